//! Damaged texts: never a panic, never a clean report, always a line.

use std::time::{Duration, Instant};

use xtask::audit::{AuditError, Format, audit};

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
            let lines = text.split(|byte| matches!(byte, b'\n' | b'\r')).count();
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
    let start = Instant::now();
    assert_refused("nothing but titles", "Words upon words\n\n".repeat(size / 18).as_bytes());
    // Enough to notice what grows with the square.
    let fill = |piece: &str| piece.repeat(size / 4 / piece.len());
    for (name, piece) in [
        ("base URLs", "Base URL\nhttps://example.com\n"),
        ("reasons", "some_reason Of it\n"),
        ("fields", "some_field string\n\n"),
    ] {
        let text = page().render();
        let title = if name == "reasons" { "Reason Explanation\n" } else { "Request\n" };
        let at = text.find(title).unwrap() + title.len();
        let text = format!("{}{}{}", &text[..at], fill(piece), &text[at..]);
        assert_refused(name, text.as_bytes());
        let report = audit(text.as_bytes(), document(), reviewed(), None);
        assert!(report.is_err() || !report.unwrap().render(Format::Text).is_empty(), "{name}");
    }
    assert!(start.elapsed() < Duration::from_secs(60), "{:?}", start.elapsed());
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

/// What stands in the table of inputs and is no input is named, however much of it there is.
#[test]
fn other_lines_inside_the_table_of_inputs() {
    let text = page().render();
    let inside = |lines: &str| text.replacen("\nPeru\nPE\n", &format!("\nPeru\nPE\n{lines}"), 1);
    let refused = |name: &str, lines: &str| {
        let text = inside(lines);
        let start = Instant::now();
        let error = match audit(text.as_bytes(), document(), reviewed(), None) {
            Err(AuditError::Page(error)) => error,
            other => panic!("{name}: {other:?}"),
        };
        assert!(start.elapsed() < Duration::from_secs(2), "{name}: {:?}", start.elapsed());
        let line = text.lines().nth(error.line - 1).unwrap();
        assert!(lines.contains(line), "{name}: {error}");
        error.message
    };
    let message = refused("one sentence", "please ask us for the fields\n");
    assert!(message.starts_with("in the table of inputs, neither a country nor inputs: please"), "{message}");
    refused("many sentences", &"what a check needs depends on where it runs\n".repeat(200));
    refused("many words", &"word\n".repeat(5000));
    assert!(refused("many inputs", &"tax_id*\n".repeat(5000)).contains("more than"));
    let other = "Country of birth\n";
    refused("a sentence with a capital", other);
}

/// As many inputs as a row may have cost no time.
#[test]
fn a_full_table_of_inputs_is_compared_at_once() {
    let text = page().render();
    let start = Instant::now();
    let rows: String = (0..2000)
        .map(|row: u32| {
            let letter = |digit: u32| char::from(b'A' + u8::try_from(digit % 26).unwrap());
            let code: String = [letter(row / 676), letter(row / 26), letter(row)].iter().collect();
            format!("Somewhere\n{code}\n{}", "input_name\n".repeat(40))
        })
        .collect();
    let text = text.replacen("(*) Required field", &format!("{rows}(*) Required field"), 1);
    assert_refused("rows", text.as_bytes());
    let full = format!("\nPeru\nPE\n{}", "input_name\n".repeat(40));
    let text = text.replacen("\nPeru\nPE\n", &full, 1);
    assert_refused("a full row", text.as_bytes());
    assert!(start.elapsed() < Duration::from_secs(20), "{:?}", start.elapsed());
}

/// What may be a parameter of a type that nobody knows is not passed over.
#[test]
fn two_words_among_the_parameters() {
    let text = page().render();
    let before = "\nwatch string\n";
    assert!(text.contains(before));
    let text = text.replacen(before, &format!("\nnickname blob\n\nSays what it is for.\n{before}"), 1);
    let Err(AuditError::Page(error)) = audit(text.as_bytes(), document(), reviewed(), None) else {
        panic!("nothing was noticed");
    };
    assert_eq!(text.lines().nth(error.line - 1), Some("nickname blob"));
    assert_eq!(error.message, "\"nickname blob\" is neither prose nor a parameter of a known type");
}
