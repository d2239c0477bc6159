//! Changing members of an object without changing the order of the others.

use serde_json::{Map, Value};

/// Puts members into the place of one.
pub(super) fn replace(
    map: &mut Map<String, Value>,
    key: &str,
    members: impl IntoIterator<Item = (&'static str, Value)>,
) {
    let members = members.into_iter().map(|(key, value)| (key.to_owned(), value)).collect();
    replace_by(map, key, members);
}

/// Puts the members of another object into the place of one.
pub(super) fn replace_by(map: &mut Map<String, Value>, key: &str, members: Map<String, Value>) {
    let mut members = Some(members);
    let mut edited = Map::new();
    for (name, value) in std::mem::take(map) {
        if name == key {
            edited.extend(members.take().into_iter().flatten());
        } else {
            edited.insert(name, value);
        }
    }
    *map = edited;
}
