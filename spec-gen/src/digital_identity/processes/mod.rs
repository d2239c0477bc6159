//! Identity processes: what came of them.

mod document;
mod result;
mod step;
mod validation;

use result::ProcessResult;

/// Get the result of a process
///
/// Tells how a process stands: `pending` while it goes on, then `success` when every step and every
/// validation succeeded, or `failure` when it was declined, expired, timed out or broke down. A process
/// whose time is up while a validation still runs on uploaded material waits 5 minutes more for it, up
/// to 3 times, and then fails as `expired`. Where an authorized person has changed the outcome,
/// `override_status` has the final one and `override_status_history` the changes.
#[utoipa::path(
    get, path = "/v1/processes/{process_id}/result", operation_id = "getProcessResult",
    params(("process_id" = String, Path, description = "Id of the process.")),
    responses((status = 200, description = "The process as it stands.", body = ProcessResult)),
)]
fn get_process_result() {}
