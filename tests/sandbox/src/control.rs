//! What the sandbox serves beside the service: the document, its clock, what arrived. None of it
//! takes a key.

use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::body::Body;
use axum::extract::rejection::{PathRejection, QueryRejection};
use axum::extract::{Path, Query, Request, State};
use axum::http::{HeaderMap, Response, StatusCode};
use axum::middleware;
use axum::routing::{get, post, put};
use serde::Deserialize;
use serde_json::{Value, json};

use crate::app::{App, refusal, respond_with};
use crate::batches;
use crate::body;
use crate::checks;
use crate::clock::{LONGEST_MOVE_SECONDS, Moment, rfc3339};
use crate::errors::ApiError;
use crate::faults::Fault;
use crate::guard::{self, guard};
use crate::page;
use crate::processes;
use crate::spec::Document;
use crate::store::{Kept, kept};
use crate::whatsapp;
use crate::world::World;

/// How many of each kind the state shows.
const SHOWN: usize = 20;
/// How many requests are shown when nobody says how many.
const SHOWN_REQUESTS: usize = 100;
const JSON: &str = "application/json";
/// How large the body of a control request may be.
const LARGEST: usize = 64 * 1024;

/// Everything that the sandbox serves.
pub(crate) fn router(app: Arc<App>) -> Router {
    let switches = Router::new()
        .route("/_sandbox/clock", get(clock).post(advance))
        .route("/_sandbox/faults", get(faults).post(add_fault).delete(clear_faults))
        .route("/_sandbox/state", get(state))
        .route("/_sandbox/requests", get(requests))
        .route("/_sandbox/reset", post(reset))
        .route("/_sandbox/magic", get(magic))
        .merge(page::routes())
        .route_layer(middleware::from_fn(guard));
    // The links of batches and checks cannot be guessed, and stand for those of other hosts.
    Router::new()
        .merge(switches)
        .route("/openapi.json", get(openapi_json))
        .route("/openapi.yaml", get(openapi_yaml))
        .route("/_sandbox/uploads/{batch_id}", put(batches::receive))
        .route("/_sandbox/reports/{file}", get(report))
        .route("/_sandbox/files/{check_id}/{file}", get(file))
        .fallback(service)
        .method_not_allowed_fallback(other_method)
        .with_state(app)
}

async fn service(State(app): State<Arc<App>>, request: Request) -> Response<Body> {
    app.respond(request).await
}

/// Of routes beside the service; the router adds `Allow`.
async fn other_method() -> Response<Body> {
    let message = "Method not allowed: the header Allow has those of this route";
    refusal(&ApiError::new(StatusCode::METHOD_NOT_ALLOWED, message))
}

fn answer(value: &Value) -> Response<Body> {
    respond_with(StatusCode::OK, JSON, value.to_string())
}

/// The published document, with the sandbox as its only server, by the name by which it was asked:
/// a browser lets a page call no other.
fn document(app: &App, headers: &HeaderMap) -> Value {
    let mut json = app.document.json.clone();
    let base = guard::base(headers).unwrap_or_else(|| app.base.clone());
    let here = json!([{"url": base, "description": "This sandbox."}]);
    if let Some(paths) = json.get_mut("paths").and_then(Value::as_object_mut) {
        for item in paths.values_mut().filter_map(Value::as_object_mut) {
            item.shift_remove("servers");
            for operation in item.values_mut().filter_map(Value::as_object_mut) {
                operation.shift_remove("servers");
            }
        }
    }
    json["servers"] = here;
    json
}

async fn openapi_json(State(app): State<Arc<App>>, headers: HeaderMap) -> Response<Body> {
    answer(&document(&app, &headers))
}

async fn openapi_yaml(State(app): State<Arc<App>>, headers: HeaderMap) -> Response<Body> {
    match yaml_serde::to_string(&document(&app, &headers)) {
        Ok(yaml) => respond_with(StatusCode::OK, "application/yaml", yaml),
        Err(error) => refusal(&ApiError::new(StatusCode::INTERNAL_SERVER_ERROR, error.to_string())),
    }
}

fn time(app: &App) -> Value {
    json!({"now": rfc3339(app.clock.now()), "speed": app.clock.speed()})
}

async fn clock(State(app): State<Arc<App>>) -> Response<Body> {
    answer(&time(&app))
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Advance {
    advance_seconds: f64,
}

async fn advance(State(app): State<Arc<App>>, request: Request) -> Response<Body> {
    let wanted: Advance = match read_json(&app, request, r#"{"advance_seconds": 3600}"#).await {
        Ok(wanted) => wanted,
        Err(error) => return refusal(&error),
    };
    match Duration::try_from_secs_f64(wanted.advance_seconds) {
        Ok(by) if by <= Duration::from_secs(LONGEST_MOVE_SECONDS.into()) => {
            once_kept(app.advance(by), &time(&app)).await
        }
        _ => refusal(&ApiError::invalid(format!(
            "advance_seconds must be a number of seconds from 0 to {LONGEST_MOVE_SECONDS}, a hundred years"
        ))),
    }
}

/// The answer, once what changed is kept.
async fn once_kept(changes: Kept, body: &Value) -> Response<Body> {
    match kept(changes).await {
        Ok(()) => answer(body),
        Err(problem) => refusal(&ApiError::new(StatusCode::INTERNAL_SERVER_ERROR, problem)),
    }
}

/// Reads a JSON body, whatever its content type says.
async fn read_json<T: for<'a> Deserialize<'a>>(
    app: &App,
    request: Request,
    example: &str,
) -> Result<T, ApiError> {
    let (parts, body) = request.into_parts();
    let bytes = body::read(&app.turns, &parts.headers, body, LARGEST).await?.bytes;
    serde_json::from_slice(&bytes)
        .map_err(|error| ApiError::invalid(format!("expected JSON such as {example}: {error}")))
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Shown {
    /// Only so many, newest first; without it the newest hundred, oldest first.
    newest: Option<usize>,
}

async fn requests(
    State(app): State<Arc<App>>,
    shown: Result<Query<Shown>, QueryRejection>,
) -> Response<Body> {
    let Ok(Query(shown)) = shown else {
        return refusal(&ApiError::invalid("newest must be a number, and is the only query parameter"));
    };
    let arrived = match shown.newest {
        Some(most) => app.log.newest(most),
        None => app.log.latest(SHOWN_REQUESTS),
    };
    let requests: Vec<Value> = arrived
        .iter()
        .map(|request| {
            json!({
                "method": request.method,
                "target": request.target,
                "headers": request.headers,
                "body": String::from_utf8_lossy(&request.body),
                "operation": request.operation,
                "status": request.status,
            })
        })
        .collect();
    answer(&json!({"requests": requests}))
}

fn active(app: &App) -> Response<Body> {
    answer(&json!({"faults": app.faults.all()}))
}

async fn faults(State(app): State<Arc<App>>) -> Response<Body> {
    active(&app)
}

async fn add_fault(State(app): State<Arc<App>>, request: Request) -> Response<Body> {
    let example = r#"{"kind": "drop_after", "operation": "createCheck", "rate": 0.5, "times": 3}"#;
    let fault: Fault = match read_json(&app, request, example).await {
        Ok(fault) => fault,
        Err(error) => return refusal(&error),
    };
    match fault.problem(|operation| app.document.operation(operation).is_some()) {
        Some(problem) => refusal(&ApiError::invalid(problem)),
        None => {
            app.faults.add(fault);
            active(&app)
        }
    }
}

async fn clear_faults(State(app): State<Arc<App>>) -> Response<Body> {
    app.faults.clear();
    active(&app)
}

/// What the sandbox remembers, counted, and the newest checks, batches and messages. What is due is
/// done first and kept as well.
async fn state(State(app): State<Arc<App>>) -> Response<Body> {
    let (changes, body) = app.up_to_date(|world, now| remembered(app.document, world, now));
    once_kept(changes, &body).await
}

fn remembered(document: &Document, world: &World, now: Moment) -> Value {
    let counts: serde_json::Map<String, Value> =
        world.counts().into_iter().map(|(name, count)| (name.to_owned(), json!(count))).collect();
    let mut body = json!({
        "now": rfc3339(now),
        "counts": counts,
        "checks": checks::newest(world, SHOWN, now),
        "batches": batches::newest(world, SHOWN, now),
        "outbounds": whatsapp::newest(world, SHOWN, now),
        "processes": processes::newest(world, SHOWN, document, now),
    });
    if let (Some(body), Value::Object(heard)) = (body.as_object_mut(), whatsapp::heard(world, SHOWN)) {
        body.extend(heard);
    }
    body
}

async fn reset(State(app): State<Arc<App>>) -> Response<Body> {
    let changes = app.reset();
    once_kept(changes, &time(&app)).await
}

async fn magic(State(app): State<Arc<App>>) -> Response<Body> {
    let rows: Vec<Value> = checks::MAGIC
        .iter()
        .map(|magic| {
            json!({"document_ends_with": magic.digits, "or_name": magic.name, "outcome": magic.meaning})
        })
        .collect();
    let processes: Vec<&str> = processes::endings(app.document).collect();
    answer(&json!({"checks": rows, "processes": processes}))
}

async fn file(
    State(app): State<Arc<App>>,
    path: Result<Path<(String, String)>, PathRejection>,
) -> Response<Body> {
    let Ok(Path((check_id, file))) = path else { return refusal(&ApiError::not_found("No such file")) };
    let database = file.strip_suffix(".pdf").unwrap_or(&file);
    let bytes = checks::attachment(&app.world(), &check_id, database, app.clock.now());
    match bytes {
        Some(bytes) => respond_with(StatusCode::OK, "application/pdf", bytes),
        None => refusal(&ApiError::not_found("No such file")),
    }
}

async fn report(State(app): State<Arc<App>>, file: Result<Path<String>, PathRejection>) -> Response<Body> {
    let Ok(Path(file)) = file else { return refusal(&ApiError::not_found("No such report")) };
    let batch_id = file.split('.').next().unwrap_or_default();
    let (changes, report) = app.up_to_date(|world, now| batches::report_file(world, batch_id, now));
    match (kept(changes).await, report) {
        (Err(problem), _) => refusal(&ApiError::new(StatusCode::INTERNAL_SERVER_ERROR, problem)),
        (_, Some((media, bytes))) => respond_with(StatusCode::OK, media, bytes),
        (_, None) => refusal(&ApiError::not_found("No such report")),
    }
}
