//! Files and encoded bytes.

use serde_json::{Map, Value, json};

use super::super::edit;
use super::{Lowering, Place};

/// Media types that 3.0 calls `format: binary`.
const FILES: &[&str] = &["application/octet-stream", "application/pdf"];

/// 3.0 tells bytes by the format of a string: `binary` as they are, `byte` in base64.
pub(super) fn binary_text(lowering: &mut Lowering<'_>, map: &mut Map<String, Value>, place: &Place) {
    let media_type = map.get("contentMediaType");
    let encoding = map.get("contentEncoding");
    if media_type.is_none() && encoding.is_none() {
        return;
    }
    if let Some(media_type) =
        media_type.filter(|name| !name.as_str().is_some_and(|name| FILES.contains(&name)))
    {
        lowering.report(place, format!("keyword contentMediaType {media_type}"));
        return;
    }
    let format = match encoding.map(Value::as_str) {
        None | Some(Some("binary")) => "binary",
        Some(Some("base64")) => "byte",
        Some(_) => {
            lowering.report(place, format!("keyword contentEncoding {}", json!(encoding)));
            return;
        }
    };
    if !is_text(map.get("type")) {
        lowering.report(place, "content keywords on a schema that is not a string");
        return;
    }
    if map.get("format").is_some_and(|other| *other != format) {
        lowering.report(place, "content keywords beside another format");
        return;
    }
    let first = if media_type.is_some() { "contentMediaType" } else { "contentEncoding" };
    map.shift_remove("format");
    edit::replace(map, first, [("format", json!(format))]);
    map.shift_remove("contentEncoding");
}

fn is_text(kind: Option<&Value>) -> bool {
    match kind {
        Some(Value::String(name)) => name == "string",
        Some(Value::Array(names)) => {
            names.contains(&json!("string")) && names.iter().all(|name| name == "string" || name == "null")
        }
        _ => false,
    }
}
