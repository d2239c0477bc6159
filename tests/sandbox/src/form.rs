//! Reading `application/x-www-form-urlencoded` text, in bodies and in query strings.

/// A name and its value, decoded, in the order in which they came.
pub(crate) type Pairs = Vec<(String, String)>;

/// How many pairs a request may have.
const MOST_PAIRS: usize = 10_000;

/// Reads a form.
///
/// # Errors
/// Says what is wrong with the encoding, and where.
pub(crate) fn parse(bytes: &[u8]) -> Result<Pairs, String> {
    let mut pairs = Vec::new();
    for (index, pair) in bytes.split(|byte| *byte == b'&').enumerate() {
        if pair.is_empty() {
            continue;
        }
        if pairs.len() == MOST_PAIRS {
            return Err(format!("the form has more than {MOST_PAIRS} fields"));
        }
        let equals = pair.iter().position(|byte| *byte == b'=').unwrap_or(pair.len());
        let (name, value) = (&pair[..equals], pair.get(equals + 1..).unwrap_or_default());
        let text = |raw: &[u8], what: &str| {
            decode(raw, true).ok_or_else(|| {
                format!(
                    "the {what} of field number {} of the form is not percent-encoded UTF-8",
                    index.saturating_add(1)
                )
            })
        };
        pairs.push((text(name, "name")?, text(value, "value")?));
    }
    Ok(pairs)
}

/// Decodes one segment of a path.
pub(crate) fn percent_decode(segment: &str) -> Option<String> {
    decode(segment.as_bytes(), false)
}

/// Encodes text for a query string or one segment of a path.
pub(crate) fn percent_encode(text: &str) -> String {
    let mut encoded = String::with_capacity(text.len());
    for byte in text.bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => {
                encoded.push(char::from(byte))
            }
            other => encoded.push_str(&format!("%{other:02X}")),
        }
    }
    encoded
}

fn decode(raw: &[u8], plus_is_space: bool) -> Option<String> {
    let mut bytes = Vec::with_capacity(raw.len());
    let mut rest = raw.iter();
    while let Some(byte) = rest.next() {
        match byte {
            b'%' => {
                let high = hex_digit(*rest.next()?)?;
                let low = hex_digit(*rest.next()?)?;
                bytes.push(high << 4 | low);
            }
            b'+' if plus_is_space => bytes.push(b' '),
            other => bytes.push(*other),
        }
    }
    String::from_utf8(bytes).ok()
}

fn hex_digit(digit: u8) -> Option<u8> {
    char::from(digit).to_digit(16).and_then(|value| u8::try_from(value).ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pairs_are_decoded_in_order() {
        let pairs = parse(b"a=1&a=x+y%2B&%C3%B1=%26%3D&&b&c=d=e").expect("reads");
        let pairs: Vec<(&str, &str)> = pairs.iter().map(|(a, b)| (a.as_str(), b.as_str())).collect();
        assert_eq!(pairs, [("a", "1"), ("a", "x y+"), ("ñ", "&="), ("b", ""), ("c", "d=e")]);
    }

    #[test]
    fn broken_encoding_is_an_error_that_says_where() {
        for broken in [&b"a=1&b=%zz"[..], b"a=1&b=%", b"a=1&b=%f", b"a=1&b=%ff", b"a=1&b=\xff"] {
            let error = parse(broken).expect_err("refused");
            assert!(error.contains("value of field number 2"), "{error}");
        }
    }
}
