//! What belongs to the account: custom types, settings, keys and the processes they are for.

use guards::document;
use truora_api::Open;
use truora_api::types::ProcessStatus;

use super::session::Session;

pub(crate) async fn custom_types(session: &Session) {
    let client = &session.client;
    let call = client.create_custom_type().body_map(|body| {
        body.country("CO").type_("driver").dataset_driving_licenses(0.6).dataset_criminal_record(0.4)
    });
    let made = session.ok(call.send()).await;
    assert_eq!(made.by_country()["CO"]["driver"].len(), 2);
    let call = client
        .create_custom_type()
        .body_map(|body| body.country("CO").type_("courier").dataset_traffic_fines(1.0));
    session.ok(call.send()).await;
    let call = client
        .update_custom_type()
        .body_map(|body| body.country("CO").type_("driver").dataset_driving_licenses(1.0));
    session.ok(call.send()).await;
    let listed = session.ok(client.list_custom_types().send()).await;
    assert_eq!(listed.by_country()["CO"]["driver"].len(), 1);
    let used = client
        .create_check()
        .body_map(|body| body.type_("driver").country("CO").user_authorized(true).national_id("1000000001"));
    session.ok(used.send()).await;
    let left = session.ok(client.delete_custom_type().country("CO").type_("driver").send()).await;
    let left = left["CO"].as_ref().expect("the country has one left");
    assert!(left.contains_key("courier") && !left.contains_key("driver"));
}

pub(crate) async fn settings(session: &Session) {
    let call = session
        .client
        .create_setting()
        .body_map(|body| body.max_duration("25m").names_matching_type("exact").retries(true));
    let settings = session.ok(call.send()).await.settings.expect("settings");
    assert_eq!((settings.max_duration.as_deref(), settings.retries), (Some("25m"), Some(true)));
}

pub(crate) async fn processes(session: &Session) {
    let client = &session.client;
    let call = client.create_api_key().body_map(|body| body.key_type("backend").key_name("tests"));
    let key = session.ok(call.send()).await.api_key.expect("a key");
    assert!(!key.reveal().is_empty());

    let call = client.create_api_key().body_map(|body| {
        body.key_type("web")
            .grant("digital-identity")
            .flow_id("IPF1")
            .country("CO")
            .account_id("user_1.success")
            .redirect_url("https://example.com/done")
            .phones(["+570000000001"])
            .emails(["ana@example.com"])
    });
    let token = session.ok(call.send()).await;
    assert!(token.web_process_url().is_some());
    let id = process_of(token.api_key.expect("a token").reveal());
    let pending = session.ok(client.get_process_result().process_id(&id).send()).await;
    assert_eq!(pending.status, Some(Open::Known(ProcessStatus::Pending)));
    session.advance(120);
    let done = client.wait_for_process(&id).await.expect("final");
    assert_eq!(done.status, Some(Open::Known(ProcessStatus::Success)));
    assert!(session.settle() > 0);
    let read = session.ok(client.get_process_result().process_id(&id).send()).await;
    assert!(!read.validations.is_empty());

    let reasons =
        document("truora.yaml")["components"]["schemas"]["DeclinedReason"]["x-extensible-enum"].clone();
    let reasons = reasons.as_array().expect("reasons").iter().filter_map(|reason| reason.as_str());
    for ending in reasons.chain(["success", "pending", "system_error", "canceled"]) {
        session.ok(client.get_process_result().process_id(format!("IDP{ending}")).send()).await;
    }
}

/// The process that a web token is for: its payload says it.
fn process_of(token: &str) -> String {
    let payload = token.split('.').nth(1).expect("three parts");
    let digit = |byte: u8| {
        let digits = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
        digits.iter().position(|digit| *digit == byte).expect("base64url")
    };
    let mut bytes = Vec::new();
    for four in payload.as_bytes().chunks(4) {
        let bits = four.iter().fold(0, |bits, byte| bits << 6 | digit(*byte)) << (6 * (4 - four.len()));
        bytes.extend((0..four.len() - 1).map(|index| (bits >> (16 - 8 * index) & 0xff) as u8));
    }
    let payload: serde_json::Value = serde_json::from_slice(&bytes).expect("JSON");
    payload.to_string().split('"').find(|part| part.starts_with("IDP")).expect("a process").to_owned()
}
