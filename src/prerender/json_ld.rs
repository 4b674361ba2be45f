//! What a page says of itself to machines: schema.org's `MedicalWebPage` and, for the questions, `FAQPage`.

use guide_model::{Address, Article, Block, FaqQuestion, Page};
use serde_json::{Value, json};

use super::passages::words_of;
use super::render::RenderedPage;
use crate::content::{article, bundle, imprint, summary, words};
use crate::routes::Base;

/// The JSON-LD script of a page; empty where there is nothing to say.
pub(super) fn script(page: &RenderedPage, base: Base, origin: &str) -> String {
    let url = format!("{origin}{}", base.href(&page.address));
    let data = match &page.address {
        Address::Page(Page::NotFound) | Address::Source(_) => return String::new(),
        Address::Page(place) => article(*place).map_or(Value::Null, |article| of_article(article, &url)),
    };
    // "<" would let a text close the script element.
    format!("<script type=\"application/ld+json\">{}</script>", data.to_string().replace('<', "\\u003c"))
}

fn of_article(article: &'static Article, url: &str) -> Value {
    let (page, imprint) = (summary(article.page), imprint(article.page));
    let questions: Vec<Value> = article.blocks.iter().flat_map(questions).collect();
    let kind = if questions.is_empty() { json!("MedicalWebPage") } else { json!(["MedicalWebPage", "FAQPage"]) };
    let mut data = json!({
        "@context": "https://schema.org",
        "@type": kind,
        "url": url,
        "name": page.title.as_str(),
        "description": imprint.description.as_str(),
        "inLanguage": bundle().language.as_str(),
        "dateModified": imprint.updated.to_string(),
        "audience": { "@type": "MedicalAudience", "audienceType": "Patient" },
        "about": { "@type": "MedicalTherapy", "name": "Ketamine therapy for depression" },
        "isPartOf": { "@type": "WebSite", "name": words::GUIDE_NAME },
        "license": "https://creativecommons.org/licenses/by/4.0/",
    });
    if let Some(signature) = imprint.review.signature.filter(|signature| signature.is_current) {
        data["lastReviewed"] = json!(signature.date.to_string());
        data["reviewedBy"] = json!({
            "@type": "Person",
            "name": signature.reviewer.as_str(),
            "description": signature.credentials.as_str(),
        });
    }
    if !questions.is_empty() {
        data["mainEntity"] = Value::Array(questions);
    }
    data
}

fn questions(block: &'static Block) -> Vec<Value> {
    let Block::Faq(groups) = block else {
        return Vec::new();
    };
    groups.iter().flat_map(|group| group.questions).map(question).collect()
}

fn question(entry: &'static FaqQuestion) -> Value {
    let answer: Vec<String> = entry.answer.iter().map(words_of).collect();
    json!({
        "@type": "Question",
        "name": entry.question.as_str(),
        "acceptedAnswer": { "@type": "Answer", "text": answer.join(" ") },
    })
}
