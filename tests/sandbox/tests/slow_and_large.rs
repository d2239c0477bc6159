//! Slow senders and large bodies: everybody is answered, and nobody waits for somebody else.

mod support;

use std::sync::Arc;
use std::time::{Duration, Instant};

use support::strangers::{FORM, count_panics, is_well};
use support::workbooks::sound;
use support::{ok, raw, send};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use truora_sandbox::Sandbox;

/// Senders that stop in the head, in a small body, and in bodies so large that they wait for their turn.
#[tokio::test]
async fn slow_senders_hold_nobody_up() {
    count_panics();
    let sandbox = Sandbox::start().await.expect("starts");
    let mut slow = Vec::new();
    for (length, sent) in [(None, 0), (Some(1000), 1), (Some(8 * 1024 * 1024), 100 * 1024)] {
        for _ in 0..50 {
            let mut stream = TcpStream::connect(sandbox.address()).await.expect("connects");
            stream.write_all(b"POST /v1/checks HTTP/1.1\r\nHost: x\r\n").await.expect("writes");
            if let Some(length) = length {
                let rest = format!("Content-Length: {length}\r\n\r\n{}", "a".repeat(sent));
                stream.write_all(rest.as_bytes()).await.expect("writes");
            }
            slow.push(stream);
        }
    }
    let started = Instant::now();
    is_well(&sandbox).await;
    assert!(started.elapsed() < Duration::from_secs(2), "{:?}", started.elapsed());
    drop(slow);
    // Their turns are free again.
    let form = vec![b'a'; 8 * 1024 * 1024];
    let headers = [("Truora-API-Key", sandbox.api_key()), FORM];
    let large = send(&sandbox, "POST", "/v1/checks", &headers, &form);
    let answer = tokio::time::timeout(Duration::from_secs(10), large).await.expect("a turn");
    assert_eq!(answer.status, 413);
}

#[tokio::test]
async fn who_sends_byte_by_byte_is_answered() {
    count_panics();
    let sandbox = Sandbox::start().await.expect("starts");
    let form = "type=person&country=CO&user_authorized=true&national_id=1";
    let request = format!(
        "POST /v1/checks HTTP/1.1\r\nHost: x\r\nConnection: close\r\nTruora-API-Key: {}\r\nContent-Type: {}\r\n\
         Content-Length: {}\r\n\r\n{form}",
        sandbox.api_key(),
        FORM.1,
        form.len()
    );
    let mut stream = TcpStream::connect(sandbox.address()).await.expect("connects");
    stream.set_nodelay(true).expect("a setting");
    for byte in request.bytes() {
        stream.write_all(&[byte]).await.expect("writes");
        tokio::time::sleep(Duration::from_millis(1)).await;
    }
    let mut answer = vec![0; 12];
    stream.read_exact(&mut answer).await.expect("reads");
    assert_eq!(String::from_utf8_lossy(&answer), "HTTP/1.1 201");
    is_well(&sandbox).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn many_large_bodies_at_once_are_all_answered() {
    count_panics();
    let sandbox = Arc::new(Sandbox::start().await.expect("starts"));
    // 160 MiB that are refused for their size, and 100 MiB that are not.
    for (times, size, expected) in [(20, 8 * 1024 * 1024, 413), (400, 256 * 1024, 400)] {
        let body = Arc::new(vec![b'a'; size]);
        let mut senders = tokio::task::JoinSet::new();
        for _ in 0..times {
            let (sandbox, body) = (Arc::clone(&sandbox), Arc::clone(&body));
            senders.spawn(async move {
                let headers = [("Truora-API-Key", sandbox.api_key()), FORM];
                send(&sandbox, "POST", "/v1/checks", &headers, &body).await.status
            });
        }
        while let Some(status) = senders.join_next().await {
            assert_eq!(status.expect("a sender"), expected);
        }
    }
    let kept: usize = sandbox.requests().iter().map(|request| request.body.len()).sum();
    assert!((32..=64).contains(&(kept / (1024 * 1024))), "{kept} bytes are kept of 260 MiB");
    is_well(&sandbox).await;
}

#[tokio::test]
async fn a_sender_that_waits_to_be_told_to_go_on_is_told_at_once_that_it_is_too_much() {
    count_panics();
    let sandbox = Sandbox::start().await.expect("starts");
    let mut stream = TcpStream::connect(sandbox.address()).await.expect("connects");
    let head =
        b"POST /v1/checks HTTP/1.1\r\nHost: x\r\nTruora-API-Key: sandbox-key\r\nExpect: 100-continue\r\n\
                 Content-Length: 99999999\r\n\r\n";
    stream.write_all(head).await.expect("writes");
    let mut answer = vec![0; 12];
    stream.read_exact(&mut answer).await.expect("reads");
    assert_eq!(String::from_utf8_lossy(&answer), "HTTP/1.1 413");
    is_well(&sandbox).await;
}

#[tokio::test]
async fn an_upload_that_breaks_off_is_not_called_too_large() {
    let sandbox = Sandbox::start().await.expect("starts");
    let form = "type=person&service=checks&country=CO&columns_mapping.national_id=2";
    let made = ok(&sandbox, "POST", "/v1/batches", form).await;
    let link = made["file_upload_link"].as_str().expect("a link");
    let target = link.strip_prefix(sandbox.url()).expect("a link to the sandbox");
    let head = format!("PUT {target} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n");
    let broken = format!("{head}Transfer-Encoding: chunked\r\n\r\n4\r\nPK\r\nnothing");
    let answer = raw(&sandbox, broken.as_bytes()).await.expect("an answer");
    let answer = String::from_utf8_lossy(&answer).into_owned();
    assert!(answer.starts_with("HTTP/1.1 400") && answer.contains("<Code>IncompleteBody</Code>"), "{answer}");
    let large = vec![0; 32 * 1024 * 1024 + 1];
    let answer = send(&sandbox, "PUT", target, &[], &large).await;
    assert_eq!(answer.status, 413);
    assert!(String::from_utf8_lossy(&answer.body).contains("<Code>EntityTooLarge</Code>"));
    // The link is as good as before.
    assert_eq!(send(&sandbox, "PUT", target, &[], &sound()).await.status, 200);
}
