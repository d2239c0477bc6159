//! Sending again what may be sent again.

mod backoff;
mod budget;
mod policy;

pub(crate) use backoff::Attempts;
pub(crate) use budget::Budget;
pub use policy::RetryPolicy;

use std::time::Duration;

use reqwest::StatusCode;

use crate::error::Error;
use crate::operation::{Operation, Repeat};

/// What a failure says of a further attempt.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Verdict {
    /// Sending it again is of no use, or may act twice.
    Stop,
    /// It may be sent again, no sooner than this if the service said so.
    Again(Option<Duration>),
}

/// Judges a failed attempt of an operation. `form` is the body that was sent: some operations are
/// recognised by the service unless a field says otherwise.
pub(crate) fn judge(error: &Error, operation: &Operation, form: &[u8], anyway: bool) -> Verdict {
    let may_repeat = anyway || may_repeat(operation, form);
    match error {
        // Nothing was sent, so nothing was done.
        Error::NotSent(_) => Verdict::Again(None),
        Error::OutcomeUnknown(_) if may_repeat => Verdict::Again(None),
        Error::Unreadable(answer) if may_repeat && answer.is_broken() => Verdict::Again(None),
        // Refused for being too many: the service has not acted.
        Error::Api(answer) if answer.status == StatusCode::TOO_MANY_REQUESTS => {
            Verdict::Again(answer.retry_after)
        }
        Error::Api(answer) if may_repeat && is_passing(answer.status) => Verdict::Again(answer.retry_after),
        _ => Verdict::Stop,
    }
}

/// Statuses of a server or a gateway that may be well again soon.
pub(crate) fn is_passing(status: StatusCode) -> bool {
    matches!(status.as_u16(), 408 | 425 | 500 | 502 | 503 | 504)
}

fn may_repeat(operation: &Operation, form: &[u8]) -> bool {
    match operation.repeat {
        Repeat::Safe => true,
        Repeat::DeduplicatedUnless(field) => !has_true(form, field),
        Repeat::Never => false,
    }
}

/// Whether a form has a field with the value `true`.
fn has_true(form: &[u8], field: &str) -> bool {
    serde_html_form::from_bytes::<Vec<(String, String)>>(form)
        // A body that is no form may mean anything.
        .map_or(true, |pairs| pairs.iter().any(|(name, value)| name == field && value == "true"))
}
