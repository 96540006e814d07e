use protocol::{Fact, FactKind};

use super::Evidence;
use crate::{Pattern, Source, Verdict};

impl Source {
    pub(super) fn judge(&self, evidence: &Evidence<'_>) -> Verdict {
        let Some(facts) = &evidence.learner.facts else {
            return Verdict::fail("not checked, because the source has a syntax error");
        };
        if let Some(missing) = self
            .require
            .iter()
            .find(|pattern| !facts.iter().any(|fact| pattern.fits(fact)))
        {
            return Verdict::fail(format!("does not have {}", missing.describe()));
        }
        let found = self
            .forbid
            .iter()
            .find_map(|pattern| Some((pattern, facts.iter().find(|fact| pattern.fits(fact))?)));
        match found {
            Some((pattern, fact)) => {
                Verdict::fail(format!("line {} has {}", fact.line, pattern.describe()))
            }
            None => Verdict::pass("the source is as asked for"),
        }
    }
}

impl Pattern {
    /// Whether `fact` is what this pattern looks for.
    fn fits(&self, fact: &Fact) -> bool {
        fact.kind == self.kind
            && fact.loops >= self.min_loops
            && self
                .name
                .as_ref()
                .is_none_or(|name| self.fits_name(name, &fact.name))
            && self
                .within
                .as_ref()
                .is_none_or(|within| stands_within(within, &fact.scope))
    }

    fn fits_name(&self, wanted: &str, name: &str) -> bool {
        let ends = |long: &str, end: &str| {
            !end.is_empty()
                && long
                    .strip_suffix(end)
                    .is_some_and(|rest| rest.ends_with('.'))
        };
        wanted == name || (self.suffix && (ends(name, wanted) || ends(wanted, name)))
    }

    /// What it looks for, in words.
    fn describe(&self) -> String {
        let name = self.name.as_deref();
        let mut words = match (phrase(self.kind), name) {
            ((_, Some(named)), Some(name)) => format!("{named} `{name}`"),
            ((plain, _), Some(name)) => format!("{plain} (`{name}`)"),
            ((plain, _), None) => plain.to_owned(),
        };
        if let Some(within) = &self.within {
            words.extend([" in `", within, "`"]);
        }
        match self.min_loops {
            0 => words,
            1 => words + " inside a loop",
            loops => format!("{words} inside {loops} loops"),
        }
    }
}

/// Whether `within` (`push`, `Stack`, `Stack.push`) is around something of scope `Outer.Stack.push`.
fn stands_within(within: &str, scope: &str) -> bool {
    let (within, scope): (Vec<&str>, Vec<&str>) =
        (within.split('.').collect(), scope.split('.').collect());
    scope.windows(within.len()).any(|window| window == within)
}

/// How a kind is called: without a name, and before one.
fn phrase(kind: FactKind) -> (&'static str, Option<&'static str>) {
    match kind {
        FactKind::Function => ("a function", Some("a function")),
        FactKind::AsyncFunction => ("an `async` function", Some("an `async` function")),
        FactKind::Lambda => ("a `lambda`", None),
        FactKind::Class => ("a class", Some("a class")),
        FactKind::Base => ("a base class", Some("a class with the base")),
        FactKind::Decorator => ("a decorator", Some("the decorator")),
        FactKind::Call => ("a call", Some("a call of")),
        FactKind::Import => ("an import", Some("an import of")),
        FactKind::For => ("a `for` loop", None),
        FactKind::While => ("a `while` loop", None),
        FactKind::If => ("an `if`", None),
        FactKind::Match => ("a `match`", None),
        FactKind::Comprehension => ("a comprehension", Some("a comprehension of a")),
        FactKind::GeneratorExpression => ("a generator expression", None),
        FactKind::Yield => ("a `yield`", None),
        FactKind::YieldFrom => ("a `yield from`", None),
        FactKind::Await => ("an `await`", None),
        FactKind::Return => ("a `return`", None),
        FactKind::Raise => ("a `raise`", Some("a `raise` of")),
        FactKind::Try => ("a `try`", None),
        FactKind::Except => ("an `except`", Some("an `except` for")),
        FactKind::With => ("a `with`", Some("a `with` of")),
        FactKind::Assign => ("an assignment", Some("an assignment to")),
        FactKind::Outer => (
            "a `global` or `nonlocal`",
            Some("a `global` or `nonlocal` for"),
        ),
        FactKind::Assert => ("an `assert`", None),
        FactKind::Delete => ("a `del`", None),
        FactKind::Slice => ("a slice", None),
        FactKind::FString => ("an f-string", None),
    }
}

#[cfg(test)]
mod tests {
    use protocol::{Outcome, Report};

    use super::*;
    use crate::testing::{grade, report};

    fn fact(kind: FactKind, name: &str, scope: &str, loops: u32) -> Fact {
        Fact {
            kind,
            name: name.to_owned(),
            scope: scope.to_owned(),
            line: 3,
            loops,
        }
    }

    /// What is said of a source with these facts, and whether it passes.
    fn check(lists: &str, facts: Vec<Fact>) -> (bool, String) {
        let json = format!(r#"{{"kind":"source","title":"t",{lists}}}"#);
        let learner = Report {
            facts: Some(facts),
            ..report(Vec::new())
        };
        let verdict = grade(&json, &learner, &report(Vec::new()))
            .verdicts
            .remove(0);
        (verdict.passed, verdict.message)
    }

    #[test]
    fn what_is_required_must_be_found() {
        let lists = r#""require":[{"kind":"yield","within":"countdown"}]"#;
        assert!(check(lists, vec![fact(FactKind::Yield, "", "countdown.inner", 0)]).0);
        let missing = (false, "does not have a `yield` in `countdown`".to_owned());
        assert_eq!(
            check(lists, vec![fact(FactKind::Yield, "", "countdowns", 0)]),
            missing
        );
        assert_eq!(check(lists, Vec::new()), missing);
    }

    #[test]
    fn what_is_forbidden_must_not_be_found() {
        let lists = r#""forbid":[{"kind":"call","name":"sorted","min_loops":2}]"#;
        assert!(check(lists, vec![fact(FactKind::Call, "sorted", "", 1)]).0);
        assert!(check(lists, vec![fact(FactKind::Call, "x.sorted", "", 2)]).0);
        assert_eq!(
            check(lists, vec![fact(FactKind::Call, "sorted", "", 2)]),
            (
                false,
                "line 3 has a call of `sorted` inside 2 loops".to_owned()
            ),
        );
    }

    #[test]
    fn a_suffix_fits_both_ways_but_only_whole_names() {
        let lists = r#""require":[{"kind":"decorator","name":"functools.wraps","suffix":true}]"#;
        for (name, fits) in [
            ("functools.wraps", true),
            ("wraps", true),
            ("ft.wraps", false),
            ("raps", false),
            ("", false),
        ] {
            assert_eq!(
                check(lists, vec![fact(FactKind::Decorator, name, "", 0)]).0,
                fits,
                "{name}"
            );
        }
        let lists = r#""require":[{"kind":"call","name":"wraps","suffix":true}]"#;
        assert!(check(lists, vec![fact(FactKind::Call, "functools.wraps", "", 0)]).0);
    }

    #[test]
    fn a_scope_is_found_at_any_depth() {
        assert!(stands_within("push", "Stack.push"));
        assert!(stands_within("Stack.push", "Outer.Stack.push.inner"));
        assert!(!stands_within("Stack.push", "Stack.pop.push"));
        assert!(!stands_within("push", ""));
    }

    #[test]
    fn a_source_that_does_not_parse_fails() {
        let learner = Report {
            facts: None,
            ..report(Vec::new())
        };
        let json = r#"{"kind":"source","title":"t","forbid":[{"kind":"yield"}]}"#;
        assert!(!grade(json, &learner, &report(Vec::new())).passed);
    }

    #[test]
    fn it_is_judged_even_if_the_program_failed_but_does_not_pass_it() {
        let learner = Report {
            outcome: Outcome::Exited { status: 0 },
            ..report(Vec::new())
        };
        let json = r#"{"kind":"source","title":"t","forbid":[{"kind":"yield"}]}"#;
        let grade = grade(json, &learner, &report(Vec::new()));
        assert!(grade.verdicts[0].passed && !grade.passed);
    }
}
