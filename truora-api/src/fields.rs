//! Fields whose names the caller completes, and answers that come in two forms.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::generated::types::{CustomTypes, DataSetWeight, builder};
use crate::templates::{NO_NAME, Variables, is_name};
use crate::values::Sensitive;

impl builder::CreateBatchRequest {
    /// Says in which column of the sheet an input stands, counted from 0: `columns_mapping.<input>` on the
    /// wire. For inputs that have no setter of their own; those that have one, such as
    /// `columns_mapping_national_id`, take either: both are refused when it is sent.
    #[must_use]
    pub fn map_column(mut self, input: &str, index: u32) -> Self {
        add(&mut self.extra, "columns_mapping", input, i64::from(index));
        self
    }
}

/// The bodies that give variables of a message.
macro_rules! variables {
    ($($name:ident: $meaning:literal;)*) => {$(
        impl builder::$name {
            #[doc = $meaning]
            /// `var.<name>` on the wire. The name is that of the placeholder `{{.name}}`; a
            /// [`Template`](crate::templates::Template) holds all of them against the text.
            #[must_use]
            pub fn variable(mut self, name: &str, value: impl Into<Sensitive>) -> Self {
                add(&mut self.extra, "var", name, value.into());
                self
            }

            /// The same for many variables, beside those that were given before. `extra` takes them too, and
            /// replaces those.
            #[must_use]
            pub fn variables(mut self, variables: Variables) -> Self {
                for (name, value) in variables.into_pairs() {
                    add(&mut self.extra, "var", &name, value);
                }
                self
            }
        }
    )*};
}

variables! {
    SendOutboundMessageRequest: "Gives a variable of the message its value:";
    CreateOutboundMessageRequest: "Gives an example for a variable of the message:";
    UpdateOutboundMessageRequest: "Gives an example for a variable of the message:";
}

/// Adds to the fields that were completed before; the first problem stays.
fn add<V>(fields: &mut Result<BTreeMap<String, V>, String>, prefix: &str, name: &str, value: V) {
    let Ok(known) = fields else { return };
    if is_name(name) {
        known.insert(format!("{prefix}.{name}"), value);
    } else {
        *fields = Err(format!("{prefix}: {NO_NAME}"));
    }
}

impl CustomTypes {
    /// The weights by country, then by name of the custom type. Reads both forms in which the service
    /// answers: around `score_configs`, and the bare countries, which are undeclared members.
    pub fn by_country(&self) -> BTreeMap<String, BTreeMap<String, Vec<DataSetWeight>>> {
        type Bare = BTreeMap<String, Option<Vec<Option<DataSetWeight>>>>;
        let mut countries: BTreeMap<String, BTreeMap<String, Vec<DataSetWeight>>> = BTreeMap::new();
        for (country, types) in self.undeclared.iter().filter(|(name, _)| is_country(name)) {
            let Ok(types) = Option::<Bare>::deserialize(types) else { continue };
            let types = types
                .into_iter()
                .flatten()
                .map(|(name, weights)| (name, weights.unwrap_or_default().into_iter().flatten().collect()));
            countries.entry(country.clone()).or_default().extend(types);
        }
        for (country, types) in &self.score_configs {
            let types = types.iter().flatten();
            let types = types.map(|(name, weights)| (name.clone(), weights.clone().unwrap_or_default()));
            countries.entry(country.clone()).or_default().extend(types);
        }
        countries
    }
}

/// A code such as `CO` or `ALL`: other undeclared members are no countries.
fn is_country(name: &str) -> bool {
    (2..=3).contains(&name.len()) && name.bytes().all(|byte| byte.is_ascii_uppercase())
}
