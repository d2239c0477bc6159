//! How much memory the program takes, whatever it is sent. It runs as a process of its own, so that nothing
//! of the test is counted.
#![cfg(target_os = "linux")]

mod program;
#[path = "support/workbooks.rs"]
#[allow(dead_code, reason = "each test file uses a part")]
mod workbooks;

use std::io::{Read, Write};
use std::net::TcpStream;
use std::time::Duration;

use program::Program;
use serde_json::Value;

const MIB: usize = 1024 * 1024;

impl Program {
    /// The most memory that it has taken so far, in MiB.
    fn peak(&self) -> usize {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.id())).expect("it runs");
        let line = status.lines().find(|line| line.starts_with("VmHWM:")).expect("a peak");
        line.split_whitespace().nth(1).and_then(|kib| kib.parse::<usize>().ok()).expect("a number") / 1024
    }

    /// Sends a request and gives the status.
    fn status(&self, method: &str, target: &str, body: &[u8]) -> u16 {
        let (status, _) = self.answer(method, target, body);
        status
    }

    fn answer(&self, method: &str, target: &str, body: &[u8]) -> (u16, String) {
        let mut stream = TcpStream::connect(&self.address).expect("connects");
        let head = format!(
            "{method} {target} HTTP/1.1\r\nHost: x\r\nConnection: close\r\nTruora-API-Key: k\r\nContent-Type: \
             application/x-www-form-urlencoded\r\nContent-Length: {}\r\n\r\n",
            body.len()
        );
        stream.write_all(head.as_bytes()).expect("writes");
        stream.write_all(body).expect("writes");
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer).expect("reads");
        let answer = String::from_utf8_lossy(&answer).into_owned();
        let status = answer.split(' ').nth(1).and_then(|status| status.parse().ok());
        let body = answer.split_once("\r\n\r\n").map(|(_, body)| body.to_owned());
        (status.unwrap_or_else(|| panic!("{answer}")), body.expect("a body"))
    }

    /// The same request, so many times at once.
    fn at_once(&self, times: usize, send: impl Fn() -> u16 + Sync) -> Vec<u16> {
        std::thread::scope(|scope| {
            let senders: Vec<_> = (0..times).map(|_| scope.spawn(&send)).collect();
            senders.into_iter().map(|sender| sender.join().expect("a sender")).collect()
        })
    }

    /// Where a new batch wants its file.
    fn upload_link(&self) -> String {
        let form = b"type=person&service=checks&country=CO&columns_mapping.national_id=2";
        let (status, body) = self.answer("POST", "/v1/batches", form);
        assert_eq!(status, 200, "{body}");
        let made: Value = serde_json::from_str(&body).expect("JSON");
        let link = made["file_upload_link"].as_str().expect("a link");
        link.split_once(&self.address).expect("here").1.to_owned()
    }
}

#[test]
fn memory_is_bounded_whatever_is_sent() {
    let program = Program::start(&[]);
    let at_first = program.peak();
    let mut peaks = Vec::new();
    let mut note = |what: &str| peaks.push(format!("{what}: {} MiB", program.peak()));

    // 192 MiB of forms, as large as a form may be.
    const LARGEST: usize = 256 * 1024;
    for form in [vec![b'a'; LARGEST], b"a=1&".repeat(LARGEST / 4), b"%41=%41&".repeat(LARGEST / 8)] {
        for _ in 0..4 {
            let statuses = program.at_once(64, || program.status("POST", "/v1/checks", &form));
            assert!(statuses.iter().all(|status| *status == 400), "{statuses:?}");
        }
        note("forms");
    }
    let statuses = program.at_once(32, || program.status("POST", "/v1/checks", &vec![b'a'; 8 * MIB]));
    assert!(statuses.iter().all(|status| *status == 413), "{statuses:?}");
    note("larger forms");
    let large = vec![b'a'; 24 * MIB];
    let statuses = program.at_once(16, || program.status("POST", "/v1/checks", &large));
    assert!(statuses.iter().all(|status| *status == 413), "{statuses:?}");
    note("too large");

    // Senders that stop in the middle.
    let stalled: Vec<TcpStream> = (0..300)
        .map(|_| {
            let mut stream = TcpStream::connect(&program.address).expect("connects");
            let head = "POST /v1/checks HTTP/1.1\r\nHost: x\r\nContent-Length: 8000000\r\n\r\n";
            stream.write_all(head.as_bytes()).expect("writes");
            stream.set_write_timeout(Some(Duration::from_millis(1))).expect("a limit");
            let _ = stream.write(&large[..MIB / 2]);
            stream
        })
        .collect();
    assert_eq!(program.status("GET", "/v1/checks", b""), 200);
    drop(stalled);
    note("stalled");

    // Files that are small, and large when unpacked: some just may be so large, some not.
    for (times, unpacked) in [(12, 24 * MIB), (2, 100 * MIB)] {
        let workbook = workbooks::swollen(unpacked);
        let links: Vec<String> = (0..times).map(|_| program.upload_link()).collect();
        std::thread::scope(|scope| {
            let senders: Vec<_> =
                links.iter().map(|link| scope.spawn(|| program.status("PUT", link, &workbook))).collect();
            for sender in senders {
                assert_eq!(sender.join().expect("a sender"), 200);
            }
        });
        note("workbooks");
    }
    for _ in 0..2_000 {
        assert_eq!(program.status("GET", "/v1/checks", b""), 200);
    }
    note("small");
    println!("memory: at first {at_first} MiB; {}", peaks.join(", "));
    // What it may hold: 64 MiB of log, 8 large bodies and their fields, 2 workbooks and their unpacked
    // text, and what the allocator keeps of all that.
    assert!(program.peak() < 768, "{peaks:?}");
}
