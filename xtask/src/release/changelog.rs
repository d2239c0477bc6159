//! What the changelog says of the changes that are not released yet.

use std::fs;
use std::path::Path;

use crate::diff::change::{Change, Class};

/// Text of the section `[Unreleased]`, and of the section of the version where it was written already.
pub(super) fn read(root: &Path, version: &str) -> Result<String, String> {
    let path = root.join("CHANGELOG.md");
    let text = fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
    Ok(section(&text, version))
}

fn section(text: &str, version: &str) -> String {
    let mut wanted = false;
    let mut found = String::new();
    for line in text.lines() {
        if let Some(title) = line.strip_prefix("## ") {
            let title = title.split_whitespace().next().unwrap_or_default();
            let title = title.trim_matches(['[', ']']);
            wanted = title.eq_ignore_ascii_case("unreleased") || title == version;
        } else if wanted && !line.starts_with('#') && !line.trim().is_empty() {
            found.push_str(line);
            found.push('\n');
        }
    }
    found
}

/// The changes that readers have to know of and that the section names neither by an operation nor by
/// the field.
pub(super) fn unnamed(section: &str, changes: &[Change]) -> Vec<Change> {
    let has_to_be_named = |change: &&Change| change.class() > Class::Text;
    let unnamed = changes
        .iter()
        .filter(has_to_be_named)
        .filter(|change| !names(change).iter().any(|name| mentions(section, name)));
    unnamed.cloned().collect()
}

/// What a change may be named by: its operations, its place, the last part of its place.
pub(super) fn names(change: &Change) -> Vec<String> {
    let mut names = change.operations.clone();
    // "operation", "path" and their like are words of any text.
    let is_kind =
        |name: &str| ["operation", "operation id", "path", "method", "host", "chapter"].contains(&name);
    if !is_kind(&change.subject) {
        let last = change.subject.rsplit(['.', ' ']).next().unwrap_or_default();
        names.extend([change.subject.clone(), last.to_owned()]);
    }
    names.retain(|name| !name.is_empty());
    names
}

/// Whether a text has a name as a word of its own.
fn mentions(text: &str, name: &str) -> bool {
    let continues = |letter: char| letter.is_alphanumeric() || letter == '_';
    text.match_indices(name).any(|(start, _)| {
        let before = text.get(..start).and_then(|text| text.chars().next_back());
        let after = text.get(start + name.len()..).and_then(|text| text.chars().next());
        !before.is_some_and(continues) && !after.is_some_and(continues)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_not_released_counts() {
        let text = "# Changelog\n\n## [Unreleased]\n\n### Added\n\n- `watch`\n\n## [0.2.0] - 2026-01-01\n\n- `two`\n\n## 0.1.0\n\n- one\n";
        assert_eq!(section(text, "0.3.0"), "- `watch`\n");
        assert_eq!(section(text, "0.2.0"), "- `watch`\n- `two`\n");
    }

    #[test]
    fn a_name_is_a_word() {
        assert!(mentions("- `watch`: new", "watch"));
        assert!(!mentions("- `watches` and `stopwatch_id`", "watch"));
    }
}
