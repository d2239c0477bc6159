//! The weights of a custom type.

use std::collections::BTreeMap;

use serde::de::DeserializeOwned;
use serde_json::{Map, Value, json};

use crate::generated::types::{
    CreateCustomTypeRequest, CustomTypeCountry, DataSet, RequestedCheckType, UpdateCustomTypeRequest,
};
use crate::values::{InvalidValue, Weight};

/// How far the sum may be from 1, for sums of binary fractions are seldom exact.
const TOLERANCE: f64 = 1e-9;

/// The share of each data set in the score of a custom type. The shares sum to 1, as the reference demands
/// under "Custom-Type". A data set of weight 0 is searched and does not count; one without a weight is not
/// searched, which saves time.
///
/// ```
/// use truora_api::inputs::Weights;
/// use truora_api::types::{CustomTypeCountry, DataSet};
///
/// let weights = Weights::builder()
///     .weight(DataSet::CriminalRecord, 0.7)
///     .weight(DataSet::TrafficFines, 0.3)
///     .weight(DataSet::AlertInMedia, 0.0)
///     .build()?;
/// let request = weights.create(CustomTypeCountry::Co, "driver")?;
/// assert_eq!(request.dataset_criminal_record.map(|weight| weight.get()), Some(0.7));
///
/// let wrong = Weights::builder().weight(DataSet::CriminalRecord, 0.7).build();
/// assert_eq!(wrong.map_err(|error| error.to_string()), Err("the weights sum to 0.7 and have to sum to 1".into()));
/// # Ok::<(), truora_api::InvalidValue>(())
/// ```
#[derive(Debug, Clone, PartialEq)]
pub struct Weights(BTreeMap<DataSet, Weight>);

impl Weights {
    /// Starts without any weight.
    pub fn builder() -> WeightsBuilder {
        WeightsBuilder::default()
    }

    /// The weight of a data set; `None` when it is not searched.
    pub fn get(&self, data_set: DataSet) -> Option<Weight> {
        self.0.get(&data_set).copied()
    }

    /// Every data set that is searched, with its weight.
    pub fn iter(&self) -> impl Iterator<Item = (DataSet, Weight)> + '_ {
        self.0.iter().map(|(data_set, weight)| (*data_set, *weight))
    }

    /// The body of `createCustomType`. Its builder can be made from it.
    ///
    /// # Errors
    /// [`InvalidValue`] when the name is empty or reserved: `person`, `vehicle` and `company` are types of
    /// the service's own.
    pub fn create(
        &self,
        country: CustomTypeCountry,
        name: &str,
    ) -> Result<CreateCustomTypeRequest, InvalidValue> {
        self.body(country, name)
    }

    /// The body of `updateCustomType`. Its builder can be made from it.
    ///
    /// # Errors
    /// As for [`Weights::create`].
    pub fn update(
        &self,
        country: CustomTypeCountry,
        name: &str,
    ) -> Result<UpdateCustomTypeRequest, InvalidValue> {
        self.body(country, name)
    }

    fn body<T: DeserializeOwned>(&self, country: CustomTypeCountry, name: &str) -> Result<T, InvalidValue> {
        if name.trim().is_empty() {
            return Err(InvalidValue::new("the name of the custom type is empty"));
        }
        if name.parse::<RequestedCheckType>().is_ok() {
            return Err(InvalidValue::new(format!(
                "the name {name} is reserved: it is a type of the service's own, give the custom type another"
            )));
        }
        let weights = self.0.iter().map(|(data_set, weight)| (*data_set, weight.get()));
        read(country, name, weights)
    }
}

/// Fields have the names of the data sets, in both bodies alike.
fn read<T: DeserializeOwned>(
    country: CustomTypeCountry,
    name: &str,
    weights: impl Iterator<Item = (DataSet, f64)>,
) -> Result<T, InvalidValue> {
    let mut body = Map::new();
    body.insert("country".to_owned(), json!(country));
    body.insert("type".to_owned(), json!(name));
    body.extend(weights.map(|(data_set, weight)| (format!("dataset_{data_set}"), json!(weight))));
    serde_json::from_value(Value::Object(body)).map_err(|error| InvalidValue::new(error.to_string()))
}

/// Builds [`Weights`].
#[derive(Debug, Clone, Default)]
#[must_use = "weights are checked by build"]
pub struct WeightsBuilder {
    weights: BTreeMap<DataSet, Weight>,
    problem: Option<InvalidValue>,
}

impl WeightsBuilder {
    /// Gives a data set its weight, 0 to 1; given again, the later one holds. A data set can be given by
    /// its name: `criminal_record`.
    pub fn weight<D, W>(mut self, data_set: D, weight: W) -> Self
    where
        D: TryInto<DataSet>,
        D::Error: std::fmt::Display,
        W: TryInto<Weight>,
        W::Error: std::fmt::Display,
    {
        match pair(data_set, weight) {
            Ok((data_set, weight)) => {
                self.weights.insert(data_set, weight);
            }
            // The first problem is the one to mend first.
            Err(problem) => self.problem = self.problem.or(Some(problem)),
        }
        self
    }

    /// Checks the weights.
    ///
    /// # Errors
    /// [`InvalidValue`] when a weight is not from 0 to 1, a data set is unknown or takes no weight, or the
    /// weights do not sum to 1: the message says the sum.
    pub fn build(self) -> Result<Weights, InvalidValue> {
        if let Some(problem) = self.problem {
            return Err(problem);
        }
        // The empty sum of the standard library is -0.
        let sum = self.weights.values().fold(0.0, |sum, weight| sum + weight.get());
        if (sum - 1.0).abs() > TOLERANCE {
            let sum = format!("{sum:.9}");
            let sum = sum.trim_end_matches('0').trim_end_matches('.');
            return Err(InvalidValue::new(format!("the weights sum to {sum} and have to sum to 1")));
        }
        Ok(Weights(self.weights))
    }
}

fn pair<D, W>(data_set: D, weight: W) -> Result<(DataSet, Weight), InvalidValue>
where
    D: TryInto<DataSet>,
    D::Error: std::fmt::Display,
    W: TryInto<Weight>,
    W::Error: std::fmt::Display,
{
    let data_set = data_set.try_into().map_err(|error| InvalidValue::new(format!("data set: {error}")))?;
    let weight = weight.try_into().map_err(|error| InvalidValue::new(format!("{data_set}: {error}")))?;
    let one = std::iter::once((data_set, weight.get()));
    if read::<CreateCustomTypeRequest>(CustomTypeCountry::All, "any", one).is_err() {
        return Err(InvalidValue::new(format!("{data_set}: custom types give it no weight")));
    }
    Ok((data_set, weight))
}
