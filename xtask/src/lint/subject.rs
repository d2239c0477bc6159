//! The documents in the terms of the rules: operations, and every place where a schema stands.

use serde_json::Value;

use crate::client::input::{Directions, directions};
use crate::hosts::METHODS;
use crate::json::{elements, members, resolve, text};

/// Both documents, read once for all rules.
pub(super) struct Subject<'a> {
    /// What the generator gets.
    pub tailored: &'a Value,
    /// Operations before the tailoring.
    pub declared: Vec<Operation<'a>>,
    /// Operations as the generator gets them.
    pub operations: Vec<Operation<'a>>,
    /// Schemas before the tailoring.
    pub declared_sites: Vec<Site<'a>>,
    /// Schemas as the generator gets them.
    pub sites: Vec<Site<'a>>,
}

impl<'a> Subject<'a> {
    pub fn new(lowered: &'a Value, tailored: &'a Value) -> Self {
        // The tailoring drops answers: who receives what is known before it alone.
        let directions = directions(lowered);
        let (declared, operations) = (Operation::all(lowered), Operation::all(tailored));
        Self {
            tailored,
            declared_sites: sites(lowered, &declared, &directions),
            sites: sites(tailored, &operations, &directions),
            declared,
            operations,
        }
    }

    /// The schema that the generator gets in this place, following a reference.
    pub fn resolved(&self, schema: &'a Value) -> &'a Value {
        resolve(self.tailored, schema)
    }
}

/// An operation and where it stands.
#[derive(Clone, Copy)]
pub(super) struct Operation<'a> {
    document: &'a Value,
    pub path: &'a str,
    pub method: &'a str,
    pub item: &'a Value,
    pub value: &'a Value,
}

impl<'a> Operation<'a> {
    fn all(document: &'a Value) -> Vec<Self> {
        let mut operations = Vec::new();
        for (path, item) in members(&document["paths"]) {
            for (method, value) in members(item).filter(|(method, _)| METHODS.contains(method)) {
                operations.push(Self { document, path, method, item, value });
            }
        }
        operations
    }

    pub fn id(&self) -> Option<&'a str> {
        self.value["operationId"].as_str()
    }

    /// How findings name it.
    pub fn name(&self) -> String {
        match self.id() {
            Some(id) => format!("operation {id}"),
            None => format!("operation {} {}", self.method.to_uppercase(), self.path),
        }
    }

    /// Its parameters, those of its path included.
    pub fn parameters(&self) -> impl Iterator<Item = &'a Value> {
        let (document, item, value) = (self.document, self.item, self.value);
        elements(&item["parameters"])
            .iter()
            .chain(elements(&value["parameters"]))
            .map(|it| resolve(document, it))
    }

    pub fn body(&self) -> Option<&'a Value> {
        self.value.get("requestBody").map(|body| resolve(self.document, body))
    }

    /// Media types of its body.
    pub fn contents(&self) -> impl Iterator<Item = (&'a str, &'a Value)> {
        self.body().into_iter().flat_map(|body| members(&body["content"]))
    }

    /// Its answers, by status.
    pub fn responses(&self) -> impl Iterator<Item = (&'a str, &'a Value)> {
        let document = self.document;
        members(&self.value["responses"]).map(|(status, response)| (status, resolve(document, response)))
    }
}

/// A place where a schema stands.
pub(super) struct Site<'a> {
    /// The named schema or the operation that it belongs to.
    pub owner: String,
    /// What the generator calls the owner's schema.
    base: String,
    /// JSON Pointer of the owner's schema.
    root: String,
    /// Steps from there to it.
    steps: Vec<&'a str>,
    pub schema: &'a Value,
    /// Whether it is part of an answer.
    pub received: bool,
    /// Whether it is part of a request.
    pub sent: bool,
}

impl Site<'_> {
    /// How findings name it.
    pub fn name(&self) -> String {
        let names = self.steps.iter().copied().filter(|step| *step != "properties");
        let place = names.collect::<Vec<_>>().join(".");
        if place.is_empty() { self.owner.clone() } else { format!("{}, {place}", self.owner) }
    }

    /// How findings name one of its members.
    pub fn name_of_member(&self, member: &str) -> String {
        let separator = if self.steps.is_empty() { ", " } else { "." };
        self.name() + separator + member
    }

    /// Its JSON Pointer in the document.
    pub fn pointer(&self) -> String {
        let steps = self.steps.iter().map(|step| format!("/{}", escaped(step)));
        steps.fold(self.root.clone(), |pointer, step| pointer + &step)
    }

    /// The name that the generator gives to its type where it has none of its own.
    pub fn type_name(&self) -> String {
        let steps = self.steps.iter().filter(|step| **step != "properties");
        let steps = steps.map(|step| if *step == "items" { "item" } else { step });
        super::rust_names::upper(&steps.fold(self.base.clone(), |name, step| format!("{name}_{step}")))
    }

    /// Whether it is a schema with a name, not a part of one.
    pub fn is_named(&self) -> bool {
        self.steps.is_empty() && self.root.starts_with("/components/")
    }

    /// Whether it is the schema of a member, or a branch of it.
    pub fn is_of_member(&self) -> bool {
        matches!(self.steps.as_slice(), [.., "properties", _] | [.., "properties", _, "oneOf" | "anyOf", _])
    }
}

fn escaped(step: &str) -> String {
    step.replace('~', "~0").replace('/', "~1")
}

fn sites<'a>(document: &'a Value, operations: &[Operation<'a>], directions: &Directions) -> Vec<Site<'a>> {
    let mut found = Vec::new();
    for (name, schema) in members(&document["components"]["schemas"]) {
        let (sent, received) = (directions.sent.contains(name), directions.received.contains(name));
        let root = format!("/components/schemas/{}", escaped(name));
        let (owner, base, steps) = (format!("schema {name}"), name.to_owned(), Vec::new());
        below(&Site { owner, base, root, steps, schema, received, sent }, &mut found);
    }
    for operation in operations {
        let name = operation.name();
        let id = operation.id().unwrap_or_default();
        let root = format!("/paths/{}/{}", escaped(operation.path), operation.method);
        let mut inline = |part: &str, base: &str, root: String, schema: &'a Value, received: bool| {
            let (owner, base) = (format!("{name}, {part}"), format!("{id}-{base}"));
            below(
                &Site { owner, base, root, steps: Vec::new(), schema, received, sent: !received },
                &mut found,
            );
        };
        for (index, parameter) in elements(&operation.value["parameters"]).iter().enumerate() {
            let name = text(&parameter["name"]);
            let root = format!("{root}/parameters/{index}/schema");
            inline(&format!("parameter {name}"), name, root, &parameter["schema"], false);
        }
        for (media, content) in operation.contents() {
            let root = format!("{root}/requestBody/content/{}/schema", escaped(media));
            inline("body", "body", root, &content["schema"], false);
        }
        for (status, response) in operation.responses() {
            for (media, content) in members(&response["content"]) {
                let root = format!("{root}/responses/{status}/content/{}/schema", escaped(media));
                inline(&format!("answer {status}"), "response", root, &content["schema"], true);
            }
        }
    }
    found
}

/// A schema and those that it is made of, without following references.
fn below<'a>(site: &Site<'a>, found: &mut Vec<Site<'a>>) {
    let child = |steps: &[&'a str], schema: &'a Value| Site {
        owner: site.owner.clone(),
        base: site.base.clone(),
        root: site.root.clone(),
        steps: [site.steps.as_slice(), steps].concat(),
        schema,
        ..*site
    };
    found.push(child(&[], site.schema));
    for key in ["properties", "patternProperties"] {
        for (name, schema) in members(&site.schema[key]) {
            below(&child(&[key, name], schema), found);
        }
    }
    for key in ["items", "additionalProperties", "not"] {
        if let Some(schema) = site.schema.get(key).filter(|schema| schema.is_object()) {
            below(&child(&[key], schema), found);
        }
    }
    for key in ["allOf", "oneOf", "anyOf"] {
        for (branch, schema) in elements(&site.schema[key]).iter().enumerate() {
            // More branches than names: the last name stands for the rest, which share its findings.
            let step = BRANCHES.get(branch).or(BRANCHES.last()).copied().unwrap_or_default();
            below(&child(&[key, step], schema), found);
        }
    }
}

/// Steps into a list of schemas.
const BRANCHES: &[&str] = &[
    "0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13", "14", "15", "16", "17", "18",
    "19",
];
