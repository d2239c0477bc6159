//! Keys in what arrived: they are not shown, wherever they stand.

use bytes::Bytes;
use serde_json::json;

use crate::base64;

/// What stands in a key's place.
pub(crate) const HIDDEN: &str = "[hidden]";
/// From this length on a key is found inside of other words as well.
const LONG: usize = 8;

/// The keys that are hidden: the configured one, and every one that has the form of those that the
/// sandbox issues.
#[derive(Debug)]
pub(crate) struct Secrets {
    key: Vec<u8>,
    issued: Vec<u8>,
}

impl Secrets {
    pub(crate) fn new(key: &str) -> Self {
        Self { key: key.as_bytes().to_vec(), issued: format!("{}.", issued_head()).into_bytes() }
    }

    /// The text without keys.
    pub(crate) fn hide_text(&self, text: &str) -> String {
        let hidden = self.hide(text.as_bytes());
        hidden.map_or_else(|| text.to_owned(), |bytes| String::from_utf8_lossy(&bytes).into_owned())
    }

    /// The bytes without keys.
    pub(crate) fn hide_bytes(&self, bytes: Bytes) -> Bytes {
        self.hide(&bytes).map_or(bytes, Bytes::from)
    }

    /// None when there is nothing to hide.
    fn hide(&self, text: &[u8]) -> Option<Vec<u8>> {
        let mut hidden: Option<Vec<u8>> = None;
        let (mut at, mut copied) = (0, 0);
        while at < text.len() {
            // Most bytes begin no key.
            let begins = [self.key.first(), self.issued.first(), Some(&b'%')].contains(&text.get(at));
            match begins.then(|| self.key_at(text, at)).flatten() {
                Some(end) => {
                    let hidden = hidden.get_or_insert_default();
                    hidden.extend_from_slice(&text[copied..at]);
                    hidden.extend_from_slice(HIDDEN.as_bytes());
                    (at, copied) = (end, end);
                }
                None => at += 1,
            }
        }
        let mut hidden = hidden?;
        hidden.extend_from_slice(&text[copied..]);
        Some(hidden)
    }

    /// Where the key ends that begins here.
    fn key_at(&self, text: &[u8], at: usize) -> Option<usize> {
        let own = |end: &usize| self.key.len() >= LONG || alone(text, at, *end);
        let raw = text.get(at..)?.starts_with(&self.key).then(|| at.saturating_add(self.key.len()));
        if let Some(end) = raw.or_else(|| encoded(text, at, &self.key)).filter(own) {
            return Some(end);
        }
        let mut end = encoded(text, at, &self.issued)?;
        while let Some((byte, next)) = decoded(text, end)
            && (byte.is_ascii_alphanumeric() || b"-_.".contains(&byte))
        {
            end = next;
        }
        Some(end)
    }
}

/// What every issued key begins with.
pub(crate) fn issued_head() -> String {
    base64::url(json!({"alg": "HS256", "typ": "JWT"}).to_string().as_bytes())
}

/// Where these bytes end, if they begin here, percent-encoded or not.
fn encoded(text: &[u8], at: usize, wanted: &[u8]) -> Option<usize> {
    wanted.iter().try_fold(at, |at, byte| {
        let (found, next) = decoded(text, at)?;
        (found == *byte).then_some(next)
    })
}

/// The byte that stands here, and where the next one does.
fn decoded(text: &[u8], at: usize) -> Option<(u8, usize)> {
    let digit =
        |at: usize| char::from(*text.get(at)?).to_digit(16).and_then(|digit| u8::try_from(digit).ok());
    let byte = *text.get(at)?;
    match (byte == b'%').then(|| digit(at + 1).zip(digit(at + 2))).flatten() {
        Some((high, low)) => Some((high << 4 | low, at + 3)),
        None => Some((byte, at + 1)),
    }
}

/// Whether a short key stands alone, so that it is no part of a word.
fn alone(text: &[u8], start: usize, end: usize) -> bool {
    let before = start
        .checked_sub(3)
        .filter(|at| text.get(*at) == Some(&b'%'))
        .and_then(|at| decoded(text, at))
        .map(|(byte, _)| byte)
        .or_else(|| text.get(start.checked_sub(1)?).copied());
    let after = decoded(text, end).map(|(byte, _)| byte);
    [before, after].into_iter().flatten().all(|byte| !byte.is_ascii_alphanumeric())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_are_hidden_wherever_they_stand_and_however_they_are_encoded() {
        let secrets = Secrets::new("very<secret");
        for (text, shown) in [
            ("/v1/checks?key=very<secret&a=1", "/v1/checks?key=[hidden]&a=1"),
            ("very%3Csecret", "[hidden]"),
            ("x%76ery%3csecretx", "x[hidden]x"),
            ("very<secre", "very<secre"),
            ("100%", "100%"),
        ] {
            assert_eq!(secrets.hide_text(text), shown);
        }
        let issued = format!("{}.e30.c2ln", issued_head());
        assert_eq!(secrets.hide_text(&format!("token={issued}&b=2")), "token=[hidden]&b=2");
    }

    #[test]
    fn a_short_key_hides_no_part_of_a_word() {
        let secrets = Secrets::new("k");
        assert_eq!(secrets.hide_text("key=k&k%20=k%2E&check"), "key=[hidden]&[hidden]%20=[hidden]%2E&check");
        assert_eq!(secrets.hide_text("Bearer%20k"), "Bearer%20[hidden]");
    }
}
