//! What concerns the document as a whole.

use std::collections::BTreeSet;

use serde_json::Value;

use super::change::{Changes, Class, Side};
use super::keywords::WORDING;
use super::values::differs;
use super::walk::{Document, elements, keys, members, missing};
use super::{marks, needs};

/// Compares what stands outside of operations and of what they refer to.
pub fn compare(old: Document<'_>, new: Document<'_>, changes: &mut Changes) {
    changes.leave();
    let (old, new) = (old.root, new.root);
    for member in keys(&old["info"], &new["info"]) {
        // The version is the outcome of a comparison, no part of it.
        if member != "version" && differs(&old["info"], &new["info"], member) {
            changes.both(Class::Text, "info", format!("{member} reworded"));
        }
    }
    if old["openapi"] != new["openapi"] {
        changes.both(Class::Breaking, "openapi", "the version of the format changed: tools have to read it");
    }
    let (before, after) = (&old["components"]["securitySchemes"], &new["components"]["securitySchemes"]);
    for scheme in keys(before, after) {
        let bare = |schemes: &Value| without_description(&schemes[scheme]);
        if before.get(scheme).is_none() {
            // Where it is needed, that is told of those who need it.
            changes.both(Class::Addition, "security", format!("scheme {scheme} added"));
        } else if bare(before) != bare(after) {
            changes.both(Class::Breaking, "security", format!("scheme {scheme} changed"));
        } else if differs(&before[scheme], &after[scheme], "description") {
            changes.both(Class::Text, "security", format!("description of {scheme} reworded"));
        }
    }
    if differs(old, new, "security") {
        let (class, what) = needs::security(&old["security"], &new["security"]);
        changes.both(class, "security", format!("{what} by every request"));
    }
    list("host", &old["servers"], &new["servers"], "url", changes);
    list("chapter", &old["tags"], &new["tags"], "name", changes);
    webhooks(&old["webhooks"], &new["webhooks"], changes);
    others(old, new, changes);
}

/// What the service sends by itself concerns those who receive it.
fn webhooks(old: &Value, new: &Value, changes: &mut Changes) {
    for name in keys(old, new).into_iter().filter(|name| differs(old, new, name)) {
        let (class, what) = match (old.get(name), new.get(name)) {
            (None, _) => (Class::Addition, "added"),
            (_, None) => (Class::Breaking, "removed"),
            _ => (Class::Breaking, "changed"),
        };
        changes.add(Side::Receivers, class, "webhooks", format!("{what}: {name}"));
    }
}

/// Members of the document that have no rule of their own.
fn others(old: &Value, new: &Value, changes: &mut Changes) {
    const ELSEWHERE: [&str; 8] =
        ["openapi", "info", "servers", "tags", "security", "paths", "components", "webhooks"];
    for name in keys(old, new) {
        if ELSEWHERE.contains(&name) || !differs(old, new, name) {
            continue;
        }
        if WORDING.contains(&name) {
            changes.both(Class::Text, name, "reworded");
        } else {
            let class = if name.starts_with("x-") { Class::Addition } else { Class::Breaking };
            changes.both(class, name, marks::it(&old[name], &new[name]));
        }
    }
}

fn without_description(value: &Value) -> Value {
    members(value)
        .filter(|(key, _)| *key != "description")
        .map(|(key, value)| (key.to_owned(), value.clone()))
        .collect()
}

/// Hosts and chapters: operations say by themselves where they belong, so these lists are wording.
fn list(what: &str, old: &Value, new: &Value, key: &str, changes: &mut Changes) {
    let names = |list: &Value| -> BTreeSet<String> {
        elements(list).iter().filter_map(|item| item[key].as_str()).map(str::to_owned).collect()
    };
    let (before, after) = (names(old), names(new));
    if let Some(added) = missing(&after, &before) {
        changes.both(Class::Text, what, format!("listed now: {added}"));
    }
    if let Some(removed) = missing(&before, &after) {
        changes.both(Class::Text, what, format!("no longer listed: {removed}"));
    }
    for item in elements(new) {
        let known = elements(old).iter().find(|other| other[key] == item[key]);
        let Some(known) = known else { continue };
        let name = item[key].as_str().unwrap_or_default();
        for member in keys(known, item).into_iter().filter(|member| differs(known, item, member)) {
            changes.both(Class::Text, what, format!("{member} of `{name}` reworded"));
        }
    }
}
