//! The sandbox's own time: it can run faster than the clock on the wall and can be moved forward.

use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use crate::store::Change;
use chrono::{DateTime, NaiveDate, SecondsFormat, Utc};

/// The longest that the clock can be moved at once: a hundred years, in seconds.
pub(crate) const LONGEST_MOVE_SECONDS: u32 = 100 * 366 * 24 * 60 * 60;
const LONGEST_MOVE: i64 = LONGEST_MOVE_SECONDS as i64 * SECOND;
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
        Self { started: Instant::now(), origin: millis(wall()).max(earliest), moved: 0 }
    }
}

/// The time on the wall.
fn wall() -> Duration {
    SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or(Duration::ZERO)
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
        let start = self.start();
        start.origin.saturating_add(run(start.started.elapsed(), self.speed)).saturating_add(start.moved)
    }

    /// Moves the present forward.
    pub(crate) fn advance(&self, by: Duration) {
        let by = millis(by).min(LONGEST_MOVE);
        let mut start = self.start();
        start.moved = start.moved.saturating_add(by).min(10 * LONGEST_MOVE);
    }

    /// Begins anew at the time on the wall.
    pub(crate) fn reset(&self) {
        *self.start() = Start::at(0);
    }

    /// Where the clock stands and how it runs, to be kept beside what changed. Whoever is killed says
    /// no more than that, and still no later answer may have told a later time than the next start.
    pub(crate) fn running(&self) -> Change {
        // The wall is read first: what passes between the two is counted twice rather than lost.
        let wall = wall().as_nanos();
        change(format!("{} {wall} {}", self.now(), self.speed))
    }

    /// Where the clock stands when it stops.
    pub(crate) fn stopped(&self) -> Change {
        change(self.now().to_string())
    }

    /// How many times faster than the wall's the clock runs.
    pub(crate) fn speed(&self) -> f64 {
        self.speed
    }
}

fn change(record: String) -> Change {
    Change { shelf: SHELF.to_owned(), place: 0, record: Some(record.into_bytes()) }
}

/// Where a clock goes on that was kept: where it stopped or, when nobody stopped it, where it has
/// run to since.
pub(crate) fn resumed(record: &str) -> Option<Moment> {
    let mut parts = record.split(' ');
    let stood: Moment = parts.next()?.parse().ok()?;
    let Some(since) = parts.next() else { return Some(stood) };
    let since = Duration::from_nanos(since.parse().ok()?);
    let speed: f64 = parts.next()?.parse().ok()?;
    Some(stood.saturating_add(run(wall().saturating_sub(since), speed)))
}

/// How far a clock of this speed runs. A cast from float to integer saturates, so that an absurd
/// speed cannot overflow.
fn run(elapsed: Duration, speed: f64) -> i64 {
    (elapsed.as_secs_f64() * speed * 1_000.0) as i64
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
    fn a_clock_goes_on_where_it_stopped_or_where_it_has_run_to() {
        let clock = Clock::new(1_000_000.0, 0);
        let text = |change: Change| String::from_utf8(change.record.unwrap_or_default()).expect("text");
        let running = text(clock.running());
        let told = clock.now();
        assert!(resumed(&running).is_some_and(|moment| moment >= told));
        let stopped = text(clock.stopped());
        assert_eq!(resumed(&stopped), stopped.parse().ok());
        assert_eq!(Clock::new(0.001, i64::MAX / 2).now(), i64::MAX / 2);
        for wrong in ["", "x", "1 x 1", "1 1", "1 1 x"] {
            assert_eq!(resumed(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn moments_are_written_as_the_service_writes_them() {
        assert_eq!(rfc3339(1_772_463_845_123), "2026-03-02T15:04:05.123Z");
        assert_eq!(day("1970-01-02"), Some(DAY));
        assert_eq!(day("1970-02-30"), None);
    }
}
