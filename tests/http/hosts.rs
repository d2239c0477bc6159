//! Every operation goes to its host, by its method, with the key.

use std::collections::BTreeMap;

use guards::{Recorder, document};
use truora_api::{Client, Host, operations};

use super::KEY;

struct Four {
    recorders: BTreeMap<&'static str, Recorder>,
    client: Client,
}

async fn four() -> Four {
    let mut recorders = BTreeMap::new();
    let mut builder = Client::builder().api_key(KEY);
    for host in Host::ALL {
        let recorder = Recorder::start("404 Not Found", "application/json", "{}").await;
        builder = builder.host_url(host, recorder.url());
        recorders.insert(host.key(), recorder);
    }
    Four { recorders, client: builder.build().expect("loopback URLs are valid") }
}

#[test]
fn every_operation_of_the_document_is_in_the_table_with_its_host() {
    let document = document("truora.yaml");
    let mut found = 0;
    for (path, item) in document["paths"].as_object().expect("paths") {
        for (method, operation) in
            item.as_object().expect("a path item").iter().filter(|(key, _)| *key != "servers")
        {
            let id = operation["operationId"].as_str().expect("an id");
            let entry = operations::ALL
                .iter()
                .find(|entry| entry.id == id)
                .unwrap_or_else(|| panic!("{id} is not in the table"));
            assert_eq!((entry.method, entry.path), (method.to_uppercase().as_str(), path.as_str()), "{id}");
            assert_eq!(operation["x-host"], entry.host.key(), "{id}");
            assert_eq!(item["servers"][0]["url"], entry.host.vendor_url(), "{id}");
            found += 1;
        }
    }
    assert_eq!(found, operations::ALL.len());
}

/// Calls an operation against four hosts, and says where it arrived.
macro_rules! arrivals {
    ($($method:ident $(. $setter:ident ( $($argument:expr),* ))*;)*) => {{
        let mut arrivals: BTreeMap<String, (String, String)> = BTreeMap::new();
        $({
            let four = four().await;
            let outcome = four.client.$method()$(.$setter($($argument),*))*.send().await;
            let error = outcome.map(|_| ()).expect_err("404");
            let id = error.operation().expect("an operation").id.to_owned();
            assert_eq!(error.status().map(|status| status.as_u16()), Some(404), "{id}: {error}");
            let mut seen = four.recorders.iter().filter(|(_, recorder)| !recorder.requests().is_empty());
            let (host, recorder) = seen.next().expect("one host is called");
            assert!(seen.next().is_none(), "{id} reached two hosts");
            let request = recorder.only();
            assert_eq!(request.header("truora-api-key"), Some(KEY), "{id}");
            assert!(request.header("api-version").is_none(), "{id}");
            assert!(request.header("user-agent").is_some_and(|agent| agent.starts_with("truora-api/")), "{id}");
            arrivals.insert(id, ((*host).to_owned(), request.line));
        })*
        arrivals
    }};
}

#[tokio::test]
async fn every_operation_arrives_at_its_host() {
    let map = || BTreeMap::from([("key".to_owned(), truora_api::Sensitive::from("value"))]);
    let arrivals = arrivals! {
        create_check.body_map(|b| b.type_("person").country("CO").user_authorized(true));
        list_checks.report_id("RPT1").start_key("a&b=c d");
        get_check.check_id("ID");
        get_check_attachments.check_id("ID");
        list_check_details.check_id("ID").lang("es").start_key("k");
        summarize_check.check_id("ID");
        get_database_status.country("CO").unix_timestamp_seconds(1772463845).unixtimezone_offset_seconds(-18000);
        delete_check.check_id("ID");
        create_custom_type.body_map(|b| b.country("CO").type_("mine"));
        update_custom_type.body_map(|b| b.country("CO").type_("mine"));
        list_custom_types;
        delete_custom_type.country("CO").type_("mine");
        create_setting.body_map(|b| b.max_duration("25m"));
        create_continuous_check.body_map(|b| b.check_id("CHK1").frequency("2w").end_date("2030-01-31"));
        update_continuous_check.continuous_check_id("ID").body_map(|b| b.status("disabled"));
        list_continuous_checks;
        get_continuous_check.continuous_check_id("ID");
        list_continuous_check_history.continuous_check_id("ID");
        create_check_pdf.check_id("ID");
        get_check_pdf.check_id("ID").lang("pt");
        create_batch.body_map(|b| b.type_("person").service("checks").country("CO"));
        request_batch_report.batch_id("ID").body_map(|b| b.format("xlsx"));
        start_batch.batch_id("ID");
        stop_batch.batch_id("ID");
        get_batch.batch_id("ID");
        get_batch_report.batch_id("ID");
        create_api_key.body_map(|b| b.key_type("web"));
        get_process_result.process_id("ID");
        create_inbound_flow.body_map(|b| b);
        update_inbound_flow.inbound_id("ID").body_map(|b| b);
        create_waba_subscription.body(map());
        send_outbound_message.body_map(|b| b.user_authorized(true).country_code("+57").phone_number("1").outbound_id("OTB1"));
        report_provider_status.provider("META").body(map());
        create_outbound_message.body_map(|b| b
            .category("OTP").is_notification(true).language_code("es").template_type("TEXT").content("c")
            .outbound_name("n").waba_phone_number("1"));
        update_outbound_message.outbound_id("ID").body_map(|b| b);
        cancel_campaign.campaign_id("ID");
        update_waba_line_config.waba_line("ID").body_map(|b| b);
    };
    assert_eq!(arrivals.len(), operations::ALL.len(), "an operation is not called here");
    for operation in operations::ALL {
        let (host, line) = &arrivals[operation.id];
        assert_eq!(host, operation.host.key(), "{}", operation.id);
        let route = operation.path.split('{').next().unwrap_or_default();
        assert!(line.starts_with(&format!("{} {route}", operation.method)), "{}: {line}", operation.id);
    }
    assert_eq!(arrivals["listChecks"].1, "GET /v1/checks?report_id=RPT1&start_key=a%26b%3Dc+d HTTP/1.1");
    assert_eq!(
        arrivals["getDatabaseStatus"].1,
        "GET /v1/health?country=CO&unixTimestampSeconds=1772463845&unixtimezoneOffsetSeconds=-18000 HTTP/1.1"
    );
    assert_eq!(arrivals["deleteCustomType"].1, "DELETE /v1/config?country=CO&type=mine HTTP/1.1");
}

#[tokio::test]
async fn one_base_url_serves_every_host_and_keeps_its_path() {
    let recorder = Recorder::start("404 Not Found", "application/json", "{}").await;
    let url = format!("{}/proxy/", recorder.url());
    let client = Client::builder().api_key(KEY).base_url(url).build().expect("valid");
    let _ = client.get_process_result().process_id("IDP1").send().await;
    let _ = client.get_check().check_id("CHK1").send().await;
    let lines: Vec<String> = recorder.requests().into_iter().map(|request| request.line).collect();
    assert_eq!(lines, ["GET /proxy/v1/processes/IDP1/result HTTP/1.1", "GET /proxy/v1/checks/CHK1 HTTP/1.1"]);
}

#[tokio::test]
async fn a_redirect_is_not_followed() {
    let other = Recorder::start("200 OK", "application/json", "{}").await;
    let answer = format!(
        "HTTP/1.1 307 Temporary Redirect\r\nLocation: {}/v1/checks\r\nContent-Length: 0\r\nConnection: close\r\n\r\n",
        other.url()
    );
    let recorder = Recorder::raw(answer).await;
    let error = super::client(&recorder).list_checks().send().await.expect_err("a redirect is no answer");
    assert_eq!(error.status().map(|status| status.as_u16()), Some(307));
    assert!(other.requests().is_empty(), "the key went to another host");
}

/// Where the child process of the next test calls.
const TARGET: &str = "GUARDS_LOOPBACK_TARGET";

/// What goes to the loopback would go through the proxy of the environment in the clear, with the key.
#[tokio::test]
async fn the_loopback_is_reached_without_the_proxy_of_the_environment() {
    let target = Recorder::start("200 OK", "application/json", r#"{"checks":[]}"#).await;
    let proxy = Recorder::start("200 OK", "application/json", r#"{"checks":[]}"#).await;
    // The environment of this process is everyone's: another one has it.
    let mut child = tokio::process::Command::new(std::env::current_exe().expect("this program"));
    child.args(["--exact", "hosts::calls_the_target", "--ignored"]).env(TARGET, target.url());
    for name in ["HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"] {
        child.env(name, proxy.url());
    }
    for name in ["NO_PROXY", "no_proxy"] {
        child.env_remove(name);
    }
    let output = child.output().await.expect("it runs");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stdout));
    assert_eq!((target.requests().len(), proxy.requests().len()), (2, 0));
}

#[tokio::test]
#[ignore = "run by the test above, with an environment of its own"]
async fn calls_the_target() {
    let url = std::env::var(TARGET).expect("the test above sets it");
    // Another host is at https, so that the two ways are told apart by the address.
    let builder = Client::builder().api_key(KEY).host_url(Host::Checks, &url);
    builder.build().expect("valid").list_checks().send().await.expect("answered");
    let builder = Client::builder().api_key(KEY).base_url(url).http(truora_api::reqwest::Client::builder());
    builder.build().expect("valid").list_checks().send().await.expect("answered");
}
