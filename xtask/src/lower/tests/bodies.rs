use serde_json::{Value, json};

use super::{assert_same, lower, refused_document};

fn document(item: Value, components: Value) -> Value {
    json!({
        "openapi": "3.1.0",
        "info": {"title": "T", "version": "1"},
        "paths": {"/v1/{id}": item},
        "components": components,
    })
}

fn refusal() -> Value {
    json!({
        "description": "Conflict.",
        "content": {"application/json": {"schema": {"type": ["string", "null"]}, "example": {"const": 1}}},
    })
}

#[test]
fn everything_known_goes_along() {
    let item = |schema: Value| {
        json!({
            "summary": "S.", "description": "D.",
            "servers": [{"url": "https://a.test"}],
            "parameters": [{"name": "id", "in": "path", "required": true, "schema": schema}],
            "post": {
                "tags": ["T"], "summary": "S.", "description": "D.", "operationId": "o",
                "externalDocs": {"url": "https://a.test"}, "deprecated": true,
                "security": [{"Key": []}], "servers": [],
                "parameters": [{
                    "name": "q", "in": "query", "description": "D.", "style": "form", "explode": true,
                    "deprecated": false, "allowEmptyValue": true, "allowReserved": true,
                    "content": {"application/json": {"schema": schema}},
                    "examples": {"a": {"summary": "S.", "value": {"$ref": 1}}},
                    "x-a": 1,
                }],
                "requestBody": {
                    "required": true, "description": "D.",
                    "content": {"application/x-www-form-urlencoded": {
                        "schema": schema,
                        "encoding": {"a": {"style": "form", "explode": true, "headers": {"H": {"schema": schema}}}},
                        "x-a": 1,
                    }},
                },
                "responses": {
                    "200": {
                        "description": "D.",
                        "headers": {"x-next": {"description": "D.", "schema": schema}},
                        "content": {"application/pdf": {"schema": schema}},
                        "links": {"next": {"operationId": "o", "server": {"url": "https://a.test"}}},
                        "x-a": 1,
                    },
                    "4XX": {"description": "D."},
                    "default": {"description": "D."},
                    "x-a": 1,
                },
                "callbacks": {"done": {"{$request.body#/url}": {"post": {"responses": {"200": {"description": "D."}}}}}},
                "x-repeat-unless": {"force": true},
            },
        })
    };
    let lowered = lower(&document(item(json!({"const": 1})), json!({}))).expect("is known");
    assert_same(&lowered["paths"]["/v1/{id}"], &item(json!({"enum": [1]})));
}

#[test]
fn a_reference_to_a_response_stays() {
    let item = json!({"get": {"responses": {"409": {"$ref": "#/components/responses/Conflict"}}}});
    let lowered =
        lower(&document(item.clone(), json!({"responses": {"Conflict": refusal()}}))).expect("is known");
    assert_same(&lowered["paths"]["/v1/{id}"], &item);
    assert_eq!(
        lowered["components"]["responses"]["Conflict"]["content"]["application/json"],
        json!({"schema": {"type": "string", "nullable": true}, "example": {"const": 1}})
    );
}

#[test]
fn a_response_with_a_description_of_its_own_is_written_out() {
    let here =
        json!({"$ref": "#/components/responses/Conflict", "description": "Running.", "x-evidence": "guide"});
    let item = json!({"get": {"responses": {"409": here}}});
    let lowered = lower(&document(item, json!({"responses": {"Conflict": refusal()}}))).expect("is known");
    assert_same(
        &lowered["paths"]["/v1/{id}"]["get"]["responses"]["409"],
        &json!({
            "description": "Running.",
            "content": {"application/json": {
                "schema": {"type": "string", "nullable": true}, "example": {"const": 1},
            }},
            "x-evidence": "guide",
        }),
    );
    // Nothing refers to it any more, nor to the section.
    assert_eq!(lowered["components"], json!({}));
}

#[test]
fn a_response_that_is_used_elsewhere_stays_declared() {
    let item = json!({
        "get": {"responses": {"409": {"$ref": "#/components/responses/Conflict", "description": "Running."}}},
        "put": {"responses": {"409": {"$ref": "#/components/responses/Conflict"}}},
    });
    let components =
        json!({"responses": {"Conflict": refusal(), "Never": {"description": "Unused before."}}});
    let lowered = lower(&document(item, components)).expect("is known");
    let names: Vec<_> = lowered["components"]["responses"].as_object().expect("is there").keys().collect();
    assert_eq!(names, ["Conflict", "Never"]);
}

#[test]
fn references_that_have_no_form_are_refused() {
    let item = json!({"get": {
        "parameters": [{"$ref": "#/components/responses/Conflict"}, {"$ref": "other.yaml"}],
        "responses": {
            "400": {"$ref": "#/components/responses/Missing", "description": "D."},
            "409": {"$ref": "#/components/responses/Conflict", "headers": {}},
            "6XX": {},
            "20": {},
        },
    }});
    let get = "paths/~1v1~1{id}/get";
    assert_eq!(
        refused_document(&document(item, json!({"responses": {"Conflict": refusal()}}))),
        [
            format!(
                "{get}/parameters/0: $ref \"#/components/responses/Conflict\", \
             which is not one of components/parameters"
            ),
            format!("{get}/parameters/1: $ref \"other.yaml\", which is not one of components/parameters"),
            format!("{get}/responses/400: members beside a $ref to Missing, which is not declared there"),
            format!("{get}/responses/409: member headers beside a $ref"),
            format!("{get}/responses: member 6XX"),
            format!("{get}/responses: member 20"),
        ]
    );
}
