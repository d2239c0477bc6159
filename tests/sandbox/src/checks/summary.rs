//! What the registries know of the subject, as a check shows it.

use serde_json::{Value, json};

use crate::clock::{DAY, Moment, rfc3339};

use super::CheckRecord;
use super::people::{Profile, VEHICLES, pick};
use super::plan::Ending;
use super::subject::Subject;

/// How the search in the registries stands: found, not_found, skipped or in_progress; none when it is
/// over and no registry has answered.
fn state(record: &CheckRecord, data_set: &str, now: Moment) -> Option<&'static str> {
    let elapsed = now.saturating_sub(record.created);
    let mut searches = record.plan.searches.iter().filter(|search| search.data_set == data_set).peekable();
    if searches.peek().is_none() {
        return Some("skipped");
    }
    let mut found = false;
    let mut skipped = true;
    let mut answered = false;
    for search in searches {
        if elapsed < search.answers_after {
            return Some("in_progress");
        }
        answered |= search.ending == Ending::Completed;
        skipped &= search.ending == Ending::Skipped;
        let finding = search.by_id.or(search.by_name).filter(|_| search.ending == Ending::Completed);
        found |= finding.is_some_and(|finding| finding.found);
    }
    match (found, skipped, answered) {
        (true, ..) => Some("found"),
        (_, true, _) => Some("skipped"),
        (.., true) => Some("not_found"),
        _ => None,
    }
}

/// The summary of a check, and the member that it stands in.
pub(crate) fn of(record: &CheckRecord, now: Moment) -> (&'static str, Value) {
    let profile = Profile::of(record);
    let updated = rfc3339(record.updated(now));
    match Subject::of(&record.inputs) {
        Subject::Person => ("summary", person(record, &profile, now, &updated)),
        Subject::Company => {
            let result = state(record, "business_background", now);
            let mut view = begun(result, &updated);
            match result {
                Some("found") => {
                    view["company_status"] = json!("active");
                    view["names_found"] = json!([{"company_name": profile.company_name, "count": 1}]);
                }
                Some("not_found") => view["company_status"] = json!("not_found"),
                _ => {}
            }
            ("company_summary", view)
        }
        Subject::Vehicle => ("vehicle_summary", vehicle(record, &profile, now, &updated)),
    }
}

fn begun(result: Option<&str>, updated: &str) -> Value {
    let mut view = json!({"update_date": updated});
    if let Some(result) = result {
        view["result"] = json!(result);
    }
    view
}

fn person(record: &CheckRecord, profile: &Profile, now: Moment, updated: &str) -> Value {
    let result = state(record, "personal_identity", now);
    let mut view = begun(result, updated);
    match result {
        Some("found") => {
            view["identity_status"] = json!(if record.plan.deceased { "dead" } else { "found" });
            view["gender"] = json!(if profile.female { "female" } else { "male" });
            view["date_of_birth"] = json!(profile.date_of_birth);
            view["names_found"] = json!([{
                "first_name": profile.first_name,
                "last_name": profile.last_name,
                "count": 2,
            }]);
            if record.plan.deceased {
                view["death_date"] = json!(rfc3339(record.created.saturating_sub(400 * DAY) / DAY * DAY));
            }
        }
        Some("not_found") => view["identity_status"] = json!("not_found"),
        _ => {}
    }
    view
}

fn vehicle(record: &CheckRecord, profile: &Profile, now: Moment, updated: &str) -> Value {
    let result = state(record, "vehicle_information", now);
    let mut view = begun(result, updated);
    if let Some(plate) = record.input("license_plate") {
        view["license_plate"] = json!(plate);
    }
    match result {
        Some("found") => {
            let (manufacturer, model, color) = pick(&VEHICLES, profile.number);
            let year = 2005 + profile.number % 20;
            let insured = record.created.saturating_add(200 * DAY) / DAY * DAY;
            let facts = json!({
                "vehicle_status": "found",
                "manufacturer": manufacturer,
                "model": model,
                "color": color,
                "year": year,
                "capacity": 5,
                "number_of_doors": 4,
                "service_type": "PRIVATE",
                "vehicle_category": "AUTOMOBILE",
                "vehicle_type": "AUTOMOBILE",
                "obligatory_insurance_status": "VALID",
                "obligatory_insurance_expiration_date": rfc3339(insured),
            });
            if let (Some(view), Value::Object(facts)) = (view.as_object_mut(), facts) {
                view.extend(facts);
            }
        }
        Some("not_found") => view["vehicle_status"] = json!("not_found"),
        _ => {}
    }
    view
}
