//! Adapts the 3.0 document to what progenitor and typify can read, one function a rule.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

use super::choices;
use crate::hosts::METHODS;
use crate::references;

/// The crate that the types of `rust_type` live in; the output replaces its name by `crate`.
pub const CRATE: &str = "truora-api";

/// Which schemas are sent and which are received.
pub struct Directions {
    /// Names of the schemas of requests.
    pub sent: BTreeSet<String>,
    /// Names of the schemas of answers.
    pub received: BTreeSet<String>,
}

/// Finds out in which direction each schema goes.
pub fn directions(document: &Value) -> Directions {
    let part = |names: &[&str]| {
        let roots =
            operations(document).flat_map(|operation| names.iter().filter_map(|name| operation.get(*name)));
        let mut open: Vec<String> = roots.flat_map(schemas_of).collect();
        let mut found = BTreeSet::new();
        while let Some(name) = open.pop() {
            if !found.contains(&name) {
                open.extend(schemas_of(&document["components"]["schemas"][&name]));
                found.insert(name);
            }
        }
        found
    };
    let mut received = part(&["responses"]);
    received.insert("ErrorEnvelope".to_owned());
    Directions { sent: part(&["requestBody", "parameters"]), received }
}

/// The document as the generator gets it. Never written to disk.
///
/// # Errors
/// A construct that no rule covers.
pub fn tailor(document: &Value) -> Result<Value, String> {
    let directions = directions(document);
    let mut document = document.clone();
    walk(&mut document, &mut without_null);
    choices::settle(&mut document);
    let open = open_values(&mut document);
    for operation in operations_mut(&mut document) {
        one_success(operation)?;
        plain_body(operation);
        parameters(operation);
    }
    let Some(schemas) = document["components"]["schemas"].as_object_mut() else {
        return Err("the document has no schemas".to_owned());
    };
    for (name, schema) in schemas.iter_mut() {
        let received = directions.received.contains(name);
        if received {
            page_or_element(schema);
            close_answer(schema);
        }
        walk(schema, &mut |value| {
            untyped(value);
            lenient_kinds(value);
            rust_type(value, received);
            open_reference(value, &open);
        });
    }
    for operation in operations_mut(&mut document) {
        walk(operation, &mut |value| open_reference(value, &open));
    }
    walk(&mut document, &mut |value| {
        reserved(value);
        strip(value);
    });
    Ok(document)
}

/// Null as a branch of its own would become a variant. The runtime takes null for every member that
/// may be absent, so the branch goes, and a reference that is left alone is as one in `allOf`.
fn without_null(value: &mut Value) {
    for key in ["oneOf", "anyOf"] {
        let Some(map) = value.as_object_mut() else { return };
        let Some(branches) = map.get_mut(key).and_then(Value::as_array_mut) else { continue };
        let before = branches.len();
        branches.retain(|branch| branch.get("enum") != Some(&json!([null])));
        if branches.len() == 1 && before > 1 {
            let only = json!(branches);
            map.shift_remove(key);
            map.insert("allOf".to_owned(), only);
        }
    }
}

/// The generator takes one type for all successes and one for all refusals, and the runtime of the
/// client reads both by itself: each operation keeps one success, for every 2xx.
fn one_success(operation: &mut Value) -> Result<(), String> {
    let id = operation["operationId"].as_str().unwrap_or_default().to_owned();
    let responses = operation["responses"].as_object_mut().ok_or_else(|| format!("{id} has no responses"))?;
    let mut successes = std::mem::take(responses).into_iter().filter(|(status, _)| status.starts_with('2'));
    let (_, success) = successes.next().ok_or_else(|| format!("{id} has no success"))?;
    responses.insert("2XX".to_owned(), success);
    Ok(())
}

/// `encoding` on a form panics the generator, and examples are of no use to it.
fn plain_body(operation: &mut Value) {
    let content = operation.get_mut("requestBody").and_then(|body| body.get_mut("content"));
    for media in content.and_then(Value::as_object_mut).into_iter().flat_map(|content| content.values_mut()) {
        if let Some(media) = media.as_object_mut() {
            media.retain(|key, _| key == "schema");
        }
    }
}

/// A path parameter is a segment that can never change the route; the generator's own type could.
/// Patterns of the others go: the service checks them.
fn parameters(operation: &mut Value) {
    for parameter in operation.get_mut("parameters").and_then(Value::as_array_mut).into_iter().flatten() {
        if parameter["in"] == "path" {
            parameter["schema"] = crate_type("PathSegment", &[]);
        } else if let Some(schema) = parameter["schema"].as_object_mut() {
            schema.retain(|key, _| key != "pattern" && key != "minimum" && key != "maximum");
        }
    }
}

/// `x-extensible-enum` becomes `enum`, and every use of the schema becomes `Open` of it: a value
/// that is not listed stays text. Gives the names of those schemas.
fn open_values(document: &mut Value) -> BTreeSet<String> {
    let mut open = BTreeSet::new();
    for (name, schema) in document["components"]["schemas"].as_object_mut().into_iter().flatten() {
        if let Some(values) = schema.get("x-extensible-enum").and_then(Value::as_array).cloned() {
            schema["enum"] = json!(distinct(values));
            open.insert(name.clone());
        }
    }
    open
}

/// Values that would make one Rust name (`TEXT` and `text`) panic the generator: the first is known,
/// the others stay text.
fn distinct(values: Vec<Value>) -> Vec<Value> {
    let mut names = BTreeSet::new();
    let name = |value: &Value| {
        let letters = value.as_str().unwrap_or_default().chars().filter(|letter| letter.is_alphanumeric());
        letters.flat_map(char::to_lowercase).collect::<String>()
    };
    values.into_iter().filter(|value| names.insert(name(value))).collect()
}

fn open_reference(value: &mut Value, open: &BTreeSet<String>) {
    let reference =
        value.get("$ref").or_else(|| match value.get("allOf").and_then(Value::as_array).map(Vec::as_slice) {
            Some([only]) => only.get("$ref"),
            _ => None,
        });
    let Some(reference) = reference.and_then(Value::as_str) else { return };
    if reference.rsplit('/').next().is_some_and(|name| open.contains(name)) {
        let parameter = json!({"$ref": reference});
        replace(value, crate_type("Open", &[parameter]));
    }
}

/// A page whose body may be one bare element is `allOf` of the element and the page. The runtime
/// turns the bare form into a page, so the type is the page alone.
fn page_or_element(schema: &mut Value) {
    let Some([element, page]) = schema.get("allOf").and_then(Value::as_array).map(Vec::as_slice) else {
        return;
    };
    if element.pointer("/allOf/0/$ref").or(element.get("$ref")).is_some() && page.get("properties").is_some()
    {
        let mut page = page.clone();
        if let (Some(map), Some(description)) = (page.as_object_mut(), schema.get("description")) {
            map.insert("description".to_owned(), description.clone());
        }
        *schema = page;
    }
}

/// What an answer has beyond its declared members is kept by the runtime, whatever its type.
fn close_answer(schema: &mut Value) {
    let Some(map) = schema.as_object_mut() else { return };
    match map.get("properties").and_then(Value::as_object).map(Map::is_empty) {
        Some(false) => map.shift_remove("additionalProperties"),
        // A map by all means: an empty list of members hides that from the generator.
        Some(true) => map.shift_remove("properties"),
        None => None,
    };
}

/// Any JSON and open objects, which the generator would print in Debug as they are.
fn untyped(value: &mut Value) {
    let is_any = value.as_object().is_some_and(|map| {
        !map.is_empty()
            && map.keys().all(|key| key == "description" || key == "nullable" || key.starts_with("x-"))
            && !map.contains_key(RUST_TYPE)
            && map.contains_key("description")
    });
    let is_open_object = value["type"] == "object"
        && value.get("properties").is_none()
        && value.get("additionalProperties").is_none_or(|any| *any == json!({}) || *any == json!(true));
    if is_any || is_open_object {
        replace(value, crate_type("Json", &[]));
    } else if value.get("items") == Some(&json!({})) {
        value["items"] = crate_type("Json", &[]);
    }
}

/// "Number or text" and its like: the first kind is the type, and decoding takes the other too.
fn lenient_kinds(value: &mut Value) {
    let Some(kinds) = value.get("anyOf").and_then(Value::as_array) else { return };
    let names: Vec<&str> = kinds.iter().filter_map(|kind| kind["type"].as_str()).collect();
    let bare = kinds.iter().all(|kind| kind.as_object().is_some_and(|map| map.len() == 1));
    if bare && names.len() == 2 {
        let first = names
            .iter()
            .find(|name| **name != "string")
            .filter(|_| names[0] != "string")
            .unwrap_or(&"string");
        let first = (*first).to_owned();
        if let Some(map) = value.as_object_mut() {
            map.shift_remove("anyOf");
            map.insert("type".to_owned(), json!(first));
        }
    }
}

/// Text of a kind that the client has a type for.
fn rust_type(value: &mut Value, received: bool) {
    if value["type"] == "boolean" && value.get("enum").is_some() {
        // A consent: true is the one value; the service refuses the other.
        if let Some(map) = value.as_object_mut() {
            map.shift_remove("enum");
        }
        return;
    }
    if value["type"] == "number" && value.get("x-weight").is_some() {
        return replace(value, crate_type("Weight", &[]));
    }
    if value["type"] == "integer" && value["x-sensitive"] == true {
        return replace(value, crate_type("Sensitive", &[json!({"type": "integer", "format": "int64"})]));
    }
    if value["type"] != "string" {
        return;
    }
    let kind = [
        ("x-frequency", "Frequency"),
        ("x-duration", "MaxDuration"),
        ("x-account-id", "AccountId"),
        ("x-lenient-format", "Timestamp"),
    ]
    .into_iter()
    .find(|(mark, _)| value.get(*mark).is_some())
    .map(|(_, name)| name)
    .or_else(|| (!received && value["format"] == "date").then_some("Date"));
    let sensitive = value["x-sensitive"] == true;
    match (kind, sensitive) {
        (Some(kind), true) => replace(value, crate_type("Sensitive", &[crate_type(kind, &[])])),
        (Some(kind), false) => replace(value, crate_type(kind, &[])),
        (None, true) => replace(value, crate_type("Sensitive", &[])),
        (None, false) => {
            if let Some(map) = value.as_object_mut() {
                map.retain(|key, _| {
                    key != "pattern" && key != "format" && key != "minLength" && key != "maxLength"
                });
            }
        }
    }
}

/// The generator panics on `not`. Names that are taken stand in `x-reserved` too, which `Weights` heeds.
fn reserved(value: &mut Value) {
    if value.get("x-reserved").is_some() {
        value.as_object_mut().and_then(|map| map.shift_remove("not"));
    }
}

const RUST_TYPE: &str = "x-rust-type";

/// A schema that typify turns into a type of the client crate, with types as its arguments.
fn crate_type(name: &str, parameters: &[Value]) -> Value {
    json!({RUST_TYPE: {
        "crate": CRATE,
        "version": "*",
        "path": format!("{}::{name}", CRATE.replace('-', "_")),
        "parameters": parameters,
    }})
}

/// Puts a type in the place of a schema and keeps what it says of itself.
fn replace(value: &mut Value, mut by: Value) {
    if let Some(description) = value.get("description") {
        by["description"] = description.clone();
    }
    *value = by;
}

/// Extensions that the generator does not read, and null of members: the runtime takes null for every
/// member that may be absent. A null inside a map stays, for there it is a value.
fn strip(value: &mut Value) {
    let Some(map) = value.as_object_mut() else { return };
    for member in
        map.get_mut("properties").and_then(Value::as_object_mut).into_iter().flat_map(Map::values_mut)
    {
        if let Some(member) = member.as_object_mut() {
            member.shift_remove("nullable");
        }
    }
    let is_properties = map.values().all(Value::is_object) && !map.is_empty() && !map.contains_key(RUST_TYPE);
    if !is_properties {
        map.retain(|key, _| (!key.starts_with("x-") || key == RUST_TYPE) && key != "example");
    }
}

pub(super) fn walk(value: &mut Value, visit: &mut impl FnMut(&mut Value)) {
    visit(value);
    match value {
        // What a type is made of is settled when it is put there.
        Value::Object(map) => {
            map.iter_mut().filter(|(key, _)| *key != RUST_TYPE).for_each(|(_, child)| walk(child, visit));
        }
        Value::Array(list) => list.iter_mut().for_each(|child| walk(child, visit)),
        _ => {}
    }
}

/// Every operation of a document.
pub fn operations(document: &Value) -> impl Iterator<Item = &Value> {
    let items = document["paths"].as_object().into_iter().flat_map(Map::values);
    items.filter_map(Value::as_object).flat_map(|item| {
        item.iter().filter(|(key, _)| METHODS.contains(&key.as_str())).map(|(_, operation)| operation)
    })
}

fn operations_mut(document: &mut Value) -> impl Iterator<Item = &mut Value> {
    let items = document["paths"].as_object_mut().into_iter().flat_map(Map::values_mut);
    items.filter_map(Value::as_object_mut).flat_map(|item| {
        item.iter_mut().filter(|(key, _)| METHODS.contains(&key.as_str())).map(|(_, operation)| operation)
    })
}

/// The schemas that a value refers to.
fn schemas_of(value: &Value) -> impl Iterator<Item = String> {
    let schema = |reference: String| match references::component(&reference) {
        Some(("schemas", name)) => Some(name.to_owned()),
        _ => None,
    };
    references::all(value).into_iter().filter_map(schema)
}
