//! Writes the parts: what differs from the whole module in each.

use std::{collections::BTreeMap, convert::Infallible};

use wasm_encoder::{
    CodeSection, ElementSection, Elements, EntityType, FunctionSection, ImportSection, Module,
    SectionId, TableSection,
    reencode::{Error, Reencode, utils},
};
use wasmparser::{
    CodeSectionReader, CustomSectionReader, ElementSectionReader, FunctionSectionReader,
    ImportSectionReader, TableSectionReader,
};

use super::{Cut, LOAD, hints::Bodies, offset, runs};

/// Writes the first part.
pub(super) struct FirstPart<'a> {
    pub(super) cut: &'a Cut<'a>,
    /// The indices of stubs by what they stand for.
    pub(super) stubs: BTreeMap<u32, u32>,
    pub(super) bodies: Bodies,
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
        *code = std::mem::take(&mut self.bodies.code);
        for of in &self.cut.stubs {
            code.function(&self.cut.stub(*of));
        }
        Ok(())
    }

    fn intersperse_section_hook(
        &mut self,
        module: &mut Module,
        _: Option<SectionId>,
        before: Option<SectionId>,
    ) -> Result<(), Error<Infallible>> {
        if before == Some(SectionId::Code) {
            self.bodies = self.cut.bodies(self, 0)?;
            self.bodies.put_hints(module);
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
pub(super) struct OtherPart<'a> {
    pub(super) cut: &'a Cut<'a>,
}

impl Reencode for OtherPart<'_> {
    type Error = Infallible;

    fn function_index(&mut self, function: u32) -> Result<u32, Error<Infallible>> {
        Ok(self.cut.places[function as usize])
    }
}
