//! The maintainer's commands.
#![deny(missing_docs)]

pub mod audit;
pub mod client;
pub mod diff;
