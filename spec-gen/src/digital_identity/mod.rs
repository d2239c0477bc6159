//! Chapter "Digital identity": keys for identity processes, and their results.

mod api_keys;
mod evidence;
mod processes;

use crate::declare::{Chapter, Repeat, declare};
use crate::shared::hosts::Host;
use api_keys::__path_create_api_key;
use processes::__path_get_process_result;

pub(crate) fn chapter() -> Chapter {
    Chapter {
        tag: "Digital identity",
        description: "Processes in which a user proves an identity with documents, face, phone or e-mail: \
                      make the key that opens one, read how it went.",
        operations: vec![
            declare!(create_api_key = __path_create_api_key)
                .title("Generate Token")
                .host(Host::Account)
                .repeat(Repeat::Never)
                .conditions::<api_keys::CreateApiKeyRequest>(api_keys::conditions())
                .evidence(
                    "page, guide, code: the page prints https://api.connect.truora.com above the chapter; \
                     guides and callers use the account host",
                ),
            declare!(get_process_result = __path_get_process_result)
                .title("Get Result")
                .extension(
                    "x-final-states",
                    serde_json::json!({"member": "status", "values": ["success", "failure"]}),
                )
                .host(Host::Identity)
                .repeat(Repeat::Safe)
                .evidence(
                    "page, edition-2026, guide, code: the page prints https://api.connect.truora.com above the \
                     chapter; the other sources use the identity host",
                ),
        ],
        evidence: evidence::EVIDENCE,
    }
}
