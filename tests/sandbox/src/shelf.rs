//! Records of one kind, by id and in the order in which they came.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::store::Change;

/// Records of one kind.
#[derive(Debug)]
pub(crate) struct Shelf<T> {
    records: BTreeMap<u64, (String, T)>,
    /// Where each id is or was: a removed record stays a place where a page can start.
    places: HashMap<String, u64>,
    next: u64,
    /// Places whose record is not as it was last kept.
    changed: BTreeSet<u64>,
}

/// A part of a listing.
pub(crate) struct Page<'a, T> {
    pub(crate) items: Vec<(&'a str, &'a T)>,
    /// The `start_key` of the part that follows.
    pub(crate) next: Option<String>,
}

impl<T> Default for Shelf<T> {
    fn default() -> Self {
        Self { records: BTreeMap::new(), places: HashMap::new(), next: 0, changed: BTreeSet::new() }
    }
}

impl<T> Shelf<T> {
    pub(crate) fn insert(&mut self, id: String, record: T) {
        let place = self.next;
        self.next = self.next.saturating_add(1);
        if let Some(earlier) = self.places.insert(id.clone(), place) {
            self.records.remove(&earlier);
            self.changed.insert(earlier);
        }
        self.changed.insert(place);
        self.records.insert(place, (id, record));
    }

    pub(crate) fn get(&self, id: &str) -> Option<&T> {
        self.records.get(self.places.get(id)?).map(|(_, record)| record)
    }

    pub(crate) fn get_mut(&mut self, id: &str) -> Option<&mut T> {
        let place = *self.places.get(id)?;
        let (_, record) = self.records.get_mut(&place)?;
        self.changed.insert(place);
        Some(record)
    }

    pub(crate) fn remove(&mut self, id: &str) -> Option<T> {
        let place = *self.places.get(id)?;
        let (_, record) = self.records.remove(&place)?;
        self.changed.insert(place);
        Some(record)
    }

    pub(crate) fn len(&self) -> usize {
        self.records.len()
    }

    /// Removes every record.
    pub(crate) fn clear(&mut self) {
        self.changed.extend(self.records.keys());
        self.records.clear();
        self.places.clear();
    }

    /// Counts what changed as kept.
    pub(crate) fn forget_changes(&mut self) {
        self.changed.clear();
    }

    /// Newest first.
    pub(crate) fn newest(&self) -> impl Iterator<Item = &T> {
        self.records.values().rev().map(|(_, record)| record)
    }

    /// Oldest first.
    pub(crate) fn iter(&self) -> impl Iterator<Item = &T> {
        self.records.values().map(|(_, record)| record)
    }

    /// A page of the records that the filter keeps, newest first, after the one with the id
    /// `start_key`. None when no record ever had that id.
    pub(crate) fn page(
        &self,
        start_key: Option<&str>,
        size: usize,
        keep: impl Fn(&T) -> bool,
    ) -> Option<Page<'_, T>> {
        let before = match start_key {
            Some(key) => *self.places.get(key)?,
            None => u64::MAX,
        };
        let mut found = self
            .records
            .range(..before)
            .rev()
            .map(|(_, (id, record))| (id.as_str(), record))
            .filter(|(_, record)| keep(record));
        let items: Vec<(&str, &T)> = found.by_ref().take(size).collect();
        let last = items.last().map(|(id, _)| (*id).to_owned());
        let next = found.next().and(last);
        Some(Page { items, next })
    }
}

impl<T: Serialize + DeserializeOwned> Shelf<T> {
    /// What changed since the last time.
    pub(crate) fn take_changes(&mut self, shelf: &'static str, changes: &mut Vec<Change>) {
        for place in std::mem::take(&mut self.changed) {
            let record = self.records.get(&place).and_then(|record| serde_json::to_vec(record).ok());
            changes.push(Change { shelf: shelf.to_owned(), place, record });
        }
    }

    /// Puts back what was kept.
    pub(crate) fn restore(&mut self, place: u64, record: &[u8]) -> Result<(), String> {
        let (id, record): (String, T) = serde_json::from_slice(record).map_err(|error| error.to_string())?;
        self.places.insert(id.clone(), place);
        self.records.insert(place, (id, record));
        self.next = self.next.max(place.saturating_add(1));
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_go_from_the_newest_to_the_oldest_also_over_removed_records() {
        let mut shelf = Shelf::default();
        for number in 0..5 {
            shelf.insert(format!("id{number}"), number);
        }
        let first = shelf.page(None, 2, |_| true).expect("a page");
        assert_eq!(first.items, [("id4", &4), ("id3", &3)]);
        assert_eq!(first.next.as_deref(), Some("id3"));
        shelf.remove("id3");
        let second = shelf.page(Some("id3"), 3, |_| true).expect("a page");
        assert_eq!(second.items, [("id2", &2), ("id1", &1), ("id0", &0)]);
        assert_eq!(second.next, None);
        assert!(shelf.page(Some("id9"), 2, |_| true).is_none());
    }
}
