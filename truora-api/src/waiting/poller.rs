//! Reading a state again and again.

use std::time::Duration;

use super::error::WaitError;
use crate::clock;
use crate::error::Error;
use crate::task::Asking;

/// No pause is shorter: a wait is no busy loop.
const SHORTEST: Duration = Duration::from_millis(10);
/// What the last read has for its answer before the deadline, or the first pause where that is less.
const ANSWER: Duration = Duration::from_secs(1);
/// How much shorter or longer a pause is than planned, at most: many waits that began together drift apart.
const JITTER: f64 = 0.2;

/// How often, and for how long.
#[derive(Debug, Clone, Copy)]
pub(super) struct Settings {
    first: Duration,
    longest: Duration,
    pub(super) limit: Duration,
}

impl Settings {
    pub(super) fn interval(&mut self, first: Duration, longest: Duration) {
        self.first = first.max(SHORTEST);
        self.longest = longest.max(self.first);
    }
}

/// A state that was read.
pub(super) struct Seen<T> {
    pub(super) state: T,
    pub(super) is_final: bool,
}

type Telling<T> = Box<dyn FnMut(&T) + Send>;
type Judging<T> = Box<dyn Fn(&T) -> bool + Send + Sync>;

/// Reads until the state is final.
pub(super) struct Poller<T> {
    read: Asking<(), Result<T, Error>>,
    is_final: Judging<T>,
    pub(super) settings: Settings,
    pub(super) on_progress: Option<Telling<T>>,
    pub(super) tolerated: Option<Judging<Error>>,
    /// Set by the first read.
    clock: Option<Clock>,
    last: Option<T>,
    /// The failure of the latest read, if it failed.
    failure: Option<Error>,
}

/// When the wait ends, and how long the next pause is.
#[derive(Clone, Copy)]
struct Clock {
    end: clock::Instant,
    pause: Duration,
    /// The read that comes is the last one.
    is_last: bool,
}

impl<T> Poller<T> {
    pub(super) fn new(read: Asking<(), Result<T, Error>>, is_final: Judging<T>) -> Self {
        let settings = Settings {
            first: Duration::from_secs(2),
            longest: Duration::from_secs(30),
            limit: Duration::from_secs(3600),
        };
        Self {
            read,
            is_final,
            settings,
            on_progress: None,
            tolerated: None,
            clock: None,
            last: None,
            failure: None,
        }
    }

    fn expired(&mut self) -> WaitError<T> {
        WaitError::Deadline {
            limit: self.settings.limit,
            last: self.last.take().map(Box::new),
            failure: self.failure.take().map(Box::new),
        }
    }

    /// Waits for the time of the next read, which is now for the first; `None` when no time is left for one.
    async fn pause(&mut self) -> Option<clock::Instant> {
        let Settings { first, longest, limit } = self.settings;
        let Some(clock) = &mut self.clock else {
            let clock = Clock { end: clock::after(limit), pause: first, is_last: false };
            return Some(self.clock.insert(clock).end);
        };
        // One read more as late as it can be answered, and nothing after it.
        let left = clock::left(clock.end).saturating_sub(first.min(ANSWER));
        if clock.is_last || left.is_zero() {
            return None;
        }
        // The service is never asked earlier than it wants to be, even if that is after the end.
        let asked = self.failure.as_ref().and_then(Error::retry_after).unwrap_or_default();
        if asked > clock::left(clock.end) {
            return None;
        }
        let left = left.max(asked);
        let pause = varied(clock.pause, fastrand::f64()).max(asked);
        clock.is_last = left <= pause;
        clock.pause = (clock.pause.saturating_mul(3) / 2).min(longest);
        let end = clock.end;
        clock::sleep(pause.min(left)).await;
        Some(end)
    }
}

/// A pause made shorter or longer by chance, which is between 0 and 1.
fn varied(pause: Duration, chance: f64) -> Duration {
    let factor = 1.0 + JITTER * (2.0 * chance - 1.0);
    // No clock holds it: then it is as long as can be.
    Duration::try_from_secs_f64(pause.as_secs_f64() * factor).unwrap_or(Duration::MAX).max(SHORTEST)
}

impl<T: Clone + PartialEq> Poller<T> {
    /// The next state that differs from the one before, or that is final.
    pub(super) async fn change(&mut self) -> Result<Seen<T>, WaitError<T>> {
        loop {
            let Some(end) = self.pause().await else { return Err(self.expired()) };
            match clock::until(end, (self.read)(())).await {
                Some(Ok(state)) => {
                    self.failure = None;
                    if let Some(seen) = self.see(state) {
                        return Ok(seen);
                    }
                }
                Some(Err(error)) if self.tolerates(&error) => self.failure = Some(error),
                Some(Err(source)) => {
                    let last = self.last.take().map(Box::new);
                    return Err(WaitError::Failed { last, source: Box::new(source) });
                }
                None => return Err(self.expired()),
            }
        }
    }

    fn see(&mut self, state: T) -> Option<Seen<T>> {
        let is_final = (self.is_final)(&state);
        let is_new = self.last.as_ref() != Some(&state);
        if is_new {
            if let Some(callback) = &mut self.on_progress {
                callback(&state);
            }
            self.last = Some(state.clone());
        }
        (is_new || is_final).then_some(Seen { state, is_final })
    }

    fn tolerates(&self, error: &Error) -> bool {
        is_transient(error) || self.tolerated.as_ref().is_some_and(|tolerated| tolerated(error))
    }
}

/// Whether the next read, which changes nothing, may succeed where this one failed.
fn is_transient(error: &Error) -> bool {
    match error {
        Error::NotSent(_) | Error::OutcomeUnknown(_) => true,
        Error::Api(error) => {
            error.status.is_server_error() || matches!(error.status.as_u16(), 408 | 425 | 429)
        }
        Error::Unreadable(error) => error.is_broken(),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pauses_vary_by_a_fifth() {
        let pause = Duration::from_secs(10);
        let close = |left: Duration, right: u64| (left.as_secs_f64() - right as f64).abs() < 1e-6;
        assert!(
            close(varied(pause, 0.0), 8) && close(varied(pause, 0.5), 10) && close(varied(pause, 1.0), 12)
        );
        assert_eq!(varied(Duration::ZERO, 0.0), SHORTEST);
        assert_eq!(varied(Duration::MAX, 1.0), Duration::MAX);
    }
}
