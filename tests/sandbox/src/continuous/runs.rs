//! Running what is due.

use std::collections::VecDeque;

use serde_json::{Map, Value, json};

use crate::checks::{CheckRecord, number};
use crate::clock::Moment;
use crate::frequency::Frequency;
use crate::world::World;

use super::{ContinuousCheck, Run};

/// How many runs are caught up with at a time, of all continuous checks together. The clock may
/// have been moved far: the rest follows with the next requests.
const MOST_RUNS: usize = 200;
/// How many runs a continuous check remembers.
const MOST_REMEMBERED: usize = 2_000;

/// What a run needs to know of its continuous check.
struct Due {
    id: String,
    number: u64,
    at: Moment,
}

impl World {
    /// Begins to repeat a check.
    pub(crate) fn repeat(
        &mut self,
        check_id: &str,
        frequency: Frequency,
        end: Option<Moment>,
        now: Moment,
    ) -> String {
        let id = self.new_id("CCK");
        let record = ContinuousCheck {
            id: id.clone(),
            frequency,
            enabled: true,
            created: now,
            updated: now,
            since: None,
            next_run: frequency.after(now),
            end,
            first_check: check_id.to_owned(),
            inputs: self.checks.get(check_id).map(|check| check.inputs.clone()).unwrap_or_default(),
            counter: 0,
            runs: VecDeque::new(),
        };
        self.set_watch(check_id, &id);
        self.continuous.insert(id.clone(), record);
        id
    }

    /// Runs the continuous checks that are due, each in its turn.
    pub(crate) fn run_continuous(&mut self, now: Moment) {
        let due = self.continuous.iter().filter(|record| record.due(now).is_some());
        let mut ids: VecDeque<String> = due.take(MOST_RUNS).map(|record| record.id.clone()).collect();
        for _ in 0..MOST_RUNS {
            let Some(id) = ids.pop_front() else { return };
            if let Some(due) = self.continuous.get(&id).and_then(|record| record.next(now)) {
                self.run_once(&due);
                ids.push_back(id);
            }
        }
    }

    /// The newest check of a continuous check that was not deleted.
    pub(super) fn newest_of(&self, record: &ContinuousCheck) -> Option<&CheckRecord> {
        let runs = record.runs.iter().rev().map(|run| &run.check_id);
        runs.chain([&record.first_check]).find_map(|id| self.checks.get(id))
    }

    fn run_once(&mut self, due: &Due) {
        let run = self.next_check(due);
        let Some(record) = self.continuous.get_mut(&due.id) else { return };
        record.next_run = record.frequency.next(record.since.unwrap_or(record.created), due.at);
        record.updated = due.at;
        if let Some(run) = run {
            record.counter = due.number;
            record.runs.push_back(run);
            if record.runs.len() > MOST_REMEMBERED {
                record.runs.pop_front();
            }
        }
    }

    /// Makes the next check.
    fn next_check(&mut self, due: &Due) -> Option<Run> {
        let record = self.continuous.get(&due.id)?;
        let inputs = record.inputs.clone();
        let previous_check_id =
            self.newest_of(record).map_or(record.last_check(), |check| &check.id).to_owned();
        let mut terms = self.terms_of(&inputs).ok()?;
        terms.run = due.number;
        let check_id = self.add_check(inputs, &terms, due.at);
        self.set_watch(&check_id, &due.id);
        let (changes, score_status) = match self.checks.get(&previous_check_id) {
            Some(previous) => compare(previous, self.checks.get(&check_id)?),
            None => (Vec::new(), "equal"),
        };
        Some(Run {
            check_id,
            previous_check_id,
            created: due.at,
            changes,
            score_status: score_status.to_owned(),
        })
    }
}

impl ContinuousCheck {
    /// Counts the runs from now on.
    pub(super) fn begin(&mut self, now: Moment) {
        self.since = Some(now);
        self.next_run = self.frequency.after(now);
    }

    /// The check of the newest run, also of one that was deleted.
    fn last_check(&self) -> &str {
        self.runs.back().map_or(&self.first_check, |run| &run.check_id)
    }

    /// The next run, if it is not in the future.
    fn next(&self, now: Moment) -> Option<Due> {
        Some(Due { at: self.due(now)?, id: self.id.clone(), number: self.counter.saturating_add(1) })
    }

    /// When it is.
    fn due(&self, now: Moment) -> Option<Moment> {
        self.next_run.filter(|run| self.enabled && *run <= now && self.end.is_none_or(|end| *run <= end))
    }
}

/// What the second check will have that the first one had not.
fn compare(before: &CheckRecord, after: &CheckRecord) -> (Vec<Value>, &'static str) {
    let (old, new) = (before.final_scores(), after.final_scores());
    let sets: Map<String, Value> = new
        .data_sets
        .iter()
        .filter_map(|set| {
            let earlier = old.data_sets.iter().find(|other| other.name == set.name)?;
            let (from, to) = (earlier.all.score()?, set.all.score()?);
            (from != to).then(|| (set.name.clone(), json!([number(from), number(to)])))
        })
        .collect();
    let (from, to) = (old.global(), new.global());
    let status = if to > from {
        "up"
    } else if to < from {
        "down"
    } else {
        "equal"
    };
    if sets.is_empty() && status == "equal" {
        return (Vec::new(), status);
    }
    let score = json!([number(from), number(to)]);
    (vec![json!({"dataset_score_changes": sets, "score_changes": score})], status)
}
