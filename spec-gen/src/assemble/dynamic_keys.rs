//! Form fields whose name has a part that the caller chooses.

use serde_json::{Value, json};

use super::Defects;

/// Extension of a property: the regular expression that the name on the wire matches.
const KEY_PATTERN: &str = "x-key-pattern";

/// Extension of a pattern property: the name that the documentation gives it.
pub(super) const DYNAMIC_NAME: &str = "x-dynamic-name";

/// Moves `columns_mapping.{input_name}` and its like from the properties to the pattern
/// properties, and keeps the documented name as [`DYNAMIC_NAME`].
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
            let Some(pattern) = take_pattern(&mut property) else {
                defects.push(format!("member {name} of {schema_name} needs {KEY_PATTERN}"));
                continue;
            };
            property[DYNAMIC_NAME] = json!(name);
            patterns.insert(pattern, property);
        }
        if !patterns.is_empty() {
            schema["patternProperties"] = Value::Object(patterns);
        }
    }
}

/// Takes the pattern from where utoipa puts it: beside the type or, of a map, on the names of its keys.
fn take_pattern(property: &mut Value) -> Option<String> {
    let map = property.as_object_mut()?;
    let pattern = match map.shift_remove(KEY_PATTERN) {
        Some(pattern) => pattern,
        None => map.shift_remove("propertyNames")?.get_mut(KEY_PATTERN)?.take(),
    };
    pattern.as_str().map(str::to_owned)
}
