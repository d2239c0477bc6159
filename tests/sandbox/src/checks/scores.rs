//! From what the sources said so far to scores.

use serde_json::{Number, Value, json};

use crate::clock::Moment;

use super::CheckRecord;
use super::plan::{Ending, Finding, QUEUED, Search, Severity};

/// Where a check stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Status {
    NotStarted,
    InProgress,
    Delayed,
    Completed,
    Error,
}

impl Status {
    /// Whether nothing more is to come.
    pub(crate) fn is_final(self) -> bool {
        matches!(self, Self::Completed | Self::Error)
    }

    pub(crate) fn text(self) -> &'static str {
        match self {
            Self::NotStarted => "not_started",
            Self::InProgress => "in_progress",
            Self::Delayed => "delayed",
            Self::Completed => "completed",
            Self::Error => "error",
        }
    }
}

impl CheckRecord {
    /// Where the check stands.
    pub(crate) fn status(&self, now: Moment) -> Status {
        let elapsed = now.saturating_sub(self.created);
        let open: Vec<&Search> =
            self.plan.searches.iter().filter(|search| elapsed < search.answers_after).collect();
        if elapsed < QUEUED {
            Status::NotStarted
        } else if open.is_empty() && self.plan.fails {
            Status::Error
        } else if open.is_empty() {
            Status::Completed
        } else if open.iter().all(|search| search.delayed_after.is_some_and(|after| elapsed >= after)) {
            Status::Delayed
        } else {
            Status::InProgress
        }
    }

    /// When something last changed.
    pub(crate) fn updated(&self, now: Moment) -> Moment {
        let elapsed = now.saturating_sub(self.created);
        let last = self
            .plan
            .searches
            .iter()
            .flat_map(|search| [Some(search.answers_after), search.delayed_after])
            .flatten()
            .chain([QUEUED])
            .filter(|at| *at <= elapsed)
            .max();
        self.created.saturating_add(last.unwrap_or(0))
    }

    /// The scores as they will be.
    pub(crate) fn final_scores(&self) -> Scores {
        self.scores(Moment::MAX)
    }

    /// The scores as they stand.
    pub(crate) fn scores(&self, now: Moment) -> Scores {
        let elapsed = now.saturating_sub(self.created);
        let data_sets = self.plan.weights.iter().map(|(name, weight)| {
            let searches: Vec<&Search> =
                self.plan.searches.iter().filter(|search| search.data_set == *name).collect();
            DataSet::of(name, *weight, &searches, elapsed)
        });
        Scores { data_sets: data_sets.collect() }
    }
}

/// The scores of a check.
#[derive(Debug)]
pub(crate) struct Scores {
    pub(crate) data_sets: Vec<DataSet>,
}

/// What is known of one data set.
#[derive(Debug)]
pub(crate) struct DataSet {
    pub(crate) name: String,
    weight: f64,
    pub(crate) all: Part,
    by_id: Part,
    by_name: Part,
}

/// A result and how bad it is.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Part {
    pub(crate) result: &'static str,
    pub(crate) severity: Severity,
}

impl Scores {
    /// The mean over all data sets, of what was confirmed by the document where there is one.
    pub(crate) fn global(&self) -> f64 {
        self.mean(|set| set.all)
    }

    /// The mean of what was confirmed by the document.
    pub(crate) fn by_id(&self) -> f64 {
        self.mean(|set| set.by_id)
    }

    /// The mean of what was found under the name alone.
    pub(crate) fn by_name(&self) -> f64 {
        self.mean(|set| set.by_name)
    }

    fn mean(&self, part: impl Fn(&DataSet) -> Part) -> f64 {
        let mut sum = 0.0;
        let mut weights = 0.0;
        for set in &self.data_sets {
            if let Some(score) = part(set).score() {
                sum += score * set.weight;
                weights += set.weight;
            }
        }
        if weights > 0.0 { (sum / weights * 1_000.0).round() / 1_000.0 } else { -1.0 }
    }
}

impl DataSet {
    fn of(name: &str, weight: f64, searches: &[&Search], elapsed: i64) -> Self {
        let by_id = Part::of(searches, elapsed, |search| search.by_id);
        let by_name = Part::of(searches, elapsed, |search| search.by_name);
        let all = if by_id.result == "ignored" { by_name } else { by_id };
        Self { name: name.to_owned(), weight, all, by_id, by_name }
    }

    pub(crate) fn view(&self) -> Value {
        let mut view = self.all.view();
        view["data_set"] = json!(self.name);
        view["by_id"] = self.by_id.view();
        view["by_name"] = self.by_name.view();
        view
    }
}

impl Part {
    fn of(searches: &[&Search], elapsed: i64, finding: impl Fn(&Search) -> Option<Finding>) -> Self {
        let unknown = |result| Self { result, severity: Severity::Unknown };
        if let Some(open) = searches.iter().find(|search| elapsed < search.answers_after) {
            let delayed = open.delayed_after.is_some_and(|after| elapsed >= after);
            return unknown(if delayed { "delayed" } else { "pending" });
        }
        let ended = |ending| searches.iter().any(|search| search.ending == ending);
        let findings: Vec<Finding> = searches
            .iter()
            .filter(|search| search.ending == Ending::Completed)
            .filter_map(|search| finding(search))
            .collect();
        match findings.iter().map(|finding| finding.severity).max() {
            Some(severity) => {
                let found = findings.iter().any(|finding| finding.found);
                Self { result: if found { "found" } else { "not_found" }, severity }
            }
            None if ended(Ending::Error) || ended(Ending::Expired) => unknown("error"),
            None => unknown("ignored"),
        }
    }

    pub(crate) fn score(self) -> Option<f64> {
        match self.severity {
            Severity::Unknown => None,
            Severity::None => Some(1.0),
            Severity::VeryLow => Some(0.9),
            Severity::Low => Some(0.75),
            Severity::Medium => Some(0.5),
            Severity::High => Some(0.2),
            Severity::VeryHigh => Some(0.0),
        }
    }

    fn view(self) -> Value {
        json!({
            "result": self.result,
            "score": number(self.score().unwrap_or(-1.0)),
            "severity": self.severity,
        })
    }
}

/// A number as the service writes it: a whole one without a fraction.
pub(crate) fn number(value: f64) -> Value {
    if value.fract() == 0.0 && value.abs() < 1e15 {
        Value::from(value as i64)
    } else {
        Number::from_f64(value).map_or(Value::Null, Value::Number)
    }
}
