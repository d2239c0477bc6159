//! What is derived, in memory.

use std::path::Path;

use serde_json::Value;

use crate::census::Census;
use crate::{client, hosts, lower, plain_text, yaml};

/// Every output: its path from the root, and its text.
///
/// # Errors
/// What is broken in the declarations, or a construct that a later step does not know.
pub fn outputs(root: &Path) -> Result<Vec<(String, String)>, String> {
    let document =
        spec_gen::openapi().map_err(|defects| format!("the declarations are broken:\n{defects}"))?;
    let missing = Census::of(&root.join("spec-gen/src"))?.compare(&document);
    if !missing.is_empty() {
        return Err(format!("the declarations are broken:\n{}", missing.join("\n")));
    }
    outputs_of(&document)
}

/// Every output of a document.
///
/// # Errors
/// A construct that a later step does not know, or that the client cannot be generated from.
pub fn outputs_of(document: &Value) -> Result<Vec<(String, String)>, String> {
    let lowered = lower::lower(document).map_err(|error| format!("lowering to 3.0:\n{error}"))?;
    // The client has a type of its own for such text and reads the document as it is.
    let published = plain_text::written_out(&lowered);
    let mut outputs = vec![
        ("openapi/truora.yaml".to_owned(), text(document)?),
        ("openapi/truora-3.0.yaml".to_owned(), text(&published)?),
    ];
    for (key, host) in hosts::host_documents(&published).map_err(|error| error.to_string())? {
        outputs.push((format!("openapi/hosts/{key}.yaml"), text(&host)?));
    }
    for (name, file) in client::files(document, &lowered)? {
        outputs.push((format!("truora-api/src/generated/{name}"), file));
    }
    Ok(outputs)
}

fn text(document: &Value) -> Result<String, String> {
    yaml::to_yaml(document).map_err(|error| format!("writing YAML: {error}"))
}
