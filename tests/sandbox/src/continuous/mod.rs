//! Checks that are run again and again, by a frequency and until an end.

mod operations;
mod runs;

use std::collections::VecDeque;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use crate::clock::Moment;
use crate::frequency::Frequency;
use crate::shelf::{Weigh, weight_of};

pub(crate) use operations::{create, get, history, list, schedule, update};

/// A continuous check.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct ContinuousCheck {
    pub(crate) id: String,
    pub(crate) frequency: Frequency,
    pub(crate) enabled: bool,
    pub(crate) created: Moment,
    pub(crate) updated: Moment,
    /// From when the runs are counted, if not from when it was made.
    #[serde(default)]
    pub(crate) since: Option<Moment>,
    pub(crate) next_run: Option<Moment>,
    /// None goes on until it is disabled.
    pub(crate) end: Option<Moment>,
    /// The check that it began with.
    pub(crate) first_check: String,
    /// What every run is made of, also when the first check was forgotten.
    #[serde(default)]
    pub(crate) inputs: Map<String, Value>,
    /// How many runs there were.
    #[serde(default)]
    pub(crate) counter: u64,
    /// The latest runs, oldest first.
    pub(crate) runs: VecDeque<Run>,
}

impl Weigh for ContinuousCheck {
    fn weight(&self) -> usize {
        /// About what a run takes with its changes.
        const RUN: usize = 1_000;
        weight_of(&self.inputs).saturating_add(self.runs.len().saturating_mul(RUN))
    }

    fn made(&self) -> Moment {
        self.created
    }
}

/// One more check.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Run {
    pub(crate) check_id: String,
    pub(crate) previous_check_id: String,
    pub(crate) created: Moment,
    /// What is different from the check before.
    pub(crate) changes: Vec<Value>,
    /// `up`, `down` or `equal`.
    pub(crate) score_status: String,
}
