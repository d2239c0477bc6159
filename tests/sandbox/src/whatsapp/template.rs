//! Placeholders in the text of a message: `{{.name}}`.

/// The names of the placeholders, each once, in their order, and the text with their numbers.
pub(super) fn numbered(content: &str) -> (Vec<String>, String) {
    let mut names: Vec<String> = Vec::new();
    let mut text = String::with_capacity(content.len());
    let mut rest = content;
    while let Some(start) = rest.find("{{.") {
        let (before, from) = rest.split_at(start);
        let after = from.trim_start_matches("{{.");
        let Some((name, next)) = after.split_once("}}").filter(|(name, _)| is_name(name)) else {
            text.push_str(before);
            text.push_str("{{.");
            rest = after;
            continue;
        };
        let place = names.iter().position(|known| known == name).unwrap_or_else(|| {
            names.push(name.to_owned());
            names.len().saturating_sub(1)
        });
        text.push_str(&format!("{before}{{{{{}}}}}", place.saturating_add(1)));
        rest = next;
    }
    text.push_str(rest);
    (names, text)
}

/// What stands in the first place that looks like a placeholder and has no name that a variable can have.
pub(super) fn wrong_name(content: &str) -> Option<&str> {
    let places = content.split("{{.").skip(1);
    places.filter_map(|place| Some(place.split_once("}}")?.0)).find(|name| !is_name(name))
}

/// The names that the description allows for a variable.
fn is_name(name: &str) -> bool {
    let letter = |letter: char| letter.is_ascii_alphabetic() || letter == '_';
    name.starts_with(letter) && name.chars().all(|other| letter(other) || other.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn placeholders_get_numbers() {
        let (names, text) = numbered("Hello {{.name}} {{.last}}, {{.name}}: {{.}} {{x}} {{. ");
        assert_eq!(names, ["name", "last"]);
        assert_eq!(text, "Hello {{1}} {{2}}, {{1}}: {{.}} {{x}} {{. ");
    }

    #[test]
    fn a_name_that_no_variable_can_have_is_found() {
        for (content, wrong) in [
            ("{{.name}} {{.1}}", Some("1")),
            ("{{.first-name}}", Some("first-name")),
            ("{{.}}", Some("")),
            ("{{.name_1}} {{._x}} {{x}} {{. ", None),
        ] {
            assert_eq!(wrong_name(content), wrong, "{content}");
        }
    }
}
