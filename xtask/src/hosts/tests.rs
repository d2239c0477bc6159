use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::{METHODS, host_documents};
use crate::{lower::lower, references};

fn operation(host: &str, tag: &str, schema: &str) -> Value {
    json!({
        "tags": [tag],
        "operationId": format!("get{schema}"),
        "parameters": [{"$ref": "#/components/parameters/Page"}],
        "responses": {
            "200": {"description": "D.", "content": {"application/json": {
                "schema": {"$ref": format!("#/components/schemas/{schema}")},
            }}},
            "4XX": {"$ref": "#/components/responses/Refusal"},
        },
        "x-host": host,
    })
}

fn document() -> Value {
    json!({
        "openapi": "3.0.3",
        "info": {"title": "T", "version": "1", "x-summary": "S."},
        "servers": [{"url": "https://a.test", "x-host": "a"}, {"url": "https://b.test", "x-host": "b"}],
        "tags": [{"name": "One"}, {"name": "Two"}],
        "security": [{"Key": []}],
        "paths": {
            "/v1/a": {"servers": [{"url": "https://a.test"}], "get": operation("a", "One", "A")},
            "/v1/b": {"servers": [{"url": "https://b.test"}], "get": operation("b", "Two", "B")},
            "/v1/a/{id}": {
                "summary": "S.",
                "servers": [{"url": "https://a.test"}],
                "parameters": [{"name": "id", "in": "path", "required": true, "schema": {"type": "string"}}],
                "get": operation("a", "One", "Inner"),
            },
        },
        "components": {
            "schemas": {
                "A": {"properties": {"inner": {"allOf": [{"$ref": "#/components/schemas/Inner"}]}}},
                "Inner": {"items": {"$ref": "#/components/schemas/A"}},
                "B": {"oneOf": [], "discriminator": {"propertyName": "k", "mapping": {"c": "C"}}},
                "C": {},
                "Error": {},
            },
            "parameters": {"Page": {"name": "page", "in": "query", "schema": {"type": "string"}}},
            "responses": {"Refusal": {"description": "D.", "content": {"application/json": {
                "schema": {"$ref": "#/components/schemas/Error"},
            }}}},
            "headers": {"Unused": {"schema": {}}},
            "securitySchemes": {"Key": {"type": "apiKey", "in": "header", "name": "K"}},
            "x-a": 1,
        },
        "x-a": 1,
    })
}

#[test]
fn each_host_has_its_own_document() {
    let documents = host_documents(&document()).expect("can be divided");
    let keys: Vec<&str> = documents.iter().map(|(key, _)| key.as_str()).collect();
    assert_eq!(keys, ["a", "b"]);
    let whole = document();
    let mut item = whole["paths"]["/v1/a/{id}"].clone();
    item.as_object_mut().expect("is an object").shift_remove("servers");
    let expected = json!({
        "openapi": "3.0.3",
        "info": {"title": "T: a", "version": "1", "x-summary": "S."},
        "servers": [{"url": "https://a.test"}],
        "tags": [{"name": "One"}],
        "security": [{"Key": []}],
        "paths": {"/v1/a": {"get": operation("a", "One", "A")}, "/v1/a/{id}": item},
        "components": {
            "schemas": {
                "A": whole["components"]["schemas"]["A"],
                "Inner": whole["components"]["schemas"]["Inner"],
                "Error": {},
            },
            "parameters": whole["components"]["parameters"],
            "responses": whole["components"]["responses"],
            "securitySchemes": whole["components"]["securitySchemes"],
            "x-a": 1,
        },
        "x-a": 1,
    });
    // As text: `==` does not see the order of members.
    assert_eq!(documents[0].1.to_string(), expected.to_string());
    let b = &documents[1].1;
    assert_eq!(b["servers"], json!([{"url": "https://b.test"}]));
    let schemas: Vec<_> = b["components"]["schemas"].as_object().expect("has schemas").keys().collect();
    assert_eq!(schemas, ["B", "C", "Error"]);
}

#[test]
fn a_path_on_two_hosts_is_divided_by_its_operations() {
    let mut document = document();
    document["paths"]["/v1/a"]["put"] = operation("b", "Two", "B");
    document["paths"]["/v1/a"]["servers"] = json!([{"url": "https://b.test"}]);
    document["paths"].as_object_mut().expect("has paths").shift_remove("/v1/a/{id}");
    let documents = host_documents(&document).expect("can be divided");
    assert!(documents[0].1["paths"]["/v1/a"].get("put").is_none());
    assert!(documents[1].1["paths"]["/v1/a"].get("get").is_none());
}

#[test]
fn everything_in_the_way_is_reported_at_once() {
    let mut document = document();
    let paths = &mut document["paths"];
    paths["/v1/c"] = json!({"post": {"operationId": "nowhere"}, "put": {}});
    paths["/v1/d"] = json!({"post": operation("b", "Two", "Missing")});
    paths["/v1/a/{id}"]["servers"] = json!([{"url": "https://other.test"}]);
    paths["/v1/b"]["get"]["servers"] = json!([]);
    let error = host_documents(&document).expect_err("cannot be divided");
    let reasons: Vec<&str> = error.iter().collect();
    assert_eq!(
        reasons,
        [
            "get /v1/b has servers of its own: a host is stated by its path",
            "post /v1/c (nowhere) has no x-host: state its host where it is declared",
            "put /v1/c (no operationId) has no x-host: state its host where it is declared",
            "/v1/a/{id} and /v1/a are both on host a, but on different servers",
            "/v1/d has no servers, so that host b has no address",
            "host b refers to #/components/schemas/Missing, which does not exist",
        ]
    );
    assert_eq!(error.to_string().lines().count(), reasons.len());
}

fn whole() -> Value {
    let document = spec_gen::openapi().unwrap_or_else(|defects| panic!("{defects}"));
    lower(&document).unwrap_or_else(|unsupported| panic!("{unsupported}"))
}

/// Each operation with its route, as text.
fn operations(document: &Value) -> Vec<String> {
    let mut found = Vec::new();
    for (path, item) in document["paths"].as_object().expect("has paths") {
        for (method, operation) in item.as_object().expect("is an object") {
            if METHODS.contains(&method.as_str()) {
                found.push(format!("{method} {path} {operation}"));
            }
        }
    }
    found.sort();
    found
}

#[test]
fn together_they_have_every_operation_once() {
    let whole = whole();
    let documents = host_documents(&whole).unwrap_or_else(|reasons| panic!("{reasons}"));
    let mut together: Vec<String> = documents.iter().flat_map(|(_, document)| operations(document)).collect();
    together.sort();
    assert_eq!(together, operations(&whole));
}

#[test]
fn none_has_a_dangling_reference_or_an_unused_component() {
    for (key, document) in host_documents(&whole()).unwrap_or_else(|reasons| panic!("{reasons}")) {
        let used: BTreeSet<String> = references::all(&document).into_iter().collect();
        let mut declared = BTreeSet::new();
        for (section, entries) in document["components"].as_object().expect("has components") {
            let names = entries.as_object().expect("is an object").keys();
            declared.extend(names.map(|name| format!("#/components/{section}/{name}")));
        }
        declared.retain(|name| !name.starts_with("#/components/securitySchemes/"));
        assert_eq!(used, declared, "{key}");
    }
}

#[test]
fn each_is_openapi_3_0_with_one_server() {
    for (key, document) in host_documents(&whole()).unwrap_or_else(|reasons| panic!("{reasons}")) {
        let read: openapiv3::OpenAPI = serde_json::from_value(document.clone()).expect("is OpenAPI 3.0");
        assert_eq!(read.servers.len(), 1, "{key}");
        assert!(read.info.title.ends_with(&format!(": {key}")));
        assert!(!document["paths"].to_string().contains("\"servers\""), "{key} has other servers");
        let tags: BTreeSet<&str> = document["tags"]
            .as_array()
            .expect("has tags")
            .iter()
            .map(|tag| tag["name"].as_str().expect("has a name"))
            .collect();
        let used: BTreeSet<String> =
            read.operations().flat_map(|(.., operation)| operation.tags.clone()).collect();
        assert_eq!(tags, used.iter().map(String::as_str).collect(), "{key}");
    }
}
