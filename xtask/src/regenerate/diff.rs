//! Differences as a person reads them.

use similar::TextDiff;

/// More changed lines than this are counted, not shown.
const SHOWN: usize = 60;

/// A unified diff of a file with three lines of context; a long one is cut.
pub(super) fn readable(path: &str, before: &str, after: &str) -> String {
    let before = before.replace("\r\n", "\n");
    let diff = TextDiff::from_lines(before.as_str(), after);
    let text = diff
        .unified_diff()
        .context_radius(3)
        .header(&format!("{path} (on disk)"), &format!("{path} (declared)"))
        .to_string();
    let lines: Vec<&str> = text.lines().collect();
    if lines.len() <= SHOWN {
        return format!("\n{text}");
    }
    format!("\n{}\n… and {} more lines", lines[..SHOWN].join("\n"), lines.len() - SHOWN)
}
