//! The names that a column can have.

use crate::values::Sensitive;

/// The inputs that the published document maps to a column. A test holds the list against the document.
const KNOWN: [&str; 30] = [
    "birth_certificate",
    "certificate_folio",
    "company_name",
    "date_of_birth",
    "diplomatic_id",
    "driver_license",
    "escrow",
    "first_name",
    "foreign_id",
    "imei",
    "issue_date",
    "issue_number",
    "last_name",
    "license_plate",
    "national_id",
    "native_country",
    "native_national_id",
    "owner_document_id",
    "owner_document_type",
    "passport",
    "payment_date",
    "pep",
    "phone_number",
    "professional_card",
    "ptp",
    "region",
    "state_id",
    "tax_id",
    "vehicle_id",
    "verification_code",
];

/// Those of them that are dates.
const DATES: [&str; 3] = ["date_of_birth", "issue_date", "payment_date"];

/// The names of inputs that a column of a batch can carry, as far as the published description knows them.
pub fn known_inputs() -> &'static [&'static str] {
    &KNOWN
}

/// Whether an input is a date, `YYYY-MM-DD`.
pub(super) fn is_date(input: &str) -> bool {
    DATES.contains(&input)
}

/// A name for people to read, unless it is of no input: then it may be somebody's document.
pub(super) fn shown(name: &Sensitive) -> Option<&str> {
    let name = name.reveal().as_str();
    (KNOWN.contains(&name) || nearest(name, KNOWN).is_some()).then_some(name)
}

/// The name that was probably meant, if one is near.
pub(super) fn nearest<'n>(name: &str, names: impl IntoIterator<Item = &'n str>) -> Option<&'n str> {
    let plain = |text: &str| -> Vec<char> {
        let text = text.trim().to_lowercase();
        text.chars().map(|char| if char.is_alphanumeric() { char } else { '_' }).collect()
    };
    let name = plain(name);
    let near = names.into_iter().map(|known| (distance(&name, &plain(known)), known));
    let (distance, known) = near.min_by_key(|(distance, _)| *distance)?;
    // Two slips in a long name, one in a short one.
    let slips = if known.len() >= 6 { 2 } else { 1 };
    (distance <= slips).then_some(known)
}

/// How many characters have to be added, taken away or changed to make one text of the other.
fn distance(left: &[char], right: &[char]) -> usize {
    let mut previous: Vec<usize> = (0..=right.len()).collect();
    for (row, char) in left.iter().enumerate() {
        let mut current = vec![row + 1];
        let mut before = row + 1;
        for (other, pair) in right.iter().zip(previous.windows(2)) {
            let [diagonal, above] = pair else { continue };
            before = (diagonal + usize::from(char != other)).min(above + 1).min(before + 1);
            current.push(before);
        }
        previous = current;
    }
    previous.last().copied().unwrap_or(left.len())
}

#[cfg(test)]
mod tests {
    use super::{known_inputs, nearest};

    #[test]
    fn a_slip_is_recognised_and_a_person_is_not() {
        let near = |name| nearest(name, known_inputs().iter().copied());
        assert_eq!(near("nationl_id"), Some("national_id"));
        assert_eq!(near("National ID"), Some("national_id"));
        assert_eq!(near("dateofbirth"), Some("date_of_birth"));
        assert_eq!(near("ptb"), Some("ptp"));
        for stranger in ["Ana", "1000000001", "1990-01-31", ""] {
            assert_eq!(near(stranger), None, "{stranger}");
        }
    }
}
