//! What can be read of a check beside the check itself.

use utoipa::ToSchema;

use super::scores::{DataSet, ScoreResult, Severity};
use crate::shared::formats::{Sensitive, SensitiveTime, Time};
use crate::shared::values::values;

values! {
    /// What a finding is about.
    DetailGroup {
        "profile": "The identity.",
        "legal": "Courts and records.",
        "affiliations": "Affiliations to social security.",
        "vehicle": "Vehicles.",
        "global": "International lists.",
        "media": "News.",
        "unknown": "Not sorted.",
    }

    /// Kind of check that a finding comes from.
    DetailRoute {
        "person": "A check of a person.",
    }

    /// How a database answered in an hour.
    HourlyStatus {
        "operational": "At least 90 % of the searches succeeded.",
        "degraded_performance": "50 to 90 % succeeded.",
        "partial_outage": "10 to 50 % succeeded.",
        "major_outage": "Under 10 % succeeded.",
        "under_maintenance": "It is being maintained.",
        "deprecated": "It is not used any more.",
        "undetermined": "Not known.",
    }
}

/// A page of findings. Some answers are one bare finding where the page belongs.
#[derive(ToSchema)]
pub(crate) struct CheckDetails {
    /// The findings of this page.
    pub details: Option<Vec<CheckDetail>>,
    /// Path of this page.
    #[serde(rename = "self")]
    pub link: Option<String>,
    /// Path of the page that follows, with its `start_key`; absent on the last page.
    pub next: Option<String>,
    /// The one finding, where the answer is no page.
    #[serde(flatten)]
    pub bare: CheckDetail,
}

/// What one source said.
#[derive(ToSchema)]
pub(crate) struct CheckDetail {
    /// Id: `DTL` and 32 hexadecimal digits.
    pub id: Option<String>,
    /// Check that it belongs to.
    pub check_id: Option<String>,
    /// Name of the source, for people to read; it may change.
    pub database_name: Option<String>,
    /// Data set of the source.
    pub data_set: Option<DataSet>,
    /// What the search came to.
    pub result: Option<ScoreResult>,
    /// How bad the finding is.
    pub severity: Option<Severity>,
    /// Score: 0 is high risk, 1 is low, -1 is not known.
    pub score: Option<f64>,
    /// What it is about.
    pub group: Option<DetailGroup>,
    /// Kind of check that it comes from.
    pub route: Option<DetailRoute>,
    /// How deep in the source it was found.
    pub depth: Option<i64>,
    /// When the source issued it.
    pub issued_at: Option<Time>,
    /// When it last changed.
    pub update_date: Option<Time>,
    /// Kind of document that the source was asked with.
    pub document_type: Option<String>,
    /// What the search for the identity came to.
    pub identity_result: Option<String>,
    /// State of the identity in the source.
    pub identity_state: Option<String>,
    /// Given name in the source, empty when there is none.
    pub found_first_name: Option<Sensitive>,
    /// Family name in the source, empty when there is none.
    pub found_last_name: Option<Sensitive>,
    /// Company name in the source, empty when there is none.
    pub found_company_name: Option<Sensitive>,
    /// Date of birth in the source, empty when there is none.
    pub found_date_of_birth: Option<SensitiveTime>,
    /// Mexican tax number in the source, empty when there is none.
    pub found_rfc: Option<Sensitive>,
    /// What the source said, table by table.
    pub tables: Option<Vec<DetailTable>>,
}

/// A table of a finding.
#[derive(ToSchema)]
pub(crate) struct DetailTable {
    /// Its heading.
    pub title: Option<String>,
    /// Its rows.
    pub rows: Option<Vec<DetailRow>>,
}

/// A row of a finding.
#[derive(ToSchema)]
pub(crate) struct DetailRow {
    /// Its cells.
    pub cells: Option<Vec<DetailCell>>,
}

/// A cell of a finding.
#[derive(ToSchema)]
pub(crate) struct DetailCell {
    /// What the value is, in the language of the source.
    pub label: Option<String>,
    /// The value, in the language of the source.
    pub value: Option<Sensitive>,
}

/// The files that the sources gave for a check.
#[derive(ToSchema)]
pub(crate) struct CheckAttachments {
    /// The files.
    pub files: Option<Vec<Attachment>>,
    /// Path of this page.
    #[serde(rename = "self")]
    pub link: Option<String>,
    /// Path of the page that follows.
    pub next: Option<String>,
    /// How many there are.
    pub total: Option<i64>,
}

/// A file that a source gave.
#[derive(ToSchema)]
pub(crate) struct Attachment {
    /// Database that gave it.
    pub database_id: Option<String>,
    /// Its name.
    pub file_name: Option<String>,
    /// Where it can be downloaded: a URL on another host, without the API key.
    pub link: Option<Sensitive>,
    /// Its media type.
    pub mime_type: Option<String>,
}

/// The findings of a check as prose.
#[derive(ToSchema)]
pub(crate) struct CheckSummary {
    /// The prose.
    pub summary: Option<Sensitive>,
}

/// How one database answered on a day.
#[derive(ToSchema)]
pub(crate) struct DatabaseHealth {
    /// Id of the database: `DBI` and 40 hexadecimal digits.
    pub database_id: Option<String>,
    /// Its name, for people to read; it may change.
    pub database_name: Option<String>,
    /// Data sets that it feeds.
    pub data_sets: Option<Vec<DataSet>>,
    /// Its state in each hour of the day: 24 entries.
    pub hourly_status: Option<Vec<HourlyStatus>>,
}
