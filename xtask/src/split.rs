//! Cuts the runtime's module in parts: what the smallest programs run, what usual programs run besides, and the
//! rest. Only the first part has to be here before a program starts; it is less than half of the whole.
//!
//! The first part holds memory, table and data as before, and the functions of its own. The others import them.
//! Where a call crosses a cut it goes through the table: the first part has a stub in each slot that
//! belongs to a function of another part, which has the host load that part, and calls the slot again; the part
//! puts its functions there when it is instantiated. So a stub is met once, and no frame of JavaScript lies
//! below what is called: the engine can suspend it.
//!
//! Which functions belong where is measured: [`marking`] makes a module that counts what it runs. It counts branches
//! as well: the engine is told of those that hardly ever go one way, and keeps what lies there apart.

mod hints;
mod marking;
mod outline;
mod parts;

use std::{collections::BTreeMap, convert::Infallible};

use anyhow::{Result, anyhow, bail};
use wasm_encoder::{
    BranchHint, ConstExpr, ElementSection, Elements, EntityType, Function, FunctionSection,
    ImportSection, InstructionSink, Module, NameMap, NameSection, RawSection, Section, SectionId,
    reencode::{Error, Reencode, utils},
};
use wasmparser::{FunctionBody, Operator, Parser};

use self::{
    hints::{Bodies, Hints, hint, is_branch},
    outline::{Outline, called},
    parts::{FirstPart, OtherPart},
};
pub(crate) use self::{marking::marking, outline::names};

/// The import by which a stub has a part loaded, which it gives the number of: module and name.
/// `host/parts.js` says the same.
const LOAD: (&str, &str) = ("rehearse", "load_part");

/// Where other parts find what they share with the first: `host/parts.js` says the same.
const FIRST: &str = "first";

/// A module, a part of the runtime.
pub(crate) struct Part {
    /// Without the names of its functions, which only people read.
    pub(crate) binary: Vec<u8>,
    /// With them.
    pub(crate) named: Vec<u8>,
}

/// Cuts `module` in `count` parts. `homes` has the number of the part of each function and `branches` the counts of
/// branches, in the orders that [`marking`] speaks of; the first part is 0.
///
/// # Errors
/// It is no module, or one with more than the runtime has.
pub(crate) fn split(
    module: &[u8],
    homes: &[u8],
    branches: &[[u32; 2]],
    count: usize,
) -> Result<Vec<Part>> {
    let outline = Outline::read(module)?;
    let hints = Hints::new(&outline, branches)?;
    let cut = Cut::new(&outline, homes, hints)?;
    (0..=u8::MAX)
        .take(count)
        .map(|number| {
            let part = match number {
                0 => cut.first(module)?,
                _ => cut.other(number)?,
            };
            let binary = part.finish();
            let mut named = binary.clone();
            cut.names(number).append_to(&mut named);
            Ok(Part { binary, named })
        })
        .collect()
}

/// Where the cut goes.
struct Cut<'a> {
    outline: &'a Outline<'a>,
    hints: Hints,
    /// The part that each function is in, by its index; those imported are in all.
    homes: Vec<u8>,
    /// The slots of functions: those that were in the table, and those that are called across the cut.
    slots: BTreeMap<u32, u32>,
    /// What is in the table now, by slot.
    table: BTreeMap<u32, u32>,
    /// The index of each function in its own part.
    places: Vec<u32>,
    /// The functions of other parts that have stubs in the first.
    stubs: Vec<u32>,
}

impl<'a> Cut<'a> {
    fn new(outline: &'a Outline<'a>, given: &[u8], hints: Hints) -> Result<Self> {
        if given.len() < outline.bodies.len() {
            bail!("fewer functions have parts than there are");
        }
        let mut homes = vec![0; outline.functions.len()];
        for ((index, _), home) in outline.defined().zip(given) {
            // The host calls what is exported.
            if !outline.exports.contains_key(&("function", index)) {
                homes[index as usize] = *home;
            }
        }
        let mut slots: BTreeMap<u32, u32> = outline
            .slots
            .iter()
            .map(|(slot, to)| (*to, *slot))
            .collect();
        let mut table = outline.slots.clone();
        let mut size = u32::try_from(outline.table.initial)?;
        for (index, body) in outline.defined() {
            for to in called(body)? {
                if to >= outline.imported
                    && homes[to as usize] != homes[index as usize]
                    && !slots.contains_key(&to)
                {
                    slots.insert(to, size);
                    table.insert(size, to);
                    size += 1;
                }
            }
        }
        let mut places: Vec<u32> = (0..outline.imported).collect();
        // After those imported the first part imports one more.
        let mut next = BTreeMap::from([(0, outline.imported + 1)]);
        for (index, _) in outline.defined() {
            let next = next
                .entry(homes[index as usize])
                .or_insert(outline.imported);
            places.push(*next);
            *next += 1;
        }
        let stubs = table
            .values()
            .copied()
            .filter(|to| homes[*to as usize] != 0)
            .collect();
        Ok(Self {
            outline,
            hints,
            homes,
            slots,
            table,
            places,
            stubs,
        })
    }

    /// The functions of a part, with their bodies.
    fn of(&self, part: u8) -> impl Iterator<Item = (u32, &FunctionBody<'a>)> {
        self.outline
            .defined()
            .filter(move |(index, _)| self.homes[*index as usize] == part)
    }

    /// How many slots the table has now.
    fn slots(&self) -> u64 {
        let last = self.table.keys().next_back();
        last.map_or(0, |last| u64::from(*last) + 1)
            .max(self.outline.table.initial)
    }

    fn first(&self, module: &[u8]) -> Result<Module> {
        let mut first = Module::new();
        let stubs = self.outline.imported + 1 + u32::try_from(self.of(0).count())?;
        let stubs = self.stubs.iter().copied().zip(stubs..).collect();
        let mut codec = FirstPart {
            cut: self,
            stubs,
            bodies: Bodies::default(),
        };
        codec
            .parse_core_module(&mut first, Parser::new(0), module)
            .map_err(|error| anyhow!("{error}"))?;
        Ok(first)
    }

    fn other(&self, number: u8) -> Result<Module> {
        let outline = self.outline;
        let mut codec = OtherPart { cut: self };
        let failed = |error: Error<Infallible>| anyhow!("{error}");

        let mut imports = ImportSection::new();
        for import in &outline.imports {
            utils::parse_import(&mut codec, &mut imports, *import).map_err(failed)?;
        }
        let mut table = codec.table_type(outline.table).map_err(failed)?;
        table.minimum = self.slots();
        let memory = codec.memory_type(outline.memory).map_err(failed)?;
        let global = codec.global_type(outline.global).map_err(failed)?;
        for (kind, shared) in [
            ("table", EntityType::Table(table)),
            ("memory", EntityType::Memory(memory)),
            ("global", EntityType::Global(global)),
        ] {
            imports.import(FIRST, outline.exported(kind)?, shared);
        }

        let mut functions = FunctionSection::new();
        for (index, _) in self.of(number) {
            functions.function(outline.functions[index as usize]);
        }
        let bodies = self.bodies(&mut codec, number).map_err(failed)?;
        let mut elements = ElementSection::new();
        let own = self
            .table
            .iter()
            .filter(|(_, to)| self.homes[**to as usize] == number);
        for (start, run) in runs(own.map(|(slot, to)| (*slot, self.places[*to as usize]))) {
            elements.active(None, &offset(start), Elements::Functions(run.into()));
        }

        let mut other = Module::new();
        other.section(&RawSection {
            id: SectionId::Type.into(),
            data: outline.types,
        });
        other.section(&imports).section(&functions);
        other.section(&elements);
        bodies.put_hints(&mut other);
        other.section(&bodies.code);
        Ok(other)
    }

    /// The bodies of the functions of a part: calls across a cut go through the table.
    fn bodies<R: Reencode<Error = Infallible>>(
        &self,
        codec: &mut R,
        part: u8,
    ) -> Result<Bodies, Error<Infallible>> {
        let mut bodies = Bodies::default();
        for (index, body) in self.of(part) {
            let (function, hints) = self.body(codec, part, index, body)?;
            bodies.add(self.places[index as usize], &function, hints);
        }
        Ok(bodies)
    }

    /// The body of the function `index` for the part `part`, and what the engine is told of its branches.
    fn body<R: Reencode<Error = Infallible>>(
        &self,
        codec: &mut R,
        part: u8,
        index: u32,
        body: &FunctionBody<'_>,
    ) -> Result<(Function, Vec<BranchHint>), Error<Infallible>> {
        let mut function = codec.new_function_with_parsed_locals(body)?;
        let mut branches = self.hints.of(index);
        let mut hints = Vec::new();
        let mut operators = body.get_operators_reader()?;
        while !operators.eof() {
            let operator = operators.read()?;
            if is_branch(&operator)
                && let Some(is_taken) = branches.next().flatten()
            {
                hints.push(hint(&function, is_taken));
            }
            match operator {
                Operator::Call { function_index: to }
                    if to >= self.outline.imported && self.homes[to as usize] != part =>
                {
                    self.call_slot(&mut function.instructions(), to);
                }
                other => {
                    function.instruction(&codec.instruction(other)?);
                }
            }
        }
        Ok((function, hints))
    }

    /// Calls a function by its slot.
    fn call_slot(&self, code: &mut InstructionSink<'_>, function: u32) {
        let slot = self.slots[&function];
        code.i32_const(slot.cast_signed())
            .call_indirect(0, self.outline.functions[function as usize]);
    }

    /// Has a part loaded, then calls what that has put into the slot.
    fn stub(&self, of: u32) -> Function {
        let mut stub = Function::new([]);
        let mut code = stub.instructions();
        code.i32_const(self.homes[of as usize].into())
            .call(self.outline.imported);
        let takes = self.outline.functions[of as usize];
        for parameter in 0..self.outline.parameters[takes as usize] {
            code.local_get(parameter);
        }
        self.call_slot(&mut code, of);
        code.end();
        stub
    }

    fn names(&self, part: u8) -> NameSection {
        let mut map = NameMap::new();
        for (index, _) in self.of(part) {
            if let Some(name) = self.outline.names.get(&index) {
                map.append(self.places[index as usize], name);
            }
        }
        let mut names = NameSection::new();
        names.functions(&map);
        names
    }
}

/// Slots in their order, as runs of neighbours: where each begins, and what is in it.
fn runs(slots: impl Iterator<Item = (u32, u32)>) -> Vec<(u32, Vec<u32>)> {
    let mut runs: Vec<(u32, Vec<u32>)> = Vec::new();
    let mut next = None;
    for (slot, function) in slots {
        match runs.last_mut() {
            Some((_, run)) if next == Some(slot) => run.push(function),
            _ => runs.push((slot, vec![function])),
        }
        next = slot.checked_add(1);
    }
    runs
}

fn offset(slot: u32) -> ConstExpr {
    ConstExpr::i32_const(slot.cast_signed())
}

#[cfg(test)]
mod tests;
