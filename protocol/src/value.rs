use std::collections::HashMap;

use serde::{Deserialize, Serialize};

/// A picture of a Python value: enough to show it, to find where two of them part, and to compare.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Value {
    /// Qualified name of the class without `builtins.`: `int`, `list`, `__main__.Point`.
    pub type_name: String,
    /// Whether the class is Python's own and not one that borrows its name.
    pub builtin: bool,
    /// `repr()`, at most [`Value::MAX_REPR`] characters.
    pub repr: String,
    /// What it is made of.
    pub children: Children,
    /// Whether `repr` or `children` was cut at a limit, here or further in.
    pub cut: bool,
}

/// What a value is made of.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", content = "items", rename_all = "snake_case")]
pub enum Children {
    /// Nothing that can be shown: numbers, text, functions.
    None,
    /// Items in order: lists and tuples.
    Sequence(Vec<Value>),
    /// Items sorted by their `repr`: sets and frozen sets.
    Set(Vec<Value>),
    /// Keys and values in insertion order.
    Mapping(Vec<(Value, Value)>),
    /// Attributes of an instance (`__dict__`, then slots), in order.
    Attributes(Vec<(String, Value)>),
}

impl Value {
    /// Characters of a `repr` that are kept.
    pub const MAX_REPR: usize = 20_000;
    /// Nesting that is followed.
    pub const MAX_DEPTH: usize = 12;
    /// Values that one picture holds, itself included.
    pub const MAX_NODES: usize = 20_000;

    /// Whether Python would call the two equal and of the same types, as far as pictures tell.
    ///
    /// Builtin values are compared by structure: dictionaries without regard to order, `1` and
    /// `1.0` and `True` as different. Instances of other classes are compared by class and
    /// attributes, or by `repr` where they have none. A cut picture equals nothing.
    pub fn same(&self, other: &Self) -> bool {
        if self.cut
            || other.cut
            || self.type_name != other.type_name
            || self.builtin != other.builtin
        {
            return false;
        }
        match (&self.children, &other.children) {
            (Children::None, Children::None) => self.repr == other.repr || self.both_zero(other),
            (Children::Sequence(a), Children::Sequence(b))
            | (Children::Set(a), Children::Set(b)) => {
                a.len() == b.len() && a.iter().zip(b).all(|(a, b)| a.same(b))
            }
            (Children::Mapping(a), Children::Mapping(b)) => same_in_any_order(
                a,
                b,
                |(key, _)| key.repr.as_str(),
                |(key, value), (other_key, other)| key.same(other_key) && value.same(other),
            ),
            (Children::Attributes(a), Children::Attributes(b)) => same_in_any_order(
                a,
                b,
                |(name, _)| name.as_str(),
                |(_, value), (_, other)| value.same(other),
            ),
            _ => false,
        }
    }

    /// `0.0` and `-0.0` are equal in Python; their `repr` tells them apart.
    fn both_zero(&self, other: &Self) -> bool {
        let zero = |value: &Self| matches!(value.repr.as_str(), "0.0" | "-0.0");
        self.builtin && self.type_name == "float" && zero(self) && zero(other)
    }
}

/// Whether each item of `a` has one of its own in `b`. Only items with the same name are compared.
fn same_in_any_order<T>(
    a: &[T],
    b: &[T],
    name: impl Fn(&T) -> &str,
    same: impl Fn(&T, &T) -> bool,
) -> bool {
    if a.len() != b.len() {
        return false;
    }
    let mut left: HashMap<&str, Vec<&T>> = HashMap::new();
    for item in b {
        left.entry(name(item)).or_default().push(item);
    }
    a.iter().all(|item| {
        let Some(candidates) = left.get_mut(name(item)) else {
            return false;
        };
        let found = candidates.iter().position(|other| same(item, other));
        found.map(|index| candidates.swap_remove(index)).is_some()
    })
}

#[cfg(test)]
#[path = "value_tests.rs"]
mod tests;
