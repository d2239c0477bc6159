//! The table as the workbook that is uploaded.

use std::collections::BTreeMap;
use std::fmt;

use bytes::Bytes;
use rust_xlsxwriter::{Format, XlsxError};

use super::table::{MOST_COLUMNS, Table};
use super::table_error::TableError;
use crate::values::Sensitive;

/// An xlsx workbook in memory, ready to be uploaded: one sheet, every cell text, the names of the inputs in
/// the first row. Cheap to clone. `Debug` shows its size.
#[derive(Clone)]
pub struct Workbook {
    bytes: Bytes,
}

impl Workbook {
    /// The bytes of the file.
    pub fn bytes(&self) -> &Bytes {
        &self.bytes
    }

    /// The size of the file in bytes.
    pub fn size(&self) -> u64 {
        u64::try_from(self.bytes.len()).unwrap_or(u64::MAX)
    }
}

impl fmt::Debug for Workbook {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Workbook").field("bytes", &self.bytes.len()).finish()
    }
}

/// Where each column of the table goes in the sheet, from 0, in the order of the table.
pub(super) fn places(
    table: &Table,
    mapping: &BTreeMap<String, u16>,
    answered: &[String],
) -> Result<Vec<u16>, TableError> {
    let columns = table.columns().iter().enumerate();
    if mapping.is_empty() {
        return columns.map(|(index, name)| answered_place(index + 1, name, answered)).collect();
    }
    let mut asked: Vec<(&u16, &String)> = mapping.iter().map(|(name, index)| (index, name)).collect();
    asked.sort();
    if !answered.is_empty() && !asked.iter().map(|(_, name)| *name).eq(answered) {
        let asked = asked.into_iter().map(|(_, name)| Sensitive::from(name)).collect();
        let answered = answered.iter().map(Sensitive::from).collect();
        return Err(TableError::MappingIgnored { asked, answered });
    }
    let place = |(index, name)| mapping.get(name).copied().ok_or_else(|| not_mapped(Some(index + 1), name));
    columns.map(place).collect()
}

fn not_mapped(column: Option<usize>, name: &String) -> TableError {
    TableError::NotMapped { column, name: Sensitive::from(name) }
}

fn answered_place(column: usize, name: &str, answered: &[String]) -> Result<u16, TableError> {
    let place = answered.iter().position(|column| column == name).and_then(|place| place.try_into().ok());
    place.ok_or_else(|| TableError::NotTaken {
        column,
        name: Sensitive::from(name),
        taken: answered.to_vec(),
    })
}

/// Refuses a mapping that leaves out a column, names one that is not there, or gives a place twice.
pub(super) fn check_mapping(table: &Table, mapping: &BTreeMap<String, u16>) -> Result<(), TableError> {
    if mapping.is_empty() {
        return Ok(());
    }
    let columns = table.columns();
    if let Some((index, name)) = columns.iter().enumerate().find(|(_, name)| !mapping.contains_key(*name)) {
        return Err(not_mapped(Some(index + 1), name));
    }
    if let Some(name) = mapping.keys().find(|name| !columns.contains(name)) {
        return Err(not_mapped(None, name));
    }
    if let Some(index) = mapping.values().find(|index| usize::from(**index) >= MOST_COLUMNS) {
        return Err(TableError::NoSuchColumn { index: i64::from(*index) });
    }
    let mut indices: Vec<u16> = mapping.values().copied().collect();
    indices.sort_unstable();
    let twice = indices.windows(2).find_map(|pair| match pair {
        [left, right] if left == right => Some(*left),
        _ => None,
    });
    twice.map_or(Ok(()), |index| Err(TableError::ColumnTakenTwice { index }))
}

/// Writes the workbook: `titles` are the names by place, if they are wanted; `places` is where each column of
/// the table goes.
pub(super) fn write(
    table: &Table,
    titles: Option<&[(u16, String)]>,
    places: &[u16],
) -> Result<Workbook, TableError> {
    let bytes = workbook(table, titles, places);
    let bytes = bytes.map_err(|error| TableError::Workbook { source: Box::new(error) })?;
    Ok(Workbook { bytes: Bytes::from(bytes) })
}

fn workbook(table: &Table, titles: Option<&[(u16, String)]>, places: &[u16]) -> Result<Vec<u8>, XlsxError> {
    let mut workbook = rust_xlsxwriter::Workbook::new();
    let sheet = workbook.add_worksheet();
    // The format keeps a cell text when a person edits it.
    let text = Format::new().set_num_format("@");
    for (place, title) in titles.into_iter().flatten() {
        sheet.write_string_with_format(0, *place, title, &text)?;
    }
    let first = if titles.is_some() { 1 } else { 0 };
    for (number, row) in (first..).zip(table.rows()) {
        for (place, cell) in places.iter().zip(row) {
            if !cell.reveal().is_empty() {
                sheet.write_string_with_format(number, *place, cell.reveal(), &text)?;
            }
        }
    }
    workbook.save_to_buffer()
}
