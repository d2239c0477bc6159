//! Whether the wording of a described item changed. Only hashes of the wording are kept.

use std::collections::BTreeMap;
use std::path::Path;

use super::Report;
use super::page::Page;
use crate::files;

/// Where they are kept.
const FILE: &str = "xtask/prose.json";

/// The hashes of the wording that was last read by a person.
const READ: &str = include_str!("../../prose.json");

/// An item of the page whose wording changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProseChange {
    /// The item: an operation, one of its parameters, a chapter or a reason.
    pub item: String,
    /// Its line.
    pub line: usize,
}

/// Hashes by item.
pub type Hashes = BTreeMap<String, String>;

/// The hashes that this project keeps.
///
/// # Errors
/// The file is not a map of texts.
pub fn read_before() -> Result<Hashes, String> {
    serde_json::from_str(READ).map_err(|error| format!("{FILE}: {error}"))
}

/// The hashes of a page.
pub fn hashes(page: &Page) -> Hashes {
    items(page).into_iter().map(|(item, _, prose)| (item, hash(prose))).collect()
}

/// Items that had another wording before. New items and lost ones are differences, not wording.
pub fn changes(page: &Page, before: &Hashes) -> Vec<ProseChange> {
    let changed = |(item, line, prose): (String, usize, &str)| {
        let differs = before.get(&item).is_some_and(|known| *known != hash(prose));
        differs.then_some(ProseChange { item, line })
    };
    let mut changes: Vec<ProseChange> = items(page).into_iter().filter_map(changed).collect();
    changes.sort_by_key(|change| change.line);
    changes
}

/// Keeps the hashes of a page as those that were read. A page that differs is refused: it may be
/// half of one, and what it lacks would be lost from the list.
///
/// # Errors
/// The page differs, or the file cannot be written.
pub fn accept(report: &Report, root: &Path) -> Result<(), String> {
    if !report.is_clean() {
        return Err("the wording was not accepted: settle the differences first".to_owned());
    }
    let path = root.join(FILE);
    let json = serde_json::to_string_pretty(&report.hashes).map_err(|error| error.to_string())?;
    files::write(&path, &(json + "\n")).map_err(|error| format!("{}: {error}", path.display()))
}

fn items(page: &Page) -> Vec<(String, usize, &str)> {
    let mut items = Vec::new();
    for chapter in &page.chapters {
        items.push((format!("chapter {}", chapter.title), chapter.line, chapter.prose.as_str()));
    }
    for operation in &page.operations {
        items.push((operation.title.clone(), operation.line, operation.prose.as_str()));
        for parameter in &operation.parameters {
            let item = format!("{}, {} {}", operation.title, parameter.place.as_str(), parameter.name);
            items.push((item, parameter.line, parameter.prose.as_str()));
        }
    }
    for reason in page.reasons.iter().flat_map(|table| &table.value.rows) {
        items.push((format!("reason {}", reason.name), reason.line, reason.prose.as_str()));
    }
    items
}

/// FNV-1a, 64 bits: enough to notice a change, and the same on every machine and version.
fn hash(prose: &str) -> String {
    let mut hash: u64 = 0xcbf2_9ce4_8422_2325;
    for byte in prose.bytes() {
        hash = (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
    }
    format!("{hash:016x}")
}
