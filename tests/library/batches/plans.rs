//! Where columns go, and what is said of their names.

use guards::Recorder;
use truora_api::batches::{BatchError, BatchPlan, Table, TableError};

use super::{PERSON, answer, assert_silent, cells, client, people};

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
        assert!(error.to_string().contains(words), "{words}: {error}");
        assert!(matches!(error, BatchError::Table { .. }) && error.into_plan().is_some());
    }
    assert!(api.requests().is_empty());
}

#[tokio::test]
async fn a_title_that_is_a_document_is_not_repeated() {
    let api = Recorder::start("200 OK", "application/json", &answer("https://files.example/", "")).await;
    let untitled = || Table::from_rows(["national_id", PERSON], [["1", "2"]]).expect("a table");
    let plan = || client(&api).batch("person", "CO").table(untitled()).undeclared_inputs();
    let not_taken = plan().create().await.expect_err("not taken");
    assert!(not_taken.to_string().contains("does not take column 2; it takes national_id"), "{not_taken}");
    let not_mapped = plan().map_column("national_id", 0).create().await.expect_err("not mapped");
    assert!(not_mapped.to_string().contains("column 2 is in the table or in the mapping"), "{not_mapped}");
    let all = plan().map_column("national_id", 0).map_column(PERSON, 1);
    let ignored = all.clone().create().await.expect_err("another order");
    assert!(ignored.to_string().contains("mapped as national_id, [hidden] and"), "{ignored}");
    let other = Table::from_rows(["national_id"], [["1"]]).expect("a table");
    let lacking = all.table(other).create().await.expect_err("not in the table");
    assert!(lacking.to_string().contains("an input that is mapped is in the table or"), "{lacking}");
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
