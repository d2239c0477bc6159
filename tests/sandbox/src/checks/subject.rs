//! Who or what a check is about, as far as its inputs tell.

use serde_json::{Map, Value};

/// The documents that identify, in the order in which they are looked at.
const DOCUMENTS: [&str; 12] = [
    "national_id",
    "foreign_id",
    "ptp",
    "passport",
    "pep",
    "diplomatic_id",
    "birth_certificate",
    "professional_card",
    "tax_id",
    "license_plate",
    "vehicle_id",
    "driver_license",
];

/// What a check is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Subject {
    Person,
    Vehicle,
    Company,
}

impl Subject {
    /// A check of a custom type is about what its inputs are about.
    pub(crate) fn of(inputs: &Map<String, Value>) -> Self {
        let has = |name: &str| inputs.contains_key(name);
        match inputs.get("type").and_then(Value::as_str) {
            Some("person") => Self::Person,
            Some("vehicle") => Self::Vehicle,
            Some("company") => Self::Company,
            _ if has("license_plate") || has("vehicle_id") => Self::Vehicle,
            _ if has("tax_id") || has("company_name") => Self::Company,
            _ => Self::Person,
        }
    }
}

/// The name and the number of the document that a check goes by; none in a search by name.
pub(crate) fn document(inputs: &Map<String, Value>) -> Option<(&'static str, &str)> {
    DOCUMENTS.iter().find_map(|name| Some((*name, inputs.get(*name)?.as_str()?)))
}
