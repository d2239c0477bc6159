//! An identity document, as a validation has read it.

use std::collections::BTreeMap;

use utoipa::ToSchema;

use crate::shared::formats::{Sensitive, SensitiveInteger, SensitiveTime, Time};
use crate::shared::values::values;

values! {
    /// The result of one check of a document.
    DocumentValidationResult {
        "valid": "It holds.",
        "invalid": "It does not hold.",
        "skipped": "It was not checked.",
    }
}

/// What stands on a document. Which members come depends on its country.
#[derive(ToSchema)]
pub(crate) struct DocumentDetails {
    /// Id of the record: begins with `DCR`.
    pub doc_id: Option<String>,
    /// Id of the record, under another name.
    pub document_id: Option<String>,
    /// Id of the customer.
    pub client_id: Option<String>,
    /// Country of the document.
    pub country: Option<String>,
    /// Kind of document.
    pub document_type: Option<String>,
    /// Number of the document.
    pub document_number: Option<Sensitive>,
    /// Given name.
    pub name: Option<Sensitive>,
    /// Family name.
    pub last_name: Option<Sensitive>,
    /// First family name.
    pub first_last_name: Option<Sensitive>,
    /// Second family name.
    pub second_last_name: Option<Sensitive>,
    /// Gender.
    pub gender: Option<Sensitive>,
    /// Date of birth, written as a time at midnight.
    pub date_of_birth: Option<SensitiveTime>,
    /// Day of issue, written as a time at midnight.
    pub issue_date: Option<SensitiveTime>,
    /// Last day on which the document holds, written as a time at midnight.
    pub expiration_date: Option<SensitiveTime>,
    /// Day of registration, written as a time at midnight.
    pub registration_date: Option<SensitiveTime>,
    /// Place of birth.
    pub birth_place: Option<Sensitive>,
    /// Place of issue.
    pub expedition_place: Option<Sensitive>,
    /// Height, as printed.
    pub height: Option<Sensitive>,
    /// Blood group with Rh factor.
    pub rh: Option<Sensitive>,
    /// Registrar whose name is printed.
    pub national_registrar: Option<Sensitive>,
    /// Production marks of the document.
    pub production_data: Option<Sensitive>,
    /// What machines read on it.
    pub machine_readable: Option<Sensitive>,
    /// Media type of the picture.
    pub mime_type: Option<String>,
    /// Postal code of the residence.
    pub postal_code: Option<Sensitive>,
    /// Address of the residence.
    pub residence_address: Option<Sensitive>,
    /// Street of the residence.
    pub street: Option<Sensitive>,
    /// When the record was created.
    pub creation_date: Option<Time>,
    /// When the record last changed.
    pub update_date: Option<Time>,
    /// What only a Mexican document has.
    pub mexico_document: Option<MexicoDocument>,
}

/// What only a Mexican document has.
#[derive(ToSchema)]
pub(crate) struct MexicoDocument {
    /// Code of the credential (CIC).
    pub cic: Option<Sensitive>,
    /// Id of the citizen.
    pub citizen_id: Option<Sensitive>,
    /// Voter key (clave de elector).
    pub elector_key: Option<Sensitive>,
    /// Number of the issue.
    pub issue_number: Option<Sensitive>,
    /// Neighbourhood of the residence.
    pub neighborhood: Option<Sensitive>,
    /// Number that machines read (OCR).
    pub ocr: Option<Sensitive>,
    /// Electoral section.
    pub section: Option<SensitiveInteger>,
}

/// Checks of a document, by the way they were done. Other ways may come.
#[derive(ToSchema)]
pub(crate) struct DocumentValidations {
    /// Whether what stands on the document agrees with itself.
    pub data_consistency: Option<Vec<DocumentValidation>>,
    /// Whether the registry of the state knows it.
    pub government_database: Option<Vec<DocumentValidation>>,
    /// What the picture shows.
    pub image_analysis: Option<Vec<DocumentValidation>>,
    /// Whether it is a photocopy. May come as `photocopy-analysis`.
    pub photocopy_analysis: Option<Vec<DocumentValidation>>,
    /// Whether it is a picture of a picture.
    pub photo_of_photo: Option<Vec<DocumentValidation>>,
    /// What a person has found.
    pub manual_review: Option<Vec<DocumentValidation>>,
    // Not a member of its own: `photocopy-analysis` and `photocopy_analysis` are one name in most languages.
    /// Checks of any other kind, and `photocopy-analysis`.
    #[serde(flatten)]
    pub others: BTreeMap<String, Option<Vec<DocumentValidation>>>,
}

/// One check of a document.
#[derive(ToSchema)]
pub(crate) struct DocumentValidation {
    /// What was checked.
    pub validation_name: Option<String>,
    /// Kind of check.
    pub validation_type: Option<String>,
    /// What came of it.
    pub result: Option<DocumentValidationResult>,
    /// What was found, for people to read; may quote the document.
    pub message: Option<Sensitive>,
    /// Whether a person has reviewed it.
    pub manually_reviewed: Option<bool>,
    /// When it was checked.
    pub created_at: Option<Time>,
}
