//! Messages that can be sent first: made, approved after a while, changed.

use serde_json::{Map, Value, json};

use crate::clock::{MINUTE, Moment, rfc3339};
use crate::errors::ApiError;
use crate::operations::{Answer, Call};
use crate::wording;
use crate::world::World;

use super::{Outbound, template};

/// How long WhatsApp takes to approve a message.
const APPROVAL: i64 = MINUTE;

/// How the name of a message chooses what becomes of it.
const ENDINGS: [(&str, &str); 5] = [
    ("_rejected", "REJECTED"),
    ("_paused", "PAUSED"),
    ("_disabled", "DISABLED"),
    ("_flagged", "FLAGGED"),
    ("_pending", "PENDING"),
];

impl Outbound {
    /// How the message stands.
    pub(super) fn status(&self, now: Moment) -> &'static str {
        if now.saturating_sub(self.updated) < APPROVAL {
            return "PENDING";
        }
        let name = self.field("outbound_name").unwrap_or_default().to_ascii_lowercase();
        ENDINGS.iter().find(|(ending, _)| name.ends_with(ending)).map_or("APPROVED", |(_, status)| status)
    }
}

/// `createOutboundMessage`
pub(crate) fn create(call: &Call<'_>, world: &mut World) -> Result<Answer, ApiError> {
    let id = world.new_id("OTB");
    let mut outbound = Outbound {
        id: id.clone(),
        fields: Vec::new(),
        is_notification: false,
        examples: Vec::new(),
        created: call.now,
        updated: call.now,
    };
    apply(call, &mut outbound);
    complete(&outbound)?;
    let body = view(&outbound, &world.client_id, call.now);
    world.outbounds.insert(id, outbound);
    Ok(Answer::Json(body))
}

/// `updateOutboundMessage`
pub(crate) fn update(call: &Call<'_>, world: &mut World) -> Result<Answer, ApiError> {
    let id = call.id("outbound_id");
    let mut outbound = world.outbounds.get(id).cloned().ok_or_else(unknown)?;
    apply(call, &mut outbound);
    outbound.updated = call.now;
    whole(call, &outbound)?;
    complete(&outbound)?;
    let body = view(&outbound, &world.client_id, call.now);
    if let Some(record) = world.outbounds.get_mut(id) {
        *record = outbound;
    }
    Ok(Answer::Json(body))
}

pub(super) fn unknown() -> ApiError {
    ApiError::not_found("No outbound message has this outbound_id")
}

fn apply(call: &Call<'_>, outbound: &mut Outbound) {
    if let Some(is_notification) = call.form.get("is_notification").and_then(Value::as_bool) {
        outbound.is_notification = is_notification;
    }
    for (name, value) in &call.form {
        let Some(value) = value.as_str() else { continue };
        let (pairs, name) = match name.strip_prefix("var.") {
            Some(variable) => (&mut outbound.examples, variable),
            None => (&mut outbound.fields, name.as_str()),
        };
        pairs.retain(|(known, _)| known != name);
        pairs.push((name.to_owned(), value.to_owned()));
    }
}

/// What is changed has to be a message that could have been made.
fn whole(call: &Call<'_>, outbound: &Outbound) -> Result<(), ApiError> {
    let creation = call.document.operation("createOutboundMessage");
    let Some(form) = creation.and_then(|operation| operation.form.as_ref()) else { return Ok(()) };
    let mut fields: Map<String, Value> =
        outbound.fields.iter().map(|(name, value)| (name.clone(), json!(value))).collect();
    fields.extend(outbound.examples.iter().map(|(name, value)| (format!("var.{name}"), json!(value))));
    fields.insert("is_notification".to_owned(), json!(outbound.is_notification));
    form.check(fields).map(drop).map_err(ApiError::invalid)
}

/// Every placeholder needs an example.
fn complete(outbound: &Outbound) -> Result<(), ApiError> {
    let content = outbound.field("content").unwrap_or_default();
    if let Some(name) = template::wrong_name(content) {
        let shown = wording::name(name);
        return Err(ApiError::invalid(format!(
            "content has {{{{.{shown}}}}}, which names no variable: expected letters, digits and _, and no digit first"
        )));
    }
    let (names, _) = template::numbered(content);
    let missing = names.iter().find(|name| !outbound.examples.iter().any(|(known, _)| known == *name));
    match missing {
        Some(name) => Err(ApiError::invalid(format!(
            "var.{name} is required, because content has {{{{.{name}}}}}: expected an example of the variable"
        ))),
        None => Ok(()),
    }
}

/// The message as the service shows it.
pub(super) fn view(outbound: &Outbound, client_id: &str, now: Moment) -> Value {
    let text = |name: &str| outbound.field(name).unwrap_or_default();
    let (names, numbered) = template::numbered(text("content"));
    let status = outbound.status(now);
    let mapping: Map<String, Value> =
        (1..).zip(&names).map(|(place, name): (usize, _)| (place.to_string(), json!(name))).collect();
    let examples: Vec<&str> = names
        .iter()
        .filter_map(|name| Some(outbound.examples.iter().find(|(known, _)| known == name)?.1.as_str()))
        .collect();
    let category = match text("category") {
        "MARKETING" => "MARKETING",
        "OTP" => "AUTHENTICATION",
        _ => "UTILITY",
    };
    let answers: Vec<Value> =
        [("continue_process", "continue_process_message"), ("cancel_process", "cancel_process_message")]
            .iter()
            .filter_map(|(action, field)| Some(json!({"action": action, "message": outbound.field(field)?})))
            .collect();
    let mut body = json!({"type": "BODY", "text": numbered});
    if !examples.is_empty() {
        body["example"] = json!({"body_text": [examples]});
    }
    json!({
        "outbound_id": outbound.id,
        "outbound_name": text("outbound_name"),
        "outbound_message": numbered,
        "outbound_status": status,
        "outbound_quality": if status == "APPROVED" { "HIGH" } else { "PENDING" },
        "outbound_type": text("template_type").to_lowercase(),
        "is_notification": outbound.is_notification,
        "interaction_category": category,
        "language_code": text("language_code"),
        "failure_reason": if status == "REJECTED" { "The sandbox rejects messages of this name" } else { "" },
        "outbound_answers": answers,
        "variable_mapping": mapping,
        "template_components": [body],
        "template_update_date": rfc3339(outbound.updated),
        "creation_date": rfc3339(outbound.created),
        "waba_phone_number": text("waba_phone_number"),
        "waba_provider": "META",
        "client_id": client_id,
    })
}

/// The newest messages in short.
pub(crate) fn newest(world: &World, most: usize, now: Moment) -> Vec<Value> {
    let short = |outbound: &Outbound| {
        let sent = world.sessions.iter().filter(|session| session.outbound_id == outbound.id);
        let last = world.sessions.newest().find(|session| session.outbound_id == outbound.id);
        json!({
            "outbound_id": outbound.id,
            "outbound_name": outbound.field("outbound_name"),
            "status": outbound.status(now),
            "sent": sent.count(),
            "last_sent": last.map(|session| rfc3339(session.begun)),
        })
    };
    world.outbounds.newest().take(most).map(short).collect()
}
