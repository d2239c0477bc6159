//! The sandbox's own switches: clock, faults, reset, the state file.

mod support;

use serde_json::{Value, json};
use support::{call, ok, raw, send};
use truora_sandbox::{Fault, FaultKind, Sandbox};

const CHECK: &str = "type=person&country=CO&user_authorized=true&national_id=1000000001";

async fn control(sandbox: &Sandbox, method: &str, target: &str, body: &Value) -> (u16, Value) {
    let text = if body.is_null() { String::new() } else { body.to_string() };
    let answer = send(sandbox, method, target, &[], text.as_bytes()).await;
    (answer.status, answer.json())
}

#[tokio::test]
async fn the_clock_can_be_read_and_moved() {
    let sandbox = Sandbox::builder().speed(2.0).start().await.expect("starts");
    let (_, before) = control(&sandbox, "GET", "/_sandbox/clock", &Value::Null).await;
    assert_eq!(before["speed"], 2.0);
    let (status, after) =
        control(&sandbox, "POST", "/_sandbox/clock", &json!({"advance_seconds": 86400})).await;
    assert_eq!(status, 200);
    assert!(after["now"].as_str() > before["now"].as_str());
    for wrong in [
        json!({"advance_seconds": -1}),
        json!({"advance_seconds": 1e12}),
        json!({"advance": 1}),
        json!([]),
        Value::Null,
    ] {
        let (status, body) = control(&sandbox, "POST", "/_sandbox/clock", &wrong).await;
        assert!(
            status == 400 && body["message"].as_str().is_some_and(|text| text.contains("advance_seconds")),
            "{body}"
        );
    }
}

#[tokio::test]
async fn faults_of_each_kind() {
    let sandbox = Sandbox::start().await.expect("starts");
    let head = format!(
        "POST /v1/checks HTTP/1.1\r\nHost: x\r\nTruora-API-Key: {}\r\nConnection: close\r\nContent-Type: \
         application/x-www-form-urlencoded\r\nContent-Length: {}\r\n\r\n{CHECK}",
        sandbox.api_key(),
        CHECK.len()
    );
    let count = async || ok(&sandbox, "GET", "/v1/checks", "").await["checks"].as_array().map_or(0, Vec::len);
    let add = |kind: FaultKind| sandbox.fault(Fault::new(kind).on("createCheck").times(1)).expect("a fault");

    add(FaultKind::DropBefore);
    assert_eq!(raw(&sandbox, head.as_bytes()).await.unwrap_or_default(), b"");
    assert_eq!(count().await, 0);
    add(FaultKind::TooManyRequests { retry_after_seconds: Some(7) });
    let answer = call(&sandbox, "POST", "/v1/checks", CHECK).await;
    assert_eq!((answer.status, answer.header("retry-after")), (429, Some("7")));
    assert_eq!((&answer.json()["code"], &answer.json()["http_code"]), (&10400.into(), &429.into()));
    add(FaultKind::ServerError { status: 502 });
    let answer = send(&sandbox, "POST", "/v1/checks", &[], b"").await;
    assert_eq!((answer.status, answer.header("content-type")), (502, Some("text/html")));
    assert_eq!(count().await, 0);
    add(FaultKind::DropAfter);
    assert_eq!(raw(&sandbox, head.as_bytes()).await.unwrap_or_default(), b"");
    assert_eq!(count().await, 1);
    add(FaultKind::Truncate);
    let cut = raw(&sandbox, head.as_bytes()).await.unwrap_or_default();
    let text = String::from_utf8_lossy(&cut).to_lowercase();
    let (head_part, body) = text.split_once("\r\n\r\n").expect("a head");
    let length = head_part
        .split("content-length: ")
        .nth(1)
        .and_then(|rest| rest.lines().next()?.parse::<usize>().ok());
    assert!(length.is_some_and(|length| length > body.len() && !body.is_empty()), "{head_part}");
    add(FaultKind::Latency { milliseconds: 150 });
    let started = std::time::Instant::now();
    ok(&sandbox, "POST", "/v1/checks", CHECK).await;
    assert!(started.elapsed().as_millis() >= 150);
    assert_eq!(sandbox.requests().iter().filter(|request| request.status.is_none()).count(), 2);
}

#[tokio::test]
async fn faults_over_http() {
    let sandbox = Sandbox::start().await.expect("starts");
    let fault = json!({"kind": "server_error", "status": 500, "operation": "listChecks", "times": 2});
    let (status, active) = control(&sandbox, "POST", "/_sandbox/faults", &fault).await;
    assert_eq!((status, &active["faults"][0]["kind"]), (200, &"server_error".into()));
    assert_eq!(call(&sandbox, "GET", "/v1/checks", "").await.status, 500);
    let (_, active) = control(&sandbox, "GET", "/_sandbox/faults", &Value::Null).await;
    assert_eq!(active["faults"][0]["times"], 1);
    control(&sandbox, "DELETE", "/_sandbox/faults", &Value::Null).await;
    assert_eq!(call(&sandbox, "GET", "/v1/checks", "").await.status, 200);
    for wrong in [
        json!({"kind": "server_error", "status": 200}),
        json!({"kind": "explosion"}),
        json!({"kind": "truncate", "rate": 2}),
        json!({"kind": "truncate", "operation": "makeTea"}),
        json!({"kind": "latency", "milliseconds": 99_999_999}),
    ] {
        assert_eq!(control(&sandbox, "POST", "/_sandbox/faults", &wrong).await.0, 400, "{wrong}");
    }
}

#[tokio::test]
async fn what_arrived_is_shown_without_keys_and_can_be_forgotten() {
    let sandbox = Sandbox::builder().api_key("very-secret").start().await.expect("starts");
    ok(&sandbox, "POST", "/v1/checks", CHECK).await;
    let (_, seen) = control(&sandbox, "GET", "/_sandbox/requests", &Value::Null).await;
    assert_eq!((&seen["requests"][0]["body"], &seen["requests"][0]["status"]), (&CHECK.into(), &201.into()));
    assert!(!seen.to_string().contains("very-secret"));
    control(&sandbox, "POST", "/_sandbox/reset", &Value::Null).await;
    assert!(sandbox.requests().is_empty());
    assert_eq!(ok(&sandbox, "GET", "/v1/checks", "").await["checks"], json!([]));
}

#[tokio::test]
async fn the_state_file_keeps_what_was_answered() {
    let file = std::env::temp_dir().join(format!("truora-sandbox-{}.state", std::process::id()));
    let _ = std::fs::remove_file(&file);
    let sandbox = Sandbox::builder().state(&file).start().await.expect("starts");
    let made = ok(&sandbox, "POST", "/v1/checks", &format!("{CHECK}&watch=daily")).await;
    let doomed = ok(&sandbox, "POST", "/v1/checks", &format!("{CHECK}2")).await;
    ok(&sandbox, "DELETE", doomed["self"].as_str().expect("a path"), "").await;
    ok(&sandbox, "POST", "/v1/config", "country=CO&type=driver&dataset_criminal_record=1").await;
    let key =
        ok(&sandbox, "POST", "/v1/api-keys", "key_type=backend&key_name=tests").await["api_key"].clone();
    sandbox.advance(std::time::Duration::from_secs(3 * 24 * 3600));
    let before = ok(&sandbox, "GET", made["self"].as_str().expect("a path"), "").await;
    let error = Sandbox::builder().state(&file).start().await.expect_err("the file is in use");
    assert!(error.to_string().contains("state file"), "{error}");
    sandbox.stop().await;

    let sandbox = Sandbox::builder().state(&file).start().await.expect("starts again");
    let header = ("Truora-API-Key", key.as_str().expect("a key"));
    let after = send(&sandbox, "GET", made["self"].as_str().expect("a path"), &[header], b"").await;
    assert_eq!(after.json(), before);
    let again = ok(&sandbox, "POST", "/v1/checks", &format!("{CHECK}&watch=daily")).await;
    assert_ne!(again["check"]["previous_check"], Value::Null, "the latest run has these inputs");
    assert_eq!(call(&sandbox, "GET", doomed["self"].as_str().expect("a path"), "").await.status, 404);
    assert_eq!(
        ok(&sandbox, "GET", "/v1/config", "").await["score_configs"]["CO"]
            .as_object()
            .map(|types| types.len()),
        Some(1)
    );
    assert_eq!(ok(&sandbox, "GET", "/v1/continuous-checks", "").await["continuous_checks"][0]["counter"], 3);
    control(&sandbox, "POST", "/_sandbox/reset", &Value::Null).await;
    sandbox.stop().await;

    std::fs::write(&file, b"something else").expect("writes");
    let error = Sandbox::builder().state(&file).start().await.expect_err("no state file");
    assert!(error.to_string().contains("state file"), "{error}");
    let _ = std::fs::remove_file(&file);
}

#[tokio::test]
async fn the_page_for_people_needs_no_other_host() {
    let sandbox = Sandbox::builder().api_key("a<b").start().await.expect("starts");
    let page = send(&sandbox, "GET", "/", &[], b"").await;
    assert_eq!((page.status, page.header("content-type")), (200, Some("text/html; charset=utf-8")));
    assert!(
        page.header("content-security-policy").is_some_and(|policy| policy.starts_with("default-src 'self'"))
    );
    let text = String::from_utf8(page.body).expect("text");
    assert!(text.contains("data-key=\"a&lt;b\""));
    let outside = text.replace(sandbox.url(), "");
    assert!(!outside.contains("http://") && !outside.contains("https://"), "{outside}");
    for part in text.split("\"/_sandbox/page/").skip(1).filter_map(|rest| rest.split('"').next()) {
        let answer = send(&sandbox, "GET", &format!("/_sandbox/page/{part}"), &[], b"").await;
        assert!(answer.status == 200 && answer.body.len() > 500, "{part}");
    }
    let (_, magic) = control(&sandbox, "GET", "/_sandbox/magic", &Value::Null).await;
    assert!(magic["checks"].as_array().is_some_and(|rows| rows.len() > 5));
}
