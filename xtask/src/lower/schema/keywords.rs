//! Keywords that 3.0 spells another way.

use serde_json::{Map, Value, json};

use super::super::edit;
use super::{Lowering, Place};

/// 3.0 has no constants: one value is an enum of one.
pub(super) fn constant(lowering: &mut Lowering<'_>, map: &mut Map<String, Value>, place: &Place) {
    let Some(value) = map.get("const").cloned() else { return };
    if map.contains_key("enum") {
        lowering.report(place, "keyword const beside enum");
        return;
    }
    edit::replace(map, "const", [("enum", json!([value]))]);
}

/// 3.0 has one example of a schema: the first, and all of them as an extension if there are more.
pub(super) fn examples(lowering: &mut Lowering<'_>, map: &mut Map<String, Value>, place: &Place) {
    let Some(examples) = map.get("examples").cloned() else { return };
    let Some(list) = examples.as_array() else {
        lowering.report(place, "keyword examples, which is not a list");
        return;
    };
    let has_example = map.contains_key("example");
    let first = list.first().filter(|_| !has_example);
    edit::replace(map, "examples", first.map(|first| ("example", first.clone())));
    if list.len() > usize::from(!has_example) {
        lowering.add(map, "x-examples", examples, place);
    }
}

/// In 3.0 an exclusive bound is a boolean beside the bound.
pub(super) fn exclusive_bounds(lowering: &mut Lowering<'_>, map: &mut Map<String, Value>, place: &Place) {
    bound(lowering, map, place, ["exclusiveMinimum", "minimum"], |inclusive, exclusive| {
        inclusive > exclusive
    });
    bound(lowering, map, place, ["exclusiveMaximum", "maximum"], |inclusive, exclusive| {
        inclusive < exclusive
    });
}

fn bound(
    lowering: &mut Lowering<'_>,
    map: &mut Map<String, Value>,
    place: &Place,
    [exclusive, inclusive]: [&'static str; 2],
    is_tighter: fn(f64, f64) -> bool,
) {
    let Some(limit) = map.get(exclusive).cloned() else { return };
    let Some(number) = limit.as_f64() else {
        lowering.report(place, format!("keyword {exclusive}, which is not a number"));
        return;
    };
    // Of two bounds the tighter one holds.
    if map.get(inclusive).and_then(Value::as_f64).is_some_and(|other| is_tighter(other, number)) {
        map.shift_remove(exclusive);
    } else {
        map.shift_remove(inclusive);
        edit::replace(map, exclusive, [(inclusive, limit), (exclusive, json!(true))]);
    }
}

/// A list of required members that is empty says nothing, and 3.0 refuses it.
pub(super) fn empty_required(_: &mut Lowering<'_>, map: &mut Map<String, Value>, _: &Place) {
    if map.get("required").and_then(Value::as_array).is_some_and(Vec::is_empty) {
        map.shift_remove("required");
    }
}
