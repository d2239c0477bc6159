//! What can be sent and shared between threads: everything that a server holds or awaits.

use truora_api::batches::{BatchError, BatchEvent, BatchPlan, BatchRun, NewBatch, Table};
use truora_api::inputs::{NewCheck, Weights};
use truora_api::paging::{Items, Pages};
use truora_api::templates::{Template, Variables};
use truora_api::types::{
    Batch, BatchStarted, Check, CheckDetails, CheckEnvelope, CheckList, CreateCheckRequest, ProcessResult,
};
use truora_api::waiting::{Wait, WaitError};
use truora_api::{
    ByteStream, CallOptions, Client, ClientBuilder, Error, Host, Open, Operation, Response, RetryPolicy,
    Sensitive,
};

fn shared<T: Send + Sync + 'static>() {}
fn sent<T: Send>(_: &T) {}
fn sent_type<T: Send + 'static>() {}

#[test]
fn the_client_and_what_it_gives_are_shared() {
    shared::<(Client, ClientBuilder, CallOptions, RetryPolicy, Operation)>();
    shared::<(Error, WaitError<Check>, BatchError)>();
    shared::<(Response<CheckEnvelope>, Response<CheckList>, Response<()>)>();
    shared::<(Check, CheckDetails, Batch, BatchStarted, ProcessResult, CreateCheckRequest)>();
    shared::<(Open<truora_api::types::CheckStatus>, Sensitive, NewCheck, Weights, Template, Variables)>();
    shared::<(Table, BatchPlan, NewBatch, BatchRun, BatchEvent)>();
}

#[test]
fn what_is_under_way_moves_between_threads() {
    sent_type::<(ByteStream, Items<Check>, Pages<CheckList>, Wait<Check>)>();
    let client = Client::new("key").expect("a client");
    sent(&client.create_check().send());
    sent(&client.create_check_pdf().send());
    sent(&client.get_check_pdf().send());
    sent(&client.list_checks().send());
    sent(&client.delete_check().send());
    sent(&client.send_outbound_message().send());
    sent(&client.raw(Host::Checks, "GET".parse().expect("a method"), "/v1/checks").send());
    sent(&client.list_checks().stream());
    sent(&client.list_checks().pages());
    sent(&client.list_check_details().stream().collect_all());
    sent(&client.wait_for_check("CHK1"));
    sent(&client.wait_for_check("CHK1").progress());
    sent(&client.wait_for_check("CHK1").into_future());
    sent(&client.batch("person", "CO").run());
    let run = client.resume_batch("BCH1");
    sent(&async move { run.save_report("report.csv").await });
}
