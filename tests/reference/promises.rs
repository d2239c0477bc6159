//! What the document promises of every operation, schema and member.

use std::collections::BTreeSet;

use guards::{document, schema_references};
use serde_json::Value;

use super::{operations, text};

const FILES: &[(&str, &str)] = &[
    ("truora.yaml", "3.1.0"),
    ("truora-3.0.yaml", "3.0.3"),
    ("hosts/checks.yaml", "3.0.3"),
    ("hosts/account.yaml", "3.0.3"),
    ("hosts/identity.yaml", "3.0.3"),
    ("hosts/connect.yaml", "3.0.3"),
];

#[test]
fn every_operation_says_what_it_is_and_how_it_may_end() {
    for (file, version) in FILES {
        let document = document(file);
        assert_eq!(document["openapi"], *version, "{file}");
        for (path, method, operation) in operations(&document) {
            let place = format!("{file}: {method} {path}");
            for member in ["summary", "description", "operationId", "x-reference-title"] {
                assert!(!text(&operation[member]).is_empty(), "{place} has no {member}");
            }
            assert!(["safe", "deduplicated", "never"].contains(&text(&operation["x-repeat"])), "{place}");
            let responses = operation["responses"].as_object().expect("responses");
            let has = |status: &str| responses.contains_key(status);
            assert!(responses.keys().any(|status| status.starts_with('2')), "{place} has no success");
            assert!(has("400") && has("401") && has("429") && has("4XX") && has("5XX"), "{place}");
            assert!(has("404") || !path.contains('{'), "{place} has an id and no 404");
        }
    }
}

#[test]
fn every_extension_is_explained() {
    let document = document("truora.yaml");
    let explained = text(&document["info"]["description"]);
    let mut used = BTreeSet::new();
    extensions(&document, &mut used);
    assert!(used.len() > 15, "{used:?}");
    for name in used {
        assert!(
            explained.contains(&format!("`{name}`")),
            "{name} is used and info.description does not explain it"
        );
    }
}

fn extensions(value: &Value, used: &mut BTreeSet<String>) {
    match value {
        Value::Object(map) => {
            for (key, child) in map {
                if key.starts_with("x-") {
                    used.insert(key.clone());
                }
                extensions(child, used);
            }
        }
        Value::Array(list) => list.iter().for_each(|child| extensions(child, used)),
        _ => {}
    }
}

#[test]
fn every_media_type_is_one() {
    for (file, _) in FILES {
        let document = document(file);
        let mut found = 0;
        media_types(&document, &mut |name| {
            let parts: Vec<&str> = name.split('/').collect();
            assert!(
                parts.len() == 2 && parts.iter().all(|part| !part.is_empty()),
                "{file}: {name} is no media type"
            );
            found += 1;
        });
        assert!(found > 0, "{file}");
    }
}

fn media_types(value: &Value, visit: &mut impl FnMut(&str)) {
    match value {
        Value::Object(map) => {
            for (key, value) in map {
                if key == "content"
                    && value
                        .as_object()
                        .is_some_and(|map| map.values().all(|media| media.get("schema").is_some()))
                {
                    value.as_object().into_iter().flat_map(|map| map.keys()).for_each(|name| visit(name));
                }
                media_types(value, visit);
            }
        }
        Value::Array(list) => list.iter().for_each(|value| media_types(value, visit)),
        _ => {}
    }
}

#[test]
fn every_schema_and_member_is_explained_and_proven() {
    let document = document("truora.yaml");
    let sent: Vec<String> = operations(&document)
        .into_iter()
        .flat_map(|(_, _, operation)| [operation.get("requestBody"), operation.get("parameters")])
        .flatten()
        .flat_map(schema_references)
        .collect();
    for (name, schema) in document["components"]["schemas"].as_object().expect("schemas") {
        assert!(!text(&schema["description"]).is_empty(), "{name} has no description");
        let values = schema.get("enum").or_else(|| schema.get("x-extensible-enum")).and_then(Value::as_array);
        let meanings = schema["x-enum-descriptions"].as_array();
        assert_eq!(values.map(Vec::len), meanings.map(Vec::len), "{name}: a meaning for each value");
        let is_sent =
            sent.contains(name) || schema.get("enum").is_some() || schema.get("x-placeholders").is_some();
        assert!(is_sent || schema.get("x-evidence").is_some(), "{name} is received and has no evidence");
        let parts = std::iter::once(schema).chain(schema["allOf"].as_array().into_iter().flatten());
        for (member, property) in parts.filter_map(|part| part["properties"].as_object()).flatten() {
            assert!(!text(&property["description"]).is_empty(), "{name}.{member} has no description");
            assert!(is_sent || property.get("x-evidence").is_some(), "{name}.{member} has no evidence");
        }
    }
}

#[test]
fn the_reasons_and_regions_of_the_page_are_documented_lists() {
    let document = document("truora.yaml");
    let count = |schema: &str, list: &str| {
        document["components"]["schemas"][schema][list].as_array().map_or(0, Vec::len)
    };
    assert_eq!(count("DeclinedReason", "x-extensible-enum"), 14);
    assert_eq!(count("BrazilianRegion", "enum"), 28);
    let tags: Vec<&str> =
        document["tags"].as_array().expect("tags").iter().map(|tag| text(&tag["name"])).collect();
    assert_eq!(
        tags,
        [
            "Checks",
            "Custom types",
            "Settings",
            "Continuous checks",
            "PDF",
            "Batches",
            "Digital identity",
            "WhatsApp"
        ]
    );
    assert!(
        document["tags"].as_array().expect("tags").iter().all(|tag| !text(&tag["description"]).is_empty())
    );
}

#[test]
fn the_host_files_share_the_operations_out() {
    let mut all = Vec::new();
    for (file, _) in FILES.iter().filter(|(file, _)| file.starts_with("hosts/")) {
        let document = document(file);
        assert_eq!(document["servers"].as_array().map(Vec::len), Some(1), "{file}");
        assert!(
            document["paths"].as_object().expect("paths").values().all(|item| item.get("servers").is_none()),
            "{file}"
        );
        all.extend(
            operations(&document).iter().map(|(_, _, operation)| text(&operation["operationId"]).to_owned()),
        );
    }
    let whole = document("truora.yaml");
    let mut expected: Vec<String> = operations(&whole)
        .iter()
        .map(|(_, _, operation)| text(&operation["operationId"]).to_owned())
        .collect();
    all.sort();
    expected.sort();
    assert_eq!(all, expected);
}

#[test]
fn the_key_is_a_header_everywhere() {
    for (file, _) in FILES {
        let document = document(file);
        let scheme = &document["components"]["securitySchemes"]["TruoraApiKey"];
        assert_eq!(
            (text(&scheme["type"]), text(&scheme["in"]), text(&scheme["name"])),
            ("apiKey", "header", "Truora-API-Key")
        );
        assert!(document["security"][0].get("TruoraApiKey").is_some(), "{file}");
    }
}
