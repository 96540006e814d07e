use serde::{Deserialize, Serialize};

/// An exception with all that CPython 3.14 prints about it.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Traceback {
    /// The class as CPython prints it: `ValueError`, `__main__.Late` as `Late`, `shop.errors.Late`.
    pub type_name: String,
    /// Module of the class: `builtins` for a real `ValueError`, `__main__` for the learner's own.
    pub module: String,
    /// Qualified names of the class and its bases in method resolution order, each `module.name`.
    pub mro: Vec<String>,
    /// `str()` of the exception.
    pub message: String,
    /// The frames it passed through, outermost first.
    pub frames: Vec<Frame>,
    /// `__notes__`, in the order added.
    pub notes: Vec<String>,
    /// `__cause__`: what it was raised from.
    pub cause: Option<Box<Traceback>>,
    /// `__context__`: what was being handled when it was raised, if it is to be shown.
    pub context: Option<Box<Traceback>>,
    /// The exceptions of a group.
    pub members: Vec<Traceback>,
    /// The whole as CPython prints it, with a line break at its end.
    pub rendered: String,
}

impl Traceback {
    /// The innermost frame that stands in `file`.
    pub fn innermost(&self, file: &str) -> Option<&Frame> {
        self.frames.iter().rev().find(|frame| frame.file == file)
    }
}

/// One entry of a traceback. For a `SyntaxError`, the place of the error is its last entry.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Frame {
    /// The file as the traceback names it.
    pub file: String,
    /// The function, `<module>` at the top level.
    pub function: String,
    /// Line, counted from 1.
    pub line: u32,
    /// Last line of the range.
    pub end_line: Option<u32>,
    /// First column of the range in characters, counted from 0.
    pub column: Option<u32>,
    /// Column behind the range in characters, counted from 0.
    pub end_column: Option<u32>,
    /// The source line without its indentation, if it is at hand.
    pub source: Option<String>,
}
