//! How a chapter registers an operation: what utoipa emits for it, and the facts of ours that
//! utoipa has no words for.

use serde_json::{Value, json};
use utoipa::ToSchema;
use utoipa::openapi::RefOr;
use utoipa::openapi::path::{HttpMethod, Operation};
use utoipa::openapi::schema::Schema;

use crate::shared::hosts::Host;

/// What happens when the same request is sent twice.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Repeat {
    /// The second request changes nothing that the first did not.
    Safe,
    /// The service recognises the repetition and answers with the first result.
    Deduplicated,
    /// The second request may create, send or charge again.
    Never,
}

impl Repeat {
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::Safe => "safe",
            Self::Deduplicated => "deduplicated",
            Self::Never => "never",
        }
    }
}

/// A chapter of the reference: what it contributes to the document.
pub(crate) struct Chapter {
    /// Name of the tag, as on the page's menu.
    pub tag: &'static str,
    /// What the chapter is about.
    pub description: &'static str,
    /// Its operations, in the order of the page.
    pub operations: Vec<Declared>,
    /// Where what the page does not say comes from: `Schema` or `Schema.member`, and the marks.
    pub evidence: &'static [(&'static str, &'static str)],
}

/// One declared operation.
pub(crate) struct Declared {
    pub function: &'static str,
    pub path: String,
    pub methods: Vec<HttpMethod>,
    pub operation: Operation,
    pub schemas: Vec<(String, RefOr<Schema>)>,
    pub examples: &'static str,
    pub host: Option<Host>,
    pub repeat: Option<Repeat>,
    pub title: Option<&'static str>,
    pub evidence: Option<&'static str>,
    pub conflict: Option<&'static str>,
    pub extensions: Vec<(&'static str, Value)>,
    pub request_extensions: Vec<(&'static str, Value)>,
    pub conditions: Option<Conditions>,
}

/// What one input asks of the others, in the words of JSON Schema: each must hold.
#[derive(Clone)]
pub(crate) struct Conditions {
    /// Name of the request's schema.
    pub schema: String,
    pub all: Vec<Value>,
    /// Parts of the conditions that stand apart under a name.
    pub named: Vec<(&'static str, Value)>,
}

impl Declared {
    /// Collects what `#[utoipa::path]` emitted for a function.
    pub(crate) fn of<P>(function: &'static str, examples: &'static str) -> Self
    where
        P: utoipa::Path + utoipa::__dev::SchemaReferences,
    {
        let mut schemas = Vec::new();
        P::schemas(&mut schemas);
        Self {
            function,
            path: P::path(),
            methods: P::methods(),
            operation: P::operation(),
            schemas,
            examples,
            host: None,
            repeat: None,
            title: None,
            evidence: None,
            conflict: None,
            extensions: Vec::new(),
            request_extensions: Vec::new(),
            conditions: None,
        }
    }

    /// The host that serves it.
    pub(crate) fn host(mut self, host: Host) -> Self {
        self.host = Some(host);
        self
    }

    /// Whether it may be sent again.
    pub(crate) fn repeat(mut self, repeat: Repeat) -> Self {
        self.repeat = Some(repeat);
        self
    }

    /// Its heading on the reference page.
    pub(crate) fn title(mut self, title: &'static str) -> Self {
        self.title = Some(title);
        self
    }

    /// Where its method, path, host or answers come from, when the page does not say.
    pub(crate) fn evidence(mut self, marks: &'static str) -> Self {
        self.evidence = Some(marks);
        self
    }

    /// Declares that it answers 409, and when.
    pub(crate) fn conflict(mut self, when: &'static str) -> Self {
        self.conflict = Some(when);
        self
    }

    /// Adds an extension of its own.
    pub(crate) fn extension(mut self, name: &'static str, value: Value) -> Self {
        self.extensions.push((name, value));
        self
    }

    /// Adds an extension to the schema of its request: utoipa takes none on a struct.
    pub(crate) fn request_extension(mut self, name: &'static str, value: Value) -> Self {
        self.request_extensions.push((name, value));
        self
    }

    /// States what one input of the request `R` asks of the others: see `shared::conditions`.
    pub(crate) fn conditions<R: ToSchema>(self, all: Vec<Value>) -> Self {
        self.grouped_conditions::<R>(Vec::new(), all)
    }

    /// The same with `groups` that come first: each has a name, when it applies, and what it says then.
    pub(crate) fn grouped_conditions<R: ToSchema>(
        mut self,
        groups: Vec<(&'static str, Value, Value)>,
        all: Vec<Value>,
    ) -> Self {
        let mut conditions =
            Conditions { schema: R::name().into_owned(), all: Vec::new(), named: Vec::new() };
        for (name, when, group) in groups {
            let group_of = format!("#/components/schemas/{}/$defs/{name}", conditions.schema);
            conditions.all.push(json!({"if": when, "then": {"$ref": group_of}}));
            conditions.named.push((name, group));
        }
        conditions.all.extend(all);
        self.conditions = Some(conditions);
        self
    }
}

/// Registers a function under `#[utoipa::path]` by the type that utoipa emits for it, together
/// with its examples: `declare!(get_check = __path_get_check)` reads `samples/get_check.json`.
macro_rules! declare {
    ($function:ident = $emitted:ident) => {
        $crate::declare::Declared::of::<$emitted>(
            stringify!($function),
            include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/samples/", stringify!($function), ".json")),
        )
    };
}
pub(crate) use declare;
