//! Chapter "Continuous checks": checks that are run again and again.

use utoipa::ToSchema;

use crate::checks::Check;
use crate::declare::{Chapter, Repeat, declare};
use crate::shared::formats::{Anything, Date, Frequency, Time};
use crate::shared::hosts::Host;
use crate::shared::values::values;

pub(crate) fn chapter() -> Chapter {
    Chapter {
        tag: "Continuous checks",
        description: "Checks that are run again at a set frequency, and what has changed in their scores.",
        operations: vec![
            declare!(create_continuous_check = __path_create_continuous_check)
                .title("Create Continuous Check")
                .host(Host::Checks)
                .repeat(Repeat::Never),
            declare!(update_continuous_check = __path_update_continuous_check)
                .title("Update Continuous Checks")
                .host(Host::Checks)
                .repeat(Repeat::Safe),
            declare!(list_continuous_checks = __path_list_continuous_checks)
                .title("List Continuous Checks")
                .extension("x-page", serde_json::json!({"items": "continuous_checks", "cursor": "start_key"}))
                .host(Host::Checks)
                .repeat(Repeat::Safe),
            declare!(get_continuous_check = __path_get_continuous_check)
                .title("Get Continuous Checks")
                .host(Host::Checks)
                .repeat(Repeat::Safe),
            declare!(list_continuous_check_history = __path_list_continuous_check_history)
                .title("List Continuous Check Logs")
                .extension("x-page", serde_json::json!({"items": "history", "cursor": "start_key"}))
                .host(Host::Checks)
                .repeat(Repeat::Safe),
        ],
        evidence: EVIDENCE,
    }
}

const EVIDENCE: &[(&str, &str)] = &[
    ("ContinuousCheck", "edition-2026, observed"),
    (
        "ContinuousCheck.score_status",
        "edition-2026, observed: equal only in examples, same only in the tables",
    ),
    ("ContinuousCheckStatus", "edition-2026, observed"),
    ("ScoreStatus", "edition-2026, observed: equal only in examples, same only in the tables"),
    (
        "ContinuousCheckList",
        "edition-2026, observed: examples print one continuous check where the list belongs",
    ),
    (
        "ContinuousCheckHistory",
        "edition-2026, observed, assumed: one bare run where the page belongs is assumed",
    ),
    ("ContinuousCheckHistory.history", "edition-2026, observed"),
    ("ContinuousCheckHistory.self", "edition-2026, observed"),
    ("ContinuousCheckHistory.next", "edition-2026, observed"),
    ("ContinuousCheckRun", "edition-2026, observed"),
    (
        "ContinuousCheckRun.dataset_score_changes",
        "archived: a run is its change, without the members around it",
    ),
    ("ContinuousCheckRun.score_changes", "archived: a run is its change, without the members around it"),
    ("ScoreChange", "edition-2026, archived"),
];

/// Start a continuous check
///
/// Has a check run again at the frequency given, until the end date.
#[utoipa::path(
    post, path = "/v1/continuous-checks", operation_id = "createContinuousCheck",
    request_body(content = CreateContinuousCheckRequest, content_type = "application/x-www-form-urlencoded"),
    responses((status = 201, description = "The continuous check.", body = ContinuousCheck)),
)]
fn create_continuous_check() {}

/// Update a continuous check
///
/// Turns a continuous check on or off, or changes its frequency or the version of its hooks.
#[utoipa::path(
    put, path = "/v1/continuous-checks/{continuous_check_id}", operation_id = "updateContinuousCheck",
    params(("continuous_check_id" = String, Path, description = "Id of the continuous check.")),
    request_body(content = UpdateContinuousCheckRequest, content_type = "application/x-www-form-urlencoded"),
    responses((status = 200, description = "The continuous check, changed.", body = ContinuousCheck)),
)]
fn update_continuous_check() {}

/// List continuous checks
///
/// Lists the continuous checks of the account. `next` has the path of the page that follows.
#[utoipa::path(
    get, path = "/v1/continuous-checks", operation_id = "listContinuousChecks",
    params(
        ("start_key" = Option<String>, Query, description = "Where the page starts: the value that `next` of the page before carries.", extensions(("x-evidence" = json!("assumed: as in the other listings whose answers have next")))),
    ),
    responses((status = 200, description = "A page of continuous checks.", body = ContinuousCheckList)),
)]
fn list_continuous_checks() {}

/// Get a continuous check
///
/// Gives its frequency, its state, how often it has run and when it ends, with the last check that it made.
#[utoipa::path(
    get, path = "/v1/continuous-checks/{continuous_check_id}", operation_id = "getContinuousCheck",
    params(("continuous_check_id" = String, Path, description = "Id of the continuous check.")),
    responses((status = 200, description = "The continuous check as it stands.", body = ContinuousCheck)),
)]
fn get_continuous_check() {}

/// List the runs of a continuous check
///
/// Lists what each run has changed in the scores. `next` has the path of the page that follows.
#[utoipa::path(
    get, path = "/v1/continuous-checks/{continuous_check_id}/history", operation_id = "listContinuousCheckHistory",
    params(
        ("continuous_check_id" = String, Path, description = "Id of the continuous check."),
        ("start_key" = Option<String>, Query, description = "Where the page starts: the value that `next` of the page before carries.", extensions(("x-evidence" = json!("assumed: as in the other listings whose answers have next")))),
    ),
    responses((status = 200, description = "A page of runs.", body = ContinuousCheckHistory)),
)]
fn list_continuous_check_history() {}

values! {
    /// Whether a continuous check is to go on.
    RequestedContinuousCheckStatus {
        "enabled": "It runs.",
        "disabled": "It does not run.",
    }

    /// Version of the API key that hooks of a continuous check are sent for.
    ContinuousCheckHookVersion {
        "0": "Keys of version 0. The default.",
        "1": "Keys of version 1.",
    }

    /// Whether a continuous check goes on.
    ContinuousCheckStatus {
        "enabled": "It runs.",
        "disabled": "It does not run.",
    }

    /// How the score compares with that of the run before.
    ScoreStatus {
        "new": "There is no run before.",
        "up": "Higher.",
        "down": "Lower.",
        "same": "The same.",
        "equal": "The same.",
    }
}

/// Which check to run again, how often and until when.
#[derive(ToSchema)]
pub(crate) struct CreateContinuousCheckRequest {
    /// Time between two runs: `daily`, `weekly`, `monthly`, `yearly`, or a number and a unit such as `3d` or `2w`.
    pub frequency: Frequency,
    /// Day on which the runs end, `YYYY-MM-DD`: late enough for one run at least.
    pub end_date: Date,
    /// Check to run again.
    pub check_id: String,
}

/// What to change of a continuous check.
#[derive(ToSchema)]
pub(crate) struct UpdateContinuousCheckRequest {
    /// Whether it is to go on.
    pub status: Option<RequestedContinuousCheckStatus>,
    /// Version of the hooks; has to be that of the API key in use. 0 without it.
    pub version: Option<ContinuousCheckHookVersion>,
    /// Time between two runs: `daily`, `weekly`, `monthly`, `yearly`, or a number and a unit such as `3d` or `2w`.
    pub frequency: Option<Frequency>,
}

/// A check that is run again and again.
#[derive(ToSchema)]
pub(crate) struct ContinuousCheck {
    /// Id: `CCK` and 32 hexadecimal digits.
    pub continuous_check_id: Option<String>,
    /// The last check that it made.
    pub check: Option<Check>,
    /// Time between two runs, as a number and a unit: `1w` or `1m`, also where a word was sent.
    pub frequency: Option<String>,
    /// How often it has run.
    pub counter: Option<i64>,
    /// Whether it goes on.
    pub status: Option<ContinuousCheckStatus>,
    /// Score of the last check: 0 is high risk, 1 is low.
    pub score: Option<f64>,
    /// How the score compares with that of the run before.
    pub score_status: Option<ScoreStatus>,
    /// When it was created.
    pub creation_date: Option<Time>,
    /// When it last changed.
    pub update_date: Option<Time>,
    /// When it runs next.
    pub next_run_date: Option<Time>,
    /// When its runs end.
    pub end_date: Option<Time>,
}

/// A page of continuous checks. Some answers are one bare continuous check where the page belongs.
#[derive(ToSchema)]
pub(crate) struct ContinuousCheckList {
    /// The continuous checks of this page.
    pub continuous_checks: Option<Vec<ContinuousCheck>>,
    /// Path of this page.
    #[serde(rename = "self")]
    pub link: Option<String>,
    /// Path of the page that follows; absent on the last page.
    pub next: Option<String>,
    /// The one continuous check, where the answer is no page.
    #[serde(flatten)]
    pub bare: ContinuousCheck,
}

/// A page of the runs of a continuous check. An answer may be one bare run where the page belongs.
#[derive(ToSchema)]
pub(crate) struct ContinuousCheckHistory {
    /// The runs of this page.
    pub history: Option<Vec<ContinuousCheckRun>>,
    /// Path of this page.
    #[serde(rename = "self")]
    pub link: Option<String>,
    /// Path of the page that follows; absent on the last page.
    pub next: Option<String>,
    /// The one run, where the answer is no page.
    #[serde(flatten)]
    pub bare: ContinuousCheckRun,
}

/// What one run has changed. In some answers the change itself stands where the run belongs.
#[derive(ToSchema)]
pub(crate) struct ContinuousCheckRun {
    /// Continuous check that it belongs to.
    pub continuous_check_id: Option<String>,
    /// Check that the run made.
    pub check_id: Option<String>,
    /// Check of the run before.
    pub previous_check_id: Option<String>,
    /// When it was run.
    pub creation_date: Option<Time>,
    /// What has changed.
    pub changes: Option<Vec<ScoreChange>>,
    /// Old and new scores by data set, where the change stands by itself.
    pub dataset_score_changes: Option<Anything>,
    /// Old and new scores, where the change stands by itself.
    pub score_changes: Option<Anything>,
}

/// A change of scores between two runs.
#[derive(ToSchema)]
pub(crate) struct ScoreChange {
    /// Old and new scores by data set. The form is not settled: kept as it comes.
    pub dataset_score_changes: Option<Anything>,
    /// Old and new scores. The form is not settled: kept as it comes.
    pub score_changes: Option<Anything>,
}
