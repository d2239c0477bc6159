//! Lists of values, each with its meaning.

/// Declares named lists of text values: `values! { /// Doc. Name { "value": "meaning" } }`.
///
/// What is sent stays a closed list. In what comes back the list becomes `x-extensible-enum`
/// (known values; more may come), which `assemble` decides by where the schema is used.
/// `open Name` is an open list on either side, and `placeholders [..]` after it names values of
/// the page that stand for something else.
macro_rules! values {
    () => {};
    ($(#[doc = $doc:literal])+ $name:ident { $($value:literal : $meaning:literal),+ $(,)? } $($rest:tt)*) => {
        $crate::shared::values::values!(@emit [$($doc)+] $name "enum" [] [$($value : $meaning),+]);
        $crate::shared::values::values!($($rest)*);
    };
    ($(#[doc = $doc:literal])+ open $name:ident { $($value:literal : $meaning:literal),+ $(,)? } placeholders [$($placeholder:literal),*] $($rest:tt)*) => {
        $crate::shared::values::values!(@emit [$($doc)+] $name "x-extensible-enum" [$($placeholder),*] [$($value : $meaning),+]);
        $crate::shared::values::values!($($rest)*);
    };
    (@emit [$($doc:literal)+] $name:ident $list:literal [$($placeholder:literal),*] [$($value:literal : $meaning:literal),+]) => {
        $(#[doc = $doc])+
        pub(crate) struct $name;

        impl utoipa::PartialSchema for $name {
            fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::schema::Schema> {
                let placeholders: &[&str] = &[$($placeholder),*];
                let lines: &[&str] = &[$($doc),+];
                let description: Vec<&str> = lines.iter().map(|line| line.trim()).collect();
                let mut schema = serde_json::json!({
                    "type": "string",
                    "description": description.join("\n"),
                    $list: [$($value),+],
                    "x-enum-descriptions": [$($meaning),+],
                });
                if !placeholders.is_empty() {
                    schema["x-placeholders"] = serde_json::json!(placeholders);
                }
                $crate::shared::formats::verbatim(schema)
            }
        }

        impl utoipa::ToSchema for $name {
            fn name() -> std::borrow::Cow<'static, str> {
                std::borrow::Cow::Borrowed(stringify!($name))
            }
        }
    };
}
pub(crate) use values;
