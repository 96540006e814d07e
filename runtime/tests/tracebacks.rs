//! Tracebacks: as CPython 3.14 prints them, and as data.
#![allow(missing_docs, clippy::unwrap_used, clippy::panic, reason = "tests")]

mod support;

use support::traceback;

fn check(source: &str, expect: &str) {
    assert_eq!(traceback(source).rendered, expect);
}

#[test]
fn frames_have_source_and_carets() {
    check(
        "def ratio(a, b):\n    return a / b\n\nratio(1, 0)",
        r#"Traceback (most recent call last):
  File "/home/learner/main.py", line 4, in <module>
    ratio(1, 0)
    ~~~~~^^^^^^
  File "/home/learner/main.py", line 2, in ratio
    return a / b
           ~~^~~
ZeroDivisionError: division by zero
"#,
    );
}

#[test]
fn frames_are_data() {
    let traceback = traceback("def f():\n    é = {}; return é['k']\nf()");
    let frame = traceback.innermost(protocol::MAIN_FILE).unwrap();
    assert_eq!((frame.line, frame.function.as_str()), (2, "f"));
    assert_eq!((frame.column, frame.end_column), (Some(19), Some(25)));
    assert_eq!(frame.source.as_deref(), Some("é = {}; return é['k']"));
    assert_eq!(traceback.type_name, "KeyError");
    assert_eq!(traceback.mro[1], "builtins.LookupError");
}

#[test]
fn syntax_errors_point_at_their_place() {
    let traceback = traceback("x = (1,\ny = 2\n");
    assert_eq!(traceback.frames.last().unwrap().line, 1);
    assert_eq!(
        traceback.rendered,
        "  File \"/home/learner/main.py\", line 1\n    x = (1,\n        ^\nSyntaxError: '(' was never closed\n"
    );
}

#[test]
fn causes_notes_and_groups_are_told() {
    let chained = traceback(
        "try:\n    1 / 0\nexcept ZeroDivisionError as e:\n    raise ValueError('x') from e",
    );
    assert_eq!(chained.cause.unwrap().type_name, "ZeroDivisionError");
    assert!(chained.context.is_none());

    let handled =
        traceback("try:\n    1 / 0\nexcept ZeroDivisionError:\n    raise ValueError('x')");
    assert_eq!(handled.context.unwrap().type_name, "ZeroDivisionError");

    let noted = traceback("e = ValueError('x')\ne.add_note('look here')\nraise e");
    assert_eq!(noted.notes, ["look here"]);
    assert!(noted.rendered.ends_with("ValueError: x\nlook here\n"));

    let group = traceback("raise ExceptionGroup('two', [ValueError(1), TypeError(2)])");
    let members: Vec<_> = group
        .members
        .iter()
        .map(|it| it.type_name.as_str())
        .collect();
    assert_eq!(members, ["ValueError", "TypeError"]);
}

#[test]
fn misspelled_names_are_guessed() {
    let rendered = traceback("count = 1\nprint(cuont)").rendered;
    assert!(rendered.ends_with("Did you mean: 'count'?\n"), "{rendered}");
}

#[test]
fn frames_in_the_standard_library_show_their_lines() {
    let traceback = traceback("import json\njson.loads('{')");
    let last = traceback.frames.last().unwrap();
    assert!(last.file.ends_with("/json/decoder.py"), "{}", last.file);
    assert!(last.source.as_deref().unwrap().starts_with("obj, end ="));
}

#[test]
fn a_class_cannot_pass_for_a_builtin() {
    let traceback = traceback(
        "class ValueError(Exception):\n    pass\nValueError.__module__ = 'builtins'\nraise ValueError('x')",
    );
    assert_eq!(
        (traceback.module.as_str(), traceback.type_name.as_str()),
        ("__main__", "ValueError")
    );
}

#[test]
fn the_programs_own_hook_is_called() {
    let run = support::program("import sys\nsys.excepthook = lambda *a: print('mine')\n1 / 0");
    let report = support::report(run);
    assert_eq!(report.text(), "mine\n");
    match report.outcome {
        protocol::Outcome::Raised { traceback } => assert_eq!(traceback.rendered, ""),
        other => panic!("{other:?}"),
    }
}

#[test]
fn broken_modules_do_not_break_reports() {
    let traceback = traceback(
        "import traceback, json\ntraceback.TracebackException = None\njson.dumps = None\n1 / 0",
    );
    assert!(
        traceback
            .rendered
            .ends_with("ZeroDivisionError: division by zero\n")
    );
}
