//! Trouble at will: slow answers, lost connections, refusals that have nothing to do with the
//! request.

use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use crate::digest::mix;

/// The longest that an answer is held back.
const LONGEST_LATENCY: Duration = Duration::from_secs(300);

/// What goes wrong.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
#[non_exhaustive]
pub enum FaultKind {
    /// The request is held back before it is acted on.
    Latency {
        /// For how long.
        milliseconds: u64,
    },
    /// The connection is dropped, and the request is not acted on.
    DropBefore,
    /// The request is acted on, then the connection is dropped without an answer.
    DropAfter,
    /// 429, and the request is not acted on.
    TooManyRequests {
        /// What `Retry-After` says, in seconds; without it the header is absent, as it is in what
        /// is known of the service.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        retry_after_seconds: Option<u64>,
    },
    /// A 5xx, and the request is not acted on. 500 has the service's envelope, the others are a
    /// gateway's page in HTML.
    ServerError {
        /// Which one: 500 to 599.
        status: u16,
    },
    /// The request is acted on, and half of the answer's body is sent.
    Truncate,
}

/// What goes wrong, for which requests.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(try_from = "Map<String, Value>")]
pub struct Fault {
    /// What goes wrong.
    #[serde(flatten)]
    pub kind: FaultKind,
    /// The only operation that is hit, by its id; all of them when absent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub operation: Option<String>,
    /// Which part of the requests is hit: 1 is all of them.
    pub rate: f64,
    /// How many requests are hit before the fault is over; it stays when absent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub times: Option<u64>,
}

/// What every fault may say of itself.
#[derive(Deserialize)]
struct Reach {
    operation: Option<String>,
    #[serde(default = "always")]
    rate: f64,
    times: Option<u64>,
}

impl TryFrom<Map<String, Value>> for Fault {
    type Error = String;

    /// A member that is misspelt would leave a fault that hits more than it was to: it is refused.
    fn try_from(members: Map<String, Value>) -> Result<Self, String> {
        let kind =
            FaultKind::deserialize(Value::Object(members.clone())).map_err(|error| error.to_string())?;
        let mut known = vec!["kind", "operation", "rate", "times"];
        known.extend(kind.members());
        if let Some(name) = members.keys().find(|name| !known.contains(&name.as_str())) {
            let name: String = name.chars().take(64).collect();
            return Err(format!("{name:?} is no member of this fault: expected {}", known.join(", ")));
        }
        let Reach { operation, rate, times } =
            Reach::deserialize(Value::Object(members)).map_err(|error| error.to_string())?;
        Ok(Self { kind, operation, rate, times })
    }
}

impl FaultKind {
    /// What this kind says beside.
    fn members(&self) -> &'static [&'static str] {
        match self {
            Self::Latency { .. } => &["milliseconds"],
            Self::TooManyRequests { .. } => &["retry_after_seconds"],
            Self::ServerError { .. } => &["status"],
            Self::DropBefore | Self::DropAfter | Self::Truncate => &[],
        }
    }
}

fn always() -> f64 {
    1.0
}

impl Fault {
    /// A fault that hits every request until it is taken away.
    #[must_use]
    pub fn new(kind: FaultKind) -> Self {
        Self { kind, operation: None, rate: 1.0, times: None }
    }

    /// Hits one operation alone.
    #[must_use]
    pub fn on(mut self, operation: impl Into<String>) -> Self {
        self.operation = Some(operation.into());
        self
    }

    /// Hits a part of the requests, from 0 to 1.
    #[must_use]
    pub fn rate(mut self, rate: f64) -> Self {
        self.rate = rate;
        self
    }

    /// Is over after so many hits.
    #[must_use]
    pub fn times(mut self, times: u64) -> Self {
        self.times = Some(times);
        self
    }

    /// Says what is wrong with the fault itself.
    pub(crate) fn problem(&self, known: impl Fn(&str) -> bool) -> Option<String> {
        if !(0.0..=1.0).contains(&self.rate) {
            return Some("rate must be from 0 to 1".to_owned());
        }
        if self.times == Some(0) {
            return Some("times must be at least 1; without it the fault stays".to_owned());
        }
        if self.operation.as_deref().is_some_and(|operation| !known(operation)) {
            return Some(
                "operation must be an operationId of the description, such as createCheck".to_owned(),
            );
        }
        match self.kind {
            FaultKind::ServerError { status } if !(500..600).contains(&status) => {
                Some("status must be from 500 to 599".to_owned())
            }
            FaultKind::Latency { milliseconds } if Duration::from_millis(milliseconds) > LONGEST_LATENCY => {
                Some(format!("milliseconds must be at most {}", LONGEST_LATENCY.as_millis()))
            }
            _ => None,
        }
    }
}

/// The faults of one sandbox.
#[derive(Debug, Default)]
pub(crate) struct Faults(Mutex<Active>);

#[derive(Debug, Default)]
struct Active {
    faults: Vec<Fault>,
    asked: u64,
}

impl Faults {
    pub(crate) fn add(&self, fault: Fault) {
        self.lock().faults.push(fault);
    }

    pub(crate) fn all(&self) -> Vec<Fault> {
        self.lock().faults.clone()
    }

    pub(crate) fn clear(&self) {
        self.lock().faults.clear();
    }

    /// The faults that hit a request for this operation, in the order in which they were added.
    pub(crate) fn hit(&self, operation: Option<&str>) -> Vec<FaultKind> {
        let mut active = self.lock();
        let Active { faults, asked } = &mut *active;
        let mut hits = Vec::new();
        for fault in faults.iter_mut() {
            if fault.operation.is_some() && fault.operation.as_deref() != operation {
                continue;
            }
            *asked = asked.wrapping_add(1);
            // The same sequence of requests is hit in the same way each time.
            let dice = (mix(*asked) >> 11) as f64 / (1_u64 << 53) as f64;
            if dice < fault.rate && fault.times != Some(0) {
                fault.times = fault.times.map(|left| left.saturating_sub(1));
                hits.push(fault.kind.clone());
            }
        }
        faults.retain(|fault| fault.times != Some(0));
        hits
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, Active> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn faults_hit_their_operation_at_their_rate_as_often_as_they_say() {
        let faults = Faults::default();
        faults.add(Fault::new(FaultKind::DropAfter).on("createCheck").times(2));
        faults.add(Fault::new(FaultKind::Truncate).rate(0.25));
        let mut drops = 0;
        let mut cuts = 0;
        for _ in 0..1000 {
            assert!(!faults.hit(Some("getCheck")).contains(&FaultKind::DropAfter));
            let hits = faults.hit(Some("createCheck"));
            drops += usize::from(hits.contains(&FaultKind::DropAfter));
            cuts += usize::from(hits.contains(&FaultKind::Truncate));
        }
        assert_eq!(drops, 2);
        assert!((150..350).contains(&cuts), "{cuts}");
        assert_eq!(faults.all().len(), 1);
    }
}
