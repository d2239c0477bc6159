//! What the client does beyond one call.

mod batches;
mod bounds;
mod inputs;
mod links;
mod options;
mod paging;
mod retries;
mod templates;
mod waiting;
