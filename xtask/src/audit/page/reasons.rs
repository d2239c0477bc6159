//! The table of reasons for which a process ends early.

use super::lines::{Form, Line};
use super::{At, Known};

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
pub(super) fn read(lines: &[Line], start: usize, known: &Known) -> (At<Reasons>, usize) {
    let below = lines.get(start + 1..).unwrap_or_default();
    let titled = |line: &Line| known.is_operation(&line.text) || known.is_chapter(&line.text);
    let end = below.iter().position(|line| line.form != Form::Text || titled(line)).unwrap_or(below.len());
    let below = below.get(..end).unwrap_or_default();
    // What stands between rows is a row, whatever its form.
    let last = below.iter().rposition(|line| known.is_reason(split(line).0));
    let count = last.map_or(0, |last| last + 1);
    let more = below.iter().skip(count).take_while(|line| is_row(line)).count();
    let rows: Vec<Reason> = below.iter().take(count + more).map(reason).collect();
    let next = start + 1 + rows.len();
    let line = lines.get(start).map_or(1, |head| head.number);
    (At { value: Reasons { rows }, line }, next)
}

/// A row is a value and its meaning.
fn split(line: &Line) -> (&str, &str) {
    line.text.split_once(' ').unwrap_or((&line.text, ""))
}

fn reason(line: &Line) -> Reason {
    let (name, prose) = split(line);
    Reason { name: name.to_owned(), line: line.number, prose: prose.to_owned() }
}

/// A paragraph behind the table starts with a word: with a capital and small letters, and behind a
/// blank line.
fn is_row(line: &Line) -> bool {
    let (name, prose) = split(line);
    let plain = name.starts_with(|c: char| c.is_ascii_alphabetic())
        && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_' || c == '-');
    let small = !name.contains(|c: char| c.is_ascii_uppercase());
    let large = !name.contains(|c: char| c.is_ascii_lowercase());
    let joined = name.contains('_') || name.contains('-') && (small || large);
    plain && (joined || small && (!line.after_blank || prose.starts_with(char::is_uppercase)))
}
