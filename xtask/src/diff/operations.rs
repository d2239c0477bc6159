//! The operations of two documents: which came and went, and what each of them sends and receives.

use std::collections::BTreeSet;

use serde_json::Value;

use super::change::{Changes, Class, Side};
use super::inputs;
use super::keywords::{WORDING, sentence, wording};
use super::marks;
use super::needs::{hosts, security};
use super::parameters::{encoding, required_or_not};
use super::schema::{ABSENT, ALWAYS, Schemas};
use super::values::differs;
use super::walk::{Document, elements, keys, members};
use crate::hosts::METHODS;

/// An operation and where it stands.
#[derive(Clone, Copy)]
pub struct Operation<'a> {
    /// Its id; its route where it has none.
    pub id: &'a str,
    /// Its chapter.
    pub chapter: Option<&'a str>,
    method: &'a str,
    path: &'a str,
    pub(super) item: &'a Value,
    pub(super) value: &'a Value,
}

/// The operations of a document, in its order.
pub fn list(document: Document<'_>) -> Vec<Operation<'_>> {
    let mut operations = Vec::new();
    for (path, item) in members(&document.root["paths"]) {
        for (method, value) in members(item).filter(|(method, _)| METHODS.contains(method)) {
            let id = value["operationId"].as_str().unwrap_or(path);
            operations.push(Operation { id, chapter: value["tags"][0].as_str(), method, path, item, value });
        }
    }
    operations
}

/// Both documents.
#[derive(Clone, Copy)]
pub struct Pair<'a> {
    /// The document before.
    pub old: Document<'a>,
    /// The document after.
    pub new: Document<'a>,
}

impl<'a> Pair<'a> {
    /// Compares all operations.
    pub fn operations(self, changes: &mut Changes) {
        let (before, after) = (list(self.old), list(self.new));
        for new in &after {
            let same_id = before.iter().find(|old| old.id == new.id);
            // An operation with a new id on an old route has a new id; it is not a new one.
            let same_route = || {
                let is_free = |old: &&Operation| !after.iter().any(|other| other.id == old.id);
                before.iter().filter(is_free).find(|old| (old.path, old.method) == (new.path, new.method))
            };
            changes.enter(new.chapter, new.id);
            match same_id.or_else(same_route) {
                Some(old) => self.operation(old, new, changes),
                None => {
                    let what = format!("operation added: {} {}", new.method.to_uppercase(), new.path);
                    changes.add(Side::Senders, Class::Addition, "operation", what);
                }
            }
        }
        for old in &before {
            let kept =
                after.iter().any(|new| new.id == old.id || (new.path, new.method) == (old.path, old.method));
            if !kept {
                changes.enter(old.chapter, old.id);
                let what = format!("operation removed: {} {}", old.method.to_uppercase(), old.path);
                changes.add(Side::Senders, Class::Breaking, "operation", what);
            }
        }
    }

    fn operation(self, old: &Operation<'a>, new: &Operation<'a>, changes: &mut Changes) {
        let sides = [
            ("operation id", old.id.to_owned(), new.id.to_owned()),
            ("path", old.path.to_owned(), new.path.to_owned()),
            ("method", old.method.to_uppercase(), new.method.to_uppercase()),
        ];
        for (subject, before, after) in sides {
            if before != after {
                changes.add(Side::Senders, Class::Breaking, subject, format!("was `{before}`, is `{after}`"));
            }
        }
        if old.chapter != new.chapter {
            let name = |chapter: Option<&str>| chapter.unwrap_or("no chapter").to_owned();
            let what = format!("was `{}`, is `{}`", name(old.chapter), name(new.chapter));
            changes.add(Side::Senders, Class::Text, "chapter", what);
        }
        hosts(self.servers(self.old, old), self.servers(self.new, new), changes);
        self.parameters(old, new, changes);
        self.request(&old.value["requestBody"], &new.value["requestBody"], changes);
        self.answers(old, new, changes);
        let needs = |document: Document<'a>, operation: &Operation<'a>| {
            operation.value.get("security").unwrap_or(&document.root["security"])
        };
        if differs(old.value, new.value, "security") {
            let (class, what) = security(needs(self.old, old), needs(self.new, new));
            changes.add(Side::Senders, class, "security", what);
        }
        members_of(old.value, new.value, changes);
        // What is said of a path is said of its operations.
        for name in keys(old.item, new.item).into_iter().filter(|name| differs(old.item, new.item, name)) {
            if WORDING.contains(&name) {
                changes.add(Side::Senders, Class::Text, "path", wording(name));
            } else if name.starts_with("x-") && name != "x-host" {
                marks::of_operation(name, &old.item[name], &new.item[name], changes);
            }
        }
    }

    fn servers(self, document: Document<'a>, operation: &Operation<'a>) -> &'a Value {
        let levels = [operation.value, operation.item, document.root];
        levels
            .into_iter()
            .map(|level| &level["servers"])
            .find(|servers| servers[0].is_object())
            .unwrap_or(&Value::Null)
    }

    pub(super) fn schemas(self, side: Side) -> Schemas<'a> {
        Schemas { old: self.old, new: self.new, side, seen: BTreeSet::new() }
    }

    fn request(self, old: &'a Value, new: &'a Value, changes: &mut Changes) {
        let ((old, _), (new, _)) = (self.old.resolve(old), self.new.resolve(new));
        match (old.is_null(), new.is_null()) {
            (true, true) => return,
            (true, false) => {
                let class = if new["required"] == true { Class::Breaking } else { Class::Addition };
                changes.add(Side::Senders, class, "request", "has a body now");
                return;
            }
            (false, true) => {
                changes.add(Side::Senders, Class::Breaking, "request", "has no body any more");
                return;
            }
            (false, false) => {}
        }
        required_or_not(old, new, "request", changes);
        others(Side::Senders, old, new, &["required", "content"], "request", changes);
        self.content(Side::Senders, &old["content"], &new["content"], "request", changes);
    }

    fn answers(self, old: &Operation<'a>, new: &Operation<'a>, changes: &mut Changes) {
        let (before, after) = (&old.value["responses"], &new.value["responses"]);
        for status in keys(before, after) {
            let (old, new) = (before.get(status), after.get(status));
            let (Some(old), Some(new)) = (old, new) else {
                let (class, what) = if old.is_none() {
                    (Class::Addition, "answer added")
                } else {
                    (Class::Breaking, "answer removed")
                };
                changes.add(Side::Receivers, class, &format!("answer {status}"), what);
                continue;
            };
            let ((old, _), (new, name)) = (self.old.resolve(old), self.new.resolve(new));
            // An answer that operations share is told once.
            let place = name.map_or_else(|| format!("answer {status}"), |name| format!("answer {name}"));
            others(Side::Receivers, old, new, &["headers", "content"], &place, changes);
            for header in keys(&old["headers"], &new["headers"]) {
                self.header(
                    old["headers"].get(header),
                    new["headers"].get(header),
                    &format!("{place}, header {header}"),
                    changes,
                );
            }
            self.content(Side::Receivers, &old["content"], &new["content"], &place, changes);
        }
    }

    fn header(self, old: Option<&'a Value>, new: Option<&'a Value>, place: &str, changes: &mut Changes) {
        let (Some(old), Some(new)) = (old, new) else {
            let (class, what) =
                if old.is_none() { (Class::Addition, "added") } else { (Class::Breaking, "removed") };
            changes.add(Side::Receivers, class, place, what);
            return;
        };
        let ((old, _), (new, _)) = (self.old.resolve(old), self.new.resolve(new));
        self.schemas(Side::Receivers).compare(&old["schema"], &new["schema"], place, changes);
        match (old["required"] == true, new["required"] == true) {
            (false, true) => changes.add(Side::Receivers, Class::Breaking, place, ALWAYS),
            (true, false) => changes.add(Side::Receivers, Class::Breaking, place, ABSENT),
            _ => {}
        }
        others(Side::Receivers, old, new, &["schema", "required"], place, changes);
    }

    pub(super) fn content(
        self,
        side: Side,
        old: &'a Value,
        new: &'a Value,
        place: &str,
        changes: &mut Changes,
    ) {
        for media_type in keys(old, new) {
            match (old.get(media_type), new.get(media_type)) {
                (Some(old), Some(new)) => {
                    self.schemas(side).compare(&old["schema"], &new["schema"], place, changes);
                    others(side, old, new, &["schema", "encoding"], place, changes);
                    // Nobody wrote a field that was not there.
                    let was_there = |field: &str| has_field(self.old, &old["schema"], field);
                    encoding(side, &old["encoding"], &new["encoding"], was_there, place, changes);
                }
                (None, _) => {
                    changes.add(side, Class::Addition, place, format!("media type added: {media_type}"))
                }
                (_, None) => {
                    changes.add(side, Class::Breaking, place, format!("media type removed: {media_type}"))
                }
            }
        }
    }
}

/// Whether a schema, or a part of it, names a field.
fn has_field(document: Document<'_>, schema: &Value, field: &str) -> bool {
    let (schema, _) = document.resolve(schema);
    let parts = elements(&schema["allOf"]).iter().map(|part| document.resolve(part).0);
    [schema].into_iter().chain(parts).any(|part| part["properties"].get(field).is_some())
}

/// Members without a rule of their own. What came or only informs is an addition.
fn others(side: Side, old: &Value, new: &Value, elsewhere: &[&str], place: &str, changes: &mut Changes) {
    for name in keys(old, new) {
        if elsewhere.contains(&name) || !differs(old, new, name) {
            continue;
        }
        let informs = name.starts_with("x-") || name == "deprecated" || old[name].is_null();
        match (WORDING.contains(&name), informs) {
            (true, _) => changes.add(side, Class::Text, place, wording(name)),
            (_, true) => changes.add(side, Class::Addition, place, sentence(name, &old[name], &new[name])),
            (_, false) => changes.add(side, Class::Breaking, place, sentence(name, &old[name], &new[name])),
        }
    }
}

/// What an operation has beside its route, parameters and bodies.
fn members_of(old: &Value, new: &Value, changes: &mut Changes) {
    const ELSEWHERE: [&str; 7] =
        ["operationId", "tags", "parameters", "requestBody", "responses", "servers", "security"];
    for name in keys(old, new) {
        if ELSEWHERE.contains(&name) || !differs(old, new, name) {
            continue;
        }
        let (before, after) = (&old[name], &new[name]);
        match name {
            "x-required-inputs" => inputs::compare(before, after, changes),
            // The host is compared by its URL.
            "x-host" => {}
            name if WORDING.contains(&name) => {
                changes.add(Side::Senders, Class::Text, "operation", wording(name));
            }
            name if name.starts_with("x-") => marks::of_operation(name, before, after, changes),
            name => {
                let informs = name == "deprecated" || before.is_null();
                let class = if informs { Class::Addition } else { Class::Breaking };
                changes.add(Side::Senders, class, name, marks::it(before, after));
            }
        }
    }
}
