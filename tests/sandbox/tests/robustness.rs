//! Strangers' bytes: nothing panics, nothing is a 500, and everything is still served afterwards.

mod support;

use std::time::Duration;

use support::strangers::{Dice, FORM, count_panics, is_well};
use support::workbooks::{sound, with_parts};
use support::{document, judge, ok, send};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use truora_sandbox::Sandbox;

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
        let key = ("Truora-API-Key", sandbox.api_key());
        let target = if dice.roll(5) == 0 { format!("{path}?{form}") } else { path };
        let answer = send(sandbox, &method, &target, &[key, FORM], form.as_bytes()).await;
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
    count_panics();
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
    is_well(&sandbox).await;
}

/// The first line of the answer to these bytes; none when the connection ends without one.
async fn first_line(sandbox: &Sandbox, bytes: &[u8]) -> Option<String> {
    let mut stream = TcpStream::connect(sandbox.address()).await.expect("connects");
    stream.write_all(bytes).await.ok()?;
    let mut answer = Vec::new();
    while !answer.contains(&b'\n') {
        if stream.read_buf(&mut answer).await.ok()? == 0 {
            break;
        }
    }
    let line = answer.split(|byte| *byte == b'\n').next()?;
    (!line.is_empty()).then(|| String::from_utf8_lossy(line).into_owned())
}

#[tokio::test]
async fn heads_and_bodies_that_are_broken() {
    count_panics();
    let sandbox = Sandbox::start().await.expect("starts");
    let mut dice = Dice(7);
    let mut answered = 0;
    for round in 0..200 {
        let mut bytes: Vec<u8> = match round % 4 {
            0 => b"POST /v1/checks HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\n\r\nabcde".to_vec(),
            1 => b"POST /v1/checks HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nabcde\r\n0\r\n\r\n".to_vec(),
            2 => b"GET /v1/checks/%zz?a=%ff HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n".to_vec(),
            _ => b"GET http://elsewhere/v1/checks HTTP/1.0\r\n\r\n".to_vec(),
        };
        for _ in 0..=dice.roll(6) {
            let place = dice.roll(bytes.len());
            bytes[place] = dice.byte();
        }
        // A head whose end was broken has no answer yet.
        let answer = tokio::time::timeout(Duration::from_millis(100), first_line(&sandbox, &bytes)).await;
        if let Ok(Some(line)) = answer {
            assert!(line.starts_with("HTTP/1."), "{line}");
            assert!(!line.starts_with("HTTP/1.1 5"), "{line} for {:?}", String::from_utf8_lossy(&bytes));
            answered += 1;
        }
    }
    assert!(answered > 100, "{answered} answers are too few to prove anything");
    is_well(&sandbox).await;
}

/// Bytes that are no form, or nearly one, for every operation that takes one.
#[tokio::test]
async fn forms_that_are_broken() {
    count_panics();
    let sandbox = Sandbox::start().await.expect("starts");
    let mut dice = Dice(11);
    let paths = document()["paths"].as_object().expect("paths");
    let mut refused = 0;
    for (template, item) in paths {
        let path = template.split('/').map(|part| if part.starts_with('{') { "x" } else { part });
        let path = path.collect::<Vec<_>>().join("/");
        for (method, operation) in item.as_object().expect("an item") {
            if operation.get("requestBody").is_none() {
                continue;
            }
            let good = example(operation, "x").join("&").into_bytes();
            for round in 0..30 {
                let mut bytes = good.clone();
                match round % 3 {
                    0 => bytes = (0..dice.roll(300)).map(|_| dice.byte()).collect(),
                    1 => bytes.truncate(dice.roll(bytes.len() + 1)),
                    _ => bytes.extend([b"&%", &b"&=\xff"[..], b"&a=%f", b"&[]=%00"][dice.roll(4)]),
                }
                for _ in 0..dice.roll(4).min(bytes.len()) {
                    let place = dice.roll(bytes.len());
                    bytes[place] = dice.byte();
                }
                let key = ("Truora-API-Key", sandbox.api_key());
                let method = method.to_uppercase();
                let answer = send(&sandbox, &method, &path, &[key, FORM], &bytes).await;
                judge(&method, &path, &answer);
                assert!(answer.status < 500, "{method} {path} {bytes:?}: {}", answer.status);
                refused += usize::from(answer.status == 400);
            }
        }
    }
    assert!(refused > 300, "{refused} refusals are too few to prove anything");
    is_well(&sandbox).await;
}

/// Workbooks whose archive is broken, and sound archives with broken parts: the batch fails, or has the rows
/// that can be read.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn workbooks_that_are_broken() {
    count_panics();
    let sandbox = Sandbox::start().await.expect("starts");
    let mut dice = Dice(5);
    let mut failed = 0;
    for round in 0..200 {
        let bytes = broken_workbook(&mut dice, round);
        let form = "type=person&service=checks&country=CO&columns_mapping.national_id=2";
        let made = ok(&sandbox, "POST", "/v1/batches", form).await;
        let link = made["file_upload_link"].as_str().expect("a link");
        let target = link.strip_prefix(sandbox.url()).expect("a link to the sandbox");
        let answer = send(&sandbox, "PUT", target, &[], &bytes).await;
        assert_eq!(answer.status, 200, "{round}");
        let path = format!("/v1/batches/{}", made["batch_id"].as_str().expect("an id"));
        ok(&sandbox, "POST", &format!("{path}/start"), "").await;
        sandbox.advance(Duration::from_secs(60));
        let batch = ok(&sandbox, "GET", &path, "").await;
        match batch["status"].as_str() {
            Some("failed") => {
                assert!(batch["failure_reason"].as_str().is_some_and(|reason| !reason.is_empty()), "{batch}");
                failed += 1;
            }
            status => assert_eq!(status, Some("completed"), "{round}: {batch}"),
        }
    }
    assert!((50..190).contains(&failed), "{failed} of 200 failed");
    is_well(&sandbox).await;
}

fn broken_workbook(dice: &mut Dice, round: usize) -> Vec<u8> {
    let mut workbook = sound();
    if round.is_multiple_of(4) {
        for _ in 0..=dice.roll(40) {
            let place = dice.roll(workbook.len());
            workbook[place] = dice.byte();
        }
        return workbook;
    }
    // The archive is sound, so that what is inside is looked at; one part is not, and still text.
    let parts = ["workbook.xml", "workbook.xml.rels", "sheet1.xml", "sharedStrings.xml", "styles.xml"];
    let broken = dice.pick(&parts);
    with_parts(&workbook, |name, mut bytes| {
        if name.ends_with(broken) {
            for _ in 0..=dice.roll(3) {
                let place = dice.roll(bytes.len());
                bytes[place] = dice.pick(&["0", "9", "-", "A", "\"", "<", "/", " ", "&"]).as_bytes()[0];
            }
        }
        bytes
    })
}
