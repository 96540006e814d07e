//! Tells the engine which branches hardly ever go one way: it keeps what lies there apart, and what is computed in
//! registers on the other way. Source: <https://webassembly.github.io/branch-hinting/metadata/code/binary.html>.

use anyhow::{Result, bail};
use wasm_encoder::{BranchHint, BranchHints, CodeSection, Function, Module};
use wasmparser::{FunctionBody, Operator};

use super::outline::Outline;

/// A branch that was met less often has no hint: it says little about other programs, and takes bytes.
const OFTEN: u32 = 1000;

/// A way that is gone less than once in so many times hardly ever is.
const RARE: u32 = 16;

/// The branches that a hint may be about.
pub(super) fn is_branch(operator: &Operator<'_>) -> bool {
    matches!(operator, Operator::BrIf { .. } | Operator::If { .. })
}

/// How many branches a body has.
pub(super) fn branches(body: &FunctionBody<'_>) -> Result<usize> {
    let mut count = 0;
    for operator in body.get_operators_reader()? {
        count += usize::from(is_branch(&operator?));
    }
    Ok(count)
}

/// What is known of the branches of a module.
pub(super) struct Hints {
    /// Whether each is nearly always taken, or nearly never, in the order of the functions.
    ways: Vec<Option<bool>>,
    /// Where those of each function begin, from the first that is not imported.
    starts: Vec<usize>,
    imported: u32,
}

impl Hints {
    /// `counts` has how often each branch was taken, and how often not.
    pub(super) fn new(outline: &Outline<'_>, counts: &[[u32; 2]]) -> Result<Self> {
        let mut starts = vec![0];
        let mut end = 0;
        for body in &outline.bodies {
            end += branches(body)?;
            starts.push(end);
        }
        if counts.len() < end {
            bail!("fewer branches are counted than there are");
        }
        Ok(Self {
            ways: counts.iter().copied().map(way).collect(),
            starts,
            imported: outline.imported,
        })
    }

    /// The branches of a function that is not imported, in their order.
    pub(super) fn of(&self, function: u32) -> impl Iterator<Item = Option<bool>> {
        let own = (function - self.imported) as usize;
        self.ways[self.starts[own]..self.starts[own + 1]]
            .iter()
            .copied()
    }
}

fn way([taken, not]: [u32; 2]) -> Option<bool> {
    let rare = taken.min(not);
    let all = taken.saturating_add(not);
    (all >= OFTEN && rare < all / RARE).then_some(taken > not)
}

/// A hint for the branch that is written next.
pub(super) fn hint(function: &Function, is_taken: bool) -> BranchHint {
    BranchHint {
        // No function has four gigabytes.
        branch_func_offset: u32::try_from(function.byte_len()).unwrap_or(u32::MAX),
        branch_hint_value: is_taken.into(),
    }
}

/// The bodies of the functions of a part, and what the engine is told of their branches.
#[derive(Default)]
pub(super) struct Bodies {
    pub(super) code: CodeSection,
    hints: BranchHints,
}

impl Bodies {
    /// The body of the function with this index in its part.
    pub(super) fn add(&mut self, index: u32, function: &Function, hints: Vec<BranchHint>) {
        self.code.function(function);
        if !hints.is_empty() {
            self.hints.function_hints(index, hints);
        }
    }

    /// Has to come before the bodies.
    pub(super) fn put_hints(&self, module: &mut Module) {
        if !self.hints.is_empty() {
            module.section(&self.hints);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_branch_that_goes_both_ways_and_one_that_is_seldom_met_have_no_hint() {
        assert_eq!(way([OFTEN, 0]), Some(true));
        assert_eq!(way([1, OFTEN]), Some(false));
        assert_eq!(way([OFTEN - 1, 0]), None);
        assert_eq!(way([OFTEN, OFTEN / RARE + 100]), None);
        assert_eq!(way([u32::MAX, u32::MAX]), None);
    }
}
