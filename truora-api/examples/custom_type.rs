//! A custom type from its weights to a check that uses it: create it, change it, check a person, delete it.
//!
//! Without `TRUORA_API_KEY` it runs against a sandbox of its own, so it needs no account:
//! `cargo run --example custom_type`. With a key, the arguments say how the type is named and whom to check:
//! `cargo run --example custom_type -- --name … --national-id …`. A type that was there before is left alone.

use std::process::ExitCode;

use clap::Parser;
use support::{connect, ended, has_key};
use truora_api::inputs::{Consent, NewCheck, Weights};
use truora_api::types::{CustomTypeCountry, CustomTypes, DataSet, RequestedCheckCountry};
use truora_sandbox::Sandbox;

mod support;

/// Create a custom type in Colombia, check a person by it, and delete it.
#[derive(Parser)]
struct Arguments {
    /// Name of the custom type: the `type` of a check that uses it. It is deleted at the end.
    #[arg(long, required = has_key())]
    name: Option<String>,
    /// Identity number of the person to check, who has agreed to it. The check costs money.
    #[arg(long, required = has_key())]
    national_id: Option<String>,
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    ended(run(Arguments::parse()).await)
}

async fn run(arguments: Arguments) -> Result<(), Box<dyn std::error::Error>> {
    let (client, _sandbox) = connect(Sandbox::builder()).await?;
    // What is made up here is for the sandbox: with a key, clap has demanded both.
    let name = arguments.name.unwrap_or_else(|| "driver".to_owned());
    let national_id = arguments.national_id.unwrap_or_else(|| "1000000001".to_owned());

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
    // Creating a type that is there already would write over it, and the end of this would delete it.
    let types = client.list_custom_types().send().await?;
    if types.by_country().values().any(|types| types.contains_key(&name)) {
        return Err(format!("there is a custom type named {name}: give another --name").into());
    }
    let created =
        client.create_custom_type().body(weights.create(CustomTypeCountry::Co, &name)?).send().await?;
    print(&created);

    let weights =
        Weights::builder().weight(DataSet::CriminalRecord, 0.5).weight(DataSet::TrafficFines, 0.5).build()?;
    client.update_custom_type().body(weights.update(CustomTypeCountry::Co, &name)?).send().await?;
    print(&*client.list_custom_types().send().await?);

    let check = NewCheck::of(name.as_str(), RequestedCheckCountry::Co, Consent::given())
        .inputs(|inputs| inputs.national_id(national_id));
    let check = client.create_check().body(check).send().await?.into_inner().check;
    println!("check {} is of type {name}", check.check_id);

    client.delete_custom_type().country("CO").type_(&name).send().await?;
    println!("deleted {name}");
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
