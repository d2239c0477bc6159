//! Spans and events, under the names that OpenTelemetry gives to the attributes of HTTP.
//!
//! The route template stands for the path, which has ids. No query, header or body is ever recorded.

use std::time::Duration;

#[cfg(feature = "xlsx")]
use reqwest::Url;
use reqwest::{Request, StatusCode};
use tracing::{Span, field};

use crate::error::Error;
use crate::operation::Operation;

/// The span of a call with all its attempts.
pub(crate) fn call(operation: &Operation) -> Span {
    tracing::info_span!("truora.call", "otel.kind" = "internal", "truora.operation" = operation.id)
}

/// The span of one attempt.
pub(crate) fn attempt(operation: &Operation, request: &Request, number: u32) -> Span {
    let span = tracing::info_span!(
        "truora.request",
        "otel.kind" = "client",
        "otel.name" = field::Empty,
        "http.request.method" = request.method().as_str(),
        "url.template" = operation.path,
        "server.address" = request.url().host_str().unwrap_or_default(),
        "server.port" = request.url().port_or_known_default(),
        "http.request.resend_count" = field::Empty,
        "http.response.status_code" = field::Empty,
        "error.type" = field::Empty,
        "otel.status_code" = field::Empty,
        "truora.operation" = operation.id,
    );
    if !span.is_disabled() {
        span.record("otel.name", field::display(format_args!("{} {}", request.method(), operation.path)));
        if number > 1 {
            span.record("http.request.resend_count", number - 1);
        }
    }
    span
}

/// What came of an attempt.
pub(crate) fn outcome(span: &Span, outcome: Result<StatusCode, &Error>) {
    match outcome {
        Ok(status) => {
            span.record("http.response.status_code", status.as_u16());
        }
        Err(error) => {
            if let Some(status) = error.status() {
                span.record("http.response.status_code", status.as_u16());
            }
            match error {
                Error::Api(answer) => failed(span, answer.status.as_str()),
                other => failed(span, other.kind()),
            }
        }
    }
}

/// The convention: the status where there is one that says so, else a word for what happened.
fn failed(span: &Span, kind: &str) {
    span.record("error.type", kind).record("otel.status_code", "ERROR");
}

/// The span of an upload or a download, which has the host alone: path and query of a signed link are a permission.
#[cfg(feature = "xlsx")]
pub(crate) fn file(method: &'static str, url: &Url) -> Span {
    tracing::info_span!(
        "truora.file",
        "otel.kind" = "client",
        "otel.name" = method,
        "http.request.method" = method,
        "server.address" = url.host_str().unwrap_or_default(),
        "server.port" = url.port_or_known_default(),
        "http.response.status_code" = field::Empty,
        "error.type" = field::Empty,
        "otel.status_code" = field::Empty,
    )
}

/// What came of an upload or a download.
#[cfg(feature = "xlsx")]
pub(crate) fn file_outcome(span: &Span, outcome: Result<StatusCode, &reqwest::Error>) {
    match outcome {
        Ok(status) => {
            span.record("http.response.status_code", status.as_u16());
            if !status.is_success() {
                failed(span, status.as_str());
            }
        }
        Err(error) => failed(span, if error.is_connect() { "not_sent" } else { "outcome_unknown" }),
    }
}

/// A call waits before it is tried again.
pub(crate) fn waiting(operation: &Operation, number: u32, delay: Duration) {
    let milliseconds = u64::try_from(delay.as_millis()).unwrap_or(u64::MAX);
    tracing::debug!(
        "truora.operation" = operation.id,
        attempt = number,
        delay_ms = milliseconds,
        "waiting to try again"
    );
}

/// A call is not tried again: too many have failed.
pub(crate) fn no_budget(operation: &Operation, number: u32) {
    tracing::warn!(
        "truora.operation" = operation.id,
        attempt = number,
        "not tried again: the retries of this host are used up"
    );
}
