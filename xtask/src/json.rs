//! Looking into a JSON document: members, elements, references.

use serde_json::{Map, Value};

/// The members of an object, or none.
pub(crate) fn members(value: &Value) -> impl Iterator<Item = (&str, &Value)> {
    value.as_object().into_iter().flat_map(Map::iter).map(|(name, value)| (name.as_str(), value))
}

/// The elements of a list, or none.
pub(crate) fn elements(value: &Value) -> &[Value] {
    value.as_array().map(Vec::as_slice).unwrap_or_default()
}

/// The text of a value; empty where it is none.
pub(crate) fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}

/// What a value refers to, and the name of that; the value itself where it is no reference.
pub(crate) fn follow<'a>(document: &'a Value, value: &'a Value) -> (&'a Value, Option<&'a str>) {
    let (mut value, mut name) = (value, None);
    // Chains of references are short; a circle must end.
    for _ in 0..8 {
        let Some(reference) = value["$ref"].as_str() else { break };
        let Some(target) = reference.strip_prefix('#').and_then(|pointer| document.pointer(pointer)) else {
            break;
        };
        name = reference.rsplit('/').next();
        value = target;
    }
    (value, name)
}

/// What a value refers to; the value itself where it is no reference.
pub(crate) fn resolve<'a>(document: &'a Value, value: &'a Value) -> &'a Value {
    follow(document, value).0
}
