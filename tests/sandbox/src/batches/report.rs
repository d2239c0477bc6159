//! The report of a batch as a file.

use rust_xlsxwriter::{Workbook, XlsxError};

use crate::checks::number;
use crate::clock::Moment;
use crate::world::World;

use super::{Batch, Format};

const TITLES: [&str; 5] = ["row", "check_id", "status", "score", "problem"];

/// The report that was asked for: its media type and its bytes.
pub(crate) fn file(world: &World, batch_id: &str, now: Moment) -> Option<(&'static str, Vec<u8>)> {
    let batch = world.batches.get(batch_id)?;
    let lines = lines(world, batch, now);
    match batch.report? {
        Format::Csv => Some(("text/csv", csv(&lines).into_bytes())),
        Format::Xlsx => {
            let media = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
            Some((media, xlsx(&lines).ok()?))
        }
    }
}

fn lines(world: &World, batch: &Batch, now: Moment) -> Vec<[String; 5]> {
    let mut lines = vec![TITLES.map(str::to_owned)];
    for (index, row) in batch.rows().iter().enumerate() {
        let id = batch.checks.get(index).and_then(Option::as_deref);
        let check = id.and_then(|id| world.checks.get(id));
        lines.push([
            row.number.to_string(),
            id.unwrap_or_default().to_owned(),
            check.map_or("", |check| check.status(now).text()).to_owned(),
            check.map(|check| number(check.scores(now).global()).to_string()).unwrap_or_default(),
            row.inputs.as_ref().err().cloned().unwrap_or_default(),
        ]);
    }
    lines
}

fn csv(lines: &[[String; 5]]) -> String {
    let mut text = String::new();
    for line in lines {
        let fields: Vec<String> =
            line.iter().map(|field| format!("\"{}\"", field.replace('"', "\"\""))).collect();
        text.push_str(&fields.join(","));
        text.push_str("\r\n");
    }
    text
}

fn xlsx(lines: &[[String; 5]]) -> Result<Vec<u8>, XlsxError> {
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet();
    for (row, line) in (0..).zip(lines) {
        sheet.write_row(row, 0, line)?;
    }
    workbook.save_to_buffer()
}
