//! Reading an answer.

use bytes::Bytes;
use reqwest::header::{CONTENT_TYPE, HeaderMap, RETRY_AFTER};
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::body::{ByteStream, Limits, RawBody, whole};
use crate::call::retry_after;
use crate::clock;
use crate::error::{ApiError, Error, Flaw, History};
use crate::operation::{Operation, Page};
use crate::redact::Sent;
use crate::response::Response;

/// A body that an operation answers with.
pub(crate) trait Answer: Sized {
    async fn read(
        operation: &'static Operation,
        response: reqwest::Response,
        limits: Limits,
    ) -> Result<Response<Self>, Error>;
}

impl Answer for ByteStream {
    async fn read(
        operation: &'static Operation,
        response: reqwest::Response,
        limits: Limits,
    ) -> Result<Response<Self>, Error> {
        let (status, headers) = (response.status(), response.headers().clone());
        if is_text(&headers) {
            let body = whole(response, limits).await;
            let body = body.map_err(|broken| broken.into_error(operation, status))?;
            let reason = "a file was asked for and something else came";
            return Err(Error::unreadable(operation, status, body, reason, None, Flaw::Content));
        }
        let file = Self::open(operation, response, limits).await?;
        Ok(Response::new(file, status, headers, Bytes::new()))
    }
}

impl<T: DeserializeOwned> Answer for T {
    async fn read(
        operation: &'static Operation,
        response: reqwest::Response,
        limits: Limits,
    ) -> Result<Response<Self>, Error> {
        let (status, headers) = (response.status(), response.headers().clone());
        let body = whole(response, limits).await;
        let body = body.map_err(|broken| broken.into_error(operation, status))?;
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
                Err(Error::unreadable(operation, status, body, reason, None, Flaw::Content))
            }
        }
    }
}

impl Answer for RawBody {
    async fn read(
        operation: &'static Operation,
        response: reqwest::Response,
        limits: Limits,
    ) -> Result<Response<Self>, Error> {
        let (status, headers) = (response.status(), response.headers().clone());
        let body = whole(response, limits).await;
        let body = body.map_err(|broken| broken.into_error(operation, status))?;
        Ok(Response::new(Self(body.clone()), status, headers, body))
    }
}

fn decode<T: DeserializeOwned>(operation: &Operation, body: &[u8]) -> Result<T, serde_json::Error> {
    let body = json(body);
    if body.iter().all(u8::is_ascii_whitespace) {
        // Nothing came: right where nothing is declared as always there.
        return serde_json::from_str("{}").or_else(|_| serde_json::from_str("[]"));
    }
    match operation.page {
        Some(page) => serde_json::from_value(as_page(serde_json::from_slice(body)?, page)),
        None => serde_json::from_slice(body),
    }
}

/// A body without the byte order mark that some gateways put before it.
fn json(body: &[u8]) -> &[u8] {
    body.strip_prefix(b"\xef\xbb\xbf").unwrap_or(body)
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

/// The longest body of an error that is kept.
const LARGEST_REFUSAL: usize = 1024 * 1024;

/// Reads an answer that is an error. `sent` is what the service may repeat in it.
pub(crate) async fn refusal(
    operation: &'static Operation,
    response: reqwest::Response,
    limits: Limits,
    sent: &Sent,
) -> Error {
    let (status, headers) = (response.status(), response.headers().clone());
    let asked = headers.get(RETRY_AFTER).and_then(|value| value.to_str().ok());
    let retry_after = asked.and_then(|value| retry_after(value, clock::wall()));
    let limits = Limits { size: limits.size.min(LARGEST_REFUSAL), ..limits };
    // A body that breaks off does not hide the status.
    let body = whole(response, limits).await.unwrap_or_else(|broken| broken.body);
    let envelope: Value = serde_json::from_slice(json(&body)).unwrap_or_default();
    let (code, message) = (text(&envelope["code"]), text(&envelope["message"]));
    Error::Api(Box::new(ApiError {
        operation,
        status,
        shown: message.as_deref().map(|message| sent.redact(message)),
        shown_code: code.as_deref().map(|code| sent.redact_code(code)),
        code,
        message,
        retry_after,
        headers,
        body,
        history: History::default(),
    }))
}

fn text(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}

/// Whether a body is what no file is: JSON, or a page of a gateway.
fn is_text(headers: &HeaderMap) -> bool {
    let media = headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let media = media.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    media == "text/html" || media == "application/json" || media.ends_with("+json")
}
