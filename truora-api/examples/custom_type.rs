//! A custom type from its weights to a check that uses it: create it, change it, check a person, delete it.
//!
//! Without `TRUORA_API_KEY` it runs against a sandbox of its own, so it needs no account:
//! `cargo run --example custom_type`.

use truora_api::Client;
use truora_api::inputs::{Consent, NewCheck, Weights};
use truora_api::types::{CustomTypeCountry, CustomTypes, DataSet, RequestedCheckCountry};
use truora_sandbox::Sandbox;

/// Name of the custom type: the `type` of a check that uses it.
const NAME: &str = "driver";

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let (client, _sandbox) = connect().await?;

    // Weights that do not sum to 1 are refused here, with their sum.
    let wrong = Weights::builder().weight(DataSet::CriminalRecord, 0.6).weight(DataSet::TrafficFines, 0.3);
    if let Err(error) = wrong.build() {
        println!("not sent: {error}");
    }
    let weights = Weights::builder()
        .weight(DataSet::CriminalRecord, 0.6)
        .weight(DataSet::TrafficFines, 0.4)
        // Searched, and of no account in the score.
        .weight(DataSet::PersonalIdentity, 0.0)
        .build()?;
    let created =
        client.create_custom_type().body(weights.create(CustomTypeCountry::Co, NAME)?).send().await?;
    print(&created);

    let weights =
        Weights::builder().weight(DataSet::CriminalRecord, 0.5).weight(DataSet::TrafficFines, 0.5).build()?;
    client.update_custom_type().body(weights.update(CustomTypeCountry::Co, NAME)?).send().await?;
    print(&*client.list_custom_types().send().await?);

    let check = NewCheck::of(NAME, RequestedCheckCountry::Co, Consent::given())
        .inputs(|inputs| inputs.national_id("1000000001"));
    let check = client.create_check().body(check).send().await?.into_inner().check;
    println!("check {} is of type {NAME}", check.check_id);

    client.delete_custom_type().country("CO").type_(NAME).send().await?;
    println!("deleted {NAME}");
    Ok(())
}

fn print(types: &CustomTypes) {
    for (country, types) in types.by_country() {
        for (name, weights) in types {
            println!("{name} in {country}:");
            for one in weights {
                let data_set = one.data_set.map_or_else(|| "?".to_owned(), |data_set| data_set.to_string());
                println!("  {data_set:<20} {}", one.weight.unwrap_or_default());
            }
        }
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
