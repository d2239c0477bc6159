//! Wording, names, and the document as a whole.

use serde_json::json;

use super::*;

pub const PAIRS: &[Pair] = &[
    Pair {
        name: "a path has a new host",
        edit: |new| {
            new["paths"]["/v1/settings"]["servers"][0]["url"] = json!("https://api.account.truora.com")
        },
        expected: &[("host", "was `https://api.checks.truora.com`", BREAKING, None)],
    },
    Pair {
        name: "a schema has another name",
        edit: |new| {
            let schema = remove(&mut new["components"]["schemas"], "CheckSummary");
            new["components"]["schemas"]["Digest"] = schema;
            let answer = &mut new["paths"]["/v1/checks/{check_id}/summarize"]["get"]["responses"]["200"];
            answer["content"]["application/json"]["schema"]["$ref"] = json!("#/components/schemas/Digest");
        },
        expected: &[("answer 200", "schema `CheckSummary` is now `Digest`", None, BREAKING)],
    },
    Pair {
        name: "descriptions are reworded",
        edit: |new| {
            create_check(new)["description"] = json!("Other words.");
            schema(new, "Check")["properties"]["previous_check"]["description"] = json!("Other words.");
        },
        expected: &[
            ("Check.previous_check", "description reworded", None, TEXT),
            ("operation", "description reworded", TEXT, None),
        ],
    },
    Pair {
        name: "the meaning of a value is reworded",
        edit: |new| schema(new, "CheckStatus")["x-enum-descriptions"][0] = json!("Other words."),
        expected: &[("CheckStatus", "meanings of values reworded", None, TEXT)],
    },
    Pair {
        name: "another key is needed",
        edit: |new| new["components"]["securitySchemes"]["TruoraApiKey"]["name"] = json!("Other-Key"),
        expected: &[("security", "scheme TruoraApiKey changed", BREAKING, BREAKING)],
    },
    Pair {
        name: "a key that nothing needs is described",
        edit: |new| {
            new["components"]["securitySchemes"]["Other"] = json!({"type": "http", "scheme": "bearer"});
        },
        expected: &[("security", "scheme Other added", ADDITION, ADDITION)],
    },
    Pair {
        name: "the document has another version",
        edit: |new| new["info"]["version"] = json!("9.9.9"),
        expected: &[],
    },
    Pair {
        name: "the document has webhooks",
        edit: |new| {
            new["webhooks"] = json!({"checkDone": {"post": {"responses": {}}}});
        },
        expected: &[("webhooks", "added: checkDone", None, ADDITION)],
    },
    Pair {
        name: "the document has a mark",
        edit: |new| {
            new["x-origin"] = json!("page");
        },
        expected: &[("x-origin", "it is now `page`", ADDITION, ADDITION)],
    },
    Pair {
        name: "the document has other rules for schemas",
        edit: |new| {
            new["jsonSchemaDialect"] = json!("https://example.com/dialect");
        },
        expected: &[("jsonSchemaDialect", "it is now `https://example.com/dialect`", BREAKING, BREAKING)],
    },
    Pair {
        name: "the document points at other documentation",
        edit: |new| {
            new["externalDocs"] = json!({"url": "https://example.com"});
        },
        expected: &[("externalDocs", "reworded", TEXT, TEXT)],
    },
    Pair {
        name: "a host is listed",
        edit: |new| {
            list(new, "servers").push(json!({"url": "https://other.example.com"}));
        },
        expected: &[("host", "listed now: `https://other.example.com`", TEXT, TEXT)],
    },
    Pair {
        name: "every request needs no key",
        edit: |new| {
            new["security"] = json!([]);
        },
        expected: &[("security", "less is needed by every request", ADDITION, ADDITION)],
    },
    Pair {
        name: "every request needs another key",
        edit: |new| {
            new["security"] = json!([{"OtherKey": []}]);
        },
        expected: &[("security", "more is needed by every request", BREAKING, BREAKING)],
    },
];
