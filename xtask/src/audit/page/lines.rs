//! One line of the page, cleaned, and what its form says that it is.

use super::{Known, Place, ReadError, Requirement, marks};

/// A line that is not blank.
#[derive(Debug)]
pub(super) struct Line {
    /// Counted from 1, blank lines included.
    pub number: usize,
    /// Its text with plain, single spaces.
    pub text: String,
    /// Whether a blank line, or nothing, stands before it.
    pub after_blank: bool,
    pub form: Form,
}

/// What the form of a line says that it is.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Form {
    /// Prose or a heading.
    Text,
    /// "Request": parameters of the body follow.
    Request,
    /// "Request Body", with its media type.
    Body(Option<String>),
    /// "Query Parameters" and the like.
    Parameters(Place),
    /// A parameter's name and type, sometimes with its mark.
    Parameter { name: String, kind: String, required: Option<bool> },
    /// "[Required]" or "[Optional]", sometimes with prose behind it.
    Mark { requirement: Requirement, rest: String },
    /// "Allowed:" and its values.
    Allowed(Vec<String>),
    /// A method, a path, or both.
    Route { method: Option<String>, path: Option<String> },
    /// "Authentication".
    Authentication,
    /// "Base URL".
    BaseUrl,
    /// A URL alone.
    Url,
    /// Head of the table of inputs.
    InputsHead,
    /// Foot of the table of inputs.
    InputsFoot,
    /// Head of the table of reasons.
    ReasonsHead,
}

/// Types that the page uses: any name before one of these is a parameter.
const TYPES: &[&str] = &["string", "number", "integer", "boolean", "array", "object"];

/// Words that may be types: a parameter only behind a name that cannot be prose.
const LIKELY_TYPES: &[&str] = &[
    "file",
    "float",
    "double",
    "int",
    "date",
    "datetime",
    "date-time",
    "uuid",
    "url",
    "uri",
    "enum",
    "map",
    "any",
    "json",
    "text",
    "list",
];

const METHODS: &[&str] = &["get", "post", "put", "patch", "delete", "head", "options"];

/// Splits a text into its lines that are not blank.
pub(super) fn read(bytes: &[u8], known: &Known) -> Result<Vec<Line>, ReadError> {
    let text = std::str::from_utf8(bytes).map_err(|error| {
        let good = bytes.get(..error.valid_up_to()).unwrap_or_default();
        let line = ends(&String::from_utf8_lossy(good)).count();
        ReadError::new(line, "not UTF-8 text: save the page as plain text")
    })?;
    let mut lines = Vec::new();
    let mut after_blank = true;
    for (index, raw) in ends(text).enumerate() {
        let number = index + 1;
        if raw.chars().any(is_binary) {
            return Err(ReadError::new(number, "control characters: this is not plain text"));
        }
        let text = clean(raw);
        if text.is_empty() {
            after_blank = true;
            continue;
        }
        let form = Form::of(&text, known);
        lines.push(Line { number, text, after_blank, form });
        after_blank = false;
    }
    join_values(&mut lines);
    prose_after_all(&mut lines, known);
    Ok(lines)
}

/// Lines end with LF, CRLF or, in old files, CR alone.
fn ends(text: &str) -> impl Iterator<Item = &str> {
    text.split('\n').flat_map(|line| line.strip_suffix('\r').unwrap_or(line).split('\r'))
}

/// A list of values may go on in the next lines: a line ends with a bar, or the next starts with one.
fn join_values(lines: &mut Vec<Line>) {
    let mut joined: Vec<Line> = Vec::with_capacity(lines.len());
    for line in lines.drain(..) {
        if let Some(Line { text, form: Form::Allowed(values), .. }) = joined.last_mut()
            && (line.text.starts_with('|')
                || text.ends_with('|') && !line.after_blank && line.form == Form::Text)
        {
            values.extend(bars(&line.text));
            *text = line.text;
        } else {
            joined.push(line);
        }
    }
    *lines = joined;
}

/// "Query string" is prose, unless something that only a parameter has stands below it.
fn prose_after_all(lines: &mut [Line], known: &Known) {
    for index in 0..lines.len() {
        let below = lines.get(index + 1).map(|next| &next.form);
        let marked = matches!(below, Some(Form::Mark { .. } | Form::Allowed(_)));
        if let Some(Line { form, .. }) = lines.get_mut(index)
            && let Form::Parameter { name, required: None, .. } = form
            && name.starts_with(|c: char| c.is_ascii_uppercase())
            && !(marked || name.contains('_') || known.is_name(name))
        {
            *form = Form::Text;
        }
    }
}

fn is_binary(c: char) -> bool {
    c.is_control() && !c.is_whitespace()
}

/// Plain single spaces; nothing that cannot be seen.
fn clean(raw: &str) -> String {
    let seen: String = raw.chars().filter(|c| !is_invisible(*c)).collect();
    seen.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Soft hyphens, joiners, marks of the direction of text, byte order marks.
fn is_invisible(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}'
        | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}')
}

impl Form {
    fn of(text: &str, known: &Known) -> Self {
        match text {
            "Request" => return Self::Request,
            "Query Parameters" => return Self::Parameters(Place::Query),
            "Path Parameters" => return Self::Parameters(Place::Path),
            "Header Parameters" => return Self::Parameters(Place::Header),
            "Authentication" => return Self::Authentication,
            "Base URL" => return Self::BaseUrl,
            "Reason Explanation" => return Self::ReasonsHead,
            _ => {}
        }
        if text.starts_with("Country") && text.contains("Person-") {
            return Self::InputsHead;
        }
        if text.starts_with("(*)") {
            return Self::InputsFoot;
        }
        body(text)
            .or_else(|| allowed(text))
            .or_else(|| mark(text))
            .or_else(|| route(text))
            .or_else(|| url(text))
            .or_else(|| parameter(text, known))
            .unwrap_or(Self::Text)
    }

    /// Whether a line of this form stands right below the description of an operation.
    pub(super) fn opens(&self) -> bool {
        matches!(self, Self::Request | Self::Body(_) | Self::Parameters(_) | Self::Route { .. })
    }
}

fn body(text: &str) -> Option<Form> {
    let rest = text.strip_prefix("Request Body")?;
    let encoding = rest.trim_matches(|c: char| c == '*' || c == ':' || c.is_whitespace());
    if encoding.is_empty() {
        return Some(Form::Body(None));
    }
    let media_type = encoding.contains('/') && !encoding.contains(' ');
    media_type.then(|| Form::Body(Some(encoding.to_ascii_lowercase())))
}

fn allowed(text: &str) -> Option<Form> {
    let (head, values) = text.split_once(':')?;
    let head = head.trim_end().to_lowercase();
    ["allowed", "allowed values"].contains(&head.as_str()).then(|| Form::Allowed(bars(values)))
}

/// What stands between bars.
fn bars(text: &str) -> Vec<String> {
    text.split('|').map(str::trim).filter(|value| !value.is_empty()).map(str::to_owned).collect()
}

fn mark(text: &str) -> Option<Form> {
    let (requirement, rest) = marks::leading(text)?;
    Some(Form::Mark { requirement, rest: rest.to_owned() })
}

fn route(text: &str) -> Option<Form> {
    let mut words = text.split(' ');
    let (first, second) = (words.next()?, words.next());
    if words.next().is_some() {
        return None;
    }
    let method = METHODS.iter().find(|method| first == **method || first == method.to_uppercase());
    match (method, second) {
        (Some(method), None) => Some(Form::Route { method: Some(method.to_uppercase()), path: None }),
        (Some(method), Some(path)) if is_path(path) => {
            Some(Form::Route { method: Some(method.to_uppercase()), path: Some(path.to_owned()) })
        }
        (None, None) if is_path(first) => Some(Form::Route { method: None, path: Some(first.to_owned()) }),
        _ => None,
    }
}

fn is_path(text: &str) -> bool {
    text.len() > 1
        && text.starts_with('/')
        && text.chars().all(|c| c.is_ascii_alphanumeric() || "/{}_-.~:<>".contains(c))
}

fn url(text: &str) -> Option<Form> {
    let web = text.starts_with("https://") || text.starts_with("http://");
    (web && !text.contains(' ')).then_some(Form::Url)
}

fn parameter(text: &str, known: &Known) -> Option<Form> {
    let (head, required) = marks::trailing(text);
    let (name, kind) = head.split_once(' ')?;
    if !is_wire_name(name) {
        return None;
    }
    let sure = known.is_name(name) || name.contains('_');
    let (kind, required) = match marks::trailing_word(kind).filter(|_| sure && required.is_none()) {
        Some((kind, required)) => (kind, Some(required)),
        None => (kind, required),
    };
    let kind = kind.to_ascii_lowercase();
    let never_prose = required.is_some() || known.is_name(name) || name.contains(['_', '.', '{', '<']);
    (is_usual(&kind) || never_prose && is_type(&kind)).then(|| Form::Parameter {
        name: name.to_owned(),
        kind,
        required,
    })
}

/// A type that the page has everywhere, or a list of it.
fn is_usual(kind: &str) -> bool {
    TYPES.contains(&kind.strip_suffix("[]").unwrap_or(kind))
}

/// A type alone, `string[]`, `array of strings` or `string (date)`.
fn is_type(kind: &str) -> bool {
    let is = |word: &str| TYPES.contains(&word) || LIKELY_TYPES.contains(&word);
    let element = |word: &str| is(word) || word.strip_suffix('s').is_some_and(is);
    let inner = kind.strip_suffix([')', '>']).and_then(|head| head.split_once(['(', '<']));
    is(kind)
        || kind.strip_suffix("[]").is_some_and(is)
        || kind.split_once(" of ").is_some_and(|(list, of)| is(list) && element(of))
        || inner.is_some_and(|(head, _)| is(head.trim_end()))
}

/// A name and a word: a parameter and its type, or two words of prose.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Pair<'a> {
    pub name: &'a str,
    pub kind: String,
    pub required: Option<bool>,
    /// Whether prose has neither such names nor such types.
    pub likely: bool,
}

/// The name and the word of a line that has nothing else and no capital at its start.
pub(super) fn pair(text: &str) -> Option<Pair<'_>> {
    let (head, required) = marks::trailing(text);
    let (name, word) = head.split_once(' ')?;
    let kind = word.to_ascii_lowercase();
    let typed = is_type(&kind);
    // Prose has words of small letters alone, and no such names as have `_`.
    let letters = !word.is_empty() && word.chars().all(|c| c.is_ascii_lowercase() || "_-[]".contains(c));
    let width = name.contains('_')
        && word.starts_with(|c: char| c.is_ascii_alphabetic())
        && word.ends_with(|c: char| c.is_ascii_alphanumeric() || ")]>".contains(c))
        && word.chars().all(|c| c.is_ascii_alphanumeric() || "_-[]()<>,".contains(c));
    let single = letters || width;
    let named = is_wire_name(name) && !name.starts_with(|c: char| c.is_ascii_uppercase());
    let likely = typed || name.contains(['_', '{', '<']);
    (named && (typed || single)).then_some(Pair { name, kind, required, likely })
}

/// A field of a name that starts with a capital, and its type.
pub(super) fn capital(text: &str) -> Option<(&str, String)> {
    let (name, kind) = text.split_once(' ')?;
    let kind = kind.to_ascii_lowercase();
    let article = ["A", "An", "The", "Any", "This", "That", "No"].contains(&name);
    // "Upload file" is a title or prose, and so is "ISO date"; "CallbackUrl file" is neither.
    let follows =
        |(one, next): (char, char)| (one.is_ascii_lowercase() || one == '-') && next.is_ascii_uppercase();
    let pieces = name.contains('_') || name.chars().zip(name.chars().skip(1)).any(follows);
    let named = is_wire_name(name) && name.starts_with(|c: char| c.is_ascii_uppercase()) && !article;
    (named && (is_usual(&kind) || pieces && is_type(&kind))).then_some((name, kind))
}

/// Whether a line starts like a field and is too short for a sentence.
pub(super) fn odd_field(text: &str) -> bool {
    let mut words = text.split(' ');
    let name = words.next().unwrap_or_default();
    let rest = words.count();
    (1..4).contains(&rest) && name.contains('_') && is_wire_name(name) && !text.ends_with('.')
}

fn is_wire_name(name: &str) -> bool {
    let digit_first = name.starts_with(|c: char| c.is_ascii_digit());
    let digit_first = digit_first && name.contains('_') && name.contains(|c: char| c.is_ascii_alphabetic());
    (digit_first || name.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_'))
        && name.chars().all(|c| c.is_ascii_alphanumeric() || "_-.{}<>[]".contains(c))
}

#[cfg(test)]
mod tests;
