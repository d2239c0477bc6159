//! Chapter "Checks": background checks on people, vehicles and companies.

mod check;
mod details;
mod evidence;
mod operations;
mod request;
mod required_inputs;
mod scores;
mod summary;

use crate::declare::{Chapter, Repeat, declare};
use crate::shared::hosts::Host;
pub(crate) use check::Check;
use operations::*;
use request::CreateCheckRequest;
pub(crate) use scores::DataSet;

pub(crate) fn chapter() -> Chapter {
    Chapter {
        tag: "Checks",
        description: "Background checks on people, vehicles and companies: start them, follow them, \
                      read scores and findings, delete them.",
        operations: vec![
            declare!(create_check = __path_create_check)
                .title("Create check")
                .host(Host::Checks)
                .repeat(Repeat::Deduplicated)
                .extension("x-repeat-unless", serde_json::json!({"force_creation": true}))
                .extension("x-required-inputs", required_inputs::table())
                .grouped_conditions::<CreateCheckRequest>(
                    required_inputs::conditions_of_countries(),
                    required_inputs::other_conditions(),
                )
                .evidence("edition-2026, observed: method"),
            declare!(list_checks = __path_list_checks)
                .title("List checks")
                .extension(
                    "x-page",
                    serde_json::json!({"items": "checks", "bare": "check", "cursor": "start_key"}),
                )
                .host(Host::Checks)
                .repeat(Repeat::Safe)
                .evidence("edition-2026: method and path"),
            declare!(get_check = __path_get_check)
                .title("Get check")
                .extension(
                    "x-final-states",
                    serde_json::json!({"member": "check.status", "values": ["completed", "error"]}),
                )
                .host(Host::Checks)
                .repeat(Repeat::Safe),
            declare!(get_check_attachments = __path_get_check_attachments)
                .title("Get Check Attachments")
                .extension("x-page", serde_json::json!({"items": "files", "cursor": "start_key"}))
                .host(Host::Checks)
                .repeat(Repeat::Safe),
            declare!(list_check_details = __path_list_check_details)
                .title("List Check Details")
                .extension("x-page", serde_json::json!({"items": "details", "cursor": "start_key"}))
                .host(Host::Checks)
                .repeat(Repeat::Safe),
            declare!(summarize_check = __path_summarize_check)
                .title("Summarize")
                .host(Host::Checks)
                .repeat(Repeat::Safe),
            declare!(get_database_status = __path_get_database_status)
                .title("Get the status of a database")
                .host(Host::Checks)
                .repeat(Repeat::Safe),
            declare!(delete_check = __path_delete_check)
                .title("Delete check")
                .host(Host::Checks)
                .repeat(Repeat::Safe)
                .conflict("The check is the first one of a continuous check, which cannot be deleted."),
        ],
        evidence: evidence::EVIDENCE,
    }
}
