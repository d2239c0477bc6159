//! Schemas that are a choice between another schema and its wrapping. The runtime unwraps, so the client
//! has one type for both.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::input::walk;

const SCHEMAS: &str = "#/components/schemas/";

/// The two forms of a choice: names of schemas.
pub(super) struct Choice {
    bare: String,
    wrapped: String,
}

/// The choices of a document by name.
pub(super) fn of(document: &Value) -> BTreeMap<String, Choice> {
    let schemas = document["components"]["schemas"].as_object().into_iter().flatten();
    schemas.filter_map(|(name, schema)| Some((name.clone(), choice(schema)?))).collect()
}

fn choice(schema: &Value) -> Option<Choice> {
    let [bare, wrapped] = schema.get("oneOf")?.as_array()?.as_slice() else { return None };
    let name = |form: &Value| Some(form.get("$ref")?.as_str()?.strip_prefix(SCHEMAS)?.to_owned());
    Some(Choice { bare: name(bare)?, wrapped: name(wrapped)? })
}

/// What a reference chooses between.
fn chosen<'a>(choices: &'a BTreeMap<String, Choice>, value: &Value) -> Option<&'a Choice> {
    choices.get(value.get("$ref")?.as_str()?.strip_prefix(SCHEMAS)?)
}

/// For the generator: the bare form stands for the choice.
pub(super) fn settle(document: &mut Value) {
    let choices = of(document);
    if let Some(schemas) = document["components"]["schemas"].as_object_mut() {
        schemas.retain(|name, _| !choices.contains_key(name));
    }
    walk(document, &mut |value| {
        if let Some(choice) = chosen(&choices, value) {
            value["$ref"] = json!(format!("{SCHEMAS}{}", choice.bare));
        }
    });
}

/// For the JSON Schema of a type, whose definitions are types: the choice in the place of its reference,
/// with the wrapping, which the type does not refer to, written out.
pub(super) fn write_out(document: &Value, schema: &mut Value) {
    let choices = of(document);
    walk(schema, &mut |value| {
        if let Some(choice) = chosen(&choices, value) {
            let bare = json!({"$ref": format!("{SCHEMAS}{}", choice.bare)});
            *value = json!({"oneOf": [bare, document["components"]["schemas"][&choice.wrapped]]});
        }
    });
}
