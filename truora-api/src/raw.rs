//! Calls that nobody declared.

use std::fmt;

use reqwest::{Method, Url};

use crate::body::RawBody;
use crate::client::Client;
use crate::error::Error;
use crate::form::RequestBuilderExt;
use crate::hosts::Host;
use crate::operation::{Operation, Repeat};
use crate::response::Response;
use crate::runtime::is_dots;

/// What stands for the method of a call that nobody declared.
pub(crate) const RAW: &str = "_OTHER";

/// A call of any path of a host, with the key, the retries, the time limits and the redaction of every other
/// call: see [`Client::raw`].
#[must_use = "send sends it"]
pub struct RawCall<'a> {
    client: &'a Client,
    host: Host,
    method: Method,
    path: String,
    query: Vec<(String, String)>,
    form: Option<Vec<(String, String)>>,
    is_safe: bool,
}

impl Client {
    /// Starts a call of a path that the published document does not have, such as `/v1/new/things`.
    ///
    /// It is sent again only where the service cannot have acted, unless it is a `GET`, a `HEAD` or
    /// [`RawCall::safe_to_repeat`] says otherwise.
    pub fn raw(&self, host: Host, method: Method, path: impl Into<String>) -> RawCall<'_> {
        let is_safe = matches!(method, Method::GET | Method::HEAD);
        RawCall { client: self, host, method, path: path.into(), query: Vec::new(), form: None, is_safe }
    }
}

impl RawCall<'_> {
    /// Adds a query parameter.
    pub fn query(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.query.push((name.into(), value.into()));
        self
    }

    /// Adds a form field; a repeated name is a list.
    pub fn form_field(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.form.get_or_insert_default().push((name.into(), value.into()));
        self
    }

    /// Says that sending it twice does no harm.
    pub fn safe_to_repeat(mut self) -> Self {
        self.is_safe = true;
        self
    }

    /// Sends it and gives the body as it comes.
    ///
    /// # Errors
    /// As every call; [`Error::Invalid`] when the path does not start with `/`, or has what a URL parser would
    /// change.
    pub async fn send(self) -> Result<Response<RawBody>, Error> {
        let operation = operation(self.host, self.is_safe);
        let url = self.url(operation)?;
        let mut request = self.client.http().request(self.method, url).query(&self.query);
        if let Some(form) = &self.form {
            request = request.form_urlencoded(operation, form)?;
        }
        self.client.call(operation, request).await
    }

    fn url(&self, operation: &'static Operation) -> Result<Url, Error> {
        let base = self.client.base_url(operation);
        let invalid = |reason: &str| Error::invalid(operation, format!("path: {reason}"));
        let is_odd = |c: char| c.is_control() || c.is_whitespace() || ['\\', '?', '#'].contains(&c);
        if !self.path.starts_with('/') || self.path.starts_with("//") || self.path.contains(is_odd) {
            return Err(invalid("give it as /v1/…, without spaces or a query"));
        }
        let url = Url::parse(&format!("{base}{}", self.path)).map_err(|_| invalid("it makes no URL"))?;
        let rest = url.as_str().strip_prefix(base);
        if rest.is_some_and(|rest| rest.starts_with('/')) && !self.path.split('/').any(is_dots) {
            Ok(url)
        } else {
            Err(invalid("it would lead to another path"))
        }
    }
}

impl fmt::Debug for RawCall<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // The path may have ids, query and form may be personal.
        f.debug_struct("RawCall")
            .field("host", &self.host)
            .field("method", &self.method)
            .finish_non_exhaustive()
    }
}

/// What the runtime has to know of a call that nobody declared.
fn operation(host: Host, is_safe: bool) -> &'static Operation {
    const fn raw(host: Host, repeat: Repeat) -> Operation {
        Operation { id: "raw", method: RAW, path: "/{path}", host, repeat, page: None, final_states: &[] }
    }
    static SAFE: [Operation; 4] = [
        raw(Host::Checks, Repeat::Safe),
        raw(Host::Account, Repeat::Safe),
        raw(Host::Identity, Repeat::Safe),
        raw(Host::Connect, Repeat::Safe),
    ];
    static ONCE: [Operation; 4] = [
        raw(Host::Checks, Repeat::Never),
        raw(Host::Account, Repeat::Never),
        raw(Host::Identity, Repeat::Never),
        raw(Host::Connect, Repeat::Never),
    ];
    let all = if is_safe { &SAFE } else { &ONCE };
    match host {
        Host::Checks => &all[0],
        Host::Account => &all[1],
        Host::Identity => &all[2],
        Host::Connect => &all[3],
    }
}
