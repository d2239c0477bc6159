//! What is on disk against what should be.

use std::collections::BTreeMap;
use std::fmt;
use std::fs;
use std::path::{Path, PathBuf};

use crate::files::Staged;

/// Folders that hold outputs alone: any other file in them is stale.
const FOLDERS: &[&str] = &["openapi", "truora-api/src/generated"];

/// How a file stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// As it should be.
    UpToDate,
    /// There, with another text.
    Changed,
    /// Not there.
    Missing,
    /// There, and no output any more.
    Stale,
}

impl State {
    /// The word for it; a stale file is removed unless it is only checked.
    pub fn label(self, check: bool) -> &'static str {
        match (self, check) {
            (Self::UpToDate, _) => "up to date",
            (Self::Changed, _) => "changed",
            (Self::Missing, _) => "missing",
            (Self::Stale, true) => "stale",
            (Self::Stale, false) => "removed",
        }
    }
}

/// Every output and every file in the folders of outputs, with what should become of it.
#[derive(Debug)]
pub struct Plan {
    root: PathBuf,
    files: BTreeMap<String, Entry>,
}

#[derive(Debug, Default)]
struct Entry {
    before: Option<String>,
    after: Option<String>,
}

impl Entry {
    fn state(&self) -> State {
        match (&self.before, &self.after) {
            (Some(before), Some(after)) if same(before, after) => State::UpToDate,
            (Some(_), Some(_)) => State::Changed,
            (None, _) => State::Missing,
            (Some(_), None) => State::Stale,
        }
    }
}

/// A checkout may turn line ends into CRLF; that is no change.
fn same(before: &str, after: &str) -> bool {
    before == after || before.replace("\r\n", "\n") == after
}

impl Plan {
    /// Reads what is on disk.
    ///
    /// # Errors
    /// A file or folder that cannot be read.
    pub fn new(root: &Path, outputs: Vec<(String, String)>) -> Result<Self, String> {
        let mut files: BTreeMap<String, Entry> = BTreeMap::new();
        for folder in FOLDERS {
            for path in listed(&root.join(folder))? {
                let bytes = fs::read(&path).map_err(|error| format!("{}: {error}", path.display()))?;
                let name = path.strip_prefix(root).unwrap_or(&path).to_string_lossy().replace('\\', "/");
                files.entry(name).or_default().before = Some(String::from_utf8_lossy(&bytes).into_owned());
            }
        }
        for (path, text) in outputs {
            files.entry(path).or_default().after = Some(text);
        }
        Ok(Self { root: root.to_owned(), files })
    }

    /// Each file and its state, by path.
    pub fn states(&self) -> impl Iterator<Item = (&str, State)> {
        self.files.iter().map(|(path, entry)| (path.as_str(), entry.state()))
    }

    /// Whether nothing is to be done.
    pub fn is_up_to_date(&self) -> bool {
        self.states().all(|(_, state)| state == State::UpToDate)
    }

    /// The text before and after of each file that differs; nothing is an empty text.
    pub fn differences(&self) -> impl Iterator<Item = (&str, &str, &str)> {
        self.files.iter().filter(|(_, entry)| entry.state() != State::UpToDate).map(|(path, entry)| {
            (
                path.as_str(),
                entry.before.as_deref().unwrap_or_default(),
                entry.after.as_deref().unwrap_or_default(),
            )
        })
    }

    /// Does what is to be done: every text is on disk before the first file changes.
    ///
    /// # Errors
    /// A file that cannot be written or removed, and what was done before it.
    pub fn write(&self) -> Result<(), Failure> {
        let mut done = Vec::new();
        self.write_all(&mut done).map_err(|message| Failure { message, done })
    }

    fn write_all(&self, done: &mut Vec<String>) -> Result<(), String> {
        let failed =
            |path: &str, error: std::io::Error| format!("{}: {error}", self.root.join(path).display());
        let mut staged = Vec::new();
        for (path, entry) in &self.files {
            if let (Some(text), State::Changed | State::Missing) = (&entry.after, entry.state()) {
                let file = Staged::new(&self.root.join(path), text).map_err(|error| failed(path, error))?;
                staged.push((path, file));
            }
        }
        for (path, file) in staged {
            file.put().map_err(|error| failed(path, error))?;
            done.push(path.clone());
        }
        for (path, _) in self.states().filter(|(_, state)| *state == State::Stale) {
            fs::remove_file(self.root.join(path)).map_err(|error| failed(path, error))?;
            done.push(path.to_owned());
        }
        Ok(())
    }
}

/// Why not everything is as it should be, and how far it came.
#[derive(Debug)]
pub struct Failure {
    message: String,
    done: Vec<String>,
}

impl From<String> for Failure {
    fn from(message: String) -> Self {
        Self { message, done: Vec::new() }
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.done.as_slice() {
            [] => write!(f, "{}\nnothing was written", self.message),
            done => write!(f, "{}\nwritten or removed before that: {}", self.message, done.join(", ")),
        }
    }
}

fn listed(folder: &Path) -> Result<Vec<PathBuf>, String> {
    if !folder.exists() {
        return Ok(Vec::new());
    }
    let failed = |error: std::io::Error| format!("{}: {error}", folder.display());
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).map_err(failed)? {
        let path = entry.map_err(failed)?.path();
        if path.is_dir() { files.extend(listed(&path)?) } else { files.push(path) }
    }
    Ok(files)
}
