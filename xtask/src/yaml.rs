//! A document as YAML, for people and for readers of any language.
//!
//! Our own writer: the published bytes do not change with a library, long text is folded to the
//! width of a page, and each string is quoted that a YAML 1.1 reader would take for something
//! else (`NO` and `ON` for booleans, `2026-01-31` for a date), which yaml_serde leaves plain.
//! What was written is read back by yaml_serde and compared before anybody gets it.

mod scalar;

#[cfg(test)]
mod tests;

use std::fmt;

use serde_json::Value;

/// The first line of every file that is written, not maintained.
const BANNER: &str = "# Written by cargo xtask regenerate from spec-gen. Do not edit by hand.";

/// Why a text was not given out.
#[derive(Debug)]
pub enum YamlError {
    /// A reader refuses the text.
    Unreadable(yaml_serde::Error),
    /// A reader finds another document in it.
    Altered,
}

impl fmt::Display for YamlError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unreadable(error) => write!(f, "the YAML that was written cannot be read: {error}"),
            Self::Altered => f.write_str("the YAML that was written reads as another document"),
        }
    }
}

impl std::error::Error for YamlError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Unreadable(error) => Some(error),
            Self::Altered => None,
        }
    }
}

/// The document in block style under a banner, ending in one newline.
///
/// # Errors
/// If the text does not read back as the same document, which is a defect of the writer.
pub fn to_yaml(document: &Value) -> Result<String, YamlError> {
    let mut text = String::from(BANNER);
    node(&mut text, document, 0);
    text.push('\n');
    let read: Value = yaml_serde::from_str(&text).map_err(YamlError::Unreadable)?;
    if read == *document { Ok(text) } else { Err(YamlError::Altered) }
}

/// Writes what stands below a key or at the root: blocks begin on a line of their own.
fn node(text: &mut String, value: &Value, indent: usize) {
    match value {
        Value::Object(map) if !map.is_empty() => {
            for (key, child) in map {
                new_line(text, indent);
                entry(text, key, child, indent);
            }
        }
        Value::Array(list) if !list.is_empty() => {
            for child in list {
                new_line(text, indent);
                item(text, child, indent);
            }
        }
        leaf => {
            text.push(if indent == 0 { '\n' } else { ' ' });
            self::leaf(text, leaf, indent);
        }
    }
}

fn entry(text: &mut String, key: &str, child: &Value, indent: usize) {
    text.push_str(&scalar::key(key));
    text.push(':');
    node(text, child, indent + 2);
}

/// The first member of a block in a list stands on the line of its dash.
fn item(text: &mut String, value: &Value, indent: usize) {
    text.push_str("- ");
    match value {
        Value::Object(map) if !map.is_empty() => {
            for (index, (key, child)) in map.iter().enumerate() {
                if index > 0 {
                    new_line(text, indent + 2);
                }
                entry(text, key, child, indent + 2);
            }
        }
        Value::Array(list) if !list.is_empty() => {
            for (index, child) in list.iter().enumerate() {
                if index > 0 {
                    new_line(text, indent + 2);
                }
                item(text, child, indent + 2);
            }
        }
        leaf => self::leaf(text, leaf, indent + 2),
    }
}

fn leaf(text: &mut String, value: &Value, indent: usize) {
    match value {
        Value::String(string) => text.push_str(&scalar::text(string, indent)),
        Value::Object(_) => text.push_str("{}"),
        Value::Array(_) => text.push_str("[]"),
        // Null, booleans and numbers are written as in JSON.
        other => text.push_str(&other.to_string()),
    }
}

fn new_line(text: &mut String, indent: usize) {
    text.push('\n');
    text.push_str(&" ".repeat(indent));
}
