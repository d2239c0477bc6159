//! Background checks: what is planned when one is made, and what it looks like as time goes by.

mod catalogue;
mod findings;
mod health;
mod operations;
mod outcome;
mod people;
mod plan;
mod report;
mod scores;
mod subject;
mod summary;
mod view;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use crate::clock::Moment;
use crate::shelf::{Weigh, weight_of};

pub(crate) use findings::{attachments, details, summarize};
pub(crate) use health::health;
pub(crate) use operations::{STANDARD_TYPES, create, delete, get, list};
pub(crate) use outcome::MAGIC;
pub(crate) use plan::{Plan, Terms};

pub(crate) use report::{attachment, create_pdf, get_pdf};
pub(crate) use scores::number;
pub(crate) use view::{check as view, newest};

/// A check that was made.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct CheckRecord {
    pub(crate) id: String,
    /// What was sent, without what only steers the making.
    pub(crate) inputs: Map<String, Value>,
    pub(crate) created: Moment,
    pub(crate) plan: Plan,
    pub(crate) pdf: bool,
    /// The continuous check that repeats this one.
    #[serde(default)]
    pub(crate) watched_by: Option<String>,
}

impl Weigh for CheckRecord {
    fn weight(&self) -> usize {
        /// About what a source takes.
        const SEARCH: usize = 300;
        weight_of(&self.inputs).saturating_add(self.plan.searches.len().saturating_mul(SEARCH))
    }

    fn made(&self) -> Moment {
        self.created
    }
}

impl CheckRecord {
    /// An input that is text.
    pub(crate) fn input(&self, name: &str) -> Option<&str> {
        self.inputs.get(name).and_then(Value::as_str)
    }
}
