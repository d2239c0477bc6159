//! Reading a request's body, no longer and no larger than is allowed.

use std::time::Duration;

use axum::body::Body;
use axum::http::{HeaderMap, StatusCode, header};
use bytes::{Bytes, BytesMut};
use http_body_util::BodyExt;
use tokio::sync::{Semaphore, SemaphorePermit};
use tokio::time::Instant;

use crate::errors::ApiError;

/// How large a form may be.
pub(crate) const LARGEST_FORM: usize = 256 * 1024;
/// How long a sender may take for a body.
const PATIENCE: Duration = Duration::from_secs(30);
/// How much of a body that is too large is still read, so that the sender gets to read the answer.
const DRAINED: usize = 64 * 1024 * 1024;

/// Up to this size a body is read at once; a larger one waits for its turn.
const SMALL: usize = LARGEST_FORM;
/// How many larger bodies are held at a time.
const MOST_LARGE: usize = 4;

/// The turns of larger bodies, so that many at once do not fill the memory.
#[derive(Debug)]
pub(crate) struct Turns {
    large: Semaphore,
    unpacking: Semaphore,
}

/// A body, and its turn if it is a larger one: the turn is over when this is dropped.
#[derive(Debug)]
pub(crate) struct Taken<'a> {
    pub(crate) bytes: Bytes,
    _turn: Option<SemaphorePermit<'a>>,
}

impl Default for Turns {
    fn default() -> Self {
        Self { large: Semaphore::new(MOST_LARGE), unpacking: Semaphore::new(1) }
    }
}

impl Turns {
    /// The turn to unpack a workbook, which may become much larger than it is: one at a time.
    pub(crate) async fn unpacking(&self) -> Option<SemaphorePermit<'_>> {
        self.unpacking.acquire().await.ok()
    }
}

/// The body.
pub(crate) async fn read<'a>(
    turns: &'a Turns,
    headers: &HeaderMap,
    mut body: Body,
    limit: usize,
) -> Result<Taken<'a>, ApiError> {
    let too_large = || {
        let message = format!("The body is too large: expected at most {limit} bytes");
        ApiError::new(StatusCode::PAYLOAD_TOO_LARGE, message)
    };
    let declared = headers
        .get(header::CONTENT_LENGTH)
        .and_then(|value| value.to_str().ok())
        .and_then(|value| value.parse::<usize>().ok());
    if declared.is_some_and(|length| length > limit) && headers.contains_key(header::EXPECT) {
        return Err(too_large());
    }
    let mut turn = None;
    let mut bytes = BytesMut::new();
    let mut total = 0_usize;
    let mut deadline = Instant::now() + PATIENCE;
    while total <= limit.saturating_add(DRAINED) {
        let frame = match tokio::time::timeout_at(deadline, body.frame()).await {
            Ok(Some(Ok(frame))) => frame,
            Ok(Some(Err(_))) => return Err(ApiError::invalid("the body broke off")),
            Ok(None) => break,
            Err(_) => {
                let message = format!("The body took longer than {} seconds", PATIENCE.as_secs());
                return Err(ApiError::new(StatusCode::REQUEST_TIMEOUT, message));
            }
        };
        let Ok(data) = frame.into_data() else { continue };
        total = total.saturating_add(data.len());
        if total > limit {
            (bytes, turn) = (BytesMut::new(), None);
            continue;
        }
        if total > SMALL && turn.is_none() {
            let waiting = Instant::now();
            turn = turns.large.acquire().await.ok();
            deadline += waiting.elapsed();
            bytes.reserve(declared.unwrap_or(0).min(limit).saturating_sub(bytes.len()));
        }
        bytes.extend_from_slice(&data);
    }
    if total > limit { Err(too_large()) } else { Ok(Taken { bytes: bytes.freeze(), _turn: turn }) }
}
