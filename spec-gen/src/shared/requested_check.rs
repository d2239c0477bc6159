//! What and where to check, as every form that starts checks says it.

use crate::shared::values::values;

values! {
    /// What is checked. A name that is none of these is the name of a custom type.
    open RequestedCheckType {
        "person": "A person.",
        "vehicle": "A vehicle and its owner.",
        "company": "A company.",
    } placeholders ["custom_type_name"]

    /// Country whose sources are asked.
    RequestedCheckCountry {
        "ALL": "International sources, by name.",
        "BR": "Brazil.",
        "CO": "Colombia.",
        "CL": "Chile.",
        "MX": "Mexico.",
        "PE": "Peru.",
        "CR": "Costa Rica.",
    }
}
