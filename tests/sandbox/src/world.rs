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
use crate::whatsapp::{Campaign, Inbound, Line, Note, Outbound, Session};

/// About how many bytes the records of a sandbox may take; beyond that the oldest are forgotten.
const MOST_BYTES: usize = 256 * 1024 * 1024;

/// Declares the memory: each kind of record, with the name under which it is kept.
macro_rules! world {
    ($($shelf:ident: $record:ty),* $(,)?) => {
        /// The memory of one sandbox.
        #[derive(Debug)]
        pub(crate) struct World {
            $(pub(crate) $shelf: Shelf<$record>,)*
            /// The checks with each set of inputs, the oldest first.
            pub(crate) same: HashMap<u64, Vec<(Moment, String)>>,
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
                    same: HashMap::new(),
                    client_id: id("TCI"),
                    config_id: id("CFG"),
                    seed: RandomState::new().hash_one(0_u8),
                    issued: 0,
                }
            }

            /// Forgets everything.
            pub(crate) fn clear(&mut self) {
                $(self.$shelf.clear();)*
                self.same.clear();
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

            /// About how many bytes the records take, by kind. Those that changed are weighed anew.
            fn weigh(&mut self) -> Vec<(&'static str, usize)> {
                vec![$((stringify!($shelf), self.$shelf.weigh()),)*]
            }

            /// Forgets the oldest record of a kind, and gives what it took.
            fn forget_oldest(&mut self, shelf: &str) -> Option<usize> {
                match shelf {
                    $(stringify!($shelf) => {
                        let before = self.$shelf.weight();
                        let id = self.$shelf.oldest()?.to_owned();
                        match shelf {
                            "checks" => self.remove_check(&id),
                            _ => drop(self.$shelf.remove(&id)),
                        }
                        Some(before.saturating_sub(self.$shelf.weight()))
                    })*
                    _ => None,
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
    subscriptions: Note,
    statuses: Note,
    campaigns: Campaign,
}

impl World {
    /// Puts back what was kept, and gives where the clock goes on.
    pub(crate) fn restore_all(&mut self, records: Vec<Change>) -> Result<Moment, String> {
        let mut clock = 0;
        for change in records {
            let record = change.record.unwrap_or_default();
            if change.shelf == clock::SHELF {
                let text = String::from_utf8_lossy(&record);
                clock = clock::resumed(&text).ok_or_else(|| "the time is no number".to_owned())?;
            } else {
                self.restore(&change.shelf, change.place, &record)?;
            }
        }
        self.make_room();
        self.forget_changes();
        self.same.clear();
        for check in self.checks.iter() {
            self.same.entry(check.fingerprint()).or_default().push((check.created, check.id.clone()));
        }
        Ok(clock)
    }

    /// Forgets the oldest records where there are too many, of the kind that takes the most.
    pub(crate) fn make_room(&mut self) {
        self.make_room_within(MOST_BYTES);
    }

    fn make_room_within(&mut self, most: usize) {
        let mut weights = self.weigh();
        let mut total: usize = weights.iter().map(|(_, weight)| weight).sum();
        while total > most {
            let Some(heaviest) = weights.iter_mut().max_by_key(|(_, weight)| *weight) else { return };
            let Some(freed) = self.forget_oldest(heaviest.0) else { return };
            heaviest.1 = heaviest.1.saturating_sub(freed);
            total = total.saturating_sub(freed);
        }
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

#[cfg(test)]
mod tests {
    use serde_json::{Map, json};

    use super::*;
    use crate::checks::Terms;

    #[test]
    fn the_oldest_records_of_the_heaviest_kind_are_forgotten() {
        let mut world = World::new();
        let inputs = |text: String| -> Map<String, serde_json::Value> {
            [("country", "CO".to_owned()), ("type", "person".to_owned()), ("billing_hub", text)]
                .map(|(name, value)| (name.to_owned(), json!(value)))
                .into_iter()
                .collect()
        };
        world.campaigns.insert("campaign".to_owned(), Campaign::default());
        let mut ids = Vec::new();
        for number in 0..160 {
            let text = format!("{number}{}", "x".repeat(10_000));
            ids.push(world.add_check(inputs(text), &Terms::default(), 0));
            world.make_room_within(1_000_000);
            world.forget_changes();
        }
        assert!((50..100).contains(&world.checks.len()), "{}", world.checks.len());
        assert_eq!((world.campaigns.len(), world.same.len()), (1, world.checks.len()));
        let kept = ids.iter().filter(|id| world.checks.get(id).is_some());
        assert!(kept.eq(&ids[160 - world.checks.len()..]), "the newest are kept");
        world.clear();
        assert_eq!(world.weigh().iter().map(|(_, weight)| weight).sum::<usize>(), 0);
    }

    #[test]
    fn a_check_is_repeated_also_when_the_first_one_is_forgotten() {
        let mut world = World::new();
        let inputs = json!({"country": "CO", "type": "person", "national_id": "1"});
        let inputs = inputs.as_object().cloned().unwrap_or_default();
        let first = world.add_check(inputs, &Terms::default(), 0);
        let daily = crate::frequency::Frequency::parse("daily").expect("a frequency");
        let id = world.repeat(&first, daily, None, 0);
        world.remove_check(&first);
        world.run_continuous(3 * clock::DAY);
        assert_eq!(world.continuous.get(&id).map(|record| record.counter), Some(3));
    }
}
