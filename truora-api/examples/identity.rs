//! An identity process: make the link that the user opens, and read how a process went.
//!
//! Without `TRUORA_API_KEY` it runs against a sandbox of its own, so it needs no account:
//! `cargo run --example identity`. With a key, the arguments say which flow the link is of and whose it is:
//! `cargo run --example identity -- --flow-id IPF… --account-id … --phone … --redirect-url …`.

use std::process::ExitCode;

use clap::Parser;
use support::{connect, ended, has_key};
use truora_api::types::{KeyGrant, KeyType, ProcessCountry, ProcessResult};
use truora_sandbox::Sandbox;

mod support;

/// Make the link of an identity process, and read the result of one.
#[derive(Parser)]
struct Arguments {
    /// Flow that the process goes through.
    #[arg(long, required = has_key())]
    flow_id: Option<String>,
    /// Name of the user in your own system.
    #[arg(long, required = has_key())]
    account_id: Option<String>,
    /// Phone of the user, with + and the country code.
    #[arg(long, required = has_key())]
    phone: Option<String>,
    /// Where the user is sent at the end.
    #[arg(long, required = has_key())]
    redirect_url: Option<String>,
    /// Process whose result is read. Its id comes with the redirection and with webhooks.
    #[arg(long)]
    process_id: Option<String>,
    /// Print the link. Whoever has it can go through the process.
    #[arg(long)]
    reveal: bool,
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    ended(run(Arguments::parse()).await)
}

async fn run(arguments: Arguments) -> Result<(), Box<dyn std::error::Error>> {
    let (client, sandbox) = connect(Sandbox::builder()).await?;
    // What is made up here is for the sandbox: with a key, clap has demanded each of them.
    let flow_id = arguments.flow_id.unwrap_or_else(|| "IPFsandbox".to_owned());
    let account_id = arguments.account_id.unwrap_or_else(|| "user_1".to_owned());
    let phone = arguments.phone.unwrap_or_else(|| "+570000000001".to_owned());
    let redirect_url = arguments.redirect_url.unwrap_or_else(|| "https://example.com/done".to_owned());

    let key = client
        .create_api_key()
        .body_map(|body| {
            body.key_type(KeyType::Web)
                .grant(KeyGrant::DigitalIdentity)
                .country(ProcessCountry::Co)
                .flow_id(flow_id)
                .redirect_url(redirect_url)
                .account_id(account_id)
                .phones([phone])
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
