//! Form bodies.

use reqwest::RequestBuilder;
use reqwest::header::{CONTENT_TYPE, HeaderValue};
use serde::Serialize;
use serde_json::Value;

use crate::error::Error;
use crate::operation::Operation;

/// Adds a form body to a request.
pub(crate) trait RequestBuilderExt: Sized {
    /// Encodes `body` as `application/x-www-form-urlencoded`, lists as repeated keys.
    fn form_urlencoded(self, operation: &'static Operation, body: &impl Serialize) -> Result<Self, Error>;
}

impl RequestBuilderExt for RequestBuilder {
    fn form_urlencoded(self, operation: &'static Operation, body: &impl Serialize) -> Result<Self, Error> {
        let form = serde_html_form::to_string(body)
            .map_err(|error| Error::invalid(operation, format!("the body is no form: {error}")))?;
        if let Some(name) = given_twice(body, &form) {
            return Err(Error::invalid(operation, format!("{name} is given twice")));
        }
        let media = HeaderValue::from_static("application/x-www-form-urlencoded");
        Ok(self.header(CONTENT_TYPE, media).body(form))
    }
}

/// A declared field that was given again under a name that the caller completed: of two values the service would
/// take either. In JSON a name stands once; what is no object names nothing, and may say anything twice.
fn given_twice(body: &impl Serialize, form: &str) -> Option<String> {
    let Ok(Value::Object(fields)) = serde_json::to_value(body) else { return None };
    let sent: Vec<(String, String)> = serde_html_form::from_str(form).unwrap_or_default();
    let is_more = |name: &str, value: &Value| {
        let expected = value.as_array().map_or(1, Vec::len);
        sent.iter().filter(|(sent, _)| sent == name).count() > expected
    };
    fields.into_iter().find(|(name, value)| is_more(name, value)).map(|(name, _)| name)
}
