//! Outcomes that a caller can choose, as with the test cards of a payment provider: by the last
//! four digits of the document that the check goes by, or, in a search by name, by the last name
//! or the company's name.

use serde_json::{Map, Value};

use super::subject::document;

/// How a check is to end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Outcome {
    /// Follows from the inputs.
    Ordinary,
    Clean,
    CriminalRecord,
    Delayed,
    Error,
    Homonym,
    NotFound,
    Deceased,
    Expired,
    WrongInput,
    Sanctioned,
    Changing,
}

/// One outcome that can be chosen.
#[derive(Debug)]
pub(crate) struct Magic {
    /// The last four digits of the document.
    pub(crate) digits: &'static str,
    /// The last name, or the company's name.
    pub(crate) name: &'static str,
    pub(crate) outcome: Outcome,
    /// What happens.
    pub(crate) meaning: &'static str,
}

const fn magic(digits: &'static str, name: &'static str, outcome: Outcome, meaning: &'static str) -> Magic {
    Magic { digits, name, outcome, meaning }
}

/// Every outcome that can be chosen.
pub(crate) const MAGIC: [Magic; 11] = [
    magic("0001", "Clean", Outcome::Clean, "completed; nothing found against the subject, every score is 1"),
    magic(
        "0002",
        "Criminal",
        Outcome::CriminalRecord,
        "completed; a criminal record of high severity under the document",
    ),
    magic(
        "0003",
        "Delayed",
        Outcome::Delayed,
        "delayed: one criminal-record source needs three days, the others answer at once; it is given up before, where `max_duration` is shorter",
    ),
    magic("0004", "Error", Outcome::Error, "error: no source answers"),
    magic(
        "0005",
        "Homonym",
        Outcome::Homonym,
        "completed; a criminal record under the name but not under the document",
    ),
    magic("0006", "Unknown", Outcome::NotFound, "completed; no registry knows the subject"),
    magic(
        "0007",
        "Deceased",
        Outcome::Deceased,
        "completed; the civil registry says that the person has died",
    ),
    magic("0008", "Expired", Outcome::Expired, "completed; one source takes too long and is given up"),
    magic(
        "0009",
        "Wrong",
        Outcome::WrongInput,
        "completed; the identity sources refuse the document's number",
    ),
    magic(
        "0010",
        "Sanctioned",
        Outcome::Sanctioned,
        "completed; on a list of international sanctions, of very high severity",
    ),
    magic(
        "0011",
        "Changing",
        Outcome::Changing,
        "clean at first; repeated, every other run has a criminal record",
    ),
];

impl Outcome {
    /// The outcome of one run of a check that is repeated.
    pub(crate) fn in_run(self, run: u64) -> Self {
        match self {
            Self::Changing if run.is_multiple_of(2) => Self::Clean,
            Self::Changing => Self::CriminalRecord,
            other => other,
        }
    }

    /// The outcome that the inputs choose.
    pub(crate) fn chosen(inputs: &Map<String, Value>) -> Self {
        let found = match document(inputs) {
            Some((_, number)) => {
                let digits: String = number.chars().filter(char::is_ascii_digit).collect();
                MAGIC.iter().find(|magic| digits.ends_with(magic.digits))
            }
            None => ["last_name", "company_name"].iter().find_map(|field| {
                let name = inputs.get(*field)?.as_str()?.trim();
                MAGIC.iter().find(|magic| name.eq_ignore_ascii_case(magic.name))
            }),
        };
        found.map_or(Self::Ordinary, |magic| magic.outcome)
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn chosen(inputs: Value) -> Outcome {
        Outcome::chosen(inputs.as_object().expect("an object"))
    }

    #[test]
    fn the_document_goes_before_the_name() {
        assert_eq!(chosen(json!({"national_id": "1000000002"})), Outcome::CriminalRecord);
        assert_eq!(chosen(json!({"license_plate": "ABC0003"})), Outcome::Delayed);
        assert_eq!(chosen(json!({"last_name": "homonym"})), Outcome::Homonym);
        assert_eq!(chosen(json!({"national_id": "1", "last_name": "homonym"})), Outcome::Ordinary);
    }

    #[test]
    fn the_readme_has_the_same_table() {
        let readme = include_str!("../../README.md");
        for Magic { digits, name, meaning, .. } in &MAGIC {
            let row = format!("| {digits} | {name} | {meaning} |");
            assert!(readme.contains(&row), "README.md lacks the row: {row}");
        }
    }
}
