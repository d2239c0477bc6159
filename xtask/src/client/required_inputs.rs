//! The table of inputs that a check needs, out of `x-required-inputs`.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use serde_json::Value;

use super::input;
use crate::json::elements;

/// The schema that the inputs are members of.
const REQUEST: &str = "CreateCheckRequest";

/// What a row of the extension may say.
const ROW: &[&str] = &["country", "type", "nationality", "required", "optional", "only_in", "complete"];

/// What the extension may say. What is not applicable has no row, and the client needs no more.
const TABLE: &[&str] = &["note", "foreigner_documents", "other_documents", "rows", "not_applicable"];

/// Writes `required_inputs.rs`: the rows, how a nationality shows, and which inputs a request has.
pub(super) fn table(document: &Value) -> Result<syn::File, String> {
    let extension = input::operations(document)
        .find_map(|operation| operation.get("x-required-inputs"))
        .ok_or("no operation has x-required-inputs")?;
    known(extension, TABLE)?;
    let members = document["components"]["schemas"][REQUEST]["properties"]
        .as_object()
        .ok_or_else(|| format!("{REQUEST} has no properties"))?;
    let is_member = |name: &str| match members.contains_key(name) {
        true => Ok(()),
        false => Err(format!("x-required-inputs: {REQUEST} has no member {name}")),
    };
    let mut rows = Vec::new();
    for one in elements(&extension["rows"]) {
        names(one).iter().try_for_each(|name| is_member(name))?;
        rows.push(row(one)?);
    }
    let [foreigner, other] =
        ["foreigner_documents", "other_documents"].map(|member| texts(&extension[member]));
    foreigner.iter().chain(&other).try_for_each(|name| is_member(name))?;
    let required = texts(&document["components"]["schemas"][REQUEST]["required"]);
    let arms = members.keys().filter(|name| !required.contains(&name.as_str())).map(|name| {
        let field = format_ident!("{name}");
        quote!(#name => is_given(&request.#field))
    });
    let file = quote! {
        //! Which inputs a check needs.
        use crate::generated::types::{CreateCheckRequest, RequestedCheckCountry, RequestedCheckType};
        use crate::inputs::{Nationality, Requirements, is_given};
        /// The rows of the reference's table.
        pub(crate) static ROWS: &[Requirements] = &[#(#rows),*];
        /// Documents that only a foreigner has.
        pub(crate) static FOREIGNER_DOCUMENTS: &[&str] = &[#(#foreigner),*];
        /// Documents that the table does not speak of.
        pub(crate) static OTHER_DOCUMENTS: &[&str] = &[#(#other),*];
        /// Whether a request has an input, by its name on the wire. Blank text is none.
        pub(crate) fn has(request: &CreateCheckRequest, input: &str) -> bool {
            match input {
                #(#arms,)*
                _ => false,
            }
        }
    };
    syn::parse2(file).map_err(|error| format!("the table of inputs is no Rust: {error}"))
}

fn row(row: &Value) -> Result<TokenStream, String> {
    known(row, ROW)?;
    let variant = |member: &str| {
        let value = row[member].as_str().ok_or_else(|| format!("a row of inputs has no {member}"))?;
        Ok::<_, String>(format_ident!("{}", variant(value)))
    };
    let (country, kind) = (variant("country")?, variant("type")?);
    let nationality = match row.get("nationality") {
        Some(_) => {
            let nationality = variant("nationality")?;
            quote!(Some(Nationality::#nationality))
        }
        None => quote!(None),
    };
    let required = elements(&row["required"]).iter().map(|names| {
        let names = texts(names);
        quote!(&[#(#names),*])
    });
    let (optional, complete) = (texts(&row["optional"]), texts(&row["complete"]));
    let only_in = row["only_in"].as_object().into_iter().flatten().map(|(name, place)| {
        let place = place.as_str().unwrap_or_default();
        quote!((#name, #place))
    });
    Ok(quote! {
        Requirements {
            country: RequestedCheckCountry::#country,
            kind: RequestedCheckType::#kind,
            nationality: #nationality,
            required: &[#(#required),*],
            optional: &[#(#optional),*],
            only_in: &[#(#only_in),*],
            complete: &[#(#complete),*],
        }
    })
}

/// What a row says and the client does not know is an error, never dropped.
fn known(value: &Value, names: &[&str]) -> Result<(), String> {
    match value.as_object().into_iter().flatten().find(|(key, _)| !names.contains(&key.as_str())) {
        Some((key, _)) => Err(format!("x-required-inputs has {key}, which the client does not know")),
        None => Ok(()),
    }
}

/// Every input that a row names.
fn names(row: &Value) -> Vec<&str> {
    let required = elements(&row["required"]).iter().flat_map(texts);
    let places = row["only_in"].as_object().into_iter().flatten().map(|(name, _)| name.as_str());
    required.chain(texts(&row["optional"])).chain(texts(&row["complete"])).chain(places).collect()
}

/// `CO` and `person` as the variants `Co` and `Person`.
fn variant(value: &str) -> String {
    let lower = value.to_lowercase();
    let mut letters = lower.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

fn texts(value: &Value) -> Vec<&str> {
    elements(value).iter().filter_map(Value::as_str).collect()
}
