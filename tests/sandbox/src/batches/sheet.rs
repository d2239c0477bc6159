//! Reading a sheet from a workbook that a stranger sent.

use std::collections::BTreeMap;
use std::io::{self, Cursor, Read};

use calamine::{DataRef, Reader, Xlsx};

/// How much the parts of a workbook may be when unpacked, together.
const LARGEST_UNPACKED: u64 = 64 * 1024 * 1024;
/// The row of titles.
pub(crate) const TITLES: u32 = 1;
/// How many rows are read, beside the titles.
const MOST_ROWS: usize = 20_000;
/// How many cells are looked at.
const MOST_CELLS: usize = 2_000_000;

/// How many bytes of text are kept. Cells can share a text, so that a small file has much of it.
const MOST_TEXT: usize = 16 * 1024 * 1024;

/// Rows by their number, counted from 1 as a spreadsheet shows them; in each, the text of the
/// wanted cells by column, counted from 0. A row with anything in it is there, also without one of
/// those: somebody meant it to be a check.
pub(crate) type Sheet = BTreeMap<u32, BTreeMap<u64, String>>;

/// The first sheet of a workbook, as far as these columns go.
///
/// # Errors
/// Says why the bytes cannot be read as a workbook.
pub(crate) fn read(bytes: &[u8], columns: &[u64]) -> Result<Sheet, String> {
    unpackable(bytes)?;
    let broken = |error: calamine::XlsxError| format!("The file is not an xlsx workbook: {error}");
    let mut workbook: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).map_err(broken)?;
    let name =
        workbook.sheet_names().first().cloned().ok_or_else(|| "The workbook has no sheet".to_owned())?;
    let mut cells = workbook.worksheet_cells_reader(&name).map_err(broken)?;
    let mut sheet = Sheet::new();
    let mut kept = 0_usize;
    for _ in 0..MOST_CELLS {
        let Some(cell) = cells.next_cell_with_formula_metadata().map_err(broken)? else { return Ok(sheet) };
        let (row, column) = cell.pos;
        let text = text(&cell.value);
        // An error and a formula that nobody has worked out have no text, and are something.
        let without_text = match cell.value {
            DataRef::Error(_) => true,
            DataRef::Empty => cell.formula.is_some(),
            _ => false,
        };
        if text.is_none() && !without_text {
            continue;
        }
        let cells = sheet.entry(row.saturating_add(1)).or_default();
        if let Some(text) = text.filter(|_| columns.contains(&u64::from(column))) {
            kept = kept.saturating_add(text.len());
            if kept > MOST_TEXT {
                return Err(format!("The sheet has more than {MOST_TEXT} bytes of text"));
            }
            cells.insert(u64::from(column), text);
        }
        if sheet.len().saturating_sub(usize::from(sheet.contains_key(&TITLES))) > MOST_ROWS {
            return Err(format!("The sheet has more than {MOST_ROWS} rows"));
        }
    }
    Err(format!("The sheet has more than {MOST_CELLS} cells"))
}

/// Unpacks every part once, into nothing, to see that they fit.
fn unpackable(bytes: &[u8]) -> Result<(), String> {
    let broken = |problem: String| format!("The file is not an xlsx workbook: {problem}");
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).map_err(|error| broken(error.to_string()))?;
    let mut left = LARGEST_UNPACKED;
    for index in 0..archive.len() {
        let part = archive.by_index(index).map_err(|error| broken(error.to_string()))?;
        let unpacked = io::copy(&mut part.take(left.saturating_add(1)), &mut io::sink())
            .map_err(|error| broken(error.to_string()))?;
        left = left
            .checked_sub(unpacked)
            .ok_or_else(|| format!("The workbook is larger than {LARGEST_UNPACKED} bytes when unpacked"))?;
    }
    Ok(())
}

/// The text of a cell; none of an empty one. A date becomes `YYYY-MM-DD`, a whole number has no
/// fraction.
fn text(value: &DataRef<'_>) -> Option<String> {
    let text = match value {
        DataRef::String(text) => text.trim().to_owned(),
        DataRef::SharedString(text) => text.trim().to_owned(),
        DataRef::Int(number) => number.to_string(),
        DataRef::Float(number) => number.to_string(),
        DataRef::Bool(value) => value.to_string(),
        DataRef::DateTime(time) => {
            let (year, month, day, ..) = time.to_ymd_hms_milli();
            format!("{year:04}-{month:02}-{day:02}")
        }
        DataRef::DateTimeIso(time) => time.split('T').next().unwrap_or_default().to_owned(),
        DataRef::DurationIso(_) | DataRef::Error(_) | DataRef::Empty => return None,
    };
    (!text.is_empty()).then_some(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_no_workbook_is_an_error() {
        for bytes in [&b""[..], b"PK\x03\x04", b"hello", &[0; 4096]] {
            assert!(read(bytes, &[0]).is_err_and(|error| error.contains("not an xlsx workbook")));
        }
    }

    #[test]
    fn a_text_that_many_cells_share_does_not_fill_the_memory() {
        let mut workbook = rust_xlsxwriter::Workbook::new();
        let sheet = workbook.add_worksheet();
        let text = "x".repeat(32_000);
        for row in 0..600 {
            sheet.write(row, 0, &text).expect("writes");
        }
        let bytes = workbook.save_to_buffer().expect("a workbook");
        assert!(bytes.len() < 100_000, "{}", bytes.len());
        assert!(read(&bytes, &[0]).is_err_and(|error| error.contains("bytes of text")));
    }

    #[test]
    fn the_titles_do_not_count_as_a_row() {
        let workbook = |rows: u32| {
            let mut workbook = rust_xlsxwriter::Workbook::new();
            let sheet = workbook.add_worksheet();
            for row in 0..rows {
                sheet.write(row, 0, 1).expect("writes");
            }
            workbook.save_to_buffer().expect("a workbook")
        };
        let most = u32::try_from(MOST_ROWS).expect("a number");
        assert_eq!(read(&workbook(most + 1), &[0]).map(|sheet| sheet.len()), Ok(MOST_ROWS + 1));
        assert!(read(&workbook(most + 2), &[0]).is_err_and(|error| error.contains("20000 rows")));
    }

    #[test]
    fn a_cell_far_away_takes_no_memory() {
        let mut workbook = rust_xlsxwriter::Workbook::new();
        let sheet = workbook.add_worksheet();
        sheet.write(0, 0, "title").expect("writes");
        sheet.write(1_048_575, 16_383, "far").expect("writes");
        let bytes = workbook.save_to_buffer().expect("a workbook");
        let sheet = read(&bytes, &[0]).expect("reads");
        assert_eq!(sheet.len(), 2);
    }
}
