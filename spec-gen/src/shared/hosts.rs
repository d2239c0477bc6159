//! The hosts of the service. An operation names one; its path carries the URL.

/// A host of the service.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Host {
    /// Background checks and what belongs to them.
    Checks,
    /// API keys and batches.
    Account,
    /// Results of identity processes.
    Identity,
    /// WhatsApp.
    Connect,
}

impl Host {
    /// Every host, the most used first.
    pub(crate) const ALL: [Self; 4] = [Self::Checks, Self::Account, Self::Identity, Self::Connect];

    /// The key that `x-host` and the files of `openapi/hosts/` use.
    pub(crate) fn key(self) -> &'static str {
        match self {
            Self::Checks => "checks",
            Self::Account => "account",
            Self::Identity => "identity",
            Self::Connect => "connect",
        }
    }

    /// Its base URL, without a slash at the end.
    pub(crate) fn url(self) -> &'static str {
        match self {
            Self::Checks => "https://api.checks.truora.com",
            Self::Account => "https://api.account.truora.com",
            Self::Identity => "https://api.identity.truora.com",
            Self::Connect => "https://api.connect.truora.com",
        }
    }

    /// What it serves.
    pub(crate) fn description(self) -> &'static str {
        match self {
            Self::Checks => "Background checks, custom types, settings, continuous checks and PDF reports.",
            Self::Account => "API keys and batches.",
            Self::Identity => "Results of digital-identity processes.",
            Self::Connect => "WhatsApp messages, lines and campaigns.",
        }
    }
}
