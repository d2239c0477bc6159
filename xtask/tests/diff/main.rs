//! The comparison of two published documents.

mod command;
mod every_schema;
mod pairs;

use serde_json::Value;

/// The document that the tests change.
fn document() -> Value {
    spec_gen::openapi().expect("the declarations are whole")
}
