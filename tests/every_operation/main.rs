//! Every operation of the client, called against the sandbox through a proxy that keeps the bytes: each
//! answer is held against the published document as it was on the socket, and the typed value against the
//! answer.

mod account;
mod batches;
mod checks;
mod contract;
mod conversations;
mod judge;
mod members;
mod refusals;
mod session;

use std::collections::BTreeSet;

use session::Session;
use truora_api::operations;

#[tokio::test]
async fn every_operation_answers_as_published() {
    let session = Session::start().await;
    checks::one_from_creation_to_deletion(&session).await;
    checks::every_outcome(&session).await;
    checks::in_pages(&session).await;
    checks::again_and_again(&session).await;
    account::custom_types(&session).await;
    account::settings(&session).await;
    account::processes(&session).await;
    batches::from_sheet_to_report(&session).await;
    batches::stopped(&session).await;
    conversations::begun_by_the_user(&session).await;
    conversations::begun_by_the_business(&session).await;

    let table: BTreeSet<String> = operations::ALL.iter().map(|operation| operation.id.to_owned()).collect();
    let published: BTreeSet<String> = session.contract().operations().map(str::to_owned).collect();
    assert_eq!(table, published, "operations of the client, operations of the document");
    assert!(table.len() >= 37, "the reference documents 37 operations, the client has {}", table.len());
    let answered = session.answered();
    let missing: Vec<&String> = table.iter().filter(|id| !answered.contains_key(*id)).collect();
    assert!(missing.is_empty(), "call {missing:?} in tests/every_operation");
    let answers: usize = answered.values().sum();
    println!("{} operations exercised, {answers} answers valid", answered.len());
}
