//! Batches end to end: a check for each row of a table, and a report of them all. Needs the feature `xlsx`.
//!
//! ```no_run
//! # async fn example(client: truora_api::Client) -> Result<(), Box<dyn std::error::Error>> {
//! use truora_api::batches::Table;
//!
//! let table = Table::from_csv("people.csv")?;
//! let mut progress = client.batch("person", "CO").table(table).run_to("report.xlsx");
//! while let Some(event) = progress.next().await {
//!     println!("{}", event?);
//! }
//! # Ok(())
//! # }
//! ```
//!
//! # Steps
//! [`BatchPlan::run_to`] takes them all. Each can be called alone:
//!
//! | step | method |
//! |---|---|
//! | create the batch, write its workbook | [`BatchPlan::create`] |
//! | upload the workbook to the link of the batch | [`NewBatch::upload`] |
//! | start it | [`BatchRun::start`] |
//! | wait for its checks | [`BatchRun::wait`] |
//! | ask for the report | [`BatchRun::request_report`] |
//! | wait for the report and save it | [`BatchRun::save_report`] |
//!
//! A program that was interrupted goes on with [`Client::resume_batch`](crate::Client::resume_batch) and the
//! id of the batch: [`BatchRun::run_to`] does what is left to do.
//!
//! Waiting goes on through failures that may pass, such as a lost connection or a busy service:
//! see [`waiting`](crate::waiting).
//!
//! # The report
//! Its link lives for a while. When it has expired, the report is asked for once more. The service says
//! nothing of when a report was made: whoever asked for one while checks were being made may get that one
//! again, so ask when the batch is done, as [`BatchRun::run_to`] does.
//!
//! # The sheet
//! Columns are named after inputs ([`known_inputs`]) and go where the service wants them, or where
//! [`BatchPlan::map_column`] says. The first row has the names. Every cell is text, so that no document loses
//! its leading zeros; dates are `YYYY-MM-DD`.
//!
//! # The upload link
//! It lives 30 minutes, takes one file, and is on a host of its own, which never gets the API key. When it
//! takes no file any more, [`BatchError::UploadLinkExpired`] gives back the batch with its table and
//! workbook, and [`NewBatch::recreate`] makes a new one.
//!
//! Each upload and download is a `tracing` span `truora.file` with the host and the status, never the link.
//!
//! ```no_run
//! # async fn example(batch: truora_api::batches::NewBatch) -> Result<(), truora_api::batches::BatchError> {
//! use truora_api::batches::BatchError;
//!
//! let run = match batch.upload().await {
//!     Err(BatchError::UploadLinkExpired { batch, .. }) => batch.recreate().await?.upload().await?,
//!     other => other?,
//! };
//! run.start().await?;
//! # Ok(())
//! # }
//! ```

mod error;
mod files;
mod inputs;
mod link;
mod mapping;
mod new_batch;
mod plan;
mod progress;
mod run;
mod save;
mod settings;
mod sheet;
mod table;
mod table_error;

pub use error::BatchError;
pub use inputs::known_inputs;
pub use new_batch::NewBatch;
pub use plan::BatchPlan;
pub use progress::{BatchEvent, BatchProgress};
pub use run::BatchRun;
pub use sheet::Workbook;
pub use table::Table;
pub use table_error::TableError;
