//! References outside of schemas.

use std::collections::BTreeSet;

use serde_json::Value;

use super::Place;
use super::walk::{Lowering, Members, is_extension};
use crate::references;

impl Lowering<'_> {
    /// An object of fixed members, or a reference to one in a section of the components.
    pub(super) fn referable(
        &mut self,
        value: &Value,
        place: &Place,
        section: &str,
        members: &Members,
    ) -> Value {
        let Some(reference) = value.get("$ref") else { return self.object(value, place, members) };
        let named = reference.as_str().and_then(references::component);
        let Some((_, name)) = named.filter(|(found, _)| *found == section) else {
            self.report(place, format!("$ref {reference}, which is not one of components/{section}"));
            return Value::Null;
        };
        if value.as_object().is_some_and(|map| map.len() == 1) {
            return value.clone();
        }
        let Some(written_out) = self.written_out(value, place, section, name) else { return Value::Null };
        self.object(&written_out, place, members)
    }

    /// A reference of 3.0 stands alone, so what it names is written out where 3.1 says something
    /// else of the place, such as a description of its own.
    fn written_out(&mut self, value: &Value, place: &Place, section: &str, name: &str) -> Option<Value> {
        let component = self.source.get("components")?.get(section)?.get(name).and_then(Value::as_object);
        let Some(component) = component.filter(|target| !target.contains_key("$ref")) else {
            self.report(place, format!("members beside a $ref to {name}, which is not declared there"));
            return None;
        };
        let mut target = component.clone();
        for (key, own) in value.as_object()?.iter().filter(|(key, _)| *key != "$ref") {
            if matches!(key.as_str(), "summary" | "description") || is_extension(key) {
                target.insert(key.clone(), own.clone());
            } else {
                self.report(place, format!("member {key} beside a $ref"));
            }
        }
        self.inlined.insert((section.to_owned(), name.to_owned()));
        Some(Value::Object(target))
    }
}

/// A component that is written out wherever it was used would stand unused in the result.
pub(super) fn remove_unused(lowered: &mut Value, inlined: &BTreeSet<(String, String)>) {
    let used: BTreeSet<String> = references::all(lowered).into_iter().collect();
    let Some(components) = lowered.get_mut("components").and_then(Value::as_object_mut) else { return };
    for (section, name) in inlined {
        if used.contains(&format!("#/components/{section}/{name}")) {
            continue;
        }
        let Some(entries) = components.get_mut(section).and_then(Value::as_object_mut) else { continue };
        entries.shift_remove(name);
        if entries.is_empty() {
            components.shift_remove(section);
        }
    }
}
