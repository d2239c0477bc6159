//! What is sent.

use serde_json::json;

use super::*;

pub const PAIRS: &[Pair] = &[
    Pair {
        name: "an optional field appears in a request",
        edit: |new| schema(new, "CreateCheckRequest")["properties"]["nickname"] = json!({"type": "string"}),
        expected: &[("CreateCheckRequest.nickname", "field added", ADDITION, None)],
    },
    Pair {
        name: "a required field appears in a request",
        edit: |new| {
            let schema = schema(new, "CreateCheckRequest");
            schema["properties"]["nickname"] = json!({"type": "string"});
            list(schema, "required").push(json!("nickname"));
        },
        expected: &[("CreateCheckRequest.nickname", "field added, required", BREAKING, None)],
    },
    Pair {
        name: "a field of a request becomes required",
        edit: |new| list(schema(new, "CreateCheckRequest"), "required").push(json!("watch")),
        expected: &[("CreateCheckRequest.watch", "is required now", BREAKING, None)],
    },
    Pair {
        name: "a field of a request is no longer required",
        edit: |new| list(schema(new, "CreateCheckRequest"), "required").retain(|it| it != "country"),
        expected: &[("CreateCheckRequest.country", "is no longer required", ADDITION, None)],
    },
    Pair {
        name: "a field of a request goes",
        edit: |new| {
            remove(&mut schema(new, "CreateCheckRequest")["properties"], "escrow");
        },
        expected: &[("CreateCheckRequest.escrow", "field removed", BREAKING, None)],
    },
    Pair {
        name: "a closed list of a request gets a value",
        edit: |new| list(schema(new, "NativeCountry"), "enum").push(json!("AR")),
        expected: &[("NativeCountry", "value added: `AR`", ADDITION, None)],
    },
    Pair {
        name: "a closed list of a request loses a value",
        edit: |new| list(schema(new, "NativeCountry"), "enum").retain(|it| it != "VE"),
        expected: &[("NativeCountry", "value removed: `VE`", BREAKING, None)],
    },
    Pair {
        name: "a type of a request becomes wider",
        edit: |new| list_health(new)["schema"]["type"] = json!("number"),
        expected: &[("query parameter unixTimestampSeconds", "type was integer, is number", ADDITION, None)],
    },
    Pair {
        name: "a type of a request becomes another one",
        edit: |new| list_health(new)["schema"]["type"] = json!("string"),
        expected: &[("query parameter unixTimestampSeconds", "type was integer, is string", BREAKING, None)],
    },
    Pair {
        name: "the pattern of a request changes",
        edit: |new| schema(new, "CreateCheckRequest")["properties"]["imei"]["pattern"] = json!("^[0-9]{16}$"),
        expected: &[("CreateCheckRequest.imei", "pattern was", BREAKING, None)],
    },
    Pair {
        name: "the pattern of a request goes",
        edit: |new| {
            remove(&mut schema(new, "CreateCheckRequest")["properties"]["imei"], "pattern");
        },
        expected: &[("CreateCheckRequest.imei", "pattern was", ADDITION, None)],
    },
    Pair {
        name: "a field of a request is sensitive now",
        edit: |new| schema(new, "CreateCheckRequest")["properties"]["report_id"]["x-sensitive"] = json!(true),
        expected: &[("CreateCheckRequest.report_id", "x-sensitive is now `true`", BREAKING, None)],
    },
    Pair {
        name: "a request takes fields that are not listed",
        edit: |new| schema(new, "CreateCheckRequest")["additionalProperties"] = json!(true),
        expected: &[("CreateCheckRequest", "additionalProperties was `false`, is `true`", ADDITION, None)],
    },
    Pair {
        name: "a request has a condition less",
        edit: |new| {
            list(schema(new, "CreateCheckRequest"), "allOf").pop();
        },
        expected: &[("CreateCheckRequest", "condition removed: `native_national_id`", ADDITION, None)],
    },
    Pair {
        name: "a name is taken",
        edit: |new| {
            list(custom_type(new), "x-reserved").push(json!("vessel"));
        },
        expected: &[("CreateCustomTypeRequest.type", "x-reserved: `vessel` added", BREAKING, None)],
    },
    Pair {
        name: "a name is free",
        edit: |new| {
            list(custom_type(new), "x-reserved").pop();
        },
        expected: &[("CreateCustomTypeRequest.type", "x-reserved: `company` removed", ADDITION, None)],
    },
    Pair {
        name: "a sum is another one",
        edit: |new| {
            schema(new, "CreateCustomTypeRequest")["x-sum"]["equals"] = json!(2);
        },
        expected: &[("CreateCustomTypeRequest", "x-sum: equals was `1`, is `2`", BREAKING, None)],
    },
    Pair {
        name: "a sum is free",
        edit: |new| {
            remove(schema(new, "CreateCustomTypeRequest"), "x-sum");
        },
        expected: &[("CreateCustomTypeRequest", "x-sum removed", ADDITION, None)],
    },
    Pair {
        name: "a span has a lower upper bound",
        edit: |new| {
            duration(new)["maximum"] = json!("100h");
        },
        expected: &[(
            "CreateSettingRequest.max_duration",
            "x-duration: maximum was `168h`, is `100h`",
            BREAKING,
            None,
        )],
    },
    Pair {
        name: "a span has a higher upper bound",
        edit: |new| {
            duration(new)["maximum"] = json!("10081m");
        },
        expected: &[(
            "CreateSettingRequest.max_duration",
            "x-duration: maximum was `168h`, is `10081m`",
            ADDITION,
            None,
        )],
    },
    Pair {
        name: "a span has a higher lower bound",
        edit: |new| {
            duration(new)["minimum"] = json!("1h");
        },
        expected: &[(
            "CreateSettingRequest.max_duration",
            "x-duration: minimum was `15m`, is `1h`",
            BREAKING,
            None,
        )],
    },
    Pair {
        name: "a span has a unit more",
        edit: |new| {
            duration(new)["units"]["s"] = json!("seconds");
        },
        expected: &[(
            "CreateSettingRequest.max_duration",
            "x-duration: units.s is now `seconds`",
            ADDITION,
            None,
        )],
    },
    Pair {
        name: "a frequency has a name less",
        edit: |new| {
            list(&mut schema(new, "CreateCheckRequest")["properties"]["watch"]["x-frequency"], "named").pop();
        },
        expected: &[("CreateCheckRequest.watch", "x-frequency: named: `yearly` removed", BREAKING, None)],
    },
    Pair {
        name: "a number of a request has a step",
        edit: |new| {
            custom_weight(new)["multipleOf"] = json!(0.5);
        },
        expected: &[(
            "CreateCustomTypeRequest.dataset_legal_background",
            "multipleOf is now `0.5`",
            BREAKING,
            None,
        )],
    },
    Pair {
        name: "other fields of a request take anything",
        edit: |new| {
            schema(new, "CreateWabaSubscriptionRequest")["additionalProperties"] = json!(true);
        },
        expected: &[("CreateWabaSubscriptionRequest", "additionalProperties changed", ADDITION, None)],
    },
    Pair {
        name: "a closed request says so no more",
        edit: |new| {
            remove(schema(new, "CreateCheckRequest"), "additionalProperties");
        },
        expected: &[("CreateCheckRequest", "additionalProperties was `false`", ADDITION, None)],
    },
    Pair {
        name: "a request has another condition",
        edit: |new| {
            list(schema(new, "CreateApiKeyRequest"), "allOf").push(json!({"if": {"properties": {"key_type": {"const": "sdk"}}}, "then": {"required": ["flow_id"]}}));
        },
        expected: &[("CreateApiKeyRequest", "condition added: `key_type` = `sdk`", BREAKING, None)],
    },
    Pair {
        name: "a condition of a request demands something else",
        edit: |new| {
            list(&mut schema(new, "CreateApiKeyRequest")["allOf"][0]["then"], "required")
                .push(json!("flow_id"));
        },
        expected: &[("CreateApiKeyRequest", "condition changed: `key_type` = `backend`", BREAKING, None)],
    },
    Pair {
        name: "a condition of a request is explained",
        edit: |new| {
            schema(new, "CreateApiKeyRequest")["allOf"][0]["$comment"] = json!("Other words.");
        },
        expected: &[("CreateApiKeyRequest", "condition reworded: `key_type` = `backend`", TEXT, None)],
    },
    Pair {
        name: "the order of conditions",
        edit: |new| {
            list(schema(new, "CreateApiKeyRequest"), "allOf").reverse();
        },
        expected: &[],
    },
    Pair {
        name: "a request has a part",
        edit: |new| {
            schema(new, "CreateSettingRequest")["allOf"] =
                json!([{"type": "object", "required": ["retries"]}]);
        },
        expected: &[("CreateSettingRequest", "part added: object", BREAKING, None)],
    },
    Pair {
        name: "a field of a request may be null",
        edit: |new| {
            schema(new, "CreateApiKeyRequest")["properties"]["flow_id"]["type"] = json!(["string", "null"]);
        },
        expected: &[("CreateApiKeyRequest.flow_id", "may be null now", ADDITION, None)],
    },
];
