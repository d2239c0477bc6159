//! Making, reading, listing and deleting checks.

use serde_json::{Value, json};

use crate::clock::{DAY, Moment, rfc3339};
use crate::errors::ApiError;
use crate::operations::{Answer, Call};
use crate::paging;
use crate::spec::Document;
use crate::world::World;

use super::plan::Terms;
use super::view;
use super::{CheckRecord, Plan};

/// How long a check answers for later ones with the same inputs.
const SAME_INPUTS: i64 = DAY;

/// Fields of the form that steer the making and are no inputs of the check.
const STEERING: [&str; 2] = ["force_creation", "user_authorized"];

/// `createCheck`
pub(crate) fn create(call: &Call<'_>, world: &mut World) -> Result<Answer, ApiError> {
    let mut inputs = call.form.clone();
    inputs.retain(|name, _| !STEERING.contains(&name.as_str()));
    let force = call.form.get("force_creation") == Some(&Value::Bool(true));
    if !force && let Some(earlier) = world.same_inputs(&inputs, call.now) {
        let mut body = view::envelope(call, earlier);
        body["check"]["previous_check"] = json!(earlier.id);
        return Ok(Answer::Json(body));
    }
    let terms = terms(call, world)?;
    let id = world.add_check(inputs, &terms, call.now);
    let record = world.checks.get(&id).ok_or_else(|| unknown(&id))?;
    Ok(Answer::Json(view::envelope(call, record)))
}

/// What steers the plan of a new check.
fn terms(call: &Call<'_>, _world: &World) -> Result<Terms, ApiError> {
    let kind = call.field("type").unwrap_or_default();
    let country = call.field("country").unwrap_or_default();
    if !standard_types(call.document).any(|standard| standard == kind) {
        return Err(ApiError::not_found(format!(
            "No custom type of this name in {country}: expected type person, vehicle, company or the name of a \
             custom type"
        )));
    }
    Ok(Terms::default())
}

/// The types of a check that always exist.
pub(crate) fn standard_types(document: &Document) -> impl Iterator<Item = &str> {
    document
        .json
        .pointer("/components/schemas/RequestedCheckType/x-extensible-enum")
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
}

/// `getCheck`
pub(crate) fn get(call: &Call<'_>, world: &mut World) -> Result<Answer, ApiError> {
    Ok(Answer::Json(view::envelope(call, find(call, world)?)))
}

/// `listChecks`
pub(crate) fn list(call: &Call<'_>, world: &mut World) -> Result<Answer, ApiError> {
    let report = call.query("report_id");
    let keep = |record: &CheckRecord| report.is_none() || record.input("report_id") == report;
    let page = paging::page(call, &world.checks, keep)?;
    let checks: Vec<Value> =
        page.items.iter().map(|(_, record)| view::check(call.document, record, call.now)).collect();
    let body = json!({"checks": checks});
    Ok(Answer::Json(paging::with_links(call, "/v1/checks", body, page.next.as_deref())))
}

/// `deleteCheck`
pub(crate) fn delete(call: &Call<'_>, world: &mut World) -> Result<Answer, ApiError> {
    let record = find(call, world)?;
    let id = record.id.clone();
    let mut check = view::check(call.document, record, call.now);
    world.remove_check(&id);
    if let Some(members) = check.as_object_mut() {
        members.remove("status");
        members.insert("deleted".to_owned(), json!(true));
        members.insert("delete_date".to_owned(), json!(rfc3339(call.now)));
    }
    Ok(Answer::Json(view::enclose(&id, check)))
}

/// The check that the path names.
pub(crate) fn find<'a>(call: &Call<'_>, world: &'a World) -> Result<&'a CheckRecord, ApiError> {
    let id = call.id("check_id");
    world.checks.get(id).ok_or_else(|| unknown(id))
}

fn unknown(_id: &str) -> ApiError {
    ApiError::not_found("No check has this check_id")
}

impl World {
    fn same_inputs(&self, inputs: &serde_json::Map<String, Value>, now: Moment) -> Option<&CheckRecord> {
        let id = self.recent.get(&fingerprint(inputs))?;
        let record = self.checks.get(id)?;
        let recent = now.saturating_sub(record.created) < SAME_INPUTS;
        (recent && record.inputs == *inputs).then_some(record)
    }

    /// Makes a check and gives its id.
    pub(crate) fn add_check(
        &mut self,
        inputs: serde_json::Map<String, Value>,
        terms: &Terms,
        now: Moment,
    ) -> String {
        let id = self.new_id("CHK");
        let plan = Plan::new(&inputs, terms);
        self.recent.insert(fingerprint(&inputs), id.clone());
        let record = CheckRecord { id: id.clone(), inputs, created: now, plan, pdf: false };
        self.checks.insert(id.clone(), record);
        id
    }

    fn remove_check(&mut self, id: &str) {
        if let Some(record) = self.checks.remove(id) {
            let key = fingerprint(&record.inputs);
            if self.recent.get(&key).is_some_and(|recent| recent == id) {
                self.recent.remove(&key);
            }
        }
    }
}

/// A number that the same inputs have, in whatever order they came.
fn fingerprint(inputs: &serde_json::Map<String, Value>) -> u64 {
    let mut pairs: Vec<String> = inputs.iter().map(|(name, value)| format!("{name}={value}")).collect();
    pairs.sort();
    crate::digest::digest(&pairs.iter().map(String::as_str).collect::<Vec<_>>())
}
