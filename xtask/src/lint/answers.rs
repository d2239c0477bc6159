//! Schemas of answers: whatever is checked there fails an answer that is slightly off.

use serde_json::Value;

use super::Rule;
use super::subject::{Site, Subject};
use crate::json::members;

pub(super) const RULES: &[Rule] = &[
    Rule {
        name: "checked_answer_text",
        way_out: "an answer that does not fit would be an error: state it of requests alone",
        find: checked_text,
    },
    Rule {
        name: "strict_answer_format",
        way_out: "another format than the declared one fails the answer: use x-lenient-format, or text",
        find: strict_format,
    },
    Rule {
        name: "checked_answer_number",
        way_out: "the limits become a narrow type, and a number beyond it fails the answer: leave them out, with int64",
        find: checked_number,
    },
    Rule {
        name: "closed_answer_values",
        way_out: "a new value would fail the answer: declare the list with values!, which opens it in answers",
        find: closed_values,
    },
    Rule {
        name: "closed_answer",
        way_out: "a new member would fail the answer: leave additionalProperties out",
        find: closed_members,
    },
];

fn received(subject: &Subject<'_>, find: impl Fn(&Site<'_>) -> Option<String>) -> Vec<(String, String)> {
    let sites = subject.sites.iter().filter(|site| site.received);
    sites.filter_map(|site| Some((site.name(), find(site)?))).collect()
}

/// Lengths and patterns are checked on what comes too.
fn checked_text(subject: &Subject<'_>) -> Vec<(String, String)> {
    received(subject, |site| {
        let keys = ["pattern", "minLength", "maxLength"];
        let key = keys.into_iter().find(|key| site.schema.get(*key).is_some())?;
        Some(format!("an answer's text has {key}"))
    })
}

/// Dates, times, ids and addresses are parsed, and empty or odd ones fail. Bytes are a stream.
fn strict_format(subject: &Subject<'_>) -> Vec<(String, String)> {
    received(subject, |site| {
        let format = site.schema["format"].as_str().filter(|format| *format != "binary")?;
        (site.schema["type"] == "string").then(|| format!("an answer's text has the format {format}"))
    })
}

/// Limits choose the Rust type of an integer.
fn checked_number(subject: &Subject<'_>) -> Vec<(String, String)> {
    received(subject, |site| {
        let keys = ["minimum", "maximum", "multipleOf", "exclusiveMinimum", "exclusiveMaximum"];
        let is_limited = keys.into_iter().any(|key| site.schema.get(key).is_some());
        let is_narrow = site.schema["format"].as_str().is_some_and(|format| format != "int64");
        (site.schema["type"] == "integer" && (is_limited || is_narrow))
            .then(|| "an answer's integer has limits".to_owned())
    })
}

/// A closed list in an answer: in its place, or by name where the tailoring did not open it.
fn closed_values(subject: &Subject<'_>) -> Vec<(String, String)> {
    received(subject, |site| {
        let is_list = |schema: &Value| schema.get("enum").is_some() && schema["type"] == "string";
        let closed = (is_list(site.schema) && !site.is_named())
            || (site.schema.get("$ref").is_some() && is_list(subject.resolved(site.schema)));
        closed.then(|| "an answer's list of values is closed".to_owned())
    })
}

/// `additionalProperties: false` refuses members that are not declared.
fn closed_members(subject: &Subject<'_>) -> Vec<(String, String)> {
    received(subject, |site| {
        let has_members = members(&site.schema["properties"]).next().is_some();
        (site.schema["additionalProperties"] == false && has_members)
            .then(|| "an answer is closed".to_owned())
    })
}
