//! One order of members for every run: utoipa keeps extensions in a hash map.

use serde_json::{Map, Value};

use super::walk;

/// Sorts the extensions of each object by name and puts them after its other members.
pub(super) fn extensions_last(document: &mut Value) {
    walk::each_mut(document, &mut |value| {
        let Some(map) = value.as_object_mut() else { return };
        let (mut extensions, members): (Vec<_>, Vec<_>) =
            std::mem::take(map).into_iter().partition(|(key, _)| key.starts_with("x-"));
        extensions.sort_by(|a, b| a.0.cmp(&b.0));
        *map = members.into_iter().chain(extensions).collect::<Map<_, _>>();
    });
}

/// Sorts the words of a schema that was emitted verbatim, which comes out of a hash map as a whole.
pub(super) fn verbatim(schema: &mut Value) {
    const ORDER: &[&str] =
        &["type", "format", "description", "enum", "const", "pattern", "minimum", "maximum"];
    let Some(map) = schema.as_object_mut() else { return };
    let mut members: Vec<_> = std::mem::take(map).into_iter().collect();
    members.sort_by_key(|(key, _)| {
        let rank = ORDER.iter().position(|word| word == key).unwrap_or(ORDER.len());
        (rank, key.clone())
    });
    *map = members.into_iter().collect();
}
