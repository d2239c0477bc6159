//! Sorts the items of the generator's one file into ours.

use syn::{Item, ItemImpl, ItemMod};

/// The items that the crate keeps.
pub(super) struct Parts {
    /// Bodies.
    pub types: syn::File,
    /// A builder for each operation.
    pub builder: syn::File,
    /// The methods of the client.
    pub client: syn::File,
}

/// Keeps types, builders and the methods that start them. The client itself, its hooks and its
/// prelude are hand-written in the crate.
pub(super) fn parts(generated: &syn::File) -> Result<Parts, String> {
    let types = module(generated, "types")?;
    let builder = module(generated, "builder")?;
    let methods: Vec<&ItemImpl> = generated
        .items
        .iter()
        .filter_map(|item| match item {
            Item::Impl(item) if item.trait_.is_none() && !has_method(item, "new_with_client") => Some(item),
            _ => None,
        })
        .collect();
    let [methods] = methods.as_slice() else {
        return Err(format!("expected one block of client methods, found {}", methods.len()));
    };
    let mut methods = (*methods).clone();
    methods.items.iter_mut().for_each(without_snippet);
    let types = without_imports(types);
    let mut builder = without_imports(builder);
    builder.iter_mut().for_each(link_to_crate);
    Ok(Parts {
        types: syn::parse_quote! {
            //! What is sent and what comes back. Descriptions, units and formats are those of the published
            //! document.
            #(#types)*
        },
        builder: syn::parse_quote! {
            //! One builder for each operation: set its parameters, then `send`.
            use crate::generated::{operations, types};
            use crate::runtime::{RequestBuilderExt as _, encode_path, query};
            #(#builder)*
        },
        client: syn::parse_quote! {
            //! One method for each operation.
            use crate::Client;
            use crate::generated::builder;
            #methods
        },
    })
}

fn has_method(item: &ItemImpl, name: &str) -> bool {
    item.items.iter().any(|item| matches!(item, syn::ImplItem::Fn(method) if method.sig.ident == name))
}

fn module(generated: &syn::File, name: &str) -> Result<ItemMod, String> {
    generated
        .items
        .iter()
        .find_map(|item| match item {
            Item::Mod(module) if module.ident == name => Some(module.clone()),
            _ => None,
        })
        .ok_or_else(|| format!("the generator wrote no module {name}"))
}

fn without_imports(module: ItemMod) -> Vec<Item> {
    let items = module.content.map(|(_, items)| items).unwrap_or_default();
    items.into_iter().filter(|item| !matches!(item, Item::Use(_))).collect()
}

/// Drops the call that the generator shows in each method's documentation: it says less than the
/// signature, and its arguments exist nowhere.
fn without_snippet(item: &mut syn::ImplItem) {
    let syn::ImplItem::Fn(method) = item else { return };
    for attribute in &mut method.attrs {
        let syn::Meta::NameValue(meta) = &mut attribute.meta else { continue };
        if let syn::Expr::Lit(syn::ExprLit { lit: syn::Lit::Str(text), .. }) = &mut meta.value {
            let value = text.value();
            let kept = value.split("\n```ignore").next().unwrap_or_default().trim_end();
            *text = syn::LitStr::new(&format!("{kept}\n"), text.span());
        }
    }
}

/// The generator links to a client beside the module; ours is at the root of the crate.
fn link_to_crate(item: &mut Item) {
    let attributes = match item {
        Item::Struct(item) => &mut item.attrs,
        _ => return,
    };
    for attribute in attributes {
        let syn::Meta::NameValue(meta) = &mut attribute.meta else { continue };
        if let syn::Expr::Lit(syn::ExprLit { lit: syn::Lit::Str(text), .. }) = &mut meta.value {
            *text = syn::LitStr::new(&text.value().replace("super::Client", "crate::Client"), text.span());
        }
    }
}
