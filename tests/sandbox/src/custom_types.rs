//! Types of check that the caller makes up: data sets and what each counts for.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

use crate::checks::number;
use crate::errors::ApiError;
use crate::operations::{Answer, Call};
use crate::paging;
use crate::shelf::Weigh;
use crate::world::World;

/// What the fields that carry weights are called, before the name of the data set.
const WEIGHT_PREFIX: &str = "dataset_";

/// A custom type of one country.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct CustomType {
    country: String,
    name: String,
    pub(crate) weights: Vec<(String, f64)>,
}

impl Weigh for CustomType {
    fn weight(&self) -> usize {
        self.name.len() + self.weights.iter().map(|(data_set, _)| data_set.len() + 50).sum::<usize>()
    }
}

fn key(country: &str, name: &str) -> String {
    format!("{country}/{name}")
}

impl World {
    /// The custom type of this name in this country.
    pub(crate) fn custom_type(&self, country: &str, name: &str) -> Option<&CustomType> {
        self.custom_types.get(&key(country, name))
    }
}

fn wanted(call: &Call<'_>) -> CustomType {
    let weights = call
        .form
        .iter()
        .filter_map(|(field, value)| Some((field.strip_prefix(WEIGHT_PREFIX)?.to_owned(), value.as_f64()?)));
    CustomType {
        country: call.field("country").unwrap_or_default().to_owned(),
        name: call.field("type").unwrap_or_default().to_owned(),
        weights: weights.collect(),
    }
}

/// `createCustomType`
pub(crate) fn create(call: &Call<'_>, world: &mut World) -> Result<Answer, ApiError> {
    let wanted = wanted(call);
    let key = key(&wanted.country, &wanted.name);
    if world.custom_types.get(&key).is_some() {
        return Err(ApiError::conflict("type names a custom type that this country has already"));
    }
    world.custom_types.insert(key, wanted);
    Ok(Answer::Json(view(world)))
}

/// `updateCustomType`
pub(crate) fn update(call: &Call<'_>, world: &mut World) -> Result<Answer, ApiError> {
    let wanted = wanted(call);
    let key = key(&wanted.country, &wanted.name);
    let custom_type = world.custom_types.get_mut(&key).ok_or_else(unknown)?;
    *custom_type = wanted;
    Ok(Answer::Json(view(world)))
}

/// `listCustomTypes`
pub(crate) fn list(call: &Call<'_>, world: &mut World) -> Result<Answer, ApiError> {
    // The answer has no place for a next page, so that there is one page alone.
    match call.query("start_key") {
        Some(_) => Err(paging::unknown_start_key()),
        None => Ok(Answer::Json(view(world))),
    }
}

/// `deleteCustomType`
pub(crate) fn delete(call: &Call<'_>, world: &mut World) -> Result<Answer, ApiError> {
    let country = call.query("country").unwrap_or_default();
    let key = key(country, call.query("type").unwrap_or_default());
    world.custom_types.remove(&key).ok_or_else(unknown)?;
    let remaining = by_country(world, |custom_type| custom_type.country == country);
    Ok(Answer::Json(Value::Object(remaining)))
}

fn unknown() -> ApiError {
    ApiError::not_found("No custom type has this type in this country")
}

fn view(world: &World) -> Value {
    json!({
        "client_id": world.client_id,
        "config_id": world.config_id,
        "score_configs": by_country(world, |_| true),
        "provider_configs": {},
    })
}

fn by_country(world: &World, keep: impl Fn(&CustomType) -> bool) -> Map<String, Value> {
    let mut countries = Map::new();
    for custom_type in world.custom_types.iter().filter(|custom_type| keep(custom_type)) {
        let weights: Vec<Value> = custom_type
            .weights
            .iter()
            .map(|(data_set, weight)| json!({"data_set": data_set, "weight": number(*weight)}))
            .collect();
        let country = countries.entry(custom_type.country.clone()).or_insert_with(|| json!({}));
        country[&custom_type.name] = Value::Array(weights);
    }
    countries
}
