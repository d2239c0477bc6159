//! Keywords of a schema that stand for themselves: bounds, formats, conditions, wording.

use serde_json::Value;

use super::change::{Changes, Class, Side};
use super::marks;
use super::values;
use super::walk::{members, word};

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

/// Lower ends: a higher one is narrower.
const LOWER: [&str; 5] = ["minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties"];

/// Upper ends: a lower one is narrower.
const UPPER: [&str; 5] = ["maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties"];

/// Other demands on a value: without one of them more is taken.
const DEMANDS: [&str; 12] = [
    "pattern",
    "multipleOf",
    "uniqueItems",
    "not",
    "if",
    "then",
    "else",
    "propertyNames",
    "dependentRequired",
    "dependentSchemas",
    "unevaluatedProperties",
    "contains",
];

/// Whether a change makes the schema take more, less, or neither.
#[derive(Clone, Copy, PartialEq)]
pub enum Shift {
    /// More is taken.
    Wider,
    /// Less is taken.
    Narrower,
    /// Nobody can tell.
    Other,
}

/// Compares a keyword that differs.
pub fn compare(side: Side, key: &str, old: &Value, new: &Value, place: &str, changes: &mut Changes) {
    if values::KEYWORDS.contains(&key) || values::same(old, new) {
        return;
    }
    if WORDING.contains(&key) || without_wording(old) == without_wording(new) {
        changes.add(side, Class::Text, place, wording(key));
        return;
    }
    if key.starts_with("x-") {
        marks::of_schema(side, key, old, new, place, changes);
        return;
    }
    let class = match key {
        // A format that is no longer demanded lets through what was let through before.
        "format" if side == Side::Senders && new.is_null() => Class::Addition,
        "format" => Class::Breaking,
        "deprecated" | "default" => Class::Addition,
        "additionalProperties" => others(side, openness(old), openness(new)),
        key if LOWER.contains(&key) || UPPER.contains(&key) || DEMANDS.contains(&key) => {
            limit(side, shift(key, old, new))
        }
        _ => Class::Breaking,
    };
    changes.add(side, class, place, sentence(key, old, new));
}

/// The sentence for changed wording.
pub fn wording(key: &str) -> String {
    format!("{key} reworded")
}

/// What a change of a limit means.
pub fn limit(side: Side, shift: Shift) -> Class {
    match (side, shift) {
        (Side::Senders, Shift::Narrower | Shift::Other) => Class::Breaking,
        // Limits of an answer are not checked by those who read it.
        (Side::Senders, Shift::Wider) | (Side::Receivers, _) => Class::Addition,
    }
}

fn shift(key: &str, old: &Value, new: &Value) -> Shift {
    let is_free = |value: &Value| value.is_null() || key == "uniqueItems" && *value == false;
    match (old.as_f64(), new.as_f64()) {
        _ if is_free(old) => Shift::Narrower,
        _ if is_free(new) => Shift::Wider,
        // Nobody can tell which of two patterns takes more, nor which of two steps.
        _ if DEMANDS.contains(&key) => Shift::Other,
        (Some(old), Some(new)) if LOWER.contains(&key) == (new < old) => Shift::Wider,
        (Some(_), Some(_)) => Shift::Narrower,
        _ => Shift::Other,
    }
}

/// Which members a schema takes beside the named ones.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Openness {
    None,
    OfASchema,
    Any,
}

fn openness(value: &Value) -> Openness {
    match value {
        Value::Bool(false) => Openness::None,
        Value::Object(schema) if !schema.is_empty() => Openness::OfASchema,
        _ => Openness::Any,
    }
}

fn others(side: Side, old: Openness, new: Openness) -> Class {
    if old == new {
        return Class::Text;
    }
    let breaks = match side {
        Side::Senders => new < old,
        // A reader finds members of a schema in a map of their type.
        Side::Receivers => old == Openness::OfASchema || new == Openness::OfASchema,
    };
    if breaks { Class::Breaking } else { Class::Addition }
}

/// A schema without what is only wording. A field may have the name of such a keyword.
pub fn without_wording(schema: &Value) -> Value {
    const FIELDS: [&str; 4] = ["properties", "patternProperties", "dependentSchemas", "$defs"];
    const VALUES: [&str; 4] = ["const", "enum", "default", "x-extensible-enum"];
    let part = |(key, value): (&str, &Value)| {
        let bare = match key {
            key if VALUES.contains(&key) => value.clone(),
            key if FIELDS.contains(&key) => {
                members(value).map(|(name, field)| (name.to_owned(), without_wording(field))).collect()
            }
            _ => without_wording(value),
        };
        (key.to_owned(), bare)
    };
    match schema {
        Value::Object(_) => members(schema).filter(|(key, _)| !WORDING.contains(key)).map(part).collect(),
        Value::Array(list) => list.iter().map(without_wording).collect(),
        value => value.clone(),
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
