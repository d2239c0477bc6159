//! The program is told to stop, as a service manager does it.
#![cfg(unix)]

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

#[test]
fn a_request_that_is_open_is_answered_before_the_program_ends() {
    for signal in ["-TERM", "-INT"] {
        let mut program = Command::new(env!("CARGO_BIN_EXE_truora-sandbox"))
            .args(["--port", "0"])
            .stdout(Stdio::piped())
            .spawn()
            .expect("the program");
        let mut line = String::new();
        BufReader::new(program.stdout.take().expect("its output")).read_line(&mut line).expect("a line");
        let address = line.trim().rsplit("http://").next().expect("an address").to_owned();
        let send = |request: String| {
            let mut stream = TcpStream::connect(&address).expect("connects");
            stream.write_all(request.as_bytes()).expect("writes");
            stream
        };
        let answer = |mut stream: TcpStream| {
            let mut answer = String::new();
            stream.read_to_string(&mut answer).expect("an answer");
            answer
        };
        let head = format!("Host: {address}\r\nConnection: close\r\nTruora-API-Key: sandbox-key\r\n");
        let fault = r#"{"kind": "latency", "milliseconds": 700}"#;
        let length = fault.len();
        let set =
            send(format!("POST /_sandbox/faults HTTP/1.1\r\n{head}Content-Length: {length}\r\n\r\n{fault}"));
        assert!(answer(set).starts_with("HTTP/1.1 200"));
        let open = send(format!("GET /v1/checks HTTP/1.1\r\n{head}\r\n"));
        std::thread::sleep(Duration::from_millis(200));
        let told = Command::new("kill").args([signal, &program.id().to_string()]).status().expect("kill");
        assert!(told.success());
        assert!(answer(open).starts_with("HTTP/1.1 200"), "{signal}");
        let started = Instant::now();
        let ended = program.wait().expect("ends");
        assert!(ended.success(), "{signal}: {ended}");
        assert!(started.elapsed() < Duration::from_secs(5));
    }
}
