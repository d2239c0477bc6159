//! A WhatsApp message from its template to a user: create it, wait for its approval, send it; and the link
//! by which a user writes first.
//!
//! Without `TRUORA_API_KEY` it runs against a sandbox of its own, so it needs no account:
//! `cargo run --example whatsapp`. With a key, an approval takes a day or so: create the message with `--line`
//! and `--outbound-name`, and send it later with `--line`, `--outbound-id OTB…`, `--phone` and `--guest`.

use std::process::ExitCode;
use std::time::Duration;

use clap::Parser;
use support::{connect, ended, has_key};
use truora_api::Client;
use truora_api::links::whatsapp_link;
use truora_api::templates::{Template, Variables};
use truora_api::types::{OutboundCategory, OutboundLanguage, OutboundTemplateType};
use truora_sandbox::Sandbox;

mod support;

/// Create an outbound message, or send one that is approved.
#[derive(Parser)]
struct Arguments {
    /// Line that the message belongs to, with its country code.
    #[arg(long, required = has_key())]
    line: Option<String>,
    /// Name of the message that is created.
    #[arg(long, required = has_key(), conflicts_with = "outbound_id")]
    outbound_name: Option<String>,
    /// An approved message with the text of this example; none is created then.
    #[arg(long, requires = "phone", requires = "guest")]
    outbound_id: Option<String>,
    /// Country code of the user's phone.
    #[arg(long, default_value = "+57")]
    country_code: String,
    /// The user's phone, without the country code. The user has agreed to be contacted.
    #[arg(long, requires = "outbound_id")]
    phone: Option<String>,
    /// The user's name.
    #[arg(long, requires = "outbound_id")]
    guest: Option<String>,
    /// The user's table.
    #[arg(long, default_value_t = 7)]
    table: u8,
}

/// The variables of the text, a member each.
#[derive(serde::Serialize)]
struct Guest<'g> {
    name: &'g str,
    table: u8,
}

const TEXT: &str = "Hello {{.name}}, your table is number {{.table}}. See you soon!";

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    ended(run(Arguments::parse()).await)
}

async fn run(arguments: Arguments) -> Result<(), Box<dyn std::error::Error>> {
    let (client, sandbox) = connect(Sandbox::builder()).await?;
    // What is made up here is for the sandbox: with a key, clap has demanded the line, and a name or an id.
    let line = arguments.line.unwrap_or_else(|| "570000000000".to_owned());
    let name = arguments.outbound_name.unwrap_or_else(|| "table_ready".to_owned());
    let template = Template::parse(TEXT)?;

    // A variable too few or too many is found before anything is sent.
    if let Err(error) = template.fill(Variables::from([("nme", "Ana"), ("table", "7")])) {
        println!("not sent: {error}");
    }

    let outbound_id = match arguments.outbound_id {
        Some(id) => id,
        None => create(&client, &line, &name, &template).await?,
    };
    let sample = sandbox.as_ref().map(|_| "0000000001".to_owned());
    let Some(phone) = arguments.phone.or(sample) else {
        println!("once {outbound_id} is approved, give it as --outbound-id with --phone and --guest");
        return Ok(());
    };
    if let Some(sandbox) = &sandbox {
        // Approval takes a minute there.
        sandbox.advance(Duration::from_secs(61));
    }

    let guest = arguments.guest.unwrap_or_else(|| "Ana".to_owned());
    let variables = template.fill(Variables::of(&Guest { name: &guest, table: arguments.table })?)?;
    println!("the user reads: {}", template.render(&variables)?.reveal());
    let sent = client
        .send_outbound_message()
        .body_map(|body| {
            body.user_authorized(true)
                .country_code(&arguments.country_code)
                .phone_number(phone)
                .outbound_id(&outbound_id)
                .extra(variables)
        })
        .send()
        .await?;
    println!("sent: {}", sent.message.as_deref().unwrap_or("on its way"));

    let link = whatsapp_link(line, "Hola, quiero una mesa")?;
    println!("to write first: {}", link.reveal());
    Ok(())
}

/// Creates the message, with an example for each variable, and gives its id.
async fn create(
    client: &Client,
    line: &str,
    name: &str,
    template: &Template,
) -> Result<String, Box<dyn std::error::Error>> {
    let examples = template.fill(Variables::from([("name", "John"), ("table", "1")]))?;
    let created = client
        .create_outbound_message()
        .body_map(|body| {
            body.category(OutboundCategory::Transactional)
                .language_code(OutboundLanguage::En)
                .template_type(OutboundTemplateType::Text)
                .is_notification(true)
                .outbound_name(name)
                .content(TEXT)
                .waba_phone_number(line)
                .extra(examples)
        })
        .send()
        .await?;
    let status = created.outbound_status.as_ref().map_or_else(|| "unknown".to_owned(), ToString::to_string);
    let id = created.outbound_id.clone().ok_or("the service gave no id")?;
    println!("created {id}: {status}");
    Ok(id)
}
