//! What is refused, and how.

mod support;

use support::{call, judge, ok, send};
use truora_sandbox::Sandbox;

const FORM: (&str, &str) = ("Content-Type", "application/x-www-form-urlencoded");

#[tokio::test]
async fn the_document_decides_which_inputs_a_check_takes() {
    let sandbox = Sandbox::start().await.expect("starts");
    for (form, expected) in [
        ("", "type is required; country is required; user_authorized is required"),
        ("type=person&country=XX&user_authorized=true", "country must be one of ALL, BR, CO, CL, MX, PE, CR"),
        ("type=person&country=CO&user_authorized=false&national_id=1", "user_authorized must be true"),
        ("type=person&country=CO&user_authorized=yes&national_id=1", "user_authorized must be true"),
        (
            "type=person&country=CO&user_authorized=true&national_id=1&colour=red",
            "colour is not a known field",
        ),
        (
            "type=person&country=CO&user_authorized=true&national_id=1&national_id=2",
            "national_id is given more",
        ),
        ("type=person&country=BR&user_authorized=true&national_id=1&region=SP", "date_of_birth is required"),
        (
            "type=person&country=CL&user_authorized=true&foreign_id=1&date_of_birth=1990-01-31&first_name=Ana\
             &native_country=VE",
            "last_name is required",
        ),
        ("type=person&country=CO&user_authorized=true", "national_id (national); or foreign_id or ptp"),
        (
            "type=person&country=PE&user_authorized=true&national_id=1&date_of_birth=31/01/1990",
            "must be a date",
        ),
        (
            "type=person&country=CO&user_authorized=true&national_id=1&watch=0d",
            "watch must be daily, weekly, monthly, yearly, a number with d (days) or w (weeks) or m (months)",
        ),
        ("type=person&country=CO&user_authorized=true&national_id=1&imei=1", "imei must match the pattern"),
        (
            "type=person&country=CO&user_authorized=true&native_national_id=1&national_id=1",
            "native_country is required",
        ),
        (
            "type=person&country=CO&user_authorized=true&national_id=",
            "national_id (national); or foreign_id or ptp",
        ),
        ("type=person&country=ALL&user_authorized=true&first_name=&last_name=X", "first_name is required"),
        ("type=person&country=CO&user_authorized=true&national_id=1&colour=", "colour is not a known field"),
        ("type=person&country=CO&user_authorized=true&national_id=%ff", "not percent-encoded UTF-8"),
    ] {
        let answer = call(&sandbox, "POST", "/v1/checks", form).await;
        assert_eq!(answer.status, 400, "{form}");
        let message = answer.message();
        assert!(message.starts_with("Invalid request: ") && message.contains(expected), "{form}: {message}");
        assert_eq!((&answer.json()["code"], &answer.json()["http_code"]), (&10400.into(), &400.into()));
    }
    for form in [
        "type=company&country=CL&user_authorized=true&tax_id=1",
        "type=vehicle&country=BR&user_authorized=true&license_plate=ABC1234&foreign_id=1",
    ] {
        let answer = call(&sandbox, "POST", "/v1/checks", form).await;
        assert_eq!(answer.status, 400, "{form}");
        assert!(answer.message().contains("has no check of type"), "{}", answer.message());
    }
    let answer = call(&sandbox, "POST", "/v1/batches", "type=company&country=CL&service=checks").await;
    assert_eq!(answer.status, 400);
    assert!(answer.message().contains("country CL has no check of type company"), "{}", answer.message());
    let form = "type=person&country=CO&user_authorized=true&native_national_id=1&national_id=1";
    let message = call(&sandbox, "POST", "/v1/checks", form).await.message();
    assert!(!message.contains("A person check in CO takes"), "{message}");
    let unknown = "type=courier&country=CO&user_authorized=true&national_id=1";
    assert_eq!(call(&sandbox, "POST", "/v1/checks", unknown).await.status, 404);
}

#[tokio::test]
async fn query_parameters_are_held_against_the_document() {
    let sandbox = Sandbox::start().await.expect("starts");
    for (target, expected) in [
        ("/v1/health", "country is required"),
        ("/v1/health?country=co&unixTimestampSeconds=1&unixtimezoneOffsetSeconds=0", "country must match"),
        (
            "/v1/health?country=CO&unixTimestampSeconds=now&unixtimezoneOffsetSeconds=0",
            "unixTimestampSeconds must be a whole number",
        ),
        ("/v1/checks?startkey=1", "startkey is not a known query parameter"),
    ] {
        let answer = call(&sandbox, "GET", target, "").await;
        assert_eq!(answer.status, 400, "{target}");
        assert!(answer.message().contains(expected), "{}", answer.message());
    }
}

#[tokio::test]
async fn a_key_is_needed() {
    let sandbox = Sandbox::builder().api_key("right").start().await.expect("starts");
    for headers in [vec![], vec![("Truora-API-Key", "wrong")], vec![("Authorization", "right")]] {
        let answer = send(&sandbox, "GET", "/v1/checks", &headers, b"").await;
        judge("GET", "/v1/checks", &answer);
        assert_eq!(answer.status, 401);
        assert_eq!(
            answer.json().as_object().map(|body| body.keys().cloned().collect()),
            Some(vec!["message".to_owned()])
        );
    }
    assert_eq!(send(&sandbox, "GET", "/v1/checks", &[("truora-api-key", "right")], b"").await.status, 200);
}

#[tokio::test]
async fn routes_methods_media_types_and_sizes() {
    let sandbox = Sandbox::start().await.expect("starts");
    for target in ["/v2/checks", "/v1/checks/", "/v1", "/v1/checks/a/b"] {
        let answer = call(&sandbox, "GET", target, "").await;
        assert_eq!((answer.status, answer.json().get("code")), (403, None), "{target}");
    }
    let answer = call(&sandbox, "GET", "/v1/checks/..%2f", "").await;
    assert_eq!((answer.status, &answer.json()["code"]), (404, &10404.into()));
    let answer = call(&sandbox, "PATCH", "/v1/checks", "").await;
    assert_eq!((answer.status, answer.header("allow")), (405, Some("GET, POST")));
    for (target, allowed) in [("/openapi.json", "GET,HEAD"), ("/_sandbox/reset", "POST")] {
        let answer = send(&sandbox, "DELETE", target, &[], b"").await;
        assert_eq!((answer.status, answer.header("allow")), (405, Some(allowed)), "{target}");
        assert_eq!(answer.json()["code"], 10405);
    }
    let key = ("Truora-API-Key", sandbox.api_key());
    for media in ["application/json", "text/plain", "application/x-www-form-urlencodedx"] {
        let answer = send(&sandbox, "POST", "/v1/checks", &[key, ("Content-Type", media)], b"{}").await;
        judge("POST", "/v1/checks", &answer);
        assert_eq!((answer.status, &answer.json()["code"]), (415, &10415.into()));
    }
    let media = ("Content-Type", "Application/X-WWW-Form-URLencoded; charset=utf-8");
    let form = b"type=person&country=CO&user_authorized=true&national_id=1";
    assert_eq!(send(&sandbox, "POST", "/v1/checks", &[key, media], form).await.status, 201);
    let large = vec![b'a'; 256 * 1024 + 1];
    let answer = send(&sandbox, "POST", "/v1/checks", &[key, FORM], &large).await;
    judge("POST", "/v1/checks", &answer);
    assert_eq!((answer.status, &answer.json()["code"]), (413, &10413.into()));
    let answer = send(&sandbox, "POST", "/v1/checks", &[key, FORM], &large[1..]).await;
    assert_eq!(answer.status, 400);
}

#[tokio::test]
async fn what_arrived_can_be_read_byte_for_byte() {
    let sandbox = Sandbox::start().await.expect("starts");
    let form = "key_type=backend&key_name=a+b%20%C3%B1&phones=%2B571&phones=%2B572&emails=a%40example.com";
    let made = ok(&sandbox, "POST", "/v1/api-keys", form).await;
    assert!(made["api_key"].as_str().is_some_and(|key| key.split('.').count() == 3), "{made}");
    call(&sandbox, "GET", "/v1/checks/a%2Fb?lang", "").await;
    let requests = sandbox.requests();
    assert_eq!(requests.len(), 2);
    assert_eq!((requests[0].method.as_str(), requests[0].target.as_str()), ("POST", "/v1/api-keys"));
    assert_eq!(requests[0].body, form.as_bytes());
    assert_eq!(requests[0].operation.as_deref(), Some("createApiKey"));
    assert_eq!(requests[0].header("Truora-API-Key"), Some("[hidden]"));
    assert_eq!(requests[0].header("content-type"), Some(FORM.1));
    assert_eq!(requests[1].target, "/v1/checks/a%2Fb?lang");
    assert!(!format!("{requests:?}").contains("571"));
}

#[tokio::test]
async fn a_key_that_was_made_opens_the_sandbox_until_it_expires() {
    let sandbox = Sandbox::start().await.expect("starts");
    for (form, lives_on) in [("key_type=backend&key_name=tests", 200), ("key_type=web&grant=signals", 403)] {
        let key = ok(&sandbox, "POST", "/v1/api-keys", form).await["api_key"].clone();
        let header = ("Truora-API-Key", key.as_str().expect("a key"));
        assert_eq!(send(&sandbox, "GET", "/v1/checks", &[header], b"").await.status, 200);
        sandbox.advance(std::time::Duration::from_secs(2 * 3600));
        assert_eq!(send(&sandbox, "GET", "/v1/checks", &[header], b"").await.status, lives_on);
    }
    for (form, field) in [
        ("key_type=backend", "key_name"),
        ("key_type=web", "grant"),
        ("key_type=web&grant=digital-identity&country=CO&redirect_url=https%3A%2F%2Fexample.com", "flow_id"),
    ] {
        let answer = call(&sandbox, "POST", "/v1/api-keys", form).await;
        assert_eq!(answer.status, 400, "{form}");
        assert!(answer.message().contains(field), "{}", answer.message());
    }
}

#[tokio::test]
async fn the_document_is_served_with_the_sandbox_as_its_server() {
    let sandbox = Sandbox::start().await.expect("starts");
    let json = send(&sandbox, "GET", "/openapi.json", &[], b"").await.json();
    assert_eq!(json["servers"][0]["url"], sandbox.url());
    assert!(json["paths"]["/v1/checks"].get("servers").is_none());
    let yaml = send(&sandbox, "GET", "/openapi.yaml", &[], b"").await;
    let yaml: serde_json::Value = yaml_serde::from_slice(&yaml.body).expect("YAML");
    assert_eq!(yaml, json);
}
