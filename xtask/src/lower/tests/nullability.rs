use serde_json::{Value, json};

use super::{assert_same, lowered, refused};

/// What null alone looks like in 3.0.
fn no_value() -> Value {
    json!({"type": "object", "nullable": true, "enum": [null]})
}

#[test]
fn a_type_or_null_is_nullable() {
    assert_same(
        &lowered(json!({"type": ["string", "null"], "description": "D.", "x-sensitive": true})),
        &json!({"type": "string", "nullable": true, "description": "D.", "x-sensitive": true}),
    );
    assert_same(
        &lowered(json!({"type": ["array", "null"], "items": {"type": ["integer", "null"]}})),
        &json!({"type": "array", "nullable": true, "items": {"type": "integer", "nullable": true}}),
    );
}

#[test]
fn a_list_of_one_type_is_that_type() {
    assert_same(&lowered(json!({"type": ["boolean"]})), &json!({"type": "boolean"}));
}

#[test]
fn several_types_are_branches() {
    assert_same(
        &lowered(json!({"type": ["string", "number", "null"], "description": "D.", "x-evidence": "code"})),
        &json!({
            "anyOf": [{"type": "string"}, {"type": "number"}, no_value()],
            "description": "D.",
            "x-evidence": "code",
        }),
    );
}

#[test]
fn keywords_go_to_the_branch_of_their_type() {
    assert_same(
        &lowered(json!({
            "type": ["string", "integer", "array", "object"],
            "title": "T",
            "pattern": "^a$",
            "exclusiveMinimum": 0,
            "format": "int64",
            "items": {"type": "string"},
            "properties": {"p": {"const": 1}},
            "required": ["p"],
            "default": 1,
        })),
        &json!({
            "anyOf": [
                {"type": "string", "pattern": "^a$"},
                {"type": "integer", "minimum": 0, "exclusiveMinimum": true, "format": "int64"},
                {"type": "array", "items": {"type": "string"}},
                {"type": "object", "properties": {"p": {"enum": [1]}}, "required": ["p"]},
            ],
            "title": "T",
            "default": 1,
        }),
    );
    assert_same(
        &lowered(json!({"type": ["string", "number"], "format": "date"})),
        &json!({"anyOf": [{"type": "string", "format": "date"}, {"type": "number"}]}),
    );
}

#[test]
fn the_values_of_an_enum_go_to_their_types() {
    assert_same(
        &lowered(json!({"type": ["string", "integer", "null"], "enum": ["1", 1, "2", null]})),
        &json!({
            "anyOf": [{"type": "string", "enum": ["1", "2"]}, {"type": "integer", "enum": [1]}, no_value()],
        }),
    );
}

#[test]
fn beside_a_reference_null_is_a_branch() {
    for key in ["oneOf", "anyOf"] {
        assert_same(
            &lowered(json!({
                key: [{"$ref": "#/components/schemas/S"}, {"type": "null"}],
                "description": "D.",
                "x-evidence": "observed",
            })),
            &json!({
                key: [{"$ref": "#/components/schemas/S"}, no_value()],
                "description": "D.",
                "x-evidence": "observed",
            }),
        );
    }
}

#[test]
fn a_schema_or_null_is_merged() {
    assert_same(
        &lowered(json!({
            "title": "T",
            "oneOf": [{"type": "null"}, {"type": "string", "enum": ["a"]}],
            "description": "D.",
        })),
        &json!({"title": "T", "type": "string", "enum": ["a", null], "nullable": true, "description": "D."}),
    );
    assert_same(
        &lowered(
            json!({"oneOf": [{"type": ["integer", "null"], "oneOf": [{"minimum": 1}]}, {"type": "null"}]}),
        ),
        &json!({"type": "integer", "nullable": true, "oneOf": [{"minimum": 1}]}),
    );
}

#[test]
fn a_schema_or_null_that_would_lose_something_stays_a_branch() {
    assert_same(
        &lowered(json!({
            "oneOf": [{"type": "string", "description": "Inner."}, {"type": "null"}],
            "description": "Outer.",
        })),
        &json!({
            "oneOf": [{"type": "string", "description": "Inner."}, no_value()],
            "description": "Outer.",
        }),
    );
    assert_same(
        &lowered(json!({"anyOf": [{"oneOf": [{"type": "string"}, {"type": "integer"}]}, {"type": "null"}]})),
        &json!({"anyOf": [{"oneOf": [{"type": "string"}, {"type": "integer"}]}, no_value()]}),
    );
}

#[test]
fn among_several_branches_null_is_one() {
    assert_same(
        &lowered(json!({
            "oneOf": [{"type": "string"}, {"$ref": "#/components/schemas/S"}, {"type": "null"}],
            "description": "D.",
        })),
        &json!({
            "oneOf": [{"type": "string"}, {"$ref": "#/components/schemas/S"}, no_value()],
            "description": "D.",
        }),
    );
}

#[test]
fn branches_without_null_stay() {
    let schema = json!({"oneOf": [{"type": "string"}, {"$ref": "#/components/schemas/S"}]});
    assert_same(&lowered(schema.clone()), &schema);
}

#[test]
fn types_that_have_no_form_are_refused() {
    assert_eq!(refused(json!({"type": "null"})), ["S: type null alone"]);
    assert_eq!(refused(json!({"type": []})), ["S: type null alone"]);
    assert_eq!(refused(json!({"type": "strng"})), ["S: type \"strng\""]);
    assert_eq!(refused(json!({"oneOf": [{"type": "null"}]})), ["S: keyword oneOf of null alone"]);
    assert_eq!(
        refused(json!({"type": ["string", "boolean"], "minimum": 1})),
        ["S: keyword minimum, which belongs to none of the types"]
    );
    assert_eq!(
        refused(json!({"type": ["string", "boolean"], "enum": ["a"]})),
        ["S: type boolean, of which enum has no value"]
    );
    assert_eq!(
        refused(json!({"type": ["string", "boolean"], "anyOf": [{"minLength": 1}]})),
        ["S: a list of types beside anyOf"]
    );
    assert_eq!(refused(json!({"allOf": [{"type": "null"}]})), ["S/allOf/0: type null alone"]);
}
