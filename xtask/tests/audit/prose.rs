//! Changed wording: named with `--prose`, and only its hash is kept.

use std::fs;
use std::path::Path;

use xtask::audit::audit;
use xtask::audit::declared::Declared;
use xtask::audit::page::Page;
use xtask::audit::prose::{Hashes, accept, hashes, read_before};

use super::{document, page, report, reviewed, saved_page};

fn hashes_of(text: &str) -> Hashes {
    let known = Declared::read(document()).unwrap().known();
    hashes(&Page::read(text.as_bytes(), &known).unwrap())
}

fn changed(before: &str, after: &str) -> Vec<(String, usize)> {
    let kept = hashes_of(before);
    let report = audit(after.as_bytes(), document(), reviewed(), Some(&kept)).unwrap();
    assert!(report.is_clean());
    report.prose.unwrap().into_iter().map(|change| (change.item, change.line)).collect()
}

#[test]
fn the_item_whose_wording_changed_is_named() {
    let before = page().render();
    assert_eq!(changed(&before, &before), []);
    assert_eq!(changed(&before, &before.replace('\n', "\r\n\r\n")), []);

    let mut page = page();
    page.parameter("Create check", "watch").prose = "How often to look again.".to_owned();
    page.operation("Get PDF").prose = vec!["Gives the file.".to_owned()];
    let after = page.render().replace("vpn_detected When that", "vpn_detected As soon as that");
    let line = |text: &str| after.lines().position(|line| line.starts_with(text)).unwrap() + 1;
    let mut expected = vec![
        ("Create check, body watch".to_owned(), line("watch string")),
        ("Get PDF".to_owned(), line("Get PDF")),
        ("reason vpn_detected".to_owned(), line("vpn_detected")),
    ];
    expected.sort_by_key(|(_, line)| *line);
    assert_eq!(changed(&before, &after), expected);
}

#[test]
fn nothing_but_hashes_is_kept() {
    for (item, hash) in read_before().unwrap() {
        assert!(hash.len() == 16 && hash.chars().all(|c| c.is_ascii_hexdigit()), "{item}");
        assert!(item.len() < 80, "{item}");
    }
}

#[test]
fn the_kept_hashes_are_those_of_the_saved_page() {
    let Some(text) = saved_page() else { return };
    let known = Declared::read(document()).unwrap().known();
    assert_eq!(hashes(&Page::read(&text, &known).unwrap()), read_before().unwrap());
}

#[test]
fn the_wording_of_a_page_that_differs_is_not_accepted() {
    let root = Path::new(env!("CARGO_TARGET_TMPDIR")).join("prose");
    fs::create_dir_all(root.join("xtask")).unwrap();
    let kept = root.join("xtask/prose.json");
    let text = page().render();
    accept(&report(&text), &root).unwrap();
    let accepted = fs::read_to_string(&kept).unwrap();
    assert_eq!(accepted.lines().count(), hashes_of(&text).len() + 2);

    let cut = text.find("\nStart Batch\n").unwrap();
    let error = accept(&report(&text[..cut]), &root).unwrap_err();
    assert_eq!(error, "the wording was not accepted: settle the differences first");
    assert_eq!(fs::read_to_string(&kept).unwrap(), accepted);
}
