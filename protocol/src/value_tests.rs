use super::*;

fn plain(type_name: &str, repr: &str) -> Value {
    Value {
        type_name: type_name.to_owned(),
        builtin: true,
        repr: repr.to_owned(),
        children: Children::None,
        cut: false,
    }
}

fn int(repr: &str) -> Value {
    plain("int", repr)
}

fn dict(pairs: &[(&str, &str)]) -> Value {
    let pairs = pairs
        .iter()
        .map(|(key, value)| (int(key), int(value)))
        .collect();
    Value {
        children: Children::Mapping(pairs),
        ..plain("dict", "{…}")
    }
}

fn object(type_name: &str, attributes: &[(&str, &str)]) -> Value {
    let attributes = attributes
        .iter()
        .map(|(name, value)| ((*name).to_owned(), int(value)));
    Value {
        builtin: false,
        children: Children::Attributes(attributes.collect()),
        ..plain(type_name, "<object>")
    }
}

fn check(a: &Value, b: &Value, same: bool) {
    assert_eq!(a.same(b), same, "{a:?} {b:?}");
    assert_eq!(b.same(a), same, "the other way round: {a:?} {b:?}");
}

#[test]
fn values_are_told_apart_by_class_and_repr() {
    check(&int("1"), &int("1"), true);
    check(&int("1"), &int("2"), false);
    check(&int("1"), &plain("float", "1.0"), false);
    check(&int("1"), &plain("bool", "True"), false);
}

#[test]
fn a_class_that_borrows_a_name_is_another_class() {
    let borrowed = Value {
        builtin: false,
        ..int("1")
    };
    check(&int("1"), &borrowed, false);
}

#[test]
fn zero_has_two_signs_and_nan_is_itself() {
    check(&plain("float", "0.0"), &plain("float", "-0.0"), true);
    check(&plain("float", "nan"), &plain("float", "nan"), true);
    check(&plain("float", "1.0"), &plain("float", "-1.0"), false);
    check(&plain("str", "0.0"), &plain("str", "-0.0"), false);
}

#[test]
fn dictionaries_have_no_order() {
    check(
        &dict(&[("1", "2"), ("3", "4")]),
        &dict(&[("3", "4"), ("1", "2")]),
        true,
    );
    check(
        &dict(&[("1", "2"), ("3", "4")]),
        &dict(&[("1", "4"), ("3", "2")]),
        false,
    );
    check(&dict(&[("1", "2")]), &dict(&[]), false);
}

#[test]
fn keys_that_look_alike_are_each_matched_once() {
    // Two objects with one `repr` are two keys.
    check(
        &dict(&[("1", "2"), ("1", "2")]),
        &dict(&[("1", "2"), ("1", "3")]),
        false,
    );
    check(
        &dict(&[("1", "3"), ("1", "2")]),
        &dict(&[("1", "2"), ("1", "3")]),
        true,
    );
}

#[test]
fn objects_are_compared_by_class_and_attributes() {
    check(
        &object("P", &[("x", "1"), ("y", "2")]),
        &object("P", &[("y", "2"), ("x", "1")]),
        true,
    );
    check(
        &object("P", &[("x", "1")]),
        &object("P", &[("x", "2")]),
        false,
    );
    check(
        &object("P", &[("x", "1")]),
        &object("Q", &[("x", "1")]),
        false,
    );
    check(
        &object("P", &[("x", "1")]),
        &object("P", &[("y", "1")]),
        false,
    );
}

#[test]
fn what_was_cut_equals_nothing() {
    let cut = Value {
        cut: true,
        ..int("1")
    };
    check(&cut, &cut, false);
    check(&cut, &int("1"), false);
}

#[test]
fn different_layouts_differ() {
    let empty = Value {
        children: Children::Sequence(Vec::new()),
        ..plain("list", "[]")
    };
    check(&empty, &plain("list", "[]"), false);
    check(&empty, &empty.clone(), true);
}

#[test]
fn large_dictionaries_are_compared_quickly_in_any_order() {
    let names: Vec<String> = (0..9_000).map(|number| number.to_string()).collect();
    let pairs: Vec<(&str, &str)> = names.iter().map(|name| (name.as_str(), "1")).collect();
    let reversed: Vec<(&str, &str)> = pairs.iter().rev().copied().collect();
    check(&dict(&pairs), &dict(&reversed), true);
}
