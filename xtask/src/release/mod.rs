//! `cargo xtask release --dry-run`: which version the next release has to have, and whether the
//! repository says so.
//!
//! The description and the crate share a version. The description is compared with the last tag by
//! [`crate::diff`], the crate by `cargo semver-checks`; the graver of both decides.

mod changelog;
mod repository;
mod semver;
mod verdict;

use std::io;
use std::path::Path;
use std::process::ExitCode;

use crate::diff::{self, Bump};
use crate::{output, regenerate};
pub use semver::{CrateCheck, SemverChecks};
pub use verdict::Verdict;

/// Says which version the next release has to have, and refuses where the repository disagrees.
///
/// Exit code 0: the description, the crate and the changelog agree; 1: they do not, or generated files
/// are not what is declared; 2: it cannot be said.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Judges and changes nothing. The release itself is made by a person: this command has no other
    /// mode, and asks for the flag so that nobody expects one.
    #[arg(long, required = true)]
    dry_run: bool,
    /// Installs cargo-semver-checks where it is missing.
    #[arg(long)]
    install: bool,
}

/// Runs the command. `root` is the root of the repository.
pub fn run(args: &Args, root: &Path) -> ExitCode {
    let report = is_current(root).and_then(|is_current| match is_current {
        true => judge(root, &SemverChecks { install: args.install })
            .map(|verdict| (verdict.to_string(), verdict.refusals().is_empty())),
        false => Ok((
            format!(
                "refused:\n- the generated files are not what is declared: run `{}`\n",
                regenerate::COMMAND
            ),
            false,
        )),
    });
    match report {
        Ok((report, agrees)) => {
            output::print(&report, if agrees { ExitCode::SUCCESS } else { ExitCode::from(1) })
        }
        Err(message) => {
            eprintln!("{message}");
            ExitCode::from(2)
        }
    }
}

/// Whether the files to judge are those that the declarations make.
fn is_current(root: &Path) -> Result<bool, String> {
    // What differs is shown by the command that mends it.
    regenerate::regenerate(root, true, &mut io::sink()).map_err(|failure| failure.to_string())
}

/// Judges the working tree against the last tag; `check` judges the crate.
///
/// # Errors
/// What cannot be read or run.
pub fn judge(root: &Path, check: &dyn CrateCheck) -> Result<Verdict, String> {
    let described = diff::source::working_tree(root)?;
    let mut verdict = Verdict {
        described: described["info"]["version"].as_str().unwrap_or_default().to_owned(),
        package: repository::package_version(root)?,
        ..Verdict::default()
    };
    let section = changelog::read(root, &verdict.described)?;
    let Some(tag) = repository::last_tag(root)? else {
        // Nothing to compare with, and nothing that could break.
        verdict.changelog_is_empty = section.is_empty();
        return Ok(verdict);
    };
    let before = diff::source::read(&format!("{tag}:{}", diff::source::PUBLISHED), root)?;
    verdict.comparison = diff::compare(&before, &described);
    verdict.crate_bump = check.bump(root, &tag)?;
    if verdict.bump() == Bump::None && repository::differs(root, &tag)? {
        // What is released has other bytes, if no other surface.
        verdict.crate_bump = Bump::Patch;
    }
    verdict.changelog_is_empty = section.is_empty() && verdict.bump() > Bump::None;
    verdict.unnamed = changelog::unnamed(&section, &verdict.comparison.changes);
    verdict.tag = Some(tag);
    Ok(verdict)
}
