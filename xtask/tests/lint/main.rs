//! What the generator cannot do is refused before it runs: one probe for each rule.

mod generator;
mod probes;
mod tailoring;

use serde_json::{Value, json};
use xtask::lint::lint;

/// A document that no rule has anything against.
fn clean() -> Value {
    let envelope = json!({"content": {"application/json": {"schema": {"$ref": "#/components/schemas/ErrorEnvelope"}}},
        "description": "Refused."});
    json!({
        "openapi": "3.0.3",
        "info": {"title": "Probe", "version": "1.0.0"},
        "paths": {"/things/{thing_id}": {"post": {
            "operationId": "changeThing",
            "parameters": [
                {"name": "thing_id", "in": "path", "required": true, "schema": {"type": "string"}},
                {"name": "pages", "in": "query", "schema": {"type": "array", "items": {"type": "string"}}},
            ],
            "requestBody": {"required": true, "content": {"application/x-www-form-urlencoded": {
                "schema": {"$ref": "#/components/schemas/ThingRequest"}}}},
            "responses": {
                "200": {"description": "Done.", "content": {"application/json": {
                    "schema": {"$ref": "#/components/schemas/Thing"}}}},
                "4XX": envelope,
                "5XX": envelope,
            },
        }}},
        "components": {"schemas": {
            "ThingRequest": {"type": "object", "required": ["kind"], "properties": {
                "kind": {"$ref": "#/components/schemas/Kind"},
                "tags": {"type": "array", "items": {"type": "string"}},
            }, "additionalProperties": {"type": "string"}},
            "Kind": {"type": "string", "enum": ["small", "large"]},
            "Thing": {"type": "object", "properties": {
                "name": {"type": "string"},
                "count": {"type": "integer", "format": "int64"},
            }},
            "ErrorEnvelope": {"type": "object", "properties": {"message": {"type": "string"}}},
        }},
    })
}

/// The rules that a pair of documents triggers, without repetition.
fn triggered(lowered: &Value, tailored: &Value) -> Vec<&'static str> {
    let mut rules: Vec<&str> = lint(lowered, tailored).iter().map(|finding| finding.rule).collect();
    rules.dedup();
    rules
}

fn operation(document: &mut Value) -> &mut Value {
    &mut document["paths"]["/things/{thing_id}"]["post"]
}

fn schema<'d>(document: &'d mut Value, name: &str) -> &'d mut Value {
    &mut document["components"]["schemas"][name]
}

#[test]
fn a_clean_document_triggers_nothing() {
    assert_eq!(lint(&clean(), &clean()), []);
    let tailored = xtask::client::input::tailor(&clean()).unwrap();
    assert_eq!(lint(&clean(), &tailored), []);
    xtask::client::generate(&tailored).unwrap();
}

/// The same keywords where they change nothing.
#[test]
fn keywords_without_effect_trigger_nothing() {
    let mut document = clean();
    schema(&mut document, "ThingRequest")["properties"]["tags"]["default"] = json!([]);
    schema(&mut document, "ThingRequest")["required"] = json!(["kind", "note"]);
    schema(&mut document, "ThingRequest")["properties"]["note"] =
        json!({"type": "string", "default": "none", "writeOnly": true});
    schema(&mut document, "Thing")["properties"]["list"] =
        json!({"type": "array", "items": {"type": "string"}, "minItems": 1, "maxItems": 2, "readOnly": true});
    assert_eq!(lint(&document, &document), []);
}

#[test]
fn the_declarations_trigger_nothing() {
    let lowered = xtask::lower::lower(&spec_gen::openapi().unwrap()).unwrap();
    let tailored = xtask::client::input::tailor(&lowered).unwrap();
    assert_eq!(lint(&lowered, &tailored), []);
}

#[test]
fn every_rule_has_a_probe() {
    let probed: Vec<&str> = probes::PROBES.iter().chain(tailoring::PROBES).map(|probe| probe.rule).collect();
    for rule in xtask::lint::rules() {
        assert!(probed.contains(&rule), "{rule} has no probe");
    }
    assert_eq!(xtask::lint::rules().count(), 44);
}
