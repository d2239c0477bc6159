//! Variables of messages, held against their text.

use std::collections::BTreeMap;

use guards::Recorder;
use truora_api::templates::{Template, Variables};
use truora_api::types::{OutboundMessage, SendOutboundMessageRequest};
use truora_api::{Client, Sensitive};

fn names(template: &Template) -> Vec<&str> {
    template.names().collect()
}

#[test]
fn placeholders_are_found_wherever_they_stand() {
    let cases: [(&str, &[&str]); 8] = [
        ("Hello {{.name}} {{.lastname}}", &["lastname", "name"]),
        ("{{.a}}{{.b}}{{.a}}", &["a", "b"]),
        ("{{ .name }} and {{.name\t}}", &["name"]),
        ("no placeholder, {one} brace, a } and a }}", &[]),
        ("", &[]),
        ("ñandú 😀 {{._x1}}", &["_x1"]),
        ("{{.a}}}} {", &["a"]),
        ("line\n{{.a}}\nline", &["a"]),
    ];
    for (text, expected) in cases {
        let template = Template::parse(text).unwrap_or_else(|error| panic!("{text}: {error}"));
        assert_eq!(names(&template), expected, "{text}");
    }
}

#[test]
fn what_is_no_placeholder_is_said_with_its_place() {
    let cases = [
        ("Hello {{.name", "placeholder 1, at character 7, is not closed"),
        ("{{.a}} {{.b {{.c}}", "placeholder 2, at character 8, is not closed"),
        ("ñ{{", "placeholder 1, at character 2, is not closed"),
        ("{{name}}", "placeholder 1, at character 1, has no dot before its name"),
        ("{{}}", "has no dot"),
        ("{{1}}", "has no dot"),
        ("{{.}}", "has no valid name"),
        ("{{.first name}}", "has no valid name"),
        ("{{. name}}", "has no valid name"),
        ("{{.1a}}", "has no valid name"),
        ("{{.a.b}}", "has no valid name"),
        ("{{{.a}}}", "has no dot"),
    ];
    for (text, expected) in cases {
        let error = Template::parse(text).expect_err(text).to_string();
        assert!(error.contains(expected), "{text}: {error}");
    }
}

#[test]
fn variables_come_from_a_map_or_a_struct() {
    #[derive(serde::Serialize)]
    struct Guest<'g> {
        name: &'g str,
        table: u8,
        vip: bool,
        note: Option<String>,
    }
    let of_struct =
        Variables::of(&Guest { name: "Ana", table: 7, vip: true, note: None }).expect("a flat struct");
    let of_pairs = Variables::from([("name", "Ana"), ("table", "7"), ("vip", "true")]);
    let of_map = Variables::of(&BTreeMap::from([("name", "Ana"), ("table", "7"), ("vip", "true")]));
    assert_eq!(of_struct, of_pairs);
    assert_eq!(of_map, Ok(of_pairs.clone()));
    assert_eq!(of_pairs.names().collect::<Vec<_>>(), ["name", "table", "vip"]);
    let shown = format!("{of_struct:?}");
    assert!(shown.contains("name") && !shown.contains("Ana"), "{shown}");

    #[derive(serde::Serialize)]
    struct Deep {
        phones: Vec<&'static str>,
    }
    let error = Variables::of(&Deep { phones: vec!["0000000001"] }).expect_err("a list").to_string();
    assert!(error.contains("the variable phones is a list") && !error.contains("0000000001"), "{error}");
    assert!(Variables::of("Ana").is_err() && Variables::of(&["Ana"]).is_err());
}

#[test]
fn variables_are_those_of_the_text() {
    let template = Template::parse("Hello {{.name}} {{.lastname}}, {{.name}}!").expect("a template");
    let fine = Variables::new().set("name", "Roger").set("lastname", "Federer");
    let text = template.render(&fine).expect("all there");
    assert_eq!(text.reveal(), "Hello Roger Federer, Roger!");
    assert_eq!(template.fill(fine.clone()), Ok(fine));

    let error = template.fill(Variables::new().set("name", "Roger").set("lastnme", "Federer"));
    let error = error.expect_err("a slip of the pen");
    assert_eq!(error.to_string(), "no value for lastname; no placeholder for lastnme");
    assert_eq!((error.missing, error.unknown), (vec!["lastname".to_owned()], vec!["lastnme".to_owned()]));
    let error = template.check(&Variables::new()).expect_err("none there").to_string();
    assert_eq!(error, "no value for lastname, name");
    // A value with braces is a value.
    let odd = Variables::from([("name", "{{.lastname}}"), ("lastname", "x")]);
    assert_eq!(template.render(&odd).expect("fine").reveal(), "Hello {{.lastname}} x, {{.lastname}}!");
}

#[test]
fn a_message_that_came_says_what_its_numbers_stand_for() {
    let message: OutboundMessage = serde_json::from_value(serde_json::json!({
        "outbound_message": "Hello {{1}}, ready, {{2}}? {{1}}",
        "variable_mapping": {"1": "name", "2": "lastname"},
        "header_variable_mapping": {"1": "title"},
        "buttons_variable_mapping": {"0": {"URL": {"1": "path"}}},
    }))
    .expect("a message");
    let template = Template::of_message(&message).expect("a template");
    assert_eq!(names(&template), ["lastname", "name", "path", "title"]);
    let variables = Variables::from([("name", "A"), ("lastname", "B"), ("title", "T"), ("path", "p")]);
    assert_eq!(template.render(&variables).expect("fine").reveal(), "Hello A, ready, B? A");
    let unmapped: OutboundMessage =
        serde_json::from_value(serde_json::json!({"outbound_message": "{{1}}"})).expect("a message");
    assert!(Template::of_message(&unmapped).is_err());
    assert!(Template::of_message(&OutboundMessage::default()).is_err());
}

#[tokio::test]
async fn variables_leave_as_fields_of_the_body() {
    let recorder = Recorder::start("200 OK", "application/json", "{}").await;
    let client = Client::builder().api_key("key").base_url(recorder.url()).build().expect("loopback");
    let template = Template::parse("Hello {{.name}} {{.lastname}}").expect("a template");
    let variables =
        template.fill(Variables::from([("name", "Ñandú & Co"), ("lastname", "a=b")])).expect("fine");
    let filled = client.send_outbound_message().body_map(|body| {
        body.user_authorized(true)
            .country_code("+57")
            .phone_number("0000000001")
            .outbound_id("OTB1")
            .extra(variables.clone())
    });
    filled.send().await.expect("answered");
    let beside = client.send_outbound_message().body_map(|body| {
        body.user_authorized(true)
            .country_code("+57")
            .phone_number("0000000001")
            .outbound_id("OTB1")
            .variable("title", "Sra.")
            .variables(variables)
    });
    beside.send().await.expect("answered");
    let one_by_one = client.send_outbound_message().body_map(|body| {
        body.user_authorized(true)
            .country_code("+57")
            .phone_number("0000000001")
            .outbound_id("OTB1")
            .variable("name", "Ñandú & Co")
            .variable("lastname", Sensitive::from("a=b"))
    });
    one_by_one.send().await.expect("answered");
    let bodies: Vec<String> = recorder.requests().iter().map(guards::Recorded::text).collect();
    assert_eq!(
        bodies[0],
        "country_code=%2B57&outbound_id=OTB1&phone_number=0000000001&user_authorized=true\
         &var.lastname=a%3Db&var.name=%C3%91and%C3%BA+%26+Co"
    );
    assert_eq!(bodies[0], bodies[2]);
    // What was given before stays.
    assert_eq!(bodies[1], format!("{}&var.title=Sra.", bodies[0]));
}

#[test]
fn a_name_that_is_none_is_refused_by_the_builder() {
    for name in ["", "var.name", "first name", "1"] {
        let body = SendOutboundMessageRequest::builder()
            .user_authorized(true)
            .country_code("+57")
            .phone_number("0000000001")
            .outbound_id("OTB1");
        let variables = Variables::new().set(name, "SECRET-MARKER");
        for body in [
            body.clone().variable(name, "SECRET-MARKER").variable("name", "SECRET-MARKER"),
            body.clone().variables(variables.clone()).variable("name", "SECRET-MARKER"),
            body.extra(variables),
        ] {
            let error = SendOutboundMessageRequest::try_from(body).expect_err(name).to_string();
            assert!(error.contains("var: the name") && !error.contains("SECRET-MARKER"), "{error}");
        }
    }
}
