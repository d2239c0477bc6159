//! What is known when a call has ended: limits of time and size, and what came of its attempts.

use std::time::{Duration, Instant};

use futures_util::StreamExt as _;
use guards::{Answer, Recorder, Script};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpListener;
use truora_api::{CallOptions, Client, ClientBuilder, Error, RetryPolicy};

fn builder(url: impl AsRef<str>) -> ClientBuilder {
    let policy = RetryPolicy::default().base_delay(Duration::from_millis(1));
    Client::builder().api_key("key").base_url(url).retries(policy)
}

fn client(url: impl AsRef<str>) -> Client {
    builder(url).build().expect("valid")
}

#[tokio::test]
async fn a_body_has_a_limit() {
    let body = format!(r#"{{"checks":[],"filling":"{}"}}"#, "x".repeat(5000));
    for (status, limit, is_read) in [("200 OK", 1000, false), ("200 OK", 10_000, true)] {
        let recorder = Recorder::start(status, "application/json", &body).await;
        let client = builder(recorder.url()).max_body(limit).build().expect("valid");
        match client.list_checks().send().await {
            Ok(answer) => assert!(is_read && answer.raw_body().len() == body.len()),
            Err(error) => {
                assert!(!is_read && matches!(error, Error::Unreadable(_)), "{error:?}");
                assert!(error.to_string().contains("larger than 1000 bytes"), "{error}");
                assert_eq!(error.raw_body().map(|body| body.len()), Some(1000));
                assert_eq!(recorder.requests().len(), 1, "the next one would be as large");
            }
        }
    }
    let refused = Recorder::start("400 Bad Request", "application/json", &body).await;
    let client = builder(refused.url()).max_body(1000).build().expect("valid");
    let error = client.list_checks().send().await.expect_err("refused");
    assert_eq!(error.status().map(|status| status.as_u16()), Some(400), "the status is what counts");
}

#[tokio::test]
async fn a_body_that_stalls_does_not_hide_the_status() {
    let stalls = "HTTP/1.1 400 Bad Request\r\nContent-Type: application/json\r\nContent-Length: 99\r\n\r\n{";
    let script = Script::start(move |_, _| Answer::Open(stalls)).await;
    let options = CallOptions::new().deadline(Duration::from_secs(1));
    let start = Instant::now();
    let error = client(script.url()).with(options).list_checks().send().await.expect_err("refused");
    assert_eq!(error.status().map(|status| status.as_u16()), Some(400), "{error:?}");
    assert!(start.elapsed() < Duration::from_secs(60), "the body is not waited for");
    let stalls = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 99\r\n\r\n{";
    let script = Script::start(move |_, _| Answer::Open(stalls)).await;
    let client = builder(script.url()).timeout(Duration::from_millis(200)).build().expect("valid");
    let error = client.list_checks().send().await.expect_err("no body");
    assert!(matches!(error, Error::Unreadable(_)) && error.is_retryable(), "{error:?}");
    assert_eq!((error.attempts(), error.may_have_acted(), error.is_timeout()), (4, true, true));
}

#[tokio::test]
async fn a_file_may_take_longer_than_a_request() {
    let head = "HTTP/1.1 200 OK\r\nContent-Type: application/pdf\r\nContent-Length: 8\r\n\r\n";
    let script = Script::start(move |_, _| Answer::Slow(head, "%PDF-1.7", Duration::from_millis(100))).await;
    let client = builder(script.url()).timeout(Duration::from_millis(400)).build().expect("valid");
    let file = client.get_check_pdf().check_id("CHK1").send().await.expect("found").into_inner();
    assert_eq!(file.bytes().await.expect("read").as_ref(), b"%PDF-1.7", "800 ms, at 400 ms a request");
    let hurried = client.with(CallOptions::new().deadline(Duration::from_millis(300)));
    let file = hurried.get_check_pdf().check_id("CHK1").send().await.expect("found").into_inner();
    let error = file.bytes().await.expect_err("the deadline is of the whole call");
    assert!(error.is_retryable() && error.to_string().contains("time was over"), "{error}");
    assert_eq!((error.attempts(), error.is_timeout()), (1, true));
}

#[tokio::test]
async fn nothing_is_sent_after_the_deadline() {
    let recorder = Recorder::start("200 OK", "application/json", "{}").await;
    let late = client(recorder.url()).with(CallOptions::new().deadline(Duration::ZERO));
    let error = late.list_checks().send().await.expect_err("too late");
    assert!(matches!(error, Error::NotSent(_)) && error.is_timeout(), "{error:?}");
    assert!(recorder.requests().is_empty());
}

#[tokio::test]
async fn a_deletion_that_was_repeated_says_that_it_may_have_happened() {
    let gone = r#"{"code":10404,"message":"check not found"}"#;
    let script = Script::start(move |number, _| match number {
        0 => Answer::Drop,
        _ => Answer::Json("404 Not Found", gone.into()),
    })
    .await;
    let client = client(script.url());
    let error = client.delete_check().check_id("CHK1").send().await.expect_err("gone");
    assert_eq!(error.status().map(|status| status.as_u16()), Some(404));
    assert_eq!((error.attempts(), error.may_have_acted()), (2, true));
    assert_eq!(error.headers().and_then(|headers| headers.get("content-type")).map(|_| ()), Some(()));
    let error = client.delete_check().check_id("CHK1").send().await.expect_err("gone");
    assert_eq!((error.attempts(), error.may_have_acted()), (1, false));
}

#[tokio::test]
async fn a_gateway_that_fails_may_have_passed_the_call_on() {
    for (status, may_have_acted) in [
        ("500 Internal Server Error", true),
        ("502 Bad Gateway", true),
        ("503 Service Unavailable", true),
        ("504 Gateway Timeout", true),
        ("520 Unknown", true),
        ("408 Request Timeout", true),
        ("400 Bad Request", false),
        ("409 Conflict", false),
        ("429 Too Many Requests", false),
    ] {
        let recorder = Recorder::start(status, "text/html", "<html>").await;
        let client = client(recorder.url()).with(CallOptions::new().retries(RetryPolicy::off()));
        let call = client.send_outbound_message().body_map(|body| {
            body.user_authorized(true).country_code("+57").phone_number("1").outbound_id("OTB1")
        });
        let error = call.send().await.expect_err(status);
        assert_eq!(error.may_have_acted(), may_have_acted, "sendOutboundMessage: {status}");
        let error = client.delete_check().check_id("CHK1").send().await.expect_err(status);
        assert_eq!(error.may_have_acted(), may_have_acted, "deleteCheck: {status}");
        let error = client.get_check().check_id("CHK1").send().await.expect_err(status);
        assert!(!error.may_have_acted(), "reading does nothing: {status}");
    }
}

/// A server that reads one request, answers with these bytes and is there no more.
async fn gone_after(answer: &'static [u8]) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
    let url = format!("http://{}", listener.local_addr().expect("bound"));
    tokio::spawn(async move {
        let (mut stream, _) = listener.accept().await.expect("a connection");
        let mut bytes = [0; 4096];
        let _ = stream.read(&mut bytes).await;
        drop(listener);
        let _ = stream.write_all(answer).await;
    });
    url
}

#[tokio::test]
async fn what_may_have_arrived_once_is_never_called_not_sent() {
    let unavailable =
        b"HTTP/1.1 503 Service Unavailable\r\nContent-Length: 0\r\nConnection: close\r\n\r\n".as_slice();
    let too_many =
        b"HTTP/1.1 429 Too Many Requests\r\nContent-Length: 0\r\nConnection: close\r\n\r\n".as_slice();
    for (answer, kind) in
        [(&b""[..], "outcome_unknown"), (unavailable, "outcome_unknown"), (too_many, "not_sent")]
    {
        let client = client(gone_after(answer).await);
        let error = client.delete_check().check_id("CHK1").send().await.expect_err("gone");
        assert_eq!((error.kind(), error.may_have_acted()), (kind, kind == "outcome_unknown"), "{error:?}");
        assert_eq!(error.attempts(), 4);
        assert!(std::error::Error::source(&error).is_some(), "why nobody was reached");
    }
}

#[tokio::test]
async fn a_file_without_a_byte_is_none() {
    for answer in [
        "HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n",
        "HTTP/1.1 200 OK\r\nContent-Type: application/pdf\r\nContent-Length: 0\r\nConnection: close\r\n\r\n",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n0\r\n\r\n",
    ] {
        let recorder = Recorder::raw(answer).await;
        let error = client(recorder.url()).get_check_pdf().check_id("CHK1").send().await.expect_err(answer);
        assert!(matches!(error, Error::Unreadable(_)) && !error.is_retryable(), "{error:?}");
        assert_eq!((error.attempts(), recorder.requests().len()), (1, 1));
    }
}

#[tokio::test]
async fn a_file_is_a_stream_of_its_pieces() {
    let head = "HTTP/1.1 200 OK\r\nContent-Type: application/pdf\r\nContent-Length: 9\r\n\r\n";
    let script = Script::start(move |_, _| Answer::Slow(head, "%PDF-1.7", Duration::from_millis(1))).await;
    let file =
        client(script.url()).get_check_pdf().check_id("CHK1").send().await.expect("found").into_inner();
    let pieces: Vec<_> = file.collect().await;
    let (last, whole) = pieces.split_last().expect("pieces");
    let read: Vec<u8> = whole.iter().flatten().flat_map(|piece| piece.to_vec()).collect();
    assert_eq!(read, b"%PDF-1.7", "and one byte is missing");
    let error = last.as_ref().expect_err("it broke off");
    assert_eq!((error.attempts(), error.is_retryable(), error.is_timeout()), (1, true, false), "{error:?}");
}

#[tokio::test]
async fn a_page_of_a_gateway_is_no_file() {
    for media in ["text/html; charset=utf-8", "Application/JSON", "application/problem+json"] {
        let recorder = Recorder::start("200 OK", media, "not a file").await;
        let error = client(recorder.url()).get_check_pdf().check_id("CHK1").send().await;
        assert!(matches!(error, Err(Error::Unreadable(_))), "{media}");
    }
}
