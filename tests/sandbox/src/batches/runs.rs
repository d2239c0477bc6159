//! Making the checks of batches, row by row.

use serde_json::{Value, json};

use crate::checks::Status;
use crate::clock::{Moment, rfc3339};
use crate::world::World;

use super::Batch;

/// The time from one row's check to the next one's.
const PACE: i64 = 200;

impl World {
    /// Makes the checks that are due.
    pub(crate) fn run_batches(&mut self, now: Moment) {
        let due: Vec<String> = self
            .batches
            .iter()
            .filter(|batch| batch.due(now) > batch.checks.len())
            .map(|batch| batch.id.clone())
            .collect();
        for id in due {
            let Some(batch) = self.batches.get(&id).cloned() else { continue };
            let mut made = Vec::new();
            for (index, row) in batch.rows().iter().enumerate().take(batch.due(now)).skip(batch.checks.len())
            {
                let Ok(inputs) = &row.inputs else {
                    made.push(None);
                    continue;
                };
                let mut inputs = inputs.clone();
                inputs.insert("report_id".to_owned(), batch.id.clone().into());
                let check = self.terms_of(&inputs).ok().map(|terms| {
                    let at = batch.time_of(index).min(now);
                    let check_id = self.add_check(inputs, &terms, at);
                    if let Some(frequency) = batch.frequency {
                        self.repeat(&check_id, frequency, batch.end, at);
                    }
                    check_id
                });
                made.push(check);
            }
            if let Some(batch) = self.batches.get_mut(&id) {
                batch.checks.extend(made);
            }
        }
    }

    /// How a batch stands.
    pub(crate) fn batch_status(&self, batch: &Batch, now: Moment) -> &'static str {
        let finished = batch.checks.iter().flatten().all(|id| {
            let check = self.checks.get(id);
            check.is_none_or(|check| matches!(check.status(now), Status::Completed | Status::Error))
        });
        match batch.started {
            _ if batch.stopped.is_some() => "stopped",
            None => "not_started",
            Some(_) if batch.failure().is_some() => "failed",
            Some(_) if finished && batch.checks.len() == batch.rows().len() => "completed",
            Some(_) => "in_progress",
        }
    }
}

impl Batch {
    fn time_of(&self, index: usize) -> Moment {
        let index = i64::try_from(index).unwrap_or(i64::MAX);
        self.started.unwrap_or(self.created).saturating_add(PACE.saturating_mul(index))
    }

    /// How many rows are to have had their turn.
    fn due(&self, now: Moment) -> usize {
        let Some(started) = self.started.filter(|_| self.failure().is_none()) else { return 0 };
        let until = self.stopped.unwrap_or(now);
        let turns = until.saturating_sub(started).max(0) / PACE;
        usize::try_from(turns).unwrap_or(usize::MAX).saturating_add(1).min(self.rows().len())
    }
}

/// The newest batches in short.
pub(crate) fn newest(world: &World, most: usize, now: Moment) -> Vec<Value> {
    let short = |batch: &Batch| {
        json!({
            "batch_id": batch.id,
            "size": batch.rows().len(),
            "checks": batch.checks.iter().flatten().count(),
            "status": world.batch_status(batch, now),
            "creation_date": rfc3339(batch.created),
        })
    };
    world.batches.newest().take(most).map(short).collect()
}
