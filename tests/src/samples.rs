//! Documents made from the published schemas: no value is written down twice.

use serde_json::{Map, Value, json};

/// How a sample is filled.
pub struct Filling<'f> {
    /// The text of a place: its member name, and whether it is marked sensitive.
    pub text: &'f dyn Fn(&str, bool) -> String,
    /// Whether members that are not required are there.
    pub optional: bool,
}

/// A document that is valid under a schema of `document`.
pub fn sample(document: &Value, schema: &Value, filling: &Filling<'_>) -> Value {
    Sampler { document, filling }.value("value", schema)
}

struct Sampler<'d> {
    document: &'d Value,
    filling: &'d Filling<'d>,
}

impl Sampler<'_> {
    fn value(&self, name: &str, schema: &Value) -> Value {
        let schema = self.resolved(schema);
        if let Some(first) = first(schema, "enum").or_else(|| first(schema, "x-extensible-enum")) {
            return first.clone();
        }
        if let Some(constant) = schema.get("const") {
            return constant.clone();
        }
        for several in ["oneOf", "anyOf"] {
            if let Some(branch) = first(schema, several) {
                return self.value(name, branch);
            }
        }
        let kinds = match &schema["type"] {
            Value::Array(kinds) => kinds.iter().find(|kind| *kind != "null").and_then(Value::as_str),
            kind => kind.as_str(),
        };
        match kinds {
            Some("string") => json!(self.text(name, schema)),
            Some("integer") => json!(7),
            Some("number") => json!(0.5),
            Some("boolean") => json!(true),
            Some("array") => {
                let item = self.value(name, &schema["items"]);
                json!([item.clone(), item])
            }
            Some("object") => Value::Object(self.object(schema)),
            _ if schema.get("properties").is_some() || schema.get("allOf").is_some() => {
                Value::Object(self.object(schema))
            }
            _ => json!({"any": (self.filling.text)(name, schema["x-sensitive"] == true)}),
        }
    }

    fn text(&self, name: &str, schema: &Value) -> String {
        let by_mark = [
            ("x-frequency", "2w"),
            ("x-duration", "25m"),
            ("x-account-id", "user_1.a-b"),
            ("x-lenient-format", "2026-03-02T15:04:05.123456789-05:00"),
        ];
        if (schema["x-sensitive"] != true || schema.get("x-lenient-format").is_none())
            && let Some((_, text)) = by_mark.iter().find(|(mark, _)| schema.get(*mark).is_some())
        {
            return (*text).to_owned();
        }
        match (schema["format"].as_str(), schema["pattern"].as_str()) {
            (Some("date"), _) => "2024-02-29".to_owned(),
            (Some("uri"), _) => "https://example.com/back?a=1&b=2".to_owned(),
            (_, Some("^[0-9]{15}$")) => "490154203237518".to_owned(),
            (_, Some("^[a-z]{2}$")) => "es".to_owned(),
            _ => (self.filling.text)(name, schema["x-sensitive"] == true),
        }
    }

    fn object(&self, schema: &Value) -> Map<String, Value> {
        let mut object = Map::new();
        let parts: Vec<&Value> = schema["allOf"]
            .as_array()
            .into_iter()
            .flatten()
            .filter(|part| part.get("if").is_none())
            .collect();
        // A part that only says what is needed has no members of its own.
        for part in
            parts.iter().filter(|part| part.get("required").is_none() || part.get("properties").is_some())
        {
            if let Value::Object(members) = self.value("part", part) {
                object.extend(members);
            }
        }
        let required = |name: &str| {
            let mut lists = parts.iter().copied().chain([schema]).map(|part| &part["required"]);
            lists.any(|list| list.as_array().is_some_and(|names| names.iter().any(|one| one == name)))
        };
        for (name, member) in schema["properties"].as_object().into_iter().flatten() {
            if self.filling.optional || required(name) {
                object.insert(name.clone(), self.value(name, member));
            }
        }
        for member in schema["patternProperties"].as_object().into_iter().flat_map(|map| map.values()) {
            let name = member["x-dynamic-name"].as_str().unwrap_or_default();
            let key = name
                .replace("{input_name}", "other_input")
                .replace("<variable_name>", "name")
                .replace("{country}", "CO");
            if self.filling.optional {
                object.insert(key, self.value(name, member));
            }
        }
        if let Some(member) = schema.get("additionalProperties").filter(|member| member.is_object())
            && self.filling.optional
            && object.is_empty()
        {
            object.insert("key".to_owned(), self.value("key", member));
        }
        object
    }

    fn resolved<'s>(&'s self, schema: &'s Value) -> &'s Value {
        match schema["$ref"].as_str().and_then(|text| text.strip_prefix('#')) {
            Some(pointer) => self.document.pointer(pointer).map_or(schema, |found| self.resolved(found)),
            None => schema,
        }
    }
}

fn first<'s>(schema: &'s Value, key: &str) -> Option<&'s Value> {
    schema[key].as_array().and_then(|list| list.iter().find(|value| *value != &json!({"type": "null"})))
}
