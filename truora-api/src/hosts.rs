//! Where operations are sent.

use std::fmt;

use reqwest::Url;

use crate::error::Error;

/// A host of the service.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Host {
    /// Background checks and what belongs to them.
    Checks,
    /// API keys and batches.
    Account,
    /// Results of identity processes.
    Identity,
    /// WhatsApp.
    Connect,
}

impl Host {
    /// Every host.
    pub const ALL: [Self; 4] = [Self::Checks, Self::Account, Self::Identity, Self::Connect];

    /// Its key in the published document (`x-host`).
    pub fn key(self) -> &'static str {
        match self {
            Self::Checks => "checks",
            Self::Account => "account",
            Self::Identity => "identity",
            Self::Connect => "connect",
        }
    }

    /// The base URL of the vendor.
    pub fn vendor_url(self) -> &'static str {
        match self {
            Self::Checks => "https://api.checks.truora.com",
            Self::Account => "https://api.account.truora.com",
            Self::Identity => "https://api.identity.truora.com",
            Self::Connect => "https://api.connect.truora.com",
        }
    }
}

impl fmt::Display for Host {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.key())
    }
}

/// The base URL of each host. Starts with the vendor's.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hosts {
    checks: String,
    account: String,
    identity: String,
    connect: String,
}

impl Default for Hosts {
    fn default() -> Self {
        let url = |host: Host| host.vendor_url().to_owned();
        Self {
            checks: url(Host::Checks),
            account: url(Host::Account),
            identity: url(Host::Identity),
            connect: url(Host::Connect),
        }
    }
}

impl Hosts {
    /// One base URL for every host: a sandbox or a proxy.
    ///
    /// # Errors
    /// [`Error::Config`] as for [`Self::set`].
    pub fn all(url: &str) -> Result<Self, Error> {
        let mut hosts = Self::default();
        for host in Host::ALL {
            hosts.set(host, url)?;
        }
        Ok(hosts)
    }

    /// The base URL of one host.
    ///
    /// # Errors
    /// [`Error::Config`] when `url` is no http or https URL, carries a query, a fragment or a user, or
    /// would send the key in the clear: http is accepted for loopback addresses alone.
    pub fn set(&mut self, host: Host, url: &str) -> Result<(), Error> {
        let base = base_url(url)
            .map_err(|reason| Error::config(format!("base URL of the {host} host: {reason}")))?;
        *match host {
            Host::Checks => &mut self.checks,
            Host::Account => &mut self.account,
            Host::Identity => &mut self.identity,
            Host::Connect => &mut self.connect,
        } = base;
        Ok(())
    }

    /// The base URL of a host, without a slash at the end.
    pub fn get(&self, host: Host) -> &str {
        match host {
            Host::Checks => &self.checks,
            Host::Account => &self.account,
            Host::Identity => &self.identity,
            Host::Connect => &self.connect,
        }
    }
}

fn base_url(text: &str) -> Result<String, String> {
    let url =
        Url::parse(text.trim()).map_err(|error| format!("it is no URL ({error}); write https://host"))?;
    match url.scheme() {
        "https" => {}
        "http" if is_loopback(&url) => {}
        "http" => return Err("http would send the API key in the clear; use https".to_owned()),
        other => return Err(format!("the scheme is {other}; use https")),
    }
    if url.host().is_none() {
        return Err("it names no host".to_owned());
    }
    if !url.username().is_empty() || url.password().is_some() {
        return Err("it carries a user; the API key is set on the client".to_owned());
    }
    if url.query().is_some() || url.fragment().is_some() {
        return Err("it carries a query or a fragment; give scheme, host and path alone".to_owned());
    }
    Ok(url.as_str().trim_end_matches('/').to_owned())
}

pub(crate) fn is_loopback(url: &Url) -> bool {
    let Some(host) = url.host_str() else { return false };
    let address = host.trim_start_matches('[').trim_end_matches(']');
    host == "localhost" || address.parse::<std::net::IpAddr>().is_ok_and(|address| address.is_loopback())
}
