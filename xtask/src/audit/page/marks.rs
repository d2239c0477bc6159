//! Marks: whether a parameter has to be sent, in the forms that the page uses or may come to use.

use super::{Requirement, conditions};

/// A mark alone in its line or in front of prose, and that prose.
pub(super) fn leading(text: &str) -> Option<(Requirement, &str)> {
    if let Some(inner) = text.strip_prefix('[') {
        let (inner, rest) = inner.split_once(']').unwrap_or((inner, ""));
        let rest = rest.trim();
        let found = match word(inner) {
            Some(Requirement::Required) if conditions::starts(rest) => Requirement::Conditional,
            Some(found) => found,
            // It says more than the word: for some, not for all.
            None if names_it(inner) => limited(inner),
            None if names_it(rest) => Requirement::Conditional,
            None => return None,
        };
        return Some((found, rest));
    }
    if let Some(inner) = text.strip_prefix('(').and_then(|text| text.strip_suffix(')')) {
        let first = inner.trim_start().split(' ').next().unwrap_or_default();
        return match word(inner) {
            Some(found) => Some((found, "")),
            None => word(first).is_some_and(|_| names_it(first)).then(|| (limited(inner), "")),
        };
    }
    word(text.trim_end_matches(['.', ':', '*'])).map(|found| (found, ""))
}

/// What stands before a mark in brackets at the end of a line, and whether it says "required".
pub(super) fn trailing(text: &str) -> (&str, Option<bool>) {
    let brackets = [('[', ']'), ('(', ')')];
    let found = brackets.into_iter().find_map(|(open, close)| {
        let (head, inner) = text.strip_suffix(close)?.rsplit_once(open)?;
        Some((head.trim_end(), word(inner)?))
    });
    match found {
        Some((head, found)) => (head, Some(found == Requirement::Required)),
        None => (text, None),
    }
}

/// The same for a bare word. To be asked only of a line that is a parameter without it.
pub(super) fn trailing_word(text: &str) -> Option<(&str, bool)> {
    let (head, last) = text.rsplit_once(' ')?;
    Some((head.trim_end_matches(','), word(last)? == Requirement::Required))
}

fn word(text: &str) -> Option<Requirement> {
    match text.trim().to_lowercase().as_str() {
        "required" | "mandatory" => Some(Requirement::Required),
        "optional" | "not required" | "not mandatory" => Some(Requirement::Optional),
        _ => None,
    }
}

fn names_it(text: &str) -> bool {
    let text = text.to_lowercase();
    text.contains("required") || text.contains("mandatory")
}

fn limited(text: &str) -> Requirement {
    if text.trim_start().to_lowercase().starts_with("not ") {
        Requirement::Optional
    } else {
        Requirement::Conditional
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_are_read_in_many_forms() {
        for text in ["[Required]", "[ required ]", "[MANDATORY]", "(Required)", "Required", "Mandatory."] {
            assert_eq!(leading(text), Some((Requirement::Required, "")), "{text}");
        }
        for text in ["[Required for some]", "[Always required", "(Required for some)"] {
            assert_eq!(leading(text), Some((Requirement::Conditional, "")), "{text}");
        }
        for text in ["[Optional]", "(optional)", "[Not required]", "Optional"] {
            assert_eq!(leading(text), Some((Requirement::Optional, "")), "{text}");
        }
        assert_eq!(leading("[Required] If late"), Some((Requirement::Conditional, "If late")));
        assert_eq!(leading("[Required] By all"), Some((Requirement::Required, "By all")));
        for text in ["[Note] It is late", "(It is required)", "Required by all", "It is required", "(*)"] {
            assert_eq!(leading(text), None, "{text}");
        }
    }

    #[test]
    fn marks_end_a_line() {
        assert_eq!(trailing("lang string [ Required ]"), ("lang string", Some(true)));
        assert_eq!(trailing("lang string (optional)"), ("lang string", Some(false)));
        assert_eq!(trailing("lang string (date)"), ("lang string (date)", None));
        assert_eq!(trailing_word("lang string, required"), Some(("lang string", true)));
        assert_eq!(trailing_word("lang string"), None);
    }
}
