//! The command: sources, forms of the report, exit codes.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::{Value, json};

use super::document;

struct Files {
    folder: PathBuf,
}

impl Files {
    fn new(name: &str) -> Self {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("diff-{name}"));
        fs::create_dir_all(&folder).unwrap();
        Self { folder }
    }

    fn write(&self, name: &str, text: &str) -> String {
        let path = self.folder.join(name);
        fs::write(&path, text).unwrap();
        path.to_str().unwrap().to_owned()
    }
}

fn diff(arguments: &[&str]) -> (i32, String, String) {
    let output = Command::new(env!("CARGO_BIN_EXE_xtask")).arg("diff").args(arguments).output().unwrap();
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    (output.status.code().unwrap(), text(output.stdout), text(output.stderr))
}

/// Two files: JSON before, YAML after.
fn files(name: &str, edit: impl FnOnce(&mut Value)) -> (String, String) {
    let files = Files::new(name);
    let mut document = document();
    document["info"]["version"] = json!("0.3.1");
    let old = files.write("old.json", &document.to_string());
    edit(&mut document);
    let new = files.write("new.yaml", &yaml_serde::to_string(&document).unwrap());
    (old, new)
}

fn two_changes(document: &mut Value) {
    let schemas = &mut document["components"]["schemas"];
    let status = schemas["CheckStatus"]["x-extensible-enum"].as_array_mut().unwrap();
    status.push(json!("paused"));
    schemas["CreateCheckRequest"]["required"].as_array_mut().unwrap().push(json!("watch"));
}

#[test]
fn the_text_is_by_chapter_and_operation() {
    let (old, new) = files("text", two_changes);
    let (code, report, message) = diff(&[&old, &new]);
    assert_eq!((code, message.as_str()), (0, ""));
    let expected =
        "Checks\n  createCheck\n    breaking (senders): CreateCheckRequest.watch: is required now\n";
    assert!(report.starts_with(expected), "{report}");
    assert!(report.contains("    addition (receivers): CheckStatus: value added: `paused`"), "{report}");
    assert!(
        report.ends_with("1 breaking, 1 addition, 0 of wording; version: major, 0.3.1 -> 0.4.0\n"),
        "{report}"
    );
}

#[test]
fn the_markdown_is_a_section_of_the_changelog() {
    let (old, new) = files("markdown", two_changes);
    let (_, report, _) = diff(&[&old, &new, "--format", "markdown"]);
    let expected = "## 0.4.0\n\n### Breaking\n\n- **Checks** `createCheck`: `CreateCheckRequest.watch`: \
                    is required now (senders)\n\n### Added\n\n- **Checks** `createCheck`, ";
    assert!(report.starts_with(expected), "{report}");
}

#[test]
fn the_json_has_every_change() {
    let (old, new) = files("json", two_changes);
    let (_, report, _) = diff(&[&old, &new, "--format", "json"]);
    let report: Value = serde_json::from_str(&report).unwrap();
    assert_eq!((&report["bump"], &report["next_version"]), (&json!("major"), &json!("0.4.0")));
    let expected = json!({"chapter": "Checks", "operations": ["createCheck"], "subject": "CreateCheckRequest.watch",
        "what": "is required now", "class": "breaking", "senders": "breaking", "receivers": null});
    assert_eq!(report["changes"][0], expected);
}

#[test]
fn equal_documents() {
    let (old, new) = files("equal", |_| {});
    assert_eq!(diff(&[&old, &new]), (0, "no change\n".to_owned(), String::new()));
    assert_eq!(diff(&[&old, &new, "--format", "markdown"]).1, "No change.\n");
}

#[test]
fn a_revision_beside_the_working_tree() {
    let files = Files::new("revision");
    let git = |arguments: &[&str]| {
        let identity = ["-c", "user.name=test", "-c", "user.email=test@example.com"];
        let status = Command::new("git").current_dir(&files.folder).args(identity).args(arguments).status();
        assert!(status.unwrap().success(), "{arguments:?}");
    };
    for folder in ["openapi", "xtask"] {
        fs::create_dir_all(files.folder.join(folder)).unwrap();
    }
    let mut document = document();
    files.write("openapi/truora.yaml", &yaml_serde::to_string(&document).unwrap());
    git(&["init", "--quiet", "--initial-branch=main"]);
    git(&["add", "openapi"]);
    git(&["commit", "--quiet", "--allow-empty", "--message=before"]);
    two_changes(&mut document);
    files.write("openapi/truora.yaml", &yaml_serde::to_string(&document).unwrap());

    let diff = |arguments: &[&str]| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
        command.env("CARGO_MANIFEST_DIR", files.folder.join("xtask")).arg("diff").args(arguments);
        String::from_utf8(command.output().unwrap().stdout).unwrap()
    };
    let report = diff(&["HEAD"]);
    assert!(report.contains("1 breaking, 1 addition"), "{report}");
    assert_eq!(diff(&["HEAD", "main"]), "no change\n");
    assert_eq!(diff(&["HEAD:openapi/truora.yaml", "HEAD"]), "no change\n");
    fs::remove_dir_all(&files.folder).unwrap();
}

#[test]
fn what_cannot_be_read() {
    let files = Files::new("unreadable");
    let broken = files.write("broken.yaml", "a: [");
    let other = files.write("other.yaml", "a: 1\n");
    for (name, why) in [
        (broken.as_str(), "broken.yaml: "),
        (other.as_str(), "not an OpenAPI document"),
        ("no-such-revision", "no such file, and git says"),
        ("--output=x", ""),
    ] {
        let (code, report, message) = diff(&[name, name]);
        assert_eq!((code, report.as_str()), (2, ""), "{name}");
        assert!(message.contains(why), "{name}: {message}");
    }
}

#[test]
fn a_closed_output_is_no_failure() {
    let (old, new) = files("closed", two_changes);
    let (reader, writer) = std::io::pipe().unwrap();
    drop(reader);
    let output =
        Command::new(env!("CARGO_BIN_EXE_xtask")).args(["diff", &old, &new]).stdout(writer).output().unwrap();
    assert_eq!((output.status.code(), String::from_utf8_lossy(&output.stderr).as_ref()), (Some(0), ""));
}

#[test]
fn an_empty_name_is_refused() {
    let (old, _) = files("empty-name", |_| {});
    let (code, report, message) = diff(&["", &old]);
    assert_eq!((code, report.as_str()), (2, ""));
    assert!(message.contains("an empty name is neither a file nor a revision"), "{message}");
}
