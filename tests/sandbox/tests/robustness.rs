//! Strangers' bytes: nothing panics, nothing is a 500, and everything is still served afterwards.

mod support;

use std::time::Duration;

use support::{document, judge, ok, raw, send};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use truora_sandbox::Sandbox;

/// Numbers that look random and are the same each time.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap_or(0) % sides
    }

    fn pick<'a>(&mut self, from: &[&'a str]) -> &'a str {
        from[self.roll(from.len())]
    }
}

const VALUES: [&str; 28] = [
    "",
    "person",
    "vehicle",
    "company",
    "CO",
    "CL",
    "BR",
    "ALL",
    "true",
    "false",
    "0",
    "1",
    "-1",
    "0.5",
    "1e308",
    "99999999999999999999",
    "NaN",
    "2026-01-31",
    "2026-02-31",
    "9999-12-31",
    "daily",
    "4294967295y",
    "%00",
    "%F0%9F%98%80",
    "%2e%2e%2f",
    "%7B%7B.x%7D%7D",
    "%25s%25n",
    "xlsx",
];

fn encoded(text: &str) -> String {
    text.bytes().map(|byte| format!("%{byte:02X}")).collect()
}

/// The form of the description's example, with a known id in the place of its own.
fn example(operation: &serde_json::Value, id: &str) -> Vec<String> {
    let content = &operation["requestBody"]["content"]["application/x-www-form-urlencoded"];
    let fields = content["example"].as_object().into_iter().flatten();
    fields
        .map(|(name, value)| match value.as_str() {
            Some(_) if name.ends_with("check_id") || name.ends_with("outbound_id") => format!("{name}={id}"),
            Some(text) => format!("{name}={}", encoded(text)),
            None => format!("{name}={}", encoded(&value.to_string())),
        })
        .collect()
}

/// Requests in their thousands over a few connections; those that the server closes are opened again.
async fn storm(sandbox: &Sandbox, requests: usize, seed: u64) -> Vec<u16> {
    let mut dice = Dice(seed);
    let paths: Vec<(&String, Vec<&String>)> = document()["paths"]
        .as_object()
        .expect("paths")
        .iter()
        .map(|(path, item)| {
            let members = item.as_object().expect("an item").iter();
            let methods = members.filter(|(_, member)| member["operationId"].is_string());
            (path, methods.map(|(method, _)| method).collect())
        })
        .collect();
    let fields: Vec<&str> = document()["components"]["schemas"]
        .as_object()
        .expect("schemas")
        .iter()
        .filter(|(name, _)| name.ends_with("Request"))
        .flat_map(|(_, schema)| schema["properties"].as_object().into_iter().flatten())
        .map(|(name, _)| name.as_str())
        .chain(["var.x", "columns_mapping.x", "nothing", "%ff", "%"])
        .collect();
    let mut ids = vec!["x".to_owned()];
    let mut statuses = Vec::new();
    for _ in 0..requests {
        let (template, methods) = &paths[dice.roll(paths.len())];
        let id = ids[dice.roll(ids.len())].clone();
        let path: String = template
            .split('/')
            .map(|part| if part.starts_with('{') { id.clone() } else { part.to_owned() })
            .collect::<Vec<_>>()
            .join("/");
        let method = methods[dice.roll(methods.len())];
        let mut pairs =
            if dice.roll(3) > 0 { example(&document()["paths"][template][method], &id) } else { Vec::new() };
        for _ in 0..dice.roll(4) {
            let value =
                if dice.roll(4) == 0 { ids[dice.roll(ids.len())].as_str() } else { dice.pick(&VALUES) };
            pairs.push(format!("{}={value}", dice.pick(&fields)));
        }
        let form = pairs.join("&");
        let method = if dice.roll(8) == 0 { "PATCH".to_owned() } else { method.to_uppercase() };
        let media = ("Content-Type", "application/x-www-form-urlencoded");
        let key = ("Truora-API-Key", sandbox.api_key());
        let target = if dice.roll(5) == 0 { format!("{path}?{form}") } else { path };
        let answer = send(sandbox, &method, &target, &[key, media], form.as_bytes()).await;
        judge(&method, &target, &answer);
        if answer.status < 300 && answer.header("content-type") == Some("application/json") {
            let text = String::from_utf8_lossy(&answer.body).into_owned();
            for id in text
                .split('"')
                .filter(|part| part.len() == 35 && part.bytes().all(|byte| byte.is_ascii_alphanumeric()))
                .take(3)
            {
                ids.push(id.to_owned());
            }
            ids.truncate(200);
        }
        statuses.push(answer.status);
        if dice.roll(200) == 0 {
            sandbox.advance(Duration::from_secs(3600 * 24 * 40));
        }
    }
    statuses
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn ten_thousand_random_requests() {
    let sandbox = Sandbox::start().await.expect("starts");
    let storms = tokio::join!(
        storm(&sandbox, 2_500, 0),
        storm(&sandbox, 2_500, 1),
        storm(&sandbox, 2_500, 2),
        storm(&sandbox, 2_500, 3)
    );
    let statuses = [storms.0, storms.1, storms.2, storms.3].concat();
    assert_eq!(statuses.len(), 10_000);
    assert!(statuses.iter().all(|status| *status < 500), "a server error");
    let mut kinds = statuses.clone();
    kinds.sort_unstable();
    kinds.dedup();
    println!("statuses: {kinds:?}");
    for expected in [200, 201, 400, 404, 405] {
        assert!(statuses.contains(&expected), "no {expected}");
    }
    ok(&sandbox, "GET", "/v1/checks", "").await;
}

#[tokio::test]
async fn heads_and_bodies_that_are_broken() {
    let sandbox = Sandbox::start().await.expect("starts");
    let mut dice = Dice(7);
    for round in 0..200 {
        let mut bytes: Vec<u8> = match round % 4 {
            0 => b"POST /v1/checks HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\n\r\nabcde".to_vec(),
            1 => b"POST /v1/checks HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nabcde\r\n0\r\n\r\n".to_vec(),
            2 => b"GET /v1/checks/%zz?a=%ff HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n".to_vec(),
            _ => b"GET http://elsewhere/v1/checks HTTP/1.0\r\n\r\n".to_vec(),
        };
        for _ in 0..=dice.roll(6) {
            let place = dice.roll(bytes.len());
            bytes[place] = u8::try_from(dice.roll(256)).unwrap_or(0);
        }
        let sent = tokio::time::timeout(Duration::from_millis(30), raw(&sandbox, &bytes)).await;
        if let Ok(Ok(answer)) = sent {
            let head = String::from_utf8_lossy(&answer).into_owned();
            assert!(!head.starts_with("HTTP/1.1 5"), "{head}");
        }
    }
    ok(&sandbox, "GET", "/v1/checks", "").await;
}

#[tokio::test]
async fn a_slow_sender_holds_nobody_up() {
    let sandbox = Sandbox::start().await.expect("starts");
    let mut slow = Vec::new();
    for _ in 0..50 {
        let mut stream = tokio::net::TcpStream::connect(sandbox.address()).await.expect("connects");
        let head = b"POST /v1/checks HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n\r\na";
        stream.write_all(head).await.expect("writes");
        slow.push(stream);
    }
    let started = std::time::Instant::now();
    ok(&sandbox, "GET", "/v1/checks", "").await;
    assert!(started.elapsed() < Duration::from_secs(2));
    drop(slow);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn many_large_bodies_at_once_are_all_answered() {
    let sandbox = std::sync::Arc::new(Sandbox::start().await.expect("starts"));
    let body = std::sync::Arc::new(vec![b'a'; 4 * 1024 * 1024]);
    let mut senders = tokio::task::JoinSet::new();
    for _ in 0..40 {
        let (sandbox, body) = (std::sync::Arc::clone(&sandbox), std::sync::Arc::clone(&body));
        senders.spawn(async move {
            let headers = [
                ("Truora-API-Key", sandbox.api_key()),
                ("Content-Type", "application/x-www-form-urlencoded"),
            ];
            send(&sandbox, "POST", "/v1/checks", &headers, &body).await.status
        });
    }
    while let Some(status) = senders.join_next().await {
        assert_eq!(status.expect("a sender"), 413);
    }
    let kept: usize = sandbox.requests().iter().map(|request| request.body.len()).sum();
    assert!(kept <= 64 * 1024 * 1024, "{kept}");
}

#[tokio::test]
async fn a_sender_that_waits_to_be_told_to_go_on_is_told_at_once_that_it_is_too_much() {
    let sandbox = Sandbox::start().await.expect("starts");
    let mut stream = tokio::net::TcpStream::connect(sandbox.address()).await.expect("connects");
    let head =
        b"POST /v1/checks HTTP/1.1\r\nHost: x\r\nTruora-API-Key: sandbox-key\r\nExpect: 100-continue\r\n\
                 Content-Length: 99999999\r\n\r\n";
    stream.write_all(head).await.expect("writes");
    let mut answer = vec![0; 12];
    stream.read_exact(&mut answer).await.expect("reads");
    assert_eq!(String::from_utf8_lossy(&answer), "HTTP/1.1 413");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_hundred_sandboxes_at_once() {
    Sandbox::start().await.expect("starts").stop().await;
    let mut sandboxes = Vec::new();
    let started = std::time::Instant::now();
    for _ in 0..100 {
        sandboxes.push(Sandbox::start().await.expect("starts"));
    }
    let each = started.elapsed() / 100;
    println!("start: {} µs each", each.as_micros());
    assert!(each < Duration::from_millis(50), "{each:?}");
    for (number, sandbox) in sandboxes.iter().enumerate() {
        let form = format!("type=person&country=CO&user_authorized=true&national_id={number}");
        ok(sandbox, "POST", "/v1/checks", &form).await;
    }
    for (number, sandbox) in sandboxes.iter().enumerate() {
        let checks = ok(sandbox, "GET", "/v1/checks", "").await["checks"].clone();
        assert_eq!(checks.as_array().map(Vec::len), Some(1));
        assert_eq!(checks[0]["national_id"], number.to_string());
    }
}
