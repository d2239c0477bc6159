//! Which lines are headings. The text has no markup, so a heading is known by its title, or by
//! its shape and by what comes after it.

use super::Known;
use super::lines::{Form, Line};

/// What a heading opens.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Heading {
    /// A part of the page with its own base URL.
    Section,
    Chapter,
    Operation,
}

/// Where the reader stands when it meets a line of text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Standing {
    /// Below the heading of a section, before its base URL.
    Preface,
    /// Outside of any operation.
    Outside,
    /// In an operation of which nothing but prose was read.
    Bare,
    /// Among the fields of a body, whose route is still to come.
    Fields,
    /// In an operation whose route or list of parameters was read.
    Told,
}

/// First words of titles. Only a title of this kind is taken for an operation where neither route
/// nor parameters follow.
const VERBS: &[&str] = &[
    "add",
    "archive",
    "assign",
    "cancel",
    "create",
    "delete",
    "disable",
    "download",
    "enable",
    "export",
    "fetch",
    "generate",
    "get",
    "import",
    "list",
    "patch",
    "pause",
    "post",
    "publish",
    "put",
    "register",
    "remove",
    "renew",
    "request",
    "resend",
    "restore",
    "resume",
    "retrieve",
    "retry",
    "revoke",
    "rotate",
    "search",
    "send",
    "set",
    "start",
    "stop",
    "submit",
    "subscribe",
    "summarize",
    "unsubscribe",
    "update",
    "upload",
    "validate",
    "verify",
];

/// What a line of text opens, if it is a heading. `fresh`: the line above is a heading itself.
pub(super) fn heading(
    lines: &[Line],
    index: usize,
    known: &Known,
    standing: Standing,
    fresh: bool,
) -> Option<Heading> {
    let line = lines.get(index)?;
    let titled = titled(line, known);
    if titled == Some(Heading::Operation) {
        return titled;
    }
    if titled.is_none() && !candidate(line) {
        return None;
    }
    let ahead = ahead(lines, index, known);
    if ahead == Ahead::Section {
        // A section may have the title of a chapter.
        return (standing != Standing::Preface && !fresh).then_some(Heading::Section);
    }
    if titled.is_some() {
        return titled;
    }
    let next = lines.get(index + 1)?;
    let verb = starts_with_verb(&line.text);
    let described = next.form == Form::Text && !candidate(next);
    if fresh {
        // The first line below a heading is its description, save that a chapter may have none.
        let operation = standing == Standing::Outside && (next.form.opens() || verb && described);
        return operation.then_some(Heading::Operation);
    }
    let operation = match standing {
        Standing::Preface => false,
        // A short last paragraph stands right above the route, too.
        Standing::Fields => {
            next.form.opens() && !matches!(next.form, Form::Route { .. })
                || described && (verb || ahead == Ahead::Operation)
        }
        Standing::Bare => verb && (next.form.opens() || described),
        Standing::Outside | Standing::Told => ahead == Ahead::Operation || verb && next.form == Form::Text,
    };
    if operation {
        return Some(Heading::Operation);
    }
    let chapter = standing != Standing::Bare && described && ahead == Ahead::Heading;
    chapter.then_some(Heading::Chapter)
}

fn titled(line: &Line, known: &Known) -> Option<Heading> {
    if known.is_operation(&line.text) {
        Some(Heading::Operation)
    } else if known.is_chapter(&line.text) {
        Some(Heading::Chapter)
    } else {
        None
    }
}

/// What comes next that is no prose.
#[derive(PartialEq, Eq)]
enum Ahead {
    /// Authentication or a base URL.
    Section,
    /// What stands below the description of an operation.
    Operation,
    /// Another heading, or what may be one.
    Heading,
    Other,
}

fn ahead(lines: &[Line], index: usize, known: &Known) -> Ahead {
    for (distance, line) in lines.iter().skip(index + 1).enumerate() {
        match &line.form {
            Form::Text if titled(line, known).is_some() => return Ahead::Heading,
            // The line right below is a description, however short.
            Form::Text if distance > 0 && candidate(line) => return Ahead::Heading,
            Form::Text | Form::Url => {}
            Form::Authentication | Form::BaseUrl => return Ahead::Section,
            form if form.opens() => return Ahead::Operation,
            _ => return Ahead::Other,
        }
    }
    Ahead::Other
}

/// Whether a line has the shape of a title: short, a capital first, no mark of a sentence.
fn candidate(line: &Line) -> bool {
    let text = &line.text;
    line.after_blank
        && line.form == Form::Text
        && text.chars().count() <= 64
        && text.split(' ').count() <= 8
        && text.starts_with(char::is_uppercase)
        && text.ends_with(|c: char| c.is_alphanumeric() || c == ')')
        && !text.contains([',', ':', ';', '!', '?', '"', '“', '”', '=', '|', '*', '[', '<', '{', '@'])
        && !text.contains(". ")
}

fn starts_with_verb(text: &str) -> bool {
    let first = text.split(' ').next().unwrap_or_default().to_lowercase();
    VERBS.contains(&first.as_str())
}
