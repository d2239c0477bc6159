//! A step of a process.

use utoipa::ToSchema;

use crate::shared::formats::{OpenObject, Sensitive, SensitiveAnything, Time};

/// A step of a process: what it asked of the user and what came of it.
#[derive(ToSchema)]
pub(crate) struct ProcessStep {
    /// Id: begins with `IPS`.
    pub step_id: Option<String>,
    /// Kind of step.
    #[serde(rename = "type")]
    pub kind: Option<String>,
    /// Verification that the step belongs to.
    pub verification_id: Option<String>,
    /// What the step is about.
    pub description: Option<String>,
    /// Where the user goes after the step: a URL, which may carry a key.
    pub redirect_url: Option<Sensitive>,
    /// When it began.
    pub start_date: Option<Time>,
    /// When it ended.
    pub finish_date: Option<Time>,
    /// How many attempts are left.
    pub remaining_retries: Option<i64>,
    /// Whether its outcome comes later.
    pub async_step: Option<bool>,
    /// What came of it.
    pub verification_output: Option<VerificationOutput>,
    /// What the user is asked for.
    pub expected_inputs: Option<Vec<ExpectedInput>>,
    /// Where the user's files go.
    pub files_upload_urls: Option<Vec<FileUploadUrl>>,
    /// Settings of the step; its members are not documented.
    pub config: Option<OpenObject>,
}

/// What came of a step.
#[derive(ToSchema)]
pub(crate) struct VerificationOutput {
    /// How the step ended.
    pub status: Option<String>,
    /// Whether the files have arrived.
    pub media_uploaded: Option<bool>,
    /// Whether the answers have arrived.
    pub step_data_received: Option<bool>,
    /// Whether the files are usable.
    pub attachment_status: Option<String>,
    /// Values that the step has yielded.
    pub outputs: Option<Vec<StepOutput>>,
}

/// A value that a step has yielded.
#[derive(ToSchema)]
pub(crate) struct StepOutput {
    /// Name of the value.
    pub name: Option<String>,
    /// The value, which may be the user's.
    pub value: Option<SensitiveAnything>,
}

/// Something that a step asks of the user.
#[derive(ToSchema)]
pub(crate) struct ExpectedInput {
    /// Name of the input.
    pub name: Option<String>,
    /// Kind of input.
    #[serde(rename = "type")]
    pub kind: Option<String>,
    /// What the user has given.
    pub value: Option<SensitiveAnything>,
    /// What is asked for.
    pub description: Option<String>,
    /// What the empty input shows.
    pub placeholder: Option<String>,
    /// Length of the input, in characters.
    pub length: Option<i64>,
    /// Whether the user cannot change it.
    pub read_only: Option<bool>,
}

/// Where a file of the user goes.
#[derive(ToSchema)]
pub(crate) struct FileUploadUrl {
    /// Name of the file.
    pub name: Option<String>,
    /// URL with a signature: whoever has it may upload.
    pub url: Option<Sensitive>,
    /// What the file is.
    pub description: Option<String>,
}
