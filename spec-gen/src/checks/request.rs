//! What is sent to start a check.

use utoipa::ToSchema;

use crate::shared::formats::{Consent, Date, Frequency, Imei, Sensitive, SensitiveDate};
use crate::shared::requested_check::{RequestedCheckCountry, RequestedCheckType};
use crate::shared::values::values;

values! {
    /// Brazilian state whose sources are asked besides those of the state of birth, or all of them.
    BrazilianRegion {
        "DF": "Distrito Federal",
        "AC": "Acre",
        "AL": "Alagoas",
        "AP": "Amapá",
        "AM": "Amazonas",
        "BA": "Bahia",
        "CE": "Ceará",
        "ES": "Espírito Santo",
        "GO": "Goiás",
        "MA": "Maranhão",
        "MT": "Mato Grosso",
        "MS": "Mato Grosso do Sul",
        "MG": "Minas Gerais",
        "PA": "Pará",
        "PB": "Paraíba",
        "PR": "Paraná",
        "PE": "Pernambuco",
        "PI": "Piauí",
        "RJ": "Rio de Janeiro",
        "RN": "Rio Grande do Norte",
        "RS": "Rio Grande do Sul",
        "RO": "Rondônia",
        "RR": "Roraima",
        "SC": "Santa Catarina",
        "SP": "São Paulo",
        "SE": "Sergipe",
        "TO": "Tocantins",
        "ALL": "The whole country; can take more than a day.",
    }

    /// Country of birth.
    NativeCountry {
        "CO": "Colombia.",
        "MX": "Mexico.",
        "PE": "Peru.",
        "BR": "Brazil.",
        "EC": "Ecuador.",
        "CL": "Chile.",
        "VE": "Venezuela.",
    }

    /// Kind of document of a vehicle's owner.
    OwnerDocumentType {
        "national-id": "National identity document.",
        "foreign-id": "Identity document of a foreigner.",
        "tax-id": "Tax number of a company.",
        "passport": "Passport.",
    }
}

/// Inputs of a new check. Which of them are needed depends on country, type and nationality.
#[derive(ToSchema)]
pub(crate) struct CreateCheckRequest {
    /// What is checked: a person, a vehicle, a company, or what a custom type of that name says.
    #[serde(rename = "type")]
    pub kind: RequestedCheckType,
    /// Country whose sources are asked.
    pub country: RequestedCheckCountry,
    /// Whether the person has agreed to be checked. Has to be true; API keys of version 1 or later refuse
    /// a check without it.
    pub user_authorized: Consent,
    /// Date of birth, `YYYY-MM-DD`. Tells people of one name apart; a complete check in Brazil or Peru needs it.
    pub date_of_birth: Option<SensitiveDate>,
    /// Document number of the vehicle's owner.
    pub owner_document_id: Option<Sensitive>,
    /// National identity number.
    pub national_id: Option<Sensitive>,
    /// Identity number of a foreigner.
    pub foreign_id: Option<Sensitive>,
    /// Passport number.
    pub passport: Option<Sensitive>,
    /// How often the check is to be run again: `daily`, `weekly`, `monthly`, `yearly`, or a number and a unit
    /// such as `3d` or `2w`. Leave it out for a check that runs once.
    pub watch: Option<Frequency>,
    /// Plate of the vehicle.
    pub license_plate: Option<Sensitive>,
    /// Day on which a vehicle's circulation permit was paid, `YYYY-MM-DD`. Chile only.
    pub payment_date: Option<Date>,
    /// State to search besides that of birth, Brazil only. One state takes 2 to 20 minutes, the whole country
    /// can take more than 24 hours.
    pub region: Option<BrazilianRegion>,
    /// Tax number of a company.
    pub tax_id: Option<Sensitive>,
    /// Verification code of a criminal-record certificate, Peru and Chile.
    pub verification_code: Option<Sensitive>,
    /// Number of the birth certificate.
    pub birth_certificate: Option<Sensitive>,
    /// Number of the driver's licence.
    pub driver_license: Option<Sensitive>,
    /// Special stay permit of a Venezuelan who works in Colombia.
    pub pep: Option<Sensitive>,
    /// Identification number of the vehicle (NIV or VIN).
    pub vehicle_id: Option<Sensitive>,
    /// Kind of the owner's document.
    pub owner_document_type: Option<OwnerDocumentType>,
    /// Country of birth. Goes with `native_national_id`.
    pub native_country: Option<NativeCountry>,
    /// Brazilian RG number: letters and digits only, in the form of the state that issued it. A complete check
    /// in Brazil needs it.
    pub state_id: Option<Sensitive>,
    /// Family name of the person, or name of the entity. Needed for a search by name, which may find people of
    /// the same name, and for a complete check in Brazil.
    pub last_name: Option<Sensitive>,
    /// True makes a new check even when one with the same inputs was made recently; otherwise that one is given.
    pub force_creation: Option<bool>,
    /// Folio of a Chilean certificate. Chile only.
    pub certificate_folio: Option<Sensitive>,
    /// Number of a diplomatic identity document.
    pub diplomatic_id: Option<Sensitive>,
    /// IMEI of a phone: 15 digits.
    pub imei: Option<Imei>,
    /// Report that the check is filed under.
    pub report_id: Option<String>,
    /// National identity number in the country of birth. Needs `native_country`.
    pub native_national_id: Option<Sensitive>,
    /// Phone of the person, who by law has to be told of the check.
    pub phone_number: Option<Sensitive>,
    /// Name of the company. A complete check of a company in Brazil needs it.
    pub company_name: Option<Sensitive>,
    /// Colombian escrow.
    pub escrow: Option<Sensitive>,
    /// Given name of the person, or name of the entity. Needed for a search by name, which may find people of
    /// the same name, and for a complete check in Brazil.
    pub first_name: Option<Sensitive>,
    /// Number of the identity card itself, Chile only.
    pub issue_number: Option<Sensitive>,
    /// Day on which the document was issued, `YYYY-MM-DD`.
    pub issue_date: Option<SensitiveDate>,
    /// Number of the professional card.
    pub professional_card: Option<Sensitive>,
    /// Temporary stay permit of a Venezuelan in Peru (PTP), or temporary protection permit in Colombia (PPT).
    pub ptp: Option<Sensitive>,
}
