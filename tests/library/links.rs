//! Links for browsers and phones.

use truora_api::links::{web_process_url, whatsapp_link};
use truora_api::types::CreatedApiKey;

#[test]
fn a_token_opens_its_process() {
    let link = web_process_url(&"eyJh.eyJp-_~.c2ln".into());
    assert_eq!(link.reveal(), "https://identity.truora.com/?token=eyJh.eyJp-_~.c2ln");
    assert_eq!(format!("{link:?}"), "[hidden]", "whoever has the link has the token");
    let odd = web_process_url(&"a b&c=d#e+/é".into());
    assert_eq!(odd.reveal(), "https://identity.truora.com/?token=a%20b%26c%3Dd%23e%2B%2F%C3%A9");
    let url = url::Url::parse(odd.reveal()).expect("a URL");
    let pairs: Vec<_> = url.query_pairs().into_owned().collect();
    assert_eq!(pairs, [("token".to_owned(), "a b&c=d#e+/é".to_owned())]);
}

#[test]
fn a_key_has_its_link_under_either_name() {
    for body in [r#"{"api_key":"t.o.k"}"#, r#"{"code":"t.o.k"}"#] {
        let key: CreatedApiKey = serde_json::from_str(body).expect("an answer");
        let link = key.web_process_url().expect("a link");
        assert_eq!(link.reveal(), "https://identity.truora.com/?token=t.o.k", "{body}");
    }
    let none: CreatedApiKey = serde_json::from_str("{}").expect("an answer");
    assert_eq!(none.web_process_url(), None);
}

#[test]
fn the_whatsapp_link_has_the_form_of_the_reference() {
    let link = whatsapp_link("570000000001", "Good morning").expect("fine");
    assert_eq!(link.reveal(), "https://api.whatsapp.com/send/?phone=570000000001&text=Good%20morning");
    assert!(!format!("{link:?}").contains("570000000001"));
}

#[test]
fn every_message_survives_the_link() {
    for message in ["¿Listo? 100 % & más = #1", "a+b", "línea\r\notra", "😀 {{.name}}", "\"<>'\\|^`"] {
        let link = whatsapp_link("570000000001", message).expect("fine");
        assert!(!link.reveal().contains('+') && !link.reveal().contains(' '), "{message}");
        let url = url::Url::parse(link.reveal()).expect("a URL");
        assert_eq!(url.query_pairs().count(), 2, "{message}");
        let text = url.query_pairs().find(|(name, _)| name == "text").map(|(_, text)| text.into_owned());
        assert_eq!(text.as_deref(), Some(message));
        assert_eq!(url.fragment(), None);
    }
}

#[test]
fn phones_are_digits_with_a_country_code() {
    let cases = [
        ("+570000000001", "leave out +"),
        ("57 000 0000001", "other characters than digits"),
        ("570000000001&text=x", "other characters than digits"),
        ("٥٧٠٠٠٠٠٠٠٠٠١", "other characters than digits"),
        ("", "it is empty"),
        ("0570000001", "begins with 0"),
        ("1234567890123456", "more than 15 digits"),
    ];
    for (phone, expected) in cases {
        let error = whatsapp_link(phone, "Hola").expect_err(phone).to_string();
        assert!(error.contains(expected), "{error}");
        assert!(phone.is_empty() || !error.contains(phone), "the error shows the number: {error}");
    }
    let blank = whatsapp_link("570000000001", " \n").expect_err("blank").to_string();
    assert!(blank.contains("the message is blank"), "{blank}");
}
