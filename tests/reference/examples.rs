//! Every operation shows a request and an answer, and they are valid.

use guards::document;
use serde_json::{Value, json};

use super::{operations, text, validator};

#[test]
fn every_example_is_valid_under_its_schema() {
    let document = document("truora.yaml");
    let (mut requests, mut responses, mut parameters) = (0, 0, 0);
    for (_, _, operation) in operations(&document) {
        let id = text(&operation["operationId"]);
        for parameter in operation["parameters"].as_array().into_iter().flatten() {
            check(
                &document,
                &format!("{id} {}", parameter["name"]),
                &parameter["schema"],
                &parameter["example"],
            );
            parameters += 1;
        }
        for media in operation["requestBody"]["content"].as_object().into_iter().flat_map(|map| map.values())
        {
            check(&document, &format!("{id} request"), &media["schema"], &media["example"]);
            requests += 1;
        }
        for (status, response) in operation["responses"].as_object().expect("responses") {
            for (name, media) in response["content"]
                .as_object()
                .into_iter()
                .flatten()
                .filter(|(name, _)| *name != "application/pdf")
            {
                check(&document, &format!("{id} {status} {name}"), &media["schema"], &media["example"]);
                responses += 1;
            }
        }
    }
    assert_eq!((requests, responses), (17, 36), "forms, and answers that are not files");
    assert!(parameters > 30);
    for (name, response) in document["components"]["responses"].as_object().expect("responses") {
        let media = &response["content"]["application/json"];
        check(&document, name, &media["schema"], &media["example"]);
    }
}

fn check(document: &Value, place: &str, schema: &Value, example: &Value) {
    assert!(!example.is_null(), "{place} has no example");
    let errors: Vec<String> =
        validator(document, schema).iter_errors(example).map(|error| error.to_string()).collect();
    assert!(errors.is_empty(), "{place}: {}", errors.join("; "));
}

#[test]
fn no_member_of_an_example_is_undeclared() {
    let document = document("truora.yaml");
    for (_, _, operation) in operations(&document) {
        let id = text(&operation["operationId"]);
        for (status, response) in operation["responses"].as_object().expect("responses") {
            if let Some(media) = response["content"].get("application/json") {
                declared(&document, &media["schema"], &media["example"], &format!("{id} {status}"));
            }
        }
    }
}

/// Fails on a member that no part of the schema declares.
fn declared(document: &Value, schema: &Value, value: &Value, place: &str) {
    let parts = parts(document, schema);
    let words = ["type", "properties", "additionalProperties", "items"];
    if !parts.iter().any(|part| words.iter().any(|word| part.get(word).is_some())) {
        // Any JSON, by declaration.
        return;
    }
    match value {
        Value::Object(members) => {
            for (name, member) in members {
                let found = parts.iter().find_map(|part| member_schema(part, name));
                let schema = found.unwrap_or_else(|| panic!("{place}: {name} is not declared"));
                declared(document, schema, member, &format!("{place}.{name}"));
            }
        }
        Value::Array(items) => {
            for item in items {
                let schema = parts.iter().find_map(|part| part.get("items"));
                declared(document, schema.unwrap_or(&json!({})), item, &format!("{place}[]"));
            }
        }
        _ => {}
    }
}

fn parts<'d>(document: &'d Value, schema: &'d Value) -> Vec<&'d Value> {
    let named = schema["$ref"].as_str().and_then(|text| document.pointer(text.strip_prefix('#')?));
    let nested =
        ["allOf", "oneOf", "anyOf"].iter().flat_map(|key| schema[*key].as_array().into_iter().flatten());
    let mut all = vec![schema];
    all.extend(named.into_iter().chain(nested).flat_map(|part| parts(document, part)));
    all
}

fn member_schema<'d>(schema: &'d Value, name: &str) -> Option<&'d Value> {
    let mut patterns = schema["patternProperties"].as_object().into_iter().flatten();
    let matches = |pattern: &str| jsonschema::is_valid(&json!({"pattern": pattern}), &json!(name));
    schema["properties"]
        .get(name)
        .or_else(|| patterns.find(|(pattern, _)| matches(pattern)).map(|(_, schema)| schema))
        .or_else(|| schema.get("additionalProperties").filter(|any| any.is_object()))
}
