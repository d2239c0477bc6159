//! One change of the page at a time: it is reported once, with its line, and nothing else is.

mod operations;
mod parameters;
mod tables;

use super::model::Page;
use super::{page, report};

/// A line of the page: the first one of this text in or below the operation or section.
type Line = (&'static str, &'static str);

/// Kind, operation, subject, line.
type Expected = (&'static str, &'static str, &'static str, Line);

type Edit = (&'static str, fn(&mut Page), &'static [Expected]);

#[test]
fn the_page_as_it_is_differs_in_nothing() {
    let report = report(&page().render());
    assert_eq!(report.settled.differences, []);
    assert_eq!(report.settled.stale, []);
    assert_eq!((report.operations, report.parameters, report.allowed), (37, 145, 103));
}

#[test]
fn every_change_is_reported_once_with_its_line() {
    let edits = [operations::EDITS, parameters::EDITS, tables::EDITS].concat();
    assert!(edits.len() >= 30);
    for (name, edit, expected) in edits {
        let mut page = page();
        edit(&mut page);
        let text = page.render();
        let report = report(&text);
        let found: Vec<_> = report
            .settled
            .differences
            .iter()
            .map(|it| {
                (it.kind.as_str(), it.operation.as_str(), it.subject.as_str(), it.line.unwrap_or_default())
            })
            .collect();
        let mut expected: Vec<_> = expected
            .iter()
            .map(|(kind, operation, subject, line)| (*kind, *operation, *subject, find(&text, *line)))
            .collect();
        expected.sort_by_key(|it| it.3);
        assert_eq!(found, expected, "{name}");
        assert_eq!(report.settled.stale, [], "{name}");
    }
}

fn find(text: &str, (operation, wanted): Line) -> usize {
    let start = text.lines().position(|line| line == operation).unwrap_or_default();
    let line = text.lines().skip(start).position(|line| line == wanted);
    start + line.unwrap_or_else(|| panic!("no line {wanted:?} below {operation:?}")) + 1
}

fn owned(text: &str) -> String {
    text.to_owned()
}
