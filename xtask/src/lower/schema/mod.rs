//! Schemas.
//!
//! The schemas within a schema are lowered first, each at its own place; then the rules, one
//! function each, go over the members of the schema itself.

mod binary;
mod conditions;
mod keywords;
mod nullable;
mod pattern;
mod reference;
mod types;

use serde_json::{Map, Value, json};

use super::walk::Holds::{self, One, Same};
use super::walk::{Lower, Lowering, is_extension};
use super::{Place, document};
use crate::groups;

/// Turns what one keyword says into words that 3.0 has.
type Rule = for<'d> fn(&mut Lowering<'d>, &mut Map<String, Value>, &Place);

/// In this order: a rule may count on what those before it leave behind.
const RULES: &[Rule] = &[
    conditions::aside,
    keywords::constant,
    keywords::examples,
    keywords::exclusive_bounds,
    keywords::empty_required,
    binary::binary_text,
    pattern::pattern_properties,
    nullable::or_null,
    types::type_list,
    reference::siblings,
];

/// The keywords that are known besides `allOf`: those of 3.0, and those of 3.1 that a rule turns into them.
const KEYWORDS: &[(&str, Holds)] = &[
    ("$ref", Same),
    ("title", Same),
    ("description", Same),
    ("type", Same),
    ("format", Same),
    ("enum", Same),
    ("const", Same),
    ("default", Same),
    ("example", Same),
    ("examples", Same),
    ("multipleOf", Same),
    ("minimum", Same),
    ("maximum", Same),
    ("exclusiveMinimum", Same),
    ("exclusiveMaximum", Same),
    ("minLength", Same),
    ("maxLength", Same),
    ("pattern", Same),
    ("contentEncoding", Same),
    ("contentMediaType", Same),
    ("minItems", Same),
    ("maxItems", Same),
    ("uniqueItems", Same),
    ("items", One(schema)),
    ("minProperties", Same),
    ("maxProperties", Same),
    ("required", Same),
    ("properties", Holds::Map(schema)),
    ("patternProperties", Holds::Map(schema)),
    ("additionalProperties", One(schema_or_bool)),
    ("not", One(schema)),
    ("oneOf", Holds::List(alternative)),
    ("anyOf", Holds::List(alternative)),
    ("discriminator", One(discriminator)),
    ("readOnly", Same),
    ("writeOnly", Same),
    ("deprecated", Same),
    ("externalDocs", One(document::external_docs)),
    ("xml", Same),
];

/// A schema anywhere but directly among the components.
pub(super) fn schema(lowering: &mut Lowering<'_>, value: &Value, place: &Place) -> Value {
    match value {
        // 3.0 has no boolean schemas: anything, and nothing.
        Value::Bool(true) => json!({}),
        Value::Bool(false) => json!({"not": {}}),
        Value::Object(map) => object(lowering, map, place, schema),
        _ => {
            lowering.report(place, "not a schema");
            Value::Null
        }
    }
}

/// A schema of the components, the one place where conditions are known.
pub(super) fn component(lowering: &mut Lowering<'_>, value: &Value, place: &Place) -> Value {
    match value {
        Value::Object(map) if map.contains_key(groups::KEYWORD) => {
            // 3.0 has no such keyword; `conditions::part` writes out what is in use.
            let mut rest = map.clone();
            rest.shift_remove(groups::KEYWORD);
            object(lowering, &rest, place, conditions::part)
        }
        Value::Object(map) => object(lowering, map, place, conditions::part),
        other => schema(lowering, other, place),
    }
}

/// A schema whose parts in `allOf` are lowered by `part`.
fn object(lowering: &mut Lowering<'_>, map: &Map<String, Value>, place: &Place, part: Lower) -> Value {
    let mut lowered = Map::new();
    for (key, value) in map {
        let known = KEYWORDS.iter().find(|(name, _)| name == key).map(|(_, holds)| *holds);
        let holds = if key == "allOf" { Some(Holds::List(part)) } else { known };
        match holds {
            Some(holds) => {
                let value = lowering.held(holds, value, &place.member(key));
                lowered.insert(key.clone(), value);
            }
            None if is_extension(key) => {
                lowered.insert(key.clone(), value.clone());
            }
            None => lowering.report(place, format!("keyword {key}")),
        }
    }
    for rule in RULES {
        rule(lowering, &mut lowered, place);
    }
    Value::Object(lowered)
}

/// 3.0 takes a boolean here, as 3.1 does.
fn schema_or_bool(lowering: &mut Lowering<'_>, value: &Value, place: &Place) -> Value {
    if value.is_boolean() { value.clone() } else { schema(lowering, value, place) }
}

/// A branch of `oneOf` or `anyOf`. That of null stays as it is, for the rule that folds it.
fn alternative(lowering: &mut Lowering<'_>, value: &Value, place: &Place) -> Value {
    if nullable::is_null(value) { value.clone() } else { schema(lowering, value, place) }
}

/// Takes no extensions in 3.0.
fn discriminator(lowering: &mut Lowering<'_>, value: &Value, place: &Place) -> Value {
    for key in value.as_object().into_iter().flat_map(Map::keys).filter(|key| is_extension(key)) {
        lowering.report(place, format!("member {key}"));
    }
    lowering.object(value, place, &[("propertyName", Same), ("mapping", Same)])
}
