//! What the document says of the inputs that belong to a country and a type, added to the
//! refusal of a request that lacks some.

use serde_json::Value;

use crate::spec::Operation;

/// The problem, with what a request of this country and type needs.
pub(crate) fn extend(operation: &Operation, sent: &[(String, String)], problem: String) -> String {
    let value = |name: &str| sent.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str());
    let rows = operation.required_inputs.as_ref().and_then(|inputs| inputs.get("rows")?.as_array());
    let (Some(rows), Some(country), Some(kind)) = (rows, value("country"), value("type")) else {
        return problem;
    };
    if !problem.contains("with the other inputs given") {
        return problem;
    }
    let rows: Vec<&Value> =
        rows.iter().filter(|row| row["country"] == country && row["type"] == kind).collect();
    let names = |row: &Value, name: &str| row["required"].to_string().contains(&format!("\"{name}\""));
    let mut lacking = problem.split(|letter: char| !(letter.is_ascii_alphanumeric() || letter == '_'));
    // Only where what is lacking is one of them: other inputs are needed for reasons of their own.
    if !lacking.any(|name| rows.iter().any(|row| names(row, name))) {
        return problem;
    }
    let ways: Vec<String> = rows
        .iter()
        .map(|row| {
            let inputs: Vec<String> =
                row["required"].as_array().into_iter().flatten().map(alternatives).collect();
            match row["nationality"].as_str() {
                Some(nationality) => format!("{} ({nationality})", inputs.join(", ")),
                None => inputs.join(", "),
            }
        })
        .collect();
    format!("{problem}. A {kind} check in {country} takes: {}", ways.join("; or "))
}

fn alternatives(names: &Value) -> String {
    let names: Vec<&str> = names.as_array().into_iter().flatten().filter_map(Value::as_str).collect();
    names.join(" or ")
}
