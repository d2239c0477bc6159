//! Waits that did not end with a final state.

use std::fmt;
use std::time::Duration;

use crate::error::Error;

/// A wait that did not end with a final state. Keeps the last state that was seen.
#[non_exhaustive]
pub enum WaitError<T> {
    /// The time was up.
    #[non_exhaustive]
    Deadline {
        /// How long the wait was allowed to take.
        limit: Duration,
        /// The last state that was seen, if any was.
        last: Option<Box<T>>,
        /// What the latest read failed with, if it failed.
        failure: Option<Box<Error>>,
    },
    /// A read failed, and waiting does not mend it.
    #[non_exhaustive]
    Failed {
        /// The last state that was seen, if any was.
        last: Option<Box<T>>,
        /// What it failed with.
        source: Box<Error>,
    },
}

impl<T> WaitError<T> {
    /// Whether the time was up.
    pub fn is_deadline(&self) -> bool {
        matches!(self, Self::Deadline { .. })
    }

    /// The last state that was seen, if any was.
    pub fn last(&self) -> Option<&T> {
        match self {
            Self::Deadline { last, .. } | Self::Failed { last, .. } => last.as_deref(),
        }
    }

    /// The same, taken out.
    pub fn into_last(self) -> Option<T> {
        match self {
            Self::Deadline { last, .. } | Self::Failed { last, .. } => last.map(|last| *last),
        }
    }

    /// What the latest read failed with, if it failed.
    pub fn error(&self) -> Option<&Error> {
        match self {
            Self::Deadline { failure, .. } => failure.as_deref(),
            Self::Failed { source, .. } => Some(source),
        }
    }
}

impl<T> fmt::Display for WaitError<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Deadline { limit, failure: None, .. } => write!(f, "not done after {limit:?}"),
            Self::Deadline { limit, failure: Some(_), .. } => {
                write!(f, "not known to be done after {limit:?}, for the latest read failed")
            }
            Self::Failed { .. } => f.write_str("the wait ended, for a read failed"),
        }
    }
}

impl<T> fmt::Debug for WaitError<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // The state may hold what belongs in no log.
        let last = self.last().map(|_| format_args!("kept"));
        match self {
            Self::Deadline { limit, failure, .. } => {
                let mut shown = f.debug_struct("Deadline");
                shown.field("limit", limit).field("last", &last).field("failure", failure).finish()
            }
            Self::Failed { source, .. } => {
                f.debug_struct("Failed").field("last", &last).field("source", source).finish()
            }
        }
    }
}

impl<T> std::error::Error for WaitError<T> {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.error().map(|error| error as _)
    }
}
