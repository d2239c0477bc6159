//! Conditions between members of a request.

use serde_json::{Map, Value};

use super::{Lowering, Place, is_extension, object};

/// Where the conditions of a schema stay readable.
const EXTENSION: &str = "x-conditions";

/// Lowers a schema without the `if`/`then`/`else` among the parts of its `allOf`: 3.0 has no form
/// for them that generators understand, so they move unchanged into an extension. Elsewhere they
/// are unknown keywords.
pub(super) fn aside(
    lowering: &mut Lowering<'_>,
    map: &Map<String, Value>,
    place: &Place,
) -> Map<String, Value> {
    let mut map = map.clone();
    let parts = map.get_mut("allOf").and_then(Value::as_array_mut);
    let Some(parts) = parts.filter(|parts| parts.iter().any(is_condition)) else {
        return object(lowering, &map, place);
    };
    // Last among the parts, so that the places of the others are those of the document.
    let (conditions, others): (Vec<_>, Vec<_>) = std::mem::take(parts).into_iter().partition(is_condition);
    if others.is_empty() {
        map.shift_remove("allOf");
    } else {
        *parts = others;
    }
    let mut lowered = object(lowering, &map, place);
    lowering.add(&mut lowered, EXTENSION, Value::Array(conditions), place);
    lowered
}

/// Whether a part says a condition and constrains nothing besides.
fn is_condition(part: &Value) -> bool {
    part.as_object().is_some_and(|part| {
        part.contains_key("if")
            && part.keys().all(|key| {
                matches!(key.as_str(), "if" | "then" | "else" | "title" | "description") || is_extension(key)
            })
    })
}
