//! How the generator makes a Rust name of a text. Its own function is not public.

use std::collections::BTreeMap;

use heck::{ToPascalCase, ToSnakeCase};

/// The name of a type or of a value of a list.
pub(super) fn upper(text: &str) -> String {
    identifier(text, |text| text.to_pascal_case(), "X")
}

/// The name of a method, a field or an argument.
pub(super) fn lower(text: &str) -> String {
    identifier(text, |text| text.to_snake_case(), "x")
}

fn identifier(text: &str, case: impl Fn(&str) -> String, prefix: &str) -> String {
    let text = match text {
        "+1" => "plus1".to_owned(),
        "-1" => "minus1".to_owned(),
        text => text.replace('\'', "").replace(|letter| !continues(letter), "-"),
    };
    let name = case(&text);
    match name.chars().next() {
        Some(first) if first.is_alphabetic() || first == '_' => name,
        _ => format!("{prefix}{name}"),
    }
}

/// Names of the values of a list: where the plain ones are not distinct, the generator tries once
/// more with a letter for what it would leave out.
pub(super) fn of_values<'t>(values: &[&'t str]) -> BTreeMap<String, Vec<&'t str>> {
    let plain = grouped(values.iter().copied(), upper);
    if plain.values().all(|texts| texts.len() == 1) {
        return plain;
    }
    grouped(values.iter().copied(), |text| {
        upper(&text.replace(|letter| letter == '_' || !continues(letter), "X"))
    })
}

/// Texts by the name that they make.
pub(super) fn grouped<'t>(
    texts: impl Iterator<Item = &'t str>,
    name: impl Fn(&str) -> String,
) -> BTreeMap<String, Vec<&'t str>> {
    let mut groups: BTreeMap<String, Vec<&str>> = BTreeMap::new();
    for text in texts {
        groups.entry(name(text)).or_default().push(text);
    }
    groups
}

fn continues(letter: char) -> bool {
    letter.is_alphanumeric() || letter == '_'
}

#[cfg(test)]
mod tests {
    use super::{of_values, upper};

    #[test]
    fn values_that_the_generator_can_tell_apart() {
        let count = |values: &[&str]| of_values(values).len();
        assert_eq!(count(&["found", "not_found"]), 2);
        // What is left out of a name becomes a letter where that tells two values apart.
        assert_eq!(count(&["<b", "b"]), 2);
        assert_eq!(count(&["a-b", "a_b"]), 1);
        assert_eq!(count(&["", "+"]), 1);
        assert_eq!(upper("3d"), "X3d");
    }
}
