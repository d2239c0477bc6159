//! The published document against the reference page, and against its own promises.

mod examples;
mod facts;
mod inputs;
mod promises;

use serde_json::Value;

/// The operations of a document: path, method, operation.
fn operations(document: &Value) -> Vec<(&str, &str, &Value)> {
    let paths = document["paths"].as_object().expect("paths");
    let items = paths.iter().filter_map(|(path, item)| Some((path.as_str(), item.as_object()?)));
    items
        .flat_map(|(path, item)| {
            let operations = item.iter().filter(|(key, _)| *key != "servers");
            operations.map(move |(method, operation)| (path, method.as_str(), operation))
        })
        .collect()
}

/// A component schema that can be validated by itself.
fn validator(document: &Value, schema: &Value) -> jsonschema::Validator {
    let mut whole = schema.clone();
    whole["components"] = document["components"].clone();
    let options =
        jsonschema::options().with_draft(jsonschema::Draft::Draft202012).should_validate_formats(true);
    options.build(&whole).unwrap_or_else(|error| panic!("{error}"))
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}
