//! Base64 for URLs, without padding, as tokens are written.

const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

pub(crate) fn url(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(bytes.len().div_ceil(3) * 4);
    for chunk in bytes.chunks(3) {
        let group = chunk.iter().fold(0_u32, |group, byte| group << 8 | u32::from(*byte));
        let bits = chunk.len() * 8;
        let group = group << (24 - bits);
        for index in 0..=chunk.len() {
            let six = (group >> (18 - 6 * index)) & 63;
            text.push(ALPHABET.get(six as usize).map_or('A', |letter| char::from(*letter)));
        }
    }
    text
}

#[cfg(test)]
mod tests {
    #[test]
    fn known_values() {
        for (plain, encoded) in
            [("", ""), ("f", "Zg"), ("fo", "Zm8"), ("foo", "Zm9v"), ("foob>?", "Zm9vYj4_")]
        {
            assert_eq!(super::url(plain.as_bytes()), encoded);
        }
    }
}
