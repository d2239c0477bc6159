//! Making, starting, stopping and reading batches.

use serde_json::{Value, json};

use crate::checks::STANDARD_TYPES;
use crate::clock::rfc3339;
use crate::continuous::schedule;
use crate::errors::ApiError;
use crate::not_applicable;
use crate::operations::{Answer, Call};
use crate::world::World;

use super::{Batch, Format, LARGEST_FILE, ROW_OPERATION};

/// What the fields that map a column are called, before the name of the input.
const MAPPING_PREFIX: &str = "columns_mapping.";

/// `createBatch`
pub(crate) fn create(call: &Call<'_>, world: &mut World) -> Result<Answer, ApiError> {
    let (kind, country) = (call.field("type").unwrap_or_default(), call.field("country").unwrap_or_default());
    if !STANDARD_TYPES.contains(&kind) && world.custom_type(country, kind).is_none() {
        return Err(ApiError::not_found(format!(
            "No custom type of this name in {country}: expected type {} or the name of a custom type",
            STANDARD_TYPES.join(", ")
        )));
    }
    let rows = call.document.operation(ROW_OPERATION);
    if let Some(problem) = rows.and_then(|operation| not_applicable::problem(operation, &call.form)) {
        return Err(ApiError::invalid(problem));
    }
    let (frequency, end) = schedule(call)?;
    if frequency.is_none() && end.is_some() {
        return Err(ApiError::invalid(
            "frequency is required with end_date, which ends the runs of continuous checks",
        ));
    }
    let columns = columns(call, kind, country)?;
    let id = world.new_id("BCH");
    let signature = world.new_id("");
    let link = format!("{}/_sandbox/uploads/{id}?signature={signature}&max-size={LARGEST_FILE}", call.base);
    let names: Vec<&String> = columns.iter().map(|(name, _)| name).collect();
    let body = json!({"batch_id": id, "columns": names, "file_upload_link": link});
    let batch = Batch {
        id: id.clone(),
        kind: kind.to_owned(),
        country: country.to_owned(),
        columns,
        frequency,
        end,
        created: call.now,
        signature,
        file: None,
        started: None,
        stopped: None,
        checks: Vec::new(),
        report: None,
    };
    world.batches.insert(id, batch);
    Ok(Answer::Json(body))
}

/// The columns that the form maps, in the order of the sheet; without any, every input that the
/// document names for this country and type, one after the other.
fn columns(call: &Call<'_>, kind: &str, country: &str) -> Result<Vec<(String, u64)>, ApiError> {
    let mapped = call.form.iter().filter_map(|(field, column)| {
        Some((field.strip_prefix(MAPPING_PREFIX)?.to_owned(), column.as_u64()?))
    });
    let mut columns: Vec<(String, u64)> = mapped.collect();
    columns.sort_by_key(|(_, column)| *column);
    for pair in columns.windows(2) {
        if let [(one, column), (other, same)] = pair
            && column == same
        {
            return Err(ApiError::invalid(format!(
                "{MAPPING_PREFIX}{one} and {MAPPING_PREFIX}{other} are both column {column}: expected a column for \
                 each input"
            )));
        }
    }
    if columns.is_empty() {
        columns =
            (0..).zip(default_inputs(call, kind, country)).map(|(column, name)| (name, column)).collect();
    }
    Ok(columns)
}

fn default_inputs(call: &Call<'_>, kind: &str, country: &str) -> Vec<String> {
    let rows = call
        .document
        .operation(ROW_OPERATION)
        .and_then(|operation| operation.required_inputs.as_ref()?.get("rows")?.as_array());
    let mut names: Vec<String> = Vec::new();
    let custom = !STANDARD_TYPES.contains(&kind);
    for row in rows.into_iter().flatten().filter(|row| row["country"] == country) {
        if !custom && row["type"] != kind {
            continue;
        }
        let required = row["required"].as_array().into_iter().flatten().filter_map(Value::as_array).flatten();
        let optional = row["optional"].as_array().into_iter().flatten();
        for name in required.chain(optional).filter_map(Value::as_str) {
            if !names.iter().any(|known| known == name) {
                names.push(name.to_owned());
            }
        }
    }
    names
}

fn find<'a>(call: &Call<'_>, world: &'a World) -> Result<&'a Batch, ApiError> {
    world.batches.get(call.id("batch_id")).ok_or_else(unknown)
}

fn find_mut<'a>(call: &Call<'_>, world: &'a mut World) -> Result<&'a mut Batch, ApiError> {
    world.batches.get_mut(call.id("batch_id")).ok_or_else(unknown)
}

fn unknown() -> ApiError {
    ApiError::not_found("No batch has this batch_id")
}

/// `startBatch`
pub(crate) fn start(call: &Call<'_>, world: &mut World) -> Result<Answer, ApiError> {
    let batch = find(call, world)?;
    if batch.file.is_none() {
        return Err(ApiError::not_found("The batch has no file: put one to its file_upload_link first"));
    }
    if batch.started.is_some() || batch.stopped.is_some() {
        return Err(ApiError::conflict("The batch was started or stopped before"));
    }
    find_mut(call, world)?.started = Some(call.now);
    world.run_batches(call.now);
    Ok(Answer::Json(json!({"message": "Batch started successfully"})))
}

/// `stopBatch`
pub(crate) fn stop(call: &Call<'_>, world: &mut World) -> Result<Answer, ApiError> {
    let status = world.batch_status(find(call, world)?, call.now);
    if !matches!(status, "not_started" | "in_progress") {
        return Err(ApiError::conflict(format!(
            "The batch is {status}: only one that is not_started or in_progress can be stopped"
        )));
    }
    find_mut(call, world)?.stopped = Some(call.now);
    get(call, world)
}

/// `getBatch`
pub(crate) fn get(call: &Call<'_>, world: &mut World) -> Result<Answer, ApiError> {
    let batch = find(call, world)?;
    Ok(Answer::Json(json!({
        "batch_id": batch.id,
        "creation_date": rfc3339(batch.created),
        "service": "checks",
        "size": batch.rows().len(),
        "status": world.batch_status(batch, call.now),
        "failure_reason": batch.failure().unwrap_or_default(),
    })))
}

/// `requestBatchReport`
pub(crate) fn request_report(call: &Call<'_>, world: &mut World) -> Result<Answer, ApiError> {
    let batch = find_mut(call, world)?;
    // Nothing lists the formats: what is not a spreadsheet is text.
    let spreadsheet = call.field("format").is_some_and(|format| format.eq_ignore_ascii_case("xlsx"));
    batch.report = Some(if spreadsheet { Format::Xlsx } else { Format::Csv });
    Ok(Answer::Json(json!({})))
}

/// `getBatchReport`
pub(crate) fn get_report(call: &Call<'_>, world: &mut World) -> Result<Answer, ApiError> {
    let batch = find(call, world)?;
    let ending = match batch.report {
        Some(Format::Xlsx) => "xlsx",
        Some(Format::Csv) => "csv",
        None => {
            return Err(ApiError::not_found(
                "The batch has no report yet: ask for it first with POST /v1/batches/{batch_id}/report",
            ));
        }
    };
    let url = format!("{}/_sandbox/reports/{}.{ending}", call.base, batch.id);
    Ok(Answer::Json(json!({"batch_report_url": url})))
}
