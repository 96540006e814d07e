use serde::{Deserialize, Serialize};

/// One thing that the source does, found in its syntax tree.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fact {
    /// What kind of thing.
    pub kind: FactKind,
    /// Its name: what is defined, called, imported, decorated with. Dotted as written
    /// (`functools.wraps`); empty where the kind has no name.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub name: String,
    /// The functions and classes around it, dotted (`Stack.push`); empty at the top level.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub scope: String,
    /// Line, counted from 1.
    pub line: u32,
    /// How many loops (statements and comprehensions) of the same function are around it.
    #[serde(default)]
    pub loops: u32,
}

/// Kinds of [`Fact`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FactKind {
    /// `def`; its name is the function's.
    Function,
    /// `async def`.
    AsyncFunction,
    /// `lambda`.
    Lambda,
    /// `class`; its name is the class's.
    Class,
    /// A base in a `class` statement.
    Base,
    /// A decorator; its name leaves out arguments.
    Decorator,
    /// A call; its name is what is called, or empty if that is no name or attribute.
    Call,
    /// An import; its name is `module` or `module.name`.
    Import,
    /// `for`.
    For,
    /// `while`.
    While,
    /// `if` and conditional expressions.
    If,
    /// `match`.
    Match,
    /// List, set or dict comprehension; its name is `list`, `set` or `dict`.
    Comprehension,
    /// Generator expression.
    GeneratorExpression,
    /// `yield`.
    Yield,
    /// `yield from`.
    YieldFrom,
    /// `await`.
    Await,
    /// `return`.
    Return,
    /// `raise`; its name is the class or call.
    Raise,
    /// `try`.
    Try,
    /// `except`; its name is the class, empty for a bare one.
    Except,
    /// `with`; its name is the class or function called.
    With,
    /// Assignment to a name or attribute; its name is the target.
    Assign,
    /// `global` or `nonlocal`; its name is the variable.
    Outer,
    /// `assert`.
    Assert,
    /// `del`.
    Delete,
    /// A subscript or slice with a colon.
    Slice,
    /// An f-string or t-string.
    FString,
}
