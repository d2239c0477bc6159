//! The forms of a comparison.

use std::fmt::Write as _;

use serde_json::{Value, json};

use super::Comparison;
use super::change::{Change, Class};
use super::version::Bump;

/// The form of a report.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub enum Format {
    /// For a person at a terminal.
    Text,
    /// For programs.
    Json,
    /// The section of a changelog.
    Markdown,
}

impl Comparison {
    /// The comparison in a form, with a newline at its end.
    pub fn render(&self, format: Format) -> String {
        match format {
            Format::Text => self.text(),
            Format::Json => self.json(),
            Format::Markdown => self.markdown(),
        }
    }

    fn text(&self) -> String {
        let mut out = String::new();
        let mut chapter = None;
        let mut operations: Option<&[String]> = None;
        for change in &self.changes {
            let name = change.chapter.as_deref().unwrap_or("Document");
            if chapter != Some(name) {
                let _ = writeln!(out, "{name}");
                (chapter, operations) = (Some(name), None);
            }
            if operations != Some(&change.operations) && !change.operations.is_empty() {
                let _ = writeln!(out, "  {}", joined(&change.operations));
            }
            operations = Some(&change.operations);
            let _ = writeln!(out, "    {}: {}: {}", sides(change), change.subject, change.what);
        }
        let _ = writeln!(out, "{}", self.summary());
        out
    }

    fn summary(&self) -> String {
        if self.changes.is_empty() {
            return "no change".to_owned();
        }
        let count = |class| self.changes.iter().filter(|change| change.class() == class).count();
        let additions = count(Class::Addition);
        format!(
            "{} breaking, {additions} addition{}, {} of wording; version: {}{}",
            count(Class::Breaking),
            if additions == 1 { "" } else { "s" },
            count(Class::Text),
            self.bump().as_str(),
            self.next_version().map(|next| format!(", {} -> {next}", self.version)).unwrap_or_default()
        )
    }

    fn json(&self) -> String {
        let changes: Vec<Value> = self.changes.iter().map(Change::to_json).collect();
        let report = json!({
            "bump": self.bump().as_str(),
            "version": self.version,
            "next_version": self.next_version(),
            "changes": changes,
        });
        format!("{report:#}\n")
    }

    fn markdown(&self) -> String {
        if self.bump() == Bump::None {
            return "No change.\n".to_owned();
        }
        let mut out = format!("## {}\n", self.next_version().unwrap_or_else(|| "Unreleased".to_owned()));
        for (class, title) in
            [(Class::Breaking, "Breaking"), (Class::Addition, "Added"), (Class::Text, "Wording")]
        {
            let changes: Vec<&Change> =
                self.changes.iter().filter(|change| change.class() == class).collect();
            if changes.is_empty() {
                continue;
            }
            let _ = write!(out, "\n### {title}\n\n");
            for change in changes {
                let operations: Vec<String> = change.operations.iter().map(|id| format!("`{id}`")).collect();
                let place =
                    if operations.is_empty() { String::new() } else { format!(" {}:", joined(&operations)) };
                let whom = if class == Class::Text { String::new() } else { format!(" ({})", whom(change)) };
                let chapter = change.chapter.as_deref().unwrap_or("Document");
                let _ =
                    writeln!(out, "- **{chapter}**{place} {}: {}{whom}", code(&change.subject), change.what);
            }
        }
        out
    }
}

/// A list that a person reads to its end.
fn joined(names: &[String]) -> String {
    match names {
        [one, two, three, rest @ ..] if rest.len() > 1 => {
            format!("{one}, {two}, {three} and {} more", rest.len())
        }
        names => names.join(", "),
    }
}

fn sides(change: &Change) -> String {
    match (change.senders, change.receivers) {
        (Some(one), Some(other)) if one == other => one.as_str().to_owned(),
        (Some(one), Some(other)) => format!("{} (senders), {} (receivers)", one.as_str(), other.as_str()),
        (Some(class), None) => format!("{} (senders)", class.as_str()),
        (None, Some(class)) => format!("{} (receivers)", class.as_str()),
        (None, None) => Class::Text.as_str().to_owned(),
    }
}

fn whom(change: &Change) -> &'static str {
    match (change.senders, change.receivers) {
        (Some(_), Some(_)) => "senders and receivers",
        (None, Some(_)) => "receivers",
        _ => "senders",
    }
}

fn code(subject: &str) -> String {
    format!("`{}`", subject.replace('`', "'"))
}
