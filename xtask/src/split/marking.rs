//! Makes a module note which of its functions run, and which way its branches go.

use std::convert::Infallible;

use anyhow::{Result, anyhow};
use wasm_encoder::{
    CodeSection, ExportKind, ExportSection, Function, InstructionSink, MemArg, MemorySection,
    MemoryType, Module, ValType,
    reencode::{Error, Reencode, utils},
};
use wasmparser::{ExportSectionReader, FunctionBody, MemorySectionReader, Parser};

use super::{
    hints::{branches, is_branch},
    outline::Outline,
};

/// The memories with the notes: `runtime/parts/mark.mjs` says the same.
const MEMORIES: [&str; 2] = ["marks", "branches"];

/// Bytes of a note: a number.
const COUNTER: u64 = 4;
/// Bytes of a page of memory.
const PAGE: u64 = 65536;

/// A module like `module` that has two more memories, of numbers of 32 bits. Number `n` of the one that is exported as
/// `marks` says how often the function `n` was called; functions count from the first that is not imported. `branches`
/// has two numbers for each `br_if` and `if`, in the order of the functions: how often it was taken, and how often not.
///
/// # Errors
/// It is no module, or one with more than the runtime has.
pub(crate) fn marking(module: &[u8]) -> Result<Vec<u8>> {
    let outline = Outline::read(module)?;
    let mut marked = Module::new();
    let mut branching = 0;
    for body in &outline.bodies {
        branching += branches(body)?;
    }
    Marking {
        outline: &outline,
        next: 0,
        branch: 0,
        counters: [outline.bodies.len(), 2 * branching],
    }
    .parse_core_module(&mut marked, Parser::new(0), module)
    .map_err(|error| anyhow!("{error}"))?;
    Ok(marked.finish())
}

/// Writes the module that notes what it runs.
struct Marking<'a> {
    outline: &'a Outline<'a>,
    /// The function whose body comes next.
    next: usize,
    /// The branch that comes next.
    branch: usize,
    /// How many counters each memory has.
    counters: [usize; 2],
}

impl Marking<'_> {
    /// A body that comes next, with room for the condition of a branch: its last local.
    fn with_room(&mut self, body: &FunctionBody<'_>) -> Result<(Function, u32), Error<Infallible>> {
        let mut locals = Vec::new();
        for group in body.get_locals_reader()? {
            let (count, of) = group?;
            locals.push((count, self.val_type(of)?));
        }
        let declared: u32 = locals.iter().map(|(count, _)| count).sum();
        locals.push((1, ValType::I32));
        let outline = self.outline;
        let index = outline.imported as usize + self.next;
        let parameters = outline.parameters[outline.functions[index] as usize];
        Ok((Function::new(locals), parameters + declared))
    }

    /// Counts which way the condition on the stack has the next branch go, and puts it back.
    fn note_branch(&mut self, code: &mut InstructionSink<'_>, condition: u32) {
        let at = counter(2 * self.branch, 1);
        self.branch += 1;
        // Four bytes further if it is not taken.
        code.local_set(condition);
        for _ in 0..2 {
            code.local_get(condition).i32_eqz().i32_const(2).i32_shl();
        }
        code.i32_load(at).i32_const(1).i32_add().i32_store(at);
        code.local_get(condition);
    }
}

/// The place of a counter in one of the memories.
fn counter(number: usize, memory: u32) -> MemArg {
    MemArg {
        offset: number as u64 * COUNTER,
        align: 2,
        memory_index: 1 + memory,
    }
}

impl Reencode for Marking<'_> {
    type Error = Infallible;

    fn parse_memory_section(
        &mut self,
        memories: &mut MemorySection,
        section: MemorySectionReader<'_>,
    ) -> Result<(), Error<Infallible>> {
        utils::parse_memory_section(self, memories, section)?;
        for counters in self.counters {
            memories.memory(MemoryType {
                minimum: (counters as u64 * COUNTER).div_ceil(PAGE),
                maximum: None,
                memory64: false,
                shared: false,
                page_size_log2: None,
            });
        }
        Ok(())
    }

    fn parse_export_section(
        &mut self,
        exports: &mut ExportSection,
        section: ExportSectionReader<'_>,
    ) -> Result<(), Error<Infallible>> {
        utils::parse_export_section(self, exports, section)?;
        for (name, index) in MEMORIES.into_iter().zip(1..) {
            exports.export(name, ExportKind::Memory, index);
        }
        Ok(())
    }

    fn parse_function_body(
        &mut self,
        code: &mut CodeSection,
        body: FunctionBody<'_>,
    ) -> Result<(), Error<Infallible>> {
        let (mut function, condition) = self.with_room(&body)?;
        let at = counter(self.next, 0);
        let mut note = function.instructions();
        note.i32_const(0).i32_const(0).i32_load(at);
        note.i32_const(1).i32_add().i32_store(at);
        self.next += 1;
        for operator in body.get_operators_reader()? {
            let operator = operator?;
            if is_branch(&operator) {
                self.note_branch(&mut function.instructions(), condition);
            }
            function.instruction(&self.instruction(operator)?);
        }
        code.function(&function);
        Ok(())
    }
}
