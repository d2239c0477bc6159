//! No named schema is out of sight: an edit of any of them is a change of the right class.

use std::collections::BTreeSet;

use serde_json::{Value, json};
use xtask::diff::change::{Change, Class};
use xtask::diff::compare;

use super::document;

/// The part of a schema that has members of its own: itself, or a branch of it.
fn with_members(schema: &mut Value) -> Option<&mut Value> {
    if schema["properties"].is_object() {
        return Some(schema);
    }
    let branches = schema.get_mut("allOf")?.as_array_mut()?;
    branches.iter_mut().find(|branch| branch["properties"].is_object())
}

fn reworded(schema: &mut Value) -> bool {
    schema["description"] = json!("Other words.");
    true
}

fn with_a_member(schema: &mut Value) -> bool {
    let part = with_members(schema);
    part.map(|part| part["properties"]["brand_new"] = json!({"type": "string"})).is_some()
}

fn without_a_member(schema: &mut Value) -> bool {
    let Some(part) = with_members(schema) else { return false };
    let members = part["properties"].as_object_mut().unwrap();
    let last = members.keys().next_back().unwrap().clone();
    members.shift_remove(&last).is_some()
}

fn with_a_reworded_member(schema: &mut Value) -> bool {
    let Some(part) = with_members(schema) else { return false };
    let member = part["properties"].as_object_mut().unwrap().values_mut().next().unwrap();
    reworded(member)
}

fn with_another_value(schema: &mut Value) -> bool {
    let lists = ["enum", "x-extensible-enum"];
    let Some(list) = lists.into_iter().find(|list| schema[*list].is_array()) else { return false };
    schema[list].as_array_mut().unwrap().push(json!("brand-new"));
    true
}

fn without_a_value(schema: &mut Value) -> bool {
    let lists = ["enum", "x-extensible-enum"];
    let Some(list) = lists.into_iter().find(|list| schema[*list].is_array()) else { return false };
    let list = schema[list].as_array_mut().unwrap();
    list.len() > 1 && list.pop().is_some()
}

fn of_another_type(schema: &mut Value) -> bool {
    if with_members(schema).is_some() || schema["enum"].is_array() || schema["x-extensible-enum"].is_array() {
        return false;
    }
    *schema = json!({"type": "number", "description": schema["description"]});
    true
}

#[test]
fn an_edit_of_any_schema_is_seen() {
    type Edit = fn(&mut Value) -> bool;
    let edits: [(&str, Edit, Class); 7] = [
        ("reworded", reworded, Class::Text),
        ("a member more", with_a_member, Class::Addition),
        ("a member less", without_a_member, Class::Breaking),
        ("a member reworded", with_a_reworded_member, Class::Text),
        ("a value more", with_another_value, Class::Addition),
        ("a value less", without_a_value, Class::Breaking),
        ("another type", of_another_type, Class::Breaking),
    ];
    let old = document();
    let names: Vec<String> = old["components"]["schemas"].as_object().unwrap().keys().cloned().collect();
    assert!(names.len() > 100);
    let mut wrong = Vec::new();
    let mut untouched: BTreeSet<&String> = names.iter().collect();
    for (what, edit, class) in edits {
        // All at once is quick; one that hides another is tried alone.
        let mut new = old.clone();
        let schemas = &mut new["components"]["schemas"];
        let touched: Vec<&String> = names.iter().filter(|name| edit(&mut schemas[name.as_str()])).collect();
        let changes = compare(&old, &new).changes;
        for name in touched {
            if what != "reworded" {
                untouched.remove(name);
            }
            if class_at(&changes, name) == Some(class) {
                continue;
            }
            let mut new = old.clone();
            edit(&mut new["components"]["schemas"][name]);
            let changes = compare(&old, &new).changes;
            if class_at(&changes, name) != Some(class) {
                wrong.push(format!("{name}, {what}: {changes:#?}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}:\n{}", wrong.len(), wrong.join("\n"));
    assert!(untouched.is_empty(), "nothing was edited in {untouched:?}");
}

/// The gravest change of a schema.
fn class_at(changes: &[Change], name: &str) -> Option<Class> {
    let is_here = |change: &&Change| {
        let rest = change.subject.strip_prefix(name);
        rest.is_some_and(|rest| !rest.starts_with(|next: char| next.is_alphanumeric()))
    };
    changes.iter().filter(is_here).map(Change::class).max()
}
