//! The version of the next release, judged in repositories made for the test.

mod command;
mod repository;

use std::path::Path;

use repository::Repository;
use serde_json::{Value, json};
use xtask::diff::Bump;
use xtask::release::{CrateCheck, judge};

/// Stands in for `cargo semver-checks`: says what it is told to.
struct Says(Bump);

impl CrateCheck for Says {
    fn bump(&self, _: &Path, revision: &str) -> Result<Bump, String> {
        assert_eq!(revision, "v0.1.0");
        Ok(self.0)
    }
}

/// What `cargo semver-checks` says where the test has no crate to show it.
struct Broken;

impl CrateCheck for Broken {
    fn bump(&self, _: &Path, _: &str) -> Result<Bump, String> {
        Err("no baseline".to_owned())
    }
}

fn new_value(document: &mut Value) {
    let schemas = &mut document["components"]["schemas"];
    schemas["NativeCountry"]["enum"].as_array_mut().unwrap().push(json!("UY"));
}

fn new_demand(document: &mut Value) {
    let schemas = &mut document["components"]["schemas"];
    schemas["CreateCheckRequest"]["required"].as_array_mut().unwrap().push(json!("watch"));
}

#[test]
fn the_first_release_has_nothing_to_be_compared_with() {
    let repository = Repository::untagged("first");
    let verdict = judge(repository.root(), &Broken).unwrap();
    assert_eq!(verdict.refusals(), Vec::<String>::new());
    assert!(verdict.to_string().starts_with("no tag yet: this is the first release"), "{verdict}");
    repository.changelog("");
    let refusals = judge(repository.root(), &Broken).unwrap().refusals();
    assert_eq!(refusals, ["CHANGELOG.md says nothing under [Unreleased]"]);
}

#[test]
fn nothing_changed() {
    let repository = Repository::tagged("nothing");
    repository.changelog("");
    let verdict = judge(repository.root(), &Says(Bump::None)).unwrap();
    assert_eq!((verdict.bump(), verdict.required().as_deref()), (Bump::None, Some("0.1.0")));
    assert_eq!(verdict.refusals(), Vec::<String>::new());
}

#[test]
fn changed_bytes_without_a_changed_surface_are_a_patch() {
    let repository = Repository::tagged("bytes");
    repository.source("//! A crate.\n\n/// Answers.\npub fn one() -> u8 {\n    2 - 1\n}\n");
    let verdict = judge(repository.root(), &Says(Bump::None)).unwrap();
    assert_eq!((verdict.bump(), verdict.required().as_deref()), (Bump::Patch, Some("0.1.1")));
    assert_eq!(verdict.refusals().len(), 2, "{verdict}");
}

#[test]
fn an_addition_that_is_released_and_named() {
    let repository = Repository::tagged("addition");
    repository.describe("0.1.1", new_value);
    repository.package("0.1.1");
    repository.changelog("- `NativeCountry` knows Uruguay.");
    let verdict = judge(repository.root(), &Says(Bump::Minor)).unwrap();
    assert_eq!((verdict.bump(), verdict.required().as_deref()), (Bump::Minor, Some("0.1.1")));
    assert_eq!(verdict.refusals(), Vec::<String>::new(), "{verdict}");
    assert!(verdict.to_string().ends_with("description, crate and changelog agree\n"), "{verdict}");
}

#[test]
fn the_graver_of_both_decides() {
    let repository = Repository::tagged("graver");
    repository.describe("0.1.1", new_value);
    repository.package("0.1.1");
    repository.changelog("- `native_country` takes `UY`; see `NativeCountry`.");
    let verdict = judge(repository.root(), &Says(Bump::Major)).unwrap();
    let expected = ["description", "crate"].map(|what| format!("the {what} is 0.1.1 and must be 0.2.0"));
    assert_eq!(verdict.refusals(), expected);

    let repository = Repository::tagged("graver-description");
    repository.describe("0.1.1", new_demand);
    repository.package("0.1.1");
    repository.changelog("- `createCheck` demands `watch`.");
    assert_eq!(judge(repository.root(), &Says(Bump::None)).unwrap().refusals(), expected);
}

#[test]
fn versions_that_differ() {
    let repository = Repository::tagged("versions");
    repository.describe("0.2.0", new_demand);
    repository.changelog("- `createCheck` demands `watch`.");
    let refusals = judge(repository.root(), &Says(Bump::None)).unwrap().refusals();
    assert_eq!(
        refusals,
        [
            "the description is 0.2.0 and the crate is 0.1.0: both share a version",
            "the crate is 0.1.0 and must be 0.2.0"
        ]
    );
}

#[test]
fn a_changelog_that_does_not_name_the_change() {
    let repository = Repository::tagged("unnamed");
    repository.describe("0.2.0", |document| {
        new_value(document);
        new_demand(document);
    });
    repository.package("0.2.0");
    repository
        .changelog("- Stopwatches are demanded now, of those who watched.\n- `NativeCountry`: Uruguay.");
    let refusals = judge(repository.root(), &Says(Bump::None)).unwrap().refusals();
    let [refusal] = refusals.as_slice() else { panic!("{refusals:?}") };
    assert!(refusal.contains("breaking CreateCheckRequest.watch: is required now"), "{refusal}");
    assert!(refusal.contains("(by one of createCheck, CreateCheckRequest.watch)"), "{refusal}");
    // A word of any text is not enough.
    repository.changelog("- Who likes to `watch` is demanded.\n- `NativeCountry`: Uruguay.");
    assert_eq!(judge(repository.root(), &Says(Bump::None)).unwrap().refusals().len(), 1);
    repository.changelog("- `CreateCheckRequest.watch` is demanded.\n- `NativeCountry`: Uruguay.");
    assert_eq!(judge(repository.root(), &Says(Bump::None)).unwrap().refusals(), Vec::<String>::new());
}

#[test]
fn a_new_operation_is_named_by_its_id() {
    let repository = Repository::tagged("operation");
    repository.describe("0.1.1", |document| {
        let mut operation = document["paths"]["/v1/checks/{check_id}"]["get"].clone();
        operation["operationId"] = json!("getReceipt");
        document["paths"]["/v1/receipts/{check_id}"] = json!({"get": operation});
    });
    repository.package("0.1.1");
    repository.changelog("- An operation for receipts.");
    let refusals = judge(repository.root(), &Says(Bump::Minor)).unwrap().refusals();
    assert!(refusals.len() == 1 && refusals[0].contains("(by one of getReceipt)"), "{refusals:?}");
    repository.changelog("- `getReceipt`.");
    assert_eq!(judge(repository.root(), &Says(Bump::Minor)).unwrap().refusals(), Vec::<String>::new());
}

#[test]
fn what_cannot_be_judged_is_an_error() {
    let repository = Repository::tagged("broken");
    assert_eq!(judge(repository.root(), &Broken).unwrap_err(), "no baseline");
}

#[test]
fn a_version_that_is_too_high_or_no_version() {
    let repository = Repository::tagged("high");
    repository.changelog("- `NativeCountry` knows Uruguay.");
    for (version, refusal) in [
        ("0.1.0", "is 0.1.0 and must be 0.1.1"),
        ("0.1.1-rc.1", "is 0.1.1-rc.1 and must be 0.1.1"),
        ("0.1.10", "is 0.1.10, more than the changes ask for: it must be 0.1.1"),
        ("0.2.0-rc.1", "is 0.2.0-rc.1, more than the changes ask for: it must be 0.1.1"),
        ("0.2.0", "is 0.2.0, more than the changes ask for: it must be 0.1.1"),
    ] {
        repository.describe(version, new_value);
        repository.package(version);
        let refusals = judge(repository.root(), &Says(Bump::None)).unwrap().refusals();
        assert_eq!(refusals, ["description", "crate"].map(|what| format!("the {what} {refusal}")));
    }
    repository.describe("next", new_value);
    repository.package("0.1.1");
    let refusals = judge(repository.root(), &Says(Bump::None)).unwrap().refusals();
    assert!(
        refusals.contains(&"the description is \"next\", which is no version".to_owned()),
        "{refusals:?}"
    );
}

#[test]
fn other_tags_and_pre_releases_are_no_releases() {
    let repository = Repository::tagged("other-tags");
    for tag in ["nightly", "vnext", "v0.1.1-rc.1"] {
        repository.source(&format!("//! {tag}\n"));
        repository.commit(tag);
        repository.tag(tag);
    }
    assert_eq!(judge(repository.root(), &Says(Bump::None)).unwrap().tag.as_deref(), Some("v0.1.0"));

    let repository = Repository::untagged("only-other-tags");
    repository.tag("nightly");
    repository.tag("v0.1.0-rc.1");
    assert_eq!(judge(repository.root(), &Broken).unwrap().tag, None);
}
