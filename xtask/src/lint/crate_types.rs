//! Types of the client that stand in the place of generated ones.

use std::collections::BTreeSet;

use serde_json::Value;

use super::Rule;
use super::subject::Subject;
use crate::client::input::CRATE;
use crate::json::{elements, text};

pub(super) const RULES: &[Rule] = &[Rule {
    name: "unknown_rust_type",
    way_out: "the generator writes another type, or code that does not compile: use a type that truora-api/src/lib.rs exports",
    find: unknown,
}];

/// The member of a schema that names a type.
const MARK: &str = "x-rust-type";

/// What the client's crate exports is read from its source.
const SOURCE: &str = include_str!("../../../truora-api/src/lib.rs");

/// The type that stands in the place of a schema.
pub(super) fn of(schema: &Value) -> Option<&Value> {
    schema.get(MARK).filter(|mark| mark.is_object())
}

/// Its name, without its path.
pub(super) fn named(mark: &Value) -> Option<&str> {
    mark["path"].as_str()?.rsplit("::").next()
}

/// `x-rust-type` of another crate is ignored; of this one it is taken at its word.
fn unknown(subject: &Subject<'_>) -> Vec<(String, String)> {
    let exports = exports(SOURCE);
    let mut found = Vec::new();
    for site in &subject.sites {
        if let Some(mark) = of(site.schema) {
            judge(mark, &exports, &site.name(), &mut found);
        }
    }
    found
}

fn judge(mark: &Value, exports: &BTreeSet<String>, place: &str, found: &mut Vec<(String, String)>) {
    let module = format!("{}::", CRATE.replace('-', "_"));
    let name = text(&mark["path"]).strip_prefix(&module);
    if mark["crate"] != CRATE || !name.is_some_and(|name| exports.contains(name)) {
        let what = format!("is {} of {}, which is not there", text(&mark["path"]), text(&mark["crate"]));
        found.push((place.to_owned(), what));
    }
    for parameter in elements(&mark["parameters"]).iter().filter_map(of) {
        judge(parameter, exports, place, found);
    }
}

/// The public names at the root of a crate. A source that is no Rust exports nothing, and then every
/// type is reported.
fn exports(source: &str) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    let is_public = |visibility: &syn::Visibility| matches!(visibility, syn::Visibility::Public(_));
    for item in syn::parse_file(source).map(|file| file.items).unwrap_or_default() {
        match item {
            syn::Item::Use(item) if is_public(&item.vis) => leaves(&item.tree, &mut names),
            syn::Item::Struct(item) if is_public(&item.vis) => drop(names.insert(item.ident.to_string())),
            syn::Item::Enum(item) if is_public(&item.vis) => drop(names.insert(item.ident.to_string())),
            syn::Item::Type(item) if is_public(&item.vis) => drop(names.insert(item.ident.to_string())),
            _ => {}
        }
    }
    names
}

fn leaves(tree: &syn::UseTree, names: &mut BTreeSet<String>) {
    match tree {
        syn::UseTree::Path(path) => leaves(&path.tree, names),
        syn::UseTree::Group(group) => group.items.iter().for_each(|tree| leaves(tree, names)),
        syn::UseTree::Name(name) => drop(names.insert(name.ident.to_string())),
        syn::UseTree::Rename(name) => drop(names.insert(name.rename.to_string())),
        syn::UseTree::Glob(_) => {}
    }
}

#[cfg(test)]
mod tests {
    use super::{SOURCE, exports};

    #[test]
    fn the_types_of_the_client_are_found() {
        let exports = exports(SOURCE);
        for name in ["Open", "Sensitive", "Json", "Timestamp", "PathSegment"] {
            assert!(exports.contains(name), "{name}: {exports:?}");
        }
        assert!(!exports.contains("values"));
    }
}
