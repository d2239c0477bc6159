//! Short forms of what is published: a line for each thing that a reviewer would look at.

use std::fmt::Write;
use std::path::Path;

use quote::ToTokens;
use serde_json::Value;
use syn::{ImplItem, Item, Visibility};

/// One line an operation: method, path, id, host, repetition, parameters, body, answers.
pub(crate) fn operations(document: &Value) -> String {
    let mut lines = String::new();
    for (path, item) in members(&document["paths"]) {
        for (method, operation) in members(item).filter(|(key, _)| *key != "servers") {
            let parameters: Vec<String> = list(&operation["parameters"])
                .map(|parameter| {
                    let optional = if parameter["required"] == true { "" } else { "?" };
                    format!("{}:{}{optional}", text(&parameter["in"]), text(&parameter["name"]))
                })
                .collect();
            let answers: Vec<String> = members(&operation["responses"])
                .filter(|(status, _)| status.starts_with('2'))
                .map(|(status, response)| format!("{status} {}", body(response)))
                .collect();
            let refusals: Vec<&str> = members(&operation["responses"])
                .map(|(status, _)| status)
                .filter(|status| !status.starts_with('2'))
                .collect();
            let _ = writeln!(
                lines,
                "{} {path} {} @{} {} [{}] {} -> {} | {}",
                method.to_uppercase(),
                text(&operation["operationId"]),
                text(&operation["x-host"]),
                text(&operation["x-repeat"]),
                parameters.join(" "),
                body(&operation["requestBody"]),
                answers.join(" "),
                refusals.join(" "),
            );
        }
    }
    lines
}

/// One line a schema, and one a member: name, required, type, marks.
pub(crate) fn schemas(document: &Value) -> String {
    let mut lines = String::new();
    for (name, schema) in members(&document["components"]["schemas"]) {
        let _ = writeln!(lines, "{name}: {}", shape(schema));
        let parts = std::iter::once(schema).chain(list(&schema["allOf"]));
        for part in parts {
            let required: Vec<&str> = list(&part["required"]).map(text).collect();
            let patterns =
                members(&part["patternProperties"]).map(|(pattern, member)| (pattern, member, "~"));
            let properties = members(&part["properties"])
                .map(|(member, schema)| (member, schema, if required.contains(&member) { "!" } else { "" }));
            for (member, schema, mark) in properties.chain(patterns) {
                let _ = writeln!(lines, "  {member}{mark}: {}", shape(schema));
            }
        }
    }
    lines
}

fn shape(schema: &Value) -> String {
    let mut words: Vec<String> = Vec::new();
    if let Some(reference) = schema["$ref"].as_str() {
        words.push(reference.rsplit('/').next().unwrap_or_default().to_owned());
    }
    match &schema["type"] {
        Value::String(one) => words.push(one.clone()),
        Value::Array(several) => words.push(several.iter().map(text).collect::<Vec<_>>().join("|")),
        _ => {}
    }
    for key in ["oneOf", "anyOf"] {
        let branches: Vec<String> = list(&schema[key]).map(shape).collect();
        if !branches.is_empty() {
            words.push(branches.join("|"));
        }
    }
    let conditions: usize =
        list(&schema["allOf"]).filter(|part| part.get("if").is_some()).map(|part| said(schema, part)).sum();
    if conditions > 0 {
        words.push(format!("{conditions} conditions"));
    }
    for part in list(&schema["allOf"]).filter(|part| part.get("$ref").is_some()) {
        words.push(format!("+{}", shape(part)));
    }
    if let Some(items) = schema.get("items") {
        words.push(format!("of {}", shape(items)));
    }
    match schema.get("additionalProperties") {
        Some(Value::Bool(false)) => words.push("closed".to_owned()),
        Some(other) => words.push(format!("map of {}", shape(other))),
        None => {}
    }
    for key in [
        "format",
        "pattern",
        "minimum",
        "maximum",
        "const",
        "enum",
        "x-extensible-enum",
        "x-placeholders",
        "x-lenient-format",
    ] {
        if let Some(value) = schema.get(key) {
            words.push(format!("{key}={value}"));
        }
    }
    if schema["x-sensitive"] == true {
        words.push("sensitive".to_owned());
    }
    words.join(" ")
}

/// One line a public item of the generated half of the crate.
pub(crate) fn client(root: &Path) -> String {
    let mut lines = String::new();
    for file in ["client", "builder", "types", "operations"] {
        let path = root.join(format!("truora-api/src/generated/{file}.rs"));
        let source =
            std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        let parsed = syn::parse_file(&source).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        items(file, &parsed.items, &mut lines);
    }
    lines
}

fn items(module: &str, items_of: &[Item], lines: &mut String) {
    for item in items_of {
        match item {
            Item::Struct(item) if public(&item.vis) => {
                let fields: Vec<String> = item
                    .fields
                    .iter()
                    .filter(|field| public(&field.vis))
                    .map(|field| {
                        let name = field.ident.as_ref().map(ToString::to_string).unwrap_or_default();
                        format!("{name}: {}", squeezed(&field.ty))
                    })
                    .collect();
                let _ = writeln!(lines, "{module}::{} {{ {} }}", item.ident, fields.join(", "));
            }
            Item::Enum(item) if public(&item.vis) => {
                let variants: Vec<String> =
                    item.variants.iter().map(|variant| variant.ident.to_string()).collect();
                let _ = writeln!(lines, "{module}::{} = {}", item.ident, variants.join(" | "));
            }
            Item::Static(item) if public(&item.vis) => {
                let _ = writeln!(lines, "{module}::{}", item.ident);
            }
            Item::Impl(item) if item.trait_.is_none() => {
                let of = squeezed(&item.self_ty);
                for member in &item.items {
                    if let ImplItem::Fn(method) = member
                        && public(&method.vis)
                    {
                        let _ = writeln!(lines, "{module}::{of}::{}", signature(&method.sig));
                    }
                }
            }
            Item::Mod(item) if public(&item.vis) => {
                if let Some((_, nested)) = &item.content {
                    items(&format!("{module}::{}", item.ident), nested, lines);
                }
            }
            _ => {}
        }
    }
}

/// A setter as its name and the type that its argument converts to; any other method as it is.
fn signature(signature: &syn::Signature) -> String {
    let clause = signature.generics.where_clause.as_ref().map(squeezed).unwrap_or_default();
    let target = clause.split("TryInto<").nth(1).and_then(|rest| rest.split(">, ").next());
    if let Some(target) = target {
        let many = if clause.contains("IntoIterator") { "..." } else { "" };
        return format!("{}({}{many})", signature.ident, target.trim_end_matches(','));
    }
    let inputs: Vec<String> = signature.inputs.iter().map(squeezed).collect();
    format!("{}({}){}", signature.ident, inputs.join(", "), squeezed(&signature.output))
}

fn public(visibility: &Visibility) -> bool {
    matches!(visibility, Visibility::Public(_))
}

fn squeezed(tokens: &impl ToTokens) -> String {
    let text = tokens.to_token_stream().to_string();
    let short = [
        ("::std::option::", ""),
        ("::std::string::", ""),
        ("::std::vec::", ""),
        ("::std::collections::", ""),
    ];
    let text = text
        .replace(" :: ", "::")
        .replace(":: ", "::")
        .replace(" <", "<")
        .replace("< ", "<")
        .replace(" >", ">")
        .replace(" ,", ",");
    short.iter().fold(text, |text, (long, by)| text.replace(long, by))
}

fn body(holder: &Value) -> String {
    let schemas: Vec<String> = members(&holder["content"])
        .map(|(media, content)| {
            let short = media.rsplit('/').next().unwrap_or(media);
            format!("{short}:{}", shape(&content["schema"]))
        })
        .collect();
    if schemas.is_empty() { "-".to_owned() } else { schemas.join(" ") }
}

fn members(value: &Value) -> impl Iterator<Item = (&str, &Value)> {
    value.as_object().into_iter().flatten().map(|(key, value)| (key.as_str(), value))
}

fn list(value: &Value) -> impl Iterator<Item = &Value> {
    value.as_array().into_iter().flatten()
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}

/// How many conditions a condition says: those of its group, or itself.
fn said(schema: &Value, condition: &Value) -> usize {
    let group = condition["then"]["$ref"].as_str().and_then(|reference| reference.split_once("/$defs/"));
    group.map_or(1, |(_, name)| list(&schema["$defs"][name]["allOf"]).count())
}
