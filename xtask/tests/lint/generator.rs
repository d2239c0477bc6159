//! What the lint does not know: a panic of the generator, and how `regenerate` says no.

use std::fs;
use std::path::Path;

use serde_json::{Value, json};
use xtask::client::{files, generate};

use super::{clean, operation, schema};

fn error(document: &Value) -> String {
    generate(document).expect_err("the generator cannot do it")
}

#[test]
fn a_panic_names_the_operation() {
    let mut document = clean();
    let second = json!({"operationId": "listThings", "responses": {"200": {"description": "All."}}});
    document["paths"]["/things"] = json!({"get": second});
    let form =
        operation(&mut document)["requestBody"]["content"]["application/x-www-form-urlencoded"].clone();
    operation(&mut document)["requestBody"]["content"]["application/json"] = form;
    let message = error(&document);
    assert!(message.starts_with("the generator panicked at operation changeThing: "), "{message}");
    assert!(message.contains("more media types than expected"), "{message}");
}

#[test]
fn a_panic_names_the_schema() {
    let mut document = clean();
    schema(&mut document, "Kind")["enum"] = json!(["SPE", "spe"]);
    let message = error(&document);
    assert!(message.starts_with("the generator panicked at schema Kind: "), "{message}");
}

#[test]
fn what_the_generator_refuses_is_an_error() {
    let mut document = clean();
    document["openapi"] = json!("3.1.0");
    assert!(error(&document).contains("invalid version"));
}

#[test]
fn the_client_is_not_written_from_what_the_lint_refuses() {
    let mut document = clean();
    let parameters = operation(&mut document)["parameters"].as_array_mut().unwrap();
    parameters.push(json!({"name": "session", "in": "cookie", "schema": {"type": "string"}}));
    schema(&mut document, "Kind")["enum"] = json!(["", "+"]);
    let message = files(&document, &document).unwrap_err();
    assert!(message.contains("operation changeThing, parameter session: is a cookie"), "{message}");
    assert!(message.contains("schema Kind: \"\", \"+\" are all X in Rust"), "{message}");
}

#[test]
fn regenerate_says_all_of_it_and_writes_nothing() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("lint-regenerate");
    fs::create_dir_all(&folder).unwrap();
    let mut document = spec_gen::openapi().unwrap();
    let body = &mut document["paths"]["/v1/checks"]["post"]["requestBody"];
    body.as_object_mut().unwrap().remove("required");
    let settings = &mut document["components"]["schemas"]["RequestedCheckCountry"]["enum"];
    settings.as_array_mut().unwrap().push(json!("co"));
    let mut out = Vec::new();
    let code =
        xtask::regenerate::run_of(&folder, || xtask::regenerate::outputs_of(&document), false, &mut out);
    let out = String::from_utf8(out).unwrap();
    assert_eq!(format!("{code:?}"), format!("{:?}", std::process::ExitCode::from(2)), "{out}");
    assert!(out.contains("operation createCheck: the body is optional"), "{out}");
    assert!(out.contains("schema RequestedCheckCountry: \"CO\", \"co\" are all Co in Rust"), "{out}");
    assert!(out.ends_with("nothing was written\n"), "{out}");
    assert_eq!(fs::read_dir(&folder).unwrap().count(), 0);
}

/// The rules whose constructs stop the generator itself; the others it takes and gets wrong.
const STOPPED: &[&str] = &[
    "several_request_media_types",
    "request_media_type",
    "form_encoding",
    "differing_successes",
    "differing_refusals",
    "default_answer",
    "answer_without_schema",
    "answer_description",
    "cookie_parameter",
    "parameter_style",
    "structured_parameter",
    "path_parameters",
    "operation_ids",
    "value_names",
    "references",
    "dropped_parts",
];

#[test]
fn what_stops_the_generator_is_what_the_rules_say() {
    let mut stopped = Vec::new();
    for probe in super::probes::PROBES {
        let mut document = clean();
        (probe.edit)(&mut document);
        if generate(&document).is_err() && !stopped.contains(&probe.rule) {
            stopped.push(probe.rule);
        }
    }
    assert_eq!(stopped, STOPPED);
}

/// Writes two files into a folder and gives what is said, and what is there then.
fn regenerated(folder: &Path) -> (String, Vec<String>) {
    let outputs = || Ok(["a", "b"].map(|name| (format!("openapi/{name}.yaml"), "new\n".to_owned())).to_vec());
    let mut out = Vec::new();
    let code = xtask::regenerate::run_of(folder, outputs, false, &mut out);
    assert_eq!(format!("{code:?}"), format!("{:?}", std::process::ExitCode::from(2)));
    let entries = fs::read_dir(folder.join("openapi")).unwrap().map(|it| it.unwrap().path());
    let files = entries.filter(|path| path.is_file());
    let mut files: Vec<String> = files.map(|path| path.display().to_string()).collect();
    files.sort();
    (String::from_utf8(out).unwrap(), files)
}

fn fresh(name: &str) -> std::path::PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(folder.join("openapi")).unwrap();
    folder
}

#[test]
fn regenerate_says_what_was_written_before_it_failed() {
    let folder = fresh("regenerate-half");
    // A folder in the place of the second file.
    fs::create_dir_all(folder.join("openapi/b.yaml/inside")).unwrap();
    let (out, files) = regenerated(&folder);
    assert!(out.ends_with("\nwritten or removed before that: openapi/a.yaml\n"), "{out}");
    assert_eq!(files, [folder.join("openapi/a.yaml").display().to_string()]);
}

#[test]
fn regenerate_writes_nothing_where_a_text_finds_no_room() {
    let folder = fresh("regenerate-nothing");
    // A folder in the place of the second text, while it waits.
    fs::create_dir_all(folder.join("openapi/.b.yaml.new/inside")).unwrap();
    let (out, files) = regenerated(&folder);
    assert!(out.ends_with("\nnothing was written\n"), "{out}");
    assert_eq!(files, Vec::<String>::new());
}
