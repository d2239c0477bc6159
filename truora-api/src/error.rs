//! What can go wrong with a call, by what is known of its outcome.

use std::fmt;
use std::time::Duration;

use bytes::Bytes;
use reqwest::StatusCode;

use crate::operation::Operation;

/// A call that did not give what was asked for.
///
/// The variants say what is known of the request's effect. Neither `Display` nor `Debug` shows the API
/// key, a body or personal data; [`Error::message`] and [`Error::raw_body`] give them on request.
#[derive(Debug)]
#[non_exhaustive]
pub enum Error {
    /// The client is set up wrong; nothing was sent.
    Config(String),
    /// An input was refused here; nothing was sent.
    Invalid(InvalidRequest),
    /// The request did not reach the service.
    NotSent(TransportError),
    /// The request was sent and no answer came: the service may have acted on it.
    OutcomeUnknown(TransportError),
    /// The service answered with an error.
    Api(ApiError),
    /// The service answered with what could not be read.
    Unreadable(UnreadableAnswer),
}

/// An input that was refused before anything was sent.
#[derive(Debug)]
#[non_exhaustive]
pub struct InvalidRequest {
    /// The operation.
    pub operation: &'static Operation,
    /// What was wrong, naming the input.
    pub message: String,
}

/// A failure between client and service.
#[derive(Debug)]
#[non_exhaustive]
pub struct TransportError {
    /// The operation.
    pub operation: &'static Operation,
    cause: Cause,
    retryable: bool,
}

#[derive(Debug)]
enum Cause {
    Http(reqwest::Error),
    Deadline,
}

impl fmt::Display for Cause {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Http(error) => error.fmt(f),
            Self::Deadline => f.write_str("the deadline of the call is over"),
        }
    }
}

/// An answer that says what was wrong.
#[non_exhaustive]
pub struct ApiError {
    /// The operation.
    pub operation: &'static Operation,
    /// The HTTP status: trust it rather than [`code`](Self::code).
    pub status: StatusCode,
    /// The vendor's code, as text, if the answer has one.
    pub code: Option<String>,
    /// The vendor's message, if the answer has one. It may repeat an input.
    pub message: Option<String>,
    /// How long to wait, if the answer says so in seconds.
    pub retry_after: Option<Duration>,
    /// The body as it came: JSON, HTML or nothing.
    pub body: Bytes,
    pub(crate) retryable: bool,
}

/// A success whose body could not be read.
#[non_exhaustive]
pub struct UnreadableAnswer {
    /// The operation.
    pub operation: &'static Operation,
    /// The HTTP status.
    pub status: StatusCode,
    /// The body as it came, as far as it came.
    pub body: Bytes,
    reason: String,
    source: Option<Box<dyn std::error::Error + Send + Sync>>,
    retryable: bool,
}

impl UnreadableAnswer {
    /// Whether the connection broke while the body was read: another attempt may get all of it.
    pub(crate) fn is_broken(&self) -> bool {
        self.source.is_some()
    }
}

impl Error {
    pub(crate) fn config(message: impl Into<String>) -> Self {
        Self::Config(message.into())
    }

    pub(crate) fn invalid(operation: &'static Operation, message: impl Into<String>) -> Self {
        Self::Invalid(InvalidRequest { operation, message: message.into() })
    }

    /// Sorts a failure of the transport by whether the service can have acted.
    pub(crate) fn transport(operation: &'static Operation, source: reqwest::Error) -> Self {
        // The URL has ids and query values.
        let source = source.without_url();
        if source.is_builder() {
            return Self::invalid(operation, format!("the request cannot be built: {source}"));
        }
        let never_left = source.is_connect();
        let error = TransportError { operation, cause: Cause::Http(source), retryable: false };
        if never_left { Self::NotSent(error) } else { Self::OutcomeUnknown(error) }
    }

    /// The deadline ended within an attempt: the request may have arrived.
    pub(crate) fn out_of_time(operation: &'static Operation) -> Self {
        Self::OutcomeUnknown(TransportError { operation, cause: Cause::Deadline, retryable: false })
    }

    pub(crate) fn unreadable(
        operation: &'static Operation,
        status: StatusCode,
        body: Bytes,
        reason: impl Into<String>,
        source: Option<Box<dyn std::error::Error + Send + Sync>>,
    ) -> Self {
        Self::Unreadable(UnreadableAnswer {
            operation,
            status,
            body,
            reason: reason.into(),
            source,
            retryable: false,
        })
    }

    /// The operation that was called, unless the client itself is set up wrong.
    pub fn operation(&self) -> Option<&'static Operation> {
        match self {
            Self::Config(_) => None,
            Self::Invalid(error) => Some(error.operation),
            Self::NotSent(error) | Self::OutcomeUnknown(error) => Some(error.operation),
            Self::Api(error) => Some(error.operation),
            Self::Unreadable(error) => Some(error.operation),
        }
    }

    /// The HTTP status, if the service answered.
    pub fn status(&self) -> Option<StatusCode> {
        match self {
            Self::Api(error) => Some(error.status),
            Self::Unreadable(error) => Some(error.status),
            _ => None,
        }
    }

    /// The vendor's code, if the service gave one.
    pub fn code(&self) -> Option<&str> {
        match self {
            Self::Api(error) => error.code.as_deref(),
            _ => None,
        }
    }

    /// The vendor's message, if the service gave one. It may repeat an input: keep it out of logs.
    pub fn message(&self) -> Option<&str> {
        match self {
            Self::Api(error) => error.message.as_deref(),
            _ => None,
        }
    }

    /// How long the service asked to wait.
    pub fn retry_after(&self) -> Option<Duration> {
        match self {
            Self::Api(error) => error.retry_after,
            _ => None,
        }
    }

    /// Whether the same call may succeed later without acting twice: what the client itself tries again.
    pub fn is_retryable(&self) -> bool {
        match self {
            Self::Config(_) | Self::Invalid(_) => false,
            Self::NotSent(error) | Self::OutcomeUnknown(error) => error.retryable,
            Self::Api(error) => error.retryable,
            Self::Unreadable(error) => error.retryable,
        }
    }

    /// Notes what was found out from the error and the request together.
    pub(crate) fn set_retryable(&mut self, retryable: bool) {
        match self {
            Self::Config(_) | Self::Invalid(_) => {}
            Self::NotSent(error) | Self::OutcomeUnknown(error) => error.retryable = retryable,
            Self::Api(error) => error.retryable = retryable,
            Self::Unreadable(error) => error.retryable = retryable,
        }
    }

    /// A short word for what went wrong, for metrics: free of anything personal.
    pub fn kind(&self) -> &'static str {
        match self {
            Self::Config(_) => "config",
            Self::Invalid(_) => "invalid",
            Self::NotSent(_) => "not_sent",
            Self::OutcomeUnknown(_) => "outcome_unknown",
            Self::Api(_) => "api",
            Self::Unreadable(_) => "unreadable",
        }
    }

    /// The body of the answer as it came. It may hold personal data: keep it out of logs.
    pub fn raw_body(&self) -> Option<&Bytes> {
        match self {
            Self::Api(error) => Some(&error.body),
            Self::Unreadable(error) => Some(&error.body),
            _ => None,
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Config(message) => write!(f, "the client is not set up: {message}"),
            Self::Invalid(error) => {
                write!(f, "{}: refused before sending: {}", error.operation.id, error.message)
            }
            Self::NotSent(error) => write!(f, "{}: not sent: {}", error.operation.id, error.cause),
            Self::OutcomeUnknown(error) => {
                write!(f, "{}: sent, but no answer came: {}", error.operation.id, error.cause)
            }
            Self::Api(error) => error.fmt(f),
            Self::Unreadable(error) => {
                write!(
                    f,
                    "{}: answered {}, not understood: {}",
                    error.operation.id, error.status, error.reason
                )
            }
        }
    }
}

impl fmt::Display for ApiError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: answered {}", self.operation.id, self.status)?;
        if let Some(code) = &self.code {
            write!(f, " (code {})", shown(code))?;
        }
        if let Some(message) = &self.message {
            write!(f, ": {}", shown(message))?;
        }
        Ok(())
    }
}

impl fmt::Debug for ApiError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ApiError")
            .field("operation", &self.operation.id)
            .field("status", &self.status.as_u16())
            .field("code", &self.code.as_deref().map(shown))
            .field("message", &self.message.as_deref().map(shown))
            .field("retry_after", &self.retry_after)
            .field("body", &format_args!("{} bytes", self.body.len()))
            .finish()
    }
}

impl fmt::Debug for UnreadableAnswer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("UnreadableAnswer")
            .field("operation", &self.operation.id)
            .field("status", &self.status.as_u16())
            .field("reason", &self.reason)
            .field("body", &format_args!("{} bytes", self.body.len()))
            .finish()
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::NotSent(error) | Self::OutcomeUnknown(error) => match &error.cause {
                Cause::Http(source) => Some(source),
                Cause::Deadline => None,
            },
            Self::Unreadable(error) => error.source.as_deref().map(|source| source as _),
            _ => None,
        }
    }
}

/// The vendor's text without what looks personal or secret: words with an `@`, with five digits or
/// more, or of great length. The service repeats inputs in its messages.
pub(crate) fn shown(text: &str) -> String {
    const LONGEST: usize = 200;
    let words = text.split_whitespace().map(|word| {
        let digits = word.chars().filter(char::is_ascii_digit).count();
        let is_code = word.len() <= 5;
        if word.contains('@') || (digits >= 5 && !is_code) || word.len() > 40 { "[hidden]" } else { word }
    });
    let mut shown = words.collect::<Vec<_>>().join(" ");
    if let Some((end, _)) = shown.char_indices().nth(LONGEST) {
        shown.truncate(end);
        shown.push('…');
    }
    shown
}
