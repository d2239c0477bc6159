//! Running what is due.

use serde_json::{Value, json};

use crate::checks::{CheckRecord, number};
use crate::clock::Moment;
use crate::frequency::Frequency;
use crate::world::World;

use super::{ContinuousCheck, Run};

/// How many runs of one continuous check are caught up with at a time. The clock may have been
/// moved far: the rest follows with the next requests.
const MOST_RUNS: usize = 500;

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
            next_run: frequency.after(now),
            end,
            first_check: check_id.to_owned(),
            last_check: check_id.to_owned(),
            runs: Vec::new(),
        };
        self.set_watch(check_id, &id);
        self.continuous.insert(id.clone(), record);
        id
    }

    /// Runs every continuous check that is due.
    pub(crate) fn run_continuous(&mut self, now: Moment) {
        let due: Vec<String> = self
            .continuous
            .iter()
            .filter(|record| record.due(now).is_some())
            .map(|record| record.id.clone())
            .collect();
        for id in due {
            for _ in 0..MOST_RUNS {
                let Some((record, at)) =
                    self.continuous.get(&id).and_then(|record| Some((record.clone(), record.due(now)?)))
                else {
                    break;
                };
                self.run_once(&record, at);
            }
        }
    }

    fn run_once(&mut self, record: &ContinuousCheck, at: Moment) {
        let run = self.next_check(record, at);
        let Some(record) = self.continuous.get_mut(&record.id) else { return };
        record.next_run = record.frequency.after(at);
        record.updated = at;
        if let Some(run) = run {
            record.last_check.clone_from(&run.check_id);
            record.runs.push(run);
        }
    }

    /// Makes the next check, unless the first one is gone.
    fn next_check(&mut self, record: &ContinuousCheck, at: Moment) -> Option<Run> {
        let first = self.checks.get(&record.first_check)?;
        let inputs = first.inputs.clone();
        let mut terms = self.terms_of(&inputs).ok()?;
        terms.run = u64::try_from(record.runs.len()).ok()?.saturating_add(1);
        let check_id = self.add_check(inputs, &terms, at);
        self.set_watch(&check_id, &record.id);
        let (changes, score_status) = match self.checks.get(&record.last_check) {
            Some(previous) => compare(previous, self.checks.get(&check_id)?),
            None => (Vec::new(), "equal"),
        };
        Some(Run {
            check_id,
            previous_check_id: record.last_check.clone(),
            created: at,
            changes,
            score_status: score_status.to_owned(),
        })
    }
}

impl ContinuousCheck {
    /// When the next run is, if it is not in the future.
    fn due(&self, now: Moment) -> Option<Moment> {
        self.next_run.filter(|run| self.enabled && *run <= now && self.end.is_none_or(|end| *run <= end))
    }
}

/// What the second check will have that the first one had not.
fn compare(before: &CheckRecord, after: &CheckRecord) -> (Vec<Value>, &'static str) {
    let (old, new) = (before.final_scores(), after.final_scores());
    let sets: Vec<Value> = new
        .data_sets
        .iter()
        .filter_map(|set| {
            let earlier = old.data_sets.iter().find(|other| other.name == set.name)?;
            let (from, to) = (earlier.all.score()?, set.all.score()?);
            (from != to)
                .then(|| json!({"data_set": set.name, "previous_score": number(from), "score": number(to)}))
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
    let score = json!([{"previous_score": number(from), "score": number(to)}]);
    (vec![json!({"dataset_score_changes": sets, "score_changes": score})], status)
}
