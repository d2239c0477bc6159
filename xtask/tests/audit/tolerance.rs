//! What is no difference: spacing, line ends, order, wording.

use super::model::Page;
use super::{page, report};

fn assert_same(name: &str, text: &str) {
    let report = report(text);
    assert_eq!(report.settled.differences, [], "{name}");
    assert_eq!(report.settled.stale, [], "{name}");
}

#[test]
fn spacing_and_line_ends_are_no_differences() {
    let text = page().render();
    assert_same("CRLF", &text.replace('\n', "\r\n"));
    assert_same("trailing spaces", &text.replace('\n', " \t \n"));
    assert_same("double spaces", &text.replace(' ', "  "));
    assert_same("doubled blank lines", &text.replace("\n\n", "\n\n\n\n"));
    assert_same("a blank line behind every line", &text.replace('\n', "\n\n"));
    assert_same("no-break spaces", &text.replace(' ', "\u{a0}"));
    assert_same("indented", &text.replace('\n', "\n    "));
    assert_same("byte order mark", &format!("\u{feff}{text}"));
    assert_same("zero-width spaces", &text.replace(' ', " \u{200b}"));
    assert_same("CR alone", &text.replace('\n', "\r"));
    for c in ['\u{200e}', '\u{200f}', '\u{2060}', '\u{feff}', '\u{ad}', '\u{202c}'] {
        let spread = text.replace('e', &format!("{c}e")).replace('\n', &format!("{c}\n{c}"));
        assert_same("what cannot be seen", &spread);
    }
    assert_same(
        "the case of marks",
        &text.replace("[Required]", "[required]").replace("[Optional]", "[OPTIONAL]"),
    );
    assert_same("no newline at the end", text.trim_end());
    let dense: Vec<&str> = text.lines().filter(|line| !line.is_empty()).collect();
    assert_same("no blank lines at all", &dense.join("\n"));
}

#[test]
fn the_order_of_chapters_and_sections_is_no_difference() {
    let mut reversed = page();
    reversed.sections.reverse();
    assert_same("sections", &reversed.render());
    let mut reversed = page();
    // Within a section; the order of operations in a chapter turns as well.
    reversed.operations.reverse();
    assert_same("chapters and operations", &reversed.render());
    let mut reversed = page();
    reversed.operations.iter_mut().for_each(|operation| operation.parameters.reverse());
    assert_same("parameters", &reversed.render());
    let mut reversed = page();
    for parameter in reversed.operations.iter_mut().flat_map(|operation| &mut operation.parameters) {
        parameter.allowed.reverse();
    }
    assert_same("values", &reversed.render());
    let mut reversed = page();
    reversed.operations.iter_mut().for_each(|operation| operation.inputs.reverse());
    assert_same("countries", &reversed.render());
}

#[test]
fn wording_is_no_difference() {
    // Also words that look like a heading, and paragraphs that look like one below each other.
    for words in
        ["Other words, with a full stop.", "Other words", "Get more from it", "see below", "A string", ""]
    {
        let reworded = |paragraphs: usize| {
            let mut page: Page = page();
            for operation in &mut page.operations {
                operation.prose = vec![words.to_owned(); paragraphs];
                operation.parameters.iter_mut().for_each(|parameter| parameter.prose = words.to_owned());
            }
            page.render()
        };
        assert_same(words, &reworded(1));
        if words != "Get more from it" {
            assert_same(words, &reworded(3));
        }
    }
}

#[test]
fn the_case_of_a_title_is_no_difference() {
    let mut page = page();
    page.operation("Get check").title = "Get Check".to_owned();
    assert_same("title", &page.render());
}
