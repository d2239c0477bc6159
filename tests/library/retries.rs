//! What may be sent again is sent again, and nothing else.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use truora_api::{CallOptions, Client, Error, RetryPolicy};

/// How a request fares.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Fate {
    Answer,
    DropBeforeReading,
    DropBeforeActing,
    ActAndDrop,
    ActAndBreakOff,
    TooMany,
    TooManyByDate,
    Unavailable,
    ActAndStall,
}

/// A server that counts what it has done, by the text that each call carries, and fails as it is told.
struct Flaky {
    url: String,
    acts: Arc<Mutex<BTreeMap<String, u32>>>,
    task: tokio::task::JoinHandle<()>,
}

impl Drop for Flaky {
    fn drop(&mut self) {
        self.task.abort();
    }
}

impl Flaky {
    async fn start(fates: impl Fn(usize) -> Fate + Send + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
        let url = format!("http://{}", listener.local_addr().expect("bound"));
        let acts = Arc::new(Mutex::new(BTreeMap::new()));
        let kept = Arc::clone(&acts);
        let task = tokio::spawn(async move {
            let mut number = 0;
            while let Ok((stream, _)) = listener.accept().await {
                let fate = fates(number);
                number += 1;
                tokio::spawn(serve(stream, fate, Arc::clone(&kept)));
            }
        });
        Self { url, acts, task }
    }

    fn acts(&self) -> BTreeMap<String, u32> {
        self.acts.lock().expect("no panic").clone()
    }
}

async fn serve(mut stream: TcpStream, fate: Fate, acts: Arc<Mutex<BTreeMap<String, u32>>>) -> Option<()> {
    if fate == Fate::DropBeforeReading {
        return None;
    }
    let mut bytes = Vec::new();
    let mut piece = [0; 4096];
    let request = loop {
        let read = stream.read(&mut piece).await.ok()?;
        bytes.extend_from_slice(&piece[..read]);
        let text = String::from_utf8_lossy(&bytes).into_owned();
        if let Some((head, body)) = text.split_once("\r\n\r\n") {
            let length = head.lines().find_map(|line| {
                line.to_ascii_lowercase().strip_prefix("content-length: ").map(str::to_owned)
            });
            if body.len() >= length.and_then(|length| length.trim().parse().ok()).unwrap_or(0) {
                break text;
            }
        }
        if read == 0 {
            return None;
        }
    };
    let acts_now = matches!(fate, Fate::Answer | Fate::ActAndDrop | Fate::ActAndBreakOff | Fate::ActAndStall);
    if acts_now {
        let method = request.split(' ').next().unwrap_or_default();
        let marker = request.split("marker").nth(1).unwrap_or_default();
        let marker: String = marker.chars().take_while(char::is_ascii_digit).collect();
        let mut acts = acts.lock().expect("no panic");
        let times = acts.entry(format!("{method} {marker}")).or_insert(0);
        // The service recognises a check that it has, unless it is told not to.
        let recognises = request.starts_with("POST /v1/checks ") && !request.contains("force_creation=true");
        if !(recognises && *times > 0) {
            *times += 1;
        }
    }
    let body = r#"{"check":{"check_id":"CHK1"},"self":"/","message":"sent"}"#;
    let answer = match fate {
        Fate::Answer => format!("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {}\r\nConnection: close\r\n\r\n{body}", body.len()),
        Fate::ActAndBreakOff => format!("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {}\r\nConnection: close\r\n\r\n{{\"check", body.len()),
        Fate::TooMany => "HTTP/1.1 429 Too Many Requests\r\nRetry-After: 0\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}".to_owned(),
        Fate::TooManyByDate => "HTTP/1.1 429 Too Many Requests\r\nRetry-After: Sun, 06 Nov 1994 08:49:37 GMT\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}".to_owned(),
        Fate::Unavailable => "HTTP/1.1 503 Service Unavailable\r\nRetry-After: 0\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}".to_owned(),
        Fate::ActAndStall => {
            tokio::time::sleep(Duration::from_secs(30)).await;
            return None;
        }
        _ => return None,
    };
    stream.write_all(answer.as_bytes()).await.ok()?;
    stream.shutdown().await.ok()
}

fn client(url: &str) -> Client {
    let policy = RetryPolicy::default()
        .attempts(14)
        .base_delay(Duration::from_millis(1))
        .max_delay(Duration::from_millis(4));
    let builder =
        Client::builder().api_key("k").base_url(url).retries(policy).timeout(Duration::from_millis(400));
    builder.build().expect("valid")
}

/// The fate of the first request, then answers.
async fn first(fate: Fate) -> Flaky {
    Flaky::start(move |number| if number == 0 { fate } else { Fate::Answer }).await
}

const ALL: &[Fate] = &[
    Fate::DropBeforeReading,
    Fate::DropBeforeActing,
    Fate::ActAndDrop,
    Fate::ActAndBreakOff,
    Fate::TooMany,
    Fate::TooManyByDate,
    Fate::Unavailable,
    Fate::ActAndStall,
];

#[tokio::test]
async fn a_safe_operation_is_saved_from_every_fault() {
    for fate in ALL {
        let server = first(*fate).await;
        let outcome = client(&server.url).get_check().check_id("marker1").send().await;
        assert!(outcome.is_ok(), "{fate:?}: {outcome:?}");
    }
}

#[tokio::test]
async fn a_message_is_sent_once_or_not_at_all() {
    for fate in ALL {
        let server = first(*fate).await;
        let client = client(&server.url);
        let call = client.send_outbound_message().body_map(|body| {
            body.user_authorized(true).country_code("+57").phone_number("1").outbound_id("marker1")
        });
        let outcome = call.send().await;
        let sent = server.acts().values().sum::<u32>();
        assert!(sent <= 1, "{fate:?}: sent {sent} times");
        let saved = matches!(fate, Fate::TooMany | Fate::TooManyByDate);
        assert_eq!(outcome.is_ok(), saved, "{fate:?}: {outcome:?}");
    }
}

#[tokio::test]
async fn a_check_is_created_again_only_where_the_service_recognises_it() {
    for fate in ALL {
        for force in [false, true] {
            let server = first(*fate).await;
            let client = client(&server.url);
            let call = client.create_check().body_map(|body| {
                body.type_("person")
                    .country("CO")
                    .user_authorized(true)
                    .national_id("marker1")
                    .force_creation(force)
            });
            let outcome = call.send().await;
            if force {
                assert!(server.acts().values().sum::<u32>() <= 1, "{fate:?}: forced twice");
            } else {
                assert!(outcome.is_ok(), "{fate:?}: {outcome:?}");
            }
        }
    }
}

#[tokio::test]
async fn the_caller_may_say_otherwise() {
    let server = first(Fate::ActAndDrop).await;
    let client = client(&server.url);
    let send = async |client: &Client| {
        let call = client.send_outbound_message().body_map(|body| {
            body.user_authorized(true).country_code("+57").phone_number("1").outbound_id("marker1")
        });
        call.send().await
    };
    let anyway = client.with(CallOptions::new().repeat_even_if_it_acts_twice());
    assert!(send(&anyway).await.is_ok());
    assert_eq!(server.acts().values().sum::<u32>(), 2);
    let server = first(Fate::TooMany).await;
    let off = Client::builder()
        .api_key("k")
        .base_url(&server.url)
        .retries(RetryPolicy::off())
        .build()
        .expect("valid");
    let error = send(&off).await.expect_err("switched off");
    assert!(error.is_retryable());
}

#[tokio::test]
async fn a_deadline_ends_a_call() {
    let server = Flaky::start(|_| Fate::ActAndStall).await;
    let patient = Client::builder().api_key("k").base_url(&server.url).timeout(Duration::from_secs(20));
    let options = CallOptions::new().deadline(Duration::from_secs(1));
    let client = patient.build().expect("valid").with(options);
    let error = client.get_check().check_id("marker1").send().await.expect_err("too late");
    assert!(matches!(error, Error::OutcomeUnknown(_)), "{error:?}");
    assert!(error.to_string().contains("deadline"), "{error}");
    assert_eq!(error.attempts(), 1, "the deadline is of the call, not of an attempt");
    let server = Flaky::start(|_| Fate::Unavailable).await;
    // A pause is random: one this long is hardly ever within the deadline.
    let pause = Duration::from_secs(10_000_000);
    let patient = RetryPolicy::default().attempts(1000).base_delay(pause).max_delay(pause);
    let client =
        client_with(&server.url, CallOptions::new().deadline(Duration::from_secs(60)).retries(patient));
    let error = client.get_check().check_id("marker1").send().await.expect_err("still down");
    assert_eq!(error.status().map(|status| status.as_u16()), Some(503), "between attempts, the last error");
}

fn client_with(url: &str, options: CallOptions) -> Client {
    client(url).with(options)
}

#[tokio::test]
async fn an_outage_is_not_made_worse() {
    let count = Arc::new(std::sync::atomic::AtomicUsize::new(0));
    let seen = Arc::clone(&count);
    let server = Flaky::start(move |number| {
        seen.store(number + 1, std::sync::atomic::Ordering::Relaxed);
        Fate::Unavailable
    })
    .await;
    let client = client(&server.url);
    for _ in 0..200 {
        assert!(client.get_check().check_id("marker1").send().await.is_err());
    }
    let requests = count.load(std::sync::atomic::Ordering::Relaxed);
    assert_eq!(requests, 300, "200 calls and the budget of 100 retries");
}

/// SplitMix64: neighbouring numbers give unrelated ones.
fn mixed(number: u64) -> u64 {
    let mut mixed = number.wrapping_add(1).wrapping_mul(0x9E37_79B9_7F4A_7C15);
    mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    mixed ^ (mixed >> 31)
}

/// Two thousand mixed calls, three in ten of their requests fail.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nothing_acts_twice_under_load() {
    let fates = [
        Fate::DropBeforeReading,
        Fate::DropBeforeActing,
        Fate::ActAndDrop,
        Fate::ActAndBreakOff,
        Fate::TooMany,
        Fate::Unavailable,
    ];
    let server = Flaky::start(move |number| {
        // A fixed sequence that looks random: the same faults on every run.
        let mixed = mixed(number as u64);
        if mixed % 10 < 3 {
            fates[(mixed / 10) as usize % fates.len()]
        } else if mixed % 500 == 7 {
            Fate::ActAndStall
        } else {
            Fate::Answer
        }
    })
    .await;
    let start = Instant::now();
    let client = client(&server.url);
    let mut tasks = tokio::task::JoinSet::new();
    let permits = Arc::new(tokio::sync::Semaphore::new(32));
    for number in 0..2000_u32 {
        let (client, permits) = (client.clone(), Arc::clone(&permits));
        tasks.spawn(async move {
            let _permit = permits.acquire().await.expect("open");
            let marker = format!("marker{number}");
            let outcome = match number % 4 {
                0 => client.get_check().check_id(&marker).send().await.map(|_| ()),
                1 => {
                    let call = client.create_check().body_map(|body| {
                        body.type_("person").country("CO").user_authorized(true).national_id(&marker)
                    });
                    call.send().await.map(|_| ())
                }
                2 => {
                    let call = client.create_check().body_map(|body| {
                        body.type_("person")
                            .country("CO")
                            .user_authorized(true)
                            .national_id(&marker)
                            .force_creation(true)
                    });
                    call.send().await.map(|_| ())
                }
                _ => {
                    let call = client.send_outbound_message().body_map(|body| {
                        body.user_authorized(true).country_code("+57").phone_number("1").outbound_id(&marker)
                    });
                    call.send().await.map(|_| ())
                }
            };
            (number, outcome)
        });
    }
    let (mut saved, mut lost) = (0, Vec::new());
    while let Some(done) = tasks.join_next().await {
        let (number, outcome) = done.expect("no panic");
        match outcome {
            Ok(()) => saved += 1,
            Err(error) => lost.push((number, error)),
        }
    }
    for (what, times) in server.acts() {
        let number: u32 = what.split(' ').nth(1).and_then(|number| number.parse().ok()).expect("a marker");
        // Reads may arrive more than once. No check is created twice, and no message is sent twice.
        assert!(number.is_multiple_of(4) || times == 1, "{what} acted {times} times");
    }
    for (number, error) in &lost {
        assert!(number % 4 >= 2 && !error.is_retryable(), "call {number} could have been saved: {error}");
    }
    assert!(saved > 1600, "{saved} of 2000 calls went through");
    assert!(start.elapsed() < Duration::from_secs(90));
}
