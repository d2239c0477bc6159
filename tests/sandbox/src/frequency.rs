//! How often something is repeated: `daily`, `3d`, `2w` and the like.

use chrono::{DateTime, Datelike, Months, Utc};
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

impl Frequency {
    /// The run that follows the one at `last`, of those that are counted from `since`: of months too
    /// short for its day the run is on the last one, and the runs after it are on their day again.
    pub(crate) fn next(self, since: Moment, last: Moment) -> Option<Moment> {
        let months = match self.unit {
            Unit::Day | Unit::Week => return self.after(last),
            Unit::Month => self.count,
            Unit::Year => self.count.checked_mul(12)?,
        };
        let date = |moment: Moment| {
            DateTime::<Utc>::from_timestamp_millis(moment.checked_sub(moment.rem_euclid(DAY))?)
        };
        let (first, last) = (date(since)?, date(last)?);
        let month = |date: &DateTime<Utc>| i64::from(date.year()) * 12 + i64::from(date.month0());
        let passed = u32::try_from(month(&last) - month(&first)).ok()?.checked_div(months)?;
        [passed, passed.checked_add(1)?]
            .into_iter()
            .filter_map(|count| first.checked_add_months(Months::new(count.checked_mul(months)?)))
            .find(|date| *date > last)
            .map(|date| date.timestamp_millis())
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
    fn a_short_month_does_not_shorten_those_after_it() {
        let since = day("2027-01-31").expect("a day") + 5;
        for (text, expected) in [
            ("1m", ["2027-02-28", "2027-03-31", "2027-04-30", "2027-05-31"]),
            ("2w", ["2027-02-14", "2027-02-28", "2027-03-14", "2027-03-28"]),
            ("1y", ["2028-01-31", "2029-01-31", "2030-01-31", "2031-01-31"]),
        ] {
            let frequency = Frequency::parse(text).expect("a frequency");
            let mut last = frequency.after(since).expect("a run");
            for date in expected {
                assert_eq!(Some(last), day(date), "{text}");
                last = frequency.next(since, last).expect("a run");
            }
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
