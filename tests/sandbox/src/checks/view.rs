//! A check as the service shows it.

use serde_json::{Map, Value, json};

use crate::clock::{Moment, day, rfc3339};
use crate::operations::Call;
use crate::spec::Document;
use crate::world::World;

use super::CheckRecord;
use super::plan::{Ending, QUEUED, Search};
use super::scores::number;
use super::summary;

/// The inputs that are echoed as times.
const TIMES: [&str; 3] = ["date_of_birth", "issue_date", "payment_date"];

/// The check as it stands.
pub(crate) fn check(document: &Document, world: &World, record: &CheckRecord, now: Moment) -> Value {
    let mut view = Map::new();
    let mut put = |name: &str, value: Value| drop(view.insert(name.to_owned(), value));
    put("check_id", json!(record.id));
    put("status", json!(record.status(now).text()));
    put("creation_date", json!(rfc3339(record.created)));
    put("update_date", json!(rfc3339(record.updated(now))));
    if now.saturating_sub(record.created) >= QUEUED {
        put("start_date", json!(rfc3339(record.created.saturating_add(QUEUED))));
    }
    for name in document.members("Check") {
        if let Some(input) = record.inputs.get(name) {
            put(name, echo(name, input));
        }
    }
    let continuous = record.watched_by.as_deref().and_then(|id| world.continuous.get(id));
    if let Some(continuous) = continuous {
        put("watch", json!(continuous.frequency.text()));
    }
    let scores = record.scores(now);
    put("score", number(scores.global()));
    put("id_score", number(scores.by_id()));
    put("name_score", number(scores.by_name()));
    put("scores", scores.data_sets.iter().map(|set| set.view()).collect());
    let elapsed = now.saturating_sub(record.created);
    put("statuses", record.plan.searches.iter().map(|search| search_status(search, elapsed)).collect());
    let wrong: Vec<&String> = record
        .plan
        .searches
        .iter()
        .filter(|search| elapsed >= search.answers_after)
        .flat_map(|search| &search.invalid_inputs)
        .take(1)
        .collect();
    if !wrong.is_empty() {
        put("wrong_inputs", wrong.iter().map(|name| json!({"Input": name})).collect());
    }
    let (name, value) = summary::of(record, now);
    put(name, value);
    Value::Object(view)
}

/// The newest checks in short.
pub(crate) fn newest(world: &World, most: usize, now: Moment) -> Vec<Value> {
    let short = |record: &CheckRecord| {
        json!({
            "check_id": record.id,
            "type": record.input("type"),
            "country": record.input("country"),
            "status": record.status(now).text(),
            "score": number(record.scores(now).global()),
            "creation_date": rfc3339(record.created),
        })
    };
    world.checks.newest().take(most).map(short).collect()
}

/// The check in its envelope.
pub(crate) fn envelope(call: &Call<'_>, world: &World, record: &CheckRecord) -> Value {
    enclose(&record.id, check(call.document, world, record, call.now))
}

/// A check's view in its envelope.
pub(crate) fn enclose(id: &str, check: Value) -> Value {
    json!({"check": check, "self": format!("/v1/checks/{id}"), "details": format!("/v1/checks/{id}/details")})
}

fn echo(name: &str, input: &Value) -> Value {
    match input.as_str() {
        Some(text) if TIMES.contains(&name) => {
            day(text).map_or_else(|| input.clone(), |moment| json!(rfc3339(moment)))
        }
        Some(text) if name == "native_country" => json!(text.to_lowercase()),
        _ => input.clone(),
    }
}

fn search_status(search: &Search, elapsed: i64) -> Value {
    let answered = elapsed >= search.answers_after;
    let status = match search.ending {
        _ if !answered && search.delayed_after.is_some_and(|after| elapsed >= after) => "delayed",
        _ if !answered => "not_started",
        Ending::Completed => "completed",
        Ending::Expired => "expired",
        Ending::Error => "error",
        Ending::Skipped => "skipped",
    };
    let invalid: &[String] = if answered { &search.invalid_inputs } else { &[] };
    let mut view = json!({
        "database_id": search.database_id,
        "database_name": search.database_name,
        "status": status,
        "invalid_inputs": invalid,
    });
    if status != "skipped" {
        view["data_set"] = json!(search.data_set);
    }
    view
}
