//! Tables from files.

use std::collections::BTreeMap;
use std::error::Error as StdError;
use std::io::{Cursor, Read, Seek};
use std::path::Path;

use calamine::{DataRef, Reader, Xlsx};

use super::table::Table;
use super::table_error::TableError;

/// A spreadsheet keeps fifteen digits of a number.
const LARGEST_EXACT: f64 = 1e15;
const ROUNDED: &str =
    "a number of more than 15 digits, which a spreadsheet rounds: make the column text and type it again";

impl Table {
    /// A table from a CSV file: the first line names the inputs. Fields are separated by commas, semicolons
    /// or tabs, whichever the first line has; the text is UTF-8, with or without a byte order mark. Blank
    /// lines are passed over. Reads the file at once: call it outside of asynchronous code, or where a
    /// short pause does no harm.
    ///
    /// # Errors
    /// [`TableError::Unreadable`] with the path, or another [`TableError`] with the line, such as for a cell with a
    /// line break: a quote that is not closed would make one check of many rows.
    pub fn from_csv(path: impl AsRef<Path>) -> Result<Self, TableError> {
        let path = path.as_ref();
        let bytes = std::fs::read(path).map_err(|error| unreadable(Some(path), error))?;
        csv(&bytes, Some(path))
    }

    /// A table from the bytes of a CSV file: see [`from_csv`](Self::from_csv).
    ///
    /// # Errors
    /// As [`from_csv`](Self::from_csv), without a path.
    pub fn from_csv_bytes(bytes: impl AsRef<[u8]>) -> Result<Self, TableError> {
        csv(bytes.as_ref(), None)
    }

    /// A table from the first sheet of an xlsx file: the first row names the inputs. Cells with a date become
    /// `YYYY-MM-DD`, whole numbers lose their fraction, and rows without anything are passed over. Reads the
    /// file at once, as [`from_csv`](Self::from_csv).
    ///
    /// # Errors
    /// [`TableError::Unreadable`] with the path, or another [`TableError`] with the row, such as for a
    /// number of more than 15 digits: the spreadsheet has rounded it, and only a column of text keeps it.
    pub fn from_xlsx(path: impl AsRef<Path>) -> Result<Self, TableError> {
        let path = path.as_ref();
        let file = std::fs::File::open(path).map_err(|error| unreadable(Some(path), error))?;
        xlsx(std::io::BufReader::new(file), Some(path))
    }

    /// A table from the bytes of an xlsx file: see [`from_xlsx`](Self::from_xlsx).
    ///
    /// # Errors
    /// As [`from_xlsx`](Self::from_xlsx), without a path.
    pub fn from_xlsx_bytes(bytes: impl AsRef<[u8]>) -> Result<Self, TableError> {
        xlsx(Cursor::new(bytes.as_ref()), None)
    }
}

fn unreadable(path: Option<&Path>, source: impl Into<Box<dyn StdError + Send + Sync>>) -> TableError {
    TableError::Unreadable { path: path.map(Path::to_owned), source: source.into() }
}

fn csv(bytes: &[u8], path: Option<&Path>) -> Result<Table, TableError> {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(delimiter(bytes))
        // Rows of the wrong length are refused with our own words.
        .flexible(true)
        .has_headers(false)
        .from_reader(bytes);
    let mut table: Option<Table> = None;
    for record in reader.records() {
        let record = record.map_err(|error| unreadable(path, not_csv(&error)))?;
        let cells: Vec<String> = record.iter().map(str::to_owned).collect();
        let line = record.position().map_or(0, csv::Position::line);
        match &mut table {
            None => table = Some(Table::new(cells)?),
            Some(table) => {
                table.add(usize::try_from(line).unwrap_or(usize::MAX), cells)?;
            }
        }
    }
    table.ok_or(TableError::NoColumns)
}

/// The reader's words where they quote nothing.
fn not_csv(error: &csv::Error) -> String {
    let line = error.position().map_or_else(String::new, |position| format!(" in line {}", position.line()));
    match error.kind() {
        csv::ErrorKind::Utf8 { .. } => format!("the text is not UTF-8{line}: save it as CSV UTF-8"),
        _ => format!("it is no CSV{line}"),
    }
}

/// The separator of which the first line has most; spreadsheets of Latin America write semicolons.
fn delimiter(bytes: &[u8]) -> u8 {
    let line = bytes.split(|byte| *byte == b'\n').next().unwrap_or_default();
    let count = |separator: u8| line.iter().filter(|byte| **byte == separator).count();
    let mut best = b',';
    for separator in [b';', b'\t'] {
        if count(separator) > count(best) {
            best = separator;
        }
    }
    best
}

fn xlsx<R: Read + Seek>(file: R, path: Option<&Path>) -> Result<Table, TableError> {
    let mut workbook: Xlsx<R> = Xlsx::new(file).map_err(|error| unreadable(path, error))?;
    let name = workbook.sheet_names().first().cloned().ok_or_else(|| unreadable(path, "it has no sheet"))?;
    // Cell by cell: a sheet with one cell in its last corner is no larger than its content.
    let mut cells = workbook.worksheet_cells_reader(&name).map_err(|error| unreadable(path, error))?;
    let mut rows: BTreeMap<usize, BTreeMap<usize, String>> = BTreeMap::new();
    while let Some(cell) = cells.next_cell().map_err(|error| unreadable(path, error))? {
        let (row, column) = (from_one(cell.get_position().0), from_one(cell.get_position().1));
        let text = text(cell.get_value()).map_err(|problem| TableError::Cell { row, column, problem })?;
        if !text.trim().is_empty() {
            rows.entry(row).or_default().insert(column, text);
        }
    }
    let (_, titles) = rows.pop_first().ok_or(TableError::NoColumns)?;
    let mut table = Table::new(titles.values().cloned())?;
    for (row, mut cells) in rows {
        let sorted = titles.keys().map(|column| cells.remove(column).unwrap_or_default()).collect();
        if let Some(column) = cells.keys().next() {
            return Err(TableError::Cell { row, column: *column, problem: "the column has no title" });
        }
        table.add(row, sorted)?;
    }
    Ok(table)
}

/// A position as a spreadsheet shows it.
fn from_one(index: u32) -> usize {
    usize::try_from(index).unwrap_or(usize::MAX).saturating_add(1)
}

fn text(cell: &DataRef<'_>) -> Result<String, &'static str> {
    match cell {
        DataRef::Empty => Ok(String::new()),
        DataRef::String(text) => Ok(text.clone()),
        DataRef::SharedString(text) => Ok((*text).to_owned()),
        DataRef::Bool(truth) => Ok(truth.to_string()),
        DataRef::Int(number) => Ok(number.to_string()),
        DataRef::Float(number) if number.abs() >= LARGEST_EXACT => Err(ROUNDED),
        DataRef::Float(number) => Ok(number.to_string()),
        DataRef::DateTime(time) if time.is_datetime() => {
            let (year, month, day, ..) = time.to_ymd_hms_milli();
            Ok(format!("{year:04}-{month:02}-{day:02}"))
        }
        DataRef::DateTimeIso(time) => Ok(time.split('T').next().unwrap_or_default().to_owned()),
        DataRef::DateTime(_) | DataRef::DurationIso(_) => Err("a length of time is no input"),
        DataRef::Error(_) => Err("the cell shows an error of the spreadsheet"),
    }
}
