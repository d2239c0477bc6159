//! How a process ends: well, not at all, or for one of the reasons that the document lists.

use serde_json::Value;

use crate::spec::Document;

/// The reasons for which the user is declined; the others are those of a process that ran out.
const DECLINED: [&str; 4] =
    ["geolocation_denied", "vpn_detected", "no_face_detected", "user_process_postponed"];

/// The end of a process.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Outcome {
    Success,
    /// It never ends.
    Pending,
    /// It fails: how, and for which reason.
    Failure(&'static str, Option<String>),
}

impl Outcome {
    /// The outcome of this name.
    pub(crate) fn named(document: &Document, word: &str) -> Option<Self> {
        Some(match word {
            "success" => Self::Success,
            "pending" => Self::Pending,
            "system_error" => Self::Failure("system_error", None),
            "canceled" => Self::Failure("canceled", None),
            reason => {
                let known = reasons(document).find(|known| *known == reason)?;
                let status = if DECLINED.contains(&known) { "declined" } else { "expired" };
                Self::Failure(status, Some(known.to_owned()))
            }
        })
    }
}

/// The names of all outcomes.
pub(crate) fn endings(document: &Document) -> impl Iterator<Item = &str> {
    ["success", "pending", "system_error", "canceled"].into_iter().chain(reasons(document))
}

fn reasons(document: &Document) -> impl Iterator<Item = &str> {
    document
        .json
        .pointer("/components/schemas/DeclinedReason/x-extensible-enum")
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
}
