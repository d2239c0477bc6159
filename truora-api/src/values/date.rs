//! Calendar dates.

use std::fmt;

use super::{InvalidValue, text_value};

/// A day of the calendar, `YYYY-MM-DD` on the wire.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Date {
    year: u16,
    month: u8,
    day: u8,
}

impl Date {
    /// A day, months and days from 1.
    ///
    /// # Errors
    /// [`InvalidValue`] when the calendar has no such day, or the year has not four digits.
    pub fn new(year: u16, month: u8, day: u8) -> Result<Self, InvalidValue> {
        let is_leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
        let days = match month {
            1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
            4 | 6 | 9 | 11 => 30,
            2 if is_leap => 29,
            2 => 28,
            _ => return Err(InvalidValue::new("expected a date: the month goes from 01 to 12")),
        };
        if day == 0 || day > days {
            return Err(InvalidValue::new(format!("expected a date: that month goes from 01 to {days}")));
        }
        if !(1000..=9999).contains(&year) {
            return Err(InvalidValue::new("expected a date: the year has four digits"));
        }
        Ok(Self { year, month, day })
    }

    fn parse(text: &str) -> Result<Self, InvalidValue> {
        let malformed = || InvalidValue::new("expected a date as YYYY-MM-DD, such as 2008-12-31");
        let parts: Vec<&str> = text.split('-').collect();
        let [year, month, day] = parts.as_slice() else { return Err(malformed()) };
        let is_number =
            |part: &str, length| part.len() == length && part.bytes().all(|byte| byte.is_ascii_digit());
        if !is_number(year, 4) || !is_number(month, 2) || !is_number(day, 2) {
            return Err(malformed());
        }
        match (year.parse(), month.parse(), day.parse()) {
            (Ok(year), Ok(month), Ok(day)) => Self::new(year, month, day),
            _ => Err(malformed()),
        }
    }

    /// The year.
    pub fn year(self) -> u16 {
        self.year
    }

    /// The month, from 1.
    pub fn month(self) -> u8 {
        self.month
    }

    /// The day of the month, from 1.
    pub fn day(self) -> u8 {
        self.day
    }

    /// The day so many days later; `None` after the year 9999.
    pub(crate) fn plus_days(self, days: u32) -> Option<Self> {
        // Days since the first of March of the year 0, a year of which ends with its leap day.
        let (year, month) = if self.month > 2 {
            (i64::from(self.year), i64::from(self.month) - 3)
        } else {
            (i64::from(self.year) - 1, i64::from(self.month) + 9)
        };
        let number = 365 * year + year / 4 - year / 100 + year / 400 + (153 * month + 2) / 5;
        let number = number + i64::from(self.day) - 1 + i64::from(days);
        let (era, in_era) = (number / 146_097, number % 146_097);
        let year_of_era = (in_era - in_era / 1_460 + in_era / 36_524 - in_era / 146_096) / 365;
        let in_year = in_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
        let month = (5 * in_year + 2) / 153;
        let day = in_year - (153 * month + 2) / 5 + 1;
        let (year, month) = if month < 10 { (0, month + 3) } else { (1, month - 9) };
        let year = u16::try_from(400 * era + year_of_era + year).ok()?;
        Self::new(year, u8::try_from(month).ok()?, u8::try_from(day).ok()?).ok()
    }

    /// The same day so many months later, or the last one of a month that has no such day; `None` after the
    /// year 9999.
    pub(crate) fn plus_months(self, months: u32) -> Option<Self> {
        let months = (u32::from(self.year) * 12 + u32::from(self.month) - 1).checked_add(months)?;
        let year = u16::try_from(months / 12).ok()?;
        let month = u8::try_from(months % 12 + 1).ok()?;
        (28..=self.day).rev().chain([self.day]).find_map(|day| Self::new(year, month, day).ok())
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

text_value!(Date);
