//! Which function answers which operation of the document.

use axum::http::StatusCode;
use serde_json::{Map, Value};

use crate::clock::Moment;
use crate::errors::ApiError;
use crate::spec::{Document, Operation};
use crate::world::World;
use crate::{api_keys, batches, checks, continuous, custom_types, processes, settings, whatsapp};

/// A request whose inputs fit the document.
pub(crate) struct Call<'a> {
    pub(crate) document: &'a Document,
    pub(crate) operation: &'a Operation,
    pub(crate) path: Map<String, Value>,
    pub(crate) query: Map<String, Value>,
    pub(crate) form: Map<String, Value>,
    pub(crate) now: Moment,
    /// The sandbox's own address, for links.
    pub(crate) base: &'a str,
    pub(crate) page_size: usize,
}

/// A success. Its status stands in the document.
pub(crate) enum Answer {
    Json(Value),
    Pdf(Vec<u8>),
}

type Handler = fn(&Call<'_>, &mut World) -> Result<Answer, ApiError>;

impl Call<'_> {
    /// A path parameter.
    pub(crate) fn id(&self, name: &str) -> &str {
        text(&self.path, name).unwrap_or_default()
    }

    /// A query parameter that is text.
    pub(crate) fn query(&self, name: &str) -> Option<&str> {
        text(&self.query, name)
    }

    /// A field of the form that is text.
    pub(crate) fn field(&self, name: &str) -> Option<&str> {
        text(&self.form, name)
    }

    /// A field of the form that was given several times.
    pub(crate) fn list(&self, name: &str) -> Vec<String> {
        let values = self.form.get(name).and_then(Value::as_array).into_iter().flatten();
        values.filter_map(|value| value.as_str().map(str::to_owned)).collect()
    }
}

fn text<'a>(values: &'a Map<String, Value>, name: &str) -> Option<&'a str> {
    values.get(name).and_then(Value::as_str)
}

/// Answers a call.
pub(crate) fn answer(call: &Call<'_>, world: &mut World) -> Result<Answer, ApiError> {
    let Some(handler) = handler(&call.operation.id) else {
        let message = format!("The sandbox does not serve {} yet", call.operation.id);
        return Err(ApiError::new(StatusCode::NOT_IMPLEMENTED, message));
    };
    handler(call, world)
}

fn handler(operation: &str) -> Option<Handler> {
    let handler: Handler = match operation {
        "createCheck" => checks::create,
        "listChecks" => checks::list,
        "getCheck" => checks::get,
        "deleteCheck" => checks::delete,
        "getCheckAttachments" => checks::attachments,
        "listCheckDetails" => checks::details,
        "summarizeCheck" => checks::summarize,
        "getDatabaseStatus" => checks::health,
        "createCheckPdf" => checks::create_pdf,
        "getCheckPdf" => checks::get_pdf,
        "createApiKey" => api_keys::create,
        "createCustomType" => custom_types::create,
        "updateCustomType" => custom_types::update,
        "listCustomTypes" => custom_types::list,
        "deleteCustomType" => custom_types::delete,
        "createSetting" => settings::create,
        "createContinuousCheck" => continuous::create,
        "updateContinuousCheck" => continuous::update,
        "listContinuousChecks" => continuous::list,
        "getContinuousCheck" => continuous::get,
        "listContinuousCheckHistory" => continuous::history,
        "createBatch" => batches::create,
        "getBatch" => batches::get,
        "startBatch" => batches::start,
        "stopBatch" => batches::stop,
        "requestBatchReport" => batches::request_report,
        "getBatchReport" => batches::get_report,
        "getProcessResult" => processes::result,
        "createInboundFlow" => whatsapp::create_inbound,
        "updateInboundFlow" => whatsapp::update_inbound,
        "createWabaSubscription" => whatsapp::subscribe,
        "createOutboundMessage" => whatsapp::create,
        "updateOutboundMessage" => whatsapp::update,
        "sendOutboundMessage" => whatsapp::send,
        "reportProviderStatus" => whatsapp::report_status,
        "cancelCampaign" => whatsapp::cancel_campaign,
        "updateWabaLineConfig" => whatsapp::configure_line,
        _ => return None,
    };
    Some(handler)
}
