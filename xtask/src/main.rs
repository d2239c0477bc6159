//! `cargo xtask`: the maintainer's commands.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Parser, Subcommand};

/// The maintainer's commands of this repository.
#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask", version)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Write the OpenAPI files and the generated client from the declarations in spec-gen.
    Regenerate {
        /// Compare and print what differs; write nothing; exit 1 on a difference.
        #[arg(long)]
        check: bool,
    },
    Audit(xtask::audit::Args),
    Diff(xtask::diff::Args),
    Release(xtask::release::Args),
}

fn main() -> ExitCode {
    match Arguments::parse().command {
        Command::Audit(arguments) => xtask::audit::run(&arguments, &root()),
        Command::Diff(arguments) => xtask::diff::run(&arguments, &root()),
        Command::Release(arguments) => xtask::release::run(&arguments, &root()),
        Command::Regenerate { check } => xtask::regenerate::run(&root(), check, &mut std::io::stdout()),
    }
}

/// The root of the repository: cargo says where this package is.
fn root() -> PathBuf {
    let package = std::env::var_os("CARGO_MANIFEST_DIR")
        .map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")), PathBuf::from);
    package.parent().map_or_else(|| PathBuf::from("."), Path::to_path_buf)
}
