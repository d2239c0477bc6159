//! What a page says, as data that a test can change.

use serde_json::Value;
use xtask::audit::deviations::Deviation;
use xtask::audit::difference::Kind;

#[derive(Clone)]
pub struct Parameter {
    pub place: String,
    pub name: String,
    pub kind: String,
    pub mark: Mark,
    pub allowed: Vec<String>,
    pub prose: String,
}

/// How the page says whether a parameter is required.
#[derive(Clone, Copy, PartialEq)]
pub enum Mark {
    None,
    Required,
    Optional,
    /// In front of the prose.
    InProse,
    /// In front of the prose, with a condition.
    Conditional,
    /// A sentence of the prose.
    ConditionalSentence,
}

/// What the page marks with a condition.
const CONDITIONAL: &[(&str, &str)] =
    &[("Send Outbound Message", "var.<variable_name>"), ("Send Outbound Message", "flow_id")];

/// What the page says in a sentence to be required in some cases.
const CONDITIONAL_SENTENCES: &[(&str, &str)] = &[
    ("Create check", "native_country"),
    ("Create check", "first_name"),
    ("Create check", "last_name"),
    ("Generate Token", "flow_id"),
    ("Generate Token", "key_name"),
    ("Generate Token", "billing_hub"),
    ("Generate Token", "country"),
    ("Generate Token", "grant"),
    ("Generate Token", "redirect_url"),
    ("Create Outbound Messages", "media_url"),
    ("Create Outbound Messages", "var.<variable_name>"),
    ("Create Outbound Messages", "continue_process_message"),
    ("Create Outbound Messages", "cancel_process_message"),
];

#[derive(Clone)]
pub struct Operation {
    pub title: String,
    pub base_url: String,
    pub chapter: String,
    pub method: Option<String>,
    pub path: Option<String>,
    pub encoding: Option<String>,
    pub parameters: Vec<Parameter>,
    pub prose: Vec<String>,
    /// Rows of the table of inputs: country, code, five cells of lines.
    pub inputs: Vec<(String, String, [Vec<String>; 5])>,
    pub reasons: Vec<String>,
}

#[derive(Clone)]
pub struct Page {
    pub operations: Vec<Operation>,
    /// Base URLs in their order, each with the heading of its section.
    pub sections: Vec<(String, String)>,
}

impl Page {
    /// What the page says, if it says what is declared, save the known deviations.
    pub fn from_document(document: &Value, deviations: &[Deviation]) -> Self {
        let mut operations = Vec::new();
        for (path, item) in document["paths"].as_object().unwrap() {
            for method in ["get", "post", "put", "delete"] {
                if let Some(operation) = item.get(method) {
                    operations.push(declared(document, path, method, item, operation));
                }
            }
        }
        for deviation in deviations {
            let same = |operation: &&mut Operation| operation.title == deviation.operation;
            deviate(operations.iter_mut().find(same).unwrap(), deviation);
        }
        // The page groups operations by base URL, then by chapter.
        operations
            .sort_by(|one, other| (&one.base_url, &one.chapter).cmp(&(&other.base_url, &other.chapter)));
        let mut page = Self { operations, sections: Vec::new() };
        for (names, mark) in
            [(CONDITIONAL, Mark::Conditional), (CONDITIONAL_SENTENCES, Mark::ConditionalSentence)]
        {
            names.iter().for_each(|(title, name)| page.parameter(title, name).mark = mark);
        }
        page.section("https://api.account.truora.com", "Accounts");
        page.section("https://api.checks.truora.com", "Checks reference");
        page.section("https://api.connect.truora.com", "Identity reference");
        page
    }

    /// What the page says, from the file of its facts.
    pub fn from_facts(facts: &Value) -> Self {
        let text = |value: &Value| value.as_str().map(str::to_owned);
        let operations = facts.as_array().unwrap().iter().map(|fact| Operation {
            title: text(&fact["title"]).unwrap(),
            base_url: "https://api.checks.truora.com".to_owned(),
            chapter: "All of it".to_owned(),
            method: text(&fact["method"]),
            path: text(&fact["path"]),
            encoding: text(&fact["encoding"]),
            parameters: fact["params"].as_array().unwrap().iter().map(fact_parameter).collect(),
            prose: words("operation"),
            inputs: Vec::new(),
            reasons: Vec::new(),
        });
        let mut page = Self { operations: operations.collect(), sections: Vec::new() };
        page.section("https://api.checks.truora.com", "Checks reference");
        page
    }

    fn section(&mut self, url: &str, title: &str) {
        self.sections.push((url.to_owned(), title.to_owned()));
    }

    pub fn operation(&mut self, title: &str) -> &mut Operation {
        self.operations.iter_mut().find(|operation| operation.title == title).unwrap()
    }

    pub fn parameter(&mut self, title: &str, name: &str) -> &mut Parameter {
        self.operation(title).parameters.iter_mut().find(|parameter| parameter.name == name).unwrap()
    }

    pub fn row(&mut self, country: &str) -> &mut [Vec<String>; 5] {
        let rows = &mut self.operation("Create check").inputs;
        &mut rows.iter_mut().find(|row| row.1 == country).unwrap().2
    }
}

impl Operation {
    /// An operation that is not declared.
    pub fn new(title: &str, method: Option<&str>, path: Option<&str>, beside: &Operation) -> Self {
        Self {
            title: title.to_owned(),
            method: method.map(str::to_owned),
            path: path.map(str::to_owned),
            encoding: None,
            parameters: Vec::new(),
            prose: words("operation"),
            inputs: Vec::new(),
            reasons: Vec::new(),
            ..beside.clone()
        }
    }
}

impl Parameter {
    pub fn new(place: &str, name: &str, kind: &str, mark: Mark) -> Self {
        let owned = str::to_owned;
        Self {
            place: owned(place),
            name: owned(name),
            kind: owned(kind),
            mark,
            allowed: Vec::new(),
            prose: "Says what it is for, in a few words.".to_owned(),
        }
    }
}

fn words(what: &str) -> Vec<String> {
    vec![format!("Tells in one paragraph what this {what} is about, and no more than that.")]
}

fn declared(document: &Value, path: &str, method: &str, item: &Value, operation: &Value) -> Operation {
    let chapter = operation["tags"][0].as_str().unwrap();
    let mut parameters = Vec::new();
    let mut encoding = None;
    if let Some(content) = operation["requestBody"]["content"].as_object() {
        let (media_type, media) = content.iter().next().unwrap();
        encoding = Some(media_type.clone());
        parameters = fields(document, &media["schema"], chapter == "WhatsApp");
    }
    for parameter in operation["parameters"].as_array().into_iter().flatten() {
        let required = parameter["required"] == true;
        let mark = if required { Mark::Required } else { Mark::Optional };
        let place = parameter["in"].as_str().unwrap();
        parameters.push(declared_parameter(
            document,
            place,
            parameter["name"].as_str().unwrap(),
            &parameter["schema"],
            mark,
        ));
    }
    let rows = operation["x-required-inputs"]["rows"].as_array();
    let is_result = operation["operationId"] == "getProcessResult";
    let reasons = document["components"]["schemas"]["DeclinedReason"]["x-extensible-enum"].as_array();
    Operation {
        title: operation["x-reference-title"].as_str().unwrap().to_owned(),
        base_url: item["servers"][0]["url"].as_str().unwrap().to_owned(),
        chapter: chapter.to_owned(),
        method: Some(method.to_uppercase()),
        path: Some(path.to_owned()),
        encoding,
        parameters,
        prose: words("operation"),
        inputs: rows.map(|rows| super::render::inputs(rows)).unwrap_or_default(),
        reasons: reasons
            .filter(|_| is_result)
            .into_iter()
            .flatten()
            .map(|value| value.as_str().unwrap().to_owned())
            .collect(),
    }
}

fn fields(document: &Value, schema: &Value, marks_in_prose: bool) -> Vec<Parameter> {
    let schema = resolve(document, schema);
    let mut parameters = Vec::new();
    let mut stems = Vec::new();
    for property in schema["patternProperties"].as_object().into_iter().flat_map(|map| map.values()) {
        if let Some(name) = property["x-dynamic-name"].as_str() {
            stems.push(&name[..name.find(['{', '<']).unwrap()]);
            parameters.push(declared_parameter(document, "body", name, property, Mark::None));
        }
    }
    for (name, property) in schema["properties"].as_object().into_iter().flatten() {
        if stems.iter().any(|stem| name.starts_with(stem)) {
            continue;
        }
        let required =
            schema["required"].as_array().into_iter().flatten().any(|required| required == name.as_str());
        let mark = match (required, marks_in_prose) {
            (true, true) => Mark::InProse,
            (true, false) => Mark::Required,
            (false, _) => Mark::None,
        };
        parameters.push(declared_parameter(document, "body", name, property, mark));
    }
    parameters
}

fn declared_parameter(document: &Value, place: &str, name: &str, schema: &Value, mark: Mark) -> Parameter {
    let schema = resolve(document, schema);
    let kind = match schema["type"].as_str().unwrap() {
        "integer" => "number",
        kind => kind,
    };
    let mut parameter = Parameter::new(place, name, kind, mark);
    let lists = ["enum", "x-extensible-enum", "x-placeholders"].map(|list| schema[list].as_array());
    let values = lists.into_iter().flatten().flatten().filter_map(Value::as_str);
    parameter.allowed = values.map(str::to_owned).collect();
    parameter
}

fn resolve<'a>(document: &'a Value, schema: &'a Value) -> &'a Value {
    match schema["$ref"].as_str() {
        Some(reference) => document.pointer(&reference[1..]).unwrap(),
        None => schema,
    }
}

fn deviate(operation: &mut Operation, deviation: &Deviation) {
    let position = operation.parameters.iter().rposition(|parameter| {
        let described = deviation.declared.as_deref().unwrap_or_default();
        let place =
            deviation.kind != Kind::ParameterRemoved || described.starts_with(parameter.place.as_str());
        parameter.name == deviation.subject && place
    });
    match deviation.kind {
        Kind::HostChanged => operation.base_url = deviation.documented.clone().unwrap(),
        Kind::PathChanged => operation.path = deviation.documented.clone(),
        Kind::MethodChanged => operation.method = deviation.documented.clone(),
        Kind::AllowedRemoved => operation.parameters[position.unwrap()].allowed.clear(),
        Kind::ParameterRemoved => {
            operation
                .parameters
                .remove(position.unwrap_or_else(|| panic!("nothing to remove: {deviation:?}")));
            if !operation.parameters.iter().any(|parameter| parameter.place == "body") {
                operation.encoding = None;
            }
        }
        Kind::ParameterAdded => {
            let (place, rest) = deviation.documented.as_deref().unwrap().split_once(' ').unwrap();
            let (kind, requirement) = rest.split_once(", ").unwrap();
            let mark = if requirement == "required" { Mark::Required } else { Mark::Optional };
            operation.parameters.push(Parameter::new(place, &deviation.subject, kind, mark));
        }
        Kind::RequirementChanged if deviation.documented.as_deref() == Some("optional") => {
            operation.parameters[position.unwrap()].mark = Mark::None;
        }
        kind => panic!("teach this test how a page says {kind}"),
    }
}

fn fact_parameter(fact: &Value) -> Parameter {
    let place = fact["in"].as_str().unwrap();
    let mark = match (fact["required"] == true, place) {
        (true, _) => Mark::Required,
        (false, "body") => Mark::None,
        (false, _) => Mark::Optional,
    };
    let mut parameter =
        Parameter::new(place, fact["name"].as_str().unwrap(), fact["type"].as_str().unwrap(), mark);
    let values = fact["allowed"].as_array().into_iter().flatten();
    parameter.allowed = values.map(|value| value.as_str().unwrap().to_owned()).collect();
    parameter
}
