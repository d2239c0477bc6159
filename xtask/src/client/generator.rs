//! The generator itself: how it is set, and what becomes of its panics.

use serde_json::{Map, Value};

use super::input::CRATE;
use super::panics::caught;
use crate::hosts::METHODS;

/// Runs the generator. A panic of it is an error that names what it was given.
///
/// # Errors
/// What the generator refused, or panicked at.
pub fn generate(document: &Value) -> Result<syn::File, String> {
    match caught(|| run(document)) {
        Ok(outcome) => outcome,
        Err(panic) => Err(format!("the generator panicked at {}: {panic}", culprit(document))),
    }
}

fn run(document: &Value) -> Result<syn::File, String> {
    let document: openapiv3::OpenAPI = serde_json::from_value(document.clone())
        .map_err(|error| format!("the tailored document is no OpenAPI 3.0: {error}"))?;
    let mut settings = progenitor::GenerationSettings::default();
    settings
        .with_interface(progenitor::InterfaceStyle::Builder)
        .with_tag(progenitor::TagStyle::Merged)
        // A stable order on the wire: a hash map has none.
        .with_map_type("::std::collections::BTreeMap")
        .with_crate(CRATE, progenitor::CrateVers::Any, None);
    let tokens = progenitor::Generator::new(&settings)
        .generate_tokens(&document)
        .map_err(|error| format!("the generator refused the document: {error}"))?;
    syn::parse2(tokens).map_err(|error| format!("the generator wrote what is no Rust: {error}"))
}

/// What makes the generator panic: it is given the schemas alone, then one operation at a time.
fn culprit(document: &Value) -> String {
    if panics(&with_paths(document, Map::new())) {
        let mut names = document["components"]["schemas"].as_object().into_iter().flatten();
        return match names.find(|(name, _)| panics(&with_schema(document, name))) {
            Some((name, _)) => format!("schema {name}"),
            None => "the schemas together".to_owned(),
        };
    }
    for (path, item) in document["paths"].as_object().into_iter().flatten() {
        for (method, operation) in item.as_object().into_iter().flatten() {
            let is_operation = METHODS.contains(&method.as_str());
            let members = item.as_object().into_iter().flatten();
            let kept = members.filter(|(key, _)| *key == method || !METHODS.contains(&key.as_str()));
            let only: Value = kept.map(|(key, value)| (key.clone(), value.clone())).collect();
            if is_operation && panics(&with_paths(document, Map::from_iter([(path.clone(), only)]))) {
                return match operation["operationId"].as_str() {
                    Some(id) => format!("operation {id}"),
                    None => format!("operation {} {path}", method.to_uppercase()),
                };
            }
        }
    }
    "the operations together".to_owned()
}

fn panics(document: &Value) -> bool {
    caught(|| run(document).is_ok()).is_err()
}

fn with_paths(document: &Value, paths: Map<String, Value>) -> Value {
    let mut part = document.clone();
    part["paths"] = Value::Object(paths);
    part
}

/// The others stay as any JSON, so that references still lead somewhere.
fn with_schema(document: &Value, name: &str) -> Value {
    let mut part = with_paths(document, Map::new());
    for (other, schema) in part["components"]["schemas"].as_object_mut().into_iter().flatten() {
        if other != name {
            *schema = Value::Object(Map::new());
        }
    }
    part
}
