//! `cargo xtask audit`: what the vendor's reference page says beside what is declared.
//!
//! The page comes as text ([`page`]), the declarations as the OpenAPI document ([`declared`]).
//! [`compare`] finds every difference; [`deviations`] takes out those that a person has judged.

pub mod compare;
mod conditions;
pub mod declared;
pub mod deviations;
pub mod difference;
pub mod page;
pub mod prose;
mod rename;
mod render;

use std::fs;
use std::io::Read as _;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use serde_json::Value;

use declared::Declared;
use deviations::{Deviation, Settled};
use difference::Kind;
use page::{Page, ReadError};
use prose::{Hashes, ProseChange};
pub use render::Format;

/// Compares a saved copy of the reference page with the declarations.
///
/// Exit code 0: nothing differs; 1: something does; 2: the text cannot be read as the reference.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The page saved as plain text; `-` is standard input.
    file: PathBuf,
    /// Form of the report.
    #[arg(long, value_enum, default_value = "text")]
    format: Format,
    /// Also lists the items whose wording changed since it was last accepted.
    #[arg(long)]
    prose: bool,
    /// Keeps the hashes of this page's wording as the accepted ones (xtask/prose.json), if nothing
    /// else differs.
    #[arg(long)]
    accept_prose: bool,
}

/// What an audit found.
#[derive(Debug)]
pub struct Report {
    /// Number of operations on the page.
    pub operations: usize,
    /// Number of parameters on the page.
    pub parameters: usize,
    /// Number of allowed values on the page.
    pub allowed: usize,
    /// Differences and known deviations.
    pub settled: Settled,
    /// Items whose wording changed, where that was asked for.
    pub prose: Option<Vec<ProseChange>>,
    /// The hashes of the wording.
    pub hashes: Hashes,
}

impl Report {
    /// Whether there is nothing for a person to decide.
    pub fn is_clean(&self) -> bool {
        self.settled.differences.is_empty() && self.settled.stale.is_empty()
    }
}

/// Compares a page with a document.
///
/// # Errors
/// Why there is no report: the line where the page stopped making sense, or what is wrong with
/// the document.
pub fn audit(
    text: &[u8],
    document: &Value,
    deviations: &[Deviation],
    prose: Option<&Hashes>,
) -> Result<Report, AuditError> {
    let declared = Declared::read(document).map_err(AuditError::Declarations)?;
    let page = read_page(text, &declared).map_err(AuditError::Page)?;
    let differences = compare::compare(&page, &declared);
    let mut settled = deviations::settle(differences, deviations, &page, &declared);
    let judged = deviations.iter().filter(|entry| entry.kind == Kind::HostChanged);
    let judged: Vec<&str> = judged.map(|entry| entry.operation.as_str()).collect();
    settled.differences = compare::merge_hosts(&page, settled.differences, &judged);
    compare::missing_hosts(&page, &mut settled.differences);
    Ok(Report {
        operations: page.operations.len(),
        parameters: page.parameters(),
        allowed: page.allowed(),
        settled,
        prose: prose.map(|before| prose::changes(&page, before)),
        hashes: prose::hashes(&page),
    })
}

/// Reads the page; a text without a single operation that is declared is some other text.
fn read_page(text: &[u8], declared: &Declared) -> Result<Page, ReadError> {
    let page = Page::read(text, &declared.known())?;
    let known = |title: &str| {
        declared.operations.iter().any(|operation| page::fold(&operation.title) == page::fold(title))
    };
    if page.operations.iter().any(|operation| known(&operation.title)) {
        return Ok(page);
    }
    let line = page.operations.first().map_or(1, |operation| operation.line);
    Err(ReadError {
        line,
        message: "no operation of the reference was found: this is some other text".to_owned(),
    })
}

/// Why there is no report.
#[derive(Debug)]
pub enum AuditError {
    /// The text is not the reference page.
    Page(ReadError),
    /// The declarations, or the lists beside them, are broken.
    Declarations(String),
}

/// Runs the command. `root` is the root of the repository.
pub fn run(args: &Args, root: &Path) -> ExitCode {
    match command(args, root) {
        Ok((report, clean)) => {
            crate::output::print(&report, if clean { ExitCode::SUCCESS } else { ExitCode::from(1) })
        }
        Err(message) => {
            eprintln!("{message}");
            ExitCode::from(2)
        }
    }
}

fn command(args: &Args, root: &Path) -> Result<(String, bool), String> {
    let name = args.file.display();
    let text = read_input(&args.file).map_err(|error| format!("{name}: {error}"))?;
    let document = spec_gen::openapi().map_err(|defects| defects.to_string())?;
    let deviations = deviations::reviewed()?;
    let before = if args.prose { Some(prose::read_before()?) } else { None };
    let report = audit(&text, &document, &deviations, before.as_ref()).map_err(|error| match error {
        AuditError::Page(error) => format!("{name}: {error}"),
        AuditError::Declarations(message) => message,
    })?;
    if args.accept_prose {
        match prose::accept(&report, root) {
            Ok(()) => {}
            // The report says what differs, and stays the outcome.
            Err(message) if !report.is_clean() => eprintln!("{message}"),
            Err(message) => return Err(message),
        }
    }
    Ok((report.render(args.format), report.is_clean()))
}

fn read_input(file: &Path) -> std::io::Result<Vec<u8>> {
    if file != Path::new("-") {
        return fs::read(file);
    }
    let mut text = Vec::new();
    std::io::stdin().lock().read_to_end(&mut text)?;
    Ok(text)
}
