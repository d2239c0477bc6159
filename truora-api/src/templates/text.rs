//! Texts with placeholders.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use super::Variables;
use crate::generated::types::OutboundMessage;
use crate::values::{InvalidValue, Sensitive};

/// The text of a message with its placeholders, `{{.name}}` each. Spaces inside the braces do not count,
/// and a name may come several times.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Template {
    pieces: Vec<Piece>,
    names: BTreeSet<String>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Piece {
    Text(String),
    Variable(String),
}

impl Template {
    /// Reads a text as it is given to `createOutboundMessage` in `content`.
    ///
    /// # Errors
    /// [`InvalidValue`] when a placeholder is not closed, or holds no name after a dot: a letter or `_`, then
    /// letters, digits and `_`. The message says which placeholder, and where.
    pub fn parse(text: &str) -> Result<Self, InvalidValue> {
        Self::read(text, &BTreeMap::new())
    }

    /// Reads a message that the service answered with: there placeholders have numbers, and the answer says
    /// which names they stand for. Variables of its header and its buttons need values too.
    ///
    /// # Errors
    /// [`InvalidValue`] when the text is absent or malformed, or has a number without a name.
    pub fn of_message(message: &OutboundMessage) -> Result<Self, InvalidValue> {
        let text = message.outbound_message.as_deref();
        let text = text.ok_or_else(|| InvalidValue::new("the message has no text"))?;
        let mut template = Self::read(text, &message.variable_mapping)?;
        let buttons = message.buttons_variable_mapping.values().flat_map(|button| button.0.values());
        let others =
            buttons.flatten().flat_map(BTreeMap::values).chain(message.header_variable_mapping.values());
        template.names.extend(others.chain(message.variable_mapping.values()).cloned());
        Ok(template)
    }

    fn read(text: &str, numbers: &BTreeMap<String, String>) -> Result<Self, InvalidValue> {
        let mut pieces = Vec::new();
        let mut names = BTreeSet::new();
        let mut rest = text;
        let mut count = 0_usize;
        while let Some((before, after)) = rest.split_once("{{") {
            count += 1;
            let consumed = text.len() - after.len() - "{{".len();
            let place = text.get(..consumed).map_or(0, |before| before.chars().count()) + 1;
            let problem = |problem: &str| {
                InvalidValue::new(format!("placeholder {count}, at character {place}, {problem}"))
            };
            let (inside, behind) = after
                .split_once("}}")
                .filter(|(inside, _)| !inside.contains("{{"))
                .ok_or_else(|| problem("is not closed: it ends with }}"))?;
            let name = match inside.trim().strip_prefix('.') {
                Some(name) if is_name(name) => name.to_owned(),
                Some(_) => {
                    return Err(problem(
                        "has no valid name: a letter or _ comes first, then letters, digits and _, without spaces",
                    ));
                }
                None => {
                    let number = numbers.get(inside.trim());
                    number.cloned().ok_or_else(|| problem("has no dot before its name: write {{.name}}"))?
                }
            };
            if !before.is_empty() {
                pieces.push(Piece::Text(before.to_owned()));
            }
            names.insert(name.clone());
            pieces.push(Piece::Variable(name));
            rest = behind;
        }
        if !rest.is_empty() {
            pieces.push(Piece::Text(rest.to_owned()));
        }
        Ok(Self { pieces, names })
    }

    /// The names of the variables, sorted, each once.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.names.iter().map(String::as_str)
    }

    /// Gives the variables back if they are those of the text: ready for `variables` of a body's builder.
    ///
    /// # Errors
    /// [`UnmatchedVariables`] when a placeholder has no value, or a value no placeholder.
    pub fn fill(&self, variables: Variables) -> Result<Variables, UnmatchedVariables> {
        self.check(&variables).map(|()| variables)
    }

    /// Holds variables against the text.
    ///
    /// # Errors
    /// As for [`Template::fill`].
    pub fn check(&self, variables: &Variables) -> Result<(), UnmatchedVariables> {
        let missing: Vec<String> =
            self.names().filter(|name| variables.get(name).is_none()).map(str::to_owned).collect();
        let unknown: Vec<String> =
            variables.names().filter(|name| !self.names.contains(*name)).map(str::to_owned).collect();
        if missing.is_empty() && unknown.is_empty() {
            Ok(())
        } else {
            Err(UnmatchedVariables { missing, unknown })
        }
    }

    /// The text that the user will read.
    ///
    /// # Errors
    /// As for [`Template::fill`].
    pub fn render(&self, variables: &Variables) -> Result<Sensitive, UnmatchedVariables> {
        self.check(variables)?;
        let texts = self.pieces.iter().map(|piece| match piece {
            Piece::Text(text) => text.as_str(),
            Piece::Variable(name) => variables.get(name).map_or("", |value| value.reveal()),
        });
        Ok(texts.collect::<String>().into())
    }
}

impl std::str::FromStr for Template {
    type Err = InvalidValue;

    fn from_str(text: &str) -> Result<Self, InvalidValue> {
        Self::parse(text)
    }
}

/// What is wrong with a name that no variable can have.
pub(crate) const NO_NAME: &str =
    "the name has a letter or _ first, then letters, digits and _, and no prefix";

/// Whether a variable can have this name.
pub(crate) fn is_name(text: &str) -> bool {
    let is_first = |c: char| c.is_ascii_alphabetic() || c == '_';
    text.starts_with(is_first) && text.chars().all(|c| is_first(c) || c.is_ascii_digit())
}

/// Variables that are not those of a text. `Display` names them and shows no value.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct UnmatchedVariables {
    /// Placeholders without a value.
    pub missing: Vec<String>,
    /// Values without a placeholder.
    pub unknown: Vec<String>,
}

impl fmt::Display for UnmatchedVariables {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let missing = format!("no value for {}", self.missing.join(", "));
        let unknown = format!("no placeholder for {}", self.unknown.join(", "));
        match (self.missing.is_empty(), self.unknown.is_empty()) {
            (false, false) => write!(f, "{missing}; {unknown}"),
            (false, true) => f.write_str(&missing),
            _ => f.write_str(&unknown),
        }
    }
}

impl std::error::Error for UnmatchedVariables {}
