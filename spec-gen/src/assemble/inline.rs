//! Writes the special formats into the places that name them.

use serde_json::{Map, Value, json};

use super::walk;
use crate::shared::formats::INLINE;

/// Replaces each reference to a format by its schema, beside what the place says of itself, and
/// folds "this or null" into the type.
pub(super) fn formats(document: &mut Value) {
    let mut formats = Map::new();
    if let Some(schemas) = document["components"]["schemas"].as_object_mut() {
        let (inline, published) =
            std::mem::take(schemas).into_iter().partition(|(name, _)| name.starts_with(INLINE));
        formats = inline;
        *schemas = published;
    }
    walk::each_mut(document, &mut |value| {
        replace(value, &formats);
        fold_null(value);
        if value.get("propertyNames") == Some(&json!({"type": "string"})) {
            // A key of a JSON object is text anyway.
            remove(value, "propertyNames");
        }
    });
}

fn remove(value: &mut Value, key: &str) -> Option<Value> {
    value.as_object_mut()?.shift_remove(key)
}

fn replace(value: &mut Value, formats: &Map<String, Value>) {
    let Some(format) = value["$ref"]
        .as_str()
        .and_then(walk::component)
        .and_then(|name| formats.get(name))
        .and_then(Value::as_object)
    else {
        return;
    };
    let mut schema = format.clone();
    if let Some(place) = value.as_object() {
        for (key, own) in place.iter().filter(|(key, _)| *key != "$ref") {
            schema.insert(key.clone(), own.clone());
        }
    }
    *value = Value::Object(schema);
}

/// `oneOf: [X, null]` becomes X with null among its types; where X is a reference the two stay
/// apart, and what is said of the place moves beside them.
fn fold_null(value: &mut Value) {
    let Some([inner, null]) = value["oneOf"].as_array().map(Vec::as_slice) else {
        return;
    };
    if *null != json!({"type": "null"}) {
        return;
    }
    let mut inner = inner.clone();
    if inner.get("$ref").is_some() {
        if let Some(description) = remove(&mut inner, "description") {
            value["description"] = description;
        }
        value["oneOf"] = json!([inner, {"type": "null"}]);
        return;
    }
    match inner.get("type").cloned() {
        Some(Value::String(one)) => inner["type"] = json!([one, "null"]),
        Some(Value::Array(mut types)) => {
            types.push(json!("null"));
            inner["type"] = Value::Array(types);
        }
        _ => {}
    }
    *value = inner;
}
