//! Refusals: each has the envelope that the document declares for it.

use truora_api::Error;
use truora_sandbox::{Fault, FaultKind};

use super::session::Session;

#[tokio::test]
async fn refusals_have_the_published_envelope() {
    let session = Session::start().await;
    let client = &session.client;
    let person = || {
        client.create_check().body_map(|body| {
            body.type_("person").country("CO").user_authorized(true).national_id("1000000001")
        })
    };
    let lacking = client
        .create_check()
        .body_map(|body| body.type_("person").country("CL").user_authorized(true).foreign_id("12345678"));
    session.refused(400, lacking.send()).await;
    session.refused(401, session.stranger().list_checks().send()).await;
    session.refused(404, client.get_check().check_id("CHK0").send()).await;

    let check = session.ok(person().send()).await.check.check_id;
    let watch = client
        .create_continuous_check()
        .body_map(|body| body.frequency("daily").end_date("2999-01-01").check_id(&check));
    session.ok(watch.send()).await;
    session.refused(409, client.delete_check().check_id(&check).send()).await;

    session.fault(Fault::new(FaultKind::TooManyRequests { retry_after_seconds: Some(2) }));
    let error = session.refused(429, client.list_checks().send()).await;
    assert!(matches!(error, Error::Api(error) if error.retry_after.is_some_and(|wait| wait.as_secs() == 2)));
    session.fault(Fault::new(FaultKind::ServerError { status: 500 }));
    session.refused(500, client.list_checks().send()).await;
}

/// On each host a wrong key and an id that nobody gave out are refused, files included.
#[tokio::test]
async fn nobody_else_gets_in() {
    let session = Session::start().await;
    let stranger = session.stranger();
    session.refused(401, stranger.get_check().check_id("CHK0").send()).await;
    session.refused(401, stranger.get_check_pdf().check_id("CHK0").send()).await;
    session.refused(401, stranger.get_batch().batch_id("BCH0").send()).await;
    session.refused(401, stranger.get_process_result().process_id("IDP0").send()).await;
    session.refused(401, stranger.cancel_campaign().campaign_id("C1").send()).await;
    let client = &session.client;
    session.refused(404, client.get_check_pdf().check_id("CHK0").send()).await;
    session.refused(404, client.get_continuous_check().continuous_check_id("CCK0").send()).await;
    session.refused(404, client.get_batch_report().batch_id("BCH0").send()).await;
    session.refused(404, client.get_process_result().process_id("IDP0").send()).await;
    session
        .refused(
            404,
            client.update_inbound_flow().inbound_id("INB0").body_map(|body| body.flow_id("IPF1")).send(),
        )
        .await;
}
