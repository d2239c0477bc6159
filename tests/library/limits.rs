//! Limits of time that hold whatever the client is made from.

use std::time::Duration;

use guards::{Answer, Script};
use tokio::net::{TcpSocket, TcpStream};
use tokio::time::Instant;
use truora_api::{Client, ClientBuilder, Error, RetryPolicy};

fn builder(url: String) -> ClientBuilder {
    let builder = Client::builder().api_key("key").base_url(url).retries(RetryPolicy::off());
    builder.http(reqwest::Client::builder().pool_max_idle_per_host(3))
}

#[tokio::test]
async fn an_attempt_ends_with_a_builder_of_the_caller_s_too() {
    let script = Script::start(|_, _| Answer::Stall).await;
    let client = builder(script.url()).build().expect("valid");
    tokio::time::pause();
    let start = Instant::now();
    // A clock that leaps may also find the connection too slow.
    let call = tokio::time::timeout(Duration::from_secs(1000), client.list_checks().send());
    let error = call.await.expect("it ends").expect_err("nothing comes");
    assert!(error.is_timeout() && start.elapsed() <= Duration::from_secs(61), "{error:?}");
}

/// An address whose connections are never made: as many are waiting as may wait.
#[cfg(target_os = "linux")]
async fn black_hole() -> (String, Vec<TcpStream>, tokio::net::TcpListener) {
    let socket = TcpSocket::new_v4().expect("a socket");
    socket.bind("127.0.0.1:0".parse().expect("an address")).expect("a free port");
    let listener = socket.listen(1).expect("listening");
    let address = listener.local_addr().expect("bound");
    let mut waiting = Vec::new();
    while let Ok(stream) = tokio::time::timeout(Duration::from_millis(100), TcpStream::connect(address)).await
    {
        waiting.push(stream.expect("connected"));
    }
    (format!("http://{address}"), waiting, listener)
}

#[cfg(target_os = "linux")]
#[tokio::test]
async fn who_never_connects_was_not_reached() {
    let (url, _waiting, _listener) = black_hole().await;
    let client = builder(url).timeout(Duration::from_millis(300)).build().expect("valid");
    let error = client.list_checks().send().await.expect_err("nobody accepts");
    assert!(matches!(error, Error::NotSent(_)) && error.is_timeout(), "{error:?}");
}
