//! The time between two runs of a check.

use std::fmt;

use super::{Date, InvalidValue, text_value};

/// How often a check is run again: `daily`, `weekly`, `monthly`, `yearly`, or a number and a unit such as
/// `3d` or `2w`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Frequency {
    /// Every day.
    Daily,
    /// Every week.
    Weekly,
    /// Every month.
    Monthly,
    /// Every year.
    Yearly,
    /// Every so many days.
    Days(std::num::NonZeroU32),
    /// Every so many weeks.
    Weeks(std::num::NonZeroU32),
    /// Every so many months.
    Months(std::num::NonZeroU32),
    /// Every so many years.
    Years(std::num::NonZeroU32),
}

impl Frequency {
    /// The day of the run after one on `day`; `None` after the year 9999.
    pub fn after(self, day: Date) -> Option<Date> {
        match self {
            Self::Daily => day.plus_days(1),
            Self::Weekly => day.plus_days(7),
            Self::Monthly => day.plus_months(1),
            Self::Yearly => day.plus_months(12),
            Self::Days(count) => day.plus_days(count.get()),
            Self::Weeks(count) => day.plus_days(count.get().checked_mul(7)?),
            Self::Months(count) => day.plus_months(count.get()),
            Self::Years(count) => day.plus_months(count.get().checked_mul(12)?),
        }
    }

    /// Whether checks that begin on `from` run again once at least by `end`, which the reference demands of
    /// an `end_date`. The end itself counts.
    pub fn allows(self, from: Date, end: Date) -> bool {
        self.after(from).is_some_and(|next| next <= end)
    }

    fn parse(text: &str) -> Result<Self, InvalidValue> {
        let named = match text {
            "daily" => Some(Self::Daily),
            "weekly" => Some(Self::Weekly),
            "monthly" => Some(Self::Monthly),
            "yearly" => Some(Self::Yearly),
            _ => None,
        };
        named.or_else(|| Self::custom(text)).ok_or_else(|| {
            InvalidValue::new(
                "expected a frequency: daily, weekly, monthly, yearly, or a number and d, w, m or y, such as 3d",
            )
        })
    }

    fn custom(text: &str) -> Option<Self> {
        let (count, unit) = text.split_at_checked(text.len().checked_sub(1)?)?;
        // `+3` and `03` are numbers to Rust alone.
        if !count.starts_with(|first: char| first.is_ascii_digit() && first != '0') {
            return None;
        }
        let count = count.parse().ok()?;
        match unit {
            "d" => Some(Self::Days(count)),
            "w" => Some(Self::Weeks(count)),
            "m" => Some(Self::Months(count)),
            "y" => Some(Self::Years(count)),
            _ => None,
        }
    }
}

impl fmt::Display for Frequency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Daily => f.write_str("daily"),
            Self::Weekly => f.write_str("weekly"),
            Self::Monthly => f.write_str("monthly"),
            Self::Yearly => f.write_str("yearly"),
            Self::Days(count) => write!(f, "{count}d"),
            Self::Weeks(count) => write!(f, "{count}w"),
            Self::Months(count) => write!(f, "{count}m"),
            Self::Years(count) => write!(f, "{count}y"),
        }
    }
}

text_value!(Frequency);
