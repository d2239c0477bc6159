//! A continuous check: create it, let it run, read what has changed, turn it off.
//!
//! Without `TRUORA_API_KEY` it runs against a sandbox of its own, whose clock it moves three months forward,
//! so it needs neither account nor patience: `cargo run --example continuous_check`. With a key, a check is
//! needed: `--check-id`.

use std::process::ExitCode;
use std::time::Duration;

use clap::Parser;
use support::{connect, ended, has_key};
use truora_api::types::ContinuousCheck;
use truora_api::{Client, Date, Frequency};
use truora_sandbox::Sandbox;

mod support;

/// A quarter of a year.
const QUARTER: Duration = Duration::from_secs(92 * 86_400);

/// Run a background check again and again, and see what has changed.
#[derive(Parser)]
struct Arguments {
    /// The check to repeat. Without a key, one of an invented person is made unless given.
    #[arg(long, required = has_key())]
    check_id: Option<String>,
    /// Time between two runs: daily, weekly, monthly, yearly, or a number and a unit such as 2w.
    #[arg(long, default_value = "monthly")]
    frequency: Frequency,
    /// Day on which the runs end, YYYY-MM-DD.
    #[arg(long, default_value = "2999-12-31")]
    end_date: Date,
    /// Leave it on at the end. It is turned off otherwise, for every run costs money.
    #[arg(long)]
    keep: bool,
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    ended(run(Arguments::parse()).await)
}

async fn run(arguments: Arguments) -> Result<(), Box<dyn std::error::Error>> {
    let (client, sandbox) = connect(Sandbox::builder()).await?;
    let check_id = match arguments.check_id {
        Some(id) => id,
        None => invented(&client).await?,
    };

    let created = client
        .create_continuous_check()
        .body_map(|body| body.check_id(&check_id).frequency(arguments.frequency).end_date(arguments.end_date))
        .send()
        .await?
        .into_inner();
    let id = created.continuous_check_id.clone().ok_or("the answer has no continuous_check_id")?;
    println!("created {id} for {check_id}");
    print(&created);

    if let Some(sandbox) = &sandbox {
        sandbox.advance(QUARTER);
        println!("three months later:");
    }
    let now = client.get_continuous_check().continuous_check_id(&id).send().await?.into_inner();
    print(&now);
    let history = client.list_continuous_check_history().continuous_check_id(&id).send().await?;
    for run in &history.history {
        let changes = if run.changes.is_empty() { "nothing has changed" } else { "something has changed" };
        println!(
            "  {} {}: {changes}",
            run.creation_date.as_ref().map_or("at an unknown time", |time| time.as_str()),
            run.check_id.as_deref().unwrap_or("a check without id"),
        );
    }
    if !arguments.keep {
        let update = client.update_continuous_check().continuous_check_id(&id);
        print(&update.body_map(|body| body.status("disabled")).send().await?.into_inner());
    }
    Ok(())
}

/// A check of an invented person, in the sandbox: with a key, clap has demanded `--check-id`.
async fn invented(client: &Client) -> Result<String, truora_api::Error> {
    let check = client
        .create_check()
        .body_map(|body| body.type_("person").country("CO").user_authorized(true).national_id("1000000001"));
    Ok(check.send().await?.into_inner().check.check_id)
}

fn print(check: &ContinuousCheck) {
    println!(
        "  {}, every {}, {} runs, next {}",
        check.status.as_ref().map_or_else(|| "of unknown state".to_owned(), ToString::to_string),
        check.frequency.as_deref().unwrap_or("?"),
        check.counter.unwrap_or_default(),
        check.next_run_date.as_ref().map_or("at an unknown time", |time| time.as_str()),
    );
}
