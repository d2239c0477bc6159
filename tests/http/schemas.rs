//! The JSON Schema of each type accepts and refuses what its published schema does.

use guards::{Filling, document, sample};
use serde_json::{Map, Value, json};

use super::types::all;

/// The published schema of a type as a document of its own.
fn published(document: &Value, name: &str) -> Value {
    let mut schema = json!({"$ref": format!("#/components/schemas/{name}")});
    schema["components"] = document["components"].clone();
    schema
}

/// A valid document, a smaller one, and many that differ in one member.
fn documents(document: &Value, schema: &Value) -> Vec<Value> {
    let text = |name: &str, _: bool| format!("text of {name}");
    let whole = sample(document, schema, &Filling { text: &text, optional: true });
    let small = sample(document, schema, &Filling { text: &text, optional: false });
    let mut all = vec![json!(null), json!([]), json!({}), json!("text"), json!(7), json!(true), small];
    if let Some(members) = whole.as_object() {
        for name in members.keys() {
            for value in [
                json!(null),
                json!(-1.5),
                json!(2),
                json!("x"),
                json!(""),
                json!(false),
                json!([]),
                json!([null]),
                json!({}),
                json!({"a": "b"}),
                json!("2024-02-30"),
            ] {
                let mut one = members.clone();
                one.insert(name.clone(), value);
                all.push(Value::Object(one));
            }
            let mut less = members.clone();
            less.shift_remove(name);
            all.push(Value::Object(less));
        }
        let mut more: Map<String, Value> = members.clone();
        more.insert("nobody_declared_this".to_owned(), json!({"a": 1}));
        all.push(Value::Object(more));
    }
    all.push(whole);
    all
}

#[test]
fn derived_and_published_schemas_judge_alike() {
    let document = document("truora.yaml");
    let (mut accepted, mut refused) = (0, 0);
    for entry in all() {
        let validator = |schema: &Value| {
            let options = jsonschema::options()
                .with_draft(jsonschema::Draft::Draft202012)
                .should_validate_formats(true);
            options.build(schema).unwrap_or_else(|error| panic!("{}: {error}", entry.name))
        };
        let ours = validator(&(entry.schema)());
        let theirs = validator(&published(&document, entry.name));
        for sample in documents(&document, &document["components"]["schemas"][entry.name]) {
            let verdict = ours.is_valid(&sample);
            assert_eq!(verdict, theirs.is_valid(&sample), "{} of {sample}", entry.name);
            if verdict { accepted += 1 } else { refused += 1 }
        }
    }
    assert!(
        accepted > 2000 && refused > 2000,
        "{accepted} accepted, {refused} refused: too few to prove anything"
    );
}

#[test]
fn no_type_refuses_what_its_schema_accepts() {
    let document = document("truora.yaml");
    // The known values of an open list are read as `Open` of them, which takes any text.
    let is_open = |name: &str| document["components"]["schemas"][name].get("x-extensible-enum").is_some();
    for entry in all().into_iter().filter(|entry| !is_open(entry.name)) {
        let schema = published(&document, entry.name);
        let validator = jsonschema::options().should_validate_formats(true).build(&schema).expect("a schema");
        for sample in documents(&document, &document["components"]["schemas"][entry.name]) {
            if validator.is_valid(&sample) {
                let read = (entry.debug)(sample.clone());
                assert!(read.is_ok(), "{} refuses {sample}: {read:?}", entry.name);
            }
        }
    }
}
