//! Whether an outcome is the expected one, and how it differs if not.

use protocol::{Children, ProbeOutcome, Traceback, Value};

use crate::grade::{Shown, Verdict};
use crate::{diff, wording};

/// Grades what a probe gave against what it gave for the reference.
pub(crate) fn outcomes(
    expected: &ProbeOutcome,
    actual: &ProbeOutcome,
    tolerance: Option<f64>,
) -> Verdict {
    let verdict = match (expected, actual) {
        (ProbeOutcome::Value { value: expected }, ProbeOutcome::Value { value: actual }) => {
            return values(expected, actual, tolerance);
        }
        (ProbeOutcome::Value { value }, _) => Verdict::fail(format!(
            "{}, expected the value {}",
            wording::probe(actual),
            wording::value(value)
        )),
        (
            ProbeOutcome::Raised {
                traceback: expected,
            },
            ProbeOutcome::Raised { traceback: actual },
        ) => {
            if same_class(expected, actual) && expected.message == actual.message {
                Verdict::pass(format!("raised {}", wording::exception(actual)))
            } else {
                Verdict::fail(exceptions(expected, actual))
            }
        }
        (ProbeOutcome::Raised { traceback }, _) => Verdict::fail(format!(
            "{}, expected the exception {}",
            wording::probe(actual),
            wording::exception(traceback)
        )),
        (ProbeOutcome::TimedOut { .. } | ProbeOutcome::Broke { .. } | ProbeOutcome::NotRun, _) => {
            Verdict::author(&wording::probe(expected))
        }
    };
    verdict.sides(Some(Shown::outcome(expected)), Some(Shown::outcome(actual)))
}

fn values(expected: &Value, actual: &Value, tolerance: Option<f64>) -> Verdict {
    let verdict = if same(expected, actual, tolerance) {
        Verdict::pass(format!("returned {}", wording::value(actual)))
    } else if expected.cut {
        Verdict::author("returns a value that is too large to compare")
    } else {
        let mut verdict = Verdict::fail(difference(expected, actual));
        verdict.diff = diff::values(expected, actual, tolerance);
        verdict
    };
    verdict.sides(
        Some(Shown::Value(expected.clone())),
        Some(Shown::Value(actual.clone())),
    )
}

/// In words, how two different values differ.
fn difference(expected: &Value, actual: &Value) -> String {
    if actual.cut {
        return format!(
            "returned a value that is too large to compare, expected {}",
            wording::value(expected)
        );
    }
    let (seen, wanted) = (wording::value(actual), wording::value(expected));
    if seen != wanted {
        return format!("returned {seen}, expected {wanted}");
    }
    if expected.type_name != actual.type_name {
        return format!(
            "returned {seen} of type {}, expected type {}",
            actual.type_name, expected.type_name
        );
    }
    if expected.builtin != actual.builtin {
        return format!(
            "returned {seen} of a class that borrows the name {}",
            actual.type_name
        );
    }
    if expected.repr == actual.repr {
        return format!("returned {seen}, which looks like the expected value but differs inside");
    }
    format!("returned {seen}, which differs from the expected value further on")
}

/// Whether two exceptions are of one class: a learner's own `ValueError` is not Python's.
pub(crate) fn same_class(a: &Traceback, b: &Traceback) -> bool {
    a.type_name == b.type_name && a.module == b.module
}

/// In words, how two different exceptions differ.
pub(crate) fn exceptions(expected: &Traceback, actual: &Traceback) -> String {
    if expected.type_name == actual.type_name && expected.module != actual.module {
        return format!(
            "raised {} of the module {}, expected the one of {}",
            actual.type_name, actual.module, expected.module
        );
    }
    format!(
        "raised {}, expected {}",
        wording::exception(actual),
        wording::exception(expected)
    )
}

/// Whether two values are the same, floats within `tolerance`.
pub(crate) fn same(expected: &Value, actual: &Value, tolerance: Option<f64>) -> bool {
    match tolerance {
        // Both ways, since a mapping with two keys that look alike could hide one of the other.
        None => expected.same(actual) && actual.same(expected),
        Some(tolerance) => close(expected, actual, tolerance) && close(actual, expected, tolerance),
    }
}

/// [`Value::same`], but for floats.
fn close(a: &Value, b: &Value, tolerance: f64) -> bool {
    if a.cut || b.cut || a.type_name != b.type_name || a.builtin != b.builtin {
        return false;
    }
    match (&a.children, &b.children) {
        (Children::None, Children::None) => {
            a.repr == b.repr || (a.builtin && close_floats(a, b, tolerance))
        }
        (Children::Sequence(a), Children::Sequence(b)) | (Children::Set(a), Children::Set(b)) => {
            a.len() == b.len() && a.iter().zip(b).all(|(a, b)| close(a, b, tolerance))
        }
        (Children::Mapping(a), Children::Mapping(b)) => {
            a.len() == b.len()
                && a.iter().all(|(key, value)| {
                    b.iter().any(|(other_key, other)| {
                        key.same(other_key) && close(value, other, tolerance)
                    })
                })
        }
        (Children::Attributes(a), Children::Attributes(b)) => {
            a.len() == b.len()
                && a.iter().all(|(name, value)| {
                    b.iter().any(|(other_name, other)| {
                        name == other_name && close(value, other, tolerance)
                    })
                })
        }
        _ => false,
    }
}

fn close_floats(a: &Value, b: &Value, tolerance: f64) -> bool {
    if a.type_name != "float" {
        return false;
    }
    match (a.repr.parse::<f64>(), b.repr.parse::<f64>()) {
        (Ok(a), Ok(b)) => (a - b).abs() <= tolerance,
        _ => false,
    }
}

/// Where two different values first part, as Python would write it behind them: `[2]['name']`.
/// `None` if it is the whole.
pub(crate) fn place(expected: &Value, actual: &Value, tolerance: Option<f64>) -> Option<String> {
    let mut path = String::new();
    walk(expected, actual, tolerance, &mut path);
    (!path.is_empty()).then_some(path)
}

fn walk(expected: &Value, actual: &Value, tolerance: Option<f64>, path: &mut String) {
    if expected.type_name != actual.type_name || expected.builtin != actual.builtin {
        return;
    }
    let differ = |a: &Value, b: &Value| !same(a, b, tolerance);
    let step = match (&expected.children, &actual.children) {
        (Children::Sequence(a), Children::Sequence(b)) => a
            .iter()
            .zip(b)
            .enumerate()
            .find(|(_, (a, b))| differ(a, b))
            .map(|(index, (a, b))| (format!("[{index}]"), a, b)),
        (Children::Mapping(a), Children::Mapping(b)) => a.iter().find_map(|(key, value)| {
            let (_, other) = b.iter().find(|(other, _)| key.same(other))?;
            differ(value, other).then(|| (format!("[{}]", wording::value(key)), value, other))
        }),
        (Children::Attributes(a), Children::Attributes(b)) => a.iter().find_map(|(name, value)| {
            let (_, other) = b.iter().find(|(other, _)| name == other)?;
            differ(value, other).then(|| (format!(".{name}"), value, other))
        }),
        _ => None,
    };
    if let Some((step, expected, actual)) = step {
        path.push_str(&step);
        walk(expected, actual, tolerance, path);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{ints, list, value};

    fn dict(entries: Vec<(Value, Value)>) -> Value {
        Value {
            children: Children::Mapping(entries),
            ..value("dict", "{…}")
        }
    }

    fn check(expected: &Value, actual: &Value, path: Option<&str>) {
        assert_eq!(place(expected, actual, None).as_deref(), path);
    }

    #[test]
    fn the_place_of_the_first_difference_is_found() {
        let person = |name: &str| dict(vec![(value("str", "'name'"), value("str", name))]);
        let people = |name: &str| list(vec![person("'Ada'"), person("'Bob'"), person(name)]);
        check(&people("'Cy'"), &people("'Di'"), Some("[2]['name']"));
        check(&ints(&[1, 2]), &ints(&[1, 2, 3]), None);
        check(&value("int", "1"), &value("int", "2"), None);
        check(&ints(&[1]), &value("int", "1"), None);
        let point = |x: &str| Value {
            children: Children::Attributes(vec![("x".to_owned(), value("int", x))]),
            builtin: false,
            ..value("__main__.Point", "<Point>")
        };
        check(&point("1"), &point("2"), Some(".x"));
        let differ = outcomes(&given(point("1")), &given(point("2")), None);
        assert!(
            differ.message.contains("differs inside"),
            "{}",
            differ.message
        );
    }

    fn given(value: Value) -> ProbeOutcome {
        ProbeOutcome::Value {
            value: Box::new(value),
        }
    }

    #[test]
    fn keys_that_look_alike_do_not_hide_others() {
        let entry = |key: &str| (value("int", key), value("int", "0"));
        let (twice, both) = (
            dict(vec![entry("1"), entry("1")]),
            dict(vec![entry("1"), entry("2")]),
        );
        assert!(!same(&twice, &both, None) && !same(&both, &twice, None));
        assert!(!same(&twice, &both, Some(0.1)) && !same(&both, &twice, Some(0.1)));
    }
}
