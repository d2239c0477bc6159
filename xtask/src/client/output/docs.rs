//! What the document says of values, fields and parameters, at the items that stand for them.

use std::collections::BTreeMap;

use serde_json::Value;
use syn::{Attribute, ImplItem, Item, parse_quote};

use super::super::input::operations;
use super::super::snake;

/// Descriptions by the name of a type and the name of its member.
type Texts = BTreeMap<(String, String), String>;

/// Variants get the meaning of their value, setters what is said of their field or parameter.
pub(super) fn adapt(types: &mut syn::File, builder: &mut syn::File, document: &Value) {
    let mut fields = Texts::new();
    for item in &mut types.items {
        match item {
            Item::Enum(item) => {
                let name = item.ident.to_string();
                let meanings = meanings(&document["components"]["schemas"][&name]);
                for variant in &mut item.variants {
                    let value = renamed(&variant.attrs).unwrap_or_else(|| variant.ident.to_string());
                    if let Some(meaning) = meanings.get(&value) {
                        variant.attrs.insert(0, doc(meaning));
                    }
                }
            }
            Item::Struct(item) => {
                for field in &item.fields {
                    if let (Some(name), Some(text)) = (&field.ident, text_of(&field.attrs)) {
                        fields.insert((item.ident.to_string(), name.to_string()), text);
                    }
                }
            }
            _ => {}
        }
    }
    for item in &mut types.items {
        if let Item::Mod(module) = item
            && module.ident == "builder"
            && let Some((_, items)) = &mut module.content
        {
            setters(items, &fields);
        }
    }
    setters(&mut builder.items, &parameters(document));
}

fn setters(items: &mut [Item], texts: &Texts) {
    for item in items {
        let Item::Impl(item) = item else { continue };
        let syn::Type::Path(of) = &*item.self_ty else { continue };
        let Some(of) = of.path.segments.last().map(|segment| segment.ident.to_string()) else { continue };
        for member in &mut item.items {
            let ImplItem::Fn(method) = member else { continue };
            if let Some(text) = texts.get(&(of.clone(), method.sig.ident.to_string())) {
                method.attrs.insert(0, doc(text));
            }
        }
    }
}

/// The parameters of each operation, under the name of its builder and of their setter.
fn parameters(document: &Value) -> Texts {
    let mut texts = Texts::new();
    for operation in operations(document) {
        let id = operation["operationId"].as_str().unwrap_or_default();
        let builder: String =
            id.chars().take(1).flat_map(char::to_uppercase).chain(id.chars().skip(1)).collect();
        for parameter in operation["parameters"].as_array().into_iter().flatten() {
            let name = parameter["name"].as_str().unwrap_or_default();
            let setter = if name == "type" { "type_".to_owned() } else { snake(name) };
            if let Some(text) = parameter["description"].as_str() {
                texts.insert((builder.clone(), setter), text.to_owned());
            }
        }
    }
    texts
}

/// The meaning of each value of a list.
fn meanings(schema: &Value) -> BTreeMap<String, String> {
    let values = schema.get("enum").or_else(|| schema.get("x-extensible-enum"));
    let texts = |value: Option<&Value>| -> Vec<String> {
        value
            .and_then(Value::as_array)
            .into_iter()
            .flatten()
            .map(|one| one.as_str().unwrap_or_default().to_owned())
            .collect()
    };
    texts(values).into_iter().zip(texts(schema.get("x-enum-descriptions"))).collect()
}

/// The text in `#[serde(rename = "…")]`.
fn renamed(attributes: &[Attribute]) -> Option<String> {
    let mut name = None;
    for attribute in attributes.iter().filter(|attribute| attribute.path().is_ident("serde")) {
        // Other serde attributes are of no interest here.
        let _ = attribute.parse_nested_meta(|meta| {
            if meta.path.is_ident("rename") {
                name = Some(meta.value()?.parse::<syn::LitStr>()?.value());
            }
            Ok(())
        });
    }
    name
}

fn text_of(attributes: &[Attribute]) -> Option<String> {
    attributes.iter().find_map(|attribute| match &attribute.meta {
        syn::Meta::NameValue(meta) if meta.path.is_ident("doc") => match &meta.value {
            syn::Expr::Lit(syn::ExprLit { lit: syn::Lit::Str(text), .. }) => Some(text.value()),
            _ => None,
        },
        _ => None,
    })
}

fn doc(text: &str) -> Attribute {
    let text = format!(" {}", text.trim());
    parse_quote!(#[doc = #text])
}
