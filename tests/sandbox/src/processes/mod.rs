//! Identity processes and their results.

mod outcome;
mod view;

use serde::{Deserialize, Serialize};

use crate::clock::{MINUTE, Moment};
use crate::errors::ApiError;
use crate::operations::{Answer, Call};
use crate::shelf::Weigh;
use crate::world::World;

use outcome::Outcome;
pub(crate) use outcome::endings;
pub(crate) use view::newest;

/// How long a process is pending.
const DURATION: i64 = MINUTE;

/// A process that a web key was made for.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Process {
    pub(crate) id: String,
    pub(crate) account_id: String,
    pub(crate) flow_id: String,
    pub(crate) country: String,
    pub(crate) document_type: Option<String>,
    pub(crate) phones: Vec<String>,
    pub(crate) emails: Vec<String>,
    pub(crate) created: Moment,
    /// Which outcome the caller chose.
    pub(crate) outcome: Option<String>,
}

impl Weigh for Process {
    fn weight(&self) -> usize {
        let lists: usize = self.phones.iter().chain(&self.emails).map(|text| text.len() + 32).sum();
        lists + self.account_id.len() + self.flow_id.len()
    }
}

/// `getProcessResult`
pub(crate) fn result(call: &Call<'_>, world: &mut World) -> Result<Answer, ApiError> {
    let id = call.id("process_id");
    if let Some(process) = world.processes.get(id) {
        return Ok(Answer::Json(view::result(call, &world.client_id, process)));
    }
    // An id that names an outcome has that outcome, without anything made before.
    let chosen = id.strip_prefix("IDP").filter(|word| Outcome::named(call.document, word).is_some());
    let Some(word) = chosen else { return Err(ApiError::not_found("No process has this process_id")) };
    let process = Process {
        id: id.to_owned(),
        account_id: "sandbox_user".to_owned(),
        flow_id: "IPFsandbox".to_owned(),
        country: "CO".to_owned(),
        document_type: None,
        phones: Vec::new(),
        emails: Vec::new(),
        created: call.now.saturating_sub(2 * DURATION),
        outcome: Some(word.to_owned()),
    };
    Ok(Answer::Json(view::result(call, &world.client_id, &process)))
}

impl World {
    /// Begins the process that a new web key is for, and gives its id.
    pub(crate) fn begin_process(&mut self, call: &Call<'_>, account_id: &str) -> String {
        let id = self.new_id("IDP");
        let text = |name: &str| call.field(name).unwrap_or_default().to_owned();
        let word = account_id.rsplit('.').next().unwrap_or_default();
        let process = Process {
            id: id.clone(),
            account_id: account_id.to_owned(),
            flow_id: text("flow_id"),
            country: text("country"),
            document_type: call.field("document_type").map(str::to_owned),
            phones: call.list("phones"),
            emails: call.list("emails"),
            created: call.now,
            outcome: Outcome::named(call.document, word).map(|_| word.to_owned()),
        };
        self.processes.insert(id.clone(), process);
        id
    }
}
