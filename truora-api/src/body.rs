//! Reading bodies: whole ones within a limit, and files as they arrive.

use std::fmt;
use std::time::Duration;

use bytes::{Bytes, BytesMut};

use crate::clock;
use crate::error::Error;
use crate::operation::Operation;

/// How much and how long of an answer is read.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Limits {
    /// The largest body that is kept in memory, in bytes.
    pub(crate) size: usize,
    /// When the attempt ends.
    pub(crate) end: Option<clock::Instant>,
    /// When the call ends.
    pub(crate) call_end: Option<clock::Instant>,
    /// How long nothing may arrive of a file.
    pub(crate) idle: Option<Duration>,
}

/// A body that did not come whole.
pub(crate) struct Broken {
    /// As far as it came.
    pub(crate) body: Bytes,
    /// Why no more came.
    pub(crate) reason: String,
    pub(crate) source: Option<reqwest::Error>,
    /// Whether another attempt may get all of it.
    pub(crate) is_passing: bool,
}

impl Broken {
    pub(crate) fn into_error(self, operation: &'static Operation, status: reqwest::StatusCode) -> Error {
        let source = self.source.map(|error| Box::new(error.without_url()) as _);
        Error::unreadable(operation, status, self.body, self.reason, source, self.is_passing)
    }
}

/// Reads a body to its end.
pub(crate) async fn whole(response: reqwest::Response, limits: Limits) -> Result<Bytes, Broken> {
    let mut rest = Some(response);
    let mut read = BytesMut::new();
    loop {
        let piece = match within(limits.end, next(&mut rest)).await {
            None => return Err(late(read.freeze())),
            Some(Err(error)) => return Err(cut(read.freeze(), error)),
            Some(Ok(None)) => return Ok(read.freeze()),
            Some(Ok(Some(piece))) => piece,
        };
        let room = limits.size.saturating_sub(read.len());
        read.extend_from_slice(piece.get(..room).unwrap_or(&piece));
        if piece.len() > room {
            let reason = format!("the body is larger than {} bytes", limits.size);
            return Err(Broken { body: read.freeze(), reason, source: None, is_passing: false });
        }
    }
}

fn late(body: Bytes) -> Broken {
    let reason = "the time was over before all of the body came".to_owned();
    Broken { body, reason, source: None, is_passing: true }
}

fn cut(body: Bytes, error: reqwest::Error) -> Broken {
    let reason = "the connection broke while the body was read".to_owned();
    Broken { body, reason, source: Some(error), is_passing: true }
}

async fn within<F: Future>(end: Option<clock::Instant>, future: F) -> Option<F::Output> {
    match end {
        Some(end) => clock::until(end, future).await,
        None => Some(future.await),
    }
}

/// The next piece of what is left of a body.
#[cfg(not(target_arch = "wasm32"))]
async fn next(rest: &mut Option<reqwest::Response>) -> Result<Option<Bytes>, reqwest::Error> {
    match rest {
        Some(response) => response.chunk().await,
        None => Ok(None),
    }
}

/// A browser's body comes whole.
#[cfg(target_arch = "wasm32")]
async fn next(rest: &mut Option<reqwest::Response>) -> Result<Option<Bytes>, reqwest::Error> {
    match rest.take() {
        Some(response) => response.bytes().await.map(|bytes| Some(bytes).filter(|bytes| !bytes.is_empty())),
        None => Ok(None),
    }
}

/// A file that is read as it arrives.
///
/// The time limit of a request ends with the headers here: a large file may take as long as it keeps
/// arriving. The deadline of the call holds to the end.
pub struct ByteStream {
    operation: &'static Operation,
    status: reqwest::StatusCode,
    content_length: Option<u64>,
    rest: Option<reqwest::Response>,
    limits: Limits,
}

impl ByteStream {
    pub(crate) fn new(operation: &'static Operation, response: reqwest::Response, limits: Limits) -> Self {
        let (status, content_length) = (response.status(), response.content_length());
        Self { operation, status, content_length, rest: Some(response), limits }
    }

    /// The length in bytes, if the service says it.
    pub fn content_length(&self) -> Option<u64> {
        self.content_length
    }

    /// The next piece, or `None` at the end.
    ///
    /// # Errors
    /// [`Error::Unreadable`] when the connection breaks, nothing arrives for as long as a request may
    /// take, or the deadline of the call is over.
    pub async fn chunk(&mut self) -> Result<Option<Bytes>, Error> {
        let idle = self.limits.idle.map(clock::after);
        let end = [idle, self.limits.call_end].into_iter().flatten().min();
        let broken = match within(end, next(&mut self.rest)).await {
            Some(Ok(piece)) => return Ok(piece),
            Some(Err(error)) => cut(Bytes::new(), error),
            None => late(Bytes::new()),
        };
        let mut error = broken.into_error(self.operation, self.status);
        // A file may be asked for again: what makes it is another operation.
        error.set_retryable(self.operation.repeat == crate::operation::Repeat::Safe);
        Err(error)
    }

    /// The whole file, in memory.
    ///
    /// # Errors
    /// As [`chunk`](Self::chunk).
    pub async fn bytes(mut self) -> Result<Bytes, Error> {
        let mut read = BytesMut::new();
        while let Some(piece) = self.chunk().await? {
            read.extend_from_slice(&piece);
        }
        Ok(read.freeze())
    }
}

impl fmt::Debug for ByteStream {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ByteStream").field("operation", &self.operation.id).finish_non_exhaustive()
    }
}

/// A body as it came. `Debug` shows its length alone: it may hold personal data.
#[derive(Clone, PartialEq, Eq, Default)]
pub struct RawBody(pub(crate) Bytes);

impl RawBody {
    /// The bytes.
    pub fn into_bytes(self) -> Bytes {
        self.0
    }
}

impl std::ops::Deref for RawBody {
    type Target = Bytes;

    fn deref(&self) -> &Bytes {
        &self.0
    }
}

impl fmt::Debug for RawBody {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "RawBody({} bytes)", self.0.len())
    }
}
