//! A batch from a table to its report: every row becomes a background check.
//!
//! Without `TRUORA_API_KEY` it runs against a sandbox of its own, so it needs no account:
//! `cargo run --example batch --features xlsx`. With a key, a table is needed: `--table`.

use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Duration;

use clap::Parser;
use support::{connect, ended, has_key};
use truora_api::batches::{BatchError, BatchEvent, Table};
use truora_api::types::RequestedCheckCountry;
use truora_sandbox::Sandbox;

mod support;

/// Check everybody in a table and save the report.
#[derive(Parser)]
struct Arguments {
    /// Table with a column for each input: a .csv or .xlsx file. Without a key, three invented people unless
    /// given.
    #[arg(long, required = has_key(), conflicts_with = "resume")]
    table: Option<PathBuf>,
    /// What is checked: person, vehicle, company or the name of a custom type.
    #[arg(long, default_value = "person")]
    check_type: String,
    /// Country whose sources are asked: ALL, BR, CO, CL, MX, PE or CR.
    #[arg(long, default_value = "CO")]
    country: RequestedCheckCountry,
    /// Format of the report: xlsx or csv.
    #[arg(long, default_value = "csv")]
    format: String,
    /// Where the report is saved. A file in the temporary folder unless given.
    #[arg(long)]
    report: Option<PathBuf>,
    /// Go on with a batch that was created before, by its id, instead of creating one.
    #[arg(long)]
    resume: Option<String>,
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    let outcome = run(Arguments::parse()).await;
    // With the id the batch can be taken up again; nothing is lost.
    let failed = outcome.as_ref().err().and_then(|error| error.downcast_ref::<BatchError>());
    if let Some(id) = failed.and_then(BatchError::batch_id) {
        eprintln!("go on with --resume {id}");
    }
    ended(outcome)
}

async fn run(arguments: Arguments) -> Result<(), Box<dyn std::error::Error>> {
    let (client, sandbox) = connect(Sandbox::builder().speed(20.0)).await?;
    let report = arguments
        .report
        .unwrap_or_else(|| std::env::temp_dir().join(format!("batch-report.{}", arguments.format)));
    let pause = if sandbox.is_some() { Duration::from_millis(200) } else { Duration::from_secs(10) };
    let mut progress = match arguments.resume {
        Some(id) => client.resume_batch(id).report_format(arguments.format).poll_every(pause).run_to(report),
        None => {
            let table = read(arguments.table)?;
            println!("a check for each of {} rows: {}", table.len(), table.columns().join(", "));
            let plan = client.batch(arguments.check_type, arguments.country).table(table);
            plan.report_format(arguments.format).poll_every(pause).run_to(report)
        }
    };
    let mut last = String::new();
    while let Some(event) = progress.next().await {
        let event = event?;
        // One line for all the looks at a batch that stays as it is.
        let line = event.to_string();
        if line != last {
            println!("{line}");
        }
        last = line;
        if let BatchEvent::Created { columns, .. } = &event {
            println!("its sheet takes {}", columns.join(", "));
        }
    }
    Ok(())
}

fn read(path: Option<PathBuf>) -> Result<Table, Box<dyn std::error::Error>> {
    let Some(path) = path else {
        // In the sandbox: with a key, clap has demanded a table. Cells are text: the zeros in front stay.
        return Ok(Table::from_rows(
            ["national_id", "date_of_birth"],
            [["0010000001", "1990-01-31"], ["1000000002", "1985-07-09"], ["1000000012", ""]],
        )?);
    };
    let is_xlsx = path.extension().is_some_and(|extension| extension.eq_ignore_ascii_case("xlsx"));
    Ok(if is_xlsx { Table::from_xlsx(path)? } else { Table::from_csv(path)? })
}
