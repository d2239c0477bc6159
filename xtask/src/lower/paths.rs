//! Paths, operations, and what goes into them and comes out of them.

use serde_json::Value;

use super::document::{external_docs, server};
use super::walk::Holds::{List, Map, One, Same};
use super::walk::{Lowering, Members, is_extension};
use super::{Place, schema};

const PATH_ITEM: &Members = &[
    ("summary", Same),
    ("description", Same),
    ("servers", List(server)),
    ("parameters", List(parameter)),
    ("get", One(operation)),
    ("put", One(operation)),
    ("post", One(operation)),
    ("delete", One(operation)),
    ("options", One(operation)),
    ("head", One(operation)),
    ("patch", One(operation)),
    ("trace", One(operation)),
];

const OPERATION: &Members = &[
    ("tags", Same),
    ("summary", Same),
    ("description", Same),
    ("externalDocs", One(external_docs)),
    ("operationId", Same),
    ("parameters", List(parameter)),
    ("requestBody", One(request_body)),
    ("responses", One(responses)),
    ("callbacks", Map(callback)),
    ("deprecated", Same),
    ("security", Same),
    ("servers", List(server)),
];

const PARAMETER: &Members = &[
    ("name", Same),
    ("in", Same),
    ("description", Same),
    ("required", Same),
    ("deprecated", Same),
    ("allowEmptyValue", Same),
    ("style", Same),
    ("explode", Same),
    ("allowReserved", Same),
    ("schema", One(schema::schema)),
    ("content", Map(media_type)),
    ("example", Same),
    ("examples", Map(example)),
];

const HEADER: &Members = &[
    ("description", Same),
    ("required", Same),
    ("deprecated", Same),
    ("style", Same),
    ("explode", Same),
    ("schema", One(schema::schema)),
    ("content", Map(media_type)),
    ("example", Same),
    ("examples", Map(example)),
];

const REQUEST_BODY: &Members = &[("description", Same), ("content", Map(media_type)), ("required", Same)];

const RESPONSE: &Members =
    &[("description", Same), ("headers", Map(header)), ("content", Map(media_type)), ("links", Map(link))];

const MEDIA_TYPE: &Members = &[
    ("schema", One(schema::schema)),
    ("example", Same),
    ("examples", Map(example)),
    ("encoding", Map(encoding)),
];

const ENCODING: &Members = &[
    ("contentType", Same),
    ("headers", Map(header)),
    ("style", Same),
    ("explode", Same),
    ("allowReserved", Same),
];

const EXAMPLE: &Members =
    &[("summary", Same), ("description", Same), ("value", Same), ("externalValue", Same)];

const LINK: &Members = &[
    ("operationRef", Same),
    ("operationId", Same),
    ("parameters", Same),
    ("requestBody", Same),
    ("description", Same),
    ("server", One(server)),
];

pub(super) fn paths(lowering: &mut Lowering<'_>, value: &Value, place: &Place) -> Value {
    lowering.entries(value, place, |key| key.starts_with('/'), path_item)
}

fn path_item(lowering: &mut Lowering<'_>, value: &Value, place: &Place) -> Value {
    lowering.object(value, place, PATH_ITEM)
}

fn operation(lowering: &mut Lowering<'_>, value: &Value, place: &Place) -> Value {
    let lowered = lowering.object(value, place, OPERATION);
    // Optional in 3.1.
    lowering.require(&lowered, place, "responses");
    lowered
}

fn responses(lowering: &mut Lowering<'_>, value: &Value, place: &Place) -> Value {
    lowering.entries(value, place, is_status, response)
}

/// `default`, a status such as 404, or a class of them such as 4XX.
fn is_status(key: &str) -> bool {
    let class = |class: u8| (b'1'..=b'5').contains(&class);
    match key.as_bytes() {
        b"default" => true,
        [first, b'X', b'X'] => class(*first),
        [first, rest @ ..] => class(*first) && rest.len() == 2 && rest.iter().all(u8::is_ascii_digit),
        [] => false,
    }
}

pub(super) fn callback(lowering: &mut Lowering<'_>, value: &Value, place: &Place) -> Value {
    lowering.entries(value, place, |key| !is_extension(key), path_item)
}

pub(super) fn parameter(lowering: &mut Lowering<'_>, value: &Value, place: &Place) -> Value {
    lowering.referable(value, place, "parameters", PARAMETER)
}

pub(super) fn header(lowering: &mut Lowering<'_>, value: &Value, place: &Place) -> Value {
    lowering.referable(value, place, "headers", HEADER)
}

pub(super) fn request_body(lowering: &mut Lowering<'_>, value: &Value, place: &Place) -> Value {
    lowering.referable(value, place, "requestBodies", REQUEST_BODY)
}

pub(super) fn response(lowering: &mut Lowering<'_>, value: &Value, place: &Place) -> Value {
    lowering.referable(value, place, "responses", RESPONSE)
}

pub(super) fn example(lowering: &mut Lowering<'_>, value: &Value, place: &Place) -> Value {
    lowering.referable(value, place, "examples", EXAMPLE)
}

pub(super) fn link(lowering: &mut Lowering<'_>, value: &Value, place: &Place) -> Value {
    lowering.referable(value, place, "links", LINK)
}

fn media_type(lowering: &mut Lowering<'_>, value: &Value, place: &Place) -> Value {
    lowering.object(value, place, MEDIA_TYPE)
}

fn encoding(lowering: &mut Lowering<'_>, value: &Value, place: &Place) -> Value {
    lowering.object(value, place, ENCODING)
}
