// Written by `cargo xtask regenerate` from spec-gen. Do not edit by hand.
//! The generated half of the client.
pub mod builder;
mod client;
pub mod operations;
pub(crate) mod required_inputs;
#[cfg(feature = "schemars")]
pub(crate) mod schemas;
pub mod types;
