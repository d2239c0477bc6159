//! The client and the sandbox over a real socket.

use truora_api::types::CheckStatus;
use truora_api::{Client, Error, Open};
use truora_sandbox::Sandbox;

async fn start() -> (Sandbox, Client) {
    let sandbox = Sandbox::start().await.expect("a free port");
    let client = Client::builder().api_key(sandbox.api_key()).base_url(sandbox.url()).build().expect("valid");
    (sandbox, client)
}

#[tokio::test]
async fn a_check_lives_and_dies() {
    let (sandbox, client) = start().await;
    let created = client
        .create_check()
        .body_map(|body| body.type_("person").country("CO").user_authorized(true).national_id("1000000001"))
        .send()
        .await
        .expect("created");
    assert_eq!(created.status().as_u16(), 201);
    let id = created.check.check_id.clone();
    assert_eq!(created.check.status, Some(Open::Known(CheckStatus::NotStarted)));
    assert_eq!(created.check.national_id.as_ref().map(|id| id.reveal().as_str()), Some("1000000001"));

    let list = client.list_checks().send().await.expect("listed");
    assert!(list.checks.iter().any(|check| check.check_id == id));

    let missing = client.get_check_pdf().check_id(&id).send().await.expect_err("no PDF yet");
    assert_eq!(missing.status().map(|status| status.as_u16()), Some(404));

    sandbox.advance(std::time::Duration::from_secs(86_400));
    let done = client.get_check().check_id(&id).send().await.expect("read");
    assert_eq!(done.check.status, Some(Open::Known(CheckStatus::Completed)));
    assert!(!done.check.scores.is_empty() && done.check.score.is_some());
    assert!(done.undeclared.is_empty() && done.check.undeclared.is_empty(), "{done:?}");

    client.create_check_pdf().check_id(&id).send().await.expect("asked for");
    sandbox.advance(std::time::Duration::from_secs(86_400));
    let pdf = client
        .get_check_pdf()
        .check_id(&id)
        .send()
        .await
        .expect("the PDF")
        .into_inner()
        .bytes()
        .await
        .expect("whole");
    assert!(pdf.starts_with(b"%PDF-") && pdf.windows(5).any(|five| five == b"%%EOF"));

    client.delete_check().check_id(&id).send().await.expect("deleted");
    let gone = client.get_check().check_id(&id).send().await.expect_err("gone");
    assert_eq!(gone.status().map(|status| status.as_u16()), Some(404));
}

#[tokio::test]
async fn the_same_inputs_give_the_same_check_unless_forced() {
    let (_sandbox, client) = start().await;
    let create = async |force: bool| {
        let call = client.create_check().body_map(|body| {
            body.type_("person")
                .country("CO")
                .user_authorized(true)
                .national_id("1000000002")
                .force_creation(force)
        });
        call.send().await.expect("created").into_inner().check.check_id
    };
    let first = create(false).await;
    assert_eq!(create(false).await, first);
    assert_ne!(create(true).await, first);
}

#[tokio::test]
async fn what_the_reference_asks_for_is_asked_for() {
    let (_sandbox, client) = start().await;
    let call = client.create_check().body_map(|body| {
        body.type_("person")
            .country("CL")
            .user_authorized(true)
            .foreign_id("12345678")
            .date_of_birth("1990-01-31")
            .first_name("Ana")
            .native_country("PE")
    });
    let error = call.send().await.expect_err("a foreigner in Chile needs a family name");
    assert!(matches!(error, Error::Api(_)));
    assert_eq!(error.status().map(|status| status.as_u16()), Some(400));
    assert!(error.message().is_some_and(|message| message.contains("last_name")), "{error}");
}

#[tokio::test]
async fn keys_are_made_and_wrong_ones_refused() {
    let (sandbox, client) = start().await;
    let call = client.create_api_key().body_map(|body| {
        body.key_type("web")
            .grant("digital-identity")
            .flow_id("IPF1")
            .country("CO")
            .redirect_url("https://example.com/done")
            .phones(["+570000000001", "+570000000002"])
            .emails(["a@example.com", "b@example.com"])
    });
    let key = call.send().await.expect("a token");
    assert!(key.api_key.as_ref().is_some_and(|key| !key.reveal().is_empty()));
    let wrong = Client::builder().api_key("wrong").base_url(sandbox.url()).build().expect("valid");
    let error = wrong.list_checks().send().await.expect_err("401");
    assert_eq!(error.status().map(|status| status.as_u16()), Some(401));
}
