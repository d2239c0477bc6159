//! Names of the generator's crates, replaced by ours.

use syn::visit_mut::{self, VisitMut};
use syn::{PathArguments, parse_quote};

/// `::truora_api::X` is `crate::X`; `ResponseValue` and `Error` are the crate's own.
pub(super) fn adapt(file: &mut syn::File) -> Result<(), String> {
    let mut adapter = Adapter { foreign: None };
    adapter.visit_file_mut(file);
    match adapter.foreign {
        Some(path) => Err(format!("the generated code still uses {path}")),
        None => Ok(()),
    }
}

struct Adapter {
    foreign: Option<String>,
}

impl VisitMut for Adapter {
    fn visit_path_mut(&mut self, path: &mut syn::Path) {
        visit_mut::visit_path_mut(self, path);
        let Some(first) = path.segments.first().map(|segment| segment.ident.to_string()) else { return };
        match (first.as_str(), path.segments.len()) {
            ("truora_api", _) => {
                path.leading_colon = None;
                if let Some(segment) = path.segments.first_mut() {
                    *segment = parse_quote!(crate);
                }
            }
            ("ResponseValue", 1) => {
                let arguments =
                    path.segments.first().map(|segment| segment.arguments.clone()).unwrap_or_default();
                *path = parse_quote!(crate::Response);
                if let Some(segment) = path.segments.last_mut() {
                    segment.arguments = arguments;
                }
            }
            ("Error", 1) if has_arguments(path) => *path = parse_quote!(crate::Error),
            ("ByteStream", 1) => *path = parse_quote!(crate::ByteStream),
            ("progenitor_client", _) => self.foreign = Some("progenitor_client".to_owned()),
            ("super", 2) if path.segments.last().is_some_and(|segment| segment.ident == "Client") => {
                *path = parse_quote!(crate::Client);
            }
            _ => {}
        }
    }
}

fn has_arguments(path: &syn::Path) -> bool {
    path.segments.first().is_some_and(|segment| matches!(segment.arguments, PathArguments::AngleBracketed(_)))
}
