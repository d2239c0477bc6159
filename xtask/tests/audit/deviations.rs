//! The list of known deviations.

use xtask::audit::audit;
use xtask::audit::deviations::{Deviation, parse};

use super::{document, page, report, reviewed};

#[test]
fn every_entry_of_the_list_applies() {
    let report = report(&page().render());
    assert_eq!(report.settled.known, reviewed().len());
}

#[test]
fn an_entry_that_no_longer_applies_is_an_error() {
    let mut page = page();
    page.operation("Create check").method = Some("POST".to_owned());
    let report = report(&page.render());
    assert_eq!(report.settled.differences, []);
    let stale: Vec<(&str, &str)> =
        report.settled.stale.iter().map(|entry| (entry.kind.as_str(), entry.operation.as_str())).collect();
    assert_eq!(stale, [("method_changed", "Create check")]);
    assert!(!report.is_clean());
}

#[test]
fn an_entry_about_nothing_is_an_error() {
    let entry = Deviation { operation: "No such thing".to_owned(), ..reviewed()[0].clone() };
    let text = page().render();
    let list: Vec<Deviation> = reviewed().iter().chain([&entry]).cloned().collect();
    let report = audit(text.as_bytes(), document(), &list, None).unwrap();
    assert_eq!(report.settled.stale, [entry]);
}

#[test]
fn an_entry_covers_one_difference_only() {
    let text = page().render();
    let report = audit(text.as_bytes(), document(), &reviewed()[1..], None).unwrap();
    assert_eq!(report.settled.differences.len(), 1);
    let none = audit(text.as_bytes(), document(), &[], None).unwrap();
    // Hosts that differ by one base URL are one difference.
    assert!(none.settled.differences.len() > 30);
}

#[test]
fn a_list_that_is_not_well_kept_is_refused() {
    let entry = r#"{"kind": "method_changed", "operation": "Create check", "subject": "POST", "documented": null,
        "declared": "POST", "evidence": "observed", "reason": "It is not printed."}"#;
    assert_eq!(parse(&format!("[{entry}]")).unwrap().len(), 1);
    let refused = |text: &str| parse(text).unwrap_err();
    assert!(refused("{}").contains("not a list"));
    assert!(refused(&format!("[{entry}, {entry}]")).contains("twice"));
    assert!(refused(&format!("[{}]", entry.replace("observed", " "))).contains("evidence is missing"));
    assert!(refused(&format!("[{}]", entry.replace("reason", "because"))).contains("unknown member because"));
    assert!(
        refused(&format!("[{}]", entry.replace("method_changed", "mood_changed"))).contains("mood_changed")
    );
    assert!(refused(&format!("[{}]", entry.replace("null", "1"))).contains("neither text nor null"));
}
