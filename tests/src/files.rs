//! The published files and the fixtures.

use std::path::{Path, PathBuf};

use serde_json::Value;

/// The root of the repository.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().map_or_else(|| PathBuf::from("."), Path::to_path_buf)
}

/// A published document, by its path below `openapi/`.
///
/// # Panics
/// When it is not there or no YAML.
pub fn document(name: &str) -> Value {
    let path = root().join("openapi").join(name);
    let text = std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    yaml_serde::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// The facts of the reference page: its operations, their parameters and allowed values.
///
/// # Panics
/// When the fixture is not there or no JSON.
pub fn facts() -> Vec<Value> {
    let path = root().join("tests/fixtures/documented-facts.json");
    let text = std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    serde_json::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// The names of the component schemas that a value refers to, as they come.
pub fn schema_references(value: &Value) -> Vec<String> {
    match value {
        Value::Object(map) => {
            let own = map
                .get("$ref")
                .and_then(Value::as_str)
                .and_then(|text| text.strip_prefix("#/components/schemas/"))
                .and_then(|place| place.split('/').next());
            own.map(str::to_owned).into_iter().chain(map.values().flat_map(schema_references)).collect()
        }
        Value::Array(list) => list.iter().flat_map(schema_references).collect(),
        _ => Vec::new(),
    }
}
