//! Starting and stopping a sandbox.

use std::io;
use std::net::SocketAddr;
use std::path::PathBuf;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use tokio::sync::{Semaphore, watch};
use tokio::task::JoinHandle;

use crate::app::App;
use crate::batches::MOST_READERS;
use crate::body::Turns;
use crate::clock::Clock;
use crate::faults::{Fault, Faults};
use crate::received::{Log, Received};
use crate::secrets::Secrets;
use crate::server;
use crate::spec::Document;
use crate::store::{Store, kept};
use crate::world::World;

/// The key that a sandbox takes when none was chosen.
const DEFAULT_API_KEY: &str = "sandbox-key";
/// How many elements a page of a listing has when nothing else was chosen.
const DEFAULT_PAGE_SIZE: usize = 10;
/// The fastest that the clock can run.
const TOP_SPEED: f64 = 1_000_000_000.0;

/// A running sandbox. It has its own address, memory and clock, and stops when it is dropped.
#[derive(Debug)]
pub struct Sandbox {
    app: Arc<App>,
    address: SocketAddr,
    stop: watch::Sender<bool>,
    server: Option<JoinHandle<()>>,
}

/// How a sandbox is to be.
#[derive(Debug, Clone)]
pub struct Builder {
    port: u16,
    api_key: String,
    speed: f64,
    page_size: usize,
    state: Option<PathBuf>,
}

impl Default for Builder {
    fn default() -> Self {
        Self {
            port: 0,
            api_key: DEFAULT_API_KEY.to_owned(),
            speed: 1.0,
            page_size: DEFAULT_PAGE_SIZE,
            state: None,
        }
    }
}

impl Builder {
    /// The port on 127.0.0.1 to listen on. 0, the default, takes a free one.
    #[must_use]
    pub fn port(mut self, port: u16) -> Self {
        self.port = port;
        self
    }

    /// The API key that is taken; `sandbox-key` when none is chosen.
    #[must_use]
    pub fn api_key(mut self, key: impl Into<String>) -> Self {
        self.api_key = key.into();
        self
    }

    /// How many times faster than the clock on the wall the sandbox's runs; 1 when not chosen.
    /// At 1 a check takes some ten seconds.
    #[must_use]
    pub fn speed(mut self, speed: f64) -> Self {
        self.speed = speed;
        self
    }

    /// How many elements a page of a listing has; 10 when not chosen.
    #[must_use]
    pub fn page_size(mut self, size: usize) -> Self {
        self.page_size = size;
        self
    }

    /// A file that keeps what the sandbox remembers across restarts; none when not chosen. What
    /// an answered request changed is in the file.
    #[must_use]
    pub fn state(mut self, file: impl Into<PathBuf>) -> Self {
        self.state = Some(file.into());
        self
    }

    /// Starts the sandbox on the runtime of the caller.
    ///
    /// # Errors
    /// The port cannot be had, a setting makes no sense, or the published document that the
    /// sandbox was built with cannot be read.
    pub async fn start(self) -> io::Result<Sandbox> {
        let refused = |problem: &str| io::Error::new(io::ErrorKind::InvalidInput, problem);
        if !(self.speed > 0.0 && self.speed <= TOP_SPEED) {
            return Err(refused("speed must be more than 0 and at most a thousand million"));
        }
        if self.page_size == 0 {
            return Err(refused("the page size must be at least 1"));
        }
        if self.api_key.is_empty() || !self.api_key.bytes().all(|byte| byte.is_ascii_graphic()) {
            return Err(refused("the API key must be visible ASCII characters without spaces"));
        }
        let document =
            Document::published().map_err(|problem| io::Error::new(io::ErrorKind::InvalidData, problem))?;
        let mut world = World::new();
        let mut earliest = 0;
        let store = match &self.state {
            Some(path) => {
                let (store, records) = Store::open(path)?;
                earliest = world.restore_all(records).map_err(|problem| {
                    let problem = format!("the state file {} cannot be read: {problem}", path.display());
                    io::Error::new(io::ErrorKind::InvalidData, problem)
                })?;
                Some(store)
            }
            None => None,
        };
        let listener = server::listen(self.port).map_err(|error| {
            io::Error::new(error.kind(), format!("port {} of 127.0.0.1 cannot be had: {error}", self.port))
        })?;
        let address = listener.local_addr()?;
        let app = Arc::new(App {
            document,
            world: Mutex::new(world),
            clock: Clock::new(self.speed, earliest),
            log: Log::default(),
            faults: Faults::default(),
            turns: Turns::default(),
            readers: Arc::new(Semaphore::new(MOST_READERS)),
            secrets: Secrets::new(&self.api_key),
            api_key: self.api_key,
            base: format!("http://{address}"),
            page_size: self.page_size,
            store,
        });
        kept(app.keep_clock()).await.map_err(io::Error::other)?;
        let (stop, stopped) = watch::channel(false);
        let server = tokio::spawn(server::serve(listener, Arc::clone(&app), stopped));
        Ok(Sandbox { app, address, stop, server: Some(server) })
    }
}

impl Sandbox {
    /// Starts a sandbox with the usual settings: a free port of 127.0.0.1.
    ///
    /// # Errors
    /// As [`Builder::start`].
    pub async fn start() -> io::Result<Self> {
        Self::builder().start().await
    }

    /// A sandbox that is not usual.
    #[must_use]
    pub fn builder() -> Builder {
        Builder::default()
    }

    /// Where it listens, such as `http://127.0.0.1:4010`: the base URL for a client.
    #[must_use]
    pub fn url(&self) -> &str {
        &self.app.base
    }

    /// The address and port that it listens on.
    #[must_use]
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// The API key that it takes.
    #[must_use]
    pub fn api_key(&self) -> &str {
        &self.app.api_key
    }

    /// The requests that arrived, oldest first. The newest ten thousand are kept, as long as
    /// they fit into 64 MiB.
    #[must_use]
    pub fn requests(&self) -> Vec<Received> {
        self.app.log.all()
    }

    /// Makes something go wrong from now on.
    ///
    /// # Errors
    /// The fault makes no sense: its operation is unknown, or a number is out of range.
    pub fn fault(&self, fault: Fault) -> io::Result<()> {
        match fault.problem(|operation| self.app.document.operation(operation).is_some()) {
            Some(problem) => Err(io::Error::new(io::ErrorKind::InvalidInput, problem)),
            None => {
                self.app.faults.add(fault);
                Ok(())
            }
        }
    }

    /// Takes all faults away.
    pub fn clear_faults(&self) {
        self.app.faults.clear();
    }

    /// Moves the sandbox's clock forward, at most a hundred years at once.
    pub fn advance(&self, by: Duration) {
        // The state file has it at the latest when the sandbox stops.
        drop(self.app.advance(by));
    }

    /// Stops listening, lets open requests finish, and returns when all is done.
    pub async fn stop(mut self) {
        let _ = self.stop.send(true);
        if let Some(server) = self.server.take() {
            let _ = server.await;
        }
        let app = Arc::clone(&self.app);
        let _ = tokio::task::spawn_blocking(move || app.close()).await;
    }
}

impl Drop for Sandbox {
    fn drop(&mut self) {
        let _ = self.stop.send(true);
    }
}
