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

/// What a change may be named by: its operations, its place, the last part of its place. A word of any
/// text, such as "type" or "operation", names nothing: there it takes an operation or the whole place.
pub(super) fn names(change: &Change) -> Vec<String> {
    let mut names = change.operations.clone();
    let subject = &change.subject;
    // What concerns the document as a whole has no better name.
    if is_name(subject) || subject.contains(['.', ' ']) || names.is_empty() {
        names.push(subject.clone());
    }
    let last = subject.rsplit(['.', ' ']).next().unwrap_or_default();
    if last != subject && is_name(last) {
        names.push(last.to_owned());
    }
    names
}

/// Whether a word is the name of something: `native_country`, `CheckStatus`, not `status` or `Check`.
fn is_name(word: &str) -> bool {
    let is_one_word = word.chars().all(|letter| letter.is_alphanumeric() || letter == '_');
    let is_put_together = |letter: char| letter.is_uppercase() || letter == '_';
    is_one_word && word.chars().skip(1).any(is_put_together)
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

    #[test]
    fn a_word_of_any_text_names_nothing() {
        let named = |operations: &[&str], subject: &str| {
            names(&Change {
                chapter: None,
                operations: operations.iter().map(|&id| id.to_owned()).collect(),
                subject: subject.to_owned(),
                what: String::new(),
                senders: None,
                receivers: None,
            })
        };
        assert_eq!(named(&["getCheck"], "Check.status"), ["getCheck", "Check.status"]);
        assert_eq!(named(&["getCheck"], "Check.check_id"), ["getCheck", "Check.check_id", "check_id"]);
        assert_eq!(named(&["getCheck"], "CheckStatus"), ["getCheck", "CheckStatus"]);
        for subject in ["Check", "operation", "x-repeat", "inputs", "host"] {
            assert_eq!(named(&["getCheck"], subject), ["getCheck"]);
        }
        assert_eq!(named(&["getCheck"], "answer 201"), ["getCheck", "answer 201"]);
        assert_eq!(named(&[], "security"), ["security"]);
    }
}
