//! A client that knows sockets and bytes alone, and a judge that holds every answer against the
//! published document.
#![allow(dead_code, reason = "each test file uses a part")]

pub mod strangers;
pub mod workbooks;

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use jsonschema::Validator;
use serde_json::{Map, Value, json};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use truora_sandbox::Sandbox;

const PUBLISHED: &str = include_str!("../../../../openapi/truora.yaml");
const FORM: &str = "application/x-www-form-urlencoded";

/// An answer as it came.
#[derive(Debug)]
pub struct Answer {
    pub status: u16,
    pub headers: Vec<(String, String)>,
    pub body: Vec<u8>,
}

impl Answer {
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers
            .iter()
            .find(|(known, _)| known.eq_ignore_ascii_case(name))
            .map(|(_, value)| value.as_str())
    }

    pub fn json(&self) -> Value {
        serde_json::from_slice(&self.body)
            .unwrap_or_else(|error| panic!("{error}: {}", String::from_utf8_lossy(&self.body)))
    }

    pub fn message(&self) -> String {
        self.json()["message"].as_str().unwrap_or_default().to_owned()
    }
}

/// Writes these bytes to a new connection and reads until the other end closes it.
pub async fn raw(sandbox: &Sandbox, bytes: &[u8]) -> std::io::Result<Vec<u8>> {
    let mut stream = TcpStream::connect(sandbox.address()).await?;
    stream.write_all(bytes).await?;
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).await?;
    Ok(answer)
}

/// Sends a request as it is given.
pub async fn send(
    sandbox: &Sandbox,
    method: &str,
    target: &str,
    headers: &[(&str, &str)],
    body: &[u8],
) -> Answer {
    let mut head = format!("{method} {target} HTTP/1.1\r\nConnection: close\r\n");
    if !headers.iter().any(|(name, _)| name.eq_ignore_ascii_case("host")) {
        head.push_str(&format!("Host: {}\r\n", sandbox.address()));
    }
    for (name, value) in headers {
        head.push_str(&format!("{name}: {value}\r\n"));
    }
    if !body.is_empty() || method == "POST" || method == "PUT" {
        head.push_str(&format!("Content-Length: {}\r\n", body.len()));
    }
    head.push_str("\r\n");
    let bytes = [head.as_bytes(), body].concat();
    parse(&raw(sandbox, &bytes).await.expect("an answer"))
}

fn parse(bytes: &[u8]) -> Answer {
    let end = bytes.windows(4).position(|window| window == b"\r\n\r\n").expect("a head");
    let head = String::from_utf8_lossy(&bytes[..end]).into_owned();
    let mut lines = head.split("\r\n");
    let status = lines.next().and_then(|line| line.split(' ').nth(1)).and_then(|status| status.parse().ok());
    let headers = lines
        .filter_map(|line| line.split_once(": ").map(|(name, value)| (name.to_owned(), value.to_owned())))
        .collect();
    Answer { status: status.expect("a status"), headers, body: bytes[end + 4..].to_vec() }
}

/// Sends a form with the key, and holds the answer against the document.
pub async fn call(sandbox: &Sandbox, method: &str, target: &str, form: &str) -> Answer {
    let mut headers = vec![("Truora-API-Key", sandbox.api_key())];
    if !form.is_empty() {
        headers.push(("Content-Type", FORM));
    }
    let answer = send(sandbox, method, target, &headers, form.as_bytes()).await;
    judge(method, target, &answer);
    answer
}

/// The same, for a JSON answer with this status.
pub async fn ok(sandbox: &Sandbox, method: &str, target: &str, form: &str) -> Value {
    let answer = call(sandbox, method, target, form).await;
    let text = String::from_utf8_lossy(&answer.body).into_owned();
    assert!((200..300).contains(&answer.status), "{method} {target} {form}: {} {text}", answer.status);
    answer.json()
}

/// The published document.
pub fn document() -> &'static Value {
    static DOCUMENT: OnceLock<Value> = OnceLock::new();
    DOCUMENT.get_or_init(|| yaml_serde::from_str(PUBLISHED).expect("the published document"))
}

/// Fails unless the document declares an answer of this status and media type, and its schema
/// takes the body.
pub fn judge(method: &str, target: &str, answer: &Answer) {
    let path = target.split('?').next().unwrap_or_default();
    let Some(operation) = operation(method, path) else {
        assert!((400..500).contains(&answer.status), "{method} {target}: {}", answer.status);
        return;
    };
    let responses = &operation["responses"];
    let class = format!("{}XX", answer.status / 100);
    let response = responses
        .get(answer.status.to_string())
        .or_else(|| responses.get(&class))
        .or_else(|| responses.get("default"))
        .unwrap_or_else(|| panic!("{method} {target}: {} is not declared", answer.status));
    let response = follow(response);
    let Some(content) = response.get("content").and_then(Value::as_object) else { return };
    let media = answer.header("content-type").unwrap_or_default();
    let schema = content
        .get(media)
        .unwrap_or_else(|| panic!("{method} {target}: {media} is not declared for {}", answer.status));
    if media != "application/json" {
        return;
    }
    let body = answer.json();
    let validator = validator(&schema["schema"]);
    let problems: Vec<String> =
        validator.iter_errors(&body).map(|error| format!("{} {error}", error.instance_path())).collect();
    assert!(problems.is_empty(), "{method} {target}: {problems:#?}\n{body:#}");
}

fn operation(method: &str, path: &str) -> Option<&'static Value> {
    let segments: Vec<&str> = path.split('/').collect();
    let mut found: Vec<(usize, &Value)> = document()["paths"]
        .as_object()?
        .iter()
        .filter_map(|(template, item)| {
            let parts: Vec<&str> = template.split('/').collect();
            let fits = parts.len() == segments.len()
                && parts
                    .iter()
                    .zip(&segments)
                    .all(|(part, segment)| part.starts_with('{') || part == segment);
            let operation = item.get(method.to_ascii_lowercase())?;
            fits.then(|| (parts.iter().filter(|part| part.starts_with('{')).count(), operation))
        })
        .collect();
    found.sort_by_key(|(parameters, _)| *parameters);
    found.first().map(|(_, operation)| *operation)
}

fn follow(value: &'static Value) -> &'static Value {
    match value.get("$ref").and_then(Value::as_str) {
        Some(reference) => document().pointer(reference.trim_start_matches('#')).expect("a component"),
        None => value,
    }
}

/// A validator for a schema of the document. Members that the document does not declare are refused
/// as well: a caller may take them, and the sandbox must not invent them.
fn validator(schema: &Value) -> Arc<Validator> {
    static KNOWN: Mutex<BTreeMap<String, Arc<Validator>>> = Mutex::new(BTreeMap::new());
    let mut known = KNOWN.lock().unwrap_or_else(PoisonError::into_inner);
    Arc::clone(known.entry(schema.to_string()).or_insert_with(|| Arc::new(compile(schema))))
}

fn compile(schema: &Value) -> Validator {
    static CLOSED: OnceLock<Value> = OnceLock::new();
    let schemas = CLOSED.get_or_init(|| {
        let open = document()["components"]["schemas"].clone();
        let parts: Vec<String> = open
            .as_object()
            .into_iter()
            .flat_map(Map::values)
            .filter_map(|schema| schema["allOf"].as_array())
            .flatten()
            .filter_map(|part| part["$ref"].as_str()?.rsplit('/').next().map(str::to_owned))
            .collect();
        let mut closed = open;
        for (name, schema) in closed.as_object_mut().into_iter().flatten() {
            if schema.get("allOf").is_some() {
                schema["unevaluatedProperties"] = json!(false);
            } else if schema.get("properties").is_some()
                && schema.get("additionalProperties").is_none()
                && !parts.contains(name)
            {
                schema["additionalProperties"] = json!(false);
            }
        }
        closed
    });
    let root = json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "allOf": [schema],
        "components": {"schemas": schemas},
    });
    jsonschema::draft202012::new(&root).expect("a schema")
}
