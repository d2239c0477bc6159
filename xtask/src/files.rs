//! Files that get their new text as a whole or not at all.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// A text that waits beside the file whose place it takes.
#[derive(Debug)]
pub(crate) struct Staged {
    temporary: PathBuf,
    target: PathBuf,
}

impl Staged {
    /// Writes the text beside its place; the file is as it was.
    pub fn new(target: &Path, text: &str) -> io::Result<Self> {
        if let Some(folder) = target.parent() {
            fs::create_dir_all(folder)?;
        }
        let name = target.file_name().unwrap_or_default().to_string_lossy();
        let staged =
            Self { temporary: target.with_file_name(format!(".{name}.new")), target: target.to_owned() };
        fs::write(&staged.temporary, text)?;
        Ok(staged)
    }

    /// Puts it in its place.
    pub fn put(self) -> io::Result<()> {
        fs::rename(&self.temporary, &self.target)
    }
}

impl Drop for Staged {
    fn drop(&mut self) {
        // In its place already, or not wanted.
        let _ = fs::remove_file(&self.temporary);
    }
}

/// Gives a file a new text.
pub(crate) fn write(target: &Path, text: &str) -> io::Result<()> {
    Staged::new(target, text)?.put()
}
