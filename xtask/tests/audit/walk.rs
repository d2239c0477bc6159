//! The way of a change, walked from the page to the changelog: README, "When the vendor's page changes".
//!
//! What stands in for what: the page is the one that these tests make, with one more allowed value,
//! for the vendor's page is not part of the repository. The line that a person adds to spec-gen is
//! played by its effect on the document, for a test cannot compile spec-gen again: the value and its
//! meaning are appended to the list, and the source is looked at to see that this is one line there.
//! `regenerate` is played by the functions that it calls, and its files go to a folder of the test.
//! Outlines are made by the code that makes the snapshots, and those before are the snapshots.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::{Value, json};
use xtask::audit::audit;
use xtask::diff::{Bump, Format, compare};

use super::{document, page, reviewed};

#[path = "../../../tests/drift/outline.rs"]
mod outline;

const LIST: &str = "NativeCountry";

#[test]
fn a_new_value_goes_its_way() {
    // 1. The page has a new allowed value, and the audit names it.
    let mut page = page();
    page.parameter("Create check", "native_country").allowed.push("UY".to_owned());
    let text = page.render();
    let report = audit(text.as_bytes(), document(), reviewed(), None).unwrap();
    let [difference] = report.settled.differences.as_slice() else { panic!("{report:#?}") };
    assert_eq!(difference.kind.as_str(), "allowed_added");
    assert_eq!(difference.operation_id.as_deref(), Some("createCheck"));
    assert_eq!(difference.subject, "native_country");
    let line = text.lines().nth(difference.line.unwrap() - 1).unwrap();
    assert!(line.contains("UY"), "{line}");

    // 2. One line in spec-gen.
    assert_eq!(lines_in_source(), values(document()).len(), "a value is a line");
    let after = with_the_line(document());

    // The page and the declarations agree again.
    let report = audit(text.as_bytes(), &after, reviewed(), None).unwrap();
    assert!(report.is_clean(), "{report:#?}");

    // 3. What `cargo xtask regenerate` would write; 4. the snapshots, a changed line each.
    let outputs = xtask::regenerate::outputs_of(&after).unwrap();
    let folder = written(&outputs);
    let lists = [
        ("schemas", outline::schemas(&after), "\"VE\"]", "\"VE\",\"UY\"]"),
        ("client", outline::client(&folder), "| Ve", "| Ve | Uy"),
    ];
    for (name, outline, before, after) in lists {
        let [(old, new)] = changed_lines(&snapshot(name), &outline).try_into().unwrap();
        assert!(old.contains(LIST) && old.ends_with(before), "{name}: {old}");
        assert_eq!(new, old.replace(before, after), "{name}");
    }
    // A value is no matter of an operation's line: the list has a name.
    assert_eq!(snapshot("operations"), outline::operations(&after));

    // 5. The difference says the version and the text of the changelog.
    let comparison = compare(document(), &after);
    assert_eq!(comparison.bump(), Bump::Minor);
    assert_eq!(comparison.next_version().as_deref(), Some("0.1.1"));
    let expected =
        "## 0.1.1\n\n### Added\n\n- **Checks** `createCheck`: `NativeCountry`: value added: `UY` (senders)\n";
    assert_eq!(comparison.render(Format::Markdown), expected);
}

fn values(document: &Value) -> &Vec<Value> {
    document["components"]["schemas"][LIST]["enum"].as_array().unwrap()
}

/// What `"UY": "Uruguay.",` at the end of the list does to the document.
fn with_the_line(document: &Value) -> Value {
    let mut after = document.clone();
    for (list, value) in [("enum", "UY"), ("x-enum-descriptions", "Uruguay.")] {
        let list = &mut after["components"]["schemas"][LIST][list];
        list.as_array_mut().unwrap().push(json!(value));
    }
    after
}

/// How many lines of the list's declaration are one value and its meaning.
fn lines_in_source() -> usize {
    let source = fs::read_to_string(root().join("spec-gen/src/checks/request.rs")).unwrap();
    let list = source.lines().skip_while(|line| line.trim() != format!("{LIST} {{"));
    let lines = list.skip(1).take_while(|line| line.trim() != "}");
    lines.filter(|line| line.trim().starts_with('"') && line.matches("\": \"").count() == 1).count()
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn written(outputs: &[(String, String)]) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("walk");
    for (name, text) in outputs {
        let path = folder.join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    folder
}

/// A reviewed outline, without the head of its file.
fn snapshot(name: &str) -> String {
    let path = root().join(format!("tests/drift/snapshots/{name}.snap"));
    let text = fs::read_to_string(path).unwrap();
    let (_, outline) = text.strip_prefix("---\n").unwrap().split_once("---\n").unwrap();
    outline.to_owned()
}

fn changed_lines(before: &str, after: &str) -> Vec<(String, String)> {
    assert_eq!(before.lines().count(), after.lines().count());
    let pairs = before.lines().zip(after.lines()).filter(|(before, after)| before != after);
    pairs.map(|(before, after)| (before.to_owned(), after.to_owned())).collect()
}
