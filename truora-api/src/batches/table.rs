//! The inputs of many checks.

use std::fmt;
use std::sync::Arc;

use super::inputs::{is_date, known_inputs, nearest};
use super::table_error::TableError;
use crate::values::{Date, Sensitive};

/// The most rows of a sheet, beside its titles.
const MOST_ROWS: usize = 1_048_575;
/// The most columns of a sheet.
pub(super) const MOST_COLUMNS: usize = 16_384;
/// The most characters of a cell.
const LONGEST_CELL: usize = 32_767;

/// The inputs of the checks of a batch: a column for each input, a row for each check.
///
/// A column is named after the input, such as `national_id`. Every cell is text: a document keeps its
/// leading zeros, and a date is `YYYY-MM-DD`. A cell may be empty. Cells are personal: `Debug` shows
/// how many there are. Cheap to clone; clones share the rows.
///
/// ```
/// use truora_api::batches::Table;
///
/// let table = Table::from_rows(
///     ["national_id", "date_of_birth"],
///     [["0000000001", "1990-01-31"], ["0000000002", ""]],
/// )?;
/// assert_eq!(table.len(), 2);
/// # Ok::<(), truora_api::batches::TableError>(())
/// ```
#[derive(Clone)]
pub struct Table {
    inner: Arc<Inner>,
}

#[derive(Clone)]
struct Inner {
    columns: Vec<String>,
    rows: Vec<Vec<Sensitive>>,
}

impl Table {
    /// A table without rows: [`push`](Self::push) adds them.
    ///
    /// # Errors
    /// [`TableError`] when there is no column, one has no name, or two have the same.
    pub fn new<C: Into<String>>(columns: impl IntoIterator<Item = C>) -> Result<Self, TableError> {
        let columns: Vec<String> =
            columns.into_iter().map(|column| column.into().trim().to_owned()).collect();
        if columns.is_empty() {
            return Err(TableError::NoColumns);
        }
        if columns.len() > MOST_COLUMNS {
            return Err(TableError::TooLarge { limit: "16,384 columns" });
        }
        for (index, name) in columns.iter().enumerate() {
            if name.is_empty() {
                return Err(TableError::UnnamedColumn { column: index + 1 });
            }
            let earlier = columns.iter().take(index).position(|earlier| earlier == name);
            if let Some(first) = earlier {
                return Err(TableError::DuplicateColumn { first: first + 1, second: index + 1 });
            }
        }
        Ok(Self { inner: Arc::new(Inner { columns, rows: Vec::new() }) })
    }

    /// A table of rows in memory. The cells of a row are in the order of the columns.
    ///
    /// # Errors
    /// As [`new`](Self::new) and [`push`](Self::push).
    pub fn from_rows<C, R, V>(
        columns: impl IntoIterator<Item = C>,
        rows: impl IntoIterator<Item = R>,
    ) -> Result<Self, TableError>
    where
        C: Into<String>,
        R: IntoIterator<Item = V>,
        V: Into<Sensitive>,
    {
        let mut table = Self::new(columns)?;
        for row in rows {
            table.push(row)?;
        }
        Ok(table)
    }

    /// Adds a row: its cells in the order of the columns. Spaces around a cell are taken away.
    ///
    /// # Errors
    /// [`TableError`] naming the row, from 1, when it is too short or too long, has nothing but empty cells,
    /// a date is not `YYYY-MM-DD`, a cell has a line break, or the sheet is full. The table stays as it was.
    pub fn push<V: Into<Sensitive>>(&mut self, cells: impl IntoIterator<Item = V>) -> Result<(), TableError> {
        let row = self.len() + 1;
        let cells: Vec<String> = cells.into_iter().map(|cell| cell.into().into_revealed()).collect();
        if self.add(row, cells)? { Ok(()) } else { Err(TableError::EmptyRow { row }) }
    }

    /// Adds a row that has this number where it comes from; says whether it has anything in it.
    pub(super) fn add(&mut self, row: usize, cells: Vec<String>) -> Result<bool, TableError> {
        let expected = self.columns().len();
        if cells.len() != expected && cells.iter().any(|cell| !cell.trim().is_empty()) {
            return Err(TableError::RowLength { row, expected, found: cells.len() });
        }
        if self.len() >= MOST_ROWS {
            return Err(TableError::TooLarge { limit: "1,048,575 rows" });
        }
        let mut kept: Vec<Sensitive> = Vec::with_capacity(expected);
        for (index, (cell, input)) in cells.iter().zip(self.columns()).enumerate() {
            // A quote that is opened and not closed takes the rows after it into one cell.
            if cell.trim_end().contains(['\n', '\r']) {
                let problem = "it has a line break, as after a quote that is not closed";
                return Err(TableError::Cell { row, column: index + 1, problem });
            }
            let cell = cell.trim();
            if cell.chars().count() > LONGEST_CELL {
                let problem = "it has more than 32,767 characters";
                return Err(TableError::Cell { row, column: index + 1, problem });
            }
            if is_date(input) && !cell.is_empty() && Date::try_from(cell).is_err() {
                return Err(TableError::Date { row, input: input.clone() });
            }
            kept.push(Sensitive::from(cell));
        }
        let is_used = kept.iter().any(|cell| !cell.reveal().is_empty());
        if is_used {
            Arc::make_mut(&mut self.inner).rows.push(kept);
        }
        Ok(is_used)
    }

    /// The names of the columns, in the order of the table.
    pub fn columns(&self) -> &[String] {
        &self.inner.columns
    }

    /// The rows: the cells of each in the order of the columns.
    pub fn rows(&self) -> &[Vec<Sensitive>] {
        &self.inner.rows
    }

    /// How many rows there are, which is how many checks the batch makes.
    pub fn len(&self) -> usize {
        self.inner.rows.len()
    }

    /// Whether there are no rows.
    pub fn is_empty(&self) -> bool {
        self.inner.rows.is_empty()
    }

    /// Refuses what would make no check, and names that are no input unless any name is allowed.
    pub(super) fn check(&self, any_name: bool) -> Result<(), TableError> {
        if self.is_empty() {
            return Err(TableError::NoRows);
        }
        if any_name {
            return Ok(());
        }
        let known = known_inputs();
        let stranger = self.columns().iter().enumerate().find(|(_, name)| !known.contains(&name.as_str()));
        match stranger {
            None => Ok(()),
            Some((index, name)) => Err(TableError::UnknownInput {
                column: index + 1,
                name: Sensitive::from(name),
                suggestion: nearest(name, known.iter().copied()).map(str::to_owned),
            }),
        }
    }
}

impl fmt::Debug for Table {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Names too: in a file without titles they are somebody's inputs.
        f.debug_struct("Table")
            .field("columns", &self.columns().len())
            .field("rows", &self.len())
            .finish_non_exhaustive()
    }
}
