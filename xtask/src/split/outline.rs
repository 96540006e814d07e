//! Reads what a module says of itself.

use std::collections::BTreeMap;

use anyhow::{Context, Result, bail};
use wasmparser::{
    ElementItems, ElementKind, ElementSectionReader, ExternalKind, FunctionBody, KnownCustom, Name,
    Operator, Parser, Payload, TypeRef, ValType,
};

/// The names of the functions of `module`, as the compiler wrote them.
///
/// # Errors
/// It is no module, or one with more than the runtime has.
pub(crate) fn names(module: &[u8]) -> Result<Vec<&str>> {
    Ok(Outline::read(module)?.names.into_values().collect())
}

/// What a module says of itself, as far as cutting it needs it.
pub(super) struct Outline<'a> {
    /// The section with the types of functions, as it is.
    pub(super) types: &'a [u8],
    /// The type `(i32) -> ()`.
    pub(super) takes_number: u32,
    pub(super) imports: Vec<wasmparser::Import<'a>>,
    /// The types of all functions, those imported first.
    pub(super) functions: Vec<u32>,
    /// How many parameters the functions of each type have.
    pub(super) parameters: Vec<u32>,
    /// How many functions are imported.
    pub(super) imported: u32,
    pub(super) table: wasmparser::TableType,
    pub(super) memory: wasmparser::MemoryType,
    pub(super) global: wasmparser::GlobalType,
    pub(super) exports: BTreeMap<(&'static str, u32), &'a str>,
    /// What is in the table, by slot.
    pub(super) slots: BTreeMap<u32, u32>,
    pub(super) bodies: Vec<FunctionBody<'a>>,
    pub(super) names: BTreeMap<u32, &'a str>,
}

impl<'a> Outline<'a> {
    pub(super) fn read(module: &'a [u8]) -> Result<Self> {
        let mut types = None;
        let mut takes_number = None;
        let (mut imports, mut functions, mut parameters) = (Vec::new(), Vec::new(), Vec::new());
        let (mut tables, mut memories, mut globals) = (Vec::new(), Vec::new(), Vec::new());
        let (mut exports, mut slots, mut names) =
            (BTreeMap::new(), BTreeMap::new(), BTreeMap::new());
        let mut bodies = Vec::new();
        for payload in Parser::new(0).parse_all(module) {
            match payload? {
                Payload::TypeSection(section) => {
                    types = module.get(section.range());
                    for (index, function) in section.into_iter_err_on_gc_types().enumerate() {
                        let function = function?;
                        if function.params() == [ValType::I32] && function.results().is_empty() {
                            takes_number = Some(u32::try_from(index)?);
                        }
                        parameters.push(u32::try_from(function.params().len())?);
                    }
                }
                Payload::ImportSection(section) => {
                    for import in section.into_imports() {
                        let import = import?;
                        let TypeRef::Func(of) = import.ty else {
                            bail!("it imports {}, which is no function", import.name);
                        };
                        functions.push(of);
                        imports.push(import);
                    }
                }
                Payload::FunctionSection(section) => {
                    for of in section {
                        functions.push(of?);
                    }
                }
                Payload::TableSection(section) => {
                    for table in section {
                        tables.push(table?.ty);
                    }
                }
                Payload::MemorySection(section) => {
                    for memory in section {
                        memories.push(memory?);
                    }
                }
                Payload::GlobalSection(section) => {
                    for global in section {
                        globals.push(global?.ty);
                    }
                }
                Payload::ExportSection(section) => {
                    for export in section {
                        let export = export?;
                        exports.insert((kind(export.kind), export.index), export.name);
                    }
                }
                Payload::ElementSection(section) => {
                    for (slot, function) in entries(section)? {
                        slots.insert(slot, function);
                    }
                }
                Payload::StartSection { .. } => bail!("it starts by itself"),
                Payload::CodeSectionEntry(body) => bodies.push(body),
                Payload::CustomSection(section) => {
                    if let KnownCustom::Name(section) = section.as_known() {
                        for part in section {
                            if let Name::Function(map) = part? {
                                for name in map {
                                    let name = name?;
                                    names.insert(name.index, name.name);
                                }
                            }
                        }
                    }
                }
                _ => {}
            }
        }
        Ok(Self {
            types: types.context("it has no types")?,
            takes_number: takes_number.context("it has no type of functions that take a number")?,
            imported: u32::try_from(imports.len())?,
            imports,
            functions,
            parameters,
            table: only("table", &tables)?,
            memory: only("memory", &memories)?,
            global: only("global", &globals)?,
            exports,
            slots,
            bodies,
            names,
        })
    }

    /// The functions that are not imported, with their bodies.
    pub(super) fn defined(&self) -> impl Iterator<Item = (u32, &FunctionBody<'a>)> {
        (self.imported..).zip(&self.bodies)
    }

    pub(super) fn exported(&self, kind: &'static str) -> Result<&'a str> {
        let name = self.exports.get(&(kind, 0));
        name.copied()
            .with_context(|| format!("it does not export its {kind}"))
    }
}

/// What sections of the kind `name` hold: one entry.
fn only<T: Copy>(name: &str, all: &[T]) -> Result<T> {
    match all {
        [one] => Ok(*one),
        _ => bail!("it has {} {name}s instead of one", all.len()),
    }
}

fn kind(kind: ExternalKind) -> &'static str {
    match kind {
        ExternalKind::Func => "function",
        ExternalKind::Table => "table",
        ExternalKind::Memory => "memory",
        ExternalKind::Global => "global",
        _ => "other",
    }
}

/// What active segments put into the table: slots and functions.
fn entries(section: ElementSectionReader<'_>) -> Result<Vec<(u32, u32)>> {
    let mut all = Vec::new();
    for element in section {
        let element = element?;
        let ElementKind::Active { offset_expr, .. } = element.kind else {
            bail!("a segment of its table is not active");
        };
        let Operator::I32Const { value } = offset_expr.get_operators_reader().read()? else {
            bail!("a segment of its table has no constant offset");
        };
        let ElementItems::Functions(functions) = element.items else {
            bail!("a segment of its table has expressions");
        };
        for (slot, function) in (u32::try_from(value)?..).zip(functions) {
            all.push((slot, function?));
        }
    }
    Ok(all)
}

/// The functions that a body calls by their indices.
pub(super) fn called(body: &FunctionBody<'_>) -> Result<Vec<u32>> {
    let mut called = Vec::new();
    for operator in body.get_operators_reader()? {
        match operator? {
            Operator::Call { function_index } => called.push(function_index),
            Operator::RefFunc { .. } | Operator::ReturnCall { .. } => {
                bail!("a function refers to another in a way that is not known here")
            }
            _ => {}
        }
    }
    Ok(called)
}
