//! What the types of the schema do not say: each mistake with what to do about it.

use crate::{CUSTOM_NAMES, Check, Exercise, Input, Property};

/// Finds a mistake in the facts of an exercise.
pub(super) fn exercise(exercise: &Exercise) -> Result<(), String> {
    if exercise.title.trim().is_empty() {
        return Err("`title` is empty. Give the exercise a title.".to_owned());
    }
    if !(1..=5).contains(&exercise.difficulty) {
        return Err(format!(
            "`difficulty` is {}. Use 1 (warm-up) to 5 (senior).",
            exercise.difficulty
        ));
    }
    if exercise.minutes == 0 {
        return Err("`minutes` is 0. Say how long it takes, about.".to_owned());
    }
    if exercise.topics.is_empty() {
        return Err("`topics` is empty. Name at least one.".to_owned());
    }
    if exercise.hints.len() < 2 {
        return Err(
            "fewer than two `hints`. Write at least two, each giving away a little more."
                .to_owned(),
        );
    }
    if exercise.checks.is_empty() {
        return Err("no check. Add a [[check]].".to_owned());
    }
    Ok(())
}

/// Finds a mistake in a check.
pub(super) fn check(check: &Check) -> Result<(), String> {
    if check.title().trim().is_empty() {
        return Err("`title` is empty. Say what holds when the check passes.".to_owned());
    }
    let (limit_ms, tolerance) = match check {
        Check::Call(check) => (check.limit_ms, check.tolerance),
        Check::Raises(check) => (check.limit_ms, None),
        Check::Stdout(check) => (check.limit_ms, None),
        Check::Property(check) => (check.limit_ms, check.tolerance),
        Check::Source(_) => (1, None),
        Check::Custom(check) => (check.limit_ms, None),
    };
    if limit_ms == 0 {
        return Err("`limit_ms` is 0. Leave it out for two seconds.".to_owned());
    }
    if tolerance.is_some_and(|tolerance| !tolerance.is_finite() || tolerance <= 0.0) {
        return Err(
            "`tolerance` must be a number above 0. Leave it out for exact values.".to_owned(),
        );
    }
    match check {
        Check::Stdout(check) if check.call.is_none() && !check.setup.is_empty() => {
            Err("`setup` without `call` runs nowhere. Add `call` or remove `setup`.".to_owned())
        }
        Check::Source(check) if check.require.is_empty() && check.forbid.is_empty() => {
            Err("it looks for nothing. Add `require` or `forbid`.".to_owned())
        }
        Check::Custom(check) if !CUSTOM_NAMES.contains(&check.name.as_str()) => Err(format!(
            "there is no custom check `{}`. Use one of {}, or write it in exercises/src/custom/.",
            check.name,
            CUSTOM_NAMES.join(", ")
        )),
        Check::Property(check) => property(check),
        _ => Ok(()),
    }
}

fn property(check: &Property) -> Result<(), String> {
    if !(1..=200).contains(&check.cases) {
        return Err(format!(
            "`cases` is {}. Use 1 to 200, or leave it out.",
            check.cases
        ));
    }
    if check.inputs.is_empty() {
        return Err("no inputs. Add them under [check.inputs].".to_owned());
    }
    for (name, kind) in &check.inputs {
        if !check.call.contains(&format!("{{{name}}}")) {
            return Err(format!(
                "`call` does not use the input `{name}`. Put {{{name}}} where it goes."
            ));
        }
        input(kind).map_err(|reason| format!("input `{name}`: {reason}"))?;
    }
    Ok(())
}

fn input(kind: &Input) -> Result<(), String> {
    let bounds = |min: usize, max: usize| match (min <= max, max <= 1000) {
        (true, true) => Ok(()),
        (false, _) => Err(format!("`min` ({min}) is above `max` ({max}). Swap them.")),
        (_, false) => Err(format!("`max` is {max}. Use at most 1000.")),
    };
    match kind {
        Input::Int { min, max } if min > max => {
            Err(format!("`min` ({min}) is above `max` ({max}). Swap them."))
        }
        Input::Float { min, max } if !(min.is_finite() && max.is_finite() && min <= max) => {
            Err("`min` and `max` must be finite, `min` not above `max`.".to_owned())
        }
        Input::Text { letters, min, max } => {
            if letters.is_empty() && *max > 0 {
                return Err("`letters` is empty. Name the characters to draw from.".to_owned());
            }
            bounds(*min, *max)
        }
        Input::Choice(choices) if choices.is_empty() => {
            Err("nothing to choose from. List Python literals.".to_owned())
        }
        Input::Int { .. } | Input::Float { .. } | Input::Bool | Input::Choice(_) => Ok(()),
        Input::Tuple(items) => items.iter().try_for_each(input),
        Input::List { of, min, max } | Input::Set { of, min, max } => {
            bounds(*min, *max)?;
            input(of)
        }
        Input::Dict {
            keys,
            values,
            min,
            max,
        } => {
            bounds(*min, *max)?;
            input(keys)?;
            input(values)
        }
    }
}
