//! Truora's reference page as Rust declarations.
//!
//! Each module is a chapter of the page: its operations are functions under
//! `#[utoipa::path]`, its bodies are structs under `#[derive(ToSchema)]`. Nothing here is ever
//! called or constructed; the macros read the declarations, and [`openapi`] puts what they
//! emit into one document. This crate knows nothing of clients or servers.
#![deny(missing_docs)]
#![cfg_attr(not(test), deny(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::todo))]
#![allow(dead_code, reason = "declarations are read by macros; no one calls or constructs them")]

mod assemble;
mod declare;
mod shared;

mod batches;
mod checks;
mod continuous_checks;
mod custom_types;
mod digital_identity;
mod pdf;
mod settings;
mod whatsapp;

pub use assemble::{Defects, openapi};

use declare::Chapter;

/// What the document is, for a reader who has never seen the vendor's page.
const DESCRIPTION: &str = "\
Truora checks the background of people, vehicles and companies in Latin America, runs \
digital-identity processes and talks to users over WhatsApp.

This description is made from the vendor's public reference page by people who do not belong to \
the vendor. The page has no bodies of answers: what it does not say comes from other public sources, and \
carries `x-evidence` with its source. What has no such mark stands on the page. The sources:

- `page`: the page itself, where it says so elsewhere
- `edition-2026`: a later edition of the page
- `guide`: the vendor's guides
- `observed`: real answers
- `archived`: the vendor's own description of 2021
- `code`: public code that calls the service
- `assumed`: nobody says so

Requests are strict: every write is a form, with the values, formats and required fields stated. \
Answers are to be read tolerantly: members may be absent or null, new members and new values \
(`x-extensible-enum` lists the known ones) may come.

The extensions:

- `x-host`: which host
- `x-repeat`: whether the request may be sent again: `safe`, `deduplicated` or `never`; `x-repeat-unless` \
names the field that makes it `never`
- `x-reference-title`: the heading on the vendor's page
- `x-sensitive`: personal or secret, keep it out of logs
- `x-lenient-format`: the usual format of an answer, which may be empty
- `x-required-inputs`: which inputs a check needs
- `x-page`: the member that holds the list of a page, the one that holds a lone element where an answer is \
not a page, and the query parameter that takes the key in `next`
- `x-final-states`: the member that tells how far what is read has come, by its path in the answer, and the \
values after which it no longer changes
- `x-enum-descriptions`: the meaning of each value, in order
- `x-dynamic-name`: a field whose name the caller completes
- `x-sum`: what the members that match sum to
- `x-weight`: a share of such a sum
- `x-reserved`: names that are taken
- `x-duration`, `x-frequency`: bounds and units of a time span
- `x-account-id`: an id that the caller gives to a user
- `x-score`: what the ends of a score mean, and the values of one that is not known
- `x-placeholders`: values that stand for a text of the caller's
- `x-defaults`: what holds when a field is left out";

fn chapters() -> Vec<Chapter> {
    vec![
        checks::chapter(),
        custom_types::chapter(),
        settings::chapter(),
        continuous_checks::chapter(),
        pdf::chapter(),
        batches::chapter(),
        digital_identity::chapter(),
        whatsapp::chapter(),
    ]
}
