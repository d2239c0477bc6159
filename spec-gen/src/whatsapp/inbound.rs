//! Messages with which a user begins a flow.

use std::collections::BTreeMap;

use serde_json::Value;
use utoipa::ToSchema;

use crate::shared::conditions::always;
use crate::shared::formats::{Anything, Sensitive};

/// What begins a new inbound flow: all three inputs.
#[derive(ToSchema)]
pub(crate) struct CreateInboundFlowRequest {
    /// Message that begins the flow when a user sends it to the line. No other inbound flow may have it.
    pub inbound_message: Option<String>,
    /// Phone number of the line, with the country code: `14080001111`.
    pub waba_phone_number: Option<Sensitive>,
    /// Flow that begins.
    pub flow_id: Option<String>,
}

/// The page says above the inputs that all are needed, and marks none.
pub(super) fn conditions() -> Vec<Value> {
    vec![always(&["inbound_message", "waba_phone_number", "flow_id"])]
}

/// What changes of an inbound flow.
#[derive(ToSchema)]
pub(crate) struct UpdateInboundFlowRequest {
    /// Flow that begins.
    pub flow_id: Option<String>,
    /// Message that begins the flow when a user sends it to the line. No other inbound flow may have it.
    pub inbound_message: Option<String>,
    /// Phone number of the line, with the country code: `14080001111`.
    pub waba_phone_number: Option<Sensitive>,
}

/// An inbound flow. What comes is not documented: all of it is kept.
#[derive(ToSchema)]
pub(crate) struct InboundFlow {
    /// Id of the inbound flow.
    pub inbound_id: Option<String>,
    /// What was done.
    pub message: Option<String>,
    /// Whatever else comes.
    #[serde(flatten)]
    pub others: BTreeMap<String, Anything>,
}
