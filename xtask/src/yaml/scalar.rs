//! Strings, in the plainest style in which every reader takes them for strings.

use std::fmt::Write as _;

/// The column at which long text is folded.
const WIDTH: usize = 100;

/// Words that YAML 1.1 or 1.2 reads as booleans or null, in lower case.
const WORDS: &[&str] = &["true", "false", "yes", "no", "on", "off", "y", "n", "null"];

/// The name of a member, on one line.
pub(super) fn key(name: &str) -> String {
    if is_plain(name) { name.to_owned() } else { quoted(name) }
}

/// A string at the given indentation of its block.
pub(super) fn text(string: &str, indent: usize) -> String {
    let fits = string.chars().count() + indent <= WIDTH;
    match string {
        _ if fits && is_plain(string) => string.to_owned(),
        _ if is_block(string) && is_long(string, indent) => folded(string, indent),
        _ if is_block(string) && string.contains('\n') => literal(string, indent),
        _ if is_plain(string) => string.to_owned(),
        _ => quoted(string),
    }
}

/// Whether a line of it runs over the page and has a place to fold.
fn is_long(string: &str, indent: usize) -> bool {
    string.lines().any(|line| line.contains(' ') && line.chars().count() + indent > WIDTH)
}

/// Whether a string reads as itself without quotes. Stricter than YAML: what begins like a number,
/// a date or an indicator is quoted without a closer look.
fn is_plain(string: &str) -> bool {
    string.starts_with(|first: char| first.is_alphabetic() || matches!(first, '/' | '$' | '_'))
        && string.chars().all(is_printable)
        && !string.ends_with([' ', ':'])
        && !string.contains(": ")
        && !string.contains(" #")
        && !WORDS.contains(&string.to_lowercase().as_str())
}

/// Letters, marks, digits, punctuation and single spaces; no control and nothing that a reader
/// takes for the end of a line or of the text.
fn is_printable(character: char) -> bool {
    !character.is_control()
        && !matches!(character, '\u{2028}' | '\u{2029}' | '\u{feff}' | '\u{fffe}' | '\u{ffff}')
}

fn quoted(string: &str) -> String {
    if string.chars().all(is_printable) {
        return format!("'{}'", string.replace('\'', "''"));
    }
    let mut quoted = String::from("\"");
    for character in string.chars() {
        match character {
            '"' => quoted.push_str("\\\""),
            '\\' => quoted.push_str("\\\\"),
            '\n' => quoted.push_str("\\n"),
            '\t' => quoted.push_str("\\t"),
            other if is_printable(other) => quoted.push(other),
            // Writing to a String cannot fail.
            other => drop(write!(quoted, "\\u{:04x}", u32::from(other))),
        }
    }
    quoted.push('"');
    quoted
}

/// Whether a string can stand as a block: its lines begin and end with something that is seen, so
/// that no space can be lost, and empty lines stand only between others.
fn is_block(string: &str) -> bool {
    let has_edge = |line: &str| line.starts_with(char::is_whitespace) || line.ends_with(char::is_whitespace);
    !string.is_empty()
        && !string.starts_with('\n')
        && !string.ends_with('\n')
        && string.chars().all(|character| character == '\n' || is_printable(character))
        && !string.split('\n').any(has_edge)
}

/// Each line as it is.
fn literal(string: &str, indent: usize) -> String {
    let mut block = String::from("|-");
    for line in string.split('\n') {
        push_line(&mut block, line, indent);
    }
    block
}

/// Lines broken at single spaces, to which a reader turns them back; a line end of the string is
/// an empty line.
fn folded(string: &str, indent: usize) -> String {
    let mut block = String::from(">-");
    for (index, line) in string.split('\n').enumerate() {
        if index > 0 {
            block.push('\n');
        }
        if !line.is_empty() {
            wrapped(line, WIDTH.saturating_sub(indent))
                .iter()
                .for_each(|part| push_line(&mut block, part, indent));
        }
    }
    block
}

fn wrapped(line: &str, width: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in line.split(' ') {
        match lines.last_mut() {
            // Only between two words: a space beside another would not come back.
            Some(last)
                if last.chars().count() + 1 + word.chars().count() <= width
                    || word.is_empty()
                    || last.ends_with(' ') =>
            {
                last.push(' ');
                last.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}

fn push_line(block: &mut String, line: &str, indent: usize) {
    block.push('\n');
    if !line.is_empty() {
        block.push_str(&" ".repeat(indent));
        block.push_str(line);
    }
}
