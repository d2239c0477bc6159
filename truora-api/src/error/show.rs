//! What an error shows. A cause that `source` gives is not repeated here: who prints the chain reads it once.

use std::fmt;

use super::{ApiError, Cause, Error, UnreadableAnswer};

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Config(message) => write!(f, "the client is not set up: {message}"),
            Self::Invalid(error) => {
                write!(f, "{}: refused before sending: {}", error.operation.id, error.message)
            }
            Self::NotSent(error) => write!(f, "{}: not sent{}", error.operation.id, error.cause),
            Self::OutcomeUnknown(error) => {
                write!(f, "{}: sent, but no answer came{}", error.operation.id, error.cause)
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

/// What follows the outcome; another error's words come with the chain.
impl fmt::Display for Cause {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Http(_) => Ok(()),
            Self::Deadline => f.write_str(": the deadline of the call is over"),
            Self::Timeout => f.write_str(": it took longer than an attempt may"),
        }
    }
}

impl fmt::Display for ApiError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: answered {}", self.operation.id, self.status)?;
        if let Some(code) = &self.shown_code {
            write!(f, " (code {code})")?;
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
            .field("code", &self.shown_code)
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
