//! No key, no body and nothing sensitive in `Debug` or `Display`.

use guards::{Filling, Recorder, document, sample};
use serde_json::{Value, json};
use truora_api::reqwest::Method;
use truora_api::{Client, Host};

use super::types::all;
use super::{KEY, client};

/// Every sensitive text of a sample has it.
const MARKER: &str = "MARKER-OF-A-PERSON";

fn marked(document: &Value, schema: &Value) -> Value {
    let text = |name: &str, sensitive: bool| {
        if sensitive { format!("{MARKER}-{name}") } else { format!("plain-{name}") }
    };
    sample(document, schema, &Filling { text: &text, optional: true })
}

#[test]
fn no_type_shows_what_is_sensitive() {
    let document = document("truora.yaml");
    let mut marks = 0;
    for entry in all() {
        let sample = marked(&document, &document["components"]["schemas"][entry.name]);
        marks += sample.to_string().matches(MARKER).count();
        let shown = (entry.debug)(sample).unwrap_or_else(|error| panic!("{}: {error}", entry.name));
        assert!(!shown.contains(MARKER), "{}: {shown}", entry.name);
    }
    assert!(marks > 150, "the samples have {marks} sensitive texts: the test would prove nothing");
}

#[test]
fn no_type_shows_what_is_undeclared() {
    let document = document("truora.yaml");
    let mut kept = 0;
    for entry in all() {
        let schema = &document["components"]["schemas"][entry.name];
        let mut sample = marked(&document, schema);
        // In a map every member is declared.
        let is_map = schema.get("properties").is_none() && schema.get("allOf").is_none();
        let Some(members) = sample.as_object_mut().filter(|_| !is_map) else { continue };
        members.insert("nobody_declared_this".to_owned(), json!({"name": MARKER}));
        // A request refuses it, which is as good.
        if let Ok(shown) = (entry.debug)(sample) {
            assert!(!shown.contains(MARKER), "{}: {shown}", entry.name);
            kept += 1;
        }
    }
    assert!(kept > 50, "{kept} types kept the member: the test would prove nothing");
}

/// The sensitive members of a schema. What has no type is `Json`, which shows nothing by itself.
fn marks(schema: &Value) -> usize {
    let below: usize = match schema {
        Value::Object(members) => members.values().map(marks).sum(),
        Value::Array(elements) => elements.iter().map(marks).sum(),
        _ => 0,
    };
    below + usize::from(schema["x-sensitive"] == true && schema.get("type").is_some())
}

#[test]
fn every_mark_of_the_document_is_a_hidden_field() {
    // A sensitive field of a type that shows itself would have failed above only where a sample reaches it.
    let document = document("truora.yaml");
    let schemas = document["components"]["schemas"].as_object().expect("schemas");
    let marks: usize = schemas.values().map(marks).sum();
    let source =
        std::fs::read_to_string(guards::root().join("truora-api/src/generated/types.rs")).expect("the types");
    let types = syn::parse_file(&source).expect("Rust");
    let definitions =
        types.items.iter().filter(|item| matches!(item, syn::Item::Struct(_) | syn::Item::Enum(_)));
    let hidden: usize = definitions
        .map(|item| {
            quote::quote!(#item)
                .to_string()
                .split_whitespace()
                .collect::<String>()
                .matches("crate::Sensitive")
                .count()
        })
        .sum();
    assert_eq!(hidden, marks, "marks in the document against hidden fields in the client");
}

#[test]
fn no_client_shows_its_key() {
    let builder = Client::builder().api_key(KEY);
    assert!(!format!("{builder:?}").contains(KEY));
    let client = builder.build().expect("valid");
    for shown in
        [format!("{client:?}"), format!("{client:#?}"), format!("{:?}", client.get_check().check_id("CHK1"))]
    {
        assert!(!shown.contains(KEY), "{shown}");
    }
    let call = client.create_check().body_map(|body| body.national_id(MARKER).date_of_birth("1990-01-31"));
    assert!(!format!("{call:?}").contains(MARKER) && !format!("{call:?}").contains("1990"));
}

#[tokio::test]
async fn no_error_shows_key_body_or_person() {
    let bodies = [
        (
            "400 Bad Request",
            format!(r#"{{"code":10400,"message":"no","check":{{"national_id":"{MARKER}"}}}}"#),
        ),
        ("502 Bad Gateway", format!("<html>{MARKER}</html>")),
        ("200 OK", format!(r#"{{"check":"{MARKER}"}}"#)),
        ("200 OK", format!("{{\"check\":{{\"check_id\":[\"{MARKER}\"]}}}}")),
        ("200 OK", MARKER.to_owned()),
        (
            "500 Internal Server Error",
            format!(r#"{{"message":"{KEY} is not known, {MARKER}1234567 neither"}}"#),
        ),
    ];
    for (status, body) in bodies {
        let recorder = Recorder::start(status, "application/json", &body).await;
        let error = client(&recorder).get_check().check_id("CHK1").send().await.expect_err(status);
        let shown = format!("{error} {error:?} {error:#?}");
        assert!(!shown.contains(KEY) && !shown.contains(MARKER), "{status}: {shown}");
        assert_eq!(error.raw_body().map(|bytes| bytes.as_ref()), Some(body.as_bytes()), "kept on request");
    }
}

#[tokio::test]
async fn no_error_shows_what_was_sent_in_another_spelling() {
    let body = json!({"code": "mariagomez", "message": "mariagomez, account of own_user, is not there"});
    let recorder = Recorder::start("404 Not Found", "application/json", &body.to_string()).await;
    let error = client(&recorder)
        .update_inbound_flow()
        .inbound_id("own_user")
        .body_map(|body| body)
        .send()
        .await
        .expect_err("404");
    assert!(!format!("{error} {error:?}").contains("own_user"), "{error}");
    let error = client(&recorder)
        .create_check()
        .body_map(|body| {
            body.type_("person").country("CO").user_authorized(true).first_name("María").last_name("Gómez")
        })
        .send()
        .await
        .expect_err("404");
    assert!(!format!("{error} {error:?}").contains("mariagomez"), "{error}");
    assert_eq!(error.code(), Some("mariagomez"), "kept on request");
}

#[tokio::test]
async fn no_refused_input_is_repeated() {
    let recorder = Recorder::start("200 OK", "application/json", "{}").await;
    let client = client(&recorder);
    let error =
        client.create_check().body_map(|body| body.date_of_birth(format!("{MARKER}-1990"))).send().await;
    let error = error.expect_err("no date");
    assert!(!format!("{error} {error:?}").contains(MARKER), "{error}");
    let call = client.create_check().body_map(|body| body.date_of_birth(MARKER).watch(MARKER));
    assert!(!format!("{call:?}").contains(MARKER));
}

#[tokio::test]
async fn no_response_shows_its_raw_body_or_headers() {
    let body =
        format!(r#"{{"check":{{"check_id":"CHK1","first_name":"{MARKER}"}},"self":"/","other":"{MARKER}"}}"#);
    let recorder = Recorder::start("200 OK", "application/json", &body).await;
    let response = client(&recorder).get_check().check_id("CHK1").send().await.expect("read");
    let shown = format!("{response:?}");
    assert!(!shown.contains(MARKER) && shown.contains("CHK1"), "{shown}");
    assert_eq!(response.check.first_name.as_ref().map(|name| name.reveal().as_str()), Some(MARKER));
    assert_eq!(response.raw_body().as_ref(), body.as_bytes());
}

#[tokio::test]
async fn no_raw_answer_shows_its_body() {
    let recorder = Recorder::start("200 OK", "application/json", MARKER).await;
    let client = client(&recorder);
    let answer = client.raw(Host::Checks, Method::GET, "/v1/new").send().await.expect("answered");
    assert!(!format!("{answer:?} {:?}", *answer).contains(MARKER));
    assert_eq!(answer.as_ref(), MARKER.as_bytes());
}

#[tokio::test]
async fn no_error_repeats_what_was_sent_or_looks_like_a_person() {
    let sent = "nombre enminúsculas";
    for message in [
        "no person Ana Gómez",
        "plate ABC123 is unknown",
        "phone 000 000 0001 is not valid",
        "abcdefGHIJKL is no key",
        "the name nombre enminúsculas is not in the registry",
    ] {
        let body = json!({"code": 10400, "message": message}).to_string();
        let recorder = Recorder::start("400 Bad Request", "application/json", &body).await;
        let client = client(&recorder);
        let call = client
            .create_check()
            .body_map(|body| body.type_("person").country("CO").user_authorized(true).first_name(sent));
        let error = call.send().await.expect_err("refused");
        let shown = format!("{error} {error:?}");
        for hidden in ["Ana", "Gómez", "ABC123", "300", "2233", "GHIJKL", "nombre", "enminúsculas"] {
            assert!(!shown.contains(hidden), "{shown}");
        }
        assert_eq!(error.message(), Some(message), "kept on request");
    }
}
