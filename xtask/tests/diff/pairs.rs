//! Pairs of documents that differ in one thing: where it is found, whom it breaks, which number
//! of the version it raises.

mod answers;
mod back;
mod document;
mod operations;
mod requests;

use serde_json::{Map, Value, json};
use xtask::diff::change::{Change, Class};
use xtask::diff::{Bump, Format, compare};

use super::document as published;

const BREAKING: Option<Class> = Some(Class::Breaking);
const ADDITION: Option<Class> = Some(Class::Addition);
const TEXT: Option<Class> = Some(Class::Text);

/// Subject, beginning of what happened there, what it means for senders, and for receivers.
type Expected = (&'static str, &'static str, Option<Class>, Option<Class>);

#[derive(Clone, Copy)]
struct Pair {
    name: &'static str,
    /// Turns the document before into the one after.
    edit: fn(&mut Value),
    expected: &'static [Expected],
}

#[test]
fn every_pair_is_classed() {
    let pairs = [operations::PAIRS, requests::PAIRS, answers::PAIRS, document::PAIRS].concat();
    assert!(pairs.len() >= 20);
    let old = published();
    let there = pairs.iter().filter_map(|pair| wrong(pair, &old, &edited(&old, pair)));
    let back = back::PAIRS.iter().filter_map(|pair| wrong(pair, &edited(&old, pair), &old));
    let wrong: Vec<String> = there.chain(back).collect();
    assert!(
        wrong.is_empty(),
        "{} of {} pairs:\n{}",
        wrong.len(),
        pairs.len() + back::PAIRS.len(),
        wrong.join("\n")
    );
}

fn edited(old: &Value, pair: &Pair) -> Value {
    let mut new = old.clone();
    (pair.edit)(&mut new);
    assert_ne!(*old, new, "{}: the edit has no effect", pair.name);
    new
}

/// How the report of a pair is not the expected one.
fn wrong(pair: &Pair, old: &Value, new: &Value) -> Option<String> {
    let comparison = compare(old, new);
    let is_expected = |(change, expected): (&Change, &Expected)| {
        (change.subject.as_str(), change.senders, change.receivers) == (expected.0, expected.2, expected.3)
            && change.what.starts_with(expected.1)
    };
    let gravest = pair.expected.iter().flat_map(|it| [it.2, it.3]).flatten().max();
    let bump = match gravest {
        None => Bump::None,
        Some(Class::Text) => Bump::Patch,
        Some(Class::Addition) => Bump::Minor,
        Some(Class::Breaking) => Bump::Major,
    };
    let is_right = comparison.changes.len() == pair.expected.len()
        && comparison.changes.iter().zip(pair.expected).all(is_expected)
        && comparison.bump() == bump;
    (!is_right).then(|| format!("- {}:\n{}", pair.name, comparison.render(Format::Text)))
}

#[test]
fn a_document_is_equal_to_itself() {
    let comparison = compare(&published(), &published());
    assert_eq!(comparison.changes, []);
    assert_eq!(comparison.bump(), Bump::None);
}

#[test]
fn the_way_back_is_classed_too() {
    // What was an addition for senders is a loss on the way back.
    let old = published();
    let mut new = old.clone();
    schema(&mut new, "CreateCheckRequest")["properties"]["nickname"] = json!({"type": "string"});
    assert_eq!(compare(&old, &new).bump(), Bump::Minor);
    assert_eq!(compare(&new, &old).bump(), Bump::Major);
}

#[test]
fn what_operations_share_is_told_once_with_all_of_them() {
    let old = published();
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
fn chapters_come_in_the_order_of_the_published() {
    let old = published();
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
    let old = published();
    let new = reversed(&old);
    assert_ne!(old.to_string(), new.to_string());
    assert_eq!(compare(&old, &new).changes, []);
}

#[test]
fn the_order_of_required_fields_values_and_parameters_is_no_change() {
    let old = published();
    let mut new = old.clone();
    list(schema(&mut new, "CreateCheckRequest"), "required").reverse();
    let status = schema(&mut new, "CheckStatus");
    list(status, "x-extensible-enum").reverse();
    list(status, "x-enum-descriptions").reverse();
    list(list_checks(&mut new), "parameters").reverse();
    assert_eq!(compare(&old, &new).changes, []);
}

fn list_health(document: &mut Value) -> &mut Value {
    let parameters = document["paths"]["/v1/health"]["get"]["parameters"].as_array_mut().unwrap();
    parameters.iter_mut().find(|parameter| parameter["name"] == "unixTimestampSeconds").unwrap()
}

fn get_check(document: &mut Value) -> &mut Value {
    &mut document["paths"]["/v1/checks/{check_id}"]["get"]
}

fn form(document: &mut Value) -> &mut Value {
    &mut create_check(document)["requestBody"]["content"]["application/x-www-form-urlencoded"]
}

fn custom_type(document: &mut Value) -> &mut Value {
    &mut schema(document, "CreateCustomTypeRequest")["properties"]["type"]
}

fn custom_weight(document: &mut Value) -> &mut Value {
    &mut schema(document, "CreateCustomTypeRequest")["properties"]["dataset_legal_background"]
}

fn duration(document: &mut Value) -> &mut Value {
    &mut schema(document, "CreateSettingRequest")["properties"]["max_duration"]["x-duration"]
}

/// The branch of an answer that is the page, not the lone element.
fn page(document: &mut Value) -> &mut Value {
    &mut schema(document, "CheckDetails")["allOf"][1]
}
