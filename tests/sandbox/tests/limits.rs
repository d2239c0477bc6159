//! What is too much: bodies, values, runs that are due all at once, records.

mod support;

use std::time::{Duration, Instant};

use serde_json::Value;
use support::{call, ok, send};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use truora_sandbox::Sandbox;

const CHECK: &str = "type=person&country=CO&user_authorized=true&national_id=";
const DAY: u64 = 24 * 3600;

#[tokio::test]
async fn a_clock_that_was_moved_far_is_caught_up_with_bit_by_bit() {
    let sandbox = Sandbox::start().await.expect("starts");
    for number in 0..3 {
        ok(&sandbox, "POST", "/v1/checks", &format!("{CHECK}{number}&watch=daily")).await;
    }
    sandbox.advance(Duration::from_secs(95 * 365 * DAY));
    let runs = async || {
        let watched = ok(&sandbox, "GET", "/v1/continuous-checks", "").await["continuous_checks"].clone();
        let counters = watched.as_array().expect("a list").iter().map(|one| one["counter"].as_u64());
        counters.map(|counter| counter.expect("a number")).collect::<Vec<_>>()
    };
    let first = runs().await;
    assert_eq!(first.iter().sum::<u64>(), 200, "of all together");
    assert!(first.iter().all(|counter| (66..=67).contains(counter)), "{first:?}");
    let mut slowest = Duration::ZERO;
    for _ in 0..40 {
        let started = Instant::now();
        ok(&sandbox, "GET", "/v1/checks", "").await;
        slowest = slowest.max(started.elapsed());
    }
    println!("slowest: {slowest:?}");
    assert!(slowest < Duration::from_secs(2), "{slowest:?}");
    assert_eq!(runs().await.iter().sum::<u64>(), 200 * 42);
}

#[tokio::test]
async fn a_run_is_remembered_as_long_as_it_is_among_the_newest() {
    let sandbox = Sandbox::builder().page_size(5_000).start().await.expect("starts");
    ok(&sandbox, "POST", "/v1/checks", &format!("{CHECK}1&watch=daily")).await;
    sandbox.advance(Duration::from_secs(2_200 * DAY));
    let mut watched = Value::Null;
    for _ in 0..12 {
        watched = ok(&sandbox, "GET", "/v1/continuous-checks", "").await["continuous_checks"][0].clone();
    }
    assert_eq!(watched["counter"], 2_200);
    let path = format!("/v1/continuous-checks/{}", watched["continuous_check_id"].as_str().expect("an id"));
    let history = ok(&sandbox, "GET", &format!("{path}/history"), "").await["history"].clone();
    assert_eq!(history.as_array().map(Vec::len), Some(2_000));
    assert_eq!(history[0]["check_id"], watched["check"]["check_id"]);
}

#[tokio::test]
async fn a_form_has_a_size() {
    let sandbox = Sandbox::start().await.expect("starts");
    for (size, status) in [(256 * 1024, 400), (256 * 1024 + 1, 413), (8 * 1024 * 1024, 413)] {
        let form = "a".repeat(size);
        let answer = call(&sandbox, "POST", "/v1/checks", &form).await;
        assert_eq!(answer.status, status, "{size}");
        if status == 413 {
            assert_eq!((&answer.json()["code"], &answer.json()["http_code"]), (&10413.into(), &413.into()));
            assert!(answer.message().contains("262144"), "{}", answer.message());
        }
    }
}

#[tokio::test]
async fn a_value_has_a_size() {
    let sandbox = Sandbox::start().await.expect("starts");
    let fits = ok(&sandbox, "POST", "/v1/checks", &format!("{CHECK}{}", "1".repeat(8 * 1024))).await;
    assert_eq!(fits["check"]["status"], "not_started");
    let long = "1".repeat(8 * 1024 + 1);
    for (method, target, form, expected) in [
        ("POST", "/v1/checks", format!("{CHECK}{long}"), "national_id must have at most 8192 bytes"),
        ("GET", &*format!("/v1/checks?report_id={long}"), String::new(), "report_id must have at most 8192"),
        ("POST", "/v1/whatsapp/waba-subscription", format!("a={long}"), "a must have at most 8192 bytes"),
        ("POST", "/v1/whatsapp/meta/statuses", format!("{}=1", "a".repeat(300)), "is longer than 256 bytes"),
        (
            "POST",
            "/v1/api-keys",
            format!("key_type=web&key_name=a&grant=digital-identity&phones=1&phones={long}"),
            "phones must have at most 8192 bytes",
        ),
    ] {
        let answer = call(&sandbox, method, target, &form).await;
        assert_eq!(answer.status, 400, "{expected}");
        assert!(answer.message().contains(expected), "{}", answer.message());
        assert!(answer.message().len() < 500);
    }
}

#[tokio::test]
async fn an_upload_that_breaks_off_is_not_called_too_large() {
    let sandbox = Sandbox::start().await.expect("starts");
    let batch = "type=person&service=checks&country=CO&columns_mapping.national_id=2";
    let made = ok(&sandbox, "POST", "/v1/batches", batch).await;
    let link = made["file_upload_link"].as_str().expect("a link");
    let target = link.strip_prefix(sandbox.url()).expect("a link to the sandbox");
    let mut stream = tokio::net::TcpStream::connect(sandbox.address()).await.expect("connects");
    let head = format!(
        "PUT {target} HTTP/1.1\r\nHost: {}\r\nTransfer-Encoding: chunked\r\n\r\nnot a length\r\n",
        sandbox.address()
    );
    stream.write_all(head.as_bytes()).await.expect("writes");
    let mut answer = String::new();
    stream.read_to_string(&mut answer).await.expect("an answer");
    assert!(answer.starts_with("HTTP/1.1 400") && answer.contains("<Code>IncompleteBody</Code>"), "{answer}");
    for wrong in ["&signature=1", "&signature=%ff"] {
        let refused = send(&sandbox, "PUT", &format!("{target}{wrong}"), &[], b"x").await;
        assert_eq!((refused.status, refused.header("content-type")), (403, Some("application/xml")));
    }
    let broken = send(&sandbox, "PUT", "/_sandbox/uploads/%ff?signature=1", &[], b"x").await;
    assert_eq!((broken.status, broken.header("content-type")), (403, Some("application/xml")));
}
