//! What can go wrong with a call, by what is known of its outcome.

mod show;

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
    /// The request did not reach the service, in no attempt that could have acted.
    NotSent(TransportError),
    /// The request was sent, in this attempt or in one before, and no answer came: the service may have acted on it.
    OutcomeUnknown(TransportError),
    /// The service, or a gateway before it, answered with an error. After 5xx and 408 it may have acted all the same:
    /// see [`Error::may_have_acted`].
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
    /// The code without what may be personal.
    pub(crate) shown_code: Option<String>,
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
    source: Option<reqwest::Error>,
    flaw: Flaw,
    history: History,
}

/// What is wrong with a body that could not be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Flaw {
    /// What it says: it would be the same again.
    Content,
    /// The connection broke before its end.
    Cut,
    /// The time was over before its end.
    Late,
}

impl ApiError {
    /// Whether a status leaves it open what was done. A reading does nothing.
    fn may_have_acted(&self) -> bool {
        let leaves_open = self.status.is_server_error() || self.status == StatusCode::REQUEST_TIMEOUT;
        leaves_open && self.operation.method != "GET"
    }
}

impl UnreadableAnswer {
    /// Whether the body did not come whole: another attempt may get all of it.
    pub(crate) fn is_broken(&self) -> bool {
        self.flaw != Flaw::Content
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
        source: Option<reqwest::Error>,
        flaw: Flaw,
    ) -> Self {
        Self::Unreadable(UnreadableAnswer {
            operation,
            status,
            body,
            reason: reason.into(),
            source,
            flaw,
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
    /// deletion that was tried again may end with 404 for that reason. An answer of 5xx or 408 does not say that
    /// nothing was done: it may come from a gateway that has waited for too long.
    pub fn may_have_acted(&self) -> bool {
        match self {
            Self::OutcomeUnknown(_) | Self::Unreadable(_) => true,
            Self::Api(error) if error.may_have_acted() => true,
            _ => self.history().is_some_and(|history| history.may_have_acted),
        }
    }

    /// Whether the time was over: that of the request or the deadline of the call, before the answer or within it.
    pub fn is_timeout(&self) -> bool {
        match self {
            Self::NotSent(error) | Self::OutcomeUnknown(error) => match &error.cause {
                Cause::Http(source) => source.is_timeout(),
                Cause::Deadline | Cause::Timeout => true,
            },
            Self::Unreadable(error) => {
                error.flaw == Flaw::Late || error.source.as_ref().is_some_and(reqwest::Error::is_timeout)
            }
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

    fn history_mut(&mut self) -> Option<&mut History> {
        match self {
            Self::Config(_) | Self::Invalid(_) => None,
            Self::NotSent(error) | Self::OutcomeUnknown(error) => Some(&mut error.history),
            Self::Api(error) => Some(&mut error.history),
            Self::Unreadable(error) => Some(&mut error.history),
        }
    }

    pub(crate) fn set_history(&mut self, history: History) {
        if let Some(kept) = self.history_mut() {
            *kept = history;
        }
    }

    /// The error of an attempt that never left, after one that may have arrived: what came of the call is not known.
    pub(crate) fn after_one_that_may_have_acted(self) -> Self {
        match self {
            Self::NotSent(error) => Self::OutcomeUnknown(error),
            other => other,
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

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::NotSent(error) | Self::OutcomeUnknown(error) => match &error.cause {
                Cause::Http(source) => Some(source),
                Cause::Deadline | Cause::Timeout => None,
            },
            Self::Unreadable(error) => error.source.as_ref().map(|source| source as _),
            _ => None,
        }
    }
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
