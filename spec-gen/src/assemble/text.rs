//! Descriptions as readers see them.

use serde_json::Value;

use super::walk;

/// Doc comments are wrapped for the source file; in the document a paragraph is one line.
pub(super) fn unwrap_lines(document: &mut Value) {
    walk::each_mut(document, &mut |value| {
        if let Some(Value::String(text)) = value.get_mut("description") {
            let paragraphs: Vec<String> =
                text.split("\n\n").map(|paragraph| paragraph.replace('\n', " ")).collect();
            *text = paragraphs.join("\n\n");
        }
    });
}
