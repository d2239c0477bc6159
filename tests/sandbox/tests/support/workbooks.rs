//! Workbooks that are not what they should be.

use std::io::{Cursor, Read, Write};

use zip::write::SimpleFileOptions;
use zip::{ZipArchive, ZipWriter};

/// A workbook as it should be: titles and two rows of text, numbers and dates.
pub fn sound() -> Vec<u8> {
    let mut workbook = rust_xlsxwriter::Workbook::new();
    let sheet = workbook.add_worksheet();
    sheet.write_row(0, 0, ["born", "note", "number"]).expect("writes");
    sheet.write_row(1, 0, ["1990-01-31", "ñ & <x>", "1000000001"]).expect("writes");
    sheet.write(2, 0, 32904.0).expect("writes");
    sheet.write(2, 1, true).expect("writes");
    sheet.write(2, 2, 1_000_000_002.0).expect("writes");
    workbook.save_to_buffer().expect("a workbook")
}

/// The same archive with other parts: what is inside is wrong, the archive around it is sound.
pub fn with_parts(workbook: &[u8], mut change: impl FnMut(&str, Vec<u8>) -> Vec<u8>) -> Vec<u8> {
    let mut archive = ZipArchive::new(Cursor::new(workbook)).expect("an archive");
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for index in 0..archive.len() {
        let mut part = archive.by_index(index).expect("a part");
        let name = part.name().expect("a name").into_owned();
        let mut bytes = Vec::new();
        part.read_to_end(&mut bytes).expect("reads");
        writer.start_file(&name, SimpleFileOptions::default()).expect("writes");
        writer.write_all(&change(&name, bytes)).expect("writes");
    }
    writer.finish().expect("an archive").into_inner()
}

/// A workbook with one text that unpacks to so many bytes.
pub fn swollen(unpacked: usize) -> Vec<u8> {
    with_parts(&sound(), |name, bytes| match name {
        "xl/sharedStrings.xml" => {
            let head = b"<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><si><t>";
            [head.as_slice(), &vec![b'x'; unpacked], b"</t></si></sst>"].concat()
        }
        _ => bytes,
    })
}
