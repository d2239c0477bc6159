//! Where columns go, and what is said of their names.

use guards::Recorder;
use truora_api::CallOptions;
use truora_api::batches::{BatchError, BatchPlan, Table, TableError};

use super::{PERSON, all, answer, assert_silent, cells, client, folder, people};
use crate::chain;

#[tokio::test]
async fn columns_of_the_body_are_columns_of_the_sheet() {
    let api = Recorder::start("200 OK", "application/json", &answer("https://files.example/", "")).await;
    let plan = || client(&api).batch("person", "CO").table(people());
    // Two ways to say the same, in the order that is answered: declared members, completed names, both.
    let plans: [BatchPlan; 4] = [
        plan().body_map(|body| body.columns_mapping_national_id(1).columns_mapping_date_of_birth(4)),
        plan().body_map(|body| body.map_column("national_id", 1)).map_column("date_of_birth", 4),
        plan().body_map(|body| body.columns_mapping_date_of_birth(4)).map_column("national_id", 1),
        plan()
            .body_map(|body| body.columns_mapping_national_id(1))
            .map_column("national_id", 1)
            .map_column("date_of_birth", 4),
    ];
    for plan in plans {
        let batch = plan.create().await.expect("created");
        let sent = cells(batch.workbook().bytes());
        let cell = |row, column| sent.get(&(row, column)).map(String::as_str);
        assert_eq!([cell(0, 1), cell(0, 4)], [Some("national_id"), Some("date_of_birth")]);
        assert_eq!([cell(1, 1), cell(1, 4), cell(1, 0)], [Some(PERSON), Some("1990-01-31"), None]);
    }
    for request in api.requests() {
        let form = request.text();
        for field in ["columns_mapping.national_id=1", "columns_mapping.date_of_birth=4"] {
            assert_eq!(form.matches(field).count(), 1, "{form}");
        }
    }
}

#[tokio::test]
async fn columns_that_cannot_be_are_refused_before_anything_is_sent() {
    let api = Recorder::start("200 OK", "application/json", "{}").await;
    let plan = || client(&api).batch("person", "CO").table(people());
    let cases: [(BatchPlan, &str); 5] = [
        (
            plan().body_map(|body| body.columns_mapping_national_id(1)),
            "\"date_of_birth\" is in the table or in the mapping",
        ),
        (
            plan().body_map(|body| body.map_column("tax_id", 1)).map_column("national_id", 0),
            "\"date_of_birth\" is in the table or in the mapping",
        ),
        (
            plan()
                .body_map(|body| body.columns_mapping_national_id(1).columns_mapping_date_of_birth(0))
                .map_column("national_id", 2),
            "national_id has a column by map_column and another in the body",
        ),
        (
            plan().body_map(|body| body.columns_mapping_national_id(-1).columns_mapping_date_of_birth(0)),
            "no sheet has the column -1",
        ),
        (
            plan().map_column("national_id", 16_384).map_column("date_of_birth", 0),
            "no sheet has the column 16384 (from 0): the last is 16383",
        ),
    ];
    for (plan, words) in cases {
        let error = plan.create().await.expect_err(words);
        assert!(chain(&error).contains(words), "{words}: {}", chain(&error));
        assert!(matches!(error, BatchError::Table { .. }) && error.into_plan().is_some());
    }
    assert!(api.requests().is_empty());
}

#[tokio::test]
async fn a_lost_answer_does_not_say_that_nothing_was_created() {
    for (answer, words) in [
        ("", "it is not known whether the batch was created"),
        (
            "HTTP/1.1 504 Gateway Timeout\r\nContent-Length: 0\r\nConnection: close\r\n\r\n",
            "it is not known whether the batch was created",
        ),
        (
            "HTTP/1.1 401 Unauthorized\r\nContent-Length: 0\r\nConnection: close\r\n\r\n",
            "the batch was not created",
        ),
    ] {
        let api = Recorder::raw(answer).await;
        let error = client(&api).batch("person", "CO").table(people()).create().await.expect_err(words);
        assert!(error.to_string().starts_with(words), "{error}");
        assert!(error.into_plan().is_some());
    }
}

#[tokio::test]
async fn a_field_of_the_options_is_for_the_creation_alone() {
    let files = Recorder::start("200 OK", "text/csv", "whole").await;
    let api = Recorder::start("200 OK", "application/json", &answer(&files.url(), &files.url())).await;
    let client = client(&api).with(CallOptions::new().form_field("report_id", "RPT1"));
    let target = folder("options").join("report.csv");
    let (seen, error) = all(client.batch("person", "CO").table(people()).run_to(target)).await;
    assert!(error.is_none() && seen.last().is_some_and(|last| last == "downloaded"), "{seen:?} {error:?}");
    let (first, rest) =
        api.requests().split_first().map(|(first, rest)| (first.clone(), rest.to_vec())).expect("requests");
    assert!(first.line.starts_with("POST /v1/batches ") && first.text().ends_with("&report_id=RPT1"));
    assert!(rest.iter().all(|request| !request.text().contains("report_id")), "{rest:?}");
    client.wait_for_batch("BCH1").await.expect("a wait sends no form");
    client.resume_batch("BCH1").read().await.expect("nor does a look");
}

#[tokio::test]
async fn a_title_that_is_a_document_is_not_repeated() {
    let api = Recorder::start("200 OK", "application/json", &answer("https://files.example/", "")).await;
    let untitled = || Table::from_rows(["national_id", PERSON], [["1", "2"]]).expect("a table");
    let plan = || client(&api).batch("person", "CO").table(untitled()).undeclared_inputs();
    let not_taken = plan().create().await.expect_err("not taken");
    assert!(chain(&not_taken).contains("does not take column 2; it takes national_id"), "{not_taken}");
    let not_mapped = plan().map_column("national_id", 0).create().await.expect_err("not mapped");
    assert!(chain(&not_mapped).contains("column 2 is in the table or in the mapping"), "{not_mapped}");
    let all = plan().map_column("national_id", 0).map_column(PERSON, 1);
    let ignored = all.clone().create().await.expect_err("another order");
    assert!(chain(&ignored).contains("mapped as national_id, [hidden] and"), "{ignored}");
    let other = Table::from_rows(["national_id"], [["1"]]).expect("a table");
    let lacking = all.table(other).create().await.expect_err("not in the table");
    assert!(chain(&lacking).contains("an input that is mapped is in the table or"), "{lacking}");
    for error in [not_taken, not_mapped, ignored, lacking] {
        assert!(matches!(
            &error,
            BatchError::Table {
                source: TableError::NotTaken { .. }
                    | TableError::NotMapped { .. }
                    | TableError::MappingIgnored { .. },
                ..
            }
        ));
        assert_silent(&error);
    }
}
