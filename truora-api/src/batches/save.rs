//! Saving a report: a file that is whole, or none.

use std::ffi::OsString;
use std::io;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use tokio::fs::File;
use tokio::io::AsyncWriteExt;

use super::error::BatchError;
use super::link::Link;
use crate::client::Client;
use crate::clock;

/// How long nothing may arrive.
const STALL: Duration = Duration::from_secs(60);

/// Whether a file can be at this path, seen before anything is spent.
pub(super) fn check(path: &Path) -> Result<(), io::Error> {
    if path.file_name().is_none() {
        return Err(io::Error::new(io::ErrorKind::InvalidInput, "the path names no file"));
    }
    if path.is_dir() {
        return Err(io::Error::new(io::ErrorKind::IsADirectory, "it is a directory"));
    }
    if !folder(path).is_dir() {
        return Err(io::Error::new(io::ErrorKind::NotFound, "its directory does not exist"));
    }
    Ok(())
}

fn folder(path: &Path) -> &Path {
    match path.parent() {
        Some(parent) if !parent.as_os_str().is_empty() => parent,
        _ => Path::new("."),
    }
}

/// Reads a link into a file; says how many bytes it has.
pub(super) async fn save(
    client: &Client,
    batch_id: &str,
    link: &str,
    path: &Path,
) -> Result<u64, BatchError> {
    let batch_id = || batch_id.to_owned();
    let broken = |source| BatchError::DownloadInterrupted { batch_id: batch_id(), source };
    let unwritable =
        |source| BatchError::File { batch_id: Some(batch_id()), path: path.to_owned(), source, plan: None };
    check(path).map_err(unwritable)?;
    let link = Link::parse(link)
        .ok_or_else(|| BatchError::DownloadRefused { batch_id: batch_id(), status: None })?;
    let answer = clock::until(clock::after(STALL), link.get(client)).await.ok_or_else(|| broken(None))?;
    let mut answer = answer.map_err(|error| broken(Some(error)))?;
    if !answer.status().is_success() {
        return Err(BatchError::DownloadRefused { batch_id: batch_id(), status: Some(answer.status()) });
    }
    let mut part = Part::create(path).map_err(unwritable)?;
    let mut size = 0_u64;
    loop {
        let chunk = clock::until(clock::after(STALL), answer.chunk()).await.ok_or_else(|| broken(None))?;
        let Some(chunk) = chunk.map_err(|error| broken(Some(error.without_url())))? else { break };
        part.write(&chunk).await.map_err(unwritable)?;
        size = size.saturating_add(u64::try_from(chunk.len()).unwrap_or(u64::MAX));
    }
    part.finish(path).await.map_err(unwritable)?;
    Ok(size)
}

/// A file beside the target, gone unless it was finished.
struct Part {
    path: PathBuf,
    file: Option<File>,
}

impl Part {
    fn create(target: &Path) -> io::Result<Self> {
        let now = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
        let mut name = OsString::from(".");
        name.push(target.file_name().unwrap_or_default());
        name.push(format!(".{}-{}.part", std::process::id(), now.as_nanos()));
        let path = folder(target).join(name);
        // Not awaited: a caller who stops waiting in between would leave a file that nobody knows of.
        let mut options = std::fs::File::options();
        options.write(true).create_new(true);
        private(&mut options);
        let file = options.open(&path)?;
        // From here on the file is taken away again when something fails.
        let mut part = Self { path, file: None };
        keep_mode(&file, target)?;
        part.file = Some(File::from_std(file));
        Ok(part)
    }

    async fn write(&mut self, bytes: &[u8]) -> io::Result<()> {
        match &mut self.file {
            Some(file) => file.write_all(bytes).await,
            None => Ok(()),
        }
    }

    async fn finish(mut self, target: &Path) -> io::Result<()> {
        if let Some(mut file) = self.file.take() {
            file.flush().await?;
            file.sync_all().await?;
        }
        // Once renamed, there is nothing at the old path to take away.
        tokio::fs::rename(&self.path, target).await
    }
}

/// Whose report it is, reads it; nobody else.
#[cfg(unix)]
fn private(options: &mut std::fs::OpenOptions) {
    std::os::unix::fs::OpenOptionsExt::mode(options, 0o600);
}

#[cfg(not(unix))]
fn private(_options: &mut std::fs::OpenOptions) {}

/// A file that replaces another can be read by those who could read that one.
#[cfg(unix)]
fn keep_mode(file: &std::fs::File, target: &Path) -> io::Result<()> {
    std::fs::metadata(target).map_or(Ok(()), |earlier| file.set_permissions(earlier.permissions()))
}

#[cfg(not(unix))]
fn keep_mode(_file: &std::fs::File, _target: &Path) -> io::Result<()> {
    Ok(())
}

impl Drop for Part {
    fn drop(&mut self) {
        drop(self.file.take());
        // Nothing to do about a file that cannot be taken away, or is there no more.
        let _ = std::fs::remove_file(&self.path);
    }
}
