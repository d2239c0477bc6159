//! Sending again what may be sent again.

mod backoff;
mod budget;
mod policy;

pub(crate) use backoff::Attempts;
pub(crate) use budget::{Budget, Budgets};
pub use policy::RetryPolicy;

use std::time::Duration;

use reqwest::{StatusCode, Url};

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

/// Judges a failed attempt of an operation. `url` and `form` are what was sent: some operations are
/// recognised by the service unless a field says otherwise.
pub(crate) fn judge(error: &Error, operation: &Operation, url: &Url, form: &[u8], anyway: bool) -> Verdict {
    let may_repeat = anyway || may_repeat(operation, url, form);
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
fn is_passing(status: StatusCode) -> bool {
    matches!(status.as_u16(), 408 | 425 | 500 | 502 | 503 | 504)
}

fn may_repeat(operation: &Operation, url: &Url, form: &[u8]) -> bool {
    match operation.repeat {
        Repeat::Safe => true,
        Repeat::DeduplicatedUnless(field) => !is_set(url, form, field),
        Repeat::Never => false,
    }
}

/// Whether a field may be read as true: in the form, or in the query, where callers can put it too.
fn is_set(url: &Url, form: &[u8], field: &str) -> bool {
    let is_off = |value: &str| ["", "0", "false"].contains(&value.to_ascii_lowercase().as_str());
    if url.query_pairs().any(|(name, value)| name == field && !is_off(&value)) {
        return true;
    }
    serde_html_form::from_bytes::<Vec<(String, String)>>(form)
        // A body that is no form may mean anything.
        .map_or(true, |pairs| pairs.iter().any(|(name, value)| name == field && !is_off(value)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_forced_is_recognised_in_any_spelling() {
        let plain = Url::parse("https://example.com/v1/checks").expect("a URL");
        for form in
            ["", "force_creation=", "force_creation=false", "force_creation=FALSE", "a=force_creation"]
        {
            assert!(!is_set(&plain, form.as_bytes(), "force_creation"), "{form}");
        }
        for form in ["force_creation=true", "force_creation=1", "force_creation=T", "force_creation=on"] {
            assert!(is_set(&plain, form.as_bytes(), "force_creation"), "{form}");
        }
        let query = Url::parse("https://example.com/v1/checks?force_creation=True").expect("a URL");
        assert!(is_set(&query, b"a=b", "force_creation"));
    }
}
