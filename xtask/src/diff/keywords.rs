//! Keywords of a schema that stand for themselves: bounds, formats, conditions, wording.

use serde_json::Value;

use super::change::{Changes, Class, Side};
use super::values;
use super::walk::word;

/// Nothing but wording, for a person.
pub const WORDING: [&str; 10] = [
    "description",
    "summary",
    "title",
    "example",
    "examples",
    "externalDocs",
    "$comment",
    "x-evidence",
    "x-reference-title",
    "x-enum-descriptions",
];

/// What the type in a generated client follows from.
const TYPED: [&str; 3] = ["format", "x-sensitive", "x-lenient-format"];

/// Lower ends: a higher one is narrower.
const LOWER: [&str; 5] = ["minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties"];

/// Upper ends: a lower one is narrower.
const UPPER: [&str; 5] = ["maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties"];

/// Whether a change makes the schema take more, less, or neither.
#[derive(Clone, Copy, PartialEq)]
enum Shift {
    Wider,
    Narrower,
    Other,
}

/// Compares a keyword that differs.
pub fn compare(side: Side, key: &str, old: &Value, new: &Value, place: &str, changes: &mut Changes) {
    if values::KEYWORDS.contains(&key) || values::same(old, new) {
        return;
    }
    if WORDING.contains(&key) {
        changes.add(side, Class::Text, place, wording(key));
        return;
    }
    let what = sentence(key, old, new);
    let class = if TYPED.contains(&key) {
        // A format that is no longer demanded lets through what was let through before.
        let freed = side == Side::Senders && new.is_null() && key == "format";
        if freed { Class::Addition } else { Class::Breaking }
    } else if key.starts_with("x-") || key == "deprecated" || key == "default" {
        Class::Addition
    } else {
        limit(side, shift(key, old, new))
    };
    changes.add(side, class, place, what);
}

/// The sentence for changed wording.
pub fn wording(key: &str) -> String {
    format!("{key} reworded")
}

fn limit(side: Side, shift: Shift) -> Class {
    match (side, shift) {
        (Side::Senders, Shift::Wider) => Class::Addition,
        (Side::Senders, Shift::Narrower | Shift::Other) => Class::Breaking,
        // Limits of an answer are not checked by those who read it.
        (Side::Receivers, Shift::Wider | Shift::Narrower) => Class::Addition,
        (Side::Receivers, Shift::Other) => Class::Breaking,
    }
}

fn shift(key: &str, old: &Value, new: &Value) -> Shift {
    let is_limit =
        LOWER.contains(&key) || UPPER.contains(&key) || key == "pattern" || key == "additionalProperties";
    match (old, new) {
        _ if !is_limit => Shift::Other,
        // A schema is closed by `false` alone.
        (old, Value::Bool(false)) if key == "additionalProperties" && *old != Value::Bool(false) => {
            Shift::Narrower
        }
        (Value::Bool(false), _) if key == "additionalProperties" => Shift::Wider,
        (Value::Null, _) => Shift::Narrower,
        (_, Value::Null) => Shift::Wider,
        (old, new) => match (old.as_f64(), new.as_f64()) {
            (Some(old), Some(new)) if LOWER.contains(&key) == (new < old) => Shift::Wider,
            (Some(_), Some(_)) => Shift::Narrower,
            // Nobody can tell which of two patterns takes more.
            _ => Shift::Other,
        },
    }
}

/// The sentence for a member that came, went or changed.
pub fn sentence(key: &str, old: &Value, new: &Value) -> String {
    if old.is_object() || old.is_array() || new.is_object() || new.is_array() {
        return match (old, new) {
            (Value::Null, _) => format!("{key} added"),
            (_, Value::Null) => format!("{key} removed"),
            _ => format!("{key} changed"),
        };
    }
    match (old, new) {
        (Value::Null, new) => format!("{key} is now `{}`", word(new)),
        (old, Value::Null) => format!("{key} was `{}`", word(old)),
        (old, new) => format!("{key} was `{}`, is `{}`", word(old), word(new)),
    }
}
