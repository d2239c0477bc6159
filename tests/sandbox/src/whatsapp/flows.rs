//! What begins a conversation from the user's side, and what belongs to a line.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

use crate::clock::{Moment, rfc3339};
use crate::errors::ApiError;
use crate::operations::{Answer, Call};
use crate::shelf::{Weigh, weight_of};
use crate::world::World;

/// How much of a note the state shows: so many fields, and so many letters of each.
const SHOWN_FIELDS: usize = 20;
const SHOWN_LETTERS: usize = 200;

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

/// What was asked for or said of a line: a subscription, a provider's status.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Note {
    created: Moment,
    /// Who says so, of a status.
    provider: Option<String>,
    fields: Map<String, Value>,
}

/// A campaign that was cancelled.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub(crate) struct Campaign {
    cancelled: Moment,
}

impl Weigh for Inbound {
    fn weight(&self) -> usize {
        weight_of(&self.fields)
    }
}

impl Weigh for Line {
    fn weight(&self) -> usize {
        weight_of(&self.fields)
    }
}

impl Weigh for Note {
    fn weight(&self) -> usize {
        weight_of(&self.fields) + self.provider.as_ref().map_or(0, String::len)
    }
}

impl Weigh for Campaign {}

/// `createInboundFlow`
pub(crate) fn create_inbound(call: &Call<'_>, world: &mut World) -> Result<Answer, ApiError> {
    only_one(call, world, "")?;
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
    if world.inbounds.get(id).is_some() {
        only_one(call, world, id)?;
    }
    let inbound = world.inbounds.get_mut(id);
    let inbound = inbound.ok_or_else(|| ApiError::not_found("No inbound flow has this inbound_id"))?;
    inbound.fields.extend(call.form.clone());
    let body = json!({"inbound_id": id, "message": "Inbound updated successfully"});
    Ok(Answer::Json(with_fields(body, &inbound.fields)))
}

/// The message with which users begin a flow is unique.
fn only_one(call: &Call<'_>, world: &World, own: &str) -> Result<(), ApiError> {
    let Some(message) = call.form.get("inbound_message") else { return Ok(()) };
    let taken =
        |(id, inbound): (&str, &Inbound)| id != own && inbound.fields.get("inbound_message") == Some(message);
    match world.inbounds.entries().any(taken) {
        true => {
            Err(ApiError::conflict("inbound_message is that of another inbound flow: it has to be unique"))
        }
        false => Ok(()),
    }
}

/// `createWabaSubscription`
pub(crate) fn subscribe(call: &Call<'_>, world: &mut World) -> Result<Answer, ApiError> {
    let id = world.new_id("SUB");
    let note = Note { created: call.now, provider: None, fields: call.form.clone() };
    world.subscriptions.insert(id, note);
    Ok(Answer::Json(json!({"message": "Subscription created successfully"})))
}

/// `reportProviderStatus`
pub(crate) fn report_status(call: &Call<'_>, world: &mut World) -> Result<Answer, ApiError> {
    let id = world.new_id("PST");
    let provider = Some(call.id("provider").to_owned());
    world.statuses.insert(id, Note { created: call.now, provider, fields: call.form.clone() });
    Ok(Answer::Json(json!({"message": "Status received"})))
}

/// `cancelCampaign`. No operation makes a campaign: every id is one that can be cancelled, once,
/// but for those that end in `0404`.
pub(crate) fn cancel_campaign(call: &Call<'_>, world: &mut World) -> Result<Answer, ApiError> {
    let id = call.id("campaign_id");
    if id.ends_with("0404") {
        return Err(ApiError::not_found("No campaign has this campaign_id"));
    }
    if world.campaigns.get(id).is_some() {
        return Err(ApiError::conflict("The campaign was canceled before"));
    }
    world.campaigns.insert(id.to_owned(), Campaign { cancelled: call.now });
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

/// The newest subscriptions, statuses and campaigns in short.
pub(crate) fn heard(world: &World, most: usize) -> Value {
    let note = |note: &Note| {
        let fields: Map<String, Value> = note
            .fields
            .iter()
            .take(SHOWN_FIELDS)
            .map(|(name, value)| {
                let text = value.as_str().unwrap_or_default();
                (name.clone(), text.chars().take(SHOWN_LETTERS).collect::<String>().into())
            })
            .collect();
        let mut short = json!({"creation_date": rfc3339(note.created), "fields": fields});
        if let Some(provider) = &note.provider {
            short["provider"] = json!(provider);
        }
        short
    };
    let notes: Vec<Value> = world.subscriptions.newest().take(most).map(note).collect();
    let statuses: Vec<Value> = world.statuses.newest().take(most).map(note).collect();
    let campaigns: Vec<Value> = world
        .campaigns
        .entries()
        .rev()
        .take(most)
        .map(|(id, campaign)| json!({"campaign_id": id, "status": "canceled", "update_date": rfc3339(campaign.cancelled)}))
        .collect();
    json!({"subscriptions": notes, "statuses": statuses, "campaigns": campaigns})
}
