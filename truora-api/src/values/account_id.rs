//! The identifier that a caller gives to a user.

use std::fmt;

use super::{InvalidValue, text_value};

/// An identifier of a user: letters, digits, `_`, `.` and `-`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct AccountId(String);

impl AccountId {
    fn parse(text: &str) -> Result<Self, InvalidValue> {
        let is_valid = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '.' | '-');
        if text.is_empty() || !text.chars().all(is_valid) {
            return Err(InvalidValue::new(
                "expected an account id: letters a to z, digits, `_`, `.` and `-`",
            ));
        }
        Ok(Self(text.to_owned()))
    }

    /// The identifier.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for AccountId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

text_value!(AccountId);
