//! Makes a module note which of its functions run.

use std::convert::Infallible;

use anyhow::{Result, anyhow};
use wasm_encoder::{
    CodeSection, ExportKind, ExportSection, MemArg, MemorySection, MemoryType, Module,
    reencode::{Error, Reencode, utils},
};
use wasmparser::{ExportSectionReader, FunctionBody, MemorySectionReader, Parser};

use super::outline::Outline;

/// The memory with the notes: `runtime/first/mark.mjs` says the same.
const MARKS: &str = "marks";

/// Bytes of a note: a number.
const COUNTER: u64 = 4;
/// Bytes of a page of memory.
const PAGE: u64 = 65536;

/// A module like `module` that has one more memory, exported as `marks`: its number `n` (of
/// 32 bits) says how often the function `n` was called. Functions count from the first that is not imported.
///
/// # Errors
/// It is no module, or one with more than the runtime has.
pub(crate) fn marking(module: &[u8]) -> Result<Vec<u8>> {
    let outline = Outline::read(module)?;
    let mut marked = Module::new();
    Marking {
        next: 0,
        count: outline.bodies.len(),
    }
    .parse_core_module(&mut marked, Parser::new(0), module)
    .map_err(|error| anyhow!("{error}"))?;
    Ok(marked.finish())
}

/// Writes the module that notes what it runs.
struct Marking {
    /// The function whose body comes next.
    next: usize,
    count: usize,
}

impl Reencode for Marking {
    type Error = Infallible;

    fn parse_memory_section(
        &mut self,
        memories: &mut MemorySection,
        section: MemorySectionReader<'_>,
    ) -> Result<(), Error<Infallible>> {
        utils::parse_memory_section(self, memories, section)?;
        memories.memory(MemoryType {
            minimum: (self.count as u64 * COUNTER).div_ceil(PAGE),
            maximum: None,
            memory64: false,
            shared: false,
            page_size_log2: None,
        });
        Ok(())
    }

    fn parse_export_section(
        &mut self,
        exports: &mut ExportSection,
        section: ExportSectionReader<'_>,
    ) -> Result<(), Error<Infallible>> {
        utils::parse_export_section(self, exports, section)?;
        exports.export(MARKS, ExportKind::Memory, 1);
        Ok(())
    }

    fn parse_function_body(
        &mut self,
        code: &mut CodeSection,
        body: FunctionBody<'_>,
    ) -> Result<(), Error<Infallible>> {
        let mut function = self.new_function_with_parsed_locals(&body)?;
        let at = MemArg {
            offset: self.next as u64 * COUNTER,
            align: 2,
            memory_index: 1,
        };
        let mut note = function.instructions();
        note.i32_const(0).i32_const(0).i32_load(at);
        note.i32_const(1).i32_add().i32_store(at);
        self.next += 1;
        let mut operators = body.get_operators_reader()?;
        while !operators.eof() {
            function.instruction(&self.parse_instruction(&mut operators)?);
        }
        code.function(&function);
        Ok(())
    }
}
