//! What git and cargo know of the repository.

use std::path::Path;
use std::process::{Command, Output};

use serde_json::Value;

/// The package whose version counts.
pub(super) const PACKAGE: &str = "truora-api";

/// Tags of versions.
const RELEASES: &str = "v[0-9]*";

/// The last release that the working tree comes from, if there is one: a tag of a version. Tags of
/// pre-releases and all others are none.
pub(super) fn last_tag(root: &Path) -> Result<Option<String>, String> {
    let is_release = ["--match", RELEASES, "--exclude", "*-*"];
    let output = git(root, &[&["describe", "--tags", "--abbrev=0"], is_release.as_slice()].concat())?;
    if output.status.success() {
        return Ok(Some(String::from_utf8_lossy(&output.stdout).trim().to_owned()));
    }
    // git says in the same way that there is no such tag and that it has another trouble.
    let tags = git(root, &["tag", "--list", RELEASES])?;
    let has_none = String::from_utf8_lossy(&tags.stdout).lines().all(|tag| tag.contains('-'));
    if tags.status.success() && has_none {
        return Ok(None);
    }
    Err(format!("git describe: {}", String::from_utf8_lossy(&output.stderr).trim()))
}

/// Whether what is released differs from that revision.
pub(super) fn differs(root: &Path, revision: &str) -> Result<bool, String> {
    let output = git(root, &["diff", "--quiet", revision, "--", "openapi", PACKAGE])?;
    match output.status.code() {
        Some(0) => Ok(false),
        Some(1) => Ok(true),
        _ => Err(format!("git diff: {}", String::from_utf8_lossy(&output.stderr).trim())),
    }
}

fn git(root: &Path, arguments: &[&str]) -> Result<Output, String> {
    let output = Command::new("git").args(arguments).current_dir(root).output();
    output.map_err(|error| format!("git {}: {error}", arguments.join(" ")))
}

/// Version of the crate, as cargo reads it: it may come from the workspace.
pub(super) fn package_version(root: &Path) -> Result<String, String> {
    let arguments = ["metadata", "--no-deps", "--offline", "--format-version", "1"];
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let output = Command::new(cargo).args(arguments).current_dir(root).output();
    let output = output.map_err(|error| format!("cargo metadata: {error}"))?;
    if !output.status.success() {
        return Err(format!("cargo metadata: {}", String::from_utf8_lossy(&output.stderr).trim()));
    }
    let metadata: Value =
        serde_json::from_slice(&output.stdout).map_err(|error| format!("cargo metadata: {error}"))?;
    let mut packages = metadata["packages"].as_array().into_iter().flatten();
    let version = packages.find(|package| package["name"] == PACKAGE);
    let version = version.and_then(|package| package["version"].as_str());
    version.map(str::to_owned).ok_or_else(|| format!("the workspace has no package {PACKAGE}"))
}
