//! Chapter "PDF": a check as a file for people to read.

use utoipa::ToSchema;

use crate::declare::{Chapter, Repeat, declare};
use crate::shared::formats::Binary;
use crate::shared::hosts::Host;

pub(crate) fn chapter() -> Chapter {
    Chapter {
        tag: "PDF",
        description: "A check as a PDF file: what was found, the scores and the data sets searched.",
        operations: vec![
            declare!(create_check_pdf = __path_create_check_pdf)
                .title("Create PDF")
                .host(Host::Checks)
                .repeat(Repeat::Safe),
            declare!(get_check_pdf = __path_get_check_pdf)
                .title("Get PDF")
                .host(Host::Checks)
                .repeat(Repeat::Safe)
                .evidence("edition-2026: answers 404 until the file is made"),
        ],
        evidence: EVIDENCE,
    }
}

const EVIDENCE: &[(&str, &str)] = &[("CheckPdf", "edition-2026")];

/// Make the PDF of a check
///
/// Starts making the file and tells where it can be read once it is there.
#[utoipa::path(
    post, path = "/v1/checks/{check_id}/pdf", operation_id = "createCheckPdf",
    params(("check_id" = String, Path, description = "Id of the check.")),
    responses((status = 200, description = "Where the file will be.", body = CheckPdf)),
)]
fn create_check_pdf() {}

/// Download the PDF of a check
///
/// Gives the file. Ask for it to be made first: until it is there the answer is 404.
#[utoipa::path(
    get, path = "/v1/checks/{check_id}/pdf", operation_id = "getCheckPdf",
    params(
        ("check_id" = String, Path, description = "Id of the check."),
        ("lang" = Option<String>, Query, pattern = "^[a-z]{2}$", description = "Language of the file: ISO 639-1, lower case. Spanish without it."),
    ),
    responses((status = 200, description = "The file.", body = Binary, content_type = "application/pdf")),
)]
fn get_check_pdf() {}

/// Where the PDF of a check can be read.
#[derive(ToSchema)]
pub(crate) struct CheckPdf {
    /// Path of the file, with or without a slash at the end.
    pub pdf_path: Option<String>,
}
