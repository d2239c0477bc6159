//! Files sent to and read from signed links. They are on hosts of their own and carry their own permission:
//! the API key never goes there, and no redirect is followed.

use std::time::Duration;

use bytes::Bytes;
use reqwest::header::{CONTENT_TYPE, HeaderValue};
use reqwest::{RequestBuilder, Url};
use tracing::Instrument;

use crate::client::Client;
use crate::hosts::is_loopback;
use crate::trace;
use crate::values::Sensitive;

/// The most bytes that a link takes when it does not say so itself.
const USUAL_LIMIT: u64 = 209_715_200;
/// How long an upload may take: the life of a link.
const UPLOAD_TIME: Duration = Duration::from_secs(30 * 60);
/// How long a download may take.
const DOWNLOAD_TIME: Duration = Duration::from_secs(60 * 60);

/// A signed link that a file may be sent to or read from: https, or the loopback address.
#[derive(Debug, Clone)]
pub(super) struct Link(Sensitive<Url>);

impl Link {
    pub(super) fn parse(text: &str) -> Option<Self> {
        let url = Url::parse(text.trim()).ok()?;
        let is_safe = url.scheme() == "https" || (url.scheme() == "http" && is_loopback(&url));
        is_safe.then(|| Self(Sensitive::from(url)))
    }

    /// The most bytes that the link takes.
    pub(super) fn limit(&self) -> u64 {
        let pairs = self.0.reveal().query_pairs();
        let said = pairs.filter(|(name, _)| name == "max-size").find_map(|(_, value)| value.parse().ok());
        said.unwrap_or(USUAL_LIMIT)
    }

    /// Sends a workbook.
    pub(super) async fn put(
        &self,
        client: &Client,
        body: Bytes,
    ) -> Result<reqwest::Response, reqwest::Error> {
        let media =
            HeaderValue::from_static("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        let url = self.0.reveal();
        let request = client.http_to(url).put(url.clone()).header(CONTENT_TYPE, media).body(body);
        self.sent("PUT", request.timeout(UPLOAD_TIME)).await
    }

    /// Asks for a file.
    pub(super) async fn get(&self, client: &Client) -> Result<reqwest::Response, reqwest::Error> {
        let url = self.0.reveal();
        let request = client.http_to(url).get(url.clone());
        self.sent("GET", request.timeout(DOWNLOAD_TIME)).await
    }

    async fn sent(
        &self,
        method: &'static str,
        request: RequestBuilder,
    ) -> Result<reqwest::Response, reqwest::Error> {
        let span = trace::file(method, self.0.reveal());
        let outcome = request.send().instrument(span.clone()).await.map_err(reqwest::Error::without_url);
        trace::file_outcome(&span, outcome.as_ref().map(reqwest::Response::status));
        outcome
    }
}

#[cfg(test)]
mod tests {
    use super::{Link, USUAL_LIMIT};

    #[test]
    fn files_go_over_https_or_stay_on_the_machine() {
        for good in ["https://files.example/a?signature=1", "http://127.0.0.1:1/a", "http://localhost/a"] {
            assert!(Link::parse(good).is_some(), "{good}");
        }
        for bad in ["http://files.example/a", "ftp://files.example/a", "file:///a", "/a", ""] {
            assert!(Link::parse(bad).is_none(), "{bad}");
        }
    }

    #[test]
    fn a_link_says_how_much_it_takes() {
        let limit = |link| Link::parse(link).map(|link| link.limit());
        assert_eq!(limit("https://files.example/a?x=1&max-size=10&signature=1"), Some(10));
        assert_eq!(limit("https://files.example/a?max-size=much"), Some(USUAL_LIMIT));
    }

    #[test]
    fn a_link_is_not_shown() {
        let link = Link::parse("https://files.example/a?signature=SECRET");
        assert!(!format!("{link:?}").contains("files"));
    }
}
