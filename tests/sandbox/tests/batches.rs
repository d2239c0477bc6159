//! Batches: a sheet goes up, checks come of it, a report comes down.

mod support;

use std::time::Duration;

use rust_xlsxwriter::{Format, Formula, Workbook};
use support::{Answer, call, ok, send, workbooks};
use truora_sandbox::Sandbox;

const PERSONS: &str =
    "type=person&service=checks&country=CO&columns_mapping.national_id=2&columns_mapping.date_of_birth=0";

fn sheet(rows: &[[&str; 3]]) -> Vec<u8> {
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet();
    for (row, cells) in (0..).zip(rows) {
        sheet.write_row(row, 0, *cells).expect("writes");
    }
    workbook.save_to_buffer().expect("a workbook")
}

async fn put(sandbox: &Sandbox, link: &str, bytes: &[u8]) -> Answer {
    let target = link.strip_prefix(sandbox.url()).expect("a link to the sandbox");
    send(sandbox, "PUT", target, &[], bytes).await
}

#[tokio::test]
async fn a_batch_from_sheet_to_report() {
    let sandbox = Sandbox::start().await.expect("starts");
    let made = ok(&sandbox, "POST", "/v1/batches", PERSONS).await;
    assert_eq!(made["columns"], serde_json::json!(["date_of_birth", "national_id"]));
    let path = format!("/v1/batches/{}", made["batch_id"].as_str().expect("an id"));
    let link = made["file_upload_link"].as_str().expect("a link");
    assert_eq!(call(&sandbox, "POST", &format!("{path}/start"), "").await.status, 404);
    let bytes = sheet(&[
        ["born", "note", "number"],
        ["1990-01-31", "x", "1000000001"],
        ["31.01.1990", "x", "1000000002"],
        ["", "x", "1000000002"],
    ]);
    assert_eq!(put(&sandbox, &link.replace("signature=", "signature=0"), &bytes).await.status, 403);
    assert_eq!(put(&sandbox, link, &bytes).await.status, 200);
    let second = put(&sandbox, link, &bytes).await;
    assert_eq!((second.status, second.header("content-type")), (403, Some("application/xml")));
    assert_eq!(ok(&sandbox, "GET", &path, "").await["status"], "not_started");
    ok(&sandbox, "POST", &format!("{path}/start"), "").await;
    assert_eq!(call(&sandbox, "POST", &format!("{path}/start"), "").await.status, 409);
    let batch = ok(&sandbox, "GET", &path, "").await;
    assert_eq!((&batch["status"], &batch["size"]), (&"in_progress".into(), &3.into()));
    assert_eq!(call(&sandbox, "GET", &format!("{path}/report"), "").await.status, 404);
    sandbox.advance(Duration::from_secs(60));
    assert_eq!(ok(&sandbox, "GET", &path, "").await["status"], "completed");
    assert_eq!(call(&sandbox, "PUT", &path, "").await.status, 409);
    let checks = ok(&sandbox, "GET", &format!("/v1/checks?report_id={}", &path[12..]), "").await;
    assert_eq!(checks["checks"].as_array().map(Vec::len), Some(2));
    assert_eq!(checks["checks"][1]["date_of_birth"], "1990-01-31T00:00:00.000Z");
    for format in ["csv", "xlsx"] {
        assert_eq!(
            ok(&sandbox, "POST", &format!("{path}/report"), &format!("format={format}")).await,
            serde_json::json!({})
        );
        let report = ok(&sandbox, "GET", &format!("{path}/report"), "").await;
        let url = report["batch_report_url"].as_str().expect("a link");
        let file = send(&sandbox, "GET", url.strip_prefix(sandbox.url()).expect("here"), &[], b"").await;
        assert_eq!(file.status, 200);
        if format == "csv" {
            let text = String::from_utf8(file.body).expect("text");
            assert_eq!(text.lines().count(), 4);
            assert!(text.contains("date_of_birth must be a date"), "{text}");
        } else {
            assert!(file.body.starts_with(b"PK"));
        }
    }
    assert_eq!(call(&sandbox, "POST", &format!("{path}/report"), "").await.status, 400);
}

#[tokio::test]
async fn numbers_and_dates_of_a_spreadsheet_are_read_as_text() {
    let sandbox = Sandbox::start().await.expect("starts");
    let made = ok(&sandbox, "POST", "/v1/batches", PERSONS).await;
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet();
    sheet.write(0, 0, "born").expect("writes");
    let date = Format::new().set_num_format("yyyy-mm-dd");
    sheet.write_number_with_format(1, 0, 32904.0, &date).expect("writes");
    sheet.write(1, 2, 1_000_000_001.0).expect("writes");
    put(
        &sandbox,
        made["file_upload_link"].as_str().expect("a link"),
        &workbook.save_to_buffer().expect("bytes"),
    )
    .await;
    let path = format!("/v1/batches/{}", made["batch_id"].as_str().expect("an id"));
    ok(&sandbox, "POST", &format!("{path}/start"), "").await;
    let check = ok(&sandbox, "GET", "/v1/checks", "").await["checks"][0].clone();
    assert_eq!(
        (&check["national_id"], &check["date_of_birth"]),
        (&"1000000001".into(), &"1990-01-31T00:00:00.000Z".into())
    );
}

async fn report(sandbox: &Sandbox, path: &str) -> String {
    ok(sandbox, "POST", &format!("{path}/report"), "format=csv").await;
    let report = ok(sandbox, "GET", &format!("{path}/report"), "").await;
    let url = report["batch_report_url"].as_str().expect("a link");
    let file = send(sandbox, "GET", url.strip_prefix(sandbox.url()).expect("here"), &[], b"").await;
    String::from_utf8(file.body).expect("text")
}

#[tokio::test]
async fn no_row_is_lost_without_a_word() {
    let sandbox = Sandbox::start().await.expect("starts");
    let made = ok(&sandbox, "POST", "/v1/batches", PERSONS).await;
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet();
    sheet.write_row(0, 0, ["born", "note", "number"]).expect("writes");
    sheet.write(1, 1, "a note alone").expect("writes");
    sheet.write(2, 2, Formula::new("=1/0").set_result("#DIV/0!")).expect("writes");
    sheet.write(3, 2, Formula::new("=1+1").set_result("77")).expect("writes");
    sheet.write(4, 2, "1000000001").expect("writes");
    sheet.write_blank(5, 2, &Format::new().set_bold()).expect("writes");
    // As programs write a formula that they did not work out.
    let bytes =
        workbooks::with_parts(
            &workbook.save_to_buffer().expect("bytes"),
            |_, bytes| match String::from_utf8(bytes) {
                Ok(text) => text.replace("<v>77</v>", "").into_bytes(),
                Err(other) => other.into_bytes(),
            },
        );
    assert_eq!(put(&sandbox, made["file_upload_link"].as_str().expect("a link"), &bytes).await.status, 200);
    let path = format!("/v1/batches/{}", made["batch_id"].as_str().expect("an id"));
    ok(&sandbox, "POST", &format!("{path}/start"), "").await;
    assert_eq!(ok(&sandbox, "GET", &path, "").await["size"], 4);
    sandbox.advance(Duration::from_secs(60));
    // The clock has moved, and the report is the first to see it.
    let text = report(&sandbox, &path).await;
    let lines: Vec<&str> = text.lines().skip(1).collect();
    for (number, line) in (2..5).zip(&lines) {
        assert!(line.starts_with(&format!("\"{number}\"")) && line.contains("national_id"), "{text}");
    }
    assert!(lines.len() == 4 && lines[3].contains("CHK") && lines[3].contains("completed"), "{text}");
}

#[tokio::test]
async fn a_report_is_as_new_as_the_clock() {
    let sandbox = Sandbox::start().await.expect("starts");
    let made = ok(&sandbox, "POST", "/v1/batches", PERSONS).await;
    let bytes = sheet(&[["", "", "number"], ["", "", "1000000001"], ["", "", "1000000002"]]);
    put(&sandbox, made["file_upload_link"].as_str().expect("a link"), &bytes).await;
    let path = format!("/v1/batches/{}", made["batch_id"].as_str().expect("an id"));
    ok(&sandbox, "POST", &format!("{path}/start"), "").await;
    ok(&sandbox, "POST", &format!("{path}/report"), "format=csv").await;
    let url = ok(&sandbox, "GET", &format!("{path}/report"), "").await["batch_report_url"].clone();
    let target = url.as_str().and_then(|url| url.strip_prefix(sandbox.url())).expect("here").to_owned();
    sandbox.advance(Duration::from_secs(60));
    let file = send(&sandbox, "GET", &target, &[], b"").await;
    let text = String::from_utf8(file.body).expect("text");
    assert_eq!(text.matches("completed").count(), 2, "{text}");
}

#[tokio::test]
async fn a_batch_that_is_stopped_makes_no_more_checks() {
    let sandbox = Sandbox::start().await.expect("starts");
    let made =
        ok(&sandbox, "POST", "/v1/batches", &format!("{PERSONS}&frequency=1m&end_date=2999-01-01")).await;
    let numbers: Vec<String> = (0..100).map(|number| format!("52{number:06}")).collect();
    let mut rows = vec![["born", "", "number"]];
    rows.extend(numbers.iter().map(|number| ["1990-01-31", "", number.as_str()]));
    put(&sandbox, made["file_upload_link"].as_str().expect("a link"), &sheet(&rows)).await;
    let path = format!("/v1/batches/{}", made["batch_id"].as_str().expect("an id"));
    ok(&sandbox, "POST", &format!("{path}/start"), "").await;
    sandbox.advance(Duration::from_secs(5));
    assert_eq!(ok(&sandbox, "PUT", &path, "").await["status"], "stopped");
    sandbox.advance(Duration::from_secs(60));
    let state = send(&sandbox, "GET", "/_sandbox/state", &[], b"").await.json();
    let checks = state["batches"][0]["checks"].as_u64().expect("a number");
    assert!((20..40).contains(&checks), "{checks}");
    assert_eq!(state["counts"]["continuous"], checks);
}

#[tokio::test]
async fn bad_files_and_bad_mappings() {
    let sandbox = Sandbox::start().await.expect("starts");
    for (bytes, reason) in [
        (b"not a workbook".to_vec(), "not an xlsx workbook"),
        (sheet(&[["a", "b", "c"], ["", "", "  "]]), "No row"),
        (sheet(&[["a", "b", "c"], ["soon", "", "1"]]), "No row"),
        (Vec::new(), "not an xlsx workbook"),
    ] {
        let made = ok(&sandbox, "POST", "/v1/batches", PERSONS).await;
        assert_eq!(
            put(&sandbox, made["file_upload_link"].as_str().expect("a link"), &bytes).await.status,
            200
        );
        let path = format!("/v1/batches/{}", made["batch_id"].as_str().expect("an id"));
        ok(&sandbox, "POST", &format!("{path}/start"), "").await;
        let batch = ok(&sandbox, "GET", &path, "").await;
        assert_eq!(batch["status"], "failed");
        assert!(batch["failure_reason"].as_str().is_some_and(|text| text.contains(reason)), "{batch}");
    }
    let made = ok(&sandbox, "POST", "/v1/batches", "type=person&service=checks&country=CL").await;
    assert!(
        made["columns"].as_array().is_some_and(|columns| columns.contains(&"native_country".into())),
        "{made}"
    );
    sandbox.advance(Duration::from_secs(31 * 60));
    assert_eq!(put(&sandbox, made["file_upload_link"].as_str().expect("a link"), b"late").await.status, 403);
    for form in [
        format!("{PERSONS}&columns_mapping.ptp=2"),
        format!("{PERSONS}&columns_mapping.ptp=-1"),
        format!("{PERSONS}&columns_mapping.ptp=A"),
        format!("{PERSONS}&frequency=yearly&end_date=2020-01-01"),
        format!("{PERSONS}&end_date=2999-01-01"),
    ] {
        assert_eq!(call(&sandbox, "POST", "/v1/batches", &form).await.status, 400, "{form}");
    }
    let twice = call(&sandbox, "POST", "/v1/batches", &format!("{PERSONS}&columns_mapping.ptp=2")).await;
    for name in ["columns_mapping.national_id", "columns_mapping.ptp", "column 2"] {
        assert!(twice.message().contains(name), "{}", twice.message());
    }
}
