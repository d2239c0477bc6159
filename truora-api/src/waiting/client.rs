//! What the service takes its time for.

use std::fmt::Display;
use std::time::Duration;

use super::{Wait, until};
use crate::client::Client;
use crate::generated::{operations, types};
use crate::operation::Operation;

/// A batch may have thousands of checks.
const A_DAY: Duration = Duration::from_secs(86_400);

impl Client {
    /// Waits until a check is final: completed, or failed as a whole. A slow source may delay it for days.
    /// See [`waiting`](crate::waiting).
    pub fn wait_for_check(&self, check_id: impl Into<String>) -> Wait<types::Check> {
        let (client, id) = (self.without_form(), check_id.into());
        let read = move || {
            let (client, id) = (client.clone(), id.clone());
            async move { Ok(client.get_check().check_id(id).send().await?.into_inner().check) }
        };
        until(read, |check| is_final(&operations::GET_CHECK, check.status.as_ref()))
            .interval(Duration::from_secs(1), Duration::from_secs(15))
    }

    /// Waits until a batch is final: completed, failed or stopped. See [`waiting`](crate::waiting).
    pub fn wait_for_batch(&self, batch_id: impl Into<String>) -> Wait<types::Batch> {
        let (client, id) = (self.without_form(), batch_id.into());
        let read = move || {
            let (client, id) = (client.clone(), id.clone());
            async move { Ok(client.get_batch().batch_id(id).send().await?.into_inner()) }
        };
        until(read, |batch| is_final(&operations::GET_BATCH, batch.status.as_ref()))
            .interval(Duration::from_secs(5), Duration::from_secs(60))
            .deadline(A_DAY)
    }

    /// Waits until an identity process is final: it succeeded or failed. See [`waiting`](crate::waiting).
    pub fn wait_for_process(&self, process_id: impl Into<String>) -> Wait<types::ProcessResult> {
        let (client, id) = (self.without_form(), process_id.into());
        let read = move || {
            let (client, id) = (client.clone(), id.clone());
            async move { Ok(client.get_process_result().process_id(id).send().await?.into_inner()) }
        };
        until(read, |process| is_final(&operations::GET_PROCESS_RESULT, process.status.as_ref()))
    }
}

/// Whether a state is one of those that the published document calls final.
pub(crate) fn is_final(operation: &Operation, state: Option<&impl Display>) -> bool {
    state.is_some_and(|state| operation.final_states.contains(&state.to_string().as_str()))
}
