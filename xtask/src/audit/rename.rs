//! Which removed and added things are probably one that was renamed.

use similar::TextDiff;

use super::difference::{Difference, Kind};

/// Names less alike than this are taken for two things.
const ALIKE: f32 = 0.6;

/// Where more differs than this, the page is another one, and names are not compared.
const MOST: usize = 400;

/// Pairs of indices, removed and added, that are probably one thing with a new name: of one kind
/// and type, and with similar names; or the only two parameters of that kind in an operation.
pub fn likely(differences: &[Difference]) -> Vec<(usize, usize)> {
    let mut pairs: Vec<(usize, usize)> = Vec::new();
    if differences.len() > MOST {
        return pairs;
    }
    for (removed, before) in differences.iter().enumerate() {
        let candidates = differences.iter().enumerate().filter(|(added, after)| {
            comparable(before, after) && !pairs.iter().any(|(_, taken)| taken == added)
        });
        let best = candidates
            .map(|(added, after)| {
                (added, if alone(differences, before, after) { 1.0 } else { likeness(before, after) })
            })
            .filter(|(_, likeness)| *likeness >= ALIKE)
            .max_by(|one, other| one.1.total_cmp(&other.1));
        pairs.extend(best.map(|(added, _)| (removed, added)));
    }
    pairs
}

/// Whether nothing else was removed or added where a parameter was replaced: its name may then have
/// changed a lot.
fn alone(differences: &[Difference], before: &Difference, after: &Difference) -> bool {
    let others = |of: fn(&Difference, &Difference) -> bool| {
        differences.iter().filter(|other| of(before, other) || of(other, after)).count()
    };
    before.kind == Kind::ParameterRemoved && others(comparable) == 2
}

fn comparable(before: &Difference, after: &Difference) -> bool {
    match (before.kind, after.kind) {
        (Kind::OperationRemoved, Kind::OperationAdded) => true,
        (Kind::ParameterRemoved, Kind::ParameterAdded) => {
            before.operation == after.operation
                && place_and_type(&before.declared) == place_and_type(&after.documented)
        }
        (Kind::ReasonRemoved, Kind::ReasonAdded) => true,
        (Kind::AllowedRemoved, Kind::AllowedAdded) => {
            (&before.operation, &before.subject) == (&after.operation, &after.subject)
        }
        _ => false,
    }
}

/// "body string" of "body string, required": whether it is required may change with the name.
fn place_and_type(description: &Option<String>) -> Option<&str> {
    description.as_deref().map(|text| text.split_once(',').map_or(text, |(head, _)| head))
}

fn likeness(before: &Difference, after: &Difference) -> f32 {
    let ratio = |one: &str, other: &str| TextDiff::from_chars(one, other).ratio();
    match before.kind {
        // An operation that kept its route has only a new title.
        Kind::OperationRemoved if before.declared == after.documented => 1.0,
        Kind::OperationRemoved => ratio(&before.operation, &after.operation),
        Kind::AllowedRemoved => ratio(
            before.declared.as_deref().unwrap_or_default(),
            after.documented.as_deref().unwrap_or_default(),
        ),
        _ => ratio(&before.subject, &after.subject),
    }
}

/// The names of a likely rename: before and after.
pub fn names<'a>(before: &'a Difference, after: &'a Difference) -> (&'a str, &'a str) {
    match before.kind {
        Kind::OperationRemoved => (&before.operation, &after.operation),
        Kind::AllowedRemoved => {
            (before.declared.as_deref().unwrap_or_default(), after.documented.as_deref().unwrap_or_default())
        }
        _ => (&before.subject, &after.subject),
    }
}
