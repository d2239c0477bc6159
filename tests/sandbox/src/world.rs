//! What one sandbox remembers.

use std::collections::HashMap;
use std::hash::{BuildHasher, RandomState};

use crate::api_keys::ApiKeyRecord;
use crate::checks::CheckRecord;
use crate::digest;
use crate::shelf::Shelf;

/// The memory of one sandbox.
#[derive(Debug)]
pub(crate) struct World {
    pub(crate) checks: Shelf<CheckRecord>,
    pub(crate) api_keys: Shelf<ApiKeyRecord>,
    /// The latest check with each set of inputs.
    pub(crate) recent: HashMap<u64, String>,
    seed: u64,
    issued: u64,
}

impl World {
    pub(crate) fn new() -> Self {
        Self {
            checks: Shelf::default(),
            api_keys: Shelf::default(),
            recent: HashMap::new(),
            seed: RandomState::new().hash_one(0_u8),
            issued: 0,
        }
    }

    /// A new identifier: the prefix and 32 hexadecimal digits.
    pub(crate) fn new_id(&mut self, prefix: &str) -> String {
        self.issued = self.issued.saturating_add(1);
        format!("{prefix}{}", digest::hex(self.seed ^ digest::mix(self.issued), 32))
    }
}
