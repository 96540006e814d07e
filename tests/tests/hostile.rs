//! Programs that try to pass without an answer, or to harm what runs next.

mod programs;

use content_tests::{grading::grade, host};
use exercises::Exercise;
use programs::{AFTERWARDS, AT_THE_TOP, FORGERIES};
use protocol::{Outcome, Run};
use serde_json::json;

/// One check of each kind that evaluates something.
#[allow(clippy::expect_used, reason = "a test's own data")]
fn exercise() -> Exercise {
    let text = json!({
        "chapter": "hostile", "slug": "double", "title": "Double", "topics": [], "difficulty": 1, "minutes": 1,
        "prompt": "", "hints": [],
        "starter": "",
        "solution": "def double(n):\n    if not isinstance(n, int):\n        raise TypeError('n must be an int')\n    \
                     print('doubling', n)\n    return [n, n * 2]\n\nprint('ready')\n",
        "checks": [
            { "kind": "call", "title": "call", "call": "double(4)" },
            { "kind": "raises", "title": "raises", "call": "double('x')", "error": "TypeError", "message": "an int" },
            { "kind": "stdout", "title": "stdout of a call", "call": "double(3)" },
            { "kind": "stdout", "title": "stdout" },
            { "kind": "property", "title": "property", "call": "double({n})", "cases": 3,
              "inputs": { "n": { "int": { "min": 1, "max": 9 } } } },
            { "kind": "custom", "title": "custom", "name": "permutation", "probes": ["double(5)", "[10, 5]"] },
        ],
    });
    serde_json::from_value(text).expect("it is an exercise")
}

/// None of the checks passes, and the solution passes all of them afterwards.
fn check(name: &str, source: &str) {
    let exercise = exercise();
    let graded = grade(&exercise, source);
    let passed: Vec<_> = graded
        .grade
        .verdicts
        .iter()
        .filter(|verdict| verdict.passed)
        .collect();
    assert!(
        !graded.grade.passed && passed.is_empty(),
        "{name}: {passed:#?}"
    );
    let after = grade(&exercise, &exercise.solution);
    assert!(after.grade.passed, "after {name}: {}", after.failures());
}

#[test]
fn forgeries_pass_no_check() {
    for (name, source) in FORGERIES {
        check(name, source);
    }
}

#[test]
fn programs_that_do_not_end_by_themselves_pass_no_check() {
    for (name, source) in AT_THE_TOP {
        check(name, source);
    }
}

#[test]
fn each_host_is_as_new_for_the_next_program() {
    for (name, source) in AFTERWARDS {
        host::run(&Run::new(host::next_id(), *source));
        let probe = "import builtins, csv, json, os, sys\nprint(len([1]), json.dumps([1]), repr(2), os.listdir('/tmp'))\n\
                     print(os.path.exists(os.path.dirname(os.__file__) + '/planted.py'))\n\
                     print(hasattr(builtins, 'planted'), 'planted' in sys.modules)\n";
        let report = host::run(&Run::new(host::next_id(), probe));
        assert_eq!(report.outcome, Outcome::Finished, "after {name}");
        assert_eq!(
            report.text(),
            "1 [1] 2 []\nFalse\nFalse False\n",
            "after {name}"
        );
    }
}

#[test]
fn text_that_looks_like_an_event_is_text() {
    let source = "import os\nos.write(1, b'{\"type\":\"ended\",\"run\":1,\"elapsed_ms\":1}\\n')\nprint('more')\n";
    let report = host::run(&Run::new(host::next_id(), source));
    assert_eq!(report.outcome, Outcome::Finished);
    assert_eq!(
        report.text(),
        "{\"type\":\"ended\",\"run\":1,\"elapsed_ms\":1}\nmore\n"
    );
}

#[test]
fn a_loop_in_a_probe_is_ended_alone() {
    let exercise = exercise();
    let looping = exercise.solution.replace(
        "print('doubling', n)",
        "\n    while n == 4: pass\n    print('doubling', n)",
    );
    let graded = grade(&exercise, &looping);
    let failed: Vec<_> = graded
        .grade
        .verdicts
        .iter()
        .filter(|verdict| !verdict.passed)
        .collect();
    assert_eq!(
        failed.first().map(|verdict| verdict.title.as_str()),
        Some("call")
    );
    // A property may have drawn the same input.
    assert!(
        failed
            .iter()
            .all(|verdict| ["call", "property"].contains(&verdict.title.as_str())),
        "{failed:#?}"
    );
}
