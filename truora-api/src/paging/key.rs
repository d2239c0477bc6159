//! The key in what the service says of the next page.

use std::borrow::Cow;

use percent_encoding::percent_decode_str;

/// The name of the parameter that says where a page starts.
pub(super) const START_KEY: &str = "start_key";

/// The `start_key` in a path or URL; nothing where no page follows. Host and path are not looked at.
pub(super) fn start_key(link: &str) -> Result<Option<String>, &'static str> {
    let link = link.trim();
    if link.is_empty() {
        return Ok(None);
    }
    let (link, _) = link.split_once('#').unwrap_or((link, ""));
    let (_, query) = link.split_once('?').unwrap_or((link, ""));
    for pair in query.split('&') {
        let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
        if decoded(name)? == START_KEY {
            let key = decoded(value)?;
            return Ok((!key.is_empty()).then(|| key.into_owned()));
        }
    }
    Err("`next` names a page and has no start_key")
}

/// Percent-decoded. A plus sign stays one: keys may be base64.
fn decoded(text: &str) -> Result<Cow<'_, str>, &'static str> {
    percent_decode_str(text).decode_utf8().map_err(|_| "the start_key in `next` is not UTF-8")
}
