//! Setting up a client.

use std::fmt;
use std::time::Duration;

use reqwest::header::HeaderValue;

use crate::client::{Client, Shared};
use crate::error::Error;
use crate::hosts::{Host, Hosts};
use crate::middleware::Middleware;
use crate::retry::{Budgets, RetryPolicy};
use crate::values::Sensitive;

/// Variables of the environment that [`ClientBuilder::from_env`] reads.
const KEY: &str = "TRUORA_API_KEY";
const BASE_URL: &str = "TRUORA_BASE_URL";

const CONNECT_TIMEOUT: Duration = Duration::from_secs(10);
const TIMEOUT: Duration = Duration::from_secs(60);
const MAX_BODY: usize = 64 * 1024 * 1024;

/// Sets up a [`Client`]: key, hosts, time limits.
#[must_use = "build gives the client"]
pub struct ClientBuilder {
    key: Option<Sensitive>,
    hosts: Result<Hosts, Error>,
    connect_timeout: Option<Duration>,
    timeout: Option<Duration>,
    max_body: usize,
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
            connect_timeout: None,
            timeout: None,
            max_body: MAX_BODY,
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

    /// One base URL for every host: a sandbox or a proxy. Replaces what was set for one of them before. Checked by
    /// [`Self::build`].
    pub fn base_url(mut self, url: impl AsRef<str>) -> Self {
        self.hosts = Hosts::all(url.as_ref());
        self
    }

    /// The base URL of one host. Checked by [`Self::build`].
    pub fn host_url(mut self, host: Host, url: impl AsRef<str>) -> Self {
        self.hosts = self.hosts.and_then(|mut hosts| hosts.set(host, url.as_ref()).map(|()| hosts));
        self
    }

    /// The base URLs of all hosts.
    pub fn hosts(mut self, hosts: Hosts) -> Self {
        self.hosts = Ok(hosts);
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

    /// Starts from a builder of the caller's: for a proxy, certificates, DNS or connection settings. The limits of
    /// [`timeout`](Self::timeout) and [`connect_timeout`](Self::connect_timeout) hold all the same, set or not; a
    /// shorter `timeout` of the builder's holds beside them. Its user agent is replaced, see
    /// [`product`](Self::product). What goes to the loopback by http does not pass through it, so that no proxy sees
    /// the key.
    ///
    /// Redirects and reqwest's own retries are turned off in it: a redirect would carry the key to wherever it
    /// points, and a retry could act twice. A finished `reqwest::Client` cannot be made to do that, so none is
    /// taken.
    pub fn http(mut self, builder: reqwest::ClientBuilder) -> Self {
        self.http = Some(builder);
        self
    }

    /// How long to wait for a connection. 10 s unless set, and always less than [`timeout`](Self::timeout): a host
    /// that cannot be reached is [`Error::NotSent`].
    pub fn connect_timeout(mut self, limit: Duration) -> Self {
        self.connect_timeout = Some(limit);
        self
    }

    /// How long one attempt may take, from the first byte sent to the last received, and how long nothing may
    /// arrive of a file. 60 s unless set. For a whole call with its retries, see
    /// [`CallOptions::deadline`](crate::CallOptions::deadline).
    pub fn timeout(mut self, limit: Duration) -> Self {
        self.timeout = Some(limit);
        self
    }

    /// The largest answer that is read into memory, in bytes; a larger one is [`Error::Unreadable`]. 64 MiB unless
    /// set. Files come as a stream and have no limit.
    pub fn max_body(mut self, bytes: usize) -> Self {
        self.max_body = bytes;
        self
    }

    /// The client.
    ///
    /// # Errors
    /// [`Error::Config`] when the key is missing or cannot be a header, a base URL is not valid or needs a TLS
    /// feature that is off, or TLS cannot be set up.
    pub fn build(self) -> Result<Client, Error> {
        let Some(key) = self.key else {
            return Err(Error::config("no API key: call api_key, or set TRUORA_API_KEY and use from_env"));
        };
        let key = header(key.reveal())?;
        let hosts = self.hosts?;
        let schemes = Schemes::of(&hosts);
        if schemes.https && self.http.is_none() && !HAS_TLS {
            return Err(Error::config("https needs the feature rustls or native-tls, and neither is on"));
        }
        let ours = concat!("truora-api/", env!("CARGO_PKG_VERSION"));
        let agent = self.product.map_or_else(|| ours.to_owned(), |product| format!("{product} {ours}"));
        let timeout = self.timeout.unwrap_or(TIMEOUT);
        // Who never connects is known not to have been reached only if that is seen before the attempt ends.
        let connect = self.connect_timeout.unwrap_or(CONNECT_TIMEOUT).min(timeout.mul_f64(0.9));
        let finish = |builder| made(safe(builder, connect).user_agent(agent.as_str()));
        // What goes to the loopback goes there: a proxy would read the key. Links of files may lead there too.
        let plain = if schemes.http || cfg!(feature = "xlsx") { Some(finish(direct())?) } else { None };
        let http = finish(self.http.unwrap_or_default())?;
        Ok(Client::from_parts(Shared {
            http,
            plain,
            hosts,
            key,
            retries: self.retries,
            budgets: Budgets::default(),
            middleware: self.middleware,
            timeout,
            max_body: self.max_body,
        }))
    }
}

const HAS_TLS: bool = cfg!(any(feature = "rustls", feature = "native-tls", target_arch = "wasm32"));

/// The schemes of the hosts.
struct Schemes {
    http: bool,
    https: bool,
}

impl Schemes {
    fn of(hosts: &Hosts) -> Self {
        let any = |scheme: &str| Host::ALL.into_iter().any(|host| hosts.get(host).starts_with(scheme));
        Self { http: any("http:"), https: any("https:") }
    }
}

fn made(builder: reqwest::ClientBuilder) -> Result<reqwest::Client, Error> {
    builder.build().map_err(|error| Error::config(format!("the HTTP client cannot be made: {error}")))
}

#[cfg(not(target_arch = "wasm32"))]
fn direct() -> reqwest::ClientBuilder {
    reqwest::ClientBuilder::new().no_proxy()
}

#[cfg(not(target_arch = "wasm32"))]
fn safe(builder: reqwest::ClientBuilder, connect: Duration) -> reqwest::ClientBuilder {
    builder
        // A redirect would carry the key to wherever it points.
        .redirect(reqwest::redirect::Policy::none())
        // What may be sent again is for the published document to say.
        .retry(reqwest::retry::never())
        .connect_timeout(connect)
}

/// A browser has proxies, connections and redirects of its own.
#[cfg(target_arch = "wasm32")]
fn direct() -> reqwest::ClientBuilder {
    reqwest::ClientBuilder::new()
}

#[cfg(target_arch = "wasm32")]
fn safe(builder: reqwest::ClientBuilder, _: Duration) -> reqwest::ClientBuilder {
    builder
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
