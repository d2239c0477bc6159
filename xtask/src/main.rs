//! `cargo xtask`: runs the maintainers' commands.

use std::process::ExitCode;

use clap::{Parser, Subcommand};

/// The maintainers' commands.
#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask")]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Compares a saved copy of the reference page with the declarations.
    Audit(xtask::audit::Args),
    /// Compares two published documents: what changed, whom it breaks, which version it asks for.
    Diff(xtask::diff::Args),
}

fn main() -> ExitCode {
    match Cli::parse().command {
        Command::Audit(args) => xtask::audit::run(&args),
        Command::Diff(args) => xtask::diff::run(&args),
    }
}
