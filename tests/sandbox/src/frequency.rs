//! How often something is repeated: `daily`, `3d`, `2w` and the like.

use chrono::{DateTime, Months, Utc};
use serde::{Deserialize, Serialize};

use crate::clock::{DAY, Moment};

/// A number of days, weeks, months or years.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Frequency {
    count: u32,
    unit: Unit,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
enum Unit {
    Day,
    Week,
    Month,
    Year,
}

impl Frequency {
    /// Reads a frequency. A number too large to count is taken as the largest one.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        let once = |unit| Some(Self { count: 1, unit });
        match text {
            "daily" => return once(Unit::Day),
            "weekly" => return once(Unit::Week),
            "monthly" => return once(Unit::Month),
            "yearly" => return once(Unit::Year),
            _ => {}
        }
        let letter = text.chars().next_back()?;
        let digits = text.strip_suffix(letter)?;
        if digits.is_empty() || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
            return None;
        }
        let count = digits.parse().unwrap_or(u32::MAX);
        let unit = match letter {
            'd' => Unit::Day,
            'w' => Unit::Week,
            'm' => Unit::Month,
            'y' => Unit::Year,
            _ => return None,
        };
        (count > 0).then_some(Self { count, unit })
    }

    /// The short form, as the service writes it.
    pub(crate) fn text(self) -> String {
        let unit = match self.unit {
            Unit::Day => 'd',
            Unit::Week => 'w',
            Unit::Month => 'm',
            Unit::Year => 'y',
        };
        format!("{}{unit}", self.count)
    }

    /// The midnight that comes one period after this moment; none when there is no such date.
    pub(crate) fn after(self, moment: Moment) -> Option<Moment> {
        let midnight = moment.checked_sub(moment.rem_euclid(DAY))?;
        let months = match self.unit {
            Unit::Day => return midnight.checked_add(DAY.checked_mul(self.count.into())?),
            Unit::Week => return midnight.checked_add((7 * DAY).checked_mul(self.count.into())?),
            Unit::Month => self.count,
            Unit::Year => self.count.checked_mul(12)?,
        };
        let date = DateTime::<Utc>::from_timestamp_millis(midnight)?;
        Some(date.checked_add_months(Months::new(months))?.timestamp_millis())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clock::day;

    #[test]
    fn frequencies_are_read_and_written_short() {
        for (text, short) in [("daily", "1d"), ("weekly", "1w"), ("3d", "3d"), ("yearly", "1y"), ("2m", "2m")]
        {
            assert_eq!(Frequency::parse(text).map(Frequency::text).as_deref(), Some(short));
        }
        for wrong in ["", "d", "0d", "3", "3x", "-1d", "fortnightly", "día"] {
            assert_eq!(Frequency::parse(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn months_end_where_they_end() {
        let after = |text: &str| {
            let january = day("2027-01-31").expect("a day") + 5;
            Frequency::parse(text).and_then(|frequency| frequency.after(january))
        };
        assert_eq!(after("1m"), day("2027-02-28"));
        assert_eq!(after("2w"), day("2027-02-14"));
        assert_eq!(after("99999999999999y"), None);
    }
}
