//! What is sent to make an outbound message, to change it and to send it.

use serde_json::Value;
use utoipa::ToSchema;

use crate::shared::conditions::{if_equal, if_other};
use crate::shared::formats::{AccountId, Consent, Sensitive, TemplateVariable};
use crate::shared::values::values;

values! {
    /// Category of WhatsApp for an outbound message.
    OutboundCategory {
        "TRANSACTIONAL": "Anything that is neither of the others.",
        "MARKETING": "Marketing campaigns.",
        "OTP": "One-time passwords.",
    }

    /// Language in which an outbound message is written.
    OutboundLanguage {
        "es": "Spanish.",
        "en": "English.",
    }

    /// What an outbound message shows.
    OutboundTemplateType {
        "TEXT": "Text alone.",
        "VIDEO": "A video with text: video/mp4 or video/3gpp, 16 MB at most.",
        "IMAGE": "An image with text: image/jpeg or image/png, 5 MB at most.",
        "DOCUMENT": "A file of any media type with text, 100 MB at most.",
    }
}

/// A new outbound message.
#[derive(ToSchema)]
pub(crate) struct CreateOutboundMessageRequest {
    /// Category of WhatsApp.
    pub category: OutboundCategory,
    /// Button with which the user goes on. Needed when `is_notification` is false.
    pub continue_process_message: Option<String>,
    /// Whether the message only informs (true) or begins a flow (false).
    pub is_notification: bool,
    /// Language of the message.
    pub language_code: OutboundLanguage,
    /// URL of the file that is shown. Needed when `template_type` is not `TEXT`.
    #[schema(format = "uri")]
    pub media_url: Option<String>,
    /// What the message shows.
    pub template_type: OutboundTemplateType,
    /// Example of a variable's value; the variable's name follows `var.`. One is needed for each variable in
    /// `content`: `var.name` for `{{.name}}`.
    #[serde(rename = "var.<variable_name>")]
    pub variable: Option<TemplateVariable>,
    /// Button with which the user declines. Needed when `is_notification` is false.
    pub cancel_process_message: Option<String>,
    /// Text of the message. A variable is its name after a dot, between double braces: `Hello {{.name}}`.
    pub content: String,
    /// Name of the message.
    pub outbound_name: String,
    /// Phone number of the line that it is made for.
    pub waba_phone_number: Sensitive,
}

/// Which inputs the type of a new outbound message asks for.
pub(super) fn conditions() -> Vec<Value> {
    vec![
        if_other("template_type", "TEXT", &["media_url"]),
        if_equal("is_notification", false, &["continue_process_message", "cancel_process_message"]),
    ]
}

/// What changes of an outbound message.
#[derive(ToSchema)]
pub(crate) struct UpdateOutboundMessageRequest {
    /// Category of WhatsApp.
    pub category: Option<OutboundCategory>,
    /// Button with which the user goes on.
    pub continue_process_message: Option<String>,
    /// Whether the message only informs (true) or begins a flow (false).
    pub is_notification: Option<bool>,
    /// Language of the message.
    pub language_code: Option<OutboundLanguage>,
    /// URL of the file that is shown.
    #[schema(format = "uri")]
    pub media_url: Option<String>,
    /// What the message shows.
    pub template_type: Option<OutboundTemplateType>,
    /// Example of a variable's value; the variable's name follows `var.`.
    #[serde(rename = "var.<variable_name>")]
    pub variable: Option<TemplateVariable>,
    /// Button with which the user declines.
    pub cancel_process_message: Option<String>,
    /// Text of the message. A variable is its name after a dot, between double braces: `Hello {{.name}}`.
    pub content: Option<String>,
    /// Name of the message.
    pub outbound_name: Option<String>,
    /// Phone number of the line that it is made for.
    pub waba_phone_number: Option<Sensitive>,
}

/// Which message goes to whom.
#[derive(ToSchema)]
pub(crate) struct SendOutboundMessageRequest {
    /// Whether the user has agreed to be contacted over WhatsApp. Has to be true.
    pub user_authorized: Consent,
    /// Value of a variable; the variable's name follows `var.`. One is needed for each variable of the
    /// message: `var.name` for `{{.name}}`.
    #[serde(rename = "var.<variable_name>")]
    pub variable: Option<TemplateVariable>,
    /// Your identifier of the user: letters, digits, `_`, `.` and `-`. Links the messages that the user gets.
    pub account_id: Option<AccountId>,
    /// Country code of the phone: `+57`.
    pub country_code: String,
    /// Flow that begins when the user accepts: begins with `IPF`. Needed when the message was created with
    /// `is_notification` false.
    pub flow_id: Option<String>,
    /// Id of an approved outbound message: begins with `OTB`.
    pub outbound_id: String,
    /// Phone number of the user, without the country code.
    pub phone_number: Sensitive,
}
