//! Finds the members of a document that its schema does not name: a schema of an answer is open, so that a
//! caller may take more, and no validator objects.

use serde_json::{Map, Value, json};

/// A walk through a document beside its schema.
pub(crate) struct Members<'d> {
    document: &'d Value,
    /// The paths of members that the schema does not declare in any way.
    pub undeclared: Vec<String>,
    /// How many are let in by a pattern, or as the rest beside members with names.
    pub unnamed: usize,
}

impl<'d> Members<'d> {
    pub(crate) fn new(document: &'d Value) -> Self {
        Self { document, undeclared: Vec::new(), unnamed: 0 }
    }

    pub(crate) fn walk(&mut self, path: &str, schema: &'d Value, value: &Value) {
        let parts = self.parts(schema);
        match value {
            Value::Object(members) => self.object(path, &parts, members),
            Value::Array(list) => {
                for (index, item) in list.iter().enumerate() {
                    for items in parts.iter().filter_map(|part| part.get("items")) {
                        self.walk(&format!("{path}/{index}"), items, item);
                    }
                }
            }
            _ => {}
        }
    }

    fn object(&mut self, path: &str, parts: &[&'d Value], members: &Map<String, Value>) {
        // A part that says nothing of the kind of its value takes anything.
        if parts.iter().all(|part| part.get("type").is_none() && part.get("properties").is_none()) {
            return;
        }
        let has_names = parts.iter().any(|part| part.get("properties").is_some());
        for (name, member) in members {
            let path = format!("{path}/{name}");
            let mut declared: Vec<&Value> =
                parts.iter().filter_map(|part| part["properties"].get(name)).collect();
            if declared.is_empty() {
                declared = parts.iter().filter_map(|part| unnamed(part, name)).collect();
                self.unnamed += usize::from(has_names && !declared.is_empty());
            }
            if declared.is_empty() {
                self.undeclared.push(path.clone());
            }
            for schema in declared {
                self.walk(&path, schema, member);
            }
        }
    }

    /// The schema and all that it is made of.
    fn parts(&self, schema: &'d Value) -> Vec<&'d Value> {
        let mut parts = vec![schema];
        if let Some(reference) = schema["$ref"].as_str() {
            let target = self.document.pointer(reference.trim_start_matches('#'));
            parts.extend(self.parts(target.unwrap_or_else(|| panic!("{reference} leads nowhere"))));
        }
        for key in ["allOf", "anyOf", "oneOf"] {
            for part in schema[key].as_array().into_iter().flatten() {
                parts.extend(self.parts(part));
            }
        }
        parts
    }
}

/// The schema of a member that has no name of its own.
fn unnamed<'s>(part: &'s Value, name: &str) -> Option<&'s Value> {
    let patterns = part["patternProperties"].as_object().into_iter().flatten();
    let matches = |pattern: &str| jsonschema::is_valid(&json!({"pattern": pattern}), &json!(name));
    let by_pattern = patterns.into_iter().find(|(pattern, _)| matches(pattern)).map(|(_, schema)| schema);
    by_pattern.or_else(|| part.get("additionalProperties").filter(|rest| **rest != json!(false)))
}
