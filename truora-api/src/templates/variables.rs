//! Values by the name of their variable.

use std::collections::BTreeMap;
use std::fmt;

use serde::Serialize;
use serde_json::Value;

use super::text::{NO_NAME, is_name};
use crate::values::{InvalidValue, Sensitive};

/// The values of a message's variables, by name. They are personal as a rule: `Debug` shows the names
/// alone.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Variables(BTreeMap<String, Sensitive>);

impl Variables {
    /// No variable.
    pub fn new() -> Self {
        Self::default()
    }

    /// Gives a variable its value; given again, the later one holds.
    #[must_use]
    pub fn set(mut self, name: impl Into<String>, value: impl Into<Sensitive>) -> Self {
        self.0.insert(name.into(), value.into());
        self
    }

    /// The members of a struct or map as variables: text, numbers and truth values. A member that is
    /// `None` gives no variable.
    ///
    /// # Errors
    /// [`InvalidValue`] when it is neither struct nor map, or a member is a list, a struct or a map. The
    /// message names the member, and never shows a value.
    pub fn of<T: Serialize + ?Sized>(values: &T) -> Result<Self, InvalidValue> {
        // serde's own words may quote a value.
        let unexpected = || InvalidValue::new("expected variables as a struct or a map with text as keys");
        let Value::Object(members) = serde_json::to_value(values).map_err(|_| unexpected())? else {
            return Err(unexpected());
        };
        let mut variables = BTreeMap::new();
        for (name, value) in members {
            let value = match value {
                Value::Null => continue,
                Value::String(text) => text,
                Value::Number(number) => number.to_string(),
                Value::Bool(truth) => truth.to_string(),
                Value::Array(_) | Value::Object(_) => {
                    return Err(InvalidValue::new(format!(
                        "the variable {name} is a list or a struct: expected text, a number or a truth value"
                    )));
                }
            };
            variables.insert(name, value.into());
        }
        Ok(Self(variables))
    }

    /// The value of a variable.
    pub fn get(&self, name: &str) -> Option<&Sensitive> {
        self.0.get(name)
    }

    pub(crate) fn into_pairs(self) -> impl Iterator<Item = (String, Sensitive)> {
        self.0.into_iter()
    }

    /// The names, sorted.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.0.keys().map(String::as_str)
    }
}

impl<K: Into<String>, V: Into<Sensitive>> FromIterator<(K, V)> for Variables {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(pairs: I) -> Self {
        Self(pairs.into_iter().map(|(name, value)| (name.into(), value.into())).collect())
    }
}

impl<K: Into<String>, V: Into<Sensitive>, const N: usize> From<[(K, V); N]> for Variables {
    fn from(pairs: [(K, V); N]) -> Self {
        pairs.into_iter().collect()
    }
}

impl TryFrom<Variables> for BTreeMap<String, Sensitive> {
    type Error = InvalidValue;

    /// The fields of a body, `var.<name>` each: what `extra` of a body's builder takes. Refuses a name that no
    /// placeholder can have.
    fn try_from(variables: Variables) -> Result<Self, InvalidValue> {
        let pairs = variables.into_pairs().map(|(name, value)| {
            if is_name(&name) {
                Ok((format!("var.{name}"), value))
            } else {
                Err(InvalidValue::new(format!("var: {NO_NAME}")))
            }
        });
        pairs.collect()
    }
}

impl fmt::Debug for Variables {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_map().entries(&self.0).finish()
    }
}
