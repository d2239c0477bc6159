//! From what the chapters declare to one document.
//!
//! utoipa emits operations and schemas; a few steps over the JSON finish them: formats go into
//! place, requests become strict and answers tolerant, dynamic keys become patterns, evidence and
//! examples are laid on. A step that finds a declaration broken reports it; all reports come at once.

mod conditions;
mod direction;
mod dynamic_keys;
mod evidence;
mod examples;
mod inline;
mod lists;
mod order;
mod registry;
mod text;
mod walk;

#[cfg(test)]
mod tests;

use std::fmt;

use serde_json::{Map, Value, json};

use crate::declare::{Chapter, Conditions};
use crate::shared::errors;
use crate::shared::hosts::Host;

/// What is wrong with the declarations: a line each, naming the place.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Defects(Vec<String>);

impl Defects {
    pub(crate) fn push(&mut self, defect: impl Into<String>) {
        self.0.push(defect.into());
    }

    /// The reports, in the order in which they were found.
    pub fn iter(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(String::as_str)
    }

    fn into_result<T>(self, value: T) -> Result<T, Self> {
        if self.0.is_empty() { Ok(value) } else { Err(self) }
    }
}

impl fmt::Display for Defects {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for defect in &self.0 {
            writeln!(f, "{defect}")?;
        }
        Ok(())
    }
}

impl std::error::Error for Defects {}

/// The whole description as an OpenAPI 3.1.0 document.
///
/// # Errors
/// Every defect of the declarations at once: two operations of one id or one route, two schemas
/// of one name, an operation without a host, a mark whose place does not exist, and the like.
pub fn openapi() -> Result<Value, Defects> {
    assemble(crate::chapters())
}

fn assemble(chapters: Vec<Chapter>) -> Result<Value, Defects> {
    let mut defects = Defects::default();
    let mut marks: Vec<(&str, &str)> = errors::EVIDENCE.to_vec();
    marks.extend(chapters.iter().flat_map(|chapter| chapter.evidence.iter().copied()));
    let tags: Vec<Value> = chapters
        .iter()
        .map(|chapter| json!({"name": chapter.tag, "description": chapter.description}))
        .collect();

    let conditions: Vec<Conditions> = chapters
        .iter()
        .flat_map(|chapter| &chapter.operations)
        .filter_map(|operation| operation.conditions.clone())
        .collect();

    let (paths, schemas) = registry::collect(chapters, &mut defects);
    let mut document = skeleton(tags, paths, schemas);

    inline::formats(&mut document);
    let sent = direction::apply(&mut document, &mut defects);
    dynamic_keys::apply(&mut document, &mut defects);
    lists::repeat(&mut document);
    conditions::lay(&mut document, conditions, &mut defects);
    evidence::lay(&mut document, &marks, &sent, &mut defects);
    order::extensions_last(&mut document);
    text::unwrap_lines(&mut document);
    defects.into_result(document)
}

fn skeleton(tags: Vec<Value>, paths: Map<String, Value>, schemas: Map<String, Value>) -> Value {
    let servers: Vec<Value> = Host::ALL
        .iter()
        .map(|host| json!({"url": host.url(), "description": host.description(), "x-host": host.key()}))
        .collect();
    json!({
        "openapi": "3.1.0",
        "info": {
            "title": "Truora API",
            "summary": "Background checks, digital identity and WhatsApp conversations in Latin America.",
            "description": crate::DESCRIPTION,
            "version": env!("CARGO_PKG_VERSION"),
            "license": {"name": "MIT OR Apache-2.0", "identifier": "MIT OR Apache-2.0"},
        },
        "externalDocs": {"url": "https://dev.truora.com/guides", "description": "The vendor's guides."},
        "servers": servers,
        "tags": tags,
        "security": [{"TruoraApiKey": []}],
        "paths": paths,
        "components": {
            "schemas": schemas,
            "responses": errors::components(),
            "securitySchemes": {
                "TruoraApiKey": {
                    "type": "apiKey",
                    "in": "header",
                    "name": "Truora-API-Key",
                    "description": "The key of the account. It is a secret: it goes into this header alone, \
                                    never into a URL.",
                },
            },
        },
    })
}
