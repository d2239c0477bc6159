//! Every listing to its end, in flat memory, and what happens when it breaks off.

use std::pin::pin;

use futures_util::{Stream, TryStreamExt as _};
use guards::{Answer, Recorded, Script};
use serde_json::{Value, json};
use truora_api::paging::{Interrupted, Items};
use truora_api::{CallOptions, Client, Error};
use truora_sandbox::Sandbox;

use crate::chain;

const ITEMS: usize = 10_000;
const PAGES: usize = 101;
/// 100 full pages, and one that is empty and not the last.
const PAGE: usize = ITEMS / (PAGES - 1);

fn client(script: &Script) -> Client {
    Client::builder().api_key("key").base_url(script.url()).build().expect("a loopback URL is valid")
}

/// The decoded value of a query parameter of a request.
fn query(request: &Recorded, name: &str) -> Option<String> {
    let target = request.line.split(' ').nth(1)?;
    let url = url::Url::parse(&format!("http://x{target}")).ok()?;
    url.query_pairs().find(|(key, _)| key == name).map(|(_, value)| value.into_owned())
}

fn path(request: &Recorded) -> String {
    let target = request.line.split(' ').nth(1).unwrap_or_default();
    target.split('?').next().unwrap_or_default().to_owned()
}

fn ok(body: Value) -> Answer {
    Answer::Json("200 OK", body.to_string())
}

/// Page `index` of [`PAGES`], each item made by `item`, in the member `member`.
fn page(index: usize, member: &str, item: impl Fn(usize) -> Value) -> Value {
    // The page in the middle is empty: that is not the end.
    let middle = PAGES / 2;
    let before = if index > middle { index - 1 } else { index };
    let items: Vec<Value> = match index {
        _ if index == middle => Vec::new(),
        _ => (before * PAGE..(before + 1) * PAGE).map(item).collect(),
    };
    let mut page = json!({member: items});
    if index + 1 < PAGES {
        page["next"] = json!(format!("/v1/somewhere?x=1&start_key=page%20{}%2F%2B", index + 1));
    }
    page
}

/// A server that gives the pages by their keys.
async fn paged(member: &'static str, item: fn(usize) -> Value) -> Script {
    Script::start(move |_, request| {
        let index = match query(request, "start_key") {
            None => 0,
            Some(key) => key
                .strip_prefix("page ")
                .and_then(|key| key.strip_suffix("/+"))
                .and_then(|key| key.parse().ok())
                .unwrap_or_else(|| panic!("{key} is no key of this server")),
        };
        ok(page(index, member, item))
    })
    .await
}

/// Reads all, and checks on the way that a page is read when the one before is used up, not earlier.
async fn read_through<T>(script: &Script, mut items: Items<T>, check: impl Fn(usize, T)) {
    let mut taken = 0;
    while let Some(item) = items.next().await {
        check(taken, item.expect("an item"));
        taken += 1;
        if taken % 50 == 1 {
            let used = taken.div_ceil(PAGE);
            let empty = usize::from(used > PAGES / 2);
            assert_eq!(script.requests().len(), used + empty, "after {taken} items");
        }
    }
    assert_eq!(taken, ITEMS);
    assert_eq!(script.requests().len(), PAGES);
    assert!(items.next().await.is_none(), "an ended stream stays so");
    assert_eq!(script.requests().len(), PAGES);
}

#[tokio::test]
async fn all_checks() {
    let script = paged("checks", |index| json!({"check_id": format!("CHK{index}")})).await;
    let items = client(&script).list_checks().report_id("RPT 1").stream();
    read_through(&script, items, |index, check| assert_eq!(check.check_id, format!("CHK{index}"))).await;
    for request in script.requests() {
        assert_eq!(
            (path(&request), query(&request, "report_id")),
            ("/v1/checks".into(), Some("RPT 1".into()))
        );
    }
}

#[tokio::test]
async fn all_details_of_a_check() {
    let script = paged("details", |index| json!({"id": format!("DTL{index}")})).await;
    let items = client(&script).list_check_details().check_id("CHK1").lang("es").stream();
    read_through(&script, items, |index, detail| {
        assert_eq!(detail.id.as_deref(), Some(format!("DTL{index}").as_str()));
    })
    .await;
    for request in script.requests() {
        assert_eq!(path(&request), "/v1/checks/CHK1/details");
        assert_eq!(query(&request, "lang").as_deref(), Some("es"));
    }
}

#[tokio::test]
async fn all_files_of_a_check() {
    let script = paged("files", |index| json!({"file_name": format!("{index}.pdf")})).await;
    let items = client(&script).get_check_attachments().check_id("CHK1").stream();
    read_through(&script, items, |index, file| {
        assert_eq!(file.file_name.as_deref(), Some(format!("{index}.pdf").as_str()));
    })
    .await;
}

#[tokio::test]
async fn all_continuous_checks_with_the_options_of_the_caller() {
    let script =
        paged("continuous_checks", |index| json!({"continuous_check_id": format!("CCK{index}")})).await;
    // The key is no declared parameter: it is sent beside what the caller adds.
    let client = client(&script).with(CallOptions::new().query("enabled", "yes"));
    read_through(&script, client.list_continuous_checks().stream(), |index, check| {
        assert_eq!(check.continuous_check_id.as_deref(), Some(format!("CCK{index}").as_str()));
    })
    .await;
    for request in script.requests() {
        assert_eq!(query(&request, "enabled").as_deref(), Some("yes"), "{}", request.line);
        assert!(request.line.matches("start_key").count() <= 1, "{}", request.line);
    }
}

#[tokio::test]
async fn all_runs_of_a_continuous_check() {
    let script = paged("history", |index| json!({"check_id": format!("CHK{index}")})).await;
    let items = client(&script).list_continuous_check_history().continuous_check_id("CCK1").stream();
    read_through(&script, items, |index, run| {
        assert_eq!(run.check_id.as_deref(), Some(format!("CHK{index}").as_str()));
    })
    .await;
}

/// Custom types of a page, as the reference has them or as the bare map.
fn custom_types(index: usize, bare: bool) -> Value {
    let mut answer = page(index, "types", |index| json!(index));
    let numbers = answer["types"].take();
    let types = |country: &str| -> Value {
        let numbers = numbers.as_array().into_iter().flatten().filter_map(Value::as_u64);
        let numbers = numbers.filter(|number| (number % 2 == 0) == (country == "CO"));
        let weights = json!([{"data_set": "traffic_fines", "weight": 1}]);
        numbers.map(|number| (format!("type-{number:05}"), weights.clone())).collect()
    };
    let mut countries = json!({"CL": types("CL"), "CO": types("CO"), "MX": null});
    if !bare {
        countries = json!({"config_id": "CFG1", "score_configs": countries});
    }
    if let Some(next) = answer.get("next") {
        countries["next"] = next.clone();
    }
    countries
}

#[tokio::test]
async fn all_custom_types_in_both_shapes() {
    let script = Script::start(|count, request| {
        assert_eq!(query(request, "start_key").is_none(), count == 0);
        ok(custom_types(count, count % 2 == 1))
    })
    .await;
    let names = std::sync::Mutex::new(std::collections::BTreeSet::new());
    read_through(&script, client(&script).list_custom_types().stream(), |_, item| {
        assert_eq!(item.weights.len(), 1);
        names.lock().expect("unpoisoned").insert((item.country, item.name));
    })
    .await;
    let names = names.into_inner().expect("unpoisoned");
    for country in ["CL", "CO"] {
        assert_eq!(names.iter().filter(|(of, _)| of == country).count(), ITEMS / 2);
    }
}

#[tokio::test]
async fn custom_types_without_weights_and_members_that_are_none() {
    let body = json!({"CO": {"empty": null}, "URL": "x", "CL": {"odd": 5}, "other": {"a": []}});
    let script = Script::start(move |_, _| ok(body.clone())).await;
    let items = client(&script).list_custom_types().stream().collect_all().await.expect("all");
    assert_eq!(items.len(), 1);
    assert_eq!(
        (items[0].country.as_str(), items[0].name.as_str(), items[0].weights.len()),
        ("CO", "empty", 0)
    );
}

#[tokio::test]
async fn page_by_page() {
    let script = paged("checks", |index| json!({"check_id": format!("CHK{index}")})).await;
    let mut pages = client(&script).list_checks().pages();
    let (mut count, mut items) = (0, 0);
    while let Some(page) = pages.next().await {
        let page = page.expect("a page");
        (count, items) = (count + 1, items + page.checks.len());
        assert_eq!(page.status().as_u16(), 200);
        assert_eq!(script.requests().len(), count, "no page is read ahead");
        let key = (count < PAGES).then(|| format!("page {count}/+"));
        assert_eq!(pages.next_key(), key.as_deref());
    }
    assert_eq!((count, items), (PAGES, ITEMS));
}

#[tokio::test]
async fn a_listing_is_a_stream_that_can_be_sent_and_outlives_its_client() {
    fn can_be_sent<S: Stream + Send + Unpin + 'static>(stream: S) -> S {
        stream
    }
    let script = paged("checks", |index| json!({"check_id": format!("CHK{index}")})).await;
    let stream = can_be_sent(client(&script).list_checks().stream());
    let ids = tokio::spawn(stream.map_ok(|check| check.check_id).try_collect::<Vec<String>>());
    assert_eq!(ids.await.expect("joined").expect("all").len(), ITEMS);
    let pages = can_be_sent(client(&script).list_checks().pages());
    let count = pages.try_fold(0, |count, page| async move { Ok(count + page.checks.len()) });
    assert_eq!(count.await.expect("all"), ITEMS);
}

/// One check a page, `next` as given.
fn one(id: usize, next: &str) -> Answer {
    ok(json!({"checks": [{"check_id": format!("CHK{id}")}], "next": next}))
}

#[tokio::test]
async fn a_repeated_key_ends_with_an_error() {
    // Not the page before but an earlier one: a circle of three.
    let script = Script::start(|count, _| one(count, &format!("/v1/checks?start_key={}", count % 3))).await;
    let mut items = client(&script).list_checks().stream();
    let mut given = 0;
    let error = loop {
        match items.next().await.expect("an error comes before the end") {
            Ok(_) => given += 1,
            Err(error) => break error,
        }
    };
    assert_eq!((given, error.given(), script.requests().len()), (4, 4, 4));
    assert!(error.repeats_key() && error.next_key().is_none(), "{error:?}");
    assert!(matches!(error.error(), Error::Unreadable(_)) && chain(&error).contains("circles"), "{error}");
    assert!(items.next().await.is_none());
    assert_eq!(script.requests().len(), 4);

    // The key that the caller began with counts too.
    let script = Script::start(|count, _| one(count, "/v1/checks?start_key=mine")).await;
    let error =
        client(&script).list_checks().start_key("mine").stream().collect_all().await.expect_err("circle");
    assert_eq!((error.read.len(), script.requests().len()), (1, 1));
}

#[tokio::test]
async fn an_error_keeps_what_was_read_and_where_to_go_on() {
    let play = |count: usize, request: &Recorded| match (count, query(request, "start_key").as_deref()) {
        (_, None) => ok(json!({"continuous_checks": null, "next": "/v1/continuous-checks?start_key=one"})),
        (_, Some("one")) => {
            ok(json!({"continuous_checks": [{}, {}], "next": "?start_key=a%26b%3D%C3%B1%2B"}))
        }
        (2, Some("a&b=ñ+")) => {
            Answer::Json("400 Bad Request", json!({"code": 7, "message": "no"}).to_string())
        }
        (_, Some("a&b=ñ+")) => {
            ok(json!({"continuous_checks": [{"continuous_check_id": "last"}], "next": ""}))
        }
        (_, Some(other)) => panic!("{other} is no key of this server"),
    };
    let script = Script::start(play).await;
    let client = client(&script);
    let error = client.list_continuous_checks().stream().collect_all().await.expect_err("400");
    assert_eq!(error.next_key.as_deref(), Some("a&b=ñ+"));
    assert_eq!(error.error().status().map(|status| status.as_u16()), Some(400));
    assert_eq!(chain(&error).matches("400").count(), 1, "{}", chain(&error));
    let read = error.read.len();
    let key = error.next_key.clone().expect("a key");
    let rest =
        client.list_continuous_checks().stream().starting_at(key).collect_all().await.expect("the rest");
    assert_eq!((read, rest.len()), (2, 1));
    assert_eq!(rest[0].continuous_check_id.as_deref(), Some("last"));
    assert_eq!(Error::from(error).code(), Some("7"));
}

#[tokio::test]
async fn an_error_on_the_first_page_has_the_key_of_the_caller() {
    let script = Script::start(|_, _| Answer::Json("400 Bad Request", "{}".into())).await;
    let client = client(&script);
    let first = client.list_checks().stream().next().await.expect("an error").expect_err("400");
    assert_eq!((first.next_key(), first.given()), (None, 0));
    let own =
        client.list_checks().start_key("mine").pages().next().await.expect("an error").expect_err("400");
    assert_eq!(own.next_key(), Some("mine"));
    let options = client.with(CallOptions::new().query("start_key", "mine"));
    let own = options.list_continuous_checks().stream().next().await.expect("an error").expect_err("400");
    assert_eq!(own.next_key(), Some("mine"));
    assert_eq!(script.requests()[2].line.matches("start_key=mine").count(), 1);
    let refused = client.list_check_details().check_id("..").stream().next().await.expect("an error");
    assert!(matches!(refused.map_err(Interrupted::into_error), Err(Error::Invalid(_))));
    assert_eq!(script.requests().len(), 3);
}

#[tokio::test]
async fn only_the_key_of_next_is_followed() {
    let foreign = Script::start(|_, _| ok(json!({}))).await;
    let elsewhere = format!("{}/v1/api-keys?start_key=two#start_key=three", foreign.url());
    let script =
        Script::start(move |count, _| if count == 0 { one(0, &elsewhere) } else { ok(json!({})) }).await;
    let items = client(&script).list_checks().stream().collect_all().await.expect("all");
    assert_eq!(items.len(), 1);
    let lines: Vec<String> = script.requests().into_iter().map(|request| request.line).collect();
    assert_eq!(lines, ["GET /v1/checks HTTP/1.1", "GET /v1/checks?start_key=two HTTP/1.1"]);
    assert!(foreign.requests().is_empty());
}

#[tokio::test]
async fn a_next_that_cannot_be_followed_is_an_error_and_an_empty_one_the_end() {
    for next in ["/v1/checks", "/v1/checks?page=2", "/v1/checks?start_key=%ff"] {
        let script = Script::start(move |_, _| one(0, next)).await;
        let error = client(&script).list_checks().stream().collect_all().await.expect_err(next);
        assert_eq!((error.read.len(), error.next_key.is_none()), (1, true), "{next}");
        assert!(matches!(error.error(), Error::Unreadable(_)), "{next}: {error}");
    }
    for next in ["", " ", "/v1/checks?start_key=", "/v1/checks?report_id=1&start_key"] {
        let script = Script::start(move |_, _| one(0, next)).await;
        let items = client(&script).list_checks().stream().collect_all().await.expect(next);
        assert_eq!((items.len(), script.requests().len()), (1, 1), "{next}");
    }
    let script = Script::start(|count, _| one(count, if count == 0 { "?start%5Fkey=a+b" } else { "" })).await;
    client(&script).list_checks().stream().collect_all().await.expect("all");
    // A plus sign is one, not a space.
    assert_eq!(query(&script.requests()[1], "start_key").as_deref(), Some("a+b"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_dropped_read_loses_nothing() {
    let script = Script::start(|count, _| {
        std::thread::sleep(std::time::Duration::from_millis(20));
        one(count, if count == 0 { "?start_key=1" } else { "" })
    })
    .await;
    let mut items = client(&script).list_checks().stream();
    let mut ids = Vec::new();
    loop {
        let short = tokio::time::timeout(std::time::Duration::from_millis(3), items.next()).await;
        match short {
            Err(_) => {}
            Ok(Some(item)) => ids.push(item.expect("an item").check_id),
            Ok(None) => break,
        }
    }
    assert_eq!((ids, script.requests().len()), (vec!["CHK0".to_owned(), "CHK1".to_owned()], 2));
}

#[tokio::test]
async fn the_sandbox_is_read_through() {
    let sandbox = Sandbox::builder().page_size(2).start().await.expect("a free port");
    let client = Client::builder().api_key(sandbox.api_key()).base_url(sandbox.url()).build().expect("valid");
    for number in 0..5 {
        let id = format!("100000000{number}");
        let call = client.create_check();
        let call =
            call.body_map(|body| body.type_("person").country("CO").user_authorized(true).national_id(id));
        call.send().await.expect("created");
    }
    let mut pages = pin!(client.list_checks().pages());
    let mut sizes = Vec::new();
    while let Some(page) = pages.try_next().await.expect("a page") {
        sizes.push(page.checks.len());
    }
    assert_eq!(sizes, [2, 2, 1]);
    let all = client.list_checks().stream().collect_all().await.expect("all");
    assert_eq!(all.len(), 5);
}
