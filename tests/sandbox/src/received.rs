//! What arrived, for tests that look at bytes and for people.

use std::collections::VecDeque;
use std::sync::{Mutex, PoisonError};

use axum::http::HeaderMap;
use axum::http::request::Parts;
use bytes::Bytes;

use crate::secrets::{HIDDEN, Secrets};

/// The header that carries the key.
pub(crate) const KEY_HEADER: &str = "truora-api-key";
/// How many requests are kept.
const MOST_REQUESTS: usize = 10_000;
/// How many bytes of bodies are kept; the oldest requests go first.
const MOST_BYTES: usize = 64 * 1024 * 1024;

/// A request as it arrived. Its body may have personal data: `Debug` shows its length alone.
#[derive(Clone, PartialEq, Eq)]
pub struct Received {
    /// The method.
    pub method: String,
    /// The target of the request line: path and query as they came, still percent-encoded, keys
    /// hidden.
    pub target: String,
    /// The headers in the order in which they came, names in lower case, keys hidden.
    pub headers: Vec<(String, String)>,
    /// The body, byte for byte, but for keys, which are hidden.
    pub body: Bytes,
    /// The operation of the published document that the request was for.
    pub operation: Option<String>,
    /// The status of the answer; none when the connection was dropped instead.
    pub status: Option<u16>,
}

impl std::fmt::Debug for Received {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Received")
            .field("method", &self.method)
            .field("operation", &self.operation)
            .field("status", &self.status)
            .field("body_bytes", &self.body.len())
            .finish_non_exhaustive()
    }
}

impl Received {
    pub(crate) fn new(parts: &Parts, secrets: &Secrets) -> Self {
        Self {
            method: parts.method.to_string(),
            target: secrets.hide_text(&parts.uri.to_string()),
            headers: shown(&parts.headers, secrets),
            body: Bytes::new(),
            operation: None,
            status: None,
        }
    }

    /// The first header with this name.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers
            .iter()
            .find(|(known, _)| known.eq_ignore_ascii_case(name))
            .map(|(_, value)| value.as_str())
    }
}

fn shown(headers: &HeaderMap, secrets: &Secrets) -> Vec<(String, String)> {
    headers
        .iter()
        .map(|(name, value)| {
            let secret = matches!(name.as_str(), KEY_HEADER | "authorization" | "cookie");
            let value = match secret {
                true => HIDDEN.to_owned(),
                false => secrets.hide_text(&String::from_utf8_lossy(value.as_bytes())),
            };
            (name.as_str().to_owned(), value)
        })
        .collect()
}

/// The requests that arrived, as many as are kept.
#[derive(Debug, Default)]
pub(crate) struct Log(Mutex<Entries>);

#[derive(Debug, Default)]
struct Entries {
    requests: VecDeque<Received>,
    bytes: usize,
}

impl Log {
    pub(crate) fn add(&self, request: Received) {
        let mut entries = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        entries.bytes = entries.bytes.saturating_add(weight(&request));
        entries.requests.push_back(request);
        while entries.requests.len() > MOST_REQUESTS || entries.bytes > MOST_BYTES {
            let Some(oldest) = entries.requests.pop_front() else { break };
            entries.bytes = entries.bytes.saturating_sub(weight(&oldest));
        }
    }

    /// Oldest first.
    pub(crate) fn all(&self) -> Vec<Received> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).requests.iter().cloned().collect()
    }

    /// The newest so many, in the order in which they came.
    pub(crate) fn latest(&self, most: usize) -> Vec<Received> {
        let entries = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let first = entries.requests.len().saturating_sub(most);
        entries.requests.iter().skip(first).cloned().collect()
    }

    /// Newest first, at most so many.
    pub(crate) fn newest(&self, most: usize) -> Vec<Received> {
        let entries = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        entries.requests.iter().rev().take(most).cloned().collect()
    }

    pub(crate) fn clear(&self) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Entries::default();
    }
}

/// About how much memory a request takes.
fn weight(request: &Received) -> usize {
    let headers: usize = request.headers.iter().map(|(name, value)| name.len() + value.len()).sum();
    request.body.len() + request.target.len() + headers + 200
}
