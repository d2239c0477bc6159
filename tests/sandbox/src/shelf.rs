//! Records of one kind, by id and by age: what is caught up with later can be older than what is
//! there.

use std::collections::{BTreeMap, BTreeSet, HashMap, VecDeque};

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

use crate::clock::Moment;
use crate::store::Change;

/// How many removed records stay places where a page can start.
const MOST_REMOVED: usize = 1_000;
/// About what a record takes beside its own.
const OVERHEAD: usize = 300;

/// A record that takes memory.
pub(crate) trait Weigh {
    /// About how many bytes, beside a small fixed part.
    fn weight(&self) -> usize {
        0
    }

    /// When it was made, which never changes. Records that do not say it stand in the order in which
    /// they came.
    fn made(&self) -> Moment {
        0
    }
}

/// Where a record stands among the others: by its age, then by its number, which no other has.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Place {
    made: Moment,
    number: u64,
}

/// About how many bytes a form takes.
pub(crate) fn weight_of(fields: &Map<String, Value>) -> usize {
    let value = |value: &Value| match value {
        Value::String(text) => text.len(),
        Value::Array(list) => list.iter().map(|item| item.as_str().map_or(8, str::len) + 32).sum(),
        _ => 8,
    };
    fields.iter().map(|(name, field)| name.len() + value(field) + 100).sum()
}

/// Records of one kind.
#[derive(Debug)]
pub(crate) struct Shelf<T> {
    records: BTreeMap<Place, Entry<T>>,
    /// Where each id is or was: a record that was removed lately stays a place where a page can
    /// start.
    places: HashMap<String, Place>,
    /// The ids of those, oldest first.
    removed: VecDeque<String>,
    next: u64,
    /// Places whose record is not as it was last kept.
    changed: BTreeSet<Place>,
    /// What all records take, as they were last weighed.
    weight: usize,
}

#[derive(Debug)]
struct Entry<T> {
    id: String,
    record: T,
    /// As it was last weighed.
    weight: usize,
}

/// A part of a listing.
pub(crate) struct Page<'a, T> {
    pub(crate) items: Vec<(&'a str, &'a T)>,
    /// The `start_key` of the part that follows.
    pub(crate) next: Option<String>,
}

impl<T> Default for Shelf<T> {
    fn default() -> Self {
        Self {
            records: BTreeMap::new(),
            places: HashMap::new(),
            removed: VecDeque::new(),
            next: 0,
            changed: BTreeSet::new(),
            weight: 0,
        }
    }
}

impl<T> Shelf<T> {
    pub(crate) fn insert(&mut self, id: String, record: T)
    where
        T: Weigh,
    {
        let place = Place { made: record.made(), number: self.next };
        self.next = self.next.saturating_add(1);
        if let Some(earlier) = self.places.insert(id.clone(), place) {
            self.take(earlier);
        }
        self.changed.insert(place);
        self.records.insert(place, Entry { id, record, weight: 0 });
    }

    pub(crate) fn get(&self, id: &str) -> Option<&T> {
        self.records.get(self.places.get(id)?).map(|entry| &entry.record)
    }

    pub(crate) fn get_mut(&mut self, id: &str) -> Option<&mut T> {
        let place = *self.places.get(id)?;
        let entry = self.records.get_mut(&place)?;
        self.changed.insert(place);
        Some(&mut entry.record)
    }

    pub(crate) fn remove(&mut self, id: &str) -> Option<T> {
        let entry = self.take(*self.places.get(id)?)?;
        self.removed.push_back(entry.id);
        if self.removed.len() > MOST_REMOVED
            && let Some(oldest) = self.removed.pop_front()
            && self.places.get(&oldest).is_some_and(|place| !self.records.contains_key(place))
        {
            self.places.remove(&oldest);
        }
        Some(entry.record)
    }

    fn take(&mut self, place: Place) -> Option<Entry<T>> {
        let entry = self.records.remove(&place)?;
        self.weight = self.weight.saturating_sub(entry.weight);
        self.changed.insert(place);
        Some(entry)
    }

    /// What all records take, as they were last weighed.
    pub(crate) fn weight(&self) -> usize {
        self.weight
    }

    /// The id of the oldest record.
    pub(crate) fn oldest(&self) -> Option<&str> {
        self.records.first_key_value().map(|(_, entry)| entry.id.as_str())
    }

    pub(crate) fn len(&self) -> usize {
        self.records.len()
    }

    /// Removes every record.
    pub(crate) fn clear(&mut self) {
        self.changed.extend(self.records.keys());
        self.records.clear();
        self.places.clear();
        self.removed.clear();
        self.weight = 0;
    }

    /// Counts what changed as kept.
    pub(crate) fn forget_changes(&mut self) {
        self.changed.clear();
    }

    /// Newest first.
    pub(crate) fn newest(&self) -> impl Iterator<Item = &T> {
        self.records.values().rev().map(|entry| &entry.record)
    }

    /// Oldest first.
    pub(crate) fn iter(&self) -> impl Iterator<Item = &T> {
        self.records.values().map(|entry| &entry.record)
    }

    /// The same with their ids.
    pub(crate) fn entries(&self) -> impl DoubleEndedIterator<Item = (&str, &T)> {
        self.records.values().map(|entry| (entry.id.as_str(), &entry.record))
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
            None => Place { made: Moment::MAX, number: u64::MAX },
        };
        let mut found = self
            .records
            .range(..before)
            .rev()
            .map(|(_, entry)| (entry.id.as_str(), &entry.record))
            .filter(|(_, record)| keep(record));
        let items: Vec<(&str, &T)> = found.by_ref().take(size).collect();
        let last = items.last().map(|(id, _)| (*id).to_owned());
        let next = found.next().and(last);
        Some(Page { items, next })
    }
}

impl<T: Weigh> Shelf<T> {
    /// About how many bytes the records take. Those that changed are weighed anew.
    pub(crate) fn weigh(&mut self) -> usize {
        for place in &self.changed {
            let Some(entry) = self.records.get_mut(place) else { continue };
            let weight = OVERHEAD.saturating_add(entry.id.len()).saturating_add(entry.record.weight());
            self.weight = self.weight.saturating_sub(entry.weight).saturating_add(weight);
            entry.weight = weight;
        }
        self.weight
    }
}

impl<T: Weigh + Serialize + DeserializeOwned> Shelf<T> {
    /// What changed since the last time.
    pub(crate) fn take_changes(&mut self, shelf: &'static str, changes: &mut Vec<Change>) {
        for place in std::mem::take(&mut self.changed) {
            let entry = self.records.get(&place);
            let record = entry.and_then(|entry| serde_json::to_vec(&(&entry.id, &entry.record)).ok());
            changes.push(Change { shelf: shelf.to_owned(), place: place.number, record });
        }
    }

    /// Puts back what was kept.
    pub(crate) fn restore(&mut self, number: u64, record: &[u8]) -> Result<(), String> {
        let (id, record): (String, T) = serde_json::from_slice(record).map_err(|error| error.to_string())?;
        let place = Place { made: record.made(), number };
        self.places.insert(id.clone(), place);
        self.records.insert(place, Entry { id, record, weight: 0 });
        self.changed.insert(place);
        self.next = self.next.max(number.saturating_add(1));
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    impl Weigh for usize {}

    /// A record that says when it was made.
    struct Dated(Moment);

    impl Weigh for Dated {
        fn made(&self) -> Moment {
            self.0
        }
    }

    #[test]
    fn what_comes_later_and_is_older_stands_where_it_belongs() {
        let mut shelf = Shelf::default();
        for (id, made) in [("b", 2), ("d", 4), ("a", 1), ("c", 2)] {
            shelf.insert(id.to_owned(), Dated(made));
        }
        let page = |start| {
            let page = shelf.page(start, 3, |_| true).expect("a page");
            page.items.iter().map(|(id, _)| (*id).to_owned()).collect::<Vec<_>>()
        };
        assert_eq!(page(None), ["d", "c", "b"]);
        assert_eq!(page(Some("b")), ["a"]);
        assert_eq!(shelf.oldest(), Some("a"));
    }

    #[test]
    fn pages_go_from_the_newest_to_the_oldest_also_over_removed_records() {
        let mut shelf = Shelf::default();
        for number in 0..5_usize {
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

    #[test]
    fn of_what_was_removed_little_is_remembered() {
        let mut shelf = Shelf::default();
        for number in 0..MOST_REMOVED + 10 {
            shelf.insert(format!("id{number}"), number);
            shelf.remove(&format!("id{number}"));
        }
        assert_eq!((shelf.places.len(), shelf.removed.len()), (MOST_REMOVED, MOST_REMOVED));
        assert!(shelf.page(Some("id9"), 2, |_| true).is_none());
        assert!(shelf.page(Some("id10"), 2, |_| true).is_some());
    }
}
