//! Something or null.

use serde_json::{Map, Value, json};

use super::super::edit;
use super::{Lowering, Place};

/// Whether a schema is that of null and says no more.
pub(super) fn is_null(schema: &Value) -> bool {
    schema.as_object().is_some_and(|map| map.len() == 1 && map.get("type") == Some(&json!("null")))
}

/// 3.0 has no type null: a branch of null becomes `nullable` beside what is left.
pub(super) fn or_null(lowering: &mut Lowering<'_>, map: &mut Map<String, Value>, place: &Place) {
    for key in ["oneOf", "anyOf"] {
        let Some(branches) = map.get(key).and_then(Value::as_array) else { continue };
        let (nulls, mut rest): (Vec<_>, Vec<_>) = branches.iter().cloned().partition(is_null);
        match (nulls.len(), rest.len()) {
            (0, _) => {}
            (_, 0) => lowering.report(place, format!("keyword {key} of null alone")),
            (_, 1) => one_or_null(map, key, rest.remove(0)),
            _ => {
                edit::replace(map, key, [(key, json!(rest))]);
                map.insert("nullable".to_owned(), json!(true));
            }
        }
    }
}

/// One schema or null is that schema, nullable, and what is said of the place stays beside it.
/// A reference, and a schema that says of itself what the place says too, stays whole in `allOf`.
fn one_or_null(map: &mut Map<String, Value>, key: &'static str, branch: Value) {
    let clashes = |own: &Map<String, Value>| own.keys().any(|name| name != key && map.contains_key(name));
    match branch {
        Value::Object(mut own) if !own.contains_key("$ref") && !clashes(&own) => {
            if let Some(Value::Array(values)) = own.get_mut("enum")
                && !values.contains(&Value::Null)
            {
                // A nullable enum has null among its values.
                values.push(Value::Null);
            }
            own.insert("nullable".to_owned(), json!(true));
            edit::replace_by(map, key, own);
        }
        branch => match map.get_mut("allOf").and_then(Value::as_array_mut) {
            Some(parts) => {
                parts.push(branch);
                edit::replace(map, key, [("nullable", json!(true))]);
            }
            None => edit::replace(map, key, [("allOf", json!([branch])), ("nullable", json!(true))]),
        },
    }
}
