//! A batch from its plan to its report, as a stream of what has happened.

use std::fmt;
use std::path::PathBuf;
use std::pin::Pin;
use std::task::{Context, Poll};

use futures_util::stream::{Stream, StreamExt, try_unfold};

use super::error::BatchError;
use super::new_batch::NewBatch;
use super::plan::BatchPlan;
use super::run::BatchRun;
use super::save;
use crate::generated::operations::GET_BATCH;
use crate::types;
use crate::values::{Open, Sensitive};
use crate::waiting::{Progress, is_final};

/// What has happened to a batch. `Display` is a line for people.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum BatchEvent {
    /// It exists. Keep the id: with it, [`Client::resume_batch`](crate::Client::resume_batch) goes on from
    /// anywhere.
    #[non_exhaustive]
    Created {
        /// Its id.
        batch_id: String,
        /// The inputs that it takes, in the order of its sheet.
        columns: Vec<String>,
    },
    /// Its sheet has arrived.
    #[non_exhaustive]
    Uploaded {
        /// The size of the workbook in bytes.
        size: u64,
    },
    /// It was started.
    Started,
    /// It is not done. Comes when it stands otherwise than before.
    #[non_exhaustive]
    Running {
        /// How it stands.
        batch: types::Batch,
    },
    /// It changes no more: `completed`, `stopped` or `failed`. After `failed`, [`BatchError::Failed`] ends
    /// the stream.
    #[non_exhaustive]
    Finished {
        /// How it stands.
        batch: types::Batch,
    },
    /// Its report is made.
    ReportReady,
    /// Its report was saved.
    #[non_exhaustive]
    Downloaded {
        /// The file.
        path: PathBuf,
        /// Its size in bytes.
        size: u64,
    },
}

impl fmt::Display for BatchEvent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let status = |batch: &types::Batch| {
            batch.status.as_ref().map_or_else(|| "of unknown state".to_owned(), ToString::to_string)
        };
        match self {
            Self::Created { batch_id, .. } => write!(f, "created batch {batch_id}"),
            Self::Uploaded { size } => write!(f, "uploaded its sheet ({size} bytes)"),
            Self::Started => f.write_str("started it"),
            Self::Running { batch } => write!(f, "it is {}", status(batch)),
            Self::Finished { batch } => write!(f, "it is done: {}", status(batch)),
            Self::ReportReady => f.write_str("its report is ready"),
            Self::Downloaded { path, size } => {
                write!(f, "saved its report to {} ({size} bytes)", path.display())
            }
        }
    }
}

/// A batch on its way: a stream of [`BatchEvent`]s. Does nothing while nobody reads it; dropping it leaves
/// the batch as it is, to be resumed by its id. An error ends the stream.
#[must_use = "a stream does nothing until it is read"]
pub struct BatchProgress {
    events: Pin<Box<dyn Stream<Item = Result<BatchEvent, BatchError>> + Send>>,
}

impl BatchProgress {
    pub(super) fn create(plan: BatchPlan, report: Option<PathBuf>) -> Self {
        Self::from(Step::Create(Box::new(plan)), report)
    }

    pub(super) fn resume(run: BatchRun, report: Option<PathBuf>) -> Self {
        Self::from(Step::Look(run), report)
    }

    fn from(first: Step, report: Option<PathBuf>) -> Self {
        let state = (first, report);
        Self { events: Box::pin(try_unfold(state, |(step, report)| step.take(report))) }
    }

    /// The next event, or `None` at the end.
    pub async fn next(&mut self) -> Option<Result<BatchEvent, BatchError>> {
        self.events.next().await
    }

    /// Goes to the end and gives the batch as it stands there.
    ///
    /// # Errors
    /// That of the step that failed.
    pub async fn finish(mut self) -> Result<types::Batch, BatchError> {
        let mut last = types::Batch::default();
        while let Some(event) = self.next().await {
            if let BatchEvent::Finished { batch } = event? {
                last = batch;
            }
        }
        Ok(last)
    }
}

impl Stream for BatchProgress {
    type Item = Result<BatchEvent, BatchError>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.events.as_mut().poll_next(context)
    }
}

impl fmt::Debug for BatchProgress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("BatchProgress").finish_non_exhaustive()
    }
}

/// What is to be done next.
enum Step {
    Create(Box<BatchPlan>),
    Upload(Box<NewBatch>),
    /// See whether it was started before.
    Look(BatchRun),
    Start(BatchRun),
    Wait(BatchRun, Progress<types::Batch>),
    End(BatchRun, Box<types::Batch>),
    Download(BatchRun, Sensitive),
    Nothing,
}

type State = (Step, Option<PathBuf>);

impl Step {
    /// Does it; gives what has happened and what comes after.
    async fn take(self, report: Option<PathBuf>) -> Result<Option<(BatchEvent, State)>, BatchError> {
        let (event, next) = match self {
            Self::Create(plan) => {
                if let Some((path, source)) = unwritable(report.as_ref()) {
                    return Err(BatchError::File { batch_id: None, path, source, plan: Some(plan) });
                }
                let batch = plan.create().await?;
                let (batch_id, columns) = (batch.id().to_owned(), batch.columns().to_vec());
                (BatchEvent::Created { batch_id, columns }, Self::Upload(Box::new(batch)))
            }
            Self::Upload(batch) => {
                let size = batch.workbook().size();
                (BatchEvent::Uploaded { size }, Self::Start(batch.upload().await?))
            }
            Self::Look(mut run) => {
                if let Some((path, source)) = unwritable(report.as_ref()) {
                    let (batch_id, plan) = (Some(run.id().to_owned()), run.into_plan());
                    return Err(BatchError::File { batch_id, path, source, plan });
                }
                let mut states = run.states().progress();
                let batch = next(&run, &mut states).await?;
                if batch.status == Some(Open::Known(types::BatchStatus::NotStarted)) {
                    Self::start(run).await?
                } else {
                    run.forget_plan();
                    Self::looked(run, states, batch)
                }
            }
            Self::Start(run) => Self::start(run).await?,
            Self::Wait(run, mut states) => {
                let batch = next(&run, &mut states).await?;
                Self::looked(run, states, batch)
            }
            Self::End(run, batch) => {
                run.outcome(&batch)?;
                if report.is_none() {
                    return Ok(None);
                }
                run.ask_for_report().await?;
                let link = run.wait_for_report().await?;
                (BatchEvent::ReportReady, Self::Download(run, link))
            }
            Self::Download(run, link) => {
                let Some(path) = report else { return Ok(None) };
                let size = run.download(&link, &path).await?;
                return Ok(Some((BatchEvent::Downloaded { path, size }, (Self::Nothing, None))));
            }
            Self::Nothing => return Ok(None),
        };
        Ok(Some((event, (next, report))))
    }

    async fn start(mut run: BatchRun) -> Result<(BatchEvent, Self), BatchError> {
        run.start().await?;
        run.forget_plan();
        let states = run.states().progress();
        Ok((BatchEvent::Started, Self::Wait(run, states)))
    }

    fn looked(run: BatchRun, states: Progress<types::Batch>, batch: types::Batch) -> (BatchEvent, Self) {
        if is_final(&GET_BATCH, batch.status.as_ref()) {
            let next = Self::End(run, Box::new(batch.clone()));
            (BatchEvent::Finished { batch }, next)
        } else {
            (BatchEvent::Running { batch }, Self::Wait(run, states))
        }
    }
}

/// How a batch stands, when that is new.
async fn next(run: &BatchRun, states: &mut Progress<types::Batch>) -> Result<types::Batch, BatchError> {
    match states.next().await {
        Some(state) => state.map_err(|error| run.gave_up(error)),
        // Nothing follows a final state.
        None => run.read().await,
    }
}

/// A report that cannot be saved is better known before there is something to pay for.
fn unwritable(report: Option<&PathBuf>) -> Option<(PathBuf, std::io::Error)> {
    let path = report?;
    save::check(path).err().map(|source| (path.clone(), source))
}
