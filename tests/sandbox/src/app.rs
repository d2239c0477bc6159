//! From a request to its answer: the route, the key, the inputs, then the operation.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use axum::body::Body;
use axum::http::request::Parts;
use axum::http::{HeaderMap, HeaderValue, Request, Response, StatusCode, header};
use bytes::Bytes;
use serde_json::{Map, Value};
use tokio::sync::Semaphore;

use crate::api_keys;
use crate::body::{self, Turns};
use crate::clock::{Clock, Moment};
use crate::errors::ApiError;
use crate::faults::{FaultKind, Faults};
use crate::form;
use crate::hints;
use crate::mishaps::{self, Lost};
use crate::not_applicable;
use crate::operations::{self, Answer, Call};
use crate::received::{KEY_HEADER, Log, Received};
use crate::secrets::Secrets;
use crate::spec::{Document, FORM, Operation, Route};
use crate::store::{Kept, Store, kept};
use crate::world::World;

/// One sandbox.
#[derive(Debug)]
pub(crate) struct App {
    pub(crate) document: &'static Document,
    pub(crate) world: Mutex<World>,
    pub(crate) clock: Clock,
    pub(crate) log: Log,
    pub(crate) faults: Faults,
    pub(crate) turns: Turns,
    /// Places for those who read uploaded files.
    pub(crate) readers: Arc<Semaphore>,
    pub(crate) api_key: String,
    pub(crate) secrets: Secrets,
    pub(crate) base: String,
    pub(crate) page_size: usize,
    pub(crate) store: Option<Store>,
}

impl App {
    pub(crate) fn world(&self) -> MutexGuard<'_, World> {
        self.world.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Hands what changed over to the state file, if there is one.
    pub(crate) fn keep(&self, world: &mut World) -> Kept {
        world.make_room();
        let Some(store) = &self.store else {
            world.forget_changes();
            return None;
        };
        let mut changes = world.take_changes();
        if changes.is_empty() {
            return None;
        }
        changes.push(self.clock.running());
        store.keep(changes)
    }

    /// Reads the memory as it is once all is done that is due; that is kept as well.
    pub(crate) fn up_to_date<T>(&self, read: impl FnOnce(&World, Moment) -> T) -> (Kept, T) {
        let mut world = self.world();
        let now = self.clock.now();
        world.catch_up(now);
        let changes = self.keep(&mut world);
        (changes, read(&world, now))
    }

    /// Moves the clock forward, and keeps where it stands then.
    pub(crate) fn advance(&self, by: Duration) -> Kept {
        // Held so that what is kept later is later.
        let _world = self.world();
        self.clock.advance(by);
        self.keep_clock()
    }

    /// Keeps how the clock runs: before the first answer, and whenever it is moved.
    pub(crate) fn keep_clock(&self) -> Kept {
        self.store.as_ref()?.keep(vec![self.clock.running()])
    }

    /// Keeps where the clock stands, writes what waits and closes the state file.
    pub(crate) fn close(&self) {
        if let Some(store) = &self.store {
            // The answer is not waited for: closing does that.
            drop(store.keep(vec![self.clock.stopped()]));
            store.close();
        }
    }

    /// Forgets everything.
    pub(crate) fn reset(&self) -> Kept {
        let mut world = self.world();
        self.clock.reset();
        world.clear();
        let mut changes = world.take_changes();
        changes.push(self.clock.running());
        self.log.clear();
        self.faults.clear();
        self.store.as_ref()?.keep(changes)
    }

    /// Answers a request for the service, and remembers it.
    pub(crate) async fn respond(&self, request: Request<Body>) -> Response<Body> {
        let (parts, body) = request.into_parts();
        let mut received = Received::new(&parts, &self.secrets);
        let read = body::read(&self.turns, &parts.headers, body, body::LARGEST_FORM).await;
        let read = read.map(|read| read.bytes);
        if let Ok(bytes) = &read {
            received.body = self.secrets.hide_bytes(bytes.clone());
        }
        let route = self.document.route(&parts.method, parts.uri.path());
        if let Route::Operation(operation, _) = &route {
            received.operation = Some(operation.id.clone());
        }
        let faults = self.faults.hit(received.operation.as_deref());
        let response = match before(&faults).await {
            Some(response) => response,
            None => after(&faults, self.act(route, &parts, read).await).await,
        };
        let sent = response.extensions().get::<Lost>().is_none();
        received.status = sent.then(|| response.status().as_u16());
        self.log.add(received);
        response
    }

    async fn act(&self, route: Route<'_>, parts: &Parts, body: Result<Bytes, ApiError>) -> Response<Body> {
        match self.serve(route, parts, body) {
            Ok((operation, answer, changes)) => match kept(changes).await {
                Ok(()) => success(operation, answer),
                Err(problem) => refusal(&ApiError::new(StatusCode::INTERNAL_SERVER_ERROR, problem)),
            },
            Err(error) => refusal(&error),
        }
    }

    fn serve<'a>(
        &self,
        route: Route<'a>,
        parts: &Parts,
        body: Result<Bytes, ApiError>,
    ) -> Result<(&'a Operation, Answer, Kept), ApiError> {
        let (operation, path) = match route {
            Route::Operation(operation, path) => (operation, path),
            Route::OtherMethod(allow) => return Err(ApiError::method_not_allowed(allow)),
            Route::Unknown if parts.uri.path().starts_with("/_sandbox/") => {
                return Err(ApiError::not_found("The sandbox has no such switch"));
            }
            Route::Unknown => return Err(ApiError::unknown_route()),
        };
        self.admit(&parts.headers)?;
        let body = body?;
        let path = operation.path_inputs.check(path).map_err(ApiError::invalid)?;
        let query = parts.uri.query().unwrap_or_default();
        let query = form::parse(query.as_bytes()).and_then(|pairs| operation.query.take(pairs));
        let query = query.map_err(ApiError::invalid)?;
        let form = read_form(operation, &parts.headers, &body)?;
        let mut world = self.world();
        let call = Call {
            document: self.document,
            operation,
            path,
            query,
            form,
            // Read while the memory is held: a reset sets both back.
            now: self.clock.now(),
            base: &self.base,
            page_size: self.page_size,
        };
        world.catch_up(call.now);
        let answer = operations::answer(&call, &mut world);
        let changes = self.keep(&mut world);
        drop(world);
        Ok((operation, answer?, changes))
    }

    fn admit(&self, headers: &HeaderMap) -> Result<(), ApiError> {
        let key = headers.get(KEY_HEADER).and_then(|key| key.to_str().ok());
        match key {
            None => Err(ApiError::unauthorized()),
            Some(key) if key == self.api_key => Ok(()),
            Some(key) => api_keys::admit(&self.world(), key, self.clock.now()),
        }
    }
}

/// What faults do before the request is acted on: an answer, if it is not acted on at all.
async fn before(faults: &[FaultKind]) -> Option<Response<Body>> {
    for fault in faults {
        match fault {
            FaultKind::Latency { milliseconds } => {
                tokio::time::sleep(Duration::from_millis(*milliseconds)).await;
            }
            FaultKind::DropBefore => return Some(mishaps::lost()),
            FaultKind::TooManyRequests { retry_after_seconds } => {
                return Some(mishaps::too_many(*retry_after_seconds));
            }
            FaultKind::ServerError { status } => return Some(mishaps::server_error(*status)),
            FaultKind::DropAfter | FaultKind::Truncate => {}
        }
    }
    None
}

/// What faults do to the answer.
async fn after(faults: &[FaultKind], response: Response<Body>) -> Response<Body> {
    if faults.contains(&FaultKind::DropAfter) {
        mishaps::lost()
    } else if faults.contains(&FaultKind::Truncate) {
        mishaps::truncated(response).await
    } else {
        response
    }
}

fn read_form(
    operation: &Operation,
    headers: &HeaderMap,
    body: &[u8],
) -> Result<Map<String, Value>, ApiError> {
    let Some(inputs) = &operation.form else { return Ok(Map::new()) };
    let media = headers.get(header::CONTENT_TYPE).map(|media| media.to_str().unwrap_or_default());
    let is_form = media
        .is_some_and(|media| media.split(';').next().unwrap_or_default().trim().eq_ignore_ascii_case(FORM));
    if !(is_form || media.is_none() && body.is_empty()) {
        return Err(ApiError::new(
            StatusCode::UNSUPPORTED_MEDIA_TYPE,
            format!("Unsupported content type: expected {FORM}"),
        ));
    }
    let pairs = form::parse(body).map_err(ApiError::invalid)?;
    let sent: Vec<(String, String)> =
        pairs.iter().filter(|(name, _)| name == "country" || name == "type").cloned().collect();
    // An input of a check that has no value is none. What it is called has to be known all the same.
    let empty = |(_, value): &(String, String)| value.is_empty();
    let form = if operation.required_inputs.is_some() && pairs.iter().any(empty) {
        let given = pairs.iter().filter(|pair| !empty(pair)).cloned().collect();
        inputs.take(pairs).and_then(|_| inputs.take(given))
    } else {
        inputs.take(pairs)
    };
    let form = form.map_err(|problem| ApiError::invalid(hints::extend(operation, &sent, problem)))?;
    match media {
        None if operation.needs_body => {
            Err(ApiError::invalid(format!("a body is required: expected a form, {FORM}, which may be empty")))
        }
        _ => match not_applicable::problem(operation, &form) {
            Some(problem) => Err(ApiError::invalid(problem)),
            None => Ok(form),
        },
    }
}

fn success(operation: &Operation, answer: Answer) -> Response<Body> {
    match answer {
        Answer::Json(body) => respond_with(operation.success, "application/json", body.to_string()),
        Answer::Pdf(bytes) => respond_with(operation.success, "application/pdf", bytes),
    }
}

/// The response that a refusal becomes.
pub(crate) fn refusal(error: &ApiError) -> Response<Body> {
    let mut response = respond_with(error.status, "application/json", error.body().to_string());
    if let Some(allow) = error.allow.as_deref().and_then(|allow| HeaderValue::from_str(allow).ok()) {
        response.headers_mut().insert(header::ALLOW, allow);
    }
    response
}

/// A response with a body of a kind.
pub(crate) fn respond_with(status: StatusCode, media: &'static str, body: impl Into<Body>) -> Response<Body> {
    let mut response = Response::new(body.into());
    *response.status_mut() = status;
    response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static(media));
    response
}
