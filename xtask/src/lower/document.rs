//! The document and what stands once in it.

use serde_json::{Value, json};

use super::paths::{callback, example, header, link, parameter, paths, request_body, response};
use super::walk::Holds::{List, Map, One, Same};
use super::walk::{Lowering, Members};
use super::{Place, schema};

const DOCUMENT: &Members = &[
    ("openapi", One(version)),
    ("info", One(info)),
    ("servers", List(server)),
    ("tags", List(tag)),
    ("security", Same),
    ("externalDocs", One(external_docs)),
    ("paths", One(paths)),
    ("components", One(components)),
];

const INFO: &Members = &[
    ("title", Same),
    ("description", Same),
    ("termsOfService", Same),
    ("contact", One(contact)),
    ("license", One(license)),
    ("version", Same),
];

const COMPONENTS: &Members = &[
    ("schemas", Map(schema::component)),
    ("responses", Map(response)),
    ("parameters", Map(parameter)),
    ("examples", Map(example)),
    ("requestBodies", Map(request_body)),
    ("headers", Map(header)),
    ("securitySchemes", Map(security_scheme)),
    ("links", Map(link)),
    ("callbacks", Map(callback)),
];

pub(super) fn document(lowering: &mut Lowering<'_>, value: &Value, place: &Place) -> Value {
    let lowered = lowering.object(value, place, DOCUMENT);
    // 3.1 can do with webhooks or components alone.
    lowering.require(&lowered, place, "paths");
    lowered
}

fn version(lowering: &mut Lowering<'_>, value: &Value, place: &Place) -> Value {
    if !value.as_str().is_some_and(|version| version.starts_with("3.1.")) {
        lowering.report(place, format!("version {value}, where 3.1 is read"));
    }
    json!("3.0.3")
}

/// 3.0 has no summary of a document; it stays as an extension.
fn info(lowering: &mut Lowering<'_>, value: &Value, place: &Place) -> Value {
    let mut info = value.clone();
    let summary = info.as_object_mut().and_then(|info| info.shift_remove("summary"));
    let mut lowered = lowering.object(&info, place, INFO);
    if let (Some(summary), Some(lowered)) = (summary, lowered.as_object_mut()) {
        lowering.add(lowered, "x-summary", summary, place);
    }
    lowered
}

fn contact(lowering: &mut Lowering<'_>, value: &Value, place: &Place) -> Value {
    lowering.object(value, place, &[("name", Same), ("url", Same), ("email", Same)])
}

/// 3.0 knows a licence by its name alone; the SPDX identifier goes.
fn license(lowering: &mut Lowering<'_>, value: &Value, place: &Place) -> Value {
    let mut license = value.clone();
    if let Some(license) = license.as_object_mut() {
        license.shift_remove("identifier");
    }
    lowering.object(&license, place, &[("name", Same), ("url", Same)])
}

pub(super) fn server(lowering: &mut Lowering<'_>, value: &Value, place: &Place) -> Value {
    lowering.object(
        value,
        place,
        &[("url", Same), ("description", Same), ("variables", Map(server_variable))],
    )
}

fn server_variable(lowering: &mut Lowering<'_>, value: &Value, place: &Place) -> Value {
    lowering.object(value, place, &[("enum", Same), ("default", Same), ("description", Same)])
}

fn tag(lowering: &mut Lowering<'_>, value: &Value, place: &Place) -> Value {
    lowering.object(
        value,
        place,
        &[("name", Same), ("description", Same), ("externalDocs", One(external_docs))],
    )
}

pub(super) fn external_docs(lowering: &mut Lowering<'_>, value: &Value, place: &Place) -> Value {
    lowering.object(value, place, &[("description", Same), ("url", Same)])
}

fn components(lowering: &mut Lowering<'_>, value: &Value, place: &Place) -> Value {
    lowering.object(value, place, COMPONENTS)
}

fn security_scheme(lowering: &mut Lowering<'_>, value: &Value, place: &Place) -> Value {
    let members: &Members = match value.get("type").and_then(Value::as_str) {
        Some("apiKey") => &[("type", Same), ("description", Same), ("name", Same), ("in", Same)],
        Some("http") => &[("type", Same), ("description", Same), ("scheme", Same), ("bearerFormat", Same)],
        Some("oauth2") => &[("type", Same), ("description", Same), ("flows", Same)],
        Some("openIdConnect") => &[("type", Same), ("description", Same), ("openIdConnectUrl", Same)],
        // mutualTLS among them, which 3.1 added.
        other => {
            lowering.report(place, format!("security scheme of type {}", other.unwrap_or("none")));
            return Value::Null;
        }
    };
    lowering.object(value, place, members)
}
