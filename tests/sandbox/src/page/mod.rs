//! The page for people: the operations in Swagger UI, what the sandbox remembers, what arrived.
//! Everything it needs comes from the sandbox; the browser is told to load nothing from elsewhere.

use std::io::{Cursor, Read};
use std::sync::{Arc, OnceLock};

use axum::Router;
use axum::body::Body;
use axum::extract::State;
use axum::http::{HeaderMap, HeaderValue, Response, StatusCode, header};
use axum::routing::get;
use bytes::Bytes;
use utoipa_swagger_ui_vendored::SWAGGER_UI_VENDORED;

use crate::app::{App, refusal, respond_with};
use crate::errors::ApiError;
use crate::guard;

const POLICY: &str = "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; \
    frame-ancestors 'none'; base-uri 'none'";
const INDEX: &str = include_str!("index.html");
const STYLE: &str = include_str!("style.css");
const SCRIPT: &str = include_str!("page.js");
/// The parts of Swagger UI that the page loads.
const VIEWER_SCRIPT: &str = "/dist/swagger-ui-bundle.js";
const VIEWER_STYLE: &str = "/dist/swagger-ui.css";

/// The page and its parts.
pub(crate) fn routes() -> Router<Arc<App>> {
    Router::new()
        .route("/", get(index))
        .route("/_sandbox/page/style.css", get(async || part("text/css", STYLE)))
        .route("/_sandbox/page/page.js", get(async || part("text/javascript", SCRIPT)))
        .route("/_sandbox/page/swagger-ui.css", get(async || viewer("text/css", VIEWER_STYLE)))
        .route("/_sandbox/page/swagger-ui.js", get(async || viewer("text/javascript", VIEWER_SCRIPT)))
}

async fn index(State(app): State<Arc<App>>, headers: HeaderMap) -> Response<Body> {
    let base = guard::base(&headers).unwrap_or_else(|| app.base.clone());
    let page = INDEX.replace("{{url}}", &escape(&base)).replace("{{key}}", &escape(&app.api_key));
    let mut response = respond_with(StatusCode::OK, "text/html; charset=utf-8", page);
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_SECURITY_POLICY, HeaderValue::from_static(POLICY));
    headers.insert(header::REFERRER_POLICY, HeaderValue::from_static("no-referrer"));
    response
}

fn part(media: &'static str, text: &'static str) -> Response<Body> {
    respond_with(StatusCode::OK, media, text)
}

fn viewer(media: &'static str, file: &str) -> Response<Body> {
    match unpacked(file) {
        Ok(bytes) => respond_with(StatusCode::OK, media, bytes),
        Err(problem) => refusal(&ApiError::new(StatusCode::INTERNAL_SERVER_ERROR, problem)),
    }
}

/// A file of the viewer; unpacked once a process.
fn unpacked(file: &str) -> Result<Bytes, String> {
    static FILES: OnceLock<Result<[Bytes; 2], String>> = OnceLock::new();
    let files = FILES.get_or_init(|| Ok([unpack(VIEWER_SCRIPT)?, unpack(VIEWER_STYLE)?]));
    let [script, style] = files.as_ref().map_err(Clone::clone)?;
    Ok(if file == VIEWER_SCRIPT { script.clone() } else { style.clone() })
}

fn unpack(ending: &str) -> Result<Bytes, String> {
    let problem = |error: &dyn std::fmt::Display| format!("the viewer cannot be unpacked: {error}");
    let mut archive =
        zip::ZipArchive::new(Cursor::new(SWAGGER_UI_VENDORED)).map_err(|error| problem(&error))?;
    let name = archive
        .file_names()
        .filter_map(Result::ok)
        .find(|name| name.ends_with(ending))
        .map(String::from)
        .ok_or_else(|| problem(&format!("it has no {ending}")))?;
    let mut bytes = Vec::new();
    let mut file = archive.by_name(&name).map_err(|error| problem(&error))?;
    file.read_to_end(&mut bytes).map_err(|error| problem(&error))?;
    Ok(bytes.into())
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_viewer_is_part_of_the_program() {
        assert!(unpacked(VIEWER_SCRIPT).is_ok_and(|bytes| bytes.len() > 100_000));
        assert!(unpacked(VIEWER_STYLE).is_ok_and(|bytes| bytes.len() > 10_000));
    }

    #[test]
    fn what_stands_in_the_page_is_escaped() {
        assert_eq!(escape("a\"<b>&"), "a&quot;&lt;b&gt;&amp;");
        assert!(INDEX.contains("{{url}}") && INDEX.contains("{{key}}"));
    }
}
