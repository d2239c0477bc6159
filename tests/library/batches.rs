//! Batches end to end: against the sandbox, and on sockets whose bytes are kept.

mod links;
mod outages;
mod plans;
mod tables;

use std::collections::BTreeMap;
use std::io::Cursor;
use std::path::PathBuf;
use std::time::Duration;

use calamine::{Data, Reader, Xlsx};
use guards::Recorder;
use serde_json::json;
use truora_api::batches::{BatchError, BatchEvent, BatchPlan, BatchProgress, Table};
use truora_api::{Client, Open, types::BatchStatus};
use truora_sandbox::Sandbox;

use crate::chain;

const KEY: &str = "KEY-MARKER-0123456789";
/// No log may have it.
const PERSON: &str = "0012345678";
const POLL: Duration = Duration::from_millis(10);

async fn sandbox() -> (Sandbox, Client) {
    let sandbox = Sandbox::builder().speed(1000.0).start().await.expect("a free port");
    let client = Client::builder().api_key(sandbox.api_key()).base_url(sandbox.url()).build().expect("valid");
    (sandbox, client)
}

fn client(recorder: &Recorder) -> Client {
    Client::builder().api_key(KEY).base_url(recorder.url()).build().expect("valid")
}

fn people() -> Table {
    Table::from_rows(["date_of_birth", "national_id"], [["1990-01-31", PERSON], ["", "1000000002"]])
        .expect("a table")
}

/// An empty folder of a test's own.
fn folder(name: &str) -> PathBuf {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("batches-{name}"));
    let _ = std::fs::remove_dir_all(&folder);
    std::fs::create_dir_all(&folder).expect("a folder");
    folder
}

fn files(folder: &PathBuf) -> Vec<String> {
    let entries = std::fs::read_dir(folder).expect("a folder");
    entries.map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned()).collect()
}

/// The text cells of the first sheet, by row and column from 0. No cell is anything but text.
fn cells(bytes: &[u8]) -> BTreeMap<(usize, usize), String> {
    let mut workbook: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).expect("a workbook");
    let sheet = workbook.worksheet_range_at(0).expect("a sheet").expect("readable");
    assert_eq!(sheet.start().map(|(row, _)| row), Some(0));
    let left = usize::try_from(sheet.start().expect("cells").1).expect("small");
    let used = sheet.used_cells().map(|(row, column, cell)| match cell {
        Data::String(text) => ((row, column + left), text.clone()),
        other => panic!("row {row}, column {column} is no text: {other:?}"),
    });
    used.collect()
}

/// The cells below each title.
fn columns(bytes: &[u8]) -> BTreeMap<String, Vec<String>> {
    let cells = cells(bytes);
    let titles = cells.iter().filter(|((row, _), _)| *row == 0);
    let below = |wanted: usize| {
        let below = cells.iter().filter(|((row, column), _)| *row > 0 && *column == wanted);
        below.map(|(_, text)| text.clone()).collect()
    };
    titles.map(|((_, column), title)| (title.clone(), below(*column))).collect()
}

async fn all(mut progress: BatchProgress) -> (Vec<String>, Option<BatchError>) {
    let mut seen: Vec<String> = Vec::new();
    while let Some(event) = progress.next().await {
        let name = match event {
            Ok(BatchEvent::Created { .. }) => "created",
            Ok(BatchEvent::Uploaded { .. }) => "uploaded",
            Ok(BatchEvent::Started) => "started",
            Ok(BatchEvent::Running { .. }) => "running",
            Ok(BatchEvent::Finished { .. }) => "finished",
            Ok(BatchEvent::ReportReady) => "report",
            Ok(BatchEvent::Downloaded { .. }) => "downloaded",
            Ok(other) => panic!("{other:?}"),
            Err(error) => return (seen, Some(error)),
        };
        if seen.last().is_none_or(|last| last != name) {
            seen.push(name.to_owned());
        }
    }
    (seen, None)
}

fn assert_silent(error: &BatchError) {
    let mut shown = format!("{error} {error:?} {error:#?}");
    let mut source = std::error::Error::source(error);
    while let Some(error) = source {
        shown.push_str(&format!(" {error} {error:?}"));
        source = error.source();
    }
    for secret in [PERSON, "1990-01-31", "SIGNATURE", KEY] {
        assert!(!shown.contains(secret), "{secret}: {shown}");
    }
}

/// What createBatch, and any other call, answers here.
fn answer(upload: &str, report: &str) -> String {
    json!({
        "batch_id": "BCH1",
        "columns": ["national_id", "date_of_birth"],
        "file_upload_link": upload,
        "status": "completed",
        "batch_report_url": report,
    })
    .to_string()
}

#[tokio::test]
async fn from_rows_to_a_report() {
    let (_sandbox, client) = sandbox().await;
    let folder = folder("rows");
    let target = folder.join("report.csv");
    std::fs::write(&target, "an older report").expect("written");
    let plan = client.batch("person", "CO").table(people()).report_format("csv").poll_every(POLL);
    let (seen, error) = all(plan.run_to(&target)).await;
    assert!(error.is_none(), "{error:?}");
    for name in ["created", "uploaded", "started", "finished", "report", "downloaded"] {
        assert!(seen.iter().any(|seen| seen == name), "{name}: {seen:?}");
    }
    assert_eq!(files(&folder), ["report.csv"], "no other file is left");
    let report = std::fs::read_to_string(&target).expect("a report");
    assert_eq!(report.lines().count(), 3, "titles and two checks: {report}");

    let checks = client.list_checks().send().await.expect("listed");
    let ids: Vec<_> = checks
        .checks
        .iter()
        .filter_map(|check| check.national_id.clone())
        .map(|id| id.into_revealed())
        .collect();
    assert!(ids.iter().any(|id| id == PERSON), "the leading zeros are kept");
}

#[tokio::test]
async fn from_a_csv_file_to_a_report() {
    let (_sandbox, client) = sandbox().await;
    let folder = folder("csv");
    let path = folder.join("people.csv");
    let text =
        format!("\u{feff}national_id;date_of_birth\r\n{PERSON};1990-01-31\r\n;\r\n\"1000000002\";\r\n");
    std::fs::write(&path, text).expect("written");
    let table = Table::from_csv(&path).expect("a table");
    assert_eq!((table.columns().join(" "), table.len()), ("national_id date_of_birth".to_owned(), 2));
    let target = folder.join("report.xlsx");
    let progress = client.batch("person", "CO").table(table).poll_every(POLL).run_to(&target);
    let batch = progress.finish().await.expect("done");
    assert_eq!((batch.status, batch.size), (Some(Open::Known(BatchStatus::Completed)), Some(2)));
    assert!(std::fs::read(&target).expect("a report").starts_with(b"PK"));
    let checks = client.list_checks().send().await.expect("listed");
    assert!(
        checks.checks.iter().any(|check| check.national_id.as_ref().is_some_and(|id| id.reveal() == PERSON))
    );
}

#[tokio::test]
async fn columns_go_where_they_are_mapped() {
    let (sandbox, client) = sandbox().await;
    let plan = client.batch("person", "CO").table(people()).continuous("1m", "2999-01-01");
    let plan = plan.map_column("national_id", 2).map_column("date_of_birth", 0);
    let batch = plan.create().await.expect("created");
    assert_eq!(batch.columns(), ["date_of_birth", "national_id"]);
    let sent = cells(batch.workbook().bytes());
    assert_eq!(sent[&(0, 2)], "national_id");
    assert_eq!((sent[&(1, 2)].as_str(), sent[&(1, 0)].as_str()), (PERSON, "1990-01-31"));
    assert!(!sent.contains_key(&(0, 1)));
    let form = sandbox.requests()[0].body.clone();
    let form = String::from_utf8_lossy(&form);
    for field in [
        "columns_mapping.national_id=2",
        "columns_mapping.date_of_birth=0",
        "frequency=1m",
        "end_date=2999-01-01",
    ] {
        assert!(form.contains(field), "{form}");
    }
    batch.upload().await.expect("uploaded").start().await.expect("started");
    let bare = client.batch("person", "CO").table(people()).without_titles().create().await.expect("created");
    assert!(cells(bare.workbook().bytes()).values().all(|text| text != "national_id"));
}

#[tokio::test]
async fn what_is_wrong_with_a_plan_is_said_before_anything_is_sent() {
    let api = Recorder::start("200 OK", "application/json", "{}").await;
    let plan = || client(&api).batch("person", "CO");
    let typo = Table::from_rows(["nationl_id"], [[PERSON]]).expect("a table");
    let untitled = Table::from_rows([PERSON], [["x"]]).expect("a table");
    let none = Table::new(["national_id"]).expect("a table");
    let cases: [(BatchPlan, &str); 7] = [
        (plan().table(typo), "\"national_id\" is near"),
        (plan().table(untitled), "column 1 has the name of no input"),
        (plan().table(none), "no rows"),
        (plan(), "no rows"),
        (plan().table(people()).map_column("national_id", 0), "\"date_of_birth\" is in the table"),
        (
            plan().table(people()).map_column("national_id", 0).map_column("date_of_birth", 0),
            "column 0 (from 0) is mapped to two",
        ),
        (plan().table(people()).continuous("sometimes", "2999-01-01"), "frequency"),
    ];
    for (plan, words) in cases {
        let error = plan.create().await.expect_err(words);
        assert!(chain(&error).contains(words), "{words}: {}", chain(&error));
        assert_silent(&error);
        assert!(error.batch_id().is_none());
        assert!(error.into_plan().is_some(), "{words}: the plan comes back");
    }
    let lost = folder("missing").join("nowhere").join("report.csv");
    let (seen, error) = all(plan().table(people()).run_to(lost)).await;
    let error = error.expect("no such directory");
    assert!(seen.is_empty() && matches!(error, BatchError::File { .. }), "{error}");
    assert_eq!(error.into_plan().and_then(|plan| plan.given_table().map(Table::len)), Some(2));
    assert!(api.requests().is_empty());
}

#[tokio::test]
async fn an_answer_of_no_use_is_said() {
    for (body, words, id) in [
        ("{}", "no batch_id", None),
        (r#"{"batch_id":"BCH1"}"#, "no file_upload_link", Some("BCH1")),
        (
            r#"{"batch_id":"BCH1","file_upload_link":"http://files.example/?SIGNATURE"}"#,
            "neither https",
            Some("BCH1"),
        ),
        (
            r#"{"batch_id":"BCH1","columns":["tax_id"],"file_upload_link":"https://files.example/?SIGNATURE"}"#,
            "takes no input \"date_of_birth\"; it takes tax_id",
            Some("BCH1"),
        ),
    ] {
        let api = Recorder::start("200 OK", "application/json", body).await;
        let error = client(&api).batch("person", "CO").table(people()).create().await.expect_err(words);
        assert!(chain(&error).contains(words), "{}", chain(&error));
        assert_eq!(error.batch_id(), id);
        assert_silent(&error);
        assert!(error.into_plan().is_some());
    }
    let api = Recorder::start("401 Unauthorized", "application/json", r#"{"message":"no"}"#).await;
    let error = client(&api).batch("person", "CO").table(people()).create().await.expect_err("401");
    assert_eq!(error.call().and_then(|call| call.status()).map(|status| status.as_u16()), Some(401));
    assert!(error.into_plan().is_some());
}

#[tokio::test]
async fn a_batch_without_a_file_does_not_start() {
    let (_sandbox, client) = sandbox().await;
    let batch = client.batch("person", "CO").table(people()).create().await.expect("created");
    let error = client.resume_batch(batch.id()).start().await.expect_err("no file");
    assert!(matches!(error, BatchError::NoFile { .. }), "{error}");
    assert!(error.to_string().contains("it has no file: upload one first"), "{error}");
    let (seen, error) = all(client.resume_batch(batch.id()).run()).await;
    assert!(seen.is_empty() && matches!(error, Some(BatchError::NoFile { .. })), "{error:?}");
}

#[tokio::test]
async fn a_batch_goes_on_from_anywhere() {
    let (_sandbox, client) = sandbox().await;
    let folder = folder("resume");
    let batch = client.batch("person", "CO").table(people()).create().await.expect("created");
    let id = batch.id().to_owned();
    let _run = batch.upload().await.expect("uploaded");
    let resume = || client.resume_batch(&id).report_format("csv").poll_every(POLL);
    let (seen, error) = all(resume().run()).await;
    assert!(error.is_none() && seen.first().is_some_and(|first| first == "started"), "{seen:?} {error:?}");
    // It is done: nothing is started twice.
    let (seen, error) = all(resume().run_to(folder.join("one.csv"))).await;
    assert!(error.is_none(), "{error:?}");
    assert_eq!(seen, ["finished", "report", "downloaded"]);
    let run = resume();
    assert_eq!(run.wait().await.expect("done").status, Some(Open::Known(BatchStatus::Completed)));
    run.request_report().await.expect("asked for");
    assert!(run.save_report(folder.join("two.csv")).await.expect("saved") > 0);
    assert_eq!(files(&folder).len(), 2);
}

#[tokio::test]
async fn a_failed_batch_says_why_and_a_wait_ends() {
    let body = format!(r#"{{"status":"failed","failure_reason":"Row 2 has {PERSON} twice"}}"#);
    let api = Recorder::start("200 OK", "application/json", &body).await;
    let (seen, error) = all(client(&api).resume_batch("BCH1").run()).await;
    let error = error.expect("failed");
    assert_eq!(
        (seen.join(" "), error.to_string().contains("Row [hidden] has [hidden] twice")),
        ("finished".to_owned(), true),
        "{error}"
    );
    assert_silent(&error);
    let event = client(&api).resume_batch("BCH1").run().next().await.expect("an event").expect("finished");
    let shown = format!("{event} {event:?} {event:#?}");
    assert!(shown.contains("failed") && !shown.contains(PERSON), "{shown}");

    let api = Recorder::start("200 OK", "application/json", r#"{"status":"thinking"}"#).await;
    let run = client(&api).resume_batch("BCH1").poll_every(POLL).give_up_after(Duration::from_millis(40));
    let error = run.wait().await.expect_err("for ever");
    assert!(matches!(error, BatchError::TimedOut { .. }), "{error}");
    assert_eq!(error.batch_id(), Some("BCH1"));
    let error = client(&api).resume_batch("..").read().await.expect_err("no id");
    assert!(matches!(error, BatchError::Call { .. }), "{error}");
}
