//! Making, changing and reading continuous checks.

use serde_json::{Value, json};

use crate::checks;
use crate::clock::{Moment, day, rfc3339};
use crate::errors::ApiError;
use crate::frequency::Frequency;
use crate::operations::{Answer, Call};
use crate::paging;
use crate::world::World;

use super::{ContinuousCheck, Run};

/// `createContinuousCheck`
pub(crate) fn create(call: &Call<'_>, world: &mut World) -> Result<Answer, ApiError> {
    let check_id = call.field("check_id").unwrap_or_default();
    if world.checks.get(check_id).is_none() {
        return Err(ApiError::not_found("No check has this check_id"));
    }
    let (frequency, end) = schedule(call)?;
    let frequency = frequency.ok_or_else(|| ApiError::invalid("frequency is required"))?;
    let id = world.repeat(check_id, frequency, end, call.now);
    read(call, world, &id)
}

/// The frequency and the end that a form asks for.
pub(crate) fn schedule(call: &Call<'_>) -> Result<(Option<Frequency>, Option<i64>), ApiError> {
    let expected = "frequency must be daily, weekly, monthly, yearly or a number with d, w, m or y";
    let frequency = match call.field("frequency") {
        Some(text) => Some(Frequency::parse(text).ok_or_else(|| ApiError::invalid(expected))?),
        None => None,
    };
    let end = match call.field("end_date") {
        Some(text) => {
            Some(day(text).ok_or_else(|| ApiError::invalid("end_date must be a date such as 2026-01-31"))?)
        }
        None => None,
    };
    if let (Some(frequency), Some(end)) = (frequency, end) {
        allows_a_run(frequency, end, call.now).map_err(ApiError::invalid)?;
    }
    Ok((frequency, end))
}

fn allows_a_run(frequency: Frequency, end: Moment, now: Moment) -> Result<(), String> {
    match frequency.after(now) {
        Some(first) if first <= end => Ok(()),
        Some(first) => Err(format!(
            "end_date must allow one run at least: with this frequency the first is on {}, and the end on {}",
            date(first),
            date(end)
        )),
        None => Err("frequency must be shorter than the calendar is long".to_owned()),
    }
}

fn date(moment: Moment) -> String {
    rfc3339(moment).split('T').next().unwrap_or_default().to_owned()
}

/// `updateContinuousCheck`
pub(crate) fn update(call: &Call<'_>, world: &mut World) -> Result<Answer, ApiError> {
    let id = call.id("continuous_check_id").to_owned();
    let record = world.continuous.get_mut(&id).ok_or_else(unknown)?;
    let (frequency, _) = schedule(call)?;
    if let Some(frequency) = frequency {
        if let Some(end) = record.end {
            // The end was set before: the request is at odds with what is there.
            allows_a_run(frequency, end, call.now).map_err(ApiError::conflict)?;
        }
        record.frequency = frequency;
        record.begin(call.now);
    }
    match call.field("status") {
        Some("disabled") => record.enabled = false,
        Some(_) if !record.enabled => {
            record.enabled = true;
            record.begin(call.now);
        }
        _ => {}
    }
    record.updated = call.now;
    read(call, world, &id)
}

/// `getContinuousCheck`
pub(crate) fn get(call: &Call<'_>, world: &mut World) -> Result<Answer, ApiError> {
    read(call, world, call.id("continuous_check_id"))
}

fn read(call: &Call<'_>, world: &World, id: &str) -> Result<Answer, ApiError> {
    let record = world.continuous.get(id).ok_or_else(unknown)?;
    Ok(Answer::Json(view(call, world, record)))
}

/// `listContinuousChecks`
pub(crate) fn list(call: &Call<'_>, world: &mut World) -> Result<Answer, ApiError> {
    let page = paging::page(call, &world.continuous, |_| true)?;
    let records: Vec<Value> = page.items.iter().map(|(_, record)| view(call, world, record)).collect();
    let body = json!({"continuous_checks": records});
    Ok(Answer::Json(paging::with_links(call, "/v1/continuous-checks", body, page.next.as_deref())))
}

/// `listContinuousCheckHistory`
pub(crate) fn history(call: &Call<'_>, world: &mut World) -> Result<Answer, ApiError> {
    let record = world.continuous.get(call.id("continuous_check_id")).ok_or_else(unknown)?;
    let newest: Vec<&Run> = record.runs.iter().rev().collect();
    let (page, next) = paging::of_list(call, &newest, |run| &run.check_id)?;
    let runs: Vec<Value> = page
        .iter()
        .map(|run| {
            json!({
                "continuous_check_id": record.id,
                "check_id": run.check_id,
                "previous_check_id": run.previous_check_id,
                "creation_date": rfc3339(run.created),
                "changes": run.changes,
            })
        })
        .collect();
    let path = format!("/v1/continuous-checks/{}/history", record.id);
    Ok(Answer::Json(paging::with_links(call, &path, json!({"history": runs}), next)))
}

fn unknown() -> ApiError {
    ApiError::not_found("No continuous check has this continuous_check_id")
}

fn view(call: &Call<'_>, world: &World, record: &ContinuousCheck) -> Value {
    let status = if record.enabled { "enabled" } else { "disabled" };
    // A run whose sources are still asked has no score to compare.
    let compared =
        record.runs.iter().rev().find(|run| {
            world.checks.get(&run.check_id).is_none_or(|check| check.status(call.now).is_final())
        });
    let score_status = compared.map_or("new", |run| &run.score_status);
    let mut view = json!({
        "continuous_check_id": record.id,
        "frequency": record.frequency.text(),
        "counter": record.counter,
        "status": status,
        "score_status": score_status,
        "creation_date": rfc3339(record.created),
        "update_date": rfc3339(record.updated),
    });
    if let Some(next) =
        record.next_run.filter(|next| record.enabled && record.end.is_none_or(|end| *next <= end))
    {
        view["next_run_date"] = json!(rfc3339(next));
    }
    if let Some(end) = record.end {
        view["end_date"] = json!(rfc3339(end));
    }
    if let Some(check) = world.newest_of(record) {
        let check = checks::view(call.document, world, check, call.now);
        view["score"] = check["score"].clone();
        view["check"] = check;
    }
    view
}
