//! The published document against the reference.
