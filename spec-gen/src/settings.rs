//! Chapter "Settings": how every check of the account is run.

use utoipa::ToSchema;

use crate::declare::{Chapter, Repeat, declare};
use crate::shared::formats::MaxDuration;
use crate::shared::hosts::Host;
use crate::shared::values::values;

pub(crate) fn chapter() -> Chapter {
    Chapter {
        tag: "Settings",
        description: "Settings of the account that hold for checks of every type: how names are matched, \
                      whether searches are retried, how long a check may take.",
        operations: vec![
            declare!(create_setting = __path_create_setting)
                .title("Create setting")
                .host(Host::Checks)
                .repeat(Repeat::Safe),
        ],
        evidence: EVIDENCE,
    }
}

const EVIDENCE: &[(&str, &str)] = &[
    ("SettingsEnvelope", "edition-2026"),
    ("Settings", "edition-2026"),
    ("NamesMatchingType", "edition-2026"),
];

/// Set how checks are run
///
/// Sets what is sent, for the whole account and checks of every type.
#[utoipa::path(
    post, path = "/v1/settings", operation_id = "createSetting",
    request_body(content = CreateSettingRequest, content_type = "application/x-www-form-urlencoded"),
    responses((status = 200, description = "The settings that were sent.", body = SettingsEnvelope)),
)]
fn create_setting() {}

values! {
    /// How the names of the identity sources and those of a record have to match for the record to count.
    RequestedNamesMatchingType {
        "soft": "Similar enough to be the same person. The default.",
        "exact": "The same.",
    }

    /// How names have to match for a record to count.
    NamesMatchingType {
        "soft": "Similar enough to be the same person.",
        "exact": "The same.",
    }
}

/// Settings to change. What is left out is not set.
#[derive(ToSchema)]
pub(crate) struct CreateSettingRequest {
    /// How long a check may wait for its sources: a number and `m` for minutes or `h` for hours, such as `25m`
    /// or `2h`, from 15 minutes to 168 hours (7 days). Without it the time depends on `retries` and on the
    /// country: see `x-defaults`, where ALL stands for international searches.
    pub max_duration: Option<MaxDuration>,
    /// How names have to match in records of criminal, legal and international sources.
    pub names_matching_type: Option<RequestedNamesMatchingType>,
    /// Whether a source that fails is asked again until it answers or the time of the check is over.
    pub retries: Option<bool>,
}

/// The settings that a request has set.
#[derive(ToSchema)]
pub(crate) struct SettingsEnvelope {
    /// The settings.
    pub settings: Option<Settings>,
}

/// Settings of the account; only what was sent comes back.
#[derive(ToSchema)]
pub(crate) struct Settings {
    /// How long a check may wait for its sources: a number and `m` for minutes or `h` for hours.
    pub max_duration: Option<String>,
    /// How names have to match.
    pub names_matching_type: Option<NamesMatchingType>,
    /// Whether a source that fails is asked again.
    pub retries: Option<bool>,
}
