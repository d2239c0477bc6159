//! The program itself: its address, its end, and its state file when it is killed.

mod program;

use std::io::{Read, Write};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::Command;

use program::Program;

/// How often the program is killed.
const ROUNDS: usize = 20;

fn start(state: &Path) -> Program {
    Program::start(&["--page-size", "1000", "--state", state.to_str().expect("text")])
}

fn exchange(address: &str, method: &str, target: &str, form: &str) -> Option<String> {
    let mut stream = TcpStream::connect(address).ok()?;
    write!(
        stream,
        "{method} {target} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nTruora-API-Key: k\r\nContent-Type: \
         application/x-www-form-urlencoded\r\nContent-Length: {}\r\n\r\n{form}",
        form.len()
    )
    .ok()?;
    let mut answer = String::new();
    stream.read_to_string(&mut answer).ok()?;
    Some(answer)
}

fn create(address: &str, number: usize) -> Option<String> {
    let form = format!("type=person&country=CO&user_authorized=true&national_id={number}");
    let answer = exchange(address, "POST", "/v1/checks", &form)?;
    let body = answer.starts_with("HTTP/1.1 201").then(|| answer.split("\r\n\r\n").nth(1)).flatten()?;
    let body: serde_json::Value = serde_json::from_str(body).ok()?;
    Some(body["check"]["check_id"].as_str()?.to_owned())
}

fn state_file(name: &str) -> PathBuf {
    let file = std::env::temp_dir().join(format!("truora-sandbox-{name}-{}.state", std::process::id()));
    let _ = std::fs::remove_file(&file);
    file
}

#[test]
fn every_acknowledged_check_survives_a_kill() {
    let file = state_file("killed");
    let mut acknowledged: Vec<String> = Vec::new();
    for round in 0..ROUNDS {
        let mut program = start(&file);
        let senders: Vec<_> = (0..4)
            .map(|sender| {
                let address = program.address.clone();
                std::thread::spawn(move || {
                    let mut made = Vec::new();
                    for number in 0.. {
                        match create(&address, round * 1_000_000 + sender * 10_000 + number) {
                            Some(id) => made.push(id),
                            None => break,
                        }
                    }
                    made
                })
            })
            .collect();
        std::thread::sleep(std::time::Duration::from_millis(150));
        program.kill();
        for sender in senders {
            acknowledged.extend(sender.join().expect("a sender"));
        }
    }
    let program = start(&file);
    assert!(acknowledged.len() > ROUNDS, "{}", acknowledged.len());
    for id in &acknowledged {
        let answer = exchange(&program.address, "GET", &format!("/v1/checks/{id}"), "").expect("an answer");
        assert!(answer.starts_with("HTTP/1.1 200"), "{id}: {answer}");
    }
    println!("{} checks after {ROUNDS} kills", acknowledged.len());
    drop(program);
    let _ = std::fs::remove_file(&file);
}

/// What the program's clock shows.
fn told(address: &str) -> String {
    let answer = exchange(address, "GET", "/_sandbox/clock", "").expect("an answer");
    let body = answer.split("\r\n\r\n").nth(1).expect("a body");
    let body: serde_json::Value = serde_json::from_str(body).expect("JSON");
    body["now"].as_str().expect("a time").to_owned()
}

#[test]
fn the_clock_does_not_go_back_after_a_kill() {
    let file = state_file("clock");
    let start = || Program::start(&["--speed", "1000000", "--state", file.to_str().expect("text")]);
    let mut program = start();
    let mut last = told(&program.address);
    for _ in 0..3 {
        // Nothing is changed in between: what was read alone counts.
        program.kill();
        program = start();
        let now = told(&program.address);
        assert!(now >= last, "{now} after {last}");
        last = now;
    }
    drop(program);
    let _ = std::fs::remove_file(&file);
}

#[test]
fn a_state_file_that_was_cut_off_is_an_error_and_no_panic() {
    let file = state_file("cut");
    let mut program = start(&file);
    assert!(create(&program.address, 1).is_some());
    program.kill();
    let whole = std::fs::read(&file).expect("reads");
    for length in [100, 4_096, 5_000, whole.len() / 2, whole.len() - 1] {
        std::fs::write(&file, &whole[..length]).expect("writes");
        let output = Command::new(env!("CARGO_BIN_EXE_truora-sandbox"))
            .args(["--port", "0", "--state", file.to_str().expect("text")])
            .output()
            .expect("the program");
        let told = String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(1), "{length}: {told}");
        assert!(told.contains("cannot be used") && !told.contains("panicked"), "{length}: {told}");
    }
    let _ = std::fs::remove_file(&file);
}

#[test]
fn a_port_in_use_is_named() {
    let program = Program::start(&[]);
    let port = program.address.rsplit(':').next().expect("a port");
    let output = Command::new(env!("CARGO_BIN_EXE_truora-sandbox"))
        .args(["--port", port])
        .output()
        .expect("the program");
    let told = String::from_utf8_lossy(&output.stderr);
    assert!(!output.status.success() && told.contains(&format!("port {port}")), "{told}");
}

#[test]
fn a_bad_setting_is_an_error_of_the_program() {
    for arguments in
        [["--speed", "0"], ["--speed", "nan"], ["--api-key", "a b"], ["--state", "/"], ["--page-size", "0"]]
    {
        let output = Command::new(env!("CARGO_BIN_EXE_truora-sandbox"))
            .args(["--port", "0"])
            .args(arguments)
            .output()
            .expect("the program");
        assert!(!output.status.success(), "{arguments:?}");
        assert!(
            String::from_utf8_lossy(&output.stderr).contains("The sandbox does not start"),
            "{arguments:?}"
        );
    }
}
