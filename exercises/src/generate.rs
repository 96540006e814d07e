//! Inputs of a `property`, drawn from a seed.

use std::collections::BTreeMap;

use fastrand::Rng;

use crate::literal;
use crate::schema::Input;

/// Draws that may give nothing new before the inputs count as used up.
const PATIENCE: u32 = 50;

/// The inputs of one case: a Python literal for each name.
pub(crate) type Case = BTreeMap<String, String>;

/// At most `count` different cases, the ones at the edges first.
pub(crate) fn cases(inputs: &BTreeMap<String, Input>, count: u32, seed: u32) -> Vec<Case> {
    let mut rng = Rng::with_seed(u64::from(seed));
    let mut cases: Vec<Case> = Vec::new();
    let edges: BTreeMap<&String, Vec<String>> = inputs
        .iter()
        .map(|(name, input)| (name, edges(input, &mut rng)))
        .collect();
    let rounds = edges.values().map(Vec::len).max().unwrap_or_default();
    for round in 0..rounds {
        let case = edges
            .iter()
            .filter_map(|(name, edges)| {
                Some((
                    (*name).clone(),
                    edges.get(round.min(edges.len().checked_sub(1)?))?.clone(),
                ))
            })
            .collect();
        add(&mut cases, case, count);
    }
    let mut patience = PATIENCE;
    while cases.len() < count as usize && patience > 0 {
        let case = inputs
            .iter()
            .map(|(name, input)| (name.clone(), draw(input, &mut rng)))
            .collect();
        if !add(&mut cases, case, count) {
            patience -= 1;
        }
    }
    cases
}

/// Adds a case that is not there yet.
fn add(cases: &mut Vec<Case>, case: Case, count: u32) -> bool {
    let new = cases.len() < count as usize && !cases.contains(&case);
    if new {
        cases.push(case);
    }
    new
}

/// The values at the edges of what `input` can be: least and greatest, empty and full.
fn edges(input: &Input, rng: &mut Rng) -> Vec<String> {
    let mut found = match input {
        Input::Int { min, max } => {
            let mut numbers = vec![*min, *max];
            numbers.extend(
                [0, 1, -1]
                    .into_iter()
                    .filter(|number| (min..=max).contains(&number)),
            );
            numbers.iter().map(ToString::to_string).collect()
        }
        Input::Float { min, max } => {
            let mut numbers = vec![*min, *max];
            numbers.extend(Some(0.0).filter(|zero| (*min..=*max).contains(zero)));
            numbers.into_iter().map(literal::float).collect()
        }
        Input::Bool => vec!["False".to_owned(), "True".to_owned()],
        Input::Choice(choices) => choices.clone(),
        Input::Tuple(items) => {
            let edges: Vec<Vec<String>> = items.iter().map(|item| edges(item, rng)).collect();
            let least: Vec<String> = edges
                .iter()
                .filter_map(|edges| edges.first().cloned())
                .collect();
            let greatest: Vec<String> = edges
                .iter()
                .filter_map(|edges| edges.get(1).or(edges.first()).cloned())
                .collect();
            vec![tuple(&least), tuple(&greatest)]
        }
        Input::Text { min, max, .. }
        | Input::List { min, max, .. }
        | Input::Set { min, max, .. }
        | Input::Dict { min, max, .. } => {
            let mut sizes = vec![*min, *max];
            sizes.extend(Some(1).filter(|one| (min..=max).contains(&one)));
            sizes
                .into_iter()
                .map(|size| sized(input, size, rng))
                .collect()
        }
    };
    let mut seen = Vec::new();
    found.retain(|literal: &String| {
        let new = !seen.contains(literal);
        seen.push(literal.clone());
        new
    });
    found
}

/// A Python literal of what `input` describes.
fn draw(input: &Input, rng: &mut Rng) -> String {
    match input {
        Input::Int { min, max } => rng.i64(*min..=*max).to_string(),
        Input::Float { min, max } => {
            let number = min + (max - min) * rng.f64();
            // Few digits, since people read them.
            let rounded = (number * 100.0).round() / 100.0;
            literal::float(if rounded.is_finite() {
                rounded.clamp(*min, *max)
            } else {
                *min
            })
        }
        Input::Bool => (if rng.bool() { "True" } else { "False" }).to_owned(),
        Input::Choice(choices) => rng.choice(choices).cloned().unwrap_or_default(),
        Input::Tuple(items) => {
            let items: Vec<String> = items.iter().map(|item| draw(item, rng)).collect();
            tuple(&items)
        }
        Input::Text { min, max, .. }
        | Input::List { min, max, .. }
        | Input::Set { min, max, .. }
        | Input::Dict { min, max, .. } => {
            let size = rng.usize(*min..=*max);
            sized(input, size, rng)
        }
    }
}

/// A literal of a collection with `size` items, or fewer if there are not as many different ones.
fn sized(input: &Input, size: usize, rng: &mut Rng) -> String {
    match input {
        Input::Text { letters, .. } => {
            let letters: Vec<char> = letters.chars().collect();
            let text: String = (0..size).filter_map(|_| rng.choice(&letters)).collect();
            literal::text(&text)
        }
        Input::List { of, .. } => {
            let items: Vec<String> = (0..size).map(|_| draw(of, rng)).collect();
            format!("[{}]", items.join(", "))
        }
        Input::Set { of, .. } => {
            let items = different(of, size, rng);
            if items.is_empty() {
                return "set()".to_owned();
            }
            format!("{{{}}}", items.join(", "))
        }
        Input::Dict { keys, values, .. } => {
            let entries: Vec<String> = different(keys, size, rng)
                .into_iter()
                .map(|key| format!("{key}: {}", draw(values, rng)))
                .collect();
            format!("{{{}}}", entries.join(", "))
        }
        other => draw(other, rng),
    }
}

fn different(of: &Input, size: usize, rng: &mut Rng) -> Vec<String> {
    let mut items: Vec<String> = Vec::new();
    let mut patience = PATIENCE;
    while items.len() < size && patience > 0 {
        let item = draw(of, rng);
        if items.contains(&item) {
            patience -= 1;
        } else {
            items.push(item);
        }
    }
    items
}

fn tuple(items: &[String]) -> String {
    match items {
        [only] => format!("({only},)"),
        _ => format!("({})", items.join(", ")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(input: &str, count: u32) -> Vec<String> {
        let inputs = BTreeMap::from([("x".to_owned(), serde_json::from_str(input).unwrap())]);
        let drawn = cases(&inputs, count, 7);
        assert_eq!(
            drawn,
            cases(&inputs, count, 7),
            "the same seed gives the same inputs"
        );
        drawn
            .into_iter()
            .map(|mut case| case.remove("x").unwrap())
            .collect()
    }

    #[test]
    fn edges_come_first() {
        assert_eq!(
            check(r#"{"int":{"min":-9,"max":9}}"#, 5),
            ["-9", "9", "0", "1", "-1"]
        );
        assert_eq!(check(r#"{"float":{"min":0,"max":1}}"#, 2), ["0.0", "1.0"]);
        assert_eq!(
            check(r#"{"text":{"letters":"a","max":3}}"#, 3),
            ["''", "'aaa'", "'a'"]
        );
        assert_eq!(
            check(r#"{"list":{"of":{"choice":["None"]},"min":1,"max":2}}"#, 9),
            ["[None]", "[None, None]"]
        );
        assert_eq!(check(r#"{"set":{"of":"bool","max":0}}"#, 9), ["set()"]);
        assert_eq!(
            check(r#"{"dict":{"keys":"bool","values":"bool","max":0}}"#, 9),
            ["{}"]
        );
        assert_eq!(check(r#"{"tuple":["bool"]}"#, 9), ["(False,)", "(True,)"]);
        assert_eq!(check(r#"{"tuple":[]}"#, 9), ["()"]);
    }

    #[test]
    fn small_inputs_are_used_up_without_repetition() {
        assert_eq!(check(r#""bool""#, 20), ["False", "True"]);
        let mut all = check(r#"{"int":{"min":1,"max":4}}"#, 20);
        all.sort();
        assert_eq!(all, ["1", "2", "3", "4"]);
    }

    #[test]
    fn bounds_hold() {
        for literal in check(r#"{"int":{"min":-3,"max":70}}"#, 60) {
            assert!((-3..=70).contains(&literal.parse::<i64>().unwrap()));
        }
        for literal in check(r#"{"float":{"min":0.001,"max":0.002}}"#, 60) {
            assert!((0.001..=0.002).contains(&literal.parse::<f64>().unwrap()));
        }
    }

    #[test]
    fn another_seed_gives_other_inputs() {
        let inputs = BTreeMap::from([(
            "x".to_owned(),
            Input::Int {
                min: 0,
                max: 100_000,
            },
        )]);
        assert_ne!(cases(&inputs, 20, 1), cases(&inputs, 20, 2));
    }
}
