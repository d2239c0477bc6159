//! Conversations on WhatsApp: flows, lines, messages, campaigns.

use std::collections::BTreeMap;

use truora_api::Open;
use truora_api::types::{CreateWabaSubscriptionRequest, OutboundStatus, ReportProviderStatusRequest};

use super::session::Session;

const LINE: &str = "570000000000";

fn fields() -> BTreeMap<String, truora_api::Sensitive> {
    [("event".to_owned(), "delivered".into())].into()
}

pub(crate) async fn begun_by_the_user(session: &Session) {
    let client = &session.client;
    let call = client
        .create_inbound_flow()
        .body_map(|body| body.flow_id("IPF1").inbound_message("Hola").waba_phone_number(LINE));
    let id = session.ok(call.send()).await.inbound_id.expect("an id");
    let call = client.update_inbound_flow().inbound_id(&id).body_map(|body| body.flow_id("IPF2"));
    session.ok(call.send()).await;
    let call = client.update_waba_line_config().waba_line(LINE).body_map(|body| body.default_flow_id("IPF1"));
    session.ok(call.send()).await;
    let body: CreateWabaSubscriptionRequest = fields().into();
    session.ok(client.create_waba_subscription().body(body).send()).await;
    let body: ReportProviderStatusRequest = fields().into();
    session.ok(client.report_provider_status().provider("meta").body(body).send()).await;
}

pub(crate) async fn begun_by_the_business(session: &Session) {
    let client = &session.client;
    let call = client.create_outbound_message().body_map(|body| {
        body.category("MARKETING")
            .is_notification(false)
            .language_code("es")
            .template_type("TEXT")
            .content("Hola {{.name}}, ¿empezamos?")
            .outbound_name("hola")
            .waba_phone_number(LINE)
            .continue_process_message("Sí")
            .cancel_process_message("No")
            .variable("name", "Ana")
    });
    let made = session.ok(call.send()).await;
    assert_eq!(made.outbound_status, Some(Open::Known(OutboundStatus::Pending)));
    let id = made.outbound_id.expect("an id");
    let call = client.update_outbound_message().outbound_id(&id).body_map(|body| body.category("OTP"));
    session.ok(call.send()).await;
    let send = || {
        client.send_outbound_message().body_map(|body| {
            body.user_authorized(true)
                .country_code("+57")
                .phone_number("0000000001")
                .outbound_id(&id)
                .flow_id("IPF1")
                .variable("name", "Ana")
        })
    };
    session.refused(400, send().send()).await;
    session.advance(120);
    let sent = session.ok(send().send()).await;
    assert!(sent.outbound_message.is_some_and(|message| !message.variable_mapping.is_empty()));
    session.ok(client.cancel_campaign().campaign_id("campaign-1").send()).await;
}
