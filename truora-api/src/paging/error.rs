//! Listings that broke off.

use std::fmt;

use crate::error::Error;

/// A listing that broke off: why, after how much, and where to go on. The last thing that a stream gives.
#[derive(Debug)]
pub struct Interrupted {
    stop: Stop,
    given: u64,
}

/// Why no further page comes.
#[derive(Debug)]
pub(super) struct Stop {
    error: Box<Error>,
    next_key: Option<String>,
    repeats_key: bool,
}

impl Stop {
    pub(super) fn new(error: Error, next_key: Option<String>) -> Self {
        Self { error: Box::new(error), next_key, repeats_key: false }
    }

    pub(super) fn repeated(error: Error) -> Self {
        Self { repeats_key: true, ..Self::new(error, None) }
    }

    /// Says how much was given before.
    pub(super) fn after(self, given: u64) -> Interrupted {
        Interrupted { stop: self, given }
    }
}

impl Interrupted {
    /// What went wrong with the page.
    pub fn error(&self) -> &Error {
        &self.stop.error
    }

    /// The same, taken out.
    pub fn into_error(self) -> Error {
        *self.stop.error
    }

    /// The key of the page that was not read, for `starting_at`. `None` when it was the first page, and when
    /// the service names no page that could be followed.
    pub fn next_key(&self) -> Option<&str> {
        self.stop.next_key.as_deref()
    }

    /// How many items were given before, or pages where the listing is read by pages.
    pub fn given(&self) -> u64 {
        self.given
    }

    /// Whether the service gave the key of an earlier page again, so that the pages would go in circles.
    pub fn repeats_key(&self) -> bool {
        self.stop.repeats_key
    }
}

impl fmt::Display for Interrupted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the listing broke off after {}", self.given)
    }
}

impl std::error::Error for Interrupted {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&*self.stop.error)
    }
}

impl From<Interrupted> for Error {
    fn from(error: Interrupted) -> Self {
        error.into_error()
    }
}

/// A listing that could not be read to its end, with what was read.
#[non_exhaustive]
pub struct PagingError<T> {
    /// The items that were read, in order.
    pub read: Vec<T>,
    /// The key of the page that was not read, for `starting_at`. `None` when it was the first page, and when
    /// the service names no page that could be followed.
    pub next_key: Option<String>,
    source: Box<Error>,
}

impl<T> PagingError<T> {
    pub(super) fn new(read: Vec<T>, error: Interrupted) -> Self {
        let Stop { error, next_key, .. } = error.stop;
        Self { read, next_key, source: error }
    }

    /// What went wrong with the page.
    pub fn error(&self) -> &Error {
        &self.source
    }

    /// The same, taken out.
    pub fn into_error(self) -> Error {
        *self.source
    }
}

impl<T> fmt::Display for PagingError<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the listing broke off after {}", self.read.len())
    }
}

impl<T> fmt::Debug for PagingError<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // The items may fill a screen, or hold what belongs in no log.
        f.debug_struct("PagingError")
            .field("read", &format_args!("{} items", self.read.len()))
            .field("next_key", &self.next_key)
            .field("source", &self.source)
            .finish()
    }
}

impl<T> std::error::Error for PagingError<T> {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&*self.source)
    }
}

impl<T> From<PagingError<T>> for Error {
    fn from(error: PagingError<T>) -> Self {
        error.into_error()
    }
}
