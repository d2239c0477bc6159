//! Setting up a client.

use std::fmt;
use std::time::Duration;

use reqwest::header::HeaderValue;

use crate::client::Client;
use crate::error::Error;
use crate::hosts::{Host, Hosts};
use crate::middleware::Middleware;
use crate::retry::RetryPolicy;
use crate::values::Sensitive;

/// Variables of the environment that [`ClientBuilder::from_env`] reads.
const KEY: &str = "TRUORA_API_KEY";
const BASE_URL: &str = "TRUORA_BASE_URL";

/// Sets up a [`Client`]: key, hosts, time limits.
pub struct ClientBuilder {
    key: Option<Sensitive>,
    hosts: Result<Hosts, Error>,
    connect_timeout: Duration,
    timeout: Duration,
    retries: RetryPolicy,
    middleware: Vec<Box<dyn Middleware>>,
    product: Option<String>,
    http: Option<reqwest::ClientBuilder>,
}

impl Default for ClientBuilder {
    fn default() -> Self {
        Self {
            key: None,
            hosts: Ok(Hosts::default()),
            connect_timeout: Duration::from_secs(10),
            timeout: Duration::from_secs(60),
            retries: RetryPolicy::default(),
            middleware: Vec::new(),
            product: None,
            http: None,
        }
    }
}

impl ClientBuilder {
    /// Reads `TRUORA_API_KEY`; `TRUORA_BASE_URL` for every host, or `TRUORA_CHECKS_URL`,
    /// `TRUORA_ACCOUNT_URL`, `TRUORA_IDENTITY_URL` and `TRUORA_CONNECT_URL` for one each.
    ///
    /// # Errors
    /// [`Error::Config`] when the key is not set, or a variable is not valid.
    pub fn from_env() -> Result<Self, Error> {
        let Some(key) = variable(KEY)? else {
            return Err(Error::config(format!("{KEY} is not set; put the key of your account there")));
        };
        let mut builder = Self::default().api_key(key);
        let mut hosts = match variable(BASE_URL)? {
            Some(url) => Hosts::all(&url)?,
            None => Hosts::default(),
        };
        for host in Host::ALL {
            if let Some(url) = variable(&format!("TRUORA_{}_URL", host.key().to_uppercase()))? {
                hosts.set(host, &url)?;
            }
        }
        builder.hosts = Ok(hosts);
        Ok(builder)
    }

    /// The key of the account, sent as the header `Truora-API-Key`.
    pub fn api_key(mut self, key: impl AsRef<str>) -> Self {
        self.key = Some(Sensitive::from(key.as_ref()));
        self
    }

    /// One base URL for every host: a sandbox or a proxy. Checked by [`Self::build`].
    pub fn base_url(mut self, url: impl AsRef<str>) -> Self {
        self.hosts = Hosts::all(url.as_ref());
        self
    }

    /// The base URL of one host. Checked by [`Self::build`].
    pub fn host_url(mut self, host: Host, url: impl AsRef<str>) -> Self {
        self.hosts = self.hosts.and_then(|mut hosts| hosts.set(host, url.as_ref()).map(|()| hosts));
        self
    }

    /// How calls are tried again. See [`RetryPolicy`] for what it does unless set.
    pub fn retries(mut self, policy: RetryPolicy) -> Self {
        self.retries = policy;
        self
    }

    /// Adds code that runs around every attempt.
    pub fn middleware(mut self, middleware: impl Middleware + 'static) -> Self {
        self.middleware.push(Box::new(middleware));
        self
    }

    /// Puts the caller's product before ours in `User-Agent`, such as `my-service/2.1`.
    pub fn product(mut self, product: impl Into<String>) -> Self {
        self.product = Some(product.into());
        self
    }

    /// Starts from a builder of the caller's: for a proxy, certificates, DNS or connection settings. Redirects are
    /// turned off in it, for they would carry the key to wherever they point; a finished
    /// `reqwest::Client` could not be made to do that, so none is taken.
    pub fn http(mut self, builder: reqwest::ClientBuilder) -> Self {
        self.http = Some(builder);
        self
    }

    /// How long to wait for a connection. 10 s unless set.
    pub fn connect_timeout(mut self, limit: Duration) -> Self {
        self.connect_timeout = limit;
        self
    }

    /// How long a request may take, from the first byte sent to the last received. 60 s unless set.
    pub fn timeout(mut self, limit: Duration) -> Self {
        self.timeout = limit;
        self
    }

    /// The client.
    ///
    /// # Errors
    /// [`Error::Config`] when the key is missing or cannot be a header, a base URL is not valid, or TLS
    /// cannot be set up.
    pub fn build(self) -> Result<Client, Error> {
        let Some(key) = self.key else {
            return Err(Error::config("no API key: call api_key, or set TRUORA_API_KEY and use from_env"));
        };
        let key = header(key.reveal())?;
        let hosts = self.hosts?;
        let ours = concat!("truora-api/", env!("CARGO_PKG_VERSION"));
        let agent = self.product.map_or_else(|| ours.to_owned(), |product| format!("{product} {ours}"));
        let http = self
            .http
            .unwrap_or_default()
            .user_agent(agent)
            // A redirect would carry the key to wherever it points.
            .redirect(reqwest::redirect::Policy::none())
            .connect_timeout(self.connect_timeout)
            .timeout(self.timeout)
            .build()
            .map_err(|error| Error::config(format!("the HTTP client cannot be made: {error}")))?;
        Ok(Client::from_parts(http, hosts, key, self.retries, self.middleware))
    }
}

impl fmt::Debug for ClientBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientBuilder")
            .field("hosts", &self.hosts)
            .field("connect_timeout", &self.connect_timeout)
            .field("timeout", &self.timeout)
            .finish_non_exhaustive()
    }
}

fn variable(name: &str) -> Result<Option<String>, Error> {
    match std::env::var(name) {
        Ok(value) if value.trim().is_empty() => Ok(None),
        Ok(value) => Ok(Some(value)),
        Err(std::env::VarError::NotPresent) => Ok(None),
        Err(std::env::VarError::NotUnicode(_)) => Err(Error::config(format!("{name} is not UTF-8"))),
    }
}

fn header(key: &str) -> Result<HeaderValue, Error> {
    let key = key.trim();
    if key.is_empty() {
        return Err(Error::config("the API key is empty"));
    }
    let mut header = HeaderValue::from_str(key)
        .map_err(|_| Error::config("the API key has characters that no HTTP header can carry"))?;
    header.set_sensitive(true);
    Ok(header)
}
