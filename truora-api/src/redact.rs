//! The service's words without what is personal or secret in them.
//!
//! A message of the service may repeat an input, and an input may be anything. Shown is what looks like
//! prose or like the name of a field, and was not sent: neither so nor without accents, in other letters, or joined.

mod values;

use percent_encoding::percent_decode_str;
use reqwest::Url;

use self::values::Values;
use crate::operation::Operation;
use crate::raw::RAW;

/// Every value that a request carried.
pub(crate) struct Sent(Values);

impl Sent {
    pub(crate) fn new(operation: &Operation, url: &Url, form: &[u8]) -> Self {
        let form: Vec<(String, String)> = serde_html_form::from_bytes(form).unwrap_or_default();
        let query = url.query_pairs().map(|(_, value)| value.into_owned());
        Self(Values::new(form.into_iter().map(|(_, value)| value).chain(query).chain(ids(operation, url))))
    }

    /// A message as it may be shown.
    pub(crate) fn redact(&self, message: &str) -> String {
        redact(message, &self.0)
    }

    /// A code as it may be shown: a short number or a word. Anything else may be an input.
    pub(crate) fn redact_code(&self, code: &str) -> String {
        let is_number = code.len() <= 6 && code.chars().all(|c| c.is_ascii_digit());
        let is_word = code.len() <= 40 && code.chars().all(|c| c.is_ascii_lowercase() || c == '_');
        let is_shown = (is_number || is_word) && !self.0.have(code);
        (if is_shown { code } else { HIDDEN }).to_owned()
    }
}

/// What stands in the path where the route has a parameter. Of a route that nobody declared, all of it.
fn ids(operation: &Operation, url: &Url) -> Vec<String> {
    let path: Vec<&str> = url.path().split('/').collect();
    let route: Vec<&str> = operation.path.split('/').collect();
    let is_raw = operation.method == RAW;
    // From the end: before the route there may be the path of a base URL.
    let places = route.iter().rev().map(|place| is_raw || place.starts_with('{'));
    let places = places.chain(std::iter::repeat(is_raw));
    let ids = path.iter().rev().zip(places).filter(|(_, is_id)| *is_id);
    ids.map(|(id, _)| percent_decode_str(id).decode_utf8_lossy().into_owned()).collect()
}

/// A text of the service as it may be shown, where nothing is known of what was sent.
#[cfg(feature = "xlsx")]
pub(crate) fn shown(text: &str) -> String {
    redact(text, &Values::default())
}

/// The longest message that is shown.
const LONGEST: usize = 300;
const HIDDEN: &str = "[hidden]";

fn redact(message: &str, sent: &Values) -> String {
    let mut shown = String::new();
    for (number, piece) in message.split_whitespace().enumerate() {
        if number > 0 {
            shown.push(' ');
        }
        let is_shown = words(piece).all(|word| is_prose(word, number) && !sent.have(word));
        if is_shown && piece.chars().all(is_usual) {
            shown.push_str(piece);
        } else if !shown.trim_end().ends_with(HIDDEN) {
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

    fn sent(form: &str) -> Sent {
        let url = "https://example.com/base/v1/continuous-checks/casa%20azul/history?report_id=secret";
        let url = Url::parse(url).expect("a URL");
        let operation = &crate::operations::LIST_CONTINUOUS_CHECK_HISTORY;
        Sent::new(operation, &url, form.as_bytes())
    }

    fn shown(message: &str, form: &str) -> String {
        sent(form).redact(message)
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
    fn neither_is_it_in_another_spelling() {
        let form = "first_name=Ana&last_name=G%C3%B3mez+%C3%91u%C3%B1ez&country=CO";
        for (message, expected) in [
            ("no gomez here", "no [hidden] here"),
            ("no anagomez here", "no [hidden] here"),
            ("no gómez_nunez here", "no [hidden] here"),
            ("no go\u{301}mez here", "no [hidden] here"),
            ("no nuñe here", "no [hidden] here"),
            // Too short to say anything within another word.
            ("no such country", "no such country"),
        ] {
            assert_eq!(shown(message, form), expected);
        }
    }

    #[test]
    fn neither_is_an_id_of_the_path() {
        assert_eq!(shown("history of casa azul is not there", ""), "history of [hidden] is not there");
    }

    #[test]
    fn a_code_that_was_sent_is_not_shown() {
        let code = |code: &str| sent("first_name=ana&verification_code=12345").redact_code(code);
        for known in ["10404", "not_found"] {
            assert_eq!(code(known), known);
        }
        for hidden in ["12345", "ana_gomez", "secret", "Gómez", "1234567"] {
            assert_eq!(code(hidden), HIDDEN, "{hidden}");
        }
    }

    #[test]
    fn a_long_message_ends() {
        assert!(shown(&"word ".repeat(500), "").len() < 320);
    }
}
