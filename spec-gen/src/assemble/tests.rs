//! Broken declarations are reported, all of them, each with its place and the way out.

use super::{Defects, assemble};
use crate::declare::{Chapter, Declared};
use crate::shared::hosts::Host;

/// The defects of the chapters after an edit of their operations.
fn defects(edit: impl FnOnce(&mut Vec<Chapter>)) -> Vec<String> {
    let mut chapters = crate::chapters();
    edit(&mut chapters);
    assemble(chapters).expect_err("broken").iter().map(str::to_owned).collect()
}

fn first(chapters: &mut [Chapter]) -> &mut Declared {
    &mut chapters[0].operations[0]
}

#[test]
fn the_declarations_are_whole() -> Result<(), Defects> {
    let document = assemble(crate::chapters())?;
    assert_eq!(document["openapi"], "3.1.0");
    Ok(())
}

#[test]
fn two_operations_of_one_id() {
    let found = defects(|chapters| {
        let operations = &mut chapters[0].operations;
        let id = operations[0].operation.operation_id.clone();
        operations[1].operation.operation_id = id;
    });
    assert_eq!(found, ["two operations have the id createCheck: rename one"]);
}

#[test]
fn two_operations_of_one_route() {
    let found = defects(|chapters| {
        let operations = &mut chapters[0].operations;
        let (path, methods) = (operations[0].path.clone(), operations[0].methods.clone());
        (operations[1].path, operations[1].methods) = (path, methods);
    });

    assert!(found[0].starts_with("two operations are at post /v1/checks: "), "{found:?}");
}

#[test]
fn an_operation_without_its_facts() {
    let found = defects(|chapters| {
        let operation = first(chapters);
        (operation.host, operation.repeat, operation.title) = (None, None, None);
        operation.operation.summary = None;
    });
    for fact in ["host", "repeat", "title", "summary"] {
        let start = format!("operation createCheck has no {fact}: add ");
        assert!(found.iter().any(|defect| defect.starts_with(&start)), "{fact}: {found:?}");
    }
    assert_eq!(found.len(), 4, "{found:?}");
}

#[test]
fn a_path_on_two_hosts() {
    let found = defects(|chapters| {
        let path = chapters[0].operations[0].path.clone();
        let second = chapters[0].operations.iter_mut().skip(1).find(|operation| operation.path == path);
        second.expect("listChecks").host = Some(Host::Connect);
    });
    assert_eq!(found, ["operation listChecks puts /v1/checks on a second host"]);
}

#[test]
fn evidence_of_what_is_not_there() {
    let found = defects(|chapters| chapters[0].evidence = &[("Check.nothing", "guide")]);
    assert!(found.iter().any(|defect| defect.contains("Check.nothing")), "{found:?}");
}

#[test]
fn every_defect_is_reported_at_once() {
    let found = defects(|chapters| {
        for chapter in chapters.iter_mut() {
            chapter.operations[0].host = None;
        }
    });
    assert!(found.len() >= 8, "{found:?}");
}
