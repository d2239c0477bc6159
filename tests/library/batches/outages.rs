//! Long waits: what may pass does not end them.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use guards::{Answer, Recorder, Script};
use serde_json::json;
use truora_api::batches::{BatchError, BatchRun};
use truora_api::{CallOptions, Client, Open, RetryPolicy, types::BatchStatus};

use super::{KEY, POLL, all, assert_silent, files, folder};
use crate::chain;

/// A batch at this server. One attempt a call: what is survived here is survived by the wait.
fn run(url: &str) -> BatchRun {
    let client = Client::builder().api_key(KEY).base_url(url).timeout(Duration::from_millis(200));
    let client = client.build().expect("valid").with(CallOptions::new().retries(RetryPolicy::off()));
    client.resume_batch("BCH1").report_format("csv").poll_every(POLL).give_up_after(Duration::from_secs(20))
}

/// Each outage in turn, then an answer, and so on.
struct Outages(AtomicUsize);

impl Outages {
    fn or(&self, answer: Answer) -> Answer {
        match self.0.fetch_add(1, Ordering::Relaxed) % 5 {
            0 => Answer::Drop,
            1 => Answer::Json("503 Service Unavailable", "<html>".into()),
            2 => Answer::Stall,
            3 => Answer::Json("429 Too Many Requests", "{}".into()),
            _ => answer,
        }
    }
}

fn ok(body: serde_json::Value) -> Answer {
    Answer::Json("200 OK", body.to_string())
}

#[tokio::test]
async fn an_outage_ends_no_wait() {
    let report = Recorder::start("200 OK", "text/csv", "row,check_id\r\n").await;
    let link = format!("{}/down?SIGNATURE", report.url());
    let (outages, looks) = (Outages(AtomicUsize::new(0)), AtomicUsize::new(0));
    let api = Script::start(move |_, request| {
        let answer = match request.line.split(' ').next() {
            Some("POST") => Answer::Json("201 Created", "{}".into()),
            _ if request.line.contains("/report") => ok(json!({"batch_report_url": link})),
            _ => {
                let is_done = looks.fetch_add(1, Ordering::Relaxed) > 12;
                ok(json!({"status": if is_done { "completed" } else { "in_progress" }}))
            }
        };
        outages.or(answer)
    })
    .await;
    let folder = folder("outages");
    let (seen, error) = all(run(&api.url()).run_to(folder.join("one.csv"))).await;
    assert!(error.is_none(), "{error:?}");
    assert_eq!(seen, ["running", "finished", "report", "downloaded"]);

    let run = run(&api.url());
    let batch = run.wait().await.expect("done");
    assert_eq!(batch.status, Some(Open::Known(BatchStatus::Completed)));
    assert_eq!(run.save_report(folder.join("two.csv")).await.expect("saved"), 14);
    assert_eq!(files(&folder).len(), 2);
}

#[tokio::test]
async fn what_does_not_pass_ends_the_wait_and_the_limit_says_what_failed() {
    let api = Script::start(|_, _| Answer::Json("401 Unauthorized", "{}".into())).await;
    let error = run(&api.url()).wait().await.expect_err("no key");
    assert!(matches!(error, BatchError::Call { .. }) && error.batch_id() == Some("BCH1"), "{error}");
    assert_eq!(api.requests().len(), 1);

    let api = Script::start(|_, _| Answer::Json("502 Bad Gateway", "{}".into())).await;
    let run = run(&api.url()).give_up_after(Duration::from_millis(100));
    for error in [
        run.wait().await.expect_err("no answer"),
        run.save_report("report.csv").await.expect_err("no answer"),
        all(run.clone().run()).await.1.expect("no answer"),
    ] {
        assert!(matches!(error, BatchError::TimedOut { .. }), "{error}");
        assert_eq!(error.call().and_then(|call| call.status()).map(|status| status.as_u16()), Some(502));
        assert_eq!(chain(&error).matches("502").count(), 1, "{}", chain(&error));
        assert_silent(&error);
    }
}

#[tokio::test]
async fn a_pause_of_nothing_is_no_busy_loop() {
    let api = Script::start(|_, _| ok(json!({"status": "in_progress"}))).await;
    let run = run(&api.url()).poll_every(Duration::ZERO).give_up_after(Duration::from_millis(300));
    run.wait().await.expect_err("for ever");
    assert!(api.requests().len() <= 38, "{}", api.requests().len());
}

#[tokio::test]
async fn a_report_that_cannot_be_saved_starts_nothing() {
    let api = Script::start(|_, _| ok(json!({"status": "not_started"}))).await;
    let folder = folder("unwritable");
    for path in [folder.clone(), folder.join("missing").join("report.csv")] {
        let (seen, error) = all(run(&api.url()).run_to(&path)).await;
        let error = error.expect("no such file");
        assert!(seen.is_empty() && matches!(error, BatchError::File { .. }), "{error}");
        assert_eq!(error.batch_id(), Some("BCH1"));
    }
    assert!(api.requests().is_empty(), "{:?}", api.requests());
}

#[tokio::test]
async fn an_expired_report_is_asked_for_once_more() {
    let old = Recorder::start("403 Forbidden", "application/xml", "<Error>SIGNATURE</Error>").await;
    let new = Recorder::start("200 OK", "text/csv", "whole").await;
    let (stale, fresh) = (format!("{}/?SIGNATURE", old.url()), format!("{}/?SIGNATURE", new.url()));
    let asked = AtomicUsize::new(0);
    let api = Script::start(move |_, request| {
        if request.line.starts_with("POST") {
            asked.fetch_add(1, Ordering::Relaxed);
            return Answer::Json("201 Created", "{}".into());
        }
        let link = if asked.load(Ordering::Relaxed) == 0 { &stale } else { &fresh };
        ok(json!({"batch_report_url": link}))
    })
    .await;
    let target = folder("expired").join("report.csv");
    assert_eq!(run(&api.url()).save_report(&target).await.expect("saved"), 5);
    assert_eq!((old.requests().len(), new.requests().len()), (1, 1));

    // A host that refuses every link is asked twice.
    let link = format!("{}/?SIGNATURE", old.url());
    let api = Script::start(move |_, _| ok(json!({"batch_report_url": link}))).await;
    let error = run(&api.url()).save_report(&target).await.expect_err("403");
    assert!(matches!(&error, BatchError::DownloadRefused { status: Some(_), .. }), "{error}");
    assert_silent(&error);
    assert_eq!((old.requests().len(), api.requests().len()), (3, 3));
}
