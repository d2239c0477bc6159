//! Reading a request's body, no longer and no larger than is allowed.

use std::time::Duration;

use axum::body::Body;
use axum::http::{HeaderMap, StatusCode, header};
use bytes::{Bytes, BytesMut};
use http_body_util::BodyExt;
use tokio::sync::Semaphore;

use crate::errors::ApiError;

/// How large a form may be.
pub(crate) const LARGEST_FORM: usize = 8 * 1024 * 1024;
/// How long a sender may take for a body.
const PATIENCE: Duration = Duration::from_secs(30);
/// How much of a body that is too large is still read, so that the sender gets to read the answer.
const DRAINED: usize = 64 * 1024 * 1024;

/// Up to this size a body is read at once; a larger one waits for its turn.
const SMALL: usize = 64 * 1024;
/// How many larger bodies are read at a time.
const MOST_LARGE: usize = 16;

/// The turns of larger bodies, so that many at once do not fill the memory.
#[derive(Debug)]
pub(crate) struct Turns(Semaphore);

impl Default for Turns {
    fn default() -> Self {
        Self(Semaphore::new(MOST_LARGE))
    }
}

/// The body.
pub(crate) async fn read(
    turns: &Turns,
    headers: &HeaderMap,
    body: Body,
    limit: usize,
) -> Result<Bytes, ApiError> {
    let too_large = || {
        ApiError::new(
            StatusCode::PAYLOAD_TOO_LARGE,
            format!("The body is too large: expected at most {limit} bytes"),
        )
    };
    let declared = headers
        .get(header::CONTENT_LENGTH)
        .and_then(|value| value.to_str().ok())
        .and_then(|value| value.parse::<u64>().ok());
    if declared.is_some_and(|length| length > limit as u64) && headers.contains_key(header::EXPECT) {
        return Err(too_large());
    }
    match tokio::time::timeout(PATIENCE, collect(turns, body, limit)).await {
        Ok(Ok(Some(bytes))) => Ok(bytes),
        Ok(Ok(None)) => Err(too_large()),
        Ok(Err(_)) => Err(ApiError::new(StatusCode::BAD_REQUEST, "Invalid request: the body broke off")),
        Err(_) => Err(ApiError::new(
            StatusCode::REQUEST_TIMEOUT,
            format!("The body took longer than {} seconds", PATIENCE.as_secs()),
        )),
    }
}

/// The bytes of a body, or none when there are more than the limit.
async fn collect(turns: &Turns, mut body: Body, limit: usize) -> Result<Option<Bytes>, axum::Error> {
    let mut turn = None;
    let mut bytes = BytesMut::new();
    let mut total = 0_usize;
    while let Some(frame) = body.frame().await {
        let Ok(data) = frame?.into_data() else { continue };
        total = total.saturating_add(data.len());
        if total > SMALL && turn.is_none() {
            turn = turns.0.acquire().await.ok();
        }
        if total <= limit {
            bytes.extend_from_slice(&data);
        } else {
            bytes = BytesMut::new();
        }
        if total > limit.saturating_add(DRAINED) {
            break;
        }
    }
    Ok((total <= limit).then(|| bytes.freeze()))
}
