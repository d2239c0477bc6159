//! Reading an answer.

use bytes::Bytes;
use reqwest::header::{CONTENT_TYPE, HeaderMap, RETRY_AFTER};
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::body::{ByteStream, broken};
use crate::call::retry_after;
use crate::clock;
use crate::error::{ApiError, Error};
use crate::operation::{Operation, Page};
use crate::response::Response;

/// A body that an operation answers with.
pub(crate) trait Answer: Sized {
    async fn read(
        operation: &'static Operation,
        response: reqwest::Response,
    ) -> Result<Response<Self>, Error>;
}

impl Answer for ByteStream {
    async fn read(
        operation: &'static Operation,
        response: reqwest::Response,
    ) -> Result<Response<Self>, Error> {
        let (status, headers) = (response.status(), response.headers().clone());
        if is_json(&headers) {
            let body = response.bytes().await.map_err(|error| broken(operation, status, error))?;
            return Err(Error::unreadable(
                operation,
                status,
                body,
                "a file was asked for and JSON came",
                None,
            ));
        }
        Ok(Response::new(Self::new(operation, response), status, headers, Bytes::new()))
    }
}

impl<T: DeserializeOwned> Answer for T {
    async fn read(
        operation: &'static Operation,
        response: reqwest::Response,
    ) -> Result<Response<Self>, Error> {
        let (status, headers) = (response.status(), response.headers().clone());
        let body = response.bytes().await.map_err(|error| broken(operation, status, error))?;
        match decode(operation, &body) {
            Ok(value) => Ok(Response::new(value, status, headers, body)),
            Err(error) => {
                // serde's words may quote the body; where it stopped is enough.
                let reason = match error.line() {
                    0 => "the body is not of the declared shape".to_owned(),
                    line => format!(
                        "the body is not of the declared shape, line {line}, column {}",
                        error.column()
                    ),
                };
                Err(Error::unreadable(operation, status, body, reason, None))
            }
        }
    }
}

/// A body that is given as it comes.
pub(crate) struct RawBody(pub(crate) Bytes);

impl Answer for RawBody {
    async fn read(
        operation: &'static Operation,
        response: reqwest::Response,
    ) -> Result<Response<Self>, Error> {
        let (status, headers) = (response.status(), response.headers().clone());
        let body = response.bytes().await.map_err(|error| broken(operation, status, error))?;
        Ok(Response::new(Self(body.clone()), status, headers, body))
    }
}

fn decode<T: DeserializeOwned>(operation: &Operation, body: &[u8]) -> Result<T, serde_json::Error> {
    if body.iter().all(u8::is_ascii_whitespace) {
        // Nothing came: right where nothing is declared as always there.
        return serde_json::from_str("{}").or_else(|_| serde_json::from_str("[]"));
    }
    match operation.page {
        Some(page) => serde_json::from_value(as_page(serde_json::from_slice(body)?, page)),
        None => serde_json::from_slice(body),
    }
}

/// Some answers to a listing are one bare element: puts it into a page. An element of a page that is
/// wrapped as a bare one is comes out of its wrapping.
fn as_page(body: Value, page: Page) -> Value {
    let mut body = paged(body, page);
    let items = body.get_mut(page.items).and_then(Value::as_array_mut);
    if let (Some(items), Some(bare)) = (items, page.bare) {
        for item in items {
            if let Some(inner) = item.get_mut(bare).filter(|inner| inner.is_object()) {
                *item = inner.take();
            }
        }
    }
    body
}

fn paged(body: Value, page: Page) -> Value {
    let Value::Object(mut map) = body else {
        return if body.is_array() { serde_json::json!({ page.items: body }) } else { body };
    };
    if map.contains_key(page.items)
        && map.get(page.items).is_none_or(|items| items.is_array() || items.is_null())
    {
        return Value::Object(map);
    }
    match page.bare {
        Some(bare) => match map.remove(bare) {
            Some(element) => {
                map.insert(page.items.to_owned(), serde_json::json!([element]));
                Value::Object(map)
            }
            None => Value::Object(map),
        },
        // `{}` and a page without its list are empty pages.
        None if map.keys().all(|key| ["self", "next"].contains(&key.as_str())) => Value::Object(map),
        None => serde_json::json!({ page.items: [map] }),
    }
}

pub(crate) async fn refusal(operation: &'static Operation, response: reqwest::Response) -> Error {
    let status = response.status();
    let asked = response.headers().get(RETRY_AFTER).and_then(|value| value.to_str().ok());
    let retry_after = asked.and_then(|value| retry_after(value, clock::wall()));
    // A body that breaks off does not hide the status.
    let body = response.bytes().await.unwrap_or_default();
    let envelope: Value = serde_json::from_slice(&body).unwrap_or_default();
    Error::Api(ApiError {
        operation,
        status,
        code: text(&envelope["code"]),
        message: text(&envelope["message"]),
        retry_after,
        body,
        retryable: false,
    })
}

fn text(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}

fn is_json(headers: &HeaderMap) -> bool {
    let media = headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    media.starts_with("application/json")
}
