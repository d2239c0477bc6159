//! Parameters of operations.

use std::collections::BTreeSet;

use serde_json::Value;

use super::Rule;
use super::crate_types::{named, of};
use super::rust_names::{grouped, lower};
use super::subject::{Operation, Subject};
use crate::json::{elements, text};

pub(super) const RULES: &[Rule] = &[
    Rule {
        name: "cookie_parameter",
        way_out: "the generator refuses cookies: leave it out, or send it by hand",
        find: |subject| placed(subject, "cookie"),
    },
    Rule {
        name: "header_parameter",
        way_out: "the runtime of the client has no headers of single calls: leave it out, or teach the runtime",
        find: |subject| placed(subject, "header"),
    },
    Rule {
        name: "parameter_style",
        way_out: "the generator writes repeated keys in queries and plain text in paths, whatever is declared: leave style, explode and content out",
        find: style,
    },
    Rule {
        name: "structured_parameter",
        way_out: "a query or a path cannot carry an object, and the call would fail at run time: declare flat parameters",
        find: structured,
    },
    Rule {
        name: "path_parameters",
        way_out: "the generator panics: declare each name in braces as a required path parameter, and no other",
        find: path,
    },
    Rule {
        name: "parameter_names",
        way_out: "the generator keeps one of them, or its code does not compile: an operation cannot have both",
        find: names,
    },
];

fn named_in(operation: &Operation<'_>, parameter: &Value) -> String {
    format!("{}, parameter {}", operation.name(), text(&parameter["name"]))
}

fn every(subject: &Subject<'_>, find: impl Fn(&Value) -> Option<String>) -> Vec<(String, String)> {
    let mut found = Vec::new();
    for operation in &subject.operations {
        for parameter in operation.parameters() {
            found.extend(find(parameter).map(|what| (named_in(operation, parameter), what)));
        }
    }
    found
}

/// Cookies are refused by the generator; headers need a conversion that the client's runtime has not.
fn placed(subject: &Subject<'_>, place: &str) -> Vec<(String, String)> {
    every(subject, |parameter| (parameter["in"] == place).then(|| format!("is a {place}")))
}

/// Styles other than the plain ones are refused or, where they say how lists look, ignored.
fn style(subject: &Subject<'_>) -> Vec<(String, String)> {
    every(subject, |parameter| {
        let plain = if parameter["in"] == "query" { "form" } else { "simple" };
        if parameter.get("content").is_some() {
            Some("is described by content".to_owned())
        } else if parameter.get("style").is_some_and(|style| style != plain) {
            Some(format!("has the style {}", text(&parameter["style"])))
        } else if parameter["in"] == "query" && parameter["explode"] == false {
            Some("lists its values in one key".to_owned())
        } else {
            None
        }
    })
}

/// Objects in a query compile and fail when the call is made.
fn structured(subject: &Subject<'_>) -> Vec<(String, String)> {
    every(subject, |parameter| {
        let mut schema = subject_schema(subject, &parameter["schema"]);
        if schema["type"] == "array" && parameter["in"] == "query" {
            schema = subject_schema(subject, &schema["items"]);
        }
        let is_json = of(&schema).and_then(named).is_some_and(|name| name == "Json");
        let structured = ["object", "array"].contains(&text(&schema["type"]))
            || schema.get("properties").is_some()
            || is_json;
        structured.then(|| "is an object, or a list of them".to_owned())
    })
}

/// The schema, behind references and an `allOf` of one.
fn subject_schema(subject: &Subject<'_>, schema: &Value) -> Value {
    let mut schema = schema.clone();
    for _ in 0..8 {
        let only = match elements(&schema["allOf"]).iter().collect::<Vec<_>>().as_slice() {
            [only] => Some((*only).clone()),
            _ => None,
        };
        let reference = schema["$ref"].as_str().and_then(|it| it.strip_prefix('#'));
        let target = reference.and_then(|it| subject.tailored.pointer(it)).cloned();
        match target.or(only) {
            Some(next) => schema = next,
            None => break,
        }
    }
    schema
}

/// A path without its parameters panics the generator, and so does an optional one.
fn path(subject: &Subject<'_>) -> Vec<(String, String)> {
    let mut found = Vec::new();
    for operation in &subject.operations {
        let pieces = operation.path.split('{').skip(1);
        let wanted: BTreeSet<&str> = pieces.filter_map(|piece| piece.split('}').next()).collect();
        let declared = operation.parameters().filter(|parameter| parameter["in"] == "path");
        let declared: BTreeSet<&str> =
            declared.filter(|it| it["required"] == true).map(|it| text(&it["name"])).collect();
        for name in wanted.symmetric_difference(&declared) {
            let what =
                format!("{name} stands in the path or among the required path parameters, not in both");
            found.push((operation.name(), what));
        }
        let optional = operation.parameters().filter(|it| it["in"] == "path" && it["required"] != true);
        for parameter in optional.filter(|it| !wanted.contains(text(&it["name"]))) {
            found.push((named_in(operation, parameter), "is an optional path parameter".to_owned()));
        }
    }
    found
}

/// The generator knows parameters by their names alone, wherever they go, and calls the body `body`.
fn names(subject: &Subject<'_>) -> Vec<(String, String)> {
    let mut found = Vec::new();
    for operation in &subject.operations {
        let body = operation.body().map(|_| "body");
        let parameters = operation.parameters().map(|parameter| text(&parameter["name"]));
        for (name, texts) in grouped(parameters.chain(body), lower) {
            if texts.len() > 1 {
                found.push((operation.name(), format!("{} are all {name} in Rust", texts.join(", "))));
            }
        }
    }
    found
}
