//! Setters that take what a caller has at hand, and say what was wrong with it.

use syn::{GenericArgument, ImplItem, Item, PathArguments, Type, parse_quote};

/// In the builders of bodies and of operations alike: an optional field takes the value itself, a
/// list takes anything that can be iterated, and a refusal names the field and its cause.
pub(super) fn adapt(types: &mut syn::File, builder: &mut syn::File) -> Result<(), String> {
    let bodies = types
        .items
        .iter_mut()
        .find_map(|item| match item {
            Item::Mod(module) if module.ident == "builder" => module.content.as_mut(),
            _ => None,
        })
        .ok_or("the generator wrote no builders of bodies")?;
    let adapted = setters(&mut bodies.1, Owner::Body) + setters(&mut builder.items, Owner::Operation);
    if adapted == 0 { Err("the generator wrote no setter of the expected shape".to_owned()) } else { Ok(()) }
}

#[derive(Clone, Copy, PartialEq)]
enum Owner {
    Body,
    Operation,
}

fn setters(items: &mut [Item], owner: Owner) -> usize {
    let mut adapted = 0;
    for item in items {
        let Item::Impl(item) = item else { continue };
        for member in &mut item.items {
            let ImplItem::Fn(method) = member else { continue };
            if method.sig.ident == "body" {
                method.attrs.push(parse_quote!(#[doc = " The whole body."]));
            } else if method.sig.ident == "body_map" {
                method.attrs.push(parse_quote!(#[doc = " Sets fields of the body through its builder."]));
            } else if method.sig.ident == "new" {
                method.attrs.push(parse_quote!(#[doc = " Starts a call on a client."]));
            } else if let Some(target) = target(method) {
                *method = setter(method, &target, owner);
                adapted += 1;
            }
        }
    }
    adapted
}

/// The type in `where T: TryInto<Type>` of a method that sets one field.
fn target(method: &syn::ImplItemFn) -> Option<Type> {
    let clause = method.sig.generics.where_clause.as_ref()?;
    clause.predicates.iter().find_map(|predicate| {
        let syn::WherePredicate::Type(predicate) = predicate else { return None };
        let syn::TypeParamBound::Trait(bound) = predicate.bounds.first()? else { return None };
        argument_of(&bound.path, "TryInto")
    })
}

fn argument_of(path: &syn::Path, name: &str) -> Option<Type> {
    let segment = path.segments.last().filter(|segment| segment.ident == name)?;
    let PathArguments::AngleBracketed(arguments) = &segment.arguments else { return None };
    match arguments.args.first()? {
        GenericArgument::Type(ty) => Some(ty.clone()),
        _ => None,
    }
}

fn inner(ty: &Type, name: &str) -> Option<Type> {
    match ty {
        Type::Path(path) => argument_of(&path.path, name),
        _ => None,
    }
}

fn setter(method: &syn::ImplItemFn, target: &Type, owner: Owner) -> syn::ImplItemFn {
    let name = &method.sig.ident;
    let label = name.to_string();
    let label = format!("{}: {{error}}", label.strip_suffix('_').unwrap_or(&label));
    let optional = inner(target, "Option");
    let value_type = optional.clone().unwrap_or_else(|| target.clone());
    if let Some(element) = inner(&value_type, "Vec") {
        let list: syn::Expr =
            if optional.is_some() { parse_quote!(list.map(Some)) } else { parse_quote!(list) };
        return parse_quote! {
            pub fn #name<I>(mut self, values: I) -> Self
            where
                I: ::std::iter::IntoIterator,
                I::Item: ::std::convert::TryInto<#element>,
                <I::Item as ::std::convert::TryInto<#element>>::Error: ::std::fmt::Display,
            {
                let list = values
                    .into_iter()
                    .map(|value| value.try_into().map_err(|error| format!(#label)))
                    .collect::<::std::result::Result<::std::vec::Vec<_>, _>>();
                self.#name = #list;
                self
            }
        };
    }
    let is_optional = optional.is_some() || (owner == Owner::Operation && maps_to_some(method));
    let converted: syn::Expr = if is_optional {
        parse_quote!(value.try_into().map(Some).map_err(|error| format!(#label)))
    } else {
        parse_quote!(value.try_into().map_err(|error| format!(#label)))
    };
    parse_quote! {
        pub fn #name<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<#value_type>,
            V::Error: ::std::fmt::Display,
        {
            self.#name = #converted;
            self
        }
    }
}

fn maps_to_some(method: &syn::ImplItemFn) -> bool {
    let block = &method.block;
    let text: String = quote::quote!(#block).to_string().split_whitespace().collect();
    text.contains(".map(Some)")
}
