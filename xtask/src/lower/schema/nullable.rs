//! Something or null.

use serde_json::{Map, Value, json};

use super::super::edit;
use super::{Lowering, Place};

/// Null alone, in the one form that 3.0.3 has for it: `nullable` has no effect except beside
/// `type`, and linters and validators refuse it elsewhere. Generators know this form too.
pub(super) fn null() -> Value {
    json!({"type": "object", "nullable": true, "enum": [null]})
}

/// Whether a schema of 3.1 is that of null and says no more.
pub(super) fn is_null(schema: &Value) -> bool {
    schema.as_object().is_some_and(|map| map.len() == 1 && map.get("type") == Some(&json!("null")))
}

/// 3.0 has no type null. A schema or null becomes that schema, nullable, where it says its type;
/// elsewhere null stays a branch, in the form that 3.0 has.
pub(super) fn or_null(lowering: &mut Lowering<'_>, map: &mut Map<String, Value>, place: &Place) {
    for key in ["oneOf", "anyOf"] {
        let Some(branches) = map.get_mut(key).and_then(Value::as_array_mut) else { continue };
        if !branches.iter().any(is_null) {
            continue;
        }
        let others: Vec<Value> = branches.iter().filter(|branch| !is_null(branch)).cloned().collect();
        for branch in branches.iter_mut().filter(|branch| is_null(branch)) {
            *branch = null();
        }
        match &others[..] {
            [] => lowering.report(place, format!("keyword {key} of null alone")),
            [Value::Object(only)] if only.contains_key("type") => merge(map, key, only.clone()),
            _ => {}
        }
    }
}

/// Puts the members of a schema that may be null beside what is said of its place, unless one
/// would hide the other.
fn merge(map: &mut Map<String, Value>, key: &str, mut only: Map<String, Value>) {
    if only.keys().any(|name| name != key && map.contains_key(name)) {
        return;
    }
    if let Some(Value::Array(values)) = only.get_mut("enum")
        && !values.contains(&Value::Null)
    {
        // A nullable enum has null among its values.
        values.push(Value::Null);
    }
    only.insert("nullable".to_owned(), json!(true));
    edit::replace_by(map, key, only);
}
