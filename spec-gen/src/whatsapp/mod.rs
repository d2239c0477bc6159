//! Chapter "WhatsApp": messages that reach users, messages that users begin with, and lines.

mod evidence;
mod inbound;
mod lines;
mod message;
mod operations;
mod outbound;

use crate::declare::{Chapter, Repeat, declare};
use crate::shared::hosts::Host;
use operations::*;

pub(crate) fn chapter() -> Chapter {
    Chapter {
        tag: "WhatsApp",
        description: "Conversations over a WhatsApp Business Account (WABA): messages that begin a flow when a \
                      user sends them (inbound), messages that reach a user first (outbound), campaigns and lines.",
        operations: vec![
            declare!(update_inbound_flow = __path_update_inbound_flow)
                .title("Update Inbound Flow")
                .host(Host::Connect)
                .repeat(Repeat::Safe)
                .evidence(
                    "assumed, edition-2026: method, path, success and answer are assumed; edition-2026 prints \
                     the identity host above the chapter",
                ),
            declare!(create_waba_subscription = __path_create_waba_subscription)
                .title("Create WABA subscription")
                .host(Host::Connect)
                .repeat(Repeat::Never)
                .evidence(
                    "page, assumed, edition-2026: method, body, success and answer are assumed; edition-2026 \
                     prints the identity host above the chapter",
                ),
            declare!(send_outbound_message = __path_send_outbound_message)
                .title("Send Outbound Message")
                .host(Host::Connect)
                .repeat(Repeat::Never)
                .evidence(
                    "edition-2026, code: method, path and answer; edition-2026 prints the identity host above \
                     the chapter, the page and three callers have the connect host",
                ),
            declare!(report_provider_status = __path_report_provider_status)
                .title("Provider Statuses")
                .host(Host::Connect)
                .repeat(Repeat::Never)
                .evidence(
                    "page, assumed, edition-2026: body, success and answer are assumed; edition-2026 prints the \
                     identity host above the chapter",
                ),
            declare!(create_outbound_message = __path_create_outbound_message)
                .title("Create Outbound Messages")
                .host(Host::Connect)
                .repeat(Repeat::Never)
                .conditions::<outbound::CreateOutboundMessageRequest>(outbound::conditions())
                .evidence(
                    "edition-2026: method, path and answer; it prints the identity host above the chapter, the \
                     page the connect host",
                ),
            declare!(cancel_campaign = __path_cancel_campaign)
                .title("Cancell Campaign")
                .host(Host::Connect)
                .repeat(Repeat::Safe)
                .evidence(
                    "page, assumed, edition-2026: method, success and answer are assumed; edition-2026 prints \
                     the identity host above the chapter",
                ),
            declare!(create_inbound_flow = __path_create_inbound_flow)
                .title("Create Inbound Flows")
                .host(Host::Connect)
                .repeat(Repeat::Never)
                .conditions::<inbound::CreateInboundFlowRequest>(inbound::conditions())
                .evidence(
                    "guide, assumed, edition-2026: method and path are from the guide, success and answer are \
                     assumed; edition-2026 prints the identity host above the chapter",
                ),
            declare!(update_outbound_message = __path_update_outbound_message)
                .title("Update Outbound Message")
                .host(Host::Connect)
                .repeat(Repeat::Safe)
                .evidence(
                    "edition-2026: method, path and answer; the inputs are those of the creation, which its \
                     refusals name; it prints the identity host above the chapter, the page the connect host",
                ),
            declare!(update_waba_line_config = __path_update_waba_line_config)
                .title("Put WABA Line config")
                .host(Host::Connect)
                .repeat(Repeat::Safe)
                .evidence(
                    "page, assumed, edition-2026: default_flow_id is listed among the path parameters and is not \
                     in the path; success and answer are assumed; edition-2026 prints the identity host above the \
                     chapter",
                ),
        ],
        evidence: evidence::EVIDENCE,
    }
}
