//! A server that keeps every byte it reads and gives one prepared answer. No HTTP library stands
//! between the socket and the assertion.

use std::net::SocketAddr;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

/// One request as it came over the socket.
#[derive(Debug, Clone)]
pub struct Recorded {
    /// The first line, without its line end.
    pub line: String,
    /// The header lines, in order.
    pub headers: Vec<(String, String)>,
    /// The body.
    pub body: Vec<u8>,
}

impl Recorded {
    /// The value of a header, by its name in any case.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(key, _)| key.eq_ignore_ascii_case(name)).map(|(_, value)| value.as_str())
    }

    /// The body as text.
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }
}

/// Listens on the loopback address until it is dropped.
pub struct Recorder {
    address: SocketAddr,
    requests: Arc<Mutex<Vec<Recorded>>>,
    task: tokio::task::JoinHandle<()>,
}

impl Recorder {
    /// Answers every request with a status line's rest (`200 OK`), a media type and a body.
    ///
    /// # Panics
    /// When no port is free.
    pub async fn start(status: &str, media: &str, body: &str) -> Self {
        let length = body.len();
        let answer = format!(
            "HTTP/1.1 {status}\r\nContent-Type: {media}\r\nContent-Length: {length}\r\nConnection: close\r\n\r\n{body}"
        );
        Self::raw(answer).await
    }

    /// Answers every request with these bytes.
    ///
    /// # Panics
    /// When no port is free.
    pub async fn raw(answer: impl Into<Vec<u8>>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
        let address = listener.local_addr().expect("a bound socket has an address");
        let requests = Arc::new(Mutex::new(Vec::new()));
        let (kept, answer) = (Arc::clone(&requests), Arc::new(answer.into()));
        let task = tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let (kept, answer) = (Arc::clone(&kept), Arc::clone(&answer));
                tokio::spawn(async move {
                    if let Some(request) =
                        tokio::time::timeout(Duration::from_secs(10), serve(stream, &answer))
                            .await
                            .ok()
                            .flatten()
                    {
                        kept.lock().unwrap_or_else(std::sync::PoisonError::into_inner).push(request);
                    }
                });
            }
        });
        Self { address, requests, task }
    }

    /// Its base URL.
    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// What has arrived.
    pub fn requests(&self) -> Vec<Recorded> {
        self.requests.lock().unwrap_or_else(std::sync::PoisonError::into_inner).clone()
    }

    /// The one request that has arrived.
    ///
    /// # Panics
    /// When none has, or several.
    pub fn only(&self) -> Recorded {
        let requests = self.requests();
        assert_eq!(requests.len(), 1, "one request was expected: {requests:?}");
        requests[0].clone()
    }
}

impl Drop for Recorder {
    fn drop(&mut self) {
        self.task.abort();
    }
}

async fn serve(mut stream: TcpStream, answer: &[u8]) -> Option<Recorded> {
    let mut bytes = Vec::new();
    let mut piece = [0; 4096];
    let request = loop {
        let read = stream.read(&mut piece).await.ok()?;
        bytes.extend_from_slice(&piece[..read]);
        if let Some(request) = whole(&bytes) {
            break request;
        }
        if read == 0 {
            return None;
        }
    };
    stream.write_all(answer).await.ok()?;
    stream.shutdown().await.ok()?;
    Some(request)
}

/// The request, once its head and the announced length of its body are there.
pub(crate) fn whole(bytes: &[u8]) -> Option<Recorded> {
    first(bytes).map(|(request, _)| request)
}

/// The first request, and how many bytes it takes.
pub(crate) fn first(bytes: &[u8]) -> Option<(Recorded, usize)> {
    let (line, headers, body_at) = head(bytes)?;
    let request = Recorded { line, headers, body: Vec::new() };
    let length: usize = request.header("content-length").and_then(|value| value.parse().ok()).unwrap_or(0);
    let end = body_at + length;
    let body = bytes.get(body_at..end)?.to_vec();
    Some((Recorded { body, ..request }, end))
}

/// Header lines, in order.
pub(crate) type Headers = Vec<(String, String)>;

/// The first line, the header lines, and where the body begins.
pub(crate) fn head(bytes: &[u8]) -> Option<(String, Headers, usize)> {
    let end = bytes.windows(4).position(|four| four == b"\r\n\r\n")?;
    let head = String::from_utf8_lossy(&bytes[..end]).into_owned();
    let mut lines = head.split("\r\n");
    let line = lines.next()?.to_owned();
    let headers = lines
        .filter_map(|line| line.split_once(':'))
        .map(|(name, value)| (name.to_owned(), value.trim().to_owned()))
        .collect();
    Some((line, headers, end + 4))
}
