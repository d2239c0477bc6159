//! Numbers that follow from text: the same text gives the same number on every machine and in
//! every version, so that the same inputs always get the same scores.

/// A number that follows from the parts, and from where one part ends and the next begins.
pub(crate) fn digest(parts: &[&str]) -> u64 {
    let mut state: u64 = 0xcbf2_9ce4_8422_2325;
    for part in parts {
        for byte in part.bytes().chain([0xff]) {
            state = (state ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3);
        }
    }
    mix(state)
}

/// Spreads what differs in a few bits over all of them.
pub(crate) fn mix(mut state: u64) -> u64 {
    state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
    state = (state ^ (state >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    state = (state ^ (state >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    state ^ (state >> 31)
}

/// `length` hexadecimal digits that follow from the number.
pub(crate) fn hex(number: u64, length: usize) -> String {
    let mut digits = String::with_capacity(length + 16);
    let mut state = number;
    while digits.len() < length {
        state = mix(state);
        digits.push_str(&format!("{state:016x}"));
    }
    digits.truncate(length);
    digits
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_text_gives_the_same_number() {
        assert_eq!(digest(&["a", "b"]), digest(&["a", "b"]));
        assert_ne!(digest(&["ab"]), digest(&["a", "b"]));
        assert_eq!(hex(7, 40).len(), 40);
        assert_ne!(hex(7, 32), hex(8, 32));
    }
}
