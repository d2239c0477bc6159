//! Answers, read from the bytes of the socket by the rules of RFC 9112 alone.

use crate::recorder::head;

/// An answer as it came over the socket.
#[derive(Debug, Clone)]
pub struct Reply {
    /// The status.
    pub status: u16,
    /// The header lines, in order.
    pub headers: Vec<(String, String)>,
    /// The body, without the frames of a chunked one.
    pub body: Vec<u8>,
}

impl Reply {
    /// The value of a header, by its name in any case.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(key, _)| key.eq_ignore_ascii_case(name)).map(|(_, value)| value.as_str())
    }

    /// The media type, without its parameters.
    pub fn media(&self) -> &str {
        self.header("content-type").and_then(|value| value.split(';').next()).unwrap_or_default().trim()
    }

    /// The first answer and how many bytes it takes, once all of it is there. `closed` says that nothing
    /// more comes. Interim answers (1xx) are passed over.
    pub(crate) fn first(bytes: &[u8], closed: bool) -> Option<(Self, usize)> {
        let mut start = 0;
        loop {
            let rest = bytes.get(start..)?;
            let (line, headers, body_at) = head(rest)?;
            let status: u16 = line.split(' ').nth(1)?.parse().ok()?;
            let reply = Self { status, headers, body: Vec::new() };
            if status < 200 {
                start += body_at;
                continue;
            }
            let (body, length) = reply.framed(&rest[body_at..], closed)?;
            return Some((Self { body, ..reply }, start + body_at + length));
        }
    }

    /// The body, and how many bytes it takes with its frames.
    fn framed(&self, bytes: &[u8], closed: bool) -> Option<(Vec<u8>, usize)> {
        if self.status == 204 || self.status == 304 {
            return Some((Vec::new(), 0));
        }
        if self.header("transfer-encoding").is_some_and(|value| value.eq_ignore_ascii_case("chunked")) {
            return chunks(bytes);
        }
        match self.header("content-length") {
            Some(length) => {
                let length: usize = length.parse().ok()?;
                Some((bytes.get(..length)?.to_vec(), length))
            }
            None => closed.then(|| (bytes.to_vec(), bytes.len())),
        }
    }
}

/// The content of chunks, and how many bytes they take with the trailer.
fn chunks(bytes: &[u8]) -> Option<(Vec<u8>, usize)> {
    let line_end = |from: usize| {
        bytes.get(from..)?.windows(2).position(|two| two == b"\r\n").map(|position| from + position)
    };
    let mut body = Vec::new();
    let mut at = 0;
    loop {
        let end = line_end(at)?;
        let size = String::from_utf8_lossy(&bytes[at..end]).split(';').next()?.trim().to_owned();
        let size = usize::from_str_radix(&size, 16).ok()?;
        at = end + 2;
        if size == 0 {
            break;
        }
        body.extend_from_slice(bytes.get(at..at + size)?);
        at += size + 2;
    }
    // The trailer ends with an empty line.
    loop {
        let end = line_end(at)?;
        let is_empty = end == at;
        at = end + 2;
        if is_empty {
            return Some((body, at));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn answers_are_read_one_after_another() {
        let bytes = b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n\
            3;a=b\r\nabc\r\nA\r\n0123456789\r\n0\r\nTrailer: x\r\n\r\n\
            HTTP/1.1 404 Not Found\r\ncontent-type: text/plain; charset=utf-8\r\nContent-Length: 2\r\n\r\nno\
            HTTP/1.1 200 OK\r\n\r\nto the end";
        let (chunked, first) = Reply::first(bytes, false).expect("whole");
        assert_eq!((chunked.status, chunked.body.as_slice()), (200, &b"abc0123456789"[..]));
        let (plain, second) = Reply::first(&bytes[first..], false).expect("whole");
        assert_eq!((plain.status, plain.media(), plain.body.as_slice()), (404, "text/plain", &b"no"[..]));
        let rest = &bytes[first + second..];
        assert!(Reply::first(rest, false).is_none(), "its end is the connection's");
        assert_eq!(Reply::first(rest, true).expect("whole").0.body, b"to the end");
        for cut in 0..first {
            assert!(Reply::first(&bytes[..cut], false).is_none(), "{cut}");
        }
    }
}
