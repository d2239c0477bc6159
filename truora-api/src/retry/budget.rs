//! Keeping an outage from being made worse.

use std::sync::atomic::{AtomicU32, Ordering};

/// What a retry costs, in tenths.
const RETRY: u32 = 10;
/// What a success gives back.
const SUCCESS: u32 = 1;
/// What a client starts with, and never has more of: fifty retries.
const FULL: u32 = 500;

/// A store of retries that all calls of a client share. Each retry takes from it and each success gives a little
/// back, so that when most calls fail, only about one in ten is tried again.
#[derive(Debug)]
pub(crate) struct Budget(AtomicU32);

impl Default for Budget {
    fn default() -> Self {
        Self(AtomicU32::new(FULL))
    }
}

impl Budget {
    /// Takes a retry, if one is left.
    pub(crate) fn take(&self) -> bool {
        self.0.fetch_update(Ordering::Relaxed, Ordering::Relaxed, |left| left.checked_sub(RETRY)).is_ok()
    }

    /// Gives back what a success is worth.
    pub(crate) fn give(&self) {
        // The store is full or has room; both are fine.
        let _ = self.0.fetch_update(Ordering::Relaxed, Ordering::Relaxed, |left| Some(FULL.min(left + SUCCESS)));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_budget_runs_out_and_recovers() {
        let budget = Budget::default();
        assert_eq!((0..1000).filter(|_| budget.take()).count(), 50);
        (0..9).for_each(|_| budget.give());
        assert!(!budget.take());
        budget.give();
        assert!(budget.take() && !budget.take());
        (0..10_000).for_each(|_| budget.give());
        assert_eq!((0..1000).filter(|_| budget.take()).count(), 50);
    }
}
