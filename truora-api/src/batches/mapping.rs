//! Which column each input has, wherever the caller said so.

use std::collections::BTreeMap;

use super::table_error::TableError;
use crate::types;
use crate::values::Sensitive;

/// What an input's field is called, before its name.
const FIELD: &str = "columns_mapping.";

/// The columns of a batch, and the request that asks for them.
pub(super) struct Columns {
    /// The column of each input, from 0; empty when the service is to say.
    pub(super) mapping: BTreeMap<String, u16>,
    pub(super) body: types::builder::CreateBatchRequest,
}

impl Columns {
    /// Joins the columns of a body with others, and keeps what else the body has.
    pub(super) fn of(
        body: &types::builder::CreateBatchRequest,
        others: &BTreeMap<String, u16>,
    ) -> Result<Self, TableError> {
        let body = body.clone();
        // What is wrong with a body is said when it is sent.
        let Ok(request) = types::CreateBatchRequest::try_from(body.clone()) else {
            return Ok(Self { mapping: others.clone(), body });
        };
        let mut mapping = BTreeMap::new();
        for (name, index) in mapped(&request) {
            let column = u16::try_from(index).map_err(|_| TableError::NoSuchColumn { index })?;
            mapping.insert(name, column);
        }
        let mut extra = request.extra;
        for (name, column) in others {
            match mapping.insert(name.clone(), *column) {
                None => {
                    extra.insert(format!("{FIELD}{name}"), i64::from(*column));
                }
                Some(earlier) if earlier == *column => {}
                Some(_) => return Err(TableError::MappedTwice { name: Sensitive::from(name) }),
            }
        }
        Ok(Self { mapping, body: body.extra(extra) })
    }
}

/// The columns that a request maps, declared or not.
fn mapped(request: &types::CreateBatchRequest) -> Vec<(String, i64)> {
    // A request is a map of text and numbers, which is JSON.
    let fields = serde_json::to_value(request).unwrap_or_default();
    let fields = fields.as_object().into_iter().flatten();
    fields.filter_map(|(name, value)| Some((name.strip_prefix(FIELD)?.to_owned(), value.as_i64()?))).collect()
}
