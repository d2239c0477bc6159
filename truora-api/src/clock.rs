//! Time, in one place: tokio's clock, which tests can pause, and on wasm the browser's.

use std::time::{Duration, SystemTime};

#[cfg(not(target_arch = "wasm32"))]
use tokio::time;
#[cfg(target_arch = "wasm32")]
use wasmtimer::tokio as time;

#[cfg(not(target_arch = "wasm32"))]
pub(crate) use tokio::time::Instant;
#[cfg(target_arch = "wasm32")]
pub(crate) use wasmtimer::std::Instant;

pub(crate) fn now() -> Instant {
    Instant::now()
}

/// The moment after a time, as far away as the clock can tell.
pub(crate) fn after(wait: Duration) -> Instant {
    const CENTURY: Duration = Duration::from_secs(100 * 365 * 86_400);
    now() + wait.min(CENTURY)
}

pub(crate) fn since(start: Instant) -> Duration {
    now().duration_since(start)
}

pub(crate) fn left(end: Instant) -> Duration {
    end.checked_duration_since(now()).unwrap_or_default()
}

pub(crate) async fn sleep(wait: Duration) {
    time::sleep(wait).await;
}

/// The result of a future, or nothing when the moment comes first.
pub(crate) async fn until<F: Future>(end: Instant, future: F) -> Option<F::Output> {
    time::timeout(left(end), future).await.ok()
}

/// The time of day, for what is told in dates.
pub(crate) fn wall() -> SystemTime {
    #[cfg(not(target_arch = "wasm32"))]
    let now = SystemTime::now();
    #[cfg(target_arch = "wasm32")]
    let now = {
        let since_epoch =
            wasmtimer::std::SystemTime::now().duration_since(wasmtimer::std::UNIX_EPOCH).unwrap_or_default();
        SystemTime::UNIX_EPOCH + since_epoch
    };
    now
}
