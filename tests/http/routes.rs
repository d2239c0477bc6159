//! An id can never change the route of a call.

use guards::Recorder;

use super::client;

const HOSTILE: &[&str] = &[
    "",
    ".",
    "..",
    "a/b",
    "a\\b",
    "..\\..",
    "%2e%2e",
    "a?b#c",
    "%2E.",
    "a\r\nHost: x",
    "../settings",
    "%2e",
];

/// The segment that a server sees, decoded once.
fn segment(line: &str) -> String {
    let target = line.split(' ').nth(1).unwrap_or_default();
    let segment = target.strip_prefix("/v1/checks/").unwrap_or_else(|| panic!("another route: {line}"));
    assert!(
        !segment.contains('/') && !segment.contains('?') && !segment.contains('#'),
        "more than a segment: {line}"
    );
    segment.to_owned()
}

#[tokio::test]
async fn a_hostile_id_is_refused_or_stays_one_segment() {
    for id in HOSTILE {
        let recorder = Recorder::start("404 Not Found", "application/json", "{}").await;
        let outcome = client(&recorder).get_check().check_id(*id).send().await;
        let error = outcome.expect_err("404, or refused");
        let requests = recorder.requests();
        match requests.as_slice() {
            [] => assert!(matches!(error, truora_api::Error::Invalid(_)), "{id:?}: {error}"),
            [request] => {
                let sent = segment(&request.line);
                assert!(
                    !sent.contains('\\') && !sent.eq_ignore_ascii_case("%2e%2e"),
                    "{id:?}: {}",
                    request.line
                );
                assert!(request.header("host").is_some_and(|host| host.starts_with("127.0.0.1")));
            }
            more => panic!("{id:?}: {more:?}"),
        }
    }
}

#[tokio::test]
async fn each_hostile_id_ends_as_documented() {
    let expected: &[(&str, Option<&str>)] = &[
        ("", None),
        (".", None),
        ("..", None),
        ("a/b", Some("/v1/checks/a%2Fb")),
        ("a\\b", None),
        ("..\\..", None),
        ("%2e%2e", None),
        ("a?b#c", Some("/v1/checks/a%3Fb%23c")),
        ("ñ 1", Some("/v1/checks/%C3%B1%201")),
        ("CHK0123", Some("/v1/checks/CHK0123")),
    ];
    for (id, target) in expected {
        let recorder = Recorder::start("404 Not Found", "application/json", "{}").await;
        let outcome = client(&recorder).get_check().check_id(*id).send().await;
        assert!(outcome.is_err());
        let targets: Vec<String> = recorder.requests().iter().map(|request| request.line.clone()).collect();
        let lines: Vec<String> = target.iter().map(|target| format!("GET {target} HTTP/1.1")).collect();
        assert_eq!(targets, lines, "{id:?}");
    }
}

#[tokio::test]
async fn a_refused_id_says_which_and_why() {
    let recorder = Recorder::start("200 OK", "application/json", "{}").await;
    let error = client(&recorder).delete_check().check_id("..").send().await.expect_err("refused");
    assert_eq!(
        error.to_string(),
        "deleteCheck: refused before sending: check_id: not valid in a path: dots alone would change the route"
    );
    let error = client(&recorder).delete_check().send().await.expect_err("no id");
    assert!(error.to_string().contains("check_id"), "{error}");
    assert!(recorder.requests().is_empty());
}
