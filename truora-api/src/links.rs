//! Links that are opened in a browser or on a phone. Making one sends nothing.

use crate::generated::types::CreatedApiKey;
use crate::runtime::encode_path as encoded;
use crate::values::{InvalidValue, Sensitive};

/// The page on which a user goes through an identity process, from the token that `createApiKey` gives for
/// the grant `digital-identity` and the key type `web`. A token lives two hours unless set otherwise.
///
/// Whoever has the link can go through the process in the user's place: it is as sensitive as the token.
///
/// ```
/// let link = truora_api::links::web_process_url(&"eyJh.eyJp.c2ln".into());
/// assert_eq!(link.reveal(), "https://identity.truora.com/?token=eyJh.eyJp.c2ln");
/// ```
pub fn web_process_url(token: &Sensitive) -> Sensitive {
    format!("https://identity.truora.com/?token={}", encoded(token.reveal())).into()
}

impl CreatedApiKey {
    /// The page on which a user goes through the identity process of this key: see
    /// [`web_process_url`]. `None` when the answer has no key.
    pub fn web_process_url(&self) -> Option<Sensitive> {
        // One example of the reference gives the key under the other name.
        self.api_key.as_ref().or(self.code.as_ref()).map(web_process_url)
    }
}

/// The link that opens a WhatsApp conversation with a line and has the message ready to send. It completes
/// an inbound flow: give it the `waba_phone_number` and the `inbound_message` of `createInboundFlow`, and a
/// new one after each update ("Create Inbound Flows").
///
/// The phone number has its country code and digits alone: `570000000001`.
///
/// ```
/// let link = truora_api::links::whatsapp_link("570000000001", "Good morning")?;
/// assert_eq!(link.reveal(), "https://api.whatsapp.com/send/?phone=570000000001&text=Good%20morning");
/// # Ok::<(), truora_api::InvalidValue>(())
/// ```
///
/// # Errors
/// [`InvalidValue`] when the phone number is no such number, or the message is blank. The error shows
/// neither.
pub fn whatsapp_link(phone: impl Into<Sensitive>, message: &str) -> Result<Sensitive, InvalidValue> {
    /// The longest number of ITU-T E.164.
    const LONGEST: usize = 15;
    let phone = phone.into();
    let phone = phone.reveal();
    let problem = if phone.is_empty() {
        Some("it is empty")
    } else if !phone.bytes().all(|byte| byte.is_ascii_digit()) {
        Some("it has other characters than digits: leave out +, spaces and dashes")
    } else if phone.len() > LONGEST {
        Some("it has more than 15 digits")
    } else if phone.starts_with('0') {
        Some("it begins with 0, as no country code does")
    } else {
        None
    };
    if let Some(problem) = problem {
        return Err(InvalidValue::new(format!(
            "expected a phone number with its country code, such as 570000000001: {problem}"
        )));
    }
    if message.trim().is_empty() {
        return Err(InvalidValue::new("the message is blank: the user sends it to begin the conversation"));
    }
    // A space is %20, which the reference asks for, and never +.
    Ok(format!("https://api.whatsapp.com/send/?phone={phone}&text={}", encoded(message)).into())
}
