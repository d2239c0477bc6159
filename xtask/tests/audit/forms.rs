//! What the page may come to write in another form than today: it is read, or refused with its line,
//! and never passed over.

use xtask::audit::{AuditError, audit};

use super::{document, page, report, reviewed};

/// Kind, subject, what the page says.
type Found = (String, String, Option<String>);

const FIELD: &str = "\nimei string\n";

fn found(text: &str) -> Vec<Found> {
    let differences = report(text).settled.differences;
    differences.into_iter().map(|it| (it.kind.to_string(), it.subject, it.documented)).collect()
}

fn one(kind: &str, subject: &str, documented: &str) -> Vec<Found> {
    vec![(kind.to_owned(), subject.to_owned(), Some(documented.to_owned()))]
}

/// A page with lines right below a field.
fn below(lines: &str) -> String {
    let text = page().render();
    assert!(text.contains(FIELD));
    text.replacen(FIELD, &format!("{FIELD}{lines}\n"), 1)
}

/// A page with one more line in front of a field, and with prose below it.
fn before(line: &str) -> String {
    page().render().replacen(FIELD, &format!("\n{line}\n\nTells one more thing.\n{FIELD}"), 1)
}

#[test]
fn marks_in_another_form_count() {
    for mark in ["[ Required ]", "(Required)", "Required", "[MANDATORY]", "[required"] {
        assert_eq!(found(&below(mark)), one("requirement_changed", "imei", "required"), "{mark}");
    }
    for mark in ["[Required for Colombia]", "(required in Peru)", "[Required] if it is late"] {
        assert_eq!(found(&below(mark)), one("requirement_changed", "imei", "conditional"), "{mark}");
    }
    for words in ["Required by nobody, in other words.", "Optional", "[Note] It is rare."] {
        assert_eq!(found(&below(words)), [], "{words}");
    }
}

#[test]
fn a_word_is_no_second_mark() {
    let text = page().render();
    let twice = text.replacen("[Required]\n", "[Required]\nRequired\n", 1);
    assert_ne!(text, twice);
    assert_eq!(found(&twice), []);
}

#[test]
fn values_in_another_form_count() {
    for values in [
        "Allowed : one | two",
        "allowed: one|two",
        "ALLOWED: one | two",
        "Allowed values: one | two",
        "Allowed: one |\ntwo",
        "Allowed: one\n| two",
        "Allowed: one |\n\n| two |",
    ] {
        assert_eq!(found(&below(values)), one("allowed_added", "imei", "one | two"), "{values}");
    }
    assert_eq!(found(&below("Allowed values are: one, two")), []);
}

#[test]
fn a_field_may_start_with_a_capital() {
    for (line, name) in [
        ("CURP string", "CURP"),
        ("CallbackUrl string", "CallbackUrl"),
        ("CallbackUrl date", "CallbackUrl"),
        ("X-Idempotency-Key string", "X-Idempotency-Key"),
    ] {
        let added = found(&before(line));
        assert_eq!(added.len(), 1, "{line}: {added:?}");
        assert_eq!((added[0].0.as_str(), added[0].1.as_str()), ("parameter_added", name));
    }
    // Also as the last field of a body.
    let mut last = page();
    let field = super::model::Parameter::new("body", "CURP", "string", super::model::Mark::None);
    last.operation("Create check").parameters.push(field);
    assert_eq!(found(&last.render()), one("parameter_added", "CURP", "body string, optional"));
    for prose in ["ISO date", "Comma-separated list", "A string"] {
        assert_eq!(found(&before(prose)), [], "{prose}");
    }
    assert_eq!(found(&below("\nUpload string\n\nTells more of it.")), []);
}

#[test]
fn a_field_may_have_more_than_a_name_and_a_usual_type() {
    for (line, name, described) in [
        ("callback_url string required", "callback_url", "body string, required"),
        ("callback_url string, optional", "callback_url", "body string, optional"),
        ("callback_url int64", "callback_url", "body int64, optional"),
        ("callback_ratio decimal(3,2)", "callback_ratio", "body decimal(3,2), optional"),
        ("2fa_code string", "2fa_code", "body string, optional"),
    ] {
        assert_eq!(found(&before(line)), one("parameter_added", name, described), "{line}");
    }
    for line in ["callback_url one two three", "callback_url one: two"] {
        let text = before(line);
        let Err(AuditError::Page(error)) = audit(text.as_bytes(), document(), reviewed(), None) else {
            panic!("{line}: nothing was noticed");
        };
        assert_eq!(text.lines().nth(error.line - 1), Some(line));
    }
    for prose in ["callback_url is told elsewhere.", "callback_url is told in another place"] {
        assert_eq!(found(&before(prose)), [], "{prose}");
    }
}

#[test]
fn a_reason_in_another_form_is_a_row() {
    let text = page().render();
    let rows: Vec<&str> =
        text.lines().filter(|line| line.ends_with(" When that is what happened.")).collect();
    let (middle, last) = (rows[rows.len() / 2], rows[rows.len() - 1]);
    for line in ["CAMERA_DENIED When it is", "camera-denied When it is", "timeout when it is"] {
        let name = line.split(' ').next().unwrap();
        let behind = text.replacen(last, &format!("{last}\n{line}"), 1);
        assert_eq!(found(&behind), one("reason_added", name, name), "{line}");
        let between = text.replacen(middle, &format!("{line}\n{middle}"), 1);
        assert_eq!(found(&between), one("reason_added", name, name), "{line}");
    }
    let between = text.replacen(middle, &format!("Camera denied by the user\n{middle}"), 1);
    assert_eq!(found(&between), one("reason_added", "Camera", "Camera"));
    let behind = text.replacen(last, &format!("{last}\n\nNon-final ones say less"), 1);
    assert_eq!(found(&behind), []);
}

#[test]
fn a_base_url_without_operations_is_missed() {
    let (account, connect) = ("https://api.account.truora.com", "https://api.connect.truora.com");
    let changed = page().render().replacen(account, connect, 1);
    assert_eq!(found(&changed), one("host_changed", connect, connect));
    let mut page = page();
    page.sections.remove(0);
    let differences = report(&page.render()).settled.differences;
    let [difference] = differences.as_slice() else { panic!("{differences:?}") };
    assert_eq!(difference.kind.as_str(), "host_changed");
    assert_eq!(difference.declared.as_deref(), Some(account));
    assert_eq!(difference.documented, None);
}
