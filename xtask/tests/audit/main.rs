//! The audit of the reference page. The page itself is not part of the repository: pages are made
//! here, in the page's form and in words of our own.

mod command;
mod damage;
mod deviations;
mod edits;
mod facts;
mod forms;
mod model;
mod prose;
mod render;
mod tolerance;
mod walk;

use std::path::PathBuf;
use std::sync::LazyLock;

use serde_json::Value;
use xtask::audit::deviations::Deviation;
use xtask::audit::{Report, audit};

/// The document that the pages are compared with.
fn document() -> &'static Value {
    static DOCUMENT: LazyLock<Value> =
        LazyLock::new(|| spec_gen::openapi().expect("the declarations are whole"));
    &DOCUMENT
}

/// The known deviations of this project.
fn reviewed() -> &'static [Deviation] {
    static REVIEWED: LazyLock<Vec<Deviation>> =
        LazyLock::new(|| xtask::audit::deviations::reviewed().expect("the list can be read"));
    &REVIEWED
}

/// A page that says what the declarations say, with every known deviation.
fn page() -> model::Page {
    model::Page::from_document(document(), reviewed())
}

fn report(text: &str) -> Report {
    audit(text.as_bytes(), document(), reviewed(), None).expect("the page can be read")
}

/// The vendor's page, where a copy lies beside the workspace.
fn saved_page() -> Option<Vec<u8>> {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../shared/reference/truora-docs.txt");
    std::fs::read(path).ok()
}
