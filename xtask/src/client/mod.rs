//! The generated half of `truora-api`.
//!
//! progenitor reads OpenAPI 3.0 and has limits; [`input`] adapts the document to them in memory,
//! [`output`] adapts what comes out to the crate's own runtime. Nothing is patched as text.

pub mod input;
mod operations;
mod output;
mod required_inputs;
mod schemas;

use serde_json::Value;

pub use operations::snake;

/// The first line of every generated file.
pub const BANNER: &str = "// Written by `cargo xtask regenerate` from spec-gen. Do not edit by hand.\n";

/// A file of `truora-api/src/generated/`: its name and its text.
pub type File = (String, String);

/// Writes the client for a document: `published` is the 3.1 form, `lowered` the 3.0 form.
///
/// # Errors
/// What the generator refused, or a part of its output that is not as expected.
pub fn files(published: &Value, lowered: &Value) -> Result<Vec<File>, String> {
    let generated = generate(&input::tailor(lowered)?)?;
    let directions = input::directions(lowered);
    let mut files = output::files(&generated, lowered, &directions)?;
    files.push(("operations.rs".to_owned(), render(operations::table(lowered)?)?));
    files.push(("required_inputs.rs".to_owned(), render(required_inputs::table(published)?)?));
    files.push(("schemas.rs".to_owned(), render(schemas::table(published)?)?));
    files.push(("mod.rs".to_owned(), output::root(&files)));
    files.sort();
    Ok(files)
}

fn generate(document: &Value) -> Result<syn::File, String> {
    let document: openapiv3::OpenAPI = serde_json::from_value(document.clone())
        .map_err(|error| format!("the tailored document is no OpenAPI 3.0: {error}"))?;
    let mut settings = progenitor::GenerationSettings::default();
    settings
        .with_interface(progenitor::InterfaceStyle::Builder)
        .with_tag(progenitor::TagStyle::Merged)
        // A stable order on the wire: a hash map has none.
        .with_map_type("::std::collections::BTreeMap")
        .with_crate(input::CRATE, progenitor::CrateVers::Any, None);
    let tokens = progenitor::Generator::new(&settings)
        .generate_tokens(&document)
        .map_err(|error| format!("the generator refused the document: {error}"))?;
    syn::parse2(tokens).map_err(|error| format!("the generator wrote what is no Rust: {error}"))
}

/// Formats a file; prettyplease gives the same bytes on every machine and needs no toolchain.
fn render(file: syn::File) -> Result<String, String> {
    Ok(format!("{BANNER}{}", prettyplease::unparse(&file)))
}
