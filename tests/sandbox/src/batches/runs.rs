//! Making the checks of batches, row by row.

use serde_json::{Map, Value, json};

use crate::clock::{Moment, rfc3339};
use crate::world::World;

use super::Batch;

/// The time from one row's check to the next one's.
const PACE: i64 = 200;
/// How many rows have their turn at a time, of all batches together. The clock may have been moved
/// far: the rest follows with the next requests.
const MOST_ROWS: usize = 1_000;

impl World {
    /// Makes the checks that are due.
    pub(crate) fn run_batches(&mut self, now: Moment) {
        let due: Vec<String> = self
            .batches
            .iter()
            .filter(|batch| batch.due(now) > batch.checks.len())
            .map(|batch| batch.id.clone())
            .collect();
        let mut most = MOST_ROWS;
        for id in due {
            let Some(batch) = self.batches.get(&id) else { continue };
            let (frequency, end) = (batch.frequency, batch.end);
            let first = batch.checks.len();
            let rows = batch.rows().iter().enumerate().take(batch.due(now)).skip(first).take(most);
            // Only what is due is copied: a batch can be large.
            let due: Vec<(Moment, Option<Map<String, Value>>)> = rows
                .map(|(index, row)| (batch.time_of(index).min(now), row.inputs.as_ref().ok().cloned()))
                .collect();
            most = most.saturating_sub(due.len());
            let mut made = Vec::with_capacity(due.len());
            for (at, inputs) in due {
                made.push(inputs.and_then(|mut inputs| {
                    inputs.insert("report_id".to_owned(), id.clone().into());
                    let terms = self.terms_of(&inputs).ok()?;
                    let check_id = self.add_check(inputs, &terms, at);
                    if let Some(frequency) = frequency {
                        self.repeat(&check_id, frequency, end, at);
                    }
                    Some(check_id)
                }));
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
            check.is_none_or(|check| check.status(now).is_final())
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
