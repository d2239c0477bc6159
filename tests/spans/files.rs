//! What is recorded of a file: host and status, for path and query of a signed link are a permission.

use guards::{Answer, Recorder, Script};
use serde_json::json;
use truora_api::Client;
use truora_api::batches::Table;

use super::{KEY, Log};

#[tokio::test]
async fn files_are_recorded_by_their_host_alone() {
    let log = Log::default();
    let guard = log.listen();
    let host = Recorder::start("200 OK", "text/csv", "BODY-MARKER").await;
    let mut link = format!("{}/PATH-MARKER?SIGNATURE", host.url());
    for _ in 0..2 {
        let body = json!({
            "batch_id": "BCH1",
            "columns": ["national_id"],
            "file_upload_link": link,
            "status": "completed",
            "batch_report_url": link,
        });
        let api = Script::start(move |_, _| Answer::Json("200 OK", body.to_string())).await;
        let client = Client::builder().api_key(KEY).base_url(api.url()).build().expect("valid");
        let table = Table::from_rows(["national_id"], [["CELL-MARKER"]]).expect("a table");
        let target = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join("spans.csv");
        // The second time nobody listens.
        let done = client.batch("person", "CO").table(table).run_to(target).finish().await;
        assert_eq!(done.is_ok(), !link.contains(":9/"), "{done:?}");
        link = "http://127.0.0.1:9/PATH-MARKER?SIGNATURE".to_owned();
    }
    drop(guard);
    let text = log.text();
    for marker in ["KEY-MARKER", "PATH-MARKER", "SIGNATURE", "CELL-MARKER", "BODY-MARKER"] {
        assert!(!text.contains(marker), "{marker} in {text}");
    }
    let files: Vec<&str> = text.lines().filter(|line| line.contains("truora.file{")).collect();
    for recorded in [
        ["http.request.method=\"PUT\"", "server.address=\"127.0.0.1\"", "http.response.status_code=200"],
        ["http.request.method=\"GET\"", "server.address=\"127.0.0.1\"", "http.response.status_code=200"],
        ["http.request.method=\"PUT\"", "server.port=9", "error.type=\"not_sent\""],
    ] {
        let found = files.iter().any(|line| recorded.iter().all(|words| line.contains(words)));
        assert!(found, "no {recorded:?} in {files:#?}");
    }
}
