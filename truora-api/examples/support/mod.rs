//! What the examples share: whom they call, and how they end.

use std::error::Error;
use std::process::ExitCode;

use truora_api::Client;
use truora_sandbox::{Builder, Sandbox};

/// Whether the service itself is called. Then nothing is made up: the arguments say who is checked, which
/// phone gets a message, what is deleted.
pub fn has_key() -> bool {
    std::env::var_os("TRUORA_API_KEY").is_some()
}

/// The service with a key; without one, a sandbox of the example's own, which lives as long as its handle.
pub async fn connect(sandbox: Builder) -> Result<(Client, Option<Sandbox>), Box<dyn Error>> {
    if has_key() {
        return Ok((Client::from_env()?, None));
    }
    let sandbox = sandbox.start().await?;
    println!("TRUORA_API_KEY is not set: using an embedded sandbox at {}", sandbox.url());
    let client = Client::builder().api_key(sandbox.api_key()).base_url(sandbox.url()).build()?;
    Ok((client, Some(sandbox)))
}

/// The exit code: 2 for wrong input, as for an argument that clap refuses, and 1 for every other failure.
pub fn ended(outcome: Result<(), Box<dyn Error>>) -> ExitCode {
    let Err(error) = outcome else { return ExitCode::SUCCESS };
    eprintln!("error: {}", chain(error.as_ref()));
    let is_input = error.downcast_ref().is_some_and(|error| match error {
        truora_api::Error::Invalid(_) | truora_api::Error::Config(_) => true,
        error => error.status().is_some_and(|status| status.as_u16() == 400),
    });
    if is_input { ExitCode::from(2) } else { ExitCode::FAILURE }
}

/// An error and its causes on one line: an error says what has failed, its cause why.
pub fn chain(error: &dyn Error) -> String {
    let mut text = error.to_string();
    let mut cause = error.source();
    while let Some(error) = cause {
        text.push_str(&format!(": {error}"));
        cause = error.source();
    }
    text
}
