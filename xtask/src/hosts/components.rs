//! The components that one host uses.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::references;

/// Leaves of the components what the paths reach, through other components too. The security
/// schemes stay: requirements name them without a reference.
pub(super) fn reduce(document: &mut Value, paths: &Value, host: &str, reasons: &mut Vec<String>) {
    let reached = reached(document, paths, host, reasons);
    let Some(components) = document.get_mut("components").and_then(Value::as_object_mut) else { return };
    components.retain(|section, entries| {
        if section == "securitySchemes" || section.starts_with("x-") {
            return true;
        }
        let Some(entries) = entries.as_object_mut() else { return true };
        entries.retain(|name, _| reached.contains(&format!("#/components/{section}/{name}")));
        !entries.is_empty()
    });
}

fn reached(document: &Value, paths: &Value, host: &str, reasons: &mut Vec<String>) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let mut open = references::all(paths);
    while let Some(reference) = open.pop() {
        if found.contains(&reference) {
            continue;
        }
        let target = references::component(&reference)
            .and_then(|(section, name)| document.get("components")?.get(section)?.get(name));
        match target {
            Some(target) => open.extend(references::all(target)),
            None => reasons.push(format!("host {host} refers to {reference}, which does not exist")),
        }
        found.insert(reference);
    }
    found
}
