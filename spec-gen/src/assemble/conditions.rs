//! What one input of a request asks of the others.

use serde_json::{Value, json};

use super::Defects;
use crate::declare::Conditions;

/// Adds the conditions to the schemas of the requests, as parts that must hold beside the members.
pub(super) fn lay(document: &mut Value, conditions: Vec<Conditions>, defects: &mut Defects) {
    let schemas = &mut document["components"]["schemas"];
    for Conditions { schema: name, all, named } in conditions {
        match schemas.get_mut(&name) {
            Some(schema) if schema.get("allOf").is_none() => {
                schema["allOf"] = json!(all);
                if !named.is_empty() {
                    let named = named.into_iter().map(|(name, group)| (name.to_owned(), group));
                    schema["$defs"] = Value::Object(named.collect());
                }
            }
            Some(_) => {
                defects
                    .push(format!("the conditions of {name} are stated twice: state them on one operation"));
            }
            None => defects.push(format!("conditions are stated for {name}, which no operation sends")),
        }
    }
}
