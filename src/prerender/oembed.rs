//! oEmbed documents: what WordPress and others show for a page's pasted address (oembed.com, version 1.0).

use guide_model::{Address, Page};
use serde_json::json;

use super::render::RenderedPage;
use crate::content::{summary, words};
use crate::markup::escape;
use crate::routes::{Base, frame_path};

/// The size that is asked for, in pixels. The frame says its own height once it is there.
const WIDTH: u16 = 600;
const HEIGHT: u16 = 800;

/// Where a page's document stands, below the base.
pub fn path(page: Page) -> String {
    format!("oembed/{}.json", page.as_str())
}

/// The document of a page: a quotation with a link, for as long as nothing better is there, and the frame.
///
/// WordPress hides the frame until it has said its height, and then hides the quotation.
pub fn document(page: Page, base: Base, origin: &str) -> String {
    let title = summary(page).title;
    let address = format!("{origin}{}", base.page(page));
    let frame = format!("{origin}{}", base.file(&frame_path(page)));
    let quotation = format!("<blockquote><a href=\"{}\">{}</a></blockquote>", escape(&address), escape(title.as_str()));
    let frame = format!(
        "<iframe src=\"{}\" title=\"{}\" width=\"{WIDTH}\" height=\"{HEIGHT}\" frameborder=\"0\" scrolling=\"auto\"></iframe>",
        escape(&frame),
        escape(title.as_str())
    );
    json!({
        "version": "1.0",
        "type": "rich",
        "title": title.as_str(),
        "provider_name": words::GUIDE_NAME,
        "provider_url": format!("{origin}{}", base.page(Page::Home)),
        "width": WIDTH,
        "height": HEIGHT,
        "html": format!("{quotation}{frame}"),
    })
    .to_string()
}

/// The line in a page's head by which others find its document; nothing for a page that cannot be framed.
pub fn discovery(page: &RenderedPage, base: Base, origin: &str) -> String {
    match page.address {
        Address::Page(page) if page.can_be_framed() => format!(
            "<link rel=\"alternate\" type=\"application/json+oembed\" href=\"{}\" title=\"{}\">",
            escape(&format!("{origin}{}", base.file(&path(page)))),
            escape(summary(page).title.as_str())
        ),
        _ => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_document_holds_the_link_and_the_frame() {
        let text = document(Page::Benefits, Base::new("/ketamine/"), "https://guide.test");
        let read: serde_json::Value = serde_json::from_str(&text).unwrap_or_default();
        let html = read["html"].as_str().unwrap_or_default();
        assert!(html.starts_with("<blockquote><a href=\"https://guide.test/ketamine/benefits/\">"), "{html}");
        assert!(html.contains("<iframe src=\"https://guide.test/ketamine/embed/benefits/\" title="), "{html}");
        assert_eq!(read["version"], "1.0");
        assert_eq!(read["type"], "rich");
    }
}
