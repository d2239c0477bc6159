//! Scores of the data sets of a check.

use utoipa::ToSchema;

use crate::shared::values::values;

values! {
    /// A group of sources that are searched and scored together.
    DataSet {
        "affiliations_and_insurances": "Social security, health and pension.",
        "alert_in_media": "News.",
        "behavior": "Behaviour; custom types give it no weight.",
        "business_background": "Business registries.",
        "criminal_record": "Criminal records.",
        "driving_licenses": "Driver's licences.",
        "international_background": "International lists.",
        "legal_background": "Courts.",
        "personal_identity": "Civil registries.",
        "professional_background": "Professional registries.",
        "taxes_and_finances": "Taxes and finances.",
        "traffic_fines": "Traffic fines.",
        "vehicle_information": "Vehicle registries.",
        "vehicle_permits": "Vehicle permits and certificates.",
    }

    /// What a search in a data set came to.
    ScoreResult {
        "pending": "Not searched yet.",
        "found": "Something was found.",
        "not_found": "Nothing was found.",
        "error": "The search failed.",
        "delayed": "The search takes long.",
        "ignored": "The data set does not count.",
    }

    /// How bad a finding is.
    Severity {
        "unknown": "No score: a search failed.",
        "none": "Clear.",
        "very_low": "Very low.",
        "low": "Low.",
        "medium": "Medium.",
        "high": "High.",
        "very_high": "Very high.",
    }
}

/// Score of a data set, as a whole and by how the findings were matched.
#[derive(ToSchema)]
pub(crate) struct DataSetScore {
    /// The data set.
    pub data_set: Option<DataSet>,
    /// What the search came to.
    pub result: Option<ScoreResult>,
    /// Score: 0 is high risk, 1 is low, -1 is not known yet.
    pub score: Option<f64>,
    /// How bad the findings are.
    pub severity: Option<Severity>,
    /// What was matched by document number.
    pub by_id: Option<MatchScore>,
    /// What was matched by name alone.
    pub by_name: Option<MatchScore>,
}

/// Score of a data set over one way of matching.
#[derive(ToSchema)]
pub(crate) struct MatchScore {
    /// What the search came to.
    pub result: Option<ScoreResult>,
    /// Score: 0 is high risk, 1 is low, -1 is not known yet.
    pub score: Option<f64>,
    /// How bad the findings are.
    pub severity: Option<Severity>,
}

/// Score by name of a data set, for API keys of version 0.
#[derive(ToSchema)]
pub(crate) struct HomonymScore {
    /// The data set.
    pub data_set: Option<DataSet>,
    /// What the search came to.
    pub result: Option<ScoreResult>,
    /// Score: 0 is high risk, 1 is low, -1 is not known yet.
    pub score: Option<f64>,
    /// How bad the findings are.
    pub severity: Option<Severity>,
}
