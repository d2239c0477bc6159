//! Parameters and their values.

use super::{Edit, owned};
use crate::model::{Mark, Page, Parameter};

pub const EDITS: &[Edit] = &[
    (
        "a field appears",
        |page| {
            let field = Parameter::new("body", "callback_url", "string", Mark::None);
            page.operation("Create Continuous Check").parameters.insert(1, field);
        },
        &[(
            "parameter_added",
            "Create Continuous Check",
            "callback_url",
            ("Create Continuous Check", "callback_url string"),
        )],
    ),
    (
        "a field with values appears",
        |page| {
            let mut field = Parameter::new("body", "priority", "string", Mark::Required);
            field.allowed = vec![owned("low"), owned("high")];
            page.operation("Create check").parameters.insert(0, field);
        },
        &[("parameter_added", "Create check", "priority", ("Create check", "priority string"))],
    ),
    (
        "a query parameter appears",
        |page| {
            let parameter = Parameter::new("query", "page_size", "number", Mark::Optional);
            page.operation("List checks").parameters.push(parameter);
        },
        &[("parameter_added", "List checks", "page_size", ("List checks", "page_size number"))],
    ),
    (
        "a field goes",
        |page| page.operation("Create check").parameters.retain(|it| it.name != "escrow"),
        &[("parameter_removed", "Create check", "escrow", ("Create check", "Create check"))],
    ),
    (
        "the only query parameter goes",
        |page| page.operation("List custom types").parameters.clear(),
        &[(
            "parameter_removed",
            "List custom types",
            "start_key",
            ("List custom types", "List custom types"),
        )],
    ),
    (
        "a path parameter goes",
        |page| page.operation("Start Batch").parameters.clear(),
        &[("parameter_removed", "Start Batch", "batch_id", ("Start Batch", "Start Batch"))],
    ),
    (
        "a field has a new name",
        |page| page.parameter("Send Outbound Message", "phone_number").name = owned("user_phone_number"),
        &[
            (
                "parameter_removed",
                "Send Outbound Message",
                "phone_number",
                ("Send Outbound Message", "Send Outbound Message"),
            ),
            (
                "parameter_added",
                "Send Outbound Message",
                "user_phone_number",
                ("Send Outbound Message", "user_phone_number string"),
            ),
        ],
    ),
    (
        "a name that the caller completes changes",
        |page| {
            page.parameter("Create Batch", "columns_mapping.{input_name}").name =
                owned("columns.{input_name}")
        },
        &[
            (
                "parameter_removed",
                "Create Batch",
                "columns_mapping.{input_name}",
                ("Create Batch", "Create Batch"),
            ),
            (
                "parameter_added",
                "Create Batch",
                "columns.{input_name}",
                ("Create Batch", "columns.{input_name} number"),
            ),
        ],
    ),
    (
        "a parameter moves from the query to the path",
        |page| page.parameter("Get PDF", "lang").place = owned("path"),
        &[
            ("parameter_removed", "Get PDF", "lang", ("Get PDF", "Get PDF")),
            ("parameter_added", "Get PDF", "lang", ("Get PDF", "lang string")),
        ],
    ),
    (
        "the type of a field changes",
        |page| page.parameter("Generate Token", "phones").kind = owned("string"),
        &[("type_changed", "Generate Token", "phones", ("Generate Token", "phones string"))],
    ),
    (
        "the type of a query parameter changes",
        |page| page.parameter("Get the status of a database", "unixTimestampSeconds").kind = owned("string"),
        &[(
            "type_changed",
            "Get the status of a database",
            "unixTimestampSeconds",
            ("Get the status of a database", "unixTimestampSeconds string"),
        )],
    ),
    (
        "a field has a type that the page did not know",
        |page| page.parameter("Create check", "report_id").kind = owned("uuid"),
        &[("type_changed", "Create check", "report_id", ("Create check", "report_id uuid"))],
    ),
    (
        "the media type of a body changes",
        |page| page.operation("Create setting").encoding = Some(owned("application/json")),
        &[(
            "type_changed",
            "Create setting",
            "Request Body",
            ("Create setting", "Request Body *application/json"),
        )],
    ),
    (
        "a field becomes required",
        |page| page.parameter("Create setting", "retries").mark = Mark::Required,
        &[("requirement_changed", "Create setting", "retries", ("retries boolean", "[Required]"))],
    ),
    (
        "a field is no longer required",
        |page| page.parameter("Create Batch", "service").mark = Mark::None,
        &[("requirement_changed", "Create Batch", "service", ("Create Batch", "service string"))],
    ),
    (
        "a query parameter becomes required",
        |page| page.parameter("List checks", "report_id").mark = Mark::Required,
        &[("requirement_changed", "List checks", "report_id", ("List checks", "[Required]"))],
    ),
    (
        "a field of a table with marks in its prose becomes required",
        |page| page.parameter("Create Outbound Messages", "media_url").mark = Mark::InProse,
        &[(
            "requirement_changed",
            "Create Outbound Messages",
            "media_url",
            ("media_url string", "[Required] Says what it is for, in a few words."),
        )],
    ),
    (
        "a required field gets a condition",
        |page| page.parameter("Send Outbound Message", "outbound_id").mark = Mark::Conditional,
        &[(
            "requirement_changed",
            "Send Outbound Message",
            "outbound_id",
            (
                "outbound_id string",
                "[Required] If the other one is absent. Says what it is for, in a few words.",
            ),
        )],
    ),
    (
        "a condition goes",
        |page| page.parameter("Send Outbound Message", "flow_id").mark = Mark::None,
        &[(
            "requirement_changed",
            "Send Outbound Message",
            "flow_id",
            ("Send Outbound Message", "flow_id string"),
        )],
    ),
    (
        "a condition goes from a field whose declaration states it",
        |page| page.parameter("Generate Token", "key_name").mark = Mark::None,
        &[("requirement_changed", "Generate Token", "key_name", ("Generate Token", "key_name string"))],
    ),
    (
        "a condition goes beside the table of inputs",
        |page| page.parameter("Create check", "native_country").mark = Mark::None,
        &[(
            "requirement_changed",
            "Create check",
            "native_country",
            ("Create check", "native_country string"),
        )],
    ),
    (
        "a conditional field becomes required",
        |page| page.parameter("Generate Token", "redirect_url").mark = Mark::Required,
        &[("requirement_changed", "Generate Token", "redirect_url", ("redirect_url string", "[Required]"))],
    ),
    (
        "a conditional field of a table with marks in its prose becomes required",
        |page| page.parameter("Send Outbound Message", "var.<variable_name>").mark = Mark::InProse,
        &[(
            "requirement_changed",
            "Send Outbound Message",
            "var.<variable_name>",
            ("Send Outbound Message", "[Required] Says what it is for, in a few words."),
        )],
    ),
    (
        "an optional field gets a condition",
        |page| page.parameter("Create Batch", "frequency").mark = Mark::ConditionalSentence,
        &[(
            "requirement_changed",
            "Create Batch",
            "frequency",
            (
                "frequency string",
                "Says what it is. Required only if the other one is there. Says what it is for, in a few words.",
            ),
        )],
    ),
    (
        "a field of an unlisted type appears",
        |page| insert(page, "Create check", "nickname", "text", Mark::None),
        &[("parameter_added", "Create check", "nickname", ("Create check", "nickname text"))],
    ),
    (
        "a file appears behind a field without a description",
        |page| {
            page.parameter("Create check", "type").prose.clear();
            insert(page, "Create check", "nickname", "file", Mark::None);
        },
        &[("parameter_added", "Create check", "nickname", ("Create check", "nickname file"))],
    ),
    (
        "a list of texts appears",
        |page| insert(page, "Create check", "nicknames", "array of strings", Mark::None),
        &[("parameter_added", "Create check", "nicknames", ("Create check", "nicknames array of strings"))],
    ),
    (
        "a field of a type that nobody knows appears, with its mark",
        |page| insert(page, "Create check", "nickname", "blob", Mark::Required),
        &[("parameter_added", "Create check", "nickname", ("Create check", "nickname blob"))],
    ),
    (
        "a query parameter of an unlisted type appears",
        |page| {
            let parameter = Parameter::new("query", "since", "date", Mark::Optional);
            page.operation("List checks").parameters.push(parameter);
        },
        &[("parameter_added", "List checks", "since", ("List checks", "since date"))],
    ),
    (
        "a field has a type that nobody knows",
        |page| page.parameter("Create check", "report_id").kind = owned("blob"),
        &[("type_changed", "Create check", "report_id", ("Create check", "report_id blob"))],
    ),
    (
        "a value appears",
        |page| page.parameter("Create custom type", "country").allowed.push(owned("AR")),
        &[(
            "allowed_added",
            "Create custom type",
            "country",
            ("Create custom type", "Allowed: ALL | BR | CL | CO | MX | PE | AR"),
        )],
    ),
    (
        "a value goes",
        |page| page.parameter("Generate Token", "grant").allowed.retain(|it| it != "signals"),
        &[("allowed_removed", "Generate Token", "grant", ("grant string", "Allowed: digital-identity"))],
    ),
    (
        "a value has a new name",
        |page| page.parameter("Create setting", "names_matching_type").allowed[0] = owned("softly"),
        &[
            (
                "allowed_added",
                "Create setting",
                "names_matching_type",
                ("Create setting", "Allowed: softly | exact"),
            ),
            (
                "allowed_removed",
                "Create setting",
                "names_matching_type",
                ("Create setting", "Allowed: softly | exact"),
            ),
        ],
    ),
    (
        "a list of values appears",
        |page| {
            page.parameter("Request Batch Report Generation", "format").allowed =
                vec![owned("xlsx"), owned("csv")]
        },
        &[(
            "allowed_added",
            "Request Batch Report Generation",
            "format",
            ("Request Batch Report Generation", "Allowed: xlsx | csv"),
        )],
    ),
    (
        "a list of values goes",
        |page| page.parameter("Update Continuous Checks", "status").allowed.clear(),
        &[(
            "allowed_removed",
            "Update Continuous Checks",
            "status",
            ("Update Continuous Checks", "status string"),
        )],
    ),
    (
        "a placeholder among the values goes",
        |page| page.parameter("Create Batch", "type").allowed.retain(|it| it != "custom_type_name"),
        &[(
            "allowed_removed",
            "Create Batch",
            "type",
            ("Create Batch", "Allowed: person | vehicle | company"),
        )],
    ),
];

/// Adds a field behind the first one.
fn insert(page: &mut Page, title: &str, name: &str, kind: &str, mark: Mark) {
    page.operation(title).parameters.insert(1, Parameter::new("body", name, kind, mark));
}
