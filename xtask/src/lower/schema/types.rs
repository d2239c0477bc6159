//! Lists of types.

use serde_json::{Map, Value, json};

use super::super::edit;
use super::nullable::null;
use super::{Lowering, Place};

const NUMBER: &[&str] =
    &["multipleOf", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "format", "enum"];

/// The types of 3.0, each with the keywords that belong to it.
const TYPES: &[(&str, &[&str])] = &[
    ("string", &["minLength", "maxLength", "pattern", "format", "enum"]),
    ("number", NUMBER),
    ("integer", NUMBER),
    ("boolean", &["enum"]),
    ("array", &["items", "minItems", "maxItems", "uniqueItems", "enum"]),
    ("object", &["properties", "additionalProperties", "required", "minProperties", "maxProperties", "enum"]),
];

/// Formats that tell the width of a number. Any other is that of a string.
const WIDTHS: &[&str] = &["int32", "int64", "float", "double"];

/// 3.0 has one type a schema and no type null: one type or null is `nullable`; of several types
/// each becomes a branch of `anyOf`, null too.
pub(super) fn type_list(lowering: &mut Lowering<'_>, map: &mut Map<String, Value>, place: &Place) {
    let names: Vec<Value> = match map.get("type") {
        None => return,
        Some(Value::Array(names)) => names.clone(),
        Some(name) => vec![name.clone()],
    };
    let is_null = |name: &Value| name == "null";
    let or_null = names.iter().any(is_null);
    let mut types = Vec::new();
    for name in names.iter().filter(|name| !is_null(name)) {
        match TYPES.iter().find(|(known, _)| name == known) {
            Some((known, keywords)) => types.push((*known, *keywords)),
            None => return lowering.report(place, format!("type {name}")),
        }
    }
    match types[..] {
        [] => lowering.report(place, "type null alone"),
        [(name, _)] => {
            let nullable = or_null.then(|| ("nullable", json!(true)));
            edit::replace(map, "type", [("type", json!(name))].into_iter().chain(nullable));
            complete_array(map);
        }
        _ if map.contains_key("anyOf") => lowering.report(place, "a list of types beside anyOf"),
        _ => {
            let mut branches = branches(lowering, map, place, &types);
            branches.extend(or_null.then(null));
            edit::replace(map, "type", [("anyOf", json!(branches))]);
        }
    }
}

/// A branch for each type, with the keywords that belong to it; they go from the schema.
fn branches(
    lowering: &mut Lowering<'_>,
    map: &mut Map<String, Value>,
    place: &Place,
    types: &[(&str, &[&str])],
) -> Vec<Value> {
    let belongs = |key: &str| TYPES.iter().any(|(_, keywords)| keywords.contains(&key));
    let (moving, staying): (Map<_, _>, Map<_, _>) =
        std::mem::take(map).into_iter().partition(|(key, _)| belongs(key));
    *map = staying;
    let mut placed = Vec::new();
    let mut branches = Vec::new();
    for (name, keywords) in types {
        let mut branch = Map::from_iter([("type".to_owned(), json!(name))]);
        for (key, value) in moving.iter().filter(|(key, _)| keywords.contains(&key.as_str())) {
            let Some(value) = part_of(name, key, value) else { continue };
            if value == json!([]) && key == "enum" {
                lowering.report(place, format!("type {name}, of which enum has no value"));
            }
            placed.push(key);
            branch.insert(key.clone(), value);
        }
        complete_array(&mut branch);
        branches.push(Value::Object(branch));
    }
    for key in moving.keys().filter(|key| !placed.contains(key)) {
        lowering.report(place, format!("keyword {key}, which belongs to none of the types"));
    }
    branches
}

/// What a keyword says of one type, if anything.
fn part_of(name: &str, key: &str, value: &Value) -> Option<Value> {
    match key {
        "format" => {
            let is_width = value.as_str().is_some_and(|format| WIDTHS.contains(&format));
            (is_width == (name != "string")).then(|| value.clone())
        }
        "enum" => {
            let values = value.as_array().into_iter().flatten();
            Some(values.filter(|value| is_of(name, value)).cloned().collect())
        }
        _ => Some(value.clone()),
    }
}

fn is_of(name: &str, value: &Value) -> bool {
    match name {
        "string" => value.is_string(),
        "number" => value.is_number(),
        "integer" => value.is_i64() || value.is_u64(),
        "boolean" => value.is_boolean(),
        "array" => value.is_array(),
        _ => value.is_object(),
    }
}

/// 3.0 requires that an array says what its items are.
fn complete_array(map: &mut Map<String, Value>) {
    if map.get("type") == Some(&json!("array")) && !map.contains_key("items") {
        map.insert("items".to_owned(), json!({}));
    }
}
