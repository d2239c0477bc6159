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

/// The page of a list that a call asks for, and the key of the page that follows.
pub(crate) fn of_list<'a, T>(
    call: &Call<'_>,
    list: &'a [T],
    key: impl Fn(&'a T) -> &'a str,
) -> Result<(&'a [T], Option<&'a str>), ApiError> {
    let start = match call.query("start_key") {
        None => 0,
        Some(start) => {
            let place = list.iter().position(|item| key(item) == start);
            place.ok_or_else(unknown_start_key)?.saturating_add(1)
        }
    };
    let rest = list.get(start..).unwrap_or_default();
    let page = rest.get(..call.page_size).unwrap_or(rest);
    Ok((page, page.last().filter(|_| page.len() < rest.len()).map(key)))
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
