//! Listings, page by page.

use serde_json::{Map, Value, json};

use crate::errors::ApiError;
use crate::form;
use crate::operations::Call;
use crate::shelf::{Page, Shelf};

/// The page that a call asks for.
pub(crate) fn page<'a, T>(
    call: &Call<'_>,
    shelf: &'a Shelf<T>,
    keep: impl Fn(&T) -> bool,
) -> Result<Page<'a, T>, ApiError> {
    shelf.page(call.query("start_key"), call.page_size, keep).ok_or_else(unknown_start_key)
}

/// The refusal of a `start_key` that no page gave out.
pub(crate) fn unknown_start_key() -> ApiError {
    ApiError::not_found(
        "No page starts at this start_key: expected the one that next of an earlier page carries",
    )
}

/// Adds where this page and the one that follows are.
pub(crate) fn with_links(call: &Call<'_>, path: &str, mut body: Value, next: Option<&str>) -> Value {
    body["self"] = json!(link(path, &call.query));
    if let Some(next) = next {
        let mut query = call.query.clone();
        query.insert("start_key".to_owned(), json!(next));
        body["next"] = json!(link(path, &query));
    }
    body
}

fn link(path: &str, query: &Map<String, Value>) -> String {
    let pairs: Vec<String> = query
        .iter()
        .filter_map(|(name, value)| Some(format!("{name}={}", form::percent_encode(value.as_str()?))))
        .collect();
    if pairs.is_empty() { path.to_owned() } else { format!("{path}?{}", pairs.join("&")) }
}
