//! Text and numbers of a special kind, as types that a declaration can name.
//!
//! They are written into the place that names them, so the published file has plain types there;
//! what is special about them is an extension beside the type.

use std::borrow::Cow;

use serde_json::json;
use utoipa::openapi::RefOr;
use utoipa::openapi::extensions::Extensions;
use utoipa::openapi::schema::{ObjectBuilder, Schema, SchemaType};
use utoipa::{PartialSchema, ToSchema};

/// Prefix of the components that are written into place and never published.
pub(crate) const INLINE: &str = "inline.";

/// A schema that is emitted word for word, for what utoipa's builders have no field for.
pub(crate) fn verbatim(schema: serde_json::Value) -> RefOr<Schema> {
    let mut members = Extensions::default();
    if let serde_json::Value::Object(map) = schema {
        members.extend(map);
    }
    ObjectBuilder::new().schema_type(SchemaType::AnyValue).extensions(Some(members)).into()
}

macro_rules! formats {
    ($($(#[$doc:meta])* $name:ident => $schema:tt;)*) => {$(
        $(#[$doc])*
        pub(crate) struct $name;

        impl PartialSchema for $name {
            fn schema() -> RefOr<Schema> {
                verbatim(json!($schema))
            }
        }

        impl ToSchema for $name {
            fn name() -> Cow<'static, str> {
                Cow::Borrowed(concat!("inline.", stringify!($name)))
            }
        }
    )*};
}

formats! {
    /// Personal or secret text: a name, a document, a phone, a key, a signed link.
    Sensitive => {"type": "string", "x-sensitive": true};
    /// A whole number that says something about a person.
    SensitiveInteger => {"type": "integer", "format": "int64", "x-sensitive": true};
    /// The value of one variable of a message; its name on the wire carries the variable's.
    TemplateVariable => {
        "type": "string",
        "x-sensitive": true,
        "x-key-pattern": "^var\\.[A-Za-z_][A-Za-z0-9_]*$"
    };
    /// A time in an answer: RFC 3339 with up to nine digits of fraction, or empty.
    Time => {"type": "string", "x-lenient-format": "date-time"};
    /// A time in an answer that says something about a person.
    SensitiveTime => {"type": "string", "x-lenient-format": "date-time", "x-sensitive": true};
    /// An id or a code that comes as text from one source and as a number from another.
    TextOrNumber => {"type": ["string", "number"]};
    /// A figure that comes as a number from one source and as text from another.
    NumberOrText => {"type": ["number", "string"]};
    /// A whole number that comes as text from one source and as a number from another.
    IntegerOrText => {"type": ["integer", "string"]};
    /// A calendar date that is sent: `YYYY-MM-DD`.
    Date => {"type": "string", "format": "date"};
    /// A calendar date that is sent and that says something about a person.
    SensitiveDate => {"type": "string", "format": "date", "x-sensitive": true};
    /// The identity of a phone that is sent.
    Imei => {"type": "string", "pattern": "^[0-9]{15}$", "x-sensitive": true};
    /// Any JSON, kept as it comes.
    Anything => {};
    /// Any JSON that says something about a person: no source tells its kind.
    SensitiveAnything => {"x-sensitive": true};
    /// Any JSON object, kept as it comes.
    OpenObject => {"type": "object", "additionalProperties": {}};
    /// The time between two runs.
    Frequency => {
        "type": "string",
        "pattern": "^(daily|weekly|monthly|yearly|[1-9][0-9]*[dwmy])$",
        "x-frequency": {
            "named": ["daily", "weekly", "monthly", "yearly"],
            "units": {"d": "days", "w": "weeks", "m": "months", "y": "years"}
        }
    };
    /// An identifier that the caller gives to a user.
    AccountId => {"type": "string", "pattern": "^[a-zA-Z0-9_.-]+$", "x-account-id": true};
    /// The share of a data set in a score.
    Weight => {"type": "number", "minimum": 0, "maximum": 1, "x-weight": true};
    /// Name of a custom type, which may not be that of a type that the service has of itself.
    CustomTypeName => {
        "type": "string",
        "not": {"enum": ["person", "vehicle", "company"]},
        "x-reserved": ["person", "vehicle", "company"]
    };
    /// Place of a column in a sheet: 0 is A, 1 is B.
    ColumnIndex => {"type": "integer", "format": "int64", "minimum": 0};
    /// How long a check may take: 15 to 10080 minutes, or 1 to 168 hours.
    MaxDuration => {
        "type": "string",
        "pattern": "^((1[5-9]|[2-9][0-9]|[1-9][0-9]{2,3}|100[0-7][0-9]|10080)m|([1-9][0-9]?|1[0-5][0-9]|16[0-8])h)$",
        "x-duration": {"minimum": "15m", "maximum": "168h", "units": {"m": "minutes", "h": "hours"}},
        "x-defaults": {
            "with_retries": "48h",
            "without_retries": {
                "CO": "3h", "MX": "3h", "PE": "3h", "BR": "3h", "CL": "48h", "ALL": "48h", "CR": "72h"
            }
        }
    };
    /// A file.
    Binary => {"type": "string", "format": "binary"};
    /// A consent that must have been given.
    Consent => {"type": "boolean", "const": true};
}
