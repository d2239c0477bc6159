//! What can go wrong between a table and its report.

use std::error::Error as StdError;
use std::fmt;
use std::path::PathBuf;
use std::time::Duration;

use reqwest::StatusCode;

use super::new_batch::NewBatch;
use super::plan::BatchPlan;
use super::table_error::TableError;
use crate::error::Error;
use crate::redact::shown;
use crate::values::Sensitive;

/// A step of a batch that did not do what was asked for.
///
/// Nothing is lost: what had been prepared comes back in the error. [`batch_id`](Self::batch_id) is the batch
/// to [resume](crate::Client::resume_batch), [`into_new_batch`](Self::into_new_batch) the batch whose
/// sheet is not there yet, [`into_plan`](Self::into_plan) what to create it from again. Neither `Display` nor
/// `Debug` shows a cell, a signed link or the API key.
#[derive(Debug)]
#[non_exhaustive]
pub enum BatchError {
    /// The table is not right. Nothing was uploaded.
    #[non_exhaustive]
    Table {
        /// What is wrong with it.
        source: TableError,
        /// The batch, if it was created before that could be seen. It is empty and costs nothing.
        batch_id: Option<String>,
        /// What the batch was to be.
        plan: Box<BatchPlan>,
    },
    /// No answer says that the batch was created. After a lost answer there may be one without a file, which costs
    /// nothing: see [`Error::may_have_acted`].
    #[non_exhaustive]
    NotCreated {
        /// The call that failed.
        source: Box<Error>,
        /// What the batch was to be.
        plan: Box<BatchPlan>,
    },
    /// The answer to a new batch has no id or no link that a file may be sent to.
    #[non_exhaustive]
    Unusable {
        /// What is wrong with the answer.
        problem: &'static str,
        /// The batch, if the answer has its id.
        batch_id: Option<String>,
        /// What the batch was to be.
        plan: Box<BatchPlan>,
    },
    /// The workbook is larger than the link allows. Nothing was uploaded: split the table into several
    /// batches.
    #[non_exhaustive]
    TooLarge {
        /// The size of the workbook in bytes.
        size: u64,
        /// The most that the link allows, in bytes.
        limit: u64,
        /// The batch and its workbook.
        batch: Box<NewBatch>,
    },
    /// The link does not take the file any more: its 30 minutes are over, or a file was sent to it before.
    /// [Create the batch again](NewBatch::recreate).
    #[non_exhaustive]
    UploadLinkExpired {
        /// The batch and its workbook.
        batch: Box<NewBatch>,
    },
    /// The host behind the link refused the file.
    #[non_exhaustive]
    UploadRefused {
        /// What it answered.
        status: StatusCode,
        /// The batch and its workbook.
        batch: Box<NewBatch>,
    },
    /// No answer to the upload came. Upload again: when the link then says that it has expired, the file did
    /// arrive, and the batch can be started.
    #[non_exhaustive]
    UploadInterrupted {
        /// Why.
        source: reqwest::Error,
        /// The batch and its workbook.
        batch: Box<NewBatch>,
    },
    /// The batch cannot be started, for no file was uploaded. Create it again if its link is lost.
    #[non_exhaustive]
    NoFile {
        /// The batch.
        batch_id: String,
        /// The answer.
        source: Box<Error>,
        /// What it was made from, unless it was resumed by its id.
        plan: Option<Box<BatchPlan>>,
    },
    /// A call about a batch failed. [Resume](crate::Client::resume_batch) it.
    #[non_exhaustive]
    Call {
        /// The batch.
        batch_id: String,
        /// The call that failed.
        source: Box<Error>,
    },
    /// The service could not run the batch.
    #[non_exhaustive]
    Failed {
        /// The batch.
        batch_id: String,
        /// Why, in the service's words; they may repeat a cell.
        reason: Option<Sensitive>,
    },
    /// The limit of the wait is over and the batch, or its report, is not done.
    /// [Resume](crate::Client::resume_batch) it later.
    #[non_exhaustive]
    TimedOut {
        /// The batch.
        batch_id: String,
        /// How long it was waited for.
        limit: Duration,
        /// What the latest call failed with, if it failed.
        failure: Option<Box<Error>>,
    },
    /// The host behind the report's link refused to give it.
    #[non_exhaustive]
    DownloadRefused {
        /// The batch.
        batch_id: String,
        /// What it answered; none when the link is not one to follow: neither https nor loopback.
        status: Option<StatusCode>,
    },
    /// The report broke off. No file was left.
    #[non_exhaustive]
    DownloadInterrupted {
        /// The batch.
        batch_id: String,
        /// Why; none when nothing arrived for a while.
        source: Option<reqwest::Error>,
    },
    /// The report cannot be written.
    #[non_exhaustive]
    File {
        /// The batch, if there is one already.
        batch_id: Option<String>,
        /// Where it was to be written.
        path: PathBuf,
        /// Why not.
        source: std::io::Error,
        /// What the batch was to be, if it was not created.
        plan: Option<Box<BatchPlan>>,
    },
}

impl BatchError {
    /// The batch, if it exists: see [`Client::resume_batch`](crate::Client::resume_batch).
    pub fn batch_id(&self) -> Option<&str> {
        match self {
            Self::NotCreated { .. } => None,
            Self::Table { batch_id, .. } | Self::Unusable { batch_id, .. } | Self::File { batch_id, .. } => {
                batch_id.as_deref()
            }
            Self::TooLarge { batch, .. }
            | Self::UploadLinkExpired { batch }
            | Self::UploadRefused { batch, .. }
            | Self::UploadInterrupted { batch, .. } => Some(batch.id()),
            Self::NoFile { batch_id, .. }
            | Self::Call { batch_id, .. }
            | Self::Failed { batch_id, .. }
            | Self::TimedOut { batch_id, .. }
            | Self::DownloadRefused { batch_id, .. }
            | Self::DownloadInterrupted { batch_id, .. } => Some(batch_id),
        }
    }

    /// The call that failed, if it was one to the service; after a wait, the latest of it.
    pub fn call(&self) -> Option<&Error> {
        match self {
            Self::NotCreated { source, .. } | Self::NoFile { source, .. } | Self::Call { source, .. } => {
                Some(source)
            }
            Self::TimedOut { failure, .. } => failure.as_deref(),
            _ => None,
        }
    }

    /// The batch that was created and whose file did not arrive, with its workbook.
    pub fn into_new_batch(self) -> Option<NewBatch> {
        match self {
            Self::TooLarge { batch, .. }
            | Self::UploadLinkExpired { batch }
            | Self::UploadRefused { batch, .. }
            | Self::UploadInterrupted { batch, .. } => Some(*batch),
            _ => None,
        }
    }

    /// What the batch was to be, with its table, as long as its file has not arrived.
    pub fn into_plan(self) -> Option<BatchPlan> {
        match self {
            Self::Table { plan, .. } | Self::NotCreated { plan, .. } | Self::Unusable { plan, .. } => {
                Some(*plan)
            }
            Self::NoFile { plan, .. } | Self::File { plan, .. } => plan.map(|plan| *plan),
            other => other.into_new_batch().map(NewBatch::into_plan),
        }
    }
}

impl fmt::Display for BatchError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(id) = self.batch_id() {
            write!(f, "batch {id}: ")?;
        }
        match self {
            Self::Table { .. } => f.write_str("the table is not right"),
            Self::NotCreated { source, .. } if source.may_have_acted() => {
                f.write_str("it is not known whether the batch was created; if it was, it is empty and costs nothing")
            }
            Self::NotCreated { .. } => f.write_str("the batch was not created"),
            Self::Unusable { problem, .. } => write!(f, "createBatch: the answer is of no use: {problem}"),
            Self::TooLarge { size, limit, .. } => write!(
                f,
                "the workbook has {size} bytes and the link takes {limit}: split the table into several batches"
            ),
            Self::UploadLinkExpired { .. } => f.write_str(
                "the upload link takes no file any more: it lives 30 minutes and takes one file; create the \
                 batch again (the error gives back what to create it from)",
            ),
            Self::UploadRefused { status, .. } => write!(
                f,
                "the host of the upload link answered {status}; upload again, or create the batch again (the \
                 error gives back what was prepared)"
            ),
            Self::UploadInterrupted { .. } => f.write_str(
                "no answer to the upload came; upload again (the error gives back what was prepared)"
            ),
            Self::NoFile { .. } => f.write_str(
                "it cannot be started, for it has no file: upload one first, or create it again if its link is lost \
                 (the service answers the same for a batch that it does not know)",
            ),
            Self::Call { .. } => f.write_str("a call about it failed; resume it"),
            Self::Failed { reason, .. } => {
                f.write_str("the service could not run it")?;
                match reason {
                    Some(reason) => write!(f, ": {}", shown(reason.reveal())),
                    None => Ok(()),
                }
            }
            Self::TimedOut { limit, failure: None, .. } => {
                write!(f, "not done after {} s; resume it later", limit.as_secs_f64())
            }
            Self::TimedOut { limit, failure: Some(_), .. } => {
                write!(f, "not known to be done after {} s, for the latest call failed; resume it later", limit.as_secs_f64())
            }
            Self::DownloadRefused { status: Some(status), .. } => {
                write!(f, "the host of the report answered {status}; ask for its link again")
            }
            Self::DownloadRefused { status: None, .. } => {
                f.write_str("the link of the report is neither https nor on the loopback address")
            }
            Self::DownloadInterrupted { source: Some(_), .. } => {
                f.write_str("the report broke off; download it again")
            }
            Self::DownloadInterrupted { source: None, .. } => {
                f.write_str("the report broke off: nothing arrived for a while; download it again")
            }
            Self::File { path, .. } => write!(f, "{} cannot be written", path.display()),
        }
    }
}

impl StdError for BatchError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        match self {
            Self::Table { source, .. } => Some(source),
            Self::NotCreated { source, .. } | Self::NoFile { source, .. } | Self::Call { source, .. } => {
                Some(source.as_ref())
            }
            Self::UploadInterrupted { source, .. } => Some(source),
            Self::TimedOut { failure, .. } => failure.as_ref().map(|error| error.as_ref() as _),
            Self::DownloadInterrupted { source, .. } => source.as_ref().map(|source| source as _),
            Self::File { source, .. } => Some(source),
            _ => None,
        }
    }
}
