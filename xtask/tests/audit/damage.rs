//! Damaged texts: never a panic, never a clean report, always a line.

use xtask::audit::{AuditError, audit};

use super::{document, page, reviewed, saved_page};

/// A generator of pseudo-random numbers, the same on every machine.
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }

    fn below(&mut self, end: usize) -> usize {
        usize::try_from(self.next() >> 33).unwrap() % end
    }

    fn shuffle<T>(&mut self, items: &mut [T]) {
        for index in (1..items.len()).rev() {
            items.swap(index, self.below(index + 1));
        }
    }
}

fn assert_refused(name: &str, text: &[u8]) {
    match audit(text, document(), reviewed(), None) {
        Ok(report) => assert!(!report.is_clean(), "{name}: nothing was noticed"),
        Err(AuditError::Page(error)) => {
            let lines = text.split(|byte| *byte == b'\n').count();
            assert!((1..=lines).contains(&error.line) && !error.message.is_empty(), "{name}: {error}");
        }
        Err(AuditError::Declarations(message)) => panic!("{name}: {message}"),
    }
}

fn pages() -> Vec<Vec<u8>> {
    [Some(page().render().into_bytes()), saved_page()].into_iter().flatten().collect()
}

#[test]
fn a_text_that_ends_early() {
    for text in pages() {
        for end in (0..text.len()).step_by(500) {
            assert_refused(&format!("{end} bytes"), &text[..end]);
        }
    }
}

#[test]
fn lines_in_random_order() {
    let mut random = Random(0x5eed);
    for text in pages() {
        let text = String::from_utf8(text).unwrap();
        let mut lines: Vec<&str> = text.lines().collect();
        for round in 0..20 {
            random.shuffle(&mut lines);
            assert_refused(&format!("round {round}"), lines.join("\n").as_bytes());
        }
    }
}

#[test]
fn noise() {
    let mut random = Random(0x1234_5678_9abc);
    let size = 1 << 20;
    let bytes: Vec<u8> = (0..size).map(|_| random.next().to_le_bytes()[3]).collect();
    assert_refused("bytes", &bytes);
    let alphabet = b"abcdeABCDE0123 \n\n/{}[]|:_.*";
    let letters: Vec<u8> = (0..size).map(|_| alphabet[random.below(alphabet.len())]).collect();
    assert_refused("letters", &letters);
    let text = page().render();
    let lines: Vec<&str> = text.lines().collect();
    let mut drawn = String::new();
    while drawn.len() < size {
        drawn.push_str(lines[random.below(lines.len())]);
        drawn.push('\n');
    }
    assert_refused("lines of the page, drawn at random", drawn.as_bytes());
    let prose = "Words upon words\n\n".repeat(size / 18);
    assert_refused("nothing but titles", prose.as_bytes());
}

#[test]
fn other_texts() {
    for (name, text) in [
        ("nothing", ""),
        ("a newline", "\n"),
        ("prose", "Dear reader,\n\nall is well.\n"),
        ("JSON", "{\"openapi\": \"3.1.0\"}"),
    ] {
        assert_refused(name, text.as_bytes());
    }
    // In the form of the page, and another page.
    let other = "Pets\n\nAll about pets.\n\nGet pet\n\nGives a pet.\nget\n/v1/pets/{id}\n";
    assert_refused("another reference", other.as_bytes());
}

#[test]
fn random_edits_of_single_lines() {
    let mut random = Random(0xfeed);
    let text = page().render();
    let lines: Vec<&str> = text.lines().collect();
    for _ in 0..150 {
        let mut edited: Vec<&str> = lines.clone();
        let (from, to) = (random.below(lines.len()), random.below(lines.len()));
        edited.swap(from, to);
        // Any answer will do, as long as there is one.
        let _ = audit(edited.join("\n").as_bytes(), document(), reviewed(), None);
    }
}
