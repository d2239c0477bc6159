//! From the published OpenAPI 3.1.0 document to one that readers of 3.0 take.
//!
//! A strict whitelist: the walk knows every member of every object that it meets, and a member
//! that it does not know is reported with its place, never dropped. Extensions go along word for
//! word. Where 3.0 has another form for the same thing, one function turns one into the other.

mod document;
mod edit;
mod inline;
mod paths;
mod place;
mod schema;
mod unsupported;
mod walk;

#[cfg(test)]
mod tests;

use serde_json::Value;

use place::Place;
pub use unsupported::Unsupported;
use walk::Lowering;

/// The document as OpenAPI 3.0.3.
///
/// # Errors
/// Every construct that the lowering does not know, at once, each with its place.
pub fn lower(document: &Value) -> Result<Value, Unsupported> {
    let mut lowering = Lowering::new(document);
    let mut lowered = document::document(&mut lowering, document, &Place::root());
    inline::remove_unused(&mut lowered, &lowering.inlined);
    lowering.unsupported.into_result(lowered)
}
