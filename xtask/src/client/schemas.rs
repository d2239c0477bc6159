//! The published schemas as text, for `schemars`.

use quote::quote;
use serde_json::{Value, json};

use super::choices;
use crate::groups;

/// Writes `schemas.rs`: each schema of the document as a JSON text, its references as definitions.
pub(super) fn table(document: &Value) -> Result<syn::File, String> {
    let mut entries = Vec::new();
    let choices = choices::of(document);
    let schemas = document["components"]["schemas"].as_object().into_iter().flatten();
    for (name, schema) in schemas.filter(|(name, _)| !choices.contains_key(*name)) {
        let mut schema = schema.clone();
        choices::write_out(document, &mut schema);
        groups::write_out(document, &mut schema);
        if let Some(members) = schema.as_object_mut() {
            members.shift_remove(groups::KEYWORD);
        }
        relocate(&mut schema);
        let text = schema.to_string();
        entries.push(quote!((#name, #text)));
    }
    let file = quote! {
        //! The schemas of the published document, by the name of their type.
        /// Name and JSON Schema (2020-12) of each type.
        pub(crate) static DECLARED: &[(&str, &str)] = &[#(#entries),*];
    };
    syn::parse2(file).map_err(|error| format!("the table of schemas is no Rust: {error}"))
}

fn relocate(value: &mut Value) {
    match value {
        Value::Object(map) => {
            let name = map.get("$ref").and_then(Value::as_str);
            if let Some(name) = name.and_then(|text| text.strip_prefix("#/components/schemas/")) {
                let definition = json!(format!("#/$defs/{name}"));
                map.insert("$ref".to_owned(), definition);
            }
            map.values_mut().for_each(relocate);
        }
        Value::Array(list) => list.iter_mut().for_each(relocate),
        _ => {}
    }
}
