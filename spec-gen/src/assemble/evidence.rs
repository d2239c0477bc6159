//! Says of everything that the reference page does not have where it comes from.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::Defects;
use super::dynamic_keys::DYNAMIC_NAME;

const EVIDENCE: &str = "x-evidence";

/// Where a schema states its members; those whose name the sender completes are among the patterns.
const MEMBERS: &[&str] = &["properties", "patternProperties"];

/// The marks, from the strongest to the weakest.
const MARKS: &[&str] = &["page", "edition-2026", "guide", "observed", "code", "archived", "assumed"];

/// Lays the marks over the schemas. The mark of a schema holds for each member that has none of
/// its own; a schema that is not `sent` must have one, for the page has no answers.
pub(super) fn lay(
    document: &mut Value,
    marks: &[(&str, &str)],
    sent: &BTreeSet<String>,
    defects: &mut Defects,
) {
    let schemas = &mut document["components"]["schemas"];
    for (place, text) in marks.iter().filter(|(place, _)| place.contains('.')) {
        check_marks(place, text, defects);
        let found = place.split_once('.').and_then(|(schema, member)| property(schemas, schema, member));
        match found {
            Some(member) => member[EVIDENCE] = json!(text),
            None => defects.push(format!("evidence is stated for {place}, which does not exist")),
        }
    }
    for (place, text) in marks.iter().filter(|(place, _)| !place.contains('.')) {
        check_marks(place, text, defects);
        let Some(schema) = schemas.get_mut(*place) else {
            defects.push(format!("evidence is stated for {place}, which does not exist"));
            continue;
        };
        schema[EVIDENCE] = json!(text);
        for (_, member) in members_mut(schema) {
            if member.get(EVIDENCE).is_none() {
                member[EVIDENCE] = json!(text);
            }
        }
    }
    for (name, schema) in schemas.as_object().into_iter().flatten() {
        if !sent.contains(name) && schema.get(EVIDENCE).is_none() {
            defects.push(format!("schema {name} states no evidence: add it to its chapter's list"));
        }
        let members = MEMBERS.iter().filter_map(|word| schema[*word].as_object()).flatten();
        for (member, schema) in members {
            if schema["description"].as_str().unwrap_or_default().is_empty() {
                defects.push(format!("member {name}.{member} has no description"));
            }
        }
        if schema["description"].as_str().unwrap_or_default().is_empty() {
            defects.push(format!("schema {name} has no description"));
        }
    }
}

/// The objects that state members: the schema itself, or the parts that it is put together from.
fn parts_mut(schema: &mut Value) -> Vec<&mut Value> {
    if schema.get("properties").is_some() {
        return vec![schema];
    }
    schema.get_mut("allOf").and_then(Value::as_array_mut).into_iter().flatten().collect()
}

/// The members, by their name or the pattern of it.
fn members_mut(schema: &mut Value) -> impl Iterator<Item = (&String, &mut Value)> {
    parts_mut(schema)
        .into_iter()
        .filter_map(Value::as_object_mut)
        .flat_map(|part| part.iter_mut())
        .filter(|(word, _)| MEMBERS.contains(&word.as_str()))
        .filter_map(|(_, members)| members.as_object_mut())
        .flat_map(|members| members.iter_mut())
}

fn property<'v>(schemas: &'v mut Value, schema: &str, member: &str) -> Option<&'v mut Value> {
    members_mut(schemas.get_mut(schema)?)
        .find(|(name, found)| {
            *name == member || found.get(DYNAMIC_NAME).and_then(Value::as_str) == Some(member)
        })
        .map(|(_, found)| found)
}

/// Evidence is a list of marks, and after a colon what they say.
pub(super) fn check_marks(place: &str, text: &str, defects: &mut Defects) {
    let marks = text.split_once(": ").map_or(text, |(marks, _)| marks);
    for mark in marks.split(", ").filter(|mark| !MARKS.contains(mark)) {
        defects.push(format!("evidence of {place}: {mark} is no mark; use {}", MARKS.join(", ")));
    }
}
