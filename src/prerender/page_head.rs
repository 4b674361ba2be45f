//! What stands in the head of a page, beside what stands in that of every page.

use guide_model::Page;

use super::documents::Document;
use super::json_ld;
use super::manifest;
use super::markdown;
use super::oembed;
use super::render::RenderedPage;
use super::sheets;
use super::social_card::{self, HEIGHT, WIDTH};
use crate::content::words;
use crate::markup::escape;
use crate::routes::Base;

/// Title and description of a document.
pub fn document_head(document: &Document) -> String {
    format!(
        "<title>{}</title><meta name=\"description\" content=\"{}\"><meta name=\"robots\" content=\"noindex\">{}",
        escape(&document.title),
        escape(&document.description),
        styles(&document.body)
    )
}

/// Title, description, canonical address, Open Graph and JSON-LD of a page.
pub fn head(page: &RenderedPage, base: Base, origin: &str) -> String {
    let title = escape(&page.head.title);
    let description = escape(&page.head.description);
    let address = escape(&format!("{origin}{}", base.href(&page.address)));
    let robots = if page.head.is_indexed { "" } else { "<meta name=\"robots\" content=\"noindex\">" };
    let kind = if page.address.page() == Page::Home { "website" } else { "article" };
    let site = escape(words::GUIDE_NAME);
    let icon = escape(&base.file("apple-touch-icon.png"));
    let manifest = escape(&base.file(manifest::PATH));
    let card = escape(&format!("{origin}{}", base.file(&social_card::path(page.address.page()))));
    format!(
        "<title>{title}</title>\
         <meta name=\"description\" content=\"{description}\">{robots}\
         <link rel=\"canonical\" href=\"{address}\">{oembed}{markdown}\
         <meta property=\"og:type\" content=\"{kind}\">\
         <meta property=\"og:site_name\" content=\"{site}\">\
         <meta property=\"og:title\" content=\"{title}\">\
         <meta property=\"og:description\" content=\"{description}\">\
         <meta property=\"og:url\" content=\"{address}\">\
         <meta property=\"og:locale\" content=\"en_US\">\
         <meta property=\"og:image\" content=\"{card}\">\
         <meta property=\"og:image:width\" content=\"{WIDTH}\">\
         <meta property=\"og:image:height\" content=\"{HEIGHT}\">\
         <link rel=\"apple-touch-icon\" href=\"{icon}\">\
         <link rel=\"manifest\" href=\"{manifest}\">\
         <meta name=\"twitter:card\" content=\"summary_large_image\">\
         {styles}{json_ld}",
        styles = styles(&page.body),
        oembed = oembed::discovery(page, base, origin),
        markdown = markdown::alternate(&page.address, base),
        json_ld = json_ld::script(page, base, origin),
    )
}

/// The styles of the pieces on this page; those of every page stand in the template.
fn styles(body: &str) -> String {
    sheets::rules_for(body).map(|rules| format!("<style>{rules}</style>")).unwrap_or_default()
}
