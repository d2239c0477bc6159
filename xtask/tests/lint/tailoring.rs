//! Constructs that the tailoring would hide: found in what it was given.

use serde_json::{Value, json};
use xtask::client::input::tailor;
use xtask::lint::lint;

use super::probes::Probe;
use super::{clean, operation, schema, triggered};

const fn probe(rule: &'static str, place: &'static str, edit: fn(&mut Value)) -> Probe {
    Probe { rule, edit, place }
}

pub const PROBES: &[Probe] = &[
    probe("sensitive_marks", "schema Thing, secret", |it| {
        schema(it, "Thing")["properties"]["secret"] = json!({"type": "boolean", "x-sensitive": true});
    }),
    probe("null_in_request", "schema ThingRequest, note", |it| {
        schema(it, "ThingRequest")["properties"]["note"] = json!({"type": "string", "nullable": true});
    }),
    probe("lost_null", "schema Thing, times.items", |it| {
        let item = json!({"type": "string", "nullable": true, "x-lenient-format": "date-time"});
        schema(it, "Thing")["properties"]["times"] = json!({"type": "array", "items": item});
    }),
    probe("differing_successes", "operation changeThing", |it| {
        operation(it)["responses"]["204"] = json!({"description": "Nothing to do."});
    }),
    probe("differing_refusals", "operation changeThing", |it| {
        let other = json!({"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}});
        operation(it)["responses"]["404"] = json!({"description": "Not there.", "content": other});
    }),
];

#[test]
fn each_probe_triggers_its_rule_alone() {
    for probe in PROBES {
        let mut document = clean();
        (probe.edit)(&mut document);
        let tailored = tailor(&document).unwrap();
        assert_eq!(triggered(&document, &tailored), [probe.rule], "{:#?}", lint(&document, &tailored));
        assert_eq!(lint(&document, &tailored)[0].place, probe.place);
    }
}

#[test]
fn a_mark_in_its_shape_is_found_in_the_client() {
    let mut document = clean();
    let members = [
        ("plain", json!({"type": "string", "x-sensitive": true})),
        ("checked", json!({"type": "string", "x-sensitive": true, "maxLength": 5, "x-evidence": "seen"})),
        ("list", json!({"type": "array", "items": {"type": "string", "x-sensitive": true}})),
        ("any", json!({"description": "Anything.", "x-sensitive": true})),
    ];
    for (name, member) in members {
        schema(&mut document, "Thing")["properties"][name] = member;
    }
    assert_eq!(lint(&document, &tailor(&document).unwrap()), []);
    // Without the tailoring the marks would be lost.
    assert_eq!(triggered(&document, &document), ["checked_answer_text", "sensitive_marks"]);
}
