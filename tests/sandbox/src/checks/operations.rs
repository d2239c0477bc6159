//! Making, reading, listing and deleting checks.

use serde_json::{Map, Value, json};

use crate::clock::{DAY, Moment, rfc3339};
use crate::errors::ApiError;
use crate::frequency::Frequency;
use crate::operations::{Answer, Call};
use crate::paging;
use crate::world::World;

use super::plan::Terms;
use super::view;
use super::{CheckRecord, Plan};

/// How long a check answers for later ones with the same inputs.
const SAME_INPUTS: i64 = DAY;

/// The types that always exist.
pub(crate) const STANDARD_TYPES: [&str; 3] = ["person", "vehicle", "company"];

/// Fields of the form that steer the making and are no inputs of the check.
const STEERING: [&str; 2] = ["force_creation", "user_authorized"];

/// `createCheck`
pub(crate) fn create(call: &Call<'_>, world: &mut World) -> Result<Answer, ApiError> {
    let mut inputs = call.form.clone();
    inputs.retain(|name, _| !STEERING.contains(&name.as_str()));
    let force = call.form.get("force_creation") == Some(&Value::Bool(true));
    if !force && let Some(earlier) = world.same_inputs(&inputs, call.now) {
        let mut body = view::envelope(call, world, earlier);
        body["check"]["previous_check"] = json!(earlier.id);
        return Ok(Answer::Json(body));
    }
    let terms = world.terms_of(&inputs)?;
    let watch = inputs.get("watch").and_then(Value::as_str).and_then(Frequency::parse);
    let id = world.add_check(inputs, &terms, call.now);
    if let Some(frequency) = watch {
        world.repeat(&id, frequency, None, call.now);
    }
    let record = world.checks.get(&id).ok_or_else(|| unknown(&id))?;
    Ok(Answer::Json(view::envelope(call, world, record)))
}

impl World {
    /// What steers the plan of a check with these inputs.
    pub(crate) fn terms_of(&self, inputs: &Map<String, Value>) -> Result<Terms, ApiError> {
        let text = |name: &str| inputs.get(name).and_then(Value::as_str).unwrap_or_default();
        let (kind, country) = (text("type"), text("country"));
        let mut terms = self.terms(country);
        if !STANDARD_TYPES.contains(&kind) {
            let custom_type = self.custom_type(country, kind).ok_or_else(|| {
                ApiError::not_found(format!(
                    "No custom type of this name in {country}: expected type {} or the name of a custom type",
                    STANDARD_TYPES.join(", ")
                ))
            })?;
            terms.weights = Some(custom_type.weights.clone());
        }
        Ok(terms)
    }
}

/// `getCheck`
pub(crate) fn get(call: &Call<'_>, world: &mut World) -> Result<Answer, ApiError> {
    Ok(Answer::Json(view::envelope(call, world, find(call, world)?)))
}

/// `listChecks`
pub(crate) fn list(call: &Call<'_>, world: &mut World) -> Result<Answer, ApiError> {
    let report = call.query("report_id");
    let keep = |record: &CheckRecord| report.is_none() || record.input("report_id") == report;
    let page = paging::page(call, &world.checks, keep)?;
    let checks: Vec<Value> =
        page.items.iter().map(|(_, record)| view::check(call.document, world, record, call.now)).collect();
    let body = json!({"checks": checks});
    Ok(Answer::Json(paging::with_links(call, "/v1/checks", body, page.next.as_deref())))
}

/// `deleteCheck`
pub(crate) fn delete(call: &Call<'_>, world: &mut World) -> Result<Answer, ApiError> {
    let record = find(call, world)?;
    let id = record.id.clone();
    let mut check = view::check(call.document, world, record, call.now);
    if world.continuous.iter().any(|continuous| continuous.first_check == id) {
        return Err(ApiError::conflict(
            "The check is the first one of a continuous check, which cannot be deleted",
        ));
    }
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
    fn same_inputs(&self, inputs: &Map<String, Value>, now: Moment) -> Option<&CheckRecord> {
        let (_, id) = self.same.get(&fingerprint(inputs))?.last()?;
        let record = self.checks.get(id)?;
        let recent = now.saturating_sub(record.created) < SAME_INPUTS;
        (recent && record.inputs == *inputs).then_some(record)
    }

    /// Makes a check and gives its id.
    pub(crate) fn add_check(&mut self, inputs: Map<String, Value>, terms: &Terms, now: Moment) -> String {
        let id = self.new_id("CHK");
        let plan = Plan::new(&inputs, terms);
        let same = self.same.entry(fingerprint(&inputs)).or_default();
        // A run that is caught up with is older than what was made since.
        let place = same.partition_point(|(made, _)| *made <= now);
        same.insert(place, (now, id.clone()));
        let record = CheckRecord { id: id.clone(), inputs, created: now, plan, pdf: false, watched_by: None };
        self.checks.insert(id.clone(), record);
        id
    }

    /// Notes which continuous check repeats a check.
    pub(crate) fn set_watch(&mut self, check_id: &str, continuous_check_id: &str) {
        if let Some(record) = self.checks.get_mut(check_id) {
            record.watched_by = Some(continuous_check_id.to_owned());
        }
    }

    pub(crate) fn remove_check(&mut self, id: &str) {
        if let Some(record) = self.checks.remove(id) {
            let key = fingerprint(&record.inputs);
            if let Some(same) = self.same.get_mut(&key) {
                same.retain(|(_, other)| other != id);
                if same.is_empty() {
                    self.same.remove(&key);
                }
            }
        }
    }
}

impl CheckRecord {
    /// A number that the checks with the same inputs have.
    pub(crate) fn fingerprint(&self) -> u64 {
        fingerprint(&self.inputs)
    }
}

/// A number that the same inputs have, in whatever order they came.
fn fingerprint(inputs: &Map<String, Value>) -> u64 {
    let mut pairs: Vec<String> = inputs.iter().map(|(name, value)| format!("{name}={value}")).collect();
    pairs.sort();
    crate::digest::digest(&pairs.iter().map(String::as_str).collect::<Vec<_>>())
}
