//! Looking into a document: references, members, words for values.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::json::follow;
pub(super) use crate::json::{elements, members};

/// A document and what its references point at.
#[derive(Clone, Copy)]
pub struct Document<'a> {
    /// The whole document.
    pub root: &'a Value,
}

impl<'a> Document<'a> {
    /// What a value refers to, and the name of that; the value itself where it is no reference.
    pub fn resolve(self, value: &'a Value) -> (&'a Value, Option<&'a str>) {
        follow(self.root, value)
    }
}

/// The names that either object has.
pub fn keys<'a>(old: &'a Value, new: &'a Value) -> Vec<&'a str> {
    let mut keys: Vec<&str> = members(old).map(|(key, _)| key).collect();
    let known: BTreeSet<&str> = keys.iter().copied().collect();
    keys.extend(members(new).map(|(key, _)| key).filter(|key| !known.contains(key)));
    keys
}

/// The texts of a list, as a set; other values in their JSON form.
pub fn texts(value: &Value) -> BTreeSet<String> {
    elements(value).iter().map(word).collect()
}

/// A value in a sentence.
pub fn word(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        value => value.to_string(),
    }
}

/// The values of one list that the other lacks, in a sentence.
pub fn missing(values: &BTreeSet<String>, other: &BTreeSet<String>) -> Option<String> {
    let missing: Vec<String> = values.difference(other).map(|value| format!("`{value}`")).collect();
    (!missing.is_empty()).then(|| missing.join(", "))
}
