use serde_json::json;

use super::{assert_same, lowered, refused};

#[test]
fn additional_properties_stay() {
    for additional in [json!(true), json!(false), json!({})] {
        let schema = json!({"type": "object", "additionalProperties": additional});
        assert_same(&lowered(schema.clone()), &schema);
    }
    assert_same(
        &lowered(json!({"additionalProperties": {"additionalProperties": {"type": ["number", "null"]}}})),
        &json!({"additionalProperties": {"additionalProperties": {"type": "number", "nullable": true}}}),
    );
}

#[test]
fn an_empty_list_of_required_members_goes() {
    assert_same(&lowered(json!({"type": "object", "required": []})), &json!({"type": "object"}));
    let schema = json!({"type": "object", "required": ["a"]});
    assert_same(&lowered(schema.clone()), &schema);
}

#[test]
fn one_pattern_is_a_map() {
    assert_same(
        &lowered(json!({
            "type": "object",
            "additionalProperties": false,
            "properties": {"a": {"type": "string"}},
            "patternProperties": {
                "^var\\..+$": {"type": "string", "description": "D.", "x-dynamic-name": "var.<name>"},
            },
            "x-a": 1,
        })),
        &json!({
            "type": "object",
            "properties": {"a": {"type": "string"}},
            "additionalProperties": {
                "type": "string", "description": "D.", "x-dynamic-name": "var.<name>",
            },
            "x-a": 1,
            "x-pattern-properties": {"^var\\..+$": {"x-dynamic-name": "var.<name>"}},
        }),
    );
    assert_same(
        &lowered(json!({"patternProperties": {"^a": {"const": "b"}}})),
        &json!({"additionalProperties": {"enum": ["b"]}, "x-pattern-properties": {"^a": {}}}),
    );
}

#[test]
fn other_patterns_are_refused() {
    assert_eq!(
        refused(json!({"patternProperties": {"^a": {}, "^b": {}}})),
        ["S: keyword patternProperties with 2 patterns"]
    );
    for additional in [json!(true), json!({"type": "string"})] {
        assert_eq!(
            refused(json!({"patternProperties": {"^a": {}}, "additionalProperties": additional})),
            ["S: keyword patternProperties beside a schema in additionalProperties"]
        );
    }
}

#[test]
fn conditions_of_a_component_move_unchanged() {
    let condition = json!({
        "if": {"properties": {"country": {"const": "CL"}}},
        "then": {"if": {"required": ["a"]}, "then": {"required": ["b"]}, "else": {"required": ["c"]}},
    });
    assert_same(
        &lowered(json!({"type": "object", "allOf": [condition], "x-a": 1})),
        &json!({"type": "object", "x-a": 1, "x-conditions": [condition]}),
    );
    let part = json!({"$ref": "#/components/schemas/S"});
    assert_same(
        &lowered(json!({"allOf": [part, condition]})),
        &json!({"allOf": [part], "x-conditions": [condition]}),
    );
}

#[test]
fn groups_of_conditions_are_written_out() {
    let when = json!({"required": ["a"]});
    let group = json!({"allOf": [{"if": {"required": ["b"]}, "then": {"required": ["c"]}}]});
    let reference = |to: &str| json!({"if": when, "then": {"$ref": to}});
    assert_same(
        &lowered(json!({"allOf": [reference("#/components/schemas/S/$defs/G")], "$defs": {"G": group}})),
        &json!({"x-conditions": [{"if": when, "then": group}]}),
    );
    for to in ["#/components/schemas/S", "#/components/schemas/S/$defs/H"] {
        assert_eq!(
            refused(json!({"allOf": [reference(to)], "$defs": {"G": group}})),
            [format!("S/allOf/0: $ref {to} in a condition")]
        );
    }
    assert_eq!(refused(json!({"items": {"$defs": {"G": group}}})), ["S/items: keyword $defs"]);
}

#[test]
fn conditions_elsewhere_are_refused() {
    let condition = json!({"if": {"required": ["a"]}, "then": {"required": ["b"]}});
    assert_eq!(refused(condition.clone()), ["S: keyword if", "S: keyword then"]);
    assert_eq!(
        refused(json!({"items": {"allOf": [condition]}})),
        ["S/items/allOf/0: keyword if", "S/items/allOf/0: keyword then"]
    );
    assert_eq!(refused(json!({"allOf": [condition, {"type": "strng"}]})), ["S/allOf/1: type \"strng\""]);
    let mixed = json!({"if": {}, "else": {}, "type": "object"});
    assert_eq!(refused(json!({"allOf": [mixed]})), ["S/allOf/0: keyword if", "S/allOf/0: keyword else"]);
}

#[test]
fn a_reference_with_siblings_is_wrapped() {
    let bare = json!({"items": {"$ref": "#/components/schemas/S"}});
    assert_same(&lowered(bare.clone()), &bare);
    assert_same(
        &lowered(json!({"properties": {"p": {
            "$ref": "#/components/schemas/S", "description": "D.", "x-evidence": "observed",
        }}})),
        &json!({"properties": {"p": {
            "allOf": [{"$ref": "#/components/schemas/S"}], "description": "D.", "x-evidence": "observed",
        }}}),
    );
    assert_same(
        &lowered(json!({"$ref": "#/components/schemas/S", "allOf": [{"type": "object"}]})),
        &json!({"allOf": [{"$ref": "#/components/schemas/S"}, {"type": "object"}]}),
    );
}

#[test]
fn a_reference_with_an_object_in_all_of_stays() {
    let schema = json!({"allOf": [
        {"$ref": "#/components/schemas/S"},
        {"type": "object", "properties": {"p": {"type": "string"}}},
    ]});
    assert_same(&lowered(schema.clone()), &schema);
}

#[test]
fn a_reference_into_a_schema_is_refused() {
    for reference in ["#/components/schemas/S/properties/a", "#/components/responses/S", "other.yaml"] {
        assert_eq!(
            refused(json!({"items": {"$ref": reference}})),
            [format!("S/items: $ref \"{reference}\", which is not a whole schema of the components")]
        );
    }
}

#[test]
fn a_discriminator_stays_but_takes_no_extension() {
    let schema = json!({
        "oneOf": [{"$ref": "#/components/schemas/S"}],
        "discriminator": {"propertyName": "kind", "mapping": {"s": "#/components/schemas/S"}},
    });
    assert_same(&lowered(schema.clone()), &schema);
    assert_eq!(
        refused(json!({"discriminator": {"propertyName": "kind", "x-a": 1}})),
        ["S/discriminator: member x-a"]
    );
}

#[test]
fn properties_may_have_the_names_of_keywords() {
    let schema = json!({"type": "object", "properties": {
        "const": {"type": "string"}, "if": {"type": "string"}, "x-a": {"type": "string"}, "$ref": {},
    }});
    assert_same(&lowered(schema.clone()), &schema);
}
