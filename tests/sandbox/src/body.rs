//! Reading a request's body, no longer and no larger than is allowed.

use std::sync::Arc;
use std::time::{Duration, Instant};

use axum::body::Body;
use axum::http::{HeaderMap, StatusCode, header};
use bytes::{Bytes, BytesMut};
use http_body_util::BodyExt;
use tokio::sync::{OwnedSemaphorePermit, Semaphore};

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
const MOST_LARGE: usize = 8;

/// The turns of larger bodies, so that many at once do not fill the memory.
#[derive(Debug, Clone)]
pub(crate) struct Turns(Arc<Semaphore>);

impl Default for Turns {
    fn default() -> Self {
        Self(Arc::new(Semaphore::new(MOST_LARGE)))
    }
}

/// A body that was read. A larger one keeps its turn for as long as this lives.
#[derive(Debug)]
pub(crate) struct Read {
    pub(crate) bytes: Bytes,
    _turn: Option<OwnedSemaphorePermit>,
}

/// The body.
pub(crate) async fn read(
    turns: &Turns,
    headers: &HeaderMap,
    body: Body,
    limit: usize,
) -> Result<Read, ApiError> {
    let declared = headers
        .get(header::CONTENT_LENGTH)
        .and_then(|value| value.to_str().ok())
        .and_then(|value| value.parse::<usize>().ok());
    if declared.is_some_and(|length| length > limit) && headers.contains_key(header::EXPECT) {
        return Err(too_large(limit));
    }
    collect(turns, body, declared.unwrap_or_default(), limit).await
}

fn too_large(limit: usize) -> ApiError {
    let message = format!("The body is too large: expected at most {limit} bytes");
    ApiError::new(StatusCode::PAYLOAD_TOO_LARGE, message)
}

async fn collect(turns: &Turns, mut body: Body, declared: usize, limit: usize) -> Result<Read, ApiError> {
    let mut turn = None;
    let mut bytes = BytesMut::new();
    let mut total = 0_usize;
    let mut patience = PATIENCE;
    loop {
        // The wait for a turn is not the sender's.
        let started = Instant::now();
        let frame = tokio::time::timeout(patience, body.frame()).await.map_err(|_| too_slow())?;
        patience = patience.saturating_sub(started.elapsed());
        let Some(frame) = frame else { break };
        let Ok(data) = frame.map_err(|_| broken_off())?.into_data() else { continue };
        total = total.saturating_add(data.len());
        if total > limit {
            (bytes, turn) = (BytesMut::new(), None);
            if total > limit.saturating_add(DRAINED) {
                break;
            }
            continue;
        }
        if total > SMALL && turn.is_none() {
            turn = Arc::clone(&turns.0).acquire_owned().await.ok();
            // At once what is to come, so that it is not held twice while it grows.
            bytes.reserve(declared.clamp(total, limit).saturating_sub(bytes.len()));
        }
        bytes.extend_from_slice(&data);
    }
    if total > limit {
        return Err(too_large(limit));
    }
    Ok(Read { bytes: bytes.freeze(), _turn: turn })
}

fn broken_off() -> ApiError {
    ApiError::new(StatusCode::BAD_REQUEST, "Invalid request: the body broke off")
}

fn too_slow() -> ApiError {
    let message = format!("The body took longer than {} seconds", PATIENCE.as_secs());
    ApiError::new(StatusCode::REQUEST_TIMEOUT, message)
}
