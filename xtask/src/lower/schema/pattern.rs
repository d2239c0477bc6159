//! Members whose names the caller completes.

use serde_json::{Map, Value};

use super::super::edit;
use super::{Lowering, Place, is_extension};

/// 3.0 has no patterns for names. One pattern that says of what kind all further members are is a
/// map of that kind; the pattern itself stays as an extension, with the extensions of its schema.
pub(super) fn pattern_properties(lowering: &mut Lowering<'_>, map: &mut Map<String, Value>, place: &Place) {
    let Some(patterns) = map.get("patternProperties").and_then(Value::as_object) else { return };
    let [(pattern, schema)] = &patterns.iter().collect::<Vec<_>>()[..] else {
        lowering.report(place, format!("keyword patternProperties with {} patterns", patterns.len()));
        return;
    };
    if !matches!(map.get("additionalProperties"), None | Some(Value::Bool(false))) {
        lowering.report(place, "keyword patternProperties beside a schema in additionalProperties");
        return;
    }
    let extensions = schema.as_object().into_iter().flatten().filter(|(key, _)| is_extension(key));
    let about: Map<String, Value> = extensions.map(|(key, value)| (key.clone(), value.clone())).collect();
    let kept = Map::from_iter([((*pattern).clone(), Value::Object(about))]);
    // An open object with members of its own may have others of any kind: a map of one kind would refuse them.
    let has_members =
        map.get("properties").and_then(Value::as_object).is_some_and(|members| !members.is_empty());
    let is_open = !map.contains_key("additionalProperties") && has_members;
    let schema = if is_open { Value::Object(Map::new()) } else { (*schema).clone() };
    map.shift_remove("additionalProperties");
    edit::replace(map, "patternProperties", [("additionalProperties", schema)]);
    lowering.add(map, "x-pattern-properties", Value::Object(kept), place);
}
