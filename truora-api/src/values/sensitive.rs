//! Personal and secret values.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::{Date, InvalidValue, Json, Timestamp};
use crate::decode::LenientText;

/// A value that no log may show: a document, a name, a phone, a key. `Debug` prints a placeholder;
/// [`reveal`](Self::reveal) gives the value.
#[derive(Clone, PartialEq, Eq, Hash, Default)]
pub struct Sensitive<T = String>(T);

impl<T> Sensitive<T> {
    /// Hides a value.
    pub const fn new(value: T) -> Self {
        Self(value)
    }

    /// The value.
    pub fn reveal(&self) -> &T {
        &self.0
    }

    /// The value, taken out.
    pub fn into_revealed(self) -> T {
        self.0
    }
}

impl<T> From<T> for Sensitive<T> {
    fn from(value: T) -> Self {
        Self(value)
    }
}

impl From<&str> for Sensitive {
    fn from(text: &str) -> Self {
        Self(text.to_owned())
    }
}

impl From<&String> for Sensitive {
    fn from(text: &String) -> Self {
        Self(text.clone())
    }
}

impl TryFrom<&str> for Sensitive<Date> {
    type Error = InvalidValue;

    fn try_from(text: &str) -> Result<Self, InvalidValue> {
        Date::try_from(text).map(Self)
    }
}

impl TryFrom<String> for Sensitive<Date> {
    type Error = InvalidValue;

    fn try_from(text: String) -> Result<Self, InvalidValue> {
        Date::try_from(text).map(Self)
    }
}

impl<T> fmt::Debug for Sensitive<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[hidden]")
    }
}

impl<T: Serialize> Serialize for Sensitive<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

impl<'de, T: Hidden> Deserialize<'de> for Sensitive<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        T::read(deserializer).map(Self)
    }
}

/// How a value is read when it is hidden; text is read as tolerantly as everywhere in answers.
pub(crate) trait Hidden: Sized {
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error>;
}

impl Hidden for String {
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        LenientText::deserialize(deserializer).map(|text| text.0)
    }
}

macro_rules! hidden {
    ($($kind:ty),*) => {$(
        impl Hidden for $kind {
            fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                <$kind>::deserialize(deserializer)
            }
        }
    )*};
}
hidden!(Date, Timestamp, Json);

impl Hidden for i64 {
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let whole = crate::decode::integer(deserializer)?;
        // The value itself is personal: the message does not repeat it.
        whole.ok_or_else(|| serde::de::Error::custom("expected a whole number"))
    }
}
