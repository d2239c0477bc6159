//! The sandbox's own time: it can run faster than the clock on the wall and can be moved forward.

use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use crate::store::Change;
use chrono::{DateTime, NaiveDate, SecondsFormat, Utc};

/// The longest that the clock can be moved at once: a hundred years.
const LONGEST_MOVE: i64 = 100 * 366 * DAY;
/// A second in the sandbox's unit of time.
pub(crate) const SECOND: i64 = 1_000;
/// A minute in the sandbox's unit of time.
pub(crate) const MINUTE: i64 = 60 * SECOND;
/// An hour in the sandbox's unit of time.
pub(crate) const HOUR: i64 = 60 * MINUTE;
/// A day in the sandbox's unit of time.
pub(crate) const DAY: i64 = 24 * HOUR;

/// The name under which the clock is kept.
pub(crate) const SHELF: &str = "clock";

/// A point in the sandbox's time: milliseconds since 1970, UTC.
pub(crate) type Moment = i64;

/// Starts at the time on the wall and runs `speed` times as fast.
#[derive(Debug)]
pub(crate) struct Clock {
    speed: f64,
    start: Mutex<Start>,
}

/// When the clock began to run, and where it stood.
#[derive(Debug)]
struct Start {
    started: Instant,
    origin: Moment,
    moved: i64,
}

impl Start {
    fn at(earliest: Moment) -> Self {
        let wall = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or(Duration::ZERO);
        Self { started: Instant::now(), origin: millis(wall).max(earliest), moved: 0 }
    }
}

impl Clock {
    /// A clock that does not start before `earliest`, at which it stood when it was last kept.
    pub(crate) fn new(speed: f64, earliest: Moment) -> Self {
        Self { speed, start: Mutex::new(Start::at(earliest)) }
    }

    fn start(&self) -> MutexGuard<'_, Start> {
        self.start.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The sandbox's present.
    pub(crate) fn now(&self) -> Moment {
        // A float to integer cast saturates, so that an absurd speed cannot overflow.
        let start = self.start();
        let run = (start.started.elapsed().as_secs_f64() * self.speed * 1_000.0) as i64;
        start.origin.saturating_add(run).saturating_add(start.moved)
    }

    /// Moves the present forward.
    pub(crate) fn advance(&self, by: Duration) {
        let by = millis(by).min(LONGEST_MOVE);
        let mut start = self.start();
        start.moved = start.moved.saturating_add(by).min(10 * LONGEST_MOVE);
    }

    /// Begins anew at the time on the wall, and gives that nothing of the clock is kept.
    pub(crate) fn reset(&self) -> Change {
        *self.start() = Start::at(0);
        Change { shelf: SHELF.to_owned(), place: 0, record: None }
    }

    /// Where the clock stands, to be kept beside what changed.
    pub(crate) fn change(&self) -> Change {
        let record = self.now().to_string().into_bytes();
        Change { shelf: SHELF.to_owned(), place: 0, record: Some(record) }
    }

    /// How many times faster than the wall's the clock runs.
    pub(crate) fn speed(&self) -> f64 {
        self.speed
    }
}

fn millis(duration: Duration) -> i64 {
    i64::try_from(duration.as_millis()).unwrap_or(i64::MAX)
}

/// A moment as RFC 3339 text in UTC.
pub(crate) fn rfc3339(moment: Moment) -> String {
    DateTime::<Utc>::from_timestamp_millis(moment)
        .unwrap_or(DateTime::<Utc>::MAX_UTC)
        .to_rfc3339_opts(SecondsFormat::Millis, true)
}

/// The first moment of a day written `YYYY-MM-DD`.
pub(crate) fn day(text: &str) -> Option<Moment> {
    let date = NaiveDate::parse_from_str(text, "%Y-%m-%d").ok()?;
    Some(date.and_hms_opt(0, 0, 0)?.and_utc().timestamp_millis())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn time_runs_at_its_speed_and_can_be_moved() {
        let clock = Clock::new(1.0, 0);
        let before = clock.now();
        clock.advance(Duration::from_secs(3600));
        assert!(clock.now() - before >= HOUR);
        clock.advance(Duration::MAX);
        assert!(rfc3339(clock.now()).starts_with('2'));
    }

    #[test]
    fn moments_are_written_as_the_service_writes_them() {
        assert_eq!(rfc3339(1_772_463_845_123), "2026-03-02T15:04:05.123Z");
        assert_eq!(day("1970-01-02"), Some(DAY));
        assert_eq!(day("1970-02-30"), None);
    }
}
