//! Constructs as the generator would get them: each triggers its rule, and no other.

use serde_json::{Value, json};
use xtask::lint::lint;

use super::{clean, operation, schema, triggered};

/// A construct that a rule refuses.
pub struct Probe {
    /// The one rule that it triggers.
    pub rule: &'static str,
    /// Turns the clean document into one with the construct.
    pub edit: fn(&mut Value),
    /// What the finding names.
    pub place: &'static str,
}

const fn probe(rule: &'static str, place: &'static str, edit: fn(&mut Value)) -> Probe {
    Probe { rule, edit, place }
}

fn body(document: &mut Value) -> &mut Value {
    &mut operation(document)["requestBody"]["content"]
}

fn add_parameter(document: &mut Value, parameter: Value) {
    operation(document)["parameters"].as_array_mut().unwrap().push(parameter);
}

fn property(document: &mut Value, of: &str, name: &str, value: Value) {
    schema(document, of)["properties"][name] = value;
}

const CHANGE: &str = "operation changeThing";

pub const PROBES: &[Probe] = &[
    probe("several_request_media_types", CHANGE, |it| {
        body(it)["application/json"] = json!({"schema": {"$ref": "#/components/schemas/ThingRequest"}});
    }),
    probe("request_media_type", CHANGE, |it| {
        *body(it) = json!({"multipart/form-data": {"schema": {"type": "object"}}});
    }),
    probe("request_media_type", CHANGE, |it| *body(it) = json!({"image/png": {}})),
    probe("form_encoding", CHANGE, |it| {
        body(it)["application/x-www-form-urlencoded"]["encoding"] = json!({"tags": {"explode": true}});
    }),
    probe("nested_form_member", "operation changeThing, body, owner", |it| {
        property(
            it,
            "ThingRequest",
            "owner",
            json!({"type": "object", "properties": {"a": {"type": "string"}}}),
        );
    }),
    probe("nested_form_member", "operation changeThing, body, labels", |it| {
        let map = json!({"type": "object", "additionalProperties": {"type": "string"}});
        property(it, "ThingRequest", "labels", map);
    }),
    probe("nested_form_member", "operation changeThing, body, things", |it| {
        let list = json!({"type": "array", "items": {"$ref": "#/components/schemas/Thing"}});
        property(it, "ThingRequest", "things", list);
    }),
    probe("optional_body", CHANGE, |it| {
        operation(it)["requestBody"].as_object_mut().unwrap().remove("required");
    }),
    probe("differing_successes", CHANGE, |it| {
        operation(it)["responses"]["204"] = json!({"description": "Nothing to do."});
    }),
    probe("differing_refusals", CHANGE, |it| {
        operation(it)["responses"]["404"] = json!({"description": "Not there."});
    }),
    probe("default_answer", CHANGE, |it| {
        let response = operation(it)["responses"]["4XX"].clone();
        operation(it)["responses"]["default"] = response;
    }),
    probe("untyped_answer", CHANGE, |it| {
        let content = json!({"application/problem+json": {"schema": {"type": "object"}}});
        operation(it)["responses"]["200"]["content"] = content;
    }),
    probe("several_answer_media_types", CHANGE, |it| {
        let bytes = json!({"schema": {"type": "string", "format": "binary"}});
        operation(it)["responses"]["200"]["content"]["application/pdf"] = bytes;
    }),
    probe("answer_without_schema", CHANGE, |it| {
        operation(it)["responses"]["200"]["content"]["application/json"] = json!({});
    }),
    probe("answer_description", CHANGE, |it| {
        operation(it)["responses"]["200"].as_object_mut().unwrap().remove("description");
    }),
    probe("cookie_parameter", "operation changeThing, parameter session", |it| {
        add_parameter(it, json!({"name": "session", "in": "cookie", "schema": {"type": "string"}}));
    }),
    probe("header_parameter", "operation changeThing, parameter X-Trace", |it| {
        add_parameter(it, json!({"name": "X-Trace", "in": "header", "schema": {"type": "string"}}));
    }),
    probe("parameter_style", "operation changeThing, parameter pages", |it| {
        operation(it)["parameters"][1]["style"] = json!("pipeDelimited");
    }),
    probe("parameter_style", "operation changeThing, parameter pages", |it| {
        operation(it)["parameters"][1]["explode"] = json!(false);
    }),
    probe("structured_parameter", "operation changeThing, parameter filter", |it| {
        add_parameter(
            it,
            json!({"name": "filter", "in": "query", "schema": {"$ref": "#/components/schemas/Thing"}}),
        );
    }),
    probe("path_parameters", CHANGE, |it| {
        operation(it)["parameters"].as_array_mut().unwrap().remove(0);
    }),
    probe("parameter_names", CHANGE, |it| {
        add_parameter(it, json!({"name": "thingId", "in": "query", "schema": {"type": "string"}}));
    }),
    probe("parameter_names", CHANGE, |it| {
        add_parameter(it, json!({"name": "body", "in": "query", "schema": {"type": "string"}}));
    }),
    probe("operation_ids", "operations changeThing, change_thing", |it| {
        let mut other = operation(it).clone();
        other["operationId"] = json!("change_thing");
        it["paths"]["/things/{thing_id}"]["put"] = other;
    }),
    probe("operation_ids", "operation POST /things/{thing_id}", |it| {
        operation(it).as_object_mut().unwrap().remove("operationId");
    }),
    probe("schema_names", "schemas Thing, THING", |it| *schema(it, "THING") = json!({"type": "string"})),
    probe("member_names", "schema Thing", |it| {
        property(it, "Thing", "fullName", json!({"type": "string"}));
        property(it, "Thing", "full_name", json!({"type": "string"}));
    }),
    probe("value_names", "schema Kind", |it| schema(it, "Kind")["enum"] = json!(["SPE", "spe"])),
    probe("value_names", "schema Kind", |it| schema(it, "Kind")["enum"] = json!(["", "+"])),
    probe("inline_type_name", "schema ThingRequest, size", |it| {
        property(it, "ThingRequest", "size", json!({"type": "string", "enum": ["s", "l"]}));
        *schema(it, "ThingRequestSize") = json!({"type": "object", "properties": {}});
    }),
    probe("references", "schema ThingRequest", |it| {
        property(it, "ThingRequest", "kind", json!({"$ref": "#/components/schemas/Nowhere"}));
    }),
    probe("discriminator", "schema Thing", |it| {
        schema(it, "Thing")["discriminator"] = json!({"propertyName": "name"});
    }),
    probe("overlapping_variants", "schema Thing, either", |it| {
        let branch = |name: &str| json!({"type": "object", "properties": {name: {"type": "string"}}});
        property(it, "Thing", "either", json!({"oneOf": [branch("a"), branch("b")]}));
    }),
    probe("overlapping_variants", "schema Thing, either", |it| {
        let branch = |name: &str| json!({"type": "object", "properties": {name: {"type": "string"}}});
        property(it, "Thing", "either", json!({"anyOf": [branch("a"), branch("b")]}));
    }),
    probe("any_of_values", "schema ThingRequest, kind", |it| {
        let kinds = json!({"anyOf": [{"$ref": "#/components/schemas/Kind"}, {"type": "string"}]});
        property(it, "ThingRequest", "kind", kinds);
    }),
    probe("ignored_keywords", "schema Thing", |it| {
        schema(it, "Thing")["patternProperties"] = json!({"^x": {"type": "string"}});
    }),
    probe("ignored_keywords", "schema Thing", |it| {
        schema(it, "Thing")["propertyNames"] = json!({"pattern": "^x"});
    }),
    probe("dropped_members", "schema ThingRequest", |it| {
        schema(it, "ThingRequest")["additionalProperties"] = json!(true);
    }),
    probe("values_of_kinds", "schema ThingRequest, level", |it| {
        property(it, "ThingRequest", "level", json!({"type": "integer", "enum": [1, 2]}));
    }),
    probe("version_header", "info", |it| it["info"]["version"] = json!("1.0\n")),
    probe("dropped_parts", CHANGE, |it| operation(it)["callbacks"] = json!({"done": {}})),
    probe("dropped_parts", CHANGE, |it| {
        operation(it)["responses"]["200"]["links"] = json!({"again": {"operationId": "changeThing"}});
    }),
    probe("dropped_parts", "path /others", |it| {
        it["paths"]["/others"] = json!({"$ref": "#/paths/~1things~1{thing_id}"});
    }),
    probe("default_of_member", "schema ThingRequest, note", |it| {
        property(it, "ThingRequest", "note", json!({"type": "string", "default": "none"}));
    }),
    probe("default_of_member", "schema Thing, part.whole", |it| {
        let part = json!({"type": "object", "properties": {"whole": {"type": "boolean", "default": true}}});
        property(it, "Thing", "part", part);
    }),
    probe("one_direction", "schema ThingRequest, note", |it| {
        property(it, "ThingRequest", "note", json!({"type": "string", "readOnly": true}));
    }),
    probe("one_direction", "schema Thing, note", |it| {
        property(it, "Thing", "note", json!({"type": "string", "writeOnly": true}));
    }),
    probe("fixed_length", "schema Thing, pair", |it| {
        let pair = json!({"type": "array", "items": {"type": "string"}, "minItems": 2, "maxItems": 2});
        property(it, "Thing", "pair", pair);
    }),
    probe("fixed_length", "operation changeThing, parameter pages", |it| {
        let schema = &mut operation(it)["parameters"][1]["schema"];
        (schema["minItems"], schema["maxItems"]) = (json!(3), json!(3));
    }),
    probe("checked_answer_text", "schema Thing, name", |it| {
        schema(it, "Thing")["properties"]["name"]["maxLength"] = json!(5);
    }),
    probe("strict_answer_format", "schema Thing, at", |it| {
        property(it, "Thing", "at", json!({"type": "string", "format": "date-time"}));
    }),
    probe("checked_answer_number", "schema Thing, count", |it| {
        schema(it, "Thing")["properties"]["count"]["minimum"] = json!(0);
    }),
    probe("closed_answer_values", "schema Thing, kind", |it| {
        property(it, "Thing", "kind", json!({"$ref": "#/components/schemas/Kind"}));
    }),
    probe("closed_answer", "schema Thing", |it| schema(it, "Thing")["additionalProperties"] = json!(false)),
    probe("unknown_rust_type", "schema Thing, name", |it| {
        let mark =
            json!({"crate": "truora-api", "version": "*", "path": "truora_api::Missing", "parameters": []});
        property(it, "Thing", "name", json!({"x-rust-type": mark}));
    }),
];

#[test]
fn each_probe_triggers_its_rule_alone() {
    for probe in PROBES {
        let mut document = clean();
        (probe.edit)(&mut document);
        assert_eq!(triggered(&document, &document), [probe.rule], "{:#?}", lint(&document, &document));
        let finding = &lint(&document, &document)[0];
        assert_eq!(finding.place, probe.place, "{finding}");
        assert!(finding.way_out.contains(": ") && !finding.what.is_empty(), "{finding}");
    }
}

#[test]
fn all_findings_come_at_once() {
    let mut document = clean();
    for probe in PROBES
        .iter()
        .filter(|probe| ["discriminator", "cookie_parameter", "optional_body"].contains(&probe.rule))
    {
        (probe.edit)(&mut document);
    }
    assert_eq!(triggered(&document, &document), ["optional_body", "cookie_parameter", "discriminator"]);
}
