//! What begins a conversation from the user's side, and what belongs to a line.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

use crate::errors::ApiError;
use crate::operations::{Answer, Call};
use crate::world::World;

/// A message that begins a flow when a user sends it.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub(crate) struct Inbound {
    fields: Map<String, Value>,
}

/// A line's configuration.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub(crate) struct Line {
    fields: Map<String, Value>,
}

/// `createInboundFlow`
pub(crate) fn create_inbound(call: &Call<'_>, world: &mut World) -> Result<Answer, ApiError> {
    let id = world.new_id("INB");
    world.inbounds.insert(id.clone(), Inbound { fields: call.form.clone() });
    Ok(Answer::Json(with_fields(
        json!({"inbound_id": id, "message": "Inbound created successfully"}),
        &call.form,
    )))
}

/// `updateInboundFlow`
pub(crate) fn update_inbound(call: &Call<'_>, world: &mut World) -> Result<Answer, ApiError> {
    let id = call.id("inbound_id");
    let inbound = world.inbounds.get_mut(id);
    let inbound = inbound.ok_or_else(|| ApiError::not_found("No inbound flow has this inbound_id"))?;
    inbound.fields.extend(call.form.clone());
    let body = json!({"inbound_id": id, "message": "Inbound updated successfully"});
    Ok(Answer::Json(with_fields(body, &inbound.fields)))
}

/// `createWabaSubscription`
pub(crate) fn subscribe(_call: &Call<'_>, _world: &mut World) -> Result<Answer, ApiError> {
    Ok(Answer::Json(json!({"message": "Subscription created successfully"})))
}

/// `reportProviderStatus`
pub(crate) fn report_status(_call: &Call<'_>, _world: &mut World) -> Result<Answer, ApiError> {
    Ok(Answer::Json(json!({"message": "Status received"})))
}

/// `cancelCampaign`. No operation makes a campaign: every id is one that can be cancelled, but
/// for those that end in `0404`.
pub(crate) fn cancel_campaign(call: &Call<'_>, _world: &mut World) -> Result<Answer, ApiError> {
    let id = call.id("campaign_id");
    if id.ends_with("0404") {
        return Err(ApiError::not_found("No campaign has this campaign_id"));
    }
    Ok(Answer::Json(json!({"campaign_id": id, "message": "Campaign canceled successfully"})))
}

/// `updateWabaLineConfig`
pub(crate) fn configure_line(call: &Call<'_>, world: &mut World) -> Result<Answer, ApiError> {
    let id = call.id("waba_line").to_owned();
    let mut line = world.lines.get(&id).cloned().unwrap_or_default();
    line.fields.extend(call.form.clone());
    let body = with_fields(json!({"message": "Line updated successfully", "waba_line": id}), &line.fields);
    world.lines.insert(id, line);
    Ok(Answer::Json(body))
}

fn with_fields(mut body: Value, fields: &Map<String, Value>) -> Value {
    for (name, value) in fields {
        body[name] = value.clone();
    }
    body
}
