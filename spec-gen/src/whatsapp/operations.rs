//! The operations on WhatsApp.

use super::inbound::{CreateInboundFlowRequest, InboundFlow, UpdateInboundFlowRequest};
use super::lines::{
    CampaignCancellation, CreateWabaSubscriptionRequest, ProviderStatusReceipt, ReportProviderStatusRequest,
    UpdateWabaLineConfigRequest, WabaLineConfig, WabaSubscription,
};
use super::message::{OutboundMessage, SentOutboundMessage};
use super::outbound::{
    CreateOutboundMessageRequest, SendOutboundMessageRequest, UpdateOutboundMessageRequest,
};

/// Change an inbound flow
///
/// Changes the message with which users begin a flow, its line or its flow. A link to WhatsApp that was
/// made before stops fitting: make a new one.
#[utoipa::path(
    put, path = "/v1/whatsapp/inbounds/{inbound_id}", operation_id = "updateInboundFlow",
    params(("inbound_id" = String, Path, description = "Id of the inbound flow.")),
    request_body(content = UpdateInboundFlowRequest, content_type = "application/x-www-form-urlencoded"),
    responses((status = 200, description = "The inbound flow was changed.", body = InboundFlow)),
)]
fn update_inbound_flow() {}

/// Create a subscription of a WhatsApp Business Account
///
/// Connects a WhatsApp Business Account with the service. The reference does not say which inputs it takes.
#[utoipa::path(
    post, path = "/v1/whatsapp/waba-subscription", operation_id = "createWabaSubscription",
    request_body(content = CreateWabaSubscriptionRequest, content_type = "application/x-www-form-urlencoded"),
    responses((status = 200, description = "The subscription was created.", body = WabaSubscription)),
)]
fn create_waba_subscription() {}

/// Send an outbound message
///
/// Sends an approved outbound message to a user, as the first message between the two.
#[utoipa::path(
    post, path = "/v1/whatsapp/outbounds/send", operation_id = "sendOutboundMessage",
    request_body(content = SendOutboundMessageRequest, content_type = "application/x-www-form-urlencoded"),
    responses((status = 200, description = "The message is on its way.", body = SentOutboundMessage)),
)]
fn send_outbound_message() {}

/// Report the status of a message
///
/// Takes what a WhatsApp provider says of a message: whether it was delivered, and what the user did with
/// it. The reference does not say which inputs it takes.
#[utoipa::path(
    post, path = "/v1/whatsapp/{provider}/statuses", operation_id = "reportProviderStatus",
    params(("provider" = String, Path, description = "Provider that reports; its names are not documented.")),
    request_body(content = ReportProviderStatusRequest, content_type = "application/x-www-form-urlencoded"),
    responses((status = 200, description = "The status was taken.", body = ProviderStatusReceipt)),
)]
fn report_provider_status() {}

/// Create an outbound message
///
/// Creates a message that can reach users first. WhatsApp has to approve it before it can be sent.
#[utoipa::path(
    post, path = "/v1/whatsapp/outbounds", operation_id = "createOutboundMessage",
    request_body(content = CreateOutboundMessageRequest, content_type = "application/x-www-form-urlencoded"),
    responses((status = 200, description = "The outbound message, which waits for approval.", body = OutboundMessage)),
)]
fn create_outbound_message() {}

/// Cancel a campaign
///
/// Stops a campaign that is under way: no more of its messages are delivered.
#[utoipa::path(
    post, path = "/v1/whatsapp/campaigns/{campaign_id}/cancel", operation_id = "cancelCampaign",
    params(("campaign_id" = String, Path, description = "Id of the campaign.")),
    responses((status = 200, description = "The campaign was cancelled.", body = CampaignCancellation)),
)]
fn cancel_campaign() {}

/// Create an inbound flow
///
/// Sets the message with which users begin a flow. Users reach it by a link to WhatsApp that carries the
/// phone number of the line and the message, spaces written as `%20`:
/// `https://api.whatsapp.com/send/?phone=14080001111&text=Good%20morning`.
#[utoipa::path(
    post, path = "/v1/whatsapp/inbounds", operation_id = "createInboundFlow",
    request_body(content = CreateInboundFlowRequest, content_type = "application/x-www-form-urlencoded"),
    responses((status = 200, description = "The inbound flow was created.", body = InboundFlow)),
)]
fn create_inbound_flow() {}

/// Change an outbound message
///
/// Changes a message that can reach users first. WhatsApp has to approve it before it can be sent.
#[utoipa::path(
    put, path = "/v1/whatsapp/outbounds/{outbound_id}", operation_id = "updateOutboundMessage",
    params(("outbound_id" = String, Path, description = "Id of the outbound message.")),
    request_body(content = UpdateOutboundMessageRequest, content_type = "application/x-www-form-urlencoded"),
    responses((status = 200, description = "The outbound message as changed.", body = OutboundMessage)),
)]
fn update_outbound_message() {}

/// Configure a line
///
/// Sets how a line of a WhatsApp Business Account behaves.
#[utoipa::path(
    put, path = "/v1/whatsapp/lines/{waba_line}/config", operation_id = "updateWabaLineConfig",
    params(("waba_line" = String, Path, description = "The line; the reference does not say whether by id or by phone number.")),
    request_body(content = UpdateWabaLineConfigRequest, content_type = "application/x-www-form-urlencoded"),
    responses((status = 200, description = "The line was configured.", body = WabaLineConfig)),
)]
fn update_waba_line_config() {}
