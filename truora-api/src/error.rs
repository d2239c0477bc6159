//! What can go wrong with a call, by what is known of its outcome.

use std::fmt;
use std::time::Duration;

use bytes::Bytes;
use reqwest::StatusCode;
use reqwest::header::HeaderMap;

use crate::operation::Operation;

/// A call that did not give what was asked for.
///
/// The variants say what is known of the request's effect. Neither `Display` nor `Debug` shows the API
/// key or a body, and of the vendor's message they show what looks like prose and was not sent;
/// [`Error::message`] and [`Error::raw_body`] give all of it on request.
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
    Api(Box<ApiError>),
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
    pub(crate) history: History,
}

/// What came of a call, all its attempts together.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct History {
    pub(crate) retryable: bool,
    pub(crate) attempts: u32,
    /// Whether the service may have acted on an attempt before the last one.
    pub(crate) may_have_acted: bool,
}

#[derive(Debug)]
enum Cause {
    Http(reqwest::Error),
    /// The call took as long as it may.
    Deadline,
    /// The attempt took as long as it may.
    Timeout,
}

impl fmt::Display for Cause {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Http(error) => error.fmt(f),
            Self::Deadline => f.write_str("the deadline of the call is over"),
            Self::Timeout => f.write_str("no answer came in time"),
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
    /// How long to wait, if the answer says so, in seconds or as a date.
    pub retry_after: Option<Duration>,
    /// The headers of the answer.
    pub headers: HeaderMap,
    /// The body as it came: JSON, HTML or nothing. At most 1 MiB of it.
    pub body: Bytes,
    /// The message without what may be personal.
    pub(crate) shown: Option<String>,
    pub(crate) history: History,
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
    is_broken: bool,
    history: History,
}

impl UnreadableAnswer {
    /// Whether the body did not come whole: another attempt may get all of it.
    pub(crate) fn is_broken(&self) -> bool {
        self.is_broken
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
        let never_left = never_left(&source);
        let error = TransportError { operation, cause: Cause::Http(source), history: History::default() };
        if never_left { Self::NotSent(error) } else { Self::OutcomeUnknown(error) }
    }

    /// The deadline of the call was over before an attempt was sent.
    pub(crate) fn too_late(operation: &'static Operation) -> Self {
        Self::NotSent(TransportError { operation, cause: Cause::Deadline, history: History::default() })
    }

    /// The time was over within an attempt: the request may have arrived.
    pub(crate) fn out_of_time(operation: &'static Operation, is_deadline: bool) -> Self {
        let cause = if is_deadline { Cause::Deadline } else { Cause::Timeout };
        Self::OutcomeUnknown(TransportError { operation, cause, history: History::default() })
    }

    pub(crate) fn unreadable(
        operation: &'static Operation,
        status: StatusCode,
        body: Bytes,
        reason: impl Into<String>,
        source: Option<Box<dyn std::error::Error + Send + Sync>>,
        is_broken: bool,
    ) -> Self {
        Self::Unreadable(UnreadableAnswer {
            operation,
            status,
            body,
            reason: reason.into(),
            source,
            is_broken,
            history: History::default(),
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
        self.history().is_some_and(|history| history.retryable)
    }

    /// How many times the request was sent, the attempts that failed to connect included.
    pub fn attempts(&self) -> u32 {
        self.history().map_or(0, |history| history.attempts)
    }

    /// Whether the service may have done what was asked for, in the last attempt or in one before. A
    /// deletion that was tried again may end with 404 for that reason.
    pub fn may_have_acted(&self) -> bool {
        matches!(self, Self::OutcomeUnknown(_) | Self::Unreadable(_))
            || self.history().is_some_and(|history| history.may_have_acted)
    }

    /// Whether the time was over: that of the request or the deadline of the call.
    pub fn is_timeout(&self) -> bool {
        match self {
            Self::NotSent(error) | Self::OutcomeUnknown(error) => match &error.cause {
                Cause::Http(source) => source.is_timeout(),
                Cause::Deadline | Cause::Timeout => true,
            },
            _ => false,
        }
    }

    /// The headers of an answer that is an error.
    pub fn headers(&self) -> Option<&HeaderMap> {
        match self {
            Self::Api(error) => Some(&error.headers),
            _ => None,
        }
    }

    fn history(&self) -> Option<&History> {
        match self {
            Self::Config(_) | Self::Invalid(_) => None,
            Self::NotSent(error) | Self::OutcomeUnknown(error) => Some(&error.history),
            Self::Api(error) => Some(&error.history),
            Self::Unreadable(error) => Some(&error.history),
        }
    }

    pub(crate) fn history_mut(&mut self) -> Option<&mut History> {
        match self {
            Self::Config(_) | Self::Invalid(_) => None,
            Self::NotSent(error) | Self::OutcomeUnknown(error) => Some(&mut error.history),
            Self::Api(error) => Some(&mut error.history),
            Self::Unreadable(error) => Some(&mut error.history),
        }
    }

    pub(crate) fn set_retryable(&mut self, retryable: bool) {
        if let Some(history) = self.history_mut() {
            history.retryable = retryable;
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
            write!(f, " (code {})", shown_code(code))?;
        }
        if let Some(message) = &self.shown {
            write!(f, ": {message}")?;
        }
        Ok(())
    }
}

impl fmt::Debug for ApiError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ApiError")
            .field("operation", &self.operation.id)
            .field("status", &self.status.as_u16())
            .field("code", &self.code.as_deref().map(shown_code))
            .field("message", &self.shown)
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
                Cause::Deadline | Cause::Timeout => None,
            },
            Self::Unreadable(error) => error.source.as_deref().map(|source| source as _),
            _ => None,
        }
    }
}

/// A code is a short number or a word; anything else may be an input.
fn shown_code(code: &str) -> &str {
    let is_number = code.len() <= 6 && code.chars().all(|c| c.is_ascii_digit());
    let is_word = code.len() <= 40 && code.chars().all(|c| c.is_ascii_lowercase() || c == '_');
    if is_number || is_word { code } else { "[hidden]" }
}

#[cfg(not(target_arch = "wasm32"))]
fn never_left(error: &reqwest::Error) -> bool {
    error.is_connect()
}

/// A browser does not say how far a request came.
#[cfg(target_arch = "wasm32")]
fn never_left(_: &reqwest::Error) -> bool {
    false
}
