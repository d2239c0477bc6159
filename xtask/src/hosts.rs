//! One document a host, for generators that read root servers alone.
//!
//! A path of the whole document names its host in its own `servers`, which some generators ignore
//! and others write into the client for good. Each document here has one root server and nothing
//! that another host serves.

mod components;

#[cfg(test)]
mod tests;

use std::collections::BTreeSet;
use std::fmt;

use serde_json::{Map, Value, json};

/// The members of a path item that are operations.
pub(crate) const METHODS: &[&str] = &["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/// Why a document cannot be divided: a line each, naming the place.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Indivisible(Vec<String>);

impl Indivisible {
    /// The reasons, in the order in which they were found.
    pub fn iter(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(String::as_str)
    }
}

impl fmt::Display for Indivisible {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for reason in &self.0 {
            writeln!(f, "{reason}")?;
        }
        Ok(())
    }
}

impl std::error::Error for Indivisible {}

/// One document for each `x-host` of a lowered document, by that key, in the order of the paths.
///
/// # Errors
/// Everything that stands in the way, at once: an operation without `x-host`, a path without
/// servers, two servers for one host, a reference that leads nowhere.
pub fn host_documents(lowered: &Value) -> Result<Vec<(String, Value)>, Indivisible> {
    let mut reasons = Vec::new();
    let mut documents = Vec::new();
    for key in keys(lowered, &mut reasons) {
        let document = host_document(lowered, &key, &mut reasons);
        documents.push((key, document));
    }
    if reasons.is_empty() { Ok(documents) } else { Err(Indivisible(reasons)) }
}

/// The hosts, each where an operation first names it.
fn keys(lowered: &Value, reasons: &mut Vec<String>) -> Vec<String> {
    let mut keys: Vec<String> = Vec::new();
    for (path, item) in path_items(lowered) {
        for (method, operation) in operations(item) {
            match operation.get("x-host").and_then(Value::as_str) {
                Some(key) if keys.iter().any(|known| known == key) => {}
                Some(key) => keys.push(key.to_owned()),
                None => reasons.push(format!(
                    "{method} {path} ({}) has no x-host: state its host where it is declared",
                    operation.get("operationId").and_then(Value::as_str).unwrap_or("no operationId"),
                )),
            }
            if operation.get("servers").is_some() {
                reasons.push(format!("{method} {path} has servers of its own: a host is stated by its path"));
            }
        }
    }
    keys
}

fn host_document(lowered: &Value, key: &str, reasons: &mut Vec<String>) -> Value {
    let paths = paths_of(lowered, key);
    let tags: BTreeSet<&str> = path_items(lowered)
        .flat_map(|(_, item)| operations(item))
        .filter(|(_, operation)| is_at(operation, key))
        .flat_map(|(_, operation)| operation.get("tags").and_then(Value::as_array).into_iter().flatten())
        .filter_map(Value::as_str)
        .collect();
    let mut document = lowered.clone();
    if let Some(title) = lowered.pointer("/info/title").and_then(Value::as_str) {
        document["info"]["title"] = json!(format!("{title}: {key}"));
    }
    if let Some(declared) = document.get_mut("tags").and_then(Value::as_array_mut) {
        declared
            .retain(|tag| tag.get("name").and_then(Value::as_str).is_some_and(|name| tags.contains(name)));
    }
    document["servers"] = servers(lowered, key, reasons);
    components::reduce(&mut document, &paths, key, reasons);
    document["paths"] = paths;
    document
}

/// The paths with an operation of the host, without the operations of others.
fn paths_of(lowered: &Value, key: &str) -> Value {
    let mut paths = Map::new();
    for (path, item) in lowered.get("paths").and_then(Value::as_object).into_iter().flatten() {
        if !path.starts_with('/') {
            paths.insert(path.clone(), item.clone());
            continue;
        }
        if !operations(item).any(|(_, operation)| is_at(operation, key)) {
            continue;
        }
        let members = item.as_object().into_iter().flatten();
        let kept = members.filter(|(name, member)| {
            *name != "servers" && (!METHODS.contains(&name.as_str()) || is_at(member, key))
        });
        let kept: Map<_, _> = kept.map(|(name, member)| (name.clone(), member.clone())).collect();
        paths.insert(path.clone(), Value::Object(kept));
    }
    Value::Object(paths)
}

/// What the paths of a host say of where they are served, which has to be the same for all.
fn servers(lowered: &Value, key: &str, reasons: &mut Vec<String>) -> Value {
    let mut found: Option<(&str, &Value)> = None;
    for (path, item) in path_items(lowered) {
        if !operations(item).any(|(_, operation)| is_at(operation, key)) {
            continue;
        }
        match (item.get("servers"), found) {
            (None, _) => reasons.push(format!("{path} has no servers, so that host {key} has no address")),
            (Some(servers), None) => found = Some((path, servers)),
            (Some(servers), Some((first, other))) if servers != other => {
                reasons.push(format!("{path} and {first} are both on host {key}, but on different servers"));
            }
            (Some(_), Some(_)) => {}
        }
    }
    found.map_or(Value::Null, |(_, servers)| servers.clone())
}

fn path_items(document: &Value) -> impl Iterator<Item = (&str, &Value)> {
    let paths = document.get("paths").and_then(Value::as_object).into_iter().flatten();
    paths.map(|(path, item)| (path.as_str(), item)).filter(|(path, _)| path.starts_with('/'))
}

fn operations(item: &Value) -> impl Iterator<Item = (&str, &Value)> {
    let members = item.as_object().into_iter().flatten();
    members.map(|(name, member)| (name.as_str(), member)).filter(|(name, _)| METHODS.contains(name))
}

fn is_at(operation: &Value, key: &str) -> bool {
    operation.get("x-host").and_then(Value::as_str) == Some(key)
}
