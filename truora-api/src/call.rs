//! Sending a request, again if need be, and reading its answer.

use std::time::Duration;

use reqwest::header::{CONTENT_LENGTH, HeaderValue};
use reqwest::{Method, Request, RequestBuilder, Url};
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
use crate::retry::{Attempts, Verdict, judge};
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
        let policy = self.options().retries.as_ref().unwrap_or_else(|| self.retries());
        let mut attempts = Attempts::new(policy);
        let mut call = Call {
            operation,
            url: request.url().clone(),
            form: bytes(&request),
            end: self.options().deadline.map(clock::after),
            number: 0,
            may_have_acted: false,
        };
        loop {
            // A body that is a stream cannot be sent again.
            let spare = request.try_clone();
            call.number = attempts.start();
            let (error, verdict) = match self.attempt(&call, request).await {
                Ok(answer) => {
                    self.budget(operation).give();
                    return Ok(answer);
                }
                Err(failed) => failed,
            };
            call.may_have_acted |= error.may_have_acted();
            let Some(delay) = attempts.delay(verdict, fastrand::f64()) else { return Err(error) };
            let Some(again) = spare else { return Err(error) };
            if call.end.is_some_and(|end| clock::left(end) <= delay) {
                return Err(error);
            }
            if !self.budget(operation).take() {
                trace::no_budget(operation, call.number);
                return Err(error);
            }
            trace::waiting(operation, call.number, delay);
            clock::sleep(delay).await;
            request = again;
        }
    }

    /// One attempt, seen by the middleware and in a span of its own.
    async fn attempt<T: Answer>(
        &self,
        call: &Call,
        mut request: Request,
    ) -> Result<Response<T>, (Error, Verdict)> {
        let &Call { operation, number, .. } = call;
        let span = trace::attempt(operation, &request, number);
        // Within the span: what is told to the service of the trace has the attempt as its parent.
        span.in_scope(|| {
            for middleware in self.middleware() {
                middleware.before(&mut Attempt { operation, number, headers: request.headers_mut() });
            }
        });
        // After the middleware, which never sees it.
        request.headers_mut().insert(KEY_HEADER, self.key().clone());
        let start = clock::now();
        let outcome = self.exchange(call, request).instrument(span.clone()).await;
        let elapsed = clock::since(start);
        let outcome = outcome.map_err(|error| call.judged(error, self.options().repeat_anyway));
        let seen = outcome.as_ref().map(Response::status).map_err(|(error, _)| error);
        trace::outcome(&span, seen);
        span.in_scope(|| {
            for middleware in self.middleware() {
                middleware.after(&Outcome { operation, number, elapsed, result: seen });
            }
        });
        outcome
    }

    async fn exchange<T: Answer>(&self, call: &Call, request: Request) -> Result<Response<T>, Error> {
        let operation = call.operation;
        if call.end.is_some_and(|end| clock::left(end).is_zero()) {
            return Err(Error::too_late(operation));
        }
        let attempt_end = clock::after(self.timeout());
        let end = call.end.map_or(attempt_end, |end| end.min(attempt_end));
        let sending = self.http_to(request.url()).execute(request);
        let Some(response) = clock::until(end, sending).await else {
            return Err(Error::out_of_time(operation, call.end == Some(end)));
        };
        let response = response.map_err(|error| Error::transport(operation, error))?;
        let limits = Limits {
            size: self.max_body(),
            end,
            call_end: call.end,
            idle: self.timeout(),
            attempt: call.number,
        };
        if response.status().is_success() {
            T::read(operation, response, limits).await
        } else {
            let sent = Sent::new(operation, &call.url, &call.form);
            Err(refusal(operation, response, limits, &sent).await)
        }
    }
}

/// A call that is under way.
struct Call {
    operation: &'static Operation,
    /// What was sent, for what the service may repeat in an answer.
    url: Url,
    form: Vec<u8>,
    /// The deadline.
    end: Option<clock::Instant>,
    /// Of the attempt, from 1.
    number: u32,
    /// Whether the service may have acted on an attempt before this one.
    may_have_acted: bool,
}

impl Call {
    /// What a failed attempt means for the call.
    fn judged(&self, error: Error, anyway: bool) -> (Error, Verdict) {
        let verdict = judge(&error, self.operation, &self.url, &self.form, anyway);
        let may_have_acted = self.may_have_acted;
        let mut error = if may_have_acted { error.after_one_that_may_have_acted() } else { error };
        let retryable = verdict != Verdict::Stop;
        error.set_history(History { retryable, attempts: self.number, may_have_acted });
        (error, verdict)
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
    if !value.is_empty() && value.bytes().all(|byte| byte.is_ascii_digit()) {
        // More than can be counted is for ever, not nothing.
        return Some(value.parse().map_or(Duration::MAX, Duration::from_secs));
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
        assert_eq!(retry_after("99999999999999999999", now), Some(Duration::MAX));
        assert_eq!(retry_after("", now), None);
        assert_eq!(retry_after("soon", now), None);
        assert_eq!(retry_after("-1", now), None);
    }
}
