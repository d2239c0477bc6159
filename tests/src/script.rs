//! A server whose answers a test writes: a function from the request to the answer.

use std::net::SocketAddr;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

use crate::recorder::{Recorded, whole};

/// What a [`Script`] answers with.
#[derive(Debug, Clone)]
pub enum Answer {
    /// A status line's rest (`200 OK`) and a JSON body.
    Json(&'static str, String),
    /// The same, with header lines, each with its line end.
    With(&'static str, &'static str, String),
    /// These bytes.
    Raw(&'static str),
    /// These bytes, and nothing after them while the connection stays open.
    Open(&'static str),
    /// A head, and a body a byte at a time with this pause before each.
    Slow(&'static str, &'static str, Duration),
    /// The connection is closed without a word.
    Drop,
    /// The connection stays open and nothing comes.
    Stall,
}

type Play = dyn Fn(usize, &Recorded) -> Answer + Send + Sync;

/// Listens on the loopback address until it is dropped.
pub struct Script {
    address: SocketAddr,
    requests: Arc<Mutex<Vec<Recorded>>>,
    task: tokio::task::JoinHandle<()>,
}

impl Script {
    /// Answers each request as `play` says: it is given how many came before, and the request.
    ///
    /// # Panics
    /// When no port is free.
    pub async fn start(play: impl Fn(usize, &Recorded) -> Answer + Send + Sync + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
        let address = listener.local_addr().expect("a bound socket has an address");
        let requests = Arc::new(Mutex::new(Vec::new()));
        let (kept, play): (_, Arc<Play>) = (Arc::clone(&requests), Arc::new(play));
        let task = tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                tokio::spawn(serve(stream, Arc::clone(&kept), Arc::clone(&play)));
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
        self.requests.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

impl Drop for Script {
    fn drop(&mut self) {
        self.task.abort();
    }
}

async fn serve(mut stream: TcpStream, kept: Arc<Mutex<Vec<Recorded>>>, play: Arc<Play>) -> Option<()> {
    let mut bytes = Vec::new();
    let mut piece = [0; 4096];
    let request = loop {
        let read = stream.read(&mut piece).await.ok()?;
        bytes.extend_from_slice(&piece[..read]);
        match whole(&bytes) {
            Some(request) => break request,
            None if read == 0 => return None,
            None => {}
        }
    };
    let answer = {
        let mut kept = kept.lock().unwrap_or_else(PoisonError::into_inner);
        kept.push(request.clone());
        play(kept.len() - 1, &request)
    };
    let (status, headers, body) = match answer {
        Answer::Json(status, body) => (status, "", body),
        Answer::With(status, headers, body) => (status, headers, body),
        Answer::Raw(bytes) => {
            stream.write_all(bytes.as_bytes()).await.ok()?;
            return stream.shutdown().await.ok();
        }
        Answer::Open(bytes) => {
            stream.write_all(bytes.as_bytes()).await.ok()?;
            std::future::pending().await
        }
        Answer::Slow(head, body, pause) => {
            stream.write_all(head.as_bytes()).await.ok()?;
            for byte in body.as_bytes() {
                tokio::time::sleep(pause).await;
                stream.write_all(std::slice::from_ref(byte)).await.ok()?;
            }
            return stream.shutdown().await.ok();
        }
        Answer::Drop => return None,
        Answer::Stall => std::future::pending().await,
    };
    let length = body.len();
    let answer = format!(
        "HTTP/1.1 {status}\r\nContent-Type: application/json\r\nContent-Length: {length}\r\n\
         {headers}Connection: close\r\n\r\n{body}"
    );
    stream.write_all(answer.as_bytes()).await.ok()?;
    stream.shutdown().await.ok()
}
