//! The service's words without what is personal or secret in them.
//!
//! A message of the service may repeat an input, and an input may be anything. Shown is what looks like
//! prose or like the name of a field, and was not sent.

use std::collections::HashSet;

use reqwest::Url;

/// What a request carried, as words in lower case.
pub(crate) struct Sent<'r> {
    url: &'r Url,
    form: &'r [u8],
}

impl<'r> Sent<'r> {
    pub(crate) fn new(url: &'r Url, form: &'r [u8]) -> Self {
        Self { url, form }
    }

    fn words(&self) -> HashSet<String> {
        let form: Vec<(String, String)> = serde_html_form::from_bytes(self.form).unwrap_or_default();
        let query = self.url.query_pairs().map(|(_, value)| value.into_owned());
        form.into_iter()
            .map(|(_, value)| value)
            .chain(query)
            .flat_map(|value| words(&value).map(str::to_lowercase).collect::<Vec<_>>())
            .collect()
    }

    /// A message as it may be shown.
    pub(crate) fn redact(&self, message: &str) -> String {
        redact(message, &self.words())
    }
}

/// A text of the service as it may be shown, where nothing is known of what was sent.
#[cfg(feature = "xlsx")]
pub(crate) fn shown(text: &str) -> String {
    redact(text, &HashSet::new())
}

/// The longest message that is shown.
const LONGEST: usize = 300;
const HIDDEN: &str = "[hidden]";

fn redact(message: &str, sent: &HashSet<String>) -> String {
    let mut shown = String::new();
    for (number, piece) in message.split_whitespace().enumerate() {
        if number > 0 {
            shown.push(' ');
        }
        let is_shown =
            words(piece).all(|word| is_prose(word, number) && !sent.contains(&word.to_lowercase()));
        if is_shown && piece.chars().all(is_usual) {
            shown.push_str(piece);
        } else if !shown.ends_with(HIDDEN) && !shown.trim_end().ends_with(HIDDEN) {
            shown.push_str(HIDDEN);
        } else {
            // One placeholder for what belongs together.
            shown.truncate(shown.trim_end().len());
        }
        if shown.len() > LONGEST {
            shown.push('…');
            break;
        }
    }
    shown
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !(c.is_alphanumeric() || c == '_')).filter(|word| !word.is_empty())
}

/// Small letters, as in prose and in the names of fields; the first word may begin with a capital. Names
/// have capitals, documents and phones have digits.
fn is_prose(word: &str, number: usize) -> bool {
    let mut letters = word.chars();
    let first =
        letters.next().is_none_or(|c| c.is_lowercase() || c == '_' || (number == 0 && c.is_uppercase()));
    first && letters.all(|c| c.is_lowercase() || c == '_') && word.len() <= 40
}

/// What stands between words in prose: no `@`, no `/`.
fn is_usual(c: char) -> bool {
    c.is_alphanumeric() || "_.,:;!?()[]'\"`-".contains(c)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(message: &str, form: &str) -> String {
        let url = Url::parse("https://example.com/v1/checks/CHK1?report_id=secret").expect("a URL");
        Sent::new(&url, form.as_bytes()).redact(message)
    }

    #[test]
    fn prose_and_names_of_fields_are_shown() {
        for message in ["Check not found", "national_id: must be given", "falta el parámetro national_id"] {
            assert_eq!(shown(message, ""), message);
        }
    }

    #[test]
    fn names_documents_phones_and_keys_are_not() {
        for (message, expected) in [
            ("person Ana Gómez was not found", "person [hidden] was not found"),
            ("no vehicle ABC123 today", "no vehicle [hidden] today"),
            ("call 000 000 0001 again", "call [hidden] again"),
            ("id 12345", "id [hidden]"),
            ("mail to ana@example.com", "mail to [hidden]"),
            ("see /v1/checks/x", "see [hidden]"),
            ("Key abcDEF", "Key [hidden]"),
        ] {
            assert_eq!(shown(message, ""), expected);
        }
    }

    #[test]
    fn what_was_sent_is_not() {
        assert_eq!(
            shown("no one is called ana maría", "first_name=Ana+Mar%C3%ADa"),
            "no one is called [hidden]"
        );
        assert_eq!(shown("report secret is unknown", ""), "report [hidden] is unknown");
    }

    #[test]
    fn a_long_message_ends() {
        assert!(shown(&"word ".repeat(500), "").len() < 320);
    }
}
