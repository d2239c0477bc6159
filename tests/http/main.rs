//! The client on the wire: bytes that leave, answers that come, and what must never be seen.

mod answers;
mod errors;
mod hosts;
mod routes;
mod sandbox;
mod schemas;
mod secrecy;
mod types;
mod wire;

use guards::Recorder;
use truora_api::{Client, RetryPolicy};

/// The key of every client here.
const KEY: &str = "KEY-MARKER-0123456789";

/// A client whose every host is the recorder.
fn client(recorder: &Recorder) -> Client {
    let builder = Client::builder().api_key(KEY).base_url(recorder.url()).retries(RetryPolicy::off());
    builder.build().expect("a loopback URL is valid")
}
