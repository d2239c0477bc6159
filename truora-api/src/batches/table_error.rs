//! What can be wrong with a table.

use std::error::Error as StdError;
use std::fmt;
use std::path::PathBuf;

use crate::values::Sensitive;

/// A table that cannot become the sheet of a batch. Rows and columns are counted from 1, as a spreadsheet
/// shows them: in a file, the titles are row 1; in a table from memory, row 1 is the first one given.
///
/// Neither `Display` nor `Debug` shows a cell. The name of an unknown column is shown when it is close to
/// an input's alone: in a file without titles it is somebody's document.
#[derive(Debug)]
#[non_exhaustive]
pub enum TableError {
    /// There are no columns.
    NoColumns,
    /// There are no rows below the titles.
    NoRows,
    /// A column has no name.
    UnnamedColumn {
        /// The column, from 1.
        column: usize,
    },
    /// Two columns have the same name.
    DuplicateColumn {
        /// The first of them, from 1.
        first: usize,
        /// The second of them, from 1.
        second: usize,
    },
    /// A column has the name of no input.
    UnknownInput {
        /// The column, from 1.
        column: usize,
        /// Its name.
        name: Sensitive,
        /// The input that was probably meant.
        suggestion: Option<String>,
    },
    /// The batch that was created does not take an input that the table has.
    NotTaken {
        /// The input.
        input: String,
        /// The inputs that the batch takes, in the order of its sheet.
        taken: Vec<String>,
    },
    /// The service arranged explicitly mapped columns in another order than was asked for.
    MappingIgnored {
        /// The inputs in the order that was asked for.
        asked: Vec<String>,
        /// The inputs in the order that was answered.
        answered: Vec<String>,
    },
    /// A column of the sheet was given to two inputs.
    ColumnTakenTwice {
        /// The column of the sheet, from 0, which is A.
        index: u16,
    },
    /// Some columns of the table were mapped and this one was not, or an input was mapped that the table
    /// lacks.
    NotMapped {
        /// The input.
        input: String,
    },
    /// A row is shorter or longer than the titles.
    RowLength {
        /// The row, from 1.
        row: usize,
        /// How many cells it should have.
        expected: usize,
        /// How many it has.
        found: usize,
    },
    /// A row in memory has nothing but empty cells. In files such rows are passed over.
    EmptyRow {
        /// The row, from 1.
        row: usize,
    },
    /// A date is not written as `YYYY-MM-DD`, or the calendar does not have it.
    Date {
        /// The row, from 1.
        row: usize,
        /// The input.
        input: String,
    },
    /// A cell cannot be sent as text.
    Cell {
        /// The row, from 1.
        row: usize,
        /// The column, from 1.
        column: usize,
        /// What is wrong with it.
        problem: &'static str,
    },
    /// There are more rows or columns than a sheet has.
    TooLarge {
        /// What there is too much of, and the most that there may be.
        limit: &'static str,
    },
    /// A file cannot be read.
    Unreadable {
        /// The file, if it is one on disk.
        path: Option<PathBuf>,
        /// Why.
        source: Box<dyn StdError + Send + Sync>,
    },
    /// The workbook cannot be written.
    Workbook {
        /// Why.
        source: Box<dyn StdError + Send + Sync>,
    },
}

impl fmt::Display for TableError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoColumns => f.write_str("the table has no columns: the first row names the inputs"),
            Self::NoRows => f.write_str("the table has no rows below its titles"),
            Self::UnnamedColumn { column } => write!(f, "column {column} has no name"),
            Self::DuplicateColumn { first, second } => {
                write!(f, "columns {first} and {second} have the same name")
            }
            Self::UnknownInput { column, name, suggestion: Some(near) } => {
                write!(f, "column {column}, {:?}, is no input: {near:?} is near", name.reveal())
            }
            Self::UnknownInput { column, suggestion: None, .. } => write!(
                f,
                "column {column} has the name of no input; the first row has to name inputs, such as national_id"
            ),
            Self::NotTaken { input, taken } => {
                write!(f, "the batch takes no input {input:?}; it takes {}", taken.join(", "))
            }
            Self::MappingIgnored { asked, answered } => write!(
                f,
                "the columns were mapped as {} and the service answered {}",
                asked.join(", "),
                answered.join(", ")
            ),
            Self::ColumnTakenTwice { index } => write!(f, "column {index} (from 0) is mapped to two inputs"),
            Self::NotMapped { input } => write!(
                f,
                "{input:?} is in the table or in the mapping, but not in both: map every column or none"
            ),
            Self::RowLength { row, expected, found } => {
                let problem = if found < expected { "too short" } else { "too long" };
                write!(f, "row {row} is {problem}: it has {found} cells, and there are {expected} columns")
            }
            Self::EmptyRow { row } => write!(f, "row {row} has nothing but empty cells"),
            Self::Date { row, input } => {
                write!(f, "row {row}, {input}: expected a date as YYYY-MM-DD, such as 2008-12-31")
            }
            Self::Cell { row, column, problem } => write!(f, "row {row}, column {column}: {problem}"),
            Self::TooLarge { limit } => write!(f, "the table is too large for a sheet: at most {limit}"),
            Self::Unreadable { path: Some(path), source } => {
                write!(f, "{} cannot be read: {source}", path.display())
            }
            Self::Unreadable { path: None, source } => write!(f, "the file cannot be read: {source}"),
            Self::Workbook { source } => write!(f, "the workbook cannot be written: {source}"),
        }
    }
}

impl StdError for TableError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        match self {
            Self::Unreadable { source, .. } | Self::Workbook { source } => Some(source.as_ref()),
            _ => None,
        }
    }
}
