//! What comes back of a batch.

use utoipa::ToSchema;

use crate::shared::formats::{Sensitive, Time};
use crate::shared::values::values;

values! {
    /// Service that a batch is for.
    BatchService {
        "checks": "Background checks.",
    }

    /// How far a batch has come.
    BatchStatus {
        "not_started": "It was not started yet.",
        "in_progress": "Its checks are being made.",
        "stopped": "It was stopped.",
        "completed": "Its checks are made.",
        "failed": "It failed.",
    }
}

/// A new batch, and where to send its sheet.
#[derive(ToSchema)]
pub(crate) struct CreatedBatch {
    /// Id of the batch: `BCH` and 32 hexadecimal digits.
    pub batch_id: Option<String>,
    /// Inputs in the order that the columns of the sheet have to have.
    pub columns: Option<Vec<String>>,
    /// Where to PUT the `xlsx` file: a signed URL on another host, without the API key. Holds for 30 minutes
    /// and for the first file only, which may have up to 200 MiB: the link says `max-size=209715200`.
    pub file_upload_link: Option<Sensitive>,
}

/// A batch that was told to start.
#[derive(ToSchema)]
pub(crate) struct BatchStarted {
    /// What the service says of it, for people to read.
    pub message: Option<String>,
}

/// A batch of checks.
#[derive(ToSchema)]
pub(crate) struct Batch {
    /// Id: `BCH` and 32 hexadecimal digits.
    pub batch_id: Option<String>,
    /// When it was created.
    pub creation_date: Option<Time>,
    /// Service that it is for.
    pub service: Option<BatchService>,
    /// Size of the batch; the unit is not documented.
    pub size: Option<i64>,
    /// How far it has come.
    pub status: Option<BatchStatus>,
    /// Why it failed. May repeat a cell of the sheet.
    pub failure_reason: Option<Sensitive>,
}

/// A report that was asked for. Nothing is said of it.
#[derive(ToSchema)]
pub(crate) struct BatchReportRequested {}

/// The report of a batch.
#[derive(ToSchema)]
pub(crate) struct BatchReport {
    /// Where it can be downloaded: a URL.
    pub batch_report_url: Option<Sensitive>,
}
