//! The maintainer's commands.
#![deny(missing_docs)]

pub mod census;
pub mod client;
pub mod hosts;
pub mod lower;
pub mod plain_text;
mod references;
pub mod regenerate;
pub mod yaml;
