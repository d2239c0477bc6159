//! Keeping an outage from being made worse.

use std::sync::atomic::{AtomicU32, Ordering};

use crate::hosts::Host;

/// What a client starts with for each host, and never has more of.
const FULL: u32 = 100;

/// A store for each host: an outage of one takes nothing from the others.
#[derive(Debug, Default)]
pub(crate) struct Budgets {
    checks: Budget,
    account: Budget,
    identity: Budget,
    connect: Budget,
}

impl Budgets {
    pub(crate) fn of(&self, host: Host) -> &Budget {
        match host {
            Host::Checks => &self.checks,
            Host::Account => &self.account,
            Host::Identity => &self.identity,
            Host::Connect => &self.connect,
        }
    }
}

/// A store of retries that all calls of a client to a host share. Each retry takes one and each success gives one back:
/// while most calls succeed there is always one, and in an outage they run out and each call is sent once.
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
        self.0.fetch_update(Ordering::Relaxed, Ordering::Relaxed, |left| left.checked_sub(1)).is_ok()
    }

    /// Gives one back after a success.
    pub(crate) fn give(&self) {
        // A store that is full stays so.
        let _ = self
            .0
            .fetch_update(Ordering::Relaxed, Ordering::Relaxed, |left| (left < FULL).then_some(left + 1));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_budget_runs_out_and_recovers() {
        let budget = Budget::default();
        assert_eq!((0..1000).filter(|_| budget.take()).count(), 100);
        assert!(!budget.take());
        budget.give();
        assert!(budget.take() && !budget.take());
        (0..10_000).for_each(|_| budget.give());
        assert_eq!((0..1000).filter(|_| budget.take()).count(), 100);
    }
}
