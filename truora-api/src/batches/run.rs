//! A batch whose file is at the service: its steps, each callable alone.

use std::path::{Path, PathBuf};
use std::time::Duration;

use reqwest::StatusCode;

use super::error::BatchError;
use super::plan::BatchPlan;
use super::progress::BatchProgress;
use super::save;
use super::settings::{Settings, setters};
use crate::client::Client;
use crate::error::Error;
use crate::types;
use crate::values::{Open, Sensitive};
use crate::waiting::{Wait, WaitError, until};

/// The first pause, unless the caller chose one.
const FIRST: Duration = Duration::from_secs(1);
/// The longest pause, unless the caller chose one.
const LONGEST: Duration = Duration::from_secs(30);

/// A batch that the service has, known by its id. Each step can be called alone, so that a program that was
/// interrupted goes on where it was; [`run_to`](Self::run_to) does what is left to do.
#[derive(Debug, Clone)]
#[must_use = "a batch does nothing until it is started"]
pub struct BatchRun {
    client: Client,
    id: String,
    settings: Settings,
    /// What it was made from, as long as that may be needed again.
    plan: Option<Box<BatchPlan>>,
}

impl BatchRun {
    pub(super) fn new(client: &Client, id: String, settings: Settings, plan: Option<Box<BatchPlan>>) -> Self {
        Self { client: client.clone(), id, settings, plan }
    }

    /// Its id.
    pub fn id(&self) -> &str {
        &self.id
    }

    setters!();

    /// Starts it: from here on it costs money.
    ///
    /// # Errors
    /// [`BatchError::NoFile`] when its sheet was not uploaded, [`BatchError::Call`] when the call fails.
    pub async fn start(&self) -> Result<(), BatchError> {
        match self.client.start_batch().batch_id(&self.id).send().await {
            Ok(_) => Ok(()),
            Err(source) if is_missing(&source) => {
                let (batch_id, plan) = (self.id.clone(), self.plan.clone());
                Err(BatchError::NoFile { batch_id, source: Box::new(source), plan })
            }
            Err(source) => Err(self.failed(source)),
        }
    }

    /// Reads how it stands.
    ///
    /// # Errors
    /// [`BatchError::Call`] when the call fails.
    pub async fn read(&self) -> Result<types::Batch, BatchError> {
        let answer = self.client.without_form().get_batch().batch_id(&self.id).send().await;
        answer.map(crate::Response::into_inner).map_err(|source| self.failed(source))
    }

    /// Stops it: no more checks are made. Takes effect only while it is in progress or not started.
    ///
    /// # Errors
    /// [`BatchError::Call`] when the call fails.
    pub async fn stop(&self) -> Result<types::Batch, BatchError> {
        let answer = self.client.stop_batch().batch_id(&self.id).send().await;
        answer.map(crate::Response::into_inner).map_err(|source| self.failed(source))
    }

    /// Waits until it is `completed`, `failed` or `stopped`. A failure that may pass, such as a lost connection
    /// or a busy service, does not end the wait: see [`waiting`](crate::waiting).
    ///
    /// # Errors
    /// [`BatchError::TimedOut`] after the limit, [`BatchError::Call`] when a call fails for good.
    pub async fn wait(&self) -> Result<types::Batch, BatchError> {
        self.states().await.map_err(|error| self.gave_up(error))
    }

    /// Asks for the report. Doing so again does no harm.
    ///
    /// # Errors
    /// [`BatchError::Call`] when the call fails.
    pub async fn request_report(&self) -> Result<(), BatchError> {
        self.ask().await.map_err(|source| self.failed(source))
    }

    async fn ask(&self) -> Result<(), Error> {
        let format = self.settings.report_format.as_str();
        let call = self.client.request_batch_report().batch_id(&self.id);
        call.body_map(|body| body.format(format)).send().await.map(|_| ())
    }

    /// The link of the report, a signed URL that needs no API key; none while it is not made, or nobody asked
    /// for it.
    ///
    /// # Errors
    /// [`BatchError::Call`] when the call fails.
    pub async fn report_link(&self) -> Result<Option<Sensitive>, BatchError> {
        link(self.client.without_form(), self.id.clone()).await.map_err(|source| self.failed(source))
    }

    /// Waits for the report that was [asked for](Self::request_report) and saves it: written beside the
    /// target under another name, then renamed, so that there is a whole file or none. Replaces a file of
    /// that name and keeps its mode; a new file is its owner's alone. Gives its size in bytes.
    ///
    /// A report that was asked for before may be older than what the batch has come to since: ask again. When
    /// its link has expired (403), it is asked for again, once.
    ///
    /// # Errors
    /// [`BatchError::TimedOut`], [`BatchError::DownloadRefused`], [`BatchError::DownloadInterrupted`],
    /// [`BatchError::File`] or [`BatchError::Call`]. No file is left behind.
    pub async fn save_report(&self, path: impl AsRef<Path>) -> Result<u64, BatchError> {
        let link = self.wait_for_report().await?;
        self.download(&link, path.as_ref()).await
    }

    /// Takes it to its end from wherever it is: starts it unless it was started, and waits until its checks
    /// are made.
    pub fn run(self) -> BatchProgress {
        BatchProgress::resume(self, None)
    }

    /// As [`run`](Self::run), then asks for the report and saves it as [`save_report`](Self::save_report)
    /// does.
    pub fn run_to(self, report: impl Into<PathBuf>) -> BatchProgress {
        BatchProgress::resume(self, Some(report.into()))
    }

    /// How it stands, again and again, until that is final.
    pub(super) fn states(&self) -> Wait<types::Batch> {
        self.paced(self.client.wait_for_batch(&self.id))
    }

    /// Asks for the report, also through failures that pass.
    pub(super) async fn ask_for_report(&self) -> Result<(), BatchError> {
        let run = self.clone();
        let ask = move || {
            let run = run.clone();
            async move { run.ask().await }
        };
        self.paced(until(ask, |()| true)).await.map_err(|error| self.gave_up(error))
    }

    pub(super) async fn wait_for_report(&self) -> Result<Sensitive, BatchError> {
        let (client, id) = (self.client.without_form(), self.id.clone());
        let read = move || link(client.clone(), id.clone());
        let link = self.paced(until(read, Option::is_some)).await.map_err(|error| self.gave_up(error))?;
        // There is one, for the wait ends with nothing else.
        Ok(link.unwrap_or_default())
    }

    pub(super) async fn download(&self, link: &Sensitive, path: &Path) -> Result<u64, BatchError> {
        let saved = save::save(&self.client, &self.id, link.reveal(), path).await;
        match saved {
            // A link that was made long ago holds no more.
            Err(BatchError::DownloadRefused { status: Some(StatusCode::FORBIDDEN), .. }) => {
                self.ask_for_report().await?;
                let link = self.wait_for_report().await?;
                save::save(&self.client, &self.id, link.reveal(), path).await
            }
            saved => saved,
        }
    }

    fn paced<T>(&self, wait: Wait<T>) -> Wait<T> {
        let (first, longest) = self.settings.poll_every.map_or((FIRST, LONGEST), |pause| (pause, pause));
        wait.interval(first, longest).deadline(self.settings.give_up_after)
    }

    /// Why a wait did not come to its end.
    pub(super) fn gave_up<T>(&self, error: WaitError<T>) -> BatchError {
        match error {
            WaitError::Deadline { limit, failure, .. } => {
                BatchError::TimedOut { batch_id: self.id.clone(), limit, failure }
            }
            WaitError::Failed { source, .. } => BatchError::Call { batch_id: self.id.clone(), source },
        }
    }

    pub(super) fn into_plan(self) -> Option<Box<BatchPlan>> {
        self.plan
    }

    /// Lets go of the table: it has done its work.
    pub(super) fn forget_plan(&mut self) {
        self.plan = None;
    }

    /// An error if it ended without checks.
    pub(super) fn outcome(&self, batch: &types::Batch) -> Result<(), BatchError> {
        if batch.status != Some(Open::Known(types::BatchStatus::Failed)) {
            return Ok(());
        }
        let reason = batch.failure_reason.clone().filter(|reason| !reason.reveal().is_empty());
        Err(BatchError::Failed { batch_id: self.id.clone(), reason })
    }

    fn failed(&self, source: Error) -> BatchError {
        BatchError::Call { batch_id: self.id.clone(), source: Box::new(source) }
    }
}

/// The link of a report, if there is one.
async fn link(client: Client, id: String) -> Result<Option<Sensitive>, Error> {
    match client.get_batch_report().batch_id(id).send().await {
        Ok(answer) => {
            Ok(answer.into_inner().batch_report_url.filter(|link| !link.reveal().trim().is_empty()))
        }
        Err(error) if is_missing(&error) => Ok(None),
        Err(error) => Err(error),
    }
}

/// Trust the status rather than the code.
fn is_missing(error: &Error) -> bool {
    error.status() == Some(StatusCode::NOT_FOUND)
}

impl Client {
    /// A batch that was created before, by its id. Sends nothing.
    pub fn resume_batch(&self, batch_id: impl Into<String>) -> BatchRun {
        BatchRun::new(self, batch_id.into(), Settings::default(), None)
    }
}
