//! Checks over a real socket: made, watched, read, listed, deleted.

mod support;

use std::time::Duration;

use serde_json::Value;
use support::{call, ok};
use truora_sandbox::Sandbox;

const PERSON: &str = "type=person&country=CO&user_authorized=true&national_id=";

async fn completed(sandbox: &Sandbox, form: &str) -> Value {
    let made = ok(sandbox, "POST", "/v1/checks", form).await;
    sandbox.advance(Duration::from_secs(60));
    ok(sandbox, "GET", made["self"].as_str().expect("a path"), "").await["check"].clone()
}

#[tokio::test]
async fn a_check_goes_from_queued_to_completed_source_by_source() {
    let sandbox = Sandbox::start().await.expect("starts");
    let made = ok(&sandbox, "POST", "/v1/checks", &format!("{PERSON}1000000001")).await;
    assert_eq!(made["check"]["status"], "not_started");
    assert_eq!(made["check"]["score"], -1);
    let path = made["self"].as_str().expect("a path");
    let mut answered = Vec::new();
    let mut statuses = vec![made["check"]["status"].clone()];
    for _ in 0..40 {
        sandbox.advance(Duration::from_millis(500));
        let check = ok(&sandbox, "GET", path, "").await["check"].clone();
        let done = check["statuses"].as_array().expect("a list").iter();
        answered.push(done.filter(|status| status["status"] == "completed").count());
        if statuses.last() != Some(&check["status"]) {
            statuses.push(check["status"].clone());
        }
    }
    assert_eq!(statuses, ["not_started", "in_progress", "completed"]);
    answered.dedup();
    assert!(answered.len() > 5, "{answered:?}");
    let check = ok(&sandbox, "GET", path, "").await["check"].clone();
    assert_eq!((&check["score"], &check["id_score"]), (&1.into(), &1.into()));
    assert_eq!(check["summary"]["identity_status"], "found");
}

#[tokio::test]
async fn scores_follow_from_the_inputs() {
    let (one, other) = tokio::join!(Sandbox::start(), Sandbox::start());
    let (one, other) = (one.expect("starts"), other.expect("starts"));
    for number in ["52123456", "80000017", "10203040"] {
        let first = completed(&one, &format!("{PERSON}{number}")).await;
        let second = completed(&other, &format!("{PERSON}{number}")).await;
        assert_ne!(first["check_id"], second["check_id"]);
        assert_eq!(first["scores"], second["scores"]);
        assert_eq!(first["score"], second["score"]);
    }
}

#[tokio::test]
async fn outcomes_can_be_chosen() {
    let sandbox = Sandbox::start().await.expect("starts");
    let score = |check: &Value, set: &str, part: &str| {
        let scores = check["scores"].as_array().expect("scores");
        scores.iter().find(|score| score["data_set"] == set).expect("the data set")[part].clone()
    };
    let check = completed(&sandbox, &format!("{PERSON}1000000002")).await;
    assert_eq!(score(&check, "criminal_record", "severity"), "high");
    assert!(check["score"].as_f64() < Some(1.0));
    let check = completed(&sandbox, &format!("{PERSON}1000000003")).await;
    assert_eq!(check["status"], "delayed");
    let check = completed(&sandbox, &format!("{PERSON}1000000004")).await;
    assert_eq!((&check["status"], &check["score"]), (&"error".into(), &(-1).into()));
    assert_eq!((check["summary"].get("result"), check["summary"].get("identity_status")), (None, None));
    let check = completed(&sandbox, &format!("{PERSON}1000000005")).await;
    assert_eq!(score(&check, "criminal_record", "by_name")["result"], "found");
    assert_eq!(score(&check, "criminal_record", "by_id")["result"], "not_found");
    assert!(check["name_score"].as_f64() < check["score"].as_f64());
    let check = completed(&sandbox, &format!("{PERSON}1000000006")).await;
    assert_eq!(check["summary"]["identity_status"], "not_found");
    let check = completed(&sandbox, &format!("{PERSON}1000000007")).await;
    assert_eq!(check["summary"]["identity_status"], "dead");
    let check = completed(&sandbox, &format!("{PERSON}1000000009")).await;
    assert_eq!(check["wrong_inputs"][0]["Input"], "national_id");
    let by_name = "type=person&country=ALL&user_authorized=true&first_name=Ana&last_name=Sanctioned";
    let check = completed(&sandbox, by_name).await;
    assert_eq!(score(&check, "international_background", "severity"), "very_high");
    assert_eq!(check["id_score"], -1);
    for form in [
        "type=vehicle&country=MX&user_authorized=true&license_plate=ABC0001",
        "type=company&country=CO&user_authorized=true&tax_id=9000001",
    ] {
        assert_eq!(completed(&sandbox, form).await["score"], 1);
    }
}

#[tokio::test]
async fn a_delayed_check_completes_after_three_days() {
    let sandbox = Sandbox::start().await.expect("starts");
    let id = completed(&sandbox, &format!("{PERSON}1000000003")).await["check_id"].clone();
    sandbox.advance(Duration::from_secs(3 * 24 * 3600));
    let path = format!("/v1/checks/{}", id.as_str().expect("an id"));
    assert_eq!(ok(&sandbox, "GET", &path, "").await["check"]["status"], "completed");
}

#[tokio::test]
async fn the_same_inputs_give_the_earlier_check_unless_forced() {
    let sandbox = Sandbox::start().await.expect("starts");
    let form = format!("{PERSON}1000000001");
    let first = ok(&sandbox, "POST", "/v1/checks", &form).await;
    let again = ok(
        &sandbox,
        "POST",
        "/v1/checks",
        &format!("national_id=1000000001&{}", &PERSON[..PERSON.len() - 13]),
    )
    .await;
    assert_eq!(again["check"]["check_id"], first["check"]["check_id"]);
    assert_eq!(again["check"]["previous_check"], first["check"]["check_id"]);
    let forced = ok(&sandbox, "POST", "/v1/checks", &format!("{form}&force_creation=true")).await;
    let empty = ok(&sandbox, "POST", "/v1/checks", &format!("{form}&first_name=&phone_number=")).await;
    assert_eq!(empty["check"]["check_id"], forced["check"]["check_id"], "what is empty is not given");
    assert_ne!(forced["check"]["check_id"], first["check"]["check_id"]);
    sandbox.advance(Duration::from_secs(25 * 3600));
    let later = ok(&sandbox, "POST", "/v1/checks", &form).await;
    assert_ne!(later["check"]["check_id"], forced["check"]["check_id"]);
}

#[tokio::test]
async fn listings_have_pages() {
    let sandbox = Sandbox::builder().page_size(2).start().await.expect("starts");
    for number in 0..5 {
        ok(&sandbox, "POST", "/v1/checks", &format!("{PERSON}20000{number}&report_id=RPT{}", number % 2))
            .await;
    }
    let mut path = "/v1/checks".to_owned();
    let mut seen = Vec::new();
    loop {
        let page = ok(&sandbox, "GET", &path, "").await;
        seen.extend(
            page["checks"].as_array().expect("a list").iter().map(|check| check["national_id"].clone()),
        );
        match page["next"].as_str() {
            Some(next) => path = next.to_owned(),
            None => break,
        }
    }
    assert_eq!(seen, ["200004", "200003", "200002", "200001", "200000"]);
    let report = ok(&sandbox, "GET", "/v1/checks?report_id=RPT0", "").await;
    assert_eq!(report["next"].as_str().map(|next| next.contains("report_id=RPT0&start_key=CHK")), Some(true));
    assert_eq!(call(&sandbox, "GET", "/v1/checks?start_key=CHK0", "").await.status, 404);
}

#[tokio::test]
async fn findings_files_and_prose() {
    let sandbox = Sandbox::builder().page_size(3).start().await.expect("starts");
    let check = completed(&sandbox, &format!("{PERSON}1000000002")).await;
    let path = format!("/v1/checks/{}", check["check_id"].as_str().expect("an id"));
    let mut target = format!("{path}/details?lang=es");
    let mut details = 0;
    loop {
        let page = ok(&sandbox, "GET", &target, "").await;
        details += page["details"].as_array().map_or(0, Vec::len);
        let Some(next) = page["next"].as_str() else { break };
        target = next.to_owned();
    }
    assert!(details > 3, "{details}");
    let files = ok(&sandbox, "GET", &format!("{path}/attachments"), "").await;
    assert_eq!((&files["total"], files["files"].as_array().map(Vec::len)), (&details.into(), Some(3)));
    let mut seen = 3;
    let mut next = files["next"].clone();
    while let Some(target) = next.as_str() {
        let page = ok(&sandbox, "GET", target, "").await;
        seen += page["files"].as_array().map_or(0, Vec::len);
        next = page["next"].clone();
    }
    assert_eq!(seen, details);
    let nowhere = format!("{path}/attachments?start_key=FIL0");
    assert_eq!(call(&sandbox, "GET", &nowhere, "").await.status, 404);
    let link = files["files"][0]["link"].as_str().expect("a link");
    let target = link.strip_prefix(sandbox.url()).expect("a link to the sandbox");
    let file = support::send(&sandbox, "GET", target, &[], b"").await;
    assert!(file.status == 200 && file.body.starts_with(b"%PDF-"));
    let prose = ok(&sandbox, "GET", &format!("{path}/summarize"), "").await;
    assert!(prose["summary"].as_str().is_some_and(|text| text.contains("Police certificate (high)")));
}

#[tokio::test]
async fn the_details_of_a_company_name_the_company() {
    let sandbox = Sandbox::start().await.expect("starts");
    let form = "type=company&country=CO&user_authorized=true&tax_id=9000002&company_name=Prueba+SAS";
    let check = completed(&sandbox, form).await;
    let path = format!("/v1/checks/{}/details", check["check_id"].as_str().expect("an id"));
    let detail = ok(&sandbox, "GET", &path, "").await["details"][0].clone();
    assert_eq!(detail["found_company_name"], "PRUEBA SAS");
    assert_eq!((&detail["found_first_name"], &detail["found_last_name"]), (&"".into(), &"".into()));
    assert_eq!(detail["tables"][0]["rows"][0]["cells"][0]["value"], "PRUEBA SAS");
}

#[tokio::test]
async fn an_earlier_check_answers_again_when_the_later_one_is_deleted() {
    let sandbox = Sandbox::start().await.expect("starts");
    let form = format!("{PERSON}1000000001");
    let first = ok(&sandbox, "POST", "/v1/checks", &form).await;
    let forced = ok(&sandbox, "POST", "/v1/checks", &format!("{form}&force_creation=true")).await;
    ok(&sandbox, "DELETE", forced["self"].as_str().expect("a path"), "").await;
    let again = ok(&sandbox, "POST", "/v1/checks", &form).await;
    assert_eq!(again["check"]["check_id"], first["check"]["check_id"]);
}

#[tokio::test]
async fn listings_are_newest_first_also_when_older_runs_are_caught_up_with() {
    let sandbox = Sandbox::builder().page_size(1000).start().await.expect("starts");
    for (number, watch) in [(1, "daily"), (2, "weekly")] {
        ok(&sandbox, "POST", "/v1/checks", &format!("{PERSON}{number}&report_id=RPT1&watch={watch}")).await;
    }
    sandbox.advance(Duration::from_secs(250 * 24 * 3600));
    // More is due than is done at a time: the check comes before the last of what is older.
    ok(&sandbox, "POST", "/v1/checks", &format!("{PERSON}3&report_id=RPT1")).await;
    for target in ["/v1/checks", "/v1/checks?report_id=RPT1"] {
        let listed = ok(&sandbox, "GET", target, "").await;
        let dates: Vec<&str> = listed["checks"]
            .as_array()
            .expect("a list")
            .iter()
            .filter_map(|check| check["creation_date"].as_str())
            .collect();
        assert!(dates.len() > 250 && dates.is_sorted_by(|one, next| one >= next), "{dates:?}");
        assert_eq!(listed["checks"][0]["national_id"], "3");
    }
}

#[tokio::test]
async fn a_pdf_is_there_once_it_was_asked_for() {
    let sandbox = Sandbox::start().await.expect("starts");
    let check = completed(&sandbox, &format!("{PERSON}1000000001")).await;
    let path = format!("/v1/checks/{}/pdf", check["check_id"].as_str().expect("an id"));
    assert_eq!(call(&sandbox, "GET", &path, "").await.status, 404);
    assert_eq!(ok(&sandbox, "POST", &path, "").await["pdf_path"], path.as_str());
    let pdf = call(&sandbox, "GET", &format!("{path}?lang=en"), "").await;
    assert_eq!((pdf.status, pdf.header("content-type")), (200, Some("application/pdf")));
    let text = String::from_utf8_lossy(&pdf.body).into_owned();
    assert!(text.starts_with("%PDF-") && text.contains("criminal_record: 1"), "{text}");
}

#[tokio::test]
async fn a_deleted_check_is_gone() {
    let sandbox = Sandbox::start().await.expect("starts");
    let check = completed(&sandbox, &format!("{PERSON}1000000001")).await;
    let path = format!("/v1/checks/{}", check["check_id"].as_str().expect("an id"));
    let deleted = ok(&sandbox, "DELETE", &path, "").await["check"].clone();
    assert_eq!((&deleted["deleted"], deleted.get("status")), (&true.into(), None));
    for (method, target) in
        [("GET", path.clone()), ("DELETE", path.clone()), ("GET", format!("{path}/details"))]
    {
        let answer = call(&sandbox, method, &target, "").await;
        assert_eq!((answer.status, &answer.json()["code"]), (404, &10404.into()));
    }
    let again = completed(&sandbox, &format!("{PERSON}1000000001")).await;
    assert_ne!(again["check_id"], check["check_id"]);
}

#[tokio::test]
async fn the_health_of_the_sources_has_a_day_of_hours() {
    let sandbox = Sandbox::start().await.expect("starts");
    let target = "/v1/health?country=CO&unixTimestampSeconds=1772463845&unixtimezoneOffsetSeconds=-18000";
    let health = ok(&sandbox, "GET", target, "").await;
    let sources = health.as_array().expect("a list");
    assert!(sources.len() > 5);
    assert!(
        sources.iter().all(|source| source["hourly_status"].as_array().is_some_and(|day| day.len() == 24))
    );
    let other = target.replace("CO", "XX");
    assert_eq!(ok(&sandbox, "GET", &other, "").await, serde_json::json!([]));
}
