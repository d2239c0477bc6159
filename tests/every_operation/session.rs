//! A client, a sandbox, and a proxy between them that keeps the bytes: each call is held against the
//! published document.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Debug;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use guards::{Exchange, Proxy};
use serde::Serialize;
use serde_json::Value;
use truora_api::{Attempt, ByteStream, Client, Error, Middleware, Response, RetryPolicy};
use truora_sandbox::{Fault, Sandbox};

use super::contract::{Contract, Verdict};

/// The ids of the operations that the client has sent, as its own table has them.
#[derive(Clone, Default)]
struct Sent(Arc<Mutex<Vec<&'static str>>>);

impl Middleware for Sent {
    fn before(&self, attempt: &mut Attempt<'_>) {
        self.0.lock().expect("unpoisoned").push(attempt.operation.id);
    }
}

pub(crate) struct Session {
    pub client: Client,
    sandbox: Sandbox,
    proxy: Proxy,
    contract: &'static Contract,
    sent: Sent,
    answered: Mutex<BTreeMap<String, usize>>,
}

impl Session {
    /// A sandbox of its own. Pages have two elements, so that listings have several.
    pub(crate) async fn start() -> Self {
        let sandbox = Sandbox::builder().page_size(2).start().await.expect("a free port");
        let proxy = Proxy::start(sandbox.address()).await;
        let sent = Sent::default();
        let client = Client::builder()
            .api_key(sandbox.api_key())
            .base_url(proxy.url())
            .retries(RetryPolicy::off())
            .middleware(sent.clone());
        let client = client.build().expect("a loopback URL is valid");
        let contract = Contract::published();
        Self { client, sandbox, proxy, contract, sent, answered: Mutex::default() }
    }

    pub(crate) fn contract(&self) -> &'static Contract {
        self.contract
    }

    /// A client with another key, behind the same proxy.
    pub(crate) fn stranger(&self) -> Client {
        let client = Client::builder().api_key("wrong").base_url(self.proxy.url());
        client.retries(RetryPolicy::off()).middleware(self.sent.clone()).build().expect("valid")
    }

    /// Moves the sandbox's clock.
    pub(crate) fn advance(&self, seconds: u64) {
        self.sandbox.advance(Duration::from_secs(seconds));
    }

    /// Has the next request end in this way.
    pub(crate) fn fault(&self, fault: Fault) {
        self.sandbox.fault(fault.times(1)).expect("a fault that makes sense");
    }

    /// How often each operation was answered with success so far.
    pub(crate) fn answered(&self) -> BTreeMap<String, usize> {
        self.answered.lock().expect("unpoisoned").clone()
    }

    /// One call that succeeds: the bytes fit the document, and the typed value has all that they say.
    pub(crate) async fn ok<T: Debug + Serialize>(
        &self,
        call: impl Future<Output = Result<Response<T>, Error>>,
    ) -> T {
        let response = call.await;
        let (exchange, verdict) = self.only();
        let name = verdict.operation;
        let response = response.unwrap_or_else(|error| panic!("{name}: {error}: {:?}", error.raw_body()));
        assert_eq!(response.status().as_u16(), exchange.reply.status, "{name}");
        assert_eq!(response.raw_body().as_ref(), exchange.reply.body.as_slice(), "{name}");
        let body: Value = serde_json::from_slice(&exchange.reply.body).expect("judged before");
        let value = response.into_inner();
        assert_eq!(undeclared(&value), verdict.unnamed, "{name}: undeclared members in {value:?}");
        let written = serde_json::to_value(&value).expect("JSON");
        assert_eq!(said(written), said(body), "{name}: the typed value says what the bytes say");
        value
    }

    /// One call that gives a file.
    pub(crate) async fn file(
        &self,
        call: impl Future<Output = Result<Response<ByteStream>, Error>>,
    ) -> Vec<u8> {
        let response = call.await.unwrap_or_else(|error| panic!("{error}"));
        let bytes = response.into_inner().bytes().await.expect("whole");
        let (exchange, verdict) = self.only();
        assert_eq!(bytes.as_ref(), exchange.reply.body.as_slice(), "{}", verdict.operation);
        bytes.to_vec()
    }

    /// One call that the service refuses with this status: the bytes fit the envelope, and the error has
    /// what they say.
    pub(crate) async fn refused<T: Debug>(
        &self,
        status: u16,
        call: impl Future<Output = Result<Response<T>, Error>>,
    ) -> Error {
        let error = call.await.expect_err("a refusal");
        let (exchange, verdict) = self.only();
        let name = verdict.operation;
        assert_eq!(exchange.reply.status, status, "{name}: {error}");
        assert_eq!(verdict.schema.as_deref(), Some("#/components/schemas/ErrorEnvelope"), "{name}");
        assert_eq!(error.status().map(|status| status.as_u16()), Some(status), "{name}");
        assert_eq!(error.raw_body().map(AsRef::as_ref), Some(exchange.reply.body.as_slice()), "{name}");
        let body: Value = serde_json::from_slice(&exchange.reply.body).expect("judged before");
        assert_eq!(error.message(), body["message"].as_str(), "{name}");
        assert!(error.message().is_some_and(|message| !message.is_empty()), "{name}: {body}");
        error
    }

    /// Judges what calls have sent that were made another way, and gives how many there were.
    pub(crate) fn settle(&self) -> usize {
        self.judged().len()
    }

    /// The bytes behind a link that the service gave, which need no key, with their media type.
    pub(crate) async fn download(&self, link: &str) -> (String, Vec<u8>) {
        let path = link.strip_prefix(self.sandbox.url()).expect("a link to the sandbox");
        let got = reqwest::get(format!("{}{path}", self.proxy.url())).await.expect("an answer");
        let read = got.bytes().await.expect("whole");
        let exchanges = self.proxy.take();
        assert_eq!(exchanges.len(), 1);
        let reply = exchanges[0].reply.clone();
        assert_eq!((reply.status, reply.body.as_slice()), (200, read.as_ref()));
        assert!(exchanges[0].request.header("truora-api-key").is_none());
        (reply.media().to_owned(), reply.body)
    }

    fn only(&self) -> (Exchange, Verdict) {
        let mut judged = self.judged();
        assert_eq!(judged.len(), 1, "one exchange for one call");
        judged.remove(0)
    }

    fn judged(&self) -> Vec<(Exchange, Verdict)> {
        let exchanges = self.proxy.take();
        let judged: Vec<(Exchange, Verdict)> = exchanges
            .into_iter()
            .map(|exchange| {
                let verdict = self.contract.judge(&exchange);
                let body = String::from_utf8_lossy(&exchange.reply.body).into_owned();
                let verdict = verdict.unwrap_or_else(|problems| panic!("{problems:#?}\n{body}"));
                (exchange, verdict)
            })
            .collect();
        // What the client's table calls an operation is what the document calls it.
        let sent: Vec<&str> = std::mem::take(&mut *self.sent.0.lock().expect("unpoisoned"));
        let seen: Vec<&str> = judged.iter().map(|(_, verdict)| verdict.operation.as_str()).collect();
        assert_eq!(
            sent.iter().collect::<BTreeSet<_>>(),
            seen.iter().collect::<BTreeSet<_>>(),
            "operations of the client, operations on the wire"
        );
        assert_eq!(sent.len(), seen.len());
        let mut answered = self.answered.lock().expect("unpoisoned");
        for (exchange, verdict) in &judged {
            if exchange.reply.status < 300 {
                *answered.entry(verdict.operation.clone()).or_default() += 1;
            }
        }
        judged
    }
}

/// How many undeclared members a typed value keeps, at any depth: its `Debug` counts them and hides what
/// they are.
fn undeclared(value: &impl Debug) -> usize {
    let shown = format!("{value:?}");
    let counts = shown.split("Undeclared(").skip(1);
    counts
        .map(|rest| rest.split(' ').next().and_then(|count| count.parse::<usize>().ok()).expect("a count"))
        .sum()
}

/// A document without what says nothing: null, empty lists and maps, and the form of a number.
fn said(value: Value) -> Value {
    let is_silent = |value: &Value| match value {
        Value::Null => true,
        Value::Array(list) => list.is_empty(),
        Value::Object(members) => members.is_empty(),
        _ => false,
    };
    match value {
        Value::Array(list) => list.into_iter().map(said).collect(),
        Value::Object(members) => {
            let members = members.into_iter().map(|(name, value)| (name, said(value)));
            members.filter(|(_, value)| !is_silent(value)).collect()
        }
        Value::Number(number) => number.as_f64().map_or(Value::Number(number), Value::from),
        other => other,
    }
}
