//! Invented people, companies and vehicles: what the registries know about a subject.

use crate::clock::{DAY, Moment, day, rfc3339};
use crate::digest::digest;

use super::CheckRecord;
use super::subject::document;

const FEMALE: [&str; 6] = ["ANA", "LUCIA", "MARIANA", "SOFIA", "ELENA", "CAMILA"];
const MALE: [&str; 6] = ["BRUNO", "DIEGO", "MATEO", "TOMAS", "JULIAN", "RAFAEL"];
const LAST: [&str; 6] = ["PRUEBA", "EJEMPLO", "MUESTRA", "FICTICIO", "MODELO", "ENSAYO"];
const COMPANIES: [&str; 4] = ["EJEMPLO SAS", "MUESTRA SA", "FICTICIA LTDA", "MODELO COMERCIAL SAS"];
/// Makers, models and colours, which do not exist.
pub(crate) const VEHICLES: [(&str, &str, &str); 4] = [
    ("AUTOMOTORA SUR", "BRISA", "WHITE"),
    ("ANDINA MOTORS", "CUMBRE", "GREY"),
    ("COSTA AUTOS", "MAREA", "BLUE"),
    ("LLANO", "ESTEPA", "RED"),
];

/// What follows from the subject's document or name.
pub(crate) struct Profile {
    pub(crate) number: u64,
    pub(crate) female: bool,
    pub(crate) first_name: String,
    pub(crate) last_name: String,
    pub(crate) company_name: String,
    pub(crate) date_of_birth: String,
}

impl Profile {
    pub(crate) fn of(check: &CheckRecord) -> Self {
        let key = document(&check.inputs).map_or("", |(_, number)| number);
        let number = digest(&["profile", check.input("country").unwrap_or_default(), key]);
        let female = number.is_multiple_of(2);
        let firsts = if female { &FEMALE } else { &MALE };
        let given = |name: &str, otherwise: &str| {
            check.input(name).map_or_else(|| otherwise.to_owned(), str::to_uppercase)
        };
        Self {
            number,
            female,
            first_name: given("first_name", pick(firsts, number >> 8)),
            last_name: given("last_name", pick(&LAST, number >> 16)),
            company_name: given("company_name", pick(&COMPANIES, number >> 24)),
            date_of_birth: rfc3339(check.input("date_of_birth").and_then(day).unwrap_or(birthday(number))),
        }
    }
}

pub(crate) fn pick<T: Copy + Default>(from: &[T], number: u64) -> T {
    let index = number.checked_rem(from.len() as u64).unwrap_or(0);
    usize::try_from(index).ok().and_then(|index| from.get(index)).copied().unwrap_or_default()
}

/// A day between 1960 and 2000.
fn birthday(number: u64) -> Moment {
    let days = i64::try_from((number >> 32) % (40 * 365)).unwrap_or(0);
    (days - 10 * 365) * DAY
}
