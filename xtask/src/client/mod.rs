//! The generated half of `truora-api`.
//!
//! progenitor reads OpenAPI 3.0 and has limits; [`input`] adapts the document to them in memory,
//! `output` adapts what comes out to the crate's own runtime. Nothing is patched as text.

mod choices;
mod generator;
pub mod input;
mod operations;
mod output;
mod panics;
mod required_inputs;
mod schemas;

use serde_json::Value;

use crate::lint::lint;
pub use generator::generate;
pub use operations::snake;

/// The first line of every generated file.
pub const BANNER: &str = "// Written by `cargo xtask regenerate` from spec-gen. Do not edit by hand.\n";

/// A file of `truora-api/src/generated/`: its name and its text.
pub type File = (String, String);

/// Writes the client for a document: `published` is the 3.1 form, `lowered` the 3.0 form.
///
/// # Errors
/// What the generator would not support, all at once; what it refused; or a part of its output that
/// is not as expected.
pub fn files(published: &Value, lowered: &Value) -> Result<Vec<File>, String> {
    let tailored = input::tailor(lowered)?;
    let findings = lint(lowered, &tailored);
    if !findings.is_empty() {
        let lines: Vec<String> = findings.iter().map(ToString::to_string).collect();
        return Err(format!("the client cannot be generated from:\n{}", lines.join("\n")));
    }
    let generated = generate(&tailored)?;
    panics::caught(|| written(&generated, published, lowered))
        .map_err(|panic| format!("adapting the generated client: {panic}"))?
}

fn written(generated: &syn::File, published: &Value, lowered: &Value) -> Result<Vec<File>, String> {
    let directions = input::directions(lowered);
    let mut files = output::files(generated, lowered, &directions)?;
    files.push(("operations.rs".to_owned(), render(operations::table(lowered)?)?));
    files.push(("required_inputs.rs".to_owned(), render(required_inputs::table(published)?)?));
    files.push(("schemas.rs".to_owned(), render(schemas::table(published)?)?));
    files.push(("mod.rs".to_owned(), output::root(&files)));
    files.sort();
    Ok(files)
}

/// Formats a file; prettyplease gives the same bytes on every machine and needs no toolchain.
fn render(file: syn::File) -> Result<String, String> {
    Ok(format!("{BANNER}{}", prettyplease::unparse(&file)))
}
