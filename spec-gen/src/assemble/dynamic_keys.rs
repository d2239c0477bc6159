//! Form fields whose name has a part that the caller chooses.

use serde_json::{Value, json};

use super::Defects;

/// Extension of a property: the regular expression that the name on the wire matches.
const KEY_PATTERN: &str = "x-key-pattern";

/// Moves `columns_mapping.{input_name}` and its like from the properties to the pattern
/// properties, and keeps the documented name as `x-dynamic-name`.
pub(super) fn apply(document: &mut Value, defects: &mut Defects) {
    let Some(schemas) = document["components"]["schemas"].as_object_mut() else {
        return;
    };
    for (schema_name, schema) in schemas.iter_mut() {
        let Some(properties) = schema.get_mut("properties").and_then(Value::as_object_mut) else {
            continue;
        };
        let names: Vec<String> =
            properties.keys().filter(|name| name.contains('{') || name.contains('<')).cloned().collect();
        let mut patterns = serde_json::Map::new();
        for name in names {
            let Some(mut property) = properties.shift_remove(&name) else { continue };
            let pattern = property.as_object_mut().and_then(|map| map.shift_remove(KEY_PATTERN));
            let Some(pattern) = pattern.as_ref().and_then(Value::as_str) else {
                defects.push(format!("member {name} of {schema_name} needs {KEY_PATTERN}"));
                continue;
            };
            property["x-dynamic-name"] = json!(name);
            patterns.insert(pattern.to_owned(), property);
        }
        if !patterns.is_empty() {
            schema["patternProperties"] = Value::Object(patterns);
        }
    }
}
