//! Accounts, lines, campaigns and providers: what the reference says least of.

use std::collections::BTreeMap;

use utoipa::ToSchema;

use crate::shared::formats::{Anything, Sensitive};

/// Inputs of a subscription. None is documented: what is put here is sent as it is.
#[derive(ToSchema)]
pub(crate) struct CreateWabaSubscriptionRequest(BTreeMap<String, Sensitive>);

/// A subscription. What comes is not documented: all of it is kept.
#[derive(ToSchema)]
pub(crate) struct WabaSubscription {
    /// What was done.
    pub message: Option<String>,
    /// Whatever else comes.
    #[serde(flatten)]
    pub others: BTreeMap<String, Anything>,
}

/// What a provider says of a message. No input is documented: what is put here is sent as it is.
#[derive(ToSchema)]
pub(crate) struct ReportProviderStatusRequest(BTreeMap<String, Sensitive>);

/// Receipt of a status. What comes is not documented: all of it is kept.
#[derive(ToSchema)]
pub(crate) struct ProviderStatusReceipt {
    /// What was done.
    pub message: Option<String>,
    /// Whatever else comes.
    #[serde(flatten)]
    pub others: BTreeMap<String, Anything>,
}

/// A campaign that was cancelled. What comes is not documented: all of it is kept.
#[derive(ToSchema)]
pub(crate) struct CampaignCancellation {
    /// Id of the campaign.
    pub campaign_id: Option<String>,
    /// What was done.
    pub message: Option<String>,
    /// Whatever else comes.
    #[serde(flatten)]
    pub others: BTreeMap<String, Anything>,
}

/// How a line is to behave.
#[derive(ToSchema)]
pub(crate) struct UpdateWabaLineConfigRequest {
    /// Flow that the line uses by default.
    pub default_flow_id: Option<String>,
}

/// Configuration of a line. What comes is not documented: all of it is kept.
#[derive(ToSchema)]
pub(crate) struct WabaLineConfig {
    /// What was done.
    pub message: Option<String>,
    /// Whatever else comes.
    #[serde(flatten)]
    pub others: BTreeMap<String, Anything>,
}
