//! The type of a schema and the values that it lists, in each of the forms of a list: `enum`,
//! `const`, and `x-extensible-enum` for lists to which values may be added.

use std::collections::BTreeSet;

use serde_json::Value;

use super::change::{Changes, Class, Side};
use super::walk::{elements, keys, missing, texts, word};

/// Keywords that are compared here.
pub const KEYWORDS: [&str; 7] =
    ["type", "nullable", "enum", "const", "x-extensible-enum", "x-placeholders", "x-enum-descriptions"];

/// The list of a schema.
#[derive(PartialEq, Eq)]
enum List {
    None,
    Closed(BTreeSet<String>),
    Open(BTreeSet<String>),
}

impl List {
    fn of(schema: &Value) -> Self {
        let closed = elements(&schema["enum"]).iter().chain(schema.get("const")).map(word);
        let closed: BTreeSet<String> = closed.filter(|value| value != "null").collect();
        if !closed.is_empty() {
            return Self::Closed(closed);
        }
        let open: BTreeSet<String> =
            texts(&schema["x-extensible-enum"]).union(&texts(&schema["x-placeholders"])).cloned().collect();
        if open.is_empty() { Self::None } else { Self::Open(open) }
    }

    fn values(&self) -> BTreeSet<String> {
        match self {
            Self::None => BTreeSet::new(),
            Self::Closed(values) | Self::Open(values) => values.clone(),
        }
    }
}

/// Compares types and listed values.
pub fn compare(side: Side, old: &Value, new: &Value, place: &str, changes: &mut Changes) {
    types(side, old, new, place, changes);
    let (before, after) = (List::of(old), List::of(new));
    let sends = side == Side::Senders;
    let wider = if sends { Class::Addition } else { Class::Breaking };
    match (&before, &after) {
        (List::None, List::None) => {}
        (List::None, List::Closed(_)) => {
            changes.add(side, Class::Breaking, place, "takes only listed values now")
        }
        (List::None, List::Open(_)) => changes.add(side, wider, place, "known values are listed now"),
        (List::Closed(_), List::None) => changes.add(side, wider, place, "takes any value now"),
        (List::Open(_), List::None) => {
            changes.add(side, Class::Breaking, place, "known values are no longer listed")
        }
        (List::Closed(_), List::Open(_)) => {
            changes.add(side, wider, place, "takes values beside the listed ones now")
        }
        (List::Open(_), List::Closed(_)) => {
            changes.add(side, Class::Breaking, place, "takes no values beside the listed ones any more");
        }
        (List::Closed(_), List::Closed(_)) | (List::Open(_), List::Open(_)) => {}
    }
    if before == List::None || after == List::None {
        return;
    }
    let open = matches!((&before, &after), (List::Open(_), List::Open(_)));
    if let Some(added) = missing(&after.values(), &before.values()) {
        // Who reads an open list expects values that it does not know.
        let class = if sends || open { Class::Addition } else { Class::Breaking };
        let warning = if open && !sends { "; readers that take the list for closed refuse it" } else { "" };
        changes.add(side, class, place, format!("value added: {added}{warning}"));
    }
    if let Some(removed) = missing(&before.values(), &after.values()) {
        changes.add(side, Class::Breaking, place, format!("value removed: {removed}"));
    }
    let (old_words, new_words) = (meanings(old), meanings(new));
    let reworded = old_words
        .iter()
        .any(|(value, words)| new_words.iter().any(|(other, new)| value == other && words != new));
    if reworded {
        changes.add(side, Class::Text, place, "meanings of values reworded");
    }
}

/// The meaning of each value: the two lists go in step.
fn meanings(schema: &Value) -> Vec<(String, String)> {
    let values = elements(&schema["enum"]).iter().chain(elements(&schema["x-extensible-enum"]));
    values
        .zip(elements(&schema["x-enum-descriptions"]))
        .map(|(value, words)| (word(value), word(words)))
        .collect()
}

fn types(side: Side, old: &Value, new: &Value, place: &str, changes: &mut Changes) {
    let (before, after) = (kinds(old), kinds(new));
    // An empty schema takes everything: it has no type to compare.
    if before == after || before.is_empty() && after.is_empty() {
        return;
    }
    let covers = |kind: &String| after.contains(kind) || kind == "integer" && after.contains("number");
    let wider = after.is_empty() || !before.is_empty() && before.iter().all(covers);
    let class = if wider && side == Side::Senders { Class::Addition } else { Class::Breaking };
    changes.add(side, class, place, format!("type was {}, is {}", named(&before), named(&after)));
}

fn kinds(schema: &Value) -> BTreeSet<String> {
    let mut kinds = texts(&schema["type"]);
    kinds.extend(schema["type"].as_str().map(str::to_owned));
    kinds.remove("null");
    kinds
}

fn named(kinds: &BTreeSet<String>) -> String {
    if kinds.is_empty() { "any".to_owned() } else { kinds.iter().cloned().collect::<Vec<_>>().join(" or ") }
}

/// Whether two objects say the same, whatever the order of their members and of lists whose order
/// says nothing.
pub fn same(old: &Value, new: &Value) -> bool {
    match (old, new) {
        (Value::Object(_), Value::Object(_)) => {
            keys(old, new).into_iter().all(|key| match (old.get(key), new.get(key)) {
                (Some(one), Some(other)) if key == "required" => texts(one) == texts(other),
                (Some(one), Some(other)) => same(one, other),
                _ => false,
            })
        }
        (Value::Array(one), Value::Array(other)) => {
            one.len() == other.len() && one.iter().zip(other).all(|(one, other)| same(one, other))
        }
        _ => old == new,
    }
}

/// Whether a member is there on one side only, or with another value.
pub fn differs(old: &Value, new: &Value, key: &str) -> bool {
    old.get(key) != new.get(key)
}
