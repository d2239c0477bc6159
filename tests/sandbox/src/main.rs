//! The sandbox as a program.

use std::io::{self, Write};
use std::path::PathBuf;
use std::process::ExitCode;

use clap::Parser;
use truora_sandbox::Sandbox;

/// A server that behaves as Truora's reference says.
#[derive(Debug, Parser)]
#[command(name = "truora-sandbox", version)]
struct Arguments {
    /// The port on 127.0.0.1; 0 takes a free one.
    #[arg(long, default_value_t = 4010)]
    port: u16,
    /// The API key that is taken.
    #[arg(long, value_name = "KEY", default_value = "sandbox-key")]
    api_key: String,
    /// How many times faster than the clock on the wall the sandbox's runs.
    #[arg(long, value_name = "N", default_value_t = 1.0)]
    speed: f64,
    /// A file that keeps what the sandbox remembers across restarts.
    #[arg(long, value_name = "FILE")]
    state: Option<PathBuf>,
    /// How many elements a page of a listing has.
    #[arg(long, value_name = "N", default_value_t = 10)]
    page_size: usize,
}

#[tokio::main]
async fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let mut builder = Sandbox::builder()
        .port(arguments.port)
        .api_key(arguments.api_key)
        .speed(arguments.speed)
        .page_size(arguments.page_size);
    if let Some(state) = arguments.state {
        builder = builder.state(state);
    }
    let sandbox = match builder.start().await {
        Ok(sandbox) => sandbox,
        Err(error) => {
            eprintln!("The sandbox does not start: {error}");
            return ExitCode::FAILURE;
        }
    };
    announce(&sandbox);
    if let Err(error) = told_to_stop().await {
        eprintln!("Signals cannot be waited for: {error}");
        return ExitCode::FAILURE;
    }
    sandbox.stop().await;
    ExitCode::SUCCESS
}

/// Waits for Ctrl-C or, where there are such signals, for SIGTERM, which service managers send.
async fn told_to_stop() -> io::Result<()> {
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        let mut terminate = signal(SignalKind::terminate())?;
        tokio::select! {
            result = tokio::signal::ctrl_c() => result,
            _ = terminate.recv() => Ok(()),
        }
    }
    #[cfg(not(unix))]
    tokio::signal::ctrl_c().await
}

/// Says where the sandbox is. Whoever started it may not listen, and that is no reason to stop.
fn announce(sandbox: &Sandbox) {
    let text =
        format!("Listening on {}\nSend the header Truora-API-Key: {}\n", sandbox.url(), sandbox.api_key());
    let mut output = io::stdout().lock();
    let _ = output.write_all(text.as_bytes()).and_then(|()| output.flush());
}
