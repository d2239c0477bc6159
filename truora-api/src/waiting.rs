//! Waiting for checks, batches and identity processes.
