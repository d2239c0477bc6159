//! A check that cannot be asked for without the person's consent.

use super::{Advice, advice};
use crate::generated::types::{CreateCheckRequest, RequestedCheckCountry, RequestedCheckType, builder};
use crate::values::{InvalidValue, Open};

/// The statement that the subject has agreed to be checked. The service demands it of every check
/// (`user_authorized` in "Create check"), and so does [`NewCheck`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Consent(());

impl Consent {
    /// States that the subject has agreed. Write it where that is known, not where it is convenient.
    pub fn given() -> Self {
        Self(())
    }

    /// The consent, if the subject's answer was yes.
    pub fn if_given(answer: bool) -> Option<Self> {
        answer.then_some(Self(()))
    }
}

/// Builds a [`CreateCheckRequest`] from what every check has: type, country and consent.
///
/// ```
/// # async fn run(client: truora_api::Client) -> Result<(), truora_api::Error> {
/// use truora_api::inputs::{Consent, NewCheck};
/// use truora_api::types::RequestedCheckCountry;
///
/// let check = NewCheck::person(RequestedCheckCountry::Co, Consent::given())
///     .inputs(|inputs| inputs.national_id("1000000001").phone_number("+570000000001"));
/// let created = client.create_check().body(check).send().await?;
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct NewCheck {
    kind: Open<RequestedCheckType>,
    country: RequestedCheckCountry,
    inputs: builder::CreateCheckRequest,
}

impl NewCheck {
    /// A check of a person.
    pub fn person(country: RequestedCheckCountry, consent: Consent) -> Self {
        Self::of(RequestedCheckType::Person, country, consent)
    }

    /// A check of a vehicle and its owner.
    pub fn vehicle(country: RequestedCheckCountry, consent: Consent) -> Self {
        Self::of(RequestedCheckType::Vehicle, country, consent)
    }

    /// A check of a company.
    pub fn company(country: RequestedCheckCountry, consent: Consent) -> Self {
        Self::of(RequestedCheckType::Company, country, consent)
    }

    /// A check of any type: a [`RequestedCheckType`], or the name of a custom type.
    pub fn of(
        kind: impl Into<Open<RequestedCheckType>>,
        country: RequestedCheckCountry,
        _consent: Consent,
    ) -> Self {
        Self { kind: kind.into(), country, inputs: CreateCheckRequest::builder() }
    }

    /// Sets inputs, through the builder of the request. Type, country and consent stay as they were given.
    pub fn inputs(
        mut self,
        set: impl FnOnce(builder::CreateCheckRequest) -> builder::CreateCheckRequest,
    ) -> Self {
        self.inputs = set(self.inputs);
        self
    }

    /// What the reference says of the request: see [`advice()`].
    ///
    /// # Errors
    /// [`InvalidValue`] when an input was refused by its setter.
    pub fn check(&self) -> Result<Vec<Advice>, InvalidValue> {
        self.clone().build().map(|request| advice(&request))
    }

    /// The request. Inputs that the reference demands may be missing: [`NewCheck::check`] says which.
    ///
    /// # Errors
    /// [`InvalidValue`] when an input was refused by its setter, such as a date that the calendar does not
    /// have. The message names the input.
    pub fn build(self) -> Result<CreateCheckRequest, InvalidValue> {
        let complete = self.inputs.type_(self.kind).country(self.country).user_authorized(true);
        complete.try_into().map_err(|error| InvalidValue::new(format!("{error}")))
    }
}

impl TryFrom<NewCheck> for CreateCheckRequest {
    type Error = InvalidValue;

    fn try_from(check: NewCheck) -> Result<Self, InvalidValue> {
        check.build()
    }
}
