//! Checks that are run again and again, by a frequency and until an end.

mod operations;
mod runs;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::clock::Moment;
use crate::frequency::Frequency;

pub(crate) use operations::{create, get, history, list, schedule, update};

/// A continuous check.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct ContinuousCheck {
    pub(crate) id: String,
    pub(crate) frequency: Frequency,
    pub(crate) enabled: bool,
    pub(crate) created: Moment,
    pub(crate) updated: Moment,
    pub(crate) next_run: Option<Moment>,
    /// None goes on until it is disabled.
    pub(crate) end: Option<Moment>,
    /// The check that it began with.
    pub(crate) first_check: String,
    /// The check of the latest run.
    pub(crate) last_check: String,
    pub(crate) runs: Vec<Run>,
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
