//! Reading bodies: whole ones within a limit, and files as they arrive.

mod stream;

pub use stream::ByteStream;

use std::fmt;
use std::time::Duration;

use bytes::{Bytes, BytesMut};

use crate::clock;
use crate::error::{Error, Flaw};
use crate::operation::Operation;

/// How much and how long of an answer is read.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Limits {
    /// The largest body that is kept in memory, in bytes.
    pub(crate) size: usize,
    /// When the attempt ends.
    pub(crate) end: clock::Instant,
    /// When the call ends.
    pub(crate) call_end: Option<clock::Instant>,
    /// How long nothing may arrive of a file.
    pub(crate) idle: Duration,
    /// The number of the attempt, from 1.
    pub(crate) attempt: u32,
}

/// A body that did not come whole.
pub(crate) struct Broken {
    /// As far as it came.
    pub(crate) body: Bytes,
    /// Why no more came.
    pub(crate) reason: String,
    pub(crate) source: Option<reqwest::Error>,
    pub(crate) flaw: Flaw,
}

impl Broken {
    pub(crate) fn into_error(self, operation: &'static Operation, status: reqwest::StatusCode) -> Error {
        let source = self.source.map(reqwest::Error::without_url);
        Error::unreadable(operation, status, self.body, self.reason, source, self.flaw)
    }
}

/// Reads a body to its end.
pub(crate) async fn whole(response: reqwest::Response, limits: Limits) -> Result<Bytes, Broken> {
    let mut rest = Some(response);
    let mut read = BytesMut::new();
    loop {
        let piece = match clock::until(limits.end, next(&mut rest)).await {
            None => return Err(late(read.freeze())),
            Some(Err(error)) => return Err(cut(read.freeze(), error)),
            Some(Ok(None)) => return Ok(read.freeze()),
            Some(Ok(Some(piece))) => piece,
        };
        let room = limits.size.saturating_sub(read.len());
        read.extend_from_slice(piece.get(..room).unwrap_or(&piece));
        if piece.len() > room {
            let reason = format!("the body is larger than {} bytes", limits.size);
            return Err(Broken { body: read.freeze(), reason, source: None, flaw: Flaw::Content });
        }
    }
}

fn late(body: Bytes) -> Broken {
    let reason = "the time was over before all of the body came".to_owned();
    Broken { body, reason, source: None, flaw: Flaw::Late }
}

fn cut(body: Bytes, error: reqwest::Error) -> Broken {
    let reason = "the connection broke while the body was read".to_owned();
    Broken { body, reason, source: Some(error), flaw: Flaw::Cut }
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
