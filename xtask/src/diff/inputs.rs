//! `x-required-inputs`: which inputs a check needs, by country, type and nationality.

use std::collections::BTreeSet;

use serde_json::Value;

use super::change::{Changes, Class, Side};
use super::values::differs;
use super::walk::{elements, missing, texts, word};

/// Compares the rows.
pub fn compare(old: &Value, new: &Value, changes: &mut Changes) {
    let (before, after) = (elements(&old["rows"]), elements(&new["rows"]));
    let find = |rows: &[Value], wanted: &Value| rows.iter().find(|row| name(row) == name(wanted)).cloned();
    for new in after {
        let subject = format!("inputs for {}", name(new));
        match find(before, new) {
            Some(old) => row(&old, new, &subject, changes),
            // What nothing was said of may have been accepted with less.
            None => changes.add(Side::Senders, Class::Breaking, &subject, "are demanded now"),
        }
    }
    for old in before.iter().filter(|old| find(after, old).is_none()) {
        let subject = format!("inputs for {}", name(old));
        changes.add(Side::Senders, Class::Addition, &subject, "are no longer demanded");
    }
    for member in
        ["foreigner_documents", "other_documents"].into_iter().filter(|member| differs(old, new, member))
    {
        changes.add(Side::Senders, Class::Breaking, "inputs", format!("{member} changed"));
    }
    // No validator refuses such a check: the service decides.
    if differs(old, new, "not_applicable") {
        changes.add(Side::Senders, Class::Text, "inputs", "not_applicable changed");
    }
    if differs(old, new, "note") {
        changes.add(Side::Senders, Class::Text, "inputs", "note reworded");
    }
}

fn name(row: &Value) -> String {
    let parts = ["country", "type", "nationality"].into_iter().filter_map(|part| row[part].as_str());
    parts.collect::<Vec<_>>().join(" ")
}

/// Inputs of which one is demanded.
type Entry = BTreeSet<String>;

fn demands(row: &Value) -> BTreeSet<Entry> {
    elements(&row["required"]).iter().map(|entry| texts(entry).into_iter().collect()).collect()
}

fn row(old: &Value, new: &Value, subject: &str, changes: &mut Changes) {
    let (before, after) = (demands(old), demands(new));
    let told = |entries: &BTreeSet<&Entry>| -> BTreeSet<String> {
        entries.iter().map(|entry| entry.iter().cloned().collect::<Vec<_>>().join(" or ")).collect()
    };
    // What was enough for an entry is still enough where alternatives came.
    let widened = |entry: &Entry| before.iter().any(|old| old.is_subset(entry));
    let replaced = |entry: &Entry| after.iter().any(|new| new.is_superset(entry));
    let added = after.difference(&before);
    let (wider, narrower): (BTreeSet<&Entry>, BTreeSet<&Entry>) = added.partition(|entry| widened(entry));
    let gone: BTreeSet<&Entry> = before.difference(&after).filter(|entry| !replaced(entry)).collect();
    let nothing = BTreeSet::new();
    let optional = |row: &Value| -> BTreeSet<String> {
        let place = |name: &str| {
            row["only_in"].get(name).map(|place| format!(" ({})", word(place))).unwrap_or_default()
        };
        texts(&row["optional"]).into_iter().map(|name| format!("{name}{}", place(&name))).collect()
    };
    let complete = |row: &Value| -> BTreeSet<String> { texts(&row["complete"]).into_iter().collect() };
    let lists = [
        (told(&narrower), nothing.clone(), Class::Breaking, "demanded now"),
        (told(&wider), nothing.clone(), Class::Addition, "demanded with more alternatives now"),
        (told(&gone), nothing, Class::Addition, "no longer demanded"),
        (optional(new), optional(old), Class::Addition, "counted now"),
        (optional(old), optional(new), Class::Addition, "no longer counted"),
        (complete(new), complete(old), Class::Addition, "wanted for a complete check now"),
        (complete(old), complete(new), Class::Addition, "no longer wanted for a complete check"),
    ];
    for (values, other, class, what) in lists {
        if let Some(inputs) = missing(&values, &other) {
            changes.add(Side::Senders, class, subject, format!("{what}: {inputs}"));
        }
    }
}
