//! Base URLs. They stand once for many operations, so a changed one is one difference.

use std::collections::{BTreeMap, BTreeSet};

use super::Pair;
use crate::audit::difference::{Difference, Kind};
use crate::audit::page::Page;

/// The base URLs of the page's sections. They are kept here, for below one of them stands no operation
/// of ours, and one of ours has a host that the page does not know.
const ON_PAGE: [&str; 3] =
    ["https://api.checks.truora.com", "https://api.account.truora.com", "https://api.connect.truora.com"];

/// The host of each operation, and the base URLs that no operation stands below.
pub(super) fn compare(page: &Page, pairs: &[Pair<'_>], differences: &mut Vec<Difference>) {
    for pair in pairs {
        let section = pair.page.section.and_then(|index| page.sections.get(index));
        let base_url = section.and_then(|section| section.base_url.as_ref());
        let documented = base_url.map(|url| url.value.clone());
        if documented != pair.declared.host {
            let subject = documented.clone().or_else(|| pair.declared.host.clone()).unwrap_or_default();
            let line = base_url.map_or(pair.page.line, |url| url.line);
            differences.push(pair.differs(
                Kind::HostChanged,
                &subject,
                documented,
                pair.declared.host.clone(),
                line,
            ));
        }
    }
    let used = used(page);
    let unseen = unseen(page);
    for (index, section) in page.sections.iter().enumerate() {
        let unused = !used.contains(&index);
        let url = section.base_url.as_ref().filter(|url| unused && !ON_PAGE.contains(&url.value.as_str()));
        let Some(url) = url else { continue };
        differences.push(Difference {
            kind: Kind::HostChanged,
            operation: section.title.clone().unwrap_or_default(),
            operation_id: None,
            subject: url.value.clone(),
            documented: Some(url.value.clone()),
            declared: (!unseen.is_empty()).then(|| unseen.join(" | ")),
            line: Some(url.line),
        });
    }
}

fn used(page: &Page) -> BTreeSet<usize> {
    page.operations.iter().filter_map(|operation| operation.section).collect()
}

fn unseen(page: &Page) -> Vec<&'static str> {
    let urls = page.sections.iter().filter_map(|section| section.base_url.as_ref());
    let seen: BTreeSet<&str> = urls.map(|url| url.value.as_str()).collect();
    ON_PAGE.into_iter().filter(|url| !seen.contains(url)).collect()
}

/// The base URLs that went from the page. To be called on what is left beside the known deviations:
/// where a difference names such a base URL, it is told already.
pub fn missing(page: &Page, differences: &mut Vec<Difference>) {
    let used = used(page);
    let url = |index: usize| page.sections.get(index).and_then(|section| section.base_url.as_ref());
    let again = |index: usize| {
        (0..page.sections.len())
            .any(|other| other != index && url(other).map(|it| &it.value) == url(index).map(|it| &it.value))
    };
    for gone in unseen(page) {
        let told = |difference: &Difference| {
            let declared = difference.declared.as_deref().unwrap_or_default();
            difference.kind == Kind::HostChanged && declared.split(" | ").any(|url| url == gone)
        };
        if differences.iter().any(told) {
            continue;
        }
        // One that stands twice may be there in its place.
        let instead = (0..page.sections.len()).find(|index| !used.contains(index) && again(*index));
        let section = instead.and_then(|index| page.sections.get(index));
        let documented = instead.and_then(url);
        differences.push(Difference {
            kind: Kind::HostChanged,
            operation: section
                .and_then(|section| section.title.clone())
                .unwrap_or_else(|| "Base URL".to_owned()),
            operation_id: None,
            subject: documented.map_or_else(|| gone.to_owned(), |url| url.value.clone()),
            documented: documented.map(|url| url.value.clone()),
            declared: Some(gone.to_owned()),
            line: documented.map(|url| url.line),
        });
    }
    differences.sort_by_key(|difference| difference.line.unwrap_or(usize::MAX));
}

/// Joins the operations that differ by one and the same base URL into one difference, that of the
/// page's section. To be called on what is left beside the known deviations; `judged` are the
/// operations whose host is known to be another one than the page's, which tell nothing of what
/// the base URL should be.
pub fn merge(page: &Page, differences: Vec<Difference>, judged: &[&str]) -> Vec<Difference> {
    let mut by_line: BTreeMap<Option<usize>, Vec<Difference>> = BTreeMap::new();
    let mut merged = Vec::new();
    for difference in differences {
        if difference.kind == Kind::HostChanged && difference.operation_id.is_some() {
            by_line.entry(base_line(page, &difference)).or_default().push(difference);
        } else {
            merged.push(difference);
        }
    }
    for (line, group) in by_line {
        let judged = |difference: &Difference| judged.contains(&difference.operation.as_str());
        let telling: Vec<&Difference> = group.iter().filter(|difference| !judged(difference)).collect();
        let telling = if telling.is_empty() { group.iter().collect() } else { telling };
        match (group.as_slice(), telling.first()) {
            ([_, _, ..], Some(first)) => merged.push(whole_section(page, line, first, &telling)),
            _ => merged.extend(group),
        }
    }
    merged.sort_by_key(|difference| difference.line.unwrap_or(usize::MAX));
    merged
}

/// The line of the base URL that a difference speaks of; none where the page has no base URL.
pub fn base_line(page: &Page, difference: &Difference) -> Option<usize> {
    let urls = page.sections.iter().filter_map(|section| section.base_url.as_ref());
    urls.map(|url| url.line).find(|line| difference.line == Some(*line))
}

fn whole_section(page: &Page, line: Option<usize>, first: &Difference, all: &[&Difference]) -> Difference {
    let of_line = page.sections.iter().find(|section| section.base_url.as_ref().map(|url| url.line) == line);
    let title = of_line.filter(|_| line.is_some()).and_then(|section| section.title.clone());
    let mut declared: Vec<&str> = Vec::new();
    for url in all.iter().filter_map(|difference| difference.declared.as_deref()) {
        if !declared.contains(&url) {
            declared.push(url);
        }
    }
    Difference {
        operation: title.unwrap_or_else(|| first.operation.clone()),
        operation_id: None,
        declared: (!declared.is_empty()).then(|| declared.join(" | ")),
        ..first.clone()
    }
}
