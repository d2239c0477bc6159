//! Form bodies.

use reqwest::RequestBuilder;
use reqwest::header::{CONTENT_TYPE, HeaderValue};
use serde::Serialize;

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
        let media = HeaderValue::from_static("application/x-www-form-urlencoded");
        Ok(self.header(CONTENT_TYPE, media).body(form))
    }
}
