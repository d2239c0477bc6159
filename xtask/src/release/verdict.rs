//! What the next release has to be, and what stands in its way.

use std::cmp::Ordering;
use std::fmt;

use semver::Version;

use super::changelog::names;
use super::repository::PACKAGE;
use crate::diff::change::Change;
use crate::diff::{Bump, Comparison};

/// The judgement.
#[derive(Debug, Default)]
pub struct Verdict {
    /// The last release; none before the first one.
    pub tag: Option<String>,
    /// What changed in the description since then.
    pub comparison: Comparison,
    /// What the crate asks for.
    pub crate_bump: Bump,
    /// Version in the description.
    pub described: String,
    /// Version of the crate.
    pub package: String,
    /// Changes that the changelog has to name and does not.
    pub unnamed: Vec<Change>,
    /// Whether the changelog says nothing at all of this release.
    pub changelog_is_empty: bool,
}

impl Verdict {
    /// What the release asks for: the graver of description and crate.
    pub fn bump(&self) -> Bump {
        self.comparison.bump().max(self.crate_bump)
    }

    /// The version that both must have: of the first release, the one that is declared.
    pub fn required(&self) -> Option<String> {
        match &self.tag {
            Some(_) => self.bump().next(&self.comparison.version),
            None => Some(self.package.clone()),
        }
    }

    /// Why this cannot be released as it is.
    pub fn refusals(&self) -> Vec<String> {
        let mut refusals = Vec::new();
        if self.described != self.package {
            refusals.push(format!(
                "the description is {} and the crate is {}: both share a version",
                self.described, self.package
            ));
        }
        let required = self.required();
        if required.is_none() {
            refusals.push(format!("the last version, {:?}, is none", self.comparison.version));
        }
        for (what, version) in [("description", &self.described), ("crate", &self.package)] {
            refusals.extend(refused(what, version, required.as_deref().filter(|_| self.tag.is_some())));
        }
        if self.changelog_is_empty {
            refusals.push("CHANGELOG.md says nothing under [Unreleased]".to_owned());
        }
        for change in &self.unnamed {
            refusals.push(format!(
                "CHANGELOG.md does not name under [Unreleased]: {} {}: {} (by one of {})",
                change.class().as_str(),
                change.subject,
                change.what,
                names(change).join(", "),
            ));
        }
        refusals
    }
}

/// Why something cannot be released with this version.
fn refused(what: &str, version: &str, required: Option<&str>) -> Option<String> {
    let Ok(parsed) = Version::parse(version) else {
        return Some(format!("the {what} is {version:?}, which is no version"));
    };
    let required = Version::parse(required?).ok()?;
    match parsed.cmp_precedence(&required) {
        Ordering::Equal => None,
        Ordering::Less => Some(format!("the {what} is {version} and must be {required}")),
        Ordering::Greater => {
            Some(format!("the {what} is {version}, more than the changes ask for: it must be {required}"))
        }
    }
}

impl fmt::Display for Verdict {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let required = self.required().unwrap_or_default();
        match &self.tag {
            None => {
                writeln!(f, "no tag yet: this is the first release, and nothing is there to compare with")?;
                writeln!(f, "version of both: {required}")?;
            }
            Some(tag) => {
                writeln!(f, "since {tag}:")?;
                writeln!(f, "  description: {}", self.comparison.bump().as_str())?;
                writeln!(f, "  {PACKAGE}: {}", self.crate_bump.as_str())?;
                writeln!(f, "version of both: {required} ({})", self.bump().as_str())?;
                let section = self.comparison.render(crate::diff::Format::Markdown);
                // The title is the version, which stands above.
                let body: Vec<&str> = section.lines().skip(1).collect();
                if self.comparison.bump() > Bump::None {
                    writeln!(f, "for the changelog:\n{}", body.join("\n"))?;
                }
            }
        }
        let refusals = self.refusals();
        if refusals.is_empty() {
            return writeln!(f, "description, crate and changelog agree");
        }
        writeln!(f, "refused:")?;
        refusals.iter().try_for_each(|refusal| writeln!(f, "- {refusal}"))
    }
}
