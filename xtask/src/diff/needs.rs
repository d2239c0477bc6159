//! Where requests go, and the keys that they need.

use std::collections::BTreeSet;

use serde_json::Value;

use super::change::{Changes, Class, Side};
use super::keywords::{without_wording, wording};
use super::walk::{elements, keys, members, texts};

/// Compares the keys that requests need; none if it says the same.
pub fn security(old: &Value, new: &Value) -> (Class, &'static str) {
    let (old, new) = (alternatives(old), alternatives(new));
    // Whoever has what one of the old alternatives asks for is let in by one of the new ones.
    let still = old.iter().all(|old| new.iter().any(|new| new.is_subset(old)));
    match (old == new, still) {
        (true, _) => (Class::Text, "stated, as it was"),
        (false, true) => (Class::Addition, "less is needed"),
        (false, false) => (Class::Breaking, "more is needed"),
    }
}

/// Each way to be let in: schemes and their scopes.
fn alternatives(value: &Value) -> BTreeSet<BTreeSet<String>> {
    let one = |alternative: &Value| -> BTreeSet<String> {
        let scheme = |(name, scopes): (&str, &Value)| {
            let scopes = texts(scopes).into_iter().map(|scope| format!("{name} {scope}"));
            scopes.chain([name.to_owned()]).collect::<Vec<_>>()
        };
        members(alternative).flat_map(scheme).collect()
    };
    let found: BTreeSet<_> = elements(value).iter().map(one).collect();
    // An empty list lets everyone in.
    if found.is_empty() { BTreeSet::from([BTreeSet::new()]) } else { found }
}

/// Compares the servers of an operation. Generated clients use the first one.
pub fn hosts(old: &Value, new: &Value, changes: &mut Changes) {
    let (before, after) = (urls(old), urls(new));
    let first = |urls: &[String]| urls.first().cloned().unwrap_or_else(|| "/".to_owned());
    let (was, is) = (first(&before), first(&after));
    if was != is {
        changes.add(Side::Senders, Class::Breaking, "host", format!("was `{was}`, is `{is}`"));
    }
    for url in after.iter().filter(|url| **url != is && !before.contains(url)) {
        changes.add(Side::Senders, Class::Addition, "host", format!("also `{url}`"));
    }
    for url in before.iter().filter(|url| **url != was && !after.contains(url)) {
        changes.add(Side::Senders, Class::Breaking, "host", format!("no longer `{url}`"));
    }
    for new in elements(new) {
        let Some(old) = elements(old).iter().find(|old| url(old) == url(new)) else { continue };
        for key in keys(old, new).into_iter().filter(|key| *key != "url" && old.get(key) != new.get(key)) {
            let same = without_wording(&old[key]) == without_wording(&new[key]);
            let class = if key == "variables" && !same { Class::Breaking } else { Class::Text };
            changes.add(Side::Senders, class, "host", format!("`{}`: {}", url(new), wording(key)));
        }
    }
}

fn urls(servers: &Value) -> Vec<String> {
    elements(servers).iter().map(url).collect()
}

fn url(server: &Value) -> String {
    server["url"].as_str().unwrap_or("/").trim_end_matches('/').to_owned()
}
