//! Groups of conditions: schemas that stand apart in `$defs` of a component, for its conditions to name.

use serde_json::Value;

use crate::references;

/// Where a component has them.
pub(crate) const KEYWORD: &str = "$defs";

/// Puts each group in the place of the references to it. A group that refers further stays where it is.
pub(crate) fn write_out(document: &Value, value: &mut Value) {
    let group = value.get("$ref").and_then(Value::as_str).and_then(|reference| named(document, reference));
    if let Some(group) = group {
        *value = group.clone();
        return;
    }
    match value {
        Value::Object(members) => members.values_mut().for_each(|member| write_out(document, member)),
        Value::Array(items) => items.iter_mut().for_each(|item| write_out(document, item)),
        _ => {}
    }
}

fn named<'d>(document: &'d Value, reference: &str) -> Option<&'d Value> {
    let (component, name) = reference.strip_prefix('#')?.split_once("/$defs/")?;
    let group = document.pointer(component)?.get(KEYWORD)?.get(name)?;
    references::all(group).is_empty().then_some(group)
}
