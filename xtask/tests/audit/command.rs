//! The command: exit codes, forms of the report, standard input.

use std::io::Write as _;
use std::process::{Command, Output, Stdio};

use serde_json::{Value, json};

use super::{page, saved_page};

fn audit(text: &[u8], options: &[&str]) -> (i32, String, String) {
    let mut child = Command::new(env!("CARGO_BIN_EXE_xtask"))
        .args(["audit", "-"])
        .args(options)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    child.stdin.take().unwrap().write_all(text).unwrap();
    let Output { status, stdout, stderr } = child.wait_with_output().unwrap();
    (status.code().unwrap(), String::from_utf8(stdout).unwrap(), String::from_utf8(stderr).unwrap())
}

#[test]
fn a_page_without_differences() {
    let pages = [Some(page().render().into_bytes()), saved_page()];
    for text in pages.into_iter().flatten() {
        let (code, report, _) = audit(&text, &[]);
        assert_eq!(code, 0, "{report}");
        assert!(
            report.starts_with("37 operations, 145 parameters, 103 allowed values: no differences\n"),
            "{report}"
        );
        assert!(report.contains(" known deviations\n"), "{report}");
        assert_eq!(
            audit(&text, &["--format", "json"]),
            (0, "{\n  \"differences\": []\n}\n".to_owned(), String::new())
        );
    }
}

#[test]
fn a_page_with_a_renamed_field() {
    let mut page = page();
    page.parameter("Create check", "imei").name = "imei_code".to_owned();
    let text = page.render();
    let line = |wanted: &str| text.lines().position(|line| line == wanted).unwrap() + 1;

    let (code, report, _) = audit(text.as_bytes(), &["--format", "text"]);
    assert_eq!(code, 1);
    assert!(report.contains("likely renamed: imei -> imei_code\n"), "{report}");
    assert!(
        report.contains("37 operations, 145 parameters, 103 allowed values: 2 differences\n"),
        "{report}"
    );

    let (code, report, _) = audit(text.as_bytes(), &["--format", "json"]);
    assert_eq!(code, 1);
    let difference = |kind: &str, subject: &str, documented: Value, declared: Value, line: usize| {
        json!({"kind": kind, "operation": "Create check", "operation_id": "createCheck", "subject": subject,
            "documented": documented, "declared": declared, "line": line})
    };
    let side = json!("body string, optional");
    let expected = json!({"differences": [
        difference("parameter_removed", "imei", Value::Null, side.clone(), line("Create check")),
        difference("parameter_added", "imei_code", side, Value::Null, line("imei_code string")),
    ]});
    assert_eq!(serde_json::from_str::<Value>(&report).unwrap(), expected);

    let (code, report, _) = audit(text.as_bytes(), &["--format", "markdown"]);
    assert_eq!(code, 1);
    assert!(report.contains("| `Create check` | `imei_code` | `body string, optional` | – |"), "{report}");
    assert!(report.contains("- likely renamed: `imei` → `imei_code`\n"), "{report}");
}

#[test]
fn the_only_field_that_was_replaced_was_probably_renamed() {
    let mut page = page();
    page.parameter("Create check", "imei").name = "device".to_owned();
    let (_, report, _) = audit(page.render().as_bytes(), &[]);
    assert!(report.contains("likely renamed: imei -> device\n"), "{report}");
    page.parameter("Create check", "phone_number").name = "wholly_other".to_owned();
    let (_, report, _) = audit(page.render().as_bytes(), &[]);
    assert!(!report.contains("likely renamed"), "{report}");
}

#[test]
fn an_entry_of_the_list_that_no_longer_applies() {
    let mut page = page();
    page.operation("Create check").method = Some("POST".to_owned());
    let text = page.render();
    let (code, report, _) = audit(text.as_bytes(), &[]);
    assert_eq!(code, 1);
    assert!(report.contains("no longer applies"), "{report}");
    let (_, report, _) = audit(text.as_bytes(), &["--format", "json"]);
    let stale = json!([{"kind": "method_changed", "operation": "Create check", "subject": "POST"}]);
    assert_eq!(serde_json::from_str::<Value>(&report).unwrap()["stale_deviations"], stale);
}

#[test]
fn a_text_that_is_not_the_page() {
    let (code, report, message) = audit(b"Get check\n\nGives it.\nget\n\nnowhere\n", &[]);
    assert_eq!((code, report.as_str()), (2, ""));
    assert_eq!(message, "-: line 4: a method without a path below it\n");
    let missing = Command::new(env!("CARGO_BIN_EXE_xtask")).args(["audit", "no-such-file"]).output().unwrap();
    assert_eq!(missing.status.code(), Some(2));
}

#[test]
fn changed_wording_is_listed_on_demand_only() {
    let Some(text) = saved_page() else { return };
    let text = String::from_utf8(text).unwrap().replace("National ID\n", "Number of the national document\n");
    let (code, report, _) = audit(text.as_bytes(), &[]);
    assert_eq!(code, 0);
    assert!(!report.contains("wording"), "{report}");
    let (code, report, _) = audit(text.as_bytes(), &["--prose"]);
    assert_eq!(code, 0);
    assert!(report.contains("wording changed: Create check, body national_id\n"), "{report}");
}

#[test]
fn the_wording_of_half_a_page_is_refused_with_its_report() {
    let text = page().render();
    let half = &text[..text.find("\nStart Batch\n").unwrap()];
    let kept = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("prose.json");
    let before = std::fs::read(&kept).unwrap();
    let (code, report, message) = audit(half.as_bytes(), &["--accept-prose"]);
    assert_eq!((code, message.as_str()), (1, "the wording was not accepted: settle the differences first\n"));
    assert!(report.contains("operation_removed: Start Batch"), "{report}");
    assert_eq!(std::fs::read(&kept).unwrap(), before);
}
