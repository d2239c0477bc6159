// Written by `cargo xtask regenerate` from spec-gen. Do not edit by hand.
//! The generated half of the client.
pub mod builder;
mod client;
pub mod operations;
#[cfg(feature = "schemars")]
pub(crate) mod schemas;
pub mod types;
