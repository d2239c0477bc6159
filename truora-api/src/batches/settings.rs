//! How a batch is written, waited for and reported.

use std::time::Duration;

/// The longest wait unless the caller chose one: a check may be delayed for three days.
const LONGEST_WAIT: Duration = Duration::from_secs(72 * 60 * 60);

#[derive(Debug, Clone)]
pub(super) struct Settings {
    pub(super) titles: bool,
    pub(super) report_format: String,
    pub(super) poll_every: Option<Duration>,
    pub(super) give_up_after: Duration,
}

impl Default for Settings {
    fn default() -> Self {
        Self { titles: true, report_format: "xlsx".to_owned(), poll_every: None, give_up_after: LONGEST_WAIT }
    }
}

/// The setters that a plan and a run have alike.
macro_rules! setters {
    () => {
        /// The format of the report, `xlsx` unless set. The service documents no list; `csv` is likely too.
        pub fn report_format(mut self, format: impl Into<String>) -> Self {
            self.settings.report_format = format.into();
            self
        }

        /// Looks at the batch at this interval. Unless set, every second at first and every 30 seconds later.
        pub fn poll_every(mut self, interval: Duration) -> Self {
            self.settings.poll_every = Some(interval);
            self
        }

        /// The longest wait for the checks, and for the report after them. 72 hours unless set, for a check
        /// may be delayed for three days.
        pub fn give_up_after(mut self, limit: Duration) -> Self {
            self.settings.give_up_after = limit;
            self
        }
    };
}

pub(super) use setters;
