//! The client.

use std::fmt;
use std::sync::Arc;

use reqwest::header::HeaderValue;

use crate::config::ClientBuilder;
use crate::error::Error;
use crate::hosts::Hosts;
use crate::middleware::Middleware;
use crate::operation::Operation;
use crate::options::CallOptions;
use crate::retry::{Budget, RetryPolicy};

/// A client of the API. Cheap to clone; clones share connections.
#[derive(Clone)]
pub struct Client {
    shared: Arc<Shared>,
    options: Arc<CallOptions>,
}

struct Shared {
    http: reqwest::Client,
    hosts: Hosts,
    key: HeaderValue,
    retries: RetryPolicy,
    budget: Budget,
    middleware: Vec<Box<dyn Middleware>>,
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

    pub(crate) fn from_parts(
        http: reqwest::Client,
        hosts: Hosts,
        key: HeaderValue,
        retries: RetryPolicy,
        middleware: Vec<Box<dyn Middleware>>,
    ) -> Self {
        let shared = Shared { http, hosts, key, retries, budget: Budget::default(), middleware };
        Self { shared: Arc::new(shared), options: Arc::default() }
    }

    /// This client with other options for its calls: `client.with(options).create_check()…`. Cheap; shares
    /// connections, and replaces the options that this client has.
    pub fn with(&self, options: CallOptions) -> Self {
        Self { shared: Arc::clone(&self.shared), options: Arc::new(options) }
    }

    /// The options of this client's calls.
    pub fn options(&self) -> &CallOptions {
        &self.options
    }

    pub(crate) fn http(&self) -> &reqwest::Client {
        &self.shared.http
    }

    pub(crate) fn key(&self) -> &HeaderValue {
        &self.shared.key
    }

    pub(crate) fn retries(&self) -> &RetryPolicy {
        &self.shared.retries
    }

    pub(crate) fn budget(&self) -> &Budget {
        &self.shared.budget
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
