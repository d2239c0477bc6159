//! Custom types, which come as maps of maps.

use std::collections::BTreeMap;

use super::walk::Page;
use crate::types::{CustomTypes, DataSetWeight};

/// A custom type of the account.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CustomType {
    /// Code of the country where it holds, such as `CO`.
    pub country: String,
    /// Its name: the `type` of a check that uses it.
    pub name: String,
    /// The data sets that it searches, with their shares in the score.
    pub weights: Vec<DataSetWeight>,
}

type ByName = Option<BTreeMap<String, Option<Vec<DataSetWeight>>>>;

impl Page for CustomTypes {
    type Item = CustomType;

    fn next(&self) -> Option<&str> {
        self.undeclared.get("next")?.as_str()
    }

    fn into_items(self) -> Vec<CustomType> {
        // Some answers are the countries alone: they are members that nobody declared by name.
        let bare = self.undeclared.iter().filter(|(name, _)| is_country(name)).filter_map(|(name, value)| {
            let types: ByName = serde_json::from_value(value.clone()).ok()?;
            Some((name.clone(), types))
        });
        let bare: Vec<(String, ByName)> = bare.collect();
        self.score_configs.into_iter().chain(bare).flat_map(|(country, types)| of(country, types)).collect()
    }
}

fn of(country: String, types: ByName) -> impl Iterator<Item = CustomType> {
    let named = types.into_iter().flatten();
    named.map(move |(name, weights)| CustomType {
        country: country.clone(),
        name,
        weights: weights.unwrap_or_default(),
    })
}

/// A code such as `CO` or `ALL`.
fn is_country(name: &str) -> bool {
    (2..=3).contains(&name.len()) && name.bytes().all(|byte| byte.is_ascii_uppercase())
}
