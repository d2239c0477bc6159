//! Records of one kind, by id and in the order in which they came.

use std::collections::{BTreeMap, HashMap};

/// Records of one kind.
#[derive(Debug)]
pub(crate) struct Shelf<T> {
    records: BTreeMap<u64, (String, T)>,
    /// Where each id is or was: a removed record stays a place where a page can start.
    places: HashMap<String, u64>,
    next: u64,
}

/// A part of a listing.
pub(crate) struct Page<'a, T> {
    pub(crate) items: Vec<(&'a str, &'a T)>,
    /// The `start_key` of the part that follows.
    pub(crate) next: Option<String>,
}

impl<T> Default for Shelf<T> {
    fn default() -> Self {
        Self { records: BTreeMap::new(), places: HashMap::new(), next: 0 }
    }
}

impl<T> Shelf<T> {
    pub(crate) fn insert(&mut self, id: String, record: T) {
        let place = self.next;
        self.next = self.next.saturating_add(1);
        if let Some(earlier) = self.places.insert(id.clone(), place) {
            self.records.remove(&earlier);
        }
        self.records.insert(place, (id, record));
    }

    pub(crate) fn get(&self, id: &str) -> Option<&T> {
        self.records.get(self.places.get(id)?).map(|(_, record)| record)
    }

    pub(crate) fn get_mut(&mut self, id: &str) -> Option<&mut T> {
        self.records.get_mut(self.places.get(id)?).map(|(_, record)| record)
    }

    pub(crate) fn remove(&mut self, id: &str) -> Option<T> {
        self.records.remove(self.places.get(id)?).map(|(_, record)| record)
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
