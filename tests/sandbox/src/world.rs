//! What one sandbox remembers.

use std::collections::HashMap;
use std::hash::{BuildHasher, RandomState};

use crate::api_keys::ApiKeyRecord;
use crate::batches::Batch;
use crate::checks::CheckRecord;
use crate::clock::{self, Moment};
use crate::continuous::ContinuousCheck;
use crate::custom_types::CustomType;
use crate::digest;
use crate::processes::Process;
use crate::settings::Settings;
use crate::shelf::Shelf;
use crate::store::Change;
use crate::whatsapp::{Inbound, Line, Outbound, Session};

/// Declares the memory: each kind of record, with the name under which it is kept.
macro_rules! world {
    ($($shelf:ident: $record:ty),* $(,)?) => {
        /// The memory of one sandbox.
        #[derive(Debug)]
        pub(crate) struct World {
            $(pub(crate) $shelf: Shelf<$record>,)*
            /// The latest check with each set of inputs.
            pub(crate) recent: HashMap<u64, String>,
            pub(crate) client_id: String,
            pub(crate) config_id: String,
            seed: u64,
            issued: u64,
        }

        impl World {
            pub(crate) fn new() -> Self {
                let id = |prefix: &str| {
                    format!("{prefix}{}", digest::hex(digest::digest(&["account", prefix]), 32))
                };
                Self {
                    $($shelf: Shelf::default(),)*
                    recent: HashMap::new(),
                    client_id: id("TCI"),
                    config_id: id("CFG"),
                    seed: RandomState::new().hash_one(0_u8),
                    issued: 0,
                }
            }

            /// Forgets everything.
            pub(crate) fn clear(&mut self) {
                $(self.$shelf.clear();)*
                self.recent.clear();
            }

            /// What changed since the last time.
            pub(crate) fn take_changes(&mut self) -> Vec<Change> {
                let mut changes = Vec::new();
                $(self.$shelf.take_changes(stringify!($shelf), &mut changes);)*
                changes
            }

            /// Counts what changed as kept.
            pub(crate) fn forget_changes(&mut self) {
                $(self.$shelf.forget_changes();)*
            }

            /// Puts back a record that was kept.
            pub(crate) fn restore(&mut self, shelf: &str, place: u64, record: &[u8]) -> Result<(), String> {
                match shelf {
                    $(stringify!($shelf) => self.$shelf.restore(place, record),)*
                    other => Err(format!("records of an unknown kind, {other}")),
                }
            }

            /// How many records there are of each kind.
            pub(crate) fn counts(&self) -> Vec<(&'static str, usize)> {
                vec![$((stringify!($shelf), self.$shelf.len()),)*]
            }
        }
    };
}

world! {
    checks: CheckRecord,
    api_keys: ApiKeyRecord,
    custom_types: CustomType,
    settings: Settings,
    continuous: ContinuousCheck,
    batches: Batch,
    processes: Process,
    inbounds: Inbound,
    outbounds: Outbound,
    sessions: Session,
    lines: Line,
}

impl World {
    /// Puts back what was kept, and gives where the clock stood.
    pub(crate) fn restore_all(&mut self, records: Vec<Change>) -> Result<Moment, String> {
        let mut clock = 0;
        for change in records {
            let record = change.record.unwrap_or_default();
            if change.shelf == clock::SHELF {
                clock = String::from_utf8_lossy(&record)
                    .parse()
                    .map_err(|_| "the time is no number".to_owned())?;
            } else {
                self.restore(&change.shelf, change.place, &record)?;
            }
        }
        self.recent = self.checks.iter().map(|check| (check.fingerprint(), check.id.clone())).collect();
        Ok(clock)
    }

    /// Does what is due.
    pub(crate) fn catch_up(&mut self, now: Moment) {
        self.run_batches(now);
        self.run_continuous(now);
    }

    /// A new identifier: the prefix and 32 hexadecimal digits.
    pub(crate) fn new_id(&mut self, prefix: &str) -> String {
        self.issued = self.issued.saturating_add(1);
        format!("{prefix}{}", digest::hex(self.seed ^ digest::mix(self.issued), 32))
    }
}
