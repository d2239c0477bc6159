//! The client on the wire.
