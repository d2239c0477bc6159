//! The command: exit codes, and `cargo semver-checks` as a program beside it.
#![cfg(unix)]

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::Command;

use xtask::diff::Bump;

use super::repository::{Repository, version};

/// The folder that git is found in; none where semver-checks is installed there too.
fn folder_of_git() -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    let folder = std::env::split_paths(&path).find(|folder| folder.join("git").is_file())?;
    (!folder.join("cargo-semver-checks").exists()).then_some(folder)
}

fn release(root: &Path, path: &[&Path]) -> (i32, String, String) {
    let output = Command::new(env!("CARGO_BIN_EXE_xtask"))
        .args(["release", "--dry-run"])
        .env("CARGO_MANIFEST_DIR", root.join("xtask"))
        .env("PATH", std::env::join_paths(path).unwrap())
        .output()
        .unwrap();
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    (output.status.code().unwrap(), text(output.stdout), text(output.stderr))
}

/// A program of that name that prints a summary and ends as it is told to.
fn semver_checks(root: &Path, summary: &str, code: i32) -> PathBuf {
    let folder = root.join("bin");
    fs::create_dir_all(&folder).unwrap();
    let program = folder.join("cargo-semver-checks");
    fs::write(&program, format!("#!/bin/sh\necho '{summary}' >&2\nexit {code}\n")).unwrap();
    fs::set_permissions(&program, fs::Permissions::from_mode(0o755)).unwrap();
    folder
}

#[test]
fn a_missing_tool_is_said_with_the_way_to_install_it() {
    let Some(git) = folder_of_git() else { return };
    let repository = Repository::declared("missing");
    repository.tag("v0.1.0");
    let (code, out, message) = release(repository.root(), &[&git]);
    assert_eq!((code, out.as_str()), (2, ""));
    assert!(message.contains("run `cargo install cargo-semver-checks --locked`"), "{message}");
    assert!(message.contains("--install"), "{message}");
}

#[test]
fn the_first_release_needs_no_tool() {
    let Some(git) = folder_of_git() else { return };
    let repository = Repository::declared("first-command");
    let (code, out, message) = release(repository.root(), &[&git]);
    assert_eq!((code, message.as_str()), (0, ""), "{out}");
    assert!(out.starts_with("no tag yet: this is the first release"), "{out}");
}

#[test]
fn the_summary_of_the_tool_decides() {
    let Some(git) = folder_of_git() else { return };
    let repository = Repository::declared("summary");
    repository.tag("v0.1.0");
    let run = |summary: &str, code: i32| {
        let tool = semver_checks(repository.root(), summary, code);
        release(repository.root(), &[&tool, &git, Path::new("/bin")])
    };
    let (code, out, _) =
        run("Summary semver requires new major version: 1 major and 0 minor checks failed", 100);
    assert_eq!(code, 1, "{out}");
    let (now, next) = (version(), Bump::Major.next(&version()).unwrap());
    assert!(out.contains(&format!("version of both: {next} (major)")), "{out}");
    assert!(out.contains(&format!("- the crate is {now} and must be {next}")), "{out}");
    let (code, out, _) = run("Summary no semver update required", 0);
    assert_eq!(code, 0, "{out}");
    let (code, _, message) = run("error: no crate of that name", 1);
    assert_eq!(code, 2);
    assert!(message.contains("no crate of that name"), "{message}");
}

#[test]
fn stale_files_are_refused_before_anything_is_judged() {
    let Some(git) = folder_of_git() else { return };
    let repository = Repository::declared("stale");
    repository.tag("v0.1.0");
    repository.describe(&version(), |document| document["info"]["title"] = "Another title".into());
    let (code, out, message) = release(repository.root(), &[&git]);
    assert_eq!((code, message.as_str()), (1, ""), "{out}");
    let expected = "refused:\n- the generated files are not what is declared: run `cargo xtask regenerate`\n";
    assert_eq!(out, expected);
}

#[test]
fn a_closed_output_is_no_failure() {
    let Some(git) = folder_of_git() else { return };
    let repository = Repository::declared("closed");
    let (reader, writer) = std::io::pipe().unwrap();
    drop(reader);
    let output = Command::new(env!("CARGO_BIN_EXE_xtask"))
        .args(["release", "--dry-run"])
        .env("CARGO_MANIFEST_DIR", repository.root().join("xtask"))
        .env("PATH", git)
        .stdout(writer)
        .output()
        .unwrap();
    assert_eq!((output.status.code(), String::from_utf8_lossy(&output.stderr).as_ref()), (Some(0), ""));
}
