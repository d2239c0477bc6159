// Written by `cargo xtask regenerate` from spec-gen. Do not edit by hand.
//! One builder for each operation: set its parameters, then `send`.
use crate::generated::{operations, types};
use crate::runtime::{RequestBuilderExt as _, encode_path, query};
/**Builder for [`Client::list_checks`]

[`Client::list_checks`]: crate::Client::list_checks*/
#[derive(Debug, Clone)]
#[must_use = "a call is made when it is sent"]
pub struct ListChecks<'a> {
    pub(crate) client: &'a crate::Client,
    pub(crate) report_id: Result<Option<::std::string::String>, String>,
    pub(crate) start_key: Result<Option<::std::string::String>, String>,
}
impl<'a> ListChecks<'a> {
    /// Starts a call on a client.
    pub fn new(client: &'a crate::Client) -> Self {
        Self {
            client: client,
            report_id: Ok(None),
            start_key: Ok(None),
        }
    }
    /// Only the checks of this report.
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
    /// Where the page starts: the value that `next` of the page before carries.
    pub fn start_key<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<::std::string::String>,
        V::Error: ::std::fmt::Display,
    {
        self.start_key = value
            .try_into()
            .map(Some)
            .map_err(|error| format!("start_key: {error}"));
        self
    }
    ///Sends a `GET` request to `/v1/checks`
    pub async fn send(self) -> Result<crate::Response<types::CheckList>, crate::Error> {
        let operation = &operations::LIST_CHECKS;
        let Self { client, report_id, start_key } = self;
        let report_id = report_id
            .map_err(|message| crate::Error::invalid(operation, message))?;
        let start_key = start_key
            .map_err(|message| crate::Error::invalid(operation, message))?;
        let url = format!("{}/v1/checks", client.base_url(operation),);
        let request = client
            .http()
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&query("report_id", &report_id))
            .query(&query("start_key", &start_key));
        client.call(operation, request).await
    }
}
/**Builder for [`Client::create_check`]

[`Client::create_check`]: crate::Client::create_check*/
#[derive(Debug, Clone)]
#[must_use = "a call is made when it is sent"]
pub struct CreateCheck<'a> {
    pub(crate) client: &'a crate::Client,
    pub(crate) body: Result<types::builder::CreateCheckRequest, String>,
}
impl<'a> CreateCheck<'a> {
    /// Starts a call on a client.
    pub fn new(client: &'a crate::Client) -> Self {
        Self {
            client: client,
            body: Ok(::std::default::Default::default()),
        }
    }
    /// The whole body.
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<types::CreateCheckRequest>,
        <V as std::convert::TryInto<
            types::CreateCheckRequest,
        >>::Error: std::fmt::Display,
    {
        self.body = value
            .try_into()
            .map(From::from)
            .map_err(|s| {
                format!("conversion to `CreateCheckRequest` for body failed: {}", s)
            });
        self
    }
    /// Sets fields of the body through its builder.
    pub fn body_map<F>(mut self, f: F) -> Self
    where
        F: std::ops::FnOnce(
            types::builder::CreateCheckRequest,
        ) -> types::builder::CreateCheckRequest,
    {
        self.body = self.body.map(f);
        self
    }
    ///Sends a `POST` request to `/v1/checks`
    pub async fn send(
        self,
    ) -> Result<crate::Response<types::CheckEnvelope>, crate::Error> {
        let operation = &operations::CREATE_CHECK;
        let Self { client, body } = self;
        let body = body
            .and_then(|v| {
                types::CreateCheckRequest::try_from(v).map_err(|e| e.to_string())
            })
            .map_err(|message| crate::Error::invalid(operation, message))?;
        let url = format!("{}/v1/checks", client.base_url(operation),);
        let request = client
            .http()
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .form_urlencoded(operation, &body)?;
        client.call(operation, request).await
    }
}
/**Builder for [`Client::get_check`]

[`Client::get_check`]: crate::Client::get_check*/
#[derive(Debug, Clone)]
#[must_use = "a call is made when it is sent"]
pub struct GetCheck<'a> {
    pub(crate) client: &'a crate::Client,
    pub(crate) check_id: Result<crate::PathSegment, String>,
}
impl<'a> GetCheck<'a> {
    /// Starts a call on a client.
    pub fn new(client: &'a crate::Client) -> Self {
        Self {
            client: client,
            check_id: Err("check_id was not initialized".to_string()),
        }
    }
    /// Id of the check.
    pub fn check_id<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<crate::PathSegment>,
        V::Error: ::std::fmt::Display,
    {
        self.check_id = value.try_into().map_err(|error| format!("check_id: {error}"));
        self
    }
    ///Sends a `GET` request to `/v1/checks/{check_id}`
    pub async fn send(
        self,
    ) -> Result<crate::Response<types::CheckEnvelope>, crate::Error> {
        let operation = &operations::GET_CHECK;
        let Self { client, check_id } = self;
        let check_id = check_id
            .map_err(|message| crate::Error::invalid(operation, message))?;
        let url = format!(
            "{}/v1/checks/{}", client.base_url(operation), encode_path(& check_id
            .to_string()),
        );
        let request = client
            .http()
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            );
        client.call(operation, request).await
    }
}
/**Builder for [`Client::delete_check`]

[`Client::delete_check`]: crate::Client::delete_check*/
#[derive(Debug, Clone)]
#[must_use = "a call is made when it is sent"]
pub struct DeleteCheck<'a> {
    pub(crate) client: &'a crate::Client,
    pub(crate) check_id: Result<crate::PathSegment, String>,
}
impl<'a> DeleteCheck<'a> {
    /// Starts a call on a client.
    pub fn new(client: &'a crate::Client) -> Self {
        Self {
            client: client,
            check_id: Err("check_id was not initialized".to_string()),
        }
    }
    /// Id of the check.
    pub fn check_id<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<crate::PathSegment>,
        V::Error: ::std::fmt::Display,
    {
        self.check_id = value.try_into().map_err(|error| format!("check_id: {error}"));
        self
    }
    ///Sends a `DELETE` request to `/v1/checks/{check_id}`
    pub async fn send(
        self,
    ) -> Result<crate::Response<types::CheckEnvelope>, crate::Error> {
        let operation = &operations::DELETE_CHECK;
        let Self { client, check_id } = self;
        let check_id = check_id
            .map_err(|message| crate::Error::invalid(operation, message))?;
        let url = format!(
            "{}/v1/checks/{}", client.base_url(operation), encode_path(& check_id
            .to_string()),
        );
        let request = client
            .http()
            .delete(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            );
        client.call(operation, request).await
    }
}
/**Builder for [`Client::get_check_attachments`]

[`Client::get_check_attachments`]: crate::Client::get_check_attachments*/
#[derive(Debug, Clone)]
#[must_use = "a call is made when it is sent"]
pub struct GetCheckAttachments<'a> {
    pub(crate) client: &'a crate::Client,
    pub(crate) check_id: Result<crate::PathSegment, String>,
    pub(crate) start_key: Result<Option<::std::string::String>, String>,
}
impl<'a> GetCheckAttachments<'a> {
    /// Starts a call on a client.
    pub fn new(client: &'a crate::Client) -> Self {
        Self {
            client: client,
            check_id: Err("check_id was not initialized".to_string()),
            start_key: Ok(None),
        }
    }
    /// Id of the check.
    pub fn check_id<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<crate::PathSegment>,
        V::Error: ::std::fmt::Display,
    {
        self.check_id = value.try_into().map_err(|error| format!("check_id: {error}"));
        self
    }
    /// Where the page starts: the value that `next` of the page before carries.
    pub fn start_key<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<::std::string::String>,
        V::Error: ::std::fmt::Display,
    {
        self.start_key = value
            .try_into()
            .map(Some)
            .map_err(|error| format!("start_key: {error}"));
        self
    }
    ///Sends a `GET` request to `/v1/checks/{check_id}/attachments`
    pub async fn send(
        self,
    ) -> Result<crate::Response<types::CheckAttachments>, crate::Error> {
        let operation = &operations::GET_CHECK_ATTACHMENTS;
        let Self { client, check_id, start_key } = self;
        let check_id = check_id
            .map_err(|message| crate::Error::invalid(operation, message))?;
        let start_key = start_key
            .map_err(|message| crate::Error::invalid(operation, message))?;
        let url = format!(
            "{}/v1/checks/{}/attachments", client.base_url(operation), encode_path(&
            check_id.to_string()),
        );
        let request = client
            .http()
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&query("start_key", &start_key));
        client.call(operation, request).await
    }
}
/**Builder for [`Client::list_check_details`]

[`Client::list_check_details`]: crate::Client::list_check_details*/
#[derive(Debug, Clone)]
#[must_use = "a call is made when it is sent"]
pub struct ListCheckDetails<'a> {
    pub(crate) client: &'a crate::Client,
    pub(crate) check_id: Result<crate::PathSegment, String>,
    pub(crate) lang: Result<Option<::std::string::String>, String>,
    pub(crate) start_key: Result<Option<::std::string::String>, String>,
}
impl<'a> ListCheckDetails<'a> {
    /// Starts a call on a client.
    pub fn new(client: &'a crate::Client) -> Self {
        Self {
            client: client,
            check_id: Err("check_id was not initialized".to_string()),
            lang: Ok(None),
            start_key: Ok(None),
        }
    }
    /// Id of the check.
    pub fn check_id<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<crate::PathSegment>,
        V::Error: ::std::fmt::Display,
    {
        self.check_id = value.try_into().map_err(|error| format!("check_id: {error}"));
        self
    }
    /// Language of the findings: ISO 639-1, lower case. Without it they stay in the language of their source.
    pub fn lang<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<::std::string::String>,
        V::Error: ::std::fmt::Display,
    {
        self.lang = value.try_into().map(Some).map_err(|error| format!("lang: {error}"));
        self
    }
    /// Where the page starts: the value that `next` of the page before carries.
    pub fn start_key<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<::std::string::String>,
        V::Error: ::std::fmt::Display,
    {
        self.start_key = value
            .try_into()
            .map(Some)
            .map_err(|error| format!("start_key: {error}"));
        self
    }
    ///Sends a `GET` request to `/v1/checks/{check_id}/details`
    pub async fn send(
        self,
    ) -> Result<crate::Response<types::CheckDetails>, crate::Error> {
        let operation = &operations::LIST_CHECK_DETAILS;
        let Self { client, check_id, lang, start_key } = self;
        let check_id = check_id
            .map_err(|message| crate::Error::invalid(operation, message))?;
        let lang = lang.map_err(|message| crate::Error::invalid(operation, message))?;
        let start_key = start_key
            .map_err(|message| crate::Error::invalid(operation, message))?;
        let url = format!(
            "{}/v1/checks/{}/details", client.base_url(operation), encode_path(& check_id
            .to_string()),
        );
        let request = client
            .http()
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&query("lang", &lang))
            .query(&query("start_key", &start_key));
        client.call(operation, request).await
    }
}
/**Builder for [`Client::summarize_check`]

[`Client::summarize_check`]: crate::Client::summarize_check*/
#[derive(Debug, Clone)]
#[must_use = "a call is made when it is sent"]
pub struct SummarizeCheck<'a> {
    pub(crate) client: &'a crate::Client,
    pub(crate) check_id: Result<crate::PathSegment, String>,
}
impl<'a> SummarizeCheck<'a> {
    /// Starts a call on a client.
    pub fn new(client: &'a crate::Client) -> Self {
        Self {
            client: client,
            check_id: Err("check_id was not initialized".to_string()),
        }
    }
    /// Id of the check.
    pub fn check_id<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<crate::PathSegment>,
        V::Error: ::std::fmt::Display,
    {
        self.check_id = value.try_into().map_err(|error| format!("check_id: {error}"));
        self
    }
    ///Sends a `GET` request to `/v1/checks/{check_id}/summarize`
    pub async fn send(
        self,
    ) -> Result<crate::Response<types::CheckSummary>, crate::Error> {
        let operation = &operations::SUMMARIZE_CHECK;
        let Self { client, check_id } = self;
        let check_id = check_id
            .map_err(|message| crate::Error::invalid(operation, message))?;
        let url = format!(
            "{}/v1/checks/{}/summarize", client.base_url(operation), encode_path(&
            check_id.to_string()),
        );
        let request = client
            .http()
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            );
        client.call(operation, request).await
    }
}
/**Builder for [`Client::get_database_status`]

[`Client::get_database_status`]: crate::Client::get_database_status*/
#[derive(Debug, Clone)]
#[must_use = "a call is made when it is sent"]
pub struct GetDatabaseStatus<'a> {
    pub(crate) client: &'a crate::Client,
    pub(crate) country: Result<::std::string::String, String>,
    pub(crate) unix_timestamp_seconds: Result<i64, String>,
    pub(crate) unixtimezone_offset_seconds: Result<i64, String>,
}
impl<'a> GetDatabaseStatus<'a> {
    /// Starts a call on a client.
    pub fn new(client: &'a crate::Client) -> Self {
        Self {
            client: client,
            country: Err("country was not initialized".to_string()),
            unix_timestamp_seconds: Err(
                "unix_timestamp_seconds was not initialized".to_string(),
            ),
            unixtimezone_offset_seconds: Err(
                "unixtimezone_offset_seconds was not initialized".to_string(),
            ),
        }
    }
    /// Country: ISO 3166, upper case.
    pub fn country<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<::std::string::String>,
        V::Error: ::std::fmt::Display,
    {
        self.country = value.try_into().map_err(|error| format!("country: {error}"));
        self
    }
    /// A time on the day that is asked for, or now: seconds since 1970, UTC.
    pub fn unix_timestamp_seconds<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<i64>,
        V::Error: ::std::fmt::Display,
    {
        self.unix_timestamp_seconds = value
            .try_into()
            .map_err(|error| format!("unix_timestamp_seconds: {error}"));
        self
    }
    /// What to add to UTC for local time, in seconds: -18000 in Colombia. Spelt as on the wire.
    pub fn unixtimezone_offset_seconds<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<i64>,
        V::Error: ::std::fmt::Display,
    {
        self.unixtimezone_offset_seconds = value
            .try_into()
            .map_err(|error| format!("unixtimezone_offset_seconds: {error}"));
        self
    }
    ///Sends a `GET` request to `/v1/health`
    pub async fn send(
        self,
    ) -> Result<crate::Response<::std::vec::Vec<types::DatabaseHealth>>, crate::Error> {
        let operation = &operations::GET_DATABASE_STATUS;
        let Self {
            client,
            country,
            unix_timestamp_seconds,
            unixtimezone_offset_seconds,
        } = self;
        let country = country
            .map_err(|message| crate::Error::invalid(operation, message))?;
        let unix_timestamp_seconds = unix_timestamp_seconds
            .map_err(|message| crate::Error::invalid(operation, message))?;
        let unixtimezone_offset_seconds = unixtimezone_offset_seconds
            .map_err(|message| crate::Error::invalid(operation, message))?;
        let url = format!("{}/v1/health", client.base_url(operation),);
        let request = client
            .http()
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&query("country", &country))
            .query(&query("unixTimestampSeconds", &unix_timestamp_seconds))
            .query(&query("unixtimezoneOffsetSeconds", &unixtimezone_offset_seconds));
        client.call(operation, request).await
    }
}
/**Builder for [`Client::list_custom_types`]

[`Client::list_custom_types`]: crate::Client::list_custom_types*/
#[derive(Debug, Clone)]
#[must_use = "a call is made when it is sent"]
pub struct ListCustomTypes<'a> {
    pub(crate) client: &'a crate::Client,
    pub(crate) start_key: Result<Option<::std::string::String>, String>,
}
impl<'a> ListCustomTypes<'a> {
    /// Starts a call on a client.
    pub fn new(client: &'a crate::Client) -> Self {
        Self {
            client: client,
            start_key: Ok(None),
        }
    }
    /// Where the page starts.
    pub fn start_key<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<::std::string::String>,
        V::Error: ::std::fmt::Display,
    {
        self.start_key = value
            .try_into()
            .map(Some)
            .map_err(|error| format!("start_key: {error}"));
        self
    }
    ///Sends a `GET` request to `/v1/config`
    pub async fn send(
        self,
    ) -> Result<crate::Response<types::CustomTypes>, crate::Error> {
        let operation = &operations::LIST_CUSTOM_TYPES;
        let Self { client, start_key } = self;
        let start_key = start_key
            .map_err(|message| crate::Error::invalid(operation, message))?;
        let url = format!("{}/v1/config", client.base_url(operation),);
        let request = client
            .http()
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&query("start_key", &start_key));
        client.call(operation, request).await
    }
}
/**Builder for [`Client::update_custom_type`]

[`Client::update_custom_type`]: crate::Client::update_custom_type*/
#[derive(Debug, Clone)]
#[must_use = "a call is made when it is sent"]
pub struct UpdateCustomType<'a> {
    pub(crate) client: &'a crate::Client,
    pub(crate) body: Result<types::builder::UpdateCustomTypeRequest, String>,
}
impl<'a> UpdateCustomType<'a> {
    /// Starts a call on a client.
    pub fn new(client: &'a crate::Client) -> Self {
        Self {
            client: client,
            body: Ok(::std::default::Default::default()),
        }
    }
    /// The whole body.
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<types::UpdateCustomTypeRequest>,
        <V as std::convert::TryInto<
            types::UpdateCustomTypeRequest,
        >>::Error: std::fmt::Display,
    {
        self.body = value
            .try_into()
            .map(From::from)
            .map_err(|s| {
                format!("conversion to `UpdateCustomTypeRequest` for body failed: {}", s)
            });
        self
    }
    /// Sets fields of the body through its builder.
    pub fn body_map<F>(mut self, f: F) -> Self
    where
        F: std::ops::FnOnce(
            types::builder::UpdateCustomTypeRequest,
        ) -> types::builder::UpdateCustomTypeRequest,
    {
        self.body = self.body.map(f);
        self
    }
    ///Sends a `PUT` request to `/v1/config`
    pub async fn send(
        self,
    ) -> Result<crate::Response<types::CustomTypes>, crate::Error> {
        let operation = &operations::UPDATE_CUSTOM_TYPE;
        let Self { client, body } = self;
        let body = body
            .and_then(|v| {
                types::UpdateCustomTypeRequest::try_from(v).map_err(|e| e.to_string())
            })
            .map_err(|message| crate::Error::invalid(operation, message))?;
        let url = format!("{}/v1/config", client.base_url(operation),);
        let request = client
            .http()
            .put(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .form_urlencoded(operation, &body)?;
        client.call(operation, request).await
    }
}
/**Builder for [`Client::create_custom_type`]

[`Client::create_custom_type`]: crate::Client::create_custom_type*/
#[derive(Debug, Clone)]
#[must_use = "a call is made when it is sent"]
pub struct CreateCustomType<'a> {
    pub(crate) client: &'a crate::Client,
    pub(crate) body: Result<types::builder::CreateCustomTypeRequest, String>,
}
impl<'a> CreateCustomType<'a> {
    /// Starts a call on a client.
    pub fn new(client: &'a crate::Client) -> Self {
        Self {
            client: client,
            body: Ok(::std::default::Default::default()),
        }
    }
    /// The whole body.
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<types::CreateCustomTypeRequest>,
        <V as std::convert::TryInto<
            types::CreateCustomTypeRequest,
        >>::Error: std::fmt::Display,
    {
        self.body = value
            .try_into()
            .map(From::from)
            .map_err(|s| {
                format!("conversion to `CreateCustomTypeRequest` for body failed: {}", s)
            });
        self
    }
    /// Sets fields of the body through its builder.
    pub fn body_map<F>(mut self, f: F) -> Self
    where
        F: std::ops::FnOnce(
            types::builder::CreateCustomTypeRequest,
        ) -> types::builder::CreateCustomTypeRequest,
    {
        self.body = self.body.map(f);
        self
    }
    ///Sends a `POST` request to `/v1/config`
    pub async fn send(
        self,
    ) -> Result<crate::Response<types::CustomTypes>, crate::Error> {
        let operation = &operations::CREATE_CUSTOM_TYPE;
        let Self { client, body } = self;
        let body = body
            .and_then(|v| {
                types::CreateCustomTypeRequest::try_from(v).map_err(|e| e.to_string())
            })
            .map_err(|message| crate::Error::invalid(operation, message))?;
        let url = format!("{}/v1/config", client.base_url(operation),);
        let request = client
            .http()
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .form_urlencoded(operation, &body)?;
        client.call(operation, request).await
    }
}
/**Builder for [`Client::delete_custom_type`]

[`Client::delete_custom_type`]: crate::Client::delete_custom_type*/
#[derive(Debug, Clone)]
#[must_use = "a call is made when it is sent"]
pub struct DeleteCustomType<'a> {
    pub(crate) client: &'a crate::Client,
    pub(crate) country: Result<::std::string::String, String>,
    pub(crate) type_: Result<::std::string::String, String>,
}
impl<'a> DeleteCustomType<'a> {
    /// Starts a call on a client.
    pub fn new(client: &'a crate::Client) -> Self {
        Self {
            client: client,
            country: Err("country was not initialized".to_string()),
            type_: Err("type_ was not initialized".to_string()),
        }
    }
    /// Country where it holds: ISO 3166, upper case.
    pub fn country<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<::std::string::String>,
        V::Error: ::std::fmt::Display,
    {
        self.country = value.try_into().map_err(|error| format!("country: {error}"));
        self
    }
    /// Name of the custom type.
    pub fn type_<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<::std::string::String>,
        V::Error: ::std::fmt::Display,
    {
        self.type_ = value.try_into().map_err(|error| format!("type: {error}"));
        self
    }
    ///Sends a `DELETE` request to `/v1/config`
    pub async fn send(
        self,
    ) -> Result<crate::Response<types::RemainingCustomTypes>, crate::Error> {
        let operation = &operations::DELETE_CUSTOM_TYPE;
        let Self { client, country, type_ } = self;
        let country = country
            .map_err(|message| crate::Error::invalid(operation, message))?;
        let type_ = type_.map_err(|message| crate::Error::invalid(operation, message))?;
        let url = format!("{}/v1/config", client.base_url(operation),);
        let request = client
            .http()
            .delete(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&query("country", &country))
            .query(&query("type", &type_));
        client.call(operation, request).await
    }
}
/**Builder for [`Client::create_setting`]

[`Client::create_setting`]: crate::Client::create_setting*/
#[derive(Debug, Clone)]
#[must_use = "a call is made when it is sent"]
pub struct CreateSetting<'a> {
    pub(crate) client: &'a crate::Client,
    pub(crate) body: Result<types::builder::CreateSettingRequest, String>,
}
impl<'a> CreateSetting<'a> {
    /// Starts a call on a client.
    pub fn new(client: &'a crate::Client) -> Self {
        Self {
            client: client,
            body: Ok(::std::default::Default::default()),
        }
    }
    /// The whole body.
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<types::CreateSettingRequest>,
        <V as std::convert::TryInto<
            types::CreateSettingRequest,
        >>::Error: std::fmt::Display,
    {
        self.body = value
            .try_into()
            .map(From::from)
            .map_err(|s| {
                format!("conversion to `CreateSettingRequest` for body failed: {}", s)
            });
        self
    }
    /// Sets fields of the body through its builder.
    pub fn body_map<F>(mut self, f: F) -> Self
    where
        F: std::ops::FnOnce(
            types::builder::CreateSettingRequest,
        ) -> types::builder::CreateSettingRequest,
    {
        self.body = self.body.map(f);
        self
    }
    ///Sends a `POST` request to `/v1/settings`
    pub async fn send(
        self,
    ) -> Result<crate::Response<types::SettingsEnvelope>, crate::Error> {
        let operation = &operations::CREATE_SETTING;
        let Self { client, body } = self;
        let body = body
            .and_then(|v| {
                types::CreateSettingRequest::try_from(v).map_err(|e| e.to_string())
            })
            .map_err(|message| crate::Error::invalid(operation, message))?;
        let url = format!("{}/v1/settings", client.base_url(operation),);
        let request = client
            .http()
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .form_urlencoded(operation, &body)?;
        client.call(operation, request).await
    }
}
/**Builder for [`Client::list_continuous_checks`]

[`Client::list_continuous_checks`]: crate::Client::list_continuous_checks*/
#[derive(Debug, Clone)]
#[must_use = "a call is made when it is sent"]
pub struct ListContinuousChecks<'a> {
    pub(crate) client: &'a crate::Client,
    pub(crate) start_key: Result<Option<::std::string::String>, String>,
}
impl<'a> ListContinuousChecks<'a> {
    /// Starts a call on a client.
    pub fn new(client: &'a crate::Client) -> Self {
        Self {
            client: client,
            start_key: Ok(None),
        }
    }
    /// Where the page starts: the value that `next` of the page before carries.
    pub fn start_key<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<::std::string::String>,
        V::Error: ::std::fmt::Display,
    {
        self.start_key = value
            .try_into()
            .map(Some)
            .map_err(|error| format!("start_key: {error}"));
        self
    }
    ///Sends a `GET` request to `/v1/continuous-checks`
    pub async fn send(
        self,
    ) -> Result<crate::Response<types::ContinuousCheckList>, crate::Error> {
        let operation = &operations::LIST_CONTINUOUS_CHECKS;
        let Self { client, start_key } = self;
        let start_key = start_key
            .map_err(|message| crate::Error::invalid(operation, message))?;
        let url = format!("{}/v1/continuous-checks", client.base_url(operation),);
        let request = client
            .http()
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&query("start_key", &start_key));
        client.call(operation, request).await
    }
}
/**Builder for [`Client::create_continuous_check`]

[`Client::create_continuous_check`]: crate::Client::create_continuous_check*/
#[derive(Debug, Clone)]
#[must_use = "a call is made when it is sent"]
pub struct CreateContinuousCheck<'a> {
    pub(crate) client: &'a crate::Client,
    pub(crate) body: Result<types::builder::CreateContinuousCheckRequest, String>,
}
impl<'a> CreateContinuousCheck<'a> {
    /// Starts a call on a client.
    pub fn new(client: &'a crate::Client) -> Self {
        Self {
            client: client,
            body: Ok(::std::default::Default::default()),
        }
    }
    /// The whole body.
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<types::CreateContinuousCheckRequest>,
        <V as std::convert::TryInto<
            types::CreateContinuousCheckRequest,
        >>::Error: std::fmt::Display,
    {
        self.body = value
            .try_into()
            .map(From::from)
            .map_err(|s| {
                format!(
                    "conversion to `CreateContinuousCheckRequest` for body failed: {}", s
                )
            });
        self
    }
    /// Sets fields of the body through its builder.
    pub fn body_map<F>(mut self, f: F) -> Self
    where
        F: std::ops::FnOnce(
            types::builder::CreateContinuousCheckRequest,
        ) -> types::builder::CreateContinuousCheckRequest,
    {
        self.body = self.body.map(f);
        self
    }
    ///Sends a `POST` request to `/v1/continuous-checks`
    pub async fn send(
        self,
    ) -> Result<crate::Response<types::ContinuousCheck>, crate::Error> {
        let operation = &operations::CREATE_CONTINUOUS_CHECK;
        let Self { client, body } = self;
        let body = body
            .and_then(|v| {
                types::CreateContinuousCheckRequest::try_from(v)
                    .map_err(|e| e.to_string())
            })
            .map_err(|message| crate::Error::invalid(operation, message))?;
        let url = format!("{}/v1/continuous-checks", client.base_url(operation),);
        let request = client
            .http()
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .form_urlencoded(operation, &body)?;
        client.call(operation, request).await
    }
}
/**Builder for [`Client::get_continuous_check`]

[`Client::get_continuous_check`]: crate::Client::get_continuous_check*/
#[derive(Debug, Clone)]
#[must_use = "a call is made when it is sent"]
pub struct GetContinuousCheck<'a> {
    pub(crate) client: &'a crate::Client,
    pub(crate) continuous_check_id: Result<crate::PathSegment, String>,
}
impl<'a> GetContinuousCheck<'a> {
    /// Starts a call on a client.
    pub fn new(client: &'a crate::Client) -> Self {
        Self {
            client: client,
            continuous_check_id: Err(
                "continuous_check_id was not initialized".to_string(),
            ),
        }
    }
    /// Id of the continuous check.
    pub fn continuous_check_id<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<crate::PathSegment>,
        V::Error: ::std::fmt::Display,
    {
        self.continuous_check_id = value
            .try_into()
            .map_err(|error| format!("continuous_check_id: {error}"));
        self
    }
    ///Sends a `GET` request to `/v1/continuous-checks/{continuous_check_id}`
    pub async fn send(
        self,
    ) -> Result<crate::Response<types::ContinuousCheck>, crate::Error> {
        let operation = &operations::GET_CONTINUOUS_CHECK;
        let Self { client, continuous_check_id } = self;
        let continuous_check_id = continuous_check_id
            .map_err(|message| crate::Error::invalid(operation, message))?;
        let url = format!(
            "{}/v1/continuous-checks/{}", client.base_url(operation), encode_path(&
            continuous_check_id.to_string()),
        );
        let request = client
            .http()
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            );
        client.call(operation, request).await
    }
}
/**Builder for [`Client::update_continuous_check`]

[`Client::update_continuous_check`]: crate::Client::update_continuous_check*/
#[derive(Debug, Clone)]
#[must_use = "a call is made when it is sent"]
pub struct UpdateContinuousCheck<'a> {
    pub(crate) client: &'a crate::Client,
    pub(crate) continuous_check_id: Result<crate::PathSegment, String>,
    pub(crate) body: Result<types::builder::UpdateContinuousCheckRequest, String>,
}
impl<'a> UpdateContinuousCheck<'a> {
    /// Starts a call on a client.
    pub fn new(client: &'a crate::Client) -> Self {
        Self {
            client: client,
            continuous_check_id: Err(
                "continuous_check_id was not initialized".to_string(),
            ),
            body: Ok(::std::default::Default::default()),
        }
    }
    /// Id of the continuous check.
    pub fn continuous_check_id<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<crate::PathSegment>,
        V::Error: ::std::fmt::Display,
    {
        self.continuous_check_id = value
            .try_into()
            .map_err(|error| format!("continuous_check_id: {error}"));
        self
    }
    /// The whole body.
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<types::UpdateContinuousCheckRequest>,
        <V as std::convert::TryInto<
            types::UpdateContinuousCheckRequest,
        >>::Error: std::fmt::Display,
    {
        self.body = value
            .try_into()
            .map(From::from)
            .map_err(|s| {
                format!(
                    "conversion to `UpdateContinuousCheckRequest` for body failed: {}", s
                )
            });
        self
    }
    /// Sets fields of the body through its builder.
    pub fn body_map<F>(mut self, f: F) -> Self
    where
        F: std::ops::FnOnce(
            types::builder::UpdateContinuousCheckRequest,
        ) -> types::builder::UpdateContinuousCheckRequest,
    {
        self.body = self.body.map(f);
        self
    }
    ///Sends a `PUT` request to `/v1/continuous-checks/{continuous_check_id}`
    pub async fn send(
        self,
    ) -> Result<crate::Response<types::ContinuousCheck>, crate::Error> {
        let operation = &operations::UPDATE_CONTINUOUS_CHECK;
        let Self { client, continuous_check_id, body } = self;
        let continuous_check_id = continuous_check_id
            .map_err(|message| crate::Error::invalid(operation, message))?;
        let body = body
            .and_then(|v| {
                types::UpdateContinuousCheckRequest::try_from(v)
                    .map_err(|e| e.to_string())
            })
            .map_err(|message| crate::Error::invalid(operation, message))?;
        let url = format!(
            "{}/v1/continuous-checks/{}", client.base_url(operation), encode_path(&
            continuous_check_id.to_string()),
        );
        let request = client
            .http()
            .put(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .form_urlencoded(operation, &body)?;
        client.call(operation, request).await
    }
}
/**Builder for [`Client::list_continuous_check_history`]

[`Client::list_continuous_check_history`]: crate::Client::list_continuous_check_history*/
#[derive(Debug, Clone)]
#[must_use = "a call is made when it is sent"]
pub struct ListContinuousCheckHistory<'a> {
    pub(crate) client: &'a crate::Client,
    pub(crate) continuous_check_id: Result<crate::PathSegment, String>,
    pub(crate) start_key: Result<Option<::std::string::String>, String>,
}
impl<'a> ListContinuousCheckHistory<'a> {
    /// Starts a call on a client.
    pub fn new(client: &'a crate::Client) -> Self {
        Self {
            client: client,
            continuous_check_id: Err(
                "continuous_check_id was not initialized".to_string(),
            ),
            start_key: Ok(None),
        }
    }
    /// Id of the continuous check.
    pub fn continuous_check_id<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<crate::PathSegment>,
        V::Error: ::std::fmt::Display,
    {
        self.continuous_check_id = value
            .try_into()
            .map_err(|error| format!("continuous_check_id: {error}"));
        self
    }
    /// Where the page starts: the value that `next` of the page before carries.
    pub fn start_key<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<::std::string::String>,
        V::Error: ::std::fmt::Display,
    {
        self.start_key = value
            .try_into()
            .map(Some)
            .map_err(|error| format!("start_key: {error}"));
        self
    }
    ///Sends a `GET` request to `/v1/continuous-checks/{continuous_check_id}/history`
    pub async fn send(
        self,
    ) -> Result<crate::Response<types::ContinuousCheckHistory>, crate::Error> {
        let operation = &operations::LIST_CONTINUOUS_CHECK_HISTORY;
        let Self { client, continuous_check_id, start_key } = self;
        let continuous_check_id = continuous_check_id
            .map_err(|message| crate::Error::invalid(operation, message))?;
        let start_key = start_key
            .map_err(|message| crate::Error::invalid(operation, message))?;
        let url = format!(
            "{}/v1/continuous-checks/{}/history", client.base_url(operation),
            encode_path(& continuous_check_id.to_string()),
        );
        let request = client
            .http()
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&query("start_key", &start_key));
        client.call(operation, request).await
    }
}
/**Builder for [`Client::get_check_pdf`]

[`Client::get_check_pdf`]: crate::Client::get_check_pdf*/
#[derive(Debug, Clone)]
#[must_use = "a call is made when it is sent"]
pub struct GetCheckPdf<'a> {
    pub(crate) client: &'a crate::Client,
    pub(crate) check_id: Result<crate::PathSegment, String>,
    pub(crate) lang: Result<Option<::std::string::String>, String>,
}
impl<'a> GetCheckPdf<'a> {
    /// Starts a call on a client.
    pub fn new(client: &'a crate::Client) -> Self {
        Self {
            client: client,
            check_id: Err("check_id was not initialized".to_string()),
            lang: Ok(None),
        }
    }
    /// Id of the check.
    pub fn check_id<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<crate::PathSegment>,
        V::Error: ::std::fmt::Display,
    {
        self.check_id = value.try_into().map_err(|error| format!("check_id: {error}"));
        self
    }
    /// Language of the file: ISO 639-1, lower case. Spanish without it.
    pub fn lang<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<::std::string::String>,
        V::Error: ::std::fmt::Display,
    {
        self.lang = value.try_into().map(Some).map_err(|error| format!("lang: {error}"));
        self
    }
    ///Sends a `GET` request to `/v1/checks/{check_id}/pdf`
    pub async fn send(self) -> Result<crate::Response<crate::ByteStream>, crate::Error> {
        let operation = &operations::GET_CHECK_PDF;
        let Self { client, check_id, lang } = self;
        let check_id = check_id
            .map_err(|message| crate::Error::invalid(operation, message))?;
        let lang = lang.map_err(|message| crate::Error::invalid(operation, message))?;
        let url = format!(
            "{}/v1/checks/{}/pdf", client.base_url(operation), encode_path(& check_id
            .to_string()),
        );
        let request = client.http().get(url).query(&query("lang", &lang));
        client.call(operation, request).await
    }
}
/**Builder for [`Client::create_check_pdf`]

[`Client::create_check_pdf`]: crate::Client::create_check_pdf*/
#[derive(Debug, Clone)]
#[must_use = "a call is made when it is sent"]
pub struct CreateCheckPdf<'a> {
    pub(crate) client: &'a crate::Client,
    pub(crate) check_id: Result<crate::PathSegment, String>,
}
impl<'a> CreateCheckPdf<'a> {
    /// Starts a call on a client.
    pub fn new(client: &'a crate::Client) -> Self {
        Self {
            client: client,
            check_id: Err("check_id was not initialized".to_string()),
        }
    }
    /// Id of the check.
    pub fn check_id<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<crate::PathSegment>,
        V::Error: ::std::fmt::Display,
    {
        self.check_id = value.try_into().map_err(|error| format!("check_id: {error}"));
        self
    }
    ///Sends a `POST` request to `/v1/checks/{check_id}/pdf`
    pub async fn send(self) -> Result<crate::Response<types::CheckPdf>, crate::Error> {
        let operation = &operations::CREATE_CHECK_PDF;
        let Self { client, check_id } = self;
        let check_id = check_id
            .map_err(|message| crate::Error::invalid(operation, message))?;
        let url = format!(
            "{}/v1/checks/{}/pdf", client.base_url(operation), encode_path(& check_id
            .to_string()),
        );
        let request = client
            .http()
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            );
        client.call(operation, request).await
    }
}
/**Builder for [`Client::create_batch`]

[`Client::create_batch`]: crate::Client::create_batch*/
#[derive(Debug, Clone)]
#[must_use = "a call is made when it is sent"]
pub struct CreateBatch<'a> {
    pub(crate) client: &'a crate::Client,
    pub(crate) body: Result<types::builder::CreateBatchRequest, String>,
}
impl<'a> CreateBatch<'a> {
    /// Starts a call on a client.
    pub fn new(client: &'a crate::Client) -> Self {
        Self {
            client: client,
            body: Ok(::std::default::Default::default()),
        }
    }
    /// The whole body.
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<types::CreateBatchRequest>,
        <V as std::convert::TryInto<
            types::CreateBatchRequest,
        >>::Error: std::fmt::Display,
    {
        self.body = value
            .try_into()
            .map(From::from)
            .map_err(|s| {
                format!("conversion to `CreateBatchRequest` for body failed: {}", s)
            });
        self
    }
    /// Sets fields of the body through its builder.
    pub fn body_map<F>(mut self, f: F) -> Self
    where
        F: std::ops::FnOnce(
            types::builder::CreateBatchRequest,
        ) -> types::builder::CreateBatchRequest,
    {
        self.body = self.body.map(f);
        self
    }
    ///Sends a `POST` request to `/v1/batches`
    pub async fn send(
        self,
    ) -> Result<crate::Response<types::CreatedBatch>, crate::Error> {
        let operation = &operations::CREATE_BATCH;
        let Self { client, body } = self;
        let body = body
            .and_then(|v| {
                types::CreateBatchRequest::try_from(v).map_err(|e| e.to_string())
            })
            .map_err(|message| crate::Error::invalid(operation, message))?;
        let url = format!("{}/v1/batches", client.base_url(operation),);
        let request = client
            .http()
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .form_urlencoded(operation, &body)?;
        client.call(operation, request).await
    }
}
/**Builder for [`Client::get_batch_report`]

[`Client::get_batch_report`]: crate::Client::get_batch_report*/
#[derive(Debug, Clone)]
#[must_use = "a call is made when it is sent"]
pub struct GetBatchReport<'a> {
    pub(crate) client: &'a crate::Client,
    pub(crate) batch_id: Result<crate::PathSegment, String>,
}
impl<'a> GetBatchReport<'a> {
    /// Starts a call on a client.
    pub fn new(client: &'a crate::Client) -> Self {
        Self {
            client: client,
            batch_id: Err("batch_id was not initialized".to_string()),
        }
    }
    /// Id of the batch.
    pub fn batch_id<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<crate::PathSegment>,
        V::Error: ::std::fmt::Display,
    {
        self.batch_id = value.try_into().map_err(|error| format!("batch_id: {error}"));
        self
    }
    ///Sends a `GET` request to `/v1/batches/{batch_id}/report`
    pub async fn send(
        self,
    ) -> Result<crate::Response<types::BatchReport>, crate::Error> {
        let operation = &operations::GET_BATCH_REPORT;
        let Self { client, batch_id } = self;
        let batch_id = batch_id
            .map_err(|message| crate::Error::invalid(operation, message))?;
        let url = format!(
            "{}/v1/batches/{}/report", client.base_url(operation), encode_path(& batch_id
            .to_string()),
        );
        let request = client
            .http()
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            );
        client.call(operation, request).await
    }
}
/**Builder for [`Client::request_batch_report`]

[`Client::request_batch_report`]: crate::Client::request_batch_report*/
#[derive(Debug, Clone)]
#[must_use = "a call is made when it is sent"]
pub struct RequestBatchReport<'a> {
    pub(crate) client: &'a crate::Client,
    pub(crate) batch_id: Result<crate::PathSegment, String>,
    pub(crate) body: Result<types::builder::RequestBatchReportRequest, String>,
}
impl<'a> RequestBatchReport<'a> {
    /// Starts a call on a client.
    pub fn new(client: &'a crate::Client) -> Self {
        Self {
            client: client,
            batch_id: Err("batch_id was not initialized".to_string()),
            body: Ok(::std::default::Default::default()),
        }
    }
    /// Id of the batch.
    pub fn batch_id<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<crate::PathSegment>,
        V::Error: ::std::fmt::Display,
    {
        self.batch_id = value.try_into().map_err(|error| format!("batch_id: {error}"));
        self
    }
    /// The whole body.
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<types::RequestBatchReportRequest>,
        <V as std::convert::TryInto<
            types::RequestBatchReportRequest,
        >>::Error: std::fmt::Display,
    {
        self.body = value
            .try_into()
            .map(From::from)
            .map_err(|s| {
                format!(
                    "conversion to `RequestBatchReportRequest` for body failed: {}", s
                )
            });
        self
    }
    /// Sets fields of the body through its builder.
    pub fn body_map<F>(mut self, f: F) -> Self
    where
        F: std::ops::FnOnce(
            types::builder::RequestBatchReportRequest,
        ) -> types::builder::RequestBatchReportRequest,
    {
        self.body = self.body.map(f);
        self
    }
    ///Sends a `POST` request to `/v1/batches/{batch_id}/report`
    pub async fn send(
        self,
    ) -> Result<crate::Response<types::BatchReportRequested>, crate::Error> {
        let operation = &operations::REQUEST_BATCH_REPORT;
        let Self { client, batch_id, body } = self;
        let batch_id = batch_id
            .map_err(|message| crate::Error::invalid(operation, message))?;
        let body = body
            .and_then(|v| {
                types::RequestBatchReportRequest::try_from(v).map_err(|e| e.to_string())
            })
            .map_err(|message| crate::Error::invalid(operation, message))?;
        let url = format!(
            "{}/v1/batches/{}/report", client.base_url(operation), encode_path(& batch_id
            .to_string()),
        );
        let request = client
            .http()
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .form_urlencoded(operation, &body)?;
        client.call(operation, request).await
    }
}
/**Builder for [`Client::start_batch`]

[`Client::start_batch`]: crate::Client::start_batch*/
#[derive(Debug, Clone)]
#[must_use = "a call is made when it is sent"]
pub struct StartBatch<'a> {
    pub(crate) client: &'a crate::Client,
    pub(crate) batch_id: Result<crate::PathSegment, String>,
}
impl<'a> StartBatch<'a> {
    /// Starts a call on a client.
    pub fn new(client: &'a crate::Client) -> Self {
        Self {
            client: client,
            batch_id: Err("batch_id was not initialized".to_string()),
        }
    }
    /// Id of the batch.
    pub fn batch_id<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<crate::PathSegment>,
        V::Error: ::std::fmt::Display,
    {
        self.batch_id = value.try_into().map_err(|error| format!("batch_id: {error}"));
        self
    }
    ///Sends a `POST` request to `/v1/batches/{batch_id}/start`
    pub async fn send(
        self,
    ) -> Result<crate::Response<types::BatchStarted>, crate::Error> {
        let operation = &operations::START_BATCH;
        let Self { client, batch_id } = self;
        let batch_id = batch_id
            .map_err(|message| crate::Error::invalid(operation, message))?;
        let url = format!(
            "{}/v1/batches/{}/start", client.base_url(operation), encode_path(& batch_id
            .to_string()),
        );
        let request = client
            .http()
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            );
        client.call(operation, request).await
    }
}
/**Builder for [`Client::get_batch`]

[`Client::get_batch`]: crate::Client::get_batch*/
#[derive(Debug, Clone)]
#[must_use = "a call is made when it is sent"]
pub struct GetBatch<'a> {
    pub(crate) client: &'a crate::Client,
    pub(crate) batch_id: Result<crate::PathSegment, String>,
}
impl<'a> GetBatch<'a> {
    /// Starts a call on a client.
    pub fn new(client: &'a crate::Client) -> Self {
        Self {
            client: client,
            batch_id: Err("batch_id was not initialized".to_string()),
        }
    }
    /// Id of the batch.
    pub fn batch_id<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<crate::PathSegment>,
        V::Error: ::std::fmt::Display,
    {
        self.batch_id = value.try_into().map_err(|error| format!("batch_id: {error}"));
        self
    }
    ///Sends a `GET` request to `/v1/batches/{batch_id}`
    pub async fn send(self) -> Result<crate::Response<types::Batch>, crate::Error> {
        let operation = &operations::GET_BATCH;
        let Self { client, batch_id } = self;
        let batch_id = batch_id
            .map_err(|message| crate::Error::invalid(operation, message))?;
        let url = format!(
            "{}/v1/batches/{}", client.base_url(operation), encode_path(& batch_id
            .to_string()),
        );
        let request = client
            .http()
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            );
        client.call(operation, request).await
    }
}
/**Builder for [`Client::stop_batch`]

[`Client::stop_batch`]: crate::Client::stop_batch*/
#[derive(Debug, Clone)]
#[must_use = "a call is made when it is sent"]
pub struct StopBatch<'a> {
    pub(crate) client: &'a crate::Client,
    pub(crate) batch_id: Result<crate::PathSegment, String>,
}
impl<'a> StopBatch<'a> {
    /// Starts a call on a client.
    pub fn new(client: &'a crate::Client) -> Self {
        Self {
            client: client,
            batch_id: Err("batch_id was not initialized".to_string()),
        }
    }
    /// Id of the batch.
    pub fn batch_id<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<crate::PathSegment>,
        V::Error: ::std::fmt::Display,
    {
        self.batch_id = value.try_into().map_err(|error| format!("batch_id: {error}"));
        self
    }
    ///Sends a `PUT` request to `/v1/batches/{batch_id}`
    pub async fn send(self) -> Result<crate::Response<types::Batch>, crate::Error> {
        let operation = &operations::STOP_BATCH;
        let Self { client, batch_id } = self;
        let batch_id = batch_id
            .map_err(|message| crate::Error::invalid(operation, message))?;
        let url = format!(
            "{}/v1/batches/{}", client.base_url(operation), encode_path(& batch_id
            .to_string()),
        );
        let request = client
            .http()
            .put(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            );
        client.call(operation, request).await
    }
}
/**Builder for [`Client::create_api_key`]

[`Client::create_api_key`]: crate::Client::create_api_key*/
#[derive(Debug, Clone)]
#[must_use = "a call is made when it is sent"]
pub struct CreateApiKey<'a> {
    pub(crate) client: &'a crate::Client,
    pub(crate) body: Result<types::builder::CreateApiKeyRequest, String>,
}
impl<'a> CreateApiKey<'a> {
    /// Starts a call on a client.
    pub fn new(client: &'a crate::Client) -> Self {
        Self {
            client: client,
            body: Ok(::std::default::Default::default()),
        }
    }
    /// The whole body.
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<types::CreateApiKeyRequest>,
        <V as std::convert::TryInto<
            types::CreateApiKeyRequest,
        >>::Error: std::fmt::Display,
    {
        self.body = value
            .try_into()
            .map(From::from)
            .map_err(|s| {
                format!("conversion to `CreateApiKeyRequest` for body failed: {}", s)
            });
        self
    }
    /// Sets fields of the body through its builder.
    pub fn body_map<F>(mut self, f: F) -> Self
    where
        F: std::ops::FnOnce(
            types::builder::CreateApiKeyRequest,
        ) -> types::builder::CreateApiKeyRequest,
    {
        self.body = self.body.map(f);
        self
    }
    ///Sends a `POST` request to `/v1/api-keys`
    pub async fn send(
        self,
    ) -> Result<crate::Response<types::CreatedApiKey>, crate::Error> {
        let operation = &operations::CREATE_API_KEY;
        let Self { client, body } = self;
        let body = body
            .and_then(|v| {
                types::CreateApiKeyRequest::try_from(v).map_err(|e| e.to_string())
            })
            .map_err(|message| crate::Error::invalid(operation, message))?;
        let url = format!("{}/v1/api-keys", client.base_url(operation),);
        let request = client
            .http()
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .form_urlencoded(operation, &body)?;
        client.call(operation, request).await
    }
}
/**Builder for [`Client::get_process_result`]

[`Client::get_process_result`]: crate::Client::get_process_result*/
#[derive(Debug, Clone)]
#[must_use = "a call is made when it is sent"]
pub struct GetProcessResult<'a> {
    pub(crate) client: &'a crate::Client,
    pub(crate) process_id: Result<crate::PathSegment, String>,
}
impl<'a> GetProcessResult<'a> {
    /// Starts a call on a client.
    pub fn new(client: &'a crate::Client) -> Self {
        Self {
            client: client,
            process_id: Err("process_id was not initialized".to_string()),
        }
    }
    /// Id of the process.
    pub fn process_id<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<crate::PathSegment>,
        V::Error: ::std::fmt::Display,
    {
        self.process_id = value
            .try_into()
            .map_err(|error| format!("process_id: {error}"));
        self
    }
    ///Sends a `GET` request to `/v1/processes/{process_id}/result`
    pub async fn send(
        self,
    ) -> Result<crate::Response<types::ProcessResult>, crate::Error> {
        let operation = &operations::GET_PROCESS_RESULT;
        let Self { client, process_id } = self;
        let process_id = process_id
            .map_err(|message| crate::Error::invalid(operation, message))?;
        let url = format!(
            "{}/v1/processes/{}/result", client.base_url(operation), encode_path(&
            process_id.to_string()),
        );
        let request = client
            .http()
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            );
        client.call(operation, request).await
    }
}
/**Builder for [`Client::update_inbound_flow`]

[`Client::update_inbound_flow`]: crate::Client::update_inbound_flow*/
#[derive(Debug, Clone)]
#[must_use = "a call is made when it is sent"]
pub struct UpdateInboundFlow<'a> {
    pub(crate) client: &'a crate::Client,
    pub(crate) inbound_id: Result<crate::PathSegment, String>,
    pub(crate) body: Result<types::builder::UpdateInboundFlowRequest, String>,
}
impl<'a> UpdateInboundFlow<'a> {
    /// Starts a call on a client.
    pub fn new(client: &'a crate::Client) -> Self {
        Self {
            client: client,
            inbound_id: Err("inbound_id was not initialized".to_string()),
            body: Ok(::std::default::Default::default()),
        }
    }
    /// Id of the inbound flow.
    pub fn inbound_id<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<crate::PathSegment>,
        V::Error: ::std::fmt::Display,
    {
        self.inbound_id = value
            .try_into()
            .map_err(|error| format!("inbound_id: {error}"));
        self
    }
    /// The whole body.
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<types::UpdateInboundFlowRequest>,
        <V as std::convert::TryInto<
            types::UpdateInboundFlowRequest,
        >>::Error: std::fmt::Display,
    {
        self.body = value
            .try_into()
            .map(From::from)
            .map_err(|s| {
                format!(
                    "conversion to `UpdateInboundFlowRequest` for body failed: {}", s
                )
            });
        self
    }
    /// Sets fields of the body through its builder.
    pub fn body_map<F>(mut self, f: F) -> Self
    where
        F: std::ops::FnOnce(
            types::builder::UpdateInboundFlowRequest,
        ) -> types::builder::UpdateInboundFlowRequest,
    {
        self.body = self.body.map(f);
        self
    }
    ///Sends a `PUT` request to `/v1/whatsapp/inbounds/{inbound_id}`
    pub async fn send(
        self,
    ) -> Result<crate::Response<types::InboundFlow>, crate::Error> {
        let operation = &operations::UPDATE_INBOUND_FLOW;
        let Self { client, inbound_id, body } = self;
        let inbound_id = inbound_id
            .map_err(|message| crate::Error::invalid(operation, message))?;
        let body = body
            .and_then(|v| {
                types::UpdateInboundFlowRequest::try_from(v).map_err(|e| e.to_string())
            })
            .map_err(|message| crate::Error::invalid(operation, message))?;
        let url = format!(
            "{}/v1/whatsapp/inbounds/{}", client.base_url(operation), encode_path(&
            inbound_id.to_string()),
        );
        let request = client
            .http()
            .put(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .form_urlencoded(operation, &body)?;
        client.call(operation, request).await
    }
}
/**Builder for [`Client::create_waba_subscription`]

[`Client::create_waba_subscription`]: crate::Client::create_waba_subscription*/
#[derive(Debug, Clone)]
#[must_use = "a call is made when it is sent"]
pub struct CreateWabaSubscription<'a> {
    pub(crate) client: &'a crate::Client,
    pub(crate) body: Result<types::CreateWabaSubscriptionRequest, String>,
}
impl<'a> CreateWabaSubscription<'a> {
    /// Starts a call on a client.
    pub fn new(client: &'a crate::Client) -> Self {
        Self {
            client: client,
            body: Err("body was not initialized".to_string()),
        }
    }
    /// The whole body.
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<types::CreateWabaSubscriptionRequest>,
    {
        self.body = value
            .try_into()
            .map_err(|_| {
                "conversion to `CreateWabaSubscriptionRequest` for body failed"
                    .to_string()
            });
        self
    }
    ///Sends a `POST` request to `/v1/whatsapp/waba-subscription`
    pub async fn send(
        self,
    ) -> Result<crate::Response<types::WabaSubscription>, crate::Error> {
        let operation = &operations::CREATE_WABA_SUBSCRIPTION;
        let Self { client, body } = self;
        let body = body.map_err(|message| crate::Error::invalid(operation, message))?;
        let url = format!(
            "{}/v1/whatsapp/waba-subscription", client.base_url(operation),
        );
        let request = client
            .http()
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .form_urlencoded(operation, &body)?;
        client.call(operation, request).await
    }
}
/**Builder for [`Client::send_outbound_message`]

[`Client::send_outbound_message`]: crate::Client::send_outbound_message*/
#[derive(Debug, Clone)]
#[must_use = "a call is made when it is sent"]
pub struct SendOutboundMessage<'a> {
    pub(crate) client: &'a crate::Client,
    pub(crate) body: Result<types::builder::SendOutboundMessageRequest, String>,
}
impl<'a> SendOutboundMessage<'a> {
    /// Starts a call on a client.
    pub fn new(client: &'a crate::Client) -> Self {
        Self {
            client: client,
            body: Ok(::std::default::Default::default()),
        }
    }
    /// The whole body.
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<types::SendOutboundMessageRequest>,
        <V as std::convert::TryInto<
            types::SendOutboundMessageRequest,
        >>::Error: std::fmt::Display,
    {
        self.body = value
            .try_into()
            .map(From::from)
            .map_err(|s| {
                format!(
                    "conversion to `SendOutboundMessageRequest` for body failed: {}", s
                )
            });
        self
    }
    /// Sets fields of the body through its builder.
    pub fn body_map<F>(mut self, f: F) -> Self
    where
        F: std::ops::FnOnce(
            types::builder::SendOutboundMessageRequest,
        ) -> types::builder::SendOutboundMessageRequest,
    {
        self.body = self.body.map(f);
        self
    }
    ///Sends a `POST` request to `/v1/whatsapp/outbounds/send`
    pub async fn send(
        self,
    ) -> Result<crate::Response<types::SentOutboundMessage>, crate::Error> {
        let operation = &operations::SEND_OUTBOUND_MESSAGE;
        let Self { client, body } = self;
        let body = body
            .and_then(|v| {
                types::SendOutboundMessageRequest::try_from(v).map_err(|e| e.to_string())
            })
            .map_err(|message| crate::Error::invalid(operation, message))?;
        let url = format!("{}/v1/whatsapp/outbounds/send", client.base_url(operation),);
        let request = client
            .http()
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .form_urlencoded(operation, &body)?;
        client.call(operation, request).await
    }
}
/**Builder for [`Client::report_provider_status`]

[`Client::report_provider_status`]: crate::Client::report_provider_status*/
#[derive(Debug, Clone)]
#[must_use = "a call is made when it is sent"]
pub struct ReportProviderStatus<'a> {
    pub(crate) client: &'a crate::Client,
    pub(crate) provider: Result<crate::PathSegment, String>,
    pub(crate) body: Result<types::ReportProviderStatusRequest, String>,
}
impl<'a> ReportProviderStatus<'a> {
    /// Starts a call on a client.
    pub fn new(client: &'a crate::Client) -> Self {
        Self {
            client: client,
            provider: Err("provider was not initialized".to_string()),
            body: Err("body was not initialized".to_string()),
        }
    }
    /// Provider that reports; its names are not documented.
    pub fn provider<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<crate::PathSegment>,
        V::Error: ::std::fmt::Display,
    {
        self.provider = value.try_into().map_err(|error| format!("provider: {error}"));
        self
    }
    /// The whole body.
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<types::ReportProviderStatusRequest>,
    {
        self.body = value
            .try_into()
            .map_err(|_| {
                "conversion to `ReportProviderStatusRequest` for body failed".to_string()
            });
        self
    }
    ///Sends a `POST` request to `/v1/whatsapp/{provider}/statuses`
    pub async fn send(
        self,
    ) -> Result<crate::Response<types::ProviderStatusReceipt>, crate::Error> {
        let operation = &operations::REPORT_PROVIDER_STATUS;
        let Self { client, provider, body } = self;
        let provider = provider
            .map_err(|message| crate::Error::invalid(operation, message))?;
        let body = body.map_err(|message| crate::Error::invalid(operation, message))?;
        let url = format!(
            "{}/v1/whatsapp/{}/statuses", client.base_url(operation), encode_path(&
            provider.to_string()),
        );
        let request = client
            .http()
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .form_urlencoded(operation, &body)?;
        client.call(operation, request).await
    }
}
/**Builder for [`Client::create_outbound_message`]

[`Client::create_outbound_message`]: crate::Client::create_outbound_message*/
#[derive(Debug, Clone)]
#[must_use = "a call is made when it is sent"]
pub struct CreateOutboundMessage<'a> {
    pub(crate) client: &'a crate::Client,
    pub(crate) body: Result<types::builder::CreateOutboundMessageRequest, String>,
}
impl<'a> CreateOutboundMessage<'a> {
    /// Starts a call on a client.
    pub fn new(client: &'a crate::Client) -> Self {
        Self {
            client: client,
            body: Ok(::std::default::Default::default()),
        }
    }
    /// The whole body.
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<types::CreateOutboundMessageRequest>,
        <V as std::convert::TryInto<
            types::CreateOutboundMessageRequest,
        >>::Error: std::fmt::Display,
    {
        self.body = value
            .try_into()
            .map(From::from)
            .map_err(|s| {
                format!(
                    "conversion to `CreateOutboundMessageRequest` for body failed: {}", s
                )
            });
        self
    }
    /// Sets fields of the body through its builder.
    pub fn body_map<F>(mut self, f: F) -> Self
    where
        F: std::ops::FnOnce(
            types::builder::CreateOutboundMessageRequest,
        ) -> types::builder::CreateOutboundMessageRequest,
    {
        self.body = self.body.map(f);
        self
    }
    ///Sends a `POST` request to `/v1/whatsapp/outbounds`
    pub async fn send(
        self,
    ) -> Result<crate::Response<types::OutboundMessage>, crate::Error> {
        let operation = &operations::CREATE_OUTBOUND_MESSAGE;
        let Self { client, body } = self;
        let body = body
            .and_then(|v| {
                types::CreateOutboundMessageRequest::try_from(v)
                    .map_err(|e| e.to_string())
            })
            .map_err(|message| crate::Error::invalid(operation, message))?;
        let url = format!("{}/v1/whatsapp/outbounds", client.base_url(operation),);
        let request = client
            .http()
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .form_urlencoded(operation, &body)?;
        client.call(operation, request).await
    }
}
/**Builder for [`Client::cancel_campaign`]

[`Client::cancel_campaign`]: crate::Client::cancel_campaign*/
#[derive(Debug, Clone)]
#[must_use = "a call is made when it is sent"]
pub struct CancelCampaign<'a> {
    pub(crate) client: &'a crate::Client,
    pub(crate) campaign_id: Result<crate::PathSegment, String>,
}
impl<'a> CancelCampaign<'a> {
    /// Starts a call on a client.
    pub fn new(client: &'a crate::Client) -> Self {
        Self {
            client: client,
            campaign_id: Err("campaign_id was not initialized".to_string()),
        }
    }
    /// Id of the campaign.
    pub fn campaign_id<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<crate::PathSegment>,
        V::Error: ::std::fmt::Display,
    {
        self.campaign_id = value
            .try_into()
            .map_err(|error| format!("campaign_id: {error}"));
        self
    }
    ///Sends a `POST` request to `/v1/whatsapp/campaigns/{campaign_id}/cancel`
    pub async fn send(
        self,
    ) -> Result<crate::Response<types::CampaignCancellation>, crate::Error> {
        let operation = &operations::CANCEL_CAMPAIGN;
        let Self { client, campaign_id } = self;
        let campaign_id = campaign_id
            .map_err(|message| crate::Error::invalid(operation, message))?;
        let url = format!(
            "{}/v1/whatsapp/campaigns/{}/cancel", client.base_url(operation),
            encode_path(& campaign_id.to_string()),
        );
        let request = client
            .http()
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            );
        client.call(operation, request).await
    }
}
/**Builder for [`Client::create_inbound_flow`]

[`Client::create_inbound_flow`]: crate::Client::create_inbound_flow*/
#[derive(Debug, Clone)]
#[must_use = "a call is made when it is sent"]
pub struct CreateInboundFlow<'a> {
    pub(crate) client: &'a crate::Client,
    pub(crate) body: Result<types::builder::CreateInboundFlowRequest, String>,
}
impl<'a> CreateInboundFlow<'a> {
    /// Starts a call on a client.
    pub fn new(client: &'a crate::Client) -> Self {
        Self {
            client: client,
            body: Ok(::std::default::Default::default()),
        }
    }
    /// The whole body.
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<types::CreateInboundFlowRequest>,
        <V as std::convert::TryInto<
            types::CreateInboundFlowRequest,
        >>::Error: std::fmt::Display,
    {
        self.body = value
            .try_into()
            .map(From::from)
            .map_err(|s| {
                format!(
                    "conversion to `CreateInboundFlowRequest` for body failed: {}", s
                )
            });
        self
    }
    /// Sets fields of the body through its builder.
    pub fn body_map<F>(mut self, f: F) -> Self
    where
        F: std::ops::FnOnce(
            types::builder::CreateInboundFlowRequest,
        ) -> types::builder::CreateInboundFlowRequest,
    {
        self.body = self.body.map(f);
        self
    }
    ///Sends a `POST` request to `/v1/whatsapp/inbounds`
    pub async fn send(
        self,
    ) -> Result<crate::Response<types::InboundFlow>, crate::Error> {
        let operation = &operations::CREATE_INBOUND_FLOW;
        let Self { client, body } = self;
        let body = body
            .and_then(|v| {
                types::CreateInboundFlowRequest::try_from(v).map_err(|e| e.to_string())
            })
            .map_err(|message| crate::Error::invalid(operation, message))?;
        let url = format!("{}/v1/whatsapp/inbounds", client.base_url(operation),);
        let request = client
            .http()
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .form_urlencoded(operation, &body)?;
        client.call(operation, request).await
    }
}
/**Builder for [`Client::update_outbound_message`]

[`Client::update_outbound_message`]: crate::Client::update_outbound_message*/
#[derive(Debug, Clone)]
#[must_use = "a call is made when it is sent"]
pub struct UpdateOutboundMessage<'a> {
    pub(crate) client: &'a crate::Client,
    pub(crate) outbound_id: Result<crate::PathSegment, String>,
    pub(crate) body: Result<types::builder::UpdateOutboundMessageRequest, String>,
}
impl<'a> UpdateOutboundMessage<'a> {
    /// Starts a call on a client.
    pub fn new(client: &'a crate::Client) -> Self {
        Self {
            client: client,
            outbound_id: Err("outbound_id was not initialized".to_string()),
            body: Ok(::std::default::Default::default()),
        }
    }
    /// Id of the outbound message.
    pub fn outbound_id<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<crate::PathSegment>,
        V::Error: ::std::fmt::Display,
    {
        self.outbound_id = value
            .try_into()
            .map_err(|error| format!("outbound_id: {error}"));
        self
    }
    /// The whole body.
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<types::UpdateOutboundMessageRequest>,
        <V as std::convert::TryInto<
            types::UpdateOutboundMessageRequest,
        >>::Error: std::fmt::Display,
    {
        self.body = value
            .try_into()
            .map(From::from)
            .map_err(|s| {
                format!(
                    "conversion to `UpdateOutboundMessageRequest` for body failed: {}", s
                )
            });
        self
    }
    /// Sets fields of the body through its builder.
    pub fn body_map<F>(mut self, f: F) -> Self
    where
        F: std::ops::FnOnce(
            types::builder::UpdateOutboundMessageRequest,
        ) -> types::builder::UpdateOutboundMessageRequest,
    {
        self.body = self.body.map(f);
        self
    }
    ///Sends a `PUT` request to `/v1/whatsapp/outbounds/{outbound_id}`
    pub async fn send(
        self,
    ) -> Result<crate::Response<types::OutboundMessage>, crate::Error> {
        let operation = &operations::UPDATE_OUTBOUND_MESSAGE;
        let Self { client, outbound_id, body } = self;
        let outbound_id = outbound_id
            .map_err(|message| crate::Error::invalid(operation, message))?;
        let body = body
            .and_then(|v| {
                types::UpdateOutboundMessageRequest::try_from(v)
                    .map_err(|e| e.to_string())
            })
            .map_err(|message| crate::Error::invalid(operation, message))?;
        let url = format!(
            "{}/v1/whatsapp/outbounds/{}", client.base_url(operation), encode_path(&
            outbound_id.to_string()),
        );
        let request = client
            .http()
            .put(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .form_urlencoded(operation, &body)?;
        client.call(operation, request).await
    }
}
/**Builder for [`Client::update_waba_line_config`]

[`Client::update_waba_line_config`]: crate::Client::update_waba_line_config*/
#[derive(Debug, Clone)]
#[must_use = "a call is made when it is sent"]
pub struct UpdateWabaLineConfig<'a> {
    pub(crate) client: &'a crate::Client,
    pub(crate) waba_line: Result<crate::PathSegment, String>,
    pub(crate) body: Result<types::builder::UpdateWabaLineConfigRequest, String>,
}
impl<'a> UpdateWabaLineConfig<'a> {
    /// Starts a call on a client.
    pub fn new(client: &'a crate::Client) -> Self {
        Self {
            client: client,
            waba_line: Err("waba_line was not initialized".to_string()),
            body: Ok(::std::default::Default::default()),
        }
    }
    /// The line; the reference does not say whether by id or by phone number.
    pub fn waba_line<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<crate::PathSegment>,
        V::Error: ::std::fmt::Display,
    {
        self.waba_line = value.try_into().map_err(|error| format!("waba_line: {error}"));
        self
    }
    /// The whole body.
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<types::UpdateWabaLineConfigRequest>,
        <V as std::convert::TryInto<
            types::UpdateWabaLineConfigRequest,
        >>::Error: std::fmt::Display,
    {
        self.body = value
            .try_into()
            .map(From::from)
            .map_err(|s| {
                format!(
                    "conversion to `UpdateWabaLineConfigRequest` for body failed: {}", s
                )
            });
        self
    }
    /// Sets fields of the body through its builder.
    pub fn body_map<F>(mut self, f: F) -> Self
    where
        F: std::ops::FnOnce(
            types::builder::UpdateWabaLineConfigRequest,
        ) -> types::builder::UpdateWabaLineConfigRequest,
    {
        self.body = self.body.map(f);
        self
    }
    ///Sends a `PUT` request to `/v1/whatsapp/lines/{waba_line}/config`
    pub async fn send(
        self,
    ) -> Result<crate::Response<types::WabaLineConfig>, crate::Error> {
        let operation = &operations::UPDATE_WABA_LINE_CONFIG;
        let Self { client, waba_line, body } = self;
        let waba_line = waba_line
            .map_err(|message| crate::Error::invalid(operation, message))?;
        let body = body
            .and_then(|v| {
                types::UpdateWabaLineConfigRequest::try_from(v)
                    .map_err(|e| e.to_string())
            })
            .map_err(|message| crate::Error::invalid(operation, message))?;
        let url = format!(
            "{}/v1/whatsapp/lines/{}/config", client.base_url(operation), encode_path(&
            waba_line.to_string()),
        );
        let request = client
            .http()
            .put(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .form_urlencoded(operation, &body)?;
        client.call(operation, request).await
    }
}
