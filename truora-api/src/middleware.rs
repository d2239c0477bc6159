//! A caller's own code around every attempt.

use std::time::Duration;

use reqwest::StatusCode;
use reqwest::header::HeaderMap;

use crate::error::Error;
use crate::operation::Operation;

/// Code that runs before and after every attempt of every call: to add a header, to count, to measure.
///
/// It does not see the API key, nor what is sent; an error that it is told of may have a body. It runs in the
/// order in which it was added, within the span of the attempt. A call that is dropped while an attempt is under way
/// has no `after`.
pub trait Middleware: Send + Sync {
    /// Before an attempt is sent.
    fn before(&self, attempt: &mut Attempt<'_>) {
        let _ = attempt;
    }

    /// After its outcome is known.
    fn after(&self, outcome: &Outcome<'_>) {
        let _ = outcome;
    }
}

/// An attempt that is about to be sent.
#[non_exhaustive]
pub struct Attempt<'a> {
    /// The operation.
    pub operation: &'static Operation,
    /// The number of the attempt, from 1.
    pub number: u32,
    /// The headers so far. What is added here is sent; the API key is added later.
    pub headers: &'a mut HeaderMap,
}

/// What came of an attempt.
#[non_exhaustive]
pub struct Outcome<'a> {
    /// The operation.
    pub operation: &'static Operation,
    /// The number of the attempt, from 1.
    pub number: u32,
    /// How long it took.
    pub elapsed: Duration,
    /// The status of a success, or the error: as the call would end with it, so that
    /// [`Error::is_retryable`] says whether another attempt may follow.
    pub result: Result<StatusCode, &'a Error>,
}
