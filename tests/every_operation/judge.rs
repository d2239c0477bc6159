//! The judge itself: an answer that the document does not allow is found, whatever is wrong with it.

use guards::{Exchange, Recorded, Reply};
use serde_json::{Value, json};

use super::contract::{Contract, Verdict};

fn judge(
    contract: &Contract,
    line: &str,
    status: u16,
    media: &str,
    body: &[u8],
) -> Result<Verdict, Vec<String>> {
    let request = Recorded { line: line.to_owned(), headers: Vec::new(), body: Vec::new() };
    let headers = vec![("content-type".to_owned(), media.to_owned())];
    contract.judge(&Exchange { request, reply: Reply { status, headers, body: body.to_vec() } })
}

#[test]
fn what_the_document_does_not_allow_is_found() {
    const CHECK: &str = "GET /v1/checks/CHK1 HTTP/1.1";
    const JSON: &str = "application/json";
    let contract = Contract::published();
    let good = json!({
        "check": {"check_id": "CHK1", "status": "completed", "scores": [{"data_set": "criminal_record", "score": 1}]},
        "self": "/v1/checks/CHK1",
    });
    let json = |body: &Value| judge(contract, CHECK, 200, JSON, body.to_string().as_bytes());
    assert_eq!(json(&good).expect("valid").operation, "getCheck");
    let changes: [(&str, &str, Value); 6] = [
        ("", "novelty", json!(1)),
        ("/check", "novelty", json!(null)),
        ("/check/scores/0", "novelty", json!({})),
        ("/check", "status", json!(7)),
        ("/check/scores/0", "score", json!("high")),
        ("", "self", json!(null)),
    ];
    for (place, name, value) in changes {
        let mut body = good.clone();
        body.pointer_mut(place).expect("a place")[name] = value.clone();
        let problems = json(&body).expect_err(name);
        assert!(problems[0].contains(name), "{problems:?}");
    }
    let mut body = good.clone();
    body["check"].as_object_mut().expect("a check").shift_remove("check_id");
    assert!(json(&body).expect_err("required")[0].contains("check_id"));

    let pdf = "GET /v1/checks/CHK1/pdf?lang=es HTTP/1.1";
    assert_eq!(
        judge(contract, pdf, 200, "application/pdf", b"%PDF-1.7").expect("a PDF").operation,
        "getCheckPdf"
    );
    let good = good.to_string();
    let good = good.as_bytes();
    for (line, status, media, body, words) in [
        (CHECK, 200, JSON, &b"{"[..], "no JSON"),
        (CHECK, 200, "text/html", good, "text/html"),
        (CHECK, 201, JSON, good, "not declared"),
        (CHECK, 500, "text/html", b"<html>", "text/html"),
        (CHECK, 404, JSON, br#"{"reason":"gone"}"#, "/reason"),
        ("GET /v1/novelties HTTP/1.1", 200, JSON, good, "no declared operation"),
        ("PATCH /v1/checks/CHK1 HTTP/1.1", 200, JSON, good, "no declared operation"),
        (pdf, 200, "application/pdf", good, "no application/pdf"),
        (pdf, 200, JSON, good, "application/json"),
    ] {
        let problems = judge(contract, line, status, media, body).expect_err(words);
        assert!(problems[0].contains(words), "{words}: {problems:?}");
    }
}

#[test]
fn members_that_a_map_lets_in_are_counted() {
    let contract = Contract::published();
    let judge = |line, body: Value| {
        judge(contract, line, 200, "application/json", body.to_string().as_bytes())
            .map(|verdict| verdict.unnamed)
    };
    let inbound = "PUT /v1/whatsapp/inbounds/INB1 HTTP/1.1";
    assert_eq!(judge(inbound, json!({"inbound_id": "INB1", "message": "ok", "flow_id": "IPF1"})), Ok(1));
    let types = "GET /v1/config HTTP/1.1";
    assert_eq!(judge(types, json!({"CO": {"driver": [{"data_set": "behavior", "weight": 1}]}})), Ok(1));
    assert_eq!(judge(types, json!({"score_configs": {"CO": {"driver": []}}})), Ok(0));
    assert!(judge(types, json!({"Colombia": {}})).is_err());
    assert!(judge(types, json!({"CO": {"driver": [{"novelty": 1}]}})).is_err());
}
