//! Holds exchanges against the published document: the operation, the status, the media type, the body.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use guards::{Exchange, document};
use jsonschema::Validator;
use serde_json::{Value, json};

use super::members::Members;

/// The published document, with the validators of its answers.
pub(crate) struct Contract {
    document: Value,
    operations: Vec<Operation>,
}

struct Operation {
    id: String,
    method: String,
    path: Vec<String>,
    /// By status: the answer's media types, each with its schema; a class such as `4XX` is a status too.
    answers: BTreeMap<String, Vec<(String, Schema)>>,
}

struct Schema {
    declared: Value,
    /// Made when an answer needs it: it takes longer than all the rest.
    validator: OnceLock<Validator>,
}

/// What an answer is by the document.
#[derive(Debug)]
pub(crate) struct Verdict {
    /// The `operationId`.
    pub operation: String,
    /// The reference of the body's schema, where it is one.
    pub schema: Option<String>,
    /// How many members have no name of their own in their schema and are let in by a pattern or as the
    /// rest of an open map. A typed value keeps each of them among its undeclared ones.
    pub unnamed: usize,
}

impl Contract {
    /// The published document, read once.
    pub(crate) fn published() -> &'static Self {
        static CONTRACT: OnceLock<Contract> = OnceLock::new();
        CONTRACT.get_or_init(Self::read)
    }

    fn read() -> Self {
        let document = document("truora.yaml");
        let operations = document["paths"].as_object().expect("paths").iter().flat_map(|(path, item)| {
            let members = item.as_object().expect("an item").iter();
            members.filter(|(_, member)| member["operationId"].is_string()).map(|(method, operation)| {
                Operation {
                    id: operation["operationId"].as_str().expect("an id").to_owned(),
                    method: method.to_uppercase(),
                    path: path.split('/').map(str::to_owned).collect(),
                    answers: answers(&document, operation),
                }
            })
        });
        let operations = operations.collect();
        Self { document, operations }
    }

    /// The ids of all operations.
    pub(crate) fn operations(&self) -> impl Iterator<Item = &str> {
        self.operations.iter().map(|operation| operation.id.as_str())
    }

    /// Says what the answer is, or everything that the document does not allow.
    pub(crate) fn judge(&self, exchange: &Exchange) -> Result<Verdict, Vec<String>> {
        let (line, reply) = (&exchange.request.line, &exchange.reply);
        let problem = |text: String| vec![format!("{line}: {} {text}", reply.status)];
        let operation = self.operation(line).ok_or_else(|| problem("is for no declared operation".into()))?;
        let class = format!("{}XX", reply.status / 100);
        // A success has to be declared by its number; a class is enough for a refusal.
        let media = match operation.answers.get(&reply.status.to_string()) {
            None if reply.status >= 400 => operation.answers.get(&class),
            found => found,
        };
        let media = media.ok_or_else(|| problem("is not declared".into()))?;
        let (_, schema) = media
            .iter()
            .find(|(name, _)| name == reply.media())
            .ok_or_else(|| problem(format!("with a body of {:?} is not declared", reply.media())))?;
        let mut unnamed = 0;
        let problems = match reply.media() {
            "application/json" => self.body(schema, &reply.body, &mut unnamed),
            "application/pdf" if reply.body.starts_with(b"%PDF-") => Vec::new(),
            other => vec![format!("has a body that is no {other}")],
        };
        if !problems.is_empty() {
            return Err(problems.into_iter().flat_map(problem).collect());
        }
        let schema = schema.declared["$ref"].as_str().map(str::to_owned);
        Ok(Verdict { operation: operation.id.clone(), schema, unnamed })
    }

    fn body(&self, schema: &Schema, body: &[u8], unnamed: &mut usize) -> Vec<String> {
        let body: Value = match serde_json::from_slice(body) {
            Ok(body) => body,
            Err(error) => return vec![format!("has a body that is no JSON: {error}")],
        };
        let validator = schema.validator.get_or_init(|| validator(&self.document, &schema.declared));
        let invalid = validator.iter_errors(&body);
        let mut problems: Vec<String> =
            invalid.map(|error| format!("{} {error}", error.instance_path())).collect();
        let mut members = Members::new(&self.document);
        members.walk("", &schema.declared, &body);
        *unnamed = members.unnamed;
        problems.extend(members.undeclared.iter().map(|path| format!("{path} is declared nowhere")));
        problems
    }

    /// The operation of a request line. A path in words goes before one with parameters.
    fn operation(&self, line: &str) -> Option<&Operation> {
        let (method, target) = line.split_once(' ')?;
        let path: Vec<&str> = target.split([' ', '?']).next()?.split('/').collect();
        let fits = |operation: &&Operation| {
            operation.method == method
                && operation.path.len() == path.len()
                && operation
                    .path
                    .iter()
                    .zip(&path)
                    .all(|(part, given)| part.starts_with('{') || part == given)
        };
        let parameters =
            |operation: &&Operation| operation.path.iter().filter(|part| part.starts_with('{')).count();
        self.operations.iter().filter(fits).min_by_key(parameters)
    }
}

fn answers(document: &Value, operation: &Value) -> BTreeMap<String, Vec<(String, Schema)>> {
    let responses = operation["responses"].as_object().expect("responses").iter();
    responses
        .map(|(status, response)| {
            let response = match response["$ref"].as_str() {
                Some(reference) => document.pointer(reference.trim_start_matches('#')).expect("a component"),
                None => response,
            };
            let content = response["content"].as_object().into_iter().flatten();
            let schemas = content.map(|(media, content)| {
                (media.clone(), Schema { declared: content["schema"].clone(), validator: OnceLock::new() })
            });
            (status.clone(), schemas.collect())
        })
        .collect()
}

fn validator(document: &Value, schema: &Value) -> Validator {
    let whole = json!({"allOf": [schema], "components": document["components"]});
    let options = jsonschema::options().with_draft(jsonschema::Draft::Draft202012);
    options.should_validate_formats(true).build(&whole).expect("a schema")
}
