//! Signed links: what they get, what happens when they take or give no file.

use std::time::Duration;

use guards::{Answer, Recorder, Script};
use serde_json::json;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use truora_api::Client;
use truora_api::batches::{BatchError, BatchRun, NewBatch, Table};

use super::{
    KEY, PERSON, POLL, all, answer, assert_silent, cells, client, columns, files, folder, people, sandbox,
};

async fn created(upload: &str) -> (Recorder, NewBatch) {
    let api = Recorder::start("200 OK", "application/json", &answer(upload, "")).await;
    let batch = client(&api).batch("person", "CO").table(people()).create().await.expect("created");
    (api, batch)
}

/// Answers one connection after the other with these bytes, the last of them for ever.
async fn script(answers: Vec<String>) -> String {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let url = format!("http://{}", listener.local_addr().expect("an address"));
    tokio::spawn(async move {
        let mut turns = answers.iter();
        let mut answer = turns.next();
        while let Ok((mut stream, _)) = listener.accept().await {
            let mut piece = vec![0; 65536];
            let _ = stream.read(&mut piece).await;
            let _ = stream.write_all(answer.map(String::as_bytes).unwrap_or_default()).await;
            let _ = stream.shutdown().await;
            // Read what is left, or the answer may be lost with the connection.
            let _ = tokio::time::timeout(Duration::from_secs(1), stream.read_to_end(&mut piece)).await;
            answer = turns.next().or(answers.last());
        }
    });
    url
}

fn http(status: &str, media: &str, body: &str) -> String {
    format!(
        "HTTP/1.1 {status}\r\nContent-Type: {media}\r\nContent-Length: {}\r\nConnection: close\r\n\r\n{body}",
        body.len()
    )
}

#[tokio::test]
async fn no_link_gets_the_key() {
    let upload = Recorder::start("200 OK", "application/xml", "").await;
    let report = Recorder::start("200 OK", "text/csv", "row,check_id\r\n").await;
    let (up, down) =
        (format!("{}/up?signature=SIGNATURE", upload.url()), format!("{}/down?SIGNATURE", report.url()));
    let api = Recorder::start("200 OK", "application/json", &answer(&up, &down)).await;
    let target = folder("key").join("report.csv");
    let (seen, error) = all(client(&api).batch("person", "CO").table(people()).run_to(&target)).await;
    assert!(error.is_none(), "{error:?}");
    assert_eq!(seen, ["created", "uploaded", "started", "finished", "report", "downloaded"]);
    for (recorder, line) in [(&upload, "PUT /up?signature=SIGNATURE"), (&report, "GET /down?SIGNATURE")] {
        let request = recorder.only();
        assert!(request.line.starts_with(line), "{}", request.line);
        let head = format!("{:?}", request.headers);
        assert!(!head.contains(KEY) && !head.to_lowercase().contains("truora-api-key"), "{head}");
    }
    for request in api.requests() {
        assert_eq!(request.header("Truora-API-Key"), Some(KEY), "{}", request.line);
    }
    assert_eq!(std::fs::read_to_string(target).expect("a report"), "row,check_id\r\n");
    let sent = cells(&upload.only().body);
    let media = upload.only().header("content-type").map(str::to_owned);
    let xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    assert_eq!(media.as_deref(), Some(xlsx));
    let cell = |row, column| sent.get(&(row, column)).map(String::as_str);
    assert_eq!([cell(0, 0), cell(0, 1)], [Some("national_id"), Some("date_of_birth")]);
    assert_eq!([cell(1, 0), cell(1, 1)], [Some(PERSON), Some("1990-01-31")]);
    assert_eq!([cell(2, 0), cell(2, 1)], [Some("1000000002"), None]);
}

#[tokio::test]
async fn a_redirect_of_a_link_is_not_followed() {
    let other = Recorder::start("200 OK", "text/plain", "").await;
    let away = format!(
        "HTTP/1.1 307 Temporary Redirect\r\nLocation: {}/\r\nContent-Length: 0\r\nConnection: close\r\n\r\n",
        other.url()
    );
    let upload = Recorder::raw(away).await;
    let (_api, batch) = created(&upload.url()).await;
    let error = batch.upload().await.expect_err("a redirect");
    assert!(matches!(&error, BatchError::UploadRefused { status, .. } if status.as_u16() == 307), "{error}");
    assert!(other.requests().is_empty());
}

#[tokio::test]
async fn an_expired_link_loses_nothing() {
    let (sandbox, client) = sandbox().await;
    let batch = client.batch("person", "CO").table(people()).create().await.expect("created");
    let first = batch.id().to_owned();
    sandbox.advance(Duration::from_secs(31 * 60));
    let error = batch.upload().await.expect_err("too late");
    assert!(matches!(error, BatchError::UploadLinkExpired { .. }), "{error}");
    assert!(error.to_string().contains("create the batch again"), "{error}");
    assert_eq!(error.batch_id(), Some(first.as_str()));
    assert_silent(&error);
    let batch = error.into_new_batch().expect("the batch");
    assert_eq!(columns(batch.workbook().bytes())["national_id"][0], PERSON);
    assert_eq!(batch.plan().given_table().map(Table::len), Some(2));
    let again = batch.recreate().await.expect("created again");
    assert_ne!(again.id(), first);
    let copy = again.clone();
    again.upload().await.expect("uploaded").start().await.expect("started");
    let error = copy.upload().await.expect_err("the second file");
    assert!(matches!(error, BatchError::UploadLinkExpired { .. }), "{error}");
}

#[tokio::test]
async fn a_refused_or_interrupted_upload_loses_nothing() {
    let refusal = http("403 Forbidden", "application/xml", "<Error>SIGNATURE</Error>");
    let busy = http("503 Slow Down", "application/xml", "<Error/>");
    // Nothing, then a refusal: the first file had arrived.
    let upload = script(vec![busy, String::new(), refusal]).await;
    let (_api, batch) = created(&format!("{upload}/?SIGNATURE")).await;
    let error = batch.upload().await.expect_err("503");
    assert!(matches!(&error, BatchError::UploadRefused { status, .. } if status.as_u16() == 503), "{error}");
    assert_silent(&error);
    let batch = error.into_new_batch().expect("the batch");
    let error = batch.upload().await.expect_err("no answer");
    assert!(matches!(error, BatchError::UploadInterrupted { .. }), "{error}");
    assert_silent(&error);
    let run = error.into_new_batch().expect("the batch").upload().await.expect("it had arrived");
    assert_eq!(run.id(), "BCH1");

    let (_api, batch) = created("http://127.0.0.1:9/?max-size=10&SIGNATURE").await;
    let error = batch.upload().await.expect_err("too large");
    assert!(error.to_string().contains("the link takes 10"), "{error}");
    assert!(error.into_new_batch().is_some());
}

#[tokio::test]
async fn a_report_is_waited_for_and_never_half_a_file() {
    let folder = folder("report");
    let target = folder.join("report.csv");
    std::fs::write(&target, "an older report").expect("written");
    let run = async |answers: Vec<String>| {
        let api = script(answers).await;
        let client = Client::builder().api_key(KEY).base_url(api).build().expect("valid");
        client.resume_batch("BCH1").poll_every(POLL)
    };
    let link = |url: &str| {
        http(
            "200 OK",
            "application/json",
            &json!({ "batch_report_url": format!("{url}/?SIGNATURE") }).to_string(),
        )
    };
    let missing = || http("404 Not Found", "application/json", r#"{"code":10404,"message":"no report yet"}"#);
    let empty = http("200 OK", "application/json", "{}");

    let cut = script(vec!["HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\nhalf".to_owned()]).await;
    let error = run(vec![link(&cut)]).await.save_report(&target).await.expect_err("half a file");
    assert!(matches!(error, BatchError::DownloadInterrupted { .. }), "{error}");
    assert_silent(&error);
    let gone = script(vec![http("403 Forbidden", "application/xml", "<Error/>")]).await;
    let error = run(vec![link(&gone)]).await.save_report(&target).await.expect_err("403");
    assert!(matches!(&error, BatchError::DownloadRefused { status: Some(_), .. }), "{error}");
    let error = run(vec![link("http://files.example")]).await.save_report(&target).await.expect_err("http");
    assert!(matches!(&error, BatchError::DownloadRefused { status: None, .. }), "{error}");
    assert_silent(&error);
    assert_eq!(std::fs::read_to_string(&target).expect("still there"), "an older report");

    let whole = script(vec![http("200 OK", "text/csv", "whole")]).await;
    let run: BatchRun = run(vec![missing(), missing(), empty, link(&whole)]).await;
    assert!(run.report_link().await.expect("no report is no error").is_none());
    assert_eq!(run.save_report(&target).await.expect("saved"), 5);
    assert_eq!(std::fs::read_to_string(&target).expect("saved"), "whole");
    assert_eq!(files(&folder), ["report.csv"]);
}

#[tokio::test]
async fn a_host_that_says_nothing_is_given_up() {
    // The clock stands still from the download on: nothing else waits then.
    let host = Script::start(|_, _| {
        tokio::time::pause();
        Answer::Stall
    })
    .await;
    let link = format!("{}/?SIGNATURE", host.url());
    let api = Recorder::start("200 OK", "application/json", &answer("", &link)).await;
    let start = tokio::time::Instant::now();
    let target = folder("stalled").join("report.csv");
    let error = client(&api).resume_batch("BCH1").save_report(&target).await.expect_err("no answer");
    assert!(matches!(error, BatchError::DownloadInterrupted { source: None, .. }), "{error}");
    assert!((60..65).contains(&start.elapsed().as_secs()), "{:?}", start.elapsed());
}

#[cfg(unix)]
#[tokio::test]
async fn a_report_is_its_owners_alone() {
    use std::fs::Permissions;
    use std::os::unix::fs::PermissionsExt as _;

    let host = Recorder::start("200 OK", "text/csv", "whole").await;
    let api = Recorder::start("200 OK", "application/json", &answer("", &host.url())).await;
    let target = folder("mode").join("report.csv");
    let run = client(&api).resume_batch("BCH1");
    let mode = || std::fs::metadata(&target).expect("a report").permissions().mode() & 0o777;
    run.save_report(&target).await.expect("saved");
    assert_eq!(mode(), 0o600);
    // A file that was there before keeps its mode.
    std::fs::set_permissions(&target, Permissions::from_mode(0o644)).expect("changed");
    run.save_report(&target).await.expect("saved");
    assert_eq!(mode(), 0o644);
}

#[tokio::test]
async fn a_download_that_nobody_waits_for_leaves_no_file() {
    let folder = folder("dropped");
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let url = format!("http://{}/?SIGNATURE", listener.local_addr().expect("an address"));
    let (begun, has_begun) = tokio::sync::oneshot::channel();
    tokio::spawn(async move {
        let (mut stream, _) = listener.accept().await.expect("a connection");
        stream.write_all(b"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\nhalf").await.expect("sent");
        begun.send(stream).expect("somebody waits");
    });
    let api = Recorder::start("200 OK", "application/json", &answer("", &url)).await;
    let run = client(&api).resume_batch("BCH1");
    let target = folder.join("report.csv");
    let saving = tokio::spawn(async move { run.save_report(target).await });
    let _stream = has_begun.await.expect("a download");
    while files(&folder).is_empty() {
        tokio::time::sleep(POLL).await;
    }
    saving.abort();
    assert!(saving.await.is_err_and(|error| error.is_cancelled()));
    assert!(files(&folder).is_empty(), "{:?}", files(&folder));
}
