use std::collections::BTreeSet;

use serde_json::Value;

use super::lower;

fn whole() -> Value {
    let document = spec_gen::openapi().unwrap_or_else(|defects| panic!("{defects}"));
    lower(&document).unwrap_or_else(|unsupported| panic!("{unsupported}"))
}

#[test]
fn a_reader_of_3_0_takes_the_whole_document() {
    let document = whole();
    let read: openapiv3::OpenAPI = serde_json::from_value(document.clone()).expect("is OpenAPI 3.0");
    assert_eq!(read.openapi, "3.0.3");
    assert_eq!(read.paths.paths.len(), document["paths"].as_object().expect("has paths").len());
    let schemas = read.components.expect("has components").schemas.len();
    assert_eq!(schemas, document["components"]["schemas"].as_object().expect("has schemas").len());
}

#[test]
fn two_runs_give_the_same_bytes() {
    assert_eq!(whole().to_string(), whole().to_string());
}

/// Every object of the document that is a schema or describes the API, by a walk that shares
/// nothing with the lowering: extensions and data are left out, names that the document chooses
/// are no keywords.
fn keywords<'v>(value: &'v Value, place: String, found: &mut Vec<(String, &'v str, &'v Value)>) {
    let chosen =
        ["properties", "schemas", "responses", "headers", "content", "paths", "parameters", "examples"];
    match value {
        Value::Object(map) => {
            let names = chosen.iter().any(|section| place.ends_with(&format!("/{section}")));
            for (key, child) in map.iter().filter(|(key, _)| names || !key.starts_with("x-")) {
                if !names {
                    found.push((place.clone(), key, child));
                }
                let is_data =
                    !names && matches!(key.as_str(), "example" | "default" | "enum" | "mapping" | "value");
                // A `+` keeps the name of a property from looking like a section.
                let child_place = if names { format!("{place}/{key}+") } else { format!("{place}/{key}") };
                if !is_data {
                    keywords(child, child_place, found);
                }
            }
        }
        Value::Array(list) => {
            list.iter()
                .enumerate()
                .for_each(|(index, item)| keywords(item, format!("{place}/{index}"), found));
        }
        _ => {}
    }
}

#[test]
fn nothing_of_3_1_is_left() {
    const GONE: &[&str] = &[
        "$anchor",
        "$comment",
        "$defs",
        "$dynamicRef",
        "$id",
        "$schema",
        "const",
        "contains",
        "contentEncoding",
        "contentMediaType",
        "contentSchema",
        "dependentRequired",
        "dependentSchemas",
        "else",
        "identifier",
        "if",
        "jsonSchemaDialect",
        "pathItems",
        "patternProperties",
        "prefixItems",
        "propertyNames",
        "then",
        "unevaluatedItems",
        "unevaluatedProperties",
        "webhooks",
    ];
    let document = whole();
    let mut found = Vec::new();
    keywords(&document, String::new(), &mut found);
    assert!(found.len() > 1000, "the walk has seen {} members alone", found.len());
    let is_type = |(place, key, _): &(String, &str, &Value)| (*key == "type").then(|| place.clone());
    let typed: BTreeSet<String> = found.iter().filter_map(is_type).collect();
    for (place, key, value) in found {
        assert!(!GONE.contains(&key), "{place} has {key}");
        match key {
            "type" => assert!(value.is_string() && value != "null", "{place} has type {value}"),
            "examples" => assert!(value.is_object(), "{place} has a list of examples"),
            "exclusiveMinimum" | "exclusiveMaximum" => {
                assert!(value.is_boolean(), "{place} has {key} {value}")
            }
            "nullable" => assert!(typed.contains(&place), "{place} is nullable without a type"),
            "summary" => assert_ne!(place, "/info"),
            _ => {}
        }
    }
    let mut references = Vec::new();
    siblings(&document, &mut references);
    assert_eq!(references, Vec::<String>::new(), "references with members beside them");
}

fn siblings(value: &Value, found: &mut Vec<String>) {
    match value {
        Value::Object(map) => {
            if map.get("$ref").is_some_and(Value::is_string) && map.len() > 1 {
                found.push(value.to_string());
            }
            map.iter()
                .filter(|(key, _)| !key.starts_with("x-"))
                .for_each(|(_, child)| siblings(child, found));
        }
        Value::Array(list) => list.iter().for_each(|item| siblings(item, found)),
        _ => {}
    }
}
