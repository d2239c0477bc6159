//! Lays the example of an operation over it.

use serde_json::Value;

use super::Defects;

/// Members of a file of examples.
const MEMBERS: &[&str] = &["parameters", "request", "response"];

/// Reads `{"parameters": {name: value}, "request": body, "response": body}` and puts each part in
/// its place; a part whose place does not exist, and a place that is left without, are defects.
pub(super) fn lay(operation: &mut Value, file: &str, id: &str, defects: &mut Defects) {
    let mut examples: Value = match serde_json::from_str(file) {
        Ok(examples) => examples,
        Err(error) => return defects.push(format!("the examples of {id} are no JSON: {error}")),
    };
    for member in examples.as_object().into_iter().flat_map(|map| map.keys()) {
        if !MEMBERS.contains(&member.as_str()) {
            defects.push(format!("the examples of {id} have {member}; use {}", MEMBERS.join(", ")));
        }
    }
    let mut given = examples["parameters"].take();
    for parameter in operation.get_mut("parameters").and_then(Value::as_array_mut).into_iter().flatten() {
        let name = parameter["name"].as_str().unwrap_or_default().to_owned();
        match given.as_object_mut().and_then(|map| map.shift_remove(&name)) {
            Some(value) => parameter["example"] = value,
            None => defects.push(format!("the examples of {id} have no value for the parameter {name}")),
        }
    }
    for name in given.as_object().into_iter().flat_map(|map| map.keys()) {
        defects.push(format!("the examples of {id} have a value for {name}, which is no parameter"));
    }
    let request = operation.get_mut("requestBody").and_then(|body| body.get_mut("content"));
    put(request, examples["request"].take(), "request", id, defects);
    let response = operation["responses"]
        .as_object_mut()
        .and_then(|responses| responses.iter_mut().find(|(status, _)| status.starts_with('2')))
        .and_then(|(_, response)| response.get_mut("content"));
    put(response, examples["response"].take(), "response", id, defects);
}

fn put(content: Option<&mut Value>, example: Value, part: &str, id: &str, defects: &mut Defects) {
    let media = content
        .and_then(Value::as_object_mut)
        .and_then(|content| content.iter_mut().next())
        // A file has no example: there is no JSON that shows it.
        .filter(|(media, _)| media.as_str() != "application/pdf");
    match (media, example) {
        (Some(_), Value::Null) => defects.push(format!("operation {id} has no example of its {part}")),
        (Some((_, media)), example) => media["example"] = example,
        (None, Value::Null) => {}
        (None, _) => defects.push(format!("the examples of {id} have a {part}, which it has not")),
    }
}
