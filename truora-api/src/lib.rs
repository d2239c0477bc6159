//! Client of Truora's API: background checks, digital identity and WhatsApp.
#![deny(missing_docs)]

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
pub mod inputs;
pub mod links;
pub mod paging;
pub mod templates;
pub mod waiting;
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
mod hosts;
#[cfg(feature = "schemars")]
mod json_schema;
mod middleware;
mod operation;
mod options;
mod raw;
mod response;
mod retry;
mod runtime;
mod task;
mod trace;
mod values;

pub use body::ByteStream;
pub use client::Client;
pub use config::ClientBuilder;
pub use error::{ApiError, Error, InvalidRequest, TransportError, UnreadableAnswer};
pub use generated::{builder, operations, types};
pub use hosts::{Host, Hosts};
pub use middleware::{Attempt, Middleware, Outcome};
pub use operation::{Operation, Page, Repeat};
pub use options::CallOptions;
pub use raw::RawCall;
pub use response::Response;
pub use retry::RetryPolicy;
pub use runtime::PathSegment;
pub use values::{
    AccountId, Date, Frequency, InvalidValue, Json, MaxDuration, Open, Sensitive, Timestamp, Undeclared,
    Weight,
};
