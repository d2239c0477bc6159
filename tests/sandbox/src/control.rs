//! What the sandbox serves beside the service: the document, its clock, what arrived. None of it
//! takes a key.

use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::body::Body;
use axum::extract::{Path, Request, State};
use axum::http::{Response, StatusCode};
use axum::routing::{get, post};
use serde::Deserialize;
use serde_json::{Value, json};

use crate::app::{App, refusal, respond_with};
use crate::body;
use crate::checks;
use crate::clock::rfc3339;
use crate::errors::ApiError;
use crate::world::World;

const JSON: &str = "application/json";
/// How large the body of a control request may be.
const LARGEST: usize = 64 * 1024;

/// Everything that the sandbox serves.
pub(crate) fn router(app: Arc<App>) -> Router {
    Router::new()
        .route("/openapi.json", get(openapi_json))
        .route("/openapi.yaml", get(openapi_yaml))
        .route("/_sandbox/clock", get(clock).post(advance))
        .route("/_sandbox/requests", get(requests))
        .route("/_sandbox/reset", post(reset))
        .route("/_sandbox/magic", get(magic))
        .route("/_sandbox/files/{check_id}/{file}", get(file))
        .fallback(service)
        .with_state(app)
}

async fn service(State(app): State<Arc<App>>, request: Request) -> Response<Body> {
    app.respond(request).await
}

fn answer(value: &Value) -> Response<Body> {
    respond_with(StatusCode::OK, JSON, value.to_string())
}

/// The published document, with the sandbox as its only server.
fn document(app: &App) -> Value {
    let mut json = app.document.json.clone();
    let here = json!([{"url": app.base, "description": "This sandbox."}]);
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

async fn openapi_json(State(app): State<Arc<App>>) -> Response<Body> {
    answer(&document(&app))
}

async fn openapi_yaml(State(app): State<Arc<App>>) -> Response<Body> {
    match yaml_serde::to_string(&document(&app)) {
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
    let wanted: Advance = match read_json(request, r#"{"advance_seconds": 3600}"#).await {
        Ok(wanted) => wanted,
        Err(error) => return refusal(&error),
    };
    match Duration::try_from_secs_f64(wanted.advance_seconds) {
        Ok(by) => {
            app.clock.advance(by);
            answer(&time(&app))
        }
        Err(_) => refusal(&ApiError::invalid("advance_seconds must be a number of seconds, at least 0")),
    }
}

/// Reads a JSON body, whatever its content type says.
async fn read_json<T: for<'a> Deserialize<'a>>(request: Request, example: &str) -> Result<T, ApiError> {
    let (parts, body) = request.into_parts();
    let bytes = body::read(&parts.headers, body, LARGEST).await?;
    serde_json::from_slice(&bytes)
        .map_err(|error| ApiError::invalid(format!("expected JSON such as {example}: {error}")))
}

async fn requests(State(app): State<Arc<App>>) -> Response<Body> {
    let requests: Vec<Value> = app
        .log
        .all()
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

async fn reset(State(app): State<Arc<App>>) -> Response<Body> {
    *app.world() = World::new();
    app.log.clear();
    app.clock.reset();
    answer(&time(&app))
}

async fn magic() -> Response<Body> {
    let rows: Vec<Value> = checks::MAGIC
        .iter()
        .map(|magic| {
            json!({"document_ends_with": magic.digits, "or_name": magic.name, "outcome": magic.meaning})
        })
        .collect();
    answer(&json!({"checks": rows}))
}

async fn file(State(app): State<Arc<App>>, Path((check_id, file)): Path<(String, String)>) -> Response<Body> {
    let database = file.strip_suffix(".pdf").unwrap_or(&file);
    let bytes = checks::attachment(&app.world(), &check_id, database, app.clock.now());
    match bytes {
        Some(bytes) => respond_with(StatusCode::OK, "application/pdf", bytes),
        None => refusal(&ApiError::not_found("No such file")),
    }
}
