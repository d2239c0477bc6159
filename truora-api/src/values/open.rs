//! Lists of values that may grow.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::decode::LenientText;

/// A value of an open list: one that is known, or another, kept as text. Travels unchanged.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Open<K> {
    /// A value that the published document lists.
    Known(K),
    /// A value that it does not list.
    Other(String),
}

impl<K> Open<K> {
    /// The value, if it is known.
    pub fn known(&self) -> Option<&K> {
        match self {
            Self::Known(value) => Some(value),
            Self::Other(_) => None,
        }
    }
}

impl<K: PartialEq> PartialEq<K> for Open<K> {
    fn eq(&self, other: &K) -> bool {
        self.known() == Some(other)
    }
}

impl<K: FromStr> From<&str> for Open<K> {
    fn from(text: &str) -> Self {
        text.parse().map_or_else(|_| Self::Other(text.to_owned()), Self::Known)
    }
}

impl<K: FromStr> From<String> for Open<K> {
    fn from(text: String) -> Self {
        text.parse().map_or_else(|_| Self::Other(text), Self::Known)
    }
}

impl<K: fmt::Display> fmt::Display for Open<K> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Known(value) => value.fmt(f),
            Self::Other(text) => f.write_str(text),
        }
    }
}

impl<K: fmt::Display> Serialize for Open<K> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de, K: FromStr> Deserialize<'de> for Open<K> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        LenientText::deserialize(deserializer).map(|text| Self::from(text.0))
    }
}
