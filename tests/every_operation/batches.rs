//! Batches: a sheet goes up, checks come of it, a report comes down.

use truora_api::Open;
use truora_api::batches::{BatchRun, Table};
use truora_api::types::BatchStatus;

use super::session::Session;

const XLSX: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/// A batch whose sheet is uploaded.
async fn uploaded(session: &Session) -> BatchRun {
    let rows = [["1000000001", "1990-01-31"], ["1000000002", ""], ["1000000004", "1990-01-31"]];
    let table = Table::from_rows(["national_id", "date_of_birth"], rows).expect("a table");
    let batch = session.client.batch("person", "CO").table(table).create().await.expect("created");
    let run = batch.upload().await.expect("uploaded");
    assert_eq!(session.settle(), 1, "the upload goes to the storage, not to the API");
    run
}

pub(crate) async fn from_sheet_to_report(session: &Session) {
    let client = &session.client;
    // The typed answer of the creation, for a batch that gets no file.
    let call = client
        .create_batch()
        .body_map(|body| body.type_("person").service("checks").country("CO").columns_mapping_national_id(0));
    let made = session.ok(call.send()).await;
    assert!(made.file_upload_link.is_some());

    let id = uploaded(session).await.id().to_owned();
    session.ok(client.start_batch().batch_id(&id).send()).await;
    let running = session.ok(client.get_batch().batch_id(&id).send()).await;
    assert_eq!((running.status, running.size), (Some(Open::Known(BatchStatus::InProgress)), Some(3)));
    // With retries the row of which no source answers is asked for until the 25 minutes of the settings are over.
    session.advance(30 * 60);
    let done = client.wait_for_batch(&id).await.expect("final");
    assert_eq!(done.status, Some(Open::Known(BatchStatus::Completed)));
    assert!(session.settle() > 0);

    for (format, media, magic) in [("xlsx", XLSX, &b"PK\x03\x04"[..]), ("csv", "text/csv", b"")] {
        let call = client.request_batch_report().batch_id(&id).body_map(|body| body.format(format));
        session.ok(call.send()).await;
        let report = session.ok(client.get_batch_report().batch_id(&id).send()).await;
        let link = report.batch_report_url.expect("a link").into_revealed();
        let (found, bytes) = session.download(&link).await;
        assert_eq!(found, media);
        assert!(bytes.starts_with(magic) && !bytes.is_empty(), "{format}");
    }
    let checks = session.ok(client.list_checks().report_id(&id).send()).await;
    assert!(!checks.checks.is_empty());
}

pub(crate) async fn stopped(session: &Session) {
    let run = uploaded(session).await;
    let id = run.id().to_owned();
    run.start().await.expect("started");
    assert!(session.settle() > 0);
    let stopped = session.ok(session.client.stop_batch().batch_id(&id).send()).await;
    assert_eq!(stopped.status, Some(Open::Known(BatchStatus::Stopped)));
}
