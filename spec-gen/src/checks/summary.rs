//! What the registries say of a person, a company or a vehicle.

use utoipa::ToSchema;

use crate::shared::formats::{Sensitive, SensitiveTime, Time};
use crate::shared::values::values;

values! {
    /// What a search came to.
    SummaryResult {
        "found": "Something was found.",
        "not_found": "Nothing was found.",
        "skipped": "It was not searched.",
        "in_progress": "The search goes on.",
    }

    /// Whether the identity of a person was confirmed.
    IdentityStatus {
        "found": "The person is in the registry.",
        "not_found": "The person is not in the registry.",
        "dead": "The registry says that the person has died.",
    }

    /// Gender in a registry.
    Gender {
        "male": "Male.",
        "female": "Female.",
    }

    /// Standing of a company in its registry.
    CompanyStatus {
        "active": "Active.",
        "cancelled": "Registration cancelled.",
        "not_reinscribed": "Registration not renewed.",
        "suspended": "Suspended.",
        "incapable": "Not allowed to act.",
        "found": "In the registry, standing unknown.",
        "not_found": "Not in the registry.",
    }

    /// Whether a vehicle is in its registry.
    VehicleStatus {
        "found": "In the registry.",
        "not_found": "Not in the registry.",
    }
}

/// What the registries say of a person.
#[derive(ToSchema)]
pub(crate) struct PersonSummary {
    /// What the search came to.
    pub result: Option<SummaryResult>,
    /// Whether the identity was confirmed.
    pub identity_status: Option<IdentityStatus>,
    /// Gender in the registry.
    pub gender: Option<Gender>,
    /// Names under which the document was found.
    pub names_found: Option<Vec<NameFound>>,
    /// Date of birth in the registry.
    pub date_of_birth: Option<SensitiveTime>,
    /// Older name of `date_of_birth`.
    pub birthday: Option<SensitiveTime>,
    /// Date of death in the registry.
    pub death_date: Option<SensitiveTime>,
    /// Mexican tax number (RFC).
    pub rfc: Option<Sensitive>,
    /// Mexican social-security number (NSS).
    pub nss: Option<Sensitive>,
    /// Driver's licence: its state as text, or its state and categories.
    pub drivers_license: Option<DriversLicense>,
    /// State of the person as a driver.
    pub driver_status: Option<String>,
    /// When the summary last changed.
    pub update_date: Option<Time>,
}

/// A name under which a person was found.
#[derive(ToSchema)]
pub(crate) struct NameFound {
    /// Given name.
    pub first_name: Option<Sensitive>,
    /// Family name.
    pub last_name: Option<Sensitive>,
    /// In how many sources.
    pub count: Option<i64>,
}

/// A driver's licence: text in the documented form, an object in answers.
#[derive(ToSchema)]
#[serde(untagged)]
pub(crate) enum DriversLicense {
    Text(String),
    Record(DriversLicenseRecord),
}

/// State and categories of a driver's licence.
#[derive(ToSchema)]
pub(crate) struct DriversLicenseRecord {
    /// State of the licence.
    pub status: Option<String>,
    /// What it allows to drive.
    pub categories: Option<Vec<DriversLicenseCategory>>,
}

/// One category of a driver's licence.
#[derive(ToSchema)]
pub(crate) struct DriversLicenseCategory {
    /// Category, such as `B1`.
    pub category: Option<String>,
    /// State of the category.
    pub status: Option<String>,
    /// When it was given.
    pub expedition_date: Option<Time>,
    /// Until when it holds.
    pub expiration_date: Option<Time>,
}

/// What the registries say of a company.
#[derive(ToSchema)]
pub(crate) struct CompanySummary {
    /// Standing of the company.
    pub company_status: Option<CompanyStatus>,
    /// What the search came to.
    pub result: Option<SummaryResult>,
    /// Names under which the tax number was found.
    pub names_found: Option<Vec<CompanyNameFound>>,
    /// When the summary last changed.
    pub update_date: Option<Time>,
}

/// A name under which a company was found.
#[derive(ToSchema)]
pub(crate) struct CompanyNameFound {
    /// Name of the company.
    pub company_name: Option<Sensitive>,
    /// In how many sources.
    pub count: Option<i64>,
}

/// What the registries say of a vehicle.
#[derive(ToSchema)]
pub(crate) struct VehicleSummary {
    /// Whether it is in the registry.
    pub vehicle_status: Option<VehicleStatus>,
    /// What the search came to.
    pub result: Option<SummaryResult>,
    /// Plate.
    pub license_plate: Option<Sensitive>,
    /// Manufacturer.
    pub manufacturer: Option<String>,
    /// Model.
    pub model: Option<String>,
    /// Colour.
    pub color: Option<String>,
    /// Year of the model.
    pub year: Option<i64>,
    /// How many people, or how much load, it takes.
    pub capacity: Option<i64>,
    /// Number of doors.
    pub number_of_doors: Option<i64>,
    /// Kind of service, such as private or public.
    pub service_type: Option<String>,
    /// Category in the registry.
    pub vehicle_category: Option<String>,
    /// Kind of vehicle.
    pub vehicle_type: Option<String>,
    /// Identification number (NIV or VIN).
    pub vehicle_id: Option<Sensitive>,
    /// State of the obligatory insurance.
    pub obligatory_insurance_status: Option<String>,
    /// Until when the obligatory insurance holds.
    pub obligatory_insurance_expiration_date: Option<Time>,
    /// When the summary last changed.
    pub update_date: Option<Time>,
}
