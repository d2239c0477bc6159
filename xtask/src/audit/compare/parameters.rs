//! The parameters of one operation.

use super::Pair;
use crate::audit::declared::DeclaredParameter;
use crate::audit::difference::{Difference, Kind};
use crate::audit::page::{At, Parameter, Place, Requirement};

/// Compares the parameters and the body's media type.
pub(super) fn compare(pair: &Pair<'_>, differences: &mut Vec<Difference>) {
    encoding(pair, differences);
    let mut seen: Vec<&DeclaredParameter> = Vec::new();
    for parameter in &pair.page.parameters {
        let declared = pair.declared.parameters.iter().find(|declared| same(declared, parameter));
        match declared.filter(|declared| !seen.iter().any(|other| std::ptr::eq(*other, *declared))) {
            Some(declared) => {
                seen.push(declared);
                facts(pair, parameter, declared, differences);
            }
            None => {
                let documented =
                    Some(describe(parameter.place, &parameter.kind, parameter.requirement.value));
                differences.push(pair.differs(
                    Kind::ParameterAdded,
                    &parameter.name,
                    documented,
                    None,
                    parameter.line,
                ));
            }
        }
    }
    for declared in &pair.declared.parameters {
        let found = seen.iter().any(|other| std::ptr::eq(*other, declared));
        if !found {
            let description = Some(describe(declared.place, &declared.kind, declared.requirement));
            let line = pair.page.line;
            differences.push(pair.differs(Kind::ParameterRemoved, &declared.name, None, description, line));
        }
    }
}

/// One place and one name. A name that the caller completes is the same whatever stands for the
/// completion.
fn same(declared: &DeclaredParameter, parameter: &Parameter) -> bool {
    declared.place == parameter.place && bare(&declared.name) == bare(&parameter.name)
}

fn bare(name: &str) -> (&str, bool) {
    match name.find(['{', '<']) {
        Some(end) => (name.get(..end).unwrap_or(name), true),
        None => (name, false),
    }
}

fn describe(place: Place, kind: &str, requirement: Requirement) -> String {
    format!("{} {kind}, {}", place.as_str(), requirement.as_str())
}

fn facts(pair: &Pair<'_>, page: &Parameter, declared: &DeclaredParameter, differences: &mut Vec<Difference>) {
    let name = &page.name;
    let kind = if page.kind == "integer" { "number" } else { page.kind.as_str() };
    if kind != declared.kind {
        let sides = (Some(page.kind.clone()), Some(declared.kind.clone()));
        differences.push(pair.differs(Kind::TypeChanged, name, sides.0, sides.1, page.line));
    }
    let At { value: documented, line } = page.requirement;
    if documented != declared.requirement {
        let sides = [documented, declared.requirement].map(|side| Some(side.as_str().to_owned()));
        let [documented, declared] = sides;
        differences.push(pair.differs(Kind::RequirementChanged, name, documented, declared, line));
    }
    let on_page = page.allowed.as_deref().unwrap_or_default();
    let in_document = declared.allowed.as_deref().unwrap_or_default();
    let line = page.allowed_line.unwrap_or(page.line);
    if let Some(added) = missing(on_page, in_document) {
        differences.push(pair.differs(Kind::AllowedAdded, name, Some(added), None, line));
    }
    if let Some(removed) = missing(in_document, on_page) {
        differences.push(pair.differs(Kind::AllowedRemoved, name, None, Some(removed), line));
    }
}

/// The values that the other side lacks, written as on the page.
fn missing(values: &[String], other: &[String]) -> Option<String> {
    let missing: Vec<&str> =
        values.iter().filter(|value| !other.contains(value)).map(String::as_str).collect();
    (!missing.is_empty()).then(|| missing.join(" | "))
}

/// Compared where the page has a body: an operation whose body the page does not show declares
/// its fields, and they are reported one by one.
fn encoding(pair: &Pair<'_>, differences: &mut Vec<Difference>) {
    if !pair.page.has_body {
        return;
    }
    let documented = pair.page.encoding.as_ref();
    if documented.map(|at| &at.value) != pair.declared.encoding.as_ref() {
        let sides = (documented.map(|at| at.value.clone()), pair.declared.encoding.clone());
        let line = documented.map_or(pair.page.line, |at| at.line);
        differences.push(pair.differs(Kind::TypeChanged, "Request Body", sides.0, sides.1, line));
    }
}
