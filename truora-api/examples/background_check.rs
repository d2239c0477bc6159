//! A background check from start to report: create it, wait for it, read the scores, save the PDF.
//!
//! Without `TRUORA_API_KEY` it runs against a sandbox of its own, so it needs no account:
//! `cargo run --example background_check`. With a key, the arguments say whom to check: see `--help`.

use std::io::{IsTerminal, Write};
use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Duration;

use clap::error::ErrorKind;
use clap::{CommandFactory, Parser};
use support::{chain, connect, ended, has_key};
use truora_api::types::{BrazilianRegion, Check, DatabaseAnswerStatus, RequestedCheckCountry};
use truora_api::{Client, Date, Open, waiting};
use truora_sandbox::Sandbox;

mod support;

/// Check the background of a person, print the scores and save the report as a PDF.
#[derive(Parser)]
#[command(name = "background_check")]
struct Arguments {
    /// Country whose sources are asked: ALL, BR, CO, CL, MX, PE or CR. CO unless given.
    #[arg(long)]
    country: Option<RequestedCheckCountry>,
    /// National identity number.
    #[arg(long)]
    national_id: Option<String>,
    /// Identity number of a foreigner.
    #[arg(long)]
    foreign_id: Option<String>,
    /// Date of birth, YYYY-MM-DD.
    #[arg(long)]
    date_of_birth: Option<Date>,
    /// Given name.
    #[arg(long)]
    first_name: Option<String>,
    /// Family name.
    #[arg(long)]
    last_name: Option<String>,
    /// Phone of the person.
    #[arg(long)]
    phone_number: Option<String>,
    /// Day on which the document was issued, YYYY-MM-DD.
    #[arg(long)]
    issue_date: Option<Date>,
    /// Brazilian state, for a check in Brazil.
    #[arg(long)]
    region: Option<BrazilianRegion>,
    /// Where the report is saved. The id of the check in the current folder unless given.
    #[arg(long)]
    pdf: Option<PathBuf>,
    /// Give up after so many seconds.
    #[arg(long, default_value_t = 600)]
    wait: u64,
}

/// Why the program ends early.
type Failure = Box<dyn std::error::Error>;

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    // Clap ends the program with exit code 2 when an argument is wrong.
    ended(run(Arguments::parse()).await)
}

async fn run(mut arguments: Arguments) -> Result<(), Failure> {
    complete(&mut arguments)?;
    let (client, _sandbox) = connect(Sandbox::builder().speed(20.0)).await?;

    let check = create(&client, &arguments).await?;
    println!("created check {}", check.check_id);
    let check = wait(&client, &check.check_id, Duration::from_secs(arguments.wait)).await?;
    print_scores(&check);
    let path = arguments.pdf.unwrap_or_else(|| PathBuf::from(format!("{}.pdf", check.check_id)));
    let size = save_report(&client, &check.check_id, &path, Duration::from_secs(arguments.wait)).await?;
    println!("\nsaved the report to {} ({size} bytes)", path.display());
    Ok(())
}

/// In the sandbox, a run without arguments checks an invented person; otherwise an id is needed.
fn complete(arguments: &mut Arguments) -> Result<(), Failure> {
    let has_id = arguments.national_id.is_some() || arguments.foreign_id.is_some();
    let by_name = arguments.country == Some(RequestedCheckCountry::All);
    if !has_key() && !has_id && arguments.country.is_none() {
        arguments.national_id = Some("1000000001".to_owned());
        arguments.date_of_birth = Some(Date::new(1990, 1, 31)?);
    } else if !has_id && !by_name {
        let problem = "whom to check? give --national-id or --foreign-id";
        Arguments::command().error(ErrorKind::MissingRequiredArgument, problem).exit();
    }
    Ok(())
}

async fn create(client: &Client, arguments: &Arguments) -> Result<Check, Failure> {
    let country = arguments.country.unwrap_or(RequestedCheckCountry::Co);
    let answer = client
        .create_check()
        .body_map(|mut body| {
            body = body.type_("person").country(country).user_authorized(true);
            if let Some(id) = &arguments.national_id {
                body = body.national_id(id);
            }
            if let Some(id) = &arguments.foreign_id {
                body = body.foreign_id(id);
            }
            if let Some(date) = arguments.date_of_birth {
                body = body.date_of_birth(date);
            }
            if let Some(name) = &arguments.first_name {
                body = body.first_name(name);
            }
            if let Some(name) = &arguments.last_name {
                body = body.last_name(name);
            }
            if let Some(phone) = &arguments.phone_number {
                body = body.phone_number(phone);
            }
            if let Some(date) = arguments.issue_date {
                body = body.issue_date(date);
            }
            if let Some(region) = arguments.region {
                body = body.region(region);
            }
            body
        })
        .send()
        .await?;
    Ok(answer.into_inner().check)
}

/// Waits until the check is final, and shows how far it is.
async fn wait(client: &Client, id: &str, limit: Duration) -> Result<Check, Failure> {
    let done = client
        .wait_for_check(id)
        .interval(Duration::from_millis(200), Duration::from_secs(5))
        .deadline(limit)
        .on_progress(|check| show(&progress(check)))
        .await;
    if std::io::stdout().is_terminal() {
        println!();
    }
    Ok(done.map_err(|error| format!("check {id}: {}; it can be read again later", chain(&error)))?)
}

fn progress(check: &Check) -> String {
    let pending = [DatabaseAnswerStatus::NotStarted, DatabaseAnswerStatus::Delayed];
    let total = check.statuses.len();
    let done = check
        .statuses
        .iter()
        .filter(|answer| !pending.iter().any(|status| answer.status == Some(Open::Known(*status))))
        .count();
    let width = 20;
    let filled = (width * done).checked_div(total).unwrap_or(0);
    let status = check.status.as_ref().map_or_else(|| "unknown".to_owned(), ToString::to_string);
    format!("[{}{}] {done}/{total} databases, {status}", "#".repeat(filled), ".".repeat(width - filled))
}

/// One line that is written over on a terminal, a line each elsewhere.
fn show(line: &str) {
    if std::io::stdout().is_terminal() {
        print!("\r{line:<60}");
        // A terminal that is gone is no reason to stop the check.
        let _ = std::io::stdout().flush();
    } else {
        println!("{line}");
    }
}

fn print_scores(check: &Check) {
    let score = |score: Option<f64>| match score {
        Some(score) if score >= 0.0 => format!("{score:.2}"),
        _ => "-".to_owned(),
    };
    let text = |value: Option<String>| value.unwrap_or_else(|| "-".to_owned());
    println!("\n{:<30} {:>6}  {:<10} severity", "data set", "score", "result");
    for row in &check.scores {
        println!(
            "{:<30} {:>6}  {:<10} {}",
            text(row.data_set.as_ref().map(ToString::to_string)),
            score(row.score),
            text(row.result.as_ref().map(ToString::to_string)),
            text(row.severity.as_ref().map(ToString::to_string)),
        );
    }
    println!("{}", "-".repeat(60));
    println!("{:<30} {:>6}", "all, by name and document", score(check.score));
    println!("{:<30} {:>6}", "by document alone", score(check.id_score));
    println!("{:<30} {:>6}", "by name alone", score(check.name_score));
    println!("0 is high risk, 1 is low risk");
}

/// Asks for the report, and for its file until it is there: before that, the service answers 404.
async fn save_report(
    client: &Client,
    id: &str,
    path: &std::path::Path,
    limit: Duration,
) -> Result<usize, Failure> {
    client.create_check_pdf().check_id(id).send().await?;
    let (client, id) = (client.clone(), id.to_owned());
    let read = move || {
        let call = client.clone();
        let id = id.clone();
        async move { call.get_check_pdf().check_id(id).send().await?.into_inner().bytes().await }
    };
    let is_there = waiting::until(read, |_| true)
        .interval(Duration::from_millis(200), Duration::from_secs(5))
        .deadline(limit)
        .tolerate(|error| error.status().is_some_and(|status| status.as_u16() == 404));
    let pdf = is_there.await.map_err(|error| format!("no report: {}", chain(&error)))?;
    std::fs::write(path, &pdf).map_err(|error| format!("{}: {error}", path.display()))?;
    Ok(pdf.len())
}
