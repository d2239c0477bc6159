//! Answers of operations.

use serde_json::{Value, json};

use super::Rule;
use super::subject::{Operation, Subject};
use crate::json::members;

pub(super) const RULES: &[Rule] = &[
    Rule {
        name: "differing_successes",
        way_out: "the generator takes one type for all successes: declare one schema for every 2xx, or one success",
        find: differing_successes,
    },
    Rule {
        name: "differing_refusals",
        way_out: "the client reads every refusal as one envelope: declare ErrorEnvelope for each 4xx and 5xx",
        find: differing_refusals,
    },
    Rule {
        name: "default_answer",
        way_out: "the generator takes it for a success and a refusal at once: declare 4XX and 5XX in its place",
        find: default_answer,
    },
    Rule {
        name: "untyped_answer",
        way_out: "the generator types application/json alone and gives anything else as a stream: declare that, or a binary schema",
        find: untyped_answer,
    },
    Rule {
        name: "several_answer_media_types",
        way_out: "the generator knows one of them and drops the rest: declare one media type for each status",
        find: several_media_types,
    },
    Rule {
        name: "answer_without_schema",
        way_out: "the generator panics: declare the schema of the JSON, and no encoding",
        find: without_schema,
    },
    Rule {
        name: "answer_description",
        way_out: "utoipa leaves out an empty description, and the generator refuses an answer without one: give it a doc comment",
        find: without_description,
    },
];

/// What the client makes of an answer: a type, a stream or nothing.
fn kind(response: &Value) -> Value {
    let json = members(&response["content"]).find(|(media, _)| is_json(media));
    match json {
        Some((_, content)) => {
            let mut schema = content["schema"].clone();
            if let Some(schema) = schema.as_object_mut() {
                schema.retain(|key, _| !["title", "description", "example"].contains(&key.as_str()));
            }
            schema
        }
        None if members(&response["content"]).next().is_some() => json!("a stream"),
        None => json!("nothing"),
    }
}

fn is_json(media: &str) -> bool {
    media == "application/json" || media.starts_with("application/json;")
}

fn statuses_that_differ(operation: &Operation<'_>, wanted: impl Fn(&str) -> bool) -> Option<String> {
    let answers: Vec<(&str, Value)> = operation
        .responses()
        .filter(|(status, _)| wanted(status))
        .map(|(status, response)| (status, kind(response)))
        .collect();
    let (first, one) = answers.first()?;
    let (other, _) = answers.iter().find(|(_, kind)| kind != one)?;
    Some(format!("{first} and {other} have different bodies"))
}

/// Successes with different bodies panic the generator. The tailoring keeps the first alone, so the
/// others would be lost.
fn differing_successes(subject: &Subject<'_>) -> Vec<(String, String)> {
    let differs = |operation: &Operation<'_>| {
        statuses_that_differ(operation, |status| status.starts_with('2')).map(|what| (operation.name(), what))
    };
    subject.declared.iter().filter_map(differs).collect()
}

/// Refusals with different bodies panic the generator. The tailoring drops them for the one envelope
/// that the runtime of the client reads, so any other body would be lost.
fn differing_refusals(subject: &Subject<'_>) -> Vec<(String, String)> {
    let envelope = json!({"$ref": "#/components/schemas/ErrorEnvelope"});
    let mut found = Vec::new();
    for operation in &subject.declared {
        for (status, response) in operation.responses().filter(|(status, _)| !status.starts_with('2')) {
            if status != "default" && kind(response) != envelope {
                found.push((operation.name(), format!("the body of {status} is not the error envelope")));
            }
        }
    }
    found
}

/// A typed `default` beside typed exact statuses panics the generator.
fn default_answer(subject: &Subject<'_>) -> Vec<(String, String)> {
    let with_default =
        |operation: &&Operation<'_>| operation.responses().any(|(status, _)| status == "default");
    let operations = subject.declared.iter().filter(with_default);
    operations.map(|operation| (operation.name(), "has a default answer".to_owned())).collect()
}

/// A schema under another media type than application/json is no type but a stream.
fn untyped_answer(subject: &Subject<'_>) -> Vec<(String, String)> {
    let mut found = Vec::new();
    for operation in &subject.operations {
        for (status, response) in operation.responses() {
            for (media, content) in members(&response["content"]).filter(|(media, _)| !is_json(media)) {
                let schema = subject.resolved(&content["schema"]);
                let is_bytes = schema["type"] == "string" && schema["format"] == "binary";
                if content.get("schema").is_some() && !is_bytes {
                    found.push((operation.name(), format!("{status} has a schema for {media}")));
                }
            }
        }
    }
    found
}

/// Of several media types under one status, JSON wins and the others are gone.
fn several_media_types(subject: &Subject<'_>) -> Vec<(String, String)> {
    let mut found = Vec::new();
    for operation in &subject.operations {
        for (status, response) in operation.responses() {
            let names: Vec<&str> = members(&response["content"]).map(|(media, _)| media).collect();
            if names.len() > 1 {
                found.push((operation.name(), format!("{status} comes in {}", names.join(", "))));
            }
        }
    }
    found
}

/// JSON without a schema, or with an encoding, panics the generator.
fn without_schema(subject: &Subject<'_>) -> Vec<(String, String)> {
    let mut found = Vec::new();
    for operation in &subject.operations {
        for (status, response) in operation.responses() {
            for (media, content) in members(&response["content"]).filter(|(media, _)| is_json(media)) {
                if content.get("schema").is_none() || content.get("encoding").is_some() {
                    found.push((
                        operation.name(),
                        format!("{media} of {status} is not described by a schema alone"),
                    ));
                }
            }
        }
    }
    found
}

/// A missing description makes the document one that the generator cannot read.
fn without_description(subject: &Subject<'_>) -> Vec<(String, String)> {
    let mut found = Vec::new();
    for operation in &subject.declared {
        for (status, response) in operation.responses() {
            if response["description"].as_str().is_none_or(str::is_empty) {
                found.push((operation.name(), format!("{status} has no description")));
            }
        }
    }
    found
}
