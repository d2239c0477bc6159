//! How long a check may take.

use std::fmt;
use std::time::Duration;

use super::{InvalidValue, text_value};

/// How long a check may wait for its sources: 15 minutes to 168 hours, as `25m` or `2h` on the wire.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct MaxDuration {
    minutes: u32,
    in_hours: bool,
}

impl MaxDuration {
    const LIMITS: &'static str =
        "expected a duration of 15 minutes to 168 hours: a number and m or h, such as 25m";

    /// A number of minutes, 15 to 10080.
    ///
    /// # Errors
    /// [`InvalidValue`] outside the limits.
    pub fn minutes(minutes: u32) -> Result<Self, InvalidValue> {
        Self::checked(minutes, false)
    }

    /// A number of hours, 1 to 168.
    ///
    /// # Errors
    /// [`InvalidValue`] outside the limits.
    pub fn hours(hours: u32) -> Result<Self, InvalidValue> {
        let minutes = hours.checked_mul(60).ok_or_else(|| InvalidValue::new(Self::LIMITS))?;
        Self::checked(minutes, true)
    }

    fn checked(minutes: u32, in_hours: bool) -> Result<Self, InvalidValue> {
        if (15..=168 * 60).contains(&minutes) {
            Ok(Self { minutes, in_hours })
        } else {
            Err(InvalidValue::new(Self::LIMITS))
        }
    }

    fn parse(text: &str) -> Result<Self, InvalidValue> {
        let malformed = || InvalidValue::new(Self::LIMITS);
        let (count, is_hours) = match (text.strip_suffix('h'), text.strip_suffix('m')) {
            (Some(count), _) => (count, true),
            (_, Some(count)) => (count, false),
            _ => return Err(malformed()),
        };
        if !count.starts_with(|first: char| first.is_ascii_digit() && first != '0') {
            return Err(malformed());
        }
        let count = count.parse().map_err(|_| malformed())?;
        if is_hours { Self::hours(count) } else { Self::minutes(count) }
    }

    /// The length.
    pub fn as_duration(self) -> Duration {
        Duration::from_secs(u64::from(self.minutes) * 60)
    }
}

impl fmt::Display for MaxDuration {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.in_hours { write!(f, "{}h", self.minutes / 60) } else { write!(f, "{}m", self.minutes) }
    }
}

text_value!(MaxDuration);
