//! Pairs of documents that differ in one thing: where it is found, whom it breaks, which number
//! of the version it raises.

use serde_json::{Map, Value, json};
use xtask::diff::change::Class;
use xtask::diff::{Bump, compare};

use super::document;

const BREAKING: Option<Class> = Some(Class::Breaking);
const ADDITION: Option<Class> = Some(Class::Addition);
const TEXT: Option<Class> = Some(Class::Text);

struct Pair {
    name: &'static str,
    /// Turns the document before into the one after.
    edit: fn(&mut Value),
    /// Subject and beginning of what happened there, for senders, for receivers.
    expected: &'static [(&'static str, &'static str, Option<Class>, Option<Class>)],
}

#[test]
fn every_pair_is_classed() {
    assert!(PAIRS.len() >= 20);
    for pair in PAIRS {
        let old = document();
        let mut new = old.clone();
        (pair.edit)(&mut new);
        assert_ne!(old, new, "{}: the edit has no effect", pair.name);
        let comparison = compare(&old, &new);
        let found: Vec<_> = comparison
            .changes
            .iter()
            .map(|change| (change.subject.as_str(), change.what.as_str(), change.senders, change.receivers))
            .collect();
        assert_eq!(found.len(), pair.expected.len(), "{}: {found:#?}", pair.name);
        for (found, expected) in found.iter().zip(pair.expected) {
            assert_eq!((found.0, found.2, found.3), (expected.0, expected.2, expected.3), "{}", pair.name);
            assert!(found.1.starts_with(expected.1), "{}: {}", pair.name, found.1);
        }
        let gravest = pair.expected.iter().flat_map(|it| [it.2, it.3]).flatten().max();
        let bump = match gravest {
            None => Bump::None,
            Some(Class::Text) => Bump::Patch,
            Some(Class::Addition) => Bump::Minor,
            Some(Class::Breaking) => Bump::Major,
        };
        assert_eq!(comparison.bump(), bump, "{}", pair.name);
    }
}

#[test]
fn a_document_is_equal_to_itself() {
    let comparison = compare(&document(), &document());
    assert_eq!(comparison.changes, []);
    assert_eq!(comparison.bump(), Bump::None);
}

#[test]
fn the_way_back_is_classed_too() {
    // What was an addition for senders is a loss on the way back.
    let old = document();
    let mut new = old.clone();
    schema(&mut new, "CreateCheckRequest")["properties"]["nickname"] = json!({"type": "string"});
    assert_eq!(compare(&old, &new).bump(), Bump::Minor);
    assert_eq!(compare(&new, &old).bump(), Bump::Major);
}

#[test]
fn what_operations_share_is_told_once_with_all_of_them() {
    let old = document();
    let mut new = old.clone();
    list(schema(&mut new, "CheckStatus"), "x-extensible-enum").push(json!("paused"));
    let changes = compare(&old, &new).changes;
    let [change] = changes.as_slice() else { panic!("{changes:#?}") };
    assert_eq!(change.chapter.as_deref(), Some("Checks"));
    for id in ["createCheck", "getCheck", "listChecks", "deleteCheck"] {
        assert!(change.operations.iter().any(|operation| operation == id), "{id}");
    }
}

#[test]
fn chapters_come_in_the_order_of_the_document() {
    let old = document();
    let mut new = old.clone();
    new["info"]["title"] = json!("Another title");
    for (path, method) in
        [("/v1/whatsapp/outbounds/send", "post"), ("/v1/settings", "post"), ("/v1/checks", "post")]
    {
        new["paths"][path][method]["description"] = json!("Other words.");
    }
    let changes = compare(&old, &new).changes;
    let chapters: Vec<Option<&str>> = changes.iter().map(|change| change.chapter.as_deref()).collect();
    assert_eq!(chapters, [Some("Checks"), Some("Settings"), Some("WhatsApp"), None]);
}

fn schema<'a>(document: &'a mut Value, name: &str) -> &'a mut Value {
    let schema = &mut document["components"]["schemas"][name];
    assert!(schema.is_object(), "{name}");
    schema
}

fn list<'a>(value: &'a mut Value, name: &str) -> &'a mut Vec<Value> {
    value[name].as_array_mut().unwrap()
}

fn remove(value: &mut Value, name: &str) -> Value {
    value.as_object_mut().unwrap().shift_remove(name).unwrap()
}

fn create_check(document: &mut Value) -> &mut Value {
    &mut document["paths"]["/v1/checks"]["post"]
}

fn list_checks(document: &mut Value) -> &mut Value {
    &mut document["paths"]["/v1/checks"]["get"]
}

fn reversed(value: &Value) -> Value {
    match value {
        Value::Object(map) => {
            let members: Map<String, Value> =
                map.iter().rev().map(|(name, value)| (name.clone(), reversed(value))).collect();
            Value::Object(members)
        }
        Value::Array(list) => Value::Array(list.iter().map(reversed).collect()),
        value => value.clone(),
    }
}

#[test]
fn the_order_of_keys_is_no_change() {
    let old = document();
    let new = reversed(&old);
    assert_ne!(old.to_string(), new.to_string());
    assert_eq!(compare(&old, &new).changes, []);
}

#[test]
fn the_order_of_required_fields_values_and_parameters_is_no_change() {
    let old = document();
    let mut new = old.clone();
    list(schema(&mut new, "CreateCheckRequest"), "required").reverse();
    let status = schema(&mut new, "CheckStatus");
    list(status, "x-extensible-enum").reverse();
    list(status, "x-enum-descriptions").reverse();
    list(list_checks(&mut new), "parameters").reverse();
    assert_eq!(compare(&old, &new).changes, []);
}

const PAIRS: &[Pair] = &[
    Pair {
        name: "an operation appears",
        edit: |new| {
            let mut operation = list_checks(new).clone();
            operation["operationId"] = json!("findChecks");
            new["paths"]["/v1/checks/found"] = json!({"get": operation});
        },
        expected: &[("operation", "operation added: GET /v1/checks/found", ADDITION, None)],
    },
    Pair {
        name: "an operation goes",
        edit: |new| {
            remove(&mut new["paths"], "/v1/settings");
        },
        expected: &[("operation", "operation removed: POST /v1/settings", BREAKING, None)],
    },
    Pair {
        name: "an operation has a new path",
        edit: |new| {
            let item = remove(&mut new["paths"], "/v1/settings");
            new["paths"]["/v2/settings"] = item;
        },
        expected: &[("path", "was `/v1/settings`, is `/v2/settings`", BREAKING, None)],
    },
    Pair {
        name: "an operation has a new method",
        edit: |new| {
            let operation = remove(&mut new["paths"]["/v1/settings"], "post");
            new["paths"]["/v1/settings"]["put"] = operation;
        },
        expected: &[("method", "was `POST`, is `PUT`", BREAKING, None)],
    },
    Pair {
        name: "an operation has a new id",
        edit: |new| list_checks(new)["operationId"] = json!("findChecks"),
        expected: &[("operation id", "was `listChecks`, is `findChecks`", BREAKING, None)],
    },
    Pair {
        name: "a path has a new host",
        edit: |new| {
            new["paths"]["/v1/settings"]["servers"][0]["url"] = json!("https://api.account.truora.com")
        },
        expected: &[("host", "was `https://api.checks.truora.com`", BREAKING, None)],
    },
    Pair {
        name: "an operation may no longer be repeated",
        edit: |new| list_checks(new)["x-repeat"] = json!("never"),
        expected: &[("x-repeat", "it was `safe`, is `never`", ADDITION, None)],
    },
    Pair {
        name: "an optional query parameter appears",
        edit: |new| {
            let parameter = json!({"name": "size", "in": "query", "schema": {"type": "integer"}});
            list(list_checks(new), "parameters").push(parameter);
        },
        expected: &[("query parameter size", "added", ADDITION, None)],
    },
    Pair {
        name: "a required query parameter appears",
        edit: |new| {
            let parameter =
                json!({"name": "size", "in": "query", "required": true, "schema": {"type": "integer"}});
            list(list_checks(new), "parameters").push(parameter);
        },
        expected: &[("query parameter size", "added, required", BREAKING, None)],
    },
    Pair {
        name: "a query parameter goes",
        edit: |new| list(list_checks(new), "parameters").retain(|it| it["name"] != "report_id"),
        expected: &[("query parameter report_id", "removed", BREAKING, None)],
    },
    Pair {
        name: "a query parameter becomes required",
        edit: |new| list_checks(new)["parameters"][0]["required"] = json!(true),
        expected: &[("query parameter report_id", "is required now", BREAKING, None)],
    },
    Pair {
        name: "an optional field appears in a request",
        edit: |new| schema(new, "CreateCheckRequest")["properties"]["nickname"] = json!({"type": "string"}),
        expected: &[("CreateCheckRequest.nickname", "field added", ADDITION, None)],
    },
    Pair {
        name: "a required field appears in a request",
        edit: |new| {
            let schema = schema(new, "CreateCheckRequest");
            schema["properties"]["nickname"] = json!({"type": "string"});
            list(schema, "required").push(json!("nickname"));
        },
        expected: &[("CreateCheckRequest.nickname", "field added, required", BREAKING, None)],
    },
    Pair {
        name: "a field of a request becomes required",
        edit: |new| list(schema(new, "CreateCheckRequest"), "required").push(json!("watch")),
        expected: &[("CreateCheckRequest.watch", "is required now", BREAKING, None)],
    },
    Pair {
        name: "a field of a request is no longer required",
        edit: |new| list(schema(new, "CreateCheckRequest"), "required").retain(|it| it != "country"),
        expected: &[("CreateCheckRequest.country", "is no longer required", ADDITION, None)],
    },
    Pair {
        name: "a field of a request goes",
        edit: |new| {
            remove(&mut schema(new, "CreateCheckRequest")["properties"], "escrow");
        },
        expected: &[("CreateCheckRequest.escrow", "field removed", BREAKING, None)],
    },
    Pair {
        name: "a closed list of a request gets a value",
        edit: |new| list(schema(new, "NativeCountry"), "enum").push(json!("AR")),
        expected: &[("NativeCountry", "value added: `AR`", ADDITION, None)],
    },
    Pair {
        name: "a closed list of a request loses a value",
        edit: |new| list(schema(new, "NativeCountry"), "enum").retain(|it| it != "VE"),
        expected: &[("NativeCountry", "value removed: `VE`", BREAKING, None)],
    },
    Pair {
        name: "an open list of an answer gets a value",
        edit: |new| list(schema(new, "CheckStatus"), "x-extensible-enum").push(json!("paused")),
        expected: &[(
            "CheckStatus",
            "value added: `paused`; readers that take the list for closed refuse it",
            None,
            ADDITION,
        )],
    },
    Pair {
        name: "an open list of an answer becomes a closed one",
        edit: |new| {
            let status = schema(new, "CheckStatus");
            let values = remove(status, "x-extensible-enum");
            status["enum"] = values;
        },
        expected: &[("CheckStatus", "takes no values beside the listed ones any more", None, BREAKING)],
    },
    Pair {
        name: "an open list of an answer loses a value",
        edit: |new| list(schema(new, "CheckStatus"), "x-extensible-enum").retain(|it| it != "delayed"),
        expected: &[("CheckStatus", "value removed: `delayed`", None, BREAKING)],
    },
    Pair {
        name: "a field appears in an answer",
        edit: |new| schema(new, "Check")["properties"]["nickname"] = json!({"type": "string"}),
        expected: &[("Check.nickname", "field added", None, ADDITION)],
    },
    Pair {
        name: "a field of an answer goes",
        edit: |new| {
            remove(&mut schema(new, "Check")["properties"], "previous_check");
        },
        expected: &[("Check.previous_check", "field removed", None, BREAKING)],
    },
    Pair {
        name: "a field of an answer may be absent",
        edit: |new| list(schema(new, "Check"), "required").retain(|it| it != "check_id"),
        expected: &[("Check.check_id", "may be absent now", None, BREAKING)],
    },
    Pair {
        name: "a type of a request becomes wider",
        edit: |new| list_health(new)["schema"]["type"] = json!("number"),
        expected: &[("query parameter unixTimestampSeconds", "type was integer, is number", ADDITION, None)],
    },
    Pair {
        name: "a type of a request becomes another one",
        edit: |new| list_health(new)["schema"]["type"] = json!("string"),
        expected: &[("query parameter unixTimestampSeconds", "type was integer, is string", BREAKING, None)],
    },
    Pair {
        name: "the pattern of a request changes",
        edit: |new| schema(new, "CreateCheckRequest")["properties"]["imei"]["pattern"] = json!("^[0-9]{16}$"),
        expected: &[("CreateCheckRequest.imei", "pattern was", BREAKING, None)],
    },
    Pair {
        name: "the pattern of a request goes",
        edit: |new| {
            remove(&mut schema(new, "CreateCheckRequest")["properties"]["imei"], "pattern");
        },
        expected: &[("CreateCheckRequest.imei", "pattern was", ADDITION, None)],
    },
    Pair {
        name: "a field of a request is sensitive now",
        edit: |new| schema(new, "CreateCheckRequest")["properties"]["report_id"]["x-sensitive"] = json!(true),
        expected: &[("CreateCheckRequest.report_id", "x-sensitive is now `true`", BREAKING, None)],
    },
    Pair {
        name: "a request takes fields that are not listed",
        edit: |new| schema(new, "CreateCheckRequest")["additionalProperties"] = json!(true),
        expected: &[("CreateCheckRequest", "additionalProperties was `false`, is `true`", ADDITION, None)],
    },
    Pair {
        name: "conditions of a request change",
        edit: |new| {
            list(schema(new, "CreateCheckRequest"), "allOf").pop();
        },
        expected: &[("CreateCheckRequest", "allOf changed", BREAKING, None)],
    },
    Pair {
        name: "a check needs another input",
        edit: |new| {
            list(&mut create_check(new)["x-required-inputs"]["rows"][0], "required").push(json!(["region"]))
        },
        expected: &[("inputs for CL person national", "demanded now: `region`", BREAKING, None)],
    },
    Pair {
        name: "a check counts another input",
        edit: |new| {
            list(&mut create_check(new)["x-required-inputs"]["rows"][0], "optional").push(json!("region"))
        },
        expected: &[("inputs for CL person national", "counted now: `region`", ADDITION, None)],
    },
    Pair {
        name: "a complete check wants another input",
        edit: |new| {
            create_check(new)["x-required-inputs"]["rows"][0]["complete"] = json!(["state_id"]);
        },
        expected: &[(
            "inputs for CL person national",
            "wanted for a complete check now: `state_id`",
            ADDITION,
            None,
        )],
    },
    Pair {
        name: "an answer appears",
        edit: |new| create_check(new)["responses"]["202"] = json!({"description": "Queued."}),
        expected: &[("answer 202", "answer added", None, ADDITION)],
    },
    Pair {
        name: "an answer goes",
        edit: |new| {
            remove(&mut create_check(new)["responses"], "201");
        },
        expected: &[("answer 201", "answer removed", None, BREAKING)],
    },
    Pair {
        name: "a body has another media type",
        edit: |new| {
            let content = &mut create_check(new)["requestBody"]["content"];
            let media = remove(content, "application/x-www-form-urlencoded");
            content["application/json"] = media;
        },
        expected: &[
            ("request", "media type removed: application/x-www-form-urlencoded", BREAKING, None),
            ("request", "media type added: application/json", ADDITION, None),
        ],
    },
    Pair {
        name: "a schema has another name",
        edit: |new| {
            let schema = remove(&mut new["components"]["schemas"], "CheckSummary");
            new["components"]["schemas"]["Digest"] = schema;
            let answer = &mut new["paths"]["/v1/checks/{check_id}/summarize"]["get"]["responses"]["200"];
            answer["content"]["application/json"]["schema"]["$ref"] = json!("#/components/schemas/Digest");
        },
        expected: &[("answer 200", "schema `CheckSummary` is now `Digest`", None, BREAKING)],
    },
    Pair {
        name: "descriptions are reworded",
        edit: |new| {
            create_check(new)["description"] = json!("Other words.");
            schema(new, "Check")["properties"]["previous_check"]["description"] = json!("Other words.");
        },
        expected: &[
            ("Check.previous_check", "description reworded", None, TEXT),
            ("operation", "description reworded", TEXT, None),
        ],
    },
    Pair {
        name: "the meaning of a value is reworded",
        edit: |new| schema(new, "CheckStatus")["x-enum-descriptions"][0] = json!("Other words."),
        expected: &[("CheckStatus", "meanings of values reworded", None, TEXT)],
    },
    Pair {
        name: "an error says more",
        edit: |new| schema(new, "ErrorEnvelope")["properties"]["trace"] = json!({"type": "string"}),
        expected: &[("ErrorEnvelope.trace", "field added", None, ADDITION)],
    },
    Pair {
        name: "another key is needed",
        edit: |new| new["components"]["securitySchemes"]["TruoraApiKey"]["name"] = json!("Other-Key"),
        expected: &[("security", "scheme TruoraApiKey changed", BREAKING, BREAKING)],
    },
    Pair {
        name: "the document has another version",
        edit: |new| new["info"]["version"] = json!("9.9.9"),
        expected: &[],
    },
];

fn list_health(document: &mut Value) -> &mut Value {
    let parameters = document["paths"]["/v1/health"]["get"]["parameters"].as_array_mut().unwrap();
    parameters.iter_mut().find(|parameter| parameter["name"] == "unixTimestampSeconds").unwrap()
}
