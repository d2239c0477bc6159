//! What one call does otherwise than the client usually does.

use std::fmt;
use std::time::Duration;

use reqwest::header::{CONTENT_TYPE, HeaderValue};
use reqwest::{Method, Request};

use crate::error::Error;
use crate::operation::Operation;
use crate::retry::RetryPolicy;

/// Options of a call: see [`Client::with`](crate::Client::with).
///
/// The vendor serves more than it documents: a form field or a query parameter that no builder has a
/// setter for is sent from here.
#[derive(Clone, Default)]
#[must_use = "options are given to Client::with"]
pub struct CallOptions {
    query: Vec<(String, String)>,
    form: Vec<(String, String)>,
    pub(crate) deadline: Option<Duration>,
    pub(crate) retries: Option<RetryPolicy>,
    pub(crate) repeat_anyway: bool,
}

impl CallOptions {
    /// No option.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a query parameter, after those of the operation.
    pub fn query(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.query.push((name.into(), value.into()));
        self
    }

    /// Adds a form field, after those of the operation. A wait sends none, and of a batch that is planned only its
    /// creation does.
    pub fn form_field(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.form.push((name.into(), value.into()));
        self
    }

    /// How long a call may take in all, its retries and the waits between them included. When it is over between
    /// two attempts, the call ends with the last error; within one, with [`Error::OutcomeUnknown`], or with what the
    /// status says if that has come. It holds for each page of a listing and for each look of a wait.
    pub fn deadline(mut self, limit: Duration) -> Self {
        self.deadline = Some(limit);
        self
    }

    /// How the call is tried again, instead of as the client usually does.
    pub fn retries(mut self, policy: RetryPolicy) -> Self {
        self.retries = Some(policy);
        self
    }

    /// Lets the call be tried again also where the service may have acted on it: it may then create, send or charge
    /// twice.
    pub fn repeat_even_if_it_acts_twice(mut self) -> Self {
        self.repeat_anyway = true;
        self
    }

    /// The value of a query parameter that was added.
    pub(crate) fn query_value(&self, name: &str) -> Option<&str> {
        self.query.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    /// Takes a query parameter back.
    pub(crate) fn without_query(mut self, name: &str) -> Self {
        self.query.retain(|(known, _)| known != name);
        self
    }

    /// Takes the form fields back: for calls that read.
    pub(crate) fn without_form(mut self) -> Self {
        self.form.clear();
        self
    }

    /// Adds what was asked for to a request.
    pub(crate) fn apply(&self, operation: &'static Operation, request: &mut Request) -> Result<(), Error> {
        if !self.query.is_empty() {
            request.url_mut().query_pairs_mut().extend_pairs(&self.query);
        }
        if self.form.is_empty() {
            return Ok(());
        }
        if matches!(*request.method(), Method::GET | Method::DELETE) {
            return Err(Error::invalid(operation, "it has no form to add a field to; add a query parameter"));
        }
        let added = serde_html_form::to_string(&self.form)
            .map_err(|error| Error::invalid(operation, format!("the added fields are no form: {error}")))?;
        let sent = request.body().and_then(|body| body.as_bytes()).unwrap_or_default();
        let sent = String::from_utf8_lossy(sent);
        let joined = if sent.is_empty() { added } else { format!("{sent}&{added}") };
        *request.body_mut() = Some(joined.into());
        let media = HeaderValue::from_static("application/x-www-form-urlencoded");
        request.headers_mut().insert(CONTENT_TYPE, media);
        Ok(())
    }
}

impl fmt::Debug for CallOptions {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Values may be personal, as those of any form.
        let names =
            |pairs: &[(String, String)]| pairs.iter().map(|(name, _)| name.clone()).collect::<Vec<_>>();
        f.debug_struct("CallOptions")
            .field("query", &names(&self.query))
            .field("form", &names(&self.form))
            .field("deadline", &self.deadline)
            .field("retries", &self.retries)
            .field("repeat_even_if_it_acts_twice", &self.repeat_anyway)
            .finish()
    }
}
