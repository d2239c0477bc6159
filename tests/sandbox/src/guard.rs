//! Who may use the switches: programs on this machine and the sandbox's own page, but no page of
//! another host. They take no key, and the page shows it.

use std::net::IpAddr;

use axum::extract::Request;
use axum::http::uri::Authority;
use axum::http::{HeaderMap, HeaderName, header};
use axum::middleware::Next;
use axum::response::Response;

use crate::app::refusal;
use crate::errors::ApiError;

/// Lets through what this machine sends.
pub(crate) async fn guard(request: Request, next: Next) -> Response {
    match admit(request.headers()) {
        Ok(()) => next.run(request).await,
        Err(problem) => refusal(&ApiError::forbidden(problem)),
    }
}

/// A browser says in `Host` by which name it came, and in `Origin` whose page asks.
fn admit(headers: &HeaderMap) -> Result<(), &'static str> {
    let host = text(headers, header::HOST);
    if host.is_some_and(|host| !is_loopback(host)) {
        return Err("Host must be localhost or an address of this machine such as 127.0.0.1");
    }
    let own = |origin: &str| host.is_some_and(|host| origin.strip_prefix("http://") == Some(host));
    match headers.get(header::ORIGIN) {
        Some(_) if !text(headers, header::ORIGIN).is_some_and(own) => {
            Err("Origin must be the sandbox's own: pages of other hosts may not use this")
        }
        _ => Ok(()),
    }
}

/// The address by which a request came, if it names this machine.
pub(crate) fn base(headers: &HeaderMap) -> Option<String> {
    text(headers, header::HOST).filter(|host| is_loopback(host)).map(|host| format!("http://{host}"))
}

fn text(headers: &HeaderMap, name: HeaderName) -> Option<&str> {
    headers.get(name)?.to_str().ok()
}

fn is_loopback(host: &str) -> bool {
    let Ok(authority) = host.parse::<Authority>() else { return false };
    let name = authority.host().to_ascii_lowercase();
    let address = name.trim_start_matches('[').trim_end_matches(']').parse::<IpAddr>();
    !host.contains('@')
        && (name == "localhost"
            || name.ends_with(".localhost")
            || address.is_ok_and(|address| address.is_loopback()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_this_machine() {
        for host in
            ["localhost", "LocalHost:4010", "127.0.0.1:80", "127.1.2.3", "[::1]:4010", "a.localhost:1"]
        {
            assert!(is_loopback(host), "{host}");
        }
        for host in
            ["example.com", "localhost.example.com", "10.0.0.1", "a@localhost", "", "127.0.0.1.nip.io", "/"]
        {
            assert!(!is_loopback(host), "{host}");
        }
    }
}
