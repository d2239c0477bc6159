//! What the guards share: the published files, and a server that records bytes.

mod files;
mod recorder;
mod samples;
mod script;

pub use files::{document, facts, root, schema_references};
pub use recorder::{Recorded, Recorder};
pub use samples::{Filling, sample};
pub use script::{Answer, Script};
