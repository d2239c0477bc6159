//! Batches: a sheet of inputs, a check for each row.

mod operations;
mod report;
mod runs;
mod sheet;
mod upload;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use crate::clock::{MINUTE, Moment};
use crate::frequency::Frequency;
use crate::shelf::{Weigh, weight_of};

pub(crate) use operations::{create, get, get_report, request_report, start, stop};
pub(crate) use report::file as report_file;
pub(crate) use runs::newest;
pub(crate) use upload::receive;

/// How long a file can be uploaded.
const UPLOAD_TIME: i64 = 30 * MINUTE;
/// How large an uploaded file may be.
pub(crate) const LARGEST_FILE: usize = 32 * 1024 * 1024;
/// The operation whose form each row has to fit.
const ROW_OPERATION: &str = "createCheck";
/// How many uploaded files are read at a time.
pub(crate) const MOST_READERS: usize = 2;

/// A batch.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Batch {
    pub(crate) id: String,
    kind: String,
    country: String,
    /// The inputs that the sheet carries and the column of each, counted from 0.
    columns: Vec<(String, u64)>,
    frequency: Option<Frequency>,
    end: Option<Moment>,
    created: Moment,
    /// What the upload link is signed with.
    signature: String,
    file: Option<File>,
    started: Option<Moment>,
    stopped: Option<Moment>,
    /// The checks that were made so far, row by row.
    checks: Vec<Option<String>>,
    report: Option<Format>,
}

/// What was uploaded.
#[derive(Debug, Clone, Serialize, Deserialize)]
enum File {
    /// A sheet, row by row.
    Rows(Vec<Row>),
    /// No sheet that can be read.
    Unreadable(String),
}

/// A row of the sheet: the inputs of a check, or what is wrong with them.
#[derive(Debug, Clone, Serialize, Deserialize)]
struct Row {
    number: u32,
    inputs: Result<Map<String, Value>, String>,
}

impl Weigh for Batch {
    fn weight(&self) -> usize {
        let row = |row: &Row| 200 + row.inputs.as_ref().map_or_else(String::len, weight_of);
        let columns: usize = self.columns.iter().map(|(name, _)| name.len() + 50).sum();
        columns + self.rows().iter().map(row).sum::<usize>()
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
enum Format {
    Xlsx,
    Csv,
}

impl Batch {
    fn rows(&self) -> &[Row] {
        match &self.file {
            Some(File::Rows(rows)) => rows,
            _ => &[],
        }
    }

    /// Why the batch cannot be run, once it was started.
    fn failure(&self) -> Option<&str> {
        self.started?;
        match &self.file {
            Some(File::Unreadable(problem)) => Some(problem),
            Some(File::Rows(rows)) if rows.iter().all(|row| row.inputs.is_err()) => {
                Some("No row of the file has the inputs of a check")
            }
            _ => None,
        }
    }
}
