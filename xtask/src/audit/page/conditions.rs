//! Words by which the page says that a parameter is required in some cases.

/// Whether what stands behind "[Required]" is a condition.
pub(super) fn starts(text: &str) -> bool {
    let text = text.trim_start().to_lowercase();
    let text = text.strip_prefix("only ").unwrap_or(&text);
    ["if ", "when ", "unless "].iter().any(|word| text.starts_with(word))
}

/// Whether a sentence, or a part of one, starts with "required if" or the like.
pub(super) fn states(text: &str) -> bool {
    let opens = |at: usize| {
        let before = text.get(..at).unwrap_or_default().trim_end();
        before.is_empty() || before.ends_with(|c: char| c.is_ascii_punctuation())
    };
    let stated = |(at, word): (usize, &str)| {
        let behind = text.get(at + word.len()..).unwrap_or_default();
        (word.starts_with('R') || opens(at)) && starts(behind)
    };
    text.match_indices("Required ").chain(text.match_indices("required ")).any(stated)
}

#[cfg(test)]
mod tests {
    use super::{starts, states};

    #[test]
    fn conditions_are_told_from_other_words() {
        for text in ["If it is late", "only when it is late", "unless it is late"] {
            assert!(starts(text), "{text}");
            assert!(states(&format!("Says when. Required {text}")), "{text}");
        }
        for text in ["Iffy", "Must be true", "by law", "for some", ""] {
            assert!(!starts(text), "{text}");
            assert!(!states(&format!("Required {text}")), "{text}");
        }
        assert!(!states("It is not required if it is late"));
        assert!(states("Name of it, required if it is late"));
        assert!(states("Name of it Required if it is late"));
    }
}
