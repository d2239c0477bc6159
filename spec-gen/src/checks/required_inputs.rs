//! Which inputs a check needs, by country, type and nationality.
//!
//! One table serves both forms: `x-required-inputs` for programs that advise, and conditions in
//! the request's schema for validators.

use serde_json::{Map, Value, json};

use crate::shared::conditions::{equal, if_present};

/// What a cell of the page's table says. `required` is a list of alternatives each: one of the
/// inputs of an entry is enough.
struct Cell {
    country: &'static str,
    kind: &'static str,
    nationality: Option<&'static str>,
    required: &'static [&'static [&'static str]],
    optional: &'static [&'static str],
    /// Optional inputs that count in one place only.
    only_in: &'static [(&'static str, &'static str)],
    /// Inputs without which the check runs and is not complete, as the prose of the fields says.
    complete: &'static [&'static str],
}

const fn cell(
    country: &'static str,
    kind: &'static str,
    nationality: Option<&'static str>,
    required: &'static [&'static [&'static str]],
    optional: &'static [&'static str],
) -> Cell {
    Cell { country, kind, nationality, required, optional, only_in: &[], complete: &[] }
}

const NATIONAL: Option<&str> = Some("national");
const FOREIGNER: Option<&str> = Some("foreigner");

const CELLS: &[Cell] = &[
    cell("CL", "person", NATIONAL, &[&["national_id"]], &["date_of_birth", "phone_number", "issue_number"]),
    cell(
        "CL",
        "person",
        FOREIGNER,
        &[&["foreign_id"], &["date_of_birth"], &["first_name"], &["last_name"], &["native_country"]],
        &["phone_number", "issue_number"],
    ),
    Cell {
        only_in: &[("driver_license", "Santiago")],
        ..cell("CL", "vehicle", NATIONAL, &[&["national_id"], &["license_plate"]], &["driver_license"])
    },
    Cell {
        only_in: &[("driver_license", "Santiago")],
        ..cell(
            "CL",
            "vehicle",
            FOREIGNER,
            &[
                &["foreign_id"],
                &["first_name"],
                &["last_name"],
                &["date_of_birth"],
                &["native_country"],
                &["license_plate"],
            ],
            &["driver_license"],
        )
    },
    cell("CO", "person", NATIONAL, &[&["national_id"]], &["date_of_birth", "issue_date", "phone_number"]),
    cell(
        "CO",
        "person",
        FOREIGNER,
        &[&["foreign_id", "ptp"], &["date_of_birth"], &["issue_date"]],
        &["phone_number"],
    ),
    cell("CO", "company", None, &[&["tax_id"]], &["national_id"]),
    cell(
        "CO",
        "vehicle",
        NATIONAL,
        &[&["national_id"], &["license_plate"]],
        &["date_of_birth", "phone_number", "owner_document_type", "owner_document_id"],
    ),
    cell(
        "CO",
        "vehicle",
        FOREIGNER,
        &[&["foreign_id"], &["license_plate"], &["issue_date"]],
        &["date_of_birth", "phone_number"],
    ),
    cell("MX", "person", NATIONAL, &[&["national_id"]], &["phone_number"]),
    cell("MX", "person", FOREIGNER, &[&["foreign_id"]], &[]),
    cell("MX", "company", None, &[&["tax_id"]], &[]),
    Cell {
        only_in: &[("driver_license", "Estado de México")],
        ..cell(
            "MX",
            "vehicle",
            NATIONAL,
            &[&["license_plate"]],
            &["national_id", "vehicle_id", "driver_license"],
        )
    },
    Cell {
        complete: &["date_of_birth", "state_id", "first_name", "last_name"],
        ..cell(
            "BR",
            "person",
            NATIONAL,
            &[&["national_id"], &["date_of_birth"], &["region"]],
            &["phone_number"],
        )
    },
    Cell { complete: &["company_name"], ..cell("BR", "company", None, &[&["tax_id"]], &[]) },
    cell("BR", "vehicle", NATIONAL, &[&["license_plate"]], &[]),
    cell("CR", "person", NATIONAL, &[&["national_id"]], &["phone_number"]),
    cell("CR", "person", FOREIGNER, &[&["foreign_id"]], &["phone_number"]),
    cell("CR", "vehicle", NATIONAL, &[&["license_plate"]], &[]),
    Cell {
        complete: &["date_of_birth"],
        ..cell("PE", "person", NATIONAL, &[&["national_id"], &["date_of_birth"]], &["phone_number"])
    },
    Cell {
        complete: &["date_of_birth"],
        ..cell("PE", "person", FOREIGNER, &[&["foreign_id"], &["phone_number"]], &["ptp", "date_of_birth"])
    },
    cell("PE", "vehicle", NATIONAL, &[&["national_id"], &["date_of_birth"], &["license_plate"]], &[]),
    cell("PE", "vehicle", FOREIGNER, &[&["foreign_id"], &["date_of_birth"], &["license_plate"]], &["ptp"]),
    cell("ALL", "person", None, &[&["first_name"], &["last_name"]], &[]),
    cell("ALL", "company", None, &[&["company_name"]], &[]),
];

/// The document of a national, who may have others too.
const NATIONAL_DOCUMENT: &str = "national_id";

/// Documents that only a foreigner has. A check that has one and no `national_id` is a foreigner's.
const FOREIGN_DOCUMENTS: &[&str] = &["foreign_id", "ptp"];

/// Documents that the table does not speak of: of a check that has one, only what is needed whoever it is
/// about is known.
const OTHER_DOCUMENTS: &[&str] =
    &["passport", "pep", "diplomatic_id", "birth_certificate", "professional_card"];

/// Cells of which the page says that they do not apply: country, type and, where it counts, nationality.
const NOT_APPLICABLE: &[(&str, &str, Option<&str>)] = &[
    ("CL", "company", None),
    ("MX", "vehicle", FOREIGNER),
    ("BR", "person", FOREIGNER),
    ("BR", "vehicle", FOREIGNER),
    ("CR", "company", None),
    ("CR", "vehicle", FOREIGNER),
    ("PE", "company", None),
    ("ALL", "vehicle", None),
];

/// `x-required-inputs`: the rows of the page's table, and how a nationality shows in a request.
pub(super) fn table() -> Value {
    let rows: Vec<Value> = CELLS
        .iter()
        .map(|cell| {
            let mut row = json!({
                "country": cell.country,
                "type": cell.kind,
                "required": cell.required,
                "optional": cell.optional,
            });
            if let Some(nationality) = cell.nationality {
                row["nationality"] = json!(nationality);
            }
            if !cell.only_in.is_empty() {
                row["only_in"] = Value::Object(
                    cell.only_in.iter().map(|(input, place)| ((*input).to_owned(), json!(place))).collect(),
                );
            }
            if !cell.complete.is_empty() {
                row["complete"] = json!(cell.complete);
            }
            row
        })
        .collect();
    let not_applicable: Vec<Value> = NOT_APPLICABLE
        .iter()
        .map(|(country, kind, nationality)| {
            let mut cell = json!({"country": country, "type": kind});
            if let Some(nationality) = nationality {
                cell["nationality"] = json!(nationality);
            }
            cell
        })
        .collect();
    json!({
        "note": "Each entry of required is a list of alternatives. not_applicable lists what the page \
                 has no check for; what is in neither, such as a custom type, it does not describe: ask the \
                 vendor. A national_id is a national's, whatever else there is; one of \
                 foreigner_documents without it is a foreigner's. With one of other_documents alone, a check needs \
                 what the rows of nationals and foreigners both demand; where nationals have the only row, the page \
                 does not describe it. The page writes name for the international search by name: \
                 first and last name together. complete lists inputs without which the check runs and is not \
                 complete.",
        "foreigner_documents": FOREIGN_DOCUMENTS,
        "other_documents": OTHER_DOCUMENTS,
        "rows": rows,
        "not_applicable": not_applicable,
    })
}

/// The table as conditions of the request: a group for each country, in it a condition for each type.
///
/// Groups, as programs that make requests from the schema multiply all conditions of one list with
/// each other, and give up.
pub(super) fn conditions_of_countries() -> Vec<(&'static str, Value, Value)> {
    let mut countries: Vec<&'static str> = CELLS.iter().map(|cell| cell.country).collect();
    countries.dedup();
    let group = |country| {
        let mut kinds: Vec<&str> = cells_of(country).map(|cell| cell.kind).collect();
        kinds.dedup();
        let conditions: Vec<Value> = kinds.into_iter().map(|kind| condition(country, kind)).collect();
        (country, equal("country", country), json!({"allOf": conditions}))
    };
    countries.into_iter().map(group).collect()
}

/// Conditions that do not depend on the country.
pub(super) fn other_conditions() -> Vec<Value> {
    vec![if_present("native_national_id", &["native_country"])]
}

fn cells_of(country: &str) -> impl Iterator<Item = &'static Cell> {
    CELLS.iter().filter(move |cell| cell.country == country)
}

fn condition(country: &str, kind: &str) -> Value {
    let cells: Vec<&Cell> = cells_of(country).filter(|cell| cell.kind == kind).collect();
    let then = match cells.as_slice() {
        [national, foreigner] => {
            let others = json!({
                "if": {"anyOf": documents(FOREIGN_DOCUMENTS)},
                "then": demands(foreigner),
                "else": without_row(national, foreigner),
            });
            let is_national = json!({"required": [NATIONAL_DOCUMENT]});
            match demands(national) {
                // That is what was asked.
                demand if demand == is_national => json!({"if": is_national, "else": others}),
                demand => json!({"if": is_national, "then": demand, "else": others}),
            }
        }
        // Of the others the page says nothing.
        [only] if kind == "person" && only.nationality.is_some() => json!({
            "if": {
                "not": {"required": [NATIONAL_DOCUMENT]},
                "anyOf": documents(&[FOREIGN_DOCUMENTS, OTHER_DOCUMENTS].concat()),
            },
            "else": demands(only),
        }),
        cells => cells.first().map_or(json!({}), |only| demands(only)),
    };
    json!({"if": equal("type", kind), "then": then})
}

/// What a check needs by whose documents neither row is chosen: any document, and what both rows demand.
fn without_row(national: &Cell, foreigner: &Cell) -> Value {
    // The first ones choose a row: here they tell what could have been sent.
    let documents = documents(&[&[NATIONAL_DOCUMENT], FOREIGN_DOCUMENTS, OTHER_DOCUMENTS].concat());
    let shared: Vec<&str> = national
        .required
        .iter()
        .filter(|alternatives| alternatives.len() == 1 && foreigner.required.contains(alternatives))
        .flat_map(|alternatives| alternatives.iter().copied())
        .collect();
    if shared.is_empty() {
        return json!({"anyOf": documents});
    }
    json!({"required": shared, "anyOf": documents})
}

fn documents(names: &[&str]) -> Vec<Value> {
    names.iter().map(|name| json!({"required": [name]})).collect()
}

fn demands(cell: &Cell) -> Value {
    let (single, several): (Vec<&[&str]>, Vec<&[&str]>) =
        cell.required.iter().partition(|alternatives| alternatives.len() == 1);
    let mut demands = Map::new();
    demands.insert("required".to_owned(), json!(single.concat()));
    if let Some(alternatives) = several.first() {
        demands.insert("anyOf".to_owned(), Value::Array(documents(alternatives)));
    }
    Value::Object(demands)
}
