//! Client of [Truora](https://www.truora.com) for Latin America: checks of the background of a person, a vehicle or
//! a company, digital identity, and WhatsApp conversations.
//!
//! Every operation of the vendor's public reference is a method of [`Client`], generated from the OpenAPI document
//! of the same repository. Beside them, by hand, is what production needs: retries that act once, listings that
//! page by themselves, waiting, errors to match on, inputs that are right before money is spent, and no personal
//! data in logs. This crate does not belong to the vendor.
//!
//! # Quick start
//!
//! ```no_run
//! use truora_api::Client;
//!
//! #[tokio::main]
//! async fn main() -> Result<(), Box<dyn std::error::Error>> {
//!     let client = Client::from_env()?; // TRUORA_API_KEY
//!     let call = client.create_check();
//!     let call = call.body_map(|body| {
//!         body.type_("person").country("CO").user_authorized(true).national_id("1000000001")
//!     });
//!     let check = call.send().await?.into_inner().check;
//!     let check = client.wait_for_check(&check.check_id).await?;
//!     println!("{}: {:?}", check.check_id, check.score);
//!     Ok(())
//! }
//! ```
//!
//! Without an account, start the sandbox of the repository and set `TRUORA_BASE_URL` to its address: see
//! [testing](guide::testing).
//!
//! # Where to go on
//!
//! | chapter | page | more |
//! |---|---|---|
//! | checks, their findings and reports | [guide](guide::checks) | [`inputs`], [`waiting`], [`paging`] |
//! | custom types and settings | [guide](guide::custom_types) | [`inputs::Weights`] |
//! | continuous checks | [guide](guide::continuous_checks) | [`Frequency`] |
#![cfg_attr(feature = "xlsx", doc = "| batches | [guide](guide::batches) | [`batches`] |")]
//! | digital identity | [guide](guide::digital_identity) | [`links`] |
//! | WhatsApp | [guide](guide::whatsapp) | [`templates`], [`links`] |
//! | errors and retries | [guide](guide::errors) | [`Error`], [`RetryPolicy`] |
//! | what nobody declared | [guide](guide::undeclared) | [`CallOptions`], [`RawCall`], [`Undeclared`] |
//! | testing your own code | [guide](guide::testing) | |
//!
//! # How a call is made
//!
//! A method of [`Client`] gives a [`builder`]. Parameters of path and query are its setters; the form is
//! built with `body_map`, or given whole with `body`. `send` checks it, sends it and gives a [`Response`], which
//! dereferences to the typed answer. Listings have `stream` and `pages` too.
//!
//! - **Requests are strict**: required fields, listed values, dates, frequencies, durations, account ids and weights
//!   are checked before anything is sent, and an id in a path can never lead a call to another.
//! - **Answers are tolerant**: unknown values stay text ([`Open`]), members without a declaration are kept
//!   ([`Undeclared`]), `null` for a list or `""` for a date is no error.
//! - **What is personal or secret is [`Sensitive`]**: no `Debug`, no error and no span shows it.
//!
//! Calls have to be awaited within a [Tokio](https://docs.rs/tokio) runtime whose time and I/O drivers are on, as
//! `#[tokio::main]` makes one; on WebAssembly they need none.
//!
//! # Observability
//!
//! Each attempt is a [`tracing`](https://docs.rs/tracing) span `truora.request` with the attributes of OpenTelemetry's
//! HTTP conventions: `http.request.method`, `http.request.resend_count`, `http.response.status_code`, `error.type`,
//! and `url.template`, which stands for the path with its ids. A pause before another attempt is an event.
//! [`Middleware`] runs the caller's own code around every attempt.
//!
//! # Features
//!
//! | feature | gives |
//! |---|---|
//! | `rustls` (default) | https by rustls |
//! | `native-tls` | https by the library of the system |
//! | `schemars` | `schemars::JsonSchema` for every generated type |
//! | `xlsx` | batches from tables to reports; not for WebAssembly |
//!
//! Without any TLS feature only addresses of the loopback can be called. Everything but `xlsx` builds for
//! `wasm32-unknown-unknown` too, where the browser makes the connections: it has proxies and limits of its own, it
//! follows redirects by its own rules, key included, and a file comes whole.
#![deny(missing_docs)]
#![cfg_attr(not(test), deny(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::todo))]
#![cfg_attr(docsrs, feature(doc_cfg))]

mod answer;
#[cfg(feature = "xlsx")]
pub mod batches;
mod body;
mod call;
mod client;
mod clock;
mod config;
mod decode;
mod error;
mod fields;
mod form;
#[allow(
    missing_docs,
    clippy::all,
    clippy::pedantic,
    mismatched_lifetime_syntaxes,
    reason = "written by a generator that has its own style"
)]
// The generator's formatter is its own too, the same on every machine.
#[rustfmt::skip]
mod generated;
pub mod guide;
mod hosts;
pub mod inputs;
#[cfg(feature = "schemars")]
mod json_schema;
pub mod links;
mod middleware;
mod operation;
mod options;
pub mod paging;
mod raw;
mod redact;
mod response;
mod retry;
mod runtime;
mod task;
pub mod templates;
mod trace;
mod values;
pub mod waiting;

pub use body::{ByteStream, RawBody};
pub use client::Client;
pub use config::ClientBuilder;
pub use error::{ApiError, Error, InvalidRequest, TransportError, UnreadableAnswer};
pub use generated::{builder, operations, types};
pub use hosts::{Host, Hosts};
pub use middleware::{Attempt, Middleware, Outcome};
pub use operation::{Operation, Page, Repeat};
pub use options::CallOptions;
pub use raw::RawCall;
pub use reqwest;
pub use response::Response;
pub use retry::RetryPolicy;
pub use runtime::PathSegment;
pub use values::{
    AccountId, Date, Frequency, InvalidValue, Json, MaxDuration, Open, Sensitive, Timestamp, Undeclared,
    Weight,
};

/// The page of the registry, whose code has to build too.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
