//! What several chapters use.

pub(crate) mod conditions;
pub(crate) mod errors;
pub(crate) mod formats;
pub(crate) mod hosts;
pub(crate) mod requested_check;
pub(crate) mod values;
