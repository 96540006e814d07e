//! Probes: what they see, and that a program cannot bend them.
#![allow(missing_docs, clippy::unwrap_used, clippy::panic, reason = "tests")]

mod support;

use protocol::{Children, Probe, ProbeOutcome, Value};
use support::{probe, program, report};

fn value(source: &str, expression: &str) -> Value {
    match probe(source, expression) {
        ProbeOutcome::Value { value } => *value,
        other => panic!("expected a value, not {other:?}"),
    }
}

/// The probe's value is builtin and has this `repr`.
fn check(source: &str, expression: &str, expect: &str) {
    let value = value(source, expression);
    assert_eq!((value.repr.as_str(), value.builtin), (expect, true));
}

#[test]
fn see_the_programs_names() {
    check("def double(n):\n    return 2 * n", "double(21)", "42");
}

#[test]
fn run_their_setup_first_and_apart() {
    let mut run = program("names = []");
    run.probes = vec![
        Probe {
            setup: "extra = 1\nnames.append('x')".to_owned(),
            ..Probe::new("extra")
        },
        Probe::new("(names, 'extra' in globals())"),
    ];
    let report = report(run);
    let reprs: Vec<_> = report
        .probes
        .iter()
        .map(|probe| match &probe.outcome {
            ProbeOutcome::Value { value } => value.repr.as_str(),
            other => panic!("{other:?}"),
        })
        .collect();
    assert_eq!(reprs, ["1", "(['x'], False)"]);
}

#[test]
fn mean_the_builtins_by_their_names() {
    let hostile = "import builtins\nbuiltins.len = lambda it: 99\nsorted = lambda it: 'forged'\nitems = [2, 1]";
    check(hostile, "len(items)", "2");
    check(hostile, "sorted(items)", "[1, 2]");
}

#[test]
fn tell_impostors_from_builtins() {
    let impostor = "class list(list):\n    def __repr__(self):\n        return '[1]'\n    def __eq__(self, other):\n        return True\nx = list()";
    let drawn = value(impostor, "x");
    assert_eq!((drawn.repr.as_str(), drawn.builtin), ("[1]", false));
    assert!(!drawn.same(&value("", "[1]")));
}

#[test]
fn report_what_they_print_and_raise() {
    let mut run = program("def f():\n    print('inside')\n    raise ValueError('no')");
    run.probes = vec![Probe::new("f()")];
    let report = report(run);
    assert_eq!(report.text(), "");
    assert_eq!(report.probes[0].stdout(), "inside\n");
    match &report.probes[0].outcome {
        ProbeOutcome::Raised { traceback } => {
            assert_eq!(traceback.message, "no");
            // The frame of the checker's own expression is not the learner's.
            assert_eq!(traceback.frames[0].function, "f");
        }
        other => panic!("{other:?}"),
    }
}

#[test]
fn are_not_evaluated_after_a_program_that_failed() {
    assert_eq!(probe("1 / 0", "1"), ProbeOutcome::NotRun);
    assert_eq!(probe("import sys; sys.exit()", "1"), ProbeOutcome::NotRun);
}

#[test]
fn picture_what_values_are_made_of() {
    let drawn = value("", "{'a': [1, (2.5, None)], 'b': {3, 1, 2}}");
    let Children::Mapping(pairs) = &drawn.children else {
        panic!("{drawn:?}");
    };
    assert!(matches!(&pairs[0].1.children, Children::Sequence(items) if items.len() == 2));
    let Children::Set(items) = &pairs[1].1.children else {
        panic!("{drawn:?}");
    };
    let items: Vec<_> = items.iter().map(|item| item.repr.as_str()).collect();
    assert_eq!(items, ["1", "2", "3"]);
}

#[test]
fn picture_instances_by_attributes_and_slots() {
    let source = "class P:\n    __slots__ = ('x', '__dict__')\n    def __init__(self):\n        self.x = 1\n        self.y = 2";
    let Children::Attributes(attributes) = value(source, "P()").children else {
        panic!("no attributes");
    };
    let mut names: Vec<_> = attributes.iter().map(|(name, _)| name.as_str()).collect();
    names.retain(|name| *name != "__dict__");
    names.sort_unstable();
    assert_eq!(names, ["x", "y"]);
}

#[test]
fn picture_subclasses_of_containers_with_their_items() {
    let counter = value("from collections import Counter", "Counter('aab')");
    assert!(matches!(&counter.children, Children::Mapping(pairs) if pairs.len() == 2));
}

#[test]
fn leave_addresses_out() {
    assert_eq!(value("class P: pass", "P()").repr, "<__main__.P object>");
}

#[test]
fn stop_at_values_that_hold_themselves_and_at_limits() {
    check("x = []\nx.append(x)", "x", "[[...]]");
    assert!(value("x = 0\nfor _ in range(40): x = [x]", "x").cut);
    assert!(value("", "list(range(30_000))").cut);
    assert!(value("", "'x' * 30_000").cut);
}

#[test]
fn facts_describe_the_source() {
    use protocol::FactKind;
    let mut run = program(
        "import functools\n\ndef outer(f):\n    @functools.wraps(f)\n    def inner(*a):\n        for x in a:\n            yield from [y for y in x]\n    return inner\n",
    );
    run.facts = true;
    let facts = report(run).facts.unwrap();
    let has = |kind, name: &str, scope: &str, loops| {
        facts.iter().any(|fact| {
            (
                fact.kind,
                fact.name.as_str(),
                fact.scope.as_str(),
                fact.loops,
            ) == (kind, name, scope, loops)
        })
    };
    assert!(has(FactKind::Import, "functools", "", 0));
    assert!(has(FactKind::Decorator, "functools.wraps", "outer", 0));
    assert!(has(FactKind::Function, "inner", "outer", 0));
    assert!(has(FactKind::YieldFrom, "", "outer.inner", 1));
    assert!(has(FactKind::Comprehension, "list", "outer.inner", 1));
}

#[test]
fn a_source_that_is_nested_too_deeply_has_no_facts() {
    let depth = 100_000;
    for source in [
        format!("x = {}{}", "(".repeat(depth), ")".repeat(depth)),
        format!("x = {}1", "-".repeat(depth)),
        format!("x = {}1", "not ".repeat(depth)),
    ] {
        let mut run = program(&source);
        run.facts = true;
        assert!(report(run).facts.is_none());
    }
}
