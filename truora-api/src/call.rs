//! Sending a request, again if need be, and reading its answer.

use std::time::Duration;

use reqwest::header::{CONTENT_LENGTH, HeaderValue};
use reqwest::{Method, Request, RequestBuilder};
use tracing::Instrument;

use crate::answer::{Answer, refusal};
use crate::body::Limits;
use crate::client::Client;
use crate::clock;
use crate::error::{Error, History};
use crate::middleware::{Attempt, Outcome};
use crate::operation::Operation;
use crate::redact::Sent;
use crate::response::Response;
use crate::retry::{Attempts, Verdict, is_passing, judge};
use crate::trace;

/// Name of the header that carries the key.
pub(crate) const KEY_HEADER: &str = "Truora-API-Key";

impl Client {
    /// Sends a request of an operation and reads the answer. Every generated call ends here.
    pub(crate) async fn call<T: Answer>(
        &self,
        operation: &'static Operation,
        request: RequestBuilder,
    ) -> Result<Response<T>, Error> {
        let mut request = request.build().map_err(|error| Error::transport(operation, error))?;
        self.options().apply(operation, &mut request)?;
        say_empty(&mut request);
        let span = trace::call(operation);
        self.attempts(operation, request).instrument(span).await
    }

    async fn attempts<T: Answer>(
        &self,
        operation: &'static Operation,
        mut request: Request,
    ) -> Result<Response<T>, Error> {
        let end = self.options().deadline.map(clock::after);
        let policy = self.options().retries.as_ref().unwrap_or_else(|| self.retries());
        let mut attempts = Attempts::new(policy);
        let (url, form) = (request.url().clone(), bytes(&request));
        let sent = Sent::new(&url, &form);
        let mut may_have_acted = false;
        loop {
            // A body that is a stream cannot be sent again.
            let spare = request.try_clone();
            let number = attempts.start();
            let mut error = match self.attempt(operation, request, number, end, &sent).await {
                Ok(answer) => {
                    self.budget(operation).give();
                    return Ok(answer);
                }
                Err(error) => error,
            };
            let verdict = judge(&error, operation, &url, &form, self.options().repeat_anyway);
            if let Some(history) = error.history_mut() {
                *history = History { retryable: verdict != Verdict::Stop, attempts: number, may_have_acted };
            }
            may_have_acted |= error.may_have_acted() || error.status().is_some_and(is_passing);
            let Some(delay) = attempts.delay(verdict, fastrand::f64()) else { return Err(error) };
            let Some(again) = spare else { return Err(error) };
            if end.is_some_and(|end| clock::left(end) <= delay) {
                return Err(error);
            }
            if !self.budget(operation).take() {
                trace::no_budget(operation, number);
                return Err(error);
            }
            trace::waiting(operation, number, delay);
            clock::sleep(delay).await;
            request = again;
        }
    }

    /// One attempt, seen by the middleware and by a span of its own.
    async fn attempt<T: Answer>(
        &self,
        operation: &'static Operation,
        mut request: Request,
        number: u32,
        end: Option<clock::Instant>,
        sent: &Sent<'_>,
    ) -> Result<Response<T>, Error> {
        for middleware in self.middleware() {
            middleware.before(&mut Attempt { operation, number, headers: request.headers_mut() });
        }
        // After the middleware, which never sees it.
        request.headers_mut().insert(KEY_HEADER, self.key().clone());
        let span = trace::attempt(operation, &request, number);
        let start = clock::now();
        let outcome = self.exchange(operation, request, end, sent).instrument(span.clone()).await;
        let elapsed = clock::since(start);
        trace::outcome(&span, &outcome);
        let status = outcome.as_ref().map(Response::status);
        for middleware in self.middleware() {
            middleware.after(&Outcome { operation, number, elapsed, result: status });
        }
        outcome
    }

    async fn exchange<T: Answer>(
        &self,
        operation: &'static Operation,
        request: Request,
        call_end: Option<clock::Instant>,
        sent: &Sent<'_>,
    ) -> Result<Response<T>, Error> {
        if call_end.is_some_and(|end| clock::left(end).is_zero()) {
            return Err(Error::too_late(operation));
        }
        let attempt_end = self.timeout().map(clock::after);
        let end = [attempt_end, call_end].into_iter().flatten().min();
        let is_deadline = call_end.is_some() && end == call_end;
        let sending = self.http_to(request.url()).execute(request);
        let response = match end {
            None => sending.await,
            Some(end) => match clock::until(end, sending).await {
                Some(response) => response,
                None => return Err(Error::out_of_time(operation, is_deadline)),
            },
        };
        let response = response.map_err(|error| Error::transport(operation, error))?;
        let limits = Limits { size: self.max_body(), end, call_end, idle: self.timeout() };
        if response.status().is_success() {
            T::read(operation, response, limits).await
        } else {
            Err(refusal(operation, response, limits, sent).await)
        }
    }
}

/// The body of a request; every body of ours is held whole.
fn bytes(request: &Request) -> Vec<u8> {
    request.body().and_then(|body| body.as_bytes()).unwrap_or_default().to_vec()
}

/// Gateways refuse a write that does not say how long it is, and the transport says nothing of nothing.
fn say_empty(request: &mut Request) {
    let is_empty = request.body().is_none_or(|body| body.as_bytes().is_some_and(<[u8]>::is_empty));
    if is_empty && !matches!(*request.method(), Method::GET | Method::DELETE | Method::HEAD) {
        request.headers_mut().insert(CONTENT_LENGTH, HeaderValue::from_static("0"));
    }
}

/// What `Retry-After` asks for, in seconds or as an HTTP date.
pub(crate) fn retry_after(value: &str, now: std::time::SystemTime) -> Option<Duration> {
    let value = value.trim();
    if let Ok(seconds) = value.parse() {
        return Some(Duration::from_secs(seconds));
    }
    let date = httpdate::parse_http_date(value).ok()?;
    // A time that has passed asks for no wait.
    Some(date.duration_since(now).unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use std::time::{Duration, SystemTime};

    use super::retry_after;

    #[test]
    fn retry_after_comes_in_two_forms() {
        let now = SystemTime::UNIX_EPOCH + Duration::from_secs(784_111_777);
        assert_eq!(retry_after(" 120 ", now), Some(Duration::from_secs(120)));
        assert_eq!(retry_after("Sun, 06 Nov 1994 08:49:47 GMT", now), Some(Duration::from_secs(10)));
        assert_eq!(retry_after("Sun, 06 Nov 1994 08:49:00 GMT", now), Some(Duration::ZERO));
        assert_eq!(retry_after("soon", now), None);
        assert_eq!(retry_after("-1", now), None);
    }
}
