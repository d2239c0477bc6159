//! An identity process: make the link that the user opens, and read how a process went.
//!
//! Without `TRUORA_API_KEY` it runs against a sandbox of its own, so it needs no account:
//! `cargo run --example identity`. With one, give the id of the flow:
//! `cargo run --example identity -- --flow-id IPF… --process-id IDP…`.

use clap::Parser;
use truora_api::Client;
use truora_api::types::{KeyGrant, KeyType, ProcessCountry, ProcessResult};
use truora_sandbox::Sandbox;

/// Make the link of an identity process, and read the result of one.
#[derive(Parser)]
struct Arguments {
    /// Flow that the process goes through.
    #[arg(long, default_value = "IPFsandbox")]
    flow_id: String,
    /// Where the user is sent at the end.
    #[arg(long, default_value = "https://example.com/done")]
    redirect_url: String,
    /// Process whose result is read. Its id comes with the redirection and with webhooks.
    #[arg(long)]
    process_id: Option<String>,
    /// Print the link. Whoever has it can go through the process.
    #[arg(long)]
    reveal: bool,
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let arguments = Arguments::parse();
    let (client, sandbox) = connect().await?;

    let key = client
        .create_api_key()
        .body_map(|body| {
            body.key_type(KeyType::Web)
                .grant(KeyGrant::DigitalIdentity)
                .country(ProcessCountry::Co)
                .flow_id(&arguments.flow_id)
                .redirect_url(&arguments.redirect_url)
                .account_id("user_1")
                .phones(["+573001112233"])
                .emails(["ana@example.com"])
        })
        .send()
        .await?;
    let link = key.web_process_url().ok_or("the service gave no key")?;
    if arguments.reveal {
        println!("the user opens {}", link.reveal());
    } else {
        println!("made a link of {} characters; --reveal prints it", link.reveal().len());
    }

    // The sandbox has a process for each outcome, by id.
    let sample = sandbox.is_some().then(|| "IDPnot_used".to_owned());
    let Some(process_id) = arguments.process_id.or(sample) else {
        println!("give --process-id to read a result");
        return Ok(());
    };
    print(&*client.get_process_result().process_id(&process_id).send().await?);
    Ok(())
}

fn print(result: &ProcessResult) {
    let status = result.status.as_ref().map_or_else(|| "unknown".to_owned(), ToString::to_string);
    println!("process {}: {status}", result.process_id.as_deref().unwrap_or("?"));
    if let Some(reason) = &result.declined_reason {
        println!("  declined: {reason}");
    }
    for validation in &result.validations {
        let text = |value: Option<String>| value.unwrap_or_else(|| "?".to_owned());
        println!(
            "  {}: {}",
            text(validation.type_.as_ref().map(ToString::to_string)),
            text(validation.validation_status.as_ref().map(ToString::to_string)),
        );
    }
}

/// The service with a key, a sandbox of its own without.
async fn connect() -> Result<(Client, Option<Sandbox>), Box<dyn std::error::Error>> {
    if std::env::var_os("TRUORA_API_KEY").is_some() {
        return Ok((Client::from_env()?, None));
    }
    let sandbox = Sandbox::start().await?;
    println!("TRUORA_API_KEY is not set: using an embedded sandbox at {}", sandbox.url());
    let client = Client::builder().api_key(sandbox.api_key()).base_url(sandbox.url()).build()?;
    Ok((client, Some(sandbox)))
}
