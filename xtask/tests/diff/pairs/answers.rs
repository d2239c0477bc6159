//! What is received.

use serde_json::json;

use super::*;

pub const PAIRS: &[Pair] = &[
    Pair {
        name: "an open list of an answer gets a value",
        edit: |new| list(schema(new, "CheckStatus"), "x-extensible-enum").push(json!("paused")),
        expected: &[(
            "CheckStatus",
            "value added: `paused`; readers that take the list for closed refuse it",
            None,
            ADDITION,
        )],
    },
    Pair {
        name: "an open list of an answer becomes a closed one",
        edit: |new| {
            let status = schema(new, "CheckStatus");
            let values = remove(status, "x-extensible-enum");
            status["enum"] = values;
        },
        expected: &[("CheckStatus", "takes no values beside the listed ones any more", None, BREAKING)],
    },
    Pair {
        name: "an open list of an answer loses a value",
        edit: |new| list(schema(new, "CheckStatus"), "x-extensible-enum").retain(|it| it != "delayed"),
        expected: &[("CheckStatus", "value removed: `delayed`", None, BREAKING)],
    },
    Pair {
        name: "a field appears in an answer",
        edit: |new| schema(new, "Check")["properties"]["nickname"] = json!({"type": "string"}),
        expected: &[("Check.nickname", "field added", None, ADDITION)],
    },
    Pair {
        name: "a field of an answer goes",
        edit: |new| {
            remove(&mut schema(new, "Check")["properties"], "previous_check");
        },
        expected: &[("Check.previous_check", "field removed", None, BREAKING)],
    },
    Pair {
        name: "a field of an answer may be absent",
        edit: |new| list(schema(new, "Check"), "required").retain(|it| it != "check_id"),
        expected: &[("Check.check_id", "may be absent now", None, BREAKING)],
    },
    Pair {
        name: "an answer appears",
        edit: |new| create_check(new)["responses"]["202"] = json!({"description": "Queued."}),
        expected: &[("answer 202", "answer added", None, ADDITION)],
    },
    Pair {
        name: "an answer goes",
        edit: |new| {
            remove(&mut create_check(new)["responses"], "201");
        },
        expected: &[("answer 201", "answer removed", None, BREAKING)],
    },
    Pair {
        name: "an error says more",
        edit: |new| schema(new, "ErrorEnvelope")["properties"]["trace"] = json!({"type": "string"}),
        expected: &[("ErrorEnvelope.trace", "field added", None, ADDITION)],
    },
    Pair {
        name: "a field of a part of an answer goes",
        edit: |new| {
            remove(&mut schema(new, "CheckDetail")["properties"], "depth");
        },
        expected: &[("CheckDetail.depth", "field removed", None, BREAKING)],
    },
    Pair {
        name: "a field of a part of an answer is no longer sensitive",
        edit: |new| {
            remove(&mut schema(new, "DetailCell")["properties"]["value"], "x-sensitive");
        },
        expected: &[("DetailCell.value", "x-sensitive was `true`", None, BREAKING)],
    },
    Pair {
        name: "a page of an answer has another field",
        edit: |new| {
            page(new)["properties"]["total"] = json!({"type": "integer"});
        },
        expected: &[("CheckDetails.total", "field added", None, ADDITION)],
    },
    Pair {
        name: "a page of an answer loses a field",
        edit: |new| {
            remove(&mut page(new)["properties"], "next");
        },
        expected: &[("CheckDetails.next", "field removed", None, BREAKING)],
    },
    Pair {
        name: "a page of an answer is reworded",
        edit: |new| {
            page(new)["properties"]["next"]["description"] = json!("Other words.");
        },
        expected: &[("CheckDetails.next", "description reworded", None, TEXT)],
    },
    Pair {
        name: "an element of a page is reworded",
        edit: |new| {
            schema(new, "CheckDetails")["allOf"][0]["description"] = json!("Other words.");
        },
        expected: &[("CheckDetails", "description reworded", None, TEXT)],
    },
    Pair {
        name: "an answer is no single element any more",
        edit: |new| {
            list(schema(new, "CheckDetails"), "allOf").remove(0);
        },
        expected: &[("CheckDetails", "part removed: CheckDetail", None, BREAKING)],
    },
    Pair {
        name: "a page of an answer always has a field",
        edit: |new| {
            page(new)["required"] = json!(["next"]);
        },
        expected: &[("CheckDetails.next", "is always there now: generated types change", None, BREAKING)],
    },
    Pair {
        name: "a field of an answer is always there",
        edit: |new| {
            list(schema(new, "Check"), "required").push(json!("previous_check"));
        },
        expected: &[("Check.previous_check", "is always there now: generated types change", None, BREAKING)],
    },
    Pair {
        name: "a field of an answer can no longer be null",
        edit: |new| {
            schema(new, "DetailCell")["properties"]["label"]["type"] = json!("string");
        },
        expected: &[("DetailCell.label", "can no longer be null: generated types change", None, BREAKING)],
    },
    Pair {
        name: "a field of an answer may be null",
        edit: |new| {
            schema(new, "Check")["properties"]["check_id"]["type"] = json!(["string", "null"]);
        },
        expected: &[("Check.check_id", "may be null now", None, BREAKING)],
    },
    Pair {
        name: "a field of an answer has a pattern",
        edit: |new| {
            schema(new, "Check")["properties"]["check_id"]["pattern"] = json!("^CHK");
        },
        expected: &[("Check.check_id", "pattern is now `^CHK`", None, ADDITION)],
    },
    Pair {
        name: "a field of an answer has another format",
        edit: |new| {
            schema(new, "CheckDetail")["properties"]["depth"]["format"] = json!("int32");
        },
        expected: &[("CheckDetail.depth", "format was `int64`, is `int32`", None, BREAKING)],
    },
    Pair {
        name: "a field of an answer that may be null is reworded",
        edit: |new| {
            schema(new, "CheckDetail")["properties"]["data_set"]["description"] = json!("Other words.");
        },
        expected: &[("CheckDetail.data_set", "description reworded", None, TEXT)],
    },
    Pair {
        name: "a field of an answer that may be null is sensitive",
        edit: |new| {
            schema(new, "CheckDetail")["properties"]["data_set"]["x-sensitive"] = json!(true);
        },
        expected: &[("CheckDetail.data_set", "x-sensitive is now `true`", None, BREAKING)],
    },
    Pair {
        name: "a listing has no cursor any more",
        edit: |new| {
            remove(&mut list_checks(new)["x-page"], "cursor");
        },
        expected: &[("x-page", "cursor was `start_key`", None, BREAKING)],
    },
    Pair {
        name: "a listing has another list",
        edit: |new| {
            list_checks(new)["x-page"]["items"] = json!("results");
        },
        expected: &[("x-page", "items was `checks`, is `results`", None, BREAKING)],
    },
    Pair {
        name: "a listing may be a bare element",
        edit: |new| {
            new["paths"]["/v1/continuous-checks"]["get"]["x-page"]["bare"] = json!("check");
        },
        expected: &[("x-page", "bare is now `check`", None, BREAKING)],
    },
    Pair {
        name: "a state is final",
        edit: |new| {
            list(&mut get_check(new)["x-final-states"], "values").push(json!("stopped"));
        },
        expected: &[("x-final-states", "values: `stopped` added", None, ADDITION)],
    },
    Pair {
        name: "a state is no longer final",
        edit: |new| {
            list(&mut get_check(new)["x-final-states"], "values").pop();
        },
        expected: &[("x-final-states", "values: `error` removed", None, BREAKING)],
    },
    Pair {
        name: "the state stands elsewhere",
        edit: |new| {
            get_check(new)["x-final-states"]["member"] = json!("status");
        },
        expected: &[("x-final-states", "member was `check.status`, is `status`", None, BREAKING)],
    },
    Pair {
        name: "nobody says when to stop reading",
        edit: |new| {
            remove(get_check(new), "x-final-states");
        },
        expected: &[("x-final-states", "removed", None, BREAKING)],
    },
    Pair {
        name: "a score is read the other way",
        edit: |new| {
            schema(new, "Check")["properties"]["score"]["x-score"]["high_risk"] = json!(1);
        },
        expected: &[("Check.score", "x-score: high_risk was `0`, is `1`", None, BREAKING)],
    },
];
