//! Waiting until a check, a batch or an identity process is done.
//!
//! ```no_run
//! # async fn example(client: truora_api::Client) -> Result<(), Box<dyn std::error::Error>> {
//! use std::time::Duration;
//!
//! let check = client
//!     .wait_for_check("CHK1a2b3c4d5e6f70819203a4b5c6d7e8f9")
//!     .deadline(Duration::from_secs(600))
//!     .on_progress(|check| println!("{:?}", check.status))
//!     .await?;
//! println!("{:?}", check.score);
//! # Ok(())
//! # }
//! ```
//!
//! The state is read at once, and then again after pauses that grow by half each time and vary by a fifth,
//! so that many waits do not come in step. It is final when the published document says so
//! (`x-final-states`, [`Operation::final_states`](crate::Operation)). Dropping the future or the stream ends
//! the wait; nothing goes on behind it.
//!
//! A read that fails and may succeed the next time does not end the wait: no connection, no answer in time,
//! no answer that came whole, status 408, 425, 429 and 5xx. `Retry-After` makes the pause longer; when it is beyond the
//! deadline, the wait ends at once. Any other error ends it, as does the deadline; both keep the last state that was
//! seen: [`WaitError`].
//!
//! [`Wait::progress`] gives each state that differs from the one before:
//!
//! ```no_run
//! # async fn example(client: truora_api::Client) -> Result<(), Box<dyn std::error::Error>> {
//! let mut states = client.wait_for_batch("BCH1").progress();
//! while let Some(batch) = states.next().await {
//!     println!("{:?}", batch?.status);
//! }
//! # Ok(())
//! # }
//! ```
//!
//! The pauses are tokio's: they need its runtime, with time enabled. On WebAssembly they are the browser's.

mod client;
mod error;
mod poller;

use std::fmt;
use std::future::{Future, IntoFuture};
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use futures_util::{Stream, StreamExt as _, stream};

#[cfg(feature = "xlsx")]
pub(crate) use client::is_final;
pub use error::WaitError;

pub use crate::task::MaybeSend;

use crate::error::Error;
use crate::task::{Task, TaskStream};
use poller::{Poller, Settings};

/// Waits for whatever can be read again and again: `read` reads it, `is_final` tells whether it is done.
///
/// For what the client has no method for, such as the report of a batch:
///
/// ```no_run
/// # async fn example(client: truora_api::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let report = truora_api::waiting::until(
///     move || {
///         let client = client.clone();
///         async move { Ok(client.get_batch_report().batch_id("BCH1").send().await?.into_inner()) }
///     },
///     |report| report.batch_report_url.is_some(),
/// )
/// .tolerate(|error| error.status().is_some_and(|status| status.as_u16() == 404))
/// .await?;
/// # drop(report);
/// # Ok(())
/// # }
/// ```
pub fn until<T, R, F>(read: R, is_final: impl Fn(&T) -> bool + Send + Sync + 'static) -> Wait<T>
where
    R: Fn() -> F + Send + Sync + 'static,
    F: Future<Output = Result<T, Error>> + MaybeSend + 'static,
{
    Wait { poller: Poller::new(Box::new(move |()| Box::pin(read())), Box::new(is_final)) }
}

/// A wait that was not begun: set it up, then `.await` it, or read its [`progress`](Self::progress).
#[must_use = "a wait does nothing until it is awaited"]
pub struct Wait<T> {
    poller: Poller<T>,
}

impl<T> Wait<T> {
    /// The pauses between two reads: the first, and the longest that they grow to, by half each time. At
    /// least 10 ms. Unless set: 1 to 15 s for a check, 5 to 60 s for a batch, 2 to 30 s for a process and
    /// for [`until`].
    pub fn interval(mut self, first: Duration, longest: Duration) -> Self {
        self.settings().interval(first, longest);
        self
    }

    /// How long to wait in all, counted from the first read. The last read is made in the last second, or
    /// earlier by the first pause where that is less, and is broken off at the end. Unless set: one hour, and
    /// one day for a batch. `Duration::MAX` waits without end.
    pub fn deadline(mut self, limit: Duration) -> Self {
        self.settings().limit = limit;
        self
    }

    /// Calls back with each state that differs from the one before: the first is the first that is seen, the
    /// last is the final one.
    pub fn on_progress(mut self, callback: impl FnMut(&T) + Send + 'static) -> Self {
        self.poller.on_progress = Some(Box::new(callback));
        self
    }

    /// Goes on after errors that would otherwise end the wait, such as the 404 of what is not there yet.
    pub fn tolerate(mut self, tolerated: impl Fn(&Error) -> bool + Send + Sync + 'static) -> Self {
        self.poller.tolerated = Some(Box::new(tolerated));
        self
    }

    fn settings(&mut self) -> &mut Settings {
        &mut self.poller.settings
    }
}

impl<T: Clone + PartialEq + MaybeSend + 'static> Wait<T> {
    /// Waits. The same as `.await` on the wait itself.
    ///
    /// # Errors
    /// [`WaitError`]: the deadline, or an error that waiting does not mend. It keeps the last state.
    pub async fn run(mut self) -> Result<T, WaitError<T>> {
        loop {
            let seen = self.poller.change().await?;
            if seen.is_final {
                return Ok(seen.state);
            }
        }
    }

    /// Each state that differs from the one before, until the final one.
    pub fn progress(self) -> Progress<T> {
        let states = stream::unfold(Some(self.poller), |poller| async {
            let mut poller = poller?;
            Some(match poller.change().await {
                Ok(seen) => (Ok(seen.state), (!seen.is_final).then_some(poller)),
                Err(error) => (Err(error), None),
            })
        });
        // It may be read again after its end.
        Progress { states: Box::pin(states.fuse()) }
    }
}

impl<T: Clone + PartialEq + MaybeSend + 'static> IntoFuture for Wait<T> {
    type Output = Result<T, WaitError<T>>;
    type IntoFuture = Task<Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.run())
    }
}

impl<T> fmt::Debug for Wait<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Wait").field("settings", &self.poller.settings).finish_non_exhaustive()
    }
}

/// The states that are seen while waiting: a [`Stream`] that ends with the final one, or with an error.
#[must_use = "a stream does nothing until it is read"]
pub struct Progress<T> {
    states: TaskStream<Result<T, WaitError<T>>>,
}

impl<T> Progress<T> {
    /// The next state; `None` after the final one, and after an error.
    ///
    /// Nothing is lost when the future is dropped.
    pub async fn next(&mut self) -> Option<Result<T, WaitError<T>>> {
        self.states.next().await
    }
}

impl<T> Stream for Progress<T> {
    type Item = Result<T, WaitError<T>>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.states.as_mut().poll_next(context)
    }
}

impl<T> fmt::Debug for Progress<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Progress").finish_non_exhaustive()
    }
}
