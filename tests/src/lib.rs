//! What the guards share: the published files, and servers that record bytes.

mod files;
mod proxy;
mod recorder;
mod reply;
mod samples;
mod script;

pub use files::{document, facts, root, schema_references};
pub use proxy::{Exchange, Proxy};
pub use recorder::{Recorded, Recorder};
pub use reply::Reply;
pub use samples::{Filling, sample};
pub use script::{Answer, Script};
