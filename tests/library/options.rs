//! What nobody declared is sent and read all the same, and callers can look on.

use std::sync::{Arc, Mutex};

use guards::{Answer, Recorder, Script};
use reqwest::Method;
use truora_api::{Attempt, CallOptions, Client, Error, Host, Middleware, Outcome, RetryPolicy};

const KEY: &str = "KEY-MARKER-0123456789";

fn client(recorder: &Recorder) -> Client {
    Client::builder().api_key(KEY).base_url(recorder.url()).build().expect("valid")
}

#[tokio::test]
async fn an_undeclared_field_parameter_and_member() {
    let body = r#"{"check":{"check_id":"CHK1","novelty":[1]},"self":"/","more":"yes"}"#;
    let recorder = Recorder::start("201 Created", "application/json", body).await;
    let options = CallOptions::new().form_field("nobody knows", "a&b").query("debug", "1 2");
    let client = client(&recorder).with(options);
    let call =
        client.create_check().body_map(|body| body.type_("person").country("CO").user_authorized(true));
    let answer = call.send().await.expect("created");
    let request = recorder.only();
    assert_eq!(request.line, "POST /v1/checks?debug=1+2 HTTP/1.1");
    assert_eq!(request.text(), "country=CO&type=person&user_authorized=true&nobody+knows=a%26b");
    assert_eq!(request.header("content-length"), Some(request.body.len().to_string().as_str()));
    assert_eq!(answer.undeclared.get("more"), Some(&serde_json::json!("yes")));
    assert_eq!(answer.check.undeclared.get("novelty"), Some(&serde_json::json!([1])));
}

#[tokio::test]
async fn a_form_where_none_is_declared() {
    let recorder = Recorder::start("200 OK", "application/json", "{}").await;
    let client = client(&recorder).with(CallOptions::new().form_field("reason", "x"));
    client.start_batch().batch_id("BCH1").send().await.expect("started");
    let request = recorder.only();
    assert_eq!(
        (request.header("content-type"), request.text().as_str()),
        (Some("application/x-www-form-urlencoded"), "reason=x")
    );
    let error = client.get_batch().batch_id("BCH1").send().await.expect_err("a GET has no form");
    assert!(matches!(error, Error::Invalid(_)) && error.to_string().contains("no form"), "{error}");
}

#[tokio::test]
async fn an_undeclared_path() {
    let recorder = Recorder::start("200 OK", "application/json", r#"{"any":1}"#).await;
    let client = client(&recorder);
    let call = client
        .raw(Host::Connect, Method::POST, "/v1/new/things")
        .query("a", "1")
        .form_field("b", "2")
        .form_field("b", "3");
    let answer = call.send().await.expect("answered");
    assert_eq!(answer.as_ref(), br#"{"any":1}"#);
    let request = recorder.only();
    assert_eq!(
        (request.line.as_str(), request.text().as_str()),
        ("POST /v1/new/things?a=1 HTTP/1.1", "b=2&b=3")
    );
    assert_eq!(request.header("truora-api-key"), Some(KEY));
    for path in
        ["v1/x", "//evil.example/x", "/../x", "/v1/%2e%2E/x", "/v1/x?y", "/v1\\x", "@evil.example", ""]
    {
        let error = client.raw(Host::Checks, Method::GET, path).send().await.expect_err(path);
        assert!(matches!(error, Error::Invalid(_)), "{path}: {error}");
    }
    assert_eq!(recorder.requests().len(), 1);
}

#[tokio::test]
async fn status_headers_and_raw_body_are_beside_the_typed_one() {
    let answer = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nX-Request: r1\r\nContent-Length: 14\r\nConnection: close\r\n\r\n{\"summary\":\"\"}";
    let recorder = Recorder::raw(answer).await;
    let answer = client(&recorder).summarize_check().check_id("CHK1").send().await.expect("read");
    assert_eq!(answer.status().as_u16(), 200);
    assert_eq!(answer.headers().get("x-request").and_then(|value| value.to_str().ok()), Some("r1"));
    assert_eq!(answer.raw_body().as_ref(), br#"{"summary":""}"#);
}

#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<String>>>);

impl Middleware for Log {
    fn before(&self, attempt: &mut Attempt<'_>) {
        let key = attempt.headers.contains_key("truora-api-key");
        attempt.headers.insert("x-trace", reqwest::header::HeaderValue::from_static("t1"));
        self.0
            .lock()
            .expect("no panic")
            .push(format!("{} #{} key seen: {key}", attempt.operation.id, attempt.number));
    }

    fn after(&self, outcome: &Outcome<'_>) {
        let result = outcome.result.map(|status| status.as_u16());
        let result = result.map_err(|error| (error.kind(), error.attempts(), error.is_retryable()));
        self.0.lock().expect("no panic").push(format!("{result:?}"));
    }
}

#[tokio::test]
async fn middleware_sees_every_attempt_and_no_key() {
    let recorder = Recorder::start("200 OK", "application/json", "{}").await;
    let log = Log::default();
    let client = Client::builder()
        .api_key(KEY)
        .base_url(recorder.url())
        .middleware(log.clone())
        .product("mine/1")
        .build();
    client.expect("valid").get_batch().batch_id("BCH1").send().await.expect("read");
    assert_eq!(*log.0.lock().expect("no panic"), ["getBatch #1 key seen: false", "Ok(200)"]);
    let request = recorder.only();
    assert_eq!(request.header("x-trace"), Some("t1"));
    assert!(request.header("user-agent").is_some_and(|agent| agent.starts_with("mine/1 truora-api/")));
}

#[tokio::test]
async fn middleware_is_told_what_the_call_knows() {
    let script = Script::start(|number, _| match number {
        0 => Answer::Json("503 Service Unavailable", "{}".into()),
        _ => Answer::Json("404 Not Found", "{}".into()),
    })
    .await;
    let log = Log::default();
    let policy = RetryPolicy::default().base_delay(std::time::Duration::from_millis(1));
    let builder = Client::builder().api_key(KEY).base_url(script.url()).middleware(log.clone());
    let client = builder.retries(policy).build().expect("valid");
    client.get_batch().batch_id("BCH1").send().await.expect_err("404");
    let seen: Vec<String> =
        log.0.lock().expect("no panic").iter().filter(|line| line.starts_with("Err")).cloned().collect();
    assert_eq!(seen, [r#"Err(("api", 1, true))"#, r#"Err(("api", 2, false))"#]);
}

#[tokio::test]
async fn a_field_that_is_given_in_two_ways_is_not_sent_twice() {
    let recorder = Recorder::start("200 OK", "application/json", "{}").await;
    let client = client(&recorder);
    let call = client.create_batch();
    let call = call.body_map(|body| {
        let body = body.type_("person").service("checks").country("CO");
        body.map_column("national_id", 1).columns_mapping_national_id(2)
    });
    let error = call.send().await.expect_err("which of them?");
    assert!(matches!(error, Error::Invalid(_)), "{error:?}");
    assert!(error.to_string().ends_with("columns_mapping.national_id is given twice"), "{error}");
    assert!(recorder.requests().is_empty());
}

#[tokio::test]
async fn a_builder_of_the_caller_s_follows_no_redirect_either() {
    let other = Recorder::start("200 OK", "application/json", "{}").await;
    let answer = format!(
        "HTTP/1.1 302 Found\r\nLocation: {}/x\r\nContent-Length: 0\r\nConnection: close\r\n\r\n",
        other.url()
    );
    let recorder = Recorder::raw(answer).await;
    let http = reqwest::Client::builder().redirect(reqwest::redirect::Policy::limited(5));
    let client = Client::builder().api_key(KEY).base_url(recorder.url()).http(http).build().expect("valid");
    let error = client.list_checks().send().await.expect_err("a redirect");
    assert_eq!(error.status().map(|status| status.as_u16()), Some(302));
    assert!(other.requests().is_empty());
}
