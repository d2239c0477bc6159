//! Routes, parameters and inputs.

use serde_json::json;

use super::*;

pub const PAIRS: &[Pair] = &[
    Pair {
        name: "an operation appears",
        edit: |new| {
            let mut operation = list_checks(new).clone();
            operation["operationId"] = json!("findChecks");
            new["paths"]["/v1/checks/found"] = json!({"get": operation});
        },
        expected: &[("operation", "operation added: GET /v1/checks/found", ADDITION, None)],
    },
    Pair {
        name: "an operation goes",
        edit: |new| {
            remove(&mut new["paths"], "/v1/settings");
        },
        expected: &[("operation", "operation removed: POST /v1/settings", BREAKING, None)],
    },
    Pair {
        name: "an operation has a new path",
        edit: |new| {
            let item = remove(&mut new["paths"], "/v1/settings");
            new["paths"]["/v2/settings"] = item;
        },
        expected: &[("path", "was `/v1/settings`, is `/v2/settings`", BREAKING, None)],
    },
    Pair {
        name: "an operation has a new method",
        edit: |new| {
            let operation = remove(&mut new["paths"]["/v1/settings"], "post");
            new["paths"]["/v1/settings"]["put"] = operation;
        },
        expected: &[("method", "was `POST`, is `PUT`", BREAKING, None)],
    },
    Pair {
        name: "an operation has a new id",
        edit: |new| list_checks(new)["operationId"] = json!("findChecks"),
        expected: &[("operation id", "was `listChecks`, is `findChecks`", BREAKING, None)],
    },
    Pair {
        name: "an operation may no longer be repeated",
        edit: |new| list_checks(new)["x-repeat"] = json!("never"),
        expected: &[("x-repeat", "it was `safe`, is `never`", BREAKING, None)],
    },
    Pair {
        name: "an optional query parameter appears",
        edit: |new| {
            let parameter = json!({"name": "size", "in": "query", "schema": {"type": "integer"}});
            list(list_checks(new), "parameters").push(parameter);
        },
        expected: &[("query parameter size", "added", ADDITION, None)],
    },
    Pair {
        name: "a required query parameter appears",
        edit: |new| {
            let parameter =
                json!({"name": "size", "in": "query", "required": true, "schema": {"type": "integer"}});
            list(list_checks(new), "parameters").push(parameter);
        },
        expected: &[("query parameter size", "added, required", BREAKING, None)],
    },
    Pair {
        name: "a query parameter goes",
        edit: |new| list(list_checks(new), "parameters").retain(|it| it["name"] != "report_id"),
        expected: &[("query parameter report_id", "removed", BREAKING, None)],
    },
    Pair {
        name: "a query parameter becomes required",
        edit: |new| list_checks(new)["parameters"][0]["required"] = json!(true),
        expected: &[("query parameter report_id", "is required now", BREAKING, None)],
    },
    Pair {
        name: "a check needs another input",
        edit: |new| {
            list(&mut create_check(new)["x-required-inputs"]["rows"][0], "required").push(json!(["region"]))
        },
        expected: &[("inputs for CL person national", "demanded now: `region`", BREAKING, None)],
    },
    Pair {
        name: "another input is enough, too",
        edit: |new| {
            let entries = list(&mut create_check(new)["x-required-inputs"]["rows"][0], "required");
            entries[0] = json!(["national_id", "passport"]);
        },
        expected: &[(
            "inputs for CL person national",
            "demanded with more alternatives now: `national_id or passport`",
            ADDITION,
            None,
        )],
    },
    Pair {
        name: "a check counts another input",
        edit: |new| {
            list(&mut create_check(new)["x-required-inputs"]["rows"][0], "optional").push(json!("region"))
        },
        expected: &[("inputs for CL person national", "counted now: `region`", ADDITION, None)],
    },
    Pair {
        name: "a complete check wants another input",
        edit: |new| {
            create_check(new)["x-required-inputs"]["rows"][0]["complete"] = json!(["state_id"]);
        },
        expected: &[(
            "inputs for CL person national",
            "wanted for a complete check now: `state_id`",
            ADDITION,
            None,
        )],
    },
    Pair {
        name: "a body has another media type",
        edit: |new| {
            let content = &mut create_check(new)["requestBody"]["content"];
            let media = remove(content, "application/x-www-form-urlencoded");
            content["application/json"] = media;
        },
        expected: &[
            ("request", "media type removed: application/x-www-form-urlencoded", BREAKING, None),
            ("request", "media type added: application/json", ADDITION, None),
        ],
    },
    Pair {
        name: "an operation may be repeated",
        edit: |new| {
            create_check(new)["x-repeat"] = json!("safe");
        },
        expected: &[("x-repeat", "it was `deduplicated`, is `safe`", ADDITION, None)],
    },
    Pair {
        name: "an operation may be repeated in fewer cases",
        edit: |new| {
            create_check(new)["x-repeat-unless"]["watch"] = json!("daily");
        },
        expected: &[("x-repeat-unless", "watch is now `daily`", BREAKING, None)],
    },
    Pair {
        name: "an operation may be repeated in more cases",
        edit: |new| {
            remove(create_check(new), "x-repeat-unless");
        },
        expected: &[("x-repeat-unless", "removed", ADDITION, None)],
    },
    Pair {
        name: "an operation is deprecated",
        edit: |new| {
            list_checks(new)["deprecated"] = json!(true);
        },
        expected: &[("deprecated", "it is now `true`", ADDITION, None)],
    },
    Pair {
        name: "a query parameter is deprecated",
        edit: |new| {
            list_checks(new)["parameters"][0]["deprecated"] = json!(true);
        },
        expected: &[("query parameter report_id", "deprecated is now `true`", ADDITION, None)],
    },
    Pair {
        name: "a query parameter has a mark",
        edit: |new| {
            list_checks(new)["parameters"][0]["x-note"] = json!("new");
        },
        expected: &[("query parameter report_id", "x-note is now `new`", ADDITION, None)],
    },
    Pair {
        name: "a query parameter states its default style",
        edit: |new| {
            let parameter = &mut list_checks(new)["parameters"][0];
            parameter["style"] = json!("form");
            parameter["explode"] = json!(true);
        },
        expected: &[
            ("query parameter report_id", "style stated, as it was", TEXT, None),
            ("query parameter report_id", "explode stated, as it was", TEXT, None),
        ],
    },
    Pair {
        name: "a query parameter has another style",
        edit: |new| {
            list_checks(new)["parameters"][0]["style"] = json!("spaceDelimited");
        },
        expected: &[
            ("query parameter report_id", "style was `form`, is `spaceDelimited`", BREAKING, None),
            ("query parameter report_id", "explode was `true`, is `false`", BREAKING, None),
        ],
    },
    Pair {
        name: "an operation needs no key",
        edit: |new| {
            list_checks(new)["security"] = json!([]);
        },
        expected: &[("security", "less is needed", ADDITION, None)],
    },
    Pair {
        name: "an operation states the key that it needs",
        edit: |new| {
            list_checks(new)["security"] = json!([{"TruoraApiKey": []}]);
        },
        expected: &[("security", "stated, as it was", TEXT, None)],
    },
    Pair {
        name: "an operation takes another key too",
        edit: |new| {
            list_checks(new)["security"] = json!([{"TruoraApiKey": []}, {"OtherKey": []}]);
        },
        expected: &[("security", "less is needed", ADDITION, None)],
    },
    Pair {
        name: "an operation needs two keys",
        edit: |new| {
            list_checks(new)["security"] = json!([{"TruoraApiKey": [], "OtherKey": []}]);
        },
        expected: &[("security", "more is needed", BREAKING, None)],
    },
    Pair {
        name: "a path has a second host",
        edit: |new| {
            list(&mut new["paths"]["/v1/settings"], "servers")
                .push(json!({"url": "https://checks.example.com"}));
        },
        expected: &[("host", "also `https://checks.example.com`", ADDITION, None)],
    },
    Pair {
        name: "a form states the default encoding of a field",
        edit: |new| {
            form(new)["encoding"] = json!({"type": {"style": "form", "explode": true}});
        },
        expected: &[("request", "encoding of type stated, as it was", TEXT, None)],
    },
    Pair {
        name: "a form has another encoding of a field",
        edit: |new| {
            form(new)["encoding"] = json!({"type": {"style": "form", "explode": false}});
        },
        expected: &[("request", "encoding of type changed", BREAKING, None)],
    },
    Pair {
        name: "a new field has an encoding of its own",
        edit: |new| {
            let field = json!({"type": "array", "items": {"type": "string"}});
            schema(new, "CreateCheckRequest")["properties"]["nicknames"] = field;
            form(new)["encoding"] = json!({"nicknames": {"style": "form", "explode": false}});
        },
        expected: &[("CreateCheckRequest.nicknames", "", ADDITION, None)],
    },
    Pair {
        name: "a path is described",
        edit: |new| {
            new["paths"]["/v1/settings"]["summary"] = json!("Settings.");
        },
        expected: &[("path", "summary reworded", TEXT, None)],
    },
];
