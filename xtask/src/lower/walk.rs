//! Walking an object by the list of the members that it may have.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

use super::{Place, Unsupported};

/// Turns one object of the document into its 3.0 form.
pub(super) type Lower = for<'d> fn(&mut Lowering<'d>, &Value, &Place) -> Value;

/// What a member holds.
#[derive(Clone, Copy)]
pub(super) enum Holds {
    /// Something that is the same in both dialects.
    Same,
    /// One object.
    One(Lower),
    /// A list of objects.
    List(Lower),
    /// Objects by names that the document chooses: no name is an extension there.
    Map(Lower),
}

/// The members that an object may have besides extensions.
pub(super) type Members = [(&'static str, Holds)];

/// One run over one document.
pub(super) struct Lowering<'d> {
    /// The document as it came, for looking up what a reference names.
    pub(super) source: &'d Value,
    /// Components that were written into the place of a reference to them, as section and name.
    pub(super) inlined: BTreeSet<(String, String)>,
    pub(super) unsupported: Unsupported,
}

impl<'d> Lowering<'d> {
    pub(super) fn new(source: &'d Value) -> Self {
        Self { source, inlined: BTreeSet::new(), unsupported: Unsupported::default() }
    }

    pub(super) fn report(&mut self, place: &Place, what: impl AsRef<str>) {
        self.unsupported.push(place, what.as_ref());
    }

    /// The value as an object; anything else is reported.
    pub(super) fn map<'v>(&mut self, value: &'v Value, place: &Place) -> Option<&'v Map<String, Value>> {
        let map = value.as_object();
        if map.is_none() {
            self.report(place, "not an object");
        }
        map
    }

    /// An object of fixed members, which takes extensions.
    pub(super) fn object(&mut self, value: &Value, place: &Place, members: &Members) -> Value {
        let Some(map) = self.map(value, place) else { return Value::Null };
        let mut lowered = Map::new();
        for (key, value) in map {
            let known = members.iter().find(|(name, _)| name == key);
            match known {
                Some((_, holds)) => {
                    let value = self.held(*holds, value, &place.member(key));
                    lowered.insert(key.clone(), value);
                }
                None if is_extension(key) => {
                    lowered.insert(key.clone(), value.clone());
                }
                None => self.report(place, format!("member {key}")),
            }
        }
        Value::Object(lowered)
    }

    /// What one member holds.
    pub(super) fn held(&mut self, holds: Holds, value: &Value, place: &Place) -> Value {
        match holds {
            Holds::Same => value.clone(),
            Holds::One(lower) => lower(self, value, place),
            Holds::List(lower) => {
                let Some(list) = value.as_array() else {
                    self.report(place, "not a list");
                    return Value::Null;
                };
                let items = list.iter().enumerate();
                items.map(|(index, item)| lower(self, item, &place.item(index))).collect()
            }
            Holds::Map(lower) => self.entries(value, place, |_| true, lower),
        }
    }

    /// An object whose entries have names that the document chooses. A name that does not fit is
    /// an extension or is reported.
    pub(super) fn entries(
        &mut self,
        value: &Value,
        place: &Place,
        fits: impl Fn(&str) -> bool,
        lower: Lower,
    ) -> Value {
        let Some(map) = self.map(value, place) else { return Value::Null };
        let mut lowered = Map::new();
        for (key, value) in map {
            if fits(key) {
                let value = lower(self, value, &place.member(key));
                lowered.insert(key.clone(), value);
            } else if is_extension(key) {
                lowered.insert(key.clone(), value.clone());
            } else {
                self.report(place, format!("member {key}"));
            }
        }
        Value::Object(lowered)
    }

    /// Adds a member of ours, unless the document has one of that name.
    pub(super) fn add(&mut self, map: &mut Map<String, Value>, key: &str, value: Value, place: &Place) {
        if map.contains_key(key) {
            self.report(place, format!("member {key}, which the lowering writes itself"));
        } else {
            map.insert(key.to_owned(), value);
        }
    }

    /// Reports that a member is missing which 3.0 requires and 3.1 does not.
    pub(super) fn require(&mut self, lowered: &Value, place: &Place, key: &str) {
        if lowered.is_object() && lowered.get(key).is_none() {
            self.report(place, format!("no member {key}, which OpenAPI 3.0 requires"));
        }
    }
}

/// Whether the name of a member is that of an extension.
pub(super) fn is_extension(key: &str) -> bool {
    key.starts_with("x-")
}
