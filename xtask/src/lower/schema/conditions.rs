//! Conditions between members of a request.

use serde_json::{Map, Value};

use super::{Lowering, Place, is_extension, schema};
use crate::{groups, references};

/// A part of `allOf` in a schema of the components. A condition stays as it is, for the rule that
/// puts it aside, but for what it takes from the groups of the schema.
pub(super) fn part(lowering: &mut Lowering<'_>, value: &Value, place: &Place) -> Value {
    if !is_condition(value) {
        return schema(lowering, value, place);
    }
    let mut condition = value.clone();
    groups::write_out(lowering.source, &mut condition);
    for reference in references::all(&condition) {
        lowering.report(place, format!("$ref {reference} in a condition"));
    }
    condition
}

/// 3.0 has no form for `if`/`then`/`else` that generators understand: they move unchanged into an
/// extension, where a reader finds them.
pub(super) fn aside(lowering: &mut Lowering<'_>, map: &mut Map<String, Value>, place: &Place) {
    let Some(parts) = map.get_mut("allOf").and_then(Value::as_array_mut) else { return };
    let (conditions, others): (Vec<_>, Vec<_>) = std::mem::take(parts).into_iter().partition(is_condition);
    *parts = others;
    if conditions.is_empty() {
        return;
    }
    if parts.is_empty() {
        map.shift_remove("allOf");
    }
    lowering.add(map, "x-conditions", Value::Array(conditions), place);
}

/// Whether a part says a condition, or what is needed on all conditions, and constrains nothing besides.
fn is_condition(part: &Value) -> bool {
    part.as_object().is_some_and(|part| {
        let says_no_more_than = |keys: &[&str]| {
            part.contains_key(keys[0])
                && part.keys().all(|key| keys.contains(&key.as_str()) || is_extension(key))
        };
        says_no_more_than(&["if", "then", "else", "title", "description"])
            || says_no_more_than(&["required", "title", "description"])
    })
}
