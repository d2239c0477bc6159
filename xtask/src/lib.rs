//! The maintainer's commands.
#![deny(missing_docs)]

pub mod client;
