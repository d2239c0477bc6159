//! A WhatsApp message from its template to a user: create it, wait for its approval, send it; and the link
//! by which a user writes first.
//!
//! Without `TRUORA_API_KEY` it runs against a sandbox of its own, so it needs no account:
//! `cargo run --example whatsapp`. With one, an approval takes a day or so: create the message, and send it
//! later with `--outbound-id OTB…`.

use std::time::Duration;

use clap::Parser;
use truora_api::Client;
use truora_api::links::whatsapp_link;
use truora_api::templates::{Template, Variables};
use truora_api::types::{OutboundCategory, OutboundLanguage, OutboundTemplateType};
use truora_sandbox::Sandbox;

/// Create an outbound message, or send one that is approved.
#[derive(Parser)]
struct Arguments {
    /// Line that the message belongs to, with its country code.
    #[arg(long, default_value = "14080001111")]
    line: String,
    /// An approved message with the text of this example; none is created then.
    #[arg(long)]
    outbound_id: Option<String>,
    /// Country code of the user's phone.
    #[arg(long, default_value = "+57")]
    country_code: String,
    /// The user's phone, without the country code. The user has agreed to be contacted.
    #[arg(long)]
    phone: Option<String>,
}

/// The variables of the text, a member each.
#[derive(serde::Serialize)]
struct Guest<'g> {
    name: &'g str,
    table: u8,
}

const TEXT: &str = "Hello {{.name}}, your table is number {{.table}}. See you soon!";

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let arguments = Arguments::parse();
    let (client, sandbox) = connect().await?;
    let template = Template::parse(TEXT)?;

    // A variable too few or too many is found before anything is sent.
    if let Err(error) = template.fill(Variables::from([("nme", "Ana"), ("table", "7")])) {
        println!("not sent: {error}");
    }

    let outbound_id = match arguments.outbound_id {
        Some(id) => id,
        None => create(&client, &arguments.line, &template).await?,
    };
    let sample = sandbox.as_ref().map(|_| "3001112233".to_owned());
    let Some(phone) = arguments.phone.or(sample) else {
        println!("once {outbound_id} is approved, give it as --outbound-id with --phone");
        return Ok(());
    };
    if let Some(sandbox) = &sandbox {
        // Approval takes a minute there.
        sandbox.advance(Duration::from_secs(61));
    }

    let variables = template.fill(Variables::of(&Guest { name: "Ana", table: 7 })?)?;
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

    let link = whatsapp_link(&arguments.line, "Hola, quiero una mesa")?;
    println!("to write first: {}", link.reveal());
    Ok(())
}

/// Creates the message, with an example for each variable, and gives its id.
async fn create(
    client: &Client,
    line: &str,
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
                .outbound_name("table_ready")
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
