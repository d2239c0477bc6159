//! Which function answers which operation of the document.

use axum::http::StatusCode;
use serde_json::{Map, Value};

use crate::clock::Moment;
use crate::errors::ApiError;
use crate::spec::{Document, Operation};
use crate::world::World;
use crate::{api_keys, checks};

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
        _ => return None,
    };
    Some(handler)
}
