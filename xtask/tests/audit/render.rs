//! Writes a page in the form in which a browser saves the reference as text.

use serde_json::Value;

use super::model::{Mark, Operation, Page, Parameter};

const COLUMNS: [(&str, &str); 5] = [
    ("person", "national"),
    ("person", "foreigner"),
    ("company", ""),
    ("vehicle", "national"),
    ("vehicle", "foreigner"),
];

impl Page {
    /// The page as text.
    pub fn render(&self) -> String {
        let mut lines: Vec<String> = Vec::new();
        for (url, title) in &self.sections {
            for line in [
                title,
                "",
                "Opens a part of the page.",
                "",
                "Authentication",
                "",
                "Send the key with each request.",
                "Base URL",
                "",
                url,
                "",
            ] {
                lines.push(line.to_owned());
            }
            let mut chapter = "";
            for operation in self.operations.iter().filter(|operation| operation.base_url == *url) {
                if operation.chapter != chapter {
                    chapter = &operation.chapter;
                    lines.extend([
                        chapter.to_owned(),
                        String::new(),
                        format!("Groups what belongs to {}.", chapter.to_lowercase()),
                        String::new(),
                    ]);
                }
                operation.render(&mut lines);
            }
        }
        lines.join("\n")
    }
}

impl Operation {
    fn render(&self, lines: &mut Vec<String>) {
        lines.extend([self.title.clone(), String::new()]);
        lines.extend(self.prose.iter().flat_map(|paragraph| [paragraph.clone(), String::new()]));
        if !self.inputs.is_empty() {
            self.render_inputs(lines);
        }
        if !self.reasons.is_empty() {
            lines.push("Reason Explanation".to_owned());
            lines.extend(self.reasons.iter().map(|reason| format!("{reason} When that is what happened.")));
            lines.extend([
                String::new(),
                "A paragraph behind the table says when else it may end.".to_owned(),
                String::new(),
            ]);
        }
        let of = |place: &str| {
            self.parameters.iter().filter(|parameter| parameter.place == place).collect::<Vec<_>>()
        };
        if let Some(encoding) = &self.encoding {
            lines.extend(["Request".to_owned(), format!("Request Body *{encoding}")]);
            for parameter in of("body") {
                parameter.render(lines, true);
                lines.push(String::new());
            }
        }
        lines.extend(self.method.iter().map(|method| method.to_lowercase()));
        lines.extend(self.path.clone());
        for (place, head) in [("path", "Path Parameters"), ("query", "Query Parameters")] {
            let parameters = of(place);
            if !parameters.is_empty() {
                lines.push(head.to_owned());
            }
            for parameter in parameters {
                parameter.render(lines, false);
            }
        }
        lines.push(String::new());
    }

    /// The saved text glues a cell of one line to the next cell.
    fn render_inputs(&self, lines: &mut Vec<String>) {
        lines.push(
            "CountryPerson-NationalPerson-ForeignerCompanyVehicle-NationalVehicle-Foreigner".to_owned(),
        );
        for (name, code, cells) in &self.inputs {
            lines.extend([name.clone(), code.clone()]);
            let mut glue = String::new();
            for cell in cells {
                match cell.as_slice() {
                    [only] => glue.push_str(only),
                    several => {
                        lines.extend((!glue.is_empty()).then(|| std::mem::take(&mut glue)));
                        lines.extend(several.iter().cloned());
                    }
                }
            }
            lines.extend((!glue.is_empty()).then_some(glue));
        }
        lines.extend(["(*) Required field".to_owned(), String::new()]);
    }
}

impl Parameter {
    fn render(&self, lines: &mut Vec<String>, spaced: bool) {
        lines.push(format!("{} {}", self.name, self.kind));
        match self.mark {
            Mark::Required => lines.push("[Required]".to_owned()),
            Mark::Optional => lines.push("[Optional]".to_owned()),
            Mark::None | Mark::InProse | Mark::Conditional | Mark::ConditionalSentence => {}
        }
        if !self.allowed.is_empty() {
            lines.push(format!("Allowed: {}", self.allowed.join(" | ")));
        }
        lines.extend(spaced.then(String::new));
        lines.push(match self.mark {
            Mark::InProse => format!("[Required] {}", self.prose),
            Mark::Conditional => format!("[Required] If the other one is absent. {}", self.prose),
            Mark::ConditionalSentence => {
                format!("Says what it is. Required only if the other one is there. {}", self.prose)
            }
            _ => self.prose.clone(),
        });
    }
}

/// The rows of the table, from the declared ones.
pub fn inputs(rows: &[Value]) -> Vec<(String, String, [Vec<String>; 5])> {
    let mut countries: Vec<&str> = rows.iter().map(|row| row["country"].as_str().unwrap()).collect();
    countries.dedup();
    let row = |country: &str| {
        let cells = COLUMNS.map(|(kind, nationality)| {
            let fits = |row: &&Value| {
                let any = row["nationality"].is_null() || nationality.is_empty();
                row["country"] == country && row["type"] == kind && (any || row["nationality"] == nationality)
            };
            rows.iter().find(fits).map_or_else(|| vec!["N/A".to_owned()], cell)
        });
        (name(country).to_owned(), country.to_owned(), cells)
    };
    countries.into_iter().map(row).collect()
}

fn name(code: &str) -> &str {
    match code {
        "CL" => "Chile",
        "CO" => "Colombia",
        "MX" => "Mexico",
        "BR" => "Brazil",
        "CR" => "Costa Rica",
        "PE" => "Peru",
        _ => "International",
    }
}

fn cell(row: &Value) -> Vec<String> {
    let mut lines = Vec::new();
    for alternatives in row["required"].as_array().unwrap() {
        let word = |name: &Value| match name.as_str().unwrap() {
            "ptp" => "PPT*".to_owned(),
            name => format!("{name}*"),
        };
        lines.push(alternatives.as_array().unwrap().iter().map(word).collect::<Vec<_>>().join(" or "));
    }
    if lines == ["first_name*", "last_name*"] {
        lines = vec!["name*".to_owned()];
    }
    for name in row["optional"].as_array().unwrap() {
        let name = name.as_str().unwrap();
        let place = row["only_in"][name].as_str().map(|place| format!(" ({place} only)")).unwrap_or_default();
        lines.push(format!("{name}{place}"));
    }
    lines
}
