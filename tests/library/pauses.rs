//! Pauses between attempts, on a clock that stands still until all are waiting.

use std::time::{Duration, SystemTime};

use guards::{Answer, Script};
use tokio::time::Instant;
use truora_api::waiting::{WaitError, until};
use truora_api::{CallOptions, Client, RetryPolicy};

fn seconds(seconds: u64) -> Duration {
    Duration::from_secs(seconds)
}

/// A server that is not well for the first requests, and says when it will be.
async fn unwell(times: usize, retry_after: String) -> Script {
    let header: &'static str = Box::leak(format!("Retry-After: {retry_after}\r\n").into_boxed_str());
    Script::start(move |number, _| {
        if number < times {
            Answer::With("503 Service Unavailable", header, "{}".into())
        } else {
            Answer::Json("200 OK", r#"{"checks":[]}"#.into())
        }
    })
    .await
}

fn client(script: &Script) -> Client {
    // No time limit of a request: the clock leaps over it while bytes are on their way.
    let builder = Client::builder().api_key("key").base_url(script.url()).timeout(seconds(100_000));
    builder.build().expect("valid")
}

#[tokio::test]
async fn what_the_service_asks_for_is_waited() {
    let date = httpdate::fmt_http_date(SystemTime::now() + seconds(31));
    for (asked, least, most) in [("7".to_owned(), 7, 8), (date, 25, 32)] {
        let script = unwell(1, asked.clone()).await;
        tokio::time::pause();
        let start = Instant::now();
        client(&script).list_checks().send().await.expect("well again");
        let waited = start.elapsed();
        assert!(waited >= seconds(least) && waited <= seconds(most), "{asked}: {waited:?}");
        assert_eq!(script.requests().len(), 2);
        tokio::time::resume();
    }
}

#[tokio::test]
async fn a_wait_that_is_too_long_is_the_callers_to_make() {
    let script = unwell(1, "3600".to_owned()).await;
    tokio::time::pause();
    let start = Instant::now();
    let error = client(&script).list_checks().send().await.expect_err("an hour");
    assert_eq!((error.retry_after(), error.is_retryable()), (Some(seconds(3600)), true));
    assert!(start.elapsed() < seconds(1) && script.requests().len() == 1);
}

/// Waits for what is read when the server is well again.
async fn waited(script: &Script, limit: Duration) -> Result<(), WaitError<()>> {
    let client = client(script);
    let read = move || {
        let client = client.clone();
        async move { client.list_checks().send().await.map(|_| ()) }
    };
    until(read, |()| true).deadline(limit).await
}

#[tokio::test]
async fn a_wait_reads_no_sooner_than_it_is_asked_to() {
    let script = unwell(1, "3600".to_owned()).await;
    tokio::time::pause();
    let start = Instant::now();
    // Also where that is later than its last look would be.
    waited(&script, Duration::from_millis(3_600_500)).await.expect("well again");
    assert!(start.elapsed() >= seconds(3600) && script.requests().len() == 2, "{:?}", start.elapsed());
}

#[tokio::test]
async fn a_wait_ends_when_it_is_asked_to_come_after_its_end() {
    for asked in ["3600", "99999999999999999999"] {
        let script = unwell(1, asked.to_owned()).await;
        tokio::time::pause();
        let start = Instant::now();
        let error = waited(&script, seconds(1800)).await.expect_err("an hour");
        assert!(error.is_deadline() && error.error().is_some_and(|error| error.retry_after().is_some()));
        assert!(start.elapsed() < seconds(1) && script.requests().len() == 1);
        tokio::time::resume();
    }
}

#[tokio::test]
async fn a_wait_beyond_the_deadline_is_not_begun() {
    let script = unwell(1, "7".to_owned()).await;
    tokio::time::pause();
    let start = Instant::now();
    let call = client(&script).with(CallOptions::new().deadline(seconds(5)));
    let error = call.list_checks().send().await.expect_err("seven seconds");
    assert_eq!(error.status().map(|status| status.as_u16()), Some(503));
    assert!(start.elapsed() < seconds(1) && script.requests().len() == 1);
}

#[tokio::test]
async fn pauses_grow_and_stay_within_their_bounds() {
    let script = unwell(5, "soon".to_owned()).await;
    tokio::time::pause();
    let policy = RetryPolicy::default().attempts(6).base_delay(seconds(10)).max_delay(seconds(40));
    let call = client(&script).with(CallOptions::new().retries(policy));
    let start = Instant::now();
    call.list_checks().send().await.expect("well again");
    let waited = start.elapsed();
    assert!(waited <= seconds(10 + 20 + 40 + 40 + 40), "{waited:?}");
    assert!(waited > seconds(5), "five random pauses of 75 s in the mean came to {waited:?}");
    assert_eq!(script.requests().len(), 6);
}
