//! How many requests a second the sandbox answers, next to a bare handler that returns the same
//! bytes; and how long a sandbox takes to start. Run with `cargo bench -p truora-sandbox`.

use std::net::SocketAddr;
use std::time::{Duration, Instant};

use axum::Router;
use axum::http::{HeaderMap, HeaderValue, StatusCode};
use axum::routing::{get, post};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use truora_sandbox::Sandbox;

const CONNECTIONS: u32 = 8;
const REQUESTS: u32 = 2_000;
const STARTS: u32 = 100;
const FORM: &str = "type=person&country=CO&user_authorized=true&national_id=1000000001";

type Failure = Box<dyn std::error::Error + Send + Sync>;

/// Reads one answer with a Content-Length from a connection that stays open.
async fn read(stream: &mut TcpStream, buffer: &mut Vec<u8>) -> Result<Vec<u8>, Failure> {
    buffer.clear();
    loop {
        if let Some(end) = buffer.windows(4).position(|window| window == b"\r\n\r\n") {
            let head = String::from_utf8_lossy(&buffer[..end]).to_lowercase();
            let length = head.split("content-length: ").nth(1).and_then(|rest| rest.lines().next());
            let total = end + 4 + length.ok_or("no length")?.parse::<usize>()?;
            if buffer.len() >= total {
                return Ok(buffer[end + 4..total].to_vec());
            }
        }
        if stream.read_buf(buffer).await? == 0 {
            return Err("the connection was closed".into());
        }
    }
}

/// Requests a second, and the last body.
async fn drive(address: SocketAddr, request: &str) -> Result<(f64, Vec<u8>), Failure> {
    let started = Instant::now();
    let mut clients = tokio::task::JoinSet::new();
    for _ in 0..CONNECTIONS {
        let request = request.to_owned();
        clients.spawn(async move {
            let mut stream = TcpStream::connect(address).await?;
            stream.set_nodelay(true)?;
            let mut buffer = Vec::with_capacity(16 * 1024);
            let mut body = Vec::new();
            for _ in 0..REQUESTS {
                stream.write_all(request.as_bytes()).await?;
                body = read(&mut stream, &mut buffer).await?;
            }
            Ok::<_, Failure>(body)
        });
    }
    let mut body = Vec::new();
    while let Some(client) = clients.join_next().await {
        body = client??;
    }
    Ok((f64::from(CONNECTIONS * REQUESTS) / started.elapsed().as_secs_f64(), body))
}

/// A server that returns these bytes and nothing else.
async fn bare(created: Vec<u8>, read: Vec<u8>) -> Result<SocketAddr, Failure> {
    let answer = |status: StatusCode, body: Vec<u8>| {
        let mut headers = HeaderMap::new();
        headers.insert("content-type", HeaderValue::from_static("application/json"));
        (status, headers, body)
    };
    let router = Router::new()
        .route("/v1/checks", post(async move |_: bytes::Bytes| answer(StatusCode::CREATED, created.clone())))
        .route("/v1/checks/{check_id}", get(async move || answer(StatusCode::OK, read.clone())));
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let address = listener.local_addr()?;
    tokio::spawn(async move { axum::serve(listener, router).await });
    Ok(address)
}

#[tokio::main]
async fn main() -> Result<(), Failure> {
    let first = Instant::now();
    let sandbox = Sandbox::start().await?;
    println!("first start: {:?}", first.elapsed());
    let mut times = Vec::new();
    let mut others = Vec::new();
    for _ in 0..STARTS {
        let started = Instant::now();
        others.push(Sandbox::start().await?);
        times.push(started.elapsed());
    }
    let slowest = times.iter().max().copied().unwrap_or_default();
    println!(
        "{STARTS} further starts: {:?} each, the slowest {slowest:?}",
        times.iter().sum::<Duration>() / STARTS
    );
    drop(others);
    sandbox.advance(Duration::from_secs(1));

    let key = sandbox.api_key();
    let form = format!("{FORM}&force_creation=true");
    let create = format!(
        "POST /v1/checks HTTP/1.1\r\nHost: x\r\nTruora-API-Key: {key}\r\nContent-Type: \
         application/x-www-form-urlencoded\r\nContent-Length: {}\r\n\r\n{form}",
        form.len()
    );
    let (creates, created) = drive(sandbox.address(), &create).await?;
    let check: serde_json::Value = serde_json::from_slice(&created)?;
    sandbox.advance(Duration::from_secs(60));
    let path = check["self"].as_str().ok_or("no check")?;
    let get = format!("GET {path} HTTP/1.1\r\nHost: x\r\nTruora-API-Key: {key}\r\n\r\n");
    let (gets, read) = drive(sandbox.address(), &get).await?;

    let bare = bare(created, read).await?;
    let (bare_creates, _) = drive(bare, &create).await?;
    let (bare_gets, _) = drive(bare, &get).await?;
    for (name, ours, theirs) in [("create check", creates, bare_creates), ("get check", gets, bare_gets)] {
        println!("{name}: {ours:.0}/s, a bare handler {theirs:.0}/s, ratio {:.2}", ours / theirs);
    }
    Ok(())
}
