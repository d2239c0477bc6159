//! What the generator would panic on, drop or degrade, found before it runs.
//!
//! progenitor and typify say little of what they do not support: some of it panics, some is left out
//! without a word, some becomes a client that fails at run time. Each rule here serves one such limit
//! and names the operation or schema and the way out. Where the tailoring in [`crate::client::input`]
//! is what would hide a construct, the rule looks at the document before it too.

mod answers;
mod crate_types;
mod marks;
mod names;
mod parameters;
mod requests;
mod responses;
mod rust_names;
mod schemas;
mod subject;

use std::fmt;

use serde_json::Value;

use subject::Subject;

/// A construct that the client cannot be generated from as it is meant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// Name of the rule that found it.
    pub rule: &'static str,
    /// The operation or schema, and the place in it.
    pub place: String,
    /// What stands there.
    pub what: String,
    /// What the generator would make of it, and what to declare instead.
    pub way_out: &'static str,
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}\n    {} [{}]", self.place, self.what, self.way_out, self.rule)
    }
}

/// A rule: what it is called, what to do, and how it finds what it refuses, as place and construct.
struct Rule {
    name: &'static str,
    way_out: &'static str,
    find: fn(&Subject<'_>) -> Vec<(String, String)>,
}

/// The rules, by what they look at.
const GROUPS: &[&[Rule]] = &[
    requests::RULES,
    responses::RULES,
    parameters::RULES,
    names::RULES,
    schemas::RULES,
    answers::RULES,
    marks::RULES,
    crate_types::RULES,
];

/// Names of all rules.
pub fn rules() -> impl Iterator<Item = &'static str> {
    GROUPS.iter().flat_map(|group| group.iter()).map(|rule| rule.name)
}

/// Everything that stands in the way of a client, at once: `lowered` is the 3.0 document, `tailored`
/// what the generator gets of it.
pub fn lint(lowered: &Value, tailored: &Value) -> Vec<Finding> {
    let subject = Subject::new(lowered, tailored);
    let mut findings = Vec::new();
    for rule in GROUPS.iter().flat_map(|group| group.iter()) {
        for (place, what) in (rule.find)(&subject) {
            let finding = Finding { rule: rule.name, place, what, way_out: rule.way_out };
            if !findings.contains(&finding) {
                findings.push(finding);
            }
        }
    }
    findings
}
