//! From page to page.

use std::collections::HashSet;
use std::hash::{BuildHasher, RandomState};
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use reqwest::StatusCode;

use super::error::Stop;
use super::key;
use crate::error::{Error, Flaw};
use crate::operation::Operation;
use crate::response::Response;
use crate::task::{Asking, Task};

/// A page of a listing.
pub(super) trait Page {
    /// What it holds.
    type Item;

    /// Where the service says that the next page is.
    fn next(&self) -> Option<&str>;

    /// What it holds, in order.
    fn into_items(self) -> Vec<Self::Item>;
}

/// A page that was read, as `X`.
pub(super) struct Fetched<X> {
    page: X,
    next: Option<String>,
    status: StatusCode,
    body: Bytes,
}

impl<X> Fetched<X> {
    pub(super) fn new<P: Page>(response: Response<P>, convert: fn(Response<P>) -> X) -> Self {
        let next = response.next().map(str::to_owned);
        let (status, body) = (response.status(), response.raw_body().clone());
        Self { page: convert(response), next, status, body }
    }
}

/// The page that is under way, and its key.
type Running<X> = (Task<Result<Fetched<X>, Error>>, Option<String>);

/// Reads pages in their order, each when it is asked for.
pub(super) struct Walk<X> {
    pub(super) operation: &'static Operation,
    fetch: Asking<Option<String>, Result<Fetched<X>, Error>>,
    running: Option<Running<X>>,
    next: Next,
    seen: Keys,
}

/// What comes after the pages that were given.
enum Next {
    /// A page, by its key; the first has none.
    Page(Option<String>),
    /// There is one, and it cannot be followed.
    Lost(Stop),
    /// Nothing.
    End,
}

impl<X> Walk<X> {
    /// `fetch` reads the page of a key. `first` is a key that the caller has set already.
    pub(super) fn new(
        operation: &'static Operation,
        first: Option<String>,
        fetch: Asking<Option<String>, Result<Fetched<X>, Error>>,
    ) -> Self {
        let mut walk =
            Self { operation, fetch, running: None, next: Next::Page(None), seen: Keys::default() };
        if let Some(key) = first {
            walk.start_at(key);
        }
        walk
    }

    pub(super) fn start_at(&mut self, key: String) {
        self.seen = Keys::default();
        self.seen.is_new(&key);
        self.next = Next::Page(Some(key));
        self.running = None;
    }

    pub(super) fn next_key(&self) -> Option<&str> {
        match (&self.running, &self.next) {
            (Some((_, key)), _) | (None, Next::Page(key)) => key.as_deref(),
            _ => None,
        }
    }

    pub(super) fn poll_page(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<X, Stop>>> {
        if self.running.is_none() {
            match std::mem::replace(&mut self.next, Next::End) {
                Next::Page(key) => self.running = Some(((self.fetch)(key.clone()), key)),
                Next::Lost(stop) => return Poll::Ready(Some(Err(stop))),
                Next::End => {}
            }
        }
        let Some((task, _)) = &mut self.running else { return Poll::Ready(None) };
        let fetched = ready!(task.as_mut().poll(context));
        let key = self.running.take().and_then(|(_, key)| key);
        Poll::Ready(Some(match fetched {
            Ok(fetched) => {
                self.next = self.following(fetched.next.as_deref(), fetched.status, fetched.body);
                Ok(fetched.page)
            }
            Err(error) => Err(Stop::new(error, key)),
        }))
    }

    fn following(&mut self, next: Option<&str>, status: StatusCode, body: Bytes) -> Next {
        let lost =
            |reason: &str| Error::unreadable(self.operation, status, body, reason, None, Flaw::Content);
        match next.map(key::start_key) {
            None | Some(Ok(None)) => Next::End,
            Some(Ok(Some(key))) if self.seen.is_new(&key) => Next::Page(Some(key)),
            Some(Ok(Some(_))) => {
                let reason = "`next` repeats the start_key of an earlier page: the pages go in circles";
                Next::Lost(Stop::repeated(lost(reason)))
            }
            Some(Err(reason)) => Next::Lost(Stop::new(lost(reason), None)),
        }
    }
}

/// The keys that were followed: their hashes alone, eight bytes a page.
#[derive(Default)]
struct Keys {
    hasher: RandomState,
    hashes: HashSet<u64>,
}

impl Keys {
    /// Keeps a key, and tells whether it was not there yet.
    fn is_new(&mut self, key: &str) -> bool {
        let hash = self.hasher.hash_one(key);
        self.hashes.insert(hash)
    }
}
