//! A process's result as the service shows it. The people in it are invented.

use serde_json::{Value, json};

use crate::clock::{Moment, SECOND, rfc3339};
use crate::digest::{digest, hex};
use crate::operations::Call;
use crate::spec::Document;
use crate::world::World;

use super::{DURATION, Outcome, Process};

/// How the process stands.
struct Standing {
    status: &'static str,
    failure: Option<(&'static str, Option<String>)>,
}

fn standing(document: &Document, process: &Process, now: Moment) -> Standing {
    let outcome = process.outcome.as_deref().and_then(|word| Outcome::named(document, word));
    let over = now.saturating_sub(process.created) >= DURATION;
    match outcome.unwrap_or(Outcome::Success) {
        Outcome::Failure(status, reason) if over => {
            Standing { status: "failure", failure: Some((status, reason)) }
        }
        Outcome::Success if over => Standing { status: "success", failure: None },
        _ => Standing { status: "pending", failure: None },
    }
}

pub(super) fn result(call: &Call<'_>, client_id: &str, process: &Process) -> Value {
    let Standing { status, failure } = standing(call.document, process, call.now);
    let updated =
        if status == "pending" { process.created } else { process.created.saturating_add(DURATION) };
    let mut view = json!({
        "process_id": process.id,
        "account_id": process.account_id,
        "client_id": client_id,
        "flow_id": process.flow_id,
        "flow_version": 1,
        "country": process.country,
        "created_via": "web",
        "status": status,
        "ip_address": "192.0.2.1",
        "current_step_index": if status == "success" { 1 } else { 0 },
        "time_to_live": 7200,
        "creation_date": rfc3339(process.created),
        "update_date": rfc3339(updated),
        "metadata": {},
        "devices_info": [{
            "manufacturer": "Example", "model": "Phone 1", "type": "mobile", "os": "Android",
            "os_version": "14", "browser": "Chrome", "browser_version": "120.0",
        }],
    });
    if let Some((failure_status, reason)) = &failure {
        view["failure_status"] = json!(failure_status);
        if let Some(reason) = reason {
            view["declined_reason"] = json!(reason);
            if *failure_status == "expired" {
                view["expired_reason"] = json!(reason);
            }
        }
    }
    view["validations"] = validations(client_id, process, status, failure.as_ref());
    if status == "success" {
        view["document_number"] = json!("1000000001");
        view["first_name"] = json!("Ana");
        view["last_name"] = json!("Prueba");
        view["last_finished_step"] = step(process, updated);
    }
    view
}

fn id(prefix: &str, process: &Process, part: &str) -> String {
    format!("{prefix}{}", hex(digest(&[&process.id, part]), 32))
}

fn step(process: &Process, finished: Moment) -> Value {
    json!({
        "step_id": id("IPS", process, "step"),
        "start_date": rfc3339(process.created),
        "finish_date": rfc3339(finished),
        "remaining_retries": 2,
        "async_step": null,
        "verification_output": {
            "status": "success",
            "media_uploaded": true,
            "step_data_received": true,
            "outputs": [{"name": "document_number", "value": "1000000001"}],
        },
        "expected_inputs": null,
        "files_upload_urls": null,
        "config": null,
    })
}

fn validations(
    client_id: &str,
    process: &Process,
    status: &str,
    failure: Option<&(&'static str, Option<String>)>,
) -> Value {
    let at = process.created.saturating_add(SECOND);
    let validation = |kind: &str, details: Value| {
        let mut view = json!({
            "validation_id": id("VLD", process, kind),
            "account_id": process.account_id,
            "identity_process_id": process.id,
            "ip_address": "192.0.2.1",
            "type": kind,
            "validation_status": status,
            "creation_date": rfc3339(at),
            "allowed_retries": 3,
            "remaining_retries": 2,
        });
        if let Some((failure_status, reason)) = failure {
            view["failure_status"] = json!(failure_status);
            view["declined_reason"] = json!(reason);
        }
        if status == "success" {
            view["details"] = details;
        }
        view
    };
    let mut all = vec![
        validation("document-validation", document(client_id, process, at)),
        validation(
            "face-recognition",
            json!({"face_recognition_validations": {
                "enrollment_id": id("ENR", process, "face"),
                "similarity_status": "success",
                "confidence_score": 0.98,
                "passive_liveness_status": "success",
                "age_range": {"low": 30, "high": 40},
            }}),
        ),
    ];
    if !process.phones.is_empty() {
        all.push(validation("phone-verification", json!({})));
    }
    if let Some(email) = process.emails.first() {
        let mut view = validation("email-verification", json!({}));
        view["email"] = json!(email);
        all.push(view);
    }
    Value::Array(all)
}

fn document(client_id: &str, process: &Process, at: Moment) -> Value {
    json!({
        "document_details": {
            "doc_id": id("DCR", process, "document"),
            "client_id": client_id,
            "country": process.country,
            "document_type": process.document_type.as_deref().unwrap_or("national-id"),
            "document_number": "1000000001",
            "name": "Ana",
            "last_name": "Prueba",
            "gender": "female",
            "date_of_birth": "1990-01-31T00:00:00Z",
            "creation_date": rfc3339(at),
            "update_date": rfc3339(at),
        },
        "document_validations": {
            "data_consistency": [{
                "validation_name": "Date of birth",
                "validation_type": "data_consistency",
                "result": "valid",
                "message": "The dates agree",
                "manually_reviewed": false,
                "created_at": rfc3339(at),
            }],
            "photocopy_analysis": [],
        },
    })
}

/// The newest processes in short.
pub(crate) fn newest(world: &World, most: usize, document: &Document, now: Moment) -> Vec<Value> {
    let short = |process: &Process| {
        json!({
            "process_id": process.id,
            "status": standing(document, process, now).status,
            "creation_date": rfc3339(process.created),
        })
    };
    world.processes.newest().take(most).map(short).collect()
}
