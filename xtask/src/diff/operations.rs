//! The operations of two documents: which came and went, and what each of them sends and receives.

use std::collections::BTreeSet;

use serde_json::Value;

use super::change::{Changes, Class, Side};
use super::inputs;
use super::keywords::{WORDING, sentence, wording};
use super::schema::Schemas;
use super::values::differs;
use super::walk::{Document, elements, keys, members, word};

/// An operation and where it stands.
#[derive(Clone, Copy)]
pub struct Operation<'a> {
    /// Its id; its route where it has none.
    pub id: &'a str,
    /// Its chapter.
    pub chapter: Option<&'a str>,
    method: &'a str,
    path: &'a str,
    item: &'a Value,
    value: &'a Value,
}

const METHODS: [&str; 7] = ["get", "put", "post", "delete", "options", "head", "patch"];

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
            ("host", self.host(self.old, old), self.host(self.new, new)),
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
        self.parameters(old, new, changes);
        self.request(&old.value["requestBody"], &new.value["requestBody"], changes);
        self.answers(old, new, changes);
        members_of(old.value, new.value, changes);
    }

    fn host(self, document: Document<'a>, operation: &Operation<'a>) -> String {
        let levels = [operation.value, operation.item, document.root];
        let url = levels.into_iter().find_map(|level| level["servers"][0]["url"].as_str());
        url.unwrap_or("/").trim_end_matches('/').to_owned()
    }

    fn schemas(self, side: Side) -> Schemas<'a> {
        Schemas { old: self.old, new: self.new, side, seen: BTreeSet::new() }
    }

    fn parameters(self, old: &Operation<'a>, new: &Operation<'a>, changes: &mut Changes) {
        let (before, after) = (parameters(self.old, old), parameters(self.new, new));
        let key = |parameter: &Value| (word(&parameter["in"]), word(&parameter["name"]));
        let subject =
            |parameter: &Value| format!("{} parameter {}", word(&parameter["in"]), word(&parameter["name"]));
        for new in &after {
            let subject = subject(new);
            let required = new["required"] == true;
            let Some(old) = before.iter().find(|old| key(old) == key(new)) else {
                let class = if required { Class::Breaking } else { Class::Addition };
                changes.add(
                    Side::Senders,
                    class,
                    &subject,
                    if required { "added, required" } else { "added" },
                );
                continue;
            };
            self.schemas(Side::Senders).compare(&old["schema"], &new["schema"], &subject, changes);
            required_or_not(old, new, &subject, changes);
            for name in keys(old, new).into_iter().filter(|name| differs(old, new, name)) {
                if WORDING.contains(&name) {
                    changes.add(Side::Senders, Class::Text, &subject, wording(name));
                } else if !["schema", "required"].contains(&name) {
                    changes.add(Side::Senders, Class::Breaking, &subject, format!("{name} changed"));
                }
            }
        }
        for old in before.iter().filter(|old| !after.iter().any(|new| key(old) == key(new))) {
            changes.add(Side::Senders, Class::Breaking, &subject(old), "removed");
        }
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
        if differs(old, new, "description") {
            changes.add(Side::Senders, Class::Text, "request", wording("description"));
        }
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
            if differs(old, new, "description") {
                changes.add(Side::Receivers, Class::Text, &place, wording("description"));
            }
            for header in keys(&old["headers"], &new["headers"]) {
                let place = format!("{place}, header {header}");
                match (old["headers"].get(header), new["headers"].get(header)) {
                    (None, _) => changes.add(Side::Receivers, Class::Addition, &place, "added"),
                    (_, None) => changes.add(Side::Receivers, Class::Breaking, &place, "removed"),
                    (Some(old), Some(new)) => {
                        self.schemas(Side::Receivers).compare(
                            &old["schema"],
                            &new["schema"],
                            &place,
                            changes,
                        );
                    }
                }
            }
            self.content(Side::Receivers, &old["content"], &new["content"], &place, changes);
        }
    }

    fn content(self, side: Side, old: &'a Value, new: &'a Value, place: &str, changes: &mut Changes) {
        for media_type in keys(old, new) {
            match (old.get(media_type), new.get(media_type)) {
                (Some(old), Some(new)) => {
                    self.schemas(side).compare(&old["schema"], &new["schema"], place, changes);
                    for name in ["example", "examples"].into_iter().filter(|name| differs(old, new, name)) {
                        changes.add(side, Class::Text, place, wording(name));
                    }
                    if differs(old, new, "encoding") {
                        changes.add(side, Class::Breaking, place, "encoding changed");
                    }
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

/// What an operation has beside its route, parameters and bodies.
fn members_of(old: &Value, new: &Value, changes: &mut Changes) {
    const ELSEWHERE: [&str; 6] = ["operationId", "tags", "parameters", "requestBody", "responses", "servers"];
    for name in keys(old, new) {
        if ELSEWHERE.contains(&name) || !differs(old, new, name) {
            continue;
        }
        match name {
            "x-required-inputs" => inputs::compare(&old[name], &new[name], changes),
            "security" => changes.add(Side::Senders, Class::Breaking, name, "changed"),
            // The host is compared by its URL.
            "x-host" => {}
            name if WORDING.contains(&name) => {
                changes.add(Side::Senders, Class::Text, "operation", wording(name));
            }
            name => changes.add(Side::Senders, Class::Addition, name, sentence("it", &old[name], &new[name])),
        }
    }
}

fn required_or_not(old: &Value, new: &Value, subject: &str, changes: &mut Changes) {
    match (old["required"] == true, new["required"] == true) {
        (false, true) => changes.add(Side::Senders, Class::Breaking, subject, "is required now"),
        (true, false) => changes.add(Side::Senders, Class::Addition, subject, "is no longer required"),
        _ => {}
    }
}

fn parameters<'a>(document: Document<'a>, operation: &Operation<'a>) -> Vec<&'a Value> {
    let shared = elements(&operation.item["parameters"]);
    let own = elements(&operation.value["parameters"]);
    shared.iter().chain(own).map(|parameter| document.resolve(parameter).0).collect()
}
