//! Sending a message to a user.

use serde_json::json;

use crate::clock::rfc3339;
use crate::errors::ApiError;
use crate::operations::{Answer, Call};
use crate::world::World;

use super::outbounds::{unknown, view};
use super::{Session, template};

/// `sendOutboundMessage`
pub(crate) fn send(call: &Call<'_>, world: &mut World) -> Result<Answer, ApiError> {
    let id = call.field("outbound_id").unwrap_or_default();
    let outbound = world.outbounds.get(id).ok_or_else(unknown)?;
    let status = outbound.status(call.now);
    if status != "APPROVED" {
        return Err(ApiError::invalid(format!(
            "outbound_id names a message that is {status}: it has to be APPROVED before it can be sent"
        )));
    }
    if !outbound.is_notification && call.field("flow_id").is_none() {
        return Err(ApiError::invalid("flow_id is required, because the message is no notification"));
    }
    let (names, _) = template::numbered(outbound.field("content").unwrap_or_default());
    if let Some(name) = names.iter().find(|name| !call.form.contains_key(&format!("var.{name}"))) {
        return Err(ApiError::invalid(format!(
            "var.{name} is required, because the message has {{{{.{name}}}}}"
        )));
    }
    let message = view(outbound, &world.client_id, call.now);
    let country_code = call.field("country_code").unwrap_or_default();
    let phone = format!("{country_code}{}", call.field("phone_number").unwrap_or_default());
    let session_id = world.new_id("SSN");
    world.sessions.insert(session_id.clone(), Session { outbound_id: id.to_owned(), begun: call.now });
    let mut body = json!({
        "message": "Outbound message sent",
        "creation_date": rfc3339(call.now),
        "user_phone_number": phone,
        "session_id": session_id,
        "outbound_message": message,
    });
    if let Some(flow) = call.field("flow_id") {
        body["flow_id"] = json!(flow);
    }
    Ok(Answer::Json(body))
}
