//! Going through a document.

use serde_json::Value;

/// Calls `visit` for every value below `value` and for itself, children first.
pub(super) fn each_mut(value: &mut Value, visit: &mut impl FnMut(&mut Value)) {
    match value {
        Value::Object(map) => map.values_mut().for_each(|child| each_mut(child, visit)),
        Value::Array(list) => list.iter_mut().for_each(|child| each_mut(child, visit)),
        _ => {}
    }
    visit(value);
}

/// Calls `visit` for every value below `value` and for itself.
pub(super) fn each(value: &Value, visit: &mut impl FnMut(&Value)) {
    visit(value);
    match value {
        Value::Object(map) => map.values().for_each(|child| each(child, visit)),
        Value::Array(list) => list.iter().for_each(|child| each(child, visit)),
        _ => {}
    }
}

/// The component that a `$ref` names.
pub(super) fn component(reference: &str) -> Option<&str> {
    reference.strip_prefix("#/components/schemas/")
}
