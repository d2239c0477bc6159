//! A process as it comes back.

use utoipa::ToSchema;

use super::step::ProcessStep;
use super::validation::{ProcessValidation, ValidationDetails};
use crate::shared::formats::{Anything, IntegerOrText, OpenObject, Sensitive, SensitiveAnything, Time};
use crate::shared::values::values;

values! {
    /// How a process stands. `success` and `failure` are final.
    ProcessStatus {
        "pending": "It goes on.",
        "success": "Every step and every validation succeeded. Final.",
        "failure": "It was declined, expired, cancelled or broke down. Final.",
    }

    /// Why a process or a validation failed.
    FailureStatus {
        "declined": "The user was not accepted.",
        "expired": "It was not finished in time.",
        "system_error": "The service failed.",
        "canceled": "It was cancelled.",
    }

    /// Reason for which a process or a validation ended. Beside these, which end a process early, many
    /// more come.
    DeclinedReason {
        "not_used": "The user left at the start, before any validation.",
        "no_document_media_uploaded": "Time ran out without pictures of the document.",
        "no_face_media_uploaded": "Time ran out without a picture or video of the face.",
        "no_media_uploaded": "Time ran out without the file that the step asks for.",
        "process_started_late": "The user started 3 minutes before the end, probably too late to finish.",
        "not_answered_question": "Time ran out while a question on WhatsApp waited for its answer.",
        "manual_review_not_performed": "Time ran out before a person had reviewed it.",
        "abandoned_without_using_retries": "The user tried at least once and left with attempts to spare.",
        "validation_not_finished": "Time ran out while a validation was under way.",
        "validation_expired": "A validation expired, and the process with it.",
        "user_process_postponed": "The user chose to do it later.",
        "geolocation_denied": "The user did not let the location be read.",
        "vpn_detected": "The user came through a VPN.",
        "no_face_detected": "No face could be found on the document.",
    }

    /// Where a process was started.
    ProcessChannel {
        "web": "In a browser.",
        "whatsapp": "On WhatsApp.",
        "unknown": "Not known.",
    }

    /// Kind of device.
    DeviceType {
        "mobile": "A phone or tablet.",
        "computer": "A computer.",
    }
}

/// An identity process: how it stands, and what each of its validations found.
#[derive(ToSchema)]
pub(crate) struct ProcessResult {
    /// Id of the process: begins with `IDP`.
    pub process_id: Option<String>,
    /// Identifier of the user, yours or made by the service: the latter begins with `ACC`.
    pub account_id: Option<String>,
    /// Id of the customer: begins with `TCI`.
    pub client_id: Option<String>,
    /// Id of the customer's own user, in the customer's words: may be a name or an address.
    pub client_user_id: Option<Sensitive>,
    /// Flow that the process follows: begins with `IPF`.
    pub flow_id: Option<String>,
    /// Version of that flow.
    pub flow_version: Option<IntegerOrText>,
    /// Country of the process.
    pub country: Option<String>,
    /// Where it was started.
    pub created_via: Option<ProcessChannel>,
    /// How it stands. Where `override_status` comes, that one counts.
    pub status: Option<ProcessStatus>,
    /// Why it failed.
    pub failure_status: Option<FailureStatus>,
    /// Reason for which it was declined or expired.
    pub declined_reason: Option<DeclinedReason>,
    /// Reason for which it expired; may have the values of `declined_reason`.
    pub expired_reason: Option<DeclinedReason>,
    /// Final status that an authorized person has set.
    pub override_status: Option<ProcessStatus>,
    /// Changes of the final status by authorized people; what an entry looks like is not documented.
    pub override_status_history: Option<Vec<Anything>>,
    /// Background check that belongs to it.
    pub check_id: Option<String>,
    /// Document number of the user.
    pub document_number: Option<Sensitive>,
    /// Given name of the user.
    pub first_name: Option<Sensitive>,
    /// Family name of the user.
    pub last_name: Option<Sensitive>,
    /// IP address of the user.
    pub ip_address: Option<Sensitive>,
    /// City of the user.
    pub city: Option<Sensitive>,
    /// Location by IP address.
    pub geolocation_ip: Option<Sensitive>,
    /// Location by the device: latitude and longitude in degrees, with a comma between.
    pub geolocation_device: Option<Sensitive>,
    /// Experiment that the process took part in.
    pub ab_experiment: Option<String>,
    /// Index of the step that the user is at.
    pub current_step_index: Option<i64>,
    /// How long the process lives; the unit is not documented.
    pub time_to_live: Option<i64>,
    /// When it was created.
    pub creation_date: Option<Time>,
    /// When it last changed.
    pub update_date: Option<Time>,
    /// What was filed with the process when its key was made.
    pub metadata: Option<OpenObject>,
    /// Devices that the user came with.
    pub devices_info: Option<Vec<DeviceInfo>>,
    /// What set the process off.
    pub trigger_info: Option<TriggerInfo>,
    /// Last step that the user finished.
    pub last_finished_step: Option<ProcessStep>,
    /// Validations of the process.
    pub validations: Option<Vec<ProcessValidation>>,
    /// What was found, where it comes beside the validations.
    pub details: Option<ValidationDetails>,
}

/// A device that the user came with.
#[derive(ToSchema)]
pub(crate) struct DeviceInfo {
    /// Manufacturer.
    pub manufacturer: Option<String>,
    /// Model.
    pub model: Option<String>,
    /// Kind of device.
    #[serde(rename = "type")]
    pub kind: Option<DeviceType>,
    /// Operating system.
    pub os: Option<String>,
    /// Version of the operating system.
    pub os_version: Option<String>,
    /// Browser.
    pub browser: Option<String>,
    /// Version of the browser.
    pub browser_version: Option<String>,
}

/// What set a process off, such as a message on WhatsApp.
#[derive(ToSchema)]
pub(crate) struct TriggerInfo {
    /// Name of the channel.
    pub channel_name: Option<String>,
    /// Kind of channel.
    pub channel_type: Option<String>,
    /// Id of the trigger.
    pub id: Option<String>,
    /// Name of the trigger.
    pub name: Option<String>,
    /// Message of the trigger.
    pub message: Option<Sensitive>,
    /// Where the file of the message is.
    pub media_content_path: Option<Sensitive>,
    /// User who set it off.
    pub trigger_user: Option<Sensitive>,
    /// What the user answered.
    pub response: Option<SensitiveAnything>,
    /// Options of the trigger; only null has been seen.
    pub options: Option<Anything>,
}
