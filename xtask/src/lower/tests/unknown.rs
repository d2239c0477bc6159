use serde_json::json;

use super::{lower, refused, refused_document, with_components};

#[test]
fn each_unknown_keyword_is_named() {
    for keyword in [
        "$anchor",
        "$comment",
        "$defs",
        "$dynamicAnchor",
        "$dynamicRef",
        "$id",
        "$schema",
        "$vocabulary",
        "contains",
        "contentSchema",
        "dependentRequired",
        "dependentSchemas",
        "else",
        "if",
        "maxContains",
        "minContains",
        "nullable",
        "prefixItems",
        "propertyNames",
        "then",
        "unevaluatedItems",
        "unevaluatedProperties",
        "invented",
    ] {
        let schema = json!({"properties": {"score": {keyword: {}}}});
        assert_eq!(refused(schema), [format!("S/properties/score: keyword {keyword}")]);
    }
}

#[test]
fn every_level_of_a_schema_is_walked() {
    let bad = json!({"$comment": "C"});
    let schema = json!({
        "items": bad, "not": bad, "oneOf": [{}, bad], "anyOf": [bad], "allOf": [bad],
        "additionalProperties": bad, "properties": {"a/b": bad}, "patternProperties": {"^c~": bad},
        "externalDocs": {"$comment": "C", "url": "https://a.test"}, "default": bad, "x-a": bad,
    });
    assert_eq!(
        refused(schema),
        [
            "S/items: keyword $comment",
            "S/not: keyword $comment",
            "S/oneOf/1: keyword $comment",
            "S/anyOf/0: keyword $comment",
            "S/allOf/0: keyword $comment",
            "S/additionalProperties: keyword $comment",
            "S/properties/a~1b: keyword $comment",
            "S/patternProperties/^c~0: keyword $comment",
            "S/externalDocs: member $comment",
            "S: keyword patternProperties beside a schema in additionalProperties",
        ]
    );
    assert_eq!(refused(json!({"items": 1})), ["S/items: not a schema"]);
}

#[test]
fn every_object_of_the_document_is_strict() {
    let odd = |mut value: serde_json::Value| {
        value["odd"] = json!(1);
        value
    };
    let mut document = odd(with_components(odd(json!({
        "parameters": {"P": odd(json!({"name": "p", "in": "query"}))},
        "examples": {"E": odd(json!({}))},
        "headers": {"H": odd(json!({}))},
        "links": {"L": odd(json!({}))},
        "requestBodies": {"B": odd(json!({"content": {"a/b": odd(json!({"encoding": {"e": odd(json!({}))}}))}}))},
        "responses": {"R": odd(json!({"description": "D."}))},
        "securitySchemes": {"K": odd(json!({"type": "http", "scheme": "basic"}))},
    }))));
    document["info"] = odd(json!({"contact": odd(json!({})), "license": odd(json!({}))}));
    document["tags"] = json!([odd(json!({"externalDocs": odd(json!({}))}))]);
    document["servers"] = json!([odd(json!({"variables": {"v": odd(json!({}))}}))]);
    document["paths"]["odd"] = json!(1);
    document["paths"]["/v1/x"]["odd"] = json!(1);
    document["paths"]["/v1/x"]["get"]["odd"] = json!(1);
    document["paths"]["/v1/x"]["get"]["responses"]["odd"] = json!(1);
    let mut places = refused_document(&document);
    places.sort();
    assert_eq!(
        places,
        [
            "components/examples/E: member odd",
            "components/headers/H: member odd",
            "components/links/L: member odd",
            "components/parameters/P: member odd",
            "components/requestBodies/B/content/a~1b/encoding/e: member odd",
            "components/requestBodies/B/content/a~1b: member odd",
            "components/requestBodies/B: member odd",
            "components/responses/R: member odd",
            "components/securitySchemes/K: member odd",
            "components: member odd",
            "document: member odd",
            "info/contact: member odd",
            "info/license: member odd",
            "info: member odd",
            "paths/~1v1~1x/get/responses: member odd",
            "paths/~1v1~1x/get: member odd",
            "paths/~1v1~1x: member odd",
            "paths: member odd",
            "servers/0/variables/v: member odd",
            "servers/0: member odd",
            "tags/0/externalDocs: member odd",
            "tags/0: member odd",
        ]
    );
}

#[test]
fn the_message_has_a_line_each_and_says_what_to_do() {
    let document = with_components(json!({"schemas": {
        "Check": {"properties": {"score": {"unevaluatedProperties": false}}},
        "Other": {"propertyNames": {"pattern": "^a"}},
    }}));
    assert_eq!(
        lower(&document).expect_err("is not known").to_string(),
        "components/schemas/Check/properties/score: keyword unevaluatedProperties; \
         add a rule to xtask/src/lower, or declare it otherwise\n\
         components/schemas/Other: keyword propertyNames; \
         add a rule to xtask/src/lower, or declare it otherwise\n"
    );
}
