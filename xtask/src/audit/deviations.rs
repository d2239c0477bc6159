//! What the page is known to get wrong, or not to say: differences that a person has judged.

use serde_json::Value;

use super::compare::base_line;
use super::declared::Declared;
use super::difference::{Difference, Kind};
use super::page::{Page, fold};

/// The reviewed list.
const REVIEWED: &str = include_str!("../../deviations.json");

/// A difference that is not reported again, with what speaks for our side.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Deviation {
    /// As in the difference.
    pub kind: Kind,
    /// As in the difference.
    pub operation: String,
    /// As in the difference.
    pub subject: String,
    /// As in the difference.
    pub documented: Option<String>,
    /// As in the difference.
    pub declared: Option<String>,
    /// Where the declared side comes from: the marks of `x-evidence`, and more where needed.
    pub evidence: String,
    /// Why the declared side is right.
    pub reason: String,
}

impl Deviation {
    fn covers(&self, difference: &Difference) -> bool {
        self.kind == difference.kind
            && fold(&self.operation) == fold(&difference.operation)
            && self.subject == difference.subject
            && self.documented == difference.documented
            && self.declared == difference.declared
    }

    /// Whether a difference that is left says already that this entry is out of date.
    fn superseded(&self, difference: &Difference) -> bool {
        let whole = matches!(self.kind, Kind::PathChanged | Kind::MethodChanged | Kind::HostChanged);
        let same_operation = fold(&self.operation) == fold(&difference.operation);
        same_operation && (whole && self.kind == difference.kind || self.subject == difference.subject)
    }
}

/// The differences that are left, and what became of the known deviations.
#[derive(Debug, Default)]
pub struct Settled {
    /// Differences that no entry covers.
    pub differences: Vec<Difference>,
    /// How many entries apply.
    pub known: usize,
    /// Entries that no longer apply: an error of the list.
    pub stale: Vec<Deviation>,
}

/// The reviewed list of this project.
///
/// # Errors
/// What is wrong with the list.
pub fn reviewed() -> Result<Vec<Deviation>, String> {
    parse(REVIEWED)
}

/// Reads a list. An entry is a difference as `--format json` prints it, without its line, and
/// with `evidence` and `reason`; `operation_id` is not needed.
///
/// # Errors
/// The number of the entry that is wrong, and how.
pub fn parse(text: &str) -> Result<Vec<Deviation>, String> {
    let entries: Vec<Value> =
        serde_json::from_str(text).map_err(|error| format!("not a list of deviations: {error}"))?;
    let mut deviations: Vec<Deviation> = Vec::new();
    for (index, entry) in entries.iter().enumerate() {
        let number = index + 1;
        let deviation = parse_entry(entry).map_err(|why| format!("known deviation {number}: {why}"))?;
        if deviations.iter().any(|other| same_entry(other, &deviation)) {
            return Err(format!("known deviation {number} stands twice"));
        }
        deviations.push(deviation);
    }
    Ok(deviations)
}

fn same_entry(one: &Deviation, other: &Deviation) -> bool {
    (one.kind, &one.operation, &one.subject) == (other.kind, &other.operation, &other.subject)
}

const KEYS: [&str; 8] =
    ["kind", "operation", "operation_id", "subject", "documented", "declared", "evidence", "reason"];

fn parse_entry(entry: &Value) -> Result<Deviation, String> {
    let members = entry.as_object().ok_or("not an object")?;
    if let Some(key) = members.keys().find(|key| !KEYS.contains(&key.as_str())) {
        return Err(format!("unknown member {key}"));
    }
    let optional = |key: &str| match &entry[key] {
        Value::Null => Ok(None),
        Value::String(text) => Ok(Some(text.clone())),
        _ => Err(format!("{key} is neither text nor null")),
    };
    let text = |key: &str| match optional(key)? {
        Some(text) if !text.trim().is_empty() => Ok(text),
        _ => Err(format!("{key} is missing")),
    };
    let kind = text("kind")?;
    Ok(Deviation {
        kind: Kind::parse(&kind).ok_or_else(|| format!("unknown kind {kind}"))?,
        operation: text("operation")?,
        subject: text("subject")?,
        documented: optional("documented")?,
        declared: optional("declared")?,
        evidence: text("evidence")?,
        reason: text("reason")?,
    })
}

/// Takes the known deviations out of the differences.
pub fn settle(
    differences: Vec<Difference>,
    deviations: &[Deviation],
    page: &Page,
    declared: &Declared,
) -> Settled {
    let mut used = vec![false; deviations.len()];
    let mut left = Vec::new();
    for difference in differences {
        match deviations
            .iter()
            .zip(&mut used)
            .find(|(deviation, used)| !**used && deviation.covers(&difference))
        {
            Some((_, used)) => *used = true,
            None => left.push(difference),
        }
    }
    let known = used.iter().filter(|used| **used).count();
    let stale = deviations
        .iter()
        .zip(used)
        .filter(|(deviation, used)| !used && !said_otherwise(deviation, &left, page, declared))
        .map(|(deviation, _)| deviation.clone())
        .collect();
    Settled { differences: left, known, stale }
}

/// One change of the page is to be reported once: an entry about something that changed again, or
/// about an operation or a base URL that changed as a whole, is no second report.
fn said_otherwise(deviation: &Deviation, left: &[Difference], page: &Page, declared: &Declared) -> bool {
    let title = fold(&deviation.operation);
    let on_page = page.operations.iter().any(|operation| fold(&operation.title) == title);
    let in_document = declared.operations.iter().any(|operation| fold(&operation.title) == title);
    on_page != in_document
        || left.iter().any(|difference| deviation.superseded(difference))
        || deviation.kind == Kind::HostChanged && base_url_differs(&title, left, page)
}

fn base_url_differs(title: &str, left: &[Difference], page: &Page) -> bool {
    let operation = page.operations.iter().find(|operation| fold(&operation.title) == title);
    let section = operation.and_then(|operation| page.sections.get(operation.section?));
    let line = section.and_then(|section| section.base_url.as_ref()).map(|url| url.line);
    let differs =
        |difference: &Difference| difference.kind == Kind::HostChanged && base_line(page, difference) == line;
    line.is_some() && left.iter().any(differs)
}
