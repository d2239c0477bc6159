//! How a form sends a list.

use serde_json::{Map, Value, json};

use super::walk;

const FORM: &str = "application/x-www-form-urlencoded";

/// Says of each list in a form that its field is repeated for every element. That is what holds
/// without a word, too, but generators that read no word join the elements with commas.
pub(super) fn repeat(document: &mut Value) {
    let schemas = document["components"]["schemas"].take();
    let items = document["paths"].as_object_mut().into_iter().flat_map(|paths| paths.values_mut());
    for operation in items.filter_map(Value::as_object_mut).flat_map(|item| item.values_mut()) {
        let Some(form) =
            operation.pointer_mut("/requestBody/content").and_then(|content| content.get_mut(FORM))
        else {
            continue;
        };
        let schema = form["schema"]["$ref"].as_str().and_then(walk::component).map(|name| &schemas[name]);
        let members = schema.and_then(|schema| schema["properties"].as_object()).into_iter().flatten();
        let encoding: Map<String, Value> = members
            .filter(|(_, member)| member["type"] == "array")
            .map(|(name, _)| (name.clone(), json!({"style": "form", "explode": true})))
            .collect();
        if !encoding.is_empty() {
            form["encoding"] = Value::Object(encoding);
        }
    }
    document["components"]["schemas"] = schemas;
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::{FORM, repeat};

    fn document(members: &Value) -> Value {
        let mut content = json!({});
        content[FORM] = json!({"schema": {"$ref": "#/components/schemas/Form"}});
        json!({
            "paths": {"/v1/x": {"post": {"requestBody": {"content": content}}}},
            "components": {"schemas": {"Form": {"type": "object", "properties": members}}},
        })
    }

    #[test]
    fn the_field_of_a_list_is_repeated() {
        let mut with_list = document(&json!({"a": {"type": "string"}, "b": {"type": "array", "items": {}}}));
        repeat(&mut with_list);
        assert_eq!(
            with_list["paths"]["/v1/x"]["post"]["requestBody"]["content"][FORM]["encoding"],
            json!({"b": {"style": "form", "explode": true}})
        );
    }

    #[test]
    fn a_form_without_lists_says_nothing() {
        let mut without = document(&json!({"a": {"type": "string"}}));
        let before = without.clone();
        repeat(&mut without);
        assert_eq!(without, before);
    }
}
