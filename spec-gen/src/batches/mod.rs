//! Chapter "Batches": many checks from one sheet.

mod answer;
mod evidence;
mod operations;
mod request;

use crate::declare::{Chapter, Repeat, declare};
use crate::shared::hosts::Host;
use operations::*;

/// The sources contradict each other on the host of the whole chapter.
const HOST: &str = "guide: host; the page and edition-2026 print the checks host above the chapter";
const REPORT_FORMAT: &str = "guide: host; the page and edition-2026 print the checks host above the chapter. \
                             The page lists format in the form and calls it a query parameter in its prose";

pub(crate) fn chapter() -> Chapter {
    Chapter {
        tag: "Batches",
        description: "Many checks from one sheet: create a batch, upload its `xlsx` file, start it, follow it, \
                      download its report.",
        operations: vec![
            declare!(create_batch = __path_create_batch)
                .title("Create Batch")
                .host(Host::Account)
                .repeat(Repeat::Never)
                .evidence(HOST),
            declare!(request_batch_report = __path_request_batch_report)
                .title("Request Batch Report Generation")
                .host(Host::Account)
                .repeat(Repeat::Safe)
                .evidence(REPORT_FORMAT),
            declare!(start_batch = __path_start_batch)
                .title("Start Batch")
                .host(Host::Account)
                .repeat(Repeat::Never)
                .evidence(HOST),
            declare!(stop_batch = __path_stop_batch)
                .title("Stop Batch")
                .host(Host::Account)
                .repeat(Repeat::Safe)
                .conflict("The batch is neither in progress nor still to be started.")
                .evidence(HOST),
            declare!(get_batch = __path_get_batch)
                .title("Get Batch")
                .extension(
                    "x-final-states",
                    serde_json::json!({"member": "status", "values": ["completed", "failed", "stopped"]}),
                )
                .host(Host::Account)
                .repeat(Repeat::Safe)
                .evidence(HOST),
            declare!(get_batch_report = __path_get_batch_report)
                .title("Get Batch Report")
                .host(Host::Account)
                .repeat(Repeat::Safe)
                .evidence(HOST),
        ],
        evidence: evidence::EVIDENCE,
    }
}
