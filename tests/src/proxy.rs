//! A proxy that passes bytes on and keeps them: what a client and a server say to each other, as it was on
//! the socket.

use std::net::SocketAddr;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

use crate::recorder::{Recorded, first};
use crate::reply::Reply;

/// A request and its answer.
#[derive(Debug, Clone)]
pub struct Exchange {
    /// What the client sent.
    pub request: Recorded,
    /// What the server answered.
    pub reply: Reply,
}

/// The bytes of one connection that were not taken yet.
#[derive(Default)]
struct Wire {
    sent: Vec<u8>,
    received: Vec<u8>,
    closed: bool,
}

type Wires = Arc<Mutex<Vec<Wire>>>;

/// Listens on the loopback address until it is dropped.
pub struct Proxy {
    address: SocketAddr,
    wires: Wires,
    task: tokio::task::JoinHandle<()>,
}

impl Proxy {
    /// Passes everything on to `server`.
    ///
    /// # Panics
    /// When no port is free.
    pub async fn start(server: SocketAddr) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
        let address = listener.local_addr().expect("a bound socket has an address");
        let wires = Wires::default();
        let kept = Arc::clone(&wires);
        let task = tokio::spawn(async move {
            while let Ok((client, _)) = listener.accept().await {
                tokio::spawn(pass(client, server, Arc::clone(&kept)));
            }
        });
        Self { address, wires, task }
    }

    /// Its base URL.
    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// The exchanges that ended since the last time, in the order of each connection.
    pub fn take(&self) -> Vec<Exchange> {
        let mut exchanges = Vec::new();
        for wire in lock(&self.wires).iter_mut() {
            while let Some((request, sent)) = first(&wire.sent)
                && let Some((reply, received)) = Reply::first(&wire.received, wire.closed)
            {
                wire.sent.drain(..sent);
                wire.received.drain(..received);
                exchanges.push(Exchange { request, reply });
            }
        }
        exchanges
    }
}

impl Drop for Proxy {
    fn drop(&mut self) {
        self.task.abort();
    }
}

fn lock(wires: &Wires) -> MutexGuard<'_, Vec<Wire>> {
    wires.lock().unwrap_or_else(PoisonError::into_inner)
}

async fn pass(client: TcpStream, server: SocketAddr, wires: Wires) -> Option<()> {
    let server = TcpStream::connect(server).await.ok()?;
    let number = {
        let mut wires = lock(&wires);
        wires.push(Wire::default());
        wires.len() - 1
    };
    let (from_client, to_client) = client.into_split();
    let (from_server, to_server) = server.into_split();
    let sent = copy(from_client, to_server, |bytes| lock(&wires)[number].sent.extend_from_slice(bytes));
    let received = copy(from_server, to_client, |bytes| {
        let wire = &mut lock(&wires)[number];
        wire.received.extend_from_slice(bytes);
        wire.closed |= bytes.is_empty();
    });
    tokio::join!(sent, received);
    Some(())
}

/// Keeps bytes before it passes them on: who has an answer finds it kept. No bytes are the end.
async fn copy(
    mut from: impl AsyncRead + Unpin,
    mut to: impl AsyncWrite + Unpin,
    mut keep: impl FnMut(&[u8]),
) {
    let mut piece = vec![0; 16 * 1024];
    loop {
        let read = from.read(&mut piece).await.unwrap_or(0);
        keep(&piece[..read]);
        if read == 0 || to.write_all(&piece[..read]).await.is_err() {
            break;
        }
    }
    let _ = to.shutdown().await;
}
