//! What the client knows of an operation beside its bodies.

use crate::hosts::Host;

/// An operation of the API. [`crate::operations`] has one for each, from the published document.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Operation {
    /// `operationId` in the published document, such as `createCheck`.
    pub id: &'static str,
    /// HTTP method, in capitals.
    pub method: &'static str,
    /// Route template, such as `/v1/checks/{check_id}`: free of ids.
    pub path: &'static str,
    /// The host that serves it.
    pub host: Host,
    /// Whether it may be sent again (`x-repeat` in the published document).
    pub repeat: Repeat,
    /// The page that it answers with, for a listing (`x-page` in the published document).
    pub page: Option<Page>,
    /// The states after which what it reads no longer changes (`x-final-states` in the published document);
    /// empty where it reads nothing that goes through states.
    pub final_states: &'static [&'static str],
}

/// What happens when the same request is sent twice.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Repeat {
    /// The second request changes nothing that the first did not.
    Safe,
    /// The service recognises the repetition, unless the named form field is `true`.
    DeduplicatedUnless(&'static str),
    /// The second request may create, send or charge again.
    Never,
}

/// How a listing answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Page {
    /// The member that holds the list.
    pub items: &'static str,
    /// A member that holds the one element where an answer is not a page; empty when the whole answer is it.
    pub bare: Option<&'static str>,
}
