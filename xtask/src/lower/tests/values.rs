use serde_json::json;

use super::{assert_same, lowered, refused};

#[test]
fn a_constant_is_an_enum_of_one() {
    assert_same(
        &lowered(json!({"type": "boolean", "const": true, "description": "D."})),
        &json!({"type": "boolean", "enum": [true], "description": "D."}),
    );
    assert_eq!(refused(json!({"const": 1, "enum": [1, 2]})), ["S: keyword const beside enum"]);
}

#[test]
fn the_first_of_the_examples_is_the_example() {
    assert_same(
        &lowered(json!({"type": "string", "examples": ["a"], "x-a": 1})),
        &json!({"type": "string", "example": "a", "x-a": 1}),
    );
    assert_same(
        &lowered(json!({"examples": ["a", "b"], "type": "string"})),
        &json!({"example": "a", "type": "string", "x-examples": ["a", "b"]}),
    );
    assert_same(
        &lowered(json!({"example": "a", "examples": ["b"]})),
        &json!({"example": "a", "x-examples": ["b"]}),
    );
    assert_same(&lowered(json!({"examples": []})), &json!({}));
    assert_eq!(refused(json!({"examples": {"a": 1}})), ["S: keyword examples, which is not a list"]);
    assert_eq!(
        refused(json!({"examples": [1, 2], "x-examples": []})),
        ["S: member x-examples, which the lowering writes itself"]
    );
}

#[test]
fn exclusive_bounds_are_booleans_beside_the_bound() {
    assert_same(
        &lowered(json!({"type": "number", "exclusiveMinimum": 0, "exclusiveMaximum": 1.5, "x-a": 1})),
        &json!({
            "type": "number",
            "minimum": 0, "exclusiveMinimum": true,
            "maximum": 1.5, "exclusiveMaximum": true,
            "x-a": 1,
        }),
    );
    assert_same(
        &lowered(json!({"minimum": 2, "exclusiveMinimum": 2})),
        &json!({"minimum": 2, "exclusiveMinimum": true}),
    );
    assert_same(
        &lowered(json!({"minimum": 3, "exclusiveMinimum": 2, "maximum": 5, "exclusiveMaximum": 6})),
        &json!({"minimum": 3, "maximum": 5}),
    );
    assert_eq!(
        refused(json!({"exclusiveMinimum": true})),
        ["S: keyword exclusiveMinimum, which is not a number"]
    );
}

#[test]
fn bytes_are_a_format() {
    assert_same(
        &lowered(json!({"type": "string", "contentMediaType": "application/pdf", "description": "D."})),
        &json!({"type": "string", "format": "binary", "description": "D."}),
    );
    assert_same(
        &lowered(json!({"type": ["string", "null"], "contentMediaType": "application/octet-stream"})),
        &json!({"type": "string", "nullable": true, "format": "binary"}),
    );
    assert_same(
        &lowered(json!({"contentEncoding": "binary", "type": "string", "format": "binary"})),
        &json!({"format": "binary", "type": "string"}),
    );
    assert_same(
        &lowered(json!({
            "type": "string", "contentEncoding": "base64", "contentMediaType": "application/pdf",
        })),
        &json!({"type": "string", "format": "byte"}),
    );
    let binary = json!({"type": "string", "format": "binary"});
    assert_same(&lowered(binary.clone()), &binary);
}

#[test]
fn other_content_is_refused() {
    assert_eq!(
        refused(json!({"type": "string", "contentMediaType": "image/png"})),
        ["S: keyword contentMediaType \"image/png\""]
    );
    assert_eq!(
        refused(json!({"type": "string", "contentEncoding": "base32"})),
        ["S: keyword contentEncoding \"base32\""]
    );
    assert_eq!(
        refused(json!({"contentMediaType": "application/pdf"})),
        ["S: content keywords on a schema that is not a string"]
    );
    assert_eq!(
        refused(json!({"type": "string", "format": "date", "contentEncoding": "binary"})),
        ["S: content keywords beside another format"]
    );
}

#[test]
fn anything_and_nothing() {
    assert_same(
        &lowered(json!({"properties": {"any": {}, "all": true, "none": false}})),
        &json!({"properties": {"any": {}, "all": {}, "none": {"not": {}}}}),
    );
    assert_same(&lowered(json!({"type": "array", "items": true})), &json!({"type": "array", "items": {}}));
    assert_same(&lowered(json!({"type": "array"})), &json!({"type": "array", "items": {}}));
}
