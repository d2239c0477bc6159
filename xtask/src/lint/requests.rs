//! Bodies of requests.

use serde_json::Value;

use super::Rule;
use super::crate_types::{named, of};
use super::subject::{Operation, Subject};
use crate::json::{elements, members, text};

const FORM: &str = "application/x-www-form-urlencoded";

pub(super) const RULES: &[Rule] = &[
    Rule {
        name: "several_request_media_types",
        way_out: "the generator panics: declare one media type for the body",
        find: several_media_types,
    },
    Rule {
        name: "request_media_type",
        way_out: "the generator takes forms, JSON, text/plain and application/octet-stream with a schema: declare one of them, or write the call by hand",
        find: media_type,
    },
    Rule {
        name: "form_encoding",
        way_out: "the generator panics: lists are repeated keys without it, so leave it out",
        find: form_encoding,
    },
    Rule {
        name: "nested_form_member",
        way_out: "a form cannot carry it and the call would fail at run time: declare flat members with the names on the wire",
        find: nested_form_member,
    },
    Rule {
        name: "optional_body",
        way_out: "the generator demands it all the same: declare it as required, with optional members",
        find: optional_body,
    },
];

/// Several media types of a request panic the generator.
fn several_media_types(subject: &Subject<'_>) -> Vec<(String, String)> {
    let several = subject.operations.iter().filter(|operation| operation.contents().count() > 1);
    several
        .map(|operation| {
            let names: Vec<&str> = operation.contents().map(|(media, _)| media).collect();
            (operation.name(), format!("the body comes in several media types: {}", names.join(", ")))
        })
        .collect()
}

/// multipart and images are refused by the generator; text and bytes need their one schema.
fn media_type(subject: &Subject<'_>) -> Vec<(String, String)> {
    let mut found = Vec::new();
    for operation in &subject.operations {
        if operation.body().is_some() && operation.contents().next().is_none() {
            found.push((operation.name(), "the body has no media type".to_owned()));
        }
        for (media, content) in operation.contents() {
            let schema = subject.resolved(&content["schema"]);
            let plain = schema["type"] == "string"
                && members(schema).all(|(key, _)| ["type", "format", "title", "description"].contains(&key));
            let known = match media.split(';').next().unwrap_or_default() {
                "application/json" | FORM => content.get("schema").is_some(),
                "application/octet-stream" => plain && schema["format"] == "binary",
                "text/plain" | "text/x-markdown" => plain && schema.get("format").is_none(),
                _ => false,
            };
            if !known {
                found.push((operation.name(), format!("a body of {media}, with what schema it has")));
            }
        }
    }
    found
}

/// `encoding` on a form panics the generator.
fn form_encoding(subject: &Subject<'_>) -> Vec<(String, String)> {
    let encoded = |operation: &Operation<'_>| {
        operation.contents().any(|(_, content)| members(&content["encoding"]).next().is_some())
    };
    let operations = subject.operations.iter().filter(|operation| encoded(operation));
    operations.map(|operation| (operation.name(), "the body has an encoding".to_owned())).collect()
}

/// An object or a map inside a form compiles, and cannot be written when the call is made.
fn nested_form_member(subject: &Subject<'_>) -> Vec<(String, String)> {
    let mut found = Vec::new();
    for operation in &subject.operations {
        for (_, content) in operation.contents().filter(|(media, _)| media.starts_with(FORM)) {
            let Some(schema) = content.get("schema") else { continue };
            nested(subject, schema, &operation.name(), 0, &mut found);
        }
    }
    found
}

fn nested(
    subject: &Subject<'_>,
    schema: &Value,
    place: &str,
    depth: usize,
    found: &mut Vec<(String, String)>,
) {
    let schema = resolved(subject, schema);
    for part in elements(&schema["allOf"]).iter().filter(|_| depth < DEPTH) {
        nested(subject, part, place, depth + 1, found);
    }
    let rest = schema.get("additionalProperties").filter(|rest| rest.is_object()).map(|rest| ("…", rest));
    for (name, member) in members(&schema["properties"]).chain(rest) {
        if !fits(subject, member, true, 0) {
            found.push((
                format!("{place}, body, {name}"),
                "an object, a map or a list of them in a form".to_owned(),
            ));
        }
    }
}

/// Deeper than any schema of a form: a circle of references ends here.
const DEPTH: usize = 8;

/// Whether a value is text on the wire, or a list of such where lists may stand.
fn fits(subject: &Subject<'_>, schema: &Value, list_too: bool, depth: usize) -> bool {
    if depth > DEPTH {
        return false;
    }
    let schema = resolved(subject, schema);
    if let Some(name) = of(schema).and_then(named) {
        return !["Json", "Undeclared"].contains(&name);
    }
    let mut branches = ["allOf", "oneOf", "anyOf"].into_iter().flat_map(|key| elements(&schema[key]));
    match text(&schema["type"]) {
        "object" => false,
        "array" => list_too && fits(subject, &schema["items"], false, depth + 1),
        _ => {
            schema.get("properties").is_none()
                && schema.get("additionalProperties").is_none()
                && branches.all(|branch| fits(subject, branch, list_too, depth + 1))
        }
    }
}

fn resolved<'v>(subject: &Subject<'v>, schema: &'v Value) -> &'v Value {
    subject.resolved(schema)
}

/// An optional body has no `Option`: it is treated as required.
fn optional_body(subject: &Subject<'_>) -> Vec<(String, String)> {
    let optional = |operation: &&Operation<'_>| operation.body().is_some_and(|body| body["required"] != true);
    let operations = subject.operations.iter().filter(optional);
    operations.map(|operation| (operation.name(), "the body is optional".to_owned())).collect()
}
