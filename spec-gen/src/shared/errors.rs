//! The one error envelope, and the refusals that every operation may answer.

use serde_json::{Value, json};
use utoipa::ToSchema;

use crate::shared::formats::TextOrNumber;

/// The body of an error. Nothing in it is always there, so the HTTP status is what counts:
/// a 429 has been seen to carry the code of a 400, and a 400 that of a 404.
#[derive(ToSchema)]
pub(crate) struct ErrorEnvelope {
    /// Code of the service: 10000 plus an HTTP status, as a number; older answers have it as text.
    pub code: Option<TextOrNumber>,
    /// HTTP status as the service sees it; may differ from the status line.
    pub http_code: Option<TextOrNumber>,
    /// What was wrong, in English.
    pub message: Option<String>,
}

pub(crate) const EVIDENCE: &[(&str, &str)] = &[
    ("ErrorEnvelope", "edition-2026, observed"),
    (
        "ErrorEnvelope.code",
        "edition-2026, observed, archived: number in answers, text in the schemas of 2021",
    ),
];

struct Refusal {
    status: &'static str,
    name: &'static str,
    description: &'static str,
    example: fn() -> Value,
}

const REFUSALS: &[Refusal] = &[
    Refusal {
        status: "400",
        name: "BadRequest",
        description: "An input is missing or wrong; the message names it.",
        example: || json!({"code": 10400, "http_code": 400, "message": "Invalid request: country is required"}),
    },
    Refusal {
        status: "401",
        name: "Unauthorized",
        description: "The API key is missing or unknown. Has a message alone.",
        example: || json!({"message": "Unauthorized"}),
    },
    Refusal {
        status: "403",
        name: "Forbidden",
        description: "The API key has expired or lacks a permission, or the route does not exist.",
        example: || json!({"code": 10403, "http_code": 403, "message": "Forbidden"}),
    },
    Refusal {
        status: "404",
        name: "NotFound",
        description: "Nothing has this identifier, or what was asked for is not ready yet.",
        example: || json!({"code": 10404, "http_code": 404, "message": "Not found"}),
    },
    Refusal {
        status: "409",
        name: "Conflict",
        description: "The state of the resource does not allow it.",
        example: || json!({"code": 10409, "http_code": 409, "message": "Conflict"}),
    },
    Refusal {
        status: "429",
        name: "TooManyRequests",
        description: "Too many requests at once. No header that says when to come back is documented; \
                      honour `Retry-After` if it comes.",
        example: || json!({"code": 10400, "http_code": 429, "message": "Too many requests"}),
    },
    Refusal {
        status: "4XX",
        name: "ClientError",
        description: "Any other refusal of the request.",
        example: || json!({"code": 10422, "http_code": 422, "message": "Unprocessable request"}),
    },
    Refusal {
        status: "5XX",
        name: "ServerError",
        description: "The service failed. A gateway in front of it may answer with HTML or nothing.",
        example: || json!({"code": 10500, "http_code": 500, "message": "Internal server error"}),
    },
];

/// The shared responses, for `components.responses`.
pub(crate) fn components() -> Value {
    let mut components = serde_json::Map::new();
    for refusal in REFUSALS {
        components.insert(
            refusal.name.to_owned(),
            json!({
                "description": refusal.description,
                "content": {"application/json": {
                    "schema": {"$ref": "#/components/schemas/ErrorEnvelope"},
                    "example": (refusal.example)(),
                }},
            }),
        );
    }
    Value::Object(components)
}

/// Adds the refusals to an operation: 404 where its path has an id, 409 where it is declared.
pub(crate) fn declare(responses: &mut serde_json::Map<String, Value>, has_id: bool, conflict: Option<&str>) {
    for refusal in REFUSALS {
        let wanted = match refusal.status {
            "404" => has_id,
            "409" => conflict.is_some(),
            _ => true,
        };
        if !wanted || responses.contains_key(refusal.status) {
            continue;
        }
        let mut response = json!({"$ref": format!("#/components/responses/{}", refusal.name)});
        if let (Some(when), "409") = (conflict, refusal.status) {
            response["description"] = json!(when);
        }
        responses.insert(refusal.status.to_owned(), response);
    }
}
