//! Where in the document something stands.

use std::fmt;

/// A place, written like a JSON pointer without its first slash.
#[derive(Clone)]
pub(super) struct Place(String);

impl Place {
    pub(super) fn root() -> Self {
        Self(String::new())
    }

    /// The place of a member; a slash in its name is escaped, as in a JSON pointer.
    pub(super) fn member(&self, name: &str) -> Self {
        let name = name.replace('~', "~0").replace('/', "~1");
        if self.0.is_empty() { Self(name) } else { Self(format!("{}/{name}", self.0)) }
    }

    pub(super) fn item(&self, index: usize) -> Self {
        self.member(&index.to_string())
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.0.is_empty() { f.write_str("document") } else { f.write_str(&self.0) }
    }
}
