//! The program as a process of its own, which ends with the value.

use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};

pub struct Program {
    child: Child,
    /// Where it listens: address and port.
    pub address: String,
}

impl Drop for Program {
    fn drop(&mut self) {
        self.kill();
    }
}

impl Program {
    /// Starts it on a free port with the key `k`.
    pub fn start(arguments: &[&str]) -> Self {
        let mut child = Command::new(env!("CARGO_BIN_EXE_truora-sandbox"))
            .args(["--port", "0", "--api-key", "k"])
            .args(arguments)
            .stdout(Stdio::piped())
            .spawn()
            .expect("the program");
        let mut line = String::new();
        BufReader::new(child.stdout.take().expect("its output")).read_line(&mut line).expect("a line");
        let address = line.trim().rsplit("http://").next().expect("an address").to_owned();
        Self { child, address }
    }

    /// The id of its process.
    #[allow(dead_code, reason = "each test file uses a part")]
    pub fn id(&self) -> u32 {
        self.child.id()
    }

    /// Ends it without a word to it, and waits until it is gone.
    pub fn kill(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
