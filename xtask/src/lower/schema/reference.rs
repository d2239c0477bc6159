//! References to schemas.

use serde_json::{Map, Value, json};

use super::super::edit;
use super::{Lowering, Place};
use crate::references;

/// 3.0 ignores what stands beside a reference, so the reference becomes a part of `allOf`.
pub(super) fn siblings(lowering: &mut Lowering<'_>, map: &mut Map<String, Value>, place: &Place) {
    let Some(reference) = map.get("$ref").cloned() else { return };
    let named = reference.as_str().and_then(references::component);
    if named.is_none_or(|(section, _)| section != "schemas") {
        // A place within a schema may be another one after lowering.
        lowering.report(place, format!("$ref {reference}, which is not a whole schema of the components"));
    }
    if map.len() == 1 {
        return;
    }
    let part = json!({"$ref": reference});
    match map.get_mut("allOf").and_then(Value::as_array_mut) {
        Some(parts) => {
            parts.insert(0, part);
            map.shift_remove("$ref");
        }
        None => edit::replace(map, "$ref", [("allOf", json!([part]))]),
    }
}
