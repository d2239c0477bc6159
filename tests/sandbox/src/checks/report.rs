//! A check as a PDF.

use axum::http::StatusCode;
use serde_json::json;

use crate::clock::{Moment, rfc3339};
use crate::errors::ApiError;
use crate::operations::{Answer, Call};
use crate::pdf;
use crate::world::World;

use super::CheckRecord;
use super::operations::find;
use super::scores::number;

/// `createCheckPdf`
pub(crate) fn create_pdf(call: &Call<'_>, world: &mut World) -> Result<Answer, ApiError> {
    let id = find(call, world)?.id.clone();
    if let Some(record) = world.checks.get_mut(&id) {
        record.pdf = true;
    }
    Ok(Answer::Json(json!({"pdf_path": format!("/v1/checks/{id}/pdf")})))
}

/// `getCheckPdf`
pub(crate) fn get_pdf(call: &Call<'_>, world: &mut World) -> Result<Answer, ApiError> {
    let record = find(call, world)?;
    if !record.pdf {
        return Err(ApiError::not_found(
            "The check has no PDF yet: ask for it first with POST /v1/checks/{check_id}/pdf",
        ));
    }
    document(record, call.query("lang").unwrap_or("es"), call.now).map(Answer::Pdf)
}

/// The words of the document in one language.
struct Words {
    title: &'static str,
    status: &'static str,
    score: &'static str,
    none: &'static str,
}

fn words(lang: &str) -> Words {
    match lang {
        "en" => Words { title: "Background check", status: "Status", score: "Score", none: "none yet" },
        "pt" => Words {
            title: "Verificação de antecedentes",
            status: "Estado",
            score: "Pontuação",
            none: "ainda não",
        },
        _ => Words {
            title: "Verificación de antecedentes",
            status: "Estado",
            score: "Puntaje",
            none: "sin puntaje",
        },
    }
}

fn document(record: &CheckRecord, lang: &str, now: Moment) -> Result<Vec<u8>, ApiError> {
    let words = words(lang);
    let scores = record.scores(now);
    let shown = |score: f64| if score < 0.0 { words.none.to_owned() } else { number(score).to_string() };
    let mut lines = vec![
        record.id.clone(),
        rfc3339(record.updated(now)),
        format!("{}: {}", words.status, record.status(now).text()),
        format!("{}: {}", words.score, shown(scores.global())),
        String::new(),
    ];
    for set in &scores.data_sets {
        lines.push(format!("{}: {} ({})", set.name, shown(set.all.score().unwrap_or(-1.0)), set.all.result));
    }
    lines.push(String::new());
    for search in &record.plan.searches {
        lines.push(format!("{} - {}", search.data_set, search.database_name));
    }
    pdf::document(words.title, &lines)
        .map_err(|problem| ApiError::new(StatusCode::INTERNAL_SERVER_ERROR, problem))
}

/// The file that one source gave for a check.
pub(crate) fn attachment(world: &World, check_id: &str, database_id: &str, now: Moment) -> Option<Vec<u8>> {
    let record = world.checks.get(check_id)?;
    let (search, _) = record.found(now).find(|(search, _)| search.database_id == database_id)?;
    let lines = [record.id.clone(), search.data_set.clone(), "Invented by the sandbox".to_owned()];
    pdf::document(&search.database_name, &lines).ok()
}
