//! Variables of message templates.
//!
//! The text of an outbound message has placeholders such as `{{.name}}`, and each needs its value in a
//! field `var.name` of the body: an example when the message is created, the value itself when it is sent
//! ("Create Outbound Messages", "Send Outbound Message"). A [`Template`] holds [`Variables`] against its
//! text before anything is sent.
//!
//! ```
//! use truora_api::templates::{Template, Variables};
//!
//! #[derive(serde::Serialize)]
//! struct Guest<'g> {
//!     name: &'g str,
//!     table: u8,
//! }
//!
//! let template = Template::parse("Hello {{.name}}, your table is {{.table}}")?;
//! let variables = template.fill(Variables::of(&Guest { name: "Ana", table: 7 })?)?;
//! assert_eq!(template.render(&variables)?.reveal(), "Hello Ana, your table is 7");
//!
//! let error = template.fill(Variables::new().set("nme", "Ana").set("table", "7"));
//! let error = error.map_err(|error| error.to_string());
//! assert_eq!(error, Err("no value for name; no placeholder for nme".into()));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! Filled variables go into the body:
//!
//! ```
//! # fn body(variables: truora_api::templates::Variables) {
//! # let body = truora_api::types::SendOutboundMessageRequest::builder();
//! let body = body.variables(variables);
//! # }
//! ```

mod text;
mod variables;

pub(crate) use text::{NO_NAME, is_name};
pub use text::{Template, UnmatchedVariables};
pub use variables::Variables;
