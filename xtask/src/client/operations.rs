//! The table of operations: what the runtime has to know of each.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use serde_json::Value;

use crate::hosts::METHODS;

/// Writes `operations.rs`: a static for each operation, and all of them in the order of the paths.
pub(super) fn table(document: &Value) -> Result<syn::File, String> {
    let mut items = TokenStream::new();
    let mut names = Vec::new();
    for (path, item) in document["paths"].as_object().into_iter().flatten() {
        for (method, operation) in item.as_object().into_iter().flatten() {
            if !METHODS.contains(&method.as_str()) {
                continue;
            }
            let (name, tokens) = entry(path, method, operation)?;
            items.extend(tokens);
            names.push(name);
        }
    }
    let file = quote! {
        //! What the runtime knows of each operation.
        use crate::operation::{Operation, Page, Repeat};
        use crate::hosts::Host;
        #items
        /// Every operation, in the order of the reference.
        pub static ALL: &[&Operation] = &[#(&#names),*];
    };
    syn::parse2(file).map_err(|error| format!("the table of operations is no Rust: {error}"))
}

fn entry(path: &str, method: &str, operation: &Value) -> Result<(syn::Ident, TokenStream), String> {
    let id =
        operation["operationId"].as_str().ok_or_else(|| format!("{method} {path} has no operationId"))?;
    let host = operation["x-host"].as_str().ok_or_else(|| format!("operation {id} has no host"))?;
    let host = format_ident!("{}", upper_camel(host));
    let repeat = match (operation["x-repeat"].as_str(), &operation["x-repeat-unless"]) {
        (Some("safe"), _) => quote!(Repeat::Safe),
        (Some("deduplicated"), Value::Object(unless)) => {
            let field = unless.keys().next().ok_or_else(|| format!("x-repeat-unless of {id} is empty"))?;
            quote!(Repeat::DeduplicatedUnless(#field))
        }
        (Some("never"), _) => quote!(Repeat::Never),
        (other, _) => {
            return Err(format!("operation {id}: x-repeat is {other:?}, which the client does not know"));
        }
    };
    let page = page(&operation["x-page"]);
    let final_states = final_states(id, &operation["x-final-states"])?;
    let name = format_ident!("{}", snake(id).to_uppercase());
    let method = method.to_uppercase();
    let summary = format!(" {}.", operation["summary"].as_str().unwrap_or_default());
    let tokens = quote! {
        #[doc = #summary]
        pub static #name: Operation = Operation {
            id: #id,
            method: #method,
            path: #path,
            host: Host::#host,
            repeat: #repeat,
            page: #page,
            final_states: &[#(#final_states),*],
        };
    };
    Ok((name, tokens))
}

fn page(page: &Value) -> TokenStream {
    let Some(items) = page["items"].as_str() else { return quote!(None) };
    let bare = match page["bare"].as_str() {
        Some(bare) => quote!(Some(#bare)),
        None => quote!(None),
    };
    quote!(Some(Page { items: #items, bare: #bare }))
}

fn final_states(id: &str, states: &Value) -> Result<Vec<String>, String> {
    if states.is_null() {
        return Ok(Vec::new());
    }
    let values: Option<Vec<String>> = states["values"]
        .as_array()
        .filter(|values| !values.is_empty())
        .and_then(|values| values.iter().map(|value| value.as_str().map(str::to_owned)).collect());
    values.ok_or_else(|| format!("operation {id}: x-final-states has no list of values"))
}

/// `createCheck` as `create_check`.
pub fn snake(name: &str) -> String {
    let mut snake = String::new();
    for letter in name.chars() {
        if letter.is_uppercase() && !snake.is_empty() {
            snake.push('_');
        }
        snake.extend(letter.to_lowercase());
    }
    snake
}

fn upper_camel(name: &str) -> String {
    let mut letters = name.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}
