//! Who may use the switches, and what they keep and hide.

mod support;

use std::path::PathBuf;
use std::time::Duration;

use serde_json::{Value, json};
use support::{Answer, call, document, ok, send};
use truora_sandbox::{Fault, FaultKind, Sandbox};

const CHECK: &str = "type=person&country=CO&user_authorized=true&national_id=1000000001";
const YEAR: u64 = 365 * 24 * 3600;

async fn post(sandbox: &Sandbox, target: &str, body: &Value) -> Answer {
    send(sandbox, "POST", target, &[], body.to_string().as_bytes()).await
}

/// How far the clock is ahead of the time on the wall.
async fn years_ahead(sandbox: &Sandbox) -> u64 {
    let clock = send(sandbox, "GET", "/_sandbox/clock", &[], b"").await.json();
    let now: chrono::DateTime<chrono::Utc> = clock["now"].as_str().expect("a time").parse().expect("a time");
    let ahead = std::time::SystemTime::from(now).duration_since(std::time::SystemTime::now());
    ahead.map_or(0, |ahead| (ahead.as_secs() + 60) / YEAR)
}

fn state_file(name: &str) -> PathBuf {
    let file = std::env::temp_dir().join(format!("truora-sandbox-{name}-{}.state", std::process::id()));
    let _ = std::fs::remove_file(&file);
    file
}

#[tokio::test]
async fn a_fault_that_is_misspelt_is_refused() {
    let sandbox = Sandbox::start().await.expect("starts");
    for (wrong, expected) in [
        (json!({"kind": "latency", "milliseconds": 1, "operaton": "getCheck"}), "\"operaton\" is no member"),
        (json!({"kind": "drop_after", "status": 500}), "\"status\" is no member"),
        (json!({"kind": "drop_after", "times": 0}), "times must be at least 1"),
    ] {
        let answer = post(&sandbox, "/_sandbox/faults", &wrong).await;
        assert_eq!(answer.status, 400, "{wrong}");
        assert!(answer.message().contains(expected), "{}", answer.message());
    }
    assert!(sandbox.fault(Fault::new(FaultKind::Truncate).times(0)).is_err());
    let right =
        json!({"kind": "too_many_requests", "retry_after_seconds": 1, "operation": "getCheck", "rate": 1});
    assert_eq!(post(&sandbox, "/_sandbox/faults", &right).await.status, 200);
}

#[tokio::test]
async fn the_clock_is_kept_when_it_is_moved_and_forgotten_when_it_is_set_back() {
    let file = state_file("clock");
    let start = async || Sandbox::builder().state(&file).start().await.expect("starts");
    let sandbox = start().await;
    let moved = json!({"advance_seconds": 3 * YEAR});
    assert_eq!(post(&sandbox, "/_sandbox/clock", &moved).await.status, 200);
    sandbox.stop().await;
    let sandbox = start().await;
    assert_eq!(years_ahead(&sandbox).await, 3, "nothing was made, and the clock is kept");
    ok(&sandbox, "POST", "/v1/checks", CHECK).await;
    sandbox.advance(Duration::from_secs(2 * YEAR));
    sandbox.stop().await;
    let sandbox = start().await;
    assert_eq!(years_ahead(&sandbox).await, 5);
    post(&sandbox, "/_sandbox/reset", &Value::Null).await;
    assert_eq!(years_ahead(&sandbox).await, 0, "also what was moved before the start");
    sandbox.stop().await;
    let sandbox = start().await;
    assert_eq!(years_ahead(&sandbox).await, 0);
    sandbox.stop().await;
    let _ = std::fs::remove_file(&file);
}

#[tokio::test]
async fn a_fast_clock_goes_on_where_it_stopped() {
    let file = state_file("fast");
    let start = async || Sandbox::builder().speed(1_000_000.0).state(&file).start().await.expect("starts");
    let now = async |sandbox: &Sandbox| {
        let clock = send(sandbox, "GET", "/_sandbox/clock", &[], b"").await.json();
        clock["now"].as_str().expect("a time").to_owned()
    };
    let sandbox = start().await;
    let made = ok(&sandbox, "POST", "/v1/checks", CHECK).await;
    let path = made["self"].as_str().expect("a path");
    while ok(&sandbox, "GET", path, "").await["check"]["status"] != "completed" {}
    let before = now(&sandbox).await;
    sandbox.stop().await;
    let sandbox = Sandbox::builder().state(&file).start().await.expect("starts");
    assert!(now(&sandbox).await >= before);
    assert_eq!(ok(&sandbox, "GET", path, "").await["check"]["status"], "completed");
    sandbox.stop().await;
    let sandbox = start().await;
    assert!(now(&sandbox).await >= before);
    sandbox.stop().await;
    let _ = std::fs::remove_file(&file);
}

#[tokio::test]
async fn what_the_state_shows_is_kept() {
    let file = state_file("shown");
    let sandbox = Sandbox::builder().state(&file).start().await.expect("starts");
    ok(&sandbox, "POST", "/v1/checks", &format!("{CHECK}&watch=daily")).await;
    sandbox.advance(Duration::from_secs(2 * 24 * 3600));
    let shown = send(&sandbox, "GET", "/_sandbox/state", &[], b"").await.json();
    assert_eq!(shown["counts"]["checks"], 3);
    // As it would be after a kill: nothing asks the sandbox to stop.
    let copy = state_file("shown-copy");
    std::fs::copy(&file, &copy).expect("copies");
    let again = Sandbox::builder().state(&copy).start().await.expect("starts");
    for check in shown["checks"].as_array().expect("checks") {
        ok(&again, "GET", &format!("/v1/checks/{}", check["check_id"].as_str().expect("an id")), "").await;
    }
    sandbox.stop().await;
    again.stop().await;
    let _ = std::fs::remove_file(&file);
    let _ = std::fs::remove_file(&copy);
}

#[tokio::test]
async fn what_arrived_is_shown_a_hundred_at_a_time() {
    let sandbox = Sandbox::start().await.expect("starts");
    for number in 0..103 {
        call(&sandbox, "GET", &format!("/v1/checks/CHK{number}"), "").await;
    }
    let targets = async |query: &str| {
        let answer = send(&sandbox, "GET", &format!("/_sandbox/requests{query}"), &[], b"").await.json();
        let requests = answer["requests"].as_array().expect("a list").clone();
        requests.iter().map(|one| one["target"].as_str().unwrap_or_default().to_owned()).collect::<Vec<_>>()
    };
    let usual = targets("").await;
    assert_eq!((usual.len(), &*usual[0], &*usual[99]), (100, "/v1/checks/CHK3", "/v1/checks/CHK102"));
    let all = targets("?newest=1000").await;
    assert_eq!((all.len(), &*all[0]), (103, "/v1/checks/CHK102"));
}

#[tokio::test]
async fn keys_are_hidden_wherever_they_arrive() {
    let sandbox = Sandbox::builder().api_key("very<secret").start().await.expect("starts");
    let form = "key_type=backend&key_name=tests";
    let issued = ok(&sandbox, "POST", "/v1/api-keys", form).await["api_key"].clone();
    let issued = issued.as_str().expect("a key");
    let headers = [("X-Copy", "Bearer very<secret"), ("X-Issued", issued)];
    let target = format!("/v1/checks?api_key=very%3csecret&token={issued}");
    send(&sandbox, "POST", &target, &headers, format!("a=very%3Csecret&b={issued}&c=1").as_bytes()).await;
    let text = send(&sandbox, "GET", "/_sandbox/requests", &[], b"").await.json().to_string();
    for secret in ["secret", issued, issued.rsplit('.').next().expect("a part")] {
        assert!(!text.contains(secret), "{secret}: {text}");
    }
    let seen = sandbox.requests().pop().expect("a request");
    assert_eq!(seen.body, "a=[hidden]&b=[hidden]&c=1".as_bytes());
    assert_eq!(seen.target, "/v1/checks?api_key=[hidden]&token=[hidden]");
    assert_eq!(seen.header("x-copy"), Some("Bearer [hidden]"));
}

#[tokio::test]
async fn a_page_of_another_host_cannot_use_the_switches() {
    let sandbox = Sandbox::start().await.expect("starts");
    ok(&sandbox, "POST", "/v1/checks", CHECK).await;
    let own = sandbox.url().to_owned();
    let port = sandbox.address().port();
    let named = format!("localhost:{port}");
    let named_origin = format!("http://{named}");
    let foreign: [&[(&str, &str)]; 5] = [
        &[("Origin", "https://example.com")],
        &[("Origin", "null")],
        &[("Origin", &named_origin)],
        &[("Host", "example.com")],
        &[("Host", "example.com"), ("Origin", "http://example.com")],
    ];
    for headers in foreign {
        for (method, target) in [
            ("POST", "/_sandbox/reset"),
            ("POST", "/_sandbox/clock"),
            ("DELETE", "/_sandbox/faults"),
            ("GET", "/_sandbox/state"),
            ("GET", "/_sandbox/requests"),
            ("GET", "/"),
        ] {
            let answer = send(&sandbox, method, target, headers, b"").await;
            assert_eq!(answer.status, 403, "{method} {target} {headers:?}");
            assert!(!String::from_utf8_lossy(&answer.body).contains(sandbox.api_key()));
        }
    }
    let friendly: [&[(&str, &str)]; 4] =
        [&[], &[("Origin", &own)], &[("Host", &named), ("Origin", &named_origin)], &[("Host", "[::1]:1")]];
    for headers in friendly {
        assert_eq!(send(&sandbox, "GET", "/_sandbox/state", headers, b"").await.status, 200, "{headers:?}");
    }
    assert_eq!(send(&sandbox, "POST", "/_sandbox/reset", &[("Origin", &own)], b"").await.status, 200);
}

#[tokio::test]
async fn the_description_names_the_sandbox_as_it_was_called() {
    let sandbox = Sandbox::start().await.expect("starts");
    let named = format!("localhost:{}", sandbox.address().port());
    for (host, url) in [
        (named.clone(), format!("http://{named}")),
        (sandbox.address().to_string(), sandbox.url().to_owned()),
        ("example.com".to_owned(), sandbox.url().to_owned()),
    ] {
        let json = send(&sandbox, "GET", "/openapi.json", &[("Host", &host)], b"").await.json();
        assert_eq!(json["servers"][0]["url"], url);
        let yaml = send(&sandbox, "GET", "/openapi.yaml", &[("Host", &host)], b"").await.body;
        let yaml: Value = yaml_serde::from_str(&String::from_utf8(yaml).expect("text")).expect("YAML");
        assert_eq!(yaml, json);
    }
    let page = send(&sandbox, "GET", "/", &[("Host", &named)], b"").await.body;
    assert!(String::from_utf8_lossy(&page).contains(&format!("<code>http://{named}</code>")));
    assert!(document()["servers"].is_array());
}

#[tokio::test]
async fn the_gateway_refuses_a_route_that_it_does_not_know() {
    let sandbox = Sandbox::start().await.expect("starts");
    for path in ["/v1/check", "/v2/checks", "/v1/checks/"] {
        let answer = call(&sandbox, "GET", path, "").await;
        assert_eq!(answer.status, 403, "{path}");
        let body = answer.json();
        assert_eq!(body.as_object().map(|members| members.len()), Some(1), "{body}");
        assert!(answer.message().contains("Missing Authentication Token"), "{body}");
    }
    assert_eq!(send(&sandbox, "GET", "/_sandbox/nothing", &[], b"").await.status, 404);
}
