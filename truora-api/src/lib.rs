//! Client of Truora's API: background checks, digital identity and WhatsApp.
#![deny(missing_docs)]

mod body;
pub mod waiting;
pub mod templates;
pub mod paging;
pub mod links;
pub mod inputs;
pub mod batches;
mod call;
mod client;
mod config;
mod decode;
mod error;
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
mod hosts;
#[cfg(feature = "schemars")]
mod json_schema;
mod operation;
mod options;
mod response;
mod runtime;
mod task;
mod values;

pub use body::ByteStream;
pub use client::Client;
pub use config::ClientBuilder;
pub use error::{ApiError, Error, InvalidRequest, TransportError, UnreadableAnswer};
pub use generated::{builder, operations, types};
pub use hosts::{Host, Hosts};
pub use operation::{Operation, Page, Repeat};
pub use options::CallOptions;
pub use response::Response;
pub use runtime::PathSegment;
pub use values::{
    AccountId, Date, Frequency, InvalidValue, Json, MaxDuration, Open, Sensitive, Timestamp, Undeclared,
    Weight,
};
