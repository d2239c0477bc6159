//! Operations, their routes and their hosts.

use super::{Edit, owned};
use crate::model::{Mark, Operation, Page, Parameter};

pub const EDITS: &[Edit] = &[
    (
        "an operation appears",
        |page| added(page, "Get check", "Freeze check", Some("PUT"), Some("/v1/checks/{check_id}/freeze")),
        &[(
            "operation_added",
            "Freeze check",
            "/v1/checks/{check_id}/freeze",
            ("Freeze check", "Freeze check"),
        )],
    ),
    (
        "an operation whose title has no verb appears",
        |page| {
            added(
                page,
                "Provider Statuses",
                "Template Statuses",
                Some("POST"),
                Some("/v1/whatsapp/templates"),
            )
        },
        &[(
            "operation_added",
            "Template Statuses",
            "/v1/whatsapp/templates",
            ("Template Statuses", "Template Statuses"),
        )],
    ),
    (
        "an operation with a body appears",
        |page| {
            let mut operation = Operation::new(
                "Compare checks",
                Some("POST"),
                Some("/v1/checks/compare"),
                page.operation("Get check"),
            );
            operation.encoding = Some(owned("application/x-www-form-urlencoded"));
            operation.parameters.push(Parameter::new("body", "other_id", "string", Mark::Required));
            insert_behind(page, "Delete check", operation);
        },
        &[("operation_added", "Compare checks", "/v1/checks/compare", ("Compare checks", "Compare checks"))],
    ),
    (
        "an operation without method and path appears",
        |page| added(page, "Update Outbound Message", "Archive Outbound Message", None, None),
        &[(
            "operation_added",
            "Archive Outbound Message",
            "Archive Outbound Message",
            ("Archive Outbound Message", "Archive Outbound Message"),
        )],
    ),
    (
        "an operation goes",
        |page| page.operations.retain(|it| it.title != "Summarize"),
        &[("operation_removed", "Summarize", "/v1/checks/{check_id}/summarize", ("Checks", "Checks"))],
    ),
    (
        "the operation with the reasons goes",
        |page| page.operations.retain(|it| it.title != "Get Result"),
        &[(
            "operation_removed",
            "Get Result",
            "/v1/processes/{process_id}/result",
            ("Digital identity", "Digital identity"),
        )],
    ),
    (
        "an operation with known deviations goes",
        |page| page.operations.retain(|it| it.title != "Update Outbound Message"),
        &[(
            "operation_removed",
            "Update Outbound Message",
            "/v1/whatsapp/outbounds/{outbound_id}",
            ("WhatsApp", "WhatsApp"),
        )],
    ),
    (
        "an operation has a new title",
        |page| page.operation("Get PDF").title = owned("Download PDF"),
        &[
            ("operation_removed", "Get PDF", "/v1/checks/{check_id}/pdf", ("PDF", "PDF")),
            (
                "operation_added",
                "Download PDF",
                "/v1/checks/{check_id}/pdf",
                ("Download PDF", "Download PDF"),
            ),
        ],
    ),
    (
        "a path changes",
        |page| page.operation("Get the status of a database").path = Some(owned("/v2/health")),
        &[(
            "path_changed",
            "Get the status of a database",
            "/v2/health",
            ("Get the status of a database", "/v2/health"),
        )],
    ),
    (
        "a placeholder of a path changes",
        |page| page.operation("Get Batch").path = Some(owned("/v1/batches/{id}")),
        &[("path_changed", "Get Batch", "/v1/batches/{id}", ("Get Batch", "/v1/batches/{id}"))],
    ),
    (
        "a path goes, and the method with it",
        |page| {
            let operation = page.operation("List Continuous Checks");
            (operation.method, operation.path) = (None, None);
        },
        &[
            (
                "path_changed",
                "List Continuous Checks",
                "/v1/continuous-checks",
                ("List Continuous Checks", "List Continuous Checks"),
            ),
            (
                "method_changed",
                "List Continuous Checks",
                "GET",
                ("List Continuous Checks", "List Continuous Checks"),
            ),
        ],
    ),
    (
        "a path that was missing is another one than declared",
        |page| page.operation("Create Inbound Flows").path = Some(owned("/v2/whatsapp/inbounds")),
        &[(
            "path_changed",
            "Create Inbound Flows",
            "/v2/whatsapp/inbounds",
            ("Create Inbound Flows", "/v2/whatsapp/inbounds"),
        )],
    ),
    (
        "a method changes",
        |page| page.operation("Stop Batch").method = Some(owned("DELETE")),
        &[("method_changed", "Stop Batch", "DELETE", ("Stop Batch", "delete"))],
    ),
    (
        "a method that was missing is another one than declared",
        |page| page.operation("Create check").method = Some(owned("PUT")),
        &[("method_changed", "Create check", "PUT", ("Create check", "put"))],
    ),
    (
        "a method goes",
        |page| page.operation("Create PDF").method = None,
        &[("method_changed", "Create PDF", "POST", ("Create PDF", "/v1/checks/{check_id}/pdf"))],
    ),
    (
        "a base URL changes",
        |page| host(page, "https://api.checks.truora.com", "https://checks.example.com"),
        &[(
            "host_changed",
            "Checks reference",
            "https://checks.example.com",
            ("Checks reference", "https://checks.example.com"),
        )],
    ),
    (
        "a base URL changes to one that another chapter should have",
        |page| host(page, "https://api.connect.truora.com", "https://api.identity.truora.com"),
        &[(
            "host_changed",
            "Identity reference",
            "https://api.identity.truora.com",
            ("Identity reference", "https://api.identity.truora.com"),
        )],
    ),
    (
        "a base URL without operations changes",
        |page| host(page, "https://api.account.truora.com", "https://account.example.com"),
        &[(
            "host_changed",
            "Accounts",
            "https://account.example.com",
            ("Accounts", "https://account.example.com"),
        )],
    ),
    (
        "one operation moves to another base URL",
        |page| page.operation("Create setting").base_url = owned("https://api.account.truora.com"),
        &[(
            "host_changed",
            "Create setting",
            "https://api.account.truora.com",
            ("Accounts", "https://api.account.truora.com"),
        )],
    ),
];

fn insert_behind(page: &mut Page, title: &str, operation: Operation) {
    let index = page.operations.iter().position(|it| it.title == title).unwrap();
    page.operations.insert(index + 1, operation);
}

fn added(page: &mut Page, behind: &str, title: &str, method: Option<&str>, path: Option<&str>) {
    let operation = Operation::new(title, method, path, page.operation(behind));
    insert_behind(page, behind, operation);
}

fn host(page: &mut Page, before: &str, after: &str) {
    let section = page.sections.iter_mut().find(|(url, _)| url == before).unwrap();
    section.0 = owned(after);
    for operation in page.operations.iter_mut().filter(|operation| operation.base_url == before) {
        operation.base_url = owned(after);
    }
}
