//! The inputs of an operation: read from text by the kinds that the document declares, then
//! validated against its schema.

use jsonschema::Validator;
use serde_json::{Map, Number, Value};

use crate::form::Pairs;
use crate::rules::Rules;
use crate::schema::{self, Kind};
use crate::wording;

/// How many bytes a value may have. No input of the reference is nearly as long.
const LONGEST_VALUE: usize = 8 * 1024;
/// How many bytes the name of a field may have.
const LONGEST_NAME: usize = 256;

/// What one place of a request (its form, its query string, its path) may carry.
#[derive(Debug)]
pub(crate) struct Inputs {
    fields: Map<String, Value>,
    kinds: Vec<(String, Kind)>,
    patterns: Vec<(Validator, Kind)>,
    other: Kind,
    rules: Rules,
    validator: Validator,
    /// What one input is called in messages.
    noun: &'static str,
}

impl Inputs {
    /// Reads the schema of an object whose members are the inputs.
    pub(crate) fn read(document: &Value, schema: &Value, noun: &'static str) -> Result<Self, String> {
        let mut inputs = Self {
            fields: Map::new(),
            kinds: Vec::new(),
            patterns: Vec::new(),
            other: Kind::Text,
            rules: Rules::default(),
            validator: schema::compile(document, schema)?,
            noun,
        };
        inputs.gather(document, schema, 0)?;
        Ok(inputs)
    }

    fn gather(&mut self, document: &Value, schema: &Value, depth: usize) -> Result<(), String> {
        let schema = schema::resolve(document, schema);
        self.rules.form(schema);
        for (name, field) in schema.get("properties").and_then(Value::as_object).into_iter().flatten() {
            self.kinds.push((name.clone(), schema::kind(document, field)));
            self.rules.field(name, schema::resolve(document, field));
            self.fields.insert(name.clone(), schema::resolve(document, field).clone());
        }
        for (pattern, field) in
            schema.get("patternProperties").and_then(Value::as_object).into_iter().flatten()
        {
            let names = serde_json::json!({"type": "string", "pattern": pattern});
            self.patterns.push((schema::compile(document, &names)?, schema::kind(document, field)));
        }
        if let Some(other) = schema.get("additionalProperties").filter(|other| other.is_object()) {
            self.other = schema::kind(document, other);
        }
        // Depth stands in for a guard against a schema that contains itself.
        if depth < 8 {
            for part in schema.get("allOf").and_then(Value::as_array).into_iter().flatten() {
                self.gather(document, part, depth + 1)?;
            }
        }
        Ok(())
    }

    /// The inputs as JSON.
    ///
    /// # Errors
    /// Names every input that is wrong and says what was expected.
    pub(crate) fn take(&self, pairs: Pairs) -> Result<Map<String, Value>, String> {
        let mut values = Map::new();
        for (name, text) in pairs {
            match self.kind(&name) {
                Kind::List(item) => {
                    let item = read(item, text);
                    match values.get_mut(&name) {
                        Some(Value::Array(list)) => list.push(item),
                        _ => drop(values.insert(name, Value::Array(vec![item]))),
                    }
                }
                _ if values.contains_key(&name) => {
                    return Err(format!(
                        "{} is given more than once, expected one value",
                        wording::name(&name)
                    ));
                }
                kind => drop(values.insert(name.clone(), read(kind, text))),
            }
        }
        self.check(values)
    }

    /// The same for inputs that need no reading.
    pub(crate) fn check(&self, values: Map<String, Value>) -> Result<Map<String, Value>, String> {
        self.fit(&values)?;
        let values = Value::Object(values);
        if !self.validator.is_valid(&values) {
            let problems = wording::problems(&self.validator, &values, &self.fields, self.noun);
            return Err(problems);
        }
        match values {
            Value::Object(values) => self.rules.check(&values).map(|()| values),
            _ => Err("expected an object".to_owned()),
        }
    }

    /// Refuses what nobody sends in earnest and would fill the memory.
    fn fit(&self, values: &Map<String, Value>) -> Result<(), String> {
        for (name, value) in values {
            let shown = wording::name(name);
            if name.len() > LONGEST_NAME {
                return Err(format!(
                    "the name of the {} {shown}… is longer than {LONGEST_NAME} bytes",
                    self.noun
                ));
            }
            let mut texts = value.as_array().into_iter().flatten().chain([value]).filter_map(Value::as_str);
            if texts.any(|text| text.len() > LONGEST_VALUE) {
                return Err(format!("{shown} must have at most {LONGEST_VALUE} bytes"));
            }
        }
        Ok(())
    }

    /// What the document says of a field.
    pub(crate) fn field(&self, name: &str) -> Option<&Value> {
        self.fields.get(name)
    }

    fn kind(&self, name: &str) -> &Kind {
        if let Some((_, kind)) = self.kinds.iter().find(|(known, _)| known == name) {
            return kind;
        }
        let text = Value::String(name.to_owned());
        let pattern = self.patterns.iter().find(|(pattern, _)| pattern.is_valid(&text));
        pattern.map_or(&self.other, |(_, kind)| kind)
    }
}

/// The value that the text stands for; text that stands for none stays text, and the schema
/// refuses it.
fn read(kind: &Kind, text: String) -> Value {
    let value = match kind {
        Kind::Text | Kind::List(_) => None,
        Kind::Integer => text.parse::<i64>().ok().map(Value::from),
        Kind::Number => match text.parse::<i64>() {
            Ok(whole) => Some(Value::from(whole)),
            Err(_) => text.parse::<f64>().ok().and_then(Number::from_f64).map(Value::Number),
        },
        Kind::Boolean => match text.as_str() {
            "true" => Some(Value::Bool(true)),
            "false" => Some(Value::Bool(false)),
            _ => None,
        },
    };
    value.unwrap_or(Value::String(text))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn inputs() -> Inputs {
        let schema = json!({
            "type": "object",
            "required": ["kind"],
            "properties": {
                "kind": {"type": "string", "enum": ["web", "backend"]},
                "phones": {"type": "array", "items": {"type": "string"}},
                "weight": {"type": "number", "maximum": 1},
                "sure": {"type": "boolean", "const": true},
                "day": {"type": "string", "format": "date"},
            },
            "patternProperties": {"^column\\.[a-z]+$": {"type": "integer", "minimum": 0}},
            "additionalProperties": false,
        });
        Inputs::read(&json!({}), &schema, "field").expect("reads")
    }

    fn take(text: &str) -> Result<Value, String> {
        inputs().take(crate::form::parse(text.as_bytes())?).map(Value::Object)
    }

    #[test]
    fn text_becomes_what_the_schema_says() {
        assert_eq!(
            take("kind=web&phones=1&phones=2&weight=0.5&sure=true&column.a=3&day=2026-01-31"),
            Ok(json!({"kind": "web", "phones": ["1", "2"], "weight": 0.5, "sure": true, "column.a": 3,
                "day": "2026-01-31"}))
        );
    }

    #[test]
    fn each_problem_names_the_field_and_what_was_expected() {
        for (text, expected) in [
            ("", "kind is required"),
            ("kind=x", "kind must be one of web, backend"),
            ("kind=web&kind=web", "kind is given more than once, expected one value"),
            ("kind=web&weight=2", "weight must be at most 1"),
            ("kind=web&weight=a", "weight must be a number"),
            ("kind=web&sure=false", "sure must be true"),
            ("kind=web&day=31-01-2026", "day must be a date such as 2026-01-31"),
            ("kind=web&column.a=-1", "column.a must be at least 0"),
            ("kind=web&column.a=x", "column.a must be a whole number"),
            ("kind=web&colour=red", "colour is not a known field"),
        ] {
            assert_eq!(take(text), Err(expected.to_owned()), "{text}");
        }
    }
}
