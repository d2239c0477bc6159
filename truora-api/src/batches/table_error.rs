//! What can be wrong with a table.

use std::error::Error as StdError;
use std::fmt;
use std::path::PathBuf;

use super::inputs::shown;
use super::table::MOST_COLUMNS;
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
    #[non_exhaustive]
    UnnamedColumn {
        /// The column, from 1.
        column: usize,
    },
    /// Two columns have the same name.
    #[non_exhaustive]
    DuplicateColumn {
        /// The first of them, from 1.
        first: usize,
        /// The second of them, from 1.
        second: usize,
    },
    /// A column has the name of no input.
    #[non_exhaustive]
    UnknownInput {
        /// The column, from 1.
        column: usize,
        /// Its name.
        name: Sensitive,
        /// The input that was probably meant.
        suggestion: Option<String>,
    },
    /// The batch that was created does not take an input that the table has.
    #[non_exhaustive]
    NotTaken {
        /// The column, from 1.
        column: usize,
        /// Its name.
        name: Sensitive,
        /// The inputs that the batch takes, in the order of its sheet.
        taken: Vec<String>,
    },
    /// The service arranged explicitly mapped columns in another order than was asked for.
    #[non_exhaustive]
    MappingIgnored {
        /// The inputs in the order that was asked for.
        asked: Vec<Sensitive>,
        /// The inputs in the order that was answered.
        answered: Vec<Sensitive>,
    },
    /// A column of the sheet was given to two inputs.
    #[non_exhaustive]
    ColumnTakenTwice {
        /// The column of the sheet, from 0, which is A.
        index: u16,
    },
    /// Some columns of the table were mapped and this one was not, or an input was mapped that the table
    /// lacks.
    #[non_exhaustive]
    NotMapped {
        /// The column of the table, from 1; none for an input that the table lacks.
        column: Option<usize>,
        /// The name of the input.
        name: Sensitive,
    },
    /// An input was given one column by [`map_column`](super::BatchPlan::map_column) and another in the body.
    #[non_exhaustive]
    MappedTwice {
        /// The name of the input.
        name: Sensitive,
    },
    /// An input was mapped to a column that no sheet has.
    #[non_exhaustive]
    NoSuchColumn {
        /// The column, from 0.
        index: i64,
    },
    /// A row is shorter or longer than the titles.
    #[non_exhaustive]
    RowLength {
        /// The row, from 1.
        row: usize,
        /// How many cells it should have.
        expected: usize,
        /// How many it has.
        found: usize,
    },
    /// A row in memory has nothing but empty cells. In files such rows are passed over.
    #[non_exhaustive]
    EmptyRow {
        /// The row, from 1.
        row: usize,
    },
    /// A date is not written as `YYYY-MM-DD`, or the calendar does not have it.
    #[non_exhaustive]
    Date {
        /// The row, from 1.
        row: usize,
        /// The input.
        input: String,
    },
    /// A cell cannot be sent as text.
    #[non_exhaustive]
    Cell {
        /// The row, from 1.
        row: usize,
        /// The column, from 1.
        column: usize,
        /// What is wrong with it.
        problem: &'static str,
    },
    /// There are more rows or columns than a sheet has.
    #[non_exhaustive]
    TooLarge {
        /// What there is too much of, and the most that there may be.
        limit: &'static str,
    },
    /// A file cannot be read.
    #[non_exhaustive]
    Unreadable {
        /// The file, if it is one on disk.
        path: Option<PathBuf>,
        /// Why.
        source: Box<dyn StdError + Send + Sync>,
    },
    /// The workbook cannot be written.
    #[non_exhaustive]
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
            Self::NotTaken { column, name, taken } => match shown(name) {
                Some(name) => write!(f, "the batch takes no input {name:?}; it takes {}", taken.join(", ")),
                None => write!(f, "the batch does not take column {column}; it takes {}", taken.join(", ")),
            },
            Self::MappingIgnored { asked, answered } => {
                write!(
                    f,
                    "the columns were mapped as {} and the service answered {}",
                    Names(asked),
                    Names(answered)
                )
            }
            Self::ColumnTakenTwice { index } => write!(f, "column {index} (from 0) is mapped to two inputs"),
            Self::NotMapped { column, name } => {
                match (shown(name), column) {
                    (Some(name), _) => write!(f, "{name:?}")?,
                    (None, Some(column)) => write!(f, "column {column}")?,
                    (None, None) => f.write_str("an input that is mapped")?,
                }
                f.write_str(" is in the table or in the mapping, but not in both: map every column or none")
            }
            Self::MappedTwice { name } => write!(
                f,
                "{} has a column by map_column and another in the body: give it one of them",
                shown(name).unwrap_or("an input")
            ),
            Self::NoSuchColumn { index } => {
                write!(f, "no sheet has the column {index} (from 0): the last is {}", MOST_COLUMNS - 1)
            }
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
            Self::Unreadable { path: Some(path), .. } => write!(f, "{} cannot be read", path.display()),
            Self::Unreadable { path: None, .. } => f.write_str("the file cannot be read"),
            Self::Workbook { .. } => f.write_str("the workbook cannot be written"),
        }
    }
}

/// Names of inputs, those alone that are nobody's document.
struct Names<'n>(&'n [Sensitive]);

impl fmt::Display for Names<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, name) in self.0.iter().enumerate() {
            let comma = if index == 0 { "" } else { ", " };
            write!(f, "{comma}{}", shown(name).unwrap_or("[hidden]"))?;
        }
        Ok(())
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
