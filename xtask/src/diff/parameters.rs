//! Parameters, and how they and the fields of a form are written.

use serde_json::{Value, json};

use super::change::{Changes, Class, Side};
use super::keywords::{WORDING, sentence, without_wording, wording};
use super::operations::{Operation, Pair};
use super::values::{differs, same};
use super::walk::{Document, elements, keys, word};

impl<'a> Pair<'a> {
    /// Compares what stands in the path, the query and the headers of a request.
    pub(super) fn parameters(self, old: &Operation<'a>, new: &Operation<'a>, changes: &mut Changes) {
        let (before, after) = (parameters(self.old, old), parameters(self.new, new));
        let key = |parameter: &Value| (word(&parameter["in"]), word(&parameter["name"]));
        let subject =
            |parameter: &Value| format!("{} parameter {}", word(&parameter["in"]), word(&parameter["name"]));
        for new in &after {
            let subject = subject(new);
            match before.iter().find(|old| key(old) == key(new)) {
                Some(old) => self.parameter(old, new, &subject, changes),
                None if new["required"] == true => {
                    changes.add(Side::Senders, Class::Breaking, &subject, "added, required");
                }
                None => changes.add(Side::Senders, Class::Addition, &subject, "added"),
            }
        }
        for old in before.iter().filter(|old| !after.iter().any(|new| key(old) == key(new))) {
            changes.add(Side::Senders, Class::Breaking, &subject(old), "removed");
        }
    }

    fn parameter(self, old: &'a Value, new: &'a Value, subject: &str, changes: &mut Changes) {
        self.schemas(Side::Senders).compare(&old["schema"], &new["schema"], subject, changes);
        self.content(Side::Senders, &old["content"], &new["content"], subject, changes);
        required_or_not(old, new, subject, changes);
        let standard =
            if ["query", "cookie"].iter().any(|place| old["in"] == *place) { "form" } else { "simple" };
        let (before, after) = (Writing::of(old, standard), Writing::of(new, standard));
        for (name, (was, is)) in WRITING.iter().zip(before.0.iter().zip(&after.0)) {
            if was != is {
                let class =
                    if *name == "allowEmptyValue" && *is == true { Class::Addition } else { Class::Breaking };
                changes.add(Side::Senders, class, subject, sentence(name, was, is));
            } else if differs(old, new, name) {
                let stated = if new[name].is_null() { "no longer stated" } else { "stated" };
                changes.add(Side::Senders, Class::Text, subject, format!("{name} {stated}, as it was"));
            }
        }
        const ELSEWHERE: [&str; 4] = ["schema", "content", "required", "in"];
        let told = |name: &&str| ELSEWHERE.contains(name) || WRITING.contains(name);
        for name in keys(old, new).into_iter().filter(|name| !told(name) && differs(old, new, name)) {
            if WORDING.contains(&name) {
                changes.add(Side::Senders, Class::Text, subject, wording(name));
            } else {
                let informs = name.starts_with("x-") || name == "deprecated";
                let class = if informs { Class::Addition } else { Class::Breaking };
                changes.add(Side::Senders, class, subject, sentence(name, &old[name], &new[name]));
            }
        }
    }
}

/// Keywords of how a value is written, which have defaults.
const WRITING: [&str; 4] = ["style", "explode", "allowReserved", "allowEmptyValue"];

/// The values that hold for them, stated or not.
#[derive(PartialEq)]
struct Writing([Value; 4]);

impl Writing {
    fn of(value: &Value, standard: &str) -> Self {
        let stated = |name: &str, default: Value| value.get(name).cloned().unwrap_or(default);
        let style = stated("style", json!(standard));
        let explode = stated("explode", json!(style == "form"));
        Self([style, explode, stated("allowReserved", json!(false)), stated("allowEmptyValue", json!(false))])
    }
}

/// Compares how the fields of a form are written, save those that were not in it before.
pub fn encoding(
    side: Side,
    old: &Value,
    new: &Value,
    was_there: impl Fn(&str) -> bool,
    place: &str,
    changes: &mut Changes,
) {
    let changed = |field: &&str| differs(old, new, field) && (old.get(field).is_some() || was_there(field));
    for field in keys(old, new).into_iter().filter(changed) {
        let (old, new) = (&old[field], &new[field]);
        let is_as_it_was =
            Writing::of(old, "form") == Writing::of(new, "form") && same(&rest(old), &rest(new));
        if is_as_it_was {
            changes.add(side, Class::Text, place, format!("encoding of {field} stated, as it was"));
        } else {
            changes.add(side, Class::Breaking, place, format!("encoding of {field} changed"));
        }
    }
}

/// What is said of an encoding beside the style.
fn rest(encoding: &Value) -> Value {
    let mut rest = without_wording(encoding);
    if let Some(map) = rest.as_object_mut() {
        map.retain(|key, _| !WRITING.contains(&key.as_str()));
    }
    if rest.is_null() { json!({}) } else { rest }
}

/// Compares whether a part of a request is required.
pub fn required_or_not(old: &Value, new: &Value, subject: &str, changes: &mut Changes) {
    match (old["required"] == true, new["required"] == true) {
        (false, true) => changes.add(Side::Senders, Class::Breaking, subject, "is required now"),
        (true, false) => changes.add(Side::Senders, Class::Addition, subject, "is no longer required"),
        _ => {}
    }
}

fn parameters<'a>(document: Document<'a>, operation: &Operation<'a>) -> Vec<&'a Value> {
    let of = |level: &'a Value| elements(&level["parameters"]).iter().map(|it| document.resolve(it).0);
    let own: Vec<&Value> = of(operation.value).collect();
    // A parameter of the operation stands for that of its path.
    let is_replaced =
        |shared: &&Value| own.iter().any(|own| own["name"] == shared["name"] && own["in"] == shared["in"]);
    let mut found: Vec<&Value> = of(operation.item).filter(|shared| !is_replaced(shared)).collect();
    found.extend(&own);
    found
}
