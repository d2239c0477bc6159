//! Parameters that have to be sent in some cases.

use std::collections::BTreeSet;

use serde_json::Value;

use super::declared::DeclaredOperation;
use super::page::Requirement;
use crate::json::{elements, members};

/// Conditions of the page that no schema of the request can state, each with the reason. Reviewed by
/// a person; an entry about something that is not so is an error.
const RECORDED: &[(&str, &str, &str)] = &[
    ("createCheck", "native_country", "the table of inputs demands it too, and is compared by itself"),
    ("createCheck", "first_name", "a search by name is what the caller means: the table has its row"),
    ("createCheck", "last_name", "a search by name is what the caller means: the table has its row"),
    ("createApiKey", "billing_hub", "it depends on whether the account has billing hubs"),
    ("sendOutboundMessage", "var.<variable_name>", "it depends on the variables of the stored message"),
    ("sendOutboundMessage", "flow_id", "it depends on whether the stored message is a notification"),
    ("createOutboundMessage", "var.<variable_name>", "it depends on what the text of the message contains"),
];

/// Names that conditions of a schema demand, whatever the form of the conditions.
pub(super) fn of(schema: &Value) -> BTreeSet<&str> {
    let mut names = BTreeSet::new();
    demanded(schema, false, false, &mut names);
    names
}

/// `nested`: below a keyword of conditions; `denied`: below an odd number of `not`.
fn demanded<'a>(schema: &'a Value, nested: bool, denied: bool, names: &mut BTreeSet<&'a str>) {
    if !schema.is_object() {
        return;
    }
    if nested && !denied {
        names.extend(elements(&schema["required"]).iter().filter_map(Value::as_str));
    }
    // What `if` lists is asked about, not asked for.
    for key in ["then", "else", "allOf", "anyOf", "oneOf"] {
        let below = &schema[key];
        match below {
            Value::Array(branches) => {
                branches.iter().for_each(|branch| demanded(branch, true, denied, names));
            }
            below => demanded(below, true, denied, names),
        }
    }
    demanded(&schema["not"], nested, !denied, names);
    if !denied {
        let dependent = members(&schema["dependentRequired"]).flat_map(|(_, needed)| elements(needed).iter());
        names.extend(dependent.filter_map(Value::as_str));
    }
    members(&schema["dependentSchemas"]).for_each(|(_, then)| demanded(then, true, denied, names));
}

/// Adds the recorded conditions.
pub(super) fn record(operations: &mut [DeclaredOperation]) -> Result<(), String> {
    for (id, name, _) in RECORDED {
        let Some(operation) = operations.iter_mut().find(|operation| operation.id == *id) else {
            return Err(format!("a recorded condition is about {id}, which is not declared"));
        };
        let found = operation.parameters.iter_mut().find(|parameter| parameter.name == *name);
        match found {
            Some(parameter) if parameter.requirement == Requirement::Optional => {
                parameter.requirement = Requirement::Conditional;
            }
            Some(_) => {
                return Err(format!(
                    "the declarations say now when {name} of {id} is required: take it out of xtask/src/audit/conditions.rs"
                ));
            }
            None => {
                return Err(format!("a recorded condition is about {name} of {id}, which is not declared"));
            }
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use serde_json::{Value, json};

    use super::of;

    #[test]
    fn the_form_of_a_condition_does_not_matter() {
        let when = json!({"required": ["a"], "properties": {"a": {"const": 1}}});
        let then = json!({"required": ["b", "c"]});
        let forms = [
            json!({"allOf": [{"if": when, "then": then}]}),
            json!({"if": when, "then": {"allOf": [then]}, "else": {}}),
            json!({"anyOf": [{"not": when}, then]}),
            json!({"not": {"allOf": [when, {"not": then}]}}),
            json!({"oneOf": [{"properties": {"a": {"const": 2}}}, then]}),
            json!({"dependentRequired": {"a": ["b", "c"]}}),
            json!({"dependentSchemas": {"a": then}}),
        ];
        for form in &forms {
            assert_eq!(of(form), BTreeSet::from(["b", "c"]), "{form}");
        }
    }

    #[test]
    fn what_is_always_required_is_no_condition() {
        assert_eq!(
            of(&json!({"required": ["a"], "properties": {"b": {"required": ["c"]}}})),
            BTreeSet::new()
        );
        assert_eq!(of(&Value::Null), BTreeSet::new());
    }
}
