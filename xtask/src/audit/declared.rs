//! What the OpenAPI document declares, in the terms of the page.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::conditions;
use super::page::{Known, Place, Requirement};
use crate::json::{elements, members, resolve};

/// A declared parameter.
#[derive(Debug, Clone)]
pub struct DeclaredParameter {
    /// Where it goes.
    pub place: Place,
    /// Its name on the wire; with a placeholder where the caller completes the name.
    pub name: String,
    /// Its type, in the page's words.
    pub kind: String,
    /// Whether it has to be sent.
    pub requirement: Requirement,
    /// The known values, when they are listed.
    pub allowed: Option<Vec<String>>,
}

/// A declared operation.
#[derive(Debug, Clone)]
pub struct DeclaredOperation {
    /// Its heading on the page.
    pub title: String,
    /// Its id.
    pub id: String,
    /// Its chapter.
    pub chapter: Option<String>,
    /// Its method, in capitals.
    pub method: String,
    /// Its path.
    pub path: String,
    /// Base URL of its host.
    pub host: Option<String>,
    /// Media type of its body.
    pub encoding: Option<String>,
    /// Its parameters, the form's fields included.
    pub parameters: Vec<DeclaredParameter>,
}

/// A row of `x-required-inputs`.
#[derive(Debug, Clone)]
pub struct DeclaredInputs {
    /// Code of the country.
    pub country: String,
    /// person, vehicle or company.
    pub kind: String,
    /// national or foreigner; none for both.
    pub nationality: Option<String>,
    /// Inputs that have to be given: one of each entry.
    pub required: Vec<Vec<String>>,
    /// Inputs that may be given.
    pub optional: Vec<String>,
    /// Inputs that count in one place only, and the place.
    pub only_in: BTreeMap<String, String>,
}

/// The declarations.
#[derive(Debug, Clone, Default)]
pub struct Declared {
    /// Operations that the page has, or should have.
    pub operations: Vec<DeclaredOperation>,
    /// Names of the chapters.
    pub chapters: Vec<String>,
    /// Rows of the table of inputs, and the title of the operation that carries it.
    pub inputs: Option<(String, Vec<DeclaredInputs>)>,
    /// Known reasons for which a process ends early.
    pub reasons: Vec<String>,
}

/// The schema that lists the reasons.
const REASONS: &str = "DeclinedReason";

impl Declared {
    /// Reads the document.
    ///
    /// # Errors
    /// An operation that cannot be found on the page, for lack of its title.
    pub fn read(document: &Value) -> Result<Self, String> {
        let mut declared = Self {
            chapters: elements(&document["tags"]).iter().filter_map(|tag| text(&tag["name"])).collect(),
            reasons: Schema::of(document, &document["components"]["schemas"][REASONS])
                .allowed()
                .unwrap_or_default(),
            ..Self::default()
        };
        for (path, item) in members(&document["paths"]) {
            for (method, operation) in members(item).filter(|(_, value)| value.get("operationId").is_some()) {
                let read = read_operation(document, path, method, item, operation)?;
                let rows = &operation["x-required-inputs"]["rows"];
                if rows.is_array() {
                    declared.inputs =
                        Some((read.title.clone(), elements(rows).iter().map(read_inputs).collect()));
                }
                declared.operations.push(read);
            }
        }
        conditions::record(&mut declared.operations)?;
        Ok(declared)
    }

    /// What helps to read the page.
    pub fn known(&self) -> Known {
        let parameters = self.operations.iter().flat_map(|operation| &operation.parameters);
        Known::new(
            self.operations.iter().map(|operation| operation.title.as_str()),
            self.chapters.iter().map(String::as_str),
            parameters.map(|parameter| parameter.name.as_str()),
        )
        .with_reasons(self.reasons.iter().map(String::as_str))
    }
}

fn read_operation(
    document: &Value,
    path: &str,
    method: &str,
    item: &Value,
    operation: &Value,
) -> Result<DeclaredOperation, String> {
    let id = text(&operation["operationId"]).unwrap_or_default();
    let title = text(&operation["x-reference-title"]).ok_or_else(|| {
        format!("operation {id} has no x-reference-title: the audit cannot find it on the page")
    })?;
    let host = [operation, item, document].into_iter().find_map(|level| text(&level["servers"][0]["url"]));
    let mut parameters: Vec<DeclaredParameter> = elements(&item["parameters"])
        .iter()
        .chain(elements(&operation["parameters"]))
        .filter_map(|p| parameter(document, p))
        .collect();
    let content = members(&resolve(document, &operation["requestBody"])["content"]).next();
    if let Some((_, media)) = content {
        let schema = resolve(document, &media["schema"]);
        // What the table of inputs demands is compared row by row.
        let has_table = operation["x-required-inputs"]["rows"].is_array();
        let conditional = if has_table { BTreeSet::new() } else { conditions::of(schema) };
        parameters.extend(fields(document, schema, &conditional));
    }
    Ok(DeclaredOperation {
        title,
        id,
        chapter: text(&operation["tags"][0]),
        method: method.to_uppercase(),
        path: path.to_owned(),
        host: host.map(|url| url.trim_end_matches('/').to_owned()),
        encoding: content.map(|(media_type, _)| media_type.to_owned()),
        parameters,
    })
}

fn parameter(document: &Value, parameter: &Value) -> Option<DeclaredParameter> {
    let parameter = resolve(document, parameter);
    let place = match parameter["in"].as_str()? {
        "query" => Place::Query,
        "path" => Place::Path,
        "header" => Place::Header,
        _ => return None,
    };
    let schema = Schema::of(document, &parameter["schema"]);
    let requirement =
        if parameter["required"] == true { Requirement::Required } else { Requirement::Optional };
    let name = text(&parameter["name"])?;
    Some(DeclaredParameter { place, name, kind: schema.kind(), requirement, allowed: schema.allowed() })
}

/// The fields of a form. A name that the caller completes is one field, however many of its
/// completions are spelt out beside it.
fn fields(document: &Value, schema: &Value, conditional: &BTreeSet<&str>) -> Vec<DeclaredParameter> {
    // What is needed on all conditions may stand among the conditions.
    let parts = elements(&schema["allOf"]).iter().filter(|part| part.get("if").is_none());
    let lists = parts.chain([schema]).flat_map(|part| elements(&part["required"]));
    let required: Vec<&str> = lists.filter_map(Value::as_str).collect();
    let requirement = |name: &str| {
        if required.contains(&name) {
            Requirement::Required
        } else if conditional.contains(name) {
            Requirement::Conditional
        } else {
            Requirement::Optional
        }
    };
    let mut fields = Vec::new();
    let mut stems = Vec::new();
    for (_, property) in members(&schema["patternProperties"]) {
        let Some(name) = text(&property["x-dynamic-name"]) else { continue };
        stems.extend(stem(&name).map(str::to_owned));
        fields.push(field(document, &name, property, requirement(&name)));
    }
    for (name, property) in members(&schema["properties"]) {
        if !stems.iter().any(|stem| name.starts_with(stem.as_str())) {
            fields.push(field(document, name, property, requirement(name)));
        }
    }
    fields
}

fn field(document: &Value, name: &str, property: &Value, requirement: Requirement) -> DeclaredParameter {
    let schema = Schema::of(document, property);
    DeclaredParameter {
        place: Place::Body,
        name: name.to_owned(),
        kind: schema.kind(),
        requirement,
        allowed: schema.allowed(),
    }
}

/// What stands before the part of a name that the caller completes.
fn stem(name: &str) -> Option<&str> {
    let end = name.find(['{', '<'])?;
    name.get(..end).filter(|stem| !stem.is_empty())
}

fn read_inputs(row: &Value) -> DeclaredInputs {
    let names = |value: &Value| -> Vec<String> { elements(value).iter().filter_map(text).collect() };
    DeclaredInputs {
        country: text(&row["country"]).unwrap_or_default(),
        kind: text(&row["type"]).unwrap_or_default(),
        nationality: text(&row["nationality"]),
        required: elements(&row["required"]).iter().map(names).collect(),
        optional: names(&row["optional"]),
        only_in: members(&row["only_in"])
            .filter_map(|(name, place)| Some((name.to_owned(), text(place)?)))
            .collect(),
    }
}

/// A schema and, where it refers to another one, that one.
struct Schema<'a> {
    own: &'a Value,
    target: &'a Value,
}

impl<'a> Schema<'a> {
    fn of(document: &'a Value, schema: &'a Value) -> Self {
        // "X or null" is X: a form cannot send null.
        let inner = ["oneOf", "anyOf", "allOf"].into_iter().find_map(|word| {
            elements(&schema[word])
                .iter()
                .find(|choice| choice.get("$ref").is_some())
                .filter(|_| schema.get("type").is_none())
        });
        Self { own: schema, target: resolve(document, inner.unwrap_or(schema)) }
    }

    fn member(&self, name: &str) -> &'a Value {
        match self.own.get(name) {
            Some(value) => value,
            None => &self.target[name],
        }
    }

    /// The type in the page's words. The page has no integers.
    fn kind(&self) -> String {
        let kinds = self.member("type");
        let kind = match kinds {
            Value::Array(kinds) => kinds.iter().filter_map(Value::as_str).find(|kind| *kind != "null"),
            kinds => kinds.as_str(),
        };
        match kind {
            Some("integer") => "number".to_owned(),
            Some(kind) => kind.to_owned(),
            None => "any".to_owned(),
        }
    }

    fn allowed(&self) -> Option<Vec<String>> {
        let items = self.member("items");
        if items.is_object() {
            return Schema { own: items, target: items }.allowed();
        }
        let mut values: Vec<String> = ["enum", "x-extensible-enum", "x-placeholders"]
            .into_iter()
            .flat_map(|word| elements(self.member(word)))
            .filter_map(text)
            .collect();
        values.extend(text(self.member("const")));
        (!values.is_empty()).then_some(values)
    }
}

fn text(value: &Value) -> Option<String> {
    value.as_str().map(str::to_owned)
}
