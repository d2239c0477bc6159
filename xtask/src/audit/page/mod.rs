//! The reference page as text, read into its facts.
//!
//! The text is what a browser gives when the page is saved as text: no markup, one thing a line.
//! What a line is follows from its form (`lines`), what a heading is from what comes after it
//! (`headings`). Spacing, line ends, order of chapters and wording carry no facts.

mod conditions;
mod fields;
mod headings;
mod inputs;
mod lines;
mod marks;
mod reader;
mod reasons;

use std::collections::BTreeSet;
use std::fmt;

pub use inputs::{Column, Input, InputRow, InputTable, Token};
pub use reasons::{Reason, Reasons};

/// What the reader may lean on: a line that is one of these titles is that heading.
///
/// Reading works without; a page whose wording changed much is read more safely with it.
#[derive(Debug, Default, Clone)]
pub struct Known {
    operations: BTreeSet<String>,
    chapters: BTreeSet<String>,
    names: BTreeSet<String>,
    reasons: BTreeSet<String>,
}

impl Known {
    /// Known titles of operations and chapters, and known wire names of parameters.
    pub fn new<'a>(
        operations: impl IntoIterator<Item = &'a str>,
        chapters: impl IntoIterator<Item = &'a str>,
        names: impl IntoIterator<Item = &'a str>,
    ) -> Self {
        Self {
            operations: operations.into_iter().map(fold).collect(),
            chapters: chapters.into_iter().map(fold).collect(),
            names: names.into_iter().map(str::to_owned).collect(),
            reasons: BTreeSet::new(),
        }
    }

    /// The same, and known reasons.
    #[must_use]
    pub fn with_reasons<'a>(self, reasons: impl IntoIterator<Item = &'a str>) -> Self {
        Self { reasons: reasons.into_iter().map(str::to_owned).collect(), ..self }
    }

    fn is_operation(&self, text: &str) -> bool {
        self.operations.contains(&fold(text))
    }

    fn is_chapter(&self, text: &str) -> bool {
        self.chapters.contains(&fold(text))
    }

    fn is_reason(&self, text: &str) -> bool {
        self.reasons.contains(text)
    }

    fn is_name(&self, text: &str) -> bool {
        self.names.contains(text)
    }
}

/// A title in the form in which titles are compared: letter case and spacing do not count.
pub fn fold(title: &str) -> String {
    title.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()
}

/// A fact and the line that states it, counted from 1.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct At<T> {
    /// What the line states.
    pub value: T,
    /// The line.
    pub line: usize,
}

/// Where a parameter goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Place {
    /// A field of the form.
    Body,
    /// After the question mark of the URL.
    Query,
    /// In the path.
    Path,
    /// In a header.
    Header,
}

impl Place {
    /// The word for it, as in OpenAPI; `body` for a field of the form.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Body => "body",
            Self::Query => "query",
            Self::Path => "path",
            Self::Header => "header",
        }
    }
}

/// Whether a parameter has to be sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Requirement {
    /// Always.
    Required,
    /// In some cases.
    Conditional,
    /// Never.
    Optional,
}

impl Requirement {
    /// The word for it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Required => "required",
            Self::Conditional => "conditional",
            Self::Optional => "optional",
        }
    }
}

/// A parameter as the page describes it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Parameter {
    /// Where it goes.
    pub place: Place,
    /// Its name on the wire.
    pub name: String,
    /// Its type, in the page's word.
    pub kind: String,
    /// Whether it has to be sent, and the line that says so.
    pub requirement: At<Requirement>,
    /// The values that the page allows, when it lists them.
    pub allowed: Option<Vec<String>>,
    /// The line with its name.
    pub line: usize,
    /// The line that lists the values.
    pub allowed_line: Option<usize>,
    /// What the page says of it. Never kept, only hashed.
    pub prose: String,
}

/// An operation as the page describes it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Operation {
    /// Its heading.
    pub title: String,
    /// The line of the heading.
    pub line: usize,
    /// Index of the section that it stands in, when there is one.
    pub section: Option<usize>,
    /// GET, POST and so on, where the page says so.
    pub method: Option<At<String>>,
    /// Its path, where the page says so.
    pub path: Option<At<String>>,
    /// Media type of the request, where the page says so.
    pub encoding: Option<At<String>>,
    /// Whether the page announces a request body.
    pub has_body: bool,
    /// Its parameters, in the order of the page.
    pub parameters: Vec<Parameter>,
    /// What the page says of it. Never kept, only hashed.
    pub prose: String,
}

/// A part of the page with one base URL.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Section {
    /// Its heading, where it has one.
    pub title: Option<String>,
    /// The line where it starts.
    pub line: usize,
    /// The base URL of what follows.
    pub base_url: Option<At<String>>,
}

/// A chapter: what groups operations.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Chapter {
    /// Its heading.
    pub title: String,
    /// The line of the heading.
    pub line: usize,
    /// What the page says of it. Never kept, only hashed.
    pub prose: String,
}

/// The facts of the page.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct Page {
    /// Parts with a base URL each.
    pub sections: Vec<Section>,
    /// Chapters, in the order of the page.
    pub chapters: Vec<Chapter>,
    /// Operations, in the order of the page.
    pub operations: Vec<Operation>,
    /// Which inputs a check needs, by country and type.
    pub inputs: Option<At<InputTable>>,
    /// Why a process may end early.
    pub reasons: Option<At<Reasons>>,
}

impl Page {
    /// Reads the page.
    ///
    /// # Errors
    /// The line where the text stopped making sense as the reference, and why.
    pub fn read(bytes: &[u8], known: &Known) -> Result<Self, ReadError> {
        let lines = lines::read(bytes, known)?;
        reader::read(&lines, known)
    }

    /// Number of parameters of all operations.
    pub fn parameters(&self) -> usize {
        self.operations.iter().map(|operation| operation.parameters.len()).sum()
    }

    /// Number of allowed values of all parameters.
    pub fn allowed(&self) -> usize {
        let parameters = self.operations.iter().flat_map(|operation| &operation.parameters);
        parameters.filter_map(|parameter| parameter.allowed.as_ref()).map(Vec::len).sum()
    }
}

/// Where a text stopped making sense as the reference page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReadError {
    /// The line, counted from 1.
    pub line: usize,
    /// What was expected there.
    pub message: String,
}

impl ReadError {
    fn new(line: usize, message: impl Into<String>) -> Self {
        Self { line, message: message.into() }
    }
}

impl fmt::Display for ReadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "line {}: {}", self.line, self.message)
    }
}

impl std::error::Error for ReadError {}
