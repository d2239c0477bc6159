//! What a fault makes of an answer.

use std::pin::Pin;
use std::task::{Context, Poll};

use axum::body::Body;
use axum::http::{HeaderValue, Response, StatusCode, header};
use bytes::Bytes;
use http_body_util::BodyExt;
use hyper::body::Frame;

use crate::app::{refusal, respond_with};
use crate::errors::ApiError;
use crate::server::Dropped;

/// Marks an answer that is not sent: its connection is dropped.
#[derive(Debug, Clone)]
pub(crate) struct Lost;

/// An answer that is not sent.
pub(crate) fn lost() -> Response<Body> {
    let mut response = Response::new(Body::empty());
    response.extensions_mut().insert(Lost);
    response
}

/// 429. The service's code is that of a 400.
pub(crate) fn too_many(retry_after: Option<u64>) -> Response<Body> {
    let message = "Too many requests: try again later";
    let error = ApiError { code: Some(10_400), ..ApiError::new(StatusCode::TOO_MANY_REQUESTS, message) };
    let mut response = refusal(&error);
    if let Some(seconds) = retry_after {
        response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from(seconds));
    }
    response
}

/// A 5xx.
pub(crate) fn server_error(status: u16) -> Response<Body> {
    let status = StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    if status == StatusCode::INTERNAL_SERVER_ERROR {
        return refusal(&ApiError::new(status, "Internal server error"));
    }
    let page = format!("<html><head><title>{status}</title></head><body><h1>{status}</h1></body></html>\n");
    respond_with(status, "text/html", page)
}

/// The same answer, of whose body half is sent.
pub(crate) async fn truncated(response: Response<Body>) -> Response<Body> {
    let (mut parts, body) = response.into_parts();
    let bytes = match body.collect().await {
        Ok(body) => body.to_bytes(),
        Err(_) => Bytes::new(),
    };
    parts.headers.insert(header::CONTENT_LENGTH, HeaderValue::from(bytes.len()));
    let half = bytes.slice(..bytes.len() / 2);
    Response::from_parts(parts, Body::new(Half { rest: Some(half), flushed: false }))
}

/// A body that breaks off.
struct Half {
    rest: Option<Bytes>,
    flushed: bool,
}

impl hyper::body::Body for Half {
    type Data = Bytes;
    type Error = Dropped;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Dropped>>> {
        match self.rest.take() {
            Some(half) => Poll::Ready(Some(Ok(Frame::data(half)))),
            None if self.flushed => Poll::Ready(Some(Err(Dropped))),
            None => {
                // What was said so far goes out while the connection waits for more.
                self.flushed = true;
                context.waker().wake_by_ref();
                Poll::Pending
            }
        }
    }
}
