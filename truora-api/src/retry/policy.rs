//! How often and how long.

use std::time::Duration;

/// How calls are tried again.
///
/// The delay before attempt *n* is a random time from nothing to `base × 2ⁿ⁻¹`, at most `cap` (full jitter), or
/// what `Retry-After` asks for, at most [`max_retry_after`](Self::max_retry_after).
///
/// All calls of a client to one host share 100 retries. Each retry takes one and each success gives one back, so
/// that an outage is not made worse: once they are used up, calls are sent once until the host is well again.
///
/// What may be tried again is not a matter of policy: an operation that could act twice (`x-repeat: never` in the
/// published document) is tried again only where the service cannot have acted: when no connection was made, or
/// it answered 429.
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a policy is given to a ClientBuilder or to CallOptions"]
pub struct RetryPolicy {
    pub(crate) attempts: u32,
    pub(crate) base: Duration,
    pub(crate) cap: Duration,
    pub(crate) max_retry_after: Duration,
}

impl Default for RetryPolicy {
    fn default() -> Self {
        Self {
            attempts: 4,
            base: Duration::from_millis(250),
            cap: Duration::from_secs(20),
            max_retry_after: Duration::from_secs(120),
        }
    }
}

impl RetryPolicy {
    /// One attempt.
    pub fn off() -> Self {
        Self { attempts: 1, ..Self::default() }
    }

    /// How many times a request is sent at most, the first included. 4 unless set; 0 counts as 1.
    pub fn attempts(mut self, attempts: u32) -> Self {
        self.attempts = attempts.max(1);
        self
    }

    /// The longest delay before the second attempt; each further one may be twice as long. 250 ms unless set.
    pub fn base_delay(mut self, base: Duration) -> Self {
        self.base = base;
        self
    }

    /// The longest delay of all. 20 s unless set.
    pub fn max_delay(mut self, cap: Duration) -> Self {
        self.cap = cap;
        self
    }

    /// How long a wait that the service asks for is honoured. When it asks for more, the call ends with its
    /// answer. 120 s unless set.
    pub fn max_retry_after(mut self, limit: Duration) -> Self {
        self.max_retry_after = limit;
        self
    }
}
