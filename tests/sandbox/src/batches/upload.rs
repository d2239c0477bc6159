//! The upload of a batch's file, as the storage behind the link does it.

use std::sync::Arc;

use axum::body::Body;
use axum::extract::rejection::PathRejection;
use axum::extract::{Path, RawQuery, Request, State};
use axum::http::{Response, StatusCode};

use crate::app::{App, respond_with};
use crate::body;
use crate::form::{self, Pairs};
use crate::inputs::Inputs;
use crate::not_applicable;
use crate::spec::{Document, Operation};
use crate::store::kept;

use super::sheet::{self, Sheet};
use super::{Batch, File, LARGEST_FILE, ROW_OPERATION, Row, UPLOAD_TIME};

/// `PUT` to the link of a new batch. Refusals are XML, as those of a storage host are.
pub(crate) async fn receive(
    State(app): State<Arc<App>>,
    batch_id: Result<Path<String>, PathRejection>,
    RawQuery(query): RawQuery,
    request: Request,
) -> Response<Body> {
    let (parts, body) = request.into_parts();
    let body = match body::read(&app.turns, &parts.headers, body, LARGEST_FILE).await {
        Ok(body) => body,
        Err(error) => {
            let code = match error.status {
                StatusCode::PAYLOAD_TOO_LARGE => "EntityTooLarge",
                StatusCode::REQUEST_TIMEOUT => "RequestTimeout",
                _ => "IncompleteBody",
            };
            return refused(error.status, code);
        }
    };
    let link = batch_id.ok().zip(signature(query.as_deref().unwrap_or_default()));
    let Some((Path(batch_id), signature)) = link else {
        return refused(StatusCode::FORBIDDEN, "AccessDenied");
    };
    let Some(batch) = open_for(&app, &batch_id, &signature) else {
        return refused(StatusCode::FORBIDDEN, "AccessDenied");
    };
    let document = app.document;
    // A few at a time, for what is unpacked can be many times larger than what is uploaded.
    let place = Arc::clone(&app.readers).acquire_owned().await;
    // Reading takes time, and a reader of strangers' files may give up in a panic. It has its place and its
    // memory to the end, even when the sender has gone away.
    let read = tokio::task::spawn_blocking(move || {
        let file = read(document, &batch, &body.bytes);
        drop((place, body));
        file
    })
    .await;
    let file = read.unwrap_or_else(|_| File::Unreadable("The file is not an xlsx workbook".to_owned()));
    let stored = {
        let mut world = app.world();
        match world.batches.get_mut(&batch_id).filter(|batch| batch.file.is_none()) {
            Some(batch) => {
                batch.file = Some(file);
                Some(app.keep(&mut world))
            }
            None => None,
        }
    };
    match stored {
        Some(changes) => match kept(changes).await {
            Ok(()) => respond_with(StatusCode::OK, "application/xml", ""),
            Err(_) => refused(StatusCode::INTERNAL_SERVER_ERROR, "InternalError"),
        },
        None => refused(StatusCode::FORBIDDEN, "AccessDenied"),
    }
}

/// What the link is signed with, if it is signed once.
fn signature(query: &str) -> Option<String> {
    let mut signatures =
        form::parse(query.as_bytes()).ok()?.into_iter().filter(|(name, _)| name == "signature");
    let (_, signature) = signatures.next()?;
    signatures.next().is_none().then_some(signature)
}

/// The batch, as long as its link is good.
fn open_for(app: &App, batch_id: &str, signature: &str) -> Option<Batch> {
    let world = app.world();
    let batch = world.batches.get(batch_id)?;
    let in_time = app.clock.now().saturating_sub(batch.created) < UPLOAD_TIME;
    (in_time && batch.file.is_none() && batch.signature == signature).then(|| batch.clone())
}

fn refused(status: StatusCode, code: &str) -> Response<Body> {
    let body = format!("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Error><Code>{code}</Code></Error>");
    respond_with(status, "application/xml", body)
}

fn read(document: &Document, batch: &Batch, bytes: &[u8]) -> File {
    let columns: Vec<u64> = batch.columns.iter().map(|(_, column)| *column).collect();
    let operation = document.operation(ROW_OPERATION);
    let form = operation.and_then(|operation| Some((operation, operation.form.as_ref()?)));
    match (sheet::read(bytes, &columns), form) {
        (Ok(sheet), Some((operation, form))) => File::Rows(rows(batch, sheet, operation, form)),
        (Ok(_), None) => File::Unreadable(format!("The description has no {ROW_OPERATION}")),
        (Err(problem), _) => File::Unreadable(problem),
    }
}

/// The rows below the first one, which has the titles.
fn rows(batch: &Batch, sheet: Sheet, operation: &Operation, form: &Inputs) -> Vec<Row> {
    sheet
        .into_iter()
        .filter(|(number, _)| *number != sheet::TITLES)
        .map(|(number, cells)| {
            let mut pairs: Pairs = vec![
                ("type".to_owned(), batch.kind.clone()),
                ("country".to_owned(), batch.country.clone()),
                ("user_authorized".to_owned(), "true".to_owned()),
            ];
            for (name, column) in &batch.columns {
                pairs.extend(cells.get(column).map(|text| (name.clone(), text.clone())));
            }
            let inputs = form.take(pairs).and_then(|mut inputs| {
                inputs.remove("user_authorized");
                match not_applicable::problem(operation, &inputs) {
                    Some(problem) => Err(problem),
                    None => Ok(inputs),
                }
            });
            Row { number, inputs }
        })
        .collect()
}
