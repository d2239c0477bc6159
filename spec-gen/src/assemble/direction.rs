//! Requests are strict, answers are tolerant.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::{Defects, walk};

/// Words that may not constrain an answer: an answer that breaks them is an answer all the same.
const STRICT_WORDS: &[&str] =
    &["pattern", "format", "minLength", "maxLength", "minimum", "maximum", "minItems", "maxItems", "const"];

/// Formats that tell the width of a number, not a constraint.
const WIDTHS: &[&str] = &["int32", "int64", "double"];

/// Applies the rule to each schema and gives the names of those that are sent.
pub(super) fn apply(document: &mut Value, defects: &mut Defects) -> BTreeSet<String> {
    let sent =
        reachable(document, |operation| vec![operation.get("requestBody"), operation.get("parameters")]);
    let received = reachable(document, |operation| vec![operation.get("responses")]);
    for name in sent.intersection(&received) {
        defects.push(format!("schema {name} is both sent and received: declare one for each direction"));
    }
    for name in sent.union(&received).filter(|name| document["components"]["schemas"].get(name).is_none()) {
        defects.push(format!("schema {name} is used and nowhere declared"));
    }
    for (name, schema) in document["components"]["schemas"].as_object_mut().into_iter().flatten() {
        if received.contains(name) || name == "ErrorEnvelope" {
            tolerate(name, schema, defects);
        } else if sent.contains(name) {
            walk::each_mut(schema, &mut refuse_null);
            close(schema);
        } else {
            defects.push(format!("schema {name} is declared but no operation uses it"));
        }
    }
    if let Some(paths) = document["paths"].as_object_mut() {
        for operation in
            paths.values_mut().filter_map(Value::as_object_mut).flat_map(|item| item.values_mut())
        {
            if let Some(parameters) = operation.get_mut("parameters") {
                walk::each_mut(parameters, &mut refuse_null);
            }
        }
    }
    sent
}

/// The components that are reachable from a part of any operation.
fn reachable(document: &Value, part: impl Fn(&Value) -> Vec<Option<&Value>>) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let mut open: Vec<String> = Vec::new();
    let items = document["paths"].as_object().into_iter().flat_map(|paths| paths.values());
    for operation in items.filter_map(Value::as_object).flat_map(|item| item.values()) {
        for value in part(operation).into_iter().flatten() {
            open.extend(references(value));
        }
    }
    while let Some(name) = open.pop() {
        if found.insert(name.clone()) {
            open.extend(references(&document["components"]["schemas"][&name]));
        }
    }
    found
}

fn references(value: &Value) -> Vec<String> {
    let mut names = Vec::new();
    walk::each(value, &mut |value| {
        names.extend(value["$ref"].as_str().and_then(walk::component).map(str::to_owned));
    });
    names
}

fn tolerate(name: &str, schema: &mut Value, defects: &mut Defects) {
    walk::each_mut(schema, &mut |value| {
        let Some(map) = value.as_object_mut() else { return };
        if map.get("enum").is_some_and(Value::is_array) {
            *map = std::mem::take(map)
                .into_iter()
                .map(
                    |(key, value)| {
                        if key == "enum" { ("x-extensible-enum".to_owned(), value) } else { (key, value) }
                    },
                )
                .collect();
        }
        for word in STRICT_WORDS {
            let is_width = |value: &Value| value.as_str().is_some_and(|text| WIDTHS.contains(&text));
            if map.get(*word).is_some_and(|value| !value.is_object() && !is_width(value)) {
                defects
                    .push(format!("schema {name} is received, and {word} would refuse an answer: remove it"));
            }
        }
    });
}

fn refuse_null(value: &mut Value) {
    if let Some([inner, null]) = value["oneOf"].as_array().map(Vec::as_slice)
        && *null == json!({"type": "null"})
    {
        let mut inner = inner.clone();
        if let Some(description) = value.get("description") {
            inner["description"] = description.clone();
        }
        *value = inner;
        return;
    }
    if let Some(types) = value.get("type").and_then(Value::as_array) {
        let mut types: Vec<Value> = types.iter().filter(|name| *name != "null").cloned().collect();
        value["type"] = if types.len() == 1 { types.remove(0) } else { Value::Array(types) };
    }
}

/// A body that is sent has the members that are declared, and no others.
fn close(schema: &mut Value) {
    if schema["type"] == "object" && schema.get("additionalProperties").is_none() {
        schema["additionalProperties"] = json!(false);
    }
}
