//! The items of a value must be given ones in any order: a shuffle, an unordered traversal.
//!
//! Probe 0 gives the value, probe 1 the items. Those of the reference count, so that an answer cannot
//! make both agree.

use protocol::{Children, ProbeOutcome, Value};

use super::CustomInput;
use crate::grade::Shown;
use crate::{Verdict, wording};

pub(super) fn judge(input: &CustomInput<'_>) -> Verdict {
    let ([expected, given], [actual, ..]) = (input.reference.as_slice(), input.learner.as_slice())
    else {
        return Verdict::author(&format!(
            "has {} probes, where `permutation` needs two: the value, and the items in any order",
            input.check.probes.len()
        ));
    };
    let (ProbeOutcome::Value { value: expected }, ProbeOutcome::Value { value: given }) =
        (expected, given)
    else {
        return Verdict::author("gives no two values to compare");
    };
    let Some(wanted) = items(given) else {
        return Verdict::author("gives items that are no list, tuple or set, or too many");
    };
    if items(expected).is_none_or(|items| left_over(&items, &wanted).is_some()) {
        return Verdict::author("does not give the items itself");
    }
    let verdict = match actual {
        ProbeOutcome::Value { value } => value_verdict(value, expected, &wanted),
        other => Verdict::fail(format!(
            "{}, expected the items in any order",
            wording::probe(other)
        )),
    };
    verdict.sides(
        Some(Shown::Value((**given).clone())),
        Some(Shown::outcome(actual)),
    )
}

fn value_verdict(actual: &Value, expected: &Value, wanted: &[&Value]) -> Verdict {
    if actual.type_name != expected.type_name || actual.builtin != expected.builtin {
        return Verdict::fail(format!(
            "returned a value of type {}, expected type {}",
            actual.type_name, expected.type_name
        ));
    }
    let Some(seen) = items(actual) else {
        return Verdict::fail("returned a value that is too large to compare");
    };
    match left_over(&seen, wanted) {
        None => Verdict::pass("has exactly the items that were given"),
        Some(LeftOver::Extra(item)) => Verdict::fail(format!(
            "has {} more often than it was given",
            wording::value(item)
        )),
        Some(LeftOver::Missing(item)) => Verdict::fail(format!(
            "has {} less often than it was given",
            wording::value(item)
        )),
    }
}

fn items(value: &Value) -> Option<Vec<&Value>> {
    match &value.children {
        _ if value.cut => None,
        Children::Sequence(items) | Children::Set(items) => Some(items.iter().collect()),
        _ => None,
    }
}

enum LeftOver<'a> {
    Extra(&'a Value),
    Missing(&'a Value),
}

/// The first item that one side has more often than the other.
fn left_over<'a>(seen: &[&'a Value], wanted: &[&'a Value]) -> Option<LeftOver<'a>> {
    let mut open: Vec<&Value> = wanted.to_vec();
    for item in seen {
        match open.iter().position(|other| other.same(item)) {
            Some(place) => drop(open.swap_remove(place)),
            None => return Some(LeftOver::Extra(item)),
        }
    }
    open.into_iter().next().map(LeftOver::Missing)
}

#[cfg(test)]
mod tests {
    use protocol::ProbeReport;

    use crate::testing::*;

    const JSON: &str = r#"{"kind":"custom","title":"keeps all items","name":"permutation","probes":["shuffled([1, 2, 2])","[1, 2, 2]"]}"#;

    /// What is said of an answer whose probe 0 reports this, and whether it passes.
    fn check(learner: ProbeReport) -> (bool, String) {
        let learner = report(vec![learner, gave(ints(&[1, 2, 2]))]);
        let reference = report(vec![gave(ints(&[2, 2, 1])), gave(ints(&[1, 2, 2]))]);
        let verdict = grade(JSON, &learner, &reference).verdicts.remove(0);
        (verdict.passed, verdict.message)
    }

    #[test]
    fn any_order_passes() {
        assert!(check(gave(ints(&[2, 1, 2]))).0);
        assert!(check(gave(ints(&[1, 2, 2]))).0);
    }

    #[test]
    fn other_items_fail() {
        assert_eq!(
            check(gave(ints(&[1, 1, 2]))).1,
            "has 1 more often than it was given"
        );
        assert_eq!(
            check(gave(ints(&[1, 2]))).1,
            "has 2 less often than it was given"
        );
        assert_eq!(
            check(raised("TypeError", "no")).1,
            "raised TypeError: no, expected the items in any order"
        );
        assert_eq!(
            check(gave(value("int", "3"))).1,
            "returned a value of type int, expected type list"
        );
    }

    #[test]
    fn a_class_that_borrows_the_name_or_a_cut_value_fails() {
        let mut impostor = ints(&[1, 2, 2]);
        impostor.builtin = false;
        assert!(!check(gave(impostor)).0);
        let mut cut = ints(&[1, 2, 2]);
        cut.cut = true;
        assert!(!check(gave(cut)).0);
    }

    #[test]
    fn nothing_never_passes() {
        for outcome in nothing() {
            assert!(!check(ended(outcome.clone())).0);
            let all = report(vec![ended(outcome.clone()), ended(outcome)]);
            assert!(!grade(JSON, &all, &all).passed);
        }
        assert!(!grade(JSON, &report(Vec::new()), &report(Vec::new())).passed);
    }

    #[test]
    fn what_the_answer_says_was_given_does_not_count() {
        let learner = report(vec![gave(ints(&[9])), gave(ints(&[9]))]);
        let reference = report(vec![gave(ints(&[2, 1])), gave(ints(&[1, 2]))]);
        assert!(!grade(JSON, &learner, &reference).passed);
    }
}
