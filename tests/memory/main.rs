//! Listings in flat memory: what the process holds while a listing passes through it. A target of its own, with
//! one test, for whatever else ran beside it would be measured too.
#![cfg(target_os = "linux")]

use guards::{Answer, Script};
use truora_api::Client;
use truora_api::paging::Items;

const PAGES: usize = 101;
/// 100 full pages, and one that is empty and not the last.
const PAGE: usize = 100;
const ITEMS: usize = (PAGES - 1) * PAGE;
/// An item is that large: all together are 40 MB.
const PAD: usize = 4096;
/// What may be held beyond the first pages: a fifth of all.
const FLAT: usize = 8 << 20;
/// Before that many items, buffers grow that are used again.
const WARM: usize = 10 * PAGE;

/// The memory of this process that is in use, in bytes.
fn used() -> usize {
    let status = std::fs::read_to_string("/proc/self/status").expect("Linux");
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).expect("a line");
    let kilobytes: usize = line.trim().trim_end_matches(" kB").parse().expect("a number");
    kilobytes * 1024
}

/// A server of [`PAGES`] pages: `around` is what stands before and after the items, `item` writes one.
async fn paged(around: (&'static str, &'static str), item: fn(usize, &str) -> String) -> Script {
    let pad = "x".repeat(PAD);
    Script::start(move |_, request| {
        let key = request.line.split("start_key=").nth(1);
        let page: usize = key.map_or(0, |key| {
            let digits: String = key.chars().take_while(char::is_ascii_digit).collect();
            digits.parse().expect("a key of this server")
        });
        let middle = PAGES / 2;
        let first = if page > middle { page - 1 } else { page } * PAGE;
        let count = if page == middle { 0 } else { PAGE };
        let items: Vec<String> = (first..first + count).map(|index| item(index, &pad)).collect();
        let next = if page + 1 < PAGES {
            format!(r#","next":"/v1/x?start_key={}""#, page + 1)
        } else {
            String::new()
        };
        Answer::Json("200 OK", format!("{{{}{}{}{next}}}", around.0, items.join(","), around.1))
    })
    .await
}

/// An item with an id and a member that nobody declared.
fn object(index: usize, pad: &str) -> String {
    format!(r#"{{"id":"{index}","check_id":"CHK{index}","pad":"{pad}"}}"#)
}

fn custom_type(index: usize, pad: &str) -> String {
    format!(r#""type-{index}-{pad}":[{{"data_set":"traffic_fines","weight":1}}]"#)
}

fn client(script: &Script) -> Client {
    Client::builder().api_key("key").base_url(script.url()).build().expect("valid")
}

/// How much memory is held at most while the items are read, beyond what the first pages took.
async fn growth<T>(script: &Script, mut items: Items<T>) -> usize {
    let (mut taken, mut before, mut most) = (0, 0, 0);
    while let Some(item) = items.next().await {
        item.expect("an item");
        taken += 1;
        if taken == WARM {
            before = used();
        } else if taken > WARM && taken % (PAGE / 2) == 0 {
            most = most.max(used());
        }
    }
    assert_eq!((taken, script.requests().len()), (ITEMS, PAGES));
    most.saturating_sub(before)
}

#[tokio::test]
async fn every_listing_is_read_in_flat_memory() {
    let checks = paged((r#""checks":["#, "]"), object).await;
    let details = paged((r#""details":["#, "]"), object).await;
    let files = paged((r#""files":["#, "]"), object).await;
    let custom = paged((r#""score_configs":{"CO":{"#, "}}"), custom_type).await;
    let bare = paged((r#""CO":{"#, "}"), custom_type).await;
    let continuous = paged((r#""continuous_checks":["#, "]"), object).await;
    let history = paged((r#""history":["#, "]"), object).await;
    let id = "ID1";
    let grown = [
        ("checks", growth(&checks, client(&checks).list_checks().stream()).await),
        ("details", growth(&details, client(&details).list_check_details().check_id(id).stream()).await),
        ("attachments", growth(&files, client(&files).get_check_attachments().check_id(id).stream()).await),
        ("custom types", growth(&custom, client(&custom).list_custom_types().stream()).await),
        ("bare custom types", growth(&bare, client(&bare).list_custom_types().stream()).await),
        (
            "continuous checks",
            growth(&continuous, client(&continuous).list_continuous_checks().stream()).await,
        ),
        (
            "history",
            growth(
                &history,
                client(&history).list_continuous_check_history().continuous_check_id(id).stream(),
            )
            .await,
        ),
    ];
    for (listing, bytes) in grown {
        assert!(bytes < FLAT, "{listing}: {bytes} bytes more are held; {grown:?}");
    }

    let script = paged((r#""checks":["#, "]"), object).await;
    let mut pages = client(&script).list_checks().pages();
    let (mut count, before) = (0, used());
    while let Some(page) = pages.next().await {
        page.expect("a page");
        count += 1;
        assert!(used().saturating_sub(before) < FLAT, "page {count}");
    }
    assert_eq!(count, PAGES);

    // What is held is seen: the measure is no constant.
    let script = paged((r#""checks":["#, "]"), object).await;
    let before = used();
    let all = client(&script).list_checks().stream().collect_all().await.expect("all");
    assert!(used().saturating_sub(before) > ITEMS * PAD / 2, "{}", all.len());
}
