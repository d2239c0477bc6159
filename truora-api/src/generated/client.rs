// Written by `cargo xtask regenerate` from spec-gen. Do not edit by hand.
//! One method for each operation.
use crate::Client;
use crate::generated::builder;
impl Client {
    /**List checks

Lists the checks of the account, or of one report, page by page. `next` has the path of the page that follows, with its `start_key`; it is absent on the last page.

Sends a `GET` request to `/v1/checks`

Arguments:
- `report_id`: Only the checks of this report.
- `start_key`: Where the page starts: the value that `next` of the page before carries.
*/
    pub fn list_checks(&self) -> builder::ListChecks<'_> {
        builder::ListChecks::new(self)
    }
    /**Start a background check

Queues a check on a person, a vehicle or a company. The answer comes at once, with the check not started yet; read it again by its id until its status is final. Which inputs are needed depends on country, type and nationality: see `x-required-inputs`. More inputs give better results. The same inputs sent again soon give the earlier check, unless `force_creation` is true.

Sends a `POST` request to `/v1/checks`
*/
    pub fn create_check(&self) -> builder::CreateCheck<'_> {
        builder::CreateCheck::new(self)
    }
    /**Get a check

Gives the state and the scores of a check. `score` is the mean over what was confirmed by document number and name, `id_score` over what was confirmed by document alone, `name_score` over what matches by name alone and may concern a person of the same name. Each goes from 0 (high risk) to 1 (low risk), weighted by data set; custom types set the weights.

Sends a `GET` request to `/v1/checks/{check_id}`

Arguments:
- `check_id`: Id of the check.
*/
    pub fn get_check(&self) -> builder::GetCheck<'_> {
        builder::GetCheck::new(self)
    }
    /**Delete a check

Deletes a check and what was found. The first check of a continuous check cannot be deleted.

Sends a `DELETE` request to `/v1/checks/{check_id}`

Arguments:
- `check_id`: Id of the check.
*/
    pub fn delete_check(&self) -> builder::DeleteCheck<'_> {
        builder::DeleteCheck::new(self)
    }
    /**List the files of a check

Lists the documents that the sources gave for a check, each with a link. The links go to another host and need no API key.

Sends a `GET` request to `/v1/checks/{check_id}/attachments`

Arguments:
- `check_id`: Id of the check.
- `start_key`: Where the page starts: the value that `next` of the page before carries.
*/
    pub fn get_check_attachments(&self) -> builder::GetCheckAttachments<'_> {
        builder::GetCheckAttachments::new(self)
    }
    /**List the findings of a check

Lists what each source said, page by page, as tables of labels and values.

Sends a `GET` request to `/v1/checks/{check_id}/details`

Arguments:
- `check_id`: Id of the check.
- `lang`: Language of the findings: ISO 639-1, lower case. Without it they stay in the language of their source.
- `start_key`: Where the page starts: the value that `next` of the page before carries.
*/
    pub fn list_check_details(&self) -> builder::ListCheckDetails<'_> {
        builder::ListCheckDetails::new(self)
    }
    /**Summarize a check

Gives the findings of a check as prose, for a person who would not read all the details.

Sends a `GET` request to `/v1/checks/{check_id}/summarize`

Arguments:
- `check_id`: Id of the check.
*/
    pub fn summarize_check(&self) -> builder::SummarizeCheck<'_> {
        builder::SummarizeCheck::new(self)
    }
    /**Get the health of the databases

Tells how the databases of a country have answered, hour by hour on one day, so that a check can be started when its sources are up.

Sends a `GET` request to `/v1/health`

Arguments:
- `country`: Country: ISO 3166, upper case.
- `unix_timestamp_seconds`: A time on the day that is asked for, or now: seconds since 1970, UTC.
- `unixtimezone_offset_seconds`: What to add to UTC for local time, in seconds: -18000 in Colombia. Spelt as on the wire.
*/
    pub fn get_database_status(&self) -> builder::GetDatabaseStatus<'_> {
        builder::GetDatabaseStatus::new(self)
    }
    /**List custom types

Lists the custom types of the account, by country and name.

Sends a `GET` request to `/v1/config`

Arguments:
- `start_key`: Where the page starts.
*/
    pub fn list_custom_types(&self) -> builder::ListCustomTypes<'_> {
        builder::ListCustomTypes::new(self)
    }
    /**Update a custom type

Sets the weights of a custom type anew. The types person, vehicle and company cannot be changed.

Sends a `PUT` request to `/v1/config`
*/
    pub fn update_custom_type(&self) -> builder::UpdateCustomType<'_> {
        builder::UpdateCustomType::new(self)
    }
    /**Create a custom type

Defines a type of check: the data sets that it searches in a country, and the weight of each in the score. A check whose `type` is its name uses it.

Sends a `POST` request to `/v1/config`
*/
    pub fn create_custom_type(&self) -> builder::CreateCustomType<'_> {
        builder::CreateCustomType::new(self)
    }
    /**Delete a custom type

Deletes a custom type of a country. The types person, vehicle and company cannot be deleted.

Sends a `DELETE` request to `/v1/config`

Arguments:
- `country`: Country where it holds: ISO 3166, upper case.
- `type_`: Name of the custom type.
*/
    pub fn delete_custom_type(&self) -> builder::DeleteCustomType<'_> {
        builder::DeleteCustomType::new(self)
    }
    /**Set how checks are run

Sets what is sent, for the whole account and checks of every type.

Sends a `POST` request to `/v1/settings`
*/
    pub fn create_setting(&self) -> builder::CreateSetting<'_> {
        builder::CreateSetting::new(self)
    }
    /**List continuous checks

Lists the continuous checks of the account. `next` has the path of the page that follows.

Sends a `GET` request to `/v1/continuous-checks`

Arguments:
- `start_key`: Where the page starts: the value that `next` of the page before carries.
*/
    pub fn list_continuous_checks(&self) -> builder::ListContinuousChecks<'_> {
        builder::ListContinuousChecks::new(self)
    }
    /**Start a continuous check

Has a check run again at the frequency given, until the end date.

Sends a `POST` request to `/v1/continuous-checks`
*/
    pub fn create_continuous_check(&self) -> builder::CreateContinuousCheck<'_> {
        builder::CreateContinuousCheck::new(self)
    }
    /**Get a continuous check

Gives its frequency, its state, how often it has run and when it ends, with the last check that it made.

Sends a `GET` request to `/v1/continuous-checks/{continuous_check_id}`

Arguments:
- `continuous_check_id`: Id of the continuous check.
*/
    pub fn get_continuous_check(&self) -> builder::GetContinuousCheck<'_> {
        builder::GetContinuousCheck::new(self)
    }
    /**Update a continuous check

Turns a continuous check on or off, or changes its frequency or the version of its hooks.

Sends a `PUT` request to `/v1/continuous-checks/{continuous_check_id}`

Arguments:
- `continuous_check_id`: Id of the continuous check.
- `body`
*/
    pub fn update_continuous_check(&self) -> builder::UpdateContinuousCheck<'_> {
        builder::UpdateContinuousCheck::new(self)
    }
    /**List the runs of a continuous check

Lists what each run has changed in the scores. `next` has the path of the page that follows.

Sends a `GET` request to `/v1/continuous-checks/{continuous_check_id}/history`

Arguments:
- `continuous_check_id`: Id of the continuous check.
- `start_key`: Where the page starts: the value that `next` of the page before carries.
*/
    pub fn list_continuous_check_history(
        &self,
    ) -> builder::ListContinuousCheckHistory<'_> {
        builder::ListContinuousCheckHistory::new(self)
    }
    /**Download the PDF of a check

Gives the file. Ask for it to be made first: until it is there the answer is 404.

Sends a `GET` request to `/v1/checks/{check_id}/pdf`

Arguments:
- `check_id`: Id of the check.
- `lang`: Language of the file: ISO 639-1, lower case. Spanish without it.
*/
    pub fn get_check_pdf(&self) -> builder::GetCheckPdf<'_> {
        builder::GetCheckPdf::new(self)
    }
    /**Make the PDF of a check

Starts making the file and tells where it can be read once it is there.

Sends a `POST` request to `/v1/checks/{check_id}/pdf`

Arguments:
- `check_id`: Id of the check.
*/
    pub fn create_check_pdf(&self) -> builder::CreateCheckPdf<'_> {
        builder::CreateCheckPdf::new(self)
    }
    /**Create a batch

Makes an empty batch and gives a link for its sheet, an `xlsx` file with a check a row. Upload the sheet, then start the batch. Only the first file counts, so look it over before.

Sends a `POST` request to `/v1/batches`
*/
    pub fn create_batch(&self) -> builder::CreateBatch<'_> {
        builder::CreateBatch::new(self)
    }
    /**Get the report of a batch

Gives the link of a report that was asked for. Where none was, the answer is 404.

Sends a `GET` request to `/v1/batches/{batch_id}/report`

Arguments:
- `batch_id`: Id of the batch.
*/
    pub fn get_batch_report(&self) -> builder::GetBatchReport<'_> {
        builder::GetBatchReport::new(self)
    }
    /**Request the report of a batch

Starts making the report in the format given.

Sends a `POST` request to `/v1/batches/{batch_id}/report`

Arguments:
- `batch_id`: Id of the batch.
- `body`
*/
    pub fn request_batch_report(&self) -> builder::RequestBatchReport<'_> {
        builder::RequestBatchReport::new(self)
    }
    /**Start a batch

Starts making the checks of the sheet. Without an uploaded sheet the answer is 404.

Sends a `POST` request to `/v1/batches/{batch_id}/start`

Arguments:
- `batch_id`: Id of the batch.
*/
    pub fn start_batch(&self) -> builder::StartBatch<'_> {
        builder::StartBatch::new(self)
    }
    /**Get a batch

Tells when a batch was made, its size, how far it has come, and why it failed if it did.

Sends a `GET` request to `/v1/batches/{batch_id}`

Arguments:
- `batch_id`: Id of the batch.
*/
    pub fn get_batch(&self) -> builder::GetBatch<'_> {
        builder::GetBatch::new(self)
    }
    /**Stop a batch

Stops a batch that is in progress or was not started yet.

Sends a `PUT` request to `/v1/batches/{batch_id}`

Arguments:
- `batch_id`: Id of the batch.
*/
    pub fn stop_batch(&self) -> builder::StopBatch<'_> {
        builder::StopBatch::new(self)
    }
    /**Create an API key

Makes a key for a server, or one with which a single user goes through a published flow. A process needs a key of its own each time.

Sends a `POST` request to `/v1/api-keys`
*/
    pub fn create_api_key(&self) -> builder::CreateApiKey<'_> {
        builder::CreateApiKey::new(self)
    }
    /**Get the result of a process

Tells how a process stands: `pending` while it goes on, then `success` when every step and every validation succeeded, or `failure` when it was declined, expired, timed out or broke down. A process whose time is up while a validation still runs on uploaded material waits 5 minutes more for it, up to 3 times, and then fails as `expired`. Where an authorized person has changed the outcome, `override_status` has the final one and `override_status_history` the changes.

Sends a `GET` request to `/v1/processes/{process_id}/result`

Arguments:
- `process_id`: Id of the process.
*/
    pub fn get_process_result(&self) -> builder::GetProcessResult<'_> {
        builder::GetProcessResult::new(self)
    }
    /**Change an inbound flow

Changes the message with which users begin a flow, its line or its flow. A link to WhatsApp that was made before stops fitting: make a new one.

Sends a `PUT` request to `/v1/whatsapp/inbounds/{inbound_id}`

Arguments:
- `inbound_id`: Id of the inbound flow.
- `body`
*/
    pub fn update_inbound_flow(&self) -> builder::UpdateInboundFlow<'_> {
        builder::UpdateInboundFlow::new(self)
    }
    /**Create a subscription of a WhatsApp Business Account

Connects a WhatsApp Business Account with the service. The reference does not say which inputs it takes.

Sends a `POST` request to `/v1/whatsapp/waba-subscription`
*/
    pub fn create_waba_subscription(&self) -> builder::CreateWabaSubscription<'_> {
        builder::CreateWabaSubscription::new(self)
    }
    /**Send an outbound message

Sends an approved outbound message to a user, as the first message between the two.

Sends a `POST` request to `/v1/whatsapp/outbounds/send`
*/
    pub fn send_outbound_message(&self) -> builder::SendOutboundMessage<'_> {
        builder::SendOutboundMessage::new(self)
    }
    /**Report the status of a message

Takes what a WhatsApp provider says of a message: whether it was delivered, and what the user did with it. The reference does not say which inputs it takes.

Sends a `POST` request to `/v1/whatsapp/{provider}/statuses`

Arguments:
- `provider`: Provider that reports; its names are not documented.
- `body`
*/
    pub fn report_provider_status(&self) -> builder::ReportProviderStatus<'_> {
        builder::ReportProviderStatus::new(self)
    }
    /**Create an outbound message

Creates a message that can reach users first. WhatsApp has to approve it before it can be sent.

Sends a `POST` request to `/v1/whatsapp/outbounds`
*/
    pub fn create_outbound_message(&self) -> builder::CreateOutboundMessage<'_> {
        builder::CreateOutboundMessage::new(self)
    }
    /**Cancel a campaign

Stops a campaign that is under way: no more of its messages are delivered.

Sends a `POST` request to `/v1/whatsapp/campaigns/{campaign_id}/cancel`

Arguments:
- `campaign_id`: Id of the campaign.
*/
    pub fn cancel_campaign(&self) -> builder::CancelCampaign<'_> {
        builder::CancelCampaign::new(self)
    }
    /**Create an inbound flow

Sets the message with which users begin a flow. Users reach it by a link to WhatsApp that carries the phone number of the line and the message, spaces written as `%20`: `https://api.whatsapp.com/send/?phone=14080001111&text=Good%20morning`.

Sends a `POST` request to `/v1/whatsapp/inbounds`
*/
    pub fn create_inbound_flow(&self) -> builder::CreateInboundFlow<'_> {
        builder::CreateInboundFlow::new(self)
    }
    /**Change an outbound message

Changes a message that can reach users first. WhatsApp has to approve it before it can be sent.

Sends a `PUT` request to `/v1/whatsapp/outbounds/{outbound_id}`

Arguments:
- `outbound_id`: Id of the outbound message.
- `body`
*/
    pub fn update_outbound_message(&self) -> builder::UpdateOutboundMessage<'_> {
        builder::UpdateOutboundMessage::new(self)
    }
    /**Configure a line

Sets how a line of a WhatsApp Business Account behaves.

Sends a `PUT` request to `/v1/whatsapp/lines/{waba_line}/config`

Arguments:
- `waba_line`: The line; the reference does not say whether by id or by phone number.
- `body`
*/
    pub fn update_waba_line_config(&self) -> builder::UpdateWabaLineConfig<'_> {
        builder::UpdateWabaLineConfig::new(self)
    }
}
