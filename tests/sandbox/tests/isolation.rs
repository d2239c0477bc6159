//! Many sandboxes in one process: each has its own memory, clock, key, faults and log.

mod support;

use std::sync::Arc;
use std::time::{Duration, Instant};

use serde_json::Value;
use support::{Answer, call, ok, send};
use tokio::net::TcpStream;
use tokio::sync::Barrier;
use tokio::task::JoinSet;
use truora_sandbox::{Fault, FaultKind, Sandbox};

const SANDBOXES: usize = 100;
const A_DAY: u64 = 24 * 3600;

/// What is done to one sandbox and to none of its neighbours, by its number.
struct Lot {
    number: usize,
    sandbox: Sandbox,
    /// How many checks it is given.
    checks: usize,
}

impl Lot {
    /// One in four has its listing broken.
    fn is_faulty(&self) -> bool {
        self.number % 4 == 1
    }

    /// One in four is so far ahead that its checks are done.
    fn is_ahead(&self) -> bool {
        self.number % 4 == 2
    }

    /// One in four forgets everything.
    fn is_reset(&self) -> bool {
        self.number % 4 == 3
    }

    fn document(&self, check: usize) -> String {
        format!("1{:03}{check:02}0001", self.number)
    }

    /// Uses the sandbox, all of them at the same time.
    async fn live(&self, all: &Barrier) -> Value {
        all.wait().await;
        let mut last = Value::Null;
        for check in 0..self.checks {
            let form =
                format!("type=person&country=CO&user_authorized=true&national_id={}", self.document(check));
            last = ok(&self.sandbox, "POST", "/v1/checks", &form).await;
        }
        all.wait().await;
        if self.is_faulty() {
            let fault = Fault::new(FaultKind::ServerError { status: 503 }).on("listChecks");
            self.sandbox.fault(fault).expect("a fault");
        }
        if self.is_ahead() {
            self.sandbox.advance(Duration::from_secs(A_DAY * (1 + self.number as u64)));
        }
        if self.is_reset() {
            let answer = send(&self.sandbox, "POST", "/_sandbox/reset", &[], b"").await;
            assert_eq!(answer.status, 200);
        }
        all.wait().await;
        last
    }

    /// Finds its own doings, and nobody else's.
    async fn look_back(&self, last: &Value, stranger: (&str, &Value)) {
        let Self { number, sandbox, .. } = self;
        let listing = send(sandbox, "GET", "/v1/checks", &[("Truora-API-Key", sandbox.api_key())], b"").await;
        if self.is_faulty() {
            assert_eq!(listing.status, 503, "{number}");
        } else {
            assert_eq!(listing.status, 200, "{number}");
            assert_eq!(numbers(&listing), self.expected(), "{number}");
        }
        let path = last["self"].as_str().expect("a path");
        let own = call(sandbox, "GET", path, "").await;
        let status = own.json()["check"]["status"].clone();
        match (self.is_reset(), self.is_ahead()) {
            (true, _) => assert_eq!(own.status, 404, "{number}"),
            (_, true) => assert_eq!(status, "completed", "{number}"),
            _ => assert_ne!(status, "completed", "{number}: a clock was moved that is not its own"),
        }
        let (key, check) = stranger;
        let path = check["self"].as_str().expect("a path");
        assert_eq!(call(sandbox, "GET", path, "").await.status, 404, "{number}: a check of its neighbour");
        let refused = send(sandbox, "GET", "/v1/checks", &[("Truora-API-Key", key)], b"").await;
        assert_eq!(refused.status, if self.is_faulty() { 503 } else { 401 }, "{number}: its neighbour's key");
        let refused = send(sandbox, "GET", path, &[("Truora-API-Key", key)], b"").await;
        assert_eq!(refused.status, 401, "{number}: its neighbour's key");
        // The reset forgets what arrived before it.
        let before = if self.is_reset() { 0 } else { self.checks };
        assert_eq!(sandbox.requests().len(), before + 5, "{number}");
    }

    /// The documents of its checks, newest first.
    fn expected(&self) -> Vec<String> {
        let kept = if self.is_reset() { 0 } else { self.checks };
        (0..kept).rev().map(|check| self.document(check)).collect()
    }
}

fn numbers(listing: &Answer) -> Vec<String> {
    let checks = listing.json()["checks"].as_array().cloned().unwrap_or_default();
    checks.iter().map(|check| check["national_id"].as_str().unwrap_or_default().to_owned()).collect()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_hundred_sandboxes_do_not_disturb_each_other() {
    let mut times = Vec::new();
    let mut lots = Vec::new();
    for number in 0..SANDBOXES {
        let started = Instant::now();
        let sandbox = Sandbox::builder().api_key(format!("key-{number}")).start().await.expect("starts");
        times.push(started.elapsed());
        lots.push(Arc::new(Lot { number, sandbox, checks: 1 + number % 3 }));
    }
    // The first one reads the description for all of them.
    let first = times.remove(0);
    times.sort_unstable();
    let (median, slowest) = (times[times.len() / 2], times[times.len() - 1]);
    println!("start: the first {first:?}, then {median:?}, the slowest {slowest:?}");
    assert!(median < Duration::from_millis(50), "{median:?}");

    let all = Arc::new(Barrier::new(SANDBOXES));
    let mut lives = JoinSet::new();
    for lot in &lots {
        let (lot, all) = (Arc::clone(lot), Arc::clone(&all));
        lives.spawn(async move { (lot.number, lot.live(&all).await) });
    }
    let mut lasts = lives.join_all().await;
    lasts.sort_unstable_by_key(|(number, _)| *number);
    let lasts: Arc<Vec<Value>> = Arc::new(lasts.into_iter().map(|(_, last)| last).collect());

    let mut looks = JoinSet::new();
    for lot in &lots {
        let (lot, lasts) = (Arc::clone(lot), Arc::clone(&lasts));
        looks.spawn(async move {
            let neighbour = (lot.number + 1) % SANDBOXES;
            let key = format!("key-{neighbour}");
            lot.look_back(&lasts[lot.number], (&key, &lasts[neighbour])).await;
        });
    }
    looks.join_all().await;
}

#[tokio::test]
async fn one_that_stops_gives_back_its_port_and_leaves_the_others() {
    let mut sandboxes = Vec::new();
    for _ in 0..20 {
        sandboxes.push(Sandbox::start().await.expect("starts"));
    }
    let last = sandboxes.pop().expect("twenty");
    let addresses: Vec<_> = sandboxes.iter().map(Sandbox::address).collect();
    for sandbox in sandboxes {
        sandbox.stop().await;
    }
    for address in addresses {
        assert!(TcpStream::connect(address).await.is_err(), "{address}");
    }
    ok(&last, "GET", "/v1/checks", "").await;
}
