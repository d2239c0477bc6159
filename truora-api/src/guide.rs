//! How to use this crate, a page for each chapter of the reference and for what all calls share. Every example runs as
//! it stands, against a sandbox.

#[doc = include_str!("guide/checks.md")]
pub mod checks {}

#[doc = include_str!("guide/custom_types.md")]
pub mod custom_types {}

#[doc = include_str!("guide/continuous_checks.md")]
pub mod continuous_checks {}

#[cfg(feature = "xlsx")]
#[doc = include_str!("guide/batches.md")]
pub mod batches {}

#[doc = include_str!("guide/digital_identity.md")]
pub mod digital_identity {}

#[doc = include_str!("guide/whatsapp.md")]
pub mod whatsapp {}

#[doc = include_str!("guide/errors.md")]
pub mod errors {}

#[doc = include_str!("guide/undeclared.md")]
pub mod undeclared {}

#[doc = include_str!("guide/testing.md")]
pub mod testing {}
