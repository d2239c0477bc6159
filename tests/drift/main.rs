//! Nothing in the chain from the declarations to the client changes unseen.

mod outline;

use guards::{document, root};

/// How each guard's message ends.
const MEND: &str = "run: cargo xtask regenerate";

/// Snapshots are accepted by a person who has read them.
const ACCEPT: &str =
    "read the difference; if it is meant, run: INSTA_UPDATE=always cargo test -p guards --test drift";

#[test]
fn published_files_and_client_are_what_is_declared() {
    let mut report = Vec::new();
    let outcome = xtask::regenerate::regenerate(&root(), true, &mut report);
    let report = String::from_utf8_lossy(&report);
    match outcome {
        Ok(true) => {}
        Ok(false) => panic!("{report}\n{MEND}"),
        Err(error) => panic!("{error}\nmend the declarations, then {MEND}"),
    }
}

#[test]
fn outputs_are_the_same_on_every_run() {
    let first = xtask::regenerate::outputs(&root()).unwrap_or_else(|error| panic!("{error}"));
    let second = xtask::regenerate::outputs(&root()).unwrap_or_else(|error| panic!("{error}"));
    assert_eq!(first.len(), second.len());
    for ((path, first), (_, second)) in first.iter().zip(&second) {
        assert!(
            first == second,
            "{path} differs between two runs: find what is unordered in spec-gen or xtask, then {MEND}"
        );
    }
}

#[test]
fn as_many_are_emitted_as_are_declared() {
    let census =
        xtask::census::Census::of(&root().join("spec-gen/src")).unwrap_or_else(|error| panic!("{error}"));
    let document = document("truora.yaml");
    let defects = census.compare(&document);
    assert!(defects.is_empty(), "{}\nmend the declarations, then {MEND}", defects.join("\n"));
    let schemas = document["components"]["schemas"].as_object().map_or(0, serde_json::Map::len);
    let (operations, declared) = census.counts();
    // The error envelope is declared among what the chapters share and found like any other.
    assert_eq!(
        (operations, declared),
        (37, schemas),
        "declared against emitted; mend the declarations, then {MEND}"
    );
}

macro_rules! snapshot {
    ($name:literal, $outline:expr) => {
        let outline = $outline;
        insta::with_settings!({description => ACCEPT, omit_expression => true, prepend_module_to_snapshot => false}, {
            insta::assert_snapshot!($name, outline);
        });
    };
}

#[test]
fn operations_are_as_reviewed() {
    snapshot!("operations", outline::operations(&document("truora.yaml")));
}

#[test]
fn schemas_are_as_reviewed() {
    snapshot!("schemas", outline::schemas(&document("truora.yaml")));
}

#[test]
fn the_client_is_as_reviewed() {
    snapshot!("client", outline::client(&root()));
}
