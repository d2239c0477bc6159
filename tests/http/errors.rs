//! Answers that are errors, and calls without an answer.

use guards::Recorder;
use truora_api::{Client, Error};

use super::{KEY, client};

async fn get(status: &str, media: &str, body: &str) -> Error {
    let recorder = Recorder::start(status, media, body).await;
    client(&recorder).get_check().check_id("CHK1").send().await.expect_err("an error")
}

#[tokio::test]
async fn the_envelope_is_read() {
    let error = get(
        "404 Not Found",
        "application/json",
        r#"{"code":10404,"http_code":404,"message":"check not found"}"#,
    )
    .await;
    assert!(matches!(error, Error::Api(_)));
    assert_eq!(error.status().map(|status| status.as_u16()), Some(404));
    assert_eq!(error.code(), Some("10404"));
    assert_eq!(error.message(), Some("check not found"));
    assert_eq!(error.operation().map(|operation| operation.id), Some("getCheck"));
    assert_eq!(error.to_string(), "getCheck: answered 404 Not Found (code 10404): check not found");
}

#[tokio::test]
async fn the_status_counts_whatever_the_body_is() {
    for (status, code) in [
        ("502 Bad Gateway", 502),
        ("503 Service Unavailable", 503),
        ("401 Unauthorized", 401),
        ("418 I'm a teapot", 418),
        ("302 Found", 302),
    ] {
        for (media, body) in [
            ("text/html", "<html><body>Bad gateway</body></html>"),
            ("application/json", ""),
            ("application/json", "{\"code\":"),
            ("text/plain", "null"),
        ] {
            let error = get(status, media, body).await;
            assert!(matches!(error, Error::Api(_)), "{status} {body:?}: {error:?}");
            assert_eq!(error.status().map(|status| status.as_u16()), Some(code), "{status} {body:?}");
            assert_eq!(error.raw_body().map(|bytes| bytes.as_ref()), Some(body.as_bytes()), "{status}");
        }
    }
}

#[tokio::test]
async fn codes_come_as_text_and_as_numbers() {
    for body in [r#"{"code":"10400","message":"m"}"#, r#"{"code":10400,"message":"m"}"#] {
        assert_eq!(get("400 Bad Request", "application/json", body).await.code(), Some("10400"));
    }
}

#[tokio::test]
async fn retry_after_is_kept() {
    let answer = "HTTP/1.1 429 Too Many Requests\r\nRetry-After: 7\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}";
    let recorder = Recorder::raw(answer).await;
    let error = client(&recorder).get_check().check_id("CHK1").send().await.expect_err("429");
    assert_eq!(error.retry_after(), Some(std::time::Duration::from_secs(7)));
}

#[tokio::test]
async fn a_success_that_is_no_json_keeps_its_status_and_body() {
    let error = get("200 OK", "text/html", "<html>PERSONAL</html>").await;
    assert!(matches!(error, Error::Unreadable(_)), "{error:?}");
    assert_eq!(error.status().map(|status| status.as_u16()), Some(200));
    assert_eq!(error.raw_body().map(|bytes| bytes.as_ref()), Some(b"<html>PERSONAL</html>".as_slice()));
    assert!(!format!("{error} {error:?}").contains("PERSONAL"));
}

#[tokio::test]
async fn a_file_that_is_json_is_no_file() {
    let recorder = Recorder::start("200 OK", "application/json", "{}").await;
    let error = client(&recorder).get_check_pdf().check_id("CHK1").send().await.expect_err("no PDF");
    assert!(matches!(error, Error::Unreadable(_)), "{error:?}");
}

#[tokio::test]
async fn nobody_listening_is_not_sent() {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").expect("a free port");
    let address = listener.local_addr().expect("bound");
    drop(listener);
    let client = Client::builder().api_key(KEY).base_url(format!("http://{address}")).build().expect("valid");
    let error = client.list_checks().send().await.expect_err("refused");
    assert!(matches!(error, Error::NotSent(_)), "{error:?}");
    assert!(std::error::Error::source(&error).is_some());
}

#[tokio::test]
async fn a_connection_that_ends_without_an_answer_leaves_the_outcome_unknown() {
    let recorder = Recorder::raw("").await;
    let error = client(&recorder).list_checks().send().await.expect_err("no answer");
    assert!(matches!(error, Error::OutcomeUnknown(_)), "{error:?}");
    assert_eq!(recorder.requests().len(), 1);
}

#[tokio::test]
async fn a_missing_field_is_named_before_anything_is_sent() {
    let recorder = Recorder::start("200 OK", "application/json", "{}").await;
    let error =
        client(&recorder).create_check().body_map(|body| body.type_("person").country("CO")).send().await;
    let text = error.expect_err("no consent").to_string();
    assert!(text.contains("user_authorized"), "{text}");
    let error = client(&recorder).create_check().body_map(|body| body.country("XX")).send().await;
    let text = error.expect_err("no such country").to_string();
    assert!(!text.is_empty());
    assert!(recorder.requests().is_empty());
}

#[test]
fn a_client_that_is_set_up_wrong_says_how() {
    let build = |url: &str| Client::builder().api_key("k").base_url(url).build().expect_err(url).to_string();
    assert!(build("http://example.com").contains("in the clear"));
    assert!(build("ftp://example.com").contains("https"));
    for elsewhere in [
        "http://localhost.evil.example",
        "http://127.0.0.1.evil.example",
        "http://127.0.0.1@evil.example",
        "HTTP://evil.example",
        "http:\\\\evil.example",
        "http://0.0.0.0:1",
    ] {
        let error = build(elsewhere);
        assert!(error.contains("in the clear"), "{elsewhere}: {error}");
    }
    assert!(build("nonsense").contains("no URL"));
    assert!(build("https://user:pw@example.com").contains("user"));
    assert!(build("https://example.com/?a=b").contains("query"));
    let error = Client::builder().base_url("https://example.com").build().expect_err("no key").to_string();
    assert!(error.contains("TRUORA_API_KEY"), "{error}");
    assert!(Client::builder().api_key("a\nb").build().is_err());
    assert!(Client::builder().api_key(" ").build().is_err());
    for fine in [
        "http://127.0.0.1:1",
        "http://localhost:1/base/",
        "http://[::1]:1",
        "https://proxy.example.com/truora",
    ] {
        assert!(Client::builder().api_key("k").base_url(fine).build().is_ok(), "{fine}");
    }
}
