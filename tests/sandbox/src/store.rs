//! Keeping what a sandbox remembers in a file.
//!
//! One thread writes. It takes all that waits into one transaction, and what a request changed is
//! on the disk before the request is answered.

use std::io;
use std::path::Path;
use std::sync::{Mutex, PoisonError, mpsc};
use std::thread::{self, JoinHandle};

use redb::{Database, ReadableTable, TableDefinition};
use tokio::sync::oneshot;

use crate::calm::calmly;

const TABLE: TableDefinition<'static, (&str, u64), &[u8]> = TableDefinition::new("records");
/// How many requests' changes go into one transaction.
const MOST_AT_ONCE: usize = 1_000;

/// What can go wrong with the file.
type Failure = Box<dyn std::error::Error + Send + Sync>;

/// A record that changed: what it is now, or that it is gone.
#[derive(Debug)]
pub(crate) struct Change {
    pub(crate) shelf: String,
    pub(crate) place: u64,
    pub(crate) record: Option<Vec<u8>>,
}

struct Job {
    changes: Vec<Change>,
    done: oneshot::Sender<Result<(), String>>,
}

/// A file that keeps records.
#[derive(Debug)]
pub(crate) struct Store {
    jobs: Mutex<Option<mpsc::Sender<Job>>>,
    writer: Mutex<Option<JoinHandle<()>>>,
}

/// Whether what a request changed is kept.
pub(crate) type Kept = Option<oneshot::Receiver<Result<(), String>>>;

/// Waits until it is.
pub(crate) async fn kept(kept: Kept) -> Result<(), String> {
    match kept {
        None => Ok(()),
        Some(done) => done.await.unwrap_or_else(|_| Err("the state file is no longer written".to_owned())),
    }
}

impl Store {
    /// Opens or makes the file, and gives what it has.
    pub(crate) fn open(path: &Path) -> io::Result<(Self, Vec<Change>)> {
        let problem = |error: Failure| {
            io::Error::other(format!("the state file {} cannot be used: {error}", path.display()))
        };
        // Of a file that was cut off the database does not say so, it panics.
        let (database, records) =
            calmly(|| read(path)).unwrap_or_else(|| Err("it is damaged".into())).map_err(problem)?;
        let (jobs, waiting) = mpsc::channel();
        let writer = thread::Builder::new()
            .name("sandbox-state".to_owned())
            .spawn(move || write(&database, &waiting))?;
        Ok((Self { jobs: Mutex::new(Some(jobs)), writer: Mutex::new(Some(writer)) }, records))
    }

    /// Hands over changes; they are written in the order in which they come.
    pub(crate) fn keep(&self, changes: Vec<Change>) -> Kept {
        let (done, kept) = oneshot::channel();
        let jobs = self.jobs.lock().unwrap_or_else(PoisonError::into_inner);
        // When the writer is gone, `done` is dropped and the waiting end sees it.
        let _ = jobs.as_ref().map(|jobs| jobs.send(Job { changes, done }));
        Some(kept)
    }

    /// Writes what waits and closes the file.
    pub(crate) fn close(&self) {
        drop(self.jobs.lock().unwrap_or_else(PoisonError::into_inner).take());
        let writer = self.writer.lock().unwrap_or_else(PoisonError::into_inner).take();
        let _ = writer.map(JoinHandle::join);
    }
}

fn read(path: &Path) -> Result<(Database, Vec<Change>), Failure> {
    let database = Database::create(path)?;
    let records = load(&database)?;
    Ok((database, records))
}

fn load(database: &Database) -> Result<Vec<Change>, Failure> {
    let transaction = database.begin_write()?;
    let mut records = Vec::new();
    {
        let table = transaction.open_table(TABLE)?;
        for entry in table.iter()? {
            let (key, record) = entry?;
            let (shelf, place) = key.value();
            records.push(Change { shelf: shelf.to_owned(), place, record: Some(record.value().to_vec()) });
        }
    }
    transaction.commit()?;
    Ok(records)
}

fn write(database: &Database, waiting: &mpsc::Receiver<Job>) {
    while let Ok(first) = waiting.recv() {
        let mut jobs = vec![first];
        while let Some(job) = (jobs.len() < MOST_AT_ONCE).then(|| waiting.try_recv().ok()).flatten() {
            jobs.push(job);
        }
        let result = commit(database, &jobs).map_err(|error| error.to_string());
        for job in jobs {
            let _ = job.done.send(result.clone());
        }
    }
}

fn commit(database: &Database, jobs: &[Job]) -> Result<(), Failure> {
    let transaction = database.begin_write()?;
    {
        let mut table = transaction.open_table(TABLE)?;
        for change in jobs.iter().flat_map(|job| &job.changes) {
            let key = (change.shelf.as_str(), change.place);
            match &change.record {
                Some(record) => drop(table.insert(key, record.as_slice())?),
                None => drop(table.remove(key)?),
            }
        }
    }
    transaction.commit()?;
    Ok(())
}
