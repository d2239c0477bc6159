//! What stands in `allOf`: parts, whose fields are those of the whole, and conditions.

use serde_json::Value;

use super::change::{Changes, Class, Side};
use super::keywords::{Shift, limit, without_wording};
use super::schema::{Schemas, signature};
use super::values::same;
use super::walk::{elements, members, texts, word};

impl Schemas<'_> {
    /// Compares two lists. A part is found again by its name, or by its place among those without one;
    /// a condition by what it asks.
    pub(super) fn all_of(&mut self, old: &Value, new: &Value, place: &str, changes: &mut Changes) {
        let is_condition = |branch: &&Value| branch.get("if").is_some();
        let (before, old_parts): (Vec<_>, Vec<_>) = elements(old).iter().partition(is_condition);
        let (after, new_parts): (Vec<_>, Vec<_>) = elements(new).iter().partition(is_condition);
        let (pairs, gone, come) = paired(old_parts, new_parts, &[same, same_name, both_unnamed]);
        for (one, other) in pairs {
            self.compare(one, other, place, changes);
        }
        for (parts, what) in [(gone, "removed"), (come, "added")] {
            for part in parts {
                changes.add(self.side, Class::Breaking, place, format!("part {what}: {}", signature(part)));
            }
        }
        conditions(self.side, before, after, place, changes);
    }
}

/// Conditions are compared as a whole: nothing in them is a field.
fn conditions(side: Side, old: Vec<&Value>, new: Vec<&Value>, place: &str, changes: &mut Changes) {
    let same_question = |one: &Value, other: &Value| bare_same(&one["if"], &other["if"]);
    let (pairs, gone, come) = paired(old, new, &[same, bare_same, same_question]);
    let told = |what: &str, condition: &Value| format!("condition {what}: {}", question(&condition["if"]));
    for (one, other) in pairs {
        if same(one, other) {
            continue;
        }
        let (class, what) = if bare_same(one, other) {
            (Class::Text, "reworded")
        } else {
            (limit(side, Shift::Other), "changed")
        };
        changes.add(side, class, place, told(what, other));
    }
    for condition in gone {
        changes.add(side, limit(side, Shift::Wider), place, told("removed", condition));
    }
    for condition in come {
        changes.add(side, limit(side, Shift::Narrower), place, told("added", condition));
    }
}

pub type Pairs<'a> = (Vec<(&'a Value, &'a Value)>, Vec<&'a Value>, Vec<&'a Value>);

/// Pairs what is alike, the most alike first; then what is left of each list.
pub fn paired<'a>(
    old: Vec<&'a Value>,
    mut new: Vec<&'a Value>,
    rules: &[fn(&Value, &Value) -> bool],
) -> Pairs<'a> {
    let (mut pairs, mut left) = (Vec::new(), old);
    for alike in rules {
        left.retain(|one| match new.iter().position(|other| alike(one, other)) {
            Some(index) => {
                pairs.push((*one, new.remove(index)));
                false
            }
            None => true,
        });
    }
    (pairs, left, new)
}

fn same_name(one: &Value, other: &Value) -> bool {
    one["$ref"].is_string() && one["$ref"] == other["$ref"]
}

fn both_unnamed(one: &Value, other: &Value) -> bool {
    one["$ref"].is_null() && other["$ref"].is_null()
}

fn bare_same(one: &Value, other: &Value) -> bool {
    same(&without_wording(one), &without_wording(other))
}

/// What a condition asks, in a sentence.
fn question(asked: &Value) -> String {
    let values = members(&asked["properties"]).map(|(name, schema)| match schema.get("const") {
        Some(value) => format!("`{name}` = `{}`", word(value)),
        None => format!("`{name}`"),
    });
    let present = texts(&asked["required"]).into_iter().map(|name| format!("`{name}`"));
    let mut asks: Vec<String> = values.collect();
    if asks.is_empty() {
        asks.extend(present);
    }
    if asks.is_empty() { without_wording(asked).to_string() } else { asks.join(", ") }
}
