//! The sources that the sandbox pretends to ask. All names are invented.

use crate::digest::{digest, hex};

use super::subject::Subject;

/// A source: the data set that it belongs to and what it is called.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Source {
    pub(crate) data_set: &'static str,
    name: &'static str,
}

const fn source(data_set: &'static str, name: &'static str) -> Source {
    Source { data_set, name }
}

const SOURCES: [Source; 19] = [
    source("personal_identity", "Civil registry"),
    source("personal_identity", "Electoral roll"),
    source("criminal_record", "Police certificate"),
    source("criminal_record", "Penal courts"),
    source("legal_background", "Civil courts"),
    source("legal_background", "Labour courts"),
    source("international_background", "International sanctions"),
    source("international_background", "Politically exposed persons"),
    source("alert_in_media", "Press archive"),
    source("affiliations_and_insurances", "Social security"),
    source("professional_background", "Professional boards"),
    source("business_background", "Chamber of commerce"),
    source("taxes_and_finances", "Tax office"),
    source("driving_licenses", "Register of drivers"),
    source("traffic_fines", "Traffic fines"),
    source("vehicle_information", "Register of vehicles"),
    source("vehicle_information", "Stolen vehicles"),
    source("vehicle_permits", "Circulation permits"),
    source("vehicle_permits", "Obligatory insurance"),
];

const PERSON: [&str; 9] = [
    "personal_identity",
    "criminal_record",
    "legal_background",
    "international_background",
    "alert_in_media",
    "affiliations_and_insurances",
    "professional_background",
    "taxes_and_finances",
    "driving_licenses",
];
const VEHICLE: [&str; 6] = [
    "personal_identity",
    "criminal_record",
    "driving_licenses",
    "traffic_fines",
    "vehicle_information",
    "vehicle_permits",
];
const COMPANY: [&str; 6] = [
    "business_background",
    "criminal_record",
    "legal_background",
    "international_background",
    "alert_in_media",
    "taxes_and_finances",
];
const BY_NAME: [&str; 3] = ["international_background", "alert_in_media", "criminal_record"];

/// The countries that have sources.
const COUNTRIES: [&str; 10] = ["ALL", "AR", "BR", "CL", "CO", "CR", "EC", "MX", "PE", "VE"];

/// The data sets that a check searches when no custom type says otherwise.
pub(crate) fn data_sets(subject: Subject, country: &str) -> &'static [&'static str] {
    match subject {
        _ if country == "ALL" => &BY_NAME,
        Subject::Person => &PERSON,
        Subject::Vehicle => &VEHICLE,
        Subject::Company => &COMPANY,
    }
}

/// The sources of a data set.
pub(crate) fn sources(data_set: &str) -> impl Iterator<Item = Source> {
    SOURCES.into_iter().filter(move |source| source.data_set == data_set)
}

/// All the sources of a country.
pub(crate) fn of_country(country: &str) -> impl Iterator<Item = Source> {
    let known = COUNTRIES.contains(&country);
    SOURCES
        .into_iter()
        .filter(move |source| known && (country != "ALL" || BY_NAME.contains(&source.data_set)))
}

impl Source {
    /// What the source is called in a country.
    pub(crate) fn name_in(&self, country: &str) -> String {
        match country {
            "ALL" => format!("International: {}", self.name),
            country => format!("{country}: {}", self.name),
        }
    }

    /// The identifier of the source in a country: always the same.
    pub(crate) fn id_in(&self, country: &str) -> String {
        format!("DBI{}", hex(digest(&[country, self.data_set, self.name]), 40))
    }
}
