//! Pairs the other way round: the edit makes the document before.

use serde_json::json;

use super::*;

pub const PAIRS: &[Pair] = &[
    Pair {
        name: "a second host goes",
        edit: |new| {
            list(&mut new["paths"]["/v1/settings"], "servers")
                .push(json!({"url": "https://checks.example.com"}));
        },
        expected: &[("host", "no longer `https://checks.example.com`", BREAKING, None)],
    },
    Pair {
        name: "a step of a number goes",
        edit: |new| {
            custom_weight(new)["multipleOf"] = json!(0.5);
        },
        expected: &[(
            "CreateCustomTypeRequest.dataset_legal_background",
            "multipleOf was `0.5`",
            ADDITION,
            None,
        )],
    },
    Pair {
        name: "other fields of a request are of a type",
        edit: |new| {
            schema(new, "CreateWabaSubscriptionRequest")["additionalProperties"] = json!(true);
        },
        expected: &[("CreateWabaSubscriptionRequest", "additionalProperties changed", BREAKING, None)],
    },
    Pair {
        name: "a request is closed",
        edit: |new| {
            remove(schema(new, "CreateCheckRequest"), "additionalProperties");
        },
        expected: &[("CreateCheckRequest", "additionalProperties is now `false`", BREAKING, None)],
    },
    Pair {
        name: "a sum is demanded",
        edit: |new| {
            remove(schema(new, "UpdateCustomTypeRequest"), "x-sum");
        },
        expected: &[("UpdateCustomTypeRequest", "x-sum added", BREAKING, None)],
    },
    Pair {
        name: "a number is a weight",
        edit: |new| {
            remove(custom_weight(new), "x-weight");
        },
        expected: &[(
            "CreateCustomTypeRequest.dataset_legal_background",
            "x-weight is now `true`",
            BREAKING,
            None,
        )],
    },
    Pair {
        name: "an answer has another pattern",
        edit: |new| {
            schema(new, "Check")["properties"]["check_id"]["pattern"] = json!("^CHK");
        },
        expected: &[("Check.check_id", "pattern was `^CHK`", None, ADDITION)],
    },
    Pair {
        name: "an operation needs a key again",
        edit: |new| {
            list_checks(new)["security"] = json!([]);
        },
        expected: &[("security", "more is needed", BREAKING, None)],
    },
    Pair {
        name: "a listing is always a page",
        edit: |new| {
            new["paths"]["/v1/continuous-checks"]["get"]["x-page"]["bare"] = json!("check");
        },
        expected: &[("x-page", "bare was `check`", None, ADDITION)],
    },
    Pair {
        name: "a webhook goes",
        edit: |new| {
            new["webhooks"] = json!({"checkDone": {"post": {"responses": {}}}});
        },
        expected: &[("webhooks", "removed: checkDone", None, BREAKING)],
    },
    Pair {
        name: "a field of an answer may be absent again",
        edit: |new| {
            page(new)["required"] = json!(["next"]);
        },
        expected: &[("CheckDetails.next", "may be absent now", None, BREAKING)],
    },
    Pair {
        name: "a deprecated operation is recommended again",
        edit: |new| {
            list_checks(new)["deprecated"] = json!(true);
        },
        expected: &[("deprecated", "it was `true`", ADDITION, None)],
    },
    Pair {
        name: "the default style of a parameter is no longer stated",
        edit: |new| {
            list_checks(new)["parameters"][0]["style"] = json!("form");
        },
        expected: &[("query parameter report_id", "style no longer stated, as it was", TEXT, None)],
    },
    Pair {
        name: "a listing has a cursor",
        edit: |new| {
            remove(&mut list_checks(new)["x-page"], "cursor");
        },
        expected: &[("x-page", "cursor is now `start_key`", None, ADDITION)],
    },
];
