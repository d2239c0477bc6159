//! What is read from the page is what a person read from it: `tests/fixtures/documented-facts.json`.

use serde_json::{Value, json};
use xtask::audit::declared::Declared;
use xtask::audit::page::{Known, Operation, Page, Requirement};

use super::{document, model, saved_page};

fn documented() -> Value {
    serde_json::from_str(include_str!("../../../tests/fixtures/documented-facts.json")).unwrap()
}

fn fact(operation: &Operation) -> Value {
    let value = |fact: &Option<xtask::audit::page::At<String>>| fact.as_ref().map(|fact| fact.value.clone());
    let parameters = operation.parameters.iter().map(|parameter| {
        json!({
            "in": parameter.place.as_str(),
            "name": parameter.name,
            "type": parameter.kind,
            "required": parameter.requirement.value == Requirement::Required,
            "allowed": parameter.allowed,
        })
    });
    let mut fact = json!({
        "title": operation.title,
        "method": value(&operation.method),
        "path": value(&operation.path),
        "params": parameters.collect::<Vec<_>>(),
    });
    if let Some(encoding) = value(&operation.encoding) {
        fact["encoding"] = json!(encoding);
    }
    fact
}

fn assert_facts(text: &[u8], known: &Known) {
    let page = Page::read(text, known).unwrap();
    let documented = documented();
    for (operation, expected) in page.operations.iter().zip(documented.as_array().unwrap()) {
        assert_eq!(fact(operation), *expected);
    }
    let counts = (page.operations.len(), page.parameters(), page.allowed());
    assert_eq!(counts, (37, 145, 103));
}

fn knowledge() -> Vec<Known> {
    vec![Declared::read(document()).unwrap().known(), Known::default()]
}

#[test]
fn a_page_in_our_words_is_read_field_by_field() {
    let text = model::Page::from_facts(&documented()).render();
    for known in knowledge() {
        assert_facts(text.as_bytes(), &known);
    }
}

#[test]
fn the_saved_page_is_read_field_by_field() {
    let Some(text) = saved_page() else { return };
    for known in knowledge() {
        assert_facts(&text, &known);
    }
}

#[test]
fn the_saved_page_has_its_base_urls_table_and_reasons() {
    let Some(text) = saved_page() else { return };
    for known in knowledge() {
        let page = Page::read(&text, &known).unwrap();
        let section = |index: usize| {
            let section = &page.sections[index];
            (section.title.as_deref().unwrap(), section.base_url.as_ref().unwrap().value.as_str())
        };
        assert_eq!(section(0), ("Checks API", "https://api.checks.truora.com"));
        assert_eq!(section(1), ("Shared Accounts", "https://api.account.truora.com"));
        assert_eq!(section(2), ("Digital Identity", "https://api.connect.truora.com"));
        assert_eq!(page.sections.len(), 3);
        let chapters: Vec<&str> = page.chapters.iter().map(|chapter| chapter.title.as_str()).collect();
        let expected = ["Checks", "Custom-Type", "Settings", "Continuous", "PDF", "Batch", "Web", "WhatsApp"];
        assert_eq!(chapters, expected);
        let table = &page.inputs.as_ref().unwrap().value;
        let countries: Vec<&str> = table.rows.iter().map(|row| row.country.as_str()).collect();
        assert_eq!(countries, ["CL", "CO", "MX", "BR", "CR", "PE", "ALL"]);
        assert_eq!(page.reasons.as_ref().unwrap().value.rows.len(), 14);
    }
}
