//! Descriptions as readers see them.

use serde_json::Value;

use super::walk;

/// Doc comments are wrapped for the source file; in the document a paragraph is one line, and so is an
/// item of a list.
pub(super) fn unwrap_lines(document: &mut Value) {
    walk::each_mut(document, &mut |value| {
        if let Some(Value::String(text)) = value.get_mut("description") {
            let paragraphs: Vec<String> = text.split("\n\n").map(unwrapped).collect();
            *text = paragraphs.join("\n\n");
        }
    });
}

fn unwrapped(paragraph: &str) -> String {
    let mut text = String::with_capacity(paragraph.len());
    for (index, line) in paragraph.lines().enumerate() {
        if index > 0 {
            text.push(if line.starts_with("- ") { '\n' } else { ' ' });
        }
        text.push_str(line);
    }
    text
}
