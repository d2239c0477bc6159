//! What differs between the page and the declarations.

use std::fmt;

use serde_json::{Value, json};

/// What kind of difference it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// The page has an operation that is not declared.
    OperationAdded,
    /// A declared operation is not on the page.
    OperationRemoved,
    /// The paths of an operation differ.
    PathChanged,
    /// The methods of an operation differ.
    MethodChanged,
    /// The hosts differ.
    HostChanged,
    /// The page has a parameter that is not declared.
    ParameterAdded,
    /// A declared parameter is not on the page.
    ParameterRemoved,
    /// The types of a parameter differ, or the media types of a body.
    TypeChanged,
    /// One side requires a parameter and the other does not.
    RequirementChanged,
    /// The page allows values that are not declared.
    AllowedAdded,
    /// Declared values are not on the page.
    AllowedRemoved,
    /// A country's row in the table of inputs differs.
    InputsChanged,
    /// The page has a reason that is not declared.
    ReasonAdded,
    /// A declared reason is not on the page.
    ReasonRemoved,
}

impl Kind {
    /// Every kind.
    pub const ALL: [Self; 14] = [
        Self::OperationAdded,
        Self::OperationRemoved,
        Self::PathChanged,
        Self::MethodChanged,
        Self::HostChanged,
        Self::ParameterAdded,
        Self::ParameterRemoved,
        Self::TypeChanged,
        Self::RequirementChanged,
        Self::AllowedAdded,
        Self::AllowedRemoved,
        Self::InputsChanged,
        Self::ReasonAdded,
        Self::ReasonRemoved,
    ];

    /// Its name in reports and in the list of known deviations.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::OperationAdded => "operation_added",
            Self::OperationRemoved => "operation_removed",
            Self::PathChanged => "path_changed",
            Self::MethodChanged => "method_changed",
            Self::HostChanged => "host_changed",
            Self::ParameterAdded => "parameter_added",
            Self::ParameterRemoved => "parameter_removed",
            Self::TypeChanged => "type_changed",
            Self::RequirementChanged => "requirement_changed",
            Self::AllowedAdded => "allowed_added",
            Self::AllowedRemoved => "allowed_removed",
            Self::InputsChanged => "inputs_changed",
            Self::ReasonAdded => "reason_added",
            Self::ReasonRemoved => "reason_removed",
        }
    }

    /// The kind of that name.
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.as_str() == name)
    }
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// A difference: both sides, and where the page says its side.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Difference {
    /// What kind of difference it is.
    pub kind: Kind,
    /// Title of the operation on the page; of the page's section where a base URL differs.
    pub operation: String,
    /// Id of the declared operation, where there is one.
    pub operation_id: Option<String>,
    /// What differs: the parameter's wire name, the path, the method, the base URL, the country
    /// code or the reason.
    pub subject: String,
    /// What the page says, if anything.
    pub documented: Option<String>,
    /// What is declared, if anything.
    pub declared: Option<String>,
    /// The line of the page; where something is missing, the line that it would stand below.
    pub line: Option<usize>,
}

impl Difference {
    /// Its JSON form.
    pub fn to_json(&self) -> Value {
        json!({
            "kind": self.kind.as_str(),
            "operation": self.operation,
            "operation_id": self.operation_id,
            "subject": self.subject,
            "documented": self.documented,
            "declared": self.declared,
            "line": self.line,
        })
    }
}
