//! What the tailoring has to turn into types of the client, and what it must not lose.

use serde_json::Value;

use super::Rule;
use super::crate_types::{named, of};
use super::subject::{Site, Subject};

pub(super) const RULES: &[Rule] = &[
    Rule {
        name: "sensitive_marks",
        way_out: "the client would print it in Debug: mark text or integers, which have a type that hides them, or extend rust_type in client/input.rs",
        find: sensitive,
    },
    Rule {
        name: "null_in_request",
        way_out: "null and absent are one, and a form has no null: leave nullable out",
        find: null_in_request,
    },
    Rule {
        name: "lost_null",
        way_out: "null is an error there: make it a member that may be absent, or keep nullable beside a type in client/input.rs",
        find: lost_null,
    },
];

/// Steps of a pointer into the tailored document, as far as they lead.
fn walked<'v>(tailored: &'v Value, pointer: &str) -> (Vec<&'v Value>, bool) {
    let mut found = vec![tailored];
    let mut end = 0;
    while let Some(start) = pointer.get(end..).filter(|rest| !rest.is_empty()).map(|_| end + 1) {
        end = pointer.get(start..).and_then(|rest| rest.find('/')).map_or(pointer.len(), |at| start + at);
        match pointer.get(..end).and_then(|to| tailored.pointer(to)) {
            Some(value) => found.push(value),
            None => return (found, false),
        }
    }
    (found, true)
}

/// The place in what the generator gets. A page that may be one bare element is `allOf` of the element
/// and the page before the tailoring, and the page alone after it.
fn after<'v>(subject: &Subject<'v>, site: &Site<'_>) -> (Vec<&'v Value>, bool) {
    let pointer = site.pointer();
    match walked(subject.tailored, &pointer) {
        (_, false) if pointer.contains("/allOf/1/") => {
            walked(subject.tailored, &pointer.replacen("/allOf/1/", "/", 1))
        }
        found => found,
    }
}

/// A mark beside other keywords is no longer the shape that becomes the type which hides its content,
/// and the text is printed like any other.
fn sensitive(subject: &Subject<'_>) -> Vec<(String, String)> {
    let hidden = |site: &&Site<'_>| {
        let (values, _) = after(subject, site);
        let types = values.into_iter().filter_map(of).filter_map(named);
        types.into_iter().any(|name| ["Sensitive", "Json"].contains(&name))
    };
    let marked = subject.declared_sites.iter().filter(|site| site.schema["x-sensitive"] == true);
    marked
        .filter(|site| !is_dropped(subject, site))
        .filter(|site| !hidden(site))
        .map(|site| (site.name(), "is marked as sensitive and is no Sensitive in the client".to_owned()))
        .collect()
}

/// Whether the tailoring takes the place away, and the runtime reads what stands there by itself: an
/// answer that the operation does not keep, or members beside the declared ones, which are kept as
/// they come and printed nowhere.
fn is_dropped(subject: &Subject<'_>, site: &Site<'_>) -> bool {
    let (values, complete) = after(subject, site);
    let pointer = site.pointer();
    // The document, `paths`, the path, the operation, `responses`: and nothing of the status.
    let is_answer = pointer.starts_with("/paths/") && values.len() <= 5;
    !complete && (is_answer || site.received && pointer.contains("/additionalProperties"))
}

/// A member of a request that may be null: what is written is absence.
fn null_in_request(subject: &Subject<'_>) -> Vec<(String, String)> {
    let sites = subject.declared_sites.iter().filter(|site| site.sent && !site.received);
    let sites = sites.filter(|site| site.schema["nullable"] == true);
    sites.map(|site| (site.name(), "may be null in a request".to_owned())).collect()
}

/// Members of answers that are null count as absent. Anywhere else null needs a type that has it:
/// beside a reference or without a type it is lost.
fn lost_null(subject: &Subject<'_>) -> Vec<(String, String)> {
    let mut found = Vec::new();
    let sites = subject.declared_sites.iter().filter(|site| site.received && site.schema["nullable"] == true);
    for site in sites.filter(|site| !site.is_of_member() && !is_dropped(subject, site)) {
        let (values, complete) = after(subject, site);
        let value = values.last().copied().filter(|_| complete).unwrap_or(&Value::Null);
        // Any JSON has null among its values.
        let is_json = of(value).and_then(named) == Some("Json");
        let kinds = ["type", "allOf", "oneOf", "anyOf"];
        let kept = value["nullable"] == true && kinds.iter().any(|kind| value.get(*kind).is_some());
        if !is_json && !kept {
            found.push((site.name(), "may be null, which the client's type is not".to_owned()));
        }
    }
    found
}
