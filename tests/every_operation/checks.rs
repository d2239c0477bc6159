//! Background checks, once and continuous.

use futures_util::TryStreamExt as _;
use truora_api::Open;
use truora_api::types::{Check, CheckStatus, ContinuousCheckStatus};

use super::session::Session;

/// As long as a check can take that is not delayed.
const A_MINUTE: u64 = 60;
const A_DAY: u64 = 24 * 3600;

async fn person(session: &Session, document: &str) -> Check {
    let call = session.client.create_check().body_map(|body| {
        body.type_("person").country("CO").user_authorized(true).national_id(document).force_creation(true)
    });
    let made = session.ok(call.send()).await.check;
    assert_eq!(made.status, Some(Open::Known(CheckStatus::NotStarted)));
    made
}

pub(crate) async fn one_from_creation_to_deletion(session: &Session) {
    let client = &session.client;
    let id = person(session, "1000000002").await.check_id;
    session.advance(A_MINUTE);
    let waited = client.wait_for_check(&id).await.expect("final");
    assert_eq!(waited.status, Some(Open::Known(CheckStatus::Completed)));
    assert!(session.settle() > 0);

    let read = session.ok(client.get_check().check_id(&id).send()).await.check;
    assert!(read.score.is_some() && !read.scores.is_empty() && !read.statuses.is_empty());
    let details = session.ok(client.list_check_details().check_id(&id).lang("es").send()).await;
    assert!(details.details.iter().any(|detail| !detail.tables.is_empty()));
    let files = session.ok(client.get_check_attachments().check_id(&id).send()).await;
    assert!(!files.files.is_empty());
    let summary = session.ok(client.summarize_check().check_id(&id).send()).await;
    assert!(summary.summary.is_some_and(|text| !text.reveal().is_empty()));

    session.ok(client.create_check_pdf().check_id(&id).send()).await;
    session.advance(A_MINUTE);
    let pdf = session.file(client.get_check_pdf().check_id(&id).lang("es").send()).await;
    assert!(pdf.windows(5).any(|five| five == b"%%EOF"));

    let health = client
        .get_database_status()
        .country("CO")
        .unix_timestamp_seconds(1_772_463_845)
        .unixtimezone_offset_seconds(-18_000);
    let health = session.ok(health.send()).await;
    assert!(health.iter().all(|database| !database.hourly_status.is_empty()) && !health.is_empty());

    session.ok(client.delete_check().check_id(&id).send()).await;
    session.refused(404, client.get_check().check_id(&id).send()).await;
}

/// Each way in which a check can end has members of its own.
pub(crate) async fn every_outcome(session: &Session) {
    let client = &session.client;
    let mut ids = Vec::new();
    for ending in 1..=11 {
        ids.push(person(session, &format!("100000{ending:04}")).await.check_id);
    }
    let call = client
        .create_check()
        .body_map(|body| body.type_("vehicle").country("MX").user_authorized(true).license_plate("ABC0001"));
    ids.push(session.ok(call.send()).await.check.check_id);
    let call = client
        .create_check()
        .body_map(|body| body.type_("company").country("CO").user_authorized(true).tax_id("9000001"));
    ids.push(session.ok(call.send()).await.check.check_id);
    for seconds in [2, A_MINUTE, 4 * A_DAY] {
        session.advance(seconds);
        for id in &ids {
            session.ok(client.get_check().check_id(id).send()).await;
            session.ok(client.list_check_details().check_id(id).send()).await;
            session.ok(client.summarize_check().check_id(id).send()).await;
            session.ok(client.get_check_attachments().check_id(id).send()).await;
        }
    }
}

pub(crate) async fn in_pages(session: &Session) {
    let client = &session.client;
    let first = session.ok(client.list_checks().send()).await;
    assert!(first.next.is_some() && first.checks.len() == 2);
    let all: Vec<Check> = client.list_checks().stream().try_collect().await.expect("listed");
    assert!(session.settle() >= all.len() / 2 && all.len() > 4);
    let oldest = all.last().expect("a check");
    let pages = client.list_check_details().check_id(&oldest.check_id).pages();
    let pages: Vec<_> = pages.try_collect().await.expect("listed");
    assert_eq!(session.settle(), pages.len());
    assert!(pages.len() > 1);
}

pub(crate) async fn again_and_again(session: &Session) {
    let client = &session.client;
    // Its criminal record comes and goes: the history has changes.
    let check = person(session, "1000000011").await.check_id;
    let call = client
        .create_continuous_check()
        .body_map(|body| body.frequency("daily").end_date("2999-01-01").check_id(&check));
    let made = session.ok(call.send()).await;
    let id = made.continuous_check_id.expect("an id");
    session.advance(4 * A_DAY);
    let read = session.ok(client.get_continuous_check().continuous_check_id(&id).send()).await;
    assert!(read.counter.is_some_and(|runs| runs >= 3));
    let history = client.list_continuous_check_history().continuous_check_id(&id);
    let history = session.ok(history.send()).await;
    assert!(history.history.iter().any(|run| !run.changes.is_empty()));
    let call = client
        .update_continuous_check()
        .continuous_check_id(&id)
        .body_map(|body| body.frequency("2w").status("disabled"));
    let updated = session.ok(call.send()).await;
    assert_eq!(updated.status, Some(Open::Known(ContinuousCheckStatus::Disabled)));
    let listed = session.ok(client.list_continuous_checks().send()).await;
    assert!(!listed.continuous_checks.is_empty());
}
