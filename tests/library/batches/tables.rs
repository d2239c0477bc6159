//! Tables: what is read, and what is refused with its place.

use guards::document;
use truora_api::batches::{Table, TableError, known_inputs};

use super::{PERSON, people};
use crate::chain;

#[test]
fn what_is_wrong_with_a_table_is_said_with_its_place() {
    let refused = |text: &str| Table::from_csv_bytes(text).expect_err(text).to_string();
    for (text, words) in [
        ("", "no columns"),
        ("national_id,,tax_id\n1,2,3", "column 2 has no name"),
        ("national_id,tax_id,national_id\n1,2,3", "columns 1 and 3"),
        ("national_id,tax_id\n1,2\n3\n", "row 3 is too short: it has 1 cells, and there are 2"),
        ("national_id\n1,2\n", "row 2 is too long"),
        (
            "national_id,first_name\n1,\"Ana\n2,Bea\n3,Cora\n",
            "row 2, column 2: it has a line break, as after a quote that is not closed",
        ),
        ("national_id\n\"\n2\n3\n", "row 2, column 1: it has a line break"),
        ("national_id,date_of_birth\n1,31/01/1990\n", "row 2, date_of_birth: expected a date as YYYY-MM-DD"),
    ] {
        let said = refused(text);
        assert!(said.contains(words), "{text}: {said}");
        assert!(!said.contains("31/01") && !said.contains("Ana"), "{said}");
    }
    let latin = Table::from_csv_bytes(b"first_name\nJos\xe9\n").expect_err("Latin-1");
    let latin = chain(&latin);
    assert!(latin.contains("not UTF-8 in line 2"), "{latin}");
    let missing = Table::from_csv("no/such/people.csv").expect_err("no file");
    assert!(missing.to_string().starts_with("no/such/people.csv cannot be read"), "{missing}");
    assert!(std::error::Error::source(&missing).is_some());
    let missing = Table::from_xlsx("no/such/people.xlsx").expect_err("no file").to_string();
    assert!(missing.starts_with("no/such/people.xlsx cannot be read"), "{missing}");
    assert!(matches!(Table::from_xlsx_bytes("text"), Err(TableError::Unreadable { path: None, .. })));
    let mut table = people();
    assert!(matches!(table.push(["", " "]), Err(TableError::EmptyRow { row: 3, .. })));
    assert!(matches!(table.push(["1990-02-30", "1"]), Err(TableError::Date { row: 3, .. })));
    assert!(matches!(table.push(["1"]), Err(TableError::RowLength { row: 3, expected: 2, found: 1, .. })));
    assert!(matches!(table.push(["1990-01-30", "1\r2"]), Err(TableError::Cell { row: 3, column: 2, .. })));
    assert_eq!(table.len(), 2);
    assert!(!format!("{table:?}").contains(PERSON));
}

#[test]
fn a_spreadsheet_is_read_as_its_text() {
    let mut workbook = rust_xlsxwriter::Workbook::new();
    let sheet = workbook.add_worksheet();
    let date = rust_xlsxwriter::Format::new().set_num_format("dd/mm/yyyy");
    for (column, title) in [(1, "national_id"), (2, "date_of_birth"), (4, "first_name")] {
        sheet.write(2, column, title).expect("written");
    }
    sheet.write(3, 1, PERSON).expect("written");
    sheet.write_number_with_format(3, 2, 32904.0, &date).expect("written");
    sheet.write(5, 1, 1_000_000_002.0).expect("written");
    sheet.write(5, 4, "Ana").expect("written");
    let table = Table::from_xlsx_bytes(workbook.save_to_buffer().expect("bytes")).expect("a table");
    let rows: Vec<Vec<&str>> =
        table.rows().iter().map(|row| row.iter().map(|cell| cell.reveal().as_str()).collect()).collect();
    assert_eq!(table.columns(), ["national_id", "date_of_birth", "first_name"]);
    assert_eq!(rows, [[PERSON, "1990-01-31", ""], ["1000000002", "", "Ana"]]);

    let bad = |column: u16, write: &dyn Fn(&mut rust_xlsxwriter::Worksheet)| {
        let mut workbook = rust_xlsxwriter::Workbook::new();
        let sheet = workbook.add_worksheet();
        sheet.write(0, column, "national_id").expect("written");
        write(sheet);
        Table::from_xlsx_bytes(workbook.save_to_buffer().expect("bytes")).expect_err("refused").to_string()
    };
    let long = bad(0, &|sheet| {
        sheet.write(1, 0, 1_234_567_890_123_456_789.0).expect("written");
    });
    assert!(long.starts_with("row 2, column 1: a number of more than 15 digits"), "{long}");
    let stray = bad(0, &|sheet| {
        sheet.write(1_048_575, 16_383, "far").expect("written");
    });
    assert_eq!(stray, "row 1048576, column 16384: the column has no title");
}

#[test]
fn the_inputs_and_dates_are_those_of_the_document() {
    let document = document("truora.yaml");
    let properties = |schema: &str| {
        document["components"]["schemas"][schema]["properties"].as_object().expect("properties").clone()
    };
    let mapped = properties("CreateBatchRequest");
    let mut mapped: Vec<&str> =
        mapped.keys().filter_map(|name| name.strip_prefix("columns_mapping.")).collect();
    mapped.sort_unstable();
    assert_eq!(known_inputs(), mapped);
    let check = properties("CreateCheckRequest");
    for input in known_inputs() {
        let is_date = check[*input]["format"] == "date";
        let refuses = Table::from_rows([*input], [["no date"]]).is_err();
        assert_eq!(is_date, refuses, "{input}");
    }
}
