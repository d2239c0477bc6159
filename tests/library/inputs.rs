//! What a check needs, held against the published document.

use std::collections::BTreeSet;

use guards::{Recorder, document};
use serde_json::{Map, Value, json};
use truora_api::inputs::{self, Advice, Consent, Nationality, NewCheck, Requirements, Weights};
use truora_api::types::{
    CreateBatchRequest, CreateCheckRequest, CreateCustomTypeRequest, CustomTypeCountry, CustomTypes, DataSet,
    RequestedCheckCountry, RequestedCheckType, builder,
};
use truora_api::{Client, Date, Frequency, MaxDuration};

fn value(input: &str) -> Value {
    match input {
        "date_of_birth" | "issue_date" => json!("1990-01-31"),
        "native_country" => json!("PE"),
        "region" => json!("SP"),
        "owner_document_type" => json!("national-id"),
        _ => json!("1"),
    }
}

fn body<'i>(country: &str, kind: &str, inputs: impl IntoIterator<Item = &'i str>) -> Value {
    let mut body = Map::new();
    body.insert("type".to_owned(), json!(kind));
    body.insert("country".to_owned(), json!(country));
    body.insert("user_authorized".to_owned(), json!(true));
    body.extend(inputs.into_iter().map(|input| (input.to_owned(), value(input))));
    Value::Object(body)
}

fn request(body: &Value) -> CreateCheckRequest {
    serde_json::from_value(body.clone()).unwrap_or_else(|error| panic!("{body}: {error}"))
}

fn missing(body: &Value) -> Vec<String> {
    inputs::missing(&request(body)).iter().map(ToString::to_string).collect()
}

fn validator(document: &Value) -> jsonschema::Validator {
    let schema = json!({
        "$ref": "#/components/schemas/CreateCheckRequest",
        "components": document["components"],
    });
    jsonschema::draft202012::new(&schema).unwrap_or_else(|error| panic!("{error}"))
}

fn first_of(row: &Requirements) -> Vec<&'static str> {
    row.required.iter().map(|names| names[0]).collect()
}

#[test]
fn the_table_is_the_published_one() {
    let document = document("truora.yaml");
    let rows = document["paths"]["/v1/checks"]["post"]["x-required-inputs"]["rows"].as_array().expect("rows");
    assert_eq!(rows.len(), inputs::all().len());
    for (published, row) in rows.iter().zip(inputs::all()) {
        let mut ours = json!({
            "country": row.country,
            "type": row.kind,
            "required": row.required,
            "optional": row.optional,
        });
        if let Some(nationality) = row.nationality {
            ours["nationality"] = json!(nationality.to_string());
        }
        if !row.only_in.is_empty() {
            let places = row.only_in.iter().map(|(input, place)| ((*input).to_owned(), json!(place)));
            ours["only_in"] = Value::Object(places.collect());
        }
        if !row.complete.is_empty() {
            ours["complete"] = json!(row.complete);
        }
        assert_eq!(&ours, published);
    }
}

#[test]
fn rows_are_found_by_country_type_and_nationality() {
    use {Nationality::*, RequestedCheckCountry::*, RequestedCheckType::*};
    let row = inputs::required(Co, Person, Foreigner).expect("a row");
    assert_eq!(row.required, [&["foreign_id", "ptp"][..], &["date_of_birth"], &["issue_date"]]);
    assert_eq!(row.optional, ["phone_number"]);
    let santiago = inputs::required(Cl, Vehicle, National).expect("a row");
    assert_eq!(
        (santiago.place_of("driver_license"), santiago.place_of("national_id")),
        (Some("Santiago"), None)
    );
    assert_eq!(inputs::required(Co, Company, Foreigner), inputs::required(Co, Company, National));
    for (country, kind, nationality) in
        [(Cl, Company, National), (Br, Person, Foreigner), (Mx, Vehicle, Foreigner), (All, Vehicle, National)]
    {
        assert_eq!(inputs::required(country, kind, nationality), None, "the page says N/A");
    }
    for row in inputs::all() {
        let nationality = row.nationality.unwrap_or(National);
        assert_eq!(inputs::required(row.country, row.kind, nationality), Some(row));
    }
}

#[test]
fn the_schema_s_conditions_say_the_same() {
    let document = document("truora.yaml");
    let validator = validator(&document);
    let mut tried = 0;
    let mut agree = |body: &Value| {
        let missing = missing(body);
        assert_eq!(validator.is_valid(body), missing.is_empty(), "{body}: {missing:?}");
        tried += 1;
    };
    let documents =
        ["national_id", "foreign_id", "ptp", "passport", "pep", "native_national_id", "native_country"];
    for row in inputs::all() {
        let (country, kind) = (row.country.to_string(), row.kind.to_string());
        let named: BTreeSet<&str> =
            row.required.concat().into_iter().chain(row.optional.iter().copied()).collect();
        // Every set of the inputs that the row demands, alone and with each document, with and without the rest.
        let demanded: Vec<&str> = row.required.concat();
        for set in 0..1_u32 << demanded.len() {
            let chosen =
                demanded.iter().enumerate().filter(|(at, _)| set & (1 << at) != 0).map(|(_, name)| *name);
            let chosen: BTreeSet<&str> = chosen.collect();
            agree(&body(&country, &kind, chosen.iter().copied()));
            let rest = named.iter().filter(|name| !demanded.contains(name)).copied();
            agree(&body(&country, &kind, chosen.iter().copied().chain(rest)));
            for one in documents {
                agree(&body(&country, &kind, chosen.iter().copied().chain([one])));
            }
        }
    }
    for country in ["ALL", "BR", "CO", "CL", "MX", "PE", "CR"] {
        for kind in ["person", "vehicle", "company", "my-type"] {
            agree(&body(country, kind, []));
            for one in documents {
                agree(&body(country, kind, [one]));
            }
        }
    }
    assert!(tried > 1_000, "{tried} requests");
}

#[test]
fn each_omission_is_named() {
    for row in inputs::all() {
        let all = first_of(row);
        let (country, kind) = (row.country.to_string(), row.kind.to_string());
        assert_eq!(missing(&body(&country, &kind, all.iter().copied())), [""; 0], "{row:?}");
        for (at, alternatives) in row.required.iter().enumerate() {
            let less = all.iter().enumerate().filter(|(other, _)| *other != at).map(|(_, name)| *name);
            let less = body(&country, &kind, less);
            let named = inputs::missing(&request(&less));
            // Without the document that shows the nationality, any document would do.
            let is_named = |name: &&str| named.iter().any(|one| one.any_of.contains(name));
            assert!(alternatives.iter().all(is_named), "{less}: {named:?}");
        }
    }
    let neither = missing(&body("CO", "person", []));
    assert_eq!(neither.len(), 1);
    assert!(neither[0].starts_with("one of national_id, foreign_id, ptp, passport"), "{neither:?}");
    let native = body("CO", "person", ["national_id", "native_national_id"]);
    assert_eq!(missing(&native), ["native_country is missing"]);
}

fn advised(check: &NewCheck) -> Vec<String> {
    check.check().expect("inputs of the right form").iter().map(ToString::to_string).collect()
}

#[test]
fn a_complete_check_in_brazil_is_advised() {
    let brazil = NewCheck::person(RequestedCheckCountry::Br, Consent::given())
        .inputs(|inputs| inputs.national_id("1").date_of_birth("1990-01-31").region("SP").phone_number("1"));
    assert_eq!(
        advised(&brazil),
        ["state_id", "first_name", "last_name"]
            .map(|input| format!("without {input} the check is not complete"))
    );
    assert!(brazil.check().expect("fine").iter().all(|advice| !advice.is_demand()));
    let complete = brazil.inputs(|inputs| inputs.state_id("1").first_name("A").last_name("B"));
    assert_eq!(advised(&complete), [""; 0]);
    let company =
        NewCheck::company(RequestedCheckCountry::Br, Consent::given()).inputs(|inputs| inputs.tax_id("1"));
    assert_eq!(advised(&company), ["without company_name the check is not complete"]);
    let peru = NewCheck::person(RequestedCheckCountry::Pe, Consent::given())
        .inputs(|inputs| inputs.foreign_id("1").phone_number("1"));
    assert_eq!(advised(&peru), ["without date_of_birth the check is not complete"]);
}

#[test]
fn the_rest_of_the_advice() {
    let chile = NewCheck::vehicle(RequestedCheckCountry::Cl, Consent::given())
        .inputs(|inputs| inputs.national_id("1").driver_license("1"));
    assert_eq!(advised(&chile), ["license_plate is missing", "driver_license counts in Santiago only"]);
    let untold = NewCheck::person(RequestedCheckCountry::Mx, Consent::given())
        .inputs(|inputs| inputs.national_id("1"));
    assert_eq!(untold.check(), Ok(vec![Advice::NoPhone]));
    let nobody_knows = NewCheck::company(RequestedCheckCountry::Cl, Consent::given());
    assert_eq!(advised(&nobody_knows), ["the reference does not describe a check of type company in CL"]);
    let custom = NewCheck::of("my-type", RequestedCheckCountry::Cl, Consent::given());
    assert_eq!(advised(&custom), [""; 0], "the table does not know custom types");
    let refused =
        request(&json!({"type": "person", "country": "CR", "user_authorized": false, "national_id": "1"}));
    assert_eq!(inputs::advice(&refused), [Advice::NotAuthorized, Advice::NoPhone]);
}

#[test]
fn blank_text_is_no_input() {
    let blank = json!({"type": "person", "country": "CR", "user_authorized": true, "national_id": " ", "phone_number": ""});
    assert_eq!(missing(&blank).len(), 1);
    assert_eq!(inputs::nationality(&request(&blank)), None);
}

#[test]
fn consent_cannot_be_omitted_nor_taken_back() {
    let check = NewCheck::person(RequestedCheckCountry::Co, Consent::given()).inputs(|inputs| {
        inputs.national_id("SECRET-MARKER").user_authorized(false).country("PE").type_("vehicle")
    });
    assert!(!format!("{check:?}").contains("SECRET-MARKER"));
    let request = check.build().expect("fine");
    assert!(request.user_authorized);
    assert_eq!(request.country, RequestedCheckCountry::Co);
    assert_eq!(request.type_, RequestedCheckType::Person);
    assert_eq!(Consent::if_given(false), None);
    assert_eq!(Consent::if_given(true), Some(Consent::given()));
    let wrong = NewCheck::person(RequestedCheckCountry::Co, Consent::given())
        .inputs(|inputs| inputs.date_of_birth("1990-02-30"));
    let error = wrong.check().expect_err("no such day").to_string();
    assert!(error.contains("date_of_birth") && error.contains("01 to 28"), "{error}");
}

#[tokio::test]
async fn a_check_is_sent_whatever_the_advice() {
    let recorder = Recorder::start("404 Not Found", "application/json", "{}").await;
    let client = Client::builder().api_key("key").base_url(recorder.url()).build().expect("loopback");
    let check = NewCheck::of("my-type", RequestedCheckCountry::Co, Consent::given());
    let error = client.create_check().body(check).send().await.expect_err("the recorder knows no check");
    assert!(error.status().is_some(), "{error}");
    assert_eq!(recorder.only().text(), "country=CO&type=my-type&user_authorized=true");
}

#[test]
fn weights_sum_to_one() {
    let built = |weights: &[(&str, f64)]| {
        let start = Weights::builder();
        let all = weights.iter().fold(start, |builder, (name, weight)| builder.weight(*name, *weight));
        all.build().map_err(|error| error.to_string())
    };
    // 0.1 ten times over is not 1 in binary.
    let names = [
        "legal_background",
        "alert_in_media",
        "business_background",
        "criminal_record",
        "vehicle_permits",
        "affiliations_and_insurances",
        "professional_background",
        "vehicle_information",
        "driving_licenses",
        "international_background",
        "personal_identity",
        "taxes_and_finances",
        "traffic_fines",
    ];
    let tenths: Vec<(&str, f64)> = names.iter().take(10).map(|name| (*name, 0.1)).collect();
    assert!(built(&tenths).is_ok());
    let every = names.iter().enumerate().map(|(at, name)| (*name, if at == 0 { 1.0 } else { 0.0 }));
    let every = built(&every.collect::<Vec<_>>()).expect("every data set of a custom type");
    assert_eq!(every.iter().count(), 13);
    assert!(
        every.create(CustomTypeCountry::Co, "mine").is_ok()
            && every.update(CustomTypeCountry::Co, "mine").is_ok()
    );
    let cases: [(&[(&str, f64)], &str); 8] = [
        (&[], "the weights sum to 0 and"),
        (&[("criminal_record", 0.5), ("traffic_fines", 0.4)], "the weights sum to 0.9 and"),
        (&[("criminal_record", 0.7), ("traffic_fines", 0.4)], "the weights sum to 1.1 and"),
        (&[("criminal_record", 0.999_999_99)], "the weights sum to 0.99999999 and"),
        (&[("criminal_record", 1.5)], "criminal_record: expected a weight from 0 to 1"),
        (&[("criminal_record", f64::NAN)], "criminal_record: expected a weight from 0 to 1"),
        (&[("criminal_records", 1.0)], "data set: not one of"),
        (&[("behavior", 1.0)], "behavior: custom types give it no weight"),
    ];
    for (weights, expected) in cases {
        let error = built(weights).expect_err(expected);
        assert!(error.starts_with(expected), "{error}");
    }
    assert!(built(&[("criminal_record", 1.0 - 1e-10)]).is_ok());
}

#[test]
fn weights_become_bodies() {
    let weights =
        Weights::builder().weight(DataSet::CriminalRecord, 1.0).weight(DataSet::AlertInMedia, 0.0).build();
    let weights = weights.expect("they sum to 1");
    assert_eq!(weights.get(DataSet::TrafficFines), None);
    let created = weights.create(CustomTypeCountry::Co, "driver").expect("a name");
    let form = json!({"country": "CO", "dataset_alert_in_media": 0.0, "dataset_criminal_record": 1.0, "type": "driver"});
    assert_eq!(serde_json::to_value(&created).expect("JSON"), form);
    let again: Result<CreateCustomTypeRequest, _> =
        builder::CreateCustomTypeRequest::from(created.clone()).try_into();
    assert_eq!(again.expect("its builder"), created);
    let updated = weights.update(CustomTypeCountry::Co, "driver").expect("a name");
    assert_eq!(serde_json::to_value(updated).expect("JSON"), form);
    let reserved = document("truora.yaml")["components"]["schemas"]["CreateCustomTypeRequest"]["properties"]
        ["type"]["x-reserved"]
        .clone();
    for name in reserved.as_array().expect("names").iter().filter_map(Value::as_str) {
        let error = weights.create(CustomTypeCountry::Co, name).expect_err(name).to_string();
        assert!(error.contains(&format!("the name {name} is reserved")), "{error}");
        assert!(weights.update(CustomTypeCountry::Co, name).is_err());
    }
    assert!(weights.create(CustomTypeCountry::Co, " ").is_err());
}

#[test]
fn custom_types_are_read_in_both_forms() {
    let of_country = json!({"driver": [{"data_set": "criminal_record", "weight": "0.7"}], "none": null});
    let declared = json!({"client_id": "TCI1", "score_configs": {"CO": of_country, "PE": null}});
    let bare = json!({"CO": of_country, "message": "fine", "count": 1});
    // A member that is a map is no country for that.
    let more = json!({"CO": of_country, "PE": null, "paging": {"next": [], "previous": null}});
    for (form, countries) in [(declared, 2), (bare, 1), (more, 2)] {
        let types: CustomTypes = serde_json::from_value(form.clone()).expect("an answer");
        let by_country = types.by_country();
        assert_eq!(by_country["CO"]["driver"][0].weight, Some(0.7), "{form}");
        assert_eq!(by_country["CO"]["none"], []);
        assert_eq!(by_country.len(), countries, "{form}");
    }
    assert!(CustomTypes::default().by_country().is_empty());
}

#[test]
fn columns_are_mapped_by_name() {
    let body = CreateBatchRequest::builder().type_("person").service("checks").country("CO");
    let body = body.columns_mapping_national_id(0).map_column("other_input", 1).map_column("third", 2);
    let body: CreateBatchRequest = body.try_into().expect("fine");
    assert_eq!(body.extra["columns_mapping.other_input"], 1);
    assert_eq!(body.extra["columns_mapping.third"], 2);
    let wrong = CreateBatchRequest::builder().map_column("columns_mapping.x", 1);
    let wrong = wrong.type_("person").service("checks").country("CO");
    let error = CreateBatchRequest::try_from(wrong).expect_err("a prefix").to_string();
    assert!(error.starts_with("columns_mapping: the name"), "{error}");
}

#[test]
fn an_end_allows_one_run_at_least() {
    let day = |text: &str| Date::try_from(text).unwrap_or_else(|error| panic!("{text}: {error}"));
    let cases = [
        ("daily", "2023-12-31", "2024-01-01"),
        ("weekly", "2024-02-26", "2024-03-04"),
        ("monthly", "2024-01-31", "2024-02-29"),
        ("monthly", "2023-01-31", "2023-02-28"),
        ("yearly", "2024-02-29", "2025-02-28"),
        ("3d", "2024-02-27", "2024-03-01"),
        ("2w", "2100-02-20", "2100-03-06"),
        ("13m", "2023-12-01", "2025-01-01"),
        ("4y", "2024-02-29", "2028-02-29"),
        ("36525d", "2000-01-01", "2100-01-01"),
    ];
    for (frequency, from, next) in cases {
        let frequency = Frequency::try_from(frequency).expect("a frequency");
        assert_eq!(frequency.after(day(from)), Some(day(next)), "{frequency} after {from}");
        assert!(frequency.allows(day(from), day(next)));
        assert!(!frequency.allows(day(from), day(from)));
    }
    let mut one = day("1999-12-31");
    for next in ["2000-01-01", "2000-02-29", "2000-03-01", "2001-03-01"] {
        while one < day(next) {
            one = Frequency::Daily.after(one).expect("a day");
        }
        assert_eq!(one, day(next));
    }
    assert_eq!(Frequency::Daily.after(day("9999-12-31")), None);
    assert_eq!(Frequency::try_from("4294967295y").expect("a frequency").after(day("2024-01-01")), None);
    assert_eq!(Frequency::try_from("4294967295d").expect("a frequency").after(day("2024-01-01")), None);
}

#[test]
fn errors_of_values_say_what_was_expected() {
    let date = |text: &str| Date::try_from(text).map(drop);
    let frequency = |text: &str| Frequency::try_from(text).map(drop);
    let duration = |text: &str| MaxDuration::try_from(text).map(drop);
    let cases = [
        (date("31/01/1990"), "YYYY-MM-DD"),
        (date("1990-13-01"), "the month goes from 01 to 12"),
        (date("1990-02-29"), "01 to 28"),
        (date("0999-01-01"), "the year has four digits"),
        (frequency("hourly"), "daily, weekly, monthly, yearly, or a number and d, w, m or y"),
        (frequency("0d"), "such as 3d"),
        (frequency("99999999999d"), "such as 3d"),
        (duration("14m"), "15 minutes to 168 hours"),
        (duration("2d"), "a number and m or h"),
    ];
    for (result, expected) in cases {
        let error = result.expect_err(expected).to_string();
        assert!(error.starts_with("expected a ") && error.contains(expected), "{error}");
    }
}
