//! `cargo xtask diff`: what changed between two published documents, and what it means.
//!
//! Each change is classed for those who send requests and for those who receive answers. The
//! comparison is made here because the rules hang on our own extensions: open lists of values,
//! sensitive text, required inputs, fields whose name the caller completes.

pub mod change;
mod document;
mod inputs;
mod keywords;
mod marks;
mod needs;
mod operations;
mod parameters;
mod parts;
mod render;
mod schema;
pub(crate) mod source;
mod values;
mod version;
mod walk;

use std::path::Path;
use std::process::ExitCode;

use serde_json::Value;

use change::{Change, Changes};
pub use render::Format;
pub use version::Bump;
use walk::{Document, elements};

use crate::output;

/// Compares two published documents: by chapter, then by operation.
///
/// Exit code 0: the documents were compared; 2: one of them could not be read.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The document before: a file, or a git revision of openapi/truora.yaml.
    old: String,
    /// The document after; the one in the working tree unless given.
    new: Option<String>,
    /// Form of the report; markdown is a section of the changelog.
    #[arg(long, value_enum, default_value = "text")]
    format: Format,
}

/// What two documents differ in.
#[derive(Debug, Default)]
pub struct Comparison {
    /// Changes, by chapter, then by operation; those of the whole document last.
    pub changes: Vec<Change>,
    /// Version of the document before.
    pub version: String,
}

impl Comparison {
    /// Which number of the version the changes raise.
    pub fn bump(&self) -> Bump {
        Bump::of(&self.changes)
    }

    /// The version that they ask for, if the one before has three numbers.
    pub fn next_version(&self) -> Option<String> {
        self.bump().next(&self.version)
    }
}

/// Compares two documents.
pub fn compare(old: &Value, new: &Value) -> Comparison {
    let pair = operations::Pair { old: Document { root: old }, new: Document { root: new } };
    let mut changes = Changes::default();
    pair.operations(&mut changes);
    document::compare(pair.old, pair.new, &mut changes);
    let mut changes = changes.into_vec();
    let order = chapters(pair);
    let place = |change: &Change| match &change.chapter {
        Some(name) => order.iter().position(|chapter| chapter == name).unwrap_or(order.len()),
        None => order.len() + 1,
    };
    // The sort is stable: within a chapter the operations stay in the document's order.
    changes.sort_by_key(place);
    let version = old["info"]["version"].as_str().unwrap_or_default().to_owned();
    Comparison { changes, version }
}

/// The chapters in their order: as listed, then as used, then those that are gone.
fn chapters(pair: operations::Pair<'_>) -> Vec<String> {
    let mut chapters: Vec<String> = Vec::new();
    let listed = elements(&pair.new.root["tags"]).iter().filter_map(|tag| tag["name"].as_str());
    let (before, after) = (operations::list(pair.old), operations::list(pair.new));
    let used = after.iter().chain(&before).filter_map(|operation| operation.chapter);
    for chapter in listed.chain(used) {
        if !chapters.iter().any(|known| known == chapter) {
            chapters.push(chapter.to_owned());
        }
    }
    chapters
}

/// Runs the command. `root` is the root of the repository.
pub fn run(args: &Args, root: &Path) -> ExitCode {
    let documents = source::read(&args.old, root).and_then(|old| {
        let new = match &args.new {
            Some(name) => source::read(name, root)?,
            None => source::working_tree(root)?,
        };
        Ok((old, new))
    });
    match documents {
        Ok((old, new)) => output::print(&compare(&old, &new).render(args.format), ExitCode::SUCCESS),
        Err(message) => {
            eprintln!("{message}");
            ExitCode::from(2)
        }
    }
}
