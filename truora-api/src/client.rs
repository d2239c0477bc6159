//! The client.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use reqwest::Url;
use reqwest::header::HeaderValue;

use crate::config::ClientBuilder;
use crate::error::Error;
use crate::hosts::Hosts;
use crate::middleware::Middleware;
use crate::operation::Operation;
use crate::options::CallOptions;
use crate::retry::{Budget, Budgets, RetryPolicy};

/// A client of the API. Cheap to clone; clones share connections.
#[derive(Clone)]
pub struct Client {
    shared: Arc<Shared>,
    options: Arc<CallOptions>,
}

pub(crate) struct Shared {
    pub(crate) http: reqwest::Client,
    /// For http, which is for the loopback alone and goes through no proxy. None where nothing goes there.
    pub(crate) plain: Option<reqwest::Client>,
    pub(crate) hosts: Hosts,
    pub(crate) key: HeaderValue,
    pub(crate) retries: RetryPolicy,
    pub(crate) budgets: Budgets,
    pub(crate) middleware: Vec<Box<dyn Middleware>>,
    pub(crate) timeout: Duration,
    pub(crate) max_body: usize,
}

impl Client {
    /// A client for a key, with the vendor's hosts.
    ///
    /// # Errors
    /// [`Error::Config`] when the key cannot be a header, or TLS cannot be set up.
    pub fn new(api_key: impl AsRef<str>) -> Result<Self, Error> {
        Self::builder().api_key(api_key).build()
    }

    /// Sets up a client step by step.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::default()
    }

    /// A client from the environment: see [`ClientBuilder::from_env`].
    ///
    /// # Errors
    /// [`Error::Config`] naming the variable that is missing or wrong.
    pub fn from_env() -> Result<Self, Error> {
        ClientBuilder::from_env()?.build()
    }

    /// The base URLs in use.
    pub fn hosts(&self) -> &Hosts {
        &self.shared.hosts
    }

    pub(crate) fn from_parts(shared: Shared) -> Self {
        Self { shared: Arc::new(shared), options: Arc::default() }
    }

    /// This client with other options for its calls: `client.with(options).create_check()…`. Cheap; shares
    /// connections, and replaces the options that this client has.
    pub fn with(&self, options: CallOptions) -> Self {
        Self { shared: Arc::clone(&self.shared), options: Arc::new(options) }
    }

    /// This client without the form fields of its options: for steps that follow from another one.
    pub(crate) fn without_form(&self) -> Self {
        self.with(self.options().clone().without_form())
    }

    /// The options of this client's calls.
    pub fn options(&self) -> &CallOptions {
        &self.options
    }

    pub(crate) fn http(&self) -> &reqwest::Client {
        &self.shared.http
    }

    /// The client that a request to this address goes through.
    pub(crate) fn http_to(&self, url: &Url) -> &reqwest::Client {
        match &self.shared.plain {
            Some(plain) if url.scheme() == "http" => plain,
            _ => &self.shared.http,
        }
    }

    pub(crate) fn timeout(&self) -> Duration {
        self.shared.timeout
    }

    pub(crate) fn max_body(&self) -> usize {
        self.shared.max_body
    }

    pub(crate) fn key(&self) -> &HeaderValue {
        &self.shared.key
    }

    pub(crate) fn retries(&self) -> &RetryPolicy {
        &self.shared.retries
    }

    pub(crate) fn budget(&self, operation: &Operation) -> &Budget {
        self.shared.budgets.of(operation.host)
    }

    pub(crate) fn middleware(&self) -> &[Box<dyn Middleware>] {
        &self.shared.middleware
    }

    pub(crate) fn base_url(&self, operation: &Operation) -> &str {
        self.shared.hosts.get(operation.host)
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client")
            .field("hosts", &self.shared.hosts)
            .field("options", &self.options)
            .finish_non_exhaustive()
    }
}
