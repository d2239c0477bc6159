//! The forms of a report.

use std::fmt::Write as _;

use serde_json::{Value, json};

use super::Report;
use super::difference::Difference;
use super::rename;

/// The form of a report.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub enum Format {
    /// For a person at a terminal.
    Text,
    /// For programs.
    Json,
    /// For an issue or a pull request.
    Markdown,
}

impl Report {
    /// The report in a form, with a newline at its end.
    pub fn render(&self, format: Format) -> String {
        match format {
            Format::Text => self.text(),
            Format::Json => self.json(),
            Format::Markdown => self.markdown(),
        }
    }

    fn summary(&self) -> String {
        let differences = match self.settled.differences.len() {
            0 => "no differences".to_owned(),
            number => counted(number, "difference"),
        };
        format!(
            "{}, {}, {}: {differences}",
            counted(self.operations, "operation"),
            counted(self.parameters, "parameter"),
            counted(self.allowed, "allowed value"),
        )
    }

    fn text(&self) -> String {
        let mut out = String::new();
        for difference in &self.settled.differences {
            let _ = writeln!(out, "{}", sentence(difference));
        }
        for (before, after) in self.renames() {
            let _ = writeln!(out, "likely renamed: {before} -> {after}");
        }
        for stale in &self.settled.stale {
            let _ = writeln!(
                out,
                "known deviation no longer applies, remove it from xtask/deviations.json: {} of {}, {}",
                stale.kind, stale.operation, stale.subject
            );
        }
        for change in self.prose.iter().flatten() {
            let _ = writeln!(out, "line {}: wording changed: {}", change.line, change.item);
        }
        let _ = writeln!(out, "{}", self.summary());
        let _ = writeln!(out, "{}", counted(self.settled.known, "known deviation"));
        if let Some(changes) = &self.prose {
            let _ = writeln!(out, "{}", counted(changes.len(), "changed wording"));
        }
        out
    }

    fn renames(&self) -> impl Iterator<Item = (&str, &str)> {
        let differences = &self.settled.differences;
        rename::likely(differences).into_iter().filter_map(|(before, after)| {
            Some(rename::names(differences.get(before)?, differences.get(after)?))
        })
    }

    fn json(&self) -> String {
        let differences: Vec<Value> = self.settled.differences.iter().map(Difference::to_json).collect();
        let mut report = json!({ "differences": differences });
        if !self.settled.stale.is_empty() {
            let stale = self.settled.stale.iter().map(|entry| {
                json!({"kind": entry.kind.as_str(), "operation": entry.operation, "subject": entry.subject})
            });
            report["stale_deviations"] = stale.collect();
        }
        if let Some(changes) = &self.prose {
            let prose = changes.iter().map(|change| json!({"item": change.item, "line": change.line}));
            report["prose"] = prose.collect();
        }
        format!("{report:#}\n")
    }

    fn markdown(&self) -> String {
        let mut out = format!("{}; {}.\n", self.summary(), counted(self.settled.known, "known deviation"));
        if !self.settled.differences.is_empty() {
            out.push_str(
                "\n| line | kind | operation | subject | page | declared |\n|---|---|---|---|---|---|\n",
            );
        }
        for difference in &self.settled.differences {
            let line = difference.line.map(|line| line.to_string()).unwrap_or_default();
            let side = |side: &Option<String>| side.as_deref().map(code).unwrap_or_else(|| "–".to_owned());
            let _ = writeln!(
                out,
                "| {line} | {} | {} | {} | {} | {} |",
                difference.kind,
                code(&difference.operation),
                code(&difference.subject),
                side(&difference.documented),
                side(&difference.declared)
            );
        }
        let mut notes: Vec<String> = self
            .renames()
            .map(|(before, after)| format!("likely renamed: {} → {}", code(before), code(after)))
            .collect();
        notes.extend(self.settled.stale.iter().map(|stale| {
            format!(
                "known deviation no longer applies: {} of {}, {}",
                stale.kind,
                code(&stale.operation),
                code(&stale.subject)
            )
        }));
        let changes = self.prose.iter().flatten();
        notes.extend(
            changes.map(|change| format!("wording changed: {}, line {}", code(&change.item), change.line)),
        );
        if !notes.is_empty() {
            out.push('\n');
        }
        for note in notes {
            let _ = writeln!(out, "- {note}");
        }
        out
    }
}

fn sentence(difference: &Difference) -> String {
    let line = difference.line.map(|line| format!("line {line}: ")).unwrap_or_default();
    let id = difference.operation_id.as_ref().map(|id| format!(" ({id})")).unwrap_or_default();
    let side = |side: &Option<String>| side.clone().unwrap_or_else(|| "nothing".to_owned());
    format!(
        "{line}{}: {}{id}, {}: the page says {}, declared is {}",
        difference.kind,
        difference.operation,
        difference.subject,
        side(&difference.documented),
        side(&difference.declared)
    )
}

fn counted(number: usize, what: &str) -> String {
    format!("{number} {what}{}", if number == 1 { "" } else { "s" })
}

/// Text of the page in a cell of a table, where it must not become markup.
fn code(text: &str) -> String {
    format!("`{}`", text.replace('|', "\\|").replace('`', "'"))
}
