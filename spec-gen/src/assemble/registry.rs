//! Collects operations and schemas and refuses what utoipa would overwrite in silence.

use serde_json::{Map, Value, json};

use super::{Defects, walk};
use crate::declare::{Chapter, Declared};
use crate::shared::errors::{self, ErrorEnvelope};
use crate::shared::hosts::Host;

pub(super) fn collect(
    chapters: Vec<Chapter>,
    defects: &mut Defects,
) -> (Map<String, Value>, Map<String, Value>) {
    let mut registry = Registry {
        paths: Map::new(),
        schemas: Map::new(),
        ids: Vec::new(),
        request_extensions: Vec::new(),
        defects,
    };
    let mut schemas = Vec::new();
    <ErrorEnvelope as utoipa::ToSchema>::schemas(&mut schemas);
    for (name, schema) in &schemas {
        registry.schema(name, json_of(schema));
    }
    registry.schema("ErrorEnvelope", json_of(&<ErrorEnvelope as utoipa::PartialSchema>::schema()));
    for chapter in chapters {
        for declared in chapter.operations {
            registry.operation(chapter.tag, declared);
        }
    }
    for (name, extension, value) in registry.request_extensions {
        if let Some(schema) = registry.schemas.get_mut(&name) {
            schema[extension] = value;
        }
    }
    (registry.paths, registry.schemas)
}

struct Registry<'d> {
    paths: Map<String, Value>,
    schemas: Map<String, Value>,
    ids: Vec<String>,
    /// Schema, extension and value: laid on when all schemas are known, so that copies compare equal.
    request_extensions: Vec<(String, &'static str, Value)>,
    defects: &'d mut Defects,
}

impl Registry<'_> {
    fn schema(&mut self, name: &str, mut schema: Value) {
        if schema.get("properties").is_none() {
            super::order::verbatim(&mut schema);
        }
        match self.schemas.get(name) {
            // utoipa emits a schema once for each place that uses it, its extensions in any order.
            Some(known) if *known != schema => {
                self.defects.push(format!("two different schemas are named {name}: rename one"));
            }
            Some(_) => {}
            None => {
                self.schemas.insert(name.to_owned(), schema);
            }
        }
    }

    fn operation(&mut self, tag: &str, declared: Declared) {
        let function = declared.function;
        for (name, schema) in &declared.schemas {
            self.schema(name, json_of(schema));
        }
        let mut operation = json_of(&declared.operation);
        operation["tags"] = json!([tag]);
        let id = operation["operationId"].as_str().unwrap_or_default().to_owned();
        if self.ids.contains(&id) {
            self.defects.push(format!("two operations have the id {id}: rename one"));
        }
        for (fact, present) in [
            ("host", declared.host.is_some()),
            ("repeat", declared.repeat.is_some()),
            ("title", declared.title.is_some()),
        ] {
            if !present {
                self.defects.push(format!(
                    "operation {id} has no {fact}: add .{fact}(…) where {function} is declared"
                ));
            }
        }
        for member in ["summary", "description"] {
            if operation[member].as_str().unwrap_or_default().is_empty() {
                self.defects
                    .push(format!("operation {id} has no {member}: add it to the doc comment of {function}"));
            }
        }
        self.finish(&mut operation, &declared, &id);
        self.extend_request(&operation, &declared, &id);
        self.route(operation, &declared, &id);
        self.ids.push(id);
    }

    fn finish(&mut self, operation: &mut Value, declared: &Declared, id: &str) {
        if let Some(responses) = operation["responses"].as_object_mut() {
            errors::declare(responses, declared.path.contains('{'), declared.conflict);
        }
        super::examples::lay(operation, declared.examples, id, self.defects);
        let host = declared.host.map(Host::key);
        operation["x-host"] = json!(host);
        operation["x-repeat"] = json!(declared.repeat.map(|repeat| repeat.as_str()));
        operation["x-reference-title"] = json!(declared.title);
        if let Some(marks) = declared.evidence {
            super::evidence::check_marks(id, marks, self.defects);
            operation["x-evidence"] = json!(marks);
        }
        for (name, value) in &declared.extensions {
            operation[*name] = value.clone();
        }
    }

    fn extend_request(&mut self, operation: &Value, declared: &Declared, id: &str) {
        let schema = operation["requestBody"]["content"]
            .as_object()
            .and_then(|content| content.values().next())
            .and_then(|media| media["schema"]["$ref"].as_str())
            .and_then(walk::component)
            .filter(|name| self.schemas.contains_key(*name));
        for (extension, value) in &declared.request_extensions {
            match schema {
                Some(name) => {
                    self.request_extensions.push((name.to_owned(), extension, value.clone()));
                }
                None => self.defects.push(format!(
                    "operation {id} states {extension} for its request, which has no schema of a name"
                )),
            }
        }
    }

    fn route(&mut self, operation: Value, declared: &Declared, id: &str) {
        let item = self.paths.entry(declared.path.clone()).or_insert_with(|| json!({"servers": []}));
        if let Some(host) = declared.host {
            let server = json!([{"url": host.url(), "description": host.description()}]);
            if item["servers"] == json!([]) {
                item["servers"] = server;
            } else if item["servers"] != server {
                self.defects.push(format!("operation {id} puts {} on a second host", declared.path));
            }
        }
        for method in &declared.methods {
            let method = json_of(method).as_str().unwrap_or_default().to_lowercase();
            if !item[&method].is_null() {
                self.defects
                    .push(format!("two operations are at {method} {}: {id} is the second", declared.path));
            }
            item[method] = operation.clone();
        }
    }
}

fn json_of(value: &impl serde::Serialize) -> Value {
    // Everything that utoipa emits is JSON by construction; null would be reported by later steps.
    serde_json::to_value(value).unwrap_or_default()
}
