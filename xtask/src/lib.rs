//! The maintainer's commands.
#![deny(missing_docs)]
#![cfg_attr(not(test), deny(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::todo))]

pub mod audit;
pub mod census;
pub mod client;
pub mod diff;
mod files;
mod groups;
pub mod hosts;
mod json;
pub mod lint;
pub mod lower;
mod output;
pub mod plain_text;
mod references;
pub mod regenerate;
pub mod release;
pub mod yaml;
