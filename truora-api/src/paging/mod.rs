//! Listings: item by item, or page by page.
//!
//! The service answers a listing with a page and the key of the page after it. The builder of every
//! listing has two more ways to be sent than `send`, which reads one page:
//!
//! - `stream()` gives the items of all pages, one by one: [`Items`];
//! - `pages()` gives the pages, each a [`Response`] with its status, headers and body: [`Pages`].
//!
//! Both are a [`Stream`], and both have a `next` of their own, so that no other crate is needed. A page
//! is asked for when the one before is used up: one page is in memory at a time, and dropping the stream
//! stops the requests.
//!
//! ```no_run
//! # async fn example(client: truora_api::Client) -> Result<(), truora_api::Error> {
//! let mut checks = client.list_checks().report_id("RPT1").stream();
//! while let Some(check) = checks.next().await {
//!     println!("{}", check?.check_id);
//! }
//! # Ok(())
//! # }
//! ```
//!
//! When a page cannot be read, the stream gives one [`Interrupted`] and ends. It has the key to go on
//! from, for [`Items::starting_at`]:
//!
//! ```no_run
//! # async fn example(client: truora_api::Client) -> Result<(), truora_api::Error> {
//! let mut all = Vec::new();
//! let mut listing = client.list_continuous_checks().stream();
//! loop {
//!     match listing.collect_all().await {
//!         Ok(rest) => break all.extend(rest),
//!         Err(mut error) => {
//!             all.append(&mut error.read);
//!             let Some(key) = error.next_key.clone() else { return Err(error.into()) };
//!             eprintln!("{error}; going on");
//!             listing = client.list_continuous_checks().stream().starting_at(key);
//!         }
//!     }
//! }
//! # Ok(())
//! # }
//! ```
//!
//! Only the key is taken from what the service says of the next page, never a host or a path: a page is
//! always read from where the listing began. A key that comes a second time ends the stream with an error,
//! since the pages would go in circles.

mod custom_types;
mod error;
mod key;
mod listings;
mod walk;

use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures_util::Stream;

pub use custom_types::CustomType;
pub use error::{Interrupted, PagingError};

use crate::response::Response;
use walk::Walk;

/// The items of a listing, one by one: a [`Stream`].
///
/// Asks for a page when the items of the one before were given. After an error it ends.
#[must_use = "a stream does nothing until it is read"]
pub struct Items<T> {
    walk: Walk<Vec<T>>,
    page: std::vec::IntoIter<T>,
    given: u64,
}

impl<T> Items<T> {
    fn new(walk: Walk<Vec<T>>) -> Self {
        Self { walk, page: Vec::new().into_iter(), given: 0 }
    }

    /// Starts at the page of a key, such as that of an [`Interrupted`], instead of at the first page. Call
    /// it before the first item is read.
    pub fn starting_at(mut self, key: impl Into<String>) -> Self {
        self.walk.start_at(key.into());
        self
    }

    /// The next item; `None` after the last, and after an error.
    ///
    /// Nothing is lost when the future is dropped.
    pub async fn next(&mut self) -> Option<Result<T, Interrupted>> {
        std::future::poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }

    /// All items that are left, in memory at once.
    ///
    /// # Errors
    /// A [`PagingError`] with what was read until then, and the key to go on from.
    pub async fn collect_all(mut self) -> Result<Vec<T>, PagingError<T>> {
        let mut read = Vec::new();
        while let Some(item) = self.next().await {
            match item {
                Ok(item) => read.push(item),
                Err(error) => return Err(PagingError::new(read, error)),
            }
        }
        Ok(read)
    }
}

impl<T> Stream for Items<T> {
    type Item = Result<T, Interrupted>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            if let Some(item) = self.page.next() {
                self.given += 1;
                return Poll::Ready(Some(Ok(item)));
            }
            // The page that is used up is given back before the next is read.
            self.page = Vec::new().into_iter();
            match ready!(self.walk.poll_page(context)) {
                // A page may be empty and not the last.
                Some(Ok(page)) => self.page = page.into_iter(),
                Some(Err(stop)) => return Poll::Ready(Some(Err(stop.after(self.given)))),
                None => return Poll::Ready(None),
            }
        }
    }
}

// An item is handed out by value; none is pinned here.
impl<T> Unpin for Items<T> {}

impl<T> fmt::Debug for Items<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Items")
            .field("operation", &self.walk.operation.id)
            .field("given", &self.given)
            .finish_non_exhaustive()
    }
}

/// The pages of a listing, one by one: a [`Stream`].
///
/// Each page is a [`Response`] with the status, the headers and the body as it came. After an error it ends.
#[must_use = "a stream does nothing until it is read"]
pub struct Pages<P> {
    walk: Walk<Response<P>>,
    given: u64,
}

impl<P> Pages<P> {
    fn new(walk: Walk<Response<P>>) -> Self {
        Self { walk, given: 0 }
    }

    /// Starts at the page of a key instead of at the first page. Call it before the first page is read.
    pub fn starting_at(mut self, key: impl Into<String>) -> Self {
        self.walk.start_at(key.into());
        self
    }

    /// The key of the page that [`next`](Self::next) gives: what to keep in order to go on later. `None`
    /// before the first page, and after the last.
    pub fn next_key(&self) -> Option<&str> {
        self.walk.next_key()
    }

    /// The next page; `None` after the last, and after an error.
    ///
    /// Nothing is lost when the future is dropped.
    pub async fn next(&mut self) -> Option<Result<Response<P>, Interrupted>> {
        std::future::poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }
}

impl<P> Stream for Pages<P> {
    type Item = Result<Response<P>, Interrupted>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let page = ready!(self.walk.poll_page(context));
        Poll::Ready(match page {
            Some(Ok(page)) => {
                self.given += 1;
                Some(Ok(page))
            }
            Some(Err(stop)) => Some(Err(stop.after(self.given))),
            None => None,
        })
    }
}

impl<P> fmt::Debug for Pages<P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pages")
            .field("operation", &self.walk.operation.id)
            .field("given", &self.given)
            .finish_non_exhaustive()
    }
}
