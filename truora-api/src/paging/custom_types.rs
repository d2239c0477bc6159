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

impl Page for CustomTypes {
    type Item = CustomType;

    fn next(&self) -> Option<&str> {
        self.next.as_deref()
    }

    fn into_items(self) -> Vec<CustomType> {
        let of = |(country, types): (String, BTreeMap<String, Vec<DataSetWeight>>)| {
            types.into_iter().map(move |(name, weights)| CustomType {
                country: country.clone(),
                name,
                weights,
            })
        };
        self.by_country().into_iter().flat_map(of).collect()
    }
}
