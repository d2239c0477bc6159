//! Counting attempts and spacing them.

use std::time::Duration;

use super::{RetryPolicy, Verdict};

/// The attempts of one call.
#[derive(Debug)]
pub(crate) struct Attempts<'p> {
    policy: &'p RetryPolicy,
    made: u32,
}

impl<'p> Attempts<'p> {
    pub(crate) fn new(policy: &'p RetryPolicy) -> Self {
        Self { policy, made: 0 }
    }

    /// The number of the attempt that is about to be made, from 1.
    pub(crate) fn start(&mut self) -> u32 {
        self.made += 1;
        self.made
    }

    /// How long to wait before the next attempt, or `None` when there is to be none. `random` is from 0 to 1.
    pub(crate) fn delay(&self, verdict: Verdict, random: f64) -> Option<Duration> {
        let Verdict::Again(asked) = verdict else { return None };
        if self.made >= self.policy.attempts {
            return None;
        }
        match asked {
            Some(asked) if asked > self.policy.max_retry_after => None,
            // Everyone was told the same time: a little more keeps them apart. A time that is no wait at all
            // does not make the pauses shorter than they would be.
            Some(asked) => {
                Some(asked.saturating_add(share(self.policy.base, random)).max(share(self.ceiling(), random)))
            }
            None => Some(share(self.ceiling(), random)),
        }
    }

    fn ceiling(&self) -> Duration {
        let doubled = 2_u32
            .checked_pow(self.made.saturating_sub(1))
            .and_then(|times| self.policy.base.checked_mul(times));
        doubled.unwrap_or(self.policy.cap).min(self.policy.cap)
    }
}

/// A part of a time; all of it at 1. A time too long to be multiplied stays whole.
fn share(time: Duration, random: f64) -> Duration {
    Duration::try_from_secs_f64(time.as_secs_f64() * random.clamp(0.0, 1.0)).unwrap_or(time)
}

#[cfg(test)]
mod tests {
    use super::*;

    const AGAIN: Verdict = Verdict::Again(None);

    #[test]
    fn delays_double_up_to_the_cap() {
        let policy = RetryPolicy::default()
            .attempts(40)
            .base_delay(Duration::from_secs(1))
            .max_delay(Duration::from_secs(10));
        let mut attempts = Attempts::new(&policy);
        let longest: Vec<u64> = (0..38)
            .map(|_| {
                attempts.start();
                attempts.delay(AGAIN, 1.0).map_or(0, |delay| delay.as_secs())
            })
            .collect();
        assert_eq!(longest[..6], [1, 2, 4, 8, 10, 10]);
        assert_eq!(longest[37], 10);
        assert_eq!(attempts.delay(AGAIN, 0.0), Some(Duration::ZERO), "full jitter starts at nothing");
        assert_eq!(attempts.delay(AGAIN, 0.5), Some(Duration::from_secs(5)));
    }

    #[test]
    fn attempts_end() {
        let policy = RetryPolicy::default().attempts(2);
        let mut attempts = Attempts::new(&policy);
        assert_eq!(attempts.start(), 1);
        assert!(attempts.delay(AGAIN, 0.5).is_some());
        assert_eq!(attempts.start(), 2);
        assert_eq!(attempts.delay(AGAIN, 0.5), None);
        assert_eq!(Attempts::new(&policy).delay(Verdict::Stop, 0.5), None);
        let off = RetryPolicy::off();
        let mut once = Attempts::new(&off);
        once.start();
        assert_eq!(once.delay(AGAIN, 0.5), None);
    }

    #[test]
    fn what_the_service_asks_for_is_honoured_within_limits() {
        let policy = RetryPolicy::default()
            .max_retry_after(Duration::from_secs(60))
            .base_delay(Duration::from_secs(1));
        let mut attempts = Attempts::new(&policy);
        attempts.start();
        assert_eq!(
            attempts.delay(Verdict::Again(Some(Duration::from_secs(7))), 0.0),
            Some(Duration::from_secs(7))
        );
        assert_eq!(
            attempts.delay(Verdict::Again(Some(Duration::from_secs(7))), 1.0),
            Some(Duration::from_secs(8))
        );
        assert_eq!(attempts.delay(Verdict::Again(Some(Duration::from_secs(61))), 0.0), None);
    }
    #[test]
    fn no_wait_at_all_is_no_reason_to_hurry() {
        let policy = RetryPolicy::default().base_delay(Duration::from_secs(1)).attempts(9);
        let mut attempts = Attempts::new(&policy);
        for _ in 0..3 {
            attempts.start();
        }
        assert_eq!(attempts.delay(Verdict::Again(Some(Duration::ZERO)), 0.5), Some(Duration::from_secs(2)));
    }

    #[test]
    fn no_time_is_too_long_to_count() {
        let policy = RetryPolicy::default().max_retry_after(Duration::MAX).base_delay(Duration::MAX);
        let mut attempts = Attempts::new(&policy);
        attempts.start();
        for asked in [None, Some(Duration::MAX), Some(Duration::from_secs(u64::MAX))] {
            assert!(attempts.delay(Verdict::Again(asked), 1.0).is_some());
        }
    }
}
