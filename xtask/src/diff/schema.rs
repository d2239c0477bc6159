//! Two schemas of one place.
//!
//! A reader keeps its types: in an answer another type, format, mark of sensitive text, presence or
//! null is breaking, whichever way it changes, for programs have to be written anew. A request may
//! demand less and take more: what was built before is still taken. A new member is an addition in
//! both directions. Where a rule is in doubt, the change counts as breaking.

use std::borrow::Cow;
use std::collections::BTreeSet;

use serde_json::Value;

use super::change::{Changes, Class, Side};
use super::keywords;
use super::parts::paired;
use super::values::{self, same};
use super::walk::{Document, elements, keys, members, texts};

/// A member of an answer that was not always there.
pub const ALWAYS: &str = "is always there now: generated types change";

/// A member of an answer that was always there.
pub const ABSENT: &str = "may be absent now";

/// Compares the schemas of one direction.
pub struct Schemas<'a> {
    /// The document before.
    pub old: Document<'a>,
    /// The document after.
    pub new: Document<'a>,
    /// Who is concerned.
    pub side: Side,
    /// Named schemas that were compared: they may contain themselves.
    pub seen: BTreeSet<(String, String)>,
}

impl Schemas<'_> {
    /// Compares two schemas; `place` names where they stand.
    pub fn compare(&mut self, old: &Value, new: &Value, place: &str, changes: &mut Changes) {
        let (old, old_null) = without_null(old);
        let (new, new_null) = without_null(new);
        if old_null != new_null {
            self.nullable(new_null, place, changes);
        }
        let (old, new) = (old.as_ref(), new.as_ref());
        let (old_target, old_name) = self.old.resolve(old);
        let (new_target, new_name) = self.new.resolve(new);
        let (Some(old_name), Some(new_name)) = (old_name, new_name) else {
            if old_name != new_name {
                let what = "is a schema of a name of its own on one side only: generated types change";
                changes.add(self.side, Class::Breaking, place, what);
            }
            self.contents(&merged(old, old_target), &merged(new, new_target), place, changes);
            return;
        };
        if old_name != new_name {
            let what = format!("schema `{old_name}` is now `{new_name}`: generated types change");
            changes.add(self.side, Class::Breaking, place, what);
        }
        // What is said of the place itself stands beside the reference.
        self.contents(&beside(old), &beside(new), place, changes);
        if self.seen.insert((old_name.to_owned(), new_name.to_owned())) {
            self.contents(old_target, new_target, new_name, changes);
        }
    }

    fn contents(&mut self, old: &Value, new: &Value, place: &str, changes: &mut Changes) {
        if old == new && !holds_reference(old) {
            return;
        }
        values::compare(self.side, old, new, place, changes);
        for key in keys(old, new) {
            let (before, after) = (&old[key], &new[key]);
            match key {
                "properties" | "patternProperties" => self.properties(old, new, key, place, changes),
                "required" => self.required(old, new, place, changes),
                "items" | "additionalProperties" if before.is_object() && after.is_object() => {
                    let place = format!("{place}{}", if key == "items" { "[]" } else { ".*" });
                    self.compare(before, after, &place, changes);
                }
                "allOf" => self.all_of(before, after, place, changes),
                "oneOf" | "anyOf" => self.alternatives(before, after, place, changes),
                _ if before == after => {}
                _ => keywords::compare(self.side, key, before, after, place, changes),
            }
        }
    }

    fn nullable(&self, now: bool, place: &str, changes: &mut Changes) {
        match (self.side, now) {
            (Side::Senders, true) => changes.add(self.side, Class::Addition, place, "may be null now"),
            (Side::Senders, false) => changes.add(self.side, Class::Breaking, place, "can no longer be null"),
            (Side::Receivers, true) => changes.add(self.side, Class::Breaking, place, "may be null now"),
            (Side::Receivers, false) => changes.add(
                self.side,
                Class::Breaking,
                place,
                "can no longer be null: generated types change",
            ),
        }
    }

    fn properties(&mut self, old: &Value, new: &Value, list: &str, place: &str, changes: &mut Changes) {
        let (before, after) = (&old[list], &new[list]);
        for name in keys(before, after) {
            let of = |schema: &Value, value: &Value| {
                let shown = value["x-dynamic-name"].as_str().unwrap_or(name);
                (format!("{place}.{shown}"), texts(&schema["required"]).contains(name))
            };
            match (before.get(name), after.get(name)) {
                (Some(one), Some(other)) => {
                    let (inner, _) = of(new, other);
                    self.compare(one, other, &inner, changes);
                }
                (Some(one), None) => {
                    let (inner, _) = of(old, one);
                    changes.add(self.side, Class::Breaking, &inner, "field removed");
                }
                (None, Some(other)) => {
                    let (inner, required) = of(new, other);
                    let breaks = required && self.side == Side::Senders;
                    let what = if required { "field added, required" } else { "field added" };
                    changes.add(
                        self.side,
                        if breaks { Class::Breaking } else { Class::Addition },
                        &inner,
                        what,
                    );
                }
                (None, None) => {}
            }
        }
    }

    /// Fields that exist on both sides and changed whether they are required.
    fn required(&self, old: &Value, new: &Value, place: &str, changes: &mut Changes) {
        let (before, after) = (texts(&old["required"]), texts(&new["required"]));
        // A field that came or went is told as such. One that stands in another part counts.
        let kept = |name: &&String| {
            let exists = |schema: &Value| schema["properties"].get(name.as_str()).is_some();
            exists(old) == exists(new)
        };
        let (more, less, freed) = match self.side {
            Side::Senders => ("is required now", "is no longer required", Class::Addition),
            Side::Receivers => (ALWAYS, ABSENT, Class::Breaking),
        };
        for name in after.difference(&before).filter(kept) {
            changes.add(self.side, Class::Breaking, &format!("{place}.{name}"), more);
        }
        for name in before.difference(&after).filter(kept) {
            changes.add(self.side, freed, &format!("{place}.{name}"), less);
        }
    }

    fn alternatives(&mut self, old: &Value, new: &Value, place: &str, changes: &mut Changes) {
        let alike = |one: &Value, other: &Value| signature(one) == signature(other);
        let (pairs, gone, come) =
            paired(elements(old).iter().collect(), elements(new).iter().collect(), &[same, alike]);
        for (one, other) in pairs {
            let index = elements(old).iter().position(|branch| branch == one).unwrap_or_default();
            self.compare(one, other, &format!("{place}, alternative {}", index + 1), changes);
        }
        for one in gone {
            let what = format!("alternative removed: {}", signature(one));
            changes.add(self.side, Class::Breaking, place, what);
        }
        for other in come {
            let class = if self.side == Side::Senders { Class::Addition } else { Class::Breaking };
            changes.add(self.side, class, place, format!("alternative added: {}", signature(other)));
        }
    }
}

/// By what an alternative or a part is found again: its name, or its type.
pub(super) fn signature(schema: &Value) -> String {
    match (schema["$ref"].as_str(), &schema["type"]) {
        (Some(reference), _) => reference.rsplit('/').next().unwrap_or(reference).to_owned(),
        (None, Value::String(kind)) => kind.clone(),
        (None, kind) => kind.to_string(),
    }
}

/// A reference below an unchanged schema may point at something that changed.
fn holds_reference(schema: &Value) -> bool {
    match schema {
        Value::Object(map) => map.contains_key("$ref") || map.values().any(holds_reference),
        Value::Array(list) => list.iter().any(holds_reference),
        _ => false,
    }
}

/// "X or null" in each of its forms: X with what stands beside it, and that it may be null.
fn without_null(schema: &Value) -> (Cow<'_, Value>, bool) {
    let is_null = |branch: &&Value| branch["type"] == "null";
    for key in ["oneOf", "anyOf"] {
        let list = elements(&schema[key]);
        let [only] = list.iter().filter(|branch| !is_null(branch)).collect::<Vec<_>>()[..] else { continue };
        if list.len() == 2 {
            let mut only = only.clone();
            let others = members(schema).filter(|(name, _)| *name != key);
            if let Some(map) = only.as_object_mut() {
                map.extend(others.map(|(name, value)| (name.to_owned(), value.clone())));
            }
            return (Cow::Owned(only), true);
        }
    }
    let listed = elements(&schema["type"]).iter().any(|kind| kind == "null");
    (Cow::Borrowed(schema), listed || schema["nullable"] == true)
}

/// What stands beside a reference.
fn beside(schema: &Value) -> Value {
    members(schema)
        .filter(|(key, _)| *key != "$ref")
        .map(|(key, value)| (key.to_owned(), value.clone()))
        .collect()
}

/// A schema with what stands beside the reference to it.
fn merged(place: &Value, target: &Value) -> Value {
    if std::ptr::eq(place, target) {
        return place.clone();
    }
    let mut merged = target.clone();
    if let (Some(map), Value::Object(own)) = (merged.as_object_mut(), beside(place)) {
        map.extend(own);
    }
    merged
}
