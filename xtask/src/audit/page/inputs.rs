//! The table of inputs by country and type.
//!
//! The text has lost the borders between most cells: a cell of several inputs and the next one
//! stand below each other. What is left is kept ([`Token::starts_cell`]); where the other borders
//! are is found by comparison with what is declared.

use super::lines::{Form, Line};
use super::{At, ReadError};

/// A column of the table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Column {
    /// person, vehicle or company.
    pub kind: String,
    /// national or foreigner, where the column says so.
    pub nationality: Option<String>,
}

/// An input in a cell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Input {
    /// Its name; several when one of them is enough.
    pub names: Vec<String>,
    /// Those of the names that have a star: all or none, unless the page changed halfway.
    pub starred: Vec<String>,
    /// The place outside of which it does not count.
    pub only_in: Option<String>,
}

/// A piece of a row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Token {
    /// The input; none where the page says that the cell does not apply.
    pub input: Option<Input>,
    /// Whether a cell certainly starts here.
    pub starts_cell: bool,
    /// The line.
    pub line: usize,
}

/// The row of a country.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InputRow {
    /// Code of the country.
    pub country: String,
    /// The line where it starts.
    pub line: usize,
    /// What its cells hold, in order.
    pub tokens: Vec<Token>,
}

/// The table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InputTable {
    /// Columns behind the country.
    pub columns: Vec<Column>,
    /// Rows, in the order of the page.
    pub rows: Vec<InputRow>,
}

/// A row of more inputs than this is no row: the longest of the page has about twenty.
const MOST: usize = 64;

/// Reads the table whose head is at `start`; gives the index of the first line behind it.
pub(super) fn read(lines: &[Line], start: usize) -> Result<(At<InputTable>, usize), ReadError> {
    let Some(head) = lines.get(start) else {
        return Err(ReadError::new(1, "the table of inputs is missing"));
    };
    let columns = columns(head)?;
    let mut rows: Vec<InputRow> = Vec::new();
    let mut index = start + 1;
    while let Some(line) = lines.get(index) {
        match line.form {
            Form::Text => {}
            Form::InputsFoot => {
                index += 1;
                break;
            }
            _ => break,
        }
        if let Some((country, used)) = country(lines, index) {
            rows.push(InputRow { country, line: line.number, tokens: Vec::new() });
            index += used;
            continue;
        }
        let tokens = tokens(line).filter(|tokens| !is_prose(tokens));
        let (Some(row), Some(mut tokens)) = (rows.last_mut(), tokens) else {
            let message =
                format!("in the table of inputs, neither a country nor inputs: {}", short(&line.text));
            return Err(ReadError::new(line.number, message));
        };
        // Nothing stands in a cell beside "N/A".
        if let (Some(last), Some(first)) = (row.tokens.last(), tokens.first_mut()) {
            first.starts_cell |= last.input.is_none();
        }
        row.tokens.extend(tokens);
        if row.tokens.len() > MOST {
            let message = format!("in the table of inputs, more than {MOST} inputs of {}", row.country);
            return Err(ReadError::new(line.number, message));
        }
        index += 1;
    }
    Ok((At { value: InputTable { columns, rows }, line: head.number }, index))
}

/// The head has lost its borders too: a capital behind a small letter starts a column.
fn columns(head: &Line) -> Result<Vec<Column>, ReadError> {
    let mut names: Vec<String> = Vec::new();
    let mut before = ' ';
    for c in head.text.chars() {
        match names.last_mut() {
            Some(name) if !(c.is_uppercase() && (before.is_lowercase() || before == ' ')) => name.push(c),
            _ => names.push(c.to_string()),
        }
        before = c;
    }
    let mut columns = Vec::new();
    for name in names.iter().skip(1) {
        let name = name.trim().to_lowercase();
        let (kind, nationality) = match name.split_once('-') {
            Some((kind, nationality)) => (kind.to_owned(), Some(nationality.to_owned())),
            None => (name, None),
        };
        let usual = ["person", "vehicle", "company"].contains(&kind.as_str())
            && nationality.as_deref().is_none_or(|word| ["national", "foreigner"].contains(&word));
        if !usual {
            return Err(ReadError::new(
                head.number,
                format!("a column of the table of inputs is new: {}", short(&kind)),
            ));
        }
        let column = Column { kind, nationality };
        if columns.contains(&column) {
            return Err(ReadError::new(head.number, "a column of the table of inputs stands twice"));
        }
        columns.push(column);
    }
    Ok(columns)
}

/// A country's name and code, in two lines or in one.
fn country(lines: &[Line], index: usize) -> Option<(String, usize)> {
    let line = lines.get(index)?;
    if !line.text.starts_with(char::is_uppercase) {
        return None;
    }
    if let Some((name, code)) = line.text.rsplit_once(' ')
        && is_code(code)
        && !name.contains(['*', '_'])
    {
        return Some((code.to_owned(), 1));
    }
    let next = lines.get(index + 1)?;
    let named = line.text.chars().all(|c| c.is_alphabetic() || " .-()'’".contains(c));
    (named && !is_code(&line.text) && is_code(&next.text)).then(|| (next.text.clone(), 2))
}

fn is_code(text: &str) -> bool {
    (2..=3).contains(&text.len()) && text.chars().all(|c| c.is_ascii_uppercase())
}

/// Words of a sentence have the shape of inputs too; inputs that share a line have a mark or `_`.
fn is_prose(tokens: &[Token]) -> bool {
    let inputs = tokens.iter().filter_map(|token| token.input.as_ref());
    let plain =
        |input: &&Input| input.starred.is_empty() && input.names.iter().all(|name| !name.contains('_'));
    inputs.filter(plain).count() > 1
}

/// The inputs of a line; none if it holds anything else.
fn tokens(line: &Line) -> Option<Vec<Token>> {
    let mut rest = line.text.as_str();
    let mut tokens: Vec<Token> = Vec::new();
    let mut joined = false;
    while !rest.is_empty() {
        let input = if let Some(behind) = rest.strip_prefix("N/A") {
            rest = behind;
            None
        } else {
            let (input, behind) = input(rest)?;
            rest = behind;
            Some(input)
        };
        // Inputs of one cell stand in lines of their own: what shares a line is in another cell.
        let starts_cell = joined || input.is_none() || tokens.last().is_some_and(|last| last.input.is_none());
        tokens.push(Token { input, starts_cell, line: line.number });
        let spaced = rest.trim_start();
        joined = spaced.len() == rest.len();
        rest = spaced;
    }
    Some(tokens)
}

fn input(text: &str) -> Option<(Input, &str)> {
    let mut input = Input { names: Vec::new(), starred: Vec::new(), only_in: None };
    let mut rest = text;
    loop {
        let (name, behind) = name(rest)?;
        input.names.push(name.to_owned());
        rest = behind;
        if let Some(behind) = rest.strip_prefix('*') {
            input.starred.push(name.to_owned());
            rest = behind;
        }
        if let Some(note) = rest.trim_start().strip_prefix('(') {
            let (place, behind) = note.split_once(')')?;
            input.only_in = Some(place.trim_end_matches("only").trim().to_owned());
            rest = behind;
        }
        match rest.strip_prefix(" or ") {
            Some(behind) => rest = behind,
            None => return Some((input, rest)),
        }
    }
}

fn name(text: &str) -> Option<(&str, &str)> {
    let joined = text.find("N/A").unwrap_or(text.len());
    let end = text.find(|c: char| !(c.is_ascii_alphanumeric() || c == '_')).unwrap_or(text.len()).min(joined);
    let (name, rest) = text.split_at_checked(end)?;
    let small = name.starts_with(|c: char| c.is_ascii_lowercase());
    let initials = name.len() > 1 && name.chars().all(|c| c.is_ascii_uppercase());
    (small || initials).then_some((name, rest))
}

fn short(text: &str) -> String {
    text.chars().take(40).collect()
}
