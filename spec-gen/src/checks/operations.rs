//! The operations on checks.

use super::check::{CheckEnvelope, CheckList};
use super::details::{CheckAttachments, CheckDetails, CheckSummary, DatabaseHealth};
use super::request::CreateCheckRequest;

/// Start a background check
///
/// Queues a check on a person, a vehicle or a company. The answer comes at once, with the check not
/// started yet; read it again by its id until its status is final. Which inputs are needed depends
/// on country, type and nationality: see `x-required-inputs`. More inputs give better results. The
/// same inputs sent again soon give the earlier check, unless `force_creation` is true.
#[utoipa::path(
    post, path = "/v1/checks", operation_id = "createCheck",
    request_body(content = CreateCheckRequest, content_type = "application/x-www-form-urlencoded"),
    responses((status = 201, description = "The check, queued, or the earlier one with the same inputs.", body = CheckEnvelope)),
)]
fn create_check() {}

/// List checks
///
/// Lists the checks of the account, or of one report, page by page. `next` has the path of the page
/// that follows, with its `start_key`; it is absent on the last page.
#[utoipa::path(
    get, path = "/v1/checks", operation_id = "listChecks",
    params(
        ("report_id" = Option<String>, Query, description = "Only the checks of this report."),
        ("start_key" = Option<String>, Query, description = "Where the page starts: the value that `next` of the page before carries."),
    ),
    responses((status = 200, description = "A page of checks.", body = CheckList)),
)]
fn list_checks() {}

/// Get a check
///
/// Gives the state and the scores of a check. `score` is the mean over what was confirmed by
/// document number and name, `id_score` over what was confirmed by document alone, `name_score` over
/// what matches by name alone and may concern a person of the same name. Each goes from 0 (high risk)
/// to 1 (low risk), weighted by data set; custom types set the weights.
#[utoipa::path(
    get, path = "/v1/checks/{check_id}", operation_id = "getCheck",
    params(("check_id" = String, Path, description = "Id of the check.")),
    responses((status = 200, description = "The check as it stands.", body = CheckEnvelope)),
)]
fn get_check() {}

/// List the files of a check
///
/// Lists the documents that the sources gave for a check, each with a link. The links go to another
/// host and need no API key.
#[utoipa::path(
    get, path = "/v1/checks/{check_id}/attachments", operation_id = "getCheckAttachments",
    params(
        ("check_id" = String, Path, description = "Id of the check."),
        ("start_key" = Option<String>, Query, description = "Where the page starts: the value that `next` of the page before carries.", extensions(("x-evidence" = json!("assumed: as in the other listings whose answers have next")))),
    ),
    responses((status = 200, description = "The files found.", body = CheckAttachments)),
)]
fn get_check_attachments() {}

/// List the findings of a check
///
/// Lists what each source said, page by page, as tables of labels and values.
#[utoipa::path(
    get, path = "/v1/checks/{check_id}/details", operation_id = "listCheckDetails",
    params(
        ("check_id" = String, Path, description = "Id of the check."),
        ("lang" = Option<String>, Query, pattern = "^[a-z]{2}$", description = "Language of the findings: ISO 639-1, lower case. Without it they stay in the language of their source."),
        ("start_key" = Option<String>, Query, description = "Where the page starts: the value that `next` of the page before carries."),
    ),
    responses((status = 200, description = "A page of findings.", body = CheckDetails)),
)]
fn list_check_details() {}

/// Summarize a check
///
/// Gives the findings of a check as prose, for a person who would not read all the details.
#[utoipa::path(
    get, path = "/v1/checks/{check_id}/summarize", operation_id = "summarizeCheck",
    params(("check_id" = String, Path, description = "Id of the check.")),
    responses((status = 200, description = "The summary.", body = CheckSummary)),
)]
fn summarize_check() {}

/// Get the health of the databases
///
/// Tells how the databases of a country have answered, hour by hour on one day, so that a check can
/// be started when its sources are up.
#[utoipa::path(
    get, path = "/v1/health", operation_id = "getDatabaseStatus",
    params(
        ("country" = String, Query, pattern = "^[A-Z]{2,3}$", description = "Country: ISO 3166, upper case."),
        ("unixTimestampSeconds" = i64, Query, description = "A time on the day that is asked for, or now: seconds since 1970, UTC."),
        ("unixtimezoneOffsetSeconds" = i64, Query, description = "What to add to UTC for local time, in seconds: -18000 in Colombia. Spelt as on the wire."),
    ),
    responses((status = 200, description = "The databases of the country.", body = Vec<DatabaseHealth>)),
)]
fn get_database_status() {}

/// Delete a check
///
/// Deletes a check and what was found. The first check of a continuous check cannot be deleted.
#[utoipa::path(
    delete, path = "/v1/checks/{check_id}", operation_id = "deleteCheck",
    params(("check_id" = String, Path, description = "Id of the check.")),
    responses((status = 200, description = "The check that was deleted.", body = CheckEnvelope)),
)]
fn delete_check() {}
