//! What a check needs, known before it is sent.
//!
//! The reference has a table of inputs by country, type and nationality ("Create check"). Here it is as
//! data ([`all`], [`required`]), as a question about a request ([`missing`], [`advice`]) and as a builder
//! that nobody can forget the consent in ([`NewCheck`]). [`Weights`] are for custom types, whose weights
//! have to sum to 1.
//!
//! All of it is advice: the client sends a request that lacks inputs as it is, and says nothing of custom
//! types, which the table does not know.
//!
//! ```
//! use truora_api::inputs::{self, Nationality};
//! use truora_api::types::{CreateCheckRequest, RequestedCheckCountry, RequestedCheckType};
//!
//! let row = inputs::required(RequestedCheckCountry::Co, RequestedCheckType::Person, Nationality::Foreigner);
//! let row = row.ok_or("the table has no such row")?;
//! assert_eq!(row.required, [&["foreign_id", "ptp"][..], &["date_of_birth"], &["issue_date"]]);
//!
//! let request: CreateCheckRequest = CreateCheckRequest::builder()
//!     .type_("person")
//!     .country("CO")
//!     .user_authorized(true)
//!     .ptp("1234567")
//!     .date_of_birth("1990-01-31")
//!     .try_into()?;
//! let missing = inputs::missing(&request);
//! assert_eq!(missing.len(), 1);
//! assert_eq!(missing[0].to_string(), "issue_date is missing");
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod advice;
mod new_check;
mod weights;

use std::fmt;

pub use advice::{Advice, advice};
pub use new_check::{Consent, NewCheck};
pub use weights::{Weights, WeightsBuilder};

use serde::Serialize;
use serde_json::Value;

use crate::generated::required_inputs::{FOREIGNER_DOCUMENTS, OTHER_DOCUMENTS, ROWS, has};
use crate::generated::types::{CreateCheckRequest, RequestedCheckCountry, RequestedCheckType};

/// The document of a national.
const NATIONAL_DOCUMENT: &str = "national_id";

/// Whether the subject belongs to the country of the check.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Nationality {
    /// A national, with a `national_id`.
    National,
    /// A foreigner, with a `foreign_id` or a permit (`ptp`).
    Foreigner,
}

impl fmt::Display for Nationality {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::National => "national",
            Self::Foreigner => "foreigner",
        })
    }
}

/// What a check of a country, type and nationality needs: a row of `x-required-inputs` in the published
/// document, which has it from the table in "Create check". Inputs have their names on the wire.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Requirements {
    /// The country whose sources are asked.
    pub country: RequestedCheckCountry,
    /// What is checked.
    pub kind: RequestedCheckType,
    /// Whose check it is; `None` where the table makes no difference.
    pub nationality: Option<Nationality>,
    /// What is needed. Each entry lists alternatives: one of them is enough.
    pub required: &'static [&'static [&'static str]],
    /// What else the service makes use of.
    pub optional: &'static [&'static str],
    /// Inputs that count in one place only, with the place: Santiago for driver's licences in Chile.
    pub only_in: &'static [(&'static str, &'static str)],
    /// Inputs without which the check runs and is not complete.
    pub complete: &'static [&'static str],
}

impl Requirements {
    /// The place in which alone an input counts, if there is one.
    pub fn place_of(&self, input: &str) -> Option<&'static str> {
        self.only_in.iter().find(|(name, _)| *name == input).map(|(_, place)| *place)
    }

    fn missing_in(&self, request: &CreateCheckRequest) -> Vec<Missing> {
        let is_missing = |names: &&&[&str]| !has_any(request, names);
        self.required.iter().filter(is_missing).map(|names| Missing { any_of: names.to_vec() }).collect()
    }
}

/// The whole table, a row for each cell that names inputs.
pub fn all() -> &'static [Requirements] {
    ROWS
}

/// What a check needs. `None` where the reference describes nothing: ask the vendor.
///
/// The nationality is of no account where the table makes no difference, as for companies.
pub fn required(
    country: RequestedCheckCountry,
    kind: RequestedCheckType,
    nationality: Nationality,
) -> Option<&'static Requirements> {
    rows(country, kind).find(|row| row.nationality.is_none_or(|of_row| of_row == nationality))
}

/// The nationality that the documents of a request show: a `national_id` is a national's, whatever else
/// there is; a `foreign_id` or a permit without one is a foreigner's. `None` without any of these.
pub fn nationality(request: &CreateCheckRequest) -> Option<Nationality> {
    if has(request, NATIONAL_DOCUMENT) {
        Some(Nationality::National)
    } else {
        has_any(request, FOREIGNER_DOCUMENTS).then_some(Nationality::Foreigner)
    }
}

/// An input that a request lacks.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Missing {
    /// The input; several are alternatives, of which one is enough.
    pub any_of: Vec<&'static str>,
}

impl fmt::Display for Missing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.any_of.as_slice() {
            [one] => write!(f, "{one} is missing"),
            several => write!(f, "one of {} is missing", several.join(", ")),
        }
    }
}

/// The inputs that a request lacks by the reference's table and conditions. Empty when it lacks none, and
/// for what the table does not know: custom types and cells that say N/A. Of a document such as a passport
/// it does not speak; then what a national and a foreigner both need is needed.
///
/// The conditions of `CreateCheckRequest` in the published document say the same to a JSON Schema
/// validator.
pub fn missing(request: &CreateCheckRequest) -> Vec<Missing> {
    let mut missing = match case(request) {
        Case::Row(row) => row.missing_in(request),
        Case::Either(national, foreigner) => {
            let mut missing = national.missing_in(request);
            missing.retain(|one| foreigner.required.contains(&one.any_of.as_slice()));
            if !has_any(request, OTHER_DOCUMENTS) {
                let documents = [&[NATIONAL_DOCUMENT], FOREIGNER_DOCUMENTS, OTHER_DOCUMENTS].concat();
                missing.insert(0, Missing { any_of: documents });
            }
            missing
        }
        Case::Undescribed | Case::Unknown => Vec::new(),
    };
    if has(request, "native_national_id") && !has(request, "native_country") {
        let is_known = missing.iter().any(|one| one.any_of == ["native_country"]);
        if !is_known {
            missing.push(Missing { any_of: vec!["native_country"] });
        }
    }
    missing
}

/// How a request stands to the table.
enum Case {
    /// This row is for it.
    Row(&'static Requirements),
    /// Nationals and foreigners have rows of their own, and no document says which it is: what both
    /// demand is needed.
    Either(&'static Requirements, &'static Requirements),
    /// The table has no row for this country and type.
    Undescribed,
    /// A custom type, or a person whose document the table does not speak of.
    Unknown,
}

fn case(request: &CreateCheckRequest) -> Case {
    let Some(kind) = request.type_.known().copied() else { return Case::Unknown };
    let of_nationality =
        |wanted| rows(request.country, kind).find(move |row| row.nationality == Some(wanted));
    match (of_nationality(Nationality::National), of_nationality(Nationality::Foreigner)) {
        (Some(national), Some(foreigner)) => match nationality(request) {
            Some(Nationality::National) => Case::Row(national),
            Some(Nationality::Foreigner) => Case::Row(foreigner),
            None => Case::Either(national, foreigner),
        },
        // The one row of persons is for nationals: of the others the table says nothing.
        (Some(_), None)
            if kind == RequestedCheckType::Person
                && !has(request, NATIONAL_DOCUMENT)
                && (has_any(request, FOREIGNER_DOCUMENTS) || has_any(request, OTHER_DOCUMENTS)) =>
        {
            Case::Unknown
        }
        _ => rows(request.country, kind).next().map_or(Case::Undescribed, Case::Row),
    }
}

fn rows(
    country: RequestedCheckCountry,
    kind: RequestedCheckType,
) -> impl Iterator<Item = &'static Requirements> {
    ROWS.iter().filter(move |row| row.country == country && row.kind == kind)
}

/// Whether an input says anything: blank text does not.
pub(crate) fn is_given<T: Serialize>(input: &Option<T>) -> bool {
    // An input is text, a number or a truth value, which is JSON.
    match serde_json::to_value(input).unwrap_or_default() {
        Value::Null => false,
        Value::String(text) => !text.trim().is_empty(),
        _ => true,
    }
}

fn has_any(request: &CreateCheckRequest, names: &[&str]) -> bool {
    names.iter().any(|name| has(request, name))
}
