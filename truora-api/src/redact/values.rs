//! What was sent, in a spelling that finds it in any other.

/// Fewer letters say nothing within a longer word.
const SHORTEST_PART: usize = 3;

/// Values that were sent.
#[derive(Default)]
pub(super) struct Values {
    /// The words of each.
    words: Vec<String>,
    /// Each as one word.
    joined: Vec<String>,
}

impl Values {
    pub(super) fn new(values: impl Iterator<Item = String>) -> Self {
        let mut all = Self::default();
        for value in values {
            let words: Vec<String> =
                value.split(|c: char| !is_letter(c)).map(folded).filter(|word| !word.is_empty()).collect();
            all.joined.push(words.concat());
            all.words.extend(words);
        }
        all
    }

    /// Whether a word is one of them, has one of them in it, or is a part of one.
    pub(super) fn have(&self, word: &str) -> bool {
        let word = folded(word);
        let is_long = word.len() >= SHORTEST_PART;
        self.words.contains(&word)
            || self.words.iter().any(|sent| sent.len() >= SHORTEST_PART && word.contains(sent.as_str()))
            || (is_long && self.joined.iter().any(|sent| sent.contains(&word)))
    }
}

/// Letters and digits, and the accents that follow a letter.
fn is_letter(c: char) -> bool {
    c.is_alphanumeric() || is_accent(c)
}

fn is_accent(c: char) -> bool {
    ('\u{300}'..='\u{36f}').contains(&c)
}

/// Small letters without accents, and nothing between them.
fn folded(word: &str) -> String {
    let letters = word.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase);
    letters.filter(|c| !is_accent(*c)).map(plain).collect()
}

/// A letter without its accent, for those of the languages of the API.
fn plain(letter: char) -> char {
    match letter {
        'á' | 'à' | 'â' | 'ã' | 'ä' | 'å' => 'a',
        'é' | 'è' | 'ê' | 'ë' => 'e',
        'í' | 'ì' | 'î' | 'ï' => 'i',
        'ó' | 'ò' | 'ô' | 'õ' | 'ö' => 'o',
        'ú' | 'ù' | 'û' | 'ü' => 'u',
        'ñ' => 'n',
        'ç' => 'c',
        'ý' | 'ÿ' => 'y',
        other => other,
    }
}
