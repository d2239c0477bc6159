// Written by `cargo xtask regenerate` from spec-gen. Do not edit by hand.
//! What is sent and what comes back. Descriptions, units and formats are those of the published
//! document.
///How old a person looks.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
#[non_exhaustive]
#[cfg_attr(
    feature = "schemars",
    derive(schemars::JsonSchema),
    schemars(transform = crate::json_schema::Declared("AgeRange"))
)]
#[derive(PartialEq)]
pub struct AgeRange {
    ///Greatest age, in years.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "crate::decode::hidden_integer")]
    pub high: ::std::option::Option<crate::Sensitive<i64>>,
    ///Minimum age, in years.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "crate::decode::hidden_integer")]
    pub low: ::std::option::Option<crate::Sensitive<i64>>,
    /// Members that came and are not declared.
    #[serde(flatten)]
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub undeclared: crate::Undeclared,
}
///What an answer of the user does.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
#[cfg_attr(
    feature = "schemars",
    derive(schemars::JsonSchema),
    schemars(transform = crate::json_schema::Declared("AnswerAction"))
)]
#[non_exhaustive]
pub enum AnswerAction {
    /// The flow goes on.
    #[serde(rename = "continue_process")]
    ContinueProcess,
    /// The flow is cancelled.
    #[serde(rename = "cancel_process")]
    CancelProcess,
}
impl ::std::fmt::Display for AnswerAction {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::ContinueProcess => f.write_str("continue_process"),
            Self::CancelProcess => f.write_str("cancel_process"),
        }
    }
}
impl ::std::str::FromStr for AnswerAction {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "continue_process" => Ok(Self::ContinueProcess),
            "cancel_process" => Ok(Self::CancelProcess),
            _ => Err("not one of continue_process, cancel_process".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for AnswerAction {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for AnswerAction {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
///A file that a source gave.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
#[non_exhaustive]
#[cfg_attr(
    feature = "schemars",
    derive(schemars::JsonSchema),
    schemars(transform = crate::json_schema::Declared("Attachment"))
)]
#[derive(PartialEq)]
pub struct Attachment {
    ///Database that gave it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "crate::decode::text")]
    pub database_id: ::std::option::Option<::std::string::String>,
    ///Its name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "crate::decode::text")]
    pub file_name: ::std::option::Option<::std::string::String>,
    ///Where it can be downloaded: a URL on another host, without the API key.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub link: ::std::option::Option<crate::Sensitive>,
    ///Its media type.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "crate::decode::text")]
    pub mime_type: ::std::option::Option<::std::string::String>,
    /// Members that came and are not declared.
    #[serde(flatten)]
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub undeclared: crate::Undeclared,
}
///Whether the uploaded files are usable.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
#[cfg_attr(
    feature = "schemars",
    derive(schemars::JsonSchema),
    schemars(transform = crate::json_schema::Declared("AttachmentStatus"))
)]
#[non_exhaustive]
pub enum AttachmentStatus {
    /// They are.
    #[serde(rename = "valid")]
    Valid,
}
impl ::std::fmt::Display for AttachmentStatus {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Valid => f.write_str("valid"),
        }
    }
}
impl ::std::str::FromStr for AttachmentStatus {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "valid" => Ok(Self::Valid),
            _ => Err("not one of valid".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for AttachmentStatus {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for AttachmentStatus {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
///A check of an uploaded file.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
#[non_exhaustive]
#[cfg_attr(
    feature = "schemars",
    derive(schemars::JsonSchema),
    schemars(transform = crate::json_schema::Declared("AttachmentValidation"))
)]
#[derive(PartialEq)]
pub struct AttachmentValidation {
    ///Kind of file.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "crate::decode::text")]
    pub attachment_type: ::std::option::Option<::std::string::String>,
    ///What came of it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "crate::decode::text")]
    pub result: ::std::option::Option<::std::string::String>,
    ///What was checked.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "crate::decode::text")]
    pub validation_name: ::std::option::Option<::std::string::String>,
    ///Kind of check.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "crate::decode::text")]
    pub validation_type: ::std::option::Option<::std::string::String>,
    /// Members that came and are not declared.
    #[serde(flatten)]
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub undeclared: crate::Undeclared,
}
///A batch of checks.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
#[non_exhaustive]
#[cfg_attr(
    feature = "schemars",
    derive(schemars::JsonSchema),
    schemars(transform = crate::json_schema::Declared("Batch"))
)]
#[derive(PartialEq)]
pub struct Batch {
    ///Id: `BCH` and 32 hexadecimal digits.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "crate::decode::text")]
    pub batch_id: ::std::option::Option<::std::string::String>,
    ///When it was created.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub creation_date: ::std::option::Option<crate::Timestamp>,
    ///Why it failed. May repeat a cell of the sheet.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub failure_reason: ::std::option::Option<crate::Sensitive>,
    ///Service that it is for.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub service: ::std::option::Option<crate::Open<BatchService>>,
    ///Size of the batch; the unit is not documented.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "crate::decode::integer")]
    pub size: ::std::option::Option<i64>,
    ///How far it has come.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub status: ::std::option::Option<crate::Open<BatchStatus>>,
    /// Members that came and are not declared.
    #[serde(flatten)]
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub undeclared: crate::Undeclared,
}
///The report of a batch.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
#[non_exhaustive]
#[cfg_attr(
    feature = "schemars",
    derive(schemars::JsonSchema),
    schemars(transform = crate::json_schema::Declared("BatchReport"))
)]
#[derive(PartialEq)]
pub struct BatchReport {
    ///Where it can be downloaded: a URL.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub batch_report_url: ::std::option::Option<crate::Sensitive>,
    /// Members that came and are not declared.
    #[serde(flatten)]
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub undeclared: crate::Undeclared,
}
///A report that was asked for. Nothing is said of it.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(transparent)]
#[non_exhaustive]
#[cfg_attr(
    feature = "schemars",
    derive(schemars::JsonSchema),
    schemars(transform = crate::json_schema::Declared("BatchReportRequested"))
)]
#[derive(PartialEq)]
pub struct BatchReportRequested(pub crate::Json);
impl ::std::ops::Deref for BatchReportRequested {
    type Target = crate::Json;
    fn deref(&self) -> &crate::Json {
        &self.0
    }
}
impl ::std::convert::From<BatchReportRequested> for crate::Json {
    fn from(value: BatchReportRequested) -> Self {
        value.0
    }
}
impl ::std::convert::From<crate::Json> for BatchReportRequested {
    fn from(value: crate::Json) -> Self {
        Self(value)
    }
}
///Service that a batch is for.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
#[cfg_attr(
    feature = "schemars",
    derive(schemars::JsonSchema),
    schemars(transform = crate::json_schema::Declared("BatchService"))
)]
#[non_exhaustive]
pub enum BatchService {
    /// Background checks.
    #[serde(rename = "checks")]
    Checks,
}
impl ::std::fmt::Display for BatchService {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Checks => f.write_str("checks"),
        }
    }
}
impl ::std::str::FromStr for BatchService {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "checks" => Ok(Self::Checks),
            _ => Err("not one of checks".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for BatchService {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for BatchService {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
///A batch that was told to start.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
#[non_exhaustive]
#[cfg_attr(
    feature = "schemars",
    derive(schemars::JsonSchema),
    schemars(transform = crate::json_schema::Declared("BatchStarted"))
)]
#[derive(PartialEq)]
pub struct BatchStarted {
    ///What the service says of it, for people to read.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "crate::decode::text")]
    pub message: ::std::option::Option<::std::string::String>,
    /// Members that came and are not declared.
    #[serde(flatten)]
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub undeclared: crate::Undeclared,
}
///How far a batch has come.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
#[cfg_attr(
    feature = "schemars",
    derive(schemars::JsonSchema),
    schemars(transform = crate::json_schema::Declared("BatchStatus"))
)]
#[non_exhaustive]
pub enum BatchStatus {
    /// It was not started yet.
    #[serde(rename = "not_started")]
    NotStarted,
    /// Its checks are being made.
    #[serde(rename = "in_progress")]
    InProgress,
    /// It was stopped.
    #[serde(rename = "stopped")]
    Stopped,
    /// Its checks are made.
    #[serde(rename = "completed")]
    Completed,
    /// It failed.
    #[serde(rename = "failed")]
    Failed,
}
impl ::std::fmt::Display for BatchStatus {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::NotStarted => f.write_str("not_started"),
            Self::InProgress => f.write_str("in_progress"),
            Self::Stopped => f.write_str("stopped"),
            Self::Completed => f.write_str("completed"),
            Self::Failed => f.write_str("failed"),
        }
    }
}
impl ::std::str::FromStr for BatchStatus {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "not_started" => Ok(Self::NotStarted),
            "in_progress" => Ok(Self::InProgress),
            "stopped" => Ok(Self::Stopped),
            "completed" => Ok(Self::Completed),
            "failed" => Ok(Self::Failed),
            _ => {
                Err(
                    "not one of not_started, in_progress, stopped, completed, failed"
                        .into(),
                )
            }
        }
    }
}
impl ::std::convert::TryFrom<&str> for BatchStatus {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for BatchStatus {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
///Brazilian state whose sources are asked besides those of the state of birth, or all of them.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
#[cfg_attr(
    feature = "schemars",
    derive(schemars::JsonSchema),
    schemars(transform = crate::json_schema::Declared("BrazilianRegion"))
)]
#[non_exhaustive]
pub enum BrazilianRegion {
    /// Distrito Federal
    #[serde(rename = "DF")]
    Df,
    /// Acre
    #[serde(rename = "AC")]
    Ac,
    /// Alagoas
    #[serde(rename = "AL")]
    Al,
    /// Amapá
    #[serde(rename = "AP")]
    Ap,
    /// Amazonas
    #[serde(rename = "AM")]
    Am,
    /// Bahia
    #[serde(rename = "BA")]
    Ba,
    /// Ceará
    #[serde(rename = "CE")]
    Ce,
    /// Espírito Santo
    #[serde(rename = "ES")]
    Es,
    /// Goiás
    #[serde(rename = "GO")]
    Go,
    /// Maranhão
    #[serde(rename = "MA")]
    Ma,
    /// Mato Grosso
    #[serde(rename = "MT")]
    Mt,
    /// Mato Grosso do Sul
    #[serde(rename = "MS")]
    Ms,
    /// Minas Gerais
    #[serde(rename = "MG")]
    Mg,
    /// Pará
    #[serde(rename = "PA")]
    Pa,
    /// Paraíba
    #[serde(rename = "PB")]
    Pb,
    /// Paraná
    #[serde(rename = "PR")]
    Pr,
    /// Pernambuco
    #[serde(rename = "PE")]
    Pe,
    /// Piauí
    #[serde(rename = "PI")]
    Pi,
    /// Rio de Janeiro
    #[serde(rename = "RJ")]
    Rj,
    /// Rio Grande do Norte
    #[serde(rename = "RN")]
    Rn,
    /// Rio Grande do Sul
    #[serde(rename = "RS")]
    Rs,
    /// Rondônia
    #[serde(rename = "RO")]
    Ro,
    /// Roraima
    #[serde(rename = "RR")]
    Rr,
    /// Santa Catarina
    #[serde(rename = "SC")]
    Sc,
    /// São Paulo
    #[serde(rename = "SP")]
    Sp,
    /// Sergipe
    #[serde(rename = "SE")]
    Se,
    /// Tocantins
    #[serde(rename = "TO")]
    To,
    /// The whole country; can take more than a day.
    #[serde(rename = "ALL")]
    All,
}
impl ::std::fmt::Display for BrazilianRegion {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Df => f.write_str("DF"),
            Self::Ac => f.write_str("AC"),
            Self::Al => f.write_str("AL"),
            Self::Ap => f.write_str("AP"),
            Self::Am => f.write_str("AM"),
            Self::Ba => f.write_str("BA"),
            Self::Ce => f.write_str("CE"),
            Self::Es => f.write_str("ES"),
            Self::Go => f.write_str("GO"),
            Self::Ma => f.write_str("MA"),
            Self::Mt => f.write_str("MT"),
            Self::Ms => f.write_str("MS"),
            Self::Mg => f.write_str("MG"),
            Self::Pa => f.write_str("PA"),
            Self::Pb => f.write_str("PB"),
            Self::Pr => f.write_str("PR"),
            Self::Pe => f.write_str("PE"),
            Self::Pi => f.write_str("PI"),
            Self::Rj => f.write_str("RJ"),
            Self::Rn => f.write_str("RN"),
            Self::Rs => f.write_str("RS"),
            Self::Ro => f.write_str("RO"),
            Self::Rr => f.write_str("RR"),
            Self::Sc => f.write_str("SC"),
            Self::Sp => f.write_str("SP"),
            Self::Se => f.write_str("SE"),
            Self::To => f.write_str("TO"),
            Self::All => f.write_str("ALL"),
        }
    }
}
impl ::std::str::FromStr for BrazilianRegion {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "DF" => Ok(Self::Df),
            "AC" => Ok(Self::Ac),
            "AL" => Ok(Self::Al),
            "AP" => Ok(Self::Ap),
            "AM" => Ok(Self::Am),
            "BA" => Ok(Self::Ba),
            "CE" => Ok(Self::Ce),
            "ES" => Ok(Self::Es),
            "GO" => Ok(Self::Go),
            "MA" => Ok(Self::Ma),
            "MT" => Ok(Self::Mt),
            "MS" => Ok(Self::Ms),
            "MG" => Ok(Self::Mg),
            "PA" => Ok(Self::Pa),
            "PB" => Ok(Self::Pb),
            "PR" => Ok(Self::Pr),
            "PE" => Ok(Self::Pe),
            "PI" => Ok(Self::Pi),
            "RJ" => Ok(Self::Rj),
            "RN" => Ok(Self::Rn),
            "RS" => Ok(Self::Rs),
            "RO" => Ok(Self::Ro),
            "RR" => Ok(Self::Rr),
            "SC" => Ok(Self::Sc),
            "SP" => Ok(Self::Sp),
            "SE" => Ok(Self::Se),
            "TO" => Ok(Self::To),
            "ALL" => Ok(Self::All),
            _ => {
                Err(
                    "not one of DF, AC, AL, AP, AM, BA, CE, ES, GO, MA, MT, MS, MG, PA, PB, PR, PE, PI, RJ, RN, RS, RO, RR, SC, SP, SE, TO, ALL"
                        .into(),
                )
            }
        }
    }
}
impl ::std::convert::TryFrom<&str> for BrazilianRegion {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for BrazilianRegion {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
///Variables of a button: `URL` or `COPY_CODE`, then number to name.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(transparent)]
#[non_exhaustive]
#[cfg_attr(
    feature = "schemars",
    derive(schemars::JsonSchema),
    schemars(transform = crate::json_schema::Declared("ButtonVariables"))
)]
#[derive(PartialEq)]
pub struct ButtonVariables(
    #[serde(deserialize_with = "crate::decode::text_maps")]
    pub ::std::collections::BTreeMap<
        ::std::string::String,
        ::std::option::Option<
            ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
        >,
    >,
);
impl ::std::ops::Deref for ButtonVariables {
    type Target = ::std::collections::BTreeMap<
        ::std::string::String,
        ::std::option::Option<
            ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
        >,
    >;
    fn deref(
        &self,
    ) -> &::std::collections::BTreeMap<
        ::std::string::String,
        ::std::option::Option<
            ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
        >,
    > {
        &self.0
    }
}
impl ::std::convert::From<ButtonVariables>
for ::std::collections::BTreeMap<
    ::std::string::String,
    ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    >,
> {
    fn from(value: ButtonVariables) -> Self {
        value.0
    }
}
impl ::std::convert::From<
    ::std::collections::BTreeMap<
        ::std::string::String,
        ::std::option::Option<
            ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
        >,
    >,
> for ButtonVariables {
    fn from(
        value: ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::option::Option<
                ::std::collections::BTreeMap<
                    ::std::string::String,
                    ::std::string::String,
                >,
            >,
        >,
    ) -> Self {
        Self(value)
    }
}
///A button that does something other than answer.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
#[non_exhaustive]
#[cfg_attr(
    feature = "schemars",
    derive(schemars::JsonSchema),
    schemars(transform = crate::json_schema::Declared("CallToAction"))
)]
#[derive(PartialEq)]
pub struct CallToAction {
    ///Phone number that it calls.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub phone_number: ::std::option::Option<crate::Sensitive>,
    ///What it says.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "crate::decode::text")]
    pub text: ::std::option::Option<::std::string::String>,
    ///What it does.
    #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
    pub type_: ::std::option::Option<crate::Open<CallToActionType>>,
    ///URL that it opens.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "crate::decode::text")]
    pub url: ::std::option::Option<::std::string::String>,
    /// Members that came and are not declared.
    #[serde(flatten)]
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub undeclared: crate::Undeclared,
}
///What a button does.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
#[cfg_attr(
    feature = "schemars",
    derive(schemars::JsonSchema),
    schemars(transform = crate::json_schema::Declared("CallToActionType"))
)]
#[non_exhaustive]
pub enum CallToActionType {
    /// Opens a URL.
    #[serde(rename = "URL")]
    Url,
    /// Calls a phone.
    #[serde(rename = "PHONE_NUMBER")]
    PhoneNumber,
    /// Copies a code.
    #[serde(rename = "COPY_CODE")]
    CopyCode,
}
impl ::std::fmt::Display for CallToActionType {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Url => f.write_str("URL"),
            Self::PhoneNumber => f.write_str("PHONE_NUMBER"),
            Self::CopyCode => f.write_str("COPY_CODE"),
        }
    }
}
impl ::std::str::FromStr for CallToActionType {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "URL" => Ok(Self::Url),
            "PHONE_NUMBER" => Ok(Self::PhoneNumber),
            "COPY_CODE" => Ok(Self::CopyCode),
            _ => Err("not one of URL, PHONE_NUMBER, COPY_CODE".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for CallToActionType {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for CallToActionType {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
///A campaign that was cancelled. What comes is not documented: all of it is kept.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
#[non_exhaustive]
#[cfg_attr(
    feature = "schemars",
    derive(schemars::JsonSchema),
    schemars(transform = crate::json_schema::Declared("CampaignCancellation"))
)]
#[derive(PartialEq)]
pub struct CampaignCancellation {
    ///Id of the campaign.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "crate::decode::text")]
    pub campaign_id: ::std::option::Option<::std::string::String>,
    ///What was done.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "crate::decode::text")]
    pub message: ::std::option::Option<::std::string::String>,
    /// Members that came and are not declared.
    #[serde(flatten)]
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub undeclared: crate::Undeclared,
}
///A background check: what was asked, how far it has come and what it found.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[non_exhaustive]
#[cfg_attr(
    feature = "schemars",
    derive(schemars::JsonSchema),
    schemars(transform = crate::json_schema::Declared("Check"))
)]
#[derive(PartialEq)]
pub struct Check {
    ///Billing hub that the check is charged to.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "crate::decode::text")]
    pub billing_hub: ::std::option::Option<::std::string::String>,
    ///Number of the birth certificate, as sent.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub birth_certificate: ::std::option::Option<crate::Sensitive>,
    ///Folio of a Chilean certificate, as sent.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub certificate_folio: ::std::option::Option<crate::Sensitive>,
    ///Id: `CHK` and 32 hexadecimal digits.
    #[serde(deserialize_with = "crate::decode::required_text")]
    pub check_id: ::std::string::String,
    ///Name of the company, as sent.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub company_name: ::std::option::Option<crate::Sensitive>,
    ///What the registries say of the company.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub company_summary: ::std::option::Option<CompanySummary>,
    ///Country whose sources were asked.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub country: ::std::option::Option<crate::Open<CheckCountry>>,
    ///When it was created.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub creation_date: ::std::option::Option<crate::Timestamp>,
    ///Date of birth, as sent, written as a time.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub date_of_birth: ::std::option::Option<crate::Sensitive<crate::Timestamp>>,
    ///When it was deleted.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub delete_date: ::std::option::Option<crate::Timestamp>,
    ///True on a deleted check.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "crate::decode::truth")]
    pub deleted: ::std::option::Option<bool>,
    ///Number of the diplomatic document, as sent.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub diplomatic_id: ::std::option::Option<crate::Sensitive>,
    ///Number of the driver's licence, as sent.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub driver_license: ::std::option::Option<crate::Sensitive>,
    ///Colombian escrow, as sent.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub escrow: ::std::option::Option<crate::Sensitive>,
    ///Given name, as sent.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub first_name: ::std::option::Option<crate::Sensitive>,
    ///Identity number of a foreigner, as sent.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub foreign_id: ::std::option::Option<crate::Sensitive>,
    ///How likely it is that what was found by name concerns somebody else.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "crate::decode::number")]
    pub homonym_probability: ::std::option::Option<f64>,
    ///Older name of `name_score`, for API keys of version 0.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "crate::decode::number")]
    pub homonym_score: ::std::option::Option<f64>,
    ///Scores by name for each data set, for API keys of version 0.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    #[serde(deserialize_with = "crate::decode::list")]
    pub homonym_scores: ::std::vec::Vec<HomonymScore>,
    ///Mean score over what was confirmed by document: 0 is high risk, 1 is low; 0 or -1 while it is not known.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "crate::decode::number")]
    pub id_score: ::std::option::Option<f64>,
    ///IMEI of a phone, as sent.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub imei: ::std::option::Option<crate::Sensitive>,
    ///Day on which the document was issued, as sent, written as a time.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub issue_date: ::std::option::Option<crate::Sensitive<crate::Timestamp>>,
    ///Number of the identity card itself, as sent.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub issue_number: ::std::option::Option<crate::Sensitive>,
    ///Family name, as sent.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub last_name: ::std::option::Option<crate::Sensitive>,
    ///Plate, as sent.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub license_plate: ::std::option::Option<crate::Sensitive>,
    ///Mean score over what matches by name alone, which may concern somebody else: 0 is high risk, 1 is low. API keys of version 1.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "crate::decode::number")]
    pub name_score: ::std::option::Option<f64>,
    ///National identity number, as sent.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub national_id: ::std::option::Option<crate::Sensitive>,
    ///Country of birth, as sent, in lower case: `co`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "crate::decode::text")]
    pub native_country: ::std::option::Option<::std::string::String>,
    ///National identity number in the country of birth, as sent.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub native_national_id: ::std::option::Option<crate::Sensitive>,
    ///Document number of the vehicle's owner, as sent.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub owner_document_id: ::std::option::Option<crate::Sensitive>,
    ///Kind of the owner's document, as sent.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "crate::decode::text")]
    pub owner_document_type: ::std::option::Option<::std::string::String>,
    ///Passport number, as sent.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub passport: ::std::option::Option<crate::Sensitive>,
    ///Day on which the circulation permit was paid, as sent, written as a time.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub payment_date: ::std::option::Option<crate::Sensitive<crate::Timestamp>>,
    ///Special stay permit, as sent.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub pep: ::std::option::Option<crate::Sensitive>,
    ///Phone, as sent.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub phone_number: ::std::option::Option<crate::Sensitive>,
    ///Earlier check with the same inputs, where this request found one.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "crate::decode::text")]
    pub previous_check: ::std::option::Option<::std::string::String>,
    ///Number of the professional card, as sent.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub professional_card: ::std::option::Option<crate::Sensitive>,
    ///Temporary stay or protection permit, as sent.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub ptp: ::std::option::Option<crate::Sensitive>,
    ///Brazilian state, as sent.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "crate::decode::text")]
    pub region: ::std::option::Option<::std::string::String>,
    ///Report that the check is filed under.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "crate::decode::text")]
    pub report_id: ::std::option::Option<::std::string::String>,
    ///Mean score over what was confirmed by document and name: 0 is high risk, 1 is low, -1 is not known yet.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "crate::decode::number")]
    pub score: ::std::option::Option<f64>,
    ///Scores of each data set.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    #[serde(deserialize_with = "crate::decode::list")]
    pub scores: ::std::vec::Vec<DataSetScore>,
    ///When the sources were first asked.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub start_date: ::std::option::Option<crate::Timestamp>,
    ///Brazilian RG number, as sent.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub state_id: ::std::option::Option<crate::Sensitive>,
    ///How far it has come; absent on a deleted check.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub status: ::std::option::Option<crate::Open<CheckStatus>>,
    ///How each database has answered.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    #[serde(deserialize_with = "crate::decode::list")]
    pub statuses: ::std::vec::Vec<DatabaseAnswer>,
    ///What the registries say of the person.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub summary: ::std::option::Option<PersonSummary>,
    ///Tax number, as sent.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub tax_id: ::std::option::Option<crate::Sensitive>,
    ///What was checked.
    #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
    pub type_: ::std::option::Option<crate::Open<CheckType>>,
    ///When it last changed.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub update_date: ::std::option::Option<crate::Timestamp>,
    ///Identification number of the vehicle, as sent.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub vehicle_id: ::std::option::Option<crate::Sensitive>,
    ///What the registries say of the vehicle.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub vehicle_summary: ::std::option::Option<VehicleSummary>,
    ///Verification code of a criminal-record certificate, as sent.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub verification_code: ::std::option::Option<crate::Sensitive>,
    ///How often the check is run again, when it is watched.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "crate::decode::text")]
    pub watch: ::std::option::Option<::std::string::String>,
    ///Inputs that a source refused.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    #[serde(deserialize_with = "crate::decode::list")]
    pub wrong_inputs: ::std::vec::Vec<WrongInput>,
    /// Members that came and are not declared.
    #[serde(flatten)]
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub undeclared: crate::Undeclared,
}
///The files that the sources gave for a check.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
#[non_exhaustive]
#[cfg_attr(
    feature = "schemars",
    derive(schemars::JsonSchema),
    schemars(transform = crate::json_schema::Declared("CheckAttachments"))
)]
#[derive(PartialEq)]
pub struct CheckAttachments {
    ///The files.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    #[serde(deserialize_with = "crate::decode::list")]
    pub files: ::std::vec::Vec<Attachment>,
    ///Path of the page that follows.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "crate::decode::text")]
    pub next: ::std::option::Option<::std::string::String>,
    ///Path of this page.
    #[serde(rename = "self", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "crate::decode::text")]
    pub self_: ::std::option::Option<::std::string::String>,
    ///How many there are.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "crate::decode::integer")]
    pub total: ::std::option::Option<i64>,
    /// Members that came and are not declared.
    #[serde(flatten)]
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub undeclared: crate::Undeclared,
}
///Country of a check.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
#[cfg_attr(
    feature = "schemars",
    derive(schemars::JsonSchema),
    schemars(transform = crate::json_schema::Declared("CheckCountry"))
)]
#[non_exhaustive]
pub enum CheckCountry {
    /// International.
    #[serde(rename = "ALL")]
    All,
    /// Brazil.
    #[serde(rename = "BR")]
    Br,
    /// Chile.
    #[serde(rename = "CL")]
    Cl,
    /// Colombia.
    #[serde(rename = "CO")]
    Co,
    /// Costa Rica.
    #[serde(rename = "CR")]
    Cr,
    /// Ecuador.
    #[serde(rename = "EC")]
    Ec,
    /// Mexico.
    #[serde(rename = "MX")]
    Mx,
    /// Peru.
    #[serde(rename = "PE")]
    Pe,
    /// Argentina.
    #[serde(rename = "AR")]
    Ar,
    /// Panama.
    #[serde(rename = "PA")]
    Pa,
    /// Seen in answers; what it stands for is not documented.
    #[serde(rename = "PR")]
    Pr,
}
impl ::std::fmt::Display for CheckCountry {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::All => f.write_str("ALL"),
            Self::Br => f.write_str("BR"),
            Self::Cl => f.write_str("CL"),
            Self::Co => f.write_str("CO"),
            Self::Cr => f.write_str("CR"),
            Self::Ec => f.write_str("EC"),
            Self::Mx => f.write_str("MX"),
            Self::Pe => f.write_str("PE"),
            Self::Ar => f.write_str("AR"),
            Self::Pa => f.write_str("PA"),
            Self::Pr => f.write_str("PR"),
        }
    }
}
impl ::std::str::FromStr for CheckCountry {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "ALL" => Ok(Self::All),
            "BR" => Ok(Self::Br),
            "CL" => Ok(Self::Cl),
            "CO" => Ok(Self::Co),
            "CR" => Ok(Self::Cr),
            "EC" => Ok(Self::Ec),
            "MX" => Ok(Self::Mx),
            "PE" => Ok(Self::Pe),
            "AR" => Ok(Self::Ar),
            "PA" => Ok(Self::Pa),
            "PR" => Ok(Self::Pr),
            _ => Err("not one of ALL, BR, CL, CO, CR, EC, MX, PE, AR, PA, PR".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for CheckCountry {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for CheckCountry {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
///What one source said.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
#[non_exhaustive]
#[cfg_attr(
    feature = "schemars",
    derive(schemars::JsonSchema),
    schemars(transform = crate::json_schema::Declared("CheckDetail"))
)]
#[derive(PartialEq)]
pub struct CheckDetail {
    ///Check that it belongs to.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "crate::decode::text")]
    pub check_id: ::std::option::Option<::std::string::String>,
    ///Data set of the source.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub data_set: ::std::option::Option<crate::Open<DataSet>>,
    ///Name of the source, for people to read; it may change.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "crate::decode::text")]
    pub database_name: ::std::option::Option<::std::string::String>,
    ///How deep in the source it was found.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "crate::decode::integer")]
    pub depth: ::std::option::Option<i64>,
    ///Kind of document that the source was asked with.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "crate::decode::text")]
    pub document_type: ::std::option::Option<::std::string::String>,
    ///Company name in the source, empty when there is none.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub found_company_name: ::std::option::Option<crate::Sensitive>,
    ///Date of birth in the source, empty when there is none.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub found_date_of_birth: ::std::option::Option<crate::Sensitive<crate::Timestamp>>,
    ///Given name in the source, empty when there is none.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub found_first_name: ::std::option::Option<crate::Sensitive>,
    ///Family name in the source, empty when there is none.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub found_last_name: ::std::option::Option<crate::Sensitive>,
    ///Mexican tax number in the source, empty when there is none.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub found_rfc: ::std::option::Option<crate::Sensitive>,
    ///What it is about.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub group: ::std::option::Option<crate::Open<DetailGroup>>,
    ///Id: `DTL` and 32 hexadecimal digits.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "crate::decode::text")]
    pub id: ::std::option::Option<::std::string::String>,
    ///What the search for the identity came to.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "crate::decode::text")]
    pub identity_result: ::std::option::Option<::std::string::String>,
    ///State of the identity in the source.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "crate::decode::text")]
    pub identity_state: ::std::option::Option<::std::string::String>,
    ///When the source issued it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub issued_at: ::std::option::Option<crate::Timestamp>,
    ///What the search came to.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub result: ::std::option::Option<crate::Open<ScoreResult>>,
    ///Kind of check that it comes from.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub route: ::std::option::Option<crate::Open<DetailRoute>>,
    ///Score: 0 is high risk, 1 is low, -1 is not known.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "crate::decode::number")]
    pub score: ::std::option::Option<f64>,
    ///How bad the finding is.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub severity: ::std::option::Option<crate::Open<Severity>>,
    ///What the source said, table by table.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    #[serde(deserialize_with = "crate::decode::list")]
    pub tables: ::std::vec::Vec<DetailTable>,
    ///When it last changed.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub update_date: ::std::option::Option<crate::Timestamp>,
    /// Members that came and are not declared.
    #[serde(flatten)]
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub undeclared: crate::Undeclared,
}
///A page of findings. Some answers are one bare finding where the page belongs.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
#[non_exhaustive]
#[cfg_attr(
    feature = "schemars",
    derive(schemars::JsonSchema),
    schemars(transform = crate::json_schema::Declared("CheckDetails"))
)]
#[derive(PartialEq)]
pub struct CheckDetails {
    ///The findings of this page.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    #[serde(deserialize_with = "crate::decode::list")]
    pub details: ::std::vec::Vec<CheckDetail>,
    ///Path of the page that follows, with its `start_key`; absent on the last page.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "crate::decode::text")]
    pub next: ::std::option::Option<::std::string::String>,
    ///Path of this page.
    #[serde(rename = "self", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "crate::decode::text")]
    pub self_: ::std::option::Option<::std::string::String>,
    /// Members that came and are not declared.
    #[serde(flatten)]
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub undeclared: crate::Undeclared,
}
///One check, with the paths under which it can be read again.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[non_exhaustive]
#[cfg_attr(
    feature = "schemars",
    derive(schemars::JsonSchema),
    schemars(transform = crate::json_schema::Declared("CheckEnvelope"))
)]
#[derive(PartialEq)]
pub struct CheckEnvelope {
    ///The check.
    pub check: Check,
    ///Path of its findings.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "crate::decode::text")]
    pub details: ::std::option::Option<::std::string::String>,
    ///Path of the check.
    #[serde(rename = "self")]
    #[serde(deserialize_with = "crate::decode::required_text")]
    pub self_: ::std::string::String,
    /// Members that came and are not declared.
    #[serde(flatten)]
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub undeclared: crate::Undeclared,
}
///A page of checks. Older answers put a single check where the list belongs.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
#[non_exhaustive]
#[cfg_attr(
    feature = "schemars",
    derive(schemars::JsonSchema),
    schemars(transform = crate::json_schema::Declared("CheckList"))
)]
#[derive(PartialEq)]
pub struct CheckList {
    ///A check on its own, where the answer is not a list.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub check: ::std::option::Option<Check>,
    ///The checks of this page.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    #[serde(deserialize_with = "crate::decode::list")]
    pub checks: ::std::vec::Vec<Check>,
    ///Path of the findings of that check.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "crate::decode::text")]
    pub details: ::std::option::Option<::std::string::String>,
    ///Path of the page that follows, with its `start_key`; absent on the last page.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "crate::decode::text")]
    pub next: ::std::option::Option<::std::string::String>,
    ///Path of this page.
    #[serde(rename = "self", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "crate::decode::text")]
    pub self_: ::std::option::Option<::std::string::String>,
    /// Members that came and are not declared.
    #[serde(flatten)]
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub undeclared: crate::Undeclared,
}
///Where the PDF of a check can be read.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
#[non_exhaustive]
#[cfg_attr(
    feature = "schemars",
    derive(schemars::JsonSchema),
    schemars(transform = crate::json_schema::Declared("CheckPdf"))
)]
#[derive(PartialEq)]
pub struct CheckPdf {
    ///Path of the file, with or without a slash at the end.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "crate::decode::text")]
    pub pdf_path: ::std::option::Option<::std::string::String>,
    /// Members that came and are not declared.
    #[serde(flatten)]
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub undeclared: crate::Undeclared,
}
///How far a check has come. `completed` and `error` are final; `delayed` may last three days.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
#[cfg_attr(
    feature = "schemars",
    derive(schemars::JsonSchema),
    schemars(transform = crate::json_schema::Declared("CheckStatus"))
)]
#[non_exhaustive]
pub enum CheckStatus {
    /// Queued.
    #[serde(rename = "not_started")]
    NotStarted,
    /// The sources are being asked.
    #[serde(rename = "in_progress")]
    InProgress,
    /// All sources have answered or were given up. Final.
    #[serde(rename = "completed")]
    Completed,
    /// The check failed. Final.
    #[serde(rename = "error")]
    Error,
    /// A source is slow; the check goes on, for up to three days.
    #[serde(rename = "delayed")]
    Delayed,
}
impl ::std::fmt::Display for CheckStatus {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::NotStarted => f.write_str("not_started"),
            Self::InProgress => f.write_str("in_progress"),
            Self::Completed => f.write_str("completed"),
            Self::Error => f.write_str("error"),
            Self::Delayed => f.write_str("delayed"),
        }
    }
}
impl ::std::str::FromStr for CheckStatus {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "not_started" => Ok(Self::NotStarted),
            "in_progress" => Ok(Self::InProgress),
            "completed" => Ok(Self::Completed),
            "error" => Ok(Self::Error),
            "delayed" => Ok(Self::Delayed),
            _ => {
                Err(
                    "not one of not_started, in_progress, completed, error, delayed"
                        .into(),
                )
            }
        }
    }
}
impl ::std::convert::TryFrom<&str> for CheckStatus {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for CheckStatus {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
///The findings of a check as prose.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
#[non_exhaustive]
#[cfg_attr(
    feature = "schemars",
    derive(schemars::JsonSchema),
    schemars(transform = crate::json_schema::Declared("CheckSummary"))
)]
#[derive(PartialEq)]
pub struct CheckSummary {
    ///The prose.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub summary: ::std::option::Option<crate::Sensitive>,
    /// Members that came and are not declared.
    #[serde(flatten)]
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub undeclared: crate::Undeclared,
}
///What was checked. Custom types come with their own name.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
#[cfg_attr(
    feature = "schemars",
    derive(schemars::JsonSchema),
    schemars(transform = crate::json_schema::Declared("CheckType"))
)]
#[non_exhaustive]
pub enum CheckType {
    /// A person.
    #[serde(rename = "person")]
    Person,
    /// A vehicle.
    #[serde(rename = "vehicle")]
    Vehicle,
    /// A company.
    #[serde(rename = "company")]
    Company,
    /// A check that the validator of a document made.
    #[serde(rename = "document-validation")]
    DocumentValidation,
}
impl ::std::fmt::Display for CheckType {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Person => f.write_str("person"),
            Self::Vehicle => f.write_str("vehicle"),
            Self::Company => f.write_str("company"),
            Self::DocumentValidation => f.write_str("document-validation"),
        }
    }
}
impl ::std::str::FromStr for CheckType {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "person" => Ok(Self::Person),
            "vehicle" => Ok(Self::Vehicle),
            "company" => Ok(Self::Company),
            "document-validation" => Ok(Self::DocumentValidation),
            _ => Err("not one of person, vehicle, company, document-validation".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for CheckType {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for CheckType {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
///A name under which a company was found.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
#[non_exhaustive]
#[cfg_attr(
    feature = "schemars",
    derive(schemars::JsonSchema),
    schemars(transform = crate::json_schema::Declared("CompanyNameFound"))
)]
#[derive(PartialEq)]
pub struct CompanyNameFound {
    ///Name of the company.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub company_name: ::std::option::Option<crate::Sensitive>,
    ///In how many sources.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "crate::decode::integer")]
    pub count: ::std::option::Option<i64>,
    /// Members that came and are not declared.
    #[serde(flatten)]
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub undeclared: crate::Undeclared,
}
///Standing of a company in its registry.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
#[cfg_attr(
    feature = "schemars",
    derive(schemars::JsonSchema),
    schemars(transform = crate::json_schema::Declared("CompanyStatus"))
)]
#[non_exhaustive]
pub enum CompanyStatus {
    /// Active.
    #[serde(rename = "active")]
    Active,
    /// Registration cancelled.
    #[serde(rename = "cancelled")]
    Cancelled,
    /// Registration not renewed.
    #[serde(rename = "not_reinscribed")]
    NotReinscribed,
    /// Suspended.
    #[serde(rename = "suspended")]
    Suspended,
    /// Not allowed to act.
    #[serde(rename = "incapable")]
    Incapable,
    /// In the registry, standing unknown.
    #[serde(rename = "found")]
    Found,
    /// Not in the registry.
    #[serde(rename = "not_found")]
    NotFound,
}
impl ::std::fmt::Display for CompanyStatus {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Active => f.write_str("active"),
            Self::Cancelled => f.write_str("cancelled"),
            Self::NotReinscribed => f.write_str("not_reinscribed"),
            Self::Suspended => f.write_str("suspended"),
            Self::Incapable => f.write_str("incapable"),
            Self::Found => f.write_str("found"),
            Self::NotFound => f.write_str("not_found"),
        }
    }
}
impl ::std::str::FromStr for CompanyStatus {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "active" => Ok(Self::Active),
            "cancelled" => Ok(Self::Cancelled),
            "not_reinscribed" => Ok(Self::NotReinscribed),
            "suspended" => Ok(Self::Suspended),
            "incapable" => Ok(Self::Incapable),
            "found" => Ok(Self::Found),
            "not_found" => Ok(Self::NotFound),
            _ => {
                Err(
                    "not one of active, cancelled, not_reinscribed, suspended, incapable, found, not_found"
                        .into(),
                )
            }
        }
    }
}
impl ::std::convert::TryFrom<&str> for CompanyStatus {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for CompanyStatus {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
///What the registries say of a company.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
#[non_exhaustive]
#[cfg_attr(
    feature = "schemars",
    derive(schemars::JsonSchema),
    schemars(transform = crate::json_schema::Declared("CompanySummary"))
)]
#[derive(PartialEq)]
pub struct CompanySummary {
    ///Standing of the company.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub company_status: ::std::option::Option<crate::Open<CompanyStatus>>,
    ///Names under which the tax number was found.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    #[serde(deserialize_with = "crate::decode::list")]
    pub names_found: ::std::vec::Vec<CompanyNameFound>,
    ///What the search came to.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub result: ::std::option::Option<crate::Open<SummaryResult>>,
    ///When the summary last changed.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub update_date: ::std::option::Option<crate::Timestamp>,
    /// Members that came and are not declared.
    #[serde(flatten)]
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub undeclared: crate::Undeclared,
}
///A check that is run again and again.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
#[non_exhaustive]
#[cfg_attr(
    feature = "schemars",
    derive(schemars::JsonSchema),
    schemars(transform = crate::json_schema::Declared("ContinuousCheck"))
)]
#[derive(PartialEq)]
pub struct ContinuousCheck {
    ///The last check that it made.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub check: ::std::option::Option<Check>,
    ///Id: `CCK` and 32 hexadecimal digits.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "crate::decode::text")]
    pub continuous_check_id: ::std::option::Option<::std::string::String>,
    ///How often it has run.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "crate::decode::integer")]
    pub counter: ::std::option::Option<i64>,
    ///When it was created.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub creation_date: ::std::option::Option<crate::Timestamp>,
    ///When its runs end.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub end_date: ::std::option::Option<crate::Timestamp>,
    ///Time between two runs, as a number and a unit: `1w` or `1m`, also where a word was sent.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "crate::decode::text")]
    pub frequency: ::std::option::Option<::std::string::String>,
    ///When it runs next.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub next_run_date: ::std::option::Option<crate::Timestamp>,
    ///Score of the last check: 0 is high risk, 1 is low.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "crate::decode::number")]
    pub score: ::std::option::Option<f64>,
    ///How the score compares with that of the run before.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub score_status: ::std::option::Option<crate::Open<ScoreStatus>>,
    ///Whether it goes on.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub status: ::std::option::Option<crate::Open<ContinuousCheckStatus>>,
    ///When it last changed.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub update_date: ::std::option::Option<crate::Timestamp>,
    /// Members that came and are not declared.
    #[serde(flatten)]
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub undeclared: crate::Undeclared,
}
///A page of the runs of a continuous check. An answer may be one bare run where the page belongs.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
#[non_exhaustive]
#[cfg_attr(
    feature = "schemars",
    derive(schemars::JsonSchema),
    schemars(transform = crate::json_schema::Declared("ContinuousCheckHistory"))
)]
#[derive(PartialEq)]
pub struct ContinuousCheckHistory {
    ///The runs of this page.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    #[serde(deserialize_with = "crate::decode::list")]
    pub history: ::std::vec::Vec<ContinuousCheckRun>,
    ///Path of the page that follows; absent on the last page.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "crate::decode::text")]
    pub next: ::std::option::Option<::std::string::String>,
    ///Path of this page.
    #[serde(rename = "self", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "crate::decode::text")]
    pub self_: ::std::option::Option<::std::string::String>,
    /// Members that came and are not declared.
    #[serde(flatten)]
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub undeclared: crate::Undeclared,
}
///Version of the API key that hooks of a continuous check are sent for.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
#[cfg_attr(
    feature = "schemars",
    derive(schemars::JsonSchema),
    schemars(transform = crate::json_schema::Declared("ContinuousCheckHookVersion"))
)]
#[non_exhaustive]
pub enum ContinuousCheckHookVersion {
    /// Keys of version 0. The default.
    #[serde(rename = "0")]
    X0,
    /// Keys of version 1.
    #[serde(rename = "1")]
    X1,
}
impl ::std::fmt::Display for ContinuousCheckHookVersion {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::X0 => f.write_str("0"),
            Self::X1 => f.write_str("1"),
        }
    }
}
impl ::std::str::FromStr for ContinuousCheckHookVersion {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "0" => Ok(Self::X0),
            "1" => Ok(Self::X1),
            _ => Err("not one of 0, 1".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for ContinuousCheckHookVersion {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for ContinuousCheckHookVersion {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
///A page of continuous checks. Some answers are one bare continuous check where the page belongs.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
#[non_exhaustive]
#[cfg_attr(
    feature = "schemars",
    derive(schemars::JsonSchema),
    schemars(transform = crate::json_schema::Declared("ContinuousCheckList"))
)]
#[derive(PartialEq)]
pub struct ContinuousCheckList {
    ///The continuous checks of this page.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    #[serde(deserialize_with = "crate::decode::list")]
    pub continuous_checks: ::std::vec::Vec<ContinuousCheck>,
    ///Path of the page that follows; absent on the last page.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "crate::decode::text")]
    pub next: ::std::option::Option<::std::string::String>,
    ///Path of this page.
    #[serde(rename = "self", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "crate::decode::text")]
    pub self_: ::std::option::Option<::std::string::String>,
    /// Members that came and are not declared.
    #[serde(flatten)]
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub undeclared: crate::Undeclared,
}
///What one run has changed. In some answers the change itself stands where the run belongs.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
#[non_exhaustive]
#[cfg_attr(
    feature = "schemars",
    derive(schemars::JsonSchema),
    schemars(transform = crate::json_schema::Declared("ContinuousCheckRun"))
)]
#[derive(PartialEq)]
pub struct ContinuousCheckRun {
    ///What has changed.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    #[serde(deserialize_with = "crate::decode::list")]
    pub changes: ::std::vec::Vec<ScoreChange>,
    ///Check that the run made.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "crate::decode::text")]
    pub check_id: ::std::option::Option<::std::string::String>,
    ///Continuous check that it belongs to.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "crate::decode::text")]
    pub continuous_check_id: ::std::option::Option<::std::string::String>,
    ///When it was run.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub creation_date: ::std::option::Option<crate::Timestamp>,
    ///Old and new scores by data set, where the change stands by itself.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub dataset_score_changes: ::std::option::Option<crate::Json>,
    ///Check of the run before.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "crate::decode::text")]
    pub previous_check_id: ::std::option::Option<::std::string::String>,
    ///Old and new scores, where the change stands by itself.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub score_changes: ::std::option::Option<crate::Json>,
    /// Members that came and are not declared.
    #[serde(flatten)]
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub undeclared: crate::Undeclared,
}
///Whether a continuous check goes on.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
#[cfg_attr(
    feature = "schemars",
    derive(schemars::JsonSchema),
    schemars(transform = crate::json_schema::Declared("ContinuousCheckStatus"))
)]
#[non_exhaustive]
pub enum ContinuousCheckStatus {
    /// It runs.
    #[serde(rename = "enabled")]
    Enabled,
    /// It does not run.
    #[serde(rename = "disabled")]
    Disabled,
}
impl ::std::fmt::Display for ContinuousCheckStatus {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Enabled => f.write_str("enabled"),
            Self::Disabled => f.write_str("disabled"),
        }
    }
}
impl ::std::str::FromStr for ContinuousCheckStatus {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "enabled" => Ok(Self::Enabled),
            "disabled" => Ok(Self::Disabled),
            _ => Err("not one of enabled, disabled".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for ContinuousCheckStatus {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for ContinuousCheckStatus {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
///What the new key is for, and for a process what it starts with.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
#[cfg_attr(
    feature = "schemars",
    derive(schemars::JsonSchema),
    schemars(transform = crate::json_schema::Declared("CreateApiKeyRequest"))
)]
#[derive(PartialEq)]
pub struct CreateApiKeyRequest {
    ///Your identifier of the user: letters, digits, `_`, `.` and `-`. Counts when `grant` is `digital-identity`; without it the service makes one.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub account_id: ::std::option::Option<crate::AccountId>,
    ///Version of the key, `0` if left out. Some answers differ by it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub api_key_version: ::std::option::Option<::std::string::String>,
    ///Billing hub that is charged. Needed by accounts that have billing hubs.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub billing_hub: ::std::option::Option<::std::string::String>,
    ///Country of the process. Needed when `grant` is `digital-identity`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub country: ::std::option::Option<ProcessCountry>,
    ///Kind of document that the user shows. Counts when `grant` is `digital-identity`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub document_type: ::std::option::Option<ProcessDocumentType>,
    ///E-mail addresses that the process validates. The field is repeated, once an address.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    pub emails: ::std::vec::Vec<crate::Sensitive>,
    ///Flow that the process follows. Needed when `grant` is `digital-identity`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub flow_id: ::std::option::Option<::std::string::String>,
    ///What the key gives access to. Needed when `key_type` is `web`; the reference adds `sdk`, which it does not list as a value.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub grant: ::std::option::Option<KeyGrant>,
    ///Name of the key. Needed when `key_type` is `backend`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub key_name: ::std::option::Option<::std::string::String>,
    ///What the key is for.
    pub key_type: KeyType,
    ///Phones that the process validates. The field is repeated, once a phone.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    pub phones: ::std::vec::Vec<crate::Sensitive>,
    ///Where the user's browser goes when the process has ended: a URL, which may say who the user is. Needed when `grant` is `digital-identity`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub redirect_url: ::std::option::Option<crate::Sensitive>,
}
impl CreateApiKeyRequest {
    pub fn builder() -> builder::CreateApiKeyRequest {
        Default::default()
    }
}
/**A new batch, and where each input of its checks stands in the sheet.

Columns are counted from 0, which is A. Without any column the service maps the inputs of the type itself; with one, map each that the sheet has.*/
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[non_exhaustive]
#[cfg_attr(
    feature = "schemars",
    derive(schemars::JsonSchema),
    schemars(transform = crate::json_schema::Declared("CreateBatchRequest"))
)]
#[derive(PartialEq)]
pub struct CreateBatchRequest {
    ///Column of `birth_certificate`.
    #[serde(
        rename = "columns_mapping.birth_certificate",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub columns_mapping_birth_certificate: ::std::option::Option<i64>,
    ///Column of `certificate_folio`.
    #[serde(
        rename = "columns_mapping.certificate_folio",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub columns_mapping_certificate_folio: ::std::option::Option<i64>,
    ///Column of `company_name`.
    #[serde(
        rename = "columns_mapping.company_name",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub columns_mapping_company_name: ::std::option::Option<i64>,
    ///Column of `date_of_birth`.
    #[serde(
        rename = "columns_mapping.date_of_birth",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub columns_mapping_date_of_birth: ::std::option::Option<i64>,
    ///Column of `diplomatic_id`.
    #[serde(
        rename = "columns_mapping.diplomatic_id",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub columns_mapping_diplomatic_id: ::std::option::Option<i64>,
    ///Column of `driver_license`.
    #[serde(
        rename = "columns_mapping.driver_license",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub columns_mapping_driver_license: ::std::option::Option<i64>,
    ///Column of `escrow`.
    #[serde(
        rename = "columns_mapping.escrow",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub columns_mapping_escrow: ::std::option::Option<i64>,
    ///Column of `first_name`.
    #[serde(
        rename = "columns_mapping.first_name",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub columns_mapping_first_name: ::std::option::Option<i64>,
    ///Column of `foreign_id`.
    #[serde(
        rename = "columns_mapping.foreign_id",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub columns_mapping_foreign_id: ::std::option::Option<i64>,
    ///Column of `imei`.
    #[serde(
        rename = "columns_mapping.imei",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub columns_mapping_imei: ::std::option::Option<i64>,
    ///Column of `issue_date`.
    #[serde(
        rename = "columns_mapping.issue_date",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub columns_mapping_issue_date: ::std::option::Option<i64>,
    ///Column of `issue_number`.
    #[serde(
        rename = "columns_mapping.issue_number",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub columns_mapping_issue_number: ::std::option::Option<i64>,
    ///Column of `last_name`.
    #[serde(
        rename = "columns_mapping.last_name",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub columns_mapping_last_name: ::std::option::Option<i64>,
    ///Column of `license_plate`.
    #[serde(
        rename = "columns_mapping.license_plate",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub columns_mapping_license_plate: ::std::option::Option<i64>,
    ///Column of `national_id`.
    #[serde(
        rename = "columns_mapping.national_id",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub columns_mapping_national_id: ::std::option::Option<i64>,
    ///Column of `native_country`.
    #[serde(
        rename = "columns_mapping.native_country",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub columns_mapping_native_country: ::std::option::Option<i64>,
    ///Column of `native_national_id`.
    #[serde(
        rename = "columns_mapping.native_national_id",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub columns_mapping_native_national_id: ::std::option::Option<i64>,
    ///Column of `owner_document_id`.
    #[serde(
        rename = "columns_mapping.owner_document_id",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub columns_mapping_owner_document_id: ::std::option::Option<i64>,
    ///Column of `owner_document_type`.
    #[serde(
        rename = "columns_mapping.owner_document_type",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub columns_mapping_owner_document_type: ::std::option::Option<i64>,
    ///Column of `passport`.
    #[serde(
        rename = "columns_mapping.passport",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub columns_mapping_passport: ::std::option::Option<i64>,
    ///Column of `payment_date`.
    #[serde(
        rename = "columns_mapping.payment_date",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub columns_mapping_payment_date: ::std::option::Option<i64>,
    ///Column of `pep`.
    #[serde(
        rename = "columns_mapping.pep",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub columns_mapping_pep: ::std::option::Option<i64>,
    ///Column of `phone_number`.
    #[serde(
        rename = "columns_mapping.phone_number",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub columns_mapping_phone_number: ::std::option::Option<i64>,
    ///Column of `professional_card`.
    #[serde(
        rename = "columns_mapping.professional_card",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub columns_mapping_professional_card: ::std::option::Option<i64>,
    ///Column of `ptp`.
    #[serde(
        rename = "columns_mapping.ptp",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub columns_mapping_ptp: ::std::option::Option<i64>,
    ///Column of `region`.
    #[serde(
        rename = "columns_mapping.region",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub columns_mapping_region: ::std::option::Option<i64>,
    ///Column of `state_id`.
    #[serde(
        rename = "columns_mapping.state_id",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub columns_mapping_state_id: ::std::option::Option<i64>,
    ///Column of `tax_id`.
    #[serde(
        rename = "columns_mapping.tax_id",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub columns_mapping_tax_id: ::std::option::Option<i64>,
    ///Column of `vehicle_id`.
    #[serde(
        rename = "columns_mapping.vehicle_id",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub columns_mapping_vehicle_id: ::std::option::Option<i64>,
    ///Column of `verification_code`.
    #[serde(
        rename = "columns_mapping.verification_code",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub columns_mapping_verification_code: ::std::option::Option<i64>,
    ///Country whose sources are asked.
    pub country: RequestedCheckCountry,
    ///Day on which the runs of continuous checks end, `YYYY-MM-DD`: late enough for one run at least. Makes the checks of the batch continuous, with `frequency`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub end_date: ::std::option::Option<crate::Date>,
    ///Time between two runs of continuous checks: `daily`, `weekly`, `monthly`, `yearly`, or a number and a unit such as `3d` or `2w`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub frequency: ::std::option::Option<crate::Frequency>,
    ///Service that the batch is for.
    pub service: RequestedBatchService,
    ///What is checked: people, vehicles, companies, or what a custom type of that name says.
    #[serde(rename = "type")]
    pub type_: crate::Open<RequestedCheckType>,
    #[serde(flatten)]
    pub extra: ::std::collections::BTreeMap<::std::string::String, i64>,
}
impl CreateBatchRequest {
    pub fn builder() -> builder::CreateBatchRequest {
        Default::default()
    }
}
///Inputs of a new check. Which of them are needed depends on country, type and nationality.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
#[cfg_attr(
    feature = "schemars",
    derive(schemars::JsonSchema),
    schemars(transform = crate::json_schema::Declared("CreateCheckRequest"))
)]
#[derive(PartialEq)]
pub struct CreateCheckRequest {
    ///Number of the birth certificate.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub birth_certificate: ::std::option::Option<crate::Sensitive>,
    ///Folio of a Chilean certificate. Chile only.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub certificate_folio: ::std::option::Option<crate::Sensitive>,
    ///Name of the company. A complete check of a company in Brazil needs it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub company_name: ::std::option::Option<crate::Sensitive>,
    ///Country whose sources are asked.
    pub country: RequestedCheckCountry,
    ///Date of birth, `YYYY-MM-DD`. Tells people of one name apart; a complete check in Brazil or Peru needs it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub date_of_birth: ::std::option::Option<crate::Sensitive<crate::Date>>,
    ///Number of a diplomatic identity document.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub diplomatic_id: ::std::option::Option<crate::Sensitive>,
    ///Number of the driver's licence.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub driver_license: ::std::option::Option<crate::Sensitive>,
    ///Colombian escrow.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub escrow: ::std::option::Option<crate::Sensitive>,
    ///Given name of the person, or name of the entity. Needed for a search by name, which may find people of the same name, and for a complete check in Brazil.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub first_name: ::std::option::Option<crate::Sensitive>,
    ///True makes a new check even when one with the same inputs was made recently; otherwise that one is given.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub force_creation: ::std::option::Option<bool>,
    ///Identity number of a foreigner.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub foreign_id: ::std::option::Option<crate::Sensitive>,
    ///IMEI of a phone: 15 digits.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub imei: ::std::option::Option<crate::Sensitive>,
    ///Day on which the document was issued, `YYYY-MM-DD`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub issue_date: ::std::option::Option<crate::Sensitive<crate::Date>>,
    ///Number of the identity card itself, Chile only.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub issue_number: ::std::option::Option<crate::Sensitive>,
    ///Family name of the person, or name of the entity. Needed for a search by name, which may find people of the same name, and for a complete check in Brazil.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub last_name: ::std::option::Option<crate::Sensitive>,
    ///Plate of the vehicle.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub license_plate: ::std::option::Option<crate::Sensitive>,
    ///National identity number.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub national_id: ::std::option::Option<crate::Sensitive>,
    ///Country of birth. Goes with `native_national_id`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub native_country: ::std::option::Option<NativeCountry>,
    ///National identity number in the country of birth. Needs `native_country`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub native_national_id: ::std::option::Option<crate::Sensitive>,
    ///Document number of the vehicle's owner.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub owner_document_id: ::std::option::Option<crate::Sensitive>,
    ///Kind of the owner's document.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub owner_document_type: ::std::option::Option<OwnerDocumentType>,
    ///Passport number.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub passport: ::std::option::Option<crate::Sensitive>,
    ///Day on which a vehicle's circulation permit was paid, `YYYY-MM-DD`. Chile only.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub payment_date: ::std::option::Option<crate::Date>,
    ///Special stay permit of a Venezuelan who works in Colombia.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub pep: ::std::option::Option<crate::Sensitive>,
    ///Phone of the person, who by law has to be told of the check.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub phone_number: ::std::option::Option<crate::Sensitive>,
    ///Number of the professional card.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub professional_card: ::std::option::Option<crate::Sensitive>,
    ///Temporary stay permit of a Venezuelan in Peru (PTP), or temporary protection permit in Colombia (PPT).
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub ptp: ::std::option::Option<crate::Sensitive>,
    ///State to search besides that of birth, Brazil only. One state takes 2 to 20 minutes, the whole country can take more than 24 hours.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub region: ::std::option::Option<BrazilianRegion>,
    ///Report that the check is filed under.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub report_id: ::std::option::Option<::std::string::String>,
    ///Brazilian RG number: letters and digits only, in the form of the state that issued it. A complete check in Brazil needs it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub state_id: ::std::option::Option<crate::Sensitive>,
    ///Tax number of a company.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub tax_id: ::std::option::Option<crate::Sensitive>,
    ///What is checked: a person, a vehicle, a company, or what a custom type of that name says.
    #[serde(rename = "type")]
    pub type_: crate::Open<RequestedCheckType>,
    ///Whether the person has agreed to be checked. Has to be true; API keys of version 1 or later refuse a check without it.
    pub user_authorized: bool,
    ///Identification number of the vehicle (NIV or VIN).
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub vehicle_id: ::std::option::Option<crate::Sensitive>,
    ///Verification code of a criminal-record certificate, Peru and Chile.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub verification_code: ::std::option::Option<crate::Sensitive>,
    ///How often the check is to be run again: `daily`, `weekly`, `monthly`, `yearly`, or a number and a unit such as `3d` or `2w`. Leave it out for a check that runs once.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub watch: ::std::option::Option<crate::Frequency>,
}
impl CreateCheckRequest {
    pub fn builder() -> builder::CreateCheckRequest {
        Default::default()
    }
}
///Which check to run again, how often and until when.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
#[cfg_attr(
    feature = "schemars",
    derive(schemars::JsonSchema),
    schemars(transform = crate::json_schema::Declared("CreateContinuousCheckRequest"))
)]
#[derive(PartialEq)]
pub struct CreateContinuousCheckRequest {
    ///Check to run again.
    pub check_id: ::std::string::String,
    ///Day on which the runs end, `YYYY-MM-DD`: late enough for one run at least.
    pub end_date: crate::Date,
    ///Time between two runs: `daily`, `weekly`, `monthly`, `yearly`, or a number and a unit such as `3d` or `2w`.
    pub frequency: crate::Frequency,
}
impl CreateContinuousCheckRequest {
    pub fn builder() -> builder::CreateContinuousCheckRequest {
        Default::default()
    }
}
///A new custom type. Its weights sum to 1. A data set of weight 0 is searched and does not count; one without a weight is not searched, which saves time.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
#[cfg_attr(
    feature = "schemars",
    derive(schemars::JsonSchema),
    schemars(transform = crate::json_schema::Declared("CreateCustomTypeRequest"))
)]
#[derive(PartialEq)]
pub struct CreateCustomTypeRequest {
    ///Country where it holds.
    pub country: CustomTypeCountry,
    ///Weight of `affiliations_and_insurances` (social security, health and pension), 0 to 1.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub dataset_affiliations_and_insurances: ::std::option::Option<crate::Weight>,
    ///Weight of `alert_in_media` (news), 0 to 1.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub dataset_alert_in_media: ::std::option::Option<crate::Weight>,
    ///Weight of `business_background` (business registries), 0 to 1.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub dataset_business_background: ::std::option::Option<crate::Weight>,
    ///Weight of `criminal_record` (criminal records), 0 to 1.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub dataset_criminal_record: ::std::option::Option<crate::Weight>,
    ///Weight of `driving_licenses` (driver's licences), 0 to 1.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub dataset_driving_licenses: ::std::option::Option<crate::Weight>,
    ///Weight of `international_background` (international lists), 0 to 1.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub dataset_international_background: ::std::option::Option<crate::Weight>,
    ///Weight of `legal_background` (courts), 0 to 1.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub dataset_legal_background: ::std::option::Option<crate::Weight>,
    ///Weight of `personal_identity` (civil registries), 0 to 1.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub dataset_personal_identity: ::std::option::Option<crate::Weight>,
    ///Weight of `professional_background` (professional registries), 0 to 1.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub dataset_professional_background: ::std::option::Option<crate::Weight>,
    ///Weight of `taxes_and_finances` (taxes and finances), 0 to 1.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub dataset_taxes_and_finances: ::std::option::Option<crate::Weight>,
    ///Weight of `traffic_fines` (traffic fines), 0 to 1.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub dataset_traffic_fines: ::std::option::Option<crate::Weight>,
    ///Weight of `vehicle_information` (vehicle registries), 0 to 1.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub dataset_vehicle_information: ::std::option::Option<crate::Weight>,
    ///Weight of `vehicle_permits` (vehicle permits and certificates), 0 to 1.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub dataset_vehicle_permits: ::std::option::Option<crate::Weight>,
    ///Name of the custom type: the `type` of a check that uses it. Not person, vehicle or company.
    #[serde(rename = "type")]
    pub type_: ::std::string::String,
}
impl CreateCustomTypeRequest {
    pub fn builder() -> builder::CreateCustomTypeRequest {
        Default::default()
    }
}
///What begins a new inbound flow: all three inputs.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
#[cfg_attr(
    feature = "schemars",
    derive(schemars::JsonSchema),
    schemars(transform = crate::json_schema::Declared("CreateInboundFlowRequest"))
)]
#[derive(PartialEq)]
pub struct CreateInboundFlowRequest {
    ///Flow that begins.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub flow_id: ::std::option::Option<::std::string::String>,
    ///Message that begins the flow when a user sends it to the line. No other inbound flow may have it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub inbound_message: ::std::option::Option<::std::string::String>,
    ///Phone number of the line, with the country code: `14080001111`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub waba_phone_number: ::std::option::Option<crate::Sensitive>,
}
impl CreateInboundFlowRequest {
    pub fn builder() -> builder::CreateInboundFlowRequest {
        Default::default()
    }
}
///A new outbound message.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[non_exhaustive]
#[cfg_attr(
    feature = "schemars",
    derive(schemars::JsonSchema),
    schemars(transform = crate::json_schema::Declared("CreateOutboundMessageRequest"))
)]
#[derive(PartialEq)]
pub struct CreateOutboundMessageRequest {
    ///Button with which the user declines. Needed when `is_notification` is false.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub cancel_process_message: ::std::option::Option<::std::string::String>,
    ///Category of WhatsApp.
    pub category: OutboundCategory,
    ///Text of the message. A variable is its name after a dot, between double braces: `Hello {{.name}}`.
    pub content: ::std::string::String,
    ///Button with which the user goes on. Needed when `is_notification` is false.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub continue_process_message: ::std::option::Option<::std::string::String>,
    ///Whether the message only informs (true) or begins a flow (false).
    pub is_notification: bool,
    ///Language of the message.
    pub language_code: OutboundLanguage,
    ///URL of the file that is shown. Needed when `template_type` is not `TEXT`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub media_url: ::std::option::Option<::std::string::String>,
    ///Name of the message.
    pub outbound_name: ::std::string::String,
    ///What the message shows.
    pub template_type: OutboundTemplateType,
    ///Phone number of the line that it is made for.
    pub waba_phone_number: crate::Sensitive,
    #[serde(flatten)]
    pub extra: ::std::collections::BTreeMap<::std::string::String, crate::Sensitive>,
}
impl CreateOutboundMessageRequest {
    pub fn builder() -> builder::CreateOutboundMessageRequest {
        Default::default()
    }
}
///Settings to change. What is left out is not set.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
#[cfg_attr(
    feature = "schemars",
    derive(schemars::JsonSchema),
    schemars(transform = crate::json_schema::Declared("CreateSettingRequest"))
)]
#[derive(PartialEq)]
pub struct CreateSettingRequest {
    ///How long a check may wait for its sources: a number and `m` for minutes or `h` for hours, such as `25m` or `2h`, from 15 minutes to 168 hours (7 days). Without it the time depends on `retries` and on the country: see `x-defaults`, where ALL stands for international searches.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub max_duration: ::std::option::Option<crate::MaxDuration>,
    ///How names have to match in records of criminal, legal and international sources.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub names_matching_type: ::std::option::Option<RequestedNamesMatchingType>,
    ///Whether a source that fails is asked again until it answers or the time of the check is over.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub retries: ::std::option::Option<bool>,
}
impl CreateSettingRequest {
    pub fn builder() -> builder::CreateSettingRequest {
        Default::default()
    }
}
///Inputs of a subscription. None is documented: what is put here is sent as it is.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(transparent)]
#[non_exhaustive]
#[cfg_attr(
    feature = "schemars",
    derive(schemars::JsonSchema),
    schemars(transform = crate::json_schema::Declared("CreateWabaSubscriptionRequest"))
)]
#[derive(PartialEq)]
pub struct CreateWabaSubscriptionRequest(
    pub ::std::collections::BTreeMap<::std::string::String, crate::Sensitive>,
);
impl ::std::ops::Deref for CreateWabaSubscriptionRequest {
    type Target = ::std::collections::BTreeMap<::std::string::String, crate::Sensitive>;
    fn deref(
        &self,
    ) -> &::std::collections::BTreeMap<::std::string::String, crate::Sensitive> {
        &self.0
    }
}
impl ::std::convert::From<CreateWabaSubscriptionRequest>
for ::std::collections::BTreeMap<::std::string::String, crate::Sensitive> {
    fn from(value: CreateWabaSubscriptionRequest) -> Self {
        value.0
    }
}
impl ::std::convert::From<
    ::std::collections::BTreeMap<::std::string::String, crate::Sensitive>,
> for CreateWabaSubscriptionRequest {
    fn from(
        value: ::std::collections::BTreeMap<::std::string::String, crate::Sensitive>,
    ) -> Self {
        Self(value)
    }
}
///A new key. It comes under one of two names.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
#[non_exhaustive]
#[cfg_attr(
    feature = "schemars",
    derive(schemars::JsonSchema),
    schemars(transform = crate::json_schema::Declared("CreatedApiKey"))
)]
#[derive(PartialEq)]
pub struct CreatedApiKey {
    ///The key, a JWT. A key of type `web` lives two hours unless set otherwise, and opens the process at `https://identity.truora.com/?token=` followed by the key.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub api_key: ::std::option::Option<crate::Sensitive>,
    ///The key, under another name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub code: ::std::option::Option<crate::Sensitive>,
    ///What was done, in English.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "crate::decode::text")]
    pub message: ::std::option::Option<::std::string::String>,
    /// Members that came and are not declared.
    #[serde(flatten)]
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub undeclared: crate::Undeclared,
}
///A new batch, and where to send its sheet.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
#[non_exhaustive]
#[cfg_attr(
    feature = "schemars",
    derive(schemars::JsonSchema),
    schemars(transform = crate::json_schema::Declared("CreatedBatch"))
)]
#[derive(PartialEq)]
pub struct CreatedBatch {
    ///Id of the batch: `BCH` and 32 hexadecimal digits.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "crate::decode::text")]
    pub batch_id: ::std::option::Option<::std::string::String>,
    ///Inputs in the order that the columns of the sheet have to have.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    #[serde(deserialize_with = "crate::decode::texts")]
    pub columns: ::std::vec::Vec<::std::string::String>,
    ///Where to PUT the `xlsx` file: a signed URL on another host, without the API key. Holds for 30 minutes and for the first file only, which may have up to 200 MiB: the link says `max-size=209715200`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub file_upload_link: ::std::option::Option<crate::Sensitive>,
    /// Members that came and are not declared.
    #[serde(flatten)]
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub undeclared: crate::Undeclared,
}
///Country of a custom type.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
#[cfg_attr(
    feature = "schemars",
    derive(schemars::JsonSchema),
    schemars(transform = crate::json_schema::Declared("CustomTypeCountry"))
)]
#[non_exhaustive]
pub enum CustomTypeCountry {
    /// International sources, by name.
    #[serde(rename = "ALL")]
    All,
    /// Brazil.
    #[serde(rename = "BR")]
    Br,
    /// Chile.
    #[serde(rename = "CL")]
    Cl,
    /// Colombia.
    #[serde(rename = "CO")]
    Co,
    /// Mexico.
    #[serde(rename = "MX")]
    Mx,
    /// Peru.
    #[serde(rename = "PE")]
    Pe,
}
impl ::std::fmt::Display for CustomTypeCountry {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::All => f.write_str("ALL"),
            Self::Br => f.write_str("BR"),
            Self::Cl => f.write_str("CL"),
            Self::Co => f.write_str("CO"),
            Self::Mx => f.write_str("MX"),
            Self::Pe => f.write_str("PE"),
        }
    }
}
impl ::std::str::FromStr for CustomTypeCountry {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "ALL" => Ok(Self::All),
            "BR" => Ok(Self::Br),
            "CL" => Ok(Self::Cl),
            "CO" => Ok(Self::Co),
            "MX" => Ok(Self::Mx),
            "PE" => Ok(Self::Pe),
            _ => Err("not one of ALL, BR, CL, CO, MX, PE".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for CustomTypeCountry {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for CustomTypeCountry {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
///The custom types of an account. Some answers are the countries alone, without the members around them.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
#[non_exhaustive]
#[cfg_attr(
    feature = "schemars",
    derive(schemars::JsonSchema),
    schemars(transform = crate::json_schema::Declared("CustomTypes"))
)]
#[derive(PartialEq)]
pub struct CustomTypes {
    ///Account that they belong to.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "crate::decode::text")]
    pub client_id: ::std::option::Option<::std::string::String>,
    ///Id of the configuration: `CFG` and 32 hexadecimal digits.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "crate::decode::text")]
    pub config_id: ::std::option::Option<::std::string::String>,
    ///Path of the page that follows, with its `start_key`, where there is one.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "crate::decode::text")]
    pub next: ::std::option::Option<::std::string::String>,
    ///Configuration of providers, in older answers.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub provider_configs: ::std::option::Option<crate::Json>,
    ///Weights by country, then by name of the custom type. Countries that were seen: BR, CL, CO, CR, EC, MX, PA, PE.
    #[serde(
        default,
        skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty"
    )]
    #[serde(deserialize_with = "crate::decode::map")]
    pub score_configs: ::std::collections::BTreeMap<
        ::std::string::String,
        ::std::option::Option<
            ::std::collections::BTreeMap<
                ::std::string::String,
                ::std::option::Option<::std::vec::Vec<DataSetWeight>>,
            >,
        >,
    >,
    ///Path of this page, where there is one.
    #[serde(rename = "self", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "crate::decode::text")]
    pub self_: ::std::option::Option<::std::string::String>,
    /// Members that came and are not declared.
    #[serde(flatten)]
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub undeclared: crate::Undeclared,
}
///A group of sources that are searched and scored together.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
#[cfg_attr(
    feature = "schemars",
    derive(schemars::JsonSchema),
    schemars(transform = crate::json_schema::Declared("DataSet"))
)]
#[non_exhaustive]
pub enum DataSet {
    /// Social security, health and pension.
    #[serde(rename = "affiliations_and_insurances")]
    AffiliationsAndInsurances,
    /// News.
    #[serde(rename = "alert_in_media")]
    AlertInMedia,
    /// Behaviour; custom types give it no weight.
    #[serde(rename = "behavior")]
    Behavior,
    /// Business registries.
    #[serde(rename = "business_background")]
    BusinessBackground,
    /// Criminal records.
    #[serde(rename = "criminal_record")]
    CriminalRecord,
    /// Driver's licences.
    #[serde(rename = "driving_licenses")]
    DrivingLicenses,
    /// International lists.
    #[serde(rename = "international_background")]
    InternationalBackground,
    /// Courts.
    #[serde(rename = "legal_background")]
    LegalBackground,
    /// Civil registries.
    #[serde(rename = "personal_identity")]
    PersonalIdentity,
    /// Professional registries.
    #[serde(rename = "professional_background")]
    ProfessionalBackground,
    /// Taxes and finances.
    #[serde(rename = "taxes_and_finances")]
    TaxesAndFinances,
    /// Traffic fines.
    #[serde(rename = "traffic_fines")]
    TrafficFines,
    /// Vehicle registries.
    #[serde(rename = "vehicle_information")]
    VehicleInformation,
    /// Vehicle permits and certificates.
    #[serde(rename = "vehicle_permits")]
    VehiclePermits,
}
impl ::std::fmt::Display for DataSet {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::AffiliationsAndInsurances => f.write_str("affiliations_and_insurances"),
            Self::AlertInMedia => f.write_str("alert_in_media"),
            Self::Behavior => f.write_str("behavior"),
            Self::BusinessBackground => f.write_str("business_background"),
            Self::CriminalRecord => f.write_str("criminal_record"),
            Self::DrivingLicenses => f.write_str("driving_licenses"),
            Self::InternationalBackground => f.write_str("international_background"),
            Self::LegalBackground => f.write_str("legal_background"),
            Self::PersonalIdentity => f.write_str("personal_identity"),
            Self::ProfessionalBackground => f.write_str("professional_background"),
            Self::TaxesAndFinances => f.write_str("taxes_and_finances"),
            Self::TrafficFines => f.write_str("traffic_fines"),
            Self::VehicleInformation => f.write_str("vehicle_information"),
            Self::VehiclePermits => f.write_str("vehicle_permits"),
        }
    }
}
impl ::std::str::FromStr for DataSet {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "affiliations_and_insurances" => Ok(Self::AffiliationsAndInsurances),
            "alert_in_media" => Ok(Self::AlertInMedia),
            "behavior" => Ok(Self::Behavior),
            "business_background" => Ok(Self::BusinessBackground),
            "criminal_record" => Ok(Self::CriminalRecord),
            "driving_licenses" => Ok(Self::DrivingLicenses),
            "international_background" => Ok(Self::InternationalBackground),
            "legal_background" => Ok(Self::LegalBackground),
            "personal_identity" => Ok(Self::PersonalIdentity),
            "professional_background" => Ok(Self::ProfessionalBackground),
            "taxes_and_finances" => Ok(Self::TaxesAndFinances),
            "traffic_fines" => Ok(Self::TrafficFines),
            "vehicle_information" => Ok(Self::VehicleInformation),
            "vehicle_permits" => Ok(Self::VehiclePermits),
            _ => {
                Err(
                    "not one of affiliations_and_insurances, alert_in_media, behavior, business_background, criminal_record, driving_licenses, international_background, legal_background, personal_identity, professional_background, taxes_and_finances, traffic_fines, vehicle_information, vehicle_permits"
                        .into(),
                )
            }
        }
    }
}
impl ::std::convert::TryFrom<&str> for DataSet {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for DataSet {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
///Score of a data set, as a whole and by how the findings were matched.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
#[non_exhaustive]
#[cfg_attr(
    feature = "schemars",
    derive(schemars::JsonSchema),
    schemars(transform = crate::json_schema::Declared("DataSetScore"))
)]
#[derive(PartialEq)]
pub struct DataSetScore {
    ///What was matched by document number.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub by_id: ::std::option::Option<MatchScore>,
    ///What was matched by name alone.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub by_name: ::std::option::Option<MatchScore>,
    ///The data set.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub data_set: ::std::option::Option<crate::Open<DataSet>>,
    ///What the search came to.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub result: ::std::option::Option<crate::Open<ScoreResult>>,
    ///Score: 0 is high risk, 1 is low, -1 is not known yet.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "crate::decode::number")]
    pub score: ::std::option::Option<f64>,
    ///How bad the findings are.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub severity: ::std::option::Option<crate::Open<Severity>>,
    /// Members that came and are not declared.
    #[serde(flatten)]
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub undeclared: crate::Undeclared,
}
///Weight of a data set in a custom type.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
#[non_exhaustive]
#[cfg_attr(
    feature = "schemars",
    derive(schemars::JsonSchema),
    schemars(transform = crate::json_schema::Declared("DataSetWeight"))
)]
#[derive(PartialEq)]
pub struct DataSetWeight {
    ///The data set.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub data_set: ::std::option::Option<crate::Open<DataSet>>,
    ///Its share in the score, 0 to 1; 0 is searched and does not count.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "crate::decode::number")]
    pub weight: ::std::option::Option<f64>,
    /// Members that came and are not declared.
    #[serde(flatten)]
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub undeclared: crate::Undeclared,
}
///How one database of a check has answered.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
#[non_exhaustive]
#[cfg_attr(
    feature = "schemars",
    derive(schemars::JsonSchema),
    schemars(transform = crate::json_schema::Declared("DatabaseAnswer"))
)]
#[derive(PartialEq)]
pub struct DatabaseAnswer {
    ///Data set that it belongs to; absent when it was skipped.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub data_set: ::std::option::Option<crate::Open<DataSet>>,
    ///Id of the database: `DBI` and 40 hexadecimal digits.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "crate::decode::text")]
    pub database_id: ::std::option::Option<::std::string::String>,
    ///Name of the database, for people to read; it may change.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "crate::decode::text")]
    pub database_name: ::std::option::Option<::std::string::String>,
    ///Inputs that it lacked or refused, by their name in the request or a part of a document.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    #[serde(deserialize_with = "crate::decode::list")]
    pub invalid_inputs: ::std::vec::Vec<crate::Open<RefusedInput>>,
    ///How it has answered.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub status: ::std::option::Option<crate::Open<DatabaseAnswerStatus>>,
    /// Members that came and are not declared.
    #[serde(flatten)]
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub undeclared: crate::Undeclared,
}
///How one database of a check has answered.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
#[cfg_attr(
    feature = "schemars",
    derive(schemars::JsonSchema),
    schemars(transform = crate::json_schema::Declared("DatabaseAnswerStatus"))
)]
#[non_exhaustive]
pub enum DatabaseAnswerStatus {
    /// Not asked yet.
    #[serde(rename = "not_started")]
    NotStarted,
    /// It answered.
    #[serde(rename = "completed")]
    Completed,
    /// It took too long.
    #[serde(rename = "expired")]
    Expired,
    /// It failed.
    #[serde(rename = "error")]
    Error,
    /// It is slow.
    #[serde(rename = "delayed")]
    Delayed,
    /// It was not asked: an input was missing or wrong.
    #[serde(rename = "skipped")]
    Skipped,
}
impl ::std::fmt::Display for DatabaseAnswerStatus {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::NotStarted => f.write_str("not_started"),
            Self::Completed => f.write_str("completed"),
            Self::Expired => f.write_str("expired"),
            Self::Error => f.write_str("error"),
            Self::Delayed => f.write_str("delayed"),
            Self::Skipped => f.write_str("skipped"),
        }
    }
}
impl ::std::str::FromStr for DatabaseAnswerStatus {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "not_started" => Ok(Self::NotStarted),
            "completed" => Ok(Self::Completed),
            "expired" => Ok(Self::Expired),
            "error" => Ok(Self::Error),
            "delayed" => Ok(Self::Delayed),
            "skipped" => Ok(Self::Skipped),
            _ => {
                Err(
                    "not one of not_started, completed, expired, error, delayed, skipped"
                        .into(),
                )
            }
        }
    }
}
impl ::std::convert::TryFrom<&str> for DatabaseAnswerStatus {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for DatabaseAnswerStatus {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
///How one database answered on a day.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
#[non_exhaustive]
#[cfg_attr(
    feature = "schemars",
    derive(schemars::JsonSchema),
    schemars(transform = crate::json_schema::Declared("DatabaseHealth"))
)]
#[derive(PartialEq)]
pub struct DatabaseHealth {
    ///Data sets that it feeds.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    #[serde(deserialize_with = "crate::decode::list")]
    pub data_sets: ::std::vec::Vec<crate::Open<DataSet>>,
    ///Id of the database: `DBI` and 40 hexadecimal digits.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "crate::decode::text")]
    pub database_id: ::std::option::Option<::std::string::String>,
    ///Its name, for people to read; it may change.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "crate::decode::text")]
    pub database_name: ::std::option::Option<::std::string::String>,
    ///Its state in each hour of the day: 24 entries.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    #[serde(deserialize_with = "crate::decode::list")]
    pub hourly_status: ::std::vec::Vec<crate::Open<HourlyStatus>>,
    /// Members that came and are not declared.
    #[serde(flatten)]
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub undeclared: crate::Undeclared,
}
///Reason for which a process or a validation ended. Beside these, which end a process early, many more come.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
#[cfg_attr(
    feature = "schemars",
    derive(schemars::JsonSchema),
    schemars(transform = crate::json_schema::Declared("DeclinedReason"))
)]
#[non_exhaustive]
pub enum DeclinedReason {
    /// The user left at the start, before any validation.
    #[serde(rename = "not_used")]
    NotUsed,
    /// Time ran out without pictures of the document.
    #[serde(rename = "no_document_media_uploaded")]
    NoDocumentMediaUploaded,
    /// Time ran out without a picture or video of the face.
    #[serde(rename = "no_face_media_uploaded")]
    NoFaceMediaUploaded,
    /// Time ran out without the file that the step asks for.
    #[serde(rename = "no_media_uploaded")]
    NoMediaUploaded,
    /// The user started 3 minutes before the end, probably too late to finish.
    #[serde(rename = "process_started_late")]
    ProcessStartedLate,
    /// Time ran out while a question on WhatsApp waited for its answer.
    #[serde(rename = "not_answered_question")]
    NotAnsweredQuestion,
    /// Time ran out before a person had reviewed it.
    #[serde(rename = "manual_review_not_performed")]
    ManualReviewNotPerformed,
    /// The user tried at least once and left with attempts to spare.
    #[serde(rename = "abandoned_without_using_retries")]
    AbandonedWithoutUsingRetries,
    /// Time ran out while a validation was under way.
    #[serde(rename = "validation_not_finished")]
    ValidationNotFinished,
    /// A validation expired, and the process with it.
    #[serde(rename = "validation_expired")]
    ValidationExpired,
    /// The user chose to do it later.
    #[serde(rename = "user_process_postponed")]
    UserProcessPostponed,
    /// The user did not let the location be read.
    #[serde(rename = "geolocation_denied")]
    GeolocationDenied,
    /// The user came through a VPN.
    #[serde(rename = "vpn_detected")]
    VpnDetected,
    /// No face could be found on the document.
    #[serde(rename = "no_face_detected")]
    NoFaceDetected,
}
impl ::std::fmt::Display for DeclinedReason {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::NotUsed => f.write_str("not_used"),
            Self::NoDocumentMediaUploaded => f.write_str("no_document_media_uploaded"),
            Self::NoFaceMediaUploaded => f.write_str("no_face_media_uploaded"),
            Self::NoMediaUploaded => f.write_str("no_media_uploaded"),
            Self::ProcessStartedLate => f.write_str("process_started_late"),
            Self::NotAnsweredQuestion => f.write_str("not_answered_question"),
            Self::ManualReviewNotPerformed => f.write_str("manual_review_not_performed"),
            Self::AbandonedWithoutUsingRetries => {
                f.write_str("abandoned_without_using_retries")
            }
            Self::ValidationNotFinished => f.write_str("validation_not_finished"),
            Self::ValidationExpired => f.write_str("validation_expired"),
            Self::UserProcessPostponed => f.write_str("user_process_postponed"),
            Self::GeolocationDenied => f.write_str("geolocation_denied"),
            Self::VpnDetected => f.write_str("vpn_detected"),
            Self::NoFaceDetected => f.write_str("no_face_detected"),
        }
    }
}
impl ::std::str::FromStr for DeclinedReason {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "not_used" => Ok(Self::NotUsed),
            "no_document_media_uploaded" => Ok(Self::NoDocumentMediaUploaded),
            "no_face_media_uploaded" => Ok(Self::NoFaceMediaUploaded),
            "no_media_uploaded" => Ok(Self::NoMediaUploaded),
            "process_started_late" => Ok(Self::ProcessStartedLate),
            "not_answered_question" => Ok(Self::NotAnsweredQuestion),
            "manual_review_not_performed" => Ok(Self::ManualReviewNotPerformed),
            "abandoned_without_using_retries" => Ok(Self::AbandonedWithoutUsingRetries),
            "validation_not_finished" => Ok(Self::ValidationNotFinished),
            "validation_expired" => Ok(Self::ValidationExpired),
            "user_process_postponed" => Ok(Self::UserProcessPostponed),
            "geolocation_denied" => Ok(Self::GeolocationDenied),
            "vpn_detected" => Ok(Self::VpnDetected),
            "no_face_detected" => Ok(Self::NoFaceDetected),
            _ => {
                Err(
                    "not one of not_used, no_document_media_uploaded, no_face_media_uploaded, no_media_uploaded, process_started_late, not_answered_question, manual_review_not_performed, abandoned_without_using_retries, validation_not_finished, validation_expired, user_process_postponed, geolocation_denied, vpn_detected, no_face_detected"
                        .into(),
                )
            }
        }
    }
}
impl ::std::convert::TryFrom<&str> for DeclinedReason {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for DeclinedReason {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
///A cell of a finding.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
#[non_exhaustive]
#[cfg_attr(
    feature = "schemars",
    derive(schemars::JsonSchema),
    schemars(transform = crate::json_schema::Declared("DetailCell"))
)]
#[derive(PartialEq)]
pub struct DetailCell {
    ///What the value is, in the language of the source.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "crate::decode::text")]
    pub label: ::std::option::Option<::std::string::String>,
    ///The value, in the language of the source.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub value: ::std::option::Option<crate::Sensitive>,
    /// Members that came and are not declared.
    #[serde(flatten)]
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub undeclared: crate::Undeclared,
}
///What a finding is about.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
#[cfg_attr(
    feature = "schemars",
    derive(schemars::JsonSchema),
    schemars(transform = crate::json_schema::Declared("DetailGroup"))
)]
#[non_exhaustive]
pub enum DetailGroup {
    /// The identity.
    #[serde(rename = "profile")]
    Profile,
    /// Courts and records.
    #[serde(rename = "legal")]
    Legal,
    /// Affiliations to social security.
    #[serde(rename = "affiliations")]
    Affiliations,
    /// Vehicles.
    #[serde(rename = "vehicle")]
    Vehicle,
    /// International lists.
    #[serde(rename = "global")]
    Global,
    /// News.
    #[serde(rename = "media")]
    Media,
    /// Not sorted.
    #[serde(rename = "unknown")]
    Unknown,
}
impl ::std::fmt::Display for DetailGroup {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Profile => f.write_str("profile"),
            Self::Legal => f.write_str("legal"),
            Self::Affiliations => f.write_str("affiliations"),
            Self::Vehicle => f.write_str("vehicle"),
            Self::Global => f.write_str("global"),
            Self::Media => f.write_str("media"),
            Self::Unknown => f.write_str("unknown"),
        }
    }
}
impl ::std::str::FromStr for DetailGroup {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "profile" => Ok(Self::Profile),
            "legal" => Ok(Self::Legal),
            "affiliations" => Ok(Self::Affiliations),
            "vehicle" => Ok(Self::Vehicle),
            "global" => Ok(Self::Global),
            "media" => Ok(Self::Media),
            "unknown" => Ok(Self::Unknown),
            _ => {
                Err(
                    "not one of profile, legal, affiliations, vehicle, global, media, unknown"
                        .into(),
                )
            }
        }
    }
}
impl ::std::convert::TryFrom<&str> for DetailGroup {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for DetailGroup {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
///Kind of check that a finding comes from.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
#[cfg_attr(
    feature = "schemars",
    derive(schemars::JsonSchema),
    schemars(transform = crate::json_schema::Declared("DetailRoute"))
)]
#[non_exhaustive]
pub enum DetailRoute {
    /// A check of a person.
    #[serde(rename = "person")]
    Person,
}
impl ::std::fmt::Display for DetailRoute {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Person => f.write_str("person"),
        }
    }
}
impl ::std::str::FromStr for DetailRoute {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "person" => Ok(Self::Person),
            _ => Err("not one of person".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for DetailRoute {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for DetailRoute {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
///A row of a finding.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
#[non_exhaustive]
#[cfg_attr(
    feature = "schemars",
    derive(schemars::JsonSchema),
    schemars(transform = crate::json_schema::Declared("DetailRow"))
)]
#[derive(PartialEq)]
pub struct DetailRow {
    ///Its cells.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    #[serde(deserialize_with = "crate::decode::list")]
    pub cells: ::std::vec::Vec<DetailCell>,
    /// Members that came and are not declared.
    #[serde(flatten)]
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub undeclared: crate::Undeclared,
}
///A table of a finding.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
#[non_exhaustive]
#[cfg_attr(
    feature = "schemars",
    derive(schemars::JsonSchema),
    schemars(transform = crate::json_schema::Declared("DetailTable"))
)]
#[derive(PartialEq)]
pub struct DetailTable {
    ///Its rows.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    #[serde(deserialize_with = "crate::decode::list")]
    pub rows: ::std::vec::Vec<DetailRow>,
    ///Its heading.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "crate::decode::text")]
    pub title: ::std::option::Option<::std::string::String>,
    /// Members that came and are not declared.
    #[serde(flatten)]
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub undeclared: crate::Undeclared,
}
///A device that the user came with.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
#[non_exhaustive]
#[cfg_attr(
    feature = "schemars",
    derive(schemars::JsonSchema),
    schemars(transform = crate::json_schema::Declared("DeviceInfo"))
)]
#[derive(PartialEq)]
pub struct DeviceInfo {
    ///Browser.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "crate::decode::text")]
    pub browser: ::std::option::Option<::std::string::String>,
    ///Version of the browser.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "crate::decode::text")]
    pub browser_version: ::std::option::Option<::std::string::String>,
    ///Manufacturer.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "crate::decode::text")]
    pub manufacturer: ::std::option::Option<::std::string::String>,
    ///Model.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "crate::decode::text")]
    pub model: ::std::option::Option<::std::string::String>,
    ///Operating system.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "crate::decode::text")]
    pub os: ::std::option::Option<::std::string::String>,
    ///Version of the operating system.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "crate::decode::text")]
    pub os_version: ::std::option::Option<::std::string::String>,
    ///Kind of device.
    #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
    pub type_: ::std::option::Option<crate::Open<DeviceType>>,
    /// Members that came and are not declared.
    #[serde(flatten)]
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub undeclared: crate::Undeclared,
}
///Kind of device.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
#[cfg_attr(
    feature = "schemars",
    derive(schemars::JsonSchema),
    schemars(transform = crate::json_schema::Declared("DeviceType"))
)]
#[non_exhaustive]
pub enum DeviceType {
    /// A phone or tablet.
    #[serde(rename = "mobile")]
    Mobile,
    /// A computer.
    #[serde(rename = "computer")]
    Computer,
}
impl ::std::fmt::Display for DeviceType {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Mobile => f.write_str("mobile"),
            Self::Computer => f.write_str("computer"),
        }
    }
}
impl ::std::str::FromStr for DeviceType {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "mobile" => Ok(Self::Mobile),
            "computer" => Ok(Self::Computer),
            _ => Err("not one of mobile, computer".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for DeviceType {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for DeviceType {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
///What stands on a document. Which members come depends on its country.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
#[non_exhaustive]
#[cfg_attr(
    feature = "schemars",
    derive(schemars::JsonSchema),
    schemars(transform = crate::json_schema::Declared("DocumentDetails"))
)]
#[derive(PartialEq)]
pub struct DocumentDetails {
    ///Place of birth.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub birth_place: ::std::option::Option<crate::Sensitive>,
    ///Id of the customer.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "crate::decode::text")]
    pub client_id: ::std::option::Option<::std::string::String>,
    ///Country of the document.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "crate::decode::text")]
    pub country: ::std::option::Option<::std::string::String>,
    ///When the record was created.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub creation_date: ::std::option::Option<crate::Timestamp>,
    ///Date of birth, written as a time at midnight.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub date_of_birth: ::std::option::Option<crate::Sensitive<crate::Timestamp>>,
    ///Id of the record: begins with `DCR`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "crate::decode::text")]
    pub doc_id: ::std::option::Option<::std::string::String>,
    ///Id of the record, under another name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "crate::decode::text")]
    pub document_id: ::std::option::Option<::std::string::String>,
    ///Number of the document.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub document_number: ::std::option::Option<crate::Sensitive>,
    ///Kind of document.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "crate::decode::text")]
    pub document_type: ::std::option::Option<::std::string::String>,
    ///Place of issue.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub expedition_place: ::std::option::Option<crate::Sensitive>,
    ///Last day on which the document holds, written as a time at midnight.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub expiration_date: ::std::option::Option<crate::Sensitive<crate::Timestamp>>,
    ///First family name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub first_last_name: ::std::option::Option<crate::Sensitive>,
    ///Gender.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub gender: ::std::option::Option<crate::Sensitive>,
    ///Height, as printed.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub height: ::std::option::Option<crate::Sensitive>,
    ///Day of issue, written as a time at midnight.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub issue_date: ::std::option::Option<crate::Sensitive<crate::Timestamp>>,
    ///Family name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub last_name: ::std::option::Option<crate::Sensitive>,
    ///What machines read on it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub machine_readable: ::std::option::Option<crate::Sensitive>,
    ///What only a Mexican document has.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub mexico_document: ::std::option::Option<MexicoDocument>,
    ///Media type of the picture.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "crate::decode::text")]
    pub mime_type: ::std::option::Option<::std::string::String>,
    ///Given name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<crate::Sensitive>,
    ///Registrar whose name is printed.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub national_registrar: ::std::option::Option<crate::Sensitive>,
    ///Postal code of the residence.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub postal_code: ::std::option::Option<crate::Sensitive>,
    ///Production marks of the document.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub production_data: ::std::option::Option<crate::Sensitive>,
    ///Day of registration, written as a time at midnight.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub registration_date: ::std::option::Option<crate::Sensitive<crate::Timestamp>>,
    ///Address of the residence.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub residence_address: ::std::option::Option<crate::Sensitive>,
    ///Blood group with Rh factor.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub rh: ::std::option::Option<crate::Sensitive>,
    ///Second family name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub second_last_name: ::std::option::Option<crate::Sensitive>,
    ///Street of the residence.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub street: ::std::option::Option<crate::Sensitive>,
    ///When the record last changed.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub update_date: ::std::option::Option<crate::Timestamp>,
    /// Members that came and are not declared.
    #[serde(flatten)]
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub undeclared: crate::Undeclared,
}
///One check of a document.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
#[non_exhaustive]
#[cfg_attr(
    feature = "schemars",
    derive(schemars::JsonSchema),
    schemars(transform = crate::json_schema::Declared("DocumentValidation"))
)]
#[derive(PartialEq)]
pub struct DocumentValidation {
    ///When it was checked.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub created_at: ::std::option::Option<crate::Timestamp>,
    ///Whether a person has reviewed it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "crate::decode::truth")]
    pub manually_reviewed: ::std::option::Option<bool>,
    ///What was found, for people to read; may quote the document.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub message: ::std::option::Option<crate::Sensitive>,
    ///What came of it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub result: ::std::option::Option<crate::Open<DocumentValidationResult>>,
    ///What was checked.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "crate::decode::text")]
    pub validation_name: ::std::option::Option<::std::string::String>,
    ///Kind of check.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "crate::decode::text")]
    pub validation_type: ::std::option::Option<::std::string::String>,
    /// Members that came and are not declared.
    #[serde(flatten)]
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub undeclared: crate::Undeclared,
}
///The result of one check of a document.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
#[cfg_attr(
    feature = "schemars",
    derive(schemars::JsonSchema),
    schemars(transform = crate::json_schema::Declared("DocumentValidationResult"))
)]
#[non_exhaustive]
pub enum DocumentValidationResult {
    /// It holds.
    #[serde(rename = "valid")]
    Valid,
    /// It does not hold.
    #[serde(rename = "invalid")]
    Invalid,
    /// It was not checked.
    #[serde(rename = "skipped")]
    Skipped,
}
impl ::std::fmt::Display for DocumentValidationResult {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Valid => f.write_str("valid"),
            Self::Invalid => f.write_str("invalid"),
            Self::Skipped => f.write_str("skipped"),
        }
    }
}
impl ::std::str::FromStr for DocumentValidationResult {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "valid" => Ok(Self::Valid),
            "invalid" => Ok(Self::Invalid),
            "skipped" => Ok(Self::Skipped),
            _ => Err("not one of valid, invalid, skipped".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for DocumentValidationResult {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for DocumentValidationResult {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
///Checks of a document, by the way they were done. Other ways may come.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
#[non_exhaustive]
#[cfg_attr(
    feature = "schemars",
    derive(schemars::JsonSchema),
    schemars(transform = crate::json_schema::Declared("DocumentValidations"))
)]
#[derive(PartialEq)]
pub struct DocumentValidations {
    ///Whether what stands on the document agrees with itself.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    #[serde(deserialize_with = "crate::decode::list")]
    pub data_consistency: ::std::vec::Vec<DocumentValidation>,
    ///Whether the registry of the state knows it.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    #[serde(deserialize_with = "crate::decode::list")]
    pub government_database: ::std::vec::Vec<DocumentValidation>,
    ///What the picture shows.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    #[serde(deserialize_with = "crate::decode::list")]
    pub image_analysis: ::std::vec::Vec<DocumentValidation>,
    ///What a person has found.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    #[serde(deserialize_with = "crate::decode::list")]
    pub manual_review: ::std::vec::Vec<DocumentValidation>,
    ///Whether it is a picture of a picture.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    #[serde(deserialize_with = "crate::decode::list")]
    pub photo_of_photo: ::std::vec::Vec<DocumentValidation>,
    ///Whether it is a photocopy. May come as `photocopy-analysis`.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    #[serde(deserialize_with = "crate::decode::list")]
    pub photocopy_analysis: ::std::vec::Vec<DocumentValidation>,
    /// Members that came and are not declared.
    #[serde(flatten)]
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub undeclared: crate::Undeclared,
}
///A driver's licence: text in the documented form, an object in answers.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(untagged)]
#[cfg_attr(
    feature = "schemars",
    derive(schemars::JsonSchema),
    schemars(transform = crate::json_schema::Declared("DriversLicense"))
)]
#[derive(PartialEq)]
#[non_exhaustive]
pub enum DriversLicense {
    String(::std::string::String),
    DriversLicenseRecord(DriversLicenseRecord),
}
impl ::std::convert::From<DriversLicenseRecord> for DriversLicense {
    fn from(value: DriversLicenseRecord) -> Self {
        Self::DriversLicenseRecord(value)
    }
}
///One category of a driver's licence.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
#[non_exhaustive]
#[cfg_attr(
    feature = "schemars",
    derive(schemars::JsonSchema),
    schemars(transform = crate::json_schema::Declared("DriversLicenseCategory"))
)]
#[derive(PartialEq)]
pub struct DriversLicenseCategory {
    ///Category, such as `B1`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "crate::decode::text")]
    pub category: ::std::option::Option<::std::string::String>,
    ///When it was given.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub expedition_date: ::std::option::Option<crate::Timestamp>,
    ///Until when it holds.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub expiration_date: ::std::option::Option<crate::Timestamp>,
    ///State of the category.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "crate::decode::text")]
    pub status: ::std::option::Option<::std::string::String>,
    /// Members that came and are not declared.
    #[serde(flatten)]
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub undeclared: crate::Undeclared,
}
///State and categories of a driver's licence.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
#[non_exhaustive]
#[cfg_attr(
    feature = "schemars",
    derive(schemars::JsonSchema),
    schemars(transform = crate::json_schema::Declared("DriversLicenseRecord"))
)]
#[derive(PartialEq)]
pub struct DriversLicenseRecord {
    ///What it allows to drive.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    #[serde(deserialize_with = "crate::decode::list")]
    pub categories: ::std::vec::Vec<DriversLicenseCategory>,
    ///State of the licence.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "crate::decode::text")]
    pub status: ::std::option::Option<::std::string::String>,
    /// Members that came and are not declared.
    #[serde(flatten)]
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub undeclared: crate::Undeclared,
}
///A file that the user signed.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
#[non_exhaustive]
#[cfg_attr(
    feature = "schemars",
    derive(schemars::JsonSchema),
    schemars(transform = crate::json_schema::Declared("ElectronicSignature"))
)]
#[derive(PartialEq)]
pub struct ElectronicSignature {
    ///Id of the file.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "crate::decode::text")]
    pub document_id: ::std::option::Option<::std::string::String>,
    ///E-mail address of the signer.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub email: ::std::option::Option<crate::Sensitive>,
    ///Name of the signer.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<crate::Sensitive>,
    ///File before the signature: a URL.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub original_document_url: ::std::option::Option<crate::Sensitive>,
    ///Picture of the signature: a URL.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub signature_image_url: ::std::option::Option<crate::Sensitive>,
    ///File with the signature: a URL.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub signed_document_url: ::std::option::Option<crate::Sensitive>,
    ///Id of the signer.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "crate::decode::text")]
    pub signer_id: ::std::option::Option<::std::string::String>,
    /// Members that came and are not declared.
    #[serde(flatten)]
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub undeclared: crate::Undeclared,
}
///The body of an error. Nothing in it is always there, so the HTTP status is what counts: a 429 has been seen to carry the code of a 400, and a 400 that of a 404.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
#[non_exhaustive]
#[cfg_attr(
    feature = "schemars",
    derive(schemars::JsonSchema),
    schemars(transform = crate::json_schema::Declared("ErrorEnvelope"))
)]
#[derive(PartialEq)]
pub struct ErrorEnvelope {
    ///Code of the service: 10000 plus an HTTP status, as a number; older answers have it as text.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "crate::decode::text")]
    pub code: ::std::option::Option<::std::string::String>,
    ///HTTP status as the service sees it; may differ from the status line.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "crate::decode::text")]
    pub http_code: ::std::option::Option<::std::string::String>,
    ///What was wrong, in English.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "crate::decode::text")]
    pub message: ::std::option::Option<::std::string::String>,
    /// Members that came and are not declared.
    #[serde(flatten)]
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub undeclared: crate::Undeclared,
}
///Something that a step asks of the user.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
#[non_exhaustive]
#[cfg_attr(
    feature = "schemars",
    derive(schemars::JsonSchema),
    schemars(transform = crate::json_schema::Declared("ExpectedInput"))
)]
#[derive(PartialEq)]
pub struct ExpectedInput {
    ///What is asked for.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "crate::decode::text")]
    pub description: ::std::option::Option<::std::string::String>,
    ///Length of the input, in characters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "crate::decode::integer")]
    pub length: ::std::option::Option<i64>,
    ///Name of the input.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "crate::decode::text")]
    pub name: ::std::option::Option<::std::string::String>,
    ///What the empty input shows.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "crate::decode::text")]
    pub placeholder: ::std::option::Option<::std::string::String>,
    ///Whether the user cannot change it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "crate::decode::truth")]
    pub read_only: ::std::option::Option<bool>,
    ///Kind of input.
    #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "crate::decode::text")]
    pub type_: ::std::option::Option<::std::string::String>,
    ///What the user has given.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub value: ::std::option::Option<crate::Json>,
    /// Members that came and are not declared.
    #[serde(flatten)]
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub undeclared: crate::Undeclared,
}
///What came of comparing the user's face.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
#[non_exhaustive]
#[cfg_attr(
    feature = "schemars",
    derive(schemars::JsonSchema),
    schemars(transform = crate::json_schema::Declared("FaceRecognition"))
)]
#[derive(PartialEq)]
pub struct FaceRecognition {
    ///How old the person looks.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub age_range: ::std::option::Option<AgeRange>,
    ///How sure the comparison is.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "crate::decode::number")]
    pub confidence_score: ::std::option::Option<f64>,
    ///Id under which the face is kept.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "crate::decode::text")]
    pub enrollment_id: ::std::option::Option<::std::string::String>,
    ///Whether the face was found among others.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub face_search: ::std::option::Option<FaceSearch>,
    ///Whether a living person was seen.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "crate::decode::text")]
    pub liveness_status: ::std::option::Option<::std::string::String>,
    ///Whether a living person was seen, without the user acting.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "crate::decode::text")]
    pub passive_liveness_status: ::std::option::Option<::std::string::String>,
    ///Whether the faces are alike.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "crate::decode::text")]
    pub similarity_status: ::std::option::Option<::std::string::String>,
    /// Members that came and are not declared.
    #[serde(flatten)]
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub undeclared: crate::Undeclared,
}
///Search for a face among others.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
#[non_exhaustive]
#[cfg_attr(
    feature = "schemars",
    derive(schemars::JsonSchema),
    schemars(transform = crate::json_schema::Declared("FaceSearch"))
)]
#[derive(PartialEq)]
pub struct FaceSearch {
    ///How sure the search is.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "crate::decode::number")]
    pub confidence_score: ::std::option::Option<f64>,
    ///What came of it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "crate::decode::text")]
    pub status: ::std::option::Option<::std::string::String>,
    /// Members that came and are not declared.
    #[serde(flatten)]
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub undeclared: crate::Undeclared,
}
///Why a process or a validation failed.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
#[cfg_attr(
    feature = "schemars",
    derive(schemars::JsonSchema),
    schemars(transform = crate::json_schema::Declared("FailureStatus"))
)]
#[non_exhaustive]
pub enum FailureStatus {
    /// The user was not accepted.
    #[serde(rename = "declined")]
    Declined,
    /// It was not finished in time.
    #[serde(rename = "expired")]
    Expired,
    /// The service failed.
    #[serde(rename = "system_error")]
    SystemError,
    /// It was cancelled.
    #[serde(rename = "canceled")]
    Canceled,
}
impl ::std::fmt::Display for FailureStatus {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Declined => f.write_str("declined"),
            Self::Expired => f.write_str("expired"),
            Self::SystemError => f.write_str("system_error"),
            Self::Canceled => f.write_str("canceled"),
        }
    }
}
impl ::std::str::FromStr for FailureStatus {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "declined" => Ok(Self::Declined),
            "expired" => Ok(Self::Expired),
            "system_error" => Ok(Self::SystemError),
            "canceled" => Ok(Self::Canceled),
            _ => Err("not one of declined, expired, system_error, canceled".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for FailureStatus {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for FailureStatus {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
///Where a file of the user goes.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
#[non_exhaustive]
#[cfg_attr(
    feature = "schemars",
    derive(schemars::JsonSchema),
    schemars(transform = crate::json_schema::Declared("FileUploadUrl"))
)]
#[derive(PartialEq)]
pub struct FileUploadUrl {
    ///What the file is.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "crate::decode::text")]
    pub description: ::std::option::Option<::std::string::String>,
    ///Name of the file.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "crate::decode::text")]
    pub name: ::std::option::Option<::std::string::String>,
    ///URL with a signature: whoever has it may upload.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub url: ::std::option::Option<crate::Sensitive>,
    /// Members that came and are not declared.
    #[serde(flatten)]
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub undeclared: crate::Undeclared,
}
///Gender in a registry.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
#[cfg_attr(
    feature = "schemars",
    derive(schemars::JsonSchema),
    schemars(transform = crate::json_schema::Declared("Gender"))
)]
#[non_exhaustive]
pub enum Gender {
    /// Male.
    #[serde(rename = "male")]
    Male,
    /// Female.
    #[serde(rename = "female")]
    Female,
}
impl ::std::fmt::Display for Gender {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Male => f.write_str("male"),
            Self::Female => f.write_str("female"),
        }
    }
}
impl ::std::str::FromStr for Gender {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "male" => Ok(Self::Male),
            "female" => Ok(Self::Female),
            _ => Err("not one of male, female".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for Gender {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for Gender {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
///Score by name of a data set, for API keys of version 0.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
#[non_exhaustive]
#[cfg_attr(
    feature = "schemars",
    derive(schemars::JsonSchema),
    schemars(transform = crate::json_schema::Declared("HomonymScore"))
)]
#[derive(PartialEq)]
pub struct HomonymScore {
    ///The data set.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub data_set: ::std::option::Option<crate::Open<DataSet>>,
    ///What the search came to.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub result: ::std::option::Option<crate::Open<ScoreResult>>,
    ///Score: 0 is high risk, 1 is low, -1 is not known yet.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "crate::decode::number")]
    pub score: ::std::option::Option<f64>,
    ///How bad the findings are.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub severity: ::std::option::Option<crate::Open<Severity>>,
    /// Members that came and are not declared.
    #[serde(flatten)]
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub undeclared: crate::Undeclared,
}
///How a database answered in an hour.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
#[cfg_attr(
    feature = "schemars",
    derive(schemars::JsonSchema),
    schemars(transform = crate::json_schema::Declared("HourlyStatus"))
)]
#[non_exhaustive]
pub enum HourlyStatus {
    /// At least 90 % of the searches succeeded.
    #[serde(rename = "operational")]
    Operational,
    /// 50 to 90 % succeeded.
    #[serde(rename = "degraded_performance")]
    DegradedPerformance,
    /// 10 to 50 % succeeded.
    #[serde(rename = "partial_outage")]
    PartialOutage,
    /// Under 10 % succeeded.
    #[serde(rename = "major_outage")]
    MajorOutage,
    /// It is being maintained.
    #[serde(rename = "under_maintenance")]
    UnderMaintenance,
    /// It is not used any more.
    #[serde(rename = "deprecated")]
    Deprecated,
    /// Not known.
    #[serde(rename = "undetermined")]
    Undetermined,
}
impl ::std::fmt::Display for HourlyStatus {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Operational => f.write_str("operational"),
            Self::DegradedPerformance => f.write_str("degraded_performance"),
            Self::PartialOutage => f.write_str("partial_outage"),
            Self::MajorOutage => f.write_str("major_outage"),
            Self::UnderMaintenance => f.write_str("under_maintenance"),
            Self::Deprecated => f.write_str("deprecated"),
            Self::Undetermined => f.write_str("undetermined"),
        }
    }
}
impl ::std::str::FromStr for HourlyStatus {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "operational" => Ok(Self::Operational),
            "degraded_performance" => Ok(Self::DegradedPerformance),
            "partial_outage" => Ok(Self::PartialOutage),
            "major_outage" => Ok(Self::MajorOutage),
            "under_maintenance" => Ok(Self::UnderMaintenance),
            "deprecated" => Ok(Self::Deprecated),
            "undetermined" => Ok(Self::Undetermined),
            _ => {
                Err(
                    "not one of operational, degraded_performance, partial_outage, major_outage, under_maintenance, deprecated, undetermined"
                        .into(),
                )
            }
        }
    }
}
impl ::std::convert::TryFrom<&str> for HourlyStatus {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for HourlyStatus {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
///Whether the identity of a person was confirmed.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
#[cfg_attr(
    feature = "schemars",
    derive(schemars::JsonSchema),
    schemars(transform = crate::json_schema::Declared("IdentityStatus"))
)]
#[non_exhaustive]
pub enum IdentityStatus {
    /// The person is in the registry.
    #[serde(rename = "found")]
    Found,
    /// The person is not in the registry.
    #[serde(rename = "not_found")]
    NotFound,
    /// The registry says that the person has died.
    #[serde(rename = "dead")]
    Dead,
}
impl ::std::fmt::Display for IdentityStatus {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Found => f.write_str("found"),
            Self::NotFound => f.write_str("not_found"),
            Self::Dead => f.write_str("dead"),
        }
    }
}
impl ::std::str::FromStr for IdentityStatus {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "found" => Ok(Self::Found),
            "not_found" => Ok(Self::NotFound),
            "dead" => Ok(Self::Dead),
            _ => Err("not one of found, not_found, dead".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for IdentityStatus {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for IdentityStatus {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
///An inbound flow. What comes is not documented: all of it is kept.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
#[non_exhaustive]
#[cfg_attr(
    feature = "schemars",
    derive(schemars::JsonSchema),
    schemars(transform = crate::json_schema::Declared("InboundFlow"))
)]
#[derive(PartialEq)]
pub struct InboundFlow {
    ///Id of the inbound flow.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "crate::decode::text")]
    pub inbound_id: ::std::option::Option<::std::string::String>,
    ///What was done.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "crate::decode::text")]
    pub message: ::std::option::Option<::std::string::String>,
    /// Members that came and are not declared.
    #[serde(flatten)]
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub undeclared: crate::Undeclared,
}
///Category of WhatsApp for a conversation.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
#[cfg_attr(
    feature = "schemars",
    derive(schemars::JsonSchema),
    schemars(transform = crate::json_schema::Declared("InteractionCategory"))
)]
#[non_exhaustive]
pub enum InteractionCategory {
    /// Marketing.
    #[serde(rename = "MARKETING")]
    Marketing,
    /// What a user asked for or has to know.
    #[serde(rename = "UTILITY")]
    Utility,
    /// One-time passwords.
    #[serde(rename = "AUTHENTICATION")]
    Authentication,
}
impl ::std::fmt::Display for InteractionCategory {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Marketing => f.write_str("MARKETING"),
            Self::Utility => f.write_str("UTILITY"),
            Self::Authentication => f.write_str("AUTHENTICATION"),
        }
    }
}
impl ::std::str::FromStr for InteractionCategory {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "MARKETING" => Ok(Self::Marketing),
            "UTILITY" => Ok(Self::Utility),
            "AUTHENTICATION" => Ok(Self::Authentication),
            _ => Err("not one of MARKETING, UTILITY, AUTHENTICATION".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for InteractionCategory {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for InteractionCategory {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
///What a key gives access to.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
#[cfg_attr(
    feature = "schemars",
    derive(schemars::JsonSchema),
    schemars(transform = crate::json_schema::Declared("KeyGrant"))
)]
#[non_exhaustive]
pub enum KeyGrant {
    /// A process in which a user proves an identity.
    #[serde(rename = "digital-identity")]
    DigitalIdentity,
    /// The service that the reference calls signals.
    #[serde(rename = "signals")]
    Signals,
}
impl ::std::fmt::Display for KeyGrant {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::DigitalIdentity => f.write_str("digital-identity"),
            Self::Signals => f.write_str("signals"),
        }
    }
}
impl ::std::str::FromStr for KeyGrant {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "digital-identity" => Ok(Self::DigitalIdentity),
            "signals" => Ok(Self::Signals),
            _ => Err("not one of digital-identity, signals".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for KeyGrant {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for KeyGrant {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
///What a key is for.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
#[cfg_attr(
    feature = "schemars",
    derive(schemars::JsonSchema),
    schemars(transform = crate::json_schema::Declared("KeyType"))
)]
#[non_exhaustive]
pub enum KeyType {
    /// A server of the account.
    #[serde(rename = "backend")]
    Backend,
    /// One user in a browser, for a short time.
    #[serde(rename = "web")]
    Web,
}
impl ::std::fmt::Display for KeyType {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Backend => f.write_str("backend"),
            Self::Web => f.write_str("web"),
        }
    }
}
impl ::std::str::FromStr for KeyType {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "backend" => Ok(Self::Backend),
            "web" => Ok(Self::Web),
            _ => Err("not one of backend, web".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for KeyType {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for KeyType {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
///Score of a data set over one way of matching.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
#[non_exhaustive]
#[cfg_attr(
    feature = "schemars",
    derive(schemars::JsonSchema),
    schemars(transform = crate::json_schema::Declared("MatchScore"))
)]
#[derive(PartialEq)]
pub struct MatchScore {
    ///What the search came to.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub result: ::std::option::Option<crate::Open<ScoreResult>>,
    ///Score: 0 is high risk, 1 is low, -1 is not known yet.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "crate::decode::number")]
    pub score: ::std::option::Option<f64>,
    ///How bad the findings are.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub severity: ::std::option::Option<crate::Open<Severity>>,
    /// Members that came and are not declared.
    #[serde(flatten)]
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub undeclared: crate::Undeclared,
}
///Language of an outbound message.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
#[cfg_attr(
    feature = "schemars",
    derive(schemars::JsonSchema),
    schemars(transform = crate::json_schema::Declared("MessageLanguage"))
)]
#[non_exhaustive]
pub enum MessageLanguage {
    /// English.
    #[serde(rename = "en")]
    En,
    /// English of the United Kingdom.
    #[serde(rename = "en_GB")]
    EnGb,
    /// English of the United States.
    #[serde(rename = "en_US")]
    EnUs,
    /// Spanish.
    #[serde(rename = "es")]
    Es,
    /// Spanish of Argentina.
    #[serde(rename = "es_AR")]
    EsAr,
    /// Spanish of Mexico.
    #[serde(rename = "es_MX")]
    EsMx,
    /// Spanish of Spain.
    #[serde(rename = "es_ES")]
    EsEs,
    /// Portuguese of Brazil.
    #[serde(rename = "pt_BR")]
    PtBr,
    /// Portuguese of Portugal.
    #[serde(rename = "pt_PT")]
    PtPt,
}
impl ::std::fmt::Display for MessageLanguage {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::En => f.write_str("en"),
            Self::EnGb => f.write_str("en_GB"),
            Self::EnUs => f.write_str("en_US"),
            Self::Es => f.write_str("es"),
            Self::EsAr => f.write_str("es_AR"),
            Self::EsMx => f.write_str("es_MX"),
            Self::EsEs => f.write_str("es_ES"),
            Self::PtBr => f.write_str("pt_BR"),
            Self::PtPt => f.write_str("pt_PT"),
        }
    }
}
impl ::std::str::FromStr for MessageLanguage {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "en" => Ok(Self::En),
            "en_GB" => Ok(Self::EnGb),
            "en_US" => Ok(Self::EnUs),
            "es" => Ok(Self::Es),
            "es_AR" => Ok(Self::EsAr),
            "es_MX" => Ok(Self::EsMx),
            "es_ES" => Ok(Self::EsEs),
            "pt_BR" => Ok(Self::PtBr),
            "pt_PT" => Ok(Self::PtPt),
            _ => {
                Err(
                    "not one of en, en_GB, en_US, es, es_AR, es_MX, es_ES, pt_BR, pt_PT"
                        .into(),
                )
            }
        }
    }
}
impl ::std::convert::TryFrom<&str> for MessageLanguage {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for MessageLanguage {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
///What only a Mexican document has.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
#[non_exhaustive]
#[cfg_attr(
    feature = "schemars",
    derive(schemars::JsonSchema),
    schemars(transform = crate::json_schema::Declared("MexicoDocument"))
)]
#[derive(PartialEq)]
pub struct MexicoDocument {
    ///Code of the credential (CIC).
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub cic: ::std::option::Option<crate::Sensitive>,
    ///Id of the citizen.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub citizen_id: ::std::option::Option<crate::Sensitive>,
    ///Voter key (clave de elector).
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub elector_key: ::std::option::Option<crate::Sensitive>,
    ///Number of the issue.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub issue_number: ::std::option::Option<crate::Sensitive>,
    ///Neighbourhood of the residence.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub neighborhood: ::std::option::Option<crate::Sensitive>,
    ///Number that machines read (OCR).
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub ocr: ::std::option::Option<crate::Sensitive>,
    ///Electoral section.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "crate::decode::hidden_integer")]
    pub section: ::std::option::Option<crate::Sensitive<i64>>,
    /// Members that came and are not declared.
    #[serde(flatten)]
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub undeclared: crate::Undeclared,
}
///A name under which a person was found.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
#[non_exhaustive]
#[cfg_attr(
    feature = "schemars",
    derive(schemars::JsonSchema),
    schemars(transform = crate::json_schema::Declared("NameFound"))
)]
#[derive(PartialEq)]
pub struct NameFound {
    ///In how many sources.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "crate::decode::integer")]
    pub count: ::std::option::Option<i64>,
    ///Given name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub first_name: ::std::option::Option<crate::Sensitive>,
    ///Family name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub last_name: ::std::option::Option<crate::Sensitive>,
    /// Members that came and are not declared.
    #[serde(flatten)]
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub undeclared: crate::Undeclared,
}
///How names have to match for a record to count.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
#[cfg_attr(
    feature = "schemars",
    derive(schemars::JsonSchema),
    schemars(transform = crate::json_schema::Declared("NamesMatchingType"))
)]
#[non_exhaustive]
pub enum NamesMatchingType {
    /// Similar enough to be the same person.
    #[serde(rename = "soft")]
    Soft,
    /// The same.
    #[serde(rename = "exact")]
    Exact,
}
impl ::std::fmt::Display for NamesMatchingType {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Soft => f.write_str("soft"),
            Self::Exact => f.write_str("exact"),
        }
    }
}
impl ::std::str::FromStr for NamesMatchingType {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "soft" => Ok(Self::Soft),
            "exact" => Ok(Self::Exact),
            _ => Err("not one of soft, exact".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for NamesMatchingType {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for NamesMatchingType {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
///Country of birth.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
#[cfg_attr(
    feature = "schemars",
    derive(schemars::JsonSchema),
    schemars(transform = crate::json_schema::Declared("NativeCountry"))
)]
#[non_exhaustive]
pub enum NativeCountry {
    /// Colombia.
    #[serde(rename = "CO")]
    Co,
    /// Mexico.
    #[serde(rename = "MX")]
    Mx,
    /// Peru.
    #[serde(rename = "PE")]
    Pe,
    /// Brazil.
    #[serde(rename = "BR")]
    Br,
    /// Ecuador.
    #[serde(rename = "EC")]
    Ec,
    /// Chile.
    #[serde(rename = "CL")]
    Cl,
    /// Venezuela.
    #[serde(rename = "VE")]
    Ve,
}
impl ::std::fmt::Display for NativeCountry {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Co => f.write_str("CO"),
            Self::Mx => f.write_str("MX"),
            Self::Pe => f.write_str("PE"),
            Self::Br => f.write_str("BR"),
            Self::Ec => f.write_str("EC"),
            Self::Cl => f.write_str("CL"),
            Self::Ve => f.write_str("VE"),
        }
    }
}
impl ::std::str::FromStr for NativeCountry {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "CO" => Ok(Self::Co),
            "MX" => Ok(Self::Mx),
            "PE" => Ok(Self::Pe),
            "BR" => Ok(Self::Br),
            "EC" => Ok(Self::Ec),
            "CL" => Ok(Self::Cl),
            "VE" => Ok(Self::Ve),
            _ => Err("not one of CO, MX, PE, BR, EC, CL, VE".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for NativeCountry {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for NativeCountry {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
///A button that a user may answer with.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
#[non_exhaustive]
#[cfg_attr(
    feature = "schemars",
    derive(schemars::JsonSchema),
    schemars(transform = crate::json_schema::Declared("OutboundAnswer"))
)]
#[derive(PartialEq)]
pub struct OutboundAnswer {
    ///What the answer does.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub action: ::std::option::Option<crate::Open<AnswerAction>>,
    ///What the button says.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "crate::decode::text")]
    pub message: ::std::option::Option<::std::string::String>,
    /// Members that came and are not declared.
    #[serde(flatten)]
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub undeclared: crate::Undeclared,
}
///Category of WhatsApp for an outbound message.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
#[cfg_attr(
    feature = "schemars",
    derive(schemars::JsonSchema),
    schemars(transform = crate::json_schema::Declared("OutboundCategory"))
)]
#[non_exhaustive]
pub enum OutboundCategory {
    /// Anything that is neither of the others.
    #[serde(rename = "TRANSACTIONAL")]
    Transactional,
    /// Marketing campaigns.
    #[serde(rename = "MARKETING")]
    Marketing,
    /// One-time passwords.
    #[serde(rename = "OTP")]
    Otp,
}
impl ::std::fmt::Display for OutboundCategory {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Transactional => f.write_str("TRANSACTIONAL"),
            Self::Marketing => f.write_str("MARKETING"),
            Self::Otp => f.write_str("OTP"),
        }
    }
}
impl ::std::str::FromStr for OutboundCategory {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "TRANSACTIONAL" => Ok(Self::Transactional),
            "MARKETING" => Ok(Self::Marketing),
            "OTP" => Ok(Self::Otp),
            _ => Err("not one of TRANSACTIONAL, MARKETING, OTP".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for OutboundCategory {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for OutboundCategory {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
///Language in which an outbound message is written.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
#[cfg_attr(
    feature = "schemars",
    derive(schemars::JsonSchema),
    schemars(transform = crate::json_schema::Declared("OutboundLanguage"))
)]
#[non_exhaustive]
pub enum OutboundLanguage {
    /// Spanish.
    #[serde(rename = "es")]
    Es,
    /// English.
    #[serde(rename = "en")]
    En,
}
impl ::std::fmt::Display for OutboundLanguage {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Es => f.write_str("es"),
            Self::En => f.write_str("en"),
        }
    }
}
impl ::std::str::FromStr for OutboundLanguage {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "es" => Ok(Self::Es),
            "en" => Ok(Self::En),
            _ => Err("not one of es, en".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for OutboundLanguage {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for OutboundLanguage {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
///A message that can reach users first.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
#[non_exhaustive]
#[cfg_attr(
    feature = "schemars",
    derive(schemars::JsonSchema),
    schemars(transform = crate::json_schema::Declared("OutboundMessage"))
)]
#[derive(PartialEq)]
pub struct OutboundMessage {
    ///Variables of the buttons: index of the button to its variables.
    #[serde(
        default,
        skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty"
    )]
    #[serde(deserialize_with = "crate::decode::full_map")]
    pub buttons_variable_mapping: ::std::collections::BTreeMap<
        ::std::string::String,
        ButtonVariables,
    >,
    ///Buttons that do something other than answer.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    #[serde(deserialize_with = "crate::decode::list")]
    pub call_to_action_options: ::std::vec::Vec<CallToAction>,
    ///Id of the customer: begins with `TCI`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "crate::decode::text")]
    pub client_id: ::std::option::Option<::std::string::String>,
    ///When it was created.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub creation_date: ::std::option::Option<crate::Timestamp>,
    ///Why it was refused; empty when it was not.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "crate::decode::text")]
    pub failure_reason: ::std::option::Option<::std::string::String>,
    ///Variables of the header: number to name.
    #[serde(
        default,
        skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty"
    )]
    #[serde(deserialize_with = "crate::decode::text_map")]
    pub header_variable_mapping: ::std::collections::BTreeMap<
        ::std::string::String,
        ::std::string::String,
    >,
    ///Category of WhatsApp.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub interaction_category: ::std::option::Option<crate::Open<InteractionCategory>>,
    ///Whether it only informs (true) or begins a flow (false).
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "crate::decode::truth")]
    pub is_notification: ::std::option::Option<bool>,
    ///Its language.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub language_code: ::std::option::Option<crate::Open<MessageLanguage>>,
    ///Id of the file that it shows.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "crate::decode::text")]
    pub media_id: ::std::option::Option<::std::string::String>,
    ///Buttons that a user may answer with.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    #[serde(deserialize_with = "crate::decode::list")]
    pub outbound_answers: ::std::vec::Vec<OutboundAnswer>,
    ///Id: begins with `OTB`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "crate::decode::text")]
    pub outbound_id: ::std::option::Option<::std::string::String>,
    ///Its text, the variables numbered: `{{1}}`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "crate::decode::text")]
    pub outbound_message: ::std::option::Option<::std::string::String>,
    ///Its name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "crate::decode::text")]
    pub outbound_name: ::std::option::Option<::std::string::String>,
    ///How well it is received.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub outbound_quality: ::std::option::Option<crate::Open<OutboundQuality>>,
    ///Whether it can be sent.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub outbound_status: ::std::option::Option<crate::Open<OutboundStatus>>,
    ///What it shows.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub outbound_type: ::std::option::Option<crate::Open<OutboundType>>,
    ///Parts of the template.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    #[serde(deserialize_with = "crate::decode::list")]
    pub template_components: ::std::vec::Vec<TemplateComponent>,
    ///When the template last changed.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub template_update_date: ::std::option::Option<crate::Timestamp>,
    ///Variables of the text: number to name.
    #[serde(
        default,
        skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty"
    )]
    #[serde(deserialize_with = "crate::decode::text_map")]
    pub variable_mapping: ::std::collections::BTreeMap<
        ::std::string::String,
        ::std::string::String,
    >,
    ///Id of the app of the line. Older answers.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "crate::decode::text")]
    pub waba_app_id: ::std::option::Option<::std::string::String>,
    ///Name of the app of the line. Older answers.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "crate::decode::text")]
    pub waba_app_name: ::std::option::Option<::std::string::String>,
    ///Phone number of the line.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub waba_phone_number: ::std::option::Option<crate::Sensitive>,
    ///Who provides the line.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub waba_provider: ::std::option::Option<crate::Open<WabaProvider>>,
    /// Members that came and are not declared.
    #[serde(flatten)]
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub undeclared: crate::Undeclared,
}
///How well an outbound message is received.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
#[cfg_attr(
    feature = "schemars",
    derive(schemars::JsonSchema),
    schemars(transform = crate::json_schema::Declared("OutboundQuality"))
)]
#[non_exhaustive]
pub enum OutboundQuality {
    /// Not rated yet.
    #[serde(rename = "PENDING")]
    Pending,
    /// High.
    #[serde(rename = "HIGH")]
    High,
    /// Medium.
    #[serde(rename = "MEDIUM")]
    Medium,
    /// Low.
    #[serde(rename = "LOW")]
    Low,
}
impl ::std::fmt::Display for OutboundQuality {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Pending => f.write_str("PENDING"),
            Self::High => f.write_str("HIGH"),
            Self::Medium => f.write_str("MEDIUM"),
            Self::Low => f.write_str("LOW"),
        }
    }
}
impl ::std::str::FromStr for OutboundQuality {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "PENDING" => Ok(Self::Pending),
            "HIGH" => Ok(Self::High),
            "MEDIUM" => Ok(Self::Medium),
            "LOW" => Ok(Self::Low),
            _ => Err("not one of PENDING, HIGH, MEDIUM, LOW".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for OutboundQuality {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for OutboundQuality {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
///Whether an outbound message can be sent.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
#[cfg_attr(
    feature = "schemars",
    derive(schemars::JsonSchema),
    schemars(transform = crate::json_schema::Declared("OutboundStatus"))
)]
#[non_exhaustive]
pub enum OutboundStatus {
    /// It can be sent.
    #[serde(rename = "APPROVED")]
    Approved,
    /// WhatsApp has not decided yet.
    #[serde(rename = "PENDING")]
    Pending,
    /// WhatsApp has refused it.
    #[serde(rename = "REJECTED")]
    Rejected,
    /// WhatsApp holds it back for a while.
    #[serde(rename = "PAUSED")]
    Paused,
    /// WhatsApp has shut it off.
    #[serde(rename = "DISABLED")]
    Disabled,
    /// WhatsApp has marked it.
    #[serde(rename = "FLAGGED")]
    Flagged,
}
impl ::std::fmt::Display for OutboundStatus {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Approved => f.write_str("APPROVED"),
            Self::Pending => f.write_str("PENDING"),
            Self::Rejected => f.write_str("REJECTED"),
            Self::Paused => f.write_str("PAUSED"),
            Self::Disabled => f.write_str("DISABLED"),
            Self::Flagged => f.write_str("FLAGGED"),
        }
    }
}
impl ::std::str::FromStr for OutboundStatus {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "APPROVED" => Ok(Self::Approved),
            "PENDING" => Ok(Self::Pending),
            "REJECTED" => Ok(Self::Rejected),
            "PAUSED" => Ok(Self::Paused),
            "DISABLED" => Ok(Self::Disabled),
            "FLAGGED" => Ok(Self::Flagged),
            _ => {
                Err(
                    "not one of APPROVED, PENDING, REJECTED, PAUSED, DISABLED, FLAGGED"
                        .into(),
                )
            }
        }
    }
}
impl ::std::convert::TryFrom<&str> for OutboundStatus {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for OutboundStatus {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
///What an outbound message shows.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
#[cfg_attr(
    feature = "schemars",
    derive(schemars::JsonSchema),
    schemars(transform = crate::json_schema::Declared("OutboundTemplateType"))
)]
#[non_exhaustive]
pub enum OutboundTemplateType {
    /// Text alone.
    #[serde(rename = "TEXT")]
    Text,
    /// A video with text: video/mp4 or video/3gpp, 16 MB at most.
    #[serde(rename = "VIDEO")]
    Video,
    /// An image with text: image/jpeg or image/png, 5 MB at most.
    #[serde(rename = "IMAGE")]
    Image,
    /// A file of any media type with text, 100 MB at most.
    #[serde(rename = "DOCUMENT")]
    Document,
}
impl ::std::fmt::Display for OutboundTemplateType {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Text => f.write_str("TEXT"),
            Self::Video => f.write_str("VIDEO"),
            Self::Image => f.write_str("IMAGE"),
            Self::Document => f.write_str("DOCUMENT"),
        }
    }
}
impl ::std::str::FromStr for OutboundTemplateType {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "TEXT" => Ok(Self::Text),
            "VIDEO" => Ok(Self::Video),
            "IMAGE" => Ok(Self::Image),
            "DOCUMENT" => Ok(Self::Document),
            _ => Err("not one of TEXT, VIDEO, IMAGE, DOCUMENT".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for OutboundTemplateType {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for OutboundTemplateType {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
///What an outbound message shows. Comes in capitals or not.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
#[cfg_attr(
    feature = "schemars",
    derive(schemars::JsonSchema),
    schemars(transform = crate::json_schema::Declared("OutboundType"))
)]
#[non_exhaustive]
pub enum OutboundType {
    /// Text alone.
    #[serde(rename = "TEXT")]
    Text,
    /// An image with text.
    #[serde(rename = "IMAGE")]
    Image,
    /// A video with text.
    #[serde(rename = "VIDEO")]
    Video,
    /// A file with text.
    #[serde(rename = "DOCUMENT")]
    Document,
}
impl ::std::fmt::Display for OutboundType {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Text => f.write_str("TEXT"),
            Self::Image => f.write_str("IMAGE"),
            Self::Video => f.write_str("VIDEO"),
            Self::Document => f.write_str("DOCUMENT"),
        }
    }
}
impl ::std::str::FromStr for OutboundType {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "TEXT" => Ok(Self::Text),
            "IMAGE" => Ok(Self::Image),
            "VIDEO" => Ok(Self::Video),
            "DOCUMENT" => Ok(Self::Document),
            _ => Err("not one of TEXT, IMAGE, VIDEO, DOCUMENT".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for OutboundType {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for OutboundType {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
///Kind of document of a vehicle's owner.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
#[cfg_attr(
    feature = "schemars",
    derive(schemars::JsonSchema),
    schemars(transform = crate::json_schema::Declared("OwnerDocumentType"))
)]
#[non_exhaustive]
pub enum OwnerDocumentType {
    /// National identity document.
    #[serde(rename = "national-id")]
    NationalId,
    /// Identity document of a foreigner.
    #[serde(rename = "foreign-id")]
    ForeignId,
    /// Tax number of a company.
    #[serde(rename = "tax-id")]
    TaxId,
    /// Passport.
    #[serde(rename = "passport")]
    Passport,
}
impl ::std::fmt::Display for OwnerDocumentType {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::NationalId => f.write_str("national-id"),
            Self::ForeignId => f.write_str("foreign-id"),
            Self::TaxId => f.write_str("tax-id"),
            Self::Passport => f.write_str("passport"),
        }
    }
}
impl ::std::str::FromStr for OwnerDocumentType {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "national-id" => Ok(Self::NationalId),
            "foreign-id" => Ok(Self::ForeignId),
            "tax-id" => Ok(Self::TaxId),
            "passport" => Ok(Self::Passport),
            _ => Err("not one of national-id, foreign-id, tax-id, passport".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for OwnerDocumentType {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for OwnerDocumentType {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
///What the registries say of a person.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
#[non_exhaustive]
#[cfg_attr(
    feature = "schemars",
    derive(schemars::JsonSchema),
    schemars(transform = crate::json_schema::Declared("PersonSummary"))
)]
#[derive(PartialEq)]
pub struct PersonSummary {
    ///Older name of `date_of_birth`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub birthday: ::std::option::Option<crate::Sensitive<crate::Timestamp>>,
    ///Date of birth in the registry.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub date_of_birth: ::std::option::Option<crate::Sensitive<crate::Timestamp>>,
    ///Date of death in the registry.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub death_date: ::std::option::Option<crate::Sensitive<crate::Timestamp>>,
    ///State of the person as a driver.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "crate::decode::text")]
    pub driver_status: ::std::option::Option<::std::string::String>,
    ///Driver's licence: its state as text, or its state and categories.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub drivers_license: ::std::option::Option<DriversLicense>,
    ///Gender in the registry.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub gender: ::std::option::Option<crate::Open<Gender>>,
    ///Whether the identity was confirmed.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub identity_status: ::std::option::Option<crate::Open<IdentityStatus>>,
    ///Names under which the document was found.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    #[serde(deserialize_with = "crate::decode::list")]
    pub names_found: ::std::vec::Vec<NameFound>,
    ///Mexican social-security number (NSS).
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub nss: ::std::option::Option<crate::Sensitive>,
    ///What the search came to.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub result: ::std::option::Option<crate::Open<SummaryResult>>,
    ///Mexican tax number (RFC).
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub rfc: ::std::option::Option<crate::Sensitive>,
    ///When the summary last changed.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub update_date: ::std::option::Option<crate::Timestamp>,
    /// Members that came and are not declared.
    #[serde(flatten)]
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub undeclared: crate::Undeclared,
}
///Where a process was started.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
#[cfg_attr(
    feature = "schemars",
    derive(schemars::JsonSchema),
    schemars(transform = crate::json_schema::Declared("ProcessChannel"))
)]
#[non_exhaustive]
pub enum ProcessChannel {
    /// In a browser.
    #[serde(rename = "web")]
    Web,
    /// On WhatsApp.
    #[serde(rename = "whatsapp")]
    Whatsapp,
    /// Not known.
    #[serde(rename = "unknown")]
    Unknown,
}
impl ::std::fmt::Display for ProcessChannel {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Web => f.write_str("web"),
            Self::Whatsapp => f.write_str("whatsapp"),
            Self::Unknown => f.write_str("unknown"),
        }
    }
}
impl ::std::str::FromStr for ProcessChannel {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "web" => Ok(Self::Web),
            "whatsapp" => Ok(Self::Whatsapp),
            "unknown" => Ok(Self::Unknown),
            _ => Err("not one of web, whatsapp, unknown".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for ProcessChannel {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for ProcessChannel {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
///Country in which the identity process is set.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
#[cfg_attr(
    feature = "schemars",
    derive(schemars::JsonSchema),
    schemars(transform = crate::json_schema::Declared("ProcessCountry"))
)]
#[non_exhaustive]
pub enum ProcessCountry {
    /// No country in particular.
    #[serde(rename = "ALL")]
    All,
    /// Brazil.
    #[serde(rename = "BR")]
    Br,
    /// Chile.
    #[serde(rename = "CL")]
    Cl,
    /// Colombia.
    #[serde(rename = "CO")]
    Co,
    /// Costa Rica.
    #[serde(rename = "CR")]
    Cr,
    /// Ecuador.
    #[serde(rename = "EC")]
    Ec,
    /// Mexico.
    #[serde(rename = "MX")]
    Mx,
    /// Peru.
    #[serde(rename = "PE")]
    Pe,
    /// Argentina.
    #[serde(rename = "AR")]
    Ar,
}
impl ::std::fmt::Display for ProcessCountry {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::All => f.write_str("ALL"),
            Self::Br => f.write_str("BR"),
            Self::Cl => f.write_str("CL"),
            Self::Co => f.write_str("CO"),
            Self::Cr => f.write_str("CR"),
            Self::Ec => f.write_str("EC"),
            Self::Mx => f.write_str("MX"),
            Self::Pe => f.write_str("PE"),
            Self::Ar => f.write_str("AR"),
        }
    }
}
impl ::std::str::FromStr for ProcessCountry {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "ALL" => Ok(Self::All),
            "BR" => Ok(Self::Br),
            "CL" => Ok(Self::Cl),
            "CO" => Ok(Self::Co),
            "CR" => Ok(Self::Cr),
            "EC" => Ok(Self::Ec),
            "MX" => Ok(Self::Mx),
            "PE" => Ok(Self::Pe),
            "AR" => Ok(Self::Ar),
            _ => Err("not one of ALL, BR, CL, CO, CR, EC, MX, PE, AR".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for ProcessCountry {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for ProcessCountry {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
///Kind of document with which the user proves the identity.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
#[cfg_attr(
    feature = "schemars",
    derive(schemars::JsonSchema),
    schemars(transform = crate::json_schema::Declared("ProcessDocumentType"))
)]
#[non_exhaustive]
pub enum ProcessDocumentType {
    /// Passport.
    #[serde(rename = "passport")]
    Passport,
    /// Driver's licence.
    #[serde(rename = "driver-license")]
    DriverLicense,
    /// Identity document of a foreigner.
    #[serde(rename = "foreign-id")]
    ForeignId,
    /// National identity document.
    #[serde(rename = "national-id")]
    NationalId,
    /// Special stay permit of a Venezuelan in Colombia.
    #[serde(rename = "pep")]
    Pep,
}
impl ::std::fmt::Display for ProcessDocumentType {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Passport => f.write_str("passport"),
            Self::DriverLicense => f.write_str("driver-license"),
            Self::ForeignId => f.write_str("foreign-id"),
            Self::NationalId => f.write_str("national-id"),
            Self::Pep => f.write_str("pep"),
        }
    }
}
impl ::std::str::FromStr for ProcessDocumentType {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "passport" => Ok(Self::Passport),
            "driver-license" => Ok(Self::DriverLicense),
            "foreign-id" => Ok(Self::ForeignId),
            "national-id" => Ok(Self::NationalId),
            "pep" => Ok(Self::Pep),
            _ => {
                Err(
                    "not one of passport, driver-license, foreign-id, national-id, pep"
                        .into(),
                )
            }
        }
    }
}
impl ::std::convert::TryFrom<&str> for ProcessDocumentType {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for ProcessDocumentType {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
///An identity process: how it stands, and what each of its validations found.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
#[non_exhaustive]
#[cfg_attr(
    feature = "schemars",
    derive(schemars::JsonSchema),
    schemars(transform = crate::json_schema::Declared("ProcessResult"))
)]
#[derive(PartialEq)]
pub struct ProcessResult {
    ///Experiment that the process took part in.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "crate::decode::text")]
    pub ab_experiment: ::std::option::Option<::std::string::String>,
    ///Identifier of the user, yours or made by the service: the latter begins with `ACC`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "crate::decode::text")]
    pub account_id: ::std::option::Option<::std::string::String>,
    ///Background check that belongs to it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "crate::decode::text")]
    pub check_id: ::std::option::Option<::std::string::String>,
    ///City of the user.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub city: ::std::option::Option<crate::Sensitive>,
    ///Id of the customer: begins with `TCI`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "crate::decode::text")]
    pub client_id: ::std::option::Option<::std::string::String>,
    ///Id of the customer's own user, in the customer's words: may be a name or an address.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub client_user_id: ::std::option::Option<crate::Sensitive>,
    ///Country of the process.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "crate::decode::text")]
    pub country: ::std::option::Option<::std::string::String>,
    ///Where it was started.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub created_via: ::std::option::Option<crate::Open<ProcessChannel>>,
    ///When it was created.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub creation_date: ::std::option::Option<crate::Timestamp>,
    ///Index of the step that the user is at.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "crate::decode::integer")]
    pub current_step_index: ::std::option::Option<i64>,
    ///Reason for which it was declined or expired.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub declined_reason: ::std::option::Option<crate::Open<DeclinedReason>>,
    ///What was found, where it comes beside the validations.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub details: ::std::option::Option<ValidationDetails>,
    ///Devices that the user came with.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    #[serde(deserialize_with = "crate::decode::list")]
    pub devices_info: ::std::vec::Vec<DeviceInfo>,
    ///Document number of the user.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub document_number: ::std::option::Option<crate::Sensitive>,
    ///Reason for which it expired; may have the values of `declined_reason`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub expired_reason: ::std::option::Option<crate::Open<DeclinedReason>>,
    ///Why it failed.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub failure_status: ::std::option::Option<crate::Open<FailureStatus>>,
    ///Given name of the user.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub first_name: ::std::option::Option<crate::Sensitive>,
    ///Flow that the process follows: begins with `IPF`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "crate::decode::text")]
    pub flow_id: ::std::option::Option<::std::string::String>,
    ///Version of that flow.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "crate::decode::integer")]
    pub flow_version: ::std::option::Option<i64>,
    ///Location by the device: latitude and longitude in degrees, with a comma between.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub geolocation_device: ::std::option::Option<crate::Sensitive>,
    ///Location by IP address.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub geolocation_ip: ::std::option::Option<crate::Sensitive>,
    ///IP address of the user.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub ip_address: ::std::option::Option<crate::Sensitive>,
    ///Last step that the user finished.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub last_finished_step: ::std::option::Option<ProcessStep>,
    ///Family name of the user.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub last_name: ::std::option::Option<crate::Sensitive>,
    ///What was filed with the process when its key was made.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub metadata: ::std::option::Option<crate::Json>,
    ///Final status that an authorized person has set.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub override_status: ::std::option::Option<crate::Open<ProcessStatus>>,
    ///Changes of the final status by authorized people; what an entry looks like is not documented.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    #[serde(deserialize_with = "crate::decode::list")]
    pub override_status_history: ::std::vec::Vec<crate::Json>,
    ///Id of the process: begins with `IDP`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "crate::decode::text")]
    pub process_id: ::std::option::Option<::std::string::String>,
    ///How it stands. Where `override_status` comes, that one counts.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub status: ::std::option::Option<crate::Open<ProcessStatus>>,
    ///How long the process lives; the unit is not documented.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "crate::decode::integer")]
    pub time_to_live: ::std::option::Option<i64>,
    ///What set the process off.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub trigger_info: ::std::option::Option<TriggerInfo>,
    ///When it last changed.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub update_date: ::std::option::Option<crate::Timestamp>,
    ///Validations of the process.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    #[serde(deserialize_with = "crate::decode::list")]
    pub validations: ::std::vec::Vec<ProcessValidation>,
    /// Members that came and are not declared.
    #[serde(flatten)]
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub undeclared: crate::Undeclared,
}
///How a process stands. `success` and `failure` are final.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
#[cfg_attr(
    feature = "schemars",
    derive(schemars::JsonSchema),
    schemars(transform = crate::json_schema::Declared("ProcessStatus"))
)]
#[non_exhaustive]
pub enum ProcessStatus {
    /// It goes on.
    #[serde(rename = "pending")]
    Pending,
    /// Every step and every validation succeeded. Final.
    #[serde(rename = "success")]
    Success,
    /// It was declined, expired, cancelled or broke down. Final.
    #[serde(rename = "failure")]
    Failure,
}
impl ::std::fmt::Display for ProcessStatus {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Pending => f.write_str("pending"),
            Self::Success => f.write_str("success"),
            Self::Failure => f.write_str("failure"),
        }
    }
}
impl ::std::str::FromStr for ProcessStatus {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "pending" => Ok(Self::Pending),
            "success" => Ok(Self::Success),
            "failure" => Ok(Self::Failure),
            _ => Err("not one of pending, success, failure".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for ProcessStatus {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for ProcessStatus {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
///A step of a process: what it asked of the user and what came of it.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
#[non_exhaustive]
#[cfg_attr(
    feature = "schemars",
    derive(schemars::JsonSchema),
    schemars(transform = crate::json_schema::Declared("ProcessStep"))
)]
#[derive(PartialEq)]
pub struct ProcessStep {
    ///Whether its outcome comes later.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "crate::decode::truth")]
    pub async_step: ::std::option::Option<bool>,
    ///Settings of the step; its members are not documented.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub config: ::std::option::Option<crate::Json>,
    ///What the step is about.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "crate::decode::text")]
    pub description: ::std::option::Option<::std::string::String>,
    ///What the user is asked for.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    #[serde(deserialize_with = "crate::decode::list")]
    pub expected_inputs: ::std::vec::Vec<ExpectedInput>,
    ///Where the user's files go.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    #[serde(deserialize_with = "crate::decode::list")]
    pub files_upload_urls: ::std::vec::Vec<FileUploadUrl>,
    ///When it ended.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub finish_date: ::std::option::Option<crate::Timestamp>,
    ///Where the user goes after the step: a URL, which may carry a key.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub redirect_url: ::std::option::Option<crate::Sensitive>,
    ///How many attempts are left.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "crate::decode::integer")]
    pub remaining_retries: ::std::option::Option<i64>,
    ///When it began.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub start_date: ::std::option::Option<crate::Timestamp>,
    ///Id: begins with `IPS`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "crate::decode::text")]
    pub step_id: ::std::option::Option<::std::string::String>,
    ///Kind of step.
    #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "crate::decode::text")]
    pub type_: ::std::option::Option<::std::string::String>,
    ///Verification that the step belongs to.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "crate::decode::text")]
    pub verification_id: ::std::option::Option<::std::string::String>,
    ///What came of it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub verification_output: ::std::option::Option<VerificationOutput>,
    /// Members that came and are not declared.
    #[serde(flatten)]
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub undeclared: crate::Undeclared,
}
///A validation: what it verifies, how it stands and what it found.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
#[non_exhaustive]
#[cfg_attr(
    feature = "schemars",
    derive(schemars::JsonSchema),
    schemars(transform = crate::json_schema::Declared("ProcessValidation"))
)]
#[derive(PartialEq)]
pub struct ProcessValidation {
    ///Identifier of the user.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "crate::decode::text")]
    pub account_id: ::std::option::Option<::std::string::String>,
    ///How many attempts the user has in all.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "crate::decode::integer")]
    pub allowed_retries: ::std::option::Option<i64>,
    ///Whether the uploaded files are usable.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub attachment_status: ::std::option::Option<crate::Open<AttachmentStatus>>,
    ///Checks of the uploaded files.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    #[serde(deserialize_with = "crate::decode::list")]
    pub attachment_validations: ::std::vec::Vec<AttachmentValidation>,
    ///When it was created.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub creation_date: ::std::option::Option<crate::Timestamp>,
    ///Reason for which it failed.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub declined_reason: ::std::option::Option<crate::Open<DeclinedReason>>,
    ///What it found. Which members come depends on its type.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub details: ::std::option::Option<ValidationDetails>,
    ///E-mail address that was validated.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub email: ::std::option::Option<crate::Sensitive>,
    ///Picture of the face: a signed URL that holds for 15 minutes.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub face_photo: ::std::option::Option<crate::Sensitive>,
    ///Picture of the face with a watermark: a signed URL that holds for 15 minutes.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub face_photo_watermark: ::std::option::Option<crate::Sensitive>,
    ///Why it failed.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub failure_status: ::std::option::Option<crate::Open<FailureStatus>>,
    ///Front of the document: a signed URL that holds for 15 minutes.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub front_image: ::std::option::Option<crate::Sensitive>,
    ///Process that it belongs to.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "crate::decode::text")]
    pub identity_process_id: ::std::option::Option<::std::string::String>,
    ///IP address of the user.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub ip_address: ::std::option::Option<crate::Sensitive>,
    ///How many attempts are left.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "crate::decode::integer")]
    pub remaining_retries: ::std::option::Option<i64>,
    ///Back of the document: a signed URL that holds for 15 minutes.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub reverse_image: ::std::option::Option<crate::Sensitive>,
    ///Minimum score that passes.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "crate::decode::number")]
    pub threshold: ::std::option::Option<f64>,
    ///What it verifies.
    #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
    pub type_: ::std::option::Option<crate::Open<ValidationType>>,
    ///Id: begins with `VLD`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "crate::decode::text")]
    pub validation_id: ::std::option::Option<::std::string::String>,
    ///How it stands.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub validation_status: ::std::option::Option<crate::Open<ValidationStatus>>,
    /// Members that came and are not declared.
    #[serde(flatten)]
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub undeclared: crate::Undeclared,
}
///Receipt of a status. What comes is not documented: all of it is kept.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
#[non_exhaustive]
#[cfg_attr(
    feature = "schemars",
    derive(schemars::JsonSchema),
    schemars(transform = crate::json_schema::Declared("ProviderStatusReceipt"))
)]
#[derive(PartialEq)]
pub struct ProviderStatusReceipt {
    ///What was done.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "crate::decode::text")]
    pub message: ::std::option::Option<::std::string::String>,
    /// Members that came and are not declared.
    #[serde(flatten)]
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub undeclared: crate::Undeclared,
}
///An input that a source lacked or refused. Beside the inputs of a request, parts of a document are named.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
#[cfg_attr(
    feature = "schemars",
    derive(schemars::JsonSchema),
    schemars(transform = crate::json_schema::Declared("RefusedInput"))
)]
#[non_exhaustive]
pub enum RefusedInput {
    /// The region.
    #[serde(rename = "administrative_region")]
    AdministrativeRegion,
    /// The birth certificate.
    #[serde(rename = "birth_certificate")]
    BirthCertificate,
    /// The date of birth.
    #[serde(rename = "birthday")]
    Birthday,
    /// The CIC of a Mexican credential.
    #[serde(rename = "cic")]
    Cic,
    /// The citizen's id of a Mexican credential.
    #[serde(rename = "citizen_id")]
    CitizenId,
    /// The date of birth.
    #[serde(rename = "date_of_birth")]
    DateOfBirth,
    /// The diplomatic document.
    #[serde(rename = "diplomatic_id")]
    DiplomaticId,
    /// The day on which the document was issued.
    #[serde(rename = "document_expedition_date")]
    DocumentExpeditionDate,
    /// The voter key of a Mexican credential.
    #[serde(rename = "elector_key")]
    ElectorKey,
    /// The given name.
    #[serde(rename = "first_name")]
    FirstName,
    /// The identity number of a foreigner.
    #[serde(rename = "foreign_id")]
    ForeignId,
    /// The number of the issue of the document.
    #[serde(rename = "issue_number")]
    IssueNumber,
    /// The family name.
    #[serde(rename = "last_name")]
    LastName,
    /// The plate.
    #[serde(rename = "license_plate")]
    LicensePlate,
    /// The national identity number.
    #[serde(rename = "national_id")]
    NationalId,
    /// The country of birth.
    #[serde(rename = "native_country")]
    NativeCountry,
    /// The OCR number of a Mexican credential.
    #[serde(rename = "ocr")]
    Ocr,
    /// The document number of the vehicle's owner.
    #[serde(rename = "owner_document_id")]
    OwnerDocumentId,
    /// The passport.
    #[serde(rename = "passport")]
    Passport,
    /// The day on which the circulation permit was paid.
    #[serde(rename = "payment_date")]
    PaymentDate,
    /// The special stay permit.
    #[serde(rename = "pep")]
    Pep,
    /// The temporary stay or protection permit.
    #[serde(rename = "ptp")]
    Ptp,
    /// The tax number.
    #[serde(rename = "tax_id")]
    TaxId,
    /// The identification number of the vehicle.
    #[serde(rename = "vehicle_id")]
    VehicleId,
}
impl ::std::fmt::Display for RefusedInput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::AdministrativeRegion => f.write_str("administrative_region"),
            Self::BirthCertificate => f.write_str("birth_certificate"),
            Self::Birthday => f.write_str("birthday"),
            Self::Cic => f.write_str("cic"),
            Self::CitizenId => f.write_str("citizen_id"),
            Self::DateOfBirth => f.write_str("date_of_birth"),
            Self::DiplomaticId => f.write_str("diplomatic_id"),
            Self::DocumentExpeditionDate => f.write_str("document_expedition_date"),
            Self::ElectorKey => f.write_str("elector_key"),
            Self::FirstName => f.write_str("first_name"),
            Self::ForeignId => f.write_str("foreign_id"),
            Self::IssueNumber => f.write_str("issue_number"),
            Self::LastName => f.write_str("last_name"),
            Self::LicensePlate => f.write_str("license_plate"),
            Self::NationalId => f.write_str("national_id"),
            Self::NativeCountry => f.write_str("native_country"),
            Self::Ocr => f.write_str("ocr"),
            Self::OwnerDocumentId => f.write_str("owner_document_id"),
            Self::Passport => f.write_str("passport"),
            Self::PaymentDate => f.write_str("payment_date"),
            Self::Pep => f.write_str("pep"),
            Self::Ptp => f.write_str("ptp"),
            Self::TaxId => f.write_str("tax_id"),
            Self::VehicleId => f.write_str("vehicle_id"),
        }
    }
}
impl ::std::str::FromStr for RefusedInput {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "administrative_region" => Ok(Self::AdministrativeRegion),
            "birth_certificate" => Ok(Self::BirthCertificate),
            "birthday" => Ok(Self::Birthday),
            "cic" => Ok(Self::Cic),
            "citizen_id" => Ok(Self::CitizenId),
            "date_of_birth" => Ok(Self::DateOfBirth),
            "diplomatic_id" => Ok(Self::DiplomaticId),
            "document_expedition_date" => Ok(Self::DocumentExpeditionDate),
            "elector_key" => Ok(Self::ElectorKey),
            "first_name" => Ok(Self::FirstName),
            "foreign_id" => Ok(Self::ForeignId),
            "issue_number" => Ok(Self::IssueNumber),
            "last_name" => Ok(Self::LastName),
            "license_plate" => Ok(Self::LicensePlate),
            "national_id" => Ok(Self::NationalId),
            "native_country" => Ok(Self::NativeCountry),
            "ocr" => Ok(Self::Ocr),
            "owner_document_id" => Ok(Self::OwnerDocumentId),
            "passport" => Ok(Self::Passport),
            "payment_date" => Ok(Self::PaymentDate),
            "pep" => Ok(Self::Pep),
            "ptp" => Ok(Self::Ptp),
            "tax_id" => Ok(Self::TaxId),
            "vehicle_id" => Ok(Self::VehicleId),
            _ => {
                Err(
                    "not one of administrative_region, birth_certificate, birthday, cic, citizen_id, date_of_birth, diplomatic_id, document_expedition_date, elector_key, first_name, foreign_id, issue_number, last_name, license_plate, national_id, native_country, ocr, owner_document_id, passport, payment_date, pep, ptp, tax_id, vehicle_id"
                        .into(),
                )
            }
        }
    }
}
impl ::std::convert::TryFrom<&str> for RefusedInput {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for RefusedInput {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
///The custom types that are left after one was deleted: weights of the data sets by the code of the country, then by the name of the custom type.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(transparent)]
#[non_exhaustive]
#[cfg_attr(
    feature = "schemars",
    derive(schemars::JsonSchema),
    schemars(transform = crate::json_schema::Declared("RemainingCustomTypes"))
)]
#[derive(PartialEq)]
pub struct RemainingCustomTypes(
    pub ::std::collections::BTreeMap<
        ::std::string::String,
        ::std::option::Option<
            ::std::collections::BTreeMap<
                ::std::string::String,
                ::std::option::Option<::std::vec::Vec<DataSetWeight>>,
            >,
        >,
    >,
);
impl ::std::ops::Deref for RemainingCustomTypes {
    type Target = ::std::collections::BTreeMap<
        ::std::string::String,
        ::std::option::Option<
            ::std::collections::BTreeMap<
                ::std::string::String,
                ::std::option::Option<::std::vec::Vec<DataSetWeight>>,
            >,
        >,
    >;
    fn deref(
        &self,
    ) -> &::std::collections::BTreeMap<
        ::std::string::String,
        ::std::option::Option<
            ::std::collections::BTreeMap<
                ::std::string::String,
                ::std::option::Option<::std::vec::Vec<DataSetWeight>>,
            >,
        >,
    > {
        &self.0
    }
}
impl ::std::convert::From<RemainingCustomTypes>
for ::std::collections::BTreeMap<
    ::std::string::String,
    ::std::option::Option<
        ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::option::Option<::std::vec::Vec<DataSetWeight>>,
        >,
    >,
> {
    fn from(value: RemainingCustomTypes) -> Self {
        value.0
    }
}
impl ::std::convert::From<
    ::std::collections::BTreeMap<
        ::std::string::String,
        ::std::option::Option<
            ::std::collections::BTreeMap<
                ::std::string::String,
                ::std::option::Option<::std::vec::Vec<DataSetWeight>>,
            >,
        >,
    >,
> for RemainingCustomTypes {
    fn from(
        value: ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::option::Option<
                ::std::collections::BTreeMap<
                    ::std::string::String,
                    ::std::option::Option<::std::vec::Vec<DataSetWeight>>,
                >,
            >,
        >,
    ) -> Self {
        Self(value)
    }
}
///What a provider says of a message. No input is documented: what is put here is sent as it is.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(transparent)]
#[non_exhaustive]
#[cfg_attr(
    feature = "schemars",
    derive(schemars::JsonSchema),
    schemars(transform = crate::json_schema::Declared("ReportProviderStatusRequest"))
)]
#[derive(PartialEq)]
pub struct ReportProviderStatusRequest(
    pub ::std::collections::BTreeMap<::std::string::String, crate::Sensitive>,
);
impl ::std::ops::Deref for ReportProviderStatusRequest {
    type Target = ::std::collections::BTreeMap<::std::string::String, crate::Sensitive>;
    fn deref(
        &self,
    ) -> &::std::collections::BTreeMap<::std::string::String, crate::Sensitive> {
        &self.0
    }
}
impl ::std::convert::From<ReportProviderStatusRequest>
for ::std::collections::BTreeMap<::std::string::String, crate::Sensitive> {
    fn from(value: ReportProviderStatusRequest) -> Self {
        value.0
    }
}
impl ::std::convert::From<
    ::std::collections::BTreeMap<::std::string::String, crate::Sensitive>,
> for ReportProviderStatusRequest {
    fn from(
        value: ::std::collections::BTreeMap<::std::string::String, crate::Sensitive>,
    ) -> Self {
        Self(value)
    }
}
///Which report of a batch to make.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
#[cfg_attr(
    feature = "schemars",
    derive(schemars::JsonSchema),
    schemars(transform = crate::json_schema::Declared("RequestBatchReportRequest"))
)]
#[derive(PartialEq)]
pub struct RequestBatchReportRequest {
    ///Format of the file. Its values are not documented; `xlsx` and `csv` are likely.
    pub format: ::std::string::String,
}
impl RequestBatchReportRequest {
    pub fn builder() -> builder::RequestBatchReportRequest {
        Default::default()
    }
}
///Service that a batch is for.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
#[cfg_attr(
    feature = "schemars",
    derive(schemars::JsonSchema),
    schemars(transform = crate::json_schema::Declared("RequestedBatchService"))
)]
#[non_exhaustive]
pub enum RequestedBatchService {
    /// Background checks.
    #[serde(rename = "checks")]
    Checks,
}
impl ::std::fmt::Display for RequestedBatchService {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Checks => f.write_str("checks"),
        }
    }
}
impl ::std::str::FromStr for RequestedBatchService {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "checks" => Ok(Self::Checks),
            _ => Err("not one of checks".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for RequestedBatchService {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for RequestedBatchService {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
///Country whose sources are asked.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
#[cfg_attr(
    feature = "schemars",
    derive(schemars::JsonSchema),
    schemars(transform = crate::json_schema::Declared("RequestedCheckCountry"))
)]
#[non_exhaustive]
pub enum RequestedCheckCountry {
    /// International sources, by name.
    #[serde(rename = "ALL")]
    All,
    /// Brazil.
    #[serde(rename = "BR")]
    Br,
    /// Colombia.
    #[serde(rename = "CO")]
    Co,
    /// Chile.
    #[serde(rename = "CL")]
    Cl,
    /// Mexico.
    #[serde(rename = "MX")]
    Mx,
    /// Peru.
    #[serde(rename = "PE")]
    Pe,
    /// Costa Rica.
    #[serde(rename = "CR")]
    Cr,
}
impl ::std::fmt::Display for RequestedCheckCountry {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::All => f.write_str("ALL"),
            Self::Br => f.write_str("BR"),
            Self::Co => f.write_str("CO"),
            Self::Cl => f.write_str("CL"),
            Self::Mx => f.write_str("MX"),
            Self::Pe => f.write_str("PE"),
            Self::Cr => f.write_str("CR"),
        }
    }
}
impl ::std::str::FromStr for RequestedCheckCountry {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "ALL" => Ok(Self::All),
            "BR" => Ok(Self::Br),
            "CO" => Ok(Self::Co),
            "CL" => Ok(Self::Cl),
            "MX" => Ok(Self::Mx),
            "PE" => Ok(Self::Pe),
            "CR" => Ok(Self::Cr),
            _ => Err("not one of ALL, BR, CO, CL, MX, PE, CR".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for RequestedCheckCountry {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for RequestedCheckCountry {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
///What is checked. A name that is none of these is the name of a custom type.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
#[cfg_attr(
    feature = "schemars",
    derive(schemars::JsonSchema),
    schemars(transform = crate::json_schema::Declared("RequestedCheckType"))
)]
#[non_exhaustive]
pub enum RequestedCheckType {
    /// A person.
    #[serde(rename = "person")]
    Person,
    /// A vehicle and its owner.
    #[serde(rename = "vehicle")]
    Vehicle,
    /// A company.
    #[serde(rename = "company")]
    Company,
}
impl ::std::fmt::Display for RequestedCheckType {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Person => f.write_str("person"),
            Self::Vehicle => f.write_str("vehicle"),
            Self::Company => f.write_str("company"),
        }
    }
}
impl ::std::str::FromStr for RequestedCheckType {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "person" => Ok(Self::Person),
            "vehicle" => Ok(Self::Vehicle),
            "company" => Ok(Self::Company),
            _ => Err("not one of person, vehicle, company".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for RequestedCheckType {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for RequestedCheckType {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
///Whether a continuous check is to go on.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
#[cfg_attr(
    feature = "schemars",
    derive(schemars::JsonSchema),
    schemars(transform = crate::json_schema::Declared("RequestedContinuousCheckStatus"))
)]
#[non_exhaustive]
pub enum RequestedContinuousCheckStatus {
    /// It runs.
    #[serde(rename = "enabled")]
    Enabled,
    /// It does not run.
    #[serde(rename = "disabled")]
    Disabled,
}
impl ::std::fmt::Display for RequestedContinuousCheckStatus {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Enabled => f.write_str("enabled"),
            Self::Disabled => f.write_str("disabled"),
        }
    }
}
impl ::std::str::FromStr for RequestedContinuousCheckStatus {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "enabled" => Ok(Self::Enabled),
            "disabled" => Ok(Self::Disabled),
            _ => Err("not one of enabled, disabled".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for RequestedContinuousCheckStatus {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for RequestedContinuousCheckStatus {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
///How the names of the identity sources and those of a record have to match for the record to count.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
#[cfg_attr(
    feature = "schemars",
    derive(schemars::JsonSchema),
    schemars(transform = crate::json_schema::Declared("RequestedNamesMatchingType"))
)]
#[non_exhaustive]
pub enum RequestedNamesMatchingType {
    /// Similar enough to be the same person. The default.
    #[serde(rename = "soft")]
    Soft,
    /// The same.
    #[serde(rename = "exact")]
    Exact,
}
impl ::std::fmt::Display for RequestedNamesMatchingType {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Soft => f.write_str("soft"),
            Self::Exact => f.write_str("exact"),
        }
    }
}
impl ::std::str::FromStr for RequestedNamesMatchingType {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "soft" => Ok(Self::Soft),
            "exact" => Ok(Self::Exact),
            _ => Err("not one of soft, exact".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for RequestedNamesMatchingType {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for RequestedNamesMatchingType {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
///A change of scores between two runs.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
#[non_exhaustive]
#[cfg_attr(
    feature = "schemars",
    derive(schemars::JsonSchema),
    schemars(transform = crate::json_schema::Declared("ScoreChange"))
)]
#[derive(PartialEq)]
pub struct ScoreChange {
    ///Old and new scores by data set. The form is not settled: kept as it comes.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub dataset_score_changes: ::std::option::Option<crate::Json>,
    ///Old and new scores. The form is not settled: kept as it comes.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub score_changes: ::std::option::Option<crate::Json>,
    /// Members that came and are not declared.
    #[serde(flatten)]
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub undeclared: crate::Undeclared,
}
///What a search in a data set came to.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
#[cfg_attr(
    feature = "schemars",
    derive(schemars::JsonSchema),
    schemars(transform = crate::json_schema::Declared("ScoreResult"))
)]
#[non_exhaustive]
pub enum ScoreResult {
    /// Not searched yet.
    #[serde(rename = "pending")]
    Pending,
    /// Something was found.
    #[serde(rename = "found")]
    Found,
    /// Nothing was found.
    #[serde(rename = "not_found")]
    NotFound,
    /// The search failed.
    #[serde(rename = "error")]
    Error,
    /// The search takes long.
    #[serde(rename = "delayed")]
    Delayed,
    /// The data set does not count.
    #[serde(rename = "ignored")]
    Ignored,
}
impl ::std::fmt::Display for ScoreResult {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Pending => f.write_str("pending"),
            Self::Found => f.write_str("found"),
            Self::NotFound => f.write_str("not_found"),
            Self::Error => f.write_str("error"),
            Self::Delayed => f.write_str("delayed"),
            Self::Ignored => f.write_str("ignored"),
        }
    }
}
impl ::std::str::FromStr for ScoreResult {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "pending" => Ok(Self::Pending),
            "found" => Ok(Self::Found),
            "not_found" => Ok(Self::NotFound),
            "error" => Ok(Self::Error),
            "delayed" => Ok(Self::Delayed),
            "ignored" => Ok(Self::Ignored),
            _ => {
                Err(
                    "not one of pending, found, not_found, error, delayed, ignored"
                        .into(),
                )
            }
        }
    }
}
impl ::std::convert::TryFrom<&str> for ScoreResult {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for ScoreResult {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
///How the score compares with that of the run before.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
#[cfg_attr(
    feature = "schemars",
    derive(schemars::JsonSchema),
    schemars(transform = crate::json_schema::Declared("ScoreStatus"))
)]
#[non_exhaustive]
pub enum ScoreStatus {
    /// There is no run before.
    #[serde(rename = "new")]
    New,
    /// Higher.
    #[serde(rename = "up")]
    Up,
    /// Lower.
    #[serde(rename = "down")]
    Down,
    /// The same.
    #[serde(rename = "same")]
    Same,
    /// The same.
    #[serde(rename = "equal")]
    Equal,
}
impl ::std::fmt::Display for ScoreStatus {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::New => f.write_str("new"),
            Self::Up => f.write_str("up"),
            Self::Down => f.write_str("down"),
            Self::Same => f.write_str("same"),
            Self::Equal => f.write_str("equal"),
        }
    }
}
impl ::std::str::FromStr for ScoreStatus {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "new" => Ok(Self::New),
            "up" => Ok(Self::Up),
            "down" => Ok(Self::Down),
            "same" => Ok(Self::Same),
            "equal" => Ok(Self::Equal),
            _ => Err("not one of new, up, down, same, equal".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for ScoreStatus {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for ScoreStatus {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
///Which message goes to whom.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[non_exhaustive]
#[cfg_attr(
    feature = "schemars",
    derive(schemars::JsonSchema),
    schemars(transform = crate::json_schema::Declared("SendOutboundMessageRequest"))
)]
#[derive(PartialEq)]
pub struct SendOutboundMessageRequest {
    ///Your identifier of the user: letters, digits, `_`, `.` and `-`. Links the messages that the user gets.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub account_id: ::std::option::Option<crate::AccountId>,
    ///Country code of the phone: `+57`.
    pub country_code: ::std::string::String,
    ///Flow that begins when the user accepts: begins with `IPF`. Needed when the message was created with `is_notification` false.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub flow_id: ::std::option::Option<::std::string::String>,
    ///Id of an approved outbound message: begins with `OTB`.
    pub outbound_id: ::std::string::String,
    ///Phone number of the user, without the country code.
    pub phone_number: crate::Sensitive,
    ///Whether the user has agreed to be contacted over WhatsApp. Has to be true.
    pub user_authorized: bool,
    #[serde(flatten)]
    pub extra: ::std::collections::BTreeMap<::std::string::String, crate::Sensitive>,
}
impl SendOutboundMessageRequest {
    pub fn builder() -> builder::SendOutboundMessageRequest {
        Default::default()
    }
}
///A message that is on its way.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
#[non_exhaustive]
#[cfg_attr(
    feature = "schemars",
    derive(schemars::JsonSchema),
    schemars(transform = crate::json_schema::Declared("SentOutboundMessage"))
)]
#[derive(PartialEq)]
pub struct SentOutboundMessage {
    ///When it was sent.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub creation_date: ::std::option::Option<crate::Timestamp>,
    ///Flow that begins when the user accepts.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "crate::decode::text")]
    pub flow_id: ::std::option::Option<::std::string::String>,
    ///What was done.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "crate::decode::text")]
    pub message: ::std::option::Option<::std::string::String>,
    ///The outbound message that was sent.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub outbound_message: ::std::option::Option<OutboundMessage>,
    ///Id of the conversation.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "crate::decode::text")]
    pub session_id: ::std::option::Option<::std::string::String>,
    ///Phone number of the user, with the country code.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub user_phone_number: ::std::option::Option<crate::Sensitive>,
    /// Members that came and are not declared.
    #[serde(flatten)]
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub undeclared: crate::Undeclared,
}
///Settings of the account; only what was sent comes back.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
#[non_exhaustive]
#[cfg_attr(
    feature = "schemars",
    derive(schemars::JsonSchema),
    schemars(transform = crate::json_schema::Declared("Settings"))
)]
#[derive(PartialEq)]
pub struct Settings {
    ///How long a check may wait for its sources: a number and `m` for minutes or `h` for hours.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "crate::decode::text")]
    pub max_duration: ::std::option::Option<::std::string::String>,
    ///How names have to match.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub names_matching_type: ::std::option::Option<crate::Open<NamesMatchingType>>,
    ///Whether a source that fails is asked again.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "crate::decode::truth")]
    pub retries: ::std::option::Option<bool>,
    /// Members that came and are not declared.
    #[serde(flatten)]
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub undeclared: crate::Undeclared,
}
///The settings that a request has set.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
#[non_exhaustive]
#[cfg_attr(
    feature = "schemars",
    derive(schemars::JsonSchema),
    schemars(transform = crate::json_schema::Declared("SettingsEnvelope"))
)]
#[derive(PartialEq)]
pub struct SettingsEnvelope {
    ///The settings.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub settings: ::std::option::Option<Settings>,
    /// Members that came and are not declared.
    #[serde(flatten)]
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub undeclared: crate::Undeclared,
}
///How bad a finding is.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
#[cfg_attr(
    feature = "schemars",
    derive(schemars::JsonSchema),
    schemars(transform = crate::json_schema::Declared("Severity"))
)]
#[non_exhaustive]
pub enum Severity {
    /// No score: a search failed.
    #[serde(rename = "unknown")]
    Unknown,
    /// Clear.
    #[serde(rename = "none")]
    None,
    /// Very low.
    #[serde(rename = "very_low")]
    VeryLow,
    /// Low.
    #[serde(rename = "low")]
    Low,
    /// Medium.
    #[serde(rename = "medium")]
    Medium,
    /// High.
    #[serde(rename = "high")]
    High,
    /// Very high.
    #[serde(rename = "very_high")]
    VeryHigh,
}
impl ::std::fmt::Display for Severity {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Unknown => f.write_str("unknown"),
            Self::None => f.write_str("none"),
            Self::VeryLow => f.write_str("very_low"),
            Self::Low => f.write_str("low"),
            Self::Medium => f.write_str("medium"),
            Self::High => f.write_str("high"),
            Self::VeryHigh => f.write_str("very_high"),
        }
    }
}
impl ::std::str::FromStr for Severity {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "unknown" => Ok(Self::Unknown),
            "none" => Ok(Self::None),
            "very_low" => Ok(Self::VeryLow),
            "low" => Ok(Self::Low),
            "medium" => Ok(Self::Medium),
            "high" => Ok(Self::High),
            "very_high" => Ok(Self::VeryHigh),
            _ => {
                Err(
                    "not one of unknown, none, very_low, low, medium, high, very_high"
                        .into(),
                )
            }
        }
    }
}
impl ::std::convert::TryFrom<&str> for Severity {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for Severity {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
///A value that a step has yielded.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
#[non_exhaustive]
#[cfg_attr(
    feature = "schemars",
    derive(schemars::JsonSchema),
    schemars(transform = crate::json_schema::Declared("StepOutput"))
)]
#[derive(PartialEq)]
pub struct StepOutput {
    ///Name of the value.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "crate::decode::text")]
    pub name: ::std::option::Option<::std::string::String>,
    ///The value, which may be the user's.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub value: ::std::option::Option<crate::Json>,
    /// Members that came and are not declared.
    #[serde(flatten)]
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub undeclared: crate::Undeclared,
}
///What a search came to.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
#[cfg_attr(
    feature = "schemars",
    derive(schemars::JsonSchema),
    schemars(transform = crate::json_schema::Declared("SummaryResult"))
)]
#[non_exhaustive]
pub enum SummaryResult {
    /// Something was found.
    #[serde(rename = "found")]
    Found,
    /// Nothing was found.
    #[serde(rename = "not_found")]
    NotFound,
    /// It was not searched.
    #[serde(rename = "skipped")]
    Skipped,
    /// The search goes on.
    #[serde(rename = "in_progress")]
    InProgress,
}
impl ::std::fmt::Display for SummaryResult {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Found => f.write_str("found"),
            Self::NotFound => f.write_str("not_found"),
            Self::Skipped => f.write_str("skipped"),
            Self::InProgress => f.write_str("in_progress"),
        }
    }
}
impl ::std::str::FromStr for SummaryResult {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "found" => Ok(Self::Found),
            "not_found" => Ok(Self::NotFound),
            "skipped" => Ok(Self::Skipped),
            "in_progress" => Ok(Self::InProgress),
            _ => Err("not one of found, not_found, skipped, in_progress".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for SummaryResult {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for SummaryResult {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
///A button of a template.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
#[non_exhaustive]
#[cfg_attr(
    feature = "schemars",
    derive(schemars::JsonSchema),
    schemars(transform = crate::json_schema::Declared("TemplateButton"))
)]
#[derive(PartialEq)]
pub struct TemplateButton {
    ///Example of its variable; text and lists are possible.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub example: ::std::option::Option<crate::Json>,
    ///Phone number that it calls.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub phone_number: ::std::option::Option<crate::Sensitive>,
    ///What it says.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "crate::decode::text")]
    pub text: ::std::option::Option<::std::string::String>,
    ///What it does.
    #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "crate::decode::text")]
    pub type_: ::std::option::Option<::std::string::String>,
    ///URL that it opens.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "crate::decode::text")]
    pub url: ::std::option::Option<::std::string::String>,
    /// Members that came and are not declared.
    #[serde(flatten)]
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub undeclared: crate::Undeclared,
}
///A part of a template.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
#[non_exhaustive]
#[cfg_attr(
    feature = "schemars",
    derive(schemars::JsonSchema),
    schemars(transform = crate::json_schema::Declared("TemplateComponent"))
)]
#[derive(PartialEq)]
pub struct TemplateComponent {
    ///Its buttons.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    #[serde(deserialize_with = "crate::decode::list")]
    pub buttons: ::std::vec::Vec<TemplateButton>,
    ///Example of its variables: text, or an object of lists such as `{"body_text": [["Ana"]]}`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub example: ::std::option::Option<crate::Json>,
    ///What it shows.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "crate::decode::text")]
    pub format: ::std::option::Option<::std::string::String>,
    ///Its text.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "crate::decode::text")]
    pub text: ::std::option::Option<::std::string::String>,
    ///Which part.
    #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
    pub type_: ::std::option::Option<crate::Open<TemplateComponentType>>,
    /// Members that came and are not declared.
    #[serde(flatten)]
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub undeclared: crate::Undeclared,
}
///Part of a template.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
#[cfg_attr(
    feature = "schemars",
    derive(schemars::JsonSchema),
    schemars(transform = crate::json_schema::Declared("TemplateComponentType"))
)]
#[non_exhaustive]
pub enum TemplateComponentType {
    /// The header.
    #[serde(rename = "HEADER")]
    Header,
    /// The text.
    #[serde(rename = "BODY")]
    Body,
    /// The footer.
    #[serde(rename = "FOOTER")]
    Footer,
    /// The buttons.
    #[serde(rename = "BUTTONS")]
    Buttons,
}
impl ::std::fmt::Display for TemplateComponentType {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Header => f.write_str("HEADER"),
            Self::Body => f.write_str("BODY"),
            Self::Footer => f.write_str("FOOTER"),
            Self::Buttons => f.write_str("BUTTONS"),
        }
    }
}
impl ::std::str::FromStr for TemplateComponentType {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "HEADER" => Ok(Self::Header),
            "BODY" => Ok(Self::Body),
            "FOOTER" => Ok(Self::Footer),
            "BUTTONS" => Ok(Self::Buttons),
            _ => Err("not one of HEADER, BODY, FOOTER, BUTTONS".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for TemplateComponentType {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for TemplateComponentType {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
///What set a process off, such as a message on WhatsApp.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
#[non_exhaustive]
#[cfg_attr(
    feature = "schemars",
    derive(schemars::JsonSchema),
    schemars(transform = crate::json_schema::Declared("TriggerInfo"))
)]
#[derive(PartialEq)]
pub struct TriggerInfo {
    ///Name of the channel.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "crate::decode::text")]
    pub channel_name: ::std::option::Option<::std::string::String>,
    ///Kind of channel.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "crate::decode::text")]
    pub channel_type: ::std::option::Option<::std::string::String>,
    ///Id of the trigger.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "crate::decode::text")]
    pub id: ::std::option::Option<::std::string::String>,
    ///Where the file of the message is.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub media_content_path: ::std::option::Option<crate::Sensitive>,
    ///Message of the trigger.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub message: ::std::option::Option<crate::Sensitive>,
    ///Name of the trigger.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "crate::decode::text")]
    pub name: ::std::option::Option<::std::string::String>,
    ///Options of the trigger; only null has been seen.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub options: ::std::option::Option<crate::Json>,
    ///What the user answered.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub response: ::std::option::Option<crate::Json>,
    ///User who set it off.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub trigger_user: ::std::option::Option<crate::Sensitive>,
    /// Members that came and are not declared.
    #[serde(flatten)]
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub undeclared: crate::Undeclared,
}
///What to change of a continuous check.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
#[cfg_attr(
    feature = "schemars",
    derive(schemars::JsonSchema),
    schemars(transform = crate::json_schema::Declared("UpdateContinuousCheckRequest"))
)]
#[derive(PartialEq)]
pub struct UpdateContinuousCheckRequest {
    ///Time between two runs: `daily`, `weekly`, `monthly`, `yearly`, or a number and a unit such as `3d` or `2w`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub frequency: ::std::option::Option<crate::Frequency>,
    ///Whether it is to go on.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub status: ::std::option::Option<RequestedContinuousCheckStatus>,
    ///Version of the hooks; has to be that of the API key in use. 0 without it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub version: ::std::option::Option<ContinuousCheckHookVersion>,
}
impl UpdateContinuousCheckRequest {
    pub fn builder() -> builder::UpdateContinuousCheckRequest {
        Default::default()
    }
}
///New weights of a custom type. They sum to 1. A data set of weight 0 is searched and does not count; one without a weight is not searched, which saves time.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
#[cfg_attr(
    feature = "schemars",
    derive(schemars::JsonSchema),
    schemars(transform = crate::json_schema::Declared("UpdateCustomTypeRequest"))
)]
#[derive(PartialEq)]
pub struct UpdateCustomTypeRequest {
    ///Country where it holds.
    pub country: CustomTypeCountry,
    ///Weight of `affiliations_and_insurances` (social security, health and pension), 0 to 1.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub dataset_affiliations_and_insurances: ::std::option::Option<crate::Weight>,
    ///Weight of `alert_in_media` (news), 0 to 1.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub dataset_alert_in_media: ::std::option::Option<crate::Weight>,
    ///Weight of `business_background` (business registries), 0 to 1.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub dataset_business_background: ::std::option::Option<crate::Weight>,
    ///Weight of `criminal_record` (criminal records), 0 to 1.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub dataset_criminal_record: ::std::option::Option<crate::Weight>,
    ///Weight of `driving_licenses` (driver's licences), 0 to 1.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub dataset_driving_licenses: ::std::option::Option<crate::Weight>,
    ///Weight of `international_background` (international lists), 0 to 1.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub dataset_international_background: ::std::option::Option<crate::Weight>,
    ///Weight of `legal_background` (courts), 0 to 1.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub dataset_legal_background: ::std::option::Option<crate::Weight>,
    ///Weight of `personal_identity` (civil registries), 0 to 1.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub dataset_personal_identity: ::std::option::Option<crate::Weight>,
    ///Weight of `professional_background` (professional registries), 0 to 1.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub dataset_professional_background: ::std::option::Option<crate::Weight>,
    ///Weight of `taxes_and_finances` (taxes and finances), 0 to 1.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub dataset_taxes_and_finances: ::std::option::Option<crate::Weight>,
    ///Weight of `traffic_fines` (traffic fines), 0 to 1.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub dataset_traffic_fines: ::std::option::Option<crate::Weight>,
    ///Weight of `vehicle_information` (vehicle registries), 0 to 1.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub dataset_vehicle_information: ::std::option::Option<crate::Weight>,
    ///Weight of `vehicle_permits` (vehicle permits and certificates), 0 to 1.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub dataset_vehicle_permits: ::std::option::Option<crate::Weight>,
    ///Name of the custom type: the `type` of a check that uses it. Not person, vehicle or company.
    #[serde(rename = "type")]
    pub type_: ::std::string::String,
}
impl UpdateCustomTypeRequest {
    pub fn builder() -> builder::UpdateCustomTypeRequest {
        Default::default()
    }
}
///What changes of an inbound flow.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
#[cfg_attr(
    feature = "schemars",
    derive(schemars::JsonSchema),
    schemars(transform = crate::json_schema::Declared("UpdateInboundFlowRequest"))
)]
#[derive(PartialEq)]
pub struct UpdateInboundFlowRequest {
    ///Flow that begins.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub flow_id: ::std::option::Option<::std::string::String>,
    ///Message that begins the flow when a user sends it to the line. No other inbound flow may have it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub inbound_message: ::std::option::Option<::std::string::String>,
    ///Phone number of the line, with the country code: `14080001111`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub waba_phone_number: ::std::option::Option<crate::Sensitive>,
}
impl UpdateInboundFlowRequest {
    pub fn builder() -> builder::UpdateInboundFlowRequest {
        Default::default()
    }
}
///What changes of an outbound message.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[non_exhaustive]
#[cfg_attr(
    feature = "schemars",
    derive(schemars::JsonSchema),
    schemars(transform = crate::json_schema::Declared("UpdateOutboundMessageRequest"))
)]
#[derive(PartialEq)]
pub struct UpdateOutboundMessageRequest {
    ///Button with which the user declines.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub cancel_process_message: ::std::option::Option<::std::string::String>,
    ///Category of WhatsApp.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub category: ::std::option::Option<OutboundCategory>,
    ///Text of the message. A variable is its name after a dot, between double braces: `Hello {{.name}}`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub content: ::std::option::Option<::std::string::String>,
    ///Button with which the user goes on.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub continue_process_message: ::std::option::Option<::std::string::String>,
    ///Whether the message only informs (true) or begins a flow (false).
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub is_notification: ::std::option::Option<bool>,
    ///Language of the message.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub language_code: ::std::option::Option<OutboundLanguage>,
    ///URL of the file that is shown.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub media_url: ::std::option::Option<::std::string::String>,
    ///Name of the message.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub outbound_name: ::std::option::Option<::std::string::String>,
    ///What the message shows.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub template_type: ::std::option::Option<OutboundTemplateType>,
    ///Phone number of the line that it is made for.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub waba_phone_number: ::std::option::Option<crate::Sensitive>,
    #[serde(flatten)]
    pub extra: ::std::collections::BTreeMap<::std::string::String, crate::Sensitive>,
}
impl UpdateOutboundMessageRequest {
    pub fn builder() -> builder::UpdateOutboundMessageRequest {
        Default::default()
    }
}
///How a line is to behave.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
#[cfg_attr(
    feature = "schemars",
    derive(schemars::JsonSchema),
    schemars(transform = crate::json_schema::Declared("UpdateWabaLineConfigRequest"))
)]
#[derive(PartialEq)]
pub struct UpdateWabaLineConfigRequest {
    ///Flow that the line uses by default.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub default_flow_id: ::std::option::Option<::std::string::String>,
}
impl UpdateWabaLineConfigRequest {
    pub fn builder() -> builder::UpdateWabaLineConfigRequest {
        Default::default()
    }
}
///Background check that a validation started.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
#[non_exhaustive]
#[cfg_attr(
    feature = "schemars",
    derive(schemars::JsonSchema),
    schemars(transform = crate::json_schema::Declared("ValidationCheck"))
)]
#[derive(PartialEq)]
pub struct ValidationCheck {
    ///Id of the check.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "crate::decode::text")]
    pub check_id: ::std::option::Option<::std::string::String>,
    ///Where the check can be read.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "crate::decode::text")]
    pub check_url: ::std::option::Option<::std::string::String>,
    /// Members that came and are not declared.
    #[serde(flatten)]
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub undeclared: crate::Undeclared,
}
///What a validation found.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
#[non_exhaustive]
#[cfg_attr(
    feature = "schemars",
    derive(schemars::JsonSchema),
    schemars(transform = crate::json_schema::Declared("ValidationDetails"))
)]
#[derive(PartialEq)]
pub struct ValidationDetails {
    ///Background check that the validation started.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub background_check: ::std::option::Option<ValidationCheck>,
    ///What stands on the document.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub document_details: ::std::option::Option<DocumentDetails>,
    ///Checks of the document.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub document_validations: ::std::option::Option<DocumentValidations>,
    ///The signed file.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub electronic_signature_details: ::std::option::Option<ElectronicSignature>,
    ///What came of comparing faces.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub face_recognition_validations: ::std::option::Option<FaceRecognition>,
    /// Members that came and are not declared.
    #[serde(flatten)]
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub undeclared: crate::Undeclared,
}
///How a validation stands.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
#[cfg_attr(
    feature = "schemars",
    derive(schemars::JsonSchema),
    schemars(transform = crate::json_schema::Declared("ValidationStatus"))
)]
#[non_exhaustive]
pub enum ValidationStatus {
    /// It goes on.
    #[serde(rename = "pending")]
    Pending,
    /// It succeeded.
    #[serde(rename = "success")]
    Success,
    /// It failed.
    #[serde(rename = "failure")]
    Failure,
}
impl ::std::fmt::Display for ValidationStatus {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Pending => f.write_str("pending"),
            Self::Success => f.write_str("success"),
            Self::Failure => f.write_str("failure"),
        }
    }
}
impl ::std::str::FromStr for ValidationStatus {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "pending" => Ok(Self::Pending),
            "success" => Ok(Self::Success),
            "failure" => Ok(Self::Failure),
            _ => Err("not one of pending, success, failure".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for ValidationStatus {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for ValidationStatus {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
///What a validation verifies.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
#[cfg_attr(
    feature = "schemars",
    derive(schemars::JsonSchema),
    schemars(transform = crate::json_schema::Declared("ValidationType"))
)]
#[non_exhaustive]
pub enum ValidationType {
    /// An identity document.
    #[serde(rename = "document-validation")]
    DocumentValidation,
    /// The face.
    #[serde(rename = "face-recognition")]
    FaceRecognition,
    /// A signature on a file.
    #[serde(rename = "electronic-signature")]
    ElectronicSignature,
    /// An e-mail address.
    #[serde(rename = "email-verification")]
    EmailVerification,
    /// A phone.
    #[serde(rename = "phone-verification")]
    PhoneVerification,
}
impl ::std::fmt::Display for ValidationType {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::DocumentValidation => f.write_str("document-validation"),
            Self::FaceRecognition => f.write_str("face-recognition"),
            Self::ElectronicSignature => f.write_str("electronic-signature"),
            Self::EmailVerification => f.write_str("email-verification"),
            Self::PhoneVerification => f.write_str("phone-verification"),
        }
    }
}
impl ::std::str::FromStr for ValidationType {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "document-validation" => Ok(Self::DocumentValidation),
            "face-recognition" => Ok(Self::FaceRecognition),
            "electronic-signature" => Ok(Self::ElectronicSignature),
            "email-verification" => Ok(Self::EmailVerification),
            "phone-verification" => Ok(Self::PhoneVerification),
            _ => {
                Err(
                    "not one of document-validation, face-recognition, electronic-signature, email-verification, phone-verification"
                        .into(),
                )
            }
        }
    }
}
impl ::std::convert::TryFrom<&str> for ValidationType {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for ValidationType {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
///Whether a vehicle is in its registry.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
#[cfg_attr(
    feature = "schemars",
    derive(schemars::JsonSchema),
    schemars(transform = crate::json_schema::Declared("VehicleStatus"))
)]
#[non_exhaustive]
pub enum VehicleStatus {
    /// In the registry.
    #[serde(rename = "found")]
    Found,
    /// Not in the registry.
    #[serde(rename = "not_found")]
    NotFound,
}
impl ::std::fmt::Display for VehicleStatus {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Found => f.write_str("found"),
            Self::NotFound => f.write_str("not_found"),
        }
    }
}
impl ::std::str::FromStr for VehicleStatus {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "found" => Ok(Self::Found),
            "not_found" => Ok(Self::NotFound),
            _ => Err("not one of found, not_found".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for VehicleStatus {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for VehicleStatus {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
///What the registries say of a vehicle.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
#[non_exhaustive]
#[cfg_attr(
    feature = "schemars",
    derive(schemars::JsonSchema),
    schemars(transform = crate::json_schema::Declared("VehicleSummary"))
)]
#[derive(PartialEq)]
pub struct VehicleSummary {
    ///How many people, or how much load, it takes.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "crate::decode::integer")]
    pub capacity: ::std::option::Option<i64>,
    ///Colour.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "crate::decode::text")]
    pub color: ::std::option::Option<::std::string::String>,
    ///Plate.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub license_plate: ::std::option::Option<crate::Sensitive>,
    ///Manufacturer.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "crate::decode::text")]
    pub manufacturer: ::std::option::Option<::std::string::String>,
    ///Model.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "crate::decode::text")]
    pub model: ::std::option::Option<::std::string::String>,
    ///Number of doors.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "crate::decode::integer")]
    pub number_of_doors: ::std::option::Option<i64>,
    ///Until when the obligatory insurance holds.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub obligatory_insurance_expiration_date: ::std::option::Option<crate::Timestamp>,
    ///State of the obligatory insurance.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "crate::decode::text")]
    pub obligatory_insurance_status: ::std::option::Option<::std::string::String>,
    ///What the search came to.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub result: ::std::option::Option<crate::Open<SummaryResult>>,
    ///Kind of service, such as private or public.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "crate::decode::text")]
    pub service_type: ::std::option::Option<::std::string::String>,
    ///When the summary last changed.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub update_date: ::std::option::Option<crate::Timestamp>,
    ///Category in the registry.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "crate::decode::text")]
    pub vehicle_category: ::std::option::Option<::std::string::String>,
    ///Identification number (NIV or VIN).
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub vehicle_id: ::std::option::Option<crate::Sensitive>,
    ///Whether it is in the registry.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub vehicle_status: ::std::option::Option<crate::Open<VehicleStatus>>,
    ///Kind of vehicle.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "crate::decode::text")]
    pub vehicle_type: ::std::option::Option<::std::string::String>,
    ///Year of the model.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "crate::decode::integer")]
    pub year: ::std::option::Option<i64>,
    /// Members that came and are not declared.
    #[serde(flatten)]
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub undeclared: crate::Undeclared,
}
///What came of a step.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
#[non_exhaustive]
#[cfg_attr(
    feature = "schemars",
    derive(schemars::JsonSchema),
    schemars(transform = crate::json_schema::Declared("VerificationOutput"))
)]
#[derive(PartialEq)]
pub struct VerificationOutput {
    ///Whether the files are usable.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "crate::decode::text")]
    pub attachment_status: ::std::option::Option<::std::string::String>,
    ///Whether the files have arrived.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "crate::decode::truth")]
    pub media_uploaded: ::std::option::Option<bool>,
    ///Values that the step has yielded.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    #[serde(deserialize_with = "crate::decode::list")]
    pub outputs: ::std::vec::Vec<StepOutput>,
    ///How the step ended.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "crate::decode::text")]
    pub status: ::std::option::Option<::std::string::String>,
    ///Whether the answers have arrived.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "crate::decode::truth")]
    pub step_data_received: ::std::option::Option<bool>,
    /// Members that came and are not declared.
    #[serde(flatten)]
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub undeclared: crate::Undeclared,
}
///Configuration of a line. What comes is not documented: all of it is kept.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
#[non_exhaustive]
#[cfg_attr(
    feature = "schemars",
    derive(schemars::JsonSchema),
    schemars(transform = crate::json_schema::Declared("WabaLineConfig"))
)]
#[derive(PartialEq)]
pub struct WabaLineConfig {
    ///What was done.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "crate::decode::text")]
    pub message: ::std::option::Option<::std::string::String>,
    /// Members that came and are not declared.
    #[serde(flatten)]
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub undeclared: crate::Undeclared,
}
///Who provides the line.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
#[cfg_attr(
    feature = "schemars",
    derive(schemars::JsonSchema),
    schemars(transform = crate::json_schema::Declared("WabaProvider"))
)]
#[non_exhaustive]
pub enum WabaProvider {
    /// Meta.
    #[serde(rename = "META")]
    Meta,
}
impl ::std::fmt::Display for WabaProvider {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Meta => f.write_str("META"),
        }
    }
}
impl ::std::str::FromStr for WabaProvider {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "META" => Ok(Self::Meta),
            _ => Err("not one of META".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for WabaProvider {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for WabaProvider {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
///A subscription. What comes is not documented: all of it is kept.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
#[non_exhaustive]
#[cfg_attr(
    feature = "schemars",
    derive(schemars::JsonSchema),
    schemars(transform = crate::json_schema::Declared("WabaSubscription"))
)]
#[derive(PartialEq)]
pub struct WabaSubscription {
    ///What was done.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "crate::decode::text")]
    pub message: ::std::option::Option<::std::string::String>,
    /// Members that came and are not declared.
    #[serde(flatten)]
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub undeclared: crate::Undeclared,
}
///An input that a source refused.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
#[non_exhaustive]
#[cfg_attr(
    feature = "schemars",
    derive(schemars::JsonSchema),
    schemars(transform = crate::json_schema::Declared("WrongInput"))
)]
#[derive(PartialEq)]
pub struct WrongInput {
    ///Name of the input. The member is written with a capital letter.
    #[serde(rename = "Input", skip_serializing_if = "::std::option::Option::is_none")]
    pub input: ::std::option::Option<crate::Open<RefusedInput>>,
    /// Members that came and are not declared.
    #[serde(flatten)]
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub undeclared: crate::Undeclared,
}
/// Types for composing complex structures.
/// Builders of what is sent.
pub mod builder {
    #[derive(Clone, Debug)]
    /// Builds [`super::CreateApiKeyRequest`].
    pub struct CreateApiKeyRequest {
        account_id: ::std::result::Result<
            ::std::option::Option<crate::AccountId>,
            ::std::string::String,
        >,
        api_key_version: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        billing_hub: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        country: ::std::result::Result<
            ::std::option::Option<super::ProcessCountry>,
            ::std::string::String,
        >,
        document_type: ::std::result::Result<
            ::std::option::Option<super::ProcessDocumentType>,
            ::std::string::String,
        >,
        emails: ::std::result::Result<
            ::std::vec::Vec<crate::Sensitive>,
            ::std::string::String,
        >,
        flow_id: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        grant: ::std::result::Result<
            ::std::option::Option<super::KeyGrant>,
            ::std::string::String,
        >,
        key_name: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        key_type: ::std::result::Result<super::KeyType, ::std::string::String>,
        phones: ::std::result::Result<
            ::std::vec::Vec<crate::Sensitive>,
            ::std::string::String,
        >,
        redirect_url: ::std::result::Result<
            ::std::option::Option<crate::Sensitive>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for CreateApiKeyRequest {
        fn default() -> Self {
            Self {
                account_id: Ok(Default::default()),
                api_key_version: Ok(Default::default()),
                billing_hub: Ok(Default::default()),
                country: Ok(Default::default()),
                document_type: Ok(Default::default()),
                emails: Ok(Default::default()),
                flow_id: Ok(Default::default()),
                grant: Ok(Default::default()),
                key_name: Ok(Default::default()),
                key_type: Err("no value supplied for key_type".to_string()),
                phones: Ok(Default::default()),
                redirect_url: Ok(Default::default()),
            }
        }
    }
    impl CreateApiKeyRequest {
        /// Your identifier of the user: letters, digits, `_`, `.` and `-`. Counts when `grant` is `digital-identity`; without it the service makes one.
        pub fn account_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<crate::AccountId>,
            V::Error: ::std::fmt::Display,
        {
            self.account_id = value
                .try_into()
                .map(Some)
                .map_err(|error| format!("account_id: {error}"));
            self
        }
        /// Version of the key, `0` if left out. Some answers differ by it.
        pub fn api_key_version<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.api_key_version = value
                .try_into()
                .map(Some)
                .map_err(|error| format!("api_key_version: {error}"));
            self
        }
        /// Billing hub that is charged. Needed by accounts that have billing hubs.
        pub fn billing_hub<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.billing_hub = value
                .try_into()
                .map(Some)
                .map_err(|error| format!("billing_hub: {error}"));
            self
        }
        /// Country of the process. Needed when `grant` is `digital-identity`.
        pub fn country<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::ProcessCountry>,
            V::Error: ::std::fmt::Display,
        {
            self.country = value
                .try_into()
                .map(Some)
                .map_err(|error| format!("country: {error}"));
            self
        }
        /// Kind of document that the user shows. Counts when `grant` is `digital-identity`.
        pub fn document_type<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::ProcessDocumentType>,
            V::Error: ::std::fmt::Display,
        {
            self.document_type = value
                .try_into()
                .map(Some)
                .map_err(|error| format!("document_type: {error}"));
            self
        }
        /// E-mail addresses that the process validates. The field is repeated, once an address.
        pub fn emails<I>(mut self, values: I) -> Self
        where
            I: ::std::iter::IntoIterator,
            I::Item: ::std::convert::TryInto<crate::Sensitive>,
            <I::Item as ::std::convert::TryInto<
                crate::Sensitive,
            >>::Error: ::std::fmt::Display,
        {
            let list = values
                .into_iter()
                .map(|value| {
                    value.try_into().map_err(|error| format!("emails: {error}"))
                })
                .collect::<::std::result::Result<::std::vec::Vec<_>, _>>();
            self.emails = list;
            self
        }
        /// Flow that the process follows. Needed when `grant` is `digital-identity`.
        pub fn flow_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.flow_id = value
                .try_into()
                .map(Some)
                .map_err(|error| format!("flow_id: {error}"));
            self
        }
        /// What the key gives access to. Needed when `key_type` is `web`; the reference adds `sdk`, which it does not list as a value.
        pub fn grant<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::KeyGrant>,
            V::Error: ::std::fmt::Display,
        {
            self.grant = value
                .try_into()
                .map(Some)
                .map_err(|error| format!("grant: {error}"));
            self
        }
        /// Name of the key. Needed when `key_type` is `backend`.
        pub fn key_name<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.key_name = value
                .try_into()
                .map(Some)
                .map_err(|error| format!("key_name: {error}"));
            self
        }
        /// What the key is for.
        pub fn key_type<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::KeyType>,
            V::Error: ::std::fmt::Display,
        {
            self.key_type = value
                .try_into()
                .map_err(|error| format!("key_type: {error}"));
            self
        }
        /// Phones that the process validates. The field is repeated, once a phone.
        pub fn phones<I>(mut self, values: I) -> Self
        where
            I: ::std::iter::IntoIterator,
            I::Item: ::std::convert::TryInto<crate::Sensitive>,
            <I::Item as ::std::convert::TryInto<
                crate::Sensitive,
            >>::Error: ::std::fmt::Display,
        {
            let list = values
                .into_iter()
                .map(|value| {
                    value.try_into().map_err(|error| format!("phones: {error}"))
                })
                .collect::<::std::result::Result<::std::vec::Vec<_>, _>>();
            self.phones = list;
            self
        }
        /// Where the user's browser goes when the process has ended: a URL, which may say who the user is. Needed when `grant` is `digital-identity`.
        pub fn redirect_url<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<crate::Sensitive>,
            V::Error: ::std::fmt::Display,
        {
            self.redirect_url = value
                .try_into()
                .map(Some)
                .map_err(|error| format!("redirect_url: {error}"));
            self
        }
    }
    impl ::std::convert::TryFrom<CreateApiKeyRequest> for super::CreateApiKeyRequest {
        type Error = super::error::ConversionError;
        fn try_from(
            value: CreateApiKeyRequest,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                account_id: value.account_id?,
                api_key_version: value.api_key_version?,
                billing_hub: value.billing_hub?,
                country: value.country?,
                document_type: value.document_type?,
                emails: value.emails?,
                flow_id: value.flow_id?,
                grant: value.grant?,
                key_name: value.key_name?,
                key_type: value.key_type?,
                phones: value.phones?,
                redirect_url: value.redirect_url?,
            })
        }
    }
    impl ::std::convert::From<super::CreateApiKeyRequest> for CreateApiKeyRequest {
        fn from(value: super::CreateApiKeyRequest) -> Self {
            Self {
                account_id: Ok(value.account_id),
                api_key_version: Ok(value.api_key_version),
                billing_hub: Ok(value.billing_hub),
                country: Ok(value.country),
                document_type: Ok(value.document_type),
                emails: Ok(value.emails),
                flow_id: Ok(value.flow_id),
                grant: Ok(value.grant),
                key_name: Ok(value.key_name),
                key_type: Ok(value.key_type),
                phones: Ok(value.phones),
                redirect_url: Ok(value.redirect_url),
            }
        }
    }
    #[derive(Clone, Debug)]
    /// Builds [`super::CreateBatchRequest`].
    pub struct CreateBatchRequest {
        columns_mapping_birth_certificate: ::std::result::Result<
            ::std::option::Option<i64>,
            ::std::string::String,
        >,
        columns_mapping_certificate_folio: ::std::result::Result<
            ::std::option::Option<i64>,
            ::std::string::String,
        >,
        columns_mapping_company_name: ::std::result::Result<
            ::std::option::Option<i64>,
            ::std::string::String,
        >,
        columns_mapping_date_of_birth: ::std::result::Result<
            ::std::option::Option<i64>,
            ::std::string::String,
        >,
        columns_mapping_diplomatic_id: ::std::result::Result<
            ::std::option::Option<i64>,
            ::std::string::String,
        >,
        columns_mapping_driver_license: ::std::result::Result<
            ::std::option::Option<i64>,
            ::std::string::String,
        >,
        columns_mapping_escrow: ::std::result::Result<
            ::std::option::Option<i64>,
            ::std::string::String,
        >,
        columns_mapping_first_name: ::std::result::Result<
            ::std::option::Option<i64>,
            ::std::string::String,
        >,
        columns_mapping_foreign_id: ::std::result::Result<
            ::std::option::Option<i64>,
            ::std::string::String,
        >,
        columns_mapping_imei: ::std::result::Result<
            ::std::option::Option<i64>,
            ::std::string::String,
        >,
        columns_mapping_issue_date: ::std::result::Result<
            ::std::option::Option<i64>,
            ::std::string::String,
        >,
        columns_mapping_issue_number: ::std::result::Result<
            ::std::option::Option<i64>,
            ::std::string::String,
        >,
        columns_mapping_last_name: ::std::result::Result<
            ::std::option::Option<i64>,
            ::std::string::String,
        >,
        columns_mapping_license_plate: ::std::result::Result<
            ::std::option::Option<i64>,
            ::std::string::String,
        >,
        columns_mapping_national_id: ::std::result::Result<
            ::std::option::Option<i64>,
            ::std::string::String,
        >,
        columns_mapping_native_country: ::std::result::Result<
            ::std::option::Option<i64>,
            ::std::string::String,
        >,
        columns_mapping_native_national_id: ::std::result::Result<
            ::std::option::Option<i64>,
            ::std::string::String,
        >,
        columns_mapping_owner_document_id: ::std::result::Result<
            ::std::option::Option<i64>,
            ::std::string::String,
        >,
        columns_mapping_owner_document_type: ::std::result::Result<
            ::std::option::Option<i64>,
            ::std::string::String,
        >,
        columns_mapping_passport: ::std::result::Result<
            ::std::option::Option<i64>,
            ::std::string::String,
        >,
        columns_mapping_payment_date: ::std::result::Result<
            ::std::option::Option<i64>,
            ::std::string::String,
        >,
        columns_mapping_pep: ::std::result::Result<
            ::std::option::Option<i64>,
            ::std::string::String,
        >,
        columns_mapping_phone_number: ::std::result::Result<
            ::std::option::Option<i64>,
            ::std::string::String,
        >,
        columns_mapping_professional_card: ::std::result::Result<
            ::std::option::Option<i64>,
            ::std::string::String,
        >,
        columns_mapping_ptp: ::std::result::Result<
            ::std::option::Option<i64>,
            ::std::string::String,
        >,
        columns_mapping_region: ::std::result::Result<
            ::std::option::Option<i64>,
            ::std::string::String,
        >,
        columns_mapping_state_id: ::std::result::Result<
            ::std::option::Option<i64>,
            ::std::string::String,
        >,
        columns_mapping_tax_id: ::std::result::Result<
            ::std::option::Option<i64>,
            ::std::string::String,
        >,
        columns_mapping_vehicle_id: ::std::result::Result<
            ::std::option::Option<i64>,
            ::std::string::String,
        >,
        columns_mapping_verification_code: ::std::result::Result<
            ::std::option::Option<i64>,
            ::std::string::String,
        >,
        country: ::std::result::Result<
            super::RequestedCheckCountry,
            ::std::string::String,
        >,
        end_date: ::std::result::Result<
            ::std::option::Option<crate::Date>,
            ::std::string::String,
        >,
        frequency: ::std::result::Result<
            ::std::option::Option<crate::Frequency>,
            ::std::string::String,
        >,
        service: ::std::result::Result<
            super::RequestedBatchService,
            ::std::string::String,
        >,
        type_: ::std::result::Result<
            crate::Open<super::RequestedCheckType>,
            ::std::string::String,
        >,
        pub(crate) extra: ::std::result::Result<
            ::std::collections::BTreeMap<::std::string::String, i64>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for CreateBatchRequest {
        fn default() -> Self {
            Self {
                columns_mapping_birth_certificate: Ok(Default::default()),
                columns_mapping_certificate_folio: Ok(Default::default()),
                columns_mapping_company_name: Ok(Default::default()),
                columns_mapping_date_of_birth: Ok(Default::default()),
                columns_mapping_diplomatic_id: Ok(Default::default()),
                columns_mapping_driver_license: Ok(Default::default()),
                columns_mapping_escrow: Ok(Default::default()),
                columns_mapping_first_name: Ok(Default::default()),
                columns_mapping_foreign_id: Ok(Default::default()),
                columns_mapping_imei: Ok(Default::default()),
                columns_mapping_issue_date: Ok(Default::default()),
                columns_mapping_issue_number: Ok(Default::default()),
                columns_mapping_last_name: Ok(Default::default()),
                columns_mapping_license_plate: Ok(Default::default()),
                columns_mapping_national_id: Ok(Default::default()),
                columns_mapping_native_country: Ok(Default::default()),
                columns_mapping_native_national_id: Ok(Default::default()),
                columns_mapping_owner_document_id: Ok(Default::default()),
                columns_mapping_owner_document_type: Ok(Default::default()),
                columns_mapping_passport: Ok(Default::default()),
                columns_mapping_payment_date: Ok(Default::default()),
                columns_mapping_pep: Ok(Default::default()),
                columns_mapping_phone_number: Ok(Default::default()),
                columns_mapping_professional_card: Ok(Default::default()),
                columns_mapping_ptp: Ok(Default::default()),
                columns_mapping_region: Ok(Default::default()),
                columns_mapping_state_id: Ok(Default::default()),
                columns_mapping_tax_id: Ok(Default::default()),
                columns_mapping_vehicle_id: Ok(Default::default()),
                columns_mapping_verification_code: Ok(Default::default()),
                country: Err("no value supplied for country".to_string()),
                end_date: Ok(Default::default()),
                frequency: Ok(Default::default()),
                service: Err("no value supplied for service".to_string()),
                type_: Err("no value supplied for type_".to_string()),
                extra: Ok(::std::default::Default::default()),
            }
        }
    }
    impl CreateBatchRequest {
        /// Column of `birth_certificate`.
        pub fn columns_mapping_birth_certificate<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i64>,
            V::Error: ::std::fmt::Display,
        {
            self.columns_mapping_birth_certificate = value
                .try_into()
                .map(Some)
                .map_err(|error| format!("columns_mapping_birth_certificate: {error}"));
            self
        }
        /// Column of `certificate_folio`.
        pub fn columns_mapping_certificate_folio<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i64>,
            V::Error: ::std::fmt::Display,
        {
            self.columns_mapping_certificate_folio = value
                .try_into()
                .map(Some)
                .map_err(|error| format!("columns_mapping_certificate_folio: {error}"));
            self
        }
        /// Column of `company_name`.
        pub fn columns_mapping_company_name<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i64>,
            V::Error: ::std::fmt::Display,
        {
            self.columns_mapping_company_name = value
                .try_into()
                .map(Some)
                .map_err(|error| format!("columns_mapping_company_name: {error}"));
            self
        }
        /// Column of `date_of_birth`.
        pub fn columns_mapping_date_of_birth<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i64>,
            V::Error: ::std::fmt::Display,
        {
            self.columns_mapping_date_of_birth = value
                .try_into()
                .map(Some)
                .map_err(|error| format!("columns_mapping_date_of_birth: {error}"));
            self
        }
        /// Column of `diplomatic_id`.
        pub fn columns_mapping_diplomatic_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i64>,
            V::Error: ::std::fmt::Display,
        {
            self.columns_mapping_diplomatic_id = value
                .try_into()
                .map(Some)
                .map_err(|error| format!("columns_mapping_diplomatic_id: {error}"));
            self
        }
        /// Column of `driver_license`.
        pub fn columns_mapping_driver_license<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i64>,
            V::Error: ::std::fmt::Display,
        {
            self.columns_mapping_driver_license = value
                .try_into()
                .map(Some)
                .map_err(|error| format!("columns_mapping_driver_license: {error}"));
            self
        }
        /// Column of `escrow`.
        pub fn columns_mapping_escrow<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i64>,
            V::Error: ::std::fmt::Display,
        {
            self.columns_mapping_escrow = value
                .try_into()
                .map(Some)
                .map_err(|error| format!("columns_mapping_escrow: {error}"));
            self
        }
        /// Column of `first_name`.
        pub fn columns_mapping_first_name<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i64>,
            V::Error: ::std::fmt::Display,
        {
            self.columns_mapping_first_name = value
                .try_into()
                .map(Some)
                .map_err(|error| format!("columns_mapping_first_name: {error}"));
            self
        }
        /// Column of `foreign_id`.
        pub fn columns_mapping_foreign_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i64>,
            V::Error: ::std::fmt::Display,
        {
            self.columns_mapping_foreign_id = value
                .try_into()
                .map(Some)
                .map_err(|error| format!("columns_mapping_foreign_id: {error}"));
            self
        }
        /// Column of `imei`.
        pub fn columns_mapping_imei<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i64>,
            V::Error: ::std::fmt::Display,
        {
            self.columns_mapping_imei = value
                .try_into()
                .map(Some)
                .map_err(|error| format!("columns_mapping_imei: {error}"));
            self
        }
        /// Column of `issue_date`.
        pub fn columns_mapping_issue_date<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i64>,
            V::Error: ::std::fmt::Display,
        {
            self.columns_mapping_issue_date = value
                .try_into()
                .map(Some)
                .map_err(|error| format!("columns_mapping_issue_date: {error}"));
            self
        }
        /// Column of `issue_number`.
        pub fn columns_mapping_issue_number<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i64>,
            V::Error: ::std::fmt::Display,
        {
            self.columns_mapping_issue_number = value
                .try_into()
                .map(Some)
                .map_err(|error| format!("columns_mapping_issue_number: {error}"));
            self
        }
        /// Column of `last_name`.
        pub fn columns_mapping_last_name<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i64>,
            V::Error: ::std::fmt::Display,
        {
            self.columns_mapping_last_name = value
                .try_into()
                .map(Some)
                .map_err(|error| format!("columns_mapping_last_name: {error}"));
            self
        }
        /// Column of `license_plate`.
        pub fn columns_mapping_license_plate<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i64>,
            V::Error: ::std::fmt::Display,
        {
            self.columns_mapping_license_plate = value
                .try_into()
                .map(Some)
                .map_err(|error| format!("columns_mapping_license_plate: {error}"));
            self
        }
        /// Column of `national_id`.
        pub fn columns_mapping_national_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i64>,
            V::Error: ::std::fmt::Display,
        {
            self.columns_mapping_national_id = value
                .try_into()
                .map(Some)
                .map_err(|error| format!("columns_mapping_national_id: {error}"));
            self
        }
        /// Column of `native_country`.
        pub fn columns_mapping_native_country<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i64>,
            V::Error: ::std::fmt::Display,
        {
            self.columns_mapping_native_country = value
                .try_into()
                .map(Some)
                .map_err(|error| format!("columns_mapping_native_country: {error}"));
            self
        }
        /// Column of `native_national_id`.
        pub fn columns_mapping_native_national_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i64>,
            V::Error: ::std::fmt::Display,
        {
            self.columns_mapping_native_national_id = value
                .try_into()
                .map(Some)
                .map_err(|error| format!("columns_mapping_native_national_id: {error}"));
            self
        }
        /// Column of `owner_document_id`.
        pub fn columns_mapping_owner_document_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i64>,
            V::Error: ::std::fmt::Display,
        {
            self.columns_mapping_owner_document_id = value
                .try_into()
                .map(Some)
                .map_err(|error| format!("columns_mapping_owner_document_id: {error}"));
            self
        }
        /// Column of `owner_document_type`.
        pub fn columns_mapping_owner_document_type<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i64>,
            V::Error: ::std::fmt::Display,
        {
            self.columns_mapping_owner_document_type = value
                .try_into()
                .map(Some)
                .map_err(|error| {
                    format!("columns_mapping_owner_document_type: {error}")
                });
            self
        }
        /// Column of `passport`.
        pub fn columns_mapping_passport<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i64>,
            V::Error: ::std::fmt::Display,
        {
            self.columns_mapping_passport = value
                .try_into()
                .map(Some)
                .map_err(|error| format!("columns_mapping_passport: {error}"));
            self
        }
        /// Column of `payment_date`.
        pub fn columns_mapping_payment_date<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i64>,
            V::Error: ::std::fmt::Display,
        {
            self.columns_mapping_payment_date = value
                .try_into()
                .map(Some)
                .map_err(|error| format!("columns_mapping_payment_date: {error}"));
            self
        }
        /// Column of `pep`.
        pub fn columns_mapping_pep<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i64>,
            V::Error: ::std::fmt::Display,
        {
            self.columns_mapping_pep = value
                .try_into()
                .map(Some)
                .map_err(|error| format!("columns_mapping_pep: {error}"));
            self
        }
        /// Column of `phone_number`.
        pub fn columns_mapping_phone_number<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i64>,
            V::Error: ::std::fmt::Display,
        {
            self.columns_mapping_phone_number = value
                .try_into()
                .map(Some)
                .map_err(|error| format!("columns_mapping_phone_number: {error}"));
            self
        }
        /// Column of `professional_card`.
        pub fn columns_mapping_professional_card<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i64>,
            V::Error: ::std::fmt::Display,
        {
            self.columns_mapping_professional_card = value
                .try_into()
                .map(Some)
                .map_err(|error| format!("columns_mapping_professional_card: {error}"));
            self
        }
        /// Column of `ptp`.
        pub fn columns_mapping_ptp<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i64>,
            V::Error: ::std::fmt::Display,
        {
            self.columns_mapping_ptp = value
                .try_into()
                .map(Some)
                .map_err(|error| format!("columns_mapping_ptp: {error}"));
            self
        }
        /// Column of `region`.
        pub fn columns_mapping_region<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i64>,
            V::Error: ::std::fmt::Display,
        {
            self.columns_mapping_region = value
                .try_into()
                .map(Some)
                .map_err(|error| format!("columns_mapping_region: {error}"));
            self
        }
        /// Column of `state_id`.
        pub fn columns_mapping_state_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i64>,
            V::Error: ::std::fmt::Display,
        {
            self.columns_mapping_state_id = value
                .try_into()
                .map(Some)
                .map_err(|error| format!("columns_mapping_state_id: {error}"));
            self
        }
        /// Column of `tax_id`.
        pub fn columns_mapping_tax_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i64>,
            V::Error: ::std::fmt::Display,
        {
            self.columns_mapping_tax_id = value
                .try_into()
                .map(Some)
                .map_err(|error| format!("columns_mapping_tax_id: {error}"));
            self
        }
        /// Column of `vehicle_id`.
        pub fn columns_mapping_vehicle_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i64>,
            V::Error: ::std::fmt::Display,
        {
            self.columns_mapping_vehicle_id = value
                .try_into()
                .map(Some)
                .map_err(|error| format!("columns_mapping_vehicle_id: {error}"));
            self
        }
        /// Column of `verification_code`.
        pub fn columns_mapping_verification_code<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i64>,
            V::Error: ::std::fmt::Display,
        {
            self.columns_mapping_verification_code = value
                .try_into()
                .map(Some)
                .map_err(|error| format!("columns_mapping_verification_code: {error}"));
            self
        }
        /// Country whose sources are asked.
        pub fn country<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::RequestedCheckCountry>,
            V::Error: ::std::fmt::Display,
        {
            self.country = value.try_into().map_err(|error| format!("country: {error}"));
            self
        }
        /// Day on which the runs of continuous checks end, `YYYY-MM-DD`: late enough for one run at least. Makes the checks of the batch continuous, with `frequency`.
        pub fn end_date<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<crate::Date>,
            V::Error: ::std::fmt::Display,
        {
            self.end_date = value
                .try_into()
                .map(Some)
                .map_err(|error| format!("end_date: {error}"));
            self
        }
        /// Time between two runs of continuous checks: `daily`, `weekly`, `monthly`, `yearly`, or a number and a unit such as `3d` or `2w`.
        pub fn frequency<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<crate::Frequency>,
            V::Error: ::std::fmt::Display,
        {
            self.frequency = value
                .try_into()
                .map(Some)
                .map_err(|error| format!("frequency: {error}"));
            self
        }
        /// Service that the batch is for.
        pub fn service<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::RequestedBatchService>,
            V::Error: ::std::fmt::Display,
        {
            self.service = value.try_into().map_err(|error| format!("service: {error}"));
            self
        }
        /// What is checked: people, vehicles, companies, or what a custom type of that name says.
        pub fn type_<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<crate::Open<super::RequestedCheckType>>,
            V::Error: ::std::fmt::Display,
        {
            self.type_ = value.try_into().map_err(|error| format!("type: {error}"));
            self
        }
        pub fn extra<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<
                ::std::collections::BTreeMap<::std::string::String, i64>,
            >,
            V::Error: ::std::fmt::Display,
        {
            self.extra = value.try_into().map_err(|error| format!("extra: {error}"));
            self
        }
    }
    impl ::std::convert::TryFrom<CreateBatchRequest> for super::CreateBatchRequest {
        type Error = super::error::ConversionError;
        fn try_from(
            value: CreateBatchRequest,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                columns_mapping_birth_certificate: value
                    .columns_mapping_birth_certificate?,
                columns_mapping_certificate_folio: value
                    .columns_mapping_certificate_folio?,
                columns_mapping_company_name: value.columns_mapping_company_name?,
                columns_mapping_date_of_birth: value.columns_mapping_date_of_birth?,
                columns_mapping_diplomatic_id: value.columns_mapping_diplomatic_id?,
                columns_mapping_driver_license: value.columns_mapping_driver_license?,
                columns_mapping_escrow: value.columns_mapping_escrow?,
                columns_mapping_first_name: value.columns_mapping_first_name?,
                columns_mapping_foreign_id: value.columns_mapping_foreign_id?,
                columns_mapping_imei: value.columns_mapping_imei?,
                columns_mapping_issue_date: value.columns_mapping_issue_date?,
                columns_mapping_issue_number: value.columns_mapping_issue_number?,
                columns_mapping_last_name: value.columns_mapping_last_name?,
                columns_mapping_license_plate: value.columns_mapping_license_plate?,
                columns_mapping_national_id: value.columns_mapping_national_id?,
                columns_mapping_native_country: value.columns_mapping_native_country?,
                columns_mapping_native_national_id: value
                    .columns_mapping_native_national_id?,
                columns_mapping_owner_document_id: value
                    .columns_mapping_owner_document_id?,
                columns_mapping_owner_document_type: value
                    .columns_mapping_owner_document_type?,
                columns_mapping_passport: value.columns_mapping_passport?,
                columns_mapping_payment_date: value.columns_mapping_payment_date?,
                columns_mapping_pep: value.columns_mapping_pep?,
                columns_mapping_phone_number: value.columns_mapping_phone_number?,
                columns_mapping_professional_card: value
                    .columns_mapping_professional_card?,
                columns_mapping_ptp: value.columns_mapping_ptp?,
                columns_mapping_region: value.columns_mapping_region?,
                columns_mapping_state_id: value.columns_mapping_state_id?,
                columns_mapping_tax_id: value.columns_mapping_tax_id?,
                columns_mapping_vehicle_id: value.columns_mapping_vehicle_id?,
                columns_mapping_verification_code: value
                    .columns_mapping_verification_code?,
                country: value.country?,
                end_date: value.end_date?,
                frequency: value.frequency?,
                service: value.service?,
                type_: value.type_?,
                extra: value.extra?,
            })
        }
    }
    impl ::std::convert::From<super::CreateBatchRequest> for CreateBatchRequest {
        fn from(value: super::CreateBatchRequest) -> Self {
            Self {
                columns_mapping_birth_certificate: Ok(
                    value.columns_mapping_birth_certificate,
                ),
                columns_mapping_certificate_folio: Ok(
                    value.columns_mapping_certificate_folio,
                ),
                columns_mapping_company_name: Ok(value.columns_mapping_company_name),
                columns_mapping_date_of_birth: Ok(value.columns_mapping_date_of_birth),
                columns_mapping_diplomatic_id: Ok(value.columns_mapping_diplomatic_id),
                columns_mapping_driver_license: Ok(value.columns_mapping_driver_license),
                columns_mapping_escrow: Ok(value.columns_mapping_escrow),
                columns_mapping_first_name: Ok(value.columns_mapping_first_name),
                columns_mapping_foreign_id: Ok(value.columns_mapping_foreign_id),
                columns_mapping_imei: Ok(value.columns_mapping_imei),
                columns_mapping_issue_date: Ok(value.columns_mapping_issue_date),
                columns_mapping_issue_number: Ok(value.columns_mapping_issue_number),
                columns_mapping_last_name: Ok(value.columns_mapping_last_name),
                columns_mapping_license_plate: Ok(value.columns_mapping_license_plate),
                columns_mapping_national_id: Ok(value.columns_mapping_national_id),
                columns_mapping_native_country: Ok(value.columns_mapping_native_country),
                columns_mapping_native_national_id: Ok(
                    value.columns_mapping_native_national_id,
                ),
                columns_mapping_owner_document_id: Ok(
                    value.columns_mapping_owner_document_id,
                ),
                columns_mapping_owner_document_type: Ok(
                    value.columns_mapping_owner_document_type,
                ),
                columns_mapping_passport: Ok(value.columns_mapping_passport),
                columns_mapping_payment_date: Ok(value.columns_mapping_payment_date),
                columns_mapping_pep: Ok(value.columns_mapping_pep),
                columns_mapping_phone_number: Ok(value.columns_mapping_phone_number),
                columns_mapping_professional_card: Ok(
                    value.columns_mapping_professional_card,
                ),
                columns_mapping_ptp: Ok(value.columns_mapping_ptp),
                columns_mapping_region: Ok(value.columns_mapping_region),
                columns_mapping_state_id: Ok(value.columns_mapping_state_id),
                columns_mapping_tax_id: Ok(value.columns_mapping_tax_id),
                columns_mapping_vehicle_id: Ok(value.columns_mapping_vehicle_id),
                columns_mapping_verification_code: Ok(
                    value.columns_mapping_verification_code,
                ),
                country: Ok(value.country),
                end_date: Ok(value.end_date),
                frequency: Ok(value.frequency),
                service: Ok(value.service),
                type_: Ok(value.type_),
                extra: Ok(value.extra),
            }
        }
    }
    #[derive(Clone, Debug)]
    /// Builds [`super::CreateCheckRequest`].
    pub struct CreateCheckRequest {
        birth_certificate: ::std::result::Result<
            ::std::option::Option<crate::Sensitive>,
            ::std::string::String,
        >,
        certificate_folio: ::std::result::Result<
            ::std::option::Option<crate::Sensitive>,
            ::std::string::String,
        >,
        company_name: ::std::result::Result<
            ::std::option::Option<crate::Sensitive>,
            ::std::string::String,
        >,
        country: ::std::result::Result<
            super::RequestedCheckCountry,
            ::std::string::String,
        >,
        date_of_birth: ::std::result::Result<
            ::std::option::Option<crate::Sensitive<crate::Date>>,
            ::std::string::String,
        >,
        diplomatic_id: ::std::result::Result<
            ::std::option::Option<crate::Sensitive>,
            ::std::string::String,
        >,
        driver_license: ::std::result::Result<
            ::std::option::Option<crate::Sensitive>,
            ::std::string::String,
        >,
        escrow: ::std::result::Result<
            ::std::option::Option<crate::Sensitive>,
            ::std::string::String,
        >,
        first_name: ::std::result::Result<
            ::std::option::Option<crate::Sensitive>,
            ::std::string::String,
        >,
        force_creation: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        foreign_id: ::std::result::Result<
            ::std::option::Option<crate::Sensitive>,
            ::std::string::String,
        >,
        imei: ::std::result::Result<
            ::std::option::Option<crate::Sensitive>,
            ::std::string::String,
        >,
        issue_date: ::std::result::Result<
            ::std::option::Option<crate::Sensitive<crate::Date>>,
            ::std::string::String,
        >,
        issue_number: ::std::result::Result<
            ::std::option::Option<crate::Sensitive>,
            ::std::string::String,
        >,
        last_name: ::std::result::Result<
            ::std::option::Option<crate::Sensitive>,
            ::std::string::String,
        >,
        license_plate: ::std::result::Result<
            ::std::option::Option<crate::Sensitive>,
            ::std::string::String,
        >,
        national_id: ::std::result::Result<
            ::std::option::Option<crate::Sensitive>,
            ::std::string::String,
        >,
        native_country: ::std::result::Result<
            ::std::option::Option<super::NativeCountry>,
            ::std::string::String,
        >,
        native_national_id: ::std::result::Result<
            ::std::option::Option<crate::Sensitive>,
            ::std::string::String,
        >,
        owner_document_id: ::std::result::Result<
            ::std::option::Option<crate::Sensitive>,
            ::std::string::String,
        >,
        owner_document_type: ::std::result::Result<
            ::std::option::Option<super::OwnerDocumentType>,
            ::std::string::String,
        >,
        passport: ::std::result::Result<
            ::std::option::Option<crate::Sensitive>,
            ::std::string::String,
        >,
        payment_date: ::std::result::Result<
            ::std::option::Option<crate::Date>,
            ::std::string::String,
        >,
        pep: ::std::result::Result<
            ::std::option::Option<crate::Sensitive>,
            ::std::string::String,
        >,
        phone_number: ::std::result::Result<
            ::std::option::Option<crate::Sensitive>,
            ::std::string::String,
        >,
        professional_card: ::std::result::Result<
            ::std::option::Option<crate::Sensitive>,
            ::std::string::String,
        >,
        ptp: ::std::result::Result<
            ::std::option::Option<crate::Sensitive>,
            ::std::string::String,
        >,
        region: ::std::result::Result<
            ::std::option::Option<super::BrazilianRegion>,
            ::std::string::String,
        >,
        report_id: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        state_id: ::std::result::Result<
            ::std::option::Option<crate::Sensitive>,
            ::std::string::String,
        >,
        tax_id: ::std::result::Result<
            ::std::option::Option<crate::Sensitive>,
            ::std::string::String,
        >,
        type_: ::std::result::Result<
            crate::Open<super::RequestedCheckType>,
            ::std::string::String,
        >,
        user_authorized: ::std::result::Result<bool, ::std::string::String>,
        vehicle_id: ::std::result::Result<
            ::std::option::Option<crate::Sensitive>,
            ::std::string::String,
        >,
        verification_code: ::std::result::Result<
            ::std::option::Option<crate::Sensitive>,
            ::std::string::String,
        >,
        watch: ::std::result::Result<
            ::std::option::Option<crate::Frequency>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for CreateCheckRequest {
        fn default() -> Self {
            Self {
                birth_certificate: Ok(Default::default()),
                certificate_folio: Ok(Default::default()),
                company_name: Ok(Default::default()),
                country: Err("no value supplied for country".to_string()),
                date_of_birth: Ok(Default::default()),
                diplomatic_id: Ok(Default::default()),
                driver_license: Ok(Default::default()),
                escrow: Ok(Default::default()),
                first_name: Ok(Default::default()),
                force_creation: Ok(Default::default()),
                foreign_id: Ok(Default::default()),
                imei: Ok(Default::default()),
                issue_date: Ok(Default::default()),
                issue_number: Ok(Default::default()),
                last_name: Ok(Default::default()),
                license_plate: Ok(Default::default()),
                national_id: Ok(Default::default()),
                native_country: Ok(Default::default()),
                native_national_id: Ok(Default::default()),
                owner_document_id: Ok(Default::default()),
                owner_document_type: Ok(Default::default()),
                passport: Ok(Default::default()),
                payment_date: Ok(Default::default()),
                pep: Ok(Default::default()),
                phone_number: Ok(Default::default()),
                professional_card: Ok(Default::default()),
                ptp: Ok(Default::default()),
                region: Ok(Default::default()),
                report_id: Ok(Default::default()),
                state_id: Ok(Default::default()),
                tax_id: Ok(Default::default()),
                type_: Err("no value supplied for type_".to_string()),
                user_authorized: Err(
                    "no value supplied for user_authorized".to_string(),
                ),
                vehicle_id: Ok(Default::default()),
                verification_code: Ok(Default::default()),
                watch: Ok(Default::default()),
            }
        }
    }
    impl CreateCheckRequest {
        /// Number of the birth certificate.
        pub fn birth_certificate<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<crate::Sensitive>,
            V::Error: ::std::fmt::Display,
        {
            self.birth_certificate = value
                .try_into()
                .map(Some)
                .map_err(|error| format!("birth_certificate: {error}"));
            self
        }
        /// Folio of a Chilean certificate. Chile only.
        pub fn certificate_folio<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<crate::Sensitive>,
            V::Error: ::std::fmt::Display,
        {
            self.certificate_folio = value
                .try_into()
                .map(Some)
                .map_err(|error| format!("certificate_folio: {error}"));
            self
        }
        /// Name of the company. A complete check of a company in Brazil needs it.
        pub fn company_name<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<crate::Sensitive>,
            V::Error: ::std::fmt::Display,
        {
            self.company_name = value
                .try_into()
                .map(Some)
                .map_err(|error| format!("company_name: {error}"));
            self
        }
        /// Country whose sources are asked.
        pub fn country<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::RequestedCheckCountry>,
            V::Error: ::std::fmt::Display,
        {
            self.country = value.try_into().map_err(|error| format!("country: {error}"));
            self
        }
        /// Date of birth, `YYYY-MM-DD`. Tells people of one name apart; a complete check in Brazil or Peru needs it.
        pub fn date_of_birth<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<crate::Sensitive<crate::Date>>,
            V::Error: ::std::fmt::Display,
        {
            self.date_of_birth = value
                .try_into()
                .map(Some)
                .map_err(|error| format!("date_of_birth: {error}"));
            self
        }
        /// Number of a diplomatic identity document.
        pub fn diplomatic_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<crate::Sensitive>,
            V::Error: ::std::fmt::Display,
        {
            self.diplomatic_id = value
                .try_into()
                .map(Some)
                .map_err(|error| format!("diplomatic_id: {error}"));
            self
        }
        /// Number of the driver's licence.
        pub fn driver_license<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<crate::Sensitive>,
            V::Error: ::std::fmt::Display,
        {
            self.driver_license = value
                .try_into()
                .map(Some)
                .map_err(|error| format!("driver_license: {error}"));
            self
        }
        /// Colombian escrow.
        pub fn escrow<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<crate::Sensitive>,
            V::Error: ::std::fmt::Display,
        {
            self.escrow = value
                .try_into()
                .map(Some)
                .map_err(|error| format!("escrow: {error}"));
            self
        }
        /// Given name of the person, or name of the entity. Needed for a search by name, which may find people of the same name, and for a complete check in Brazil.
        pub fn first_name<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<crate::Sensitive>,
            V::Error: ::std::fmt::Display,
        {
            self.first_name = value
                .try_into()
                .map(Some)
                .map_err(|error| format!("first_name: {error}"));
            self
        }
        /// True makes a new check even when one with the same inputs was made recently; otherwise that one is given.
        pub fn force_creation<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<bool>,
            V::Error: ::std::fmt::Display,
        {
            self.force_creation = value
                .try_into()
                .map(Some)
                .map_err(|error| format!("force_creation: {error}"));
            self
        }
        /// Identity number of a foreigner.
        pub fn foreign_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<crate::Sensitive>,
            V::Error: ::std::fmt::Display,
        {
            self.foreign_id = value
                .try_into()
                .map(Some)
                .map_err(|error| format!("foreign_id: {error}"));
            self
        }
        /// IMEI of a phone: 15 digits.
        pub fn imei<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<crate::Sensitive>,
            V::Error: ::std::fmt::Display,
        {
            self.imei = value
                .try_into()
                .map(Some)
                .map_err(|error| format!("imei: {error}"));
            self
        }
        /// Day on which the document was issued, `YYYY-MM-DD`.
        pub fn issue_date<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<crate::Sensitive<crate::Date>>,
            V::Error: ::std::fmt::Display,
        {
            self.issue_date = value
                .try_into()
                .map(Some)
                .map_err(|error| format!("issue_date: {error}"));
            self
        }
        /// Number of the identity card itself, Chile only.
        pub fn issue_number<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<crate::Sensitive>,
            V::Error: ::std::fmt::Display,
        {
            self.issue_number = value
                .try_into()
                .map(Some)
                .map_err(|error| format!("issue_number: {error}"));
            self
        }
        /// Family name of the person, or name of the entity. Needed for a search by name, which may find people of the same name, and for a complete check in Brazil.
        pub fn last_name<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<crate::Sensitive>,
            V::Error: ::std::fmt::Display,
        {
            self.last_name = value
                .try_into()
                .map(Some)
                .map_err(|error| format!("last_name: {error}"));
            self
        }
        /// Plate of the vehicle.
        pub fn license_plate<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<crate::Sensitive>,
            V::Error: ::std::fmt::Display,
        {
            self.license_plate = value
                .try_into()
                .map(Some)
                .map_err(|error| format!("license_plate: {error}"));
            self
        }
        /// National identity number.
        pub fn national_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<crate::Sensitive>,
            V::Error: ::std::fmt::Display,
        {
            self.national_id = value
                .try_into()
                .map(Some)
                .map_err(|error| format!("national_id: {error}"));
            self
        }
        /// Country of birth. Goes with `native_national_id`.
        pub fn native_country<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::NativeCountry>,
            V::Error: ::std::fmt::Display,
        {
            self.native_country = value
                .try_into()
                .map(Some)
                .map_err(|error| format!("native_country: {error}"));
            self
        }
        /// National identity number in the country of birth. Needs `native_country`.
        pub fn native_national_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<crate::Sensitive>,
            V::Error: ::std::fmt::Display,
        {
            self.native_national_id = value
                .try_into()
                .map(Some)
                .map_err(|error| format!("native_national_id: {error}"));
            self
        }
        /// Document number of the vehicle's owner.
        pub fn owner_document_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<crate::Sensitive>,
            V::Error: ::std::fmt::Display,
        {
            self.owner_document_id = value
                .try_into()
                .map(Some)
                .map_err(|error| format!("owner_document_id: {error}"));
            self
        }
        /// Kind of the owner's document.
        pub fn owner_document_type<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::OwnerDocumentType>,
            V::Error: ::std::fmt::Display,
        {
            self.owner_document_type = value
                .try_into()
                .map(Some)
                .map_err(|error| format!("owner_document_type: {error}"));
            self
        }
        /// Passport number.
        pub fn passport<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<crate::Sensitive>,
            V::Error: ::std::fmt::Display,
        {
            self.passport = value
                .try_into()
                .map(Some)
                .map_err(|error| format!("passport: {error}"));
            self
        }
        /// Day on which a vehicle's circulation permit was paid, `YYYY-MM-DD`. Chile only.
        pub fn payment_date<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<crate::Date>,
            V::Error: ::std::fmt::Display,
        {
            self.payment_date = value
                .try_into()
                .map(Some)
                .map_err(|error| format!("payment_date: {error}"));
            self
        }
        /// Special stay permit of a Venezuelan who works in Colombia.
        pub fn pep<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<crate::Sensitive>,
            V::Error: ::std::fmt::Display,
        {
            self.pep = value
                .try_into()
                .map(Some)
                .map_err(|error| format!("pep: {error}"));
            self
        }
        /// Phone of the person, who by law has to be told of the check.
        pub fn phone_number<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<crate::Sensitive>,
            V::Error: ::std::fmt::Display,
        {
            self.phone_number = value
                .try_into()
                .map(Some)
                .map_err(|error| format!("phone_number: {error}"));
            self
        }
        /// Number of the professional card.
        pub fn professional_card<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<crate::Sensitive>,
            V::Error: ::std::fmt::Display,
        {
            self.professional_card = value
                .try_into()
                .map(Some)
                .map_err(|error| format!("professional_card: {error}"));
            self
        }
        /// Temporary stay permit of a Venezuelan in Peru (PTP), or temporary protection permit in Colombia (PPT).
        pub fn ptp<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<crate::Sensitive>,
            V::Error: ::std::fmt::Display,
        {
            self.ptp = value
                .try_into()
                .map(Some)
                .map_err(|error| format!("ptp: {error}"));
            self
        }
        /// State to search besides that of birth, Brazil only. One state takes 2 to 20 minutes, the whole country can take more than 24 hours.
        pub fn region<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::BrazilianRegion>,
            V::Error: ::std::fmt::Display,
        {
            self.region = value
                .try_into()
                .map(Some)
                .map_err(|error| format!("region: {error}"));
            self
        }
        /// Report that the check is filed under.
        pub fn report_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.report_id = value
                .try_into()
                .map(Some)
                .map_err(|error| format!("report_id: {error}"));
            self
        }
        /// Brazilian RG number: letters and digits only, in the form of the state that issued it. A complete check in Brazil needs it.
        pub fn state_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<crate::Sensitive>,
            V::Error: ::std::fmt::Display,
        {
            self.state_id = value
                .try_into()
                .map(Some)
                .map_err(|error| format!("state_id: {error}"));
            self
        }
        /// Tax number of a company.
        pub fn tax_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<crate::Sensitive>,
            V::Error: ::std::fmt::Display,
        {
            self.tax_id = value
                .try_into()
                .map(Some)
                .map_err(|error| format!("tax_id: {error}"));
            self
        }
        /// What is checked: a person, a vehicle, a company, or what a custom type of that name says.
        pub fn type_<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<crate::Open<super::RequestedCheckType>>,
            V::Error: ::std::fmt::Display,
        {
            self.type_ = value.try_into().map_err(|error| format!("type: {error}"));
            self
        }
        /// Whether the person has agreed to be checked. Has to be true; API keys of version 1 or later refuse a check without it.
        pub fn user_authorized<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<bool>,
            V::Error: ::std::fmt::Display,
        {
            self.user_authorized = value
                .try_into()
                .map_err(|error| format!("user_authorized: {error}"));
            self
        }
        /// Identification number of the vehicle (NIV or VIN).
        pub fn vehicle_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<crate::Sensitive>,
            V::Error: ::std::fmt::Display,
        {
            self.vehicle_id = value
                .try_into()
                .map(Some)
                .map_err(|error| format!("vehicle_id: {error}"));
            self
        }
        /// Verification code of a criminal-record certificate, Peru and Chile.
        pub fn verification_code<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<crate::Sensitive>,
            V::Error: ::std::fmt::Display,
        {
            self.verification_code = value
                .try_into()
                .map(Some)
                .map_err(|error| format!("verification_code: {error}"));
            self
        }
        /// How often the check is to be run again: `daily`, `weekly`, `monthly`, `yearly`, or a number and a unit such as `3d` or `2w`. Leave it out for a check that runs once.
        pub fn watch<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<crate::Frequency>,
            V::Error: ::std::fmt::Display,
        {
            self.watch = value
                .try_into()
                .map(Some)
                .map_err(|error| format!("watch: {error}"));
            self
        }
    }
    impl ::std::convert::TryFrom<CreateCheckRequest> for super::CreateCheckRequest {
        type Error = super::error::ConversionError;
        fn try_from(
            value: CreateCheckRequest,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                birth_certificate: value.birth_certificate?,
                certificate_folio: value.certificate_folio?,
                company_name: value.company_name?,
                country: value.country?,
                date_of_birth: value.date_of_birth?,
                diplomatic_id: value.diplomatic_id?,
                driver_license: value.driver_license?,
                escrow: value.escrow?,
                first_name: value.first_name?,
                force_creation: value.force_creation?,
                foreign_id: value.foreign_id?,
                imei: value.imei?,
                issue_date: value.issue_date?,
                issue_number: value.issue_number?,
                last_name: value.last_name?,
                license_plate: value.license_plate?,
                national_id: value.national_id?,
                native_country: value.native_country?,
                native_national_id: value.native_national_id?,
                owner_document_id: value.owner_document_id?,
                owner_document_type: value.owner_document_type?,
                passport: value.passport?,
                payment_date: value.payment_date?,
                pep: value.pep?,
                phone_number: value.phone_number?,
                professional_card: value.professional_card?,
                ptp: value.ptp?,
                region: value.region?,
                report_id: value.report_id?,
                state_id: value.state_id?,
                tax_id: value.tax_id?,
                type_: value.type_?,
                user_authorized: value.user_authorized?,
                vehicle_id: value.vehicle_id?,
                verification_code: value.verification_code?,
                watch: value.watch?,
            })
        }
    }
    impl ::std::convert::From<super::CreateCheckRequest> for CreateCheckRequest {
        fn from(value: super::CreateCheckRequest) -> Self {
            Self {
                birth_certificate: Ok(value.birth_certificate),
                certificate_folio: Ok(value.certificate_folio),
                company_name: Ok(value.company_name),
                country: Ok(value.country),
                date_of_birth: Ok(value.date_of_birth),
                diplomatic_id: Ok(value.diplomatic_id),
                driver_license: Ok(value.driver_license),
                escrow: Ok(value.escrow),
                first_name: Ok(value.first_name),
                force_creation: Ok(value.force_creation),
                foreign_id: Ok(value.foreign_id),
                imei: Ok(value.imei),
                issue_date: Ok(value.issue_date),
                issue_number: Ok(value.issue_number),
                last_name: Ok(value.last_name),
                license_plate: Ok(value.license_plate),
                national_id: Ok(value.national_id),
                native_country: Ok(value.native_country),
                native_national_id: Ok(value.native_national_id),
                owner_document_id: Ok(value.owner_document_id),
                owner_document_type: Ok(value.owner_document_type),
                passport: Ok(value.passport),
                payment_date: Ok(value.payment_date),
                pep: Ok(value.pep),
                phone_number: Ok(value.phone_number),
                professional_card: Ok(value.professional_card),
                ptp: Ok(value.ptp),
                region: Ok(value.region),
                report_id: Ok(value.report_id),
                state_id: Ok(value.state_id),
                tax_id: Ok(value.tax_id),
                type_: Ok(value.type_),
                user_authorized: Ok(value.user_authorized),
                vehicle_id: Ok(value.vehicle_id),
                verification_code: Ok(value.verification_code),
                watch: Ok(value.watch),
            }
        }
    }
    #[derive(Clone, Debug)]
    /// Builds [`super::CreateContinuousCheckRequest`].
    pub struct CreateContinuousCheckRequest {
        check_id: ::std::result::Result<::std::string::String, ::std::string::String>,
        end_date: ::std::result::Result<crate::Date, ::std::string::String>,
        frequency: ::std::result::Result<crate::Frequency, ::std::string::String>,
    }
    impl ::std::default::Default for CreateContinuousCheckRequest {
        fn default() -> Self {
            Self {
                check_id: Err("no value supplied for check_id".to_string()),
                end_date: Err("no value supplied for end_date".to_string()),
                frequency: Err("no value supplied for frequency".to_string()),
            }
        }
    }
    impl CreateContinuousCheckRequest {
        /// Check to run again.
        pub fn check_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.check_id = value
                .try_into()
                .map_err(|error| format!("check_id: {error}"));
            self
        }
        /// Day on which the runs end, `YYYY-MM-DD`: late enough for one run at least.
        pub fn end_date<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<crate::Date>,
            V::Error: ::std::fmt::Display,
        {
            self.end_date = value
                .try_into()
                .map_err(|error| format!("end_date: {error}"));
            self
        }
        /// Time between two runs: `daily`, `weekly`, `monthly`, `yearly`, or a number and a unit such as `3d` or `2w`.
        pub fn frequency<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<crate::Frequency>,
            V::Error: ::std::fmt::Display,
        {
            self.frequency = value
                .try_into()
                .map_err(|error| format!("frequency: {error}"));
            self
        }
    }
    impl ::std::convert::TryFrom<CreateContinuousCheckRequest>
    for super::CreateContinuousCheckRequest {
        type Error = super::error::ConversionError;
        fn try_from(
            value: CreateContinuousCheckRequest,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                check_id: value.check_id?,
                end_date: value.end_date?,
                frequency: value.frequency?,
            })
        }
    }
    impl ::std::convert::From<super::CreateContinuousCheckRequest>
    for CreateContinuousCheckRequest {
        fn from(value: super::CreateContinuousCheckRequest) -> Self {
            Self {
                check_id: Ok(value.check_id),
                end_date: Ok(value.end_date),
                frequency: Ok(value.frequency),
            }
        }
    }
    #[derive(Clone, Debug)]
    /// Builds [`super::CreateCustomTypeRequest`].
    pub struct CreateCustomTypeRequest {
        country: ::std::result::Result<super::CustomTypeCountry, ::std::string::String>,
        dataset_affiliations_and_insurances: ::std::result::Result<
            ::std::option::Option<crate::Weight>,
            ::std::string::String,
        >,
        dataset_alert_in_media: ::std::result::Result<
            ::std::option::Option<crate::Weight>,
            ::std::string::String,
        >,
        dataset_business_background: ::std::result::Result<
            ::std::option::Option<crate::Weight>,
            ::std::string::String,
        >,
        dataset_criminal_record: ::std::result::Result<
            ::std::option::Option<crate::Weight>,
            ::std::string::String,
        >,
        dataset_driving_licenses: ::std::result::Result<
            ::std::option::Option<crate::Weight>,
            ::std::string::String,
        >,
        dataset_international_background: ::std::result::Result<
            ::std::option::Option<crate::Weight>,
            ::std::string::String,
        >,
        dataset_legal_background: ::std::result::Result<
            ::std::option::Option<crate::Weight>,
            ::std::string::String,
        >,
        dataset_personal_identity: ::std::result::Result<
            ::std::option::Option<crate::Weight>,
            ::std::string::String,
        >,
        dataset_professional_background: ::std::result::Result<
            ::std::option::Option<crate::Weight>,
            ::std::string::String,
        >,
        dataset_taxes_and_finances: ::std::result::Result<
            ::std::option::Option<crate::Weight>,
            ::std::string::String,
        >,
        dataset_traffic_fines: ::std::result::Result<
            ::std::option::Option<crate::Weight>,
            ::std::string::String,
        >,
        dataset_vehicle_information: ::std::result::Result<
            ::std::option::Option<crate::Weight>,
            ::std::string::String,
        >,
        dataset_vehicle_permits: ::std::result::Result<
            ::std::option::Option<crate::Weight>,
            ::std::string::String,
        >,
        type_: ::std::result::Result<::std::string::String, ::std::string::String>,
    }
    impl ::std::default::Default for CreateCustomTypeRequest {
        fn default() -> Self {
            Self {
                country: Err("no value supplied for country".to_string()),
                dataset_affiliations_and_insurances: Ok(Default::default()),
                dataset_alert_in_media: Ok(Default::default()),
                dataset_business_background: Ok(Default::default()),
                dataset_criminal_record: Ok(Default::default()),
                dataset_driving_licenses: Ok(Default::default()),
                dataset_international_background: Ok(Default::default()),
                dataset_legal_background: Ok(Default::default()),
                dataset_personal_identity: Ok(Default::default()),
                dataset_professional_background: Ok(Default::default()),
                dataset_taxes_and_finances: Ok(Default::default()),
                dataset_traffic_fines: Ok(Default::default()),
                dataset_vehicle_information: Ok(Default::default()),
                dataset_vehicle_permits: Ok(Default::default()),
                type_: Err("no value supplied for type_".to_string()),
            }
        }
    }
    impl CreateCustomTypeRequest {
        /// Country where it holds.
        pub fn country<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::CustomTypeCountry>,
            V::Error: ::std::fmt::Display,
        {
            self.country = value.try_into().map_err(|error| format!("country: {error}"));
            self
        }
        /// Weight of `affiliations_and_insurances` (social security, health and pension), 0 to 1.
        pub fn dataset_affiliations_and_insurances<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<crate::Weight>,
            V::Error: ::std::fmt::Display,
        {
            self.dataset_affiliations_and_insurances = value
                .try_into()
                .map(Some)
                .map_err(|error| {
                    format!("dataset_affiliations_and_insurances: {error}")
                });
            self
        }
        /// Weight of `alert_in_media` (news), 0 to 1.
        pub fn dataset_alert_in_media<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<crate::Weight>,
            V::Error: ::std::fmt::Display,
        {
            self.dataset_alert_in_media = value
                .try_into()
                .map(Some)
                .map_err(|error| format!("dataset_alert_in_media: {error}"));
            self
        }
        /// Weight of `business_background` (business registries), 0 to 1.
        pub fn dataset_business_background<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<crate::Weight>,
            V::Error: ::std::fmt::Display,
        {
            self.dataset_business_background = value
                .try_into()
                .map(Some)
                .map_err(|error| format!("dataset_business_background: {error}"));
            self
        }
        /// Weight of `criminal_record` (criminal records), 0 to 1.
        pub fn dataset_criminal_record<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<crate::Weight>,
            V::Error: ::std::fmt::Display,
        {
            self.dataset_criminal_record = value
                .try_into()
                .map(Some)
                .map_err(|error| format!("dataset_criminal_record: {error}"));
            self
        }
        /// Weight of `driving_licenses` (driver's licences), 0 to 1.
        pub fn dataset_driving_licenses<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<crate::Weight>,
            V::Error: ::std::fmt::Display,
        {
            self.dataset_driving_licenses = value
                .try_into()
                .map(Some)
                .map_err(|error| format!("dataset_driving_licenses: {error}"));
            self
        }
        /// Weight of `international_background` (international lists), 0 to 1.
        pub fn dataset_international_background<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<crate::Weight>,
            V::Error: ::std::fmt::Display,
        {
            self.dataset_international_background = value
                .try_into()
                .map(Some)
                .map_err(|error| format!("dataset_international_background: {error}"));
            self
        }
        /// Weight of `legal_background` (courts), 0 to 1.
        pub fn dataset_legal_background<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<crate::Weight>,
            V::Error: ::std::fmt::Display,
        {
            self.dataset_legal_background = value
                .try_into()
                .map(Some)
                .map_err(|error| format!("dataset_legal_background: {error}"));
            self
        }
        /// Weight of `personal_identity` (civil registries), 0 to 1.
        pub fn dataset_personal_identity<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<crate::Weight>,
            V::Error: ::std::fmt::Display,
        {
            self.dataset_personal_identity = value
                .try_into()
                .map(Some)
                .map_err(|error| format!("dataset_personal_identity: {error}"));
            self
        }
        /// Weight of `professional_background` (professional registries), 0 to 1.
        pub fn dataset_professional_background<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<crate::Weight>,
            V::Error: ::std::fmt::Display,
        {
            self.dataset_professional_background = value
                .try_into()
                .map(Some)
                .map_err(|error| format!("dataset_professional_background: {error}"));
            self
        }
        /// Weight of `taxes_and_finances` (taxes and finances), 0 to 1.
        pub fn dataset_taxes_and_finances<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<crate::Weight>,
            V::Error: ::std::fmt::Display,
        {
            self.dataset_taxes_and_finances = value
                .try_into()
                .map(Some)
                .map_err(|error| format!("dataset_taxes_and_finances: {error}"));
            self
        }
        /// Weight of `traffic_fines` (traffic fines), 0 to 1.
        pub fn dataset_traffic_fines<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<crate::Weight>,
            V::Error: ::std::fmt::Display,
        {
            self.dataset_traffic_fines = value
                .try_into()
                .map(Some)
                .map_err(|error| format!("dataset_traffic_fines: {error}"));
            self
        }
        /// Weight of `vehicle_information` (vehicle registries), 0 to 1.
        pub fn dataset_vehicle_information<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<crate::Weight>,
            V::Error: ::std::fmt::Display,
        {
            self.dataset_vehicle_information = value
                .try_into()
                .map(Some)
                .map_err(|error| format!("dataset_vehicle_information: {error}"));
            self
        }
        /// Weight of `vehicle_permits` (vehicle permits and certificates), 0 to 1.
        pub fn dataset_vehicle_permits<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<crate::Weight>,
            V::Error: ::std::fmt::Display,
        {
            self.dataset_vehicle_permits = value
                .try_into()
                .map(Some)
                .map_err(|error| format!("dataset_vehicle_permits: {error}"));
            self
        }
        /// Name of the custom type: the `type` of a check that uses it. Not person, vehicle or company.
        pub fn type_<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.type_ = value.try_into().map_err(|error| format!("type: {error}"));
            self
        }
    }
    impl ::std::convert::TryFrom<CreateCustomTypeRequest>
    for super::CreateCustomTypeRequest {
        type Error = super::error::ConversionError;
        fn try_from(
            value: CreateCustomTypeRequest,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                country: value.country?,
                dataset_affiliations_and_insurances: value
                    .dataset_affiliations_and_insurances?,
                dataset_alert_in_media: value.dataset_alert_in_media?,
                dataset_business_background: value.dataset_business_background?,
                dataset_criminal_record: value.dataset_criminal_record?,
                dataset_driving_licenses: value.dataset_driving_licenses?,
                dataset_international_background: value
                    .dataset_international_background?,
                dataset_legal_background: value.dataset_legal_background?,
                dataset_personal_identity: value.dataset_personal_identity?,
                dataset_professional_background: value.dataset_professional_background?,
                dataset_taxes_and_finances: value.dataset_taxes_and_finances?,
                dataset_traffic_fines: value.dataset_traffic_fines?,
                dataset_vehicle_information: value.dataset_vehicle_information?,
                dataset_vehicle_permits: value.dataset_vehicle_permits?,
                type_: value.type_?,
            })
        }
    }
    impl ::std::convert::From<super::CreateCustomTypeRequest>
    for CreateCustomTypeRequest {
        fn from(value: super::CreateCustomTypeRequest) -> Self {
            Self {
                country: Ok(value.country),
                dataset_affiliations_and_insurances: Ok(
                    value.dataset_affiliations_and_insurances,
                ),
                dataset_alert_in_media: Ok(value.dataset_alert_in_media),
                dataset_business_background: Ok(value.dataset_business_background),
                dataset_criminal_record: Ok(value.dataset_criminal_record),
                dataset_driving_licenses: Ok(value.dataset_driving_licenses),
                dataset_international_background: Ok(
                    value.dataset_international_background,
                ),
                dataset_legal_background: Ok(value.dataset_legal_background),
                dataset_personal_identity: Ok(value.dataset_personal_identity),
                dataset_professional_background: Ok(
                    value.dataset_professional_background,
                ),
                dataset_taxes_and_finances: Ok(value.dataset_taxes_and_finances),
                dataset_traffic_fines: Ok(value.dataset_traffic_fines),
                dataset_vehicle_information: Ok(value.dataset_vehicle_information),
                dataset_vehicle_permits: Ok(value.dataset_vehicle_permits),
                type_: Ok(value.type_),
            }
        }
    }
    #[derive(Clone, Debug)]
    /// Builds [`super::CreateInboundFlowRequest`].
    pub struct CreateInboundFlowRequest {
        flow_id: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        inbound_message: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        waba_phone_number: ::std::result::Result<
            ::std::option::Option<crate::Sensitive>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for CreateInboundFlowRequest {
        fn default() -> Self {
            Self {
                flow_id: Ok(Default::default()),
                inbound_message: Ok(Default::default()),
                waba_phone_number: Ok(Default::default()),
            }
        }
    }
    impl CreateInboundFlowRequest {
        /// Flow that begins.
        pub fn flow_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.flow_id = value
                .try_into()
                .map(Some)
                .map_err(|error| format!("flow_id: {error}"));
            self
        }
        /// Message that begins the flow when a user sends it to the line. No other inbound flow may have it.
        pub fn inbound_message<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.inbound_message = value
                .try_into()
                .map(Some)
                .map_err(|error| format!("inbound_message: {error}"));
            self
        }
        /// Phone number of the line, with the country code: `14080001111`.
        pub fn waba_phone_number<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<crate::Sensitive>,
            V::Error: ::std::fmt::Display,
        {
            self.waba_phone_number = value
                .try_into()
                .map(Some)
                .map_err(|error| format!("waba_phone_number: {error}"));
            self
        }
    }
    impl ::std::convert::TryFrom<CreateInboundFlowRequest>
    for super::CreateInboundFlowRequest {
        type Error = super::error::ConversionError;
        fn try_from(
            value: CreateInboundFlowRequest,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                flow_id: value.flow_id?,
                inbound_message: value.inbound_message?,
                waba_phone_number: value.waba_phone_number?,
            })
        }
    }
    impl ::std::convert::From<super::CreateInboundFlowRequest>
    for CreateInboundFlowRequest {
        fn from(value: super::CreateInboundFlowRequest) -> Self {
            Self {
                flow_id: Ok(value.flow_id),
                inbound_message: Ok(value.inbound_message),
                waba_phone_number: Ok(value.waba_phone_number),
            }
        }
    }
    #[derive(Clone, Debug)]
    /// Builds [`super::CreateOutboundMessageRequest`].
    pub struct CreateOutboundMessageRequest {
        cancel_process_message: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        category: ::std::result::Result<super::OutboundCategory, ::std::string::String>,
        content: ::std::result::Result<::std::string::String, ::std::string::String>,
        continue_process_message: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        is_notification: ::std::result::Result<bool, ::std::string::String>,
        language_code: ::std::result::Result<
            super::OutboundLanguage,
            ::std::string::String,
        >,
        media_url: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        outbound_name: ::std::result::Result<
            ::std::string::String,
            ::std::string::String,
        >,
        template_type: ::std::result::Result<
            super::OutboundTemplateType,
            ::std::string::String,
        >,
        waba_phone_number: ::std::result::Result<
            crate::Sensitive,
            ::std::string::String,
        >,
        pub(crate) extra: ::std::result::Result<
            ::std::collections::BTreeMap<::std::string::String, crate::Sensitive>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for CreateOutboundMessageRequest {
        fn default() -> Self {
            Self {
                cancel_process_message: Ok(Default::default()),
                category: Err("no value supplied for category".to_string()),
                content: Err("no value supplied for content".to_string()),
                continue_process_message: Ok(Default::default()),
                is_notification: Err(
                    "no value supplied for is_notification".to_string(),
                ),
                language_code: Err("no value supplied for language_code".to_string()),
                media_url: Ok(Default::default()),
                outbound_name: Err("no value supplied for outbound_name".to_string()),
                template_type: Err("no value supplied for template_type".to_string()),
                waba_phone_number: Err(
                    "no value supplied for waba_phone_number".to_string(),
                ),
                extra: Ok(::std::default::Default::default()),
            }
        }
    }
    impl CreateOutboundMessageRequest {
        /// Button with which the user declines. Needed when `is_notification` is false.
        pub fn cancel_process_message<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.cancel_process_message = value
                .try_into()
                .map(Some)
                .map_err(|error| format!("cancel_process_message: {error}"));
            self
        }
        /// Category of WhatsApp.
        pub fn category<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::OutboundCategory>,
            V::Error: ::std::fmt::Display,
        {
            self.category = value
                .try_into()
                .map_err(|error| format!("category: {error}"));
            self
        }
        /// Text of the message. A variable is its name after a dot, between double braces: `Hello {{.name}}`.
        pub fn content<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.content = value.try_into().map_err(|error| format!("content: {error}"));
            self
        }
        /// Button with which the user goes on. Needed when `is_notification` is false.
        pub fn continue_process_message<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.continue_process_message = value
                .try_into()
                .map(Some)
                .map_err(|error| format!("continue_process_message: {error}"));
            self
        }
        /// Whether the message only informs (true) or begins a flow (false).
        pub fn is_notification<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<bool>,
            V::Error: ::std::fmt::Display,
        {
            self.is_notification = value
                .try_into()
                .map_err(|error| format!("is_notification: {error}"));
            self
        }
        /// Language of the message.
        pub fn language_code<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::OutboundLanguage>,
            V::Error: ::std::fmt::Display,
        {
            self.language_code = value
                .try_into()
                .map_err(|error| format!("language_code: {error}"));
            self
        }
        /// URL of the file that is shown. Needed when `template_type` is not `TEXT`.
        pub fn media_url<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.media_url = value
                .try_into()
                .map(Some)
                .map_err(|error| format!("media_url: {error}"));
            self
        }
        /// Name of the message.
        pub fn outbound_name<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.outbound_name = value
                .try_into()
                .map_err(|error| format!("outbound_name: {error}"));
            self
        }
        /// What the message shows.
        pub fn template_type<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::OutboundTemplateType>,
            V::Error: ::std::fmt::Display,
        {
            self.template_type = value
                .try_into()
                .map_err(|error| format!("template_type: {error}"));
            self
        }
        /// Phone number of the line that it is made for.
        pub fn waba_phone_number<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<crate::Sensitive>,
            V::Error: ::std::fmt::Display,
        {
            self.waba_phone_number = value
                .try_into()
                .map_err(|error| format!("waba_phone_number: {error}"));
            self
        }
        pub fn extra<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<
                ::std::collections::BTreeMap<::std::string::String, crate::Sensitive>,
            >,
            V::Error: ::std::fmt::Display,
        {
            self.extra = value.try_into().map_err(|error| format!("extra: {error}"));
            self
        }
    }
    impl ::std::convert::TryFrom<CreateOutboundMessageRequest>
    for super::CreateOutboundMessageRequest {
        type Error = super::error::ConversionError;
        fn try_from(
            value: CreateOutboundMessageRequest,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                cancel_process_message: value.cancel_process_message?,
                category: value.category?,
                content: value.content?,
                continue_process_message: value.continue_process_message?,
                is_notification: value.is_notification?,
                language_code: value.language_code?,
                media_url: value.media_url?,
                outbound_name: value.outbound_name?,
                template_type: value.template_type?,
                waba_phone_number: value.waba_phone_number?,
                extra: value.extra?,
            })
        }
    }
    impl ::std::convert::From<super::CreateOutboundMessageRequest>
    for CreateOutboundMessageRequest {
        fn from(value: super::CreateOutboundMessageRequest) -> Self {
            Self {
                cancel_process_message: Ok(value.cancel_process_message),
                category: Ok(value.category),
                content: Ok(value.content),
                continue_process_message: Ok(value.continue_process_message),
                is_notification: Ok(value.is_notification),
                language_code: Ok(value.language_code),
                media_url: Ok(value.media_url),
                outbound_name: Ok(value.outbound_name),
                template_type: Ok(value.template_type),
                waba_phone_number: Ok(value.waba_phone_number),
                extra: Ok(value.extra),
            }
        }
    }
    #[derive(Clone, Debug)]
    /// Builds [`super::CreateSettingRequest`].
    pub struct CreateSettingRequest {
        max_duration: ::std::result::Result<
            ::std::option::Option<crate::MaxDuration>,
            ::std::string::String,
        >,
        names_matching_type: ::std::result::Result<
            ::std::option::Option<super::RequestedNamesMatchingType>,
            ::std::string::String,
        >,
        retries: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for CreateSettingRequest {
        fn default() -> Self {
            Self {
                max_duration: Ok(Default::default()),
                names_matching_type: Ok(Default::default()),
                retries: Ok(Default::default()),
            }
        }
    }
    impl CreateSettingRequest {
        /// How long a check may wait for its sources: a number and `m` for minutes or `h` for hours, such as `25m` or `2h`, from 15 minutes to 168 hours (7 days). Without it the time depends on `retries` and on the country: see `x-defaults`, where ALL stands for international searches.
        pub fn max_duration<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<crate::MaxDuration>,
            V::Error: ::std::fmt::Display,
        {
            self.max_duration = value
                .try_into()
                .map(Some)
                .map_err(|error| format!("max_duration: {error}"));
            self
        }
        /// How names have to match in records of criminal, legal and international sources.
        pub fn names_matching_type<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::RequestedNamesMatchingType>,
            V::Error: ::std::fmt::Display,
        {
            self.names_matching_type = value
                .try_into()
                .map(Some)
                .map_err(|error| format!("names_matching_type: {error}"));
            self
        }
        /// Whether a source that fails is asked again until it answers or the time of the check is over.
        pub fn retries<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<bool>,
            V::Error: ::std::fmt::Display,
        {
            self.retries = value
                .try_into()
                .map(Some)
                .map_err(|error| format!("retries: {error}"));
            self
        }
    }
    impl ::std::convert::TryFrom<CreateSettingRequest> for super::CreateSettingRequest {
        type Error = super::error::ConversionError;
        fn try_from(
            value: CreateSettingRequest,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                max_duration: value.max_duration?,
                names_matching_type: value.names_matching_type?,
                retries: value.retries?,
            })
        }
    }
    impl ::std::convert::From<super::CreateSettingRequest> for CreateSettingRequest {
        fn from(value: super::CreateSettingRequest) -> Self {
            Self {
                max_duration: Ok(value.max_duration),
                names_matching_type: Ok(value.names_matching_type),
                retries: Ok(value.retries),
            }
        }
    }
    #[derive(Clone, Debug)]
    /// Builds [`super::RequestBatchReportRequest`].
    pub struct RequestBatchReportRequest {
        format: ::std::result::Result<::std::string::String, ::std::string::String>,
    }
    impl ::std::default::Default for RequestBatchReportRequest {
        fn default() -> Self {
            Self {
                format: Err("no value supplied for format".to_string()),
            }
        }
    }
    impl RequestBatchReportRequest {
        /// Format of the file. Its values are not documented; `xlsx` and `csv` are likely.
        pub fn format<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.format = value.try_into().map_err(|error| format!("format: {error}"));
            self
        }
    }
    impl ::std::convert::TryFrom<RequestBatchReportRequest>
    for super::RequestBatchReportRequest {
        type Error = super::error::ConversionError;
        fn try_from(
            value: RequestBatchReportRequest,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self { format: value.format? })
        }
    }
    impl ::std::convert::From<super::RequestBatchReportRequest>
    for RequestBatchReportRequest {
        fn from(value: super::RequestBatchReportRequest) -> Self {
            Self { format: Ok(value.format) }
        }
    }
    #[derive(Clone, Debug)]
    /// Builds [`super::SendOutboundMessageRequest`].
    pub struct SendOutboundMessageRequest {
        account_id: ::std::result::Result<
            ::std::option::Option<crate::AccountId>,
            ::std::string::String,
        >,
        country_code: ::std::result::Result<
            ::std::string::String,
            ::std::string::String,
        >,
        flow_id: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        outbound_id: ::std::result::Result<::std::string::String, ::std::string::String>,
        phone_number: ::std::result::Result<crate::Sensitive, ::std::string::String>,
        user_authorized: ::std::result::Result<bool, ::std::string::String>,
        pub(crate) extra: ::std::result::Result<
            ::std::collections::BTreeMap<::std::string::String, crate::Sensitive>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for SendOutboundMessageRequest {
        fn default() -> Self {
            Self {
                account_id: Ok(Default::default()),
                country_code: Err("no value supplied for country_code".to_string()),
                flow_id: Ok(Default::default()),
                outbound_id: Err("no value supplied for outbound_id".to_string()),
                phone_number: Err("no value supplied for phone_number".to_string()),
                user_authorized: Err(
                    "no value supplied for user_authorized".to_string(),
                ),
                extra: Ok(::std::default::Default::default()),
            }
        }
    }
    impl SendOutboundMessageRequest {
        /// Your identifier of the user: letters, digits, `_`, `.` and `-`. Links the messages that the user gets.
        pub fn account_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<crate::AccountId>,
            V::Error: ::std::fmt::Display,
        {
            self.account_id = value
                .try_into()
                .map(Some)
                .map_err(|error| format!("account_id: {error}"));
            self
        }
        /// Country code of the phone: `+57`.
        pub fn country_code<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.country_code = value
                .try_into()
                .map_err(|error| format!("country_code: {error}"));
            self
        }
        /// Flow that begins when the user accepts: begins with `IPF`. Needed when the message was created with `is_notification` false.
        pub fn flow_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.flow_id = value
                .try_into()
                .map(Some)
                .map_err(|error| format!("flow_id: {error}"));
            self
        }
        /// Id of an approved outbound message: begins with `OTB`.
        pub fn outbound_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.outbound_id = value
                .try_into()
                .map_err(|error| format!("outbound_id: {error}"));
            self
        }
        /// Phone number of the user, without the country code.
        pub fn phone_number<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<crate::Sensitive>,
            V::Error: ::std::fmt::Display,
        {
            self.phone_number = value
                .try_into()
                .map_err(|error| format!("phone_number: {error}"));
            self
        }
        /// Whether the user has agreed to be contacted over WhatsApp. Has to be true.
        pub fn user_authorized<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<bool>,
            V::Error: ::std::fmt::Display,
        {
            self.user_authorized = value
                .try_into()
                .map_err(|error| format!("user_authorized: {error}"));
            self
        }
        pub fn extra<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<
                ::std::collections::BTreeMap<::std::string::String, crate::Sensitive>,
            >,
            V::Error: ::std::fmt::Display,
        {
            self.extra = value.try_into().map_err(|error| format!("extra: {error}"));
            self
        }
    }
    impl ::std::convert::TryFrom<SendOutboundMessageRequest>
    for super::SendOutboundMessageRequest {
        type Error = super::error::ConversionError;
        fn try_from(
            value: SendOutboundMessageRequest,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                account_id: value.account_id?,
                country_code: value.country_code?,
                flow_id: value.flow_id?,
                outbound_id: value.outbound_id?,
                phone_number: value.phone_number?,
                user_authorized: value.user_authorized?,
                extra: value.extra?,
            })
        }
    }
    impl ::std::convert::From<super::SendOutboundMessageRequest>
    for SendOutboundMessageRequest {
        fn from(value: super::SendOutboundMessageRequest) -> Self {
            Self {
                account_id: Ok(value.account_id),
                country_code: Ok(value.country_code),
                flow_id: Ok(value.flow_id),
                outbound_id: Ok(value.outbound_id),
                phone_number: Ok(value.phone_number),
                user_authorized: Ok(value.user_authorized),
                extra: Ok(value.extra),
            }
        }
    }
    #[derive(Clone, Debug)]
    /// Builds [`super::UpdateContinuousCheckRequest`].
    pub struct UpdateContinuousCheckRequest {
        frequency: ::std::result::Result<
            ::std::option::Option<crate::Frequency>,
            ::std::string::String,
        >,
        status: ::std::result::Result<
            ::std::option::Option<super::RequestedContinuousCheckStatus>,
            ::std::string::String,
        >,
        version: ::std::result::Result<
            ::std::option::Option<super::ContinuousCheckHookVersion>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for UpdateContinuousCheckRequest {
        fn default() -> Self {
            Self {
                frequency: Ok(Default::default()),
                status: Ok(Default::default()),
                version: Ok(Default::default()),
            }
        }
    }
    impl UpdateContinuousCheckRequest {
        /// Time between two runs: `daily`, `weekly`, `monthly`, `yearly`, or a number and a unit such as `3d` or `2w`.
        pub fn frequency<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<crate::Frequency>,
            V::Error: ::std::fmt::Display,
        {
            self.frequency = value
                .try_into()
                .map(Some)
                .map_err(|error| format!("frequency: {error}"));
            self
        }
        /// Whether it is to go on.
        pub fn status<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::RequestedContinuousCheckStatus>,
            V::Error: ::std::fmt::Display,
        {
            self.status = value
                .try_into()
                .map(Some)
                .map_err(|error| format!("status: {error}"));
            self
        }
        /// Version of the hooks; has to be that of the API key in use. 0 without it.
        pub fn version<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::ContinuousCheckHookVersion>,
            V::Error: ::std::fmt::Display,
        {
            self.version = value
                .try_into()
                .map(Some)
                .map_err(|error| format!("version: {error}"));
            self
        }
    }
    impl ::std::convert::TryFrom<UpdateContinuousCheckRequest>
    for super::UpdateContinuousCheckRequest {
        type Error = super::error::ConversionError;
        fn try_from(
            value: UpdateContinuousCheckRequest,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                frequency: value.frequency?,
                status: value.status?,
                version: value.version?,
            })
        }
    }
    impl ::std::convert::From<super::UpdateContinuousCheckRequest>
    for UpdateContinuousCheckRequest {
        fn from(value: super::UpdateContinuousCheckRequest) -> Self {
            Self {
                frequency: Ok(value.frequency),
                status: Ok(value.status),
                version: Ok(value.version),
            }
        }
    }
    #[derive(Clone, Debug)]
    /// Builds [`super::UpdateCustomTypeRequest`].
    pub struct UpdateCustomTypeRequest {
        country: ::std::result::Result<super::CustomTypeCountry, ::std::string::String>,
        dataset_affiliations_and_insurances: ::std::result::Result<
            ::std::option::Option<crate::Weight>,
            ::std::string::String,
        >,
        dataset_alert_in_media: ::std::result::Result<
            ::std::option::Option<crate::Weight>,
            ::std::string::String,
        >,
        dataset_business_background: ::std::result::Result<
            ::std::option::Option<crate::Weight>,
            ::std::string::String,
        >,
        dataset_criminal_record: ::std::result::Result<
            ::std::option::Option<crate::Weight>,
            ::std::string::String,
        >,
        dataset_driving_licenses: ::std::result::Result<
            ::std::option::Option<crate::Weight>,
            ::std::string::String,
        >,
        dataset_international_background: ::std::result::Result<
            ::std::option::Option<crate::Weight>,
            ::std::string::String,
        >,
        dataset_legal_background: ::std::result::Result<
            ::std::option::Option<crate::Weight>,
            ::std::string::String,
        >,
        dataset_personal_identity: ::std::result::Result<
            ::std::option::Option<crate::Weight>,
            ::std::string::String,
        >,
        dataset_professional_background: ::std::result::Result<
            ::std::option::Option<crate::Weight>,
            ::std::string::String,
        >,
        dataset_taxes_and_finances: ::std::result::Result<
            ::std::option::Option<crate::Weight>,
            ::std::string::String,
        >,
        dataset_traffic_fines: ::std::result::Result<
            ::std::option::Option<crate::Weight>,
            ::std::string::String,
        >,
        dataset_vehicle_information: ::std::result::Result<
            ::std::option::Option<crate::Weight>,
            ::std::string::String,
        >,
        dataset_vehicle_permits: ::std::result::Result<
            ::std::option::Option<crate::Weight>,
            ::std::string::String,
        >,
        type_: ::std::result::Result<::std::string::String, ::std::string::String>,
    }
    impl ::std::default::Default for UpdateCustomTypeRequest {
        fn default() -> Self {
            Self {
                country: Err("no value supplied for country".to_string()),
                dataset_affiliations_and_insurances: Ok(Default::default()),
                dataset_alert_in_media: Ok(Default::default()),
                dataset_business_background: Ok(Default::default()),
                dataset_criminal_record: Ok(Default::default()),
                dataset_driving_licenses: Ok(Default::default()),
                dataset_international_background: Ok(Default::default()),
                dataset_legal_background: Ok(Default::default()),
                dataset_personal_identity: Ok(Default::default()),
                dataset_professional_background: Ok(Default::default()),
                dataset_taxes_and_finances: Ok(Default::default()),
                dataset_traffic_fines: Ok(Default::default()),
                dataset_vehicle_information: Ok(Default::default()),
                dataset_vehicle_permits: Ok(Default::default()),
                type_: Err("no value supplied for type_".to_string()),
            }
        }
    }
    impl UpdateCustomTypeRequest {
        /// Country where it holds.
        pub fn country<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::CustomTypeCountry>,
            V::Error: ::std::fmt::Display,
        {
            self.country = value.try_into().map_err(|error| format!("country: {error}"));
            self
        }
        /// Weight of `affiliations_and_insurances` (social security, health and pension), 0 to 1.
        pub fn dataset_affiliations_and_insurances<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<crate::Weight>,
            V::Error: ::std::fmt::Display,
        {
            self.dataset_affiliations_and_insurances = value
                .try_into()
                .map(Some)
                .map_err(|error| {
                    format!("dataset_affiliations_and_insurances: {error}")
                });
            self
        }
        /// Weight of `alert_in_media` (news), 0 to 1.
        pub fn dataset_alert_in_media<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<crate::Weight>,
            V::Error: ::std::fmt::Display,
        {
            self.dataset_alert_in_media = value
                .try_into()
                .map(Some)
                .map_err(|error| format!("dataset_alert_in_media: {error}"));
            self
        }
        /// Weight of `business_background` (business registries), 0 to 1.
        pub fn dataset_business_background<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<crate::Weight>,
            V::Error: ::std::fmt::Display,
        {
            self.dataset_business_background = value
                .try_into()
                .map(Some)
                .map_err(|error| format!("dataset_business_background: {error}"));
            self
        }
        /// Weight of `criminal_record` (criminal records), 0 to 1.
        pub fn dataset_criminal_record<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<crate::Weight>,
            V::Error: ::std::fmt::Display,
        {
            self.dataset_criminal_record = value
                .try_into()
                .map(Some)
                .map_err(|error| format!("dataset_criminal_record: {error}"));
            self
        }
        /// Weight of `driving_licenses` (driver's licences), 0 to 1.
        pub fn dataset_driving_licenses<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<crate::Weight>,
            V::Error: ::std::fmt::Display,
        {
            self.dataset_driving_licenses = value
                .try_into()
                .map(Some)
                .map_err(|error| format!("dataset_driving_licenses: {error}"));
            self
        }
        /// Weight of `international_background` (international lists), 0 to 1.
        pub fn dataset_international_background<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<crate::Weight>,
            V::Error: ::std::fmt::Display,
        {
            self.dataset_international_background = value
                .try_into()
                .map(Some)
                .map_err(|error| format!("dataset_international_background: {error}"));
            self
        }
        /// Weight of `legal_background` (courts), 0 to 1.
        pub fn dataset_legal_background<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<crate::Weight>,
            V::Error: ::std::fmt::Display,
        {
            self.dataset_legal_background = value
                .try_into()
                .map(Some)
                .map_err(|error| format!("dataset_legal_background: {error}"));
            self
        }
        /// Weight of `personal_identity` (civil registries), 0 to 1.
        pub fn dataset_personal_identity<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<crate::Weight>,
            V::Error: ::std::fmt::Display,
        {
            self.dataset_personal_identity = value
                .try_into()
                .map(Some)
                .map_err(|error| format!("dataset_personal_identity: {error}"));
            self
        }
        /// Weight of `professional_background` (professional registries), 0 to 1.
        pub fn dataset_professional_background<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<crate::Weight>,
            V::Error: ::std::fmt::Display,
        {
            self.dataset_professional_background = value
                .try_into()
                .map(Some)
                .map_err(|error| format!("dataset_professional_background: {error}"));
            self
        }
        /// Weight of `taxes_and_finances` (taxes and finances), 0 to 1.
        pub fn dataset_taxes_and_finances<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<crate::Weight>,
            V::Error: ::std::fmt::Display,
        {
            self.dataset_taxes_and_finances = value
                .try_into()
                .map(Some)
                .map_err(|error| format!("dataset_taxes_and_finances: {error}"));
            self
        }
        /// Weight of `traffic_fines` (traffic fines), 0 to 1.
        pub fn dataset_traffic_fines<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<crate::Weight>,
            V::Error: ::std::fmt::Display,
        {
            self.dataset_traffic_fines = value
                .try_into()
                .map(Some)
                .map_err(|error| format!("dataset_traffic_fines: {error}"));
            self
        }
        /// Weight of `vehicle_information` (vehicle registries), 0 to 1.
        pub fn dataset_vehicle_information<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<crate::Weight>,
            V::Error: ::std::fmt::Display,
        {
            self.dataset_vehicle_information = value
                .try_into()
                .map(Some)
                .map_err(|error| format!("dataset_vehicle_information: {error}"));
            self
        }
        /// Weight of `vehicle_permits` (vehicle permits and certificates), 0 to 1.
        pub fn dataset_vehicle_permits<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<crate::Weight>,
            V::Error: ::std::fmt::Display,
        {
            self.dataset_vehicle_permits = value
                .try_into()
                .map(Some)
                .map_err(|error| format!("dataset_vehicle_permits: {error}"));
            self
        }
        /// Name of the custom type: the `type` of a check that uses it. Not person, vehicle or company.
        pub fn type_<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.type_ = value.try_into().map_err(|error| format!("type: {error}"));
            self
        }
    }
    impl ::std::convert::TryFrom<UpdateCustomTypeRequest>
    for super::UpdateCustomTypeRequest {
        type Error = super::error::ConversionError;
        fn try_from(
            value: UpdateCustomTypeRequest,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                country: value.country?,
                dataset_affiliations_and_insurances: value
                    .dataset_affiliations_and_insurances?,
                dataset_alert_in_media: value.dataset_alert_in_media?,
                dataset_business_background: value.dataset_business_background?,
                dataset_criminal_record: value.dataset_criminal_record?,
                dataset_driving_licenses: value.dataset_driving_licenses?,
                dataset_international_background: value
                    .dataset_international_background?,
                dataset_legal_background: value.dataset_legal_background?,
                dataset_personal_identity: value.dataset_personal_identity?,
                dataset_professional_background: value.dataset_professional_background?,
                dataset_taxes_and_finances: value.dataset_taxes_and_finances?,
                dataset_traffic_fines: value.dataset_traffic_fines?,
                dataset_vehicle_information: value.dataset_vehicle_information?,
                dataset_vehicle_permits: value.dataset_vehicle_permits?,
                type_: value.type_?,
            })
        }
    }
    impl ::std::convert::From<super::UpdateCustomTypeRequest>
    for UpdateCustomTypeRequest {
        fn from(value: super::UpdateCustomTypeRequest) -> Self {
            Self {
                country: Ok(value.country),
                dataset_affiliations_and_insurances: Ok(
                    value.dataset_affiliations_and_insurances,
                ),
                dataset_alert_in_media: Ok(value.dataset_alert_in_media),
                dataset_business_background: Ok(value.dataset_business_background),
                dataset_criminal_record: Ok(value.dataset_criminal_record),
                dataset_driving_licenses: Ok(value.dataset_driving_licenses),
                dataset_international_background: Ok(
                    value.dataset_international_background,
                ),
                dataset_legal_background: Ok(value.dataset_legal_background),
                dataset_personal_identity: Ok(value.dataset_personal_identity),
                dataset_professional_background: Ok(
                    value.dataset_professional_background,
                ),
                dataset_taxes_and_finances: Ok(value.dataset_taxes_and_finances),
                dataset_traffic_fines: Ok(value.dataset_traffic_fines),
                dataset_vehicle_information: Ok(value.dataset_vehicle_information),
                dataset_vehicle_permits: Ok(value.dataset_vehicle_permits),
                type_: Ok(value.type_),
            }
        }
    }
    #[derive(Clone, Debug)]
    /// Builds [`super::UpdateInboundFlowRequest`].
    pub struct UpdateInboundFlowRequest {
        flow_id: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        inbound_message: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        waba_phone_number: ::std::result::Result<
            ::std::option::Option<crate::Sensitive>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for UpdateInboundFlowRequest {
        fn default() -> Self {
            Self {
                flow_id: Ok(Default::default()),
                inbound_message: Ok(Default::default()),
                waba_phone_number: Ok(Default::default()),
            }
        }
    }
    impl UpdateInboundFlowRequest {
        /// Flow that begins.
        pub fn flow_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.flow_id = value
                .try_into()
                .map(Some)
                .map_err(|error| format!("flow_id: {error}"));
            self
        }
        /// Message that begins the flow when a user sends it to the line. No other inbound flow may have it.
        pub fn inbound_message<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.inbound_message = value
                .try_into()
                .map(Some)
                .map_err(|error| format!("inbound_message: {error}"));
            self
        }
        /// Phone number of the line, with the country code: `14080001111`.
        pub fn waba_phone_number<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<crate::Sensitive>,
            V::Error: ::std::fmt::Display,
        {
            self.waba_phone_number = value
                .try_into()
                .map(Some)
                .map_err(|error| format!("waba_phone_number: {error}"));
            self
        }
    }
    impl ::std::convert::TryFrom<UpdateInboundFlowRequest>
    for super::UpdateInboundFlowRequest {
        type Error = super::error::ConversionError;
        fn try_from(
            value: UpdateInboundFlowRequest,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                flow_id: value.flow_id?,
                inbound_message: value.inbound_message?,
                waba_phone_number: value.waba_phone_number?,
            })
        }
    }
    impl ::std::convert::From<super::UpdateInboundFlowRequest>
    for UpdateInboundFlowRequest {
        fn from(value: super::UpdateInboundFlowRequest) -> Self {
            Self {
                flow_id: Ok(value.flow_id),
                inbound_message: Ok(value.inbound_message),
                waba_phone_number: Ok(value.waba_phone_number),
            }
        }
    }
    #[derive(Clone, Debug)]
    /// Builds [`super::UpdateOutboundMessageRequest`].
    pub struct UpdateOutboundMessageRequest {
        cancel_process_message: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        category: ::std::result::Result<
            ::std::option::Option<super::OutboundCategory>,
            ::std::string::String,
        >,
        content: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        continue_process_message: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        is_notification: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        language_code: ::std::result::Result<
            ::std::option::Option<super::OutboundLanguage>,
            ::std::string::String,
        >,
        media_url: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        outbound_name: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        template_type: ::std::result::Result<
            ::std::option::Option<super::OutboundTemplateType>,
            ::std::string::String,
        >,
        waba_phone_number: ::std::result::Result<
            ::std::option::Option<crate::Sensitive>,
            ::std::string::String,
        >,
        pub(crate) extra: ::std::result::Result<
            ::std::collections::BTreeMap<::std::string::String, crate::Sensitive>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for UpdateOutboundMessageRequest {
        fn default() -> Self {
            Self {
                cancel_process_message: Ok(Default::default()),
                category: Ok(Default::default()),
                content: Ok(Default::default()),
                continue_process_message: Ok(Default::default()),
                is_notification: Ok(Default::default()),
                language_code: Ok(Default::default()),
                media_url: Ok(Default::default()),
                outbound_name: Ok(Default::default()),
                template_type: Ok(Default::default()),
                waba_phone_number: Ok(Default::default()),
                extra: Ok(::std::default::Default::default()),
            }
        }
    }
    impl UpdateOutboundMessageRequest {
        /// Button with which the user declines.
        pub fn cancel_process_message<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.cancel_process_message = value
                .try_into()
                .map(Some)
                .map_err(|error| format!("cancel_process_message: {error}"));
            self
        }
        /// Category of WhatsApp.
        pub fn category<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::OutboundCategory>,
            V::Error: ::std::fmt::Display,
        {
            self.category = value
                .try_into()
                .map(Some)
                .map_err(|error| format!("category: {error}"));
            self
        }
        /// Text of the message. A variable is its name after a dot, between double braces: `Hello {{.name}}`.
        pub fn content<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.content = value
                .try_into()
                .map(Some)
                .map_err(|error| format!("content: {error}"));
            self
        }
        /// Button with which the user goes on.
        pub fn continue_process_message<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.continue_process_message = value
                .try_into()
                .map(Some)
                .map_err(|error| format!("continue_process_message: {error}"));
            self
        }
        /// Whether the message only informs (true) or begins a flow (false).
        pub fn is_notification<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<bool>,
            V::Error: ::std::fmt::Display,
        {
            self.is_notification = value
                .try_into()
                .map(Some)
                .map_err(|error| format!("is_notification: {error}"));
            self
        }
        /// Language of the message.
        pub fn language_code<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::OutboundLanguage>,
            V::Error: ::std::fmt::Display,
        {
            self.language_code = value
                .try_into()
                .map(Some)
                .map_err(|error| format!("language_code: {error}"));
            self
        }
        /// URL of the file that is shown.
        pub fn media_url<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.media_url = value
                .try_into()
                .map(Some)
                .map_err(|error| format!("media_url: {error}"));
            self
        }
        /// Name of the message.
        pub fn outbound_name<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.outbound_name = value
                .try_into()
                .map(Some)
                .map_err(|error| format!("outbound_name: {error}"));
            self
        }
        /// What the message shows.
        pub fn template_type<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::OutboundTemplateType>,
            V::Error: ::std::fmt::Display,
        {
            self.template_type = value
                .try_into()
                .map(Some)
                .map_err(|error| format!("template_type: {error}"));
            self
        }
        /// Phone number of the line that it is made for.
        pub fn waba_phone_number<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<crate::Sensitive>,
            V::Error: ::std::fmt::Display,
        {
            self.waba_phone_number = value
                .try_into()
                .map(Some)
                .map_err(|error| format!("waba_phone_number: {error}"));
            self
        }
        pub fn extra<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<
                ::std::collections::BTreeMap<::std::string::String, crate::Sensitive>,
            >,
            V::Error: ::std::fmt::Display,
        {
            self.extra = value.try_into().map_err(|error| format!("extra: {error}"));
            self
        }
    }
    impl ::std::convert::TryFrom<UpdateOutboundMessageRequest>
    for super::UpdateOutboundMessageRequest {
        type Error = super::error::ConversionError;
        fn try_from(
            value: UpdateOutboundMessageRequest,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                cancel_process_message: value.cancel_process_message?,
                category: value.category?,
                content: value.content?,
                continue_process_message: value.continue_process_message?,
                is_notification: value.is_notification?,
                language_code: value.language_code?,
                media_url: value.media_url?,
                outbound_name: value.outbound_name?,
                template_type: value.template_type?,
                waba_phone_number: value.waba_phone_number?,
                extra: value.extra?,
            })
        }
    }
    impl ::std::convert::From<super::UpdateOutboundMessageRequest>
    for UpdateOutboundMessageRequest {
        fn from(value: super::UpdateOutboundMessageRequest) -> Self {
            Self {
                cancel_process_message: Ok(value.cancel_process_message),
                category: Ok(value.category),
                content: Ok(value.content),
                continue_process_message: Ok(value.continue_process_message),
                is_notification: Ok(value.is_notification),
                language_code: Ok(value.language_code),
                media_url: Ok(value.media_url),
                outbound_name: Ok(value.outbound_name),
                template_type: Ok(value.template_type),
                waba_phone_number: Ok(value.waba_phone_number),
                extra: Ok(value.extra),
            }
        }
    }
    #[derive(Clone, Debug)]
    /// Builds [`super::UpdateWabaLineConfigRequest`].
    pub struct UpdateWabaLineConfigRequest {
        default_flow_id: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for UpdateWabaLineConfigRequest {
        fn default() -> Self {
            Self {
                default_flow_id: Ok(Default::default()),
            }
        }
    }
    impl UpdateWabaLineConfigRequest {
        /// Flow that the line uses by default.
        pub fn default_flow_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.default_flow_id = value
                .try_into()
                .map(Some)
                .map_err(|error| format!("default_flow_id: {error}"));
            self
        }
    }
    impl ::std::convert::TryFrom<UpdateWabaLineConfigRequest>
    for super::UpdateWabaLineConfigRequest {
        type Error = super::error::ConversionError;
        fn try_from(
            value: UpdateWabaLineConfigRequest,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                default_flow_id: value.default_flow_id?,
            })
        }
    }
    impl ::std::convert::From<super::UpdateWabaLineConfigRequest>
    for UpdateWabaLineConfigRequest {
        fn from(value: super::UpdateWabaLineConfigRequest) -> Self {
            Self {
                default_flow_id: Ok(value.default_flow_id),
            }
        }
    }
}
/// Error types.
pub mod error {
    /// Error from a `TryFrom` or `FromStr` implementation.
    pub struct ConversionError(::std::borrow::Cow<'static, str>);
    impl ::std::error::Error for ConversionError {}
    impl ::std::fmt::Display for ConversionError {
        fn fmt(
            &self,
            f: &mut ::std::fmt::Formatter<'_>,
        ) -> Result<(), ::std::fmt::Error> {
            ::std::fmt::Display::fmt(&self.0, f)
        }
    }
    impl ::std::fmt::Debug for ConversionError {
        fn fmt(
            &self,
            f: &mut ::std::fmt::Formatter<'_>,
        ) -> Result<(), ::std::fmt::Error> {
            ::std::fmt::Debug::fmt(&self.0, f)
        }
    }
    impl From<&'static str> for ConversionError {
        fn from(value: &'static str) -> Self {
            Self(value.into())
        }
    }
    impl From<String> for ConversionError {
        fn from(value: String) -> Self {
            Self(value.into())
        }
    }
}
impl ::std::convert::From<AnswerAction> for crate::Open<AnswerAction> {
    fn from(value: AnswerAction) -> Self {
        Self::Known(value)
    }
}
impl ::std::convert::From<AttachmentStatus> for crate::Open<AttachmentStatus> {
    fn from(value: AttachmentStatus) -> Self {
        Self::Known(value)
    }
}
impl ::std::convert::From<BatchService> for crate::Open<BatchService> {
    fn from(value: BatchService) -> Self {
        Self::Known(value)
    }
}
impl ::std::convert::From<BatchStatus> for crate::Open<BatchStatus> {
    fn from(value: BatchStatus) -> Self {
        Self::Known(value)
    }
}
impl ::std::convert::From<BrazilianRegion> for crate::Open<BrazilianRegion> {
    fn from(value: BrazilianRegion) -> Self {
        Self::Known(value)
    }
}
impl ::std::convert::From<CallToActionType> for crate::Open<CallToActionType> {
    fn from(value: CallToActionType) -> Self {
        Self::Known(value)
    }
}
impl ::std::convert::From<CheckCountry> for crate::Open<CheckCountry> {
    fn from(value: CheckCountry) -> Self {
        Self::Known(value)
    }
}
impl ::std::convert::From<CheckStatus> for crate::Open<CheckStatus> {
    fn from(value: CheckStatus) -> Self {
        Self::Known(value)
    }
}
impl ::std::convert::From<CheckType> for crate::Open<CheckType> {
    fn from(value: CheckType) -> Self {
        Self::Known(value)
    }
}
impl ::std::convert::From<CompanyStatus> for crate::Open<CompanyStatus> {
    fn from(value: CompanyStatus) -> Self {
        Self::Known(value)
    }
}
impl ::std::convert::From<ContinuousCheckHookVersion>
for crate::Open<ContinuousCheckHookVersion> {
    fn from(value: ContinuousCheckHookVersion) -> Self {
        Self::Known(value)
    }
}
impl ::std::convert::From<ContinuousCheckStatus> for crate::Open<ContinuousCheckStatus> {
    fn from(value: ContinuousCheckStatus) -> Self {
        Self::Known(value)
    }
}
impl ::std::convert::From<CustomTypeCountry> for crate::Open<CustomTypeCountry> {
    fn from(value: CustomTypeCountry) -> Self {
        Self::Known(value)
    }
}
impl ::std::convert::From<DataSet> for crate::Open<DataSet> {
    fn from(value: DataSet) -> Self {
        Self::Known(value)
    }
}
impl ::std::convert::From<DatabaseAnswerStatus> for crate::Open<DatabaseAnswerStatus> {
    fn from(value: DatabaseAnswerStatus) -> Self {
        Self::Known(value)
    }
}
impl ::std::convert::From<DeclinedReason> for crate::Open<DeclinedReason> {
    fn from(value: DeclinedReason) -> Self {
        Self::Known(value)
    }
}
impl ::std::convert::From<DetailGroup> for crate::Open<DetailGroup> {
    fn from(value: DetailGroup) -> Self {
        Self::Known(value)
    }
}
impl ::std::convert::From<DetailRoute> for crate::Open<DetailRoute> {
    fn from(value: DetailRoute) -> Self {
        Self::Known(value)
    }
}
impl ::std::convert::From<DeviceType> for crate::Open<DeviceType> {
    fn from(value: DeviceType) -> Self {
        Self::Known(value)
    }
}
impl ::std::convert::From<DocumentValidationResult>
for crate::Open<DocumentValidationResult> {
    fn from(value: DocumentValidationResult) -> Self {
        Self::Known(value)
    }
}
impl ::std::convert::From<FailureStatus> for crate::Open<FailureStatus> {
    fn from(value: FailureStatus) -> Self {
        Self::Known(value)
    }
}
impl ::std::convert::From<Gender> for crate::Open<Gender> {
    fn from(value: Gender) -> Self {
        Self::Known(value)
    }
}
impl ::std::convert::From<HourlyStatus> for crate::Open<HourlyStatus> {
    fn from(value: HourlyStatus) -> Self {
        Self::Known(value)
    }
}
impl ::std::convert::From<IdentityStatus> for crate::Open<IdentityStatus> {
    fn from(value: IdentityStatus) -> Self {
        Self::Known(value)
    }
}
impl ::std::convert::From<InteractionCategory> for crate::Open<InteractionCategory> {
    fn from(value: InteractionCategory) -> Self {
        Self::Known(value)
    }
}
impl ::std::convert::From<KeyGrant> for crate::Open<KeyGrant> {
    fn from(value: KeyGrant) -> Self {
        Self::Known(value)
    }
}
impl ::std::convert::From<KeyType> for crate::Open<KeyType> {
    fn from(value: KeyType) -> Self {
        Self::Known(value)
    }
}
impl ::std::convert::From<MessageLanguage> for crate::Open<MessageLanguage> {
    fn from(value: MessageLanguage) -> Self {
        Self::Known(value)
    }
}
impl ::std::convert::From<NamesMatchingType> for crate::Open<NamesMatchingType> {
    fn from(value: NamesMatchingType) -> Self {
        Self::Known(value)
    }
}
impl ::std::convert::From<NativeCountry> for crate::Open<NativeCountry> {
    fn from(value: NativeCountry) -> Self {
        Self::Known(value)
    }
}
impl ::std::convert::From<OutboundCategory> for crate::Open<OutboundCategory> {
    fn from(value: OutboundCategory) -> Self {
        Self::Known(value)
    }
}
impl ::std::convert::From<OutboundLanguage> for crate::Open<OutboundLanguage> {
    fn from(value: OutboundLanguage) -> Self {
        Self::Known(value)
    }
}
impl ::std::convert::From<OutboundQuality> for crate::Open<OutboundQuality> {
    fn from(value: OutboundQuality) -> Self {
        Self::Known(value)
    }
}
impl ::std::convert::From<OutboundStatus> for crate::Open<OutboundStatus> {
    fn from(value: OutboundStatus) -> Self {
        Self::Known(value)
    }
}
impl ::std::convert::From<OutboundTemplateType> for crate::Open<OutboundTemplateType> {
    fn from(value: OutboundTemplateType) -> Self {
        Self::Known(value)
    }
}
impl ::std::convert::From<OutboundType> for crate::Open<OutboundType> {
    fn from(value: OutboundType) -> Self {
        Self::Known(value)
    }
}
impl ::std::convert::From<OwnerDocumentType> for crate::Open<OwnerDocumentType> {
    fn from(value: OwnerDocumentType) -> Self {
        Self::Known(value)
    }
}
impl ::std::convert::From<ProcessChannel> for crate::Open<ProcessChannel> {
    fn from(value: ProcessChannel) -> Self {
        Self::Known(value)
    }
}
impl ::std::convert::From<ProcessCountry> for crate::Open<ProcessCountry> {
    fn from(value: ProcessCountry) -> Self {
        Self::Known(value)
    }
}
impl ::std::convert::From<ProcessDocumentType> for crate::Open<ProcessDocumentType> {
    fn from(value: ProcessDocumentType) -> Self {
        Self::Known(value)
    }
}
impl ::std::convert::From<ProcessStatus> for crate::Open<ProcessStatus> {
    fn from(value: ProcessStatus) -> Self {
        Self::Known(value)
    }
}
impl ::std::convert::From<RefusedInput> for crate::Open<RefusedInput> {
    fn from(value: RefusedInput) -> Self {
        Self::Known(value)
    }
}
impl ::std::convert::From<RequestedBatchService> for crate::Open<RequestedBatchService> {
    fn from(value: RequestedBatchService) -> Self {
        Self::Known(value)
    }
}
impl ::std::convert::From<RequestedCheckCountry> for crate::Open<RequestedCheckCountry> {
    fn from(value: RequestedCheckCountry) -> Self {
        Self::Known(value)
    }
}
impl ::std::convert::From<RequestedCheckType> for crate::Open<RequestedCheckType> {
    fn from(value: RequestedCheckType) -> Self {
        Self::Known(value)
    }
}
impl ::std::convert::From<RequestedContinuousCheckStatus>
for crate::Open<RequestedContinuousCheckStatus> {
    fn from(value: RequestedContinuousCheckStatus) -> Self {
        Self::Known(value)
    }
}
impl ::std::convert::From<RequestedNamesMatchingType>
for crate::Open<RequestedNamesMatchingType> {
    fn from(value: RequestedNamesMatchingType) -> Self {
        Self::Known(value)
    }
}
impl ::std::convert::From<ScoreResult> for crate::Open<ScoreResult> {
    fn from(value: ScoreResult) -> Self {
        Self::Known(value)
    }
}
impl ::std::convert::From<ScoreStatus> for crate::Open<ScoreStatus> {
    fn from(value: ScoreStatus) -> Self {
        Self::Known(value)
    }
}
impl ::std::convert::From<Severity> for crate::Open<Severity> {
    fn from(value: Severity) -> Self {
        Self::Known(value)
    }
}
impl ::std::convert::From<SummaryResult> for crate::Open<SummaryResult> {
    fn from(value: SummaryResult) -> Self {
        Self::Known(value)
    }
}
impl ::std::convert::From<TemplateComponentType> for crate::Open<TemplateComponentType> {
    fn from(value: TemplateComponentType) -> Self {
        Self::Known(value)
    }
}
impl ::std::convert::From<ValidationStatus> for crate::Open<ValidationStatus> {
    fn from(value: ValidationStatus) -> Self {
        Self::Known(value)
    }
}
impl ::std::convert::From<ValidationType> for crate::Open<ValidationType> {
    fn from(value: ValidationType) -> Self {
        Self::Known(value)
    }
}
impl ::std::convert::From<VehicleStatus> for crate::Open<VehicleStatus> {
    fn from(value: VehicleStatus) -> Self {
        Self::Known(value)
    }
}
impl ::std::convert::From<WabaProvider> for crate::Open<WabaProvider> {
    fn from(value: WabaProvider) -> Self {
        Self::Known(value)
    }
}
