//! References between the parts of a document.

use serde_json::Value;

/// The section and the name of the component that a reference names as a whole.
pub(crate) fn component(reference: &str) -> Option<(&str, &str)> {
    let (section, name) = reference.strip_prefix("#/components/")?.split_once('/')?;
    (!name.is_empty() && !name.contains('/')).then_some((section, name))
}

/// Every reference below a value, in the order of the document, those of discriminators included.
pub(crate) fn all(value: &Value) -> Vec<String> {
    let mut found = Vec::new();
    collect(value, &mut found);
    found
}

fn collect(value: &Value, found: &mut Vec<String>) {
    match value {
        Value::Object(map) => {
            for (key, child) in map {
                match (key.as_str(), child) {
                    ("$ref", Value::String(reference)) => found.push(reference.clone()),
                    ("discriminator", Value::Object(discriminator)) => mapped(discriminator, found),
                    _ => collect(child, found),
                }
            }
        }
        Value::Array(list) => list.iter().for_each(|child| collect(child, found)),
        _ => {}
    }
}

/// A discriminator names its schemas by reference or by their bare name.
fn mapped(discriminator: &serde_json::Map<String, Value>, found: &mut Vec<String>) {
    match discriminator.get("mapping") {
        Some(Value::Object(mapping)) => {
            found.extend(mapping.values().filter_map(Value::as_str).map(|target| {
                if target.contains('/') {
                    target.to_owned()
                } else {
                    format!("#/components/schemas/{target}")
                }
            }));
        }
        // A property of that name, not a discriminator.
        _ => discriminator.values().for_each(|child| collect(child, found)),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{all, component};

    #[test]
    fn a_component_has_a_section_and_a_name() {
        assert_eq!(component("#/components/schemas/Check"), Some(("schemas", "Check")));
        assert_eq!(component("#/components/schemas/Check/properties/score"), None);
        assert_eq!(component("#/paths/x"), None);
        assert_eq!(component("other.yaml#/components/schemas/Check"), None);
    }

    #[test]
    fn references_are_found_at_any_depth() {
        let value = json!({
            "a": [{"$ref": "#/components/schemas/One"}],
            "discriminator": {"propertyName": "kind", "mapping": {
                "two": "Two", "three": "#/components/schemas/Three",
            }},
            "properties": {
                "$ref": {"type": "string"},
                "discriminator": {"items": {"$ref": "#/components/schemas/Four"}},
            },
        });
        let names: Vec<String> = all(&value);
        assert_eq!(names, ["One", "Two", "Three", "Four"].map(|name| format!("#/components/schemas/{name}")));
    }
}
