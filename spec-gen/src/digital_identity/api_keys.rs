//! Keys: for a server of the account, or for one user who goes through a process.

use serde_json::Value;
use utoipa::ToSchema;

use crate::shared::conditions::if_equal;
use crate::shared::formats::{AccountId, Sensitive};
use crate::shared::values::values;

values! {
    /// What a key is for.
    KeyType {
        "backend": "A server of the account.",
        "web": "One user in a browser, for a short time.",
    }

    /// What a key gives access to.
    KeyGrant {
        "digital-identity": "A process in which a user proves an identity.",
        "signals": "The service that the reference calls signals.",
    }

    /// Country in which the identity process is set.
    ProcessCountry {
        "ALL": "No country in particular.",
        "BR": "Brazil.",
        "CL": "Chile.",
        "CO": "Colombia.",
        "CR": "Costa Rica.",
        "EC": "Ecuador.",
        "MX": "Mexico.",
        "PE": "Peru.",
        "AR": "Argentina.",
    }

    /// Kind of document with which the user proves the identity.
    ProcessDocumentType {
        "passport": "Passport.",
        "driver-license": "Driver's licence.",
        "foreign-id": "Identity document of a foreigner.",
        "national-id": "National identity document.",
        "pep": "Special stay permit of a Venezuelan in Colombia.",
    }
}

/// What the new key is for, and for a process what it starts with.
#[derive(ToSchema)]
pub(crate) struct CreateApiKeyRequest {
    /// What the key is for.
    pub key_type: KeyType,
    /// Flow that the process follows. Needed when `grant` is `digital-identity`.
    pub flow_id: Option<String>,
    /// Name of the key. Needed when `key_type` is `backend`.
    pub key_name: Option<String>,
    /// Phones that the process validates. The field is repeated, once a phone.
    pub phones: Option<Vec<Sensitive>>,
    /// Your identifier of the user: letters, digits, `_`, `.` and `-`. Counts when `grant` is
    /// `digital-identity`; without it the service makes one.
    pub account_id: Option<AccountId>,
    /// Version of the key, `0` if left out. Some answers differ by it.
    pub api_key_version: Option<String>,
    /// Billing hub that is charged. Needed by accounts that have billing hubs.
    pub billing_hub: Option<String>,
    /// Kind of document that the user shows. Counts when `grant` is `digital-identity`.
    pub document_type: Option<ProcessDocumentType>,
    /// E-mail addresses that the process validates. The field is repeated, once an address.
    pub emails: Option<Vec<Sensitive>>,
    /// Country of the process. Needed when `grant` is `digital-identity`.
    pub country: Option<ProcessCountry>,
    /// What the key gives access to. Needed when `key_type` is `web`; the reference adds `sdk`, which it does
    /// not list as a value.
    pub grant: Option<KeyGrant>,
    /// Where the user's browser goes when the process has ended: a URL, which may say who the user is. Needed
    /// when `grant` is `digital-identity`.
    #[schema(format = "uri", extensions(("x-sensitive" = json!(true))))]
    pub redirect_url: Option<String>,
}

/// Which inputs the type and the grant of a key ask for.
pub(super) fn conditions() -> Vec<Value> {
    vec![
        if_equal("key_type", "backend", &["key_name"]),
        if_equal("key_type", "web", &["grant"]),
        if_equal("grant", "digital-identity", &["flow_id", "country", "redirect_url"]),
    ]
}

/// A new key. It comes under one of two names.
#[derive(ToSchema)]
pub(crate) struct CreatedApiKey {
    /// The key, a JWT. A key of type `web` lives two hours unless set otherwise, and opens the process at
    /// `https://identity.truora.com/?token=` followed by the key.
    pub api_key: Option<Sensitive>,
    /// The key, under another name.
    pub code: Option<Sensitive>,
    /// What was done, in English.
    pub message: Option<String>,
}

/// Create an API key
///
/// Makes a key for a server, or one with which a single user goes through a published flow. A process
/// needs a key of its own each time.
#[utoipa::path(
    post, path = "/v1/api-keys", operation_id = "createApiKey",
    request_body(content = CreateApiKeyRequest, content_type = "application/x-www-form-urlencoded"),
    responses((status = 200, description = "The new key.", body = CreatedApiKey)),
)]
fn create_api_key() {}
