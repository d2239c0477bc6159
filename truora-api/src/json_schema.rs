//! JSON Schema of the generated types, for the feature `schemars`.

use std::borrow::Cow;

use schemars::transform::Transform;
use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde_json::Value;

use crate::generated::schemas::DECLARED;
use crate::values::{
    AccountId, Date, Frequency, Json, MaxDuration, Open, Sensitive, Timestamp, Undeclared, Weight,
};

/// Puts the published schema of a type in the place of the derived one: it has the formats, patterns
/// and conditions that Rust types do not carry. Definitions have the names of the types.
pub(crate) struct Declared(pub(crate) &'static str);

impl Transform for Declared {
    fn transform(&mut self, schema: &mut Schema) {
        let declared = DECLARED.iter().find(|(name, _)| *name == self.0).map(|(_, text)| text);
        let parsed = declared.and_then(|text| serde_json::from_str::<Value>(text).ok());
        if let Some(Ok(declared)) = parsed.map(Schema::try_from) {
            *schema = declared;
        }
    }
}

/// The places that use these types are written by the published schema; what they are by themselves is
/// for callers who use them in their own.
macro_rules! inline {
    ($($name:ty => $schema:tt;)*) => {$(
        impl JsonSchema for $name {
            fn inline_schema() -> bool {
                true
            }

            fn schema_name() -> Cow<'static, str> {
                stringify!($name).into()
            }

            fn json_schema(_: &mut SchemaGenerator) -> Schema {
                schemars::json_schema!($schema)
            }
        }
    )*};
}

inline! {
    AccountId => {"type": "string", "pattern": "^[a-zA-Z0-9_.-]+$"};
    Date => {"type": "string", "format": "date"};
    Frequency => {"type": "string", "pattern": "^(daily|weekly|monthly|yearly|[1-9][0-9]*[dwmy])$"};
    MaxDuration => {"type": "string",
        "pattern": "^((1[5-9]|[2-9][0-9]|[1-9][0-9]{2,3}|100[0-7][0-9]|10080)m|([1-9][0-9]?|1[0-5][0-9]|16[0-8])h)$"};
    Timestamp => {"type": "string"};
    Weight => {"type": "number", "minimum": 0, "maximum": 1};
    Json => {};
    Undeclared => {"type": "object"};
}

impl<T: JsonSchema> JsonSchema for Sensitive<T> {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        T::schema_name()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        T::json_schema(generator)
    }
}

impl<K: JsonSchema> JsonSchema for Open<K> {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        K::schema_name()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        generator.subschema_for::<K>()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The members of the published requests that take a type, which their schemas write out.
    #[test]
    fn values_are_what_the_published_schemas_say() {
        let of = |schema: Schema| schema.to_value();
        for (request, member, ours) in [
            ("CreateApiKeyRequest", "account_id", of(schemars::schema_for!(AccountId))),
            ("CreateContinuousCheckRequest", "end_date", of(schemars::schema_for!(Date))),
            ("CreateContinuousCheckRequest", "frequency", of(schemars::schema_for!(Frequency))),
            ("CreateSettingRequest", "max_duration", of(schemars::schema_for!(MaxDuration))),
            ("CreateCustomTypeRequest", "dataset_traffic_fines", of(schemars::schema_for!(Weight))),
        ] {
            let (_, text) = DECLARED.iter().find(|(name, _)| *name == request).expect("a published request");
            let published: Value = serde_json::from_str(text).expect("JSON");
            let published = &published["properties"][member];
            assert!(published.is_object(), "{request} has no {member}");
            for word in ["type", "format", "pattern", "minimum", "maximum"] {
                assert_eq!(ours.get(word), published.get(word), "{word} of {request}.{member}");
            }
        }
    }
}
