//! Where a document comes from: a file, or a revision of the repository.

use std::fs;
use std::path::Path;
use std::process::Command;

use serde_json::Value;

/// The published document, in the repository.
pub const PUBLISHED: &str = "openapi/truora.yaml";

/// Reads a file; where there is none of that name, the published document at that revision of
/// the repository.
///
/// # Errors
/// Neither can be read, or what was read is no OpenAPI document.
pub fn read(name: &str, root: &Path) -> Result<Value, String> {
    if name.is_empty() {
        // To git it would be the index.
        return Err("an empty name is neither a file nor a revision".to_owned());
    }
    let path = Path::new(name);
    let text = if path.is_file() { read_file(path)? } else { read_revision(name, root)? };
    parse(name, &text)
}

/// Reads the published document in the working tree.
///
/// # Errors
/// It cannot be read, or is no OpenAPI document.
pub fn working_tree(root: &Path) -> Result<Value, String> {
    let path = root.join(PUBLISHED);
    parse(PUBLISHED, &read_file(&path)?)
}

fn read_file(path: &Path) -> Result<String, String> {
    fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))
}

fn read_revision(name: &str, root: &Path) -> Result<String, String> {
    if name.starts_with('-') {
        return Err(format!("{name}: neither a file nor a revision"));
    }
    let object = if name.contains(':') { name.to_owned() } else { format!("{name}:{PUBLISHED}") };
    let output = Command::new("git")
        .args(["show", &object])
        .current_dir(root)
        .output()
        .map_err(|error| format!("git show {object}: {error}"))?;
    if !output.status.success() {
        let message = String::from_utf8_lossy(&output.stderr);
        return Err(format!("{name}: no such file, and git says: {}", message.trim()));
    }
    String::from_utf8(output.stdout).map_err(|error| format!("{object}: {error}"))
}

fn parse(name: &str, text: &str) -> Result<Value, String> {
    let document: Value = yaml_serde::from_str(text).map_err(|error| format!("{name}: {error}"))?;
    if document["openapi"].is_string() && document["paths"].is_object() {
        Ok(document)
    } else {
        Err(format!("{name}: not an OpenAPI document"))
    }
}
