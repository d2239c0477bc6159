//! A change between two documents, and what it means for those who depend on them.

use serde_json::{Value, json};

/// What a change means for someone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Class {
    /// Nothing but wording.
    Text,
    /// Something new that can be ignored.
    Addition,
    /// What worked before may not work, or not compile, any more.
    Breaking,
}

impl Class {
    /// Its name in reports.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Addition => "addition",
            Self::Breaking => "breaking",
        }
    }
}

/// Who a change concerns.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Side {
    /// Those who send requests.
    Senders,
    /// Those who receive answers.
    Receivers,
}

/// A change.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// Chapter of the first operation that it concerns; none for the document as a whole.
    pub chapter: Option<String>,
    /// Ids of the operations that it concerns.
    pub operations: Vec<String>,
    /// The place: a schema's member, a parameter, the route.
    pub subject: String,
    /// What happened there.
    pub what: String,
    /// What it means for those who send requests, if anything.
    pub senders: Option<Class>,
    /// What it means for those who receive answers, if anything.
    pub receivers: Option<Class>,
}

impl Change {
    /// The graver of both sides.
    pub fn class(&self) -> Class {
        self.senders.max(self.receivers).unwrap_or(Class::Text)
    }

    /// Its JSON form.
    pub fn to_json(&self) -> Value {
        json!({
            "chapter": self.chapter,
            "operations": self.operations,
            "subject": self.subject,
            "what": self.what,
            "class": self.class().as_str(),
            "senders": self.senders.map(Class::as_str),
            "receivers": self.receivers.map(Class::as_str),
        })
    }
}

/// Whether a place belongs to no single operation: the names of schemas and of shared answers
/// begin with a capital.
fn is_shared(subject: &str) -> bool {
    subject.strip_prefix("answer ").unwrap_or(subject).starts_with(|c: char| c.is_ascii_uppercase())
}

/// Collects changes. What several operations share is one change.
#[derive(Debug, Default)]
pub struct Changes {
    changes: Vec<Change>,
    chapter: Option<String>,
    operation: Option<String>,
}

impl Changes {
    /// What follows concerns this operation.
    pub fn enter(&mut self, chapter: Option<&str>, operation: &str) {
        self.chapter = chapter.map(str::to_owned);
        self.operation = Some(operation.to_owned());
    }

    /// What follows concerns the document as a whole.
    pub fn leave(&mut self) {
        (self.chapter, self.operation) = (None, None);
    }

    /// Adds a change for one side.
    pub fn add(&mut self, side: Side, class: Class, subject: &str, what: impl Into<String>) {
        match side {
            Side::Senders => self.push(subject, what.into(), Some(class), None),
            Side::Receivers => self.push(subject, what.into(), None, Some(class)),
        }
    }

    /// Adds a change for both sides.
    pub fn both(&mut self, class: Class, subject: &str, what: impl Into<String>) {
        self.push(subject, what.into(), Some(class), Some(class));
    }

    fn push(&mut self, subject: &str, what: String, senders: Option<Class>, receivers: Option<Class>) {
        let (chapter, operation) = (&self.chapter, &self.operation);
        let known = self.changes.iter_mut().find(|known| {
            known.subject == subject
                && known.what == what
                && known.operations.is_empty() == operation.is_none()
                && (known.chapter == *chapter || is_shared(subject))
        });
        match known {
            Some(known) => {
                known.senders = known.senders.max(senders);
                known.receivers = known.receivers.max(receivers);
                if let Some(id) = operation.as_ref().filter(|id| !known.operations.contains(id)) {
                    known.operations.push(id.clone());
                }
            }
            None => self.changes.push(Change {
                chapter: self.chapter.clone(),
                operations: self.operation.iter().cloned().collect(),
                subject: subject.to_owned(),
                what,
                senders,
                receivers,
            }),
        }
    }

    /// All of them, in the order in which they were found.
    pub fn into_vec(self) -> Vec<Change> {
        self.changes
    }
}
