//! Waits on a paused clock, and over real sockets.

use std::collections::VecDeque;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use futures_util::TryStreamExt as _;
use guards::{Answer, Script, document};
use serde_json::{Value, json};
use tokio::time::Instant;
use truora_api::types::{BatchStatus, CheckStatus, ProcessStatus};
use truora_api::waiting::{Wait, WaitError, until};
use truora_api::{CallOptions, Client, Error, RetryPolicy, operations};
use truora_sandbox::Sandbox;

const fn seconds(count: u64) -> Duration {
    Duration::from_secs(count)
}

fn client(url: &str) -> Client {
    let client = Client::builder().api_key("key").base_url(url).timeout(Duration::from_millis(300));
    client.build().expect("a loopback URL is valid")
}

/// Gives states and errors in their order, then the last state for ever. Remembers when it was read.
struct Source {
    steps: Mutex<VecDeque<Result<u32, Error>>>,
    last: AtomicUsize,
    reads: Mutex<Vec<f64>>,
    start: Instant,
}

impl Source {
    fn new(steps: impl IntoIterator<Item = Result<u32, Error>>) -> Arc<Self> {
        let steps = Mutex::new(steps.into_iter().collect());
        Arc::new(Self { steps, last: AtomicUsize::new(0), reads: Mutex::default(), start: Instant::now() })
    }

    fn read(&self) -> Result<u32, Error> {
        self.reads.lock().expect("unpoisoned").push(self.start.elapsed().as_secs_f64());
        match self.steps.lock().expect("unpoisoned").pop_front() {
            Some(Ok(state)) => {
                self.last.store(state as usize, Ordering::Relaxed);
                Ok(state)
            }
            Some(Err(error)) => Err(error),
            None => Ok(self.last.load(Ordering::Relaxed) as u32),
        }
    }

    /// When it was read, in seconds, to a tenth.
    fn reads(&self) -> Vec<f64> {
        let reads = self.reads.lock().expect("unpoisoned");
        reads.iter().map(|time| (time * 10.0).round() / 10.0).collect()
    }

    /// Waits for 9.
    fn wait(self: &Arc<Self>) -> Wait<u32> {
        let source = Arc::clone(self);
        let read = move || {
            let state = source.read();
            async move { state }
        };
        until(read, |state| *state == 9).interval(seconds(1), seconds(4)).deadline(seconds(60))
    }
}

#[tokio::test(start_paused = true)]
async fn pauses_grow_up_to_the_longest() {
    let source = Source::new([0, 0, 0, 0, 0, 0, 9].map(Ok));
    assert_eq!(source.wait().await.expect("final"), 9);
    assert_pauses(&source.reads(), &[1.0, 1.5, 2.25, 3.4, 4.0, 4.0]);
}

/// Whether the pauses between the reads are these, give or take a fifth.
fn assert_pauses(reads: &[f64], pauses: &[f64]) {
    assert_eq!((reads.len(), reads[0]), (pauses.len() + 1, 0.0), "{reads:?}");
    for (pair, pause) in reads.windows(2).zip(pauses) {
        let taken = pair[1] - pair[0];
        // Times are rounded to a tenth.
        assert!((taken - pause).abs() <= pause * 0.2 + 0.11, "{pause}: {reads:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn waits_that_begin_together_drift_apart() {
    let sources: Vec<_> = (0..20).map(|_| Source::new([0, 0, 0, 9].map(Ok))).collect();
    for source in &sources {
        source.wait().await.expect("final");
    }
    let mut ends: Vec<String> = sources.iter().map(|source| format!("{:?}", source.reads())).collect();
    ends.sort();
    ends.dedup();
    assert!(ends.len() > 10, "{ends:?}");
}

#[tokio::test(start_paused = true)]
async fn what_is_final_at_once_needs_one_read() {
    let source = Source::new([Ok(9)]);
    assert_eq!(source.wait().run().await.expect("final"), 9);
    assert_eq!(source.reads(), [0.0]);
}

#[tokio::test(start_paused = true)]
async fn no_wait_is_a_busy_loop() {
    let source = Source::new([Ok(0)]);
    let wait = source.wait().interval(Duration::ZERO, Duration::ZERO).deadline(seconds(1));
    wait.await.expect_err("never final");
    assert!((50..=126).contains(&source.reads().len()), "{}", source.reads().len());
}

#[tokio::test(start_paused = true)]
async fn a_deadline_keeps_the_last_state() {
    let source = Source::new([0, 3, 5].map(Ok));
    let error = source.wait().deadline(seconds(12)).await.expect_err("never final");
    // The last read has a second for its answer; nothing idles after it.
    assert_eq!((source.start.elapsed().as_secs(), source.reads().last()), (11, Some(&11.0)));
    assert!(error.is_deadline() && error.error().is_none());
    assert_eq!((error.last(), error.to_string().contains("12s")), (Some(&5), true), "{error}");
    assert_eq!(error.into_last(), Some(5));
}

#[tokio::test(start_paused = true)]
async fn what_ends_shortly_before_the_deadline_is_seen() {
    // With pauses of a minute, the last read is not a minute before the end.
    let start = Instant::now();
    let read = move || async move { Ok(start.elapsed() >= seconds(298)) };
    let wait = until(read, |done| *done).interval(seconds(60), seconds(60)).deadline(seconds(300));
    assert!(wait.await.expect("done just in time"));
    assert_eq!(start.elapsed().as_secs(), 299);
}

#[tokio::test(start_paused = true)]
async fn a_deadline_breaks_off_a_read() {
    let start = Instant::now();
    let wait = until(std::future::pending::<Result<u32, Error>>, |_| true).deadline(seconds(7));
    let error = wait.await.expect_err("no answer");
    assert_eq!((start.elapsed().as_secs(), error.is_deadline(), error.last()), (7, true, None));
}

#[tokio::test(start_paused = true)]
async fn a_wait_without_end_goes_on() {
    let source = Source::new(std::iter::repeat_n(0, 10_000).chain([9]).map(Ok));
    assert_eq!(source.wait().deadline(Duration::MAX).await.expect("final"), 9);
    assert!(source.start.elapsed() > seconds(39_000));
}

#[tokio::test(start_paused = true)]
async fn progress_gives_each_change_and_ends() {
    let source = Source::new([1, 1, 2, 2, 1, 9].map(Ok));
    let mut progress = source.wait().progress();
    let mut states = Vec::new();
    while let Some(state) = progress.next().await {
        states.push(state.expect("a state"));
    }
    assert_eq!(states, [1, 2, 1, 9]);
    assert!(progress.next().await.is_none());

    let called = Arc::new(Mutex::new(Vec::new()));
    let kept = Arc::clone(&called);
    let source = Source::new([1, 1, 2, 9].map(Ok));
    let wait = source.wait().on_progress(move |state| kept.lock().expect("unpoisoned").push(*state));
    let states: Vec<u32> = wait.progress().try_collect().await.expect("final");
    assert_eq!((states, called.lock().expect("unpoisoned").clone()), (vec![1, 2, 9], vec![1, 2, 9]));
}

#[tokio::test(start_paused = true)]
async fn progress_ends_after_an_error() {
    let source = Source::new([Ok(1)]);
    let mut progress = source.wait().deadline(seconds(5)).progress();
    assert_eq!(progress.next().await.expect("a state").expect("read"), 1);
    let error = progress.next().await.expect("an error").expect_err("never final");
    assert!(error.is_deadline() && error.last() == Some(&1));
    assert!(progress.next().await.is_none());
}

#[tokio::test(start_paused = true)]
async fn a_dropped_wait_reads_no_more() {
    let source = Source::new([Ok(1)]);
    let broken_off = tokio::time::timeout(seconds(3), source.wait()).await;
    assert!(broken_off.is_err());
    let mut progress = source.wait().progress();
    progress.next().await.expect("a state").expect("read");
    drop(progress);
    let reads = source.reads().len();
    tokio::time::sleep(seconds(600)).await;
    assert_eq!(source.reads().len(), reads);
}

/// Errors as a client has them, by what a server does.
async fn errors(answers: Vec<Answer>) -> Vec<Error> {
    let count = answers.len();
    let script = Script::start(move |index, _| answers[index].clone()).await;
    // One attempt each: an answer is an error, not a reason to try again.
    let client = client(&script.url()).with(CallOptions::new().retries(RetryPolicy::off()));
    let mut errors = Vec::new();
    for _ in 0..count {
        errors.push(client.get_check().check_id("CHK1").send().await.expect_err("an error"));
    }
    errors
}

fn refusal(status: &'static str) -> Answer {
    Answer::Json(status, "{}".into())
}

#[tokio::test]
async fn what_may_pass_is_waited_out() {
    let mut all = errors(vec![
        Answer::With("503 Service Unavailable", "Retry-After: 20\r\n", "<html>".into()),
        refusal("429 Too Many Requests"),
        refusal("500 Internal Server Error"),
        refusal("408 Request Timeout"),
        Answer::Drop,
        Answer::Stall,
        Answer::Raw("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 99\r\n\r\n{"),
        Answer::Open("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 99\r\n\r\n{"),
    ])
    .await;
    let nobody = client("http://127.0.0.1:9");
    all.push(nobody.get_check().check_id("CHK1").send().await.expect_err("nobody listens"));
    assert!(matches!(all.last(), Some(Error::NotSent(_))));

    tokio::time::pause();
    let count = all.len();
    let source = Source::new([Ok(1)].into_iter().chain(all.into_iter().map(Err)).chain([Ok(9)]));
    let states: Vec<u32> = source.wait().progress().try_collect().await.expect("final");
    assert_eq!((states, source.reads().len()), (vec![1, 9], count + 2));
    // Retry-After is followed.
    let reads = source.reads();
    assert!((reads[2] - reads[1] - 20.0).abs() < 0.2, "{reads:?}");
}

#[tokio::test]
async fn what_does_not_pass_ends_the_wait() {
    for answer in [
        refusal("400 Bad Request"),
        refusal("401 Unauthorized"),
        refusal("404 Not Found"),
        Answer::Json("200 OK", "[1]".into()),
    ] {
        let failed = errors(vec![answer.clone()]).await;
        let source = Source::new([Ok(4)].into_iter().chain(failed.into_iter().map(Err)));
        let wait = source.wait().interval(Duration::from_millis(10), Duration::from_millis(10));
        let error = wait.await.expect_err("an error");
        assert!(matches!(error, WaitError::Failed { .. }), "{answer:?}: {error:?}");
        assert_eq!((error.last(), source.reads().len()), (Some(&4), 2));
        assert!(std::error::Error::source(&error).is_some());
    }
}

#[tokio::test]
async fn the_deadline_tells_what_failed_last() {
    let failed = errors(std::iter::repeat_n(refusal("502 Bad Gateway"), 50).collect()).await;
    tokio::time::pause();
    let source = Source::new(failed.into_iter().map(Err));
    let error = source.wait().deadline(seconds(30)).await.expect_err("never read");
    assert!(error.is_deadline() && error.last().is_none());
    assert_eq!(error.error().and_then(Error::status).map(|status| status.as_u16()), Some(502));
}

#[tokio::test]
async fn the_caller_may_tolerate_more() {
    let failed = errors(vec![refusal("404 Not Found"), refusal("404 Not Found")]).await;
    tokio::time::pause();
    let source = Source::new(failed.into_iter().map(Err).chain([Ok(9)]));
    let wait = source.wait().tolerate(|error| error.status().is_some_and(|status| status.as_u16() == 404));
    assert_eq!(wait.await.expect("final"), 9);
}

fn quick<T>(wait: Wait<T>) -> Wait<T> {
    wait.interval(Duration::from_millis(10), Duration::from_millis(20)).deadline(seconds(20))
}

#[tokio::test]
async fn a_check_is_waited_for_in_the_sandbox() {
    let sandbox = Sandbox::builder().speed(50.0).start().await.expect("a free port");
    let client = Client::builder().api_key(sandbox.api_key()).base_url(sandbox.url()).build().expect("valid");
    let call = client.create_check();
    let call = call
        .body_map(|body| body.type_("person").country("CO").user_authorized(true).national_id("1000000001"));
    let id = call.send().await.expect("created").into_inner().check.check_id;
    let states = Arc::new(Mutex::new(Vec::new()));
    let kept = Arc::clone(&states);
    let wait = quick(client.wait_for_check(&id)).on_progress(move |check| {
        kept.lock().expect("unpoisoned").push(check.status.as_ref().map(ToString::to_string));
    });
    let check = tokio::spawn(wait.into_future()).await.expect("joined").expect("final");
    assert_eq!(check.status.as_ref().and_then(|status| status.known()), Some(&CheckStatus::Completed));
    assert!(check.score.is_some());
    let states = std::mem::take(&mut *states.lock().expect("unpoisoned"));
    assert!(states.len() > 1 && states.last() == Some(&Some("completed".to_owned())), "{states:?}");

    let gone = quick(client.wait_for_check("CHK0")).await.expect_err("404");
    assert_eq!(gone.error().and_then(Error::status).map(|status| status.as_u16()), Some(404));
    let refused = quick(client.wait_for_check("..")).await.expect_err("no id");
    assert!(matches!(refused.error(), Some(Error::Invalid(_))), "{refused}");
}

/// Answers with `member` of each state in turn, then with the last of them; every third time with a fault.
async fn faulty(states: &'static [&'static str], body: fn(&str) -> Value) -> Script {
    let faults = [
        Answer::Drop,
        refusal("503 Service Unavailable"),
        Answer::Stall,
        Answer::With("429 Too Many Requests", "Retry-After: 0\r\n", "slow down".into()),
    ];
    let next = AtomicUsize::new(0);
    Script::start(move |count, _| {
        if count % 3 == 1 {
            return faults[count / 3 % faults.len()].clone();
        }
        let index = next.fetch_add(1, Ordering::Relaxed).min(states.len() - 1);
        Answer::Json("200 OK", body(states[index]).to_string())
    })
    .await
}

#[tokio::test]
async fn a_check_is_waited_for_through_faults() {
    let states =
        &["not_started", "in_progress", "in_progress", "delayed", "what_is_this", "error", "completed"];
    let script =
        faulty(states, |state| json!({"check": {"check_id": "CHK1", "status": state}, "self": "/"})).await;
    let seen: Vec<String> = quick(client(&script.url()).wait_for_check("CHK1"))
        .progress()
        .map_ok(|check| check.status.map(|status| status.to_string()).unwrap_or_default())
        .try_collect()
        .await
        .expect("final");
    // A state that nobody declared is not final.
    assert_eq!(seen, ["not_started", "in_progress", "delayed", "what_is_this", "error"]);
    assert!(script.requests().iter().all(|request| request.line == "GET /v1/checks/CHK1 HTTP/1.1"));
}

#[tokio::test]
async fn a_batch_and_a_process_are_waited_for() {
    let script = faulty(&["not_started", "in_progress", "completed"], |state| json!({"status": state})).await;
    let batch = quick(client(&script.url()).wait_for_batch("BCH1")).await.expect("final");
    assert_eq!(batch.status.as_ref().and_then(|status| status.known()), Some(&BatchStatus::Completed));
    assert_eq!(script.requests()[0].line, "GET /v1/batches/BCH1 HTTP/1.1");

    for (last, known) in [("stopped", BatchStatus::Stopped), ("failed", BatchStatus::Failed)] {
        let script =
            Script::start(move |_, _| Answer::Json("200 OK", json!({"status": last}).to_string())).await;
        let batch = quick(client(&script.url()).wait_for_batch("BCH1")).await.expect("final");
        assert_eq!(
            (batch.status.as_ref().and_then(|status| status.known()), script.requests().len()),
            (Some(&known), 1)
        );
    }

    let script = faulty(&["pending", "pending", "failure"], |state| json!({"status": state})).await;
    let process = quick(client(&script.url()).wait_for_process("IDP1")).await.expect("final");
    assert_eq!(process.status.as_ref().and_then(|status| status.known()), Some(&ProcessStatus::Failure));
    assert_eq!(script.requests()[0].line, "GET /v1/processes/IDP1/result HTTP/1.1");
}

#[tokio::test]
async fn the_deadline_of_a_process_keeps_how_it_stands() {
    let script = faulty(&["pending"], |state| json!({"status": state, "process_id": "IDP1"})).await;
    let wait = quick(client(&script.url()).wait_for_process("IDP1")).deadline(Duration::from_millis(200));
    let error = wait.await.expect_err("pending for ever");
    assert!(error.is_deadline());
    assert_eq!(error.last().and_then(|process| process.process_id.as_deref()), Some("IDP1"));
}

#[test]
fn final_states_are_those_of_the_document() {
    let document = document("truora.yaml");
    let mut declared = 0;
    for operation in operations::ALL {
        let item = &document["paths"][operation.path][operation.method.to_lowercase()];
        let states = &item["x-final-states"];
        let values: Vec<&str> =
            states["values"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
        assert_eq!(operation.final_states, values, "{}", operation.id);
        let Some(member) = states["member"].as_str() else { continue };
        declared += 1;
        let mut schema = &item["responses"]["200"]["content"]["application/json"]["schema"];
        for name in member.split('.') {
            schema = &resolved(&document, schema)["properties"][name];
        }
        let known = resolved(&document, schema)["x-extensible-enum"].as_array().expect("an open list");
        for value in values {
            assert!(known.iter().any(|known| known == value), "{}: {value}", operation.id);
        }
    }
    assert_eq!(declared, 3);
}

/// The schema that a reference, alone or beside null or a description, leads to.
fn resolved<'d>(document: &'d Value, schema: &'d Value) -> &'d Value {
    let nested =
        ["allOf", "oneOf", "anyOf"].iter().flat_map(|key| schema[*key].as_array().into_iter().flatten());
    let mut references = std::iter::once(schema).chain(nested);
    let pointer = references.find_map(|part| part["$ref"].as_str()?.strip_prefix('#'));
    pointer.and_then(|pointer| document.pointer(pointer)).unwrap_or(schema)
}
