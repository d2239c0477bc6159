//! Conversations over WhatsApp: flows that users begin, messages that begin them, lines.

mod flows;
mod outbounds;
mod send;
mod template;

use serde::{Deserialize, Serialize};

use crate::clock::Moment;
use crate::shelf::Weigh;

pub(crate) use flows::{
    Campaign, Inbound, Line, Note, cancel_campaign, configure_line, create_inbound, heard, report_status,
    subscribe, update_inbound,
};
pub(crate) use outbounds::{create, newest, update};
pub(crate) use send::send;

/// A message that can be sent first, once it is approved.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Outbound {
    pub(crate) id: String,
    /// The form's fields that are text, but for the variables.
    pub(crate) fields: Vec<(String, String)>,
    pub(crate) is_notification: bool,
    /// Examples of the variables.
    pub(crate) examples: Vec<(String, String)>,
    pub(crate) created: Moment,
    pub(crate) updated: Moment,
}

/// A conversation that was begun.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Session {
    pub(crate) outbound_id: String,
    pub(crate) begun: Moment,
}

impl Weigh for Outbound {
    fn weight(&self) -> usize {
        let pairs = self.fields.iter().chain(&self.examples);
        pairs.map(|(name, value)| name.len() + value.len() + 100).sum()
    }
}

impl Weigh for Session {}

impl Outbound {
    pub(crate) fn field(&self, name: &str) -> Option<&str> {
        self.fields.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }
}
