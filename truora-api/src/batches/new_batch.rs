//! A batch that was created and has no file yet.

use std::fmt;

use reqwest::StatusCode;

use super::error::BatchError;
use super::link::Link;
use super::plan::BatchPlan;
use super::run::BatchRun;
use super::sheet::Workbook;

/// A batch that exists at the service and waits for its sheet. Its upload link lives 30 minutes and takes one
/// file. Keep [`id`](Self::id) to resume it.
#[derive(Clone)]
#[must_use = "a batch is empty until its sheet is uploaded"]
pub struct NewBatch {
    plan: BatchPlan,
    id: String,
    columns: Vec<String>,
    link: Link,
    workbook: Workbook,
    /// An upload ended without an answer: the file may be there.
    was_interrupted: bool,
}

impl NewBatch {
    pub(super) fn new(
        plan: BatchPlan,
        id: String,
        columns: Vec<String>,
        link: Link,
        workbook: Workbook,
    ) -> Self {
        Self { plan, id, columns, link, workbook, was_interrupted: false }
    }

    /// Its id: `BCH` and 32 hexadecimal digits.
    pub fn id(&self) -> &str {
        &self.id
    }

    /// The inputs that it takes, in the order of its sheet.
    pub fn columns(&self) -> &[String] {
        &self.columns
    }

    /// The workbook that [`upload`](Self::upload) sends.
    pub fn workbook(&self) -> &Workbook {
        &self.workbook
    }

    /// What it was made from, with the table.
    pub fn plan(&self) -> &BatchPlan {
        &self.plan
    }

    /// What it was made from, with the table.
    pub fn into_plan(self) -> BatchPlan {
        self.plan
    }

    /// Sends the workbook to the link, without the API key.
    ///
    /// An upload that was interrupted may be repeated: if the link then takes no file any more, the first one
    /// had arrived.
    ///
    /// # Errors
    /// [`BatchError::TooLarge`] before anything is sent; [`BatchError::UploadLinkExpired`],
    /// [`BatchError::UploadRefused`] or [`BatchError::UploadInterrupted`]. Each gives the batch back.
    pub async fn upload(mut self) -> Result<BatchRun, BatchError> {
        let (size, limit) = (self.workbook.size(), self.link.limit());
        if size > limit {
            return Err(BatchError::TooLarge { size, limit, batch: Box::new(self) });
        }
        let sent = self.link.put(self.plan.client(), self.workbook.bytes().clone()).await;
        match sent.map(|answer| answer.status()) {
            Ok(status) if status.is_success() => Ok(self.into_run()),
            Ok(StatusCode::FORBIDDEN) if self.was_interrupted => Ok(self.into_run()),
            Ok(StatusCode::FORBIDDEN) => Err(BatchError::UploadLinkExpired { batch: Box::new(self) }),
            Ok(status) => Err(BatchError::UploadRefused { status, batch: Box::new(self) }),
            Err(source) => {
                self.was_interrupted |= !source.is_connect();
                Err(BatchError::UploadInterrupted { source, batch: Box::new(self) })
            }
        }
    }

    /// Creates the batch anew, with a new id and a new link, from the same plan. The old one stays empty.
    ///
    /// # Errors
    /// As [`BatchPlan::create`].
    pub async fn recreate(self) -> Result<Self, BatchError> {
        self.plan.create().await
    }

    fn into_run(self) -> BatchRun {
        // Form fields of the options were for its creation: it may not be that nothing after it can be sent.
        let (client, settings) = (self.plan.client().without_form(), self.plan.settings().clone());
        BatchRun::new(&client, self.id, settings, Some(Box::new(self.plan)))
    }
}

impl fmt::Debug for NewBatch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("NewBatch")
            .field("id", &self.id)
            .field("columns", &self.columns)
            .field("workbook", &self.workbook)
            .finish_non_exhaustive()
    }
}
