//! Names that become one name in Rust.

use std::collections::BTreeSet;

use serde_json::Value;

use super::Rule;
use super::rust_names::{grouped, lower, of_values, upper};
use super::subject::{Operation, Subject};
use crate::json::{elements, members};

pub(super) const RULES: &[Rule] = &[
    Rule {
        name: "operation_ids",
        way_out: "each operation is a method of the client: give each an id of its own that is a Rust name in snake_case",
        find: operation_ids,
    },
    Rule {
        name: "schema_names",
        way_out: "each schema is a type of the client: give each a name of its own in UpperCamelCase",
        find: schema_names,
    },
    Rule {
        name: "member_names",
        way_out: "the code of the client would not compile: an object cannot have both",
        find: member_names,
    },
    Rule {
        name: "value_names",
        way_out: "the generator panics: list one of them, and leave the others to an open list",
        find: value_names,
    },
    Rule {
        name: "inline_type_name",
        way_out: "the generator takes one type for both without a word: declare the inline schema under a name",
        find: inline_type_name,
    },
];

fn clash(texts: &[&str], name: &str) -> String {
    format!(
        "{} are all {name} in Rust",
        texts.iter().map(|text| format!("{text:?}")).collect::<Vec<_>>().join(", ")
    )
}

/// Missing ids and ids that occur twice are refused; ids that differ in their case alone are one
/// method, whose code does not compile.
fn operation_ids(subject: &Subject<'_>) -> Vec<(String, String)> {
    let missing = subject.operations.iter().filter(|operation| operation.id().is_none());
    let mut found: Vec<_> =
        missing.map(|operation| (operation.name(), "has no operationId".to_owned())).collect();
    let ids = || subject.operations.iter().filter_map(Operation::id);
    for (name, texts) in grouped(ids(), lower) {
        if texts.len() > 1 {
            found.push((format!("operations {}", texts.join(", ")), clash(&texts, &name)));
        }
    }
    for id in ids().filter(|id| !is_name(id)) {
        found.push((format!("operation {id}"), format!("{id:?} is no name in Rust")));
    }
    found
}

fn is_name(text: &str) -> bool {
    syn::parse_str::<syn::Ident>(&lower(text)).is_ok()
        && text.chars().all(|letter| letter.is_ascii_alphanumeric() || letter == '_')
        && text.starts_with(|letter: char| letter.is_ascii_alphabetic())
}

/// Schemas of one Rust name become one type, or code that does not compile.
fn schema_names(subject: &Subject<'_>) -> Vec<(String, String)> {
    let names = members(&subject.tailored["components"]["schemas"]).map(|(name, _)| name);
    let groups = grouped(names, upper).into_iter().filter(|(_, texts)| texts.len() > 1);
    groups.map(|(name, texts)| (format!("schemas {}", texts.join(", ")), clash(&texts, &name))).collect()
}

/// Members of one Rust name, those that the client adds included.
fn member_names(subject: &Subject<'_>) -> Vec<(String, String)> {
    let mut found = Vec::new();
    for site in &subject.sites {
        let added = [
            site.schema["additionalProperties"].is_object().then_some("extra"),
            site.received.then_some("undeclared"),
        ];
        let own: Vec<&str> = members(&site.schema["properties"]).map(|(name, _)| name).collect();
        let added = added.into_iter().flatten().filter(|_| !own.is_empty());
        for (name, texts) in grouped(own.iter().copied().chain(added), lower) {
            if texts.len() > 1 {
                found.push((site.name(), clash(&texts, &name)));
            }
        }
    }
    found
}

/// Values of a list that make one Rust name panic the generator: `SPE` and `spe`, an empty text and `+`.
fn value_names(subject: &Subject<'_>) -> Vec<(String, String)> {
    let mut found = Vec::new();
    for site in &subject.sites {
        let values: Vec<&str> = elements(&site.schema["enum"]).iter().filter_map(Value::as_str).collect();
        let groups = of_values(&values).into_iter().filter(|(_, texts)| texts.len() > 1);
        found.extend(groups.map(|(name, texts)| (site.name(), clash(&texts, &name))));
    }
    found
}

/// An object or a list of values without a name of its own is called by its place, and where a
/// schema has that name already the one is taken for the other.
fn inline_type_name(subject: &Subject<'_>) -> Vec<(String, String)> {
    let schemas = members(&subject.tailored["components"]["schemas"]);
    let named: BTreeSet<String> = schemas.map(|(name, _)| upper(name)).collect();
    let mut found = Vec::new();
    for site in subject.sites.iter().filter(|site| !site.is_named()) {
        let makes_type = site.schema.get("enum").is_some() || site.schema.get("properties").is_some();
        let name = site.type_name();
        if makes_type && named.contains(&name) {
            found.push((site.name(), format!("would be the type {name}, which a schema is")));
        }
    }
    found
}
