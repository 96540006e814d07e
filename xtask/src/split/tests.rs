use wasm_encoder::{
    BlockType, CodeSection, ConstExpr, ElementSection, Elements, EntityType, ExportKind,
    ExportSection, Function, FunctionSection, GlobalSection, GlobalType, ImportSection,
    MemorySection, MemoryType, Module, NameMap, NameSection, RefType, TableSection, TableType,
    TypeSection, ValType,
};
use wasmparser::{KnownCustom, Parser, Payload, TypeRef, Validator};

use super::{marking, outline::Outline, split};

/// The slot of `second` in the table of [`module`].
const SLOT: u32 = 1;
/// The one branch of [`module`] was never met.
const UNMEASURED: [[u32; 2]; 1] = [[0, 0]];

/// Imports `host`; defines `entry` (exported, calls `second`), `second` (in the table, calls `third` and `host`,
/// and has a branch), `third` (calls `fourth`) and `fourth`.
fn module() -> Vec<u8> {
    let mut types = TypeSection::new();
    types.ty().function([ValType::I32], []);
    types.ty().function([], []);
    let mut imports = ImportSection::new();
    imports.import("env", "host", EntityType::Function(0));
    let mut functions = FunctionSection::new();
    functions.function(1).function(0).function(0).function(1);
    let mut tables = TableSection::new();
    tables.table(TableType {
        element_type: RefType::FUNCREF,
        table64: false,
        minimum: 2,
        maximum: None,
        shared: false,
    });
    let mut memories = MemorySection::new();
    memories.memory(MemoryType {
        minimum: 1,
        maximum: None,
        memory64: false,
        shared: false,
        page_size_log2: None,
    });
    let mut globals = GlobalSection::new();
    let stack = GlobalType {
        val_type: ValType::I32,
        mutable: true,
        shared: false,
    };
    globals.global(stack, &ConstExpr::i32_const(64));
    let mut exports = ExportSection::new();
    exports.export("entry", ExportKind::Func, 1);
    exports.export("memory", ExportKind::Memory, 0);
    exports.export("table", ExportKind::Table, 0);
    exports.export("stack", ExportKind::Global, 0);
    let mut elements = ElementSection::new();
    elements.active(
        None,
        &ConstExpr::i32_const(SLOT.cast_signed()),
        Elements::Functions([2].as_slice().into()),
    );
    let mut code = CodeSection::new();
    let mut body = |write: &dyn Fn(&mut wasm_encoder::InstructionSink<'_>)| {
        let mut function = Function::new([]);
        write(&mut function.instructions());
        function.instructions().end();
        code.function(&function);
    };
    body(&|code| {
        code.i32_const(7).call(2);
    });
    body(&|code| {
        code.local_get(0).call(3).local_get(0).call(0);
        code.local_get(0).if_(BlockType::Empty).end();
    });
    body(&|code| {
        code.call(4);
    });
    body(&|code| {
        code.global_get(0).drop();
    });
    let mut map = NameMap::new();
    for (index, name) in (1..).zip(["entry", "second", "third", "fourth"]) {
        map.append(index, name);
    }
    let mut names = NameSection::new();
    names.functions(&map);
    let mut module = Module::new();
    module.section(&types).section(&imports).section(&functions);
    module.section(&tables).section(&memories).section(&globals);
    module.section(&exports).section(&elements).section(&code);
    module.section(&names);
    module.finish()
}

fn bodies(module: &[u8]) -> usize {
    let payloads = Parser::new(0).parse_all(module);
    payloads
        .filter(|payload| matches!(payload, Ok(Payload::CodeSectionEntry(_))))
        .count()
}

fn slots(module: &[u8]) -> Vec<(u32, u32)> {
    let outline = Outline::read(module);
    outline.unwrap().slots.into_iter().collect()
}

#[test]
fn the_parts_of_a_module_are_modules() {
    Validator::new().validate_all(&module()).unwrap();
    for homes in [[0, 1, 2, 0], [0, 0, 0, 0], [2, 2, 2, 2], [0, 1, 0, 1]] {
        for part in split(&module(), &homes, &UNMEASURED, 3).unwrap() {
            Validator::new().validate_all(&part.binary).unwrap();
            Validator::new().validate_all(&part.named).unwrap();
        }
    }
}

#[test]
fn each_function_is_in_its_part_and_the_first_has_stubs_besides() {
    let parts = split(&module(), &[0, 1, 2, 0], &UNMEASURED, 3).unwrap();
    let [first, second, third] = &parts[..] else {
        panic!("{} parts", parts.len());
    };
    // `entry`, `fourth`, and stubs for `second` and `third`.
    assert_eq!(bodies(&first.binary), 4);
    assert_eq!(bodies(&second.binary), 1);
    assert_eq!(bodies(&third.binary), 1);
}

#[test]
fn slots_hold_stubs_first_and_what_is_called_across_a_cut_gets_one() {
    let parts = split(&module(), &[0, 1, 2, 0], &UNMEASURED, 3).unwrap();
    // Behind two imports: entry, fourth, the stubs. `third` and `fourth` are called across cuts.
    assert_eq!(slots(&parts[0].binary), [(SLOT, 4), (2, 5), (3, 3)]);
}

#[test]
fn what_the_host_calls_is_in_the_first_part() {
    let parts = split(&module(), &[2, 2, 2, 2], &UNMEASURED, 3).unwrap();
    // `entry`, and the stub for `second`, which alone it calls.
    assert_eq!(bodies(&parts[0].binary), 2);
}

#[test]
fn only_what_people_read_has_names() {
    let parts = split(&module(), &[0, 1, 2, 0], &UNMEASURED, 3).unwrap();
    let has = |module: &[u8], name: &[u8]| module.windows(name.len()).any(|part| part == name);
    assert!(has(&parts[1].named, b"second") && !has(&parts[1].named, b"third"));
    assert!(!has(&parts[1].binary, b"second"));
}

#[test]
fn a_module_that_counts_has_two_more_memories() {
    let counting = marking(&module()).unwrap();
    Validator::new().validate_all(&counting).unwrap();
    assert_eq!(bodies(&counting), 4);
    assert!(counting.windows(5).any(|part| part == b"marks"));
    assert!(counting.windows(8).any(|part| part == b"branches"));
}

/// The hints of a module: the function's index, the operator and whether it is nearly always taken.
fn hints(module: &[u8]) -> Vec<(u32, u8, bool)> {
    let (mut imported, mut starts, mut found) = (0, Vec::new(), Vec::new());
    for payload in Parser::new(0).parse_all(module) {
        match payload.unwrap() {
            Payload::ImportSection(section) => {
                let functions = section.into_imports().map(Result::unwrap);
                imported = functions
                    .filter(|import| matches!(import.ty, TypeRef::Func(_)))
                    .count();
            }
            Payload::CodeSectionEntry(body) => starts.push(body.range().start),
            Payload::CustomSection(section) => {
                if let KnownCustom::BranchHints(section) = section.as_known() {
                    assert!(starts.is_empty(), "hints come before the bodies");
                    found.extend(section.into_iter().map(Result::unwrap));
                }
            }
            _ => {}
        }
    }
    let hints = found.into_iter().flat_map(|function| {
        let start = starts[function.func as usize - imported];
        let hints = function.hints.into_iter().map(Result::unwrap);
        let found: Vec<_> = hints
            .map(|hint| {
                (
                    function.func,
                    module[start + hint.func_offset as usize],
                    hint.taken,
                )
            })
            .collect();
        found
    });
    hints.collect()
}

#[test]
fn hints_are_where_the_branches_are() {
    const IF: u8 = 0x04;
    for (homes, part, index) in [([0, 0, 0, 0], 0, 3), ([0, 1, 1, 0], 1, 1)] {
        for (counts, is_taken) in [([5000, 0], true), ([10, 5000], false)] {
            let parts = split(&module(), &homes, &[counts], 2).unwrap();
            Validator::new().validate_all(&parts[part].binary).unwrap();
            assert_eq!(hints(&parts[part].binary), [(index, IF, is_taken)]);
            assert_eq!(hints(&parts[1 - part].binary), []);
        }
        let parts = split(&module(), &homes, &UNMEASURED, 2).unwrap();
        assert_eq!(hints(&parts[part].binary), []);
    }
}

#[test]
fn what_is_no_module_and_what_lacks_homes_is_refused() {
    assert!(split(b"<html>", &[], &UNMEASURED, 3).is_err());
    assert!(split(&module(), &[0], &UNMEASURED, 3).is_err());
    assert!(split(&module(), &[0, 0, 0, 0], &[], 3).is_err());
}
