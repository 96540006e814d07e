//! Programs: how they run as `__main__`, and how they end.
#![allow(missing_docs, clippy::unwrap_used, clippy::panic, reason = "tests")]

mod support;

use protocol::{Outcome, Run, Stream};
use support::{program, report};

fn check(source: &str, expect: &str) {
    let report = report(program(source));
    assert_eq!(report.text(), expect, "{:?}", report.outcome);
}

#[test]
fn runs_as_main() {
    check(
        "import __main__\nif __name__ == '__main__':\n    x = 3\n    print(__main__.x, __file__)",
        "3 /home/learner/main.py\n",
    );
}

#[test]
fn classes_of_main_can_be_pickled() {
    check(
        "import pickle\nclass P:\n    x = 1\np = P()\np.y = 2\nprint(pickle.loads(pickle.dumps(p)).y)",
        "2\n",
    );
}

#[test]
fn source_is_at_hand() {
    check(
        "import inspect\ndef f():\n    return 1\nprint(inspect.getsource(f), end='')",
        "def f():\n    return 1\n",
    );
}

#[test]
fn streams_keep_their_order() {
    let report = report(program(
        "import sys\nprint('a')\nprint('b', file=sys.stderr)\nsys.stdout.write('c')\n",
    ));
    let seen: Vec<_> = report
        .output
        .iter()
        .map(|chunk| (chunk.stream, chunk.text.as_str()))
        .collect();
    assert_eq!(
        seen,
        [
            (Stream::Stdout, "a\n"),
            (Stream::Stderr, "b\n"),
            (Stream::Stdout, "c")
        ]
    );
}

#[test]
fn no_run_sees_what_another_did() {
    report(program(
        "import builtins, json\nbuiltins.leaked = 1\nbuiltins.len = None\njson.dumps = None\nstr.join",
    ));
    check(
        "import builtins, json\nprint(hasattr(builtins, 'leaked'), len('ab'), json.dumps(1))",
        "False 2 1\n",
    );
}

#[test]
fn exit_status_is_told() {
    let outcome = |source| report(program(source)).outcome;
    assert_eq!(
        outcome("import sys; sys.exit(3)"),
        Outcome::Exited { status: 3 }
    );
    assert_eq!(outcome("raise SystemExit"), Outcome::Exited { status: 0 });
    let report = report(program("import sys; sys.exit('why')"));
    assert_eq!(report.outcome, Outcome::Exited { status: 1 });
    assert_eq!(report.text(), "why\n");
}

#[test]
fn exit_functions_run_at_the_end() {
    check(
        "import atexit\natexit.register(print, 'last')\nprint('first')",
        "first\nlast\n",
    );
}

#[test]
fn a_seed_repeats_random_numbers() {
    let seeded = |seed| {
        let source = "import random\nprint(random.random())";
        report(Run {
            seed,
            ..program(source)
        })
        .text()
    };
    assert_eq!(seeded(Some(7)), seeded(Some(7)));
    assert_ne!(seeded(Some(7)), seeded(Some(8)));
    assert_ne!(seeded(None), seeded(None));
}

#[test]
fn arguments_are_given() {
    let run = Run {
        args: vec!["--fast".to_owned()],
        ..program("import sys\nprint(sys.argv)")
    };
    assert_eq!(report(run).text(), "['/home/learner/main.py', '--fast']\n");
}

#[test]
fn diamonds_are_linearised_as_by_c3() {
    check(
        "class C: pass\nclass A(C): pass\nclass B: pass\nclass X(A, B, C): pass\n\
         print([c.__name__ for c in X.__mro__])",
        "['X', 'A', 'B', 'C', 'object']\n",
    );
    check(
        "class A: pass\nclass B: pass\nclass D(B, A): pass\n\
         try:\n    class X(D, A, B): pass\nexcept TypeError as error:\n    print(' '.join(str(error).split()))",
        "Cannot create a consistent method resolution order (MRO) for bases B, A\n",
    );
}

#[test]
fn times_can_be_parsed() {
    check(
        "from datetime import datetime\nprint(datetime.strptime('2026-01-02', '%Y-%m-%d').day)",
        "2\n",
    );
}
