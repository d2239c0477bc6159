//! `cargo xtask regenerate`: everything that is derived from the declarations.

mod diff;
mod outputs;
mod plan;

use std::io::Write;
use std::path::Path;
use std::process::ExitCode;

pub use outputs::{outputs, outputs_of};
pub use plan::{Failure, Plan, State};

/// The command that mends every difference.
pub const COMMAND: &str = "cargo xtask regenerate";

/// Writes every output, or with `check` compares and writes nothing.
///
/// The exit code is 0 when all is well, 1 when a check found a difference, 2 when the declarations are
/// broken or a file cannot be read or written.
pub fn run(root: &Path, check: bool, out: &mut impl Write) -> ExitCode {
    run_of(root, || outputs(root), check, out)
}

/// As [`run`], with outputs of the caller.
pub fn run_of(
    root: &Path,
    outputs: impl FnOnce() -> Result<Vec<(String, String)>, String>,
    check: bool,
    out: &mut impl Write,
) -> ExitCode {
    match outputs().map_err(Failure::from).and_then(|outputs| compared(root, outputs, check, out)) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::from(1),
        Err(error) => {
            // The exit code still tells when the output is closed.
            let _ = writeln!(out, "error: {error}");
            ExitCode::from(2)
        }
    }
}

/// As [`run`]; whether all files are, or now are, as the declarations say.
///
/// # Errors
/// What is broken, and what was written before that.
pub fn regenerate(root: &Path, check: bool, out: &mut impl Write) -> Result<bool, Failure> {
    compared(root, outputs(root)?, check, out)
}

fn compared(
    root: &Path,
    outputs: Vec<(String, String)>,
    check: bool,
    out: &mut impl Write,
) -> Result<bool, Failure> {
    let plan = Plan::new(root, outputs)?;
    for (path, state) in plan.states() {
        print(out, &format!("{:<12} {path}", state.label(check)))?;
    }
    if !check {
        plan.write()?;
        return Ok(true);
    }
    if plan.is_up_to_date() {
        return Ok(true);
    }
    for (path, before, after) in plan.differences() {
        print(out, &diff::readable(path, before, after))?;
    }
    print(
        out,
        &format!(
            "\nthe files above are not what spec-gen declares: run `{COMMAND}` and commit what it writes"
        ),
    )?;
    Ok(false)
}

fn print(out: &mut impl Write, line: &str) -> Result<(), String> {
    writeln!(out, "{line}").map_err(|error| format!("cannot print: {error}"))
}
