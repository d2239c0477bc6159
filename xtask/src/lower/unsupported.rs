//! What the lowering does not know.

use std::fmt;

use super::place::Place;

/// Every construct of a document that has no known form in OpenAPI 3.0, with its place.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Unsupported(Vec<String>);

impl Unsupported {
    /// The constructs, each as `place: what`, in the order of the document.
    pub fn iter(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(String::as_str)
    }

    pub(super) fn push(&mut self, place: &Place, what: &str) {
        self.0.push(format!("{place}: {what}"));
    }

    pub(super) fn into_result<T>(self, value: T) -> Result<T, Self> {
        if self.0.is_empty() { Ok(value) } else { Err(self) }
    }
}

impl fmt::Display for Unsupported {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for construct in &self.0 {
            writeln!(f, "{construct}; add a rule to xtask/src/lower, or declare it otherwise")?;
        }
        Ok(())
    }
}

impl std::error::Error for Unsupported {}
