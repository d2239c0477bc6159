//! How the pretended sources have answered, hour by hour.

use serde_json::{Value, json};

use crate::clock::{DAY, HOUR, SECOND};
use crate::digest::digest;
use crate::errors::ApiError;
use crate::operations::{Answer, Call};
use crate::world::World;

use super::catalogue;

/// `getDatabaseStatus`
pub(crate) fn health(call: &Call<'_>, _world: &mut World) -> Result<Answer, ApiError> {
    let country = call.query("country").unwrap_or_default();
    let seconds =
        |name: &str| call.query.get(name).and_then(Value::as_i64).unwrap_or_default().saturating_mul(SECOND);
    let (at, offset) = (seconds("unixTimestampSeconds"), seconds("unixtimezoneOffsetSeconds"));
    let local = at.saturating_add(offset);
    let midnight = local.saturating_sub(local.rem_euclid(DAY)).saturating_sub(offset);
    let databases: Vec<Value> = catalogue::of_country(country)
        .map(|source| {
            let id = source.id_in(country);
            let hours: Vec<&str> =
                (0..24).map(|hour| hourly(&id, midnight.saturating_add(hour * HOUR), call.now)).collect();
            json!({
                "database_id": id,
                "database_name": source.name_in(country),
                "data_sets": [source.data_set],
                "hourly_status": hours,
            })
        })
        .collect();
    Ok(Answer::Json(Value::Array(databases)))
}

fn hourly(id: &str, hour: i64, now: i64) -> &'static str {
    match digest(&[id, &hour.to_string()]) % 100 {
        _ if hour > now => "undetermined",
        0..94 => "operational",
        94..97 => "degraded_performance",
        97..99 => "partial_outage",
        _ => "major_outage",
    }
}
