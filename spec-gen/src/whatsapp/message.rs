//! An outbound message as it comes back.

use std::collections::BTreeMap;

use utoipa::ToSchema;

use crate::shared::formats::{Anything, Sensitive, Time};
use crate::shared::values::values;

values! {
    /// Whether an outbound message can be sent.
    OutboundStatus {
        "APPROVED": "It can be sent.",
        "PENDING": "WhatsApp has not decided yet.",
        "REJECTED": "WhatsApp has refused it.",
        "PAUSED": "WhatsApp holds it back for a while.",
        "DISABLED": "WhatsApp has shut it off.",
        "FLAGGED": "WhatsApp has marked it.",
    }

    /// How well an outbound message is received.
    OutboundQuality {
        "PENDING": "Not rated yet.",
        "HIGH": "High.",
        "MEDIUM": "Medium.",
        "LOW": "Low.",
    }

    /// What an outbound message shows. Comes in capitals or not.
    OutboundType {
        "TEXT": "Text alone.",
        "IMAGE": "An image with text.",
        "VIDEO": "A video with text.",
        "DOCUMENT": "A file with text.",
        "text": "Text alone.",
        "image": "An image with text.",
        "video": "A video with text.",
        "document": "A file with text.",
    }

    /// Category of WhatsApp for a conversation.
    InteractionCategory {
        "MARKETING": "Marketing.",
        "UTILITY": "What a user asked for or has to know.",
        "AUTHENTICATION": "One-time passwords.",
    }

    /// Language of an outbound message.
    MessageLanguage {
        "en": "English.",
        "en_GB": "English of the United Kingdom.",
        "en_US": "English of the United States.",
        "es": "Spanish.",
        "es_AR": "Spanish of Argentina.",
        "es_MX": "Spanish of Mexico.",
        "es_ES": "Spanish of Spain.",
        "pt_BR": "Portuguese of Brazil.",
        "pt_PT": "Portuguese of Portugal.",
    }

    /// What an answer of the user does.
    AnswerAction {
        "continue_process": "The flow goes on.",
        "cancel_process": "The flow is cancelled.",
    }

    /// What a button does.
    CallToActionType {
        "URL": "Opens a URL.",
        "PHONE_NUMBER": "Calls a phone.",
        "COPY_CODE": "Copies a code.",
    }

    /// Part of a template.
    TemplateComponentType {
        "HEADER": "The header.",
        "BODY": "The text.",
        "FOOTER": "The footer.",
        "BUTTONS": "The buttons.",
    }

    /// Who provides the line.
    WabaProvider {
        "META": "Meta.",
    }
}

/// A message that is on its way.
#[derive(ToSchema)]
pub(crate) struct SentOutboundMessage {
    /// What was done.
    pub message: Option<String>,
    /// Flow that begins when the user accepts.
    pub flow_id: Option<String>,
    /// When it was sent.
    pub creation_date: Option<Time>,
    /// Phone number of the user, with the country code.
    pub user_phone_number: Option<Sensitive>,
    /// Id of the conversation.
    pub session_id: Option<String>,
    /// The outbound message that was sent.
    pub outbound_message: Option<OutboundMessage>,
}

/// A message that can reach users first.
#[derive(ToSchema)]
pub(crate) struct OutboundMessage {
    /// Id: begins with `OTB`.
    pub outbound_id: Option<String>,
    /// Its name.
    pub outbound_name: Option<String>,
    /// Its text, the variables numbered: `{{1}}`.
    pub outbound_message: Option<String>,
    /// Whether it can be sent.
    pub outbound_status: Option<OutboundStatus>,
    /// How well it is received.
    pub outbound_quality: Option<OutboundQuality>,
    /// What it shows.
    pub outbound_type: Option<OutboundType>,
    /// Whether it only informs (true) or begins a flow (false).
    pub is_notification: Option<bool>,
    /// Category of WhatsApp.
    pub interaction_category: Option<InteractionCategory>,
    /// Its language.
    pub language_code: Option<MessageLanguage>,
    /// Id of the file that it shows.
    pub media_id: Option<String>,
    /// Why it was refused; empty when it was not.
    pub failure_reason: Option<String>,
    /// Buttons that a user may answer with.
    pub outbound_answers: Option<Vec<OutboundAnswer>>,
    /// Variables of the text: number to name.
    pub variable_mapping: Option<BTreeMap<String, String>>,
    /// Variables of the header: number to name.
    pub header_variable_mapping: Option<BTreeMap<String, String>>,
    /// Variables of the buttons: index of the button to its variables.
    pub buttons_variable_mapping: Option<BTreeMap<String, ButtonVariables>>,
    /// Buttons that do something other than answer.
    pub call_to_action_options: Option<Vec<CallToAction>>,
    /// Parts of the template.
    pub template_components: Option<Vec<TemplateComponent>>,
    /// When the template last changed.
    pub template_update_date: Option<Time>,
    /// When it was created.
    pub creation_date: Option<Time>,
    /// Phone number of the line.
    pub waba_phone_number: Option<Sensitive>,
    /// Who provides the line.
    pub waba_provider: Option<WabaProvider>,
    /// Id of the app of the line. Older answers.
    pub waba_app_id: Option<String>,
    /// Name of the app of the line. Older answers.
    pub waba_app_name: Option<String>,
    /// Id of the customer: begins with `TCI`.
    pub client_id: Option<String>,
}

/// Variables of a button: `URL` or `COPY_CODE`, then number to name.
#[derive(ToSchema)]
pub(crate) struct ButtonVariables(BTreeMap<String, Option<BTreeMap<String, String>>>);

/// A button that a user may answer with.
#[derive(ToSchema)]
pub(crate) struct OutboundAnswer {
    /// What the answer does.
    pub action: Option<AnswerAction>,
    /// What the button says.
    pub message: Option<String>,
}

/// A button that does something other than answer.
#[derive(ToSchema)]
pub(crate) struct CallToAction {
    /// What it does.
    #[serde(rename = "type")]
    pub kind: Option<CallToActionType>,
    /// What it says.
    pub text: Option<String>,
    /// URL that it opens.
    pub url: Option<String>,
    /// Phone number that it calls.
    pub phone_number: Option<Sensitive>,
}

/// A part of a template.
#[derive(ToSchema)]
pub(crate) struct TemplateComponent {
    /// Which part.
    #[serde(rename = "type")]
    pub kind: Option<TemplateComponentType>,
    /// What it shows.
    pub format: Option<String>,
    /// Its text.
    pub text: Option<String>,
    /// Example of its variables: text, or an object of lists such as `{"body_text": [["Ana"]]}`.
    // The samples leave it out: linters take an object that has `type` and `example` for a schema.
    pub example: Option<Anything>,
    /// Its buttons.
    pub buttons: Option<Vec<TemplateButton>>,
}

/// A button of a template.
#[derive(ToSchema)]
pub(crate) struct TemplateButton {
    /// What it does.
    #[serde(rename = "type")]
    pub kind: Option<String>,
    /// What it says.
    pub text: Option<String>,
    /// URL that it opens.
    pub url: Option<String>,
    /// Phone number that it calls.
    pub phone_number: Option<Sensitive>,
    /// Example of its variable; text and lists are possible.
    pub example: Option<Anything>,
}
