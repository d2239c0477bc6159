//! The operations on batches.

use super::answer::{Batch, BatchReport, BatchReportRequested, BatchStarted, CreatedBatch};
use super::request::{CreateBatchRequest, RequestBatchReportRequest};

/// Create a batch
///
/// Makes an empty batch and gives a link for its sheet, an `xlsx` file with a check a row. Upload the sheet,
/// then start the batch. Only the first file counts, so look it over before.
#[utoipa::path(
    post, path = "/v1/batches", operation_id = "createBatch",
    request_body(content = CreateBatchRequest, content_type = "application/x-www-form-urlencoded"),
    responses((status = 200, description = "The batch, without its sheet.", body = CreatedBatch)),
)]
fn create_batch() {}

/// Request the report of a batch
///
/// Starts making the report in the format given.
#[utoipa::path(
    post, path = "/v1/batches/{batch_id}/report", operation_id = "requestBatchReport",
    params(("batch_id" = String, Path, description = "Id of the batch.")),
    request_body(content = RequestBatchReportRequest, content_type = "application/x-www-form-urlencoded"),
    responses((status = 201, description = "The report is being made.", body = BatchReportRequested)),
)]
fn request_batch_report() {}

/// Start a batch
///
/// Starts making the checks of the sheet. Without an uploaded sheet the answer is 404.
#[utoipa::path(
    post, path = "/v1/batches/{batch_id}/start", operation_id = "startBatch",
    params(("batch_id" = String, Path, description = "Id of the batch.")),
    responses((status = 200, description = "The batch was told to start.", body = BatchStarted)),
)]
fn start_batch() {}

/// Stop a batch
///
/// Stops a batch that is in progress or was not started yet.
#[utoipa::path(
    put, path = "/v1/batches/{batch_id}", operation_id = "stopBatch",
    params(("batch_id" = String, Path, description = "Id of the batch.")),
    responses((status = 200, description = "The batch, stopped.", body = Batch)),
)]
fn stop_batch() {}

/// Get a batch
///
/// Tells when a batch was made, its size, how far it has come, and why it failed if it did.
#[utoipa::path(
    get, path = "/v1/batches/{batch_id}", operation_id = "getBatch",
    params(("batch_id" = String, Path, description = "Id of the batch.")),
    responses((status = 200, description = "The batch as it stands.", body = Batch)),
)]
fn get_batch() {}

/// Get the report of a batch
///
/// Gives the link of a report that was asked for. Where none was, the answer is 404.
#[utoipa::path(
    get, path = "/v1/batches/{batch_id}/report", operation_id = "getBatchReport",
    params(("batch_id" = String, Path, description = "Id of the batch.")),
    responses((status = 200, description = "Where the report can be downloaded.", body = BatchReport)),
)]
fn get_batch_report() {}
