//! The page beside the declarations: every difference, once.

mod borders;
mod hosts;
mod inputs;
mod parameters;

use std::collections::BTreeSet;

use super::declared::{Declared, DeclaredOperation};
use super::difference::{Difference, Kind};
use super::page::{At, Operation, Page, fold};

pub use hosts::{base_line, merge as merge_hosts, missing as missing_hosts};

/// An operation of the page and its declaration.
struct Pair<'a> {
    page: &'a Operation,
    declared: &'a DeclaredOperation,
}

impl Pair<'_> {
    fn differs(
        &self,
        kind: Kind,
        subject: &str,
        documented: Option<String>,
        declared: Option<String>,
        line: usize,
    ) -> Difference {
        Difference {
            kind,
            operation: self.page.title.clone(),
            operation_id: Some(self.declared.id.clone()),
            subject: subject.to_owned(),
            documented,
            declared,
            line: Some(line),
        }
    }
}

/// Every difference, in the order of the page; what is missing from the page comes last. Hosts
/// are reported operation by operation: see [`merge_hosts`].
pub fn compare(page: &Page, declared: &Declared) -> Vec<Difference> {
    let (pairs, mut differences) = pair(page, declared);
    for pair in &pairs {
        routes(pair, &mut differences);
        parameters::compare(pair, &mut differences);
    }
    hosts::compare(page, &pairs, &mut differences);
    inputs::compare(page, declared, &mut differences);
    reasons(page, declared, &pairs, &mut differences);
    differences.sort_by_key(|difference| difference.line.unwrap_or(usize::MAX));
    differences
}

/// Finds each operation's declaration by its title.
fn pair<'a>(page: &'a Page, declared: &'a Declared) -> (Vec<Pair<'a>>, Vec<Difference>) {
    let mut pairs: Vec<Pair<'a>> = Vec::new();
    let mut differences = Vec::new();
    for operation in &page.operations {
        let title = fold(&operation.title);
        let taken = pairs.iter().any(|pair| fold(&pair.page.title) == title);
        let found =
            declared.operations.iter().find(|declared| fold(&declared.title) == title).filter(|_| !taken);
        match found {
            Some(declared) => pairs.push(Pair { page: operation, declared }),
            None => differences.push(added(operation)),
        }
    }
    for operation in &declared.operations {
        if !pairs.iter().any(|pair| std::ptr::eq(pair.declared, operation)) {
            differences.push(removed(operation, page, &pairs));
        }
    }
    (pairs, differences)
}

fn added(operation: &Operation) -> Difference {
    let path = operation.path.as_ref().map(|path| path.value.clone());
    let method = operation.method.as_ref().map(|method| method.value.clone());
    let route: Vec<String> = method.into_iter().chain(path.clone()).collect();
    Difference {
        kind: Kind::OperationAdded,
        operation: operation.title.clone(),
        operation_id: None,
        subject: path.unwrap_or_else(|| operation.title.clone()),
        documented: Some(if route.is_empty() { operation.title.clone() } else { route.join(" ") }),
        declared: None,
        line: Some(operation.line),
    }
}

/// A declared operation that the page lacks: it would stand in the chapter of its neighbours.
fn removed(operation: &DeclaredOperation, page: &Page, pairs: &[Pair<'_>]) -> Difference {
    let neighbour = pairs.iter().find(|pair| pair.declared.chapter == operation.chapter);
    let above = |line: usize| {
        page.chapters.iter().map(|chapter| chapter.line).filter(|chapter| *chapter < line).max()
    };
    Difference {
        kind: Kind::OperationRemoved,
        operation: operation.title.clone(),
        operation_id: Some(operation.id.clone()),
        subject: operation.path.clone(),
        documented: None,
        declared: Some(format!("{} {}", operation.method, operation.path)),
        line: neighbour.and_then(|pair| above(pair.page.line).or(Some(pair.page.line))),
    }
}

fn routes(pair: &Pair<'_>, differences: &mut Vec<Difference>) {
    let Pair { page, declared } = pair;
    let line_of = |fact: Option<&At<String>>| fact.map(|fact| fact.line);
    let path_line = line_of(page.path.as_ref());
    let sides = [
        (Kind::PathChanged, &page.path, &declared.path, path_line.unwrap_or(page.line)),
        (
            Kind::MethodChanged,
            &page.method,
            &declared.method,
            line_of(page.method.as_ref()).or(path_line).unwrap_or(page.line),
        ),
    ];
    for (kind, documented, declared, line) in sides {
        let documented = documented.as_ref().map(|fact| fact.value.clone());
        if documented.as_ref() != Some(declared) {
            let subject = documented.clone().unwrap_or_else(|| declared.clone());
            differences.push(pair.differs(kind, &subject, documented, Some(declared.clone()), line));
        }
    }
}

fn reasons(page: &Page, declared: &Declared, pairs: &[Pair<'_>], differences: &mut Vec<Difference>) {
    let line = page.reasons.as_ref().map(|table| table.line);
    let rows = page.reasons.as_ref().map(|table| table.value.rows.as_slice()).unwrap_or_default();
    // The table stands in the operation above it.
    let owner = pairs
        .iter()
        .filter(|pair| line.is_some_and(|line| pair.page.line < line))
        .max_by_key(|pair| pair.page.line);
    let result = pairs.iter().find(|pair| pair.declared.id == "getProcessResult");
    let owner = owner.or(result);
    if owner.is_none() && page.reasons.is_none() {
        // The whole operation is gone, and that is said already.
        return;
    }
    let difference = |kind, reason: &str, documented, declared, line| Difference {
        kind,
        operation: owner.map(|pair| pair.page.title.clone()).unwrap_or_default(),
        operation_id: owner.map(|pair| pair.declared.id.clone()),
        subject: reason.to_owned(),
        documented,
        declared,
        line,
    };
    let mut seen = BTreeSet::new();
    for row in rows {
        let repeated = !seen.insert(row.name.as_str());
        if repeated || !declared.reasons.contains(&row.name) {
            differences.push(difference(
                Kind::ReasonAdded,
                &row.name,
                Some(row.name.clone()),
                None,
                Some(row.line),
            ));
        }
    }
    for reason in &declared.reasons {
        if !seen.contains(reason.as_str()) {
            let line = line.or(owner.map(|pair| pair.page.line));
            differences.push(difference(Kind::ReasonRemoved, reason, None, Some(reason.clone()), line));
        }
    }
}
