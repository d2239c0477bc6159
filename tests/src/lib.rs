//! What the guards share: the published files, and a server that records bytes.

mod files;
mod recorder;
mod samples;

pub use files::{document, facts, root, schema_references};
pub use recorder::{Recorded, Recorder};
pub use samples::{Filling, sample};
