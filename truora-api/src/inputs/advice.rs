//! What the reference says of a request, in one list.

use std::fmt;

use super::{Case, Missing, case, missing};
use crate::generated::required_inputs::has;
use crate::generated::types::{CreateCheckRequest, RequestedCheckCountry, RequestedCheckType};

/// Something that the reference says of a request. `Display` says it in a sentence, with names of inputs
/// and never a value.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Advice {
    /// `user_authorized` is not true: the service refuses the check.
    NotAuthorized,
    /// An input is missing: the service refuses the check, or finds nothing.
    Missing(Missing),
    /// The check runs without this input and is not complete: in Brazil the names, the date of birth and
    /// the `state_id` of a person and the `company_name` of a company, in Peru the date of birth.
    Incomplete {
        /// The input.
        input: &'static str,
    },
    /// This input counts in one place of the country only.
    OnlyIn {
        /// The input.
        input: &'static str,
        /// The place.
        place: &'static str,
    },
    /// The person has by law to be told of the check, and there is no `phone_number` for it.
    NoPhone,
    /// The reference does not describe a check of this type in this country: ask the vendor.
    NotDescribed {
        /// The country.
        country: RequestedCheckCountry,
        /// The type.
        kind: RequestedCheckType,
    },
}

impl Advice {
    /// Whether the reference demands it. The rest makes a check better.
    pub fn is_demand(&self) -> bool {
        matches!(self, Self::NotAuthorized | Self::Missing(_))
    }
}

impl fmt::Display for Advice {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotAuthorized => f.write_str("user_authorized has to be true"),
            Self::Missing(missing) => missing.fmt(f),
            Self::Incomplete { input } => write!(f, "without {input} the check is not complete"),
            Self::OnlyIn { input, place } => write!(f, "{input} counts in {place} only"),
            Self::NoPhone => {
                f.write_str("without phone_number the person cannot be told of the check, as the law asks")
            }
            Self::NotDescribed { country, kind } => {
                write!(f, "the reference does not describe a check of type {kind} in {country}")
            }
        }
    }
}

/// All that the reference says of a request: its table, what a complete check needs in Brazil and Peru,
/// and what the prose of the fields asks for. Empty when there is nothing to say.
///
/// Nothing here is an error: a request can be sent whatever the advice.
pub fn advice(request: &CreateCheckRequest) -> Vec<Advice> {
    let mut advice = Vec::new();
    if !request.user_authorized {
        advice.push(Advice::NotAuthorized);
    }
    let missing = missing(request);
    let is_missing = |input: &str| missing.iter().any(|one| one.any_of.contains(&input));
    let of_row = match case(request) {
        Case::Row(row) => {
            let complete = row.complete.iter().filter(|input| !has(request, input) && !is_missing(input));
            let placed = row.only_in.iter().filter(|(input, _)| has(request, input));
            let is_untold = row.kind == RequestedCheckType::Person
                && row.optional.contains(&"phone_number")
                && !has(request, "phone_number");
            complete
                .map(|input| Advice::Incomplete { input })
                .chain(placed.map(|(input, place)| Advice::OnlyIn { input, place }))
                .chain(is_untold.then_some(Advice::NoPhone))
                .collect()
        }
        Case::Undescribed => request
            .type_
            .known()
            .map(|kind| Advice::NotDescribed { country: request.country, kind: *kind })
            .into_iter()
            .collect(),
        Case::Either(..) | Case::Unknown => Vec::new(),
    };
    advice.extend(missing.into_iter().map(Advice::Missing));
    advice.extend(of_row);
    advice
}
