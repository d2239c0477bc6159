//! Small PDF documents: a title and lines of text, on as many pages as they need.

use pdf_writer::{Content, Name, Pdf, Rect, Ref, Str};

const PAGE: (f32, f32) = (595.0, 842.0);
const MARGIN: f32 = 56.0;
const LEADING: f32 = 16.0;
const LINES_A_PAGE: usize = 44;
const FONT: Name<'static> = Name(b"F1");

/// A document. Letters outside Latin-1 are shown as `?`.
pub(crate) fn document(title: &str, lines: &[String]) -> Result<Vec<u8>, String> {
    let (catalog, tree, font) = (Ref::new(1), Ref::new(2), Ref::new(3));
    let pages: Vec<&[String]> =
        if lines.is_empty() { vec![&[]] } else { lines.chunks(LINES_A_PAGE).collect() };
    let mut pdf = Pdf::new();
    pdf.catalog(catalog).pages(tree);
    let mut numbered = Vec::with_capacity(pages.len());
    for (number, page) in (2..).zip(pages) {
        numbered.push((Ref::new(number * 2), Ref::new(number * 2 + 1), page));
    }
    let count = i32::try_from(numbered.len()).map_err(|_| "the document has too many pages".to_owned())?;
    pdf.pages(tree).kids(numbered.iter().map(|(page, _, _)| *page)).count(count);
    pdf.type1_font(font).base_font(Name(b"Helvetica")).encoding_predefined(Name(b"WinAnsiEncoding"));
    for (id, content, lines) in numbered {
        let mut page = pdf.page(id);
        page.media_box(Rect::new(0.0, 0.0, PAGE.0, PAGE.1)).parent(tree).contents(content);
        page.resources().fonts().pair(FONT, font);
        drop(page);
        let text = text(title, lines).finish();
        pdf.stream(content, &text);
    }
    Ok(pdf.finish())
}

fn text(title: &str, lines: &[String]) -> Content {
    let mut content = Content::new();
    content.begin_text();
    content.next_line(MARGIN, PAGE.1 - MARGIN);
    content.set_font(FONT, 18.0).show(Str(&latin1(title)));
    content.set_font(FONT, 11.0).next_line(0.0, -LEADING);
    for line in lines {
        content.next_line(0.0, -LEADING).show(Str(&latin1(line)));
    }
    content.end_text();
    content
}

fn latin1(text: &str) -> Vec<u8> {
    text.chars().map(|letter| u8::try_from(u32::from(letter)).unwrap_or(b'?')).collect()
}

#[cfg(test)]
mod tests {
    #[test]
    fn a_long_document_has_several_pages() {
        let lines: Vec<String> = (0..100).map(|number| format!("línea {number}")).collect();
        let bytes = super::document("Título", &lines).expect("a document");
        assert!(bytes.starts_with(b"%PDF-1."));
        assert!(bytes.ends_with(b"%%EOF") || bytes.ends_with(b"%%EOF\n"));
        let text = String::from_utf8_lossy(&bytes);
        assert!(text.contains("/Count 3"), "{text}");
    }
}
