//! Words among parameters: most are prose, and some are a field that nobody knows yet.

use super::ReadError;
use super::lines::{self, Form, Line};
use super::reader::Reader;

impl Reader<'_> {
    /// Takes a line of words. Two of them where parameters stand may be one more, of a new type: what
    /// cannot be told from prose is refused, for a new parameter must not go unseen.
    pub(super) fn words(&mut self, index: usize, line: &Line) -> Result<(), ReadError> {
        if !self.listed() {
            self.prose(line, &line.text);
            return Ok(());
        }
        let Some(pair) = lines::pair(&line.text) else {
            if lines::odd_field(&line.text) && !self.state.awaiting_prose {
                return Err(neither(line));
            }
            self.prose(line, &line.text);
            return Ok(());
        };
        // Prose has no mark and no values below it.
        let below = self.lines.get(index + 1).map(|next| &next.form);
        let certain = pair.required.is_some() || matches!(below, Some(Form::Mark { .. } | Form::Allowed(_)));
        let apart = line.after_blank || !self.state.in_parameter;
        if certain || apart && pair.likely {
            return self.parameter(line, pair.name, &pair.kind, pair.required);
        }
        // The first line below a parameter is its prose, whatever its shape.
        if (apart || lines::odd_field(&line.text)) && !self.state.awaiting_prose {
            return Err(neither(line));
        }
        self.prose(line, &line.text);
        Ok(())
    }

    /// The name and type of a field whose name starts with a capital, as a title does: it stands
    /// alone, and below it is what describes it.
    pub(super) fn capital_field<'a>(&self, index: usize, line: &'a Line) -> Option<(&'a str, String)> {
        let next = self.lines.get(index + 1)?;
        let titled = |text: &str| self.known.is_operation(text) || self.known.is_chapter(text);
        let described = next.after_blank && next.form == Form::Text && !titled(&next.text);
        let alone = line.after_blank && described && !titled(&line.text);
        (alone && self.listed() && !self.state.awaiting_prose).then(|| lines::capital(&line.text)).flatten()
    }

    /// Whether a mark is only a word here: no parameter is open, or it has its mark.
    pub(super) fn is_loose(&self, line: &Line) -> bool {
        let open = self.state.in_parameter && !self.state.marked;
        !open && !line.text.starts_with('[')
    }

    fn listed(&self) -> bool {
        self.state.in_operation && self.state.place.is_some()
    }
}

fn neither(line: &Line) -> ReadError {
    let message = format!("\"{}\" is neither prose nor a parameter of a known type", line.text);
    ReadError::new(line.number, message)
}
