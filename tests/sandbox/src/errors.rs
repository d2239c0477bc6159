//! Refusals, in the envelope of the service.

use axum::http::StatusCode;
use serde_json::{Value, json};

/// What the service adds to a status for its own code.
const CODE_BASE: u16 = 10_000;

/// A refusal of a request.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct ApiError {
    pub(crate) status: StatusCode,
    pub(crate) message: String,
    /// The service's own code; a refusal by the gateway in front of it has none.
    pub(crate) code: Option<u16>,
    /// The methods that the route has, of a 405.
    pub(crate) allow: Option<String>,
}

impl ApiError {
    /// A refusal with the service's code for this status.
    pub(crate) fn new(status: StatusCode, message: impl Into<String>) -> Self {
        let code = CODE_BASE.saturating_add(status.as_u16());
        Self { status, message: message.into(), code: Some(code), allow: None }
    }

    /// 400: inputs are missing or wrong.
    pub(crate) fn invalid(problems: impl AsRef<str>) -> Self {
        Self::new(StatusCode::BAD_REQUEST, format!("Invalid request: {}", problems.as_ref()))
    }

    /// 401: carries a message alone.
    pub(crate) fn unauthorized() -> Self {
        Self {
            status: StatusCode::UNAUTHORIZED,
            message: "Unauthorized: send the API key in the header Truora-API-Key".to_owned(),
            code: None,
            allow: None,
        }
    }

    /// 403 with a message alone: what the gateway says of a route that it does not know.
    pub(crate) fn unknown_route() -> Self {
        Self {
            status: StatusCode::FORBIDDEN,
            message: "Missing Authentication Token: no operation has this route".to_owned(),
            code: None,
            allow: None,
        }
    }

    /// 403.
    pub(crate) fn forbidden(message: impl Into<String>) -> Self {
        Self::new(StatusCode::FORBIDDEN, message)
    }

    /// 404: nothing has this identifier, or what was asked for is not ready.
    pub(crate) fn not_found(message: impl Into<String>) -> Self {
        Self::new(StatusCode::NOT_FOUND, message)
    }

    /// 405 with the methods that the route has.
    pub(crate) fn method_not_allowed(allow: String) -> Self {
        let message = format!("Method not allowed: this route has {allow}");
        Self { allow: Some(allow), ..Self::new(StatusCode::METHOD_NOT_ALLOWED, message) }
    }

    /// 409: the state of the resource does not allow it.
    pub(crate) fn conflict(message: impl Into<String>) -> Self {
        Self::new(StatusCode::CONFLICT, message)
    }

    /// The body of the answer.
    pub(crate) fn body(&self) -> Value {
        match self.code {
            Some(code) => {
                json!({"code": code, "http_code": self.status.as_u16(), "message": self.message})
            }
            None => json!({"message": self.message}),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_code_follows_from_the_status() {
        let refused = ApiError::invalid("country is required");
        assert_eq!(
            refused.body(),
            json!({"code": 10400, "http_code": 400, "message": "Invalid request: country is required"})
        );
        assert!(ApiError::unauthorized().body().get("code").is_none());
    }
}
