//! What `cargo semver-checks` says of the crate.

use std::io::ErrorKind;
use std::path::Path;
use std::process::Command;

use super::repository::PACKAGE;
use crate::diff::Bump;

/// Judges the public surface of the crate.
pub trait CrateCheck {
    /// What the changes since a revision ask for; [`Bump::None`] where the surface is as it was.
    ///
    /// # Errors
    /// Why that cannot be said.
    fn bump(&self, root: &Path, revision: &str) -> Result<Bump, String>;
}

/// The tool of that name.
#[derive(Debug, Clone, Copy)]
pub struct SemverChecks {
    /// Whether it is installed where it is missing.
    pub install: bool,
}

const BINARY: &str = "cargo-semver-checks";

impl CrateCheck for SemverChecks {
    fn bump(&self, root: &Path, revision: &str) -> Result<Bump, String> {
        self.provide()?;
        // Held against a patch, every change that needs more than that is reported.
        let output = Command::new(BINARY)
            .args(["semver-checks", "check-release", "--package", PACKAGE])
            .args(["--baseline-rev", revision, "--release-type", "patch", "--color", "never"])
            .current_dir(root)
            .output()
            .map_err(|error| format!("{BINARY}: {error}"))?;
        let report =
            format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
        match required(&report) {
            Some(bump) => Ok(bump),
            None if output.status.success() => Ok(Bump::None),
            None => Err(format!("{BINARY} could not compare the crate:\n{}", report.trim())),
        }
    }
}

/// The line of its summary: "semver requires new major version: 1 major and 0 minor checks failed".
fn required(report: &str) -> Option<Bump> {
    let kind = report.split("semver requires new ").nth(1)?.split_whitespace().next()?;
    match kind {
        "major" => Some(Bump::Major),
        "minor" => Some(Bump::Minor),
        _ => None,
    }
}

impl SemverChecks {
    fn provide(&self) -> Result<(), String> {
        match Command::new(BINARY).args(["semver-checks", "--version"]).output() {
            Ok(_) => Ok(()),
            Err(error) if error.kind() == ErrorKind::NotFound && self.install => install(),
            Err(error) if error.kind() == ErrorKind::NotFound => Err(format!(
                "{BINARY} is not installed: run `cargo install {BINARY} --locked`, or this command with --install"
            )),
            Err(error) => Err(format!("{BINARY}: {error}")),
        }
    }
}

fn install() -> Result<(), String> {
    let status = Command::new("cargo").args(["install", BINARY, "--locked"]).status();
    match status {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => Err(format!("cargo install {BINARY}: {status}")),
        Err(error) => Err(format!("cargo install {BINARY}: {error}")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_summary_is_read() {
        let report = |kind: &str| {
            format!("     Summary semver requires new {kind} version: 1 major and 0 minor checks failed\n")
        };
        assert_eq!(required(&report("major")), Some(Bump::Major));
        assert_eq!(required(&report("minor")), Some(Bump::Minor));
        assert_eq!(required("     Summary no semver update required\n"), None);
    }
}
