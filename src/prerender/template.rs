//! The `index.html` that Trunk wrote, with places for a page's head and body.

use guide_model::{ClinicSettings, Text};
use thiserror::Error;

use super::documents::Document;
use super::one_style::one_style;
use super::page_head::{document_head, head};
use super::policy::{self, Kind, Outside, sha256};
use super::render::RenderedPage;
use super::shape::shape;
use super::sheets;
use super::start_script::START_TAG;
use crate::browser::APP_ID;
use crate::clinics::to_attribute;
use crate::content::bundle;
use crate::markup::escape;
use crate::routes::Base;

/// Stands in `index.html` where the page's head goes.
const HEAD_PLACE: &str = "<!--head-->";
/// Stands in `index.html` where the base and the language go.
const ROOT_PLACE: &str = "<html>";
const HEAD_END: &str = "</head>";

/// What is missing in `index.html`.
#[derive(Clone, Debug, Error, PartialEq, Eq)]
#[error("index.html has no `{0}`. Put it back: the prerenderer writes the page there.")]
pub struct TemplateError(String);

impl TemplateError {
    pub(super) fn missing(place: &str) -> TemplateError {
        TemplateError(place.to_owned())
    }
}

/// Trunk's `index.html`, cut at its places.
#[derive(Clone, Debug)]
pub struct Template {
    before_root: String,
    before_head: String,
    before_app: String,
    after_app: String,
    /// The path of the file with every sheet, below the base.
    sheets: String,
    /// The path of the script that has the guide kept on the device, below the base; nothing where the host keeps none.
    offline: Option<String>,
    /// The programs beside the app: their names and the paths of their scripts, below the base.
    programs: Vec<(&'static str, String)>,
    /// The mark in the names of the texts.
    texts: Option<Text>,
    /// The import map with the marks of the scripts that the app is made of.
    import_map: String,
    /// What pages may reach beside the guide itself.
    outside: Outside,
}

impl Template {
    /// Cuts the file at its places.
    ///
    /// # Errors
    /// When one of the places is missing.
    pub fn parse(html: &str) -> Result<Template, TemplateError> {
        let cut = |text: &str, place: &str| {
            text.split_once(place)
                .map(|(before, after)| (before.to_owned(), after.to_owned()))
                .ok_or_else(|| TemplateError::missing(place))
        };
        let app_place = format!("<div id=\"{APP_ID}\"></div>");
        let (before_root, rest) = cut(html, ROOT_PLACE)?;
        let (before_head, rest) = cut(&rest, HEAD_PLACE)?;
        let (before_app, after_app) = cut(&rest, &app_place)?;
        Ok(Template {
            before_root,
            before_head,
            before_app,
            after_app,
            sheets: sheets::all().0,
            offline: None,
            programs: Vec::new(),
            texts: None,
            import_map: String::new(),
            outside: Outside::default(),
        })
    }

    /// Tells every page where the programs beside the app lie: their names and the paths of their scripts.
    pub fn with_programs(self, programs: Vec<(&'static str, String)>) -> Template {
        Template { programs, ..self }
    }

    /// Tells every page the mark in the names of the texts.
    pub fn with_mark_of_texts(self, texts: Text) -> Template {
        Template { texts: Some(texts), ..self }
    }

    /// Gives every page of the app the marks of its scripts.
    pub fn with_import_map(self, import_map: String) -> Template {
        Template { import_map, ..self }
    }

    /// Lets every page reach what the clinic has on other hosts.
    pub fn with_outside(self, outside: Outside) -> Template {
        Template { outside, ..self }
    }

    /// Lets every page load the script that has the guide kept on the device.
    pub fn with_offline_script(self, path: String) -> Template {
        Template { offline: Some(path), ..self }
    }

    /// Adds rules to every page, after those of the template.
    ///
    /// # Errors
    /// When the template has no end of its head.
    pub fn with_styles(mut self, rules: &str) -> Result<Template, TemplateError> {
        if !rules.is_empty() {
            let place = self.before_app.find(HEAD_END).ok_or_else(|| TemplateError::missing(HEAD_END))?;
            self.before_app.insert_str(place, &format!("<style>{rules}</style>"));
        }
        Ok(self)
    }

    /// The whole file of a page. `origin` is the scheme and host that canonical addresses begin with.
    pub fn fill(&self, page: &RenderedPage, base: Base, origin: &str) -> String {
        let address = page.address.path();
        let (address, shape) = (escape(&address), shape(&page.body));
        let body =
            format!("<div id=\"{APP_ID}\" data-address=\"{address}\" data-shape=\"{shape}\">{}</div>", page.body);
        self.whole(Kind::App, base, &head(page, base, origin), &body)
    }

    /// The file that the worker shows for a page that is not on the device. It names no address, so the app, if it can be
    /// had, draws the page that the reader wanted afresh.
    pub fn fill_offline(&self, document: &Document, base: Base) -> String {
        let body = format!("<div id=\"{APP_ID}\">{}</div>", document.body);
        self.whole(Kind::App, base, &document_head(document), &body)
    }

    /// The whole file of a document, on which the app does not start.
    pub fn fill_document(&self, document: &Document, base: Base) -> String {
        let script = match document.script {
            "" => String::new(),
            script => format!("<script type=\"module\">{script}</script>"),
        };
        let body = format!("{}{script}", document.body);
        self.without_app().whole(Kind::Document, base, &document_head(document), &body)
    }

    /// The page's styles and scripts without what starts the app and has the guide kept.
    fn without_app(&self) -> Template {
        let (before_app, after_app) = (without_start(&self.before_app), without_start(&self.after_app));
        Template {
            before_app,
            after_app,
            offline: None,
            programs: Vec::new(),
            texts: None,
            import_map: String::new(),
            ..self.clone()
        }
    }

    fn whole(&self, kind: Kind, base: Base, head: &str, body: &str) -> String {
        let Template {
            before_root,
            before_head,
            before_app,
            after_app,
            sheets,
            offline,
            programs,
            texts,
            import_map,
            outside,
        } = self;
        let language = bundle().language;
        let (base_path, sheets) = (escape(base.as_str()), escape(&base.file(sheets)));
        let mark = sha256(sheets::all().1.as_bytes());
        let clinic = clinic_settings(base).map(|packed| format!(" data-clinic=\"{packed}\"")).unwrap_or_default();
        let file = |name: &str, path: &String| format!(" data-{name}=\"{}\"", escape(&base.file(path)));
        let offline = offline.as_ref().map(|path| file("offline", path)).unwrap_or_default();
        let texts = texts.map(|mark| format!(" data-texts=\"{mark}\"")).unwrap_or_default();
        let programs: String = programs.iter().map(|(name, path)| file(name, path)).collect();
        let page = one_style(&format!("{head}{import_map}{before_app}{body}{after_app}"));
        // First in the head: it holds for what follows it.
        let policy = policy::meta(&page, kind, outside);
        format!(
            "{before_root}<html lang=\"{language}\" data-base=\"{base_path}\" data-sheets=\"{sheets}\" \
             data-sheets-integrity=\"{mark}\"{texts}{programs}{offline}{clinic}>\
             {before_head}{policy}{page}"
        )
    }
}

/// What the app must know of the clinic that hosts this copy; nothing where there is no clinic.
fn clinic_settings(base: Base) -> Option<String> {
    let clinic = base.clinic();
    // A struct of names, numbers and texts can always be packed.
    (*clinic != ClinicSettings::NONE).then(|| to_attribute(clinic).unwrap_or_default())
}

/// A part of the template without what starts the app.
fn without_start(html: &str) -> String {
    let cut = |html: &str| {
        let (before, rest) = html.split_once(START_TAG)?;
        let (_, after) = rest.split_once("</script>")?;
        Some(format!("{before}{after}"))
    };
    cut(html).unwrap_or_else(|| html.to_owned())
}

#[cfg(test)]
mod tests {
    use guide_model::{Address, Page};

    use super::*;
    use crate::head::Head;

    const INDEX: &str =
        "<!doctype html><html><head><!--head--></head><body><div id=\"app\"></div><script></script></body></html>";

    fn page() -> RenderedPage {
        let head = Head { title: "A \"b\"".to_owned(), description: "c".to_owned(), is_indexed: false };
        RenderedPage { address: Address::Page(Page::Search), body: "<p>Hello</p>".to_owned(), head }
    }

    #[test]
    fn head_and_body_are_put_in_their_places() -> Result<(), TemplateError> {
        let html = Template::parse(INDEX)?.fill(&page(), Base::new("/ketamine/"), "https://example.org");
        assert!(
            html.starts_with(
                "<!doctype html><html lang=\"en\" data-base=\"/ketamine\" data-sheets=\"/ketamine/pieces-"
            ),
            "{html}"
        );
        assert!(html.contains("<head><meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "));
        assert!(html.contains("\"><title>A &quot;b&quot;"));
        assert!(html.contains("<link rel=\"canonical\" href=\"https://example.org/ketamine/search/\">"));
        assert!(html.contains("<meta name=\"robots\" content=\"noindex\">"));
        assert!(html.contains("<div id=\"app\" data-address=\"/search/\" data-shape=\"1\"><p>Hello</p></div><script>"));
        Ok(())
    }

    #[test]
    fn on_a_document_the_app_does_not_start() -> Result<(), TemplateError> {
        let start = "<script type=\"module\" id=\"start\" data-js=\"a.js\">start()</script>";
        let index = INDEX.replace("<script></script>", &format!("<script></script>{start}"));
        let text = str::to_owned;
        let document = Document {
            path: text("whole-guide/"),
            title: text("All"),
            description: text("All of it"),
            body: text("<p>All</p>"),
            script: "",
        };
        let html = Template::parse(&index)?.fill_document(&document, Base::new("/"));
        assert!(html.ends_with("<body><p>All</p><script></script></body></html>"), "{html}");
        Ok(())
    }

    #[test]
    fn only_where_the_host_wants_it_a_page_has_the_guide_kept() -> Result<(), TemplateError> {
        let template = Template::parse(INDEX)?;
        let fill = |template: &Template| template.fill(&page(), Base::new("/ketamine/"), "https://example.org");
        assert!(!fill(&template).contains("data-offline"));
        let template = template.with_offline_script("offline-1.js".to_owned());
        assert!(fill(&template).contains(" data-offline=\"/ketamine/offline-1.js\""));
        Ok(())
    }

    #[test]
    fn rules_of_a_clinic_come_last_in_the_head() -> Result<(), TemplateError> {
        let template = Template::parse(&INDEX.replace("</head>", "<style>a</style></head>"))?;
        let html = template.with_styles("b")?.fill(&page(), Base::new("/"), "https://example.org");
        assert!(html.contains("<style>ab</style>\n</head><body><div id=\"app\""), "{html}");
        Ok(())
    }

    #[test]
    fn a_missing_place_is_named() {
        let message = Template::parse("<html><body></body></html>").map_err(|error| error.to_string());
        assert_eq!(
            message.err().as_deref(),
            Some("index.html has no `<!--head-->`. Put it back: the prerenderer writes the page there.")
        );
    }
}
