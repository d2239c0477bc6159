//! Answers are read tolerantly.

use guards::{Filling, Recorder, document, sample};
use serde_json::{Value, json};
use truora_api::Open;
use truora_api::types::{AgeRange, OutboundMessage, Severity};

use super::client;
use super::types::all;

async fn check(members: Value) -> truora_api::types::Check {
    let mut check = json!({"check_id": "CHK1"});
    check.as_object_mut().expect("an object").extend(members.as_object().expect("an object").clone());
    let body = json!({"check": check, "self": "/v1/checks/CHK1"}).to_string();
    let recorder = Recorder::start("200 OK", "application/json", &body).await;
    let answer = client(&recorder).get_check().check_id("CHK1").send().await;
    answer.unwrap_or_else(|error| panic!("{members}: {error}")).into_inner().check
}

#[tokio::test]
async fn a_value_that_is_not_listed_stays_text() {
    let check =
        check(json!({"status": "on_holiday", "scores": [{"severity": "none"}, {"severity": "cosmic"}]}))
            .await;
    assert_eq!(check.status, Some(Open::Other("on_holiday".to_owned())));
    assert_eq!(check.scores[0].severity, Some(Open::Known(Severity::None)));
    assert_eq!(check.scores[1].severity, Some(Open::Other("cosmic".to_owned())));
    let written = serde_json::to_value(&check).expect("JSON");
    assert_eq!(written["status"], "on_holiday");
    assert_eq!(written["scores"][1]["severity"], "cosmic");
}

#[tokio::test]
async fn a_member_that_nobody_declared_is_kept() {
    let check = check(json!({"novelty": {"a": [1, 2]}, "status": "completed"})).await;
    assert_eq!(check.undeclared.get("novelty"), Some(&json!({"a": [1, 2]})));
    assert_eq!(serde_json::to_value(&check).expect("JSON")["novelty"], json!({"a": [1, 2]}));
}

#[tokio::test]
async fn null_is_absence() {
    let check = check(json!({"scores": null, "statuses": [null, {"invalid_inputs": null}], "summary": null, "status": null})).await;
    assert!(check.scores.is_empty() && check.summary.is_none() && check.status.is_none());
    assert_eq!(check.statuses.len(), 1);
}

#[tokio::test]
async fn times_are_kept_as_they_come() {
    for text in ["", "2020-02-22T19:52:11.122Z", "2026-03-02T15:04:05.123456789-05:00", "yesterday"] {
        let check = check(json!({"creation_date": text, "date_of_birth": text})).await;
        assert_eq!(check.creation_date.map(|time| time.as_str().to_owned()), Some(text.to_owned()));
        assert_eq!(check.date_of_birth.map(|time| time.reveal().as_str().to_owned()), Some(text.to_owned()));
    }
}

#[tokio::test]
async fn kinds_may_be_exchanged() {
    let check = check(json!({
        "national_id": 70689612, "report_id": 12, "billing_hub": true, "score": "0.5", "id_score": 1, "deleted": "true",
        "creation_date": 1582400000, "vehicle_summary": {"year": "2019", "capacity": 5.0, "number_of_doors": ""},
    }))
    .await;
    assert_eq!(check.national_id.map(|id| id.into_revealed()), Some("70689612".to_owned()));
    assert_eq!(check.report_id.as_deref(), Some("12"));
    assert_eq!(check.billing_hub.as_deref(), Some("true"));
    assert_eq!((check.score, check.id_score, check.deleted), (Some(0.5), Some(1.0), Some(true)));
    let vehicle = check.vehicle_summary.expect("a vehicle");
    assert_eq!((vehicle.year, vehicle.capacity, vehicle.number_of_doors), (Some(2019), Some(5), None));
}

#[test]
fn one_odd_value_does_not_lose_the_answer() {
    for odd in [json!(""), json!(25.5), json!("25-30"), json!(null), json!("0123")] {
        let range: AgeRange = serde_json::from_value(json!({"low": odd, "high": 30})).expect("read");
        assert_eq!(range.low.map(|age| age.into_revealed()), odd.as_str().and_then(|text| text.parse().ok()));
        assert_eq!(range.high.map(|age| age.into_revealed()), Some(30));
    }
    let message: OutboundMessage = serde_json::from_value(json!({
        "variable_mapping": {"1": null, "2": 5, "3": "name"},
        "header_variable_mapping": {"1": true},
        "buttons_variable_mapping": {"0": {"URL": {"1": 5, "2": null}, "COPY_CODE": null}, "1": null},
    }))
    .expect("read");
    let text = |map: &std::collections::BTreeMap<String, String>| format!("{map:?}");
    assert_eq!(text(&message.variable_mapping), r#"{"2": "5", "3": "name"}"#);
    assert_eq!(text(&message.header_variable_mapping), r#"{"1": "true"}"#);
    let buttons = &message.buttons_variable_mapping;
    assert_eq!((buttons.len(), buttons["0"].len(), buttons["0"]["COPY_CODE"].is_none()), (1, 2, true));
    assert_eq!(buttons["0"]["URL"].as_ref().map(text).as_deref(), Some(r#"{"1": "5"}"#));
}

#[tokio::test]
async fn a_byte_order_mark_says_nothing() {
    let recorder = Recorder::start("200 OK", "application/json", "\u{feff}{\"checks\":[]}").await;
    assert!(client(&recorder).list_checks().send().await.expect("read").checks.is_empty());
    let recorder = Recorder::start("200 OK", "application/json", "\u{feff}").await;
    client(&recorder).start_batch().batch_id("BCH1").send().await.expect("nothing is promised");
    let recorder = Recorder::start("400 Bad Request", "application/json", "\u{feff}{\"code\":7}").await;
    let error = client(&recorder).list_checks().send().await.expect_err("400");
    assert_eq!(error.code(), Some("7"));
}

#[tokio::test]
async fn a_licence_is_text_or_a_record() {
    for license in
        [json!("valid"), json!({"status": "valid", "categories": [{"category": "B1"}]}), json!(null)]
    {
        check(json!({"summary": {"drivers_license": license}})).await;
    }
}

#[tokio::test]
async fn a_lone_element_is_a_page() {
    let element = json!({"check": {"check_id": "CHK1"}, "self": "/v1/checks/CHK1", "details": "/v1/checks/CHK1/details"});
    let page =
        json!({"checks": [{"check_id": "CHK1"}], "self": "/v1/checks", "next": "/v1/checks?start_key=k"});
    let wrapped = json!({"checks": [element], "self": "/v1/checks"});
    for body in [element, page, wrapped] {
        let recorder = Recorder::start("200 OK", "application/json", &body.to_string()).await;
        let list = client(&recorder).list_checks().send().await.expect("read");
        assert_eq!(list.checks.len(), 1, "{body}");
        assert_eq!(list.checks[0].check_id, "CHK1");
    }
    let detail = json!({"id": "DTL1", "check_id": "CHK1", "tables": null});
    for body in [json!({"details": [detail], "self": "/"}), detail.clone()] {
        let recorder = Recorder::start("200 OK", "application/json", &body.to_string()).await;
        let list = client(&recorder).list_check_details().check_id("CHK1").send().await.expect("read");
        assert_eq!(list.details.len(), 1, "{body}");
        assert_eq!(list.details[0].id.as_deref(), Some("DTL1"));
    }
    let watched = json!({"continuous_check_id": "CCK1", "status": "enabled"});
    for body in [json!({"continuous_checks": [watched], "self": "/"}), watched.clone()] {
        let recorder = Recorder::start("200 OK", "application/json", &body.to_string()).await;
        let list = client(&recorder).list_continuous_checks().send().await.expect("read");
        assert_eq!(list.continuous_checks.len(), 1, "{body}");
    }
}

#[tokio::test]
async fn nothing_is_an_answer_where_nothing_is_promised() {
    for body in ["", " \r\n", "{}"] {
        let recorder = Recorder::start("200 OK", "application/json", body).await;
        assert!(client(&recorder).start_batch().batch_id("BCH1").send().await.is_ok(), "{body:?}");
        assert!(client(&recorder).get_batch().batch_id("BCH1").send().await.is_ok(), "{body:?}");
        assert!(client(&recorder).list_checks().send().await.expect("an empty page").checks.is_empty());
        assert!(client(&recorder).get_process_result().process_id("IDP1").send().await.is_ok(), "{body:?}");
        assert!(client(&recorder).cancel_campaign().campaign_id("C1").send().await.is_ok(), "{body:?}");
    }
    let recorder = Recorder::start("202 Accepted", "application/json", "{}").await;
    let report = client(&recorder)
        .request_batch_report()
        .batch_id("BCH1")
        .body_map(|body| body.format("csv"))
        .send()
        .await;
    assert_eq!(report.expect("any 2xx is a success").status().as_u16(), 202);
}

#[test]
fn what_is_read_is_written_again() {
    let document = document("truora.yaml");
    let text = |name: &str, _: bool| format!("text of {name}");
    for entry in all() {
        let schema = &document["components"]["schemas"][entry.name];
        let mut whole = sample(&document, schema, &Filling { text: &text, optional: true });
        let mut parts = schema["allOf"].as_array().into_iter().flatten();
        if parts.any(|part| part.get("if").is_none() && part.to_string().contains("$ref")) {
            // A page that may be one element: the client has the page alone, the rest is undeclared.
            whole = sample(&document, &schema["allOf"][1], &Filling { text: &text, optional: true });
        }
        let again = (entry.rewrite)(whole.clone()).unwrap_or_else(|error| panic!("{}: {error}", entry.name));
        assert_eq!(again, whole, "{}", entry.name);
    }
}
