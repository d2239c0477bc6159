//! A check as it comes back.

use utoipa::ToSchema;

use super::scores::{DataSet, DataSetScore, HomonymScore};
use super::summary::{CompanySummary, PersonSummary, VehicleSummary};
use crate::shared::formats::{Sensitive, SensitiveTime, Time};
use crate::shared::values::values;

values! {
    /// How far a check has come. `completed` and `error` are final; `delayed` may last three days.
    CheckStatus {
        "not_started": "Queued.",
        "in_progress": "The sources are being asked.",
        "completed": "All sources have answered or were given up. Final.",
        "error": "The check failed. Final.",
        "delayed": "A source is slow; the check goes on, for up to three days.",
    }

    /// Country of a check.
    CheckCountry {
        "ALL": "International.",
        "BR": "Brazil.",
        "CL": "Chile.",
        "CO": "Colombia.",
        "CR": "Costa Rica.",
        "EC": "Ecuador.",
        "MX": "Mexico.",
        "PE": "Peru.",
        "AR": "Argentina.",
        "PA": "Panama.",
        "PR": "Seen in answers; what it stands for is not documented.",
    }

    /// What was checked. Custom types come with their own name.
    CheckType {
        "person": "A person.",
        "vehicle": "A vehicle.",
        "company": "A company.",
        "document-validation": "A check that the validator of a document made.",
    }

    /// How one database of a check has answered.
    DatabaseAnswerStatus {
        "not_started": "Not asked yet.",
        "completed": "It answered.",
        "expired": "It took too long.",
        "error": "It failed.",
        "delayed": "It is slow.",
        "skipped": "It was not asked: an input was missing or wrong.",
    }

    /// An input that a source lacked or refused. Beside the inputs of a request, parts of a document are named.
    RefusedInput {
        "administrative_region": "The region.",
        "birth_certificate": "The birth certificate.",
        "birthday": "The date of birth.",
        "cic": "The CIC of a Mexican credential.",
        "citizen_id": "The citizen's id of a Mexican credential.",
        "date_of_birth": "The date of birth.",
        "diplomatic_id": "The diplomatic document.",
        "document_expedition_date": "The day on which the document was issued.",
        "elector_key": "The voter key of a Mexican credential.",
        "first_name": "The given name.",
        "foreign_id": "The identity number of a foreigner.",
        "issue_number": "The number of the issue of the document.",
        "last_name": "The family name.",
        "license_plate": "The plate.",
        "national_id": "The national identity number.",
        "native_country": "The country of birth.",
        "ocr": "The OCR number of a Mexican credential.",
        "owner_document_id": "The document number of the vehicle's owner.",
        "passport": "The passport.",
        "payment_date": "The day on which the circulation permit was paid.",
        "pep": "The special stay permit.",
        "ptp": "The temporary stay or protection permit.",
        "tax_id": "The tax number.",
        "vehicle_id": "The identification number of the vehicle.",
    }
}

/// One check, with the paths under which it can be read again.
#[derive(ToSchema)]
pub(crate) struct CheckEnvelope {
    /// The check.
    pub check: Check,
    /// Path of the check.
    #[serde(rename = "self")]
    pub link: String,
    /// Path of its findings.
    pub details: Option<String>,
}

/// A page of checks. Older answers put a single check where the list belongs.
#[derive(ToSchema)]
pub(crate) struct CheckList {
    /// The checks of this page.
    pub checks: Option<Vec<ListedCheck>>,
    /// Path of this page.
    #[serde(rename = "self")]
    pub link: Option<String>,
    /// Path of the page that follows, with its `start_key`; absent on the last page.
    pub next: Option<String>,
    /// A check on its own, where the answer is not a list.
    pub check: Option<Check>,
    /// Path of the findings of that check.
    pub details: Option<String>,
}

/// A check in a list: bare, or with its paths around it.
#[derive(ToSchema)]
#[serde(untagged)]
pub(crate) enum ListedCheck {
    Bare(Check),
    Wrapped(CheckEnvelope),
}

/// A background check: what was asked, how far it has come and what it found.
#[derive(ToSchema)]
pub(crate) struct Check {
    /// Id: `CHK` and 32 hexadecimal digits.
    pub check_id: String,
    /// How far it has come; absent on a deleted check.
    pub status: Option<CheckStatus>,
    /// What was checked.
    #[serde(rename = "type")]
    pub kind: Option<CheckType>,
    /// Country whose sources were asked.
    pub country: Option<CheckCountry>,
    /// When it was created.
    pub creation_date: Option<Time>,
    /// When it last changed.
    pub update_date: Option<Time>,
    /// When the sources were first asked.
    pub start_date: Option<Time>,
    /// When it was deleted.
    pub delete_date: Option<Time>,
    /// True on a deleted check.
    pub deleted: Option<bool>,
    /// Mean score over what was confirmed by document and name: 0 is high risk, 1 is low, -1 is not known yet.
    #[schema(extensions(("x-score" = json!({"high_risk": 0, "low_risk": 1, "unknown": [-1]}))))]
    pub score: Option<f64>,
    /// Mean score over what was confirmed by document: 0 is high risk, 1 is low; 0 or -1 while it is not known.
    #[schema(extensions(("x-score" = json!({"high_risk": 0, "low_risk": 1, "unknown": [0, -1]}))))]
    pub id_score: Option<f64>,
    /// Mean score over what matches by name alone, which may concern somebody else: 0 is high risk, 1 is low.
    /// API keys of version 1.
    #[schema(extensions(("x-score" = json!({"high_risk": 0, "low_risk": 1, "unknown": [-1]}))))]
    pub name_score: Option<f64>,
    /// Older name of `name_score`, for API keys of version 0.
    #[schema(extensions(("x-score" = json!({"high_risk": 0, "low_risk": 1, "unknown": [-1]}))))]
    pub homonym_score: Option<f64>,
    /// How likely it is that what was found by name concerns somebody else.
    pub homonym_probability: Option<f64>,
    /// Scores by name for each data set, for API keys of version 0.
    pub homonym_scores: Option<Vec<HomonymScore>>,
    /// Scores of each data set.
    pub scores: Option<Vec<DataSetScore>>,
    /// How each database has answered.
    pub statuses: Option<Vec<DatabaseAnswer>>,
    /// What the registries say of the person.
    pub summary: Option<PersonSummary>,
    /// What the registries say of the company.
    pub company_summary: Option<CompanySummary>,
    /// What the registries say of the vehicle.
    pub vehicle_summary: Option<VehicleSummary>,
    /// Earlier check with the same inputs, where this request found one.
    pub previous_check: Option<String>,
    /// How often the check is run again, when it is watched.
    pub watch: Option<String>,
    /// Inputs that a source refused.
    pub wrong_inputs: Option<Vec<WrongInput>>,
    /// Billing hub that the check is charged to.
    pub billing_hub: Option<String>,
    /// Report that the check is filed under.
    pub report_id: Option<String>,
    /// Given name, as sent.
    pub first_name: Option<Sensitive>,
    /// Family name, as sent.
    pub last_name: Option<Sensitive>,
    /// Date of birth, as sent, written as a time.
    pub date_of_birth: Option<SensitiveTime>,
    /// National identity number, as sent.
    pub national_id: Option<Sensitive>,
    /// Identity number of a foreigner, as sent.
    pub foreign_id: Option<Sensitive>,
    /// Passport number, as sent.
    pub passport: Option<Sensitive>,
    /// Special stay permit, as sent.
    pub pep: Option<Sensitive>,
    /// Temporary stay or protection permit, as sent.
    pub ptp: Option<Sensitive>,
    /// Tax number, as sent.
    pub tax_id: Option<Sensitive>,
    /// Plate, as sent.
    pub license_plate: Option<Sensitive>,
    /// Number of the driver's licence, as sent.
    pub driver_license: Option<Sensitive>,
    /// Phone, as sent.
    pub phone_number: Option<Sensitive>,
    /// Number of the birth certificate, as sent.
    pub birth_certificate: Option<Sensitive>,
    /// Number of the diplomatic document, as sent.
    pub diplomatic_id: Option<Sensitive>,
    /// Number of the professional card, as sent.
    pub professional_card: Option<Sensitive>,
    /// Day on which the document was issued, as sent, written as a time.
    pub issue_date: Option<SensitiveTime>,
    /// Day on which the circulation permit was paid, as sent, written as a time.
    pub payment_date: Option<SensitiveTime>,
    /// Country of birth, as sent, in lower case: `co`.
    pub native_country: Option<String>,
    /// Brazilian state, as sent.
    pub region: Option<String>,
    /// Document number of the vehicle's owner, as sent.
    pub owner_document_id: Option<Sensitive>,
    /// Kind of the owner's document, as sent.
    pub owner_document_type: Option<String>,
    /// Identification number of the vehicle, as sent.
    pub vehicle_id: Option<Sensitive>,
    /// Brazilian RG number, as sent.
    pub state_id: Option<Sensitive>,
    /// Verification code of a criminal-record certificate, as sent.
    pub verification_code: Option<Sensitive>,
    /// Folio of a Chilean certificate, as sent.
    pub certificate_folio: Option<Sensitive>,
    /// IMEI of a phone, as sent.
    pub imei: Option<Sensitive>,
    /// National identity number in the country of birth, as sent.
    pub native_national_id: Option<Sensitive>,
    /// Name of the company, as sent.
    pub company_name: Option<Sensitive>,
    /// Colombian escrow, as sent.
    pub escrow: Option<Sensitive>,
    /// Number of the identity card itself, as sent.
    pub issue_number: Option<Sensitive>,
}

/// How one database of a check has answered.
#[derive(ToSchema)]
pub(crate) struct DatabaseAnswer {
    /// Id of the database: `DBI` and 40 hexadecimal digits.
    pub database_id: Option<String>,
    /// Name of the database, for people to read; it may change.
    pub database_name: Option<String>,
    /// Data set that it belongs to; absent when it was skipped.
    pub data_set: Option<DataSet>,
    /// How it has answered.
    pub status: Option<DatabaseAnswerStatus>,
    /// Inputs that it lacked or refused, by their name in the request or a part of a document.
    pub invalid_inputs: Option<Vec<RefusedInput>>,
}

/// An input that a source refused.
#[derive(ToSchema)]
pub(crate) struct WrongInput {
    /// Name of the input. The member is written with a capital letter.
    #[serde(rename = "Input")]
    pub input: Option<RefusedInput>,
}
