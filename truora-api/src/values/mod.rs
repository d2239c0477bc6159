//! Types of single values.

mod account_id;
mod date;
mod frequency;
mod invalid;
mod json;
mod max_duration;
mod open;
mod sensitive;
mod timestamp;
mod weight;

pub use account_id::AccountId;
pub use date::Date;
pub use frequency::Frequency;
pub use invalid::InvalidValue;
pub use json::{Json, Undeclared};
pub use max_duration::MaxDuration;
pub use open::Open;
pub use sensitive::Sensitive;
pub use timestamp::Timestamp;
pub use weight::Weight;

/// What every checked text type does: parse, show, travel as text.
macro_rules! text_value {
    ($name:ident) => {
        impl std::str::FromStr for $name {
            type Err = $crate::values::InvalidValue;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                Self::parse(text)
            }
        }

        impl TryFrom<&str> for $name {
            type Error = $crate::values::InvalidValue;

            fn try_from(text: &str) -> Result<Self, Self::Error> {
                Self::parse(text)
            }
        }

        impl TryFrom<String> for $name {
            type Error = $crate::values::InvalidValue;

            fn try_from(text: String) -> Result<Self, Self::Error> {
                Self::parse(&text)
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.collect_str(self)
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let text = String::deserialize(deserializer)?;
                Self::parse(&text).map_err(serde::de::Error::custom)
            }
        }
    };
}
pub(crate) use text_value;
