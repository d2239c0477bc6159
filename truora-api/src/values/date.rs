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
        let is_leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
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
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

text_value!(Date);
