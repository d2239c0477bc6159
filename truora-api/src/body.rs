//! Bodies that are files.

use std::fmt;

use bytes::Bytes;

use crate::error::Error;
use crate::operation::Operation;

/// A file that is read as it arrives.
pub struct ByteStream {
    operation: &'static Operation,
    response: reqwest::Response,
}

impl ByteStream {
    pub(crate) fn new(operation: &'static Operation, response: reqwest::Response) -> Self {
        Self { operation, response }
    }

    /// The length in bytes, if the service says it.
    pub fn len(&self) -> Option<u64> {
        self.response.content_length()
    }

    /// The next piece, or `None` at the end.
    ///
    /// # Errors
    /// [`Error::Unreadable`] when the connection breaks.
    pub async fn chunk(&mut self) -> Result<Option<Bytes>, Error> {
        let status = self.response.status();
        self.response.chunk().await.map_err(|error| broken(self.operation, status, error))
    }

    /// The whole file.
    ///
    /// # Errors
    /// [`Error::Unreadable`] when the connection breaks.
    pub async fn bytes(self) -> Result<Bytes, Error> {
        let status = self.response.status();
        self.response.bytes().await.map_err(|error| broken(self.operation, status, error))
    }
}

impl fmt::Debug for ByteStream {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ByteStream").field("operation", &self.operation.id).finish_non_exhaustive()
    }
}

pub(crate) fn broken(
    operation: &'static Operation,
    status: reqwest::StatusCode,
    error: reqwest::Error,
) -> Error {
    let reason = "the connection broke while the body was read";
    Error::unreadable(operation, status, Bytes::new(), reason, Some(Box::new(error.without_url())))
}
