//! How the checks of the account are run.

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::checks::Terms;
use crate::clock::{HOUR, MINUTE};
use crate::errors::ApiError;
use crate::operations::{Answer, Call};
use crate::shelf::Weigh;
use crate::spec::Document;
use crate::world::World;

/// The key of the only record.
const ACCOUNT: &str = "account";

/// What was set; what was not set is left to the service.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub(crate) struct Settings {
    max_duration: Option<String>,
    names_matching_type: Option<String>,
    retries: Option<bool>,
}

impl Weigh for Settings {}

/// `createSetting`
pub(crate) fn create(call: &Call<'_>, world: &mut World) -> Result<Answer, ApiError> {
    let mut settings = world.settings.get(ACCOUNT).cloned().unwrap_or_default();
    if let Some(duration) = call.field("max_duration") {
        settings.max_duration = Some(duration.to_owned());
    }
    if let Some(matching) = call.field("names_matching_type") {
        settings.names_matching_type = Some(matching.to_owned());
    }
    if let Some(retries) = call.form.get("retries").and_then(Value::as_bool) {
        settings.retries = Some(retries);
    }
    world.settings.insert(ACCOUNT.to_owned(), settings);
    Ok(Answer::Json(json!({"settings": call.form})))
}

impl World {
    /// What the settings mean for a new check.
    pub(crate) fn terms(&self, country: &str) -> Terms {
        let settings = self.settings.get(ACCOUNT).cloned().unwrap_or_default();
        let retries = settings.retries == Some(true);
        let wait = settings.max_duration.as_deref().or_else(|| usual_wait(retries, country));
        Terms {
            exact_names: settings.names_matching_type.as_deref() == Some("exact"),
            give_up_after: wait.and_then(duration),
            retries,
            ..Terms::default()
        }
    }
}

/// How long checks wait when nothing was set, as the document says. It says nothing of some
/// countries.
fn usual_wait(retries: bool, country: &str) -> Option<&'static str> {
    let form = Document::published().ok()?.operation("createSetting")?.form.as_ref()?;
    let defaults = form.field("max_duration")?.get("x-defaults")?;
    let wait = match retries {
        true => defaults.get("with_retries"),
        false => defaults.get("without_retries")?.get(country),
    };
    wait?.as_str()
}

/// `25m` or `2h`.
fn duration(text: &str) -> Option<i64> {
    let unit = if text.ends_with('h') { HOUR } else { MINUTE };
    text.trim_end_matches(['h', 'm']).parse::<i64>().ok()?.checked_mul(unit)
}
