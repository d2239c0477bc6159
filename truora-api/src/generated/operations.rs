// Written by `cargo xtask regenerate` from spec-gen. Do not edit by hand.
//! What the runtime knows of each operation.
use crate::operation::{Operation, Page, Repeat};
use crate::hosts::Host;
/// Start a background check.
pub static CREATE_CHECK: Operation = Operation {
    id: "createCheck",
    method: "POST",
    path: "/v1/checks",
    host: Host::Checks,
    repeat: Repeat::DeduplicatedUnless("force_creation"),
    page: None,
    final_states: &[],
};
/// List checks.
pub static LIST_CHECKS: Operation = Operation {
    id: "listChecks",
    method: "GET",
    path: "/v1/checks",
    host: Host::Checks,
    repeat: Repeat::Safe,
    page: Some(Page {
        items: "checks",
        bare: Some("check"),
    }),
    final_states: &[],
};
/// Get a check.
pub static GET_CHECK: Operation = Operation {
    id: "getCheck",
    method: "GET",
    path: "/v1/checks/{check_id}",
    host: Host::Checks,
    repeat: Repeat::Safe,
    page: None,
    final_states: &["completed", "error"],
};
/// Delete a check.
pub static DELETE_CHECK: Operation = Operation {
    id: "deleteCheck",
    method: "DELETE",
    path: "/v1/checks/{check_id}",
    host: Host::Checks,
    repeat: Repeat::Safe,
    page: None,
    final_states: &[],
};
/// List the files of a check.
pub static GET_CHECK_ATTACHMENTS: Operation = Operation {
    id: "getCheckAttachments",
    method: "GET",
    path: "/v1/checks/{check_id}/attachments",
    host: Host::Checks,
    repeat: Repeat::Safe,
    page: Some(Page { items: "files", bare: None }),
    final_states: &[],
};
/// List the findings of a check.
pub static LIST_CHECK_DETAILS: Operation = Operation {
    id: "listCheckDetails",
    method: "GET",
    path: "/v1/checks/{check_id}/details",
    host: Host::Checks,
    repeat: Repeat::Safe,
    page: Some(Page {
        items: "details",
        bare: None,
    }),
    final_states: &[],
};
/// Summarize a check.
pub static SUMMARIZE_CHECK: Operation = Operation {
    id: "summarizeCheck",
    method: "GET",
    path: "/v1/checks/{check_id}/summarize",
    host: Host::Checks,
    repeat: Repeat::Safe,
    page: None,
    final_states: &[],
};
/// Get the health of the databases.
pub static GET_DATABASE_STATUS: Operation = Operation {
    id: "getDatabaseStatus",
    method: "GET",
    path: "/v1/health",
    host: Host::Checks,
    repeat: Repeat::Safe,
    page: None,
    final_states: &[],
};
/// Create a custom type.
pub static CREATE_CUSTOM_TYPE: Operation = Operation {
    id: "createCustomType",
    method: "POST",
    path: "/v1/config",
    host: Host::Checks,
    repeat: Repeat::Never,
    page: None,
    final_states: &[],
};
/// Update a custom type.
pub static UPDATE_CUSTOM_TYPE: Operation = Operation {
    id: "updateCustomType",
    method: "PUT",
    path: "/v1/config",
    host: Host::Checks,
    repeat: Repeat::Safe,
    page: None,
    final_states: &[],
};
/// List custom types.
pub static LIST_CUSTOM_TYPES: Operation = Operation {
    id: "listCustomTypes",
    method: "GET",
    path: "/v1/config",
    host: Host::Checks,
    repeat: Repeat::Safe,
    page: None,
    final_states: &[],
};
/// Delete a custom type.
pub static DELETE_CUSTOM_TYPE: Operation = Operation {
    id: "deleteCustomType",
    method: "DELETE",
    path: "/v1/config",
    host: Host::Checks,
    repeat: Repeat::Safe,
    page: None,
    final_states: &[],
};
/// Set how checks are run.
pub static CREATE_SETTING: Operation = Operation {
    id: "createSetting",
    method: "POST",
    path: "/v1/settings",
    host: Host::Checks,
    repeat: Repeat::Safe,
    page: None,
    final_states: &[],
};
/// Start a continuous check.
pub static CREATE_CONTINUOUS_CHECK: Operation = Operation {
    id: "createContinuousCheck",
    method: "POST",
    path: "/v1/continuous-checks",
    host: Host::Checks,
    repeat: Repeat::Never,
    page: None,
    final_states: &[],
};
/// List continuous checks.
pub static LIST_CONTINUOUS_CHECKS: Operation = Operation {
    id: "listContinuousChecks",
    method: "GET",
    path: "/v1/continuous-checks",
    host: Host::Checks,
    repeat: Repeat::Safe,
    page: Some(Page {
        items: "continuous_checks",
        bare: None,
    }),
    final_states: &[],
};
/// Update a continuous check.
pub static UPDATE_CONTINUOUS_CHECK: Operation = Operation {
    id: "updateContinuousCheck",
    method: "PUT",
    path: "/v1/continuous-checks/{continuous_check_id}",
    host: Host::Checks,
    repeat: Repeat::Safe,
    page: None,
    final_states: &[],
};
/// Get a continuous check.
pub static GET_CONTINUOUS_CHECK: Operation = Operation {
    id: "getContinuousCheck",
    method: "GET",
    path: "/v1/continuous-checks/{continuous_check_id}",
    host: Host::Checks,
    repeat: Repeat::Safe,
    page: None,
    final_states: &[],
};
/// List the runs of a continuous check.
pub static LIST_CONTINUOUS_CHECK_HISTORY: Operation = Operation {
    id: "listContinuousCheckHistory",
    method: "GET",
    path: "/v1/continuous-checks/{continuous_check_id}/history",
    host: Host::Checks,
    repeat: Repeat::Safe,
    page: Some(Page {
        items: "history",
        bare: None,
    }),
    final_states: &[],
};
/// Make the PDF of a check.
pub static CREATE_CHECK_PDF: Operation = Operation {
    id: "createCheckPdf",
    method: "POST",
    path: "/v1/checks/{check_id}/pdf",
    host: Host::Checks,
    repeat: Repeat::Safe,
    page: None,
    final_states: &[],
};
/// Download the PDF of a check.
pub static GET_CHECK_PDF: Operation = Operation {
    id: "getCheckPdf",
    method: "GET",
    path: "/v1/checks/{check_id}/pdf",
    host: Host::Checks,
    repeat: Repeat::Safe,
    page: None,
    final_states: &[],
};
/// Create a batch.
pub static CREATE_BATCH: Operation = Operation {
    id: "createBatch",
    method: "POST",
    path: "/v1/batches",
    host: Host::Account,
    repeat: Repeat::Never,
    page: None,
    final_states: &[],
};
/// Request the report of a batch.
pub static REQUEST_BATCH_REPORT: Operation = Operation {
    id: "requestBatchReport",
    method: "POST",
    path: "/v1/batches/{batch_id}/report",
    host: Host::Account,
    repeat: Repeat::Safe,
    page: None,
    final_states: &[],
};
/// Get the report of a batch.
pub static GET_BATCH_REPORT: Operation = Operation {
    id: "getBatchReport",
    method: "GET",
    path: "/v1/batches/{batch_id}/report",
    host: Host::Account,
    repeat: Repeat::Safe,
    page: None,
    final_states: &[],
};
/// Start a batch.
pub static START_BATCH: Operation = Operation {
    id: "startBatch",
    method: "POST",
    path: "/v1/batches/{batch_id}/start",
    host: Host::Account,
    repeat: Repeat::Never,
    page: None,
    final_states: &[],
};
/// Stop a batch.
pub static STOP_BATCH: Operation = Operation {
    id: "stopBatch",
    method: "PUT",
    path: "/v1/batches/{batch_id}",
    host: Host::Account,
    repeat: Repeat::Safe,
    page: None,
    final_states: &[],
};
/// Get a batch.
pub static GET_BATCH: Operation = Operation {
    id: "getBatch",
    method: "GET",
    path: "/v1/batches/{batch_id}",
    host: Host::Account,
    repeat: Repeat::Safe,
    page: None,
    final_states: &["completed", "failed", "stopped"],
};
/// Create an API key.
pub static CREATE_API_KEY: Operation = Operation {
    id: "createApiKey",
    method: "POST",
    path: "/v1/api-keys",
    host: Host::Account,
    repeat: Repeat::Never,
    page: None,
    final_states: &[],
};
/// Get the result of a process.
pub static GET_PROCESS_RESULT: Operation = Operation {
    id: "getProcessResult",
    method: "GET",
    path: "/v1/processes/{process_id}/result",
    host: Host::Identity,
    repeat: Repeat::Safe,
    page: None,
    final_states: &["success", "failure"],
};
/// Change an inbound flow.
pub static UPDATE_INBOUND_FLOW: Operation = Operation {
    id: "updateInboundFlow",
    method: "PUT",
    path: "/v1/whatsapp/inbounds/{inbound_id}",
    host: Host::Connect,
    repeat: Repeat::Safe,
    page: None,
    final_states: &[],
};
/// Create a subscription of a WhatsApp Business Account.
pub static CREATE_WABA_SUBSCRIPTION: Operation = Operation {
    id: "createWabaSubscription",
    method: "POST",
    path: "/v1/whatsapp/waba-subscription",
    host: Host::Connect,
    repeat: Repeat::Never,
    page: None,
    final_states: &[],
};
/// Send an outbound message.
pub static SEND_OUTBOUND_MESSAGE: Operation = Operation {
    id: "sendOutboundMessage",
    method: "POST",
    path: "/v1/whatsapp/outbounds/send",
    host: Host::Connect,
    repeat: Repeat::Never,
    page: None,
    final_states: &[],
};
/// Report the status of a message.
pub static REPORT_PROVIDER_STATUS: Operation = Operation {
    id: "reportProviderStatus",
    method: "POST",
    path: "/v1/whatsapp/{provider}/statuses",
    host: Host::Connect,
    repeat: Repeat::Never,
    page: None,
    final_states: &[],
};
/// Create an outbound message.
pub static CREATE_OUTBOUND_MESSAGE: Operation = Operation {
    id: "createOutboundMessage",
    method: "POST",
    path: "/v1/whatsapp/outbounds",
    host: Host::Connect,
    repeat: Repeat::Never,
    page: None,
    final_states: &[],
};
/// Cancel a campaign.
pub static CANCEL_CAMPAIGN: Operation = Operation {
    id: "cancelCampaign",
    method: "POST",
    path: "/v1/whatsapp/campaigns/{campaign_id}/cancel",
    host: Host::Connect,
    repeat: Repeat::Safe,
    page: None,
    final_states: &[],
};
/// Create an inbound flow.
pub static CREATE_INBOUND_FLOW: Operation = Operation {
    id: "createInboundFlow",
    method: "POST",
    path: "/v1/whatsapp/inbounds",
    host: Host::Connect,
    repeat: Repeat::Never,
    page: None,
    final_states: &[],
};
/// Change an outbound message.
pub static UPDATE_OUTBOUND_MESSAGE: Operation = Operation {
    id: "updateOutboundMessage",
    method: "PUT",
    path: "/v1/whatsapp/outbounds/{outbound_id}",
    host: Host::Connect,
    repeat: Repeat::Safe,
    page: None,
    final_states: &[],
};
/// Configure a line.
pub static UPDATE_WABA_LINE_CONFIG: Operation = Operation {
    id: "updateWabaLineConfig",
    method: "PUT",
    path: "/v1/whatsapp/lines/{waba_line}/config",
    host: Host::Connect,
    repeat: Repeat::Safe,
    page: None,
    final_states: &[],
};
/// Every operation, in the order of the reference.
pub static ALL: &[&Operation] = &[
    &CREATE_CHECK,
    &LIST_CHECKS,
    &GET_CHECK,
    &DELETE_CHECK,
    &GET_CHECK_ATTACHMENTS,
    &LIST_CHECK_DETAILS,
    &SUMMARIZE_CHECK,
    &GET_DATABASE_STATUS,
    &CREATE_CUSTOM_TYPE,
    &UPDATE_CUSTOM_TYPE,
    &LIST_CUSTOM_TYPES,
    &DELETE_CUSTOM_TYPE,
    &CREATE_SETTING,
    &CREATE_CONTINUOUS_CHECK,
    &LIST_CONTINUOUS_CHECKS,
    &UPDATE_CONTINUOUS_CHECK,
    &GET_CONTINUOUS_CHECK,
    &LIST_CONTINUOUS_CHECK_HISTORY,
    &CREATE_CHECK_PDF,
    &GET_CHECK_PDF,
    &CREATE_BATCH,
    &REQUEST_BATCH_REPORT,
    &GET_BATCH_REPORT,
    &START_BATCH,
    &STOP_BATCH,
    &GET_BATCH,
    &CREATE_API_KEY,
    &GET_PROCESS_RESULT,
    &UPDATE_INBOUND_FLOW,
    &CREATE_WABA_SUBSCRIPTION,
    &SEND_OUTBOUND_MESSAGE,
    &REPORT_PROVIDER_STATUS,
    &CREATE_OUTBOUND_MESSAGE,
    &CANCEL_CAMPAIGN,
    &CREATE_INBOUND_FLOW,
    &UPDATE_OUTBOUND_MESSAGE,
    &UPDATE_WABA_LINE_CONFIG,
];
