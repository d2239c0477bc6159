//! Adapts what progenitor wrote to the runtime of the crate.
//!
//! Each step finds what it changes by its shape and fails when the shape is another, so that a new
//! release of the generator cannot change the client unseen.

mod docs;
mod paths;
mod send;
mod setters;
mod split;
mod types;

use serde_json::Value;

use super::input::Directions;
use super::{BANNER, File, render};

/// The files of the generated client, but for the tables.
pub(super) fn files(
    generated: &syn::File,
    document: &Value,
    directions: &Directions,
) -> Result<Vec<File>, String> {
    let mut parts = split::parts(generated)?;
    types::adapt(&mut parts.types, directions)?;
    setters::adapt(&mut parts.types, &mut parts.builder)?;
    docs::adapt(&mut parts.types, &mut parts.builder, document);
    send::adapt(&mut parts.builder)?;
    let mut files = Vec::new();
    for (name, mut file) in
        [("types.rs", parts.types), ("builder.rs", parts.builder), ("client.rs", parts.client)]
    {
        paths::adapt(&mut file)?;
        files.push((name.to_owned(), render(file)?));
    }
    Ok(files)
}

/// The module file that joins the others.
pub(super) fn root(files: &[File]) -> String {
    let mut root = format!("{BANNER}//! The generated half of the client.\n");
    let mut modules: Vec<&str> = files.iter().filter_map(|(name, _)| name.strip_suffix(".rs")).collect();
    modules.sort_unstable();
    for module in modules {
        let attribute = if module == "schemas" { "#[cfg(feature = \"schemars\")]\n" } else { "" };
        let visibility = match module {
            "client" => "",
            "schemas" | "required_inputs" => "pub(crate) ",
            _ => "pub ",
        };
        root.push_str(&format!("{attribute}{visibility}mod {module};\n"));
    }
    root
}
