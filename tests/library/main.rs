//! What the client does beyond one call.

mod batches;
mod bounds;
mod inputs;
mod links;
mod options;
mod outcomes;
mod paging;
mod pauses;
mod retries;
mod templates;
mod waiting;
