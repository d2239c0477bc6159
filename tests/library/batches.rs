//! Batches end to end: against the sandbox, and on sockets whose bytes are kept.

use std::collections::BTreeMap;
use std::io::Cursor;
use std::path::PathBuf;
use std::time::Duration;

use calamine::{Data, Reader, Xlsx};
use guards::{Recorder, document};
use serde_json::json;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use truora_api::batches::{
    BatchError, BatchEvent, BatchPlan, BatchProgress, BatchRun, NewBatch, Table, TableError, known_inputs,
};
use truora_api::{Client, Open, types::BatchStatus};
use truora_sandbox::Sandbox;

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
        assert!(error.to_string().contains(words), "{words}: {error}");
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
        assert!(error.to_string().contains(words), "{error}");
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
    batch.upload().await.expect("uploaded");
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
        (seen.join(" "), error.to_string().contains("Row 2 has [hidden] twice")),
        ("finished".to_owned(), true),
        "{error}"
    );
    assert_silent(&error);

    let api = Recorder::start("200 OK", "application/json", r#"{"status":"thinking"}"#).await;
    let run = client(&api).resume_batch("BCH1").poll_every(POLL).give_up_after(Duration::from_millis(40));
    let error = run.wait().await.expect_err("for ever");
    assert!(matches!(error, BatchError::TimedOut { .. }), "{error}");
    assert_eq!(error.batch_id(), Some("BCH1"));
    let error = client(&api).resume_batch("..").read().await.expect_err("no id");
    assert!(matches!(error, BatchError::Call { .. }), "{error}");
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

#[test]
fn what_is_wrong_with_a_table_is_said_with_its_place() {
    let refused = |text: &str| Table::from_csv_bytes(text).expect_err(text).to_string();
    for (text, words) in [
        ("", "no columns"),
        ("national_id,,tax_id\n1,2,3", "column 2 has no name"),
        ("national_id,tax_id,national_id\n1,2,3", "columns 1 and 3"),
        ("national_id,tax_id\n1,2\n3\n", "row 3 is too short: it has 1 cells, and there are 2"),
        ("national_id\n1,2\n", "row 2 is too long"),
        ("national_id,date_of_birth\n1,31/01/1990\n", "row 2, date_of_birth: expected a date as YYYY-MM-DD"),
    ] {
        let said = refused(text);
        assert!(said.contains(words), "{text}: {said}");
        assert!(!said.contains("31/01"), "{said}");
    }
    let latin = Table::from_csv_bytes(b"first_name\nJos\xe9\n").expect_err("Latin-1").to_string();
    assert!(latin.contains("not UTF-8 in line 2"), "{latin}");
    let missing = Table::from_csv("no/such/people.csv").expect_err("no file");
    assert!(missing.to_string().starts_with("no/such/people.csv cannot be read"), "{missing}");
    assert!(std::error::Error::source(&missing).is_some());
    let missing = Table::from_xlsx("no/such/people.xlsx").expect_err("no file").to_string();
    assert!(missing.starts_with("no/such/people.xlsx cannot be read"), "{missing}");
    assert!(matches!(Table::from_xlsx_bytes("text"), Err(TableError::Unreadable { path: None, .. })));
    let mut table = people();
    assert!(matches!(table.push(["", " "]), Err(TableError::EmptyRow { row: 3 })));
    assert!(matches!(table.push(["1990-02-30", "1"]), Err(TableError::Date { row: 3, .. })));
    assert!(matches!(table.push(["1"]), Err(TableError::RowLength { row: 3, expected: 2, found: 1 })));
    assert_eq!(table.len(), 2);
    assert!(!format!("{table:?}").contains(PERSON));
}

#[test]
fn a_spreadsheet_is_read_as_its_text() {
    let mut workbook = rust_xlsxwriter::Workbook::new();
    let sheet = workbook.add_worksheet();
    let date = rust_xlsxwriter::Format::new().set_num_format("dd/mm/yyyy");
    for (column, title) in [(1, "national_id"), (2, "date_of_birth"), (4, "first_name")] {
        sheet.write(2, column, title).expect("written");
    }
    sheet.write(3, 1, PERSON).expect("written");
    sheet.write_number_with_format(3, 2, 32904.0, &date).expect("written");
    sheet.write(5, 1, 1_000_000_002.0).expect("written");
    sheet.write(5, 4, "Ana").expect("written");
    let table = Table::from_xlsx_bytes(workbook.save_to_buffer().expect("bytes")).expect("a table");
    let rows: Vec<Vec<&str>> =
        table.rows().iter().map(|row| row.iter().map(|cell| cell.reveal().as_str()).collect()).collect();
    assert_eq!(table.columns(), ["national_id", "date_of_birth", "first_name"]);
    assert_eq!(rows, [[PERSON, "1990-01-31", ""], ["1000000002", "", "Ana"]]);

    let bad = |column: u16, write: &dyn Fn(&mut rust_xlsxwriter::Worksheet)| {
        let mut workbook = rust_xlsxwriter::Workbook::new();
        let sheet = workbook.add_worksheet();
        sheet.write(0, column, "national_id").expect("written");
        write(sheet);
        Table::from_xlsx_bytes(workbook.save_to_buffer().expect("bytes")).expect_err("refused").to_string()
    };
    let long = bad(0, &|sheet| {
        sheet.write(1, 0, 1_234_567_890_123_456_789.0).expect("written");
    });
    assert!(long.starts_with("row 2, column 1: a number of more than 15 digits"), "{long}");
    let stray = bad(0, &|sheet| {
        sheet.write(1_048_575, 16_383, "far").expect("written");
    });
    assert_eq!(stray, "row 1048576, column 16384: the column has no title");
}

#[test]
fn the_inputs_and_dates_are_those_of_the_document() {
    let document = document("truora.yaml");
    let properties = |schema: &str| {
        document["components"]["schemas"][schema]["properties"].as_object().expect("properties").clone()
    };
    let mapped = properties("CreateBatchRequest");
    let mut mapped: Vec<&str> =
        mapped.keys().filter_map(|name| name.strip_prefix("columns_mapping.")).collect();
    mapped.sort_unstable();
    assert_eq!(known_inputs(), mapped);
    let check = properties("CreateCheckRequest");
    for input in known_inputs() {
        let is_date = check[*input]["format"] == "date";
        let refuses = Table::from_rows([*input], [["no date"]]).is_err();
        assert_eq!(is_date, refuses, "{input}");
    }
}

#[test]
fn everything_can_be_sent_between_threads() {
    fn check<T: Send + 'static>(_: &T) {}
    fn types<T: Send + Sync + 'static>() {}
    types::<(Table, BatchPlan, NewBatch, BatchRun, BatchError, BatchEvent)>();
    let client = Client::new("key").expect("a client");
    check(&client.batch("person", "CO").run());
    let run = client.resume_batch("BCH1");
    check(&async move { run.save_report("report.csv").await });
}
