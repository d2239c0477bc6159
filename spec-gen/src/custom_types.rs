//! Chapter "Custom types": which data sets a check searches, and how much each counts.

use std::collections::BTreeMap;

use serde_json::{Value, json};
use utoipa::ToSchema;

use crate::checks::DataSet;
use crate::declare::{Chapter, Repeat, declare};
use crate::shared::formats::{CustomTypeName, NumberOrText, OpenObject, Weight};
use crate::shared::hosts::Host;
use crate::shared::values::values;

pub(crate) fn chapter() -> Chapter {
    Chapter {
        tag: "Custom types",
        description: "Types of check of the account's own: the data sets that they search, and the weight of \
                      each in the score, by country.",
        operations: vec![
            declare!(create_custom_type = __path_create_custom_type)
                .title("Create custom type")
                .host(Host::Checks)
                .repeat(Repeat::Never)
                .request_extension("x-sum", weights()),
            declare!(update_custom_type = __path_update_custom_type)
                .title("Update custom type")
                .host(Host::Checks)
                .repeat(Repeat::Safe)
                .request_extension("x-sum", weights()),
            declare!(list_custom_types = __path_list_custom_types)
                .title("List custom types")
                .host(Host::Checks)
                .repeat(Repeat::Safe),
            declare!(delete_custom_type = __path_delete_custom_type)
                .title("Delete custom type")
                .host(Host::Checks)
                .repeat(Repeat::Safe),
        ],
        evidence: EVIDENCE,
    }
}

/// What the members of a request that are weights have to sum to.
fn weights() -> Value {
    json!({"members": "dataset_*", "equals": 1})
}

const EVIDENCE: &[(&str, &str)] = &[
    ("CustomTypes", "edition-2026, observed"),
    ("CustomTypes.provider_configs", "edition-2026, observed: older answers"),
    ("CustomTypes.self", "assumed: as in the other listings, since this one takes a start_key"),
    ("CustomTypes.next", "assumed: as in the other listings, since this one takes a start_key"),
    ("CustomTypes.{country}", "observed: seven of eight lists are the bare map"),
    ("RemainingCustomTypes", "edition-2026, observed"),
    ("DataSetWeight", "edition-2026, observed"),
    ("DataSetWeight.weight", "edition-2026, observed: text in the tables, a number in answers"),
];

/// Create a custom type
///
/// Defines a type of check: the data sets that it searches in a country, and the weight of each in the
/// score. A check whose `type` is its name uses it.
#[utoipa::path(
    post, path = "/v1/config", operation_id = "createCustomType",
    request_body(content = CreateCustomTypeRequest, content_type = "application/x-www-form-urlencoded"),
    responses((status = 201, description = "The custom types of the account.", body = CustomTypes)),
)]
fn create_custom_type() {}

/// Update a custom type
///
/// Sets the weights of a custom type anew. The types person, vehicle and company cannot be changed.
#[utoipa::path(
    put, path = "/v1/config", operation_id = "updateCustomType",
    request_body(content = UpdateCustomTypeRequest, content_type = "application/x-www-form-urlencoded"),
    responses((status = 200, description = "The custom types of the account.", body = CustomTypes)),
)]
fn update_custom_type() {}

/// List custom types
///
/// Lists the custom types of the account, by country and name.
#[utoipa::path(
    get, path = "/v1/config", operation_id = "listCustomTypes",
    params(("start_key" = Option<String>, Query, description = "Where the page starts.")),
    responses((status = 200, description = "The custom types of the account.", body = CustomTypes)),
)]
fn list_custom_types() {}

/// Delete a custom type
///
/// Deletes a custom type of a country. The types person, vehicle and company cannot be deleted.
#[utoipa::path(
    delete, path = "/v1/config", operation_id = "deleteCustomType",
    params(
        ("country" = String, Query, pattern = "^[A-Z]{2,3}$", description = "Country where it holds: ISO 3166, upper case."),
        ("type" = CustomTypeName, Query, description = "Name of the custom type."),
    ),
    responses((status = 200, description = "The custom types that are left in the country.", body = RemainingCustomTypes)),
)]
fn delete_custom_type() {}

values! {
    /// Country of a custom type.
    CustomTypeCountry {
        "ALL": "International sources, by name.",
        "BR": "Brazil.",
        "CL": "Chile.",
        "CO": "Colombia.",
        "MX": "Mexico.",
        "PE": "Peru.",
    }
}

/// A new custom type. Its weights sum to 1. A data set of weight 0 is searched and does not count; one
/// without a weight is not searched, which saves time.
#[derive(ToSchema)]
pub(crate) struct CreateCustomTypeRequest {
    /// Country where it holds.
    pub country: CustomTypeCountry,
    /// Name of the custom type: the `type` of a check that uses it. Not person, vehicle or company.
    #[serde(rename = "type")]
    pub name: CustomTypeName,
    /// Weight of `legal_background` (courts), 0 to 1.
    pub dataset_legal_background: Option<Weight>,
    /// Weight of `alert_in_media` (news), 0 to 1.
    pub dataset_alert_in_media: Option<Weight>,
    /// Weight of `business_background` (business registries), 0 to 1.
    pub dataset_business_background: Option<Weight>,
    /// Weight of `criminal_record` (criminal records), 0 to 1.
    pub dataset_criminal_record: Option<Weight>,
    /// Weight of `vehicle_permits` (vehicle permits and certificates), 0 to 1.
    pub dataset_vehicle_permits: Option<Weight>,
    /// Weight of `affiliations_and_insurances` (social security, health and pension), 0 to 1.
    pub dataset_affiliations_and_insurances: Option<Weight>,
    /// Weight of `professional_background` (professional registries), 0 to 1.
    pub dataset_professional_background: Option<Weight>,
    /// Weight of `vehicle_information` (vehicle registries), 0 to 1.
    pub dataset_vehicle_information: Option<Weight>,
    /// Weight of `driving_licenses` (driver's licences), 0 to 1.
    pub dataset_driving_licenses: Option<Weight>,
    /// Weight of `international_background` (international lists), 0 to 1.
    pub dataset_international_background: Option<Weight>,
    /// Weight of `personal_identity` (civil registries), 0 to 1.
    pub dataset_personal_identity: Option<Weight>,
    /// Weight of `taxes_and_finances` (taxes and finances), 0 to 1.
    pub dataset_taxes_and_finances: Option<Weight>,
    /// Weight of `traffic_fines` (traffic fines), 0 to 1.
    pub dataset_traffic_fines: Option<Weight>,
}

/// New weights of a custom type. They sum to 1. A data set of weight 0 is searched and does not count; one
/// without a weight is not searched, which saves time.
#[derive(ToSchema)]
pub(crate) struct UpdateCustomTypeRequest {
    /// Name of the custom type: the `type` of a check that uses it. Not person, vehicle or company.
    #[serde(rename = "type")]
    pub name: CustomTypeName,
    /// Country where it holds.
    pub country: CustomTypeCountry,
    /// Weight of `personal_identity` (civil registries), 0 to 1.
    pub dataset_personal_identity: Option<Weight>,
    /// Weight of `vehicle_information` (vehicle registries), 0 to 1.
    pub dataset_vehicle_information: Option<Weight>,
    /// Weight of `driving_licenses` (driver's licences), 0 to 1.
    pub dataset_driving_licenses: Option<Weight>,
    /// Weight of `international_background` (international lists), 0 to 1.
    pub dataset_international_background: Option<Weight>,
    /// Weight of `professional_background` (professional registries), 0 to 1.
    pub dataset_professional_background: Option<Weight>,
    /// Weight of `business_background` (business registries), 0 to 1.
    pub dataset_business_background: Option<Weight>,
    /// Weight of `criminal_record` (criminal records), 0 to 1.
    pub dataset_criminal_record: Option<Weight>,
    /// Weight of `vehicle_permits` (vehicle permits and certificates), 0 to 1.
    pub dataset_vehicle_permits: Option<Weight>,
    /// Weight of `traffic_fines` (traffic fines), 0 to 1.
    pub dataset_traffic_fines: Option<Weight>,
    /// Weight of `affiliations_and_insurances` (social security, health and pension), 0 to 1.
    pub dataset_affiliations_and_insurances: Option<Weight>,
    /// Weight of `alert_in_media` (news), 0 to 1.
    pub dataset_alert_in_media: Option<Weight>,
    /// Weight of `legal_background` (courts), 0 to 1.
    pub dataset_legal_background: Option<Weight>,
    /// Weight of `taxes_and_finances` (taxes and finances), 0 to 1.
    pub dataset_taxes_and_finances: Option<Weight>,
}

/// The custom types of an account. Some answers are the countries alone, without the members around them.
#[derive(ToSchema)]
#[expect(clippy::type_complexity, reason = "utoipa does not see through an alias")]
pub(crate) struct CustomTypes {
    /// Account that they belong to.
    pub client_id: Option<String>,
    /// Id of the configuration: `CFG` and 32 hexadecimal digits.
    pub config_id: Option<String>,
    /// Weights by country, then by name of the custom type. Countries that were seen: BR, CL, CO, CR, EC, MX, PA, PE.
    pub score_configs: Option<BTreeMap<String, Option<BTreeMap<String, Option<Vec<DataSetWeight>>>>>>,
    /// Configuration of providers, in older answers.
    pub provider_configs: Option<OpenObject>,
    /// Path of this page, where there is one.
    #[serde(rename = "self")]
    pub link: Option<String>,
    /// Path of the page that follows, with its `start_key`, where there is one.
    pub next: Option<String>,
    /// Weights by name of the custom type, under the code of the country, where the answer is the countries alone.
    #[serde(rename = "{country}")]
    #[schema(extensions(("x-key-pattern" = json!("^[A-Za-z]{2,3}$"))))]
    pub country: Option<BTreeMap<String, Option<Vec<DataSetWeight>>>>,
}

/// The custom types that are left after one was deleted: weights of the data sets by the code of the country,
/// then by the name of the custom type.
#[derive(ToSchema)]
#[expect(clippy::type_complexity, reason = "utoipa does not see through an alias")]
pub(crate) struct RemainingCustomTypes(
    BTreeMap<String, Option<BTreeMap<String, Option<Vec<DataSetWeight>>>>>,
);

/// Weight of a data set in a custom type.
#[derive(ToSchema)]
pub(crate) struct DataSetWeight {
    /// The data set.
    pub data_set: Option<DataSet>,
    /// Its share in the score, 0 to 1; 0 is searched and does not count.
    pub weight: Option<NumberOrText>,
}
