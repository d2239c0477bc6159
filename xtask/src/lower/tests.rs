//! Each construct alone, then the whole document.

mod bodies;
mod document;
mod nullability;
mod objects;
mod unknown;
mod values;
mod whole;

use serde_json::{Value, json};

use super::lower;

/// A document with the given components and one operation.
fn with_components(components: Value) -> Value {
    json!({
        "openapi": "3.1.0",
        "info": {"title": "T", "version": "1"},
        "paths": {"/v1/x": {"get": {"responses": {"200": {"description": "Fine."}}}}},
        "components": components,
    })
}

/// What becomes of a schema, as the component S.
fn lowered(schema: Value) -> Value {
    let document = lower(&with_components(json!({"schemas": {"S": schema}}))).expect("is known");
    document["components"]["schemas"]["S"].clone()
}

/// What is reported of a schema, as the component S, without its place.
fn refused(schema: Value) -> Vec<String> {
    let error = lower(&with_components(json!({"schemas": {"S": schema}}))).expect_err("is not known");
    error.iter().map(|line| line.replacen("components/schemas/S", "S", 1)).collect()
}

/// What is reported of a document.
fn refused_document(document: &Value) -> Vec<String> {
    lower(document).expect_err("is not known").iter().map(str::to_owned).collect()
}

/// Equal with the members in the same order, which `==` on values does not see.
#[track_caller]
fn assert_same(actual: &Value, expected: &Value) {
    let text = |value: &Value| serde_json::to_string_pretty(value).expect("is JSON");
    assert_eq!(text(actual), text(expected));
}
