//! What is sent to make a batch and its report.

use utoipa::ToSchema;

use crate::shared::formats::{ColumnIndex, Date, Frequency};
use crate::shared::requested_check::{RequestedCheckCountry, RequestedCheckType};
use crate::shared::values::values;

values! {
    /// Service that a batch is for.
    RequestedBatchService {
        "checks": "Background checks.",
    }
}

/// A new batch, and where each input of its checks stands in the sheet.
///
/// Columns are counted from 0, which is A. Without any column the service maps the inputs of the type
/// itself; with one, map each that the sheet has.
#[derive(ToSchema)]
pub(crate) struct CreateBatchRequest {
    /// What is checked: people, vehicles, companies, or what a custom type of that name says.
    #[serde(rename = "type")]
    pub kind: RequestedCheckType,
    /// Service that the batch is for.
    pub service: RequestedBatchService,
    /// Country whose sources are asked.
    pub country: RequestedCheckCountry,
    /// Column of the input that the name ends with, for inputs that have no member of their own.
    #[serde(rename = "columns_mapping.{input_name}")]
    #[schema(minimum = 0, extensions(("x-key-pattern" = json!("^columns_mapping\\.[a-z_]+$"))))]
    pub columns_mapping: Option<i64>,
    /// Day on which the runs of continuous checks end, `YYYY-MM-DD`: late enough for one run at least. Makes
    /// the checks of the batch continuous, with `frequency`.
    pub end_date: Option<Date>,
    /// Time between two runs of continuous checks: `daily`, `weekly`, `monthly`, `yearly`, or a number and a
    /// unit such as `3d` or `2w`.
    pub frequency: Option<Frequency>,
    /// Column of `date_of_birth`.
    #[serde(rename = "columns_mapping.date_of_birth")]
    pub column_of_date_of_birth: Option<ColumnIndex>,
    /// Column of `owner_document_id`.
    #[serde(rename = "columns_mapping.owner_document_id")]
    pub column_of_owner_document_id: Option<ColumnIndex>,
    /// Column of `national_id`.
    #[serde(rename = "columns_mapping.national_id")]
    pub column_of_national_id: Option<ColumnIndex>,
    /// Column of `foreign_id`.
    #[serde(rename = "columns_mapping.foreign_id")]
    pub column_of_foreign_id: Option<ColumnIndex>,
    /// Column of `passport`.
    #[serde(rename = "columns_mapping.passport")]
    pub column_of_passport: Option<ColumnIndex>,
    /// Column of `license_plate`.
    #[serde(rename = "columns_mapping.license_plate")]
    pub column_of_license_plate: Option<ColumnIndex>,
    /// Column of `payment_date`.
    #[serde(rename = "columns_mapping.payment_date")]
    pub column_of_payment_date: Option<ColumnIndex>,
    /// Column of `region`.
    #[serde(rename = "columns_mapping.region")]
    pub column_of_region: Option<ColumnIndex>,
    /// Column of `tax_id`.
    #[serde(rename = "columns_mapping.tax_id")]
    pub column_of_tax_id: Option<ColumnIndex>,
    /// Column of `verification_code`.
    #[serde(rename = "columns_mapping.verification_code")]
    pub column_of_verification_code: Option<ColumnIndex>,
    /// Column of `birth_certificate`.
    #[serde(rename = "columns_mapping.birth_certificate")]
    pub column_of_birth_certificate: Option<ColumnIndex>,
    /// Column of `driver_license`.
    #[serde(rename = "columns_mapping.driver_license")]
    pub column_of_driver_license: Option<ColumnIndex>,
    /// Column of `pep`.
    #[serde(rename = "columns_mapping.pep")]
    pub column_of_pep: Option<ColumnIndex>,
    /// Column of `vehicle_id`.
    #[serde(rename = "columns_mapping.vehicle_id")]
    pub column_of_vehicle_id: Option<ColumnIndex>,
    /// Column of `owner_document_type`.
    #[serde(rename = "columns_mapping.owner_document_type")]
    pub column_of_owner_document_type: Option<ColumnIndex>,
    /// Column of `native_country`.
    #[serde(rename = "columns_mapping.native_country")]
    pub column_of_native_country: Option<ColumnIndex>,
    /// Column of `state_id`.
    #[serde(rename = "columns_mapping.state_id")]
    pub column_of_state_id: Option<ColumnIndex>,
    /// Column of `last_name`.
    #[serde(rename = "columns_mapping.last_name")]
    pub column_of_last_name: Option<ColumnIndex>,
    /// Column of `certificate_folio`.
    #[serde(rename = "columns_mapping.certificate_folio")]
    pub column_of_certificate_folio: Option<ColumnIndex>,
    /// Column of `diplomatic_id`.
    #[serde(rename = "columns_mapping.diplomatic_id")]
    pub column_of_diplomatic_id: Option<ColumnIndex>,
    /// Column of `imei`.
    #[serde(rename = "columns_mapping.imei")]
    pub column_of_imei: Option<ColumnIndex>,
    /// Column of `native_national_id`.
    #[serde(rename = "columns_mapping.native_national_id")]
    pub column_of_native_national_id: Option<ColumnIndex>,
    /// Column of `phone_number`.
    #[serde(rename = "columns_mapping.phone_number")]
    pub column_of_phone_number: Option<ColumnIndex>,
    /// Column of `company_name`.
    #[serde(rename = "columns_mapping.company_name")]
    pub column_of_company_name: Option<ColumnIndex>,
    /// Column of `escrow`.
    #[serde(rename = "columns_mapping.escrow")]
    pub column_of_escrow: Option<ColumnIndex>,
    /// Column of `first_name`.
    #[serde(rename = "columns_mapping.first_name")]
    pub column_of_first_name: Option<ColumnIndex>,
    /// Column of `issue_number`.
    #[serde(rename = "columns_mapping.issue_number")]
    pub column_of_issue_number: Option<ColumnIndex>,
    /// Column of `issue_date`.
    #[serde(rename = "columns_mapping.issue_date")]
    pub column_of_issue_date: Option<ColumnIndex>,
    /// Column of `professional_card`.
    #[serde(rename = "columns_mapping.professional_card")]
    pub column_of_professional_card: Option<ColumnIndex>,
    /// Column of `ptp`.
    #[serde(rename = "columns_mapping.ptp")]
    pub column_of_ptp: Option<ColumnIndex>,
}

/// Which report of a batch to make.
#[derive(ToSchema)]
pub(crate) struct RequestBatchReportRequest {
    /// Format of the file. Its values are not documented; `xlsx` and `csv` are likely.
    pub format: String,
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use serde_json::Value;

    /// Members of a check's form that are no inputs of the person, vehicle or company.
    const NO_INPUTS: &[&str] =
        &["type", "country", "user_authorized", "force_creation", "watch", "report_id"];

    fn members(document: &Value, schema: &str) -> BTreeSet<String> {
        let members = document["components"]["schemas"][schema]["properties"].as_object();
        members.into_iter().flat_map(|members| members.keys().cloned()).collect()
    }

    #[test]
    fn each_input_of_a_check_has_a_column() -> Result<(), crate::Defects> {
        let document = crate::openapi()?;
        let inputs: BTreeSet<String> = members(&document, "CreateCheckRequest")
            .into_iter()
            .filter(|input| !NO_INPUTS.contains(&input.as_str()))
            .collect();
        let columns: BTreeSet<String> = members(&document, "CreateBatchRequest")
            .into_iter()
            .filter_map(|member| member.strip_prefix("columns_mapping.").map(str::to_owned))
            .collect();
        assert_eq!(inputs, columns, "give each input of CreateCheckRequest a column in CreateBatchRequest");
        Ok(())
    }
}
