//! Our own extensions: some only inform, some say what is taken, some what a program may do.

use serde_json::Value;

use super::change::{Changes, Class, Side};
use super::keywords::{Shift, limit, sentence};
use super::walk::{keys, missing, texts};

/// Compares a mark of a schema.
pub fn of_schema(side: Side, key: &str, old: &Value, new: &Value, place: &str, changes: &mut Changes) {
    for part in parts(old, new) {
        let what = if part.is_whole() && part.values.is_none() {
            sentence(key, old, new)
        } else {
            format!("{key}: {}", part.sentence())
        };
        changes.add(side, in_schema(side, key, &part), place, what);
    }
}

fn in_schema(side: Side, key: &str, part: &Part<'_>) -> Class {
    match key {
        // A text or a number with such a mark has a type of its own.
        "x-sensitive" | "x-lenient-format" => Class::Breaking,
        "x-weight" | "x-account-id" | "x-frequency" | "x-duration" if part.is_whole() => {
            let freed = side == Side::Senders && part.went();
            if freed { Class::Addition } else { Class::Breaking }
        }
        "x-duration" if ["minimum", "maximum"].contains(&part.member()) => limit(side, bound(part)),
        "x-frequency" | "x-duration" => limit(side, part.shift(Shift::Wider, Shift::Narrower)),
        // Names that are taken, and sums, are demands.
        "x-reserved" => limit(side, part.shift(Shift::Narrower, Shift::Wider)),
        "x-sum" if part.is_whole() => limit(side, part.shift(Shift::Narrower, Shift::Wider)),
        "x-sum" => limit(side, Shift::Other),
        // What a score means to its reader: a number for "unknown" more is no other meaning.
        "x-score" if part.came() || part.member() == "unknown" => Class::Addition,
        "x-score" => Class::Breaking,
        _ => Class::Addition,
    }
}

fn bound(part: &Part<'_>) -> Shift {
    match (seconds(part.old), seconds(part.new)) {
        (Some(old), Some(new)) if (new < old) == (part.member() == "minimum") => Shift::Wider,
        (Some(_), Some(_)) => Shift::Narrower,
        _ => part.shift(Shift::Narrower, Shift::Wider),
    }
}

/// A span of time: a number and its unit.
fn seconds(span: &Value) -> Option<u64> {
    let span = span.as_str()?;
    let (number, unit) = span.split_at_checked(span.len().checked_sub(1)?)?;
    let unit = match unit {
        "s" => 1,
        "m" => 60,
        "h" => 60 * 60,
        "d" => 24 * 60 * 60,
        _ => return None,
    };
    number.parse::<u64>().ok()?.checked_mul(unit)
}

/// Compares a mark of an operation.
///
/// `x-repeat` counts as a promise: where a request may be sent again in fewer cases, a program that
/// went on after a passing failure now stops, so that is breaking for senders.
pub fn of_operation(key: &str, old: &Value, new: &Value, changes: &mut Changes) {
    for part in parts(old, new) {
        let (side, class) = in_operation(key, &part);
        changes.add(side, class, key, part.sentence());
    }
}

fn in_operation(key: &str, part: &Part<'_>) -> (Side, Class) {
    let grave = |is_breaking: bool| if is_breaking { Class::Breaking } else { Class::Addition };
    match key {
        "x-repeat" => (Side::Senders, grave(repeat(part.new) < repeat(part.old))),
        // Each case that is named is one in which the request may not be sent again.
        "x-repeat-unless" => (Side::Senders, grave(!part.went())),
        // A lone element in the place of a page is a form that readers have to know.
        "x-page" if part.member() == "bare" => (Side::Receivers, grave(!part.went())),
        "x-page" | "x-final-states" => (Side::Receivers, grave(!part.came())),
        _ => (Side::Senders, Class::Addition),
    }
}

/// How far a request may be sent again.
fn repeat(value: &Value) -> u8 {
    match value.as_str() {
        Some("safe") => 2,
        Some("deduplicated") => 1,
        _ => 0,
    }
}

/// One thing in a mark that differs.
struct Part<'a> {
    /// Names from the mark to it; empty for the mark as a whole.
    path: String,
    old: &'a Value,
    new: &'a Value,
    /// Values that a list got or lost.
    values: Option<String>,
}

impl Part<'_> {
    fn is_whole(&self) -> bool {
        self.path.is_empty()
    }

    fn came(&self) -> bool {
        self.old.is_null()
    }

    fn went(&self) -> bool {
        self.new.is_null()
    }

    /// The first of the names.
    fn member(&self) -> &str {
        self.path.split('.').next().unwrap_or_default()
    }

    fn shift(&self, when_it_comes: Shift, when_it_goes: Shift) -> Shift {
        match (self.came(), self.went()) {
            (true, _) => when_it_comes,
            (_, true) => when_it_goes,
            _ => Shift::Other,
        }
    }

    fn sentence(&self) -> String {
        match &self.values {
            Some(values) if self.is_whole() => values.clone(),
            Some(values) => format!("{}: {values}", self.path),
            None if self.is_whole() => it(self.old, self.new),
            None => sentence(&self.path, self.old, self.new),
        }
    }
}

/// The sentence for a member that is the subject itself.
pub fn it(old: &Value, new: &Value) -> String {
    let is_nested = [old, new].into_iter().any(|value| value.is_object() || value.is_array());
    let sentence = sentence("it", old, new);
    if is_nested { sentence.trim_start_matches("it ").to_owned() } else { sentence }
}

/// What differs in a mark: members of objects and values of lists each by themselves.
fn parts<'a>(old: &'a Value, new: &'a Value) -> Vec<Part<'a>> {
    let mut found = Vec::new();
    below(String::new(), old, new, &mut found);
    found
}

fn below<'a>(path: String, old: &'a Value, new: &'a Value, found: &mut Vec<Part<'a>>) {
    if old.is_object() && new.is_object() {
        for key in keys(old, new) {
            let path = if path.is_empty() { key.to_owned() } else { format!("{path}.{key}") };
            below(path, &old[key], &new[key], found);
        }
    } else if old.is_array() && new.is_array() {
        let (before, after) = (texts(old), texts(new));
        if let Some(values) = missing(&after, &before) {
            let values = Some(format!("{values} added"));
            found.push(Part { path: path.clone(), old: &Value::Null, new, values });
        }
        if let Some(values) = missing(&before, &after) {
            let values = Some(format!("{values} removed"));
            found.push(Part { path, old, new: &Value::Null, values });
        }
    } else if old != new {
        found.push(Part { path, old, new, values: None });
    }
}
