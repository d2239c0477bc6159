//! Keys: made on request, and good for calling the sandbox.

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::base64;
use crate::clock::{HOUR, Moment, SECOND};
use crate::digest;
use crate::errors::ApiError;
use crate::operations::{Answer, Call};
use crate::secrets;
use crate::shelf::Weigh;
use crate::world::World;

/// How long a web key lives.
const WEB_KEY_LIFE: i64 = 2 * HOUR;

/// A key that the sandbox has made.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct ApiKeyRecord {
    pub(crate) key_type: String,
    pub(crate) expires: Option<Moment>,
}

impl Weigh for ApiKeyRecord {}

/// What a key that came with a request is worth.
pub(crate) fn admit(world: &World, key: &str, now: Moment) -> Result<(), ApiError> {
    let record = world.api_keys.get(key).ok_or_else(ApiError::unauthorized)?;
    match record.expires {
        Some(expires) if now >= expires => Err(ApiError::forbidden("The API key has expired")),
        _ => Ok(()),
    }
}

/// `createApiKey`
pub(crate) fn create(call: &Call<'_>, world: &mut World) -> Result<Answer, ApiError> {
    let key_type = call.field("key_type").unwrap_or_default();
    let account = call.field("account_id").map(str::to_owned).unwrap_or_else(|| world.new_id("ACC"));
    let expires = (key_type == "web").then(|| call.now.saturating_add(WEB_KEY_LIFE));
    let api_key = token(world, call, &account, expires);
    let record = ApiKeyRecord { key_type: key_type.to_owned(), expires };
    world.api_keys.insert(api_key.clone(), record);
    Ok(Answer::Json(json!({"api_key": api_key, "message": "API key created successfully"})))
}

/// A token in the form of a JWT. Its signature is made up: nothing but the sandbox takes it.
fn token(world: &mut World, call: &Call<'_>, account: &str, expires: Option<Moment>) -> String {
    let id = world.new_id("KEY");
    let mut payload = json!({
        "account_id": account,
        "api_key_version": call.field("api_key_version").unwrap_or("0"),
        "grant": call.field("grant").unwrap_or_default(),
        "iat": call.now / SECOND,
        "iss": "truora-sandbox",
        "jti": id,
        "key_name": call.field("key_name").unwrap_or_default(),
        "key_type": call.field("key_type"),
    });
    if call.field("grant") == Some("digital-identity") {
        payload["process_id"] = json!(world.begin_process(call, account));
    }
    if let Some(flow) = call.field("flow_id") {
        payload["flow_id"] = json!(flow);
    }
    if let Some(expires) = expires {
        payload["exp"] = json!(expires / SECOND);
    }
    let part = |value: &Value| base64::url(value.to_string().as_bytes());
    let signature = base64::url(digest::hex(digest::digest(&[&id]), 32).as_bytes());
    format!("{}.{}.{signature}", secrets::issued_head(), part(&payload))
}
