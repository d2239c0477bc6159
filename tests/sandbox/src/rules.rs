//! Rules of the document that JSON Schema has no words for and that stand in extensions:
//! `x-reserved` (values that a field may not have) and `x-sum` (what members add up to).

use serde_json::{Map, Value};

/// How far from the sum the members may be: the error of decimal fractions.
const TOLERANCE: f64 = 1e-6;

/// The rules of one form.
#[derive(Debug, Default)]
pub(crate) struct Rules {
    reserved: Vec<(String, Vec<String>)>,
    sums: Vec<Sum>,
}

#[derive(Debug)]
struct Sum {
    prefix: String,
    equals: f64,
}

impl Rules {
    /// Adds what a field says of itself.
    pub(crate) fn field(&mut self, name: &str, field: &Value) {
        let reserved: Vec<String> = field
            .get("x-reserved")
            .and_then(Value::as_array)
            .into_iter()
            .flatten()
            .filter_map(|value| value.as_str().map(str::to_owned))
            .collect();
        if !reserved.is_empty() {
            self.reserved.push((name.to_owned(), reserved));
        }
    }

    /// Adds what the form says of itself.
    pub(crate) fn form(&mut self, form: &Value) {
        let Some(sum) = form.get("x-sum") else { return };
        let prefix = sum.get("members").and_then(Value::as_str).map(|members| members.trim_end_matches('*'));
        if let (Some(prefix), Some(equals)) = (prefix, sum.get("equals").and_then(Value::as_f64)) {
            self.sums.push(Sum { prefix: prefix.to_owned(), equals });
        }
    }

    /// # Errors
    /// Names the field and what was expected.
    pub(crate) fn check(&self, values: &Map<String, Value>) -> Result<(), String> {
        for (name, reserved) in &self.reserved {
            let value = values.get(name).and_then(Value::as_str);
            if value.is_some_and(|value| reserved.iter().any(|other| other == value)) {
                return Err(format!("{name} must not be {}", reserved.join(", ")));
            }
        }
        for sum in &self.sums {
            let members = values.iter().filter(|(name, _)| name.starts_with(&sum.prefix));
            // The sum of nothing is -0 otherwise.
            let total =
                members.filter_map(|(_, value)| value.as_f64()).fold(0.0, |sum: f64, part| sum + part);
            if (total - sum.equals).abs() > TOLERANCE {
                return Err(format!(
                    "the {}* fields must add up to {}, and they add up to {total}",
                    sum.prefix, sum.equals
                ));
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn sums_and_reserved_values() {
        let mut rules = Rules::default();
        rules.form(&json!({"x-sum": {"members": "w_*", "equals": 1}}));
        rules.field("type", &json!({"x-reserved": ["person"]}));
        let check = |value: Value| rules.check(value.as_object().expect("an object"));
        assert_eq!(check(json!({"w_a": 0.1, "w_b": 0.2, "w_c": 0.7, "type": "x"})), Ok(()));
        assert!(check(json!({"w_a": 0.5})).is_err_and(|error| error.contains("add up to 1")));
        assert!(check(json!({"type": "x"})).is_err_and(|error| error.ends_with("they add up to 0")));
        assert!(check(json!({"w_a": 1, "type": "person"})).is_err_and(|error| error.contains("type")));
    }
}
