//! Bodies: answers keep what nobody declared and take what is slightly off; requests keep a builder.

use std::collections::BTreeSet;

use syn::{Fields, Item, ItemEnum, ItemStruct, Type, parse_quote};

use super::super::input::Directions;

pub(super) fn adapt(file: &mut syn::File, directions: &Directions) -> Result<(), String> {
    let mut received = BTreeSet::new();
    let mut additions: Vec<Item> = Vec::new();
    for item in &mut file.items {
        match item {
            Item::Struct(item) => {
                let name = item.ident.to_string();
                if directions.received.contains(&name) {
                    received.insert(name);
                    answer(item)?;
                }
                item.attrs.push(parse_quote!(#[non_exhaustive]));
                derive(&mut item.attrs, &item.ident);
                item.attrs.push(parse_quote!(#[derive(PartialEq)]));
            }
            Item::Enum(item) => {
                derive(&mut item.attrs, &item.ident);
                let is_text = item.variants.iter().all(|variant| matches!(variant.fields, Fields::Unit));
                if is_text {
                    additions.push(open_from(item));
                } else {
                    item.attrs.push(parse_quote!(#[derive(PartialEq)]));
                }
                item.attrs.push(parse_quote!(#[non_exhaustive]));
            }
            Item::Impl(item) => name_values(item),
            _ => {}
        }
    }
    file.items.retain(|item| !is_builder_of(item, &received));
    builders(file, &received)?;
    file.items.extend(additions);
    Ok(())
}

/// `schemars` behind its feature: the derive gives the structure, the published schema replaces it,
/// with the formats and conditions that Rust types do not carry.
fn derive(attributes: &mut Vec<syn::Attribute>, name: &syn::Ident) {
    let text = name.to_string();
    attributes.push(parse_quote! {
        #[cfg_attr(
            feature = "schemars",
            derive(schemars::JsonSchema),
            schemars(transform = crate::json_schema::Declared(#text))
        )]
    });
}

/// A type of an answer.
fn answer(item: &mut ItemStruct) -> Result<(), String> {
    let fields = match &mut item.fields {
        Fields::Named(fields) => fields,
        // A map that is a type of its own.
        Fields::Unnamed(fields) => {
            for field in &mut fields.unnamed {
                if let Some(decoder) = map_decoder(&field.ty) {
                    field.attrs.push(parse_quote!(#[serde(deserialize_with = #decoder)]));
                }
            }
            return Ok(());
        }
        Fields::Unit => return Ok(()),
    };
    for field in &mut fields.named {
        if let Some(decoder) = decoder(&field.ty) {
            let has_default =
                field.attrs.iter().any(|attribute| quote::quote!(#attribute).to_string().contains("default"));
            field.attrs.push(match has_default || decoder == "crate::decode::required_text" {
                true => parse_quote!(#[serde(deserialize_with = #decoder)]),
                false => parse_quote!(#[serde(default, deserialize_with = #decoder)]),
            });
        }
    }
    if fields.named.iter().any(|field| field.ident.as_ref().is_some_and(|name| name == "undeclared")) {
        return Err(format!("{} has a member named undeclared", item.ident));
    }
    fields.named.push(parse_quote! {
        /// Members that came and are not declared.
        #[serde(flatten)]
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub undeclared: crate::Undeclared
    });
    Ok(())
}

/// How a member is read: kinds that sources disagree about are taken either way, null is absence.
fn decoder(ty: &Type) -> Option<&'static str> {
    match written(ty).as_str() {
        "::std::option::Option<::std::string::String>" => Some("crate::decode::text"),
        "::std::option::Option<f64>" => Some("crate::decode::number"),
        "::std::option::Option<i64>" => Some("crate::decode::integer"),
        "::std::option::Option<bool>" => Some("crate::decode::truth"),
        "::std::vec::Vec<::std::string::String>" => Some("crate::decode::texts"),
        "::std::string::String" => Some("crate::decode::required_text"),
        other if other.starts_with("::std::vec::Vec<") => Some("crate::decode::list"),
        other if other.starts_with(OPTION) && other.ends_with("Sensitive<i64>>") => {
            Some("crate::decode::hidden_integer")
        }
        other if other.starts_with(MAP) => map_decoder(ty).or(Some("crate::decode::map")),
        _ => None,
    }
}

const OPTION: &str = "::std::option::Option<";
const MAP: &str = "::std::collections::BTreeMap<";

/// How a map is read whose values need more than their own type says. Where null is a value it stays.
fn map_decoder(ty: &Type) -> Option<&'static str> {
    let text = written(ty);
    let value = text.strip_prefix(MAP)?.strip_prefix("::std::string::String,")?.strip_suffix('>')?;
    match value {
        "::std::string::String" => Some("crate::decode::text_map"),
        "::std::option::Option<::std::collections::BTreeMap<::std::string::String,::std::string::String>>" => {
            Some("crate::decode::text_maps")
        }
        other if other.starts_with(OPTION) => None,
        _ => Some("crate::decode::full_map"),
    }
}

fn written(ty: &Type) -> String {
    let text: String = quote::quote!(#ty).to_string().split_whitespace().collect();
    text.replace(",>", ">")
}

/// A known value can be given where an open list is asked for.
fn open_from(item: &ItemEnum) -> Item {
    let name = &item.ident;
    parse_quote! {
        impl ::std::convert::From<#name> for crate::Open<#name> {
            fn from(value: #name) -> Self {
                Self::Known(value)
            }
        }
    }
}

/// "invalid value" says nothing: the message lists what is valid.
fn name_values(item: &mut syn::ItemImpl) {
    let is_from_str = item
        .trait_
        .as_ref()
        .is_some_and(|(_, path, _)| path.segments.last().is_some_and(|segment| segment.ident == "FromStr"));
    if !is_from_str {
        return;
    }
    for member in &mut item.items {
        let syn::ImplItem::Fn(method) = member else { continue };
        let Some(syn::Stmt::Expr(syn::Expr::Match(choice), None)) = method.block.stmts.last_mut() else {
            continue;
        };
        let values: Vec<String> = choice
            .arms
            .iter()
            .filter_map(|arm| match &arm.pat {
                syn::Pat::Lit(syn::ExprLit { lit: syn::Lit::Str(text), .. }) => Some(text.value()),
                _ => None,
            })
            .collect();
        if let Some(last) = choice.arms.last_mut()
            && matches!(last.pat, syn::Pat::Wild(_))
        {
            let message = format!("not one of {}", values.join(", "));
            *last.body = parse_quote!(Err(#message.into()));
        }
    }
}

/// `impl X { pub fn builder() }` of an answer: nobody builds an answer field by field.
fn is_builder_of(item: &Item, names: &BTreeSet<String>) -> bool {
    let Item::Impl(item) = item else { return false };
    let is_builder =
        |member: &syn::ImplItem| matches!(member, syn::ImplItem::Fn(method) if method.sig.ident == "builder");
    item.trait_.is_none()
        && last_name(&item.self_ty).is_some_and(|name| names.contains(&name))
        && item.items.iter().all(is_builder)
}

/// The module of builders keeps those of requests, and fields that a caller completes start empty.
fn builders(file: &mut syn::File, received: &BTreeSet<String>) -> Result<(), String> {
    let module = file.items.iter_mut().find_map(|item| match item {
        Item::Mod(module) if module.ident == "builder" => Some(module),
        _ => None,
    });
    let module = module.ok_or("the generator wrote no builders of bodies")?;
    module.attrs.push(parse_quote!(#[doc = " Builders of what is sent."]));
    let Some((_, items)) = &mut module.content else { return Ok(()) };
    items.retain(|item| match item {
        Item::Struct(item) => !received.contains(&item.ident.to_string()),
        Item::Impl(item) => !last_name(&item.self_ty).is_some_and(|name| received.contains(&name)),
        _ => true,
    });
    for item in items {
        match item {
            Item::Struct(item) => {
                let text = format!(" Builds [`super::{}`].", item.ident);
                item.attrs.push(parse_quote!(#[doc = #text]));
                completed(item);
            }
            Item::Impl(item) => extra_is_empty(item),
            _ => {}
        }
    }
    Ok(())
}

/// Fields that a caller completes are added to by methods that know how their names begin.
fn completed(item: &mut ItemStruct) {
    for field in &mut item.fields {
        if field.ident.as_ref().is_some_and(|name| name == "extra") {
            field.vis = parse_quote!(pub(crate));
        }
    }
}

fn extra_is_empty(item: &mut syn::ItemImpl) {
    for member in &mut item.items {
        let syn::ImplItem::Fn(method) = member else { continue };
        if method.sig.ident != "default" {
            continue;
        }
        if let Some(syn::Stmt::Expr(syn::Expr::Struct(fields), None)) = method.block.stmts.last_mut() {
            for field in &mut fields.fields {
                if matches!(&field.member, syn::Member::Named(name) if name == "extra") {
                    field.expr = parse_quote!(Ok(::std::default::Default::default()));
                }
            }
        }
    }
}

fn last_name(ty: &Type) -> Option<String> {
    match ty {
        Type::Path(path) => path.path.segments.last().map(|segment| segment.ident.to_string()),
        _ => None,
    }
}
