//! One line of the page, cleaned, and what its form says that it is.

use super::{Known, Place, ReadError};

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
    Mark { required: bool, rest: String },
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
        let line = good.iter().filter(|byte| **byte == b'\n').count() + 1;
        ReadError::new(line, "not UTF-8 text: save the page as plain text")
    })?;
    let mut lines = Vec::new();
    let mut after_blank = true;
    for (index, raw) in text.split('\n').enumerate() {
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
    prose_after_all(&mut lines, known);
    Ok(lines)
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
    let seen: String = raw
        .chars()
        .filter(|c| !matches!(c, '\u{feff}' | '\u{200b}' | '\u{200c}' | '\u{200d}' | '\u{ad}'))
        .collect();
    seen.split_whitespace().collect::<Vec<_>>().join(" ")
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
    let values = text.strip_prefix("Allowed:")?;
    Some(Form::Allowed(
        values.split('|').map(str::trim).filter(|value| !value.is_empty()).map(str::to_owned).collect(),
    ))
}

fn mark(text: &str) -> Option<Form> {
    let (required, rest) = match text.strip_prefix("[Required]") {
        Some(rest) => (true, rest),
        None => (false, text.strip_prefix("[Optional]")?),
    };
    Some(Form::Mark { required, rest: rest.trim().to_owned() })
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
    let (head, required) = match text.strip_suffix("[Required]") {
        Some(head) => (head, Some(true)),
        None => match text.strip_suffix("[Optional]") {
            Some(head) => (head, Some(false)),
            None => (text, None),
        },
    };
    let (name, kind) = head.trim_end().split_once(' ')?;
    if !is_wire_name(name) {
        return None;
    }
    let kind = kind.to_ascii_lowercase();
    let never_prose = known.is_name(name) || name.contains(['_', '.', '{', '<']);
    let is_type = TYPES.iter().any(|known| *known == kind || list_of(&kind) == Some(known))
        || never_prose && LIKELY_TYPES.contains(&kind.as_str());
    is_type.then(|| Form::Parameter { name: name.to_owned(), kind, required })
}

/// The element's type of `string[]`.
fn list_of(kind: &str) -> Option<&str> {
    kind.strip_suffix("[]")
}

fn is_wire_name(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_')
        && name.chars().all(|c| c.is_ascii_alphanumeric() || "_-.{}<>[]".contains(c))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn form(text: &str) -> Form {
        Form::of(&clean(text), &Known::new([], [], ["lang"]))
    }

    #[test]
    fn a_parameter_is_a_name_and_a_type() {
        let parameter = |name: &str, kind: &str, required| Form::Parameter {
            name: name.to_owned(),
            kind: kind.to_owned(),
            required,
        };
        assert_eq!(
            form("columns_mapping.{input_name} number"),
            parameter("columns_mapping.{input_name}", "number", None)
        );
        assert_eq!(
            form("var.<variable_name>\u{a0}string  "),
            parameter("var.<variable_name>", "string", None)
        );
        assert_eq!(
            form("unixTimestampSeconds number [Required]"),
            parameter("unixTimestampSeconds", "number", Some(true))
        );
        assert_eq!(form("lang text"), parameter("lang", "text", None));
        assert_eq!(form("start_date date"), parameter("start_date", "date", None));
        for prose in ["Document country", "New text", "some text", "A plain string"] {
            assert_eq!(form(prose), Form::Text, "{prose}");
        }
    }

    #[test]
    fn two_words_of_prose_are_no_parameter() {
        let forms = |text: &str| -> Vec<Form> {
            let lines = read(text.as_bytes(), &Known::default()).unwrap();
            lines.into_iter().map(|line| line.form).collect()
        };
        assert_eq!(forms("Query string\n\nNext"), [Form::Text, Form::Text]);
        assert!(matches!(forms("NIT string\n[Required]")[0], Form::Parameter { .. }));
        assert!(matches!(forms("Tax_id string")[0], Form::Parameter { .. }));
    }

    #[test]
    fn a_route_is_a_method_a_path_or_both() {
        let route = |method: Option<&str>, path: Option<&str>| Form::Route {
            method: method.map(str::to_owned),
            path: path.map(str::to_owned),
        };
        assert_eq!(form("get"), route(Some("GET"), None));
        assert_eq!(form("/v1/checks/{check_id}"), route(None, Some("/v1/checks/{check_id}")));
        assert_eq!(form("PUT /v1/config"), route(Some("PUT"), Some("/v1/config")));
        assert_eq!(form("Get"), Form::Text);
        assert_eq!(form("/v1 and later"), Form::Text);
    }

    #[test]
    fn marks_values_and_bodies() {
        assert_eq!(
            form("[Required] If it is late"),
            Form::Mark { required: true, rest: "If it is late".to_owned() }
        );
        assert_eq!(
            form("Allowed: a | b|c"),
            Form::Allowed(vec!["a".to_owned(), "b".to_owned(), "c".to_owned()])
        );
        assert_eq!(form("Allowed values are: a"), Form::Text);
        assert_eq!(form("Request Body *application/json"), Form::Body(Some("application/json".to_owned())));
        assert_eq!(form("Request Batch Report Generation"), Form::Text);
    }

    #[test]
    fn what_is_not_text_is_refused_with_its_line() {
        let refused = |bytes: &[u8]| read(bytes, &Known::default()).map(|_| ()).unwrap_err().line;
        assert_eq!(refused(b"one\ntwo\n\xff\n"), 3);
        assert_eq!(refused(b"one\n\x00two\n"), 2);
    }
}
