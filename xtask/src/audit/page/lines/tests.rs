//! What the form of a line says.

use super::*;

fn form(text: &str) -> Form {
    Form::of(&clean(text), &Known::new([], [], ["lang"]))
}

#[test]
fn a_parameter_is_a_name_and_a_type() {
    let parameter = |name: &str, kind: &str, required| Form::Parameter {
        name: name.to_owned(),
        kind: kind.to_owned(),
        required,
    };
    assert_eq!(
        form("columns_mapping.{input_name} number"),
        parameter("columns_mapping.{input_name}", "number", None)
    );
    assert_eq!(form("var.<variable_name>\u{a0}string  "), parameter("var.<variable_name>", "string", None));
    assert_eq!(
        form("unixTimestampSeconds number [Required]"),
        parameter("unixTimestampSeconds", "number", Some(true))
    );
    assert_eq!(form("lang text"), parameter("lang", "text", None));
    assert_eq!(form("start_date date"), parameter("start_date", "date", None));
    assert_eq!(form("nickname text [required]"), parameter("nickname", "text", Some(true)));
    assert_eq!(form("lang array of strings"), parameter("lang", "array of strings", None));
    assert_eq!(form("birth_date String (date)"), parameter("birth_date", "string (date)", None));
    for prose in ["nickname text", "Document country", "New text", "some text", "A plain string"] {
        assert_eq!(form(prose), Form::Text, "{prose}");
    }
}

#[test]
fn two_words_of_prose_are_no_parameter() {
    let forms = |text: &str| -> Vec<Form> {
        let lines = read(text.as_bytes(), &Known::default()).unwrap();
        lines.into_iter().map(|line| line.form).collect()
    };
    assert_eq!(forms("Query string\n\nNext"), [Form::Text, Form::Text]);
    assert!(matches!(forms("NIT string\n[Required]")[0], Form::Parameter { .. }));
    assert!(matches!(forms("Tax_id string")[0], Form::Parameter { .. }));
}

#[test]
fn two_words_may_be_a_name_and_a_type() {
    let likely = |text| pair(text).map(|pair| pair.likely);
    for text in
        ["nickname text", "nickname File", "nickname array of strings", "nick_name blob", "a b [Required]"]
    {
        assert_eq!(likely(text), Some(text != "a b [Required]"), "{text}");
    }
    assert_eq!(likely("see below"), Some(false));
    for text in ["See below", "see below here", "see Below", "see below.", "see"] {
        assert_eq!(likely(text), None, "{text}");
    }
}

#[test]
fn what_cannot_be_seen_is_no_text() {
    for c in ['\u{ad}', '\u{200b}', '\u{200e}', '\u{200f}', '\u{2060}', '\u{202a}', '\u{feff}'] {
        assert_eq!(form(&format!("{c}lang{c} st{c}ring{c}")), form("lang string"), "{c:?}");
    }
}

#[test]
fn a_route_is_a_method_a_path_or_both() {
    let route = |method: Option<&str>, path: Option<&str>| Form::Route {
        method: method.map(str::to_owned),
        path: path.map(str::to_owned),
    };
    assert_eq!(form("get"), route(Some("GET"), None));
    assert_eq!(form("/v1/checks/{check_id}"), route(None, Some("/v1/checks/{check_id}")));
    assert_eq!(form("PUT /v1/config"), route(Some("PUT"), Some("/v1/config")));
    assert_eq!(form("Get"), Form::Text);
    assert_eq!(form("/v1 and later"), Form::Text);
}

#[test]
fn marks_values_and_bodies() {
    assert_eq!(
        form("[Required] If it is late"),
        Form::Mark { requirement: Requirement::Conditional, rest: "If it is late".to_owned() }
    );
    assert_eq!(form("[optional]"), Form::Mark { requirement: Requirement::Optional, rest: String::new() });
    assert_eq!(form("Allowed: a | b|c"), Form::Allowed(vec!["a".to_owned(), "b".to_owned(), "c".to_owned()]));
    assert_eq!(form("Allowed values are: a"), Form::Text);
    assert_eq!(form("Request Body *application/json"), Form::Body(Some("application/json".to_owned())));
    assert_eq!(form("Request Batch Report Generation"), Form::Text);
}

#[test]
fn what_is_not_text_is_refused_with_its_line() {
    let refused = |bytes: &[u8]| read(bytes, &Known::default()).map(|_| ()).unwrap_err().line;
    assert_eq!(refused(b"one\ntwo\n\xff\n"), 3);
    assert_eq!(refused(b"one\n\x00two\n"), 2);
    assert_eq!(refused(b"one\rtwo\r\n\xff\r"), 3);
}

#[test]
fn lines_end_in_one_of_three_ways() {
    let numbers = |text: &str| {
        let lines = read(text.as_bytes(), &Known::default()).unwrap();
        lines.into_iter().map(|line| (line.number, line.text, line.after_blank)).collect::<Vec<_>>()
    };
    let text = "one\n\ntwo\nthree\n";
    for end in ["\r\n", "\r"] {
        assert_eq!(numbers(&text.replace('\n', end)), numbers(text), "{end:?}");
    }
}
