//! Schemas of the published document: following references, cutting out what one schema needs,
//! and the kind of value that a form field carries.

use std::collections::BTreeSet;

use jsonschema::{Draft, Validator};
use serde_json::{Map, Value, json};

/// How many references in a row are followed.
const LONGEST_CHAIN: usize = 32;

/// What the text of a form field stands for.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Kind {
    Text,
    Integer,
    Number,
    Boolean,
    List(Box<Kind>),
}

/// The schema itself, behind its references.
pub(crate) fn resolve<'a>(document: &'a Value, schema: &'a Value) -> &'a Value {
    let mut at = schema;
    for _ in 0..LONGEST_CHAIN {
        let target = at.get("$ref").and_then(Value::as_str).and_then(|reference| reference.strip_prefix('#'));
        match target.and_then(|pointer| document.pointer(pointer)) {
            Some(next) => at = next,
            None => break,
        }
    }
    at
}

/// The kind of value that a schema describes, for reading it from text.
pub(crate) fn kind(document: &Value, schema: &Value) -> Kind {
    let schema = resolve(document, schema);
    let types: Vec<&str> = match schema.get("type") {
        Some(Value::String(one)) => vec![one],
        Some(Value::Array(several)) => several.iter().filter_map(Value::as_str).collect(),
        _ => match schema.get("const").or_else(|| schema.pointer("/enum/0")) {
            Some(Value::Bool(_)) => vec!["boolean"],
            Some(Value::Number(_)) => vec!["number"],
            _ => Vec::new(),
        },
    };
    if types.contains(&"array") {
        let items = schema.get("items").map_or(Kind::Text, |items| kind(document, items));
        Kind::List(Box::new(items))
    } else if types.contains(&"string") {
        Kind::Text
    } else if types.contains(&"integer") {
        Kind::Integer
    } else if types.contains(&"number") {
        Kind::Number
    } else if types.contains(&"boolean") {
        Kind::Boolean
    } else {
        Kind::Text
    }
}

/// A schema that stands alone: itself, with the components that it refers to.
pub(crate) fn bundle(document: &Value, schema: &Value) -> Value {
    let mut wanted: Vec<String> = references(schema);
    let mut seen = BTreeSet::new();
    let mut components = Map::new();
    while let Some(name) = wanted.pop() {
        if !seen.insert(name.clone()) {
            continue;
        }
        if let Some(component) = document.pointer("/components/schemas").and_then(|all| all.get(&name)) {
            wanted.extend(references(component));
            components.insert(name, component.clone());
        }
    }
    json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "allOf": [schema],
        "components": {"schemas": components},
    })
}

/// A validator for a schema of the document.
pub(crate) fn compile(document: &Value, schema: &Value) -> Result<Validator, String> {
    jsonschema::options()
        .with_draft(Draft::Draft202012)
        .should_validate_formats(true)
        .build(&bundle(document, schema))
        .map_err(|error| error.to_string())
}

/// The names of the component schemas that a schema refers to.
fn references(schema: &Value) -> Vec<String> {
    let mut names = Vec::new();
    let mut rest = vec![schema];
    while let Some(value) = rest.pop() {
        match value {
            Value::Object(members) => {
                let name = members
                    .get("$ref")
                    .and_then(Value::as_str)
                    .and_then(|reference| reference.strip_prefix("#/components/schemas/"))
                    // A place within a component needs the component.
                    .and_then(|place| place.split('/').next());
                names.extend(name.map(str::to_owned));
                rest.extend(members.values());
            }
            Value::Array(items) => rest.extend(items),
            _ => {}
        }
    }
    names
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bundle_has_what_it_needs_and_no_more() {
        let document = json!({"components": {"schemas": {
            "A": {"properties": {"b": {"$ref": "#/components/schemas/B"}}},
            "B": {"type": "integer"},
            "C": {"type": "string", "$defs": {"D": {"const": "d"}}},
        }}});
        let reference = json!({"$ref": "#/components/schemas/A"});
        let bundled = bundle(&document, &reference);
        let names: Vec<&String> =
            bundled["components"]["schemas"].as_object().map(|all| all.keys().collect()).unwrap_or_default();
        assert_eq!(names, ["A", "B"]);
        let validator = compile(&document, &reference).expect("compiles");
        assert!(validator.is_valid(&json!({"b": 1})));
        assert!(!validator.is_valid(&json!({"b": "1"})));
        let within = json!({"$ref": "#/components/schemas/C/$defs/D"});
        let validator = compile(&document, &within).expect("compiles");
        assert!(validator.is_valid(&json!("d")) && !validator.is_valid(&json!("c")));
    }

    #[test]
    fn kinds_follow_references_and_lists() {
        let document = json!({"components": {"schemas": {"B": {"type": ["integer", "null"]}}}});
        let list = json!({"type": "array", "items": {"$ref": "#/components/schemas/B"}});
        assert_eq!(kind(&document, &list), Kind::List(Box::new(Kind::Integer)));
        assert_eq!(kind(&document, &json!({"const": true})), Kind::Boolean);
    }
}
