//! What the sources of spec-gen declare, counted by name.
//!
//! utoipa emits what is reachable and overwrites what has one name, both without a word. Reading the
//! sources by themselves tells what was meant to be there.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use proc_macro2::{TokenStream, TokenTree};
use serde_json::Value;
use syn::{Attribute, Item};

use crate::client::input::operations;
use crate::client::snake;

/// The declarations of a source tree: name to the file that has it, a list for names that occur twice.
#[derive(Debug, Default)]
pub struct Census {
    schemas: BTreeMap<String, Vec<String>>,
    operations: BTreeMap<String, Vec<String>>,
}

impl Census {
    /// Reads every source file below a folder.
    ///
    /// # Errors
    /// A file that cannot be read or is no Rust.
    pub fn of(folder: &Path) -> Result<Self, String> {
        let mut census = Self::default();
        census.folder(folder)?;
        Ok(census)
    }

    fn folder(&mut self, folder: &Path) -> Result<(), String> {
        let failed = |error: std::io::Error| format!("{}: {error}", folder.display());
        for entry in fs::read_dir(folder).map_err(failed)? {
            let path = entry.map_err(failed)?.path();
            if path.is_dir() {
                self.folder(&path)?;
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                let text =
                    fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
                self.source(&path.display().to_string(), &text)?;
            }
        }
        Ok(())
    }

    /// Reads one source.
    ///
    /// # Errors
    /// When it is no Rust.
    pub fn source(&mut self, file: &str, text: &str) -> Result<(), String> {
        let parsed = syn::parse_file(text).map_err(|error| format!("{file}: {error}"))?;
        for item in &parsed.items {
            match item {
                Item::Struct(item) if derives(&item.attrs) => self.schema(file, &item.ident.to_string()),
                Item::Enum(item) if derives(&item.attrs) => self.schema(file, &item.ident.to_string()),
                Item::Fn(item) if item.attrs.iter().any(is_operation) => {
                    self.operations.entry(item.sig.ident.to_string()).or_default().push(file.to_owned());
                }
                Item::Macro(item) if item.mac.path.is_ident("values") => {
                    for name in lists(item.mac.tokens.clone()) {
                        self.schema(file, &name);
                    }
                }
                _ => {}
            }
        }
        Ok(())
    }

    fn schema(&mut self, file: &str, name: &str) {
        self.schemas.entry(name.to_owned()).or_default().push(file.to_owned());
    }

    /// Compares with what was emitted: a line for each declaration that is missing or occurs twice.
    pub fn compare(&self, document: &Value) -> Vec<String> {
        let emitted: Vec<String> = operations(document)
            .filter_map(|operation| operation["operationId"].as_str())
            .map(snake)
            .collect();
        let mut defects = Vec::new();
        for (name, files) in &self.operations {
            if files.len() > 1 {
                defects.push(format!(
                    "operation {name} is declared {} times: {}",
                    files.len(),
                    files.join(", ")
                ));
            }
            if !emitted.contains(name) {
                defects.push(format!(
                    "operation {name} ({}) is declared but not emitted: register it in its chapter",
                    files.join(", ")
                ));
            }
        }
        for (name, files) in &self.schemas {
            if files.len() > 1 {
                defects.push(format!(
                    "schema {name} is declared {} times: {}",
                    files.len(),
                    files.join(", ")
                ));
            }
            if document["components"]["schemas"].get(name).is_none() {
                defects.push(format!(
                    "schema {name} ({}) is declared but not emitted: use it in an operation or remove it",
                    files.join(", ")
                ));
            }
        }
        if emitted.len() != self.operations.len() {
            defects.push(format!(
                "{} operations are declared and {} emitted",
                self.operations.len(),
                emitted.len()
            ));
        }
        defects
    }

    /// How many operations and schemas are declared.
    pub fn counts(&self) -> (usize, usize) {
        (self.operations.len(), self.schemas.len())
    }
}

fn derives(attributes: &[Attribute]) -> bool {
    attributes.iter().filter(|attribute| attribute.path().is_ident("derive")).any(|attribute| {
        let mut found = false;
        // A derive list that is none would not compile.
        let _ = attribute.parse_nested_meta(|meta| {
            found |= meta.path.segments.last().is_some_and(|segment| segment.ident == "ToSchema");
            Ok(())
        });
        found
    })
}

fn is_operation(attribute: &Attribute) -> bool {
    let names: Vec<String> =
        attribute.path().segments.iter().map(|segment| segment.ident.to_string()).collect();
    names == ["utoipa", "path"]
}

/// The names in `values! { Name { … } open Other { … } … }`.
fn lists(tokens: TokenStream) -> Vec<String> {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    tokens
        .windows(2)
        .filter_map(|pair| match pair {
            [TokenTree::Ident(name), TokenTree::Group(group)]
                if group.delimiter() == proc_macro2::Delimiter::Brace =>
            {
                Some(name.to_string())
            }
            _ => None,
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::Census;

    const SOURCE: &str = "
        #[derive(Clone, utoipa::ToSchema)]
        struct Thing { name: String }
        values! { Kind { \"A\": \"One.\" } open Mood { \"B\": \"Two.\" } }
        #[utoipa::path(get, path = \"/things\")]
        fn list_things() {}
        struct Other;
        fn helper() {}
    ";

    fn census(sources: &[&str]) -> Census {
        let mut census = Census::default();
        for (number, source) in sources.iter().enumerate() {
            census.source(&format!("{number}.rs"), source).expect("Rust");
        }
        census
    }

    #[test]
    fn what_is_declared_and_emitted_is_fine() {
        let document = json!({
            "paths": {"/things": {"get": {"operationId": "listThings"}}},
            "components": {"schemas": {"Thing": {}, "Kind": {}, "Mood": {}}},
        });
        let census = census(&[SOURCE]);
        assert_eq!(census.counts(), (1, 3));
        assert_eq!(census.compare(&document), Vec::<String>::new());
    }

    #[test]
    fn what_is_declared_and_not_emitted_is_named_with_its_file() {
        let document = json!({"paths": {}, "components": {"schemas": {"Kind": {}}}});
        assert_eq!(
            census(&[SOURCE]).compare(&document),
            [
                "operation list_things (0.rs) is declared but not emitted: register it in its chapter",
                "schema Mood (0.rs) is declared but not emitted: use it in an operation or remove it",
                "schema Thing (0.rs) is declared but not emitted: use it in an operation or remove it",
                "1 operations are declared and 0 emitted",
            ]
        );
    }

    #[test]
    fn what_has_the_name_of_another_is_named_with_both_files() {
        let document = json!({
            "paths": {"/things": {"get": {"operationId": "listThings"}}},
            "components": {"schemas": {"Thing": {}, "Kind": {}, "Mood": {}}},
        });
        let defects = census(&[SOURCE, "#[derive(ToSchema)] enum Thing {}"]).compare(&document);
        assert_eq!(defects, ["schema Thing is declared 2 times: 0.rs, 1.rs"]);
    }

    #[test]
    fn a_file_that_is_no_rust_is_named() {
        let error = Census::default().source("bad.rs", "struct {").expect_err("no Rust");
        assert!(error.starts_with("bad.rs: "), "{error}");
    }
}
