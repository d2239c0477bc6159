//! What the generated code calls.

use std::fmt;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde::Serialize;
use serde_json::Value;

pub(crate) use crate::form::RequestBuilderExt;
use crate::values::InvalidValue;

/// What stays as it is in a segment of a path or a query value: the unreserved characters of RFC 3986.
const KEPT: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// One segment of a path, such as an id. Cannot be what a URL parser would take for a way up or for
/// nothing: the route of a call never depends on it.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct PathSegment(String);

impl PathSegment {
    fn new(text: String) -> Result<Self, InvalidValue> {
        let problem = match text.as_str() {
            "" => Some("it is empty"),
            "." | ".." => Some("dots alone would change the route"),
            text if text.contains('\\') => Some("a backslash would change the route"),
            text if text.chars().any(char::is_control) => Some("it has control characters"),
            text if is_dots(text) => Some("encoded dots would change the route"),
            _ => None,
        };
        match problem {
            Some(problem) => Err(InvalidValue::new(format!("not valid in a path: {problem}"))),
            None => Ok(Self(text)),
        }
    }
}

/// Whether a URL parser takes a segment for the same or a higher folder: `%2e` and its like are dots to it,
/// also after one decoding too many.
pub(crate) fn is_dots(text: &str) -> bool {
    let decoded = text.to_ascii_lowercase().replace("%2e", ".");
    decoded == "." || decoded == ".."
}

impl TryFrom<&str> for PathSegment {
    type Error = InvalidValue;

    fn try_from(text: &str) -> Result<Self, InvalidValue> {
        Self::new(text.to_owned())
    }
}

impl TryFrom<String> for PathSegment {
    type Error = InvalidValue;

    fn try_from(text: String) -> Result<Self, InvalidValue> {
        Self::new(text)
    }
}

impl TryFrom<&String> for PathSegment {
    type Error = InvalidValue;

    fn try_from(text: &String) -> Result<Self, InvalidValue> {
        Self::new(text.clone())
    }
}

impl fmt::Display for PathSegment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for PathSegment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.0, f)
    }
}

/// Percent-encodes a segment or a value: everything but the unreserved characters.
pub(crate) fn encode_path(segment: &str) -> String {
    utf8_percent_encode(segment, KEPT).to_string()
}

/// A query parameter: nothing for an absent value, one pair for each element of a list.
pub(crate) fn query<'n>(name: &'n str, value: &impl Serialize) -> Vec<(&'n str, String)> {
    // Parameters are text, numbers and lists of them, which are JSON.
    match serde_json::to_value(value).unwrap_or(Value::Null) {
        Value::Null => Vec::new(),
        Value::Array(list) => list.iter().map(|value| (name, text(value))).collect(),
        value => vec![(name, text(&value))],
    }
}

fn text(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}
