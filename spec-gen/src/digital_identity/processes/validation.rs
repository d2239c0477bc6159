//! A validation of a process.

use utoipa::ToSchema;

use super::document::{DocumentDetails, DocumentValidations};
use super::result::{DeclinedReason, FailureStatus};
use crate::shared::formats::{Sensitive, SensitiveInteger, Time};
use crate::shared::values::values;

values! {
    /// What a validation verifies.
    ValidationType {
        "document-validation": "An identity document.",
        "face-recognition": "The face.",
        "electronic-signature": "A signature on a file.",
        "email-verification": "An e-mail address.",
        "phone-verification": "A phone.",
    }

    /// How a validation stands.
    ValidationStatus {
        "pending": "It goes on.",
        "success": "It succeeded.",
        "failure": "It failed.",
    }

    /// Whether the uploaded files are usable.
    AttachmentStatus {
        "valid": "They are.",
    }
}

/// A validation: what it verifies, how it stands and what it found.
#[derive(ToSchema)]
pub(crate) struct ProcessValidation {
    /// Id: begins with `VLD`.
    pub validation_id: Option<String>,
    /// Identifier of the user.
    pub account_id: Option<String>,
    /// Process that it belongs to.
    pub identity_process_id: Option<String>,
    /// IP address of the user.
    pub ip_address: Option<Sensitive>,
    /// What it verifies.
    #[serde(rename = "type")]
    pub kind: Option<ValidationType>,
    /// How it stands.
    pub validation_status: Option<ValidationStatus>,
    /// Why it failed.
    pub failure_status: Option<FailureStatus>,
    /// Reason for which it failed.
    pub declined_reason: Option<DeclinedReason>,
    /// When it was created.
    pub creation_date: Option<Time>,
    /// How many attempts the user has in all.
    pub allowed_retries: Option<i64>,
    /// How many attempts are left.
    pub remaining_retries: Option<i64>,
    /// Whether the uploaded files are usable.
    pub attachment_status: Option<AttachmentStatus>,
    /// Checks of the uploaded files.
    pub attachment_validations: Option<Vec<AttachmentValidation>>,
    /// Front of the document: a signed URL that holds for 15 minutes.
    pub front_image: Option<Sensitive>,
    /// Back of the document: a signed URL that holds for 15 minutes.
    pub reverse_image: Option<Sensitive>,
    /// Picture of the face: a signed URL that holds for 15 minutes.
    pub face_photo: Option<Sensitive>,
    /// Picture of the face with a watermark: a signed URL that holds for 15 minutes.
    pub face_photo_watermark: Option<Sensitive>,
    /// Minimum score that passes.
    pub threshold: Option<f64>,
    /// E-mail address that was validated.
    pub email: Option<Sensitive>,
    /// What it found. Which members come depends on its type.
    pub details: Option<ValidationDetails>,
}

/// A check of an uploaded file.
#[derive(ToSchema)]
pub(crate) struct AttachmentValidation {
    /// What was checked.
    pub validation_name: Option<String>,
    /// Kind of check.
    pub validation_type: Option<String>,
    /// Kind of file.
    pub attachment_type: Option<String>,
    /// What came of it.
    pub result: Option<String>,
}

/// What a validation found.
#[derive(ToSchema)]
pub(crate) struct ValidationDetails {
    /// Background check that the validation started.
    pub background_check: Option<ValidationCheck>,
    /// What stands on the document.
    pub document_details: Option<DocumentDetails>,
    /// Checks of the document.
    pub document_validations: Option<DocumentValidations>,
    /// What came of comparing faces.
    pub face_recognition_validations: Option<FaceRecognition>,
    /// The signed file.
    pub electronic_signature_details: Option<ElectronicSignature>,
}

/// Background check that a validation started.
#[derive(ToSchema)]
pub(crate) struct ValidationCheck {
    /// Id of the check.
    pub check_id: Option<String>,
    /// Where the check can be read.
    pub check_url: Option<String>,
}

/// What came of comparing the user's face.
#[derive(ToSchema)]
pub(crate) struct FaceRecognition {
    /// Id under which the face is kept.
    pub enrollment_id: Option<String>,
    /// Whether the faces are alike.
    pub similarity_status: Option<String>,
    /// How sure the comparison is.
    pub confidence_score: Option<f64>,
    /// Whether a living person was seen, without the user acting.
    pub passive_liveness_status: Option<String>,
    /// Whether a living person was seen.
    pub liveness_status: Option<String>,
    /// How old the person looks.
    pub age_range: Option<AgeRange>,
    /// Whether the face was found among others.
    pub face_search: Option<FaceSearch>,
}

/// How old a person looks.
#[derive(ToSchema)]
pub(crate) struct AgeRange {
    /// Minimum age, in years.
    pub low: Option<SensitiveInteger>,
    /// Greatest age, in years.
    pub high: Option<SensitiveInteger>,
}

/// Search for a face among others.
#[derive(ToSchema)]
pub(crate) struct FaceSearch {
    /// What came of it.
    pub status: Option<String>,
    /// How sure the search is.
    pub confidence_score: Option<f64>,
}

/// A file that the user signed.
#[derive(ToSchema)]
pub(crate) struct ElectronicSignature {
    /// Id of the file.
    pub document_id: Option<String>,
    /// Id of the signer.
    pub signer_id: Option<String>,
    /// Name of the signer.
    pub name: Option<Sensitive>,
    /// E-mail address of the signer.
    pub email: Option<Sensitive>,
    /// File before the signature: a URL.
    pub original_document_url: Option<Sensitive>,
    /// File with the signature: a URL.
    pub signed_document_url: Option<Sensitive>,
    /// Picture of the signature: a URL.
    pub signature_image_url: Option<Sensitive>,
}
