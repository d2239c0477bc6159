//! What is recorded of a call, and what never is. A program of its own: whether a place is recorded is remembered
//! for the whole process, and the other tests listen to nothing.

mod files;

use std::io;
use std::sync::{Arc, Mutex};

use guards::{Answer, Script};
use tracing_subscriber::fmt::format::FmtSpan;
use truora_api::{Attempt, Client, Middleware, Outcome, RetryPolicy};

#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl io::Write for Log {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().expect("unpoisoned").extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl Log {
    /// Keeps every span that ends, until the guard is dropped.
    fn listen(&self) -> tracing::subscriber::DefaultGuard {
        let writer = self.clone();
        let subscriber = tracing_subscriber::fmt()
            .with_max_level(tracing::Level::TRACE)
            .with_span_events(FmtSpan::CLOSE)
            .with_ansi(false)
            .with_writer(move || writer.clone())
            .finish();
        tracing::subscriber::set_default(subscriber)
    }

    fn text(&self) -> String {
        String::from_utf8(self.0.lock().expect("unpoisoned").clone()).expect("text")
    }
}

/// Says in which span it runs.
struct Told(Arc<Mutex<Vec<String>>>);

impl Told {
    fn tell(&self) {
        let span = tracing::Span::current().metadata().map(|span| span.name().to_owned());
        self.0.lock().expect("unpoisoned").push(span.unwrap_or_default());
    }
}

impl Middleware for Told {
    fn before(&self, _: &mut Attempt<'_>) {
        self.tell();
    }

    fn after(&self, _: &Outcome<'_>) {
        self.tell();
    }
}

#[tokio::test]
async fn middleware_runs_in_the_span_of_its_attempt() {
    let log = Log::default();
    let guard = log.listen();
    let script = Script::start(|_, _| Answer::Json("200 OK", "{}".into())).await;
    let told = Arc::new(Mutex::new(Vec::new()));
    let builder = Client::builder().api_key(KEY).base_url(script.url()).middleware(Told(Arc::clone(&told)));
    builder.build().expect("valid").list_checks().send().await.expect("answered");
    drop(guard);
    assert_eq!(*told.lock().expect("unpoisoned"), ["truora.request", "truora.request"]);
}

const KEY: &str = "KEY-MARKER-0123456789";

#[tokio::test]
async fn a_call_is_recorded_by_its_template_and_without_what_is_personal() {
    let log = Log::default();
    let guard = log.listen();
    let script = Script::start(|number, _| match number {
        0 => Answer::With("503 Service Unavailable", "X-Trace: HEADER-MARKER\r\n", "BODY-MARKER".into()),
        1 => Answer::Json("200 OK", r#"{"check":{"check_id":"CHK1","first_name":"BODY-MARKER"}}"#.into()),
        _ => Answer::Json("400 Bad Request", r#"{"code":1,"message":"no Message-Marker"}"#.into()),
    })
    .await;
    let policy = RetryPolicy::default().base_delay(std::time::Duration::from_millis(1));
    let builder = Client::builder().api_key(KEY).base_url(script.url()).retries(policy);
    let client = builder.build().expect("valid");
    // The answer lacks `self`; whether it is understood is not what is recorded here.
    let _ = client.get_check().check_id("ID-MARKER").send().await;
    let call = client
        .create_check()
        .body_map(|body| body.type_("person").country("CO").user_authorized(true).first_name("FORM-MARKER"));
    call.send().await.expect_err("refused");
    drop(guard);
    let text = log.text();
    for marker in ["KEY-MARKER", "ID-MARKER", "BODY-MARKER", "FORM-MARKER", "HEADER-MARKER", "Message-Marker"]
    {
        assert!(!text.contains(marker), "{marker} in {text}");
    }
    for recorded in [
        "truora.call{",
        "truora.request{",
        "http.request.method=\"GET\"",
        "url.template=\"/v1/checks/{check_id}\"",
        "server.address=\"127.0.0.1\"",
        "http.request.resend_count=1",
        "http.response.status_code=503",
        "http.response.status_code=400",
        "error.type=\"503\"",
        "otel.status_code=\"ERROR\"",
        "truora.operation=\"createCheck\"",
        "waiting to try again",
    ] {
        assert!(text.contains(recorded), "no {recorded} in {text}");
    }
}
