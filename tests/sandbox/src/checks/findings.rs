//! What the sources said, one by one: details, files, and a summary in prose.

use serde_json::{Value, json};

use crate::clock::{Moment, rfc3339};
use crate::digest::{digest, hex};
use crate::errors::ApiError;
use crate::operations::{Answer, Call};
use crate::paging;
use crate::world::World;

use super::CheckRecord;
use super::operations::find;
use super::people::Profile;
use super::plan::{Ending, Finding, Search};
use super::scores::number;
use super::subject::Subject;

impl CheckRecord {
    /// The searches that ended and found something.
    pub(crate) fn found(&self, now: Moment) -> impl Iterator<Item = (&Search, Finding)> {
        let elapsed = now.saturating_sub(self.created);
        self.plan
            .searches
            .iter()
            .filter(move |search| elapsed >= search.answers_after && search.ending == Ending::Completed)
            .filter_map(|search| {
                let finding = [search.by_id, search.by_name].into_iter().flatten().find(|one| one.found)?;
                Some((search, finding))
            })
    }
}

/// `listCheckDetails`
pub(crate) fn details(call: &Call<'_>, world: &mut World) -> Result<Answer, ApiError> {
    let record = find(call, world)?;
    let all: Vec<Value> =
        record.found(call.now).map(|(search, finding)| detail(record, search, finding)).collect();
    let (page, next) = paging::of_list(call, &all, |detail| detail["id"].as_str().unwrap_or_default())?;
    let path = format!("/v1/checks/{}/details", record.id);
    Ok(Answer::Json(paging::with_links(call, &path, json!({"details": page}), next)))
}

fn detail(record: &CheckRecord, search: &Search, finding: Finding) -> Value {
    let profile = Profile::of(record);
    let person = (profile.first_name.as_str(), profile.last_name.as_str(), "");
    let (first_name, last_name, company_name) = match Subject::of(&record.inputs) {
        Subject::Company => ("", "", profile.company_name.as_str()),
        Subject::Person | Subject::Vehicle => person,
    };
    let at = rfc3339(record.created.saturating_add(search.answers_after));
    let row = |label: &str, value: &str| json!({"cells": [{"label": label, "value": value}]});
    json!({
        "id": format!("DTL{}", hex(digest(&[&record.id, &search.database_id]), 32)),
        "check_id": record.id,
        "database_name": search.database_name,
        "data_set": search.data_set,
        "result": "found",
        "severity": finding.severity,
        "score": number(severity_score(finding)),
        "group": group(&search.data_set),
        "issued_at": at,
        "update_date": at,
        "found_first_name": first_name,
        "found_last_name": last_name,
        "found_company_name": company_name,
        "tables": [{
            "title": search.database_name,
            "rows": [
                row("Name", format!("{first_name} {last_name}{company_name}").trim()),
                row("Record", "Invented by the sandbox"),
                row("Under the document", if search.by_id.is_some_and(|id| id.found) { "yes" } else { "no" }),
            ],
        }],
    })
}

fn severity_score(finding: Finding) -> f64 {
    super::scores::Part { result: "found", severity: finding.severity }.score().unwrap_or(-1.0)
}

fn group(data_set: &str) -> &'static str {
    match data_set {
        "personal_identity" | "business_background" | "professional_background" => "profile",
        "criminal_record" | "legal_background" | "traffic_fines" => "legal",
        "affiliations_and_insurances" | "taxes_and_finances" => "affiliations",
        "vehicle_information" | "vehicle_permits" | "driving_licenses" => "vehicle",
        "international_background" => "global",
        "alert_in_media" => "media",
        _ => "unknown",
    }
}

/// `getCheckAttachments`
pub(crate) fn attachments(call: &Call<'_>, world: &mut World) -> Result<Answer, ApiError> {
    let record = find(call, world)?;
    let files: Vec<Value> = record
        .found(call.now)
        .map(|(search, _)| {
            json!({
                "database_id": search.database_id,
                "file_name": format!("{}.pdf", search.data_set),
                "link": format!("{}/_sandbox/files/{}/{}.pdf", call.base, record.id, search.database_id),
                "mime_type": "application/pdf",
            })
        })
        .collect();
    let path = format!("/v1/checks/{}/attachments", record.id);
    let (page, next) =
        paging::of_list(call, &files, |file| file["database_id"].as_str().unwrap_or_default())?;
    let body = json!({"total": files.len(), "files": page});
    Ok(Answer::Json(paging::with_links(call, &path, body, next)))
}

/// `summarizeCheck`
pub(crate) fn summarize(call: &Call<'_>, world: &mut World) -> Result<Answer, ApiError> {
    let record = find(call, world)?;
    let status = record.status(call.now);
    let searched = record.plan.searches.len();
    let found: Vec<String> = record
        .found(call.now)
        .map(|(search, finding)| {
            format!("{} ({})", search.database_name, json!(finding.severity).as_str().unwrap_or("unknown"))
        })
        .collect();
    let score = record.scores(call.now).global();
    let state = format!("The check is {}; {searched} sources belong to it.", status.text().replace('_', " "));
    let result = match (found.is_empty(), score < 0.0) {
        (true, _) => "No source has found anything so far.".to_owned(),
        (_, true) => format!("Found in: {}.", found.join(", ")),
        _ => format!("Found in: {}. The score is {}.", found.join(", "), number(score)),
    };
    Ok(Answer::Json(json!({"summary": format!("{state} {result}")})))
}
