//! Conditions between the inputs of one request: "this one is needed when that one says so".
//!
//! OpenAPI marks an input as required or not; JSON Schema, which 3.1 speaks, can say the rest.

use serde_json::{Value, json};

/// When `input` has the value, the `needed` inputs have to come too.
pub(crate) fn if_equal(input: &str, value: impl Into<Value>, needed: &[&str]) -> Value {
    condition(equal(input, value), needed)
}

/// What holds when `input` has the value.
pub(crate) fn equal(input: &str, value: impl Into<Value>) -> Value {
    json!({"required": [input], "properties": {input: {"const": value.into()}}})
}

/// When `input` has any other value, the `needed` inputs have to come too.
pub(crate) fn if_other(input: &str, value: impl Into<Value>, needed: &[&str]) -> Value {
    condition(json!({"required": [input], "properties": {input: {"not": {"const": value.into()}}}}), needed)
}

/// When `input` comes, the `needed` inputs have to come too.
pub(crate) fn if_present(input: &str, needed: &[&str]) -> Value {
    condition(json!({"required": [input]}), needed)
}

/// The `needed` inputs have to come: for inputs that the page needs in prose and does not mark.
pub(crate) fn always(needed: &[&str]) -> Value {
    json!({"required": needed})
}

fn condition(when: Value, needed: &[&str]) -> Value {
    json!({"if": when, "then": {"required": needed}})
}
