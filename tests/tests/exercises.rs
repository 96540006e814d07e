//! Every exercise grades its author's own programs as it should.

use std::path::PathBuf;

use content_tests::{
    content::{exercises, folder, programs, read},
    gate::{Failures, each},
    grading::grade,
    words::plain,
};
use exercises::{Check, Exercise};
use protocol::ProbeOutcome;

#[test]
fn starters_run_and_do_not_pass() {
    each(&exercises(), |exercise, failures| {
        let file = folder(exercise).join("starter.py");
        let graded = grade(exercise, &exercise.starter);
        if !graded.ran() {
            failures.add(
                &file,
                graded.failures(),
                "A starter runs to its end: cut the solution down further or less.",
            );
        } else if graded.grade.passed {
            failures.add(
                &file,
                "it passes",
                "Leave something to do, or add a check that asks for what is missing.",
            );
        }
    });
}

#[test]
fn solutions_pass() {
    each(&exercises(), |exercise, failures| {
        let graded = grade(exercise, &exercise.solution);
        if !graded.grade.passed {
            let file = folder(exercise).join("solution.py");
            failures.add(
                &file,
                graded.failures(),
                "Mend the solution, or the check that it fails.",
            );
        }
    });
}

#[test]
fn other_right_answers_pass() {
    each(&programs("right"), |(exercise, file), failures| {
        let graded = grade(exercise, &read(file));
        if !graded.grade.passed {
            failures.add(
                file,
                graded.failures(),
                "Mend it, or loosen the check that asks for more than the task says.",
            );
        }
    });
}

#[test]
fn wrong_answers_fail_and_are_told_why() {
    each(&programs("wrong"), wrong_answer);
}

fn wrong_answer((exercise, file): &(&'static Exercise, PathBuf), failures: &mut Failures) {
    let source = read(file);
    let first = source.lines().next().unwrap_or_default();
    let Some(feedback) = first
        .strip_prefix("# feedback:")
        .map(plain)
        .filter(|text| !text.is_empty())
    else {
        failures.add(
            file,
            "it says nothing about its feedback",
            "Begin it with a line `# feedback: TEXT`.",
        );
        return;
    };
    let graded = grade(exercise, &source);
    if graded.grade.passed {
        failures.add(
            file,
            "it passes",
            "Add a check that tells it from a right answer.",
        );
    } else if !graded.told().contains(&feedback) {
        let what = format!("{feedback:?} is not said. It is told: {}", graded.told());
        failures.add(
            file,
            what,
            "Put the text into the `feedback` of the check that fails, or state here what is said.",
        );
    }
}

#[test]
fn stated_values_are_those_of_the_solution() {
    each(&exercises(), |exercise, failures| {
        let stated = |check: &Check| matches!(check, Check::Call(call) if call.expect.is_some());
        if !exercise.checks.iter().any(stated) {
            return;
        }
        let file = folder(exercise).join("exercise.toml");
        let graded = grade(exercise, &exercise.solution);
        for check in &exercise.checks {
            let Check::Call(call) = check else { continue };
            let Some(expect) = &call.expect else { continue };
            let shown = match graded
                .expected(&call.setup, &call.call)
                .map(|probe| &probe.outcome)
            {
                Some(ProbeOutcome::Value { value }) => Some(&value.repr),
                _ => None,
            };
            if shown != Some(expect) {
                let what = format!(
                    "{:?} states {expect}, the solution gives {shown:?}",
                    call.title
                );
                failures.add(&file, what, "Correct `expect`, or leave it out.");
            }
        }
    });
}
