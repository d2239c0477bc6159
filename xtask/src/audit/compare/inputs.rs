//! The table of inputs. The text has lost most borders between its cells; they are put where the
//! row fits the declarations best, so that a change shows as small as it is.

use std::collections::BTreeSet;

use super::borders;
use crate::audit::declared::{Declared, DeclaredInputs};
use crate::audit::difference::{Difference, Kind};
use crate::audit::page::{Column, InputRow, InputTable, Page, Token, fold};

/// An input in a form in which both sides can be compared: names, those of them with a star, place.
pub(super) type Item = (BTreeSet<String>, BTreeSet<String>, String);

/// Compares row by row: one difference a country.
pub(super) fn compare(page: &Page, declared: &Declared, differences: &mut Vec<Difference>) {
    let empty = (String::new(), Vec::new());
    let (title, rows) = declared.inputs.as_ref().unwrap_or(&empty);
    let Some(table) = &page.inputs else {
        missing_table(page, title, declared, rows, differences);
        return;
    };
    let owner = page
        .operations
        .iter()
        .filter(|operation| operation.line < table.line)
        .max_by_key(|operation| operation.line);
    let title = owner.map_or(title, |operation| &operation.title);
    let id = id_of(declared, title);
    let difference = |country: &str, documented, declared, line| Difference {
        kind: Kind::InputsChanged,
        operation: title.clone(),
        operation_id: id.clone(),
        subject: country.to_owned(),
        documented,
        declared,
        line: Some(line),
    };
    let mut seen = BTreeSet::new();
    for row in &table.value.rows {
        let repeated = !seen.insert(row.country.as_str());
        let known = if repeated { &[] } else { rows.as_slice() };
        let expected = expected(&table.value, known, &row.country);
        if let Some((documented, declared, line)) = differing(&table.value, row, &expected) {
            differences.push(difference(&row.country, documented, declared, line));
        }
    }
    for country in countries(rows) {
        if !table.value.rows.iter().any(|row| row.country == country) {
            let cells = expected(&table.value, rows, country);
            let described = described(&table.value.columns, &cells);
            differences.push(difference(country, None, Some(described), table.line));
        }
    }
}

fn missing_table(
    page: &Page,
    title: &str,
    declared: &Declared,
    rows: &[DeclaredInputs],
    differences: &mut Vec<Difference>,
) {
    // Where the whole operation is gone, that is said already.
    let Some(operation) = page.operations.iter().find(|operation| fold(&operation.title) == fold(title))
    else {
        return;
    };
    differences.extend(countries(rows).into_iter().map(|country| Difference {
        kind: Kind::InputsChanged,
        operation: operation.title.clone(),
        operation_id: id_of(declared, title),
        subject: country.to_owned(),
        documented: None,
        declared: Some("a row of the table of inputs".to_owned()),
        line: Some(operation.line),
    }));
}

fn id_of(declared: &Declared, title: &str) -> Option<String> {
    declared
        .operations
        .iter()
        .find(|operation| fold(&operation.title) == fold(title))
        .map(|operation| operation.id.clone())
}

fn countries(rows: &[DeclaredInputs]) -> Vec<&str> {
    let mut countries: Vec<&str> = Vec::new();
    for row in rows {
        if !countries.contains(&row.country.as_str()) {
            countries.push(&row.country);
        }
    }
    countries
}

/// What each column of a country's row should hold; none where nothing is declared.
fn expected(table: &InputTable, rows: &[DeclaredInputs], country: &str) -> Vec<Option<Vec<Item>>> {
    let fits = |row: &DeclaredInputs, column: &Column| {
        row.country == country
            && row.kind == column.kind
            && (row.nationality.is_none()
                || column.nationality.is_none()
                || row.nationality == column.nationality)
    };
    let cell = |column: &Column| rows.iter().find(|row| fits(row, column)).map(declared_items);
    table.columns.iter().map(cell).collect()
}

fn declared_items(row: &DeclaredInputs) -> Vec<Item> {
    let place = |name: &String| row.only_in.get(name).map(|place| plain(place)).unwrap_or_default();
    let set = |names: &Vec<String>| names.iter().cloned().collect::<BTreeSet<_>>();
    let required = row.required.iter().map(|names| (set(names), set(names), String::new()));
    let optional =
        row.optional.iter().map(|name| (BTreeSet::from([name.clone()]), BTreeSet::new(), place(name)));
    required.chain(optional).collect()
}

/// The page's word for an input is not always the field's name.
pub(super) fn documented_items(tokens: &[Token]) -> Vec<Item> {
    let mut items = Vec::new();
    for input in tokens.iter().filter_map(|token| token.input.as_ref()) {
        let place = input.only_in.as_deref().map(plain).unwrap_or_default();
        if input.names == ["name"] {
            // A search by name takes first and last name together.
            items.extend(["first_name", "last_name"].map(|name| {
                let names = BTreeSet::from([name.to_owned()]);
                let starred = if input.starred.is_empty() { BTreeSet::new() } else { names.clone() };
                (names, starred, place.clone())
            }));
            continue;
        }
        // The permit PPT goes into the field of the permit PTP.
        let field = |name: &String| if name == "PPT" { "ptp".to_owned() } else { name.clone() };
        let fields = |names: &[String]| names.iter().map(field).collect::<BTreeSet<_>>();
        items.push((fields(&input.names), fields(&input.starred), place));
    }
    items
}

/// A place without its accents and capitals.
fn plain(place: &str) -> String {
    let bare = |c: char| match c {
        'á' | 'Á' => 'a',
        'é' | 'É' => 'e',
        'í' | 'Í' => 'i',
        'ó' | 'Ó' => 'o',
        'ú' | 'Ú' => 'u',
        c => c,
    };
    place.chars().map(bare).collect::<String>().to_lowercase()
}

type Sides = (Option<String>, Option<String>, usize);

/// The cells of a row that differ from what is expected, and the line of the first.
fn differing(table: &InputTable, row: &InputRow, expected: &[Option<Vec<Item>>]) -> Option<Sides> {
    let cells = borders::split(&row.tokens, expected);
    let is_new = expected.iter().all(Option::is_none);
    let (mut documented, mut declared, mut line) = (Vec::new(), Vec::new(), None);
    for (index, column) in table.columns.iter().enumerate() {
        let tokens = cells.get(index).copied().unwrap_or_default();
        let wanted = expected.get(index).and_then(Option::as_ref);
        let found = applies(tokens).then(|| documented_items(tokens));
        if borders::distance(found.as_deref(), wanted.map(Vec::as_slice)) == 0 {
            continue;
        }
        documented.push(cell_text(column, found.as_ref()));
        declared.push(cell_text(column, wanted));
        let odd = tokens.iter().find(|token| {
            documented_items(std::slice::from_ref(token))
                .iter()
                .any(|item| !wanted.is_some_and(|wanted| wanted.contains(item)))
        });
        line = line.or(odd.or(tokens.first()).map(|token| token.line));
    }
    let line = line.filter(|_| !is_new).unwrap_or(row.line);
    let declared = (!is_new).then(|| declared.join("; "));
    (is_new || !documented.is_empty()).then(|| (Some(documented.join("; ")), declared, line))
}

fn applies(tokens: &[Token]) -> bool {
    tokens.iter().any(|token| token.input.is_some())
}

fn described(columns: &[Column], cells: &[Option<Vec<Item>>]) -> String {
    let described = columns.iter().zip(cells).filter(|(_, cell)| cell.is_some());
    described.map(|(column, cell)| cell_text(column, cell.as_ref())).collect::<Vec<_>>().join("; ")
}

fn cell_text(column: &Column, cell: Option<&Vec<Item>>) -> String {
    let nationality = column.nationality.as_ref().map(|word| format!("-{word}")).unwrap_or_default();
    let items = cell
        .map_or_else(|| "N/A".to_owned(), |items| items.iter().map(item_text).collect::<Vec<_>>().join(", "));
    format!("{}{nationality}: {items}", column.kind)
}

fn item_text((names, starred, place): &Item) -> String {
    let star = |name: &String| if starred.contains(name) { "*" } else { "" };
    let names = names.iter().map(|name| format!("{name}{}", star(name))).collect::<Vec<_>>().join(" or ");
    let place = if place.is_empty() { String::new() } else { format!(" ({place} only)") };
    format!("{names}{place}")
}
