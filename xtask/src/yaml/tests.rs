use serde_json::{Value, json};

use super::to_yaml;

/// The text after the banner, when it reads back as the same document in the same order.
#[track_caller]
fn written(document: &Value) -> String {
    let text = to_yaml(document).expect("reads back");
    let read: Value = yaml_serde::from_str(&text).expect("is YAML");
    assert_eq!(read.to_string(), document.to_string());
    let (banner, rest) = text.split_once('\n').expect("has lines");
    assert_eq!(banner, "# Written by cargo xtask regenerate from spec-gen. Do not edit by hand.");
    assert!(rest.ends_with('\n') && !rest.ends_with("\n\n"));
    rest.to_owned()
}

#[test]
fn blocks_and_leaves() {
    let document = json!({
        "openapi": "3.0.3",
        "paths": {"/v1/checks/{check_id}": {"get": {"parameters": [
            {"name": "check_id", "schema": {"$ref": "#/components/schemas/Id"}},
            {"name": "b"},
        ], "responses": {"200": {}, "4XX": {}}}}},
        "x-lists": [["a", "b"], [], [["c"], {"d": [1]}]],
        "numbers": [0, -1, 1.5, true, null],
    });
    let expected = "\
openapi: '3.0.3'
paths:
  /v1/checks/{check_id}:
    get:
      parameters:
        - name: check_id
          schema:
            $ref: '#/components/schemas/Id'
        - name: b
      responses:
        '200': {}
        '4XX': {}
x-lists:
  - - a
    - b
  - []
  - - - c
    - d:
        - 1
numbers:
  - 0
  - -1
  - 1.5
  - true
  - null
";
    assert_eq!(written(&document), expected);
}

#[test]
fn what_another_reader_takes_for_something_else_is_quoted() {
    for word in [
        "0",
        "-1",
        "1.5",
        "1e3",
        "0x1F",
        "0o17",
        "017",
        "1_000",
        ".5",
        ".inf",
        ".NaN",
        "+1",
        "12:30:00",
        "2026-01-31",
        "2026-03-02T15:04:05Z",
        "NO",
        "No",
        "no",
        "ON",
        "off",
        "y",
        "N",
        "YES",
        "true",
        "False",
        "null",
        "NULL",
        "~",
        "",
        "<<",
        "=",
        "-",
        "- a",
        "? a",
        ": a",
        "a: b",
        "a #b",
        "a:",
        "#a",
        "&a",
        "*a",
        "!a",
        "|",
        ">",
        "%a",
        "@a",
        "`a`",
        "'a'",
        "\"a\"",
        "[a",
        "{a",
        ", a",
        " a",
        "a ",
        "---",
        "...",
        "!=",
        "==",
        ">=",
        "it's: so",
    ] {
        let text = written(&json!({"value": word, word: [word]}));
        assert!(text.starts_with("value: '"), "{word} is written as {text}");
        assert!(text.contains("\n'"), "{word} is written as {text}");
    }
}

#[test]
fn words_are_plain() {
    for word in
        ["person", "not_started", "Bogotá", "/v1/checks", "$ref", "Norway", "a, b", "a:b", "a#b", "x-host"]
    {
        assert_eq!(written(&json!({"value": word})), format!("value: {word}\n"));
    }
}

#[test]
fn what_cannot_be_seen_is_escaped() {
    let document = json!({"value": "\u{0}\t\u{85}\u{2028}\u{feff}\u{7f}\r\n\\\"é🙂"});
    let expected = "value: \"\\u0000\\t\\u0085\\u2028\\ufeff\\u007f\\u000d\\n\\\\\\\"é🙂\"\n";
    assert_eq!(written(&document), expected);
}

#[test]
fn long_text_is_folded_and_comes_back() {
    let line = "One sentence that is some words long, with a colon: here. ".repeat(3);
    let text = format!("{}\n\n{}\n- a list", line.trim(), line.trim());
    let written = written(&json!({"a": {"description": text}}));
    assert!(written.starts_with("a:\n  description: >-\n    One sentence"), "{written}");
    assert!(written.lines().all(|line| line.chars().count() <= 100), "{written}");
    assert!(written.contains("\n\n\n    One sentence"), "{written}");
}

#[test]
fn short_lines_stand_as_they_are() {
    assert_eq!(written(&json!({"a": ["one: 1\n\n# two"]})), "a:\n  - |-\n    one: 1\n\n    # two\n");
}

#[test]
fn text_that_a_block_would_change_comes_back_too() {
    let long = "word ".repeat(40);
    for text in [
        format!(" {}", long.trim()),
        long.clone(),
        long.replace(' ', "  ").trim().to_owned(),
        long.trim().replace("word word", "word\n word"),
        long.trim().replace("word word", "word \nword"),
        format!("{}\n", long.trim()),
        format!("\n{}", long.trim()),
        format!("{}\n\n\n{}", long.trim(), long.trim()),
        "-".repeat(150),
        "w".repeat(150),
        format!("{} {}", "w".repeat(150), "v".repeat(150)),
        "a\n".to_owned(),
        "\n".to_owned(),
    ] {
        written(&json!({"value": text, "list": [[text]]}));
    }
}

#[test]
fn a_document_that_is_one_value() {
    assert_eq!(written(&json!("a")), "a\n");
    assert_eq!(written(&json!({})), "{}\n");
    assert_eq!(written(&json!(["a"])), "- a\n");
}

#[test]
fn the_whole_document_comes_back() {
    let document = spec_gen::openapi().unwrap_or_else(|defects| panic!("{defects}"));
    written(&document);
    written(&crate::lower::lower(&document).unwrap_or_else(|unsupported| panic!("{unsupported}")));
}
