//! What a command prints.

use std::io::{self, ErrorKind, Write};
use std::process::ExitCode;

/// Prints a report and ends with this code. Whoever reads only the beginning (`| head`) closes the
/// output: that is no failure.
pub(crate) fn print(report: &str, code: ExitCode) -> ExitCode {
    let mut out = io::stdout().lock();
    match out.write_all(report.as_bytes()).and_then(|()| out.flush()) {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => {
            let _ = writeln!(io::stderr(), "cannot print: {error}");
            ExitCode::from(2)
        }
        _ => code,
    }
}
