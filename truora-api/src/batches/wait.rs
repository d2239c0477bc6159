//! Waiting: when to look again, when to give up, and which states are final.

use std::time::Duration;

use tokio::time::Instant;

use super::run::Settings;
use crate::types;
use crate::values::Open;

/// The first pause, unless the caller chose one.
const FIRST: Duration = Duration::from_secs(1);
/// The longest pause, unless the caller chose one.
const LONGEST: Duration = Duration::from_secs(30);

/// The pauses of one wait.
#[derive(Debug)]
pub(super) struct Pace {
    deadline: Option<Instant>,
    pause: Duration,
    grows: bool,
}

/// The limit of the wait is over.
#[derive(Debug)]
pub(super) struct Over;

impl Pace {
    pub(super) fn new(settings: &Settings) -> Self {
        Self {
            // A limit that no clock can hold is none.
            deadline: Instant::now().checked_add(settings.give_up_after),
            pause: settings.poll_every.unwrap_or(FIRST),
            grows: settings.poll_every.is_none(),
        }
    }

    /// Waits until it is time to look again.
    pub(super) async fn pause(&mut self) -> Result<(), Over> {
        let left = self.deadline.map(|deadline| deadline.saturating_duration_since(Instant::now()));
        if left.is_some_and(|left| left.is_zero()) {
            return Err(Over);
        }
        tokio::time::sleep(left.map_or(self.pause, |left| left.min(self.pause))).await;
        if self.grows {
            self.pause = LONGEST.min(self.pause.saturating_mul(3) / 2);
        }
        Ok(())
    }
}

/// Whether a batch changes no more. A state that nobody knows is not final.
pub(super) fn is_final(batch: &types::Batch) -> bool {
    use types::BatchStatus::{Completed, Failed, Stopped};
    matches!(batch.status, Some(Open::Known(Completed | Failed | Stopped)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test(start_paused = true)]
    async fn pauses_grow_and_end() {
        let settings = Settings { give_up_after: Duration::from_secs(3600), ..Settings::default() };
        let (start, mut pace, mut looks) = (Instant::now(), Pace::new(&settings), 0);
        while pace.pause().await.is_ok() {
            looks += 1;
            assert!(looks < 200, "it does not end");
        }
        assert_eq!(start.elapsed(), Duration::from_secs(3600));
        assert!((120..140).contains(&looks), "{looks}");
    }

    #[tokio::test(start_paused = true)]
    async fn a_chosen_pause_stays() {
        let settings = Settings {
            poll_every: Some(Duration::from_secs(5)),
            give_up_after: Duration::MAX,
            ..Settings::default()
        };
        let (start, mut pace) = (Instant::now(), Pace::new(&settings));
        for _ in 0..10 {
            assert!(pace.pause().await.is_ok());
        }
        assert_eq!(start.elapsed(), Duration::from_secs(50));
    }
}
