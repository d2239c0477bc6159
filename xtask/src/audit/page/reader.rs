//! Line by line through the page: which operation, which list, which parameter a line belongs to.

use super::headings::{self, Heading, Standing};
use super::lines::{Form, Line};
use super::{
    At, Chapter, Known, Operation, Page, Parameter, Place, ReadError, Requirement, Section, conditions,
    inputs, reasons,
};

/// Reads the lines of a page.
pub(super) fn read(lines: &[Line], known: &Known) -> Result<Page, ReadError> {
    let mut reader = Reader { lines, known, page: Page::default(), state: State::default() };
    let mut index = 0;
    while let Some(line) = lines.get(index) {
        index = reader.line(index, line)?;
    }
    reader.finish()
}

/// What is open at a line.
#[derive(Default)]
pub(super) struct State {
    pub(super) in_operation: bool,
    in_chapter: bool,
    /// Below a section's heading or "Authentication", before its base URL.
    in_preface: bool,
    pub(super) place: Option<Place>,
    /// Whether the last parameter is open for marks and prose.
    pub(super) in_parameter: bool,
    /// Whether the open parameter has its mark.
    pub(super) marked: bool,
    /// Whether the open parameter has no prose yet.
    pub(super) awaiting_prose: bool,
    /// Whether the line above is a heading.
    fresh: bool,
}

pub(super) struct Reader<'a> {
    pub(super) lines: &'a [Line],
    pub(super) known: &'a Known,
    page: Page,
    pub(super) state: State,
}

impl Reader<'_> {
    /// Takes a line, and what belongs to it; gives the index of the next one.
    fn line(&mut self, index: usize, line: &Line) -> Result<usize, ReadError> {
        let fresh = std::mem::take(&mut self.state.fresh);
        let mut next = index + 1;
        match &line.form {
            // Where no parameter is open these are words: the page itself writes them in one way.
            Form::Mark { .. } if self.is_loose(line) => self.prose(line, &line.text),
            Form::Allowed(_) if !self.state.in_parameter && !line.text.starts_with("Allowed:") => {
                self.prose(line, &line.text)
            }
            Form::Text => {
                if let Some((name, kind)) = self.capital_field(index, line) {
                    self.parameter(line, name, &kind, None)?;
                } else if let Some(heading) = self.heading(index, fresh) {
                    self.open(heading, line);
                } else {
                    self.words(index, line)?;
                }
            }
            Form::Url => self.prose(line, &line.text),
            Form::Request => self.list(line, Place::Body)?,
            Form::Body(encoding) => {
                self.list(line, Place::Body)?;
                self.encoding(line, encoding.as_deref())?;
            }
            Form::Parameters(place) => self.list(line, *place)?,
            Form::Parameter { name, kind, required } => self.parameter(line, name, kind, *required)?,
            Form::Mark { requirement, rest } => self.mark(line, *requirement, rest)?,
            Form::Allowed(values) => self.allowed(line, values)?,
            Form::Route { method, path } => {
                next = self.route(index, line, method.as_deref(), path.as_deref())?
            }
            Form::Authentication => self.preface(None, line),
            Form::BaseUrl => next = self.base_url(index, line)?,
            Form::InputsHead => {
                self.operation(line, "the table of inputs")?;
                let (table, behind) = inputs::read(self.lines, index)?;
                if self.page.inputs.replace(table).is_some() {
                    return Err(ReadError::new(line.number, "a second table of inputs"));
                }
                next = behind;
            }
            Form::InputsFoot => self.prose(line, &line.text),
            Form::ReasonsHead => {
                self.operation(line, "the table of reasons")?;
                let (table, behind) = reasons::read(self.lines, index, self.known);
                if self.page.reasons.replace(table).is_some() {
                    return Err(ReadError::new(line.number, "a second table of reasons"));
                }
                next = behind;
            }
        }
        Ok(next)
    }

    fn heading(&self, index: usize, fresh: bool) -> Option<Heading> {
        let standing = match self.page.operations.last() {
            Some(operation) if self.state.in_operation => {
                if self.state.place == Some(Place::Body) {
                    Standing::Fields
                } else if self.state.place.is_some() || operation.path.is_some() || operation.has_body {
                    Standing::Told
                } else {
                    Standing::Bare
                }
            }
            _ if self.state.in_preface => Standing::Preface,
            _ => Standing::Outside,
        };
        let heading = headings::heading(self.lines, index, self.known, standing, fresh)?;
        // The first line below a parameter is its prose, whatever its shape; a known title is none.
        let line = self.lines.get(index)?;
        let known = self.known.is_operation(&line.text) || self.known.is_chapter(&line.text);
        (known || !self.state.awaiting_prose).then_some(heading)
    }

    fn open(&mut self, heading: Heading, line: &Line) {
        if heading == Heading::Section {
            self.preface(Some(line.text.clone()), line);
            return;
        }
        self.state = State { fresh: true, ..State::default() };
        if heading == Heading::Chapter {
            self.state.in_chapter = true;
            let chapter = Chapter { title: line.text.clone(), line: line.number, prose: String::new() };
            self.page.chapters.push(chapter);
            return;
        }
        self.state.in_operation = true;
        self.page.operations.push(Operation {
            title: line.text.clone(),
            line: line.number,
            section: self.page.sections.len().checked_sub(1),
            method: None,
            path: None,
            encoding: None,
            has_body: false,
            parameters: Vec::new(),
            prose: String::new(),
        });
    }

    /// Opens a section, unless the one that is open still waits for its base URL.
    fn preface(&mut self, title: Option<String>, line: &Line) {
        let waiting =
            self.state.in_preface && self.page.sections.last().is_some_and(|last| last.base_url.is_none());
        self.state = State { in_preface: true, fresh: title.is_some(), ..State::default() };
        if !waiting {
            self.page.sections.push(Section { title, line: line.number, base_url: None });
        }
    }

    fn base_url(&mut self, index: usize, line: &Line) -> Result<usize, ReadError> {
        let url = self.lines.get(index + 1).filter(|next| next.form == Form::Url);
        let Some(url) = url else {
            return Err(ReadError::new(line.number, "no URL below \"Base URL\""));
        };
        self.preface(None, line);
        if let Some(section) = self.page.sections.last_mut() {
            let value = url.text.trim_end_matches('/').to_owned();
            section.base_url = Some(At { value, line: url.number });
        }
        self.state = State::default();
        Ok(index + 2)
    }

    fn operation(&mut self, line: &Line, what: &str) -> Result<&mut Operation, ReadError> {
        match self.page.operations.last_mut() {
            Some(operation) if self.state.in_operation => Ok(operation),
            _ => Err(ReadError::new(
                line.number,
                format!("{what} outside of an operation: is its heading missing?"),
            )),
        }
    }

    fn list(&mut self, line: &Line, place: Place) -> Result<(), ReadError> {
        let again = self.state.place != Some(Place::Body) || place != Place::Body;
        let operation = self.operation(line, "a list of parameters")?;
        let repeated = match place {
            Place::Body => again && operation.has_body,
            place => operation.parameters.iter().any(|parameter| parameter.place == place),
        };
        if repeated {
            let message = format!(
                "a second list of {} parameters below \"{}\": is a heading missing?",
                place.as_str(),
                operation.title
            );
            return Err(ReadError::new(line.number, message));
        }
        operation.has_body |= place == Place::Body;
        self.state.place = Some(place);
        self.state.in_parameter = false;
        self.state.awaiting_prose = false;
        Ok(())
    }

    fn encoding(&mut self, line: &Line, encoding: Option<&str>) -> Result<(), ReadError> {
        let operation = self.operation(line, "a request body")?;
        if operation.encoding.is_some() {
            return Err(ReadError::new(
                line.number,
                format!("a second request body below \"{}\": is a heading missing?", operation.title),
            ));
        }
        operation.encoding = encoding.map(|value| At { value: value.to_owned(), line: line.number });
        Ok(())
    }

    pub(super) fn parameter(
        &mut self,
        line: &Line,
        name: &str,
        kind: &str,
        required: Option<bool>,
    ) -> Result<(), ReadError> {
        let place = self.state.place;
        let operation = self.operation(line, "a parameter")?;
        let Some(place) = place else {
            return Err(ReadError::new(
                line.number,
                format!(
                    "the parameter {name} is in no list: is \"Request\" or \"Query Parameters\" missing?"
                ),
            ));
        };
        operation.parameters.push(Parameter {
            place,
            name: name.to_owned(),
            kind: kind.to_owned(),
            requirement: At {
                value: if required == Some(true) { Requirement::Required } else { Requirement::Optional },
                line: line.number,
            },
            allowed: None,
            line: line.number,
            allowed_line: None,
            prose: String::new(),
        });
        self.state.in_parameter = true;
        self.state.marked = required.is_some();
        self.state.awaiting_prose = true;
        Ok(())
    }

    fn open_parameter(&mut self, line: &Line, what: &str) -> Result<&mut Parameter, ReadError> {
        let open = self.state.in_operation && self.state.in_parameter;
        let parameter = self.page.operations.last_mut().and_then(|operation| operation.parameters.last_mut());
        parameter
            .filter(|_| open)
            .ok_or_else(|| ReadError::new(line.number, format!("{what} without a parameter above it")))
    }

    fn mark(&mut self, line: &Line, value: Requirement, rest: &str) -> Result<(), ReadError> {
        let again = std::mem::replace(&mut self.state.marked, true);
        let parameter = self.open_parameter(line, "[Required] or [Optional]")?;
        if again {
            return Err(ReadError::new(line.number, format!("a second mark below {}", parameter.name)));
        }
        parameter.requirement = At { value, line: line.number };
        if !rest.is_empty() {
            self.prose(line, rest);
        }
        Ok(())
    }

    fn allowed(&mut self, line: &Line, values: &[String]) -> Result<(), ReadError> {
        let parameter = self.open_parameter(line, "a list of allowed values")?;
        if parameter.allowed.is_some() {
            return Err(ReadError::new(
                line.number,
                format!("a second list of allowed values below {}", parameter.name),
            ));
        }
        if values.is_empty() {
            return Err(ReadError::new(
                line.number,
                format!("no value behind \"Allowed:\" below {}", parameter.name),
            ));
        }
        parameter.allowed = Some(values.to_vec());
        parameter.allowed_line = Some(line.number);
        Ok(())
    }

    fn route(
        &mut self,
        index: usize,
        line: &Line,
        method: Option<&str>,
        path: Option<&str>,
    ) -> Result<usize, ReadError> {
        let operation = self.operation(line, "a method or a path")?;
        if operation.path.is_some() {
            return Err(ReadError::new(
                line.number,
                format!("a second path below \"{}\": is a heading missing?", operation.title),
            ));
        }
        operation.method = method.map(|method| At { value: method.to_owned(), line: line.number });
        let (path, path_line, next) = match (path, self.lines.get(index + 1)) {
            (Some(path), _) => (path, line.number, index + 1),
            (None, Some(Line { number, form: Form::Route { method: None, path: Some(path) }, .. })) => {
                (path.as_str(), *number, index + 2)
            }
            _ => return Err(ReadError::new(line.number, "a method without a path below it")),
        };
        if let Some(operation) = self.page.operations.last_mut() {
            operation.path = Some(At { value: path.to_owned(), line: path_line });
        }
        self.state.place = None;
        self.state.in_parameter = false;
        self.state.awaiting_prose = false;
        Ok(next)
    }

    /// Adds a paragraph to what it describes; what stands outside of everything describes nothing.
    pub(super) fn prose(&mut self, line: &Line, text: &str) {
        let target = if self.state.in_operation {
            self.page.operations.last_mut().map(|operation| match operation.parameters.last_mut() {
                Some(parameter) if self.state.in_parameter => {
                    self.state.awaiting_prose = false;
                    if parameter.requirement.value == Requirement::Optional && conditions::states(text) {
                        parameter.requirement = At { value: Requirement::Conditional, line: line.number };
                    }
                    &mut parameter.prose
                }
                _ => &mut operation.prose,
            })
        } else if self.state.in_chapter {
            self.page.chapters.last_mut().map(|chapter| &mut chapter.prose)
        } else {
            None
        };
        if let Some(prose) = target {
            if !prose.is_empty() {
                prose.push(' ');
            }
            prose.push_str(text);
        }
    }

    fn finish(self) -> Result<Page, ReadError> {
        let last = self.lines.last().map_or(1, |line| line.number);
        if self.page.operations.is_empty() {
            return Err(ReadError::new(
                last,
                "the text ends and no operation was found: this is not the reference page",
            ));
        }
        Ok(self.page)
    }
}
