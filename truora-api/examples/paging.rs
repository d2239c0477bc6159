//! Every check of the account: item by item, page by page, and on from where an earlier run stopped.
//!
//! Without `TRUORA_API_KEY` it runs against a sandbox of its own, which it fills first, so it needs no
//! account: `cargo run --example paging`.

use std::process::ExitCode;

use support::{connect, ended};
use truora_api::{Client, Error};
use truora_sandbox::Sandbox;

mod support;

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    ended(run().await)
}

async fn run() -> Result<(), Box<dyn std::error::Error>> {
    let (client, sandbox) = connect(Sandbox::builder().page_size(5)).await?;
    if sandbox.is_some() {
        fill(&client, 23).await?;
    }
    list(&client).await
}

/// Creates checks on invented people.
async fn fill(client: &Client, count: u32) -> Result<(), Error> {
    for number in 0..count {
        let id = (1_000_000_000 + number).to_string();
        let call = client
            .create_check()
            .body_map(|body| body.type_("person").country("CO").user_authorized(true).national_id(id));
        call.send().await?;
    }
    Ok(())
}

async fn list(client: &Client) -> Result<(), Box<dyn std::error::Error>> {
    // Item by item: a page is read when the one before is used up.
    let mut checks = client.list_checks().stream();
    let mut count = 0;
    while let Some(check) = checks.next().await {
        let check = check?;
        count += 1;
        if count <= 3 {
            let status = check.status.map(|status| status.to_string()).unwrap_or_default();
            println!("{} {status}", check.check_id);
        }
    }
    println!("{count} checks");

    // Page by page. The key is all that another run needs to go on.
    let mut pages = client.list_checks().pages();
    let mut key = None;
    for number in 1..=2 {
        let Some(page) = pages.next().await else { break };
        println!("page {number} has {} checks", page?.checks.len());
        key = pages.next_key().map(str::to_owned);
    }
    let Some(key) = key else { return Ok(()) };

    // All that is left, at once. An error would have what was read, and the key to go on from.
    match client.list_checks().stream().starting_at(key).collect_all().await {
        Ok(rest) => println!("{} checks are left after that", rest.len()),
        Err(error) => {
            println!("{} checks were read; go on at {:?}", error.read.len(), error.next_key);
            return Err(error.into());
        }
    }
    Ok(())
}
