//! Every type of the client, with what the tests do to each.

use guards::document;
use serde_json::Value;
use truora_api::types;

/// A type of the client.
pub(crate) struct Entry {
    /// Its name, which is the name of its schema.
    pub name: &'static str,
    /// Reads a document and prints the value with `Debug`.
    pub debug: fn(Value) -> Result<String, String>,
    /// Reads a document and writes it again.
    pub rewrite: fn(Value) -> Result<Value, String>,
    /// Its JSON Schema.
    pub schema: fn() -> Value,
}

fn entry<T>(name: &'static str) -> Entry
where
    T: serde::de::DeserializeOwned + serde::Serialize + std::fmt::Debug + schemars::JsonSchema,
{
    Entry {
        name,
        debug: |value| {
            serde_json::from_value::<T>(value)
                .map(|value| format!("{value:?}"))
                .map_err(|error| error.to_string())
        },
        rewrite: |value| {
            let value = serde_json::from_value::<T>(value).map_err(|error| error.to_string())?;
            serde_json::to_value(value).map_err(|error| error.to_string())
        },
        schema: || schemars::schema_for!(T).to_value(),
    }
}

macro_rules! entries {
    ($($name:ident),* $(,)?) => {
        vec![$(entry::<types::$name>(stringify!($name))),*]
    };
}

/// All of them.
#[rustfmt::skip]
pub(crate) fn all() -> Vec<Entry> {
    entries![
        ErrorEnvelope, CreateCheckRequest, RequestedCheckType, RequestedCheckCountry,
        BrazilianRegion, OwnerDocumentType, NativeCountry, CheckEnvelope, Check, CheckStatus,
        CheckType, CheckCountry, HomonymScore, DataSetScore, DatabaseAnswer, PersonSummary,
        CompanySummary, VehicleSummary, WrongInput, DataSet, ScoreResult, Severity, MatchScore,
        DatabaseAnswerStatus, RefusedInput, SummaryResult, IdentityStatus, Gender, NameFound,
        DriversLicense, DriversLicenseRecord, DriversLicenseCategory, CompanyStatus, CompanyNameFound,
        VehicleStatus, CheckList, CheckAttachments, Attachment, CheckDetails, CheckDetail,
        DetailGroup, DetailRoute, DetailTable, DetailRow, DetailCell, CheckSummary, DatabaseHealth, HourlyStatus,
        CreateCustomTypeRequest, CustomTypeCountry, CustomTypes, DataSetWeight,
        UpdateCustomTypeRequest, RemainingCustomTypes, CreateSettingRequest,
        RequestedNamesMatchingType, SettingsEnvelope, Settings, NamesMatchingType,
        CreateContinuousCheckRequest, ContinuousCheck, ContinuousCheckStatus, ScoreStatus,
        UpdateContinuousCheckRequest, RequestedContinuousCheckStatus, ContinuousCheckHookVersion,
        ContinuousCheckList, ContinuousCheckHistory, ContinuousCheckRun, ScoreChange, CheckPdf,
        CreateBatchRequest, RequestedBatchService, CreatedBatch, RequestBatchReportRequest,
        BatchReportRequested, BatchStarted, Batch, BatchService, BatchStatus, BatchReport,
        CreateApiKeyRequest, KeyType, ProcessDocumentType, ProcessCountry, KeyGrant, CreatedApiKey,
        ProcessResult, ProcessChannel, ProcessStatus, FailureStatus, DeclinedReason, DeviceInfo,
        TriggerInfo, ProcessStep, ProcessValidation, DeviceType, VerificationOutput, ExpectedInput,
        FileUploadUrl, StepOutput, ValidationType, ValidationStatus, AttachmentStatus,
        AttachmentValidation, ValidationDetails, ValidationCheck, DocumentDetails,
        DocumentValidations, FaceRecognition, ElectronicSignature, MexicoDocument,
        DocumentValidation, DocumentValidationResult, AgeRange, FaceSearch,
        UpdateInboundFlowRequest, InboundFlow, CreateWabaSubscriptionRequest, WabaSubscription,
        SendOutboundMessageRequest, SentOutboundMessage, OutboundMessage, OutboundStatus,
        OutboundQuality, OutboundType, InteractionCategory, MessageLanguage, OutboundAnswer,
        ButtonVariables, CallToAction, TemplateComponent, WabaProvider, AnswerAction,
        CallToActionType, TemplateComponentType, TemplateButton, ReportProviderStatusRequest,
        ProviderStatusReceipt, CreateOutboundMessageRequest, OutboundCategory, OutboundLanguage,
        OutboundTemplateType, CampaignCancellation, CreateInboundFlowRequest,
        UpdateOutboundMessageRequest, UpdateWabaLineConfigRequest, WabaLineConfig,
    ]
}

#[test]
fn every_schema_has_its_type_here() {
    let document = document("truora.yaml");
    let schemas = document["components"]["schemas"].as_object().expect("schemas");
    // A choice between a schema and its wrapping is read as the schema.
    let is_choice = |name: &String| schemas[name].get("oneOf").is_some();
    let listed: Vec<&str> = all().iter().map(|entry| entry.name).collect();
    let missing: Vec<&String> =
        schemas.keys().filter(|name| !is_choice(name) && !listed.contains(&name.as_str())).collect();
    let gone: Vec<&&str> = listed.iter().filter(|name| !schemas.contains_key(**name)).collect();
    assert!(
        missing.is_empty() && gone.is_empty(),
        "add {missing:?} and remove {gone:?} in tests/http/types.rs"
    );
}
