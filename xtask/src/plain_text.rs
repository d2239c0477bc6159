//! Named text without a list of values, for generators of other languages.
//!
//! 3.0 takes a description beside a reference in one form alone, `allOf` of the reference, and null
//! beside it as `oneOf` with a branch that takes null alone. Of text that is written so, generators
//! make an object or a union: one sends `[object Blob]`, another names a type that does not exist.
//! Written out in its place it is text.

use serde_json::{Map, Value};

use crate::references;

/// The document with each such text in the places that use it, and not among the components where
/// nothing else does.
pub fn written_out(lowered: &Value) -> Value {
    let mut document = lowered.clone();
    let Some(schemas) = lowered.pointer("/components/schemas").and_then(Value::as_object) else {
        return document;
    };
    let mut written = Vec::new();
    each_mut(&mut document, &mut |map| write_out(map, schemas, &mut written));
    let used = references::all(&document);
    if let Some(components) = document.pointer_mut("/components/schemas").and_then(Value::as_object_mut) {
        for name in written {
            if !used.contains(&format!("#/components/schemas/{name}")) {
                components.shift_remove(&name);
            }
        }
    }
    document
}

fn write_out(map: &mut Map<String, Value>, schemas: &Map<String, Value>, written: &mut Vec<String>) {
    let branches = |key: &str| map.get(key).and_then(Value::as_array).map(Vec::as_slice);
    let (key, part, takes_null) = match (branches("allOf"), branches("oneOf")) {
        (Some([part]), None) => ("allOf", part, false),
        (None, Some([part, null])) if is_null(null) => ("oneOf", part, true),
        _ => return,
    };
    let Some(("schemas", name)) = part.get("$ref").and_then(Value::as_str).and_then(references::component)
    else {
        return;
    };
    let Some(text) = schemas.get(name).and_then(Value::as_object).filter(|schema| is_plain_text(schema))
    else {
        return;
    };
    written.push(name.to_owned());
    map.shift_remove(key);
    // What is said of the place counts, as it does beside the reference.
    let mut merged = text.clone();
    if takes_null {
        // Beside the type, which comes first.
        merged.shift_insert(merged.len().min(1), "nullable".to_owned(), true.into());
    }
    merged.append(map);
    *map = merged;
}

fn is_plain_text(schema: &Map<String, Value>) -> bool {
    schema.get("type").is_some_and(|name| name == "string") && !schema.contains_key("enum")
}

/// The branch that takes null and nothing else.
fn is_null(schema: &Value) -> bool {
    schema["nullable"] == true && schema["enum"].as_array().is_some_and(|values| values == &[Value::Null])
}

fn each_mut(value: &mut Value, act: &mut impl FnMut(&mut Map<String, Value>)) {
    match value {
        Value::Object(map) => {
            act(map);
            map.values_mut().for_each(|child| each_mut(child, act));
        }
        Value::Array(list) => list.iter_mut().for_each(|child| each_mut(child, act)),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::written_out;

    fn document(schemas: Value) -> Value {
        json!({"components": {"schemas": schemas}})
    }

    fn part(name: &str) -> Value {
        json!({"$ref": format!("#/components/schemas/{name}")})
    }

    #[test]
    fn text_is_written_out_with_what_its_place_says() {
        let lowered = document(json!({
            "Kind": {"type": "string", "description": "A kind.", "x-extensible-enum": ["a"]},
            "Form": {"type": "object", "properties": {
                "kind": {"allOf": [part("Kind")], "description": "Of the form."},
            }},
        }));
        assert_eq!(
            written_out(&lowered),
            document(json!({"Form": {"type": "object", "properties": {
                "kind": {"type": "string", "description": "Of the form.", "x-extensible-enum": ["a"]},
            }}}))
        );
    }

    #[test]
    fn text_or_null_is_text_that_may_be_null() {
        let nothing = json!({"type": "object", "nullable": true, "enum": [null]});
        let lowered = document(json!({
            "Kind": {"type": "string", "x-extensible-enum": ["a"]},
            "Part": {"type": "object"},
            "Answer": {"type": "object", "properties": {
                "kind": {"oneOf": [part("Kind"), nothing], "description": "D."},
                "part": {"oneOf": [part("Part"), nothing]},
                "either": {"oneOf": [part("Kind"), {"type": "integer", "nullable": true}]},
            }},
        }));
        let written = written_out(&lowered);
        let members = &written["components"]["schemas"]["Answer"]["properties"];
        assert_eq!(
            members["kind"],
            json!({"type": "string", "x-extensible-enum": ["a"], "nullable": true, "description": "D."})
        );
        for other in ["part", "either"] {
            assert_eq!(members[other], lowered["components"]["schemas"]["Answer"]["properties"][other]);
        }
    }

    #[test]
    fn a_component_that_is_used_elsewhere_stays() {
        let lowered = document(json!({
            "Kind": {"type": "string"},
            "Form": {"properties": {"kind": {"allOf": [part("Kind")]}}},
            "Answer": {"properties": {"kind": part("Kind")}},
        }));
        let written = written_out(&lowered);
        assert_eq!(written["components"]["schemas"]["Kind"], json!({"type": "string"}));
        assert_eq!(written["components"]["schemas"]["Answer"]["properties"]["kind"], part("Kind"));
    }

    #[test]
    fn all_else_stays() {
        let lowered = document(json!({
            "Closed": {"type": "string", "enum": ["a"]},
            "Object": {"type": "object"},
            "Form": {"properties": {
                "closed": {"allOf": [part("Closed")], "description": "D."},
                "object": {"allOf": [part("Object")], "description": "D."},
                "both": {"allOf": [part("Closed"), part("Object")]},
            }},
        }));
        assert_eq!(written_out(&lowered), lowered);
    }
}
