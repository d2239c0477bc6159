//! The table of reasons for which a process ends early.

use super::At;
use super::lines::{Form, Line};

/// A reason.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reason {
    /// Its value on the wire.
    pub name: String,
    /// The line.
    pub line: usize,
    /// What it means. Never kept, only hashed.
    pub prose: String,
}

/// The table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reasons {
    /// Its rows, in the order of the page.
    pub rows: Vec<Reason>,
}

/// Reads the table whose head is at `start`; gives the index of the first line behind it.
pub(super) fn read(lines: &[Line], start: usize) -> (At<Reasons>, usize) {
    let rows: Vec<Reason> =
        lines.iter().skip(start + 1).take_while(|line| line.form == Form::Text).map_while(reason).collect();
    let next = start + 1 + rows.len();
    let line = lines.get(start).map_or(1, |head| head.number);
    (At { value: Reasons { rows }, line }, next)
}

/// A row is a value and its meaning; a paragraph behind the table starts with a word.
fn reason(line: &Line) -> Option<Reason> {
    let (name, prose) = line.text.split_once(' ').unwrap_or((&line.text, ""));
    let is_value = name.starts_with(|c: char| c.is_ascii_lowercase())
        && name.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_');
    let is_row = is_value && (name.contains('_') || prose.starts_with(char::is_uppercase));
    is_row.then(|| Reason { name: name.to_owned(), line: line.number, prose: prose.to_owned() })
}
