//! Every operation of the description answers with success, and its answer fits.

mod support;

use std::collections::BTreeSet;
use std::time::Duration;

use serde_json::Value;
use support::{call, document, ok, send};
use truora_sandbox::Sandbox;

fn id(answer: &Value, name: &str) -> String {
    answer[name].as_str().unwrap_or_else(|| panic!("no {name} in {answer}")).to_owned()
}

async fn checks(sandbox: &Sandbox) {
    let form = "type=person&country=CO&user_authorized=true&national_id=1000000002";
    let check = ok(sandbox, "POST", "/v1/checks", form).await;
    let path = id(&check, "self");
    sandbox.advance(Duration::from_secs(60));
    for (method, target) in [
        ("GET", "/v1/checks".to_owned()),
        ("GET", path.clone()),
        ("GET", format!("{path}/attachments")),
        ("GET", format!("{path}/details")),
        ("GET", format!("{path}/summarize")),
        ("POST", format!("{path}/pdf")),
        ("GET", format!("{path}/pdf")),
        (
            "GET",
            "/v1/health?country=CO&unixTimestampSeconds=1772463845&unixtimezoneOffsetSeconds=-18000"
                .to_owned(),
        ),
        ("DELETE", path),
    ] {
        assert_eq!(call(sandbox, method, &target, "").await.status, 200, "{method} {target}");
    }
    let form = "country=CO&type=driver&dataset_driving_licenses=1";
    ok(sandbox, "POST", "/v1/config", form).await;
    ok(sandbox, "PUT", "/v1/config", form).await;
    ok(sandbox, "GET", "/v1/config", "").await;
    ok(sandbox, "DELETE", "/v1/config?country=CO&type=driver", "").await;
    ok(sandbox, "POST", "/v1/settings", "retries=true").await;
}

async fn continuous(sandbox: &Sandbox) {
    let form = "type=person&country=CO&user_authorized=true&national_id=1000000011";
    let check = ok(sandbox, "POST", "/v1/checks", form).await["check"].clone();
    let form = format!("frequency=daily&end_date=2999-01-01&check_id={}", id(&check, "check_id"));
    let made = ok(sandbox, "POST", "/v1/continuous-checks", &form).await;
    let path = format!("/v1/continuous-checks/{}", id(&made, "continuous_check_id"));
    sandbox.advance(Duration::from_secs(3 * 24 * 3600));
    ok(sandbox, "PUT", &path, "frequency=2w").await;
    for target in [path.clone(), format!("{path}/history"), "/v1/continuous-checks".to_owned()] {
        ok(sandbox, "GET", &target, "").await;
    }
}

async fn batches(sandbox: &Sandbox) {
    let form = "type=person&service=checks&country=CO&columns_mapping.national_id=0";
    let made = ok(sandbox, "POST", "/v1/batches", form).await;
    let path = format!("/v1/batches/{}", id(&made, "batch_id"));
    let mut workbook = rust_xlsxwriter::Workbook::new();
    workbook.add_worksheet().write_column(0, 0, ["number", "1000000001"]).expect("writes");
    let link = id(&made, "file_upload_link");
    let target = link.strip_prefix(sandbox.url()).expect("a link to the sandbox");
    let bytes = workbook.save_to_buffer().expect("a workbook");
    assert_eq!(send(sandbox, "PUT", target, &[], &bytes).await.status, 200);
    ok(sandbox, "POST", &format!("{path}/start"), "").await;
    ok(sandbox, "PUT", &path, "").await;
    ok(sandbox, "GET", &path, "").await;
    ok(sandbox, "POST", &format!("{path}/report"), "format=xlsx").await;
    ok(sandbox, "GET", &format!("{path}/report"), "").await;
}

async fn conversations(sandbox: &Sandbox) {
    ok(sandbox, "POST", "/v1/api-keys", "key_type=backend&key_name=tests").await;
    ok(sandbox, "GET", "/v1/processes/IDPsuccess/result", "").await;
    let form = "inbound_message=Hola&waba_phone_number=14080001111&flow_id=IPF1";
    let inbound = ok(sandbox, "POST", "/v1/whatsapp/inbounds", form).await;
    ok(sandbox, "PUT", &format!("/v1/whatsapp/inbounds/{}", id(&inbound, "inbound_id")), "flow_id=IPF2")
        .await;
    ok(sandbox, "POST", "/v1/whatsapp/waba-subscription", "name=value").await;
    ok(sandbox, "POST", "/v1/whatsapp/meta/statuses", "name=value").await;
    ok(sandbox, "POST", "/v1/whatsapp/campaigns/campaign-1/cancel", "").await;
    ok(sandbox, "PUT", "/v1/whatsapp/lines/14080001111/config", "default_flow_id=IPF1").await;
    let form = "category=MARKETING&is_notification=true&language_code=es&template_type=TEXT&content=Hola\
                &outbound_name=hola&waba_phone_number=14080001111";
    let outbound = id(&ok(sandbox, "POST", "/v1/whatsapp/outbounds", form).await, "outbound_id");
    ok(sandbox, "PUT", &format!("/v1/whatsapp/outbounds/{outbound}"), "content=Adi%C3%B3s").await;
    sandbox.advance(Duration::from_secs(120));
    let form =
        format!("user_authorized=true&country_code=%2B57&phone_number=0000000001&outbound_id={outbound}");
    ok(sandbox, "POST", "/v1/whatsapp/outbounds/send", &form).await;
}

#[tokio::test]
async fn every_operation_is_served() {
    let sandbox = Sandbox::start().await.expect("starts");
    checks(&sandbox).await;
    continuous(&sandbox).await;
    batches(&sandbox).await;
    conversations(&sandbox).await;
    let served: BTreeSet<String> = sandbox
        .requests()
        .iter()
        .filter(|request| request.status.is_some_and(|status| status < 300))
        .filter_map(|request| request.operation.clone())
        .collect();
    let declared: BTreeSet<String> = document()["paths"]
        .as_object()
        .into_iter()
        .flat_map(|paths| paths.values())
        .filter_map(Value::as_object)
        .flat_map(|item| item.values())
        .filter_map(|operation| operation["operationId"].as_str().map(str::to_owned))
        .collect();
    assert_eq!(served, declared);
    assert_eq!(declared.len(), 37);
}
