//! Batches end to end.
