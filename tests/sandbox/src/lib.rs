//! A server that behaves as Truora's public reference says, for tests and for trying things out
//! without an account. It remembers what it is sent, and it refuses what the published OpenAPI
//! document refuses.
//!
//! ```no_run
//! # async fn example() -> std::io::Result<()> {
//! let sandbox = truora_sandbox::Sandbox::start().await?;
//! println!("{} takes the key {}", sandbox.url(), sandbox.api_key());
//! # Ok(())
//! # }
//! ```
#![cfg_attr(not(test), deny(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::todo))]

mod api_keys;
mod app;
mod base64;
mod batches;
mod body;
mod calm;
mod checks;
mod clock;
mod continuous;
mod control;
mod custom_types;
mod digest;
mod errors;
mod faults;
mod form;
mod frequency;
mod guard;
mod hints;
mod inputs;
mod mishaps;
mod not_applicable;
mod operations;
mod page;
mod paging;
mod pdf;
mod processes;
mod received;
mod rules;
mod sandbox;
mod schema;
mod secrets;
mod server;
mod settings;
mod shelf;
mod spec;
mod store;
mod whatsapp;
mod wording;
mod world;

pub use faults::{Fault, FaultKind};
pub use received::Received;
pub use sandbox::{Builder, Sandbox};
