//! Conversations: approval before sending, variables, flows and lines.

mod support;

use std::time::Duration;

use support::{call, ok, send};
use truora_sandbox::Sandbox;

const OUTBOUND: &str = "category=OTP&is_notification=false&language_code=en&template_type=TEXT\
    &content=Hello+%7B%7B.name%7D%7D%2C+ready%3F&outbound_name=welcome&waba_phone_number=14080001111\
    &continue_process_message=Begin&cancel_process_message=Not+now&var.name=Ana";

#[tokio::test]
async fn a_message_is_sent_once_it_is_approved() {
    let sandbox = Sandbox::start().await.expect("starts");
    let missing =
        call(&sandbox, "POST", "/v1/whatsapp/outbounds", &OUTBOUND.replace("&var.name=Ana", "")).await;
    assert!(
        missing.status == 400 && missing.message().contains("var.name is required"),
        "{}",
        missing.message()
    );
    for wrong in ["1", "first-name"] {
        let form = OUTBOUND.replacen(".name", &format!(".{wrong}"), 1);
        let refused = call(&sandbox, "POST", "/v1/whatsapp/outbounds", &form).await;
        assert_eq!(refused.status, 400);
        assert!(
            refused.message().contains(&format!("content has {{{{.{wrong}}}}}")),
            "{}",
            refused.message()
        );
    }
    let made = ok(&sandbox, "POST", "/v1/whatsapp/outbounds", OUTBOUND).await;
    assert_eq!(
        (&made["outbound_status"], &made["outbound_message"]),
        (&"PENDING".into(), &"Hello {{1}}, ready?".into())
    );
    assert_eq!(made["variable_mapping"], serde_json::json!({"1": "name"}));
    let id = made["outbound_id"].as_str().expect("an id");
    let send = format!(
        "user_authorized=true&country_code=%2B57&phone_number=0000000001&outbound_id={id}&flow_id=IPF1&var.name=Ana"
    );
    let early = call(&sandbox, "POST", "/v1/whatsapp/outbounds/send", &send).await;
    assert!(early.status == 400 && early.message().contains("PENDING"), "{}", early.message());
    sandbox.advance(Duration::from_secs(61));
    for (form, expected) in [
        (send.replace("&flow_id=IPF1", ""), "flow_id is required"),
        (send.replace("&var.name=Ana", ""), "var.name is required"),
        (send.replace("authorized=true", "authorized=false"), "user_authorized must be true"),
    ] {
        let answer = call(&sandbox, "POST", "/v1/whatsapp/outbounds/send", &form).await;
        assert!(answer.status == 400 && answer.message().contains(expected), "{}", answer.message());
    }
    let sent = ok(&sandbox, "POST", "/v1/whatsapp/outbounds/send", &send).await;
    assert_eq!(
        (&sent["user_phone_number"], &sent["outbound_message"]["outbound_status"]),
        (&"+570000000001".into(), &"APPROVED".into())
    );
    let path = format!("/v1/whatsapp/outbounds/{id}");
    let renamed = ok(&sandbox, "PUT", &path, "outbound_name=welcome_rejected").await;
    assert_eq!(renamed["outbound_status"], "PENDING");
    sandbox.advance(Duration::from_secs(61));
    let rejected = ok(&sandbox, "PUT", &path, "language_code=es").await;
    assert_eq!(rejected["outbound_name"], "welcome_rejected");
    for (change, expected) in [
        ("template_type=IMAGE", "media_url is required"),
        ("template_type=VIDEO&media_url=no+url", "media_url"),
    ] {
        let refused = call(&sandbox, "PUT", &path, change).await;
        assert!(refused.status == 400 && refused.message().contains(expected), "{}", refused.message());
    }
    let notice = OUTBOUND
        .replace("is_notification=false", "is_notification=true")
        .replace("&continue_process_message=Begin&cancel_process_message=Not+now", "");
    let notice = ok(&sandbox, "POST", "/v1/whatsapp/outbounds", &notice).await;
    let notice = format!("/v1/whatsapp/outbounds/{}", notice["outbound_id"].as_str().expect("an id"));
    let refused = call(&sandbox, "PUT", &notice, "is_notification=false").await;
    assert!(
        refused.status == 400 && refused.message().contains("continue_process_message is required"),
        "{}",
        refused.message()
    );
    let buttons = "is_notification=false&continue_process_message=Yes&cancel_process_message=No";
    assert_eq!(ok(&sandbox, "PUT", &notice, buttons).await["is_notification"], false);
    let nothing = call(&sandbox, "PUT", &path, "").await;
    assert!(
        nothing.status == 400 && nothing.message().contains("a body is required"),
        "{}",
        nothing.message()
    );
    assert_eq!(call(&sandbox, "PUT", "/v1/whatsapp/outbounds/OTB0", "content=x").await.status, 404);
    assert_eq!(
        call(&sandbox, "POST", "/v1/whatsapp/outbounds/send", &send.replace(id, "OTB0")).await.status,
        404
    );
    let image = OUTBOUND.replace("template_type=TEXT", "template_type=IMAGE");
    assert!(
        call(&sandbox, "POST", "/v1/whatsapp/outbounds", &image)
            .await
            .message()
            .contains("media_url is required")
    );
}

#[tokio::test]
async fn flows_lines_campaigns_and_statuses() {
    let sandbox = Sandbox::start().await.expect("starts");
    let form = "inbound_message=Hola&waba_phone_number=14080001111&flow_id=IPF1";
    let made = ok(&sandbox, "POST", "/v1/whatsapp/inbounds", form).await;
    let path = format!("/v1/whatsapp/inbounds/{}", made["inbound_id"].as_str().expect("an id"));
    let updated = ok(&sandbox, "PUT", &path, "inbound_message=Adi%C3%B3s").await;
    assert_eq!((&updated["inbound_message"], &updated["flow_id"]), (&"Adiós".into(), &"IPF1".into()));
    assert_eq!(call(&sandbox, "PUT", "/v1/whatsapp/inbounds/INB0", "flow_id=x").await.status, 404);
    let refused = call(&sandbox, "POST", "/v1/whatsapp/inbounds", "flow_id=IPF1").await;
    let needed = "inbound_message is required; waba_phone_number is required";
    assert!(refused.status == 400 && refused.message().contains(needed), "{}", refused.message());
    assert_eq!(
        call(&sandbox, "POST", "/v1/whatsapp/inbounds", &form.replace("Hola", "Adi%C3%B3s")).await.status,
        409
    );
    ok(&sandbox, "PUT", &path, "inbound_message=Adi%C3%B3s").await;
    ok(&sandbox, "POST", "/v1/whatsapp/inbounds", form).await;
    let taken = call(&sandbox, "PUT", &path, "inbound_message=Hola").await;
    assert!(taken.status == 409 && taken.message().contains("inbound_message"), "{}", taken.message());
    ok(&sandbox, "POST", "/v1/whatsapp/waba-subscription", "name=value").await;
    ok(&sandbox, "POST", "/v1/whatsapp/meta/statuses", "message=m1&status=read").await;
    let cancelled = ok(&sandbox, "POST", "/v1/whatsapp/campaigns/campaign-1/cancel", "").await;
    assert_eq!(cancelled["campaign_id"], "campaign-1");
    assert_eq!(call(&sandbox, "POST", "/v1/whatsapp/campaigns/campaign-0404/cancel", "").await.status, 404);
    assert_eq!(call(&sandbox, "POST", "/v1/whatsapp/campaigns/campaign-1/cancel", "").await.status, 409);
    let state = send(&sandbox, "GET", "/_sandbox/state", &[], b"").await.json();
    assert_eq!(state["campaigns"][0]["campaign_id"], "campaign-1");
    assert_eq!(state["subscriptions"][0]["fields"], serde_json::json!({"name": "value"}));
    assert_eq!(
        (&state["statuses"][0]["provider"], &state["statuses"][0]["fields"]["status"]),
        (&"meta".into(), &"read".into())
    );
    assert_eq!((&state["counts"]["campaigns"], &state["counts"]["inbounds"]), (&1.into(), &2.into()));
    let line = ok(&sandbox, "PUT", "/v1/whatsapp/lines/14080001111/config", "default_flow_id=IPF2").await;
    assert_eq!(line["default_flow_id"], "IPF2");
}
