//! What will come of a check: fixed when it is made, told as time goes by.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use crate::clock::{DAY, MINUTE};
use crate::digest::digest;

use super::catalogue::{self, Source};
use super::outcome::Outcome;
use super::subject::{Subject, document};

/// How long a check waits before it starts.
pub(crate) const QUEUED: i64 = 1_500;
/// The time from one source's answer to the next one's.
const STEP: i64 = 750;
/// How much later a source answers that has to be asked again.
const RETRIED: i64 = 20 * MINUTE;
/// How long a delayed source keeps a check open.
const DELAY: i64 = 3 * DAY;

/// How bad what was found is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Severity {
    Unknown,
    None,
    VeryLow,
    Low,
    Medium,
    High,
    VeryHigh,
}

/// How the search in one source ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Ending {
    Completed,
    Expired,
    Error,
    Skipped,
}

/// What a search found: whether anything, and how bad it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Finding {
    pub(crate) found: bool,
    pub(crate) severity: Severity,
}

/// One source that is asked.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Search {
    pub(crate) database_id: String,
    pub(crate) database_name: String,
    pub(crate) data_set: String,
    pub(crate) ending: Ending,
    /// When it answers, after the check was made.
    pub(crate) answers_after: i64,
    /// When it is known to be slow, after the check was made.
    pub(crate) delayed_after: Option<i64>,
    /// What was found under the document; none in a search by name.
    pub(crate) by_id: Option<Finding>,
    /// What was found under the name; none where names do not matter.
    pub(crate) by_name: Option<Finding>,
    pub(crate) invalid_inputs: Vec<String>,
}

/// What will come of a check.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Plan {
    pub(crate) searches: Vec<Search>,
    /// What each data set counts for.
    pub(crate) weights: Vec<(String, f64)>,
    pub(crate) deceased: bool,
    pub(crate) fails: bool,
}

/// What steers a plan beside the inputs.
#[derive(Debug, Clone, Default)]
pub(crate) struct Terms {
    /// The data sets of a custom type and their weights.
    pub(crate) weights: Option<Vec<(String, f64)>>,
    /// Whether only the very same name counts as the same person.
    pub(crate) exact_names: bool,
    /// When sources that have not answered are given up, after the check was made.
    pub(crate) give_up_after: Option<i64>,
    /// Whether a source that does not answer is asked again until it does.
    pub(crate) retries: bool,
    /// Tells the runs of a check that is repeated apart.
    pub(crate) run: u64,
}

impl Plan {
    pub(crate) fn new(inputs: &Map<String, Value>, terms: &Terms) -> Self {
        let country = inputs.get("country").and_then(Value::as_str).unwrap_or_default();
        let subject = Subject::of(inputs);
        let outcome = Outcome::chosen(inputs);
        let weights = terms.weights.clone().unwrap_or_else(|| {
            catalogue::data_sets(subject, country).iter().map(|name| ((*name).to_owned(), 1.0)).collect()
        });
        let wanted: Vec<Source> =
            weights.iter().flat_map(|(data_set, _)| catalogue::sources(data_set)).collect();
        let outcome = outcome.in_run(terms.run);
        let seed = seed(inputs);
        let mut answers_after = QUEUED;
        let mut searches = Vec::with_capacity(wanted.len());
        for source in wanted {
            answers_after += STEP;
            searches.push(search(source, country, inputs, outcome, &seed, answers_after));
        }
        for search in &mut searches {
            if terms.exact_names && outcome == Outcome::Homonym && search.by_name.is_some() {
                search.by_name = Some(NOTHING);
            }
            if terms.retries && search.ending == Ending::Expired {
                search.ending = Ending::Completed;
                search.answers_after += RETRIED;
            }
            if terms.retries && search.ending == Ending::Error {
                // It never answers: only the end of the check's time ends the asking.
                search.answers_after = terms.give_up_after.unwrap_or(search.answers_after);
            }
            if let Some(limit) = terms.give_up_after.filter(|limit| search.answers_after > *limit) {
                search.answers_after = limit;
                search.ending = Ending::Expired;
            }
        }
        Self { searches, weights, deceased: outcome == Outcome::Deceased, fails: outcome == Outcome::Error }
    }
}

const NOTHING: Finding = Finding { found: false, severity: Severity::None };

fn found(severity: Severity) -> Finding {
    Finding { found: true, severity }
}

/// A text that follows from what identifies the subject.
fn seed(inputs: &Map<String, Value>) -> String {
    let part = |name: &str| inputs.get(name).and_then(Value::as_str).unwrap_or_default();
    let number = document(inputs).map_or("", |(_, number)| number);
    let names = if number.is_empty() {
        [part("first_name"), part("last_name"), part("company_name")].map(str::to_lowercase).join(" ")
    } else {
        String::new()
    };
    format!("{} {number} {names}", part("country"))
}

fn search(
    source: Source,
    country: &str,
    inputs: &Map<String, Value>,
    outcome: Outcome,
    seed: &str,
    answers_after: i64,
) -> Search {
    let database_id = source.id_in(country);
    let roll = digest(&[seed, &database_id]) % 100;
    let mut search = Search {
        database_name: source.name_in(country),
        data_set: source.data_set.to_owned(),
        ending: Ending::Completed,
        answers_after,
        delayed_after: None,
        by_id: document(inputs).map(|_| under_document(source.data_set, outcome, roll)),
        by_name: matters_by_name(source.data_set).then_some(NOTHING),
        invalid_inputs: Vec::new(),
        database_id,
    };
    if search.by_id.is_none() && search.by_name.is_some() {
        search.by_name = Some(under_document(source.data_set, outcome, roll));
    }
    let first = catalogue::sources(source.data_set).next() == Some(source);
    match (outcome, source.data_set) {
        (Outcome::Error, _) => search.ending = Ending::Error,
        (Outcome::Delayed, "criminal_record" | "vehicle_information") if first => {
            search.delayed_after = Some(answers_after);
            search.answers_after = DELAY;
        }
        (Outcome::Expired, "criminal_record" | "vehicle_information") if first => {
            search.ending = Ending::Expired;
        }
        (Outcome::Homonym, "criminal_record") if first => {
            search.by_name = Some(found(Severity::High));
        }
        (Outcome::WrongInput, "personal_identity" | "business_background" | "vehicle_information") => {
            search.ending = Ending::Skipped;
            search.invalid_inputs = document(inputs).map(|(name, _)| name.to_owned()).into_iter().collect();
        }
        _ => {}
    }
    search
}

/// Whether people of the same name are looked for.
fn matters_by_name(data_set: &str) -> bool {
    matches!(data_set, "criminal_record" | "legal_background" | "international_background" | "alert_in_media")
}

/// What is found under the subject's own document. In an ordinary check it follows from the
/// document's number: most people have nothing.
fn under_document(data_set: &str, outcome: Outcome, roll: u64) -> Finding {
    let registry = matches!(
        data_set,
        "personal_identity"
            | "business_background"
            | "vehicle_information"
            | "vehicle_permits"
            | "driving_licenses"
            | "affiliations_and_insurances"
            | "taxes_and_finances"
    );
    match (outcome, data_set) {
        (Outcome::CriminalRecord, "criminal_record") => found(Severity::High),
        (Outcome::Sanctioned, "international_background") => found(Severity::VeryHigh),
        (Outcome::Deceased, "personal_identity") => found(Severity::High),
        (Outcome::NotFound, "personal_identity" | "business_background" | "vehicle_information") => {
            Finding { found: false, severity: Severity::High }
        }
        (Outcome::NotFound, _) => NOTHING,
        (Outcome::Ordinary, "criminal_record" | "legal_background") => match roll {
            0..90 => NOTHING,
            90..95 => found(Severity::Low),
            95..98 => found(Severity::Medium),
            _ => found(Severity::High),
        },
        (Outcome::Ordinary, "international_background" | "alert_in_media") => match roll {
            0..95 => NOTHING,
            95..98 => found(Severity::Low),
            _ => found(Severity::Medium),
        },
        (Outcome::Ordinary, "traffic_fines") => match roll {
            0..70 => NOTHING,
            70..90 => found(Severity::VeryLow),
            _ => found(Severity::Low),
        },
        _ if registry => found(Severity::None),
        _ => NOTHING,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn plan(inputs: Value) -> Plan {
        Plan::new(inputs.as_object().expect("an object"), &Terms::default())
    }

    #[test]
    fn the_same_inputs_have_the_same_plan() {
        let inputs = json!({"country": "CO", "type": "person", "national_id": "52123456"});
        let (one, other) = (plan(inputs.clone()), plan(inputs));
        assert_eq!(
            serde_json::to_value(one).expect("serialises"),
            serde_json::to_value(other).expect("serialises")
        );
    }

    #[test]
    fn the_runs_of_an_ordinary_number_are_alike() {
        for number in 52_123_456..52_123_506_u32 {
            let inputs = json!({"country": "CO", "type": "person", "national_id": number.to_string()});
            let run = |run| {
                let terms = Terms { run, ..Terms::default() };
                serde_json::to_value(Plan::new(inputs.as_object().expect("an object"), &terms))
                    .expect("serialises")
            };
            assert_eq!(run(0), run(1), "{number}");
        }
    }

    #[test]
    fn what_a_name_does_in_an_international_search() {
        let found = |name: &str| {
            let inputs = json!({"country": "ALL", "type": "person", "first_name": "Ana", "last_name": name});
            let searches = plan(inputs).searches;
            assert!(searches.iter().all(|search| search.by_id.is_none() && search.invalid_inputs.is_empty()));
            let worst = |data_set: &str| {
                let searches = searches.iter().filter(|search| search.data_set == data_set);
                searches.filter_map(|search| search.by_name).map(|name| name.severity).max()
            };
            (worst("criminal_record"), worst("international_background"), worst("alert_in_media"))
        };
        for nothing in ["Unknown", "Deceased", "Wrong"] {
            assert_eq!(found(nothing), found("Clean"), "{nothing}");
        }
        assert_eq!(found("Homonym"), found("Criminal"));
        assert_ne!(found("Homonym"), found("Clean"));
    }

    #[test]
    fn sources_answer_one_by_one() {
        let plan = plan(json!({"country": "CO", "type": "person", "national_id": "1000000001"}));
        let times: Vec<i64> = plan.searches.iter().map(|search| search.answers_after).collect();
        assert!(times.windows(2).all(|pair| pair[0] < pair[1]), "{times:?}");
        assert!(
            plan.searches.iter().all(|search| search.by_id.is_some_and(|id| id.severity == Severity::None))
        );
    }
}
