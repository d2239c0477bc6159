//! What belongs to the account: custom types, settings, keys and the processes they are for.

mod support;

use std::time::Duration;

use serde_json::{Value, json};
use support::{call, ok};
use truora_sandbox::Sandbox;

const DRIVER: &str = "country=CO&type=driver&dataset_driving_licenses=0.6&dataset_personal_identity=0.4";

#[tokio::test]
async fn custom_types_are_kept_and_used() {
    let sandbox = Sandbox::start().await.expect("starts");
    for (form, expected) in [
        ("country=CO&type=driver&dataset_driving_licenses=0.6", "must add up to 1"),
        ("country=CO&type=driver", "must add up to 1"),
        ("country=CO&type=person&dataset_driving_licenses=1", "type must not be person, vehicle, company"),
        ("country=CO&type=driver&dataset_driving_licenses=1.5", "dataset_driving_licenses must be at most 1"),
    ] {
        let answer = call(&sandbox, "POST", "/v1/config", form).await;
        assert_eq!(answer.status, 400, "{form}");
        assert!(answer.message().contains(expected), "{}", answer.message());
    }
    let made = ok(&sandbox, "POST", "/v1/config", DRIVER).await;
    let weights = json!([{"data_set": "driving_licenses", "weight": 0.6}, {"data_set": "personal_identity", "weight": 0.4}]);
    assert_eq!(made["score_configs"]["CO"]["driver"], weights);
    assert_eq!(call(&sandbox, "POST", "/v1/config", DRIVER).await.status, 409);
    let form = "type=driver&country=CO&user_authorized=true&national_id=1000000002";
    let check = ok(&sandbox, "POST", "/v1/checks", form).await["check"].clone();
    let sets: Vec<&Value> =
        check["scores"].as_array().expect("scores").iter().map(|score| &score["data_set"]).collect();
    assert_eq!(sets, ["driving_licenses", "personal_identity"]);
    assert_eq!(call(&sandbox, "POST", "/v1/checks", &form.replace("CO", "MX")).await.status, 404);
    let updated = ok(&sandbox, "PUT", "/v1/config", "country=CO&type=driver&dataset_criminal_record=1").await;
    assert_eq!(updated["score_configs"]["CO"]["driver"][0]["data_set"], "criminal_record");
    assert_eq!(call(&sandbox, "PUT", "/v1/config", &DRIVER.replace("driver", "other")).await.status, 404);
    ok(&sandbox, "POST", "/v1/config", "country=MX&type=driver&dataset_criminal_record=1").await;
    assert_eq!(
        ok(&sandbox, "GET", "/v1/config", "").await["score_configs"].as_object().map(|all| all.len()),
        Some(2)
    );
    assert_eq!(ok(&sandbox, "DELETE", "/v1/config?country=CO&type=driver", "").await, json!({}));
    assert_eq!(call(&sandbox, "DELETE", "/v1/config?country=CO&type=driver", "").await.status, 404);
    assert_eq!(call(&sandbox, "DELETE", "/v1/config?country=CO&type=person", "").await.status, 400);
}

#[tokio::test]
async fn settings_change_how_checks_run() {
    let sandbox = Sandbox::start().await.expect("starts");
    let answer = call(&sandbox, "POST", "/v1/settings", "max_duration=1d").await;
    let expected = "max_duration must be a number with m (minutes) or h (hours), from 15m to 168h";
    assert!(answer.message().contains(expected), "{}", answer.message());
    for wrong in ["14m", "169h", "0h", "1d", "15"] {
        assert_eq!(
            call(&sandbox, "POST", "/v1/settings", &format!("max_duration={wrong}")).await.status,
            400,
            "{wrong}"
        );
    }
    let delayed = "type=person&country=CO&user_authorized=true&national_id=1000000003&force_creation=true";
    let homonym = delayed.replace("1000000003", "1000000005");
    let run = async |form: &str, minutes: u64| {
        let made = ok(&sandbox, "POST", "/v1/checks", form).await;
        sandbox.advance(Duration::from_secs(60 * minutes));
        ok(&sandbox, "GET", made["self"].as_str().expect("a path"), "").await["check"].clone()
    };
    assert_eq!(run(delayed, 30).await["status"], "delayed");
    assert_eq!(run(delayed, 179).await["status"], "delayed", "three hours are the default in CO");
    assert_eq!(run(delayed, 181).await["status"], "completed");
    let chile = delayed
        .replace("country=CO", "country=CL")
        .replace("national_id=1000000003", "national_id=1000000003&native_country=CL");
    assert_eq!(run(&chile, 47 * 60).await["status"], "delayed", "two days in CL");
    assert_eq!(run(&chile, 49 * 60).await["status"], "completed");
    assert_ne!(run(&homonym, 1).await["name_score"], 1);
    let set = ok(&sandbox, "POST", "/v1/settings", "max_duration=20m&names_matching_type=exact").await;
    assert_eq!(set, json!({"settings": {"max_duration": "20m", "names_matching_type": "exact"}}));
    let given_up = run(delayed, 30).await;
    assert_eq!(given_up["status"], "completed");
    assert!(
        given_up["statuses"].as_array().expect("a list").iter().any(|status| status["status"] == "expired")
    );
    assert_eq!(run(&homonym, 1).await["name_score"], 1);
    let other = Sandbox::start().await.expect("starts");
    ok(&other, "POST", "/v1/settings", "retries=true").await;
    let made = ok(&other, "POST", "/v1/checks", delayed).await;
    for (hours, status) in [(47, "delayed"), (2, "completed")] {
        other.advance(Duration::from_secs(3600 * hours));
        let check = ok(&other, "GET", made["self"].as_str().expect("a path"), "").await["check"].clone();
        assert_eq!(check["status"], status, "with retries it is two days");
    }
    let failing = delayed.replace("1000000003", "1000000004");
    assert_eq!(run(&failing, 1).await["status"], "error");
    ok(&sandbox, "POST", "/v1/settings", "retries=true&max_duration=2h").await;
    assert_eq!(run(&failing, 119).await["status"], "in_progress", "it is asked again");
    assert_eq!(run(&failing, 121).await["status"], "error", "until the time is over");
    let expired = delayed.replace("1000000003", "1000000008");
    assert!(
        run(&expired, 60).await["statuses"]
            .as_array()
            .expect("a list")
            .iter()
            .all(|status| status["status"] == "completed")
    );
}

#[tokio::test]
async fn continuous_checks_run_until_their_end_and_log_what_changed() {
    let sandbox = Sandbox::start().await.expect("starts");
    let check = ok(
        &sandbox,
        "POST",
        "/v1/checks",
        "type=person&country=CO&user_authorized=true&national_id=1000000011",
    )
    .await;
    let check_id = check["check"]["check_id"].as_str().expect("an id").to_owned();
    let clock = support::send(&sandbox, "GET", "/_sandbox/clock", &[], b"").await.json();
    let today: chrono::NaiveDate = clock["now"].as_str().expect("a time")[..10].parse().expect("a date");
    let day = |days: u64| today.checked_add_days(chrono::Days::new(days)).expect("a date").to_string();
    for (form, status) in [
        (format!("frequency=weekly&end_date={}&check_id={check_id}", day(3)), 400),
        (format!("frequency=weekly&end_date={}&check_id=CHK0", day(30)), 404),
        (format!("frequency=hourly&end_date={}&check_id={check_id}", day(30)), 400),
        (format!("frequency=999999999999d&end_date={}&check_id={check_id}", day(30)), 400),
    ] {
        assert_eq!(call(&sandbox, "POST", "/v1/continuous-checks", &form).await.status, status, "{form}");
    }
    let form = format!("frequency=weekly&end_date={}&check_id={check_id}", day(30));
    let made = ok(&sandbox, "POST", "/v1/continuous-checks", &form).await;
    assert_eq!(
        (&made["frequency"], &made["counter"], &made["score_status"]),
        (&"1w".into(), &0.into(), &"new".into())
    );
    let path = format!("/v1/continuous-checks/{}", made["continuous_check_id"].as_str().expect("an id"));
    sandbox.advance(Duration::from_secs(8 * 24 * 3600));
    let after = ok(&sandbox, "GET", &path, "").await;
    assert_eq!((&after["counter"], &after["score_status"]), (&1.into(), &"down".into()));
    assert_ne!(after["check"]["check_id"], check_id);
    assert_eq!(after["check"]["watch"], "1w");
    let history = ok(&sandbox, "GET", &format!("{path}/history"), "").await;
    assert_eq!(history["history"][0]["previous_check_id"], check_id);
    let change = &history["history"][0]["changes"][0];
    assert_eq!(change["dataset_score_changes"], json!({"criminal_record": [1, 0.2]}));
    assert_eq!(change["score_changes"], json!([1, after["score"]]));
    assert_eq!(call(&sandbox, "DELETE", &format!("/v1/checks/{check_id}"), "").await.status, 409);
    let later = after["check"]["check_id"].as_str().expect("an id");
    assert_eq!(call(&sandbox, "DELETE", &format!("/v1/checks/{later}"), "").await.status, 200);
    let disabled = ok(&sandbox, "PUT", &path, "status=disabled&frequency=3d").await;
    assert_eq!((&disabled["status"], &disabled["frequency"]), (&"disabled".into(), &"3d".into()));
    assert_eq!(disabled["check"]["check_id"], check_id, "the newest that is left");
    assert_eq!(disabled["score"], 1);
    let never = call(&sandbox, "PUT", &path, "frequency=2m").await;
    assert!(never.status == 409 && never.message().contains("end_date"), "{}", never.message());
    sandbox.advance(Duration::from_secs(10 * 24 * 3600));
    let idle = ok(&sandbox, "GET", &path, "").await;
    assert_eq!((&idle["counter"], idle.get("next_run_date")), (&1.into(), None));
    ok(&sandbox, "PUT", &path, "status=enabled&version=1").await;
    sandbox.advance(Duration::from_secs(100 * 24 * 3600));
    let ended = ok(&sandbox, "GET", &path, "").await;
    assert_eq!((&ended["counter"], ended.get("next_run_date")), (&5.into(), None));
    let listed = ok(&sandbox, "GET", "/v1/continuous-checks", "").await;
    assert_eq!(listed["continuous_checks"].as_array().map(Vec::len), Some(1));
    assert_eq!(call(&sandbox, "GET", "/v1/continuous-checks/CCK0", "").await.status, 404);
}

#[tokio::test]
async fn a_run_is_compared_once_its_sources_have_answered() {
    // So slow that the time of the test does not count.
    let sandbox = Sandbox::builder().speed(0.001).start().await.expect("starts");
    let form = "type=person&country=CO&user_authorized=true&national_id=1000000011&watch=daily";
    let made = ok(&sandbox, "POST", "/v1/checks", form).await;
    let created: chrono::DateTime<chrono::Utc> =
        made["check"]["creation_date"].as_str().expect("a time").parse().expect("a time");
    let midnight = (created.date_naive() + chrono::Days::new(1)).and_time(chrono::NaiveTime::MIN).and_utc();
    sandbox.advance((midnight - created).to_std().expect("ahead"));
    let read =
        async || ok(&sandbox, "GET", "/v1/continuous-checks", "").await["continuous_checks"][0].clone();
    let begun = read().await;
    assert_eq!((&begun["counter"], &begun["score"]), (&1.into(), &(-1).into()));
    assert_eq!(begun["score_status"], "new");
    let first = format!("/v1/checks/{}", begun["check"]["check_id"].as_str().expect("an id"));
    sandbox.advance(Duration::from_secs(60));
    assert_eq!(read().await["score_status"], "down");
    ok(&sandbox, "DELETE", &first, "").await;
    sandbox.advance(Duration::from_secs(24 * 3600));
    let second = read().await;
    assert_eq!((&second["counter"], &second["score_status"]), (&2.into(), &"equal".into()));
    let history =
        format!("/v1/continuous-checks/{}/history", second["continuous_check_id"].as_str().expect("an id"));
    let logged = ok(&sandbox, "GET", &history, "").await["history"][0].clone();
    assert_eq!(logged["previous_check_id"], made["check"]["check_id"], "the newest that is left");
}

#[tokio::test]
async fn a_watched_check_is_a_continuous_one() {
    let sandbox = Sandbox::builder().page_size(2).start().await.expect("starts");
    ok(
        &sandbox,
        "POST",
        "/v1/checks",
        "type=person&country=CO&user_authorized=true&national_id=1&watch=daily",
    )
    .await;
    sandbox.advance(Duration::from_secs(5 * 24 * 3600));
    let listed = ok(&sandbox, "GET", "/v1/continuous-checks", "").await["continuous_checks"][0].clone();
    assert_eq!(listed["counter"], 5);
    let mut path =
        format!("/v1/continuous-checks/{}/history", listed["continuous_check_id"].as_str().expect("an id"));
    let mut runs = 0;
    loop {
        let page = ok(&sandbox, "GET", &path, "").await;
        runs += page["history"].as_array().map_or(0, Vec::len);
        let Some(next) = page["next"].as_str() else { break };
        path = next.to_owned();
    }
    assert_eq!(runs, 5);
}

#[tokio::test]
async fn processes_end_as_chosen() {
    let sandbox = Sandbox::start().await.expect("starts");
    let form = "key_type=web&grant=digital-identity&flow_id=IPF1&country=CO&redirect_url=https%3A%2F%2Fexample.com\
                &phones=%2B571&emails=a%40example.com&account_id=";
    for (account, status, reason) in [
        ("user_1", "success", None),
        ("user_2.not_used", "failure", Some("not_used")),
        ("user_3.vpn_detected", "failure", Some("vpn_detected")),
        ("user_4.pending", "pending", None),
    ] {
        ok(&sandbox, "POST", "/v1/api-keys", &format!("{form}{account}")).await;
        let state = support::send(&sandbox, "GET", "/_sandbox/state", &[], b"").await.json();
        let id = state["processes"][0]["process_id"].as_str().expect("an id").to_owned();
        let path = format!("/v1/processes/{id}/result");
        assert_eq!(ok(&sandbox, "GET", &path, "").await["status"], "pending");
        sandbox.advance(Duration::from_secs(120));
        let result = ok(&sandbox, "GET", &path, "").await;
        assert_eq!((result["status"].as_str(), result["declined_reason"].as_str()), (Some(status), reason));
    }
    let reasons = support::document()["components"]["schemas"]["DeclinedReason"]["x-extensible-enum"].clone();
    for reason in reasons.as_array().expect("reasons").iter().filter_map(Value::as_str) {
        let result = ok(&sandbox, "GET", &format!("/v1/processes/IDP{reason}/result"), "").await;
        assert_eq!(result["declined_reason"], reason);
    }
    assert_eq!(call(&sandbox, "GET", "/v1/processes/IDP0/result", "").await.status, 404);
}
