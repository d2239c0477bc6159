//! Every fact of the reference page stands in the published document.

use std::fmt::Write;

use guards::{document, facts, schema_references};
use serde_json::Value;

use super::{operations, text};

/// The page lists it as a path parameter, and the path has no such part: it is sent in the form.
const MOVED: &[(&str, &str)] = &[("Put WABA Line config", "default_flow_id")];

#[test]
fn nothing_of_the_page_is_missing() {
    let document = document("truora.yaml");
    let operations = operations(&document);
    let (mut titles, mut parameters, mut values) = (0, 0, 0);
    let mut missing = String::new();
    for fact in facts() {
        let title = text(&fact["title"]);
        titles += 1;
        let Some((path, method, operation)) =
            operations.iter().find(|(_, _, operation)| operation["x-reference-title"] == fact["title"])
        else {
            let _ = writeln!(missing, "{title}: not there");
            continue;
        };
        let differs = |documented: &Value, declared: &str| {
            documented.as_str().is_some_and(|documented| !documented.eq_ignore_ascii_case(declared))
        };
        if differs(&fact["path"], path) || differs(&fact["method"], method) {
            let _ = writeln!(missing, "{title}: {method} {path}");
        }
        if let Some(encoding) = fact["encoding"].as_str()
            && operation["requestBody"]["content"].get(encoding).is_none()
        {
            let _ = writeln!(missing, "{title}: no {encoding}");
        }
        for parameter in fact["params"].as_array().into_iter().flatten() {
            parameters += 1;
            let found = declared(&document, operation, title, parameter);
            let Some((schema, required)) = found else {
                let _ = writeln!(missing, "{title}: {} {}", text(&parameter["in"]), text(&parameter["name"]));
                continue;
            };
            if parameter["required"].as_bool() != Some(required) {
                let _ = writeln!(missing, "{title}: {} is required: {required}", text(&parameter["name"]));
            }
            if !is_of_type(&document, &schema, text(&parameter["type"])) {
                let _ = writeln!(
                    missing,
                    "{title}: {} is no {}",
                    text(&parameter["name"]),
                    text(&parameter["type"])
                );
            }
            let known = known_values(&document, &schema);
            for value in parameter["allowed"].as_array().into_iter().flatten() {
                values += 1;
                if !known.contains(value) {
                    let _ = writeln!(missing, "{title}: {} does not list {value}", text(&parameter["name"]));
                }
            }
        }
    }
    assert!(missing.is_empty(), "of the page, the document lacks:\n{missing}");
    assert_eq!(
        (titles, parameters, values),
        (37, 145, 103),
        "operations, parameters, allowed values of the page"
    );
}

#[test]
fn nothing_is_required_or_closed_beyond_the_page() {
    let document = document("truora.yaml");
    for (_, _, operation) in operations(&document) {
        let facts = facts();
        let fact = facts.iter().find(|fact| fact["title"] == operation["x-reference-title"]);
        let fact = fact.unwrap_or_else(|| panic!("{} is not on the page", operation["operationId"]));
        let names: Vec<&str> = fact["params"]
            .as_array()
            .into_iter()
            .flatten()
            .map(|parameter| text(&parameter["name"]))
            .collect();
        for name in schema_references(&operation["requestBody"]) {
            let schema = &document["components"]["schemas"][&name];
            for required in schema["required"].as_array().into_iter().flatten() {
                assert!(
                    names.contains(&text(required)),
                    "{name} requires {required}, which the page does not have"
                );
            }
            for (member, property) in schema["properties"].as_object().into_iter().flatten() {
                let is_documented = names.contains(&member.as_str()) || property.get("x-evidence").is_some();
                assert!(is_documented, "{name}.{member} is neither on the page nor has evidence");
            }
        }
    }
}

/// The operations whose method, path, host or answers the page does not say, each with its evidence.
#[test]
fn what_the_page_does_not_say_is_listed_with_its_evidence() {
    let document = document("truora.yaml");
    let facts = facts();
    let mut lines = String::new();
    for (path, method, operation) in operations(&document) {
        let fact = facts.iter().find(|fact| fact["title"] == operation["x-reference-title"]);
        let is_complete = fact.is_some_and(|fact| !fact["path"].is_null() && !fact["method"].is_null());
        let evidence = text(&operation["x-evidence"]);
        assert!(
            is_complete || !evidence.is_empty(),
            "{method} {path} is not whole on the page and states no evidence"
        );
        if !evidence.is_empty() {
            let _ = writeln!(
                lines,
                "{} {} {path}: {evidence}",
                text(&operation["operationId"]),
                method.to_uppercase()
            );
        }
    }
    insta::with_settings!({omit_expression => true, prepend_module_to_snapshot => false}, {
        insta::assert_snapshot!("beyond_the_page", lines);
    });
}

/// The schema of a documented parameter, and whether it is required.
fn declared(document: &Value, operation: &Value, title: &str, parameter: &Value) -> Option<(Value, bool)> {
    let name = text(&parameter["name"]);
    let place = text(&parameter["in"]);
    if place == "body" || MOVED.contains(&(title, name)) {
        let schema = schema_references(&operation["requestBody"]).first().cloned()?;
        let schema = &document["components"]["schemas"][schema];
        let required = schema["required"].as_array().is_some_and(|names| names.iter().any(|one| one == name));
        let dynamic = schema["patternProperties"].as_object().into_iter().flat_map(|map| map.values());
        let mut dynamic = dynamic.filter(|member| member["x-dynamic-name"] == name);
        return schema["properties"]
            .get(name)
            .or_else(|| dynamic.next())
            .map(|member| (member.clone(), required));
    }
    let mut all = operation["parameters"].as_array().into_iter().flatten();
    let found = all.find(|one| one["in"] == place && one["name"] == name)?;
    Some((found["schema"].clone(), found["required"] == true))
}

fn resolved<'d>(document: &'d Value, schema: &'d Value) -> &'d Value {
    let name = schema["$ref"].as_str().and_then(|text| text.strip_prefix('#'));
    name.and_then(|pointer| document.pointer(pointer)).unwrap_or(schema)
}

fn is_of_type(document: &Value, schema: &Value, documented: &str) -> bool {
    match (documented, text(&resolved(document, schema)["type"])) {
        // A number of seconds or of a column is a whole one.
        ("number", "integer") => true,
        (documented, declared) => documented == declared,
    }
}

/// The values that a schema lists, open or closed, and what stands for a value of the caller's.
fn known_values(document: &Value, schema: &Value) -> Vec<Value> {
    let schema = resolved(document, schema);
    let lists = ["enum", "x-extensible-enum", "x-placeholders"];
    lists.iter().flat_map(|list| schema[*list].as_array().into_iter().flatten()).cloned().collect()
}
