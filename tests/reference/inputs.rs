//! The inputs of a check, by country, type and nationality, as data and as conditions.

use std::collections::BTreeSet;

use guards::document;
use serde_json::{Map, Value, json};

use super::{operations, text, validator};

fn rows(document: &Value) -> Vec<Value> {
    let operations = operations(document);
    let (_, _, create) = operations
        .iter()
        .find(|(_, _, operation)| operation["operationId"] == "createCheck")
        .expect("createCheck");
    create["x-required-inputs"]["rows"].as_array().expect("rows").clone()
}

fn create_check(document: &Value) -> jsonschema::Validator {
    validator(document, &document["components"]["schemas"]["CreateCheckRequest"])
}

fn value(input: &str) -> Value {
    match input {
        "date_of_birth" | "issue_date" => json!("1990-01-31"),
        "native_country" => json!("PE"),
        "region" => json!("SP"),
        "owner_document_type" => json!("national-id"),
        _ => json!("1"),
    }
}

fn request(country: &str, kind: &str, inputs: &[&str]) -> Value {
    let mut request = Map::new();
    request.insert("type".to_owned(), json!(kind));
    request.insert("country".to_owned(), json!(country));
    request.insert("user_authorized".to_owned(), json!(true));
    request.extend(inputs.iter().map(|input| ((*input).to_owned(), value(input))));
    Value::Object(request)
}

#[test]
fn every_row_is_a_condition() {
    let document = document("truora.yaml");
    let validator = create_check(&document);
    let rows = rows(&document);
    assert_eq!(
        rows.len(),
        25,
        "cells of the page's table that name inputs; the two of one row for names are one"
    );
    for row in &rows {
        let (country, kind) = (text(&row["country"]), text(&row["type"]));
        let alternatives: Vec<Vec<&str>> = row["required"]
            .as_array()
            .expect("inputs")
            .iter()
            .map(|names| names.as_array().expect("alternatives").iter().map(text).collect())
            .collect();
        let all: Vec<&str> = alternatives.iter().map(|names| names[0]).collect();
        assert!(validator.is_valid(&request(country, kind, &all)), "{row}: the required inputs are enough");
        let optional: Vec<&str> = row["optional"].as_array().expect("inputs").iter().map(text).collect();
        assert!(
            validator.is_valid(&request(country, kind, &[all.clone(), optional].concat())),
            "{row}: optional ones are allowed"
        );
        for without in 0..all.len() {
            let less: Vec<&str> =
                all.iter().enumerate().filter(|(at, _)| *at != without).map(|(_, name)| *name).collect();
            assert!(!validator.is_valid(&request(country, kind, &less)), "{row}: without {}", all[without]);
        }
        for (at, names) in alternatives.iter().enumerate().filter(|(_, names)| names.len() > 1) {
            let mut other = all.clone();
            other[at] = names[1];
            assert!(validator.is_valid(&request(country, kind, &other)), "{row}: {} will do", names[1]);
        }
    }
}

#[test]
fn every_cell_of_the_table_is_told() {
    let document = document("truora.yaml");
    let table = &document["paths"]["/v1/checks"]["post"]["x-required-inputs"];
    let covers = |cell: &Value, country: &str, kind: &str, nationality: Option<&str>| {
        let of = cell["nationality"].as_str();
        cell["country"] == country && cell["type"] == kind && (of.is_none() || of == nationality)
    };
    for country in ["CL", "CO", "MX", "BR", "CR", "PE", "ALL"] {
        for (kind, nationality) in [
            ("person", Some("national")),
            ("person", Some("foreigner")),
            ("company", None),
            ("vehicle", Some("national")),
            ("vehicle", Some("foreigner")),
        ] {
            let found = ["rows", "not_applicable"]
                .into_iter()
                .flat_map(|list| table[list].as_array().expect("cells"))
                .filter(|cell| covers(cell, country, kind, nationality))
                .count();
            assert_eq!(found, 1, "{country} {kind} {nationality:?}");
        }
    }
}

#[test]
fn the_table_is_the_page_s() {
    let document = document("truora.yaml");
    let validator = create_check(&document);
    let valid = |country, kind, inputs: &[&str]| validator.is_valid(&request(country, kind, inputs));
    let foreigner = ["foreign_id", "date_of_birth", "first_name", "native_country"];
    assert!(!valid("CL", "person", &foreigner), "a foreigner in Chile needs a family name");
    assert!(valid("CL", "person", &[&foreigner[..], &["last_name"]].concat()));
    assert!(!valid("CL", "person", &[]) && !valid("CL", "person", &["first_name", "last_name"]));
    assert!(valid("CL", "person", &["national_id"]));
    assert!(valid("CO", "person", &["ptp", "date_of_birth", "issue_date"]));
    assert!(!valid("CO", "person", &["ptp", "date_of_birth"]));
    assert!(!valid("BR", "person", &["national_id", "date_of_birth"]), "Brazil needs a region");
    assert!(
        !valid("PE", "person", &["foreign_id"]) && valid("PE", "person", &["foreign_id", "phone_number"])
    );
    assert!(valid("MX", "vehicle", &["license_plate"]) && !valid("MX", "vehicle", &["vehicle_id"]));
    assert!(valid("ALL", "company", &["company_name"]) && !valid("ALL", "company", &["tax_id"]));
    assert!(!valid("ALL", "person", &["first_name"]));
}

/// Whether the table lets a request pass, read from the published rows alone.
fn passes(table: &Value, country: &str, kind: &str, inputs: &[&str]) -> bool {
    let has =
        |names: &Value| names.as_array().expect("names").iter().any(|name| inputs.contains(&text(name)));
    let enough = |row: &Value| row["required"].as_array().expect("alternatives").iter().all(has);
    let (foreign, other) = (has(&table["foreigner_documents"]), has(&table["other_documents"]));
    let rows = table["rows"].as_array().expect("rows").iter();
    let of = |row: &&Value| row["country"] == country && row["type"] == kind;
    match rows.filter(of).collect::<Vec<_>>().as_slice() {
        [] => true,
        [row] if kind == "person" && row.get("nationality").is_some() && !inputs.contains(&"national_id") => {
            foreign || other || enough(row)
        }
        [row] => enough(row),
        [national, _] if inputs.contains(&"national_id") => enough(national),
        [_, foreigner] if foreign => enough(foreigner),
        [national, foreigner] => {
            let demanded = foreigner["required"].as_array().expect("alternatives");
            let shared = |entry: &&Value| demanded.contains(entry);
            other && national["required"].as_array().expect("alternatives").iter().filter(shared).all(has)
        }
        rows => panic!("{country} {kind} has {} rows", rows.len()),
    }
}

#[test]
fn the_conditions_are_the_table_for_every_set_of_inputs() {
    let document = document("truora.yaml");
    let validator = create_check(&document);
    let table = &document["paths"]["/v1/checks"]["post"]["x-required-inputs"];
    let documents: Vec<&str> = ["foreigner_documents", "other_documents"]
        .iter()
        .flat_map(|list| table[list].as_array().expect("documents").iter().map(text))
        .chain(["national_id"])
        .collect();
    let mut tried = 0;
    for country in ["CL", "CO", "MX", "BR", "CR", "PE", "ALL"] {
        for kind in ["person", "vehicle", "company", "my-custom-type"] {
            let of_pair =
                rows(&document).into_iter().filter(|row| row["country"] == country && row["type"] == kind);
            let mut names: BTreeSet<String> = documents.iter().map(|&name| name.to_owned()).collect();
            for row in of_pair {
                let entries = row["required"].as_array().expect("inputs").iter();
                names.extend(
                    entries
                        .flat_map(|entry| entry.as_array().expect("names"))
                        .map(|name| text(name).to_owned()),
                );
            }
            let names: Vec<&str> = names.iter().map(String::as_str).collect();
            for set in 0..1_u32 << names.len() {
                let inputs: Vec<&str> =
                    (0..names.len()).filter(|at| set & (1 << at) != 0).map(|at| names[at]).collect();
                let valid = validator.is_valid(&request(country, kind, &inputs));
                assert_eq!(valid, passes(table, country, kind, &inputs), "{country} {kind} {inputs:?}");
                tried += 1;
            }
        }
    }
    assert!(tried > 20_000, "{tried} requests");
}

#[test]
fn what_the_table_does_not_know_is_left_to_the_service() {
    let document = document("truora.yaml");
    let validator = create_check(&document);
    assert!(validator.is_valid(&request("CO", "my-custom-type", &[])), "a custom type");
    assert!(validator.is_valid(&request("CL", "company", &[])), "a cell that says N/A");
    assert!(validator.is_valid(&request("CO", "person", &["passport"])), "a document without a row");
}

#[test]
fn requests_are_strict() {
    let document = document("truora.yaml");
    let validator = create_check(&document);
    let fine = request("CO", "person", &["national_id"]);
    let with = |name: &str, value: Value| {
        let mut request = fine.clone();
        request[name] = value;
        validator.is_valid(&request)
    };
    assert!(validator.is_valid(&fine));
    assert!(!with("user_authorized", json!(false)), "consent has to be given");
    assert!(!with("country", json!("XX")) && !with("country", json!("co")));
    assert!(!with("region", json!("XX")) && with("region", json!("SP")));
    assert!(!with("imei", json!("12345")) && with("imei", json!("490154203237518")));
    assert!(!with("date_of_birth", json!("31/01/1990")) && !with("date_of_birth", json!("1990-02-30")));
    assert!(!with("nobody_knows", json!("x")), "unknown fields");
    assert!(!with("native_national_id", json!("1")), "goes with native_country");
    for (watch, is_valid) in [
        ("daily", true),
        ("3d", true),
        ("2w", true),
        ("10y", true),
        ("0d", false),
        ("d", false),
        ("3", false),
        ("hourly", false),
        ("3d ", false),
    ] {
        assert_eq!(with("watch", json!(watch)), is_valid, "{watch}");
    }
}

#[test]
fn durations_accounts_and_weights_have_their_limits() {
    let document = document("truora.yaml");
    let is_valid = |schema: &str, body: Value| {
        validator(&document, &document["components"]["schemas"][schema]).is_valid(&body)
    };
    for (duration, valid) in [
        ("15m", true),
        ("14m", false),
        ("10080m", true),
        ("10081m", false),
        ("1h", true),
        ("168h", true),
        ("169h", false),
        ("0h", false),
        ("2d", false),
        ("015m", false),
    ] {
        assert_eq!(is_valid("CreateSettingRequest", json!({"max_duration": duration})), valid, "{duration}");
    }
    for (account, valid) in [("user_1.a-b", true), ("", false), ("a b", false), ("ñ", false)] {
        assert_eq!(
            is_valid(
                "CreateApiKeyRequest",
                json!({"key_type": "web", "grant": "signals", "account_id": account})
            ),
            valid,
            "{account}"
        );
    }
    for (weight, valid) in
        [(json!(0), true), (json!(1), true), (json!(0.25), true), (json!(1.1), false), (json!(-0.1), false)]
    {
        let body = json!({"country": "CO", "type": "mine", "dataset_criminal_record": weight});
        assert_eq!(is_valid("CreateCustomTypeRequest", body), valid, "{weight}");
    }
    assert_eq!(document["components"]["schemas"]["CreateCustomTypeRequest"]["x-sum"]["equals"], 1);
}
