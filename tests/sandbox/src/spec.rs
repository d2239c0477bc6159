//! The published document, read: which operations there are, and what each takes and answers.
//!
//! The document is part of the program. It is parsed once a process and never changes.

use std::collections::BTreeSet;
use std::sync::OnceLock;

use axum::http::{Method, StatusCode};
use serde_json::{Map, Value, json};

use crate::inputs::Inputs;
use crate::schema;

/// The published document as text.
pub(crate) const YAML: &str = include_str!("../../../openapi/truora.yaml");

/// The media type of every write.
pub(crate) const FORM: &str = "application/x-www-form-urlencoded";

const METHODS: [&str; 8] = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/// The document and its operations.
#[derive(Debug)]
pub(crate) struct Document {
    pub(crate) json: Value,
    pub(crate) operations: Vec<Operation>,
}

/// One operation of the document.
#[derive(Debug)]
pub(crate) struct Operation {
    pub(crate) id: String,
    pub(crate) method: Method,
    segments: Vec<Segment>,
    /// The status of success.
    pub(crate) success: StatusCode,
    pub(crate) path_inputs: Inputs,
    pub(crate) query: Inputs,
    /// The fields of the form, of an operation that takes one.
    pub(crate) form: Option<Inputs>,
    /// Whether a form has to be sent, be it an empty one.
    pub(crate) needs_body: bool,
    /// What the document says of the inputs that go with a country and a type.
    pub(crate) required_inputs: Option<Value>,
}

#[derive(Debug)]
enum Segment {
    Fixed(String),
    Named(String),
}

/// What a request is for.
pub(crate) enum Route<'a> {
    /// An operation, with the values of its path parameters.
    Operation(&'a Operation, Map<String, Value>),
    /// A path of the document without this method; it has these.
    OtherMethod(String),
    Unknown,
}

impl Document {
    /// The published document.
    pub(crate) fn published() -> Result<&'static Self, String> {
        static PUBLISHED: OnceLock<Result<Document, String>> = OnceLock::new();
        PUBLISHED.get_or_init(|| Document::parse(YAML)).as_ref().map_err(Clone::clone)
    }

    fn parse(yaml: &str) -> Result<Self, String> {
        let json: Value = yaml_serde::from_str(yaml)
            .map_err(|error| format!("the published document is not YAML: {error}"))?;
        let mut operations = Vec::new();
        let paths = json.get("paths").and_then(Value::as_object);
        for (path, item) in paths.into_iter().flatten() {
            for name in METHODS {
                if let Some(operation) = item.get(name) {
                    operations.push(Operation::read(&json, path, name, item, operation)?);
                }
            }
        }
        Ok(Self { json, operations })
    }

    /// The operation with this method and these path segments, still percent-encoded.
    pub(crate) fn route(&self, method: &Method, path: &str) -> Route<'_> {
        let Some(segments) = split(path) else { return Route::Unknown };
        let mut best: Option<(&Operation, Map<String, Value>)> = None;
        let mut methods = BTreeSet::new();
        let mut rank = None;
        for operation in &self.operations {
            let Some(values) = operation.matches(&segments) else { continue };
            // A path with fewer parameters goes before one with more: `…/outbounds/send`.
            let this = values.len();
            if rank.is_none_or(|rank| this < rank) {
                rank = Some(this);
                methods.clear();
                best = None;
            }
            if rank == Some(this) {
                methods.insert(operation.method.as_str());
                if operation.method == *method {
                    best = Some((operation, values));
                }
            }
        }
        match best {
            Some((operation, values)) => Route::Operation(operation, values),
            None if methods.is_empty() => Route::Unknown,
            None => Route::OtherMethod(methods.into_iter().collect::<Vec<_>>().join(", ")),
        }
    }

    /// The operation with this id.
    pub(crate) fn operation(&self, id: &str) -> Option<&Operation> {
        self.operations.iter().find(|operation| operation.id == id)
    }

    /// The names of the members of a component schema.
    pub(crate) fn members(&self, component: &str) -> impl Iterator<Item = &str> {
        self.json
            .pointer("/components/schemas")
            .and_then(|schemas| schemas.get(component)?.get("properties")?.as_object())
            .into_iter()
            .flat_map(|members| members.keys().map(String::as_str))
    }
}

impl Operation {
    fn read(
        document: &Value,
        path: &str,
        method: &str,
        item: &Value,
        operation: &Value,
    ) -> Result<Self, String> {
        let place = format!("{} {path}", method.to_ascii_uppercase());
        let id = operation
            .get("operationId")
            .and_then(Value::as_str)
            .ok_or_else(|| format!("{place} has no operationId"))?
            .to_owned();
        let success = operation
            .get("responses")
            .and_then(Value::as_object)
            .into_iter()
            .flat_map(Map::keys)
            .find_map(|status| status.starts_with('2').then(|| status.parse::<StatusCode>().ok())?)
            .ok_or_else(|| format!("{id} has no status of success"))?;
        let body = operation.get("requestBody").map(|body| schema::resolve(document, body));
        let form = body
            .and_then(|body| body.get("content")?.get(FORM)?.get("schema"))
            .map(|form| Inputs::read(document, form, "field"))
            .transpose()
            .map_err(|error| format!("the form of {id}: {error}"))?;
        let parameters: Vec<&Value> = [item, operation]
            .into_iter()
            .filter_map(|holder| holder.get("parameters")?.as_array())
            .flatten()
            .map(|parameter| schema::resolve(document, parameter))
            .collect();
        let of = |place: &str, noun: &'static str| {
            let schema = parameters_schema(&parameters, place);
            Inputs::read(document, &schema, noun)
                .map_err(|error| format!("the {place} parameters of {id}: {error}"))
        };
        Ok(Self {
            method: Method::from_bytes(method.to_ascii_uppercase().as_bytes())
                .map_err(|error| format!("{place}: {error}"))?,
            segments: template(path),
            success,
            path_inputs: of("path", "path parameter")?,
            query: of("query", "query parameter")?,
            form,
            needs_body: body.is_some_and(|body| body.get("required") == Some(&Value::Bool(true))),
            required_inputs: operation.get("x-required-inputs").cloned(),
            id,
        })
    }

    fn matches(&self, segments: &[String]) -> Option<Map<String, Value>> {
        if segments.len() != self.segments.len() {
            return None;
        }
        let mut values = Map::new();
        for (expected, segment) in self.segments.iter().zip(segments) {
            match expected {
                Segment::Fixed(text) if text == segment => {}
                Segment::Fixed(_) => return None,
                Segment::Named(_) if segment.is_empty() => return None,
                Segment::Named(name) => {
                    values.insert(name.clone(), Value::String(segment.clone()));
                }
            }
        }
        Some(values)
    }
}

fn template(path: &str) -> Vec<Segment> {
    path.trim_start_matches('/')
        .split('/')
        .map(|segment| match segment.strip_prefix('{').and_then(|rest| rest.strip_suffix('}')) {
            Some(name) => Segment::Named(name.to_owned()),
            None => Segment::Fixed(segment.to_owned()),
        })
        .collect()
}

/// The segments of a request's path, each decoded by itself, so that an encoded slash stays in
/// its segment.
fn split(path: &str) -> Option<Vec<String>> {
    path.strip_prefix('/')?.split('/').map(crate::form::percent_decode).collect()
}

fn parameters_schema(parameters: &[&Value], place: &str) -> Value {
    let mut properties = Map::new();
    let mut required = Vec::new();
    for parameter in parameters {
        let name = parameter.get("name").and_then(Value::as_str);
        let here = parameter.get("in").and_then(Value::as_str) == Some(place);
        if let (Some(name), true) = (name, here) {
            properties.insert(name.to_owned(), parameter.get("schema").cloned().unwrap_or(json!({})));
            if parameter.get("required") == Some(&Value::Bool(true)) {
                required.push(name);
            }
        }
    }
    json!({"type": "object", "properties": properties, "required": required, "additionalProperties": false})
}

#[cfg(test)]
mod tests {
    use super::*;

    fn id(method: Method, path: &str) -> String {
        match Document::published().expect("reads").route(&method, path) {
            Route::Operation(operation, _) => operation.id.clone(),
            Route::OtherMethod(allow) => allow,
            Route::Unknown => "unknown".to_owned(),
        }
    }

    #[test]
    fn routes_come_from_the_document() {
        assert_eq!(id(Method::POST, "/v1/checks"), "createCheck");
        assert_eq!(id(Method::GET, "/v1/checks/CHK1"), "getCheck");
        assert_eq!(id(Method::PATCH, "/v1/checks"), "GET, POST");
        for unknown in ["/v1/checks/", "/v1/check", "/v1//checks", "/v1/checks/a/b", "/v1/checks/%zz"] {
            assert_eq!(id(Method::GET, unknown), "unknown", "{unknown}");
        }
    }

    #[test]
    fn an_encoded_slash_stays_in_its_segment() {
        let document = Document::published().expect("reads");
        let Route::Operation(operation, values) = document.route(&Method::GET, "/v1/checks/..%2Fa%2fb")
        else {
            panic!("no route");
        };
        assert_eq!((operation.id.as_str(), &values["check_id"]), ("getCheck", &json!("../a/b")));
    }
}
