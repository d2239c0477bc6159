//! What the client does beyond one call.

mod batches;
mod bounds;
mod inputs;
mod limits;
mod links;
mod options;
mod outcomes;
mod paging;
mod pauses;
mod retries;
mod templates;
mod waiting;

/// An error with all its causes, as it is printed.
fn chain(error: &dyn std::error::Error) -> String {
    let causes = std::iter::successors(error.source(), |cause| cause.source());
    causes.fold(error.to_string(), |text, cause| format!("{text}: {cause}"))
}
