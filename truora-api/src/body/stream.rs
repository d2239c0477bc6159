//! Files, read as they arrive.

use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::{Bytes, BytesMut};
use futures_util::{Stream, StreamExt as _, TryStreamExt as _, stream};

use super::{Limits, cut, late, next};
use crate::clock;
use crate::error::{Error, Flaw, History};
use crate::operation::{Operation, Repeat};
use crate::task::TaskStream;

/// A file that is read as it arrives: a [`Stream`] of its pieces.
///
/// The time limit of a request ends with the first byte here: a large file may take as long as it keeps
/// arriving. The deadline of the call holds to the end.
pub struct ByteStream {
    operation: &'static Operation,
    content_length: Option<u64>,
    pieces: TaskStream<Result<Bytes, Error>>,
}

impl ByteStream {
    /// Begins to read: a file without a byte is none.
    pub(crate) async fn open(
        operation: &'static Operation,
        response: reqwest::Response,
        limits: Limits,
    ) -> Result<Self, Error> {
        let (status, content_length) = (response.status(), response.content_length());
        let mut rest = Some(response);
        let first = match clock::until(limits.end, next(&mut rest)).await {
            Some(Ok(Some(first))) => first,
            Some(Ok(None)) => {
                let reason = "a file was asked for and nothing came";
                return Err(Error::unreadable(operation, status, Bytes::new(), reason, None, Flaw::Content));
            }
            Some(Err(error)) => return Err(cut(Bytes::new(), error).into_error(operation, status)),
            None => return Err(late(Bytes::new()).into_error(operation, status)),
        };
        let following = stream::try_unfold(rest, move |mut rest| async move {
            let idle = clock::after(limits.idle);
            let end = limits.call_end.map_or(idle, |end| end.min(idle));
            let broken = match clock::until(end, next(&mut rest)).await {
                Some(Ok(piece)) => return Ok(piece.map(|piece| (piece, rest))),
                Some(Err(error)) => cut(Bytes::new(), error),
                None => late(Bytes::new()),
            };
            let mut error = broken.into_error(operation, status);
            // A file may be asked for again: what makes it is another operation.
            let retryable = operation.repeat == Repeat::Safe;
            error.set_history(History { retryable, attempts: limits.attempt, may_have_acted: false });
            Err(error)
        });
        let pieces = Box::pin(stream::once(async { Ok(first) }).chain(following));
        Ok(Self { operation, content_length, pieces })
    }

    /// The length in bytes, if the service says it.
    pub fn content_length(&self) -> Option<u64> {
        self.content_length
    }

    /// The next piece, or `None` at the end, and after an error. Nothing is lost when the future is dropped.
    ///
    /// # Errors
    /// [`Error::Unreadable`] when the connection breaks, nothing arrives for as long as a request may
    /// take, or the deadline of the call is over.
    pub async fn chunk(&mut self) -> Result<Option<Bytes>, Error> {
        self.pieces.try_next().await
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

impl Stream for ByteStream {
    type Item = Result<Bytes, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.pieces.as_mut().poll_next(context)
    }
}

impl fmt::Debug for ByteStream {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ByteStream").field("operation", &self.operation.id).finish_non_exhaustive()
    }
}
