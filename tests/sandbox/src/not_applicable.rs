//! Checks that the page has none of: countries, types and nationalities in `not_applicable` of the
//! document's `x-required-inputs`.

use serde_json::{Map, Value};

use crate::spec::Operation;

/// Why there is no such check, if there is none.
pub(crate) fn problem(operation: &Operation, inputs: &Map<String, Value>) -> Option<String> {
    let rules = operation.required_inputs.as_ref()?;
    let sent = |name: &str| inputs.get(name).and_then(Value::as_str);
    let (country, kind) = (sent("country")?, sent("type")?);
    let row = rules.get("not_applicable")?.as_array()?.iter().find(|row| {
        row["country"] == country
            && row["type"] == kind
            && row["nationality"]
                .as_str()
                .is_none_or(|nationality| nationality_of(rules, inputs) == Some(nationality))
    })?;
    let whom =
        row["nationality"].as_str().map(|nationality| format!(" for a {nationality}")).unwrap_or_default();
    Some(format!(
        "country {country} has no check of type {kind}{whom}: the reference marks it as not applicable"
    ))
}

/// As far as the documents tell it: a `national_id` is a national's, whatever else there is.
fn nationality_of(rules: &Value, inputs: &Map<String, Value>) -> Option<&'static str> {
    if inputs.contains_key("national_id") {
        return Some("national");
    }
    let mut foreign = rules.get("foreigner_documents")?.as_array()?.iter().filter_map(Value::as_str);
    foreign.any(|name| inputs.contains_key(name)).then_some("foreigner")
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::spec::Document;

    #[test]
    fn what_the_page_marks_is_named() {
        let document = Document::published().expect("the document");
        let operation = document.operation("createCheck").expect("the operation");
        let problem = |inputs: Value| problem(operation, inputs.as_object().expect("an object"));
        let company = problem(json!({"country": "CL", "type": "company", "tax_id": "1"}));
        assert!(company.is_some_and(|text| text.contains("country CL has no check of type company")));
        let foreigner = json!({"country": "BR", "type": "vehicle", "license_plate": "1", "foreign_id": "1"});
        assert!(problem(foreigner).is_some_and(|text| text.contains("for a foreigner")));
        for other in [
            json!({"country": "BR", "type": "vehicle", "license_plate": "1"}),
            json!({"country": "BR", "type": "vehicle", "foreign_id": "1", "national_id": "1"}),
            json!({"country": "CL", "type": "my-company", "tax_id": "1"}),
        ] {
            assert_eq!(problem(other.clone()), None, "{other}");
        }
    }
}
