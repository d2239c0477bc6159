//! Keywords of schemas that the generator does not read, or reads in another way.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::Rule;
use super::subject::Subject;
use crate::json::{elements, members, text};

pub(super) const RULES: &[Rule] = &[
    Rule {
        name: "references",
        way_out: "the generator panics: declare the schema that it leads to, in this document",
        find: references,
    },
    Rule {
        name: "discriminator",
        way_out: "the generator ignores it, and the first variant that fits wins: declare one schema with optional members",
        find: discriminator,
    },
    Rule {
        name: "overlapping_variants",
        way_out: "the first of them wins without a word: declare one schema with the members of both, or members that tell them apart",
        find: overlapping_variants,
    },
    Rule {
        name: "any_of_values",
        way_out: "the generator makes a type that no value fits: declare the wider type, or an open list",
        find: any_of_values,
    },
    Rule {
        name: "ignored_keywords",
        way_out: "the generator ignores it without a word, or panics: say it with additionalProperties, enum or in the description",
        find: ignored_keywords,
    },
    Rule {
        name: "dropped_members",
        way_out: "the generator drops members that are not declared: give additionalProperties a schema, or leave it out",
        find: dropped_members,
    },
    Rule {
        name: "values_of_kinds",
        way_out: "the generator lists text alone: declare the kind without a list, or text",
        find: values_of_kinds,
    },
    Rule {
        name: "version_header",
        way_out: "the version goes into a header with every request and anything else panics: use visible ASCII",
        find: version_header,
    },
    Rule {
        name: "dropped_parts",
        way_out: "the generator drops them without a word, or panics: describe them in the text of the operation, and write paths out",
        find: dropped_parts,
    },
    Rule {
        name: "default_of_member",
        way_out: "the client would send it unasked, and put it where an answer has none: say it in the description",
        find: default_of_member,
    },
    Rule {
        name: "one_direction",
        way_out: "the generator ignores the keyword: declare one schema for requests and one for answers",
        find: one_direction,
    },
    Rule {
        name: "fixed_length",
        way_out: "the list becomes an array, and an answer of another length fails: say the length in the description",
        find: fixed_length,
    },
];

/// A reference that leads nowhere, or out of the document, panics the generator.
fn references(subject: &Subject<'_>) -> Vec<(String, String)> {
    let mut found = Vec::new();
    let mut seek = |place: String, value: &Value| {
        for reference in crate::references::all(value) {
            let target = reference.strip_prefix('#').and_then(|it| subject.tailored.pointer(it));
            if target.is_none() || crate::references::component(&reference).is_none() {
                found.push((place.clone(), format!("refers to {reference}, which is not there")));
            }
        }
    };
    for (name, schema) in members(&subject.tailored["components"]["schemas"]) {
        seek(format!("schema {name}"), schema);
    }
    for operation in &subject.operations {
        seek(operation.name(), operation.value);
    }
    found
}

fn discriminator(subject: &Subject<'_>) -> Vec<(String, String)> {
    let sites = subject.sites.iter().filter(|site| site.schema["discriminator"].is_object());
    sites.map(|site| (site.name(), "has a discriminator".to_owned())).collect()
}

/// Objects are told apart by trying: one whose required members another has too takes its place.
fn overlapping_variants(subject: &Subject<'_>) -> Vec<(String, String)> {
    let mut found = Vec::new();
    for site in &subject.sites {
        for key in ["oneOf", "anyOf"] {
            let branches: Vec<&Value> =
                elements(&site.schema[key]).iter().map(|branch| subject.resolved(branch)).collect();
            for (index, first) in branches.iter().enumerate() {
                if branches.iter().skip(index + 1).any(|later| hides(first, later)) {
                    found.push((
                        site.name(),
                        format!("variant {} of {key} takes what a later one means", index + 1),
                    ));
                }
            }
        }
    }
    found
}

/// Whether a value that the later object means is taken for the first.
fn hides(first: &Value, later: &Value) -> bool {
    let is_object = |value: &Value| value["type"] == "object" || value.get("properties").is_some();
    if !is_object(first) || !is_object(later) || first["additionalProperties"] == false {
        return false;
    }
    elements(&first["required"]).iter().map(text).all(|name| {
        let (one, other) = (&first["properties"][name], &later["properties"][name]);
        let values =
            |schema: &Value| elements(&schema["enum"]).iter().map(Value::to_string).collect::<BTreeSet<_>>();
        let told_apart =
            !values(one).is_empty() && !values(other).is_empty() && values(one).is_disjoint(&values(other));
        !other.is_null() && !told_apart
    })
}

/// `anyOf` of texts and lists of values becomes a type that fails even for the values of the list.
fn any_of_values(subject: &Subject<'_>) -> Vec<(String, String)> {
    let is_value = |branch: &Value| {
        let schema = subject.resolved(branch);
        schema["type"] != "object" && schema.get("properties").is_none()
    };
    let sites = subject.sites.iter().filter(|site| {
        elements(&site.schema["anyOf"]).len() > 1 && elements(&site.schema["anyOf"]).iter().any(is_value)
    });
    sites.map(|site| (site.name(), "is anyOf of values".to_owned())).collect()
}

/// Patterns and names of members, conditions, constants: gone from the client's types. `not` panics.
fn ignored_keywords(subject: &Subject<'_>) -> Vec<(String, String)> {
    const KEYWORDS: [&str; 14] = [
        "patternProperties",
        "propertyNames",
        "not",
        "if",
        "then",
        "else",
        "const",
        "contains",
        "prefixItems",
        "dependentRequired",
        "dependentSchemas",
        "unevaluatedProperties",
        "unevaluatedItems",
        "$defs",
    ];
    let mut found = Vec::new();
    for site in &subject.sites {
        let keywords = KEYWORDS.into_iter().filter(|key| site.schema.get(*key).is_some());
        found.extend(keywords.map(|key| (site.name(), format!("has {key}"))));
    }
    found
}

/// `additionalProperties: true` reads as "none are kept". What an answer has beyond its members is
/// kept by the client's runtime, and the tailoring takes the keyword away there.
fn dropped_members(subject: &Subject<'_>) -> Vec<(String, String)> {
    let sites = subject
        .sites
        .iter()
        .filter(|site| site.schema["additionalProperties"] == true && site.schema["properties"].is_object());
    sites.map(|site| (site.name(), "is open beside its members".to_owned())).collect()
}

/// Lists of numbers or booleans become checks that fail an answer.
fn values_of_kinds(subject: &Subject<'_>) -> Vec<(String, String)> {
    let other = |value: &Value| !value.is_string() && !value.is_null();
    let sites = subject.sites.iter().filter(|site| elements(&site.schema["enum"]).iter().any(other));
    sites.map(|site| (site.name(), "lists values that are no text".to_owned())).collect()
}

/// The generator sends the version of the document as `api-version`.
fn version_header(subject: &Subject<'_>) -> Vec<(String, String)> {
    let version = text(&subject.tailored["info"]["version"]);
    let is_visible = version.chars().all(|letter| letter.is_ascii_graphic() || letter == ' ');
    (!is_visible || version.is_empty())
        .then(|| ("info".to_owned(), format!("the version is {version:?}")))
        .into_iter()
        .collect()
}

/// Callbacks, links, and paths that stand elsewhere.
fn dropped_parts(subject: &Subject<'_>) -> Vec<(String, String)> {
    let mut found = Vec::new();
    for operation in &subject.operations {
        if members(&operation.value["callbacks"]).next().is_some() {
            found.push((operation.name(), "has callbacks".to_owned()));
        }
        for (status, response) in operation.responses() {
            if members(&response["links"]).next().is_some() {
                found.push((operation.name(), format!("{status} has links")));
            }
        }
    }
    for (path, item) in members(&subject.tailored["paths"]) {
        if item.get("$ref").is_some() {
            found.push((format!("path {path}"), "refers to a path that stands elsewhere".to_owned()));
        }
    }
    found
}

/// A member with a default is never absent: its type has no `Option`. An empty list is absence anyway.
fn default_of_member(subject: &Subject<'_>) -> Vec<(String, String)> {
    let mut found = Vec::new();
    for site in &subject.sites {
        for (name, member) in members(&site.schema["properties"]) {
            let required = elements(&site.schema["required"]).iter().any(|required| required == name);
            let default = member.get("default").filter(|default| **default != json!([]));
            if let Some(default) = default.filter(|_| !required) {
                found.push((
                    site.name_of_member(name),
                    format!("may be absent and has the default {default}"),
                ));
            }
        }
    }
    found
}

/// What only answers have would be asked of requests, and the other way round.
fn one_direction(subject: &Subject<'_>) -> Vec<(String, String)> {
    let mut found = Vec::new();
    for site in &subject.sites {
        if site.sent && site.schema["readOnly"] == true {
            found.push((site.name(), "is readOnly in a request".to_owned()));
        }
        if site.received && site.schema["writeOnly"] == true {
            found.push((site.name(), "is writeOnly in an answer".to_owned()));
        }
    }
    found
}

/// `minItems` that equals `maxItems` is the length of an array in Rust.
fn fixed_length(subject: &Subject<'_>) -> Vec<(String, String)> {
    let length =
        |schema: &Value| schema["maxItems"].as_u64().filter(|most| *most > 0 && schema["minItems"] == *most);
    let sites = subject.sites.iter().filter_map(|site| Some((site, length(site.schema)?)));
    sites.map(|(site, length)| (site.name(), format!("is a list of exactly {length}"))).collect()
}
