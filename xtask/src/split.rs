//! Cuts the runtime's module in parts: what the smallest programs run, what usual programs run besides, and the
//! rest. Only the first part has to be here before a program starts; it is less than half of the whole.
//!
//! The first part holds memory, table and data as before, and the functions of its own. The others import them.
//! Where a call crosses a cut it goes through the table: the first part has a stub in each slot that
//! belongs to a function of another part, which has the host load that part, and calls the slot again; the part
//! puts its functions there when it is instantiated. So a stub is met once, and no frame of JavaScript lies
//! below what is called: the engine can suspend it.
//!
//! Which functions belong where is measured: [`marking`] makes a module that counts what it runs.

mod marking;
mod outline;

use std::{collections::BTreeMap, convert::Infallible};

use anyhow::{Result, anyhow, bail};
use wasm_encoder::{
    CodeSection, ConstExpr, ElementSection, Elements, EntityType, Function, FunctionSection,
    ImportSection, InstructionSink, Module, NameMap, NameSection, RawSection, Section, SectionId,
    TableSection,
    reencode::{Error, Reencode, utils},
};
use wasmparser::{
    CodeSectionReader, CustomSectionReader, ElementSectionReader, FunctionBody,
    FunctionSectionReader, ImportSectionReader, Operator, Parser, TableSectionReader,
};

use self::outline::{Outline, called};
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

/// Cuts `module` in `count` parts. `homes` has the number of the part of each function, in the order that
/// [`marking`] speaks of; the first part is 0.
///
/// # Errors
/// It is no module, or one with more than the runtime has.
pub(crate) fn split(module: &[u8], homes: &[u8], count: usize) -> Result<Vec<Part>> {
    let outline = Outline::read(module)?;
    let cut = Cut::new(&outline, homes)?;
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
    fn new(outline: &'a Outline<'a>, given: &[u8]) -> Result<Self> {
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
        FirstPart { cut: self, stubs }
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
        let mut code = CodeSection::new();
        for (index, body) in self.of(number) {
            functions.function(outline.functions[index as usize]);
            code.function(&self.body(&mut codec, number, body).map_err(failed)?);
        }
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
        other.section(&elements).section(&code);
        Ok(other)
    }

    /// A body for the part `part`: calls across a cut go through the table.
    fn body<R: Reencode<Error = Infallible>>(
        &self,
        codec: &mut R,
        part: u8,
        body: &FunctionBody<'_>,
    ) -> Result<Function, Error<Infallible>> {
        let mut function = codec.new_function_with_parsed_locals(body)?;
        let mut operators = body.get_operators_reader()?;
        while !operators.eof() {
            let operator = operators.read()?;
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
        Ok(function)
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

/// Writes the first part.
struct FirstPart<'a> {
    cut: &'a Cut<'a>,
    /// The indices of stubs by what they stand for.
    stubs: BTreeMap<u32, u32>,
}

impl FirstPart<'_> {
    /// The index in the first part of what the whole module has at `function`.
    fn place(&self, function: u32) -> u32 {
        let stub = self.stubs.get(&function);
        stub.copied()
            .unwrap_or_else(|| self.cut.places[function as usize])
    }
}

impl Reencode for FirstPart<'_> {
    type Error = Infallible;

    fn function_index(&mut self, function: u32) -> Result<u32, Error<Infallible>> {
        Ok(self.place(function))
    }

    fn parse_import_section(
        &mut self,
        imports: &mut ImportSection,
        section: ImportSectionReader<'_>,
    ) -> Result<(), Error<Infallible>> {
        utils::parse_import_section(self, imports, section)?;
        let (module, name) = LOAD;
        imports.import(
            module,
            name,
            EntityType::Function(self.cut.outline.takes_number),
        );
        Ok(())
    }

    fn parse_function_section(
        &mut self,
        functions: &mut FunctionSection,
        _: FunctionSectionReader<'_>,
    ) -> Result<(), Error<Infallible>> {
        let own = self.cut.of(0).map(|(index, _)| index);
        for index in own.chain(self.cut.stubs.iter().copied()) {
            functions.function(self.cut.outline.functions[index as usize]);
        }
        Ok(())
    }

    fn parse_table_section(
        &mut self,
        tables: &mut TableSection,
        _: TableSectionReader<'_>,
    ) -> Result<(), Error<Infallible>> {
        let mut table = self.table_type(self.cut.outline.table)?;
        table.minimum = self.cut.slots();
        tables.table(table);
        Ok(())
    }

    fn parse_element_section(
        &mut self,
        elements: &mut ElementSection,
        _: ElementSectionReader<'_>,
    ) -> Result<(), Error<Infallible>> {
        let table = self.cut.table.iter();
        for (start, run) in runs(table.map(|(slot, to)| (*slot, self.place(*to)))) {
            elements.active(None, &offset(start), Elements::Functions(run.into()));
        }
        Ok(())
    }

    fn parse_code_section(
        &mut self,
        code: &mut CodeSection,
        _: CodeSectionReader<'_>,
    ) -> Result<(), Error<Infallible>> {
        let cut = self.cut;
        for (_, body) in cut.of(0) {
            code.function(&cut.body(self, 0, body)?);
        }
        for of in &cut.stubs {
            code.function(&cut.stub(*of));
        }
        Ok(())
    }

    fn parse_custom_section(
        &mut self,
        _: &mut Module,
        _: CustomSectionReader<'_>,
    ) -> Result<(), Error<Infallible>> {
        Ok(())
    }
}

/// Writes the functions of another part.
struct OtherPart<'a> {
    cut: &'a Cut<'a>,
}

impl Reencode for OtherPart<'_> {
    type Error = Infallible;

    fn function_index(&mut self, function: u32) -> Result<u32, Error<Infallible>> {
        Ok(self.cut.places[function as usize])
    }
}

#[cfg(test)]
mod tests;
