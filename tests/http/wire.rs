//! Golden vectors: what goes in, and the exact bytes that leave.

use std::fmt::Write;

use guards::{Filling, Recorder, document, sample};
use serde_json::{Value, json};
use truora_api::types;

use super::client;

/// Text that a form has to encode with care.
const TRICKY: &str = "Ñandú & Søn = 100 % + \u{1F600}\r\n\"x\" /?#;,~*-._'()";

/// Sends a body to its operation and gives what the server read.
macro_rules! send {
    ($body:expr, $type:ident, $method:ident $(. $setter:ident ( $argument:expr ))*) => {{
        let body: types::$type = serde_json::from_value($body).map_err(|error| error.to_string())?;
        let recorder = Recorder::start("404 Not Found", "application/json", "{}").await;
        let _ = client(&recorder).$method()$(.$setter($argument))*.body(body).send().await;
        let request = recorder.only();
        assert_eq!(request.header("content-type"), Some("application/x-www-form-urlencoded"));
        assert_eq!(request.header("content-length"), Some(request.body.len().to_string().as_str()));
        Ok((request.line.clone(), request.text()))
    }};
}

/// Every operation with a form, by the name of its body.
async fn deliver(schema: &str, body: Value) -> Result<(String, String), String> {
    match schema {
        "CreateCheckRequest" => send!(body, CreateCheckRequest, create_check),
        "CreateCustomTypeRequest" => send!(body, CreateCustomTypeRequest, create_custom_type),
        "UpdateCustomTypeRequest" => send!(body, UpdateCustomTypeRequest, update_custom_type),
        "CreateSettingRequest" => send!(body, CreateSettingRequest, create_setting),
        "CreateContinuousCheckRequest" => send!(body, CreateContinuousCheckRequest, create_continuous_check),
        "UpdateContinuousCheckRequest" => {
            send!(body, UpdateContinuousCheckRequest, update_continuous_check.continuous_check_id("CCK1"))
        }
        "CreateBatchRequest" => send!(body, CreateBatchRequest, create_batch),
        "RequestBatchReportRequest" => {
            send!(body, RequestBatchReportRequest, request_batch_report.batch_id("BCH1"))
        }
        "CreateApiKeyRequest" => send!(body, CreateApiKeyRequest, create_api_key),
        "CreateInboundFlowRequest" => send!(body, CreateInboundFlowRequest, create_inbound_flow),
        "UpdateInboundFlowRequest" => {
            send!(body, UpdateInboundFlowRequest, update_inbound_flow.inbound_id("INB1"))
        }
        "CreateWabaSubscriptionRequest" => {
            send!(body, CreateWabaSubscriptionRequest, create_waba_subscription)
        }
        "SendOutboundMessageRequest" => send!(body, SendOutboundMessageRequest, send_outbound_message),
        "ReportProviderStatusRequest" => {
            send!(body, ReportProviderStatusRequest, report_provider_status.provider("META"))
        }
        "CreateOutboundMessageRequest" => send!(body, CreateOutboundMessageRequest, create_outbound_message),
        "UpdateOutboundMessageRequest" => {
            send!(body, UpdateOutboundMessageRequest, update_outbound_message.outbound_id("OTB1"))
        }
        "UpdateWabaLineConfigRequest" => {
            send!(body, UpdateWabaLineConfigRequest, update_waba_line_config.waba_line("L1"))
        }
        other => Err(format!("{other} is sent by no operation here: add it to tests/http/wire.rs")),
    }
}

/// The schemas of all forms.
fn bodies(document: &Value) -> Vec<String> {
    let items = document["paths"].as_object().into_iter().flat_map(|paths| paths.values());
    items
        .flat_map(|item| item.as_object().into_iter().flat_map(|item| item.values()))
        .filter_map(|operation| operation.get("requestBody"))
        .flat_map(guards::schema_references)
        .collect()
}

#[tokio::test]
async fn every_body_leaves_as_reviewed() {
    let document = document("truora.yaml");
    let bodies = bodies(&document);
    assert_eq!(bodies.len(), 17, "operations with a form");
    for name in bodies {
        let schema = &document["components"]["schemas"][&name];
        let plain = |member: &str, _: bool| format!("{member} 1");
        let tricky = |_: &str, _: bool| TRICKY.to_owned();
        let cases = [
            ("every field", Filling { text: &plain, optional: true }),
            ("required fields", Filling { text: &plain, optional: false }),
            ("text to encode", Filling { text: &tricky, optional: true }),
        ];
        let mut golden = String::new();
        for (case, filling) in cases {
            let input = sample(&document, schema, &filling);
            let (line, bytes) =
                deliver(&name, input.clone()).await.unwrap_or_else(|error| panic!("{name}: {error}"));
            // What a server decodes is what went in: an independent reader of forms says so.
            assert_eq!(decoded(&bytes), pairs(&input), "{name}, {case}");
            let _ = write!(golden, "# {case}\n{input}\n{line}\n{bytes}\n\n");
        }
        insta::with_settings!({omit_expression => true, prepend_module_to_snapshot => false}, {
            insta::assert_snapshot!(name.as_str(), golden);
        });
    }
}

/// The pairs of a form, sorted, by the rules of the URL standard.
fn decoded(form: &str) -> Vec<(String, String)> {
    let mut pairs: Vec<(String, String)> = url::form_urlencoded::parse(form.as_bytes())
        .map(|(key, value)| (key.into_owned(), value.into_owned()))
        .collect();
    pairs.sort();
    pairs
}

fn pairs(input: &Value) -> Vec<(String, String)> {
    let text = |value: &Value| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    let mut pairs = Vec::new();
    for (name, value) in input.as_object().into_iter().flatten() {
        match value {
            Value::Array(list) => pairs.extend(list.iter().map(|value| (name.clone(), text(value)))),
            value => pairs.push((name.clone(), text(value))),
        }
    }
    pairs.sort();
    pairs
}

#[tokio::test]
async fn a_key_for_two_phones_and_two_addresses() {
    let recorder = Recorder::start("200 OK", "application/json", r#"{"api_key":"k"}"#).await;
    let client = client(&recorder);
    let call = client.create_api_key().body_map(|body| {
        body.key_type("web")
            .grant("digital-identity")
            .flow_id("IPF1")
            .country("CO")
            .redirect_url("https://example.com/done?a=1&b=2")
            .phones(["+570000000001", "+570000000002"])
            .emails(["ana+1@example.com", "ñu@example.com"])
    });
    call.send().await.expect("answered");
    let request = recorder.only();
    assert_eq!(request.line, "POST /v1/api-keys HTTP/1.1");
    assert_eq!(
        request.text(),
        "country=CO&emails=ana%2B1%40example.com&emails=%C3%B1u%40example.com&flow_id=IPF1&grant=digital-identity\
         &key_type=web&phones=%2B570000000001&phones=%2B570000000002\
         &redirect_url=https%3A%2F%2Fexample.com%2Fdone%3Fa%3D1%26b%3D2"
    );
}

#[tokio::test]
async fn a_batch_with_three_columns() {
    let recorder = Recorder::start("200 OK", "application/json", r#"{"batch_id":"BCH1"}"#).await;
    let client = client(&recorder);
    let call = client.create_batch().body_map(|body| {
        body.type_("person")
            .service("checks")
            .country("CO")
            .columns_mapping_national_id(0)
            .columns_mapping_date_of_birth(1)
            .extra([("columns_mapping.other_input".to_owned(), 2)])
    });
    call.send().await.expect("answered");
    let request = recorder.only();
    assert_eq!(request.line, "POST /v1/batches HTTP/1.1");
    assert_eq!(
        request.text(),
        "columns_mapping.date_of_birth=1&columns_mapping.national_id=0&country=CO&service=checks&type=person\
         &columns_mapping.other_input=2"
    );
}

#[tokio::test]
async fn variables_of_a_message() {
    let recorder = Recorder::start("200 OK", "application/json", "{}").await;
    let client = client(&recorder);
    let call = client.send_outbound_message().body_map(|body| {
        body.user_authorized(true)
            .country_code("+57")
            .phone_number("0000000001")
            .outbound_id("OTB1")
            .extra([("var.name".to_owned(), "Ñandú & Co".into()), ("var.lastname".to_owned(), "a=b".into())])
    });
    call.send().await.expect("answered");
    assert_eq!(
        recorder.only().text(),
        "country_code=%2B57&outbound_id=OTB1&phone_number=0000000001&user_authorized=true\
         &var.lastname=a%3Db&var.name=%C3%91and%C3%BA+%26+Co"
    );
}

#[tokio::test]
async fn an_empty_body_is_an_empty_form() {
    let (line, bytes) = deliver("UpdateInboundFlowRequest", json!({})).await.expect("sent");
    assert_eq!((line.as_str(), bytes.as_str()), ("PUT /v1/whatsapp/inbounds/INB1 HTTP/1.1", ""));
}
