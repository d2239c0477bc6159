//! Problems of a validation in words: the field, and what was expected of it. What was sent is
//! not repeated, as it may be personal.

use jsonschema::error::{TypeKind, ValidationErrorKind};
use jsonschema::{ValidationError, Validator};
use serde_json::{Map, Value};

/// How many problems one message names.
const MOST_PROBLEMS: usize = 8;
/// How much of a field's name is repeated.
const LONGEST_NAME: usize = 64;

/// Everything that is wrong with the inputs.
pub(crate) fn problems(
    validator: &Validator,
    inputs: &Value,
    fields: &Map<String, Value>,
    noun: &str,
) -> String {
    let mut problems: Vec<String> = Vec::new();
    for error in validator.iter_errors(inputs) {
        let problem = problem(&error, fields, noun);
        if !problems.contains(&problem) {
            problems.push(problem);
        }
    }
    let more = problems.len().saturating_sub(MOST_PROBLEMS);
    problems.truncate(MOST_PROBLEMS);
    let mut text = problems.join("; ");
    if more > 0 {
        text.push_str(&format!("; and {more} more"));
    }
    text
}

/// A field's name, cut where it is too long to repeat.
pub(crate) fn name(name: &str) -> String {
    let printable: String =
        name.chars().map(|c| if c.is_control() { '\u{fffd}' } else { c }).take(LONGEST_NAME).collect();
    if printable.is_empty() { "a field without a name".to_owned() } else { printable }
}

fn problem(error: &ValidationError<'_>, fields: &Map<String, Value>, noun: &str) -> String {
    let path = error.instance_path().to_string();
    let mut parts = path.trim_start_matches('/').splitn(2, '/');
    let raw = parts.next().unwrap_or_default().replace("~1", "/").replace("~0", "~");
    let mut subject = name(&raw);
    if parts.next().is_some() {
        subject = format!("each {subject}");
    }
    let conditional = error.evaluation_path().to_string();
    let why = if conditional.contains("/then") || conditional.contains("/else") {
        " with the other inputs given"
    } else {
        ""
    };
    match error.kind() {
        ValidationErrorKind::Required { property } => {
            format!("{} is required{why}", property.as_str().map_or_else(|| property.to_string(), name))
        }
        ValidationErrorKind::AdditionalProperties { unexpected }
        | ValidationErrorKind::UnevaluatedProperties { unexpected } => {
            let names: Vec<String> = unexpected.iter().take(MOST_PROBLEMS).map(|one| name(one)).collect();
            let verb = if names.len() == 1 {
                format!("is not a known {noun}")
            } else {
                format!("are not known {noun}s")
            };
            format!("{} {verb}", names.join(", "))
        }
        ValidationErrorKind::Enum { options } => format!("{subject} must be one of {}", list(options)),
        ValidationErrorKind::Constant { expected_value } => {
            format!("{subject} must be {}", plain(expected_value))
        }
        ValidationErrorKind::Type { kind } => format!("{subject} must be {}", of_type(kind)),
        ValidationErrorKind::Format { format } => format!("{subject} must be {}", of_format(format)),
        ValidationErrorKind::Pattern { pattern } => {
            let field = fields.get(&raw);
            if let Some(span) = field.and_then(span) {
                return format!("{subject} must be {span}");
            }
            let example = field.and_then(|field| field.pointer("/examples/0").or(field.get("example")));
            let such = example.map(|value| format!(", such as {}", plain(value))).unwrap_or_default();
            format!("{subject} must match the pattern {pattern}{such}")
        }
        ValidationErrorKind::Minimum { limit } => format!("{subject} must be at least {limit}"),
        ValidationErrorKind::Maximum { limit } => format!("{subject} must be at most {limit}"),
        ValidationErrorKind::ExclusiveMinimum { limit } => format!("{subject} must be more than {limit}"),
        ValidationErrorKind::ExclusiveMaximum { limit } => format!("{subject} must be less than {limit}"),
        ValidationErrorKind::MinLength { limit } => {
            format!("{subject} must have at least {limit} characters")
        }
        ValidationErrorKind::MaxLength { limit } => {
            format!("{subject} must have at most {limit} characters")
        }
        ValidationErrorKind::MinItems { limit } => format!("{subject} must be given at least {limit} times"),
        ValidationErrorKind::MaxItems { limit } => format!("{subject} must be given at most {limit} times"),
        ValidationErrorKind::Not { schema } => match schema.get("enum").or_else(|| schema.get("const")) {
            Some(refused) => format!("{subject} must not be {}", list(refused)),
            None => format!("{subject} is not allowed{why}"),
        },
        ValidationErrorKind::AnyOf { context } | ValidationErrorKind::OneOfNotValid { context } => {
            match alternatives(context) {
                Some(names) => format!("one of {names} is required{why}"),
                None => format!("{subject} has none of the forms that the description allows"),
            }
        }
        other => format!("{subject} does not fit the rule {} of the description", other.keyword()),
    }
}

/// The names of which one has to be there, when that is what every branch asks for.
fn alternatives(context: &[Vec<ValidationError<'static>>]) -> Option<String> {
    let mut names = Vec::new();
    for branch in context {
        match branch.first().map(ValidationError::kind) {
            Some(ValidationErrorKind::Required { property }) => names.push(property.as_str()?.to_owned()),
            _ => return None,
        }
    }
    (!names.is_empty()).then(|| names.join(", "))
}

fn list(values: &Value) -> String {
    match values {
        Value::Array(values) => values.iter().map(plain).collect::<Vec<_>>().join(", "),
        value => plain(value),
    }
}

fn plain(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

/// What a field takes that says of itself that it is a time span: `x-duration` or `x-frequency`.
fn span(field: &Value) -> Option<String> {
    let rule = field.get("x-duration").or_else(|| field.get("x-frequency"))?;
    let units: Vec<String> = rule
        .get("units")?
        .as_object()?
        .iter()
        .map(|(letter, meaning)| format!("{letter} ({})", plain(meaning)))
        .collect();
    let named: String = rule
        .get("named")
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
        .map(|name| format!("{}, ", plain(name)))
        .collect();
    let bounds = match (rule.get("minimum"), rule.get("maximum")) {
        (Some(least), Some(most)) => format!(", from {} to {}", plain(least), plain(most)),
        _ => String::new(),
    };
    Some(format!("{named}a number with {}{bounds}", units.join(" or ")))
}

fn of_type(kind: &TypeKind) -> String {
    let article = |name: &str| {
        match name {
            "integer" => "a whole number",
            "number" => "a number",
            "boolean" => "true or false",
            "string" => "text",
            "array" => "a list",
            "object" => "an object",
            other => other,
        }
        .to_owned()
    };
    match kind {
        TypeKind::Single(one) => article(one.as_str()),
        TypeKind::Multiple(several) => {
            several.iter().map(|one| article(one.as_str())).collect::<Vec<_>>().join(" or ")
        }
    }
}

fn of_format(format: &str) -> String {
    match format {
        "date" => "a date such as 2026-01-31".to_owned(),
        "date-time" => "a time such as 2026-01-31T15:04:05Z".to_owned(),
        "email" => "an e-mail address".to_owned(),
        "uri" => "an absolute URL".to_owned(),
        other => format!("of the format {other}"),
    }
}
