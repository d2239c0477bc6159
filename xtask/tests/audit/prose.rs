//! Changed wording: named with `--prose`, and only its hash is kept.

use xtask::audit::audit;
use xtask::audit::declared::Declared;
use xtask::audit::page::Page;
use xtask::audit::prose::{hashes, read_before};

use super::{document, page, reviewed, saved_page};

fn changed(before: &str, after: &str) -> Vec<(String, usize)> {
    let known = Declared::read(document()).unwrap().known();
    let kept = hashes(&Page::read(before.as_bytes(), &known).unwrap());
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
