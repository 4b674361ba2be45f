//! The whole guide, written once into a folder as the build does, and read back page by page.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::path::Path;
use std::sync::OnceLock;
use std::{env, fmt, fs};

use guide_compiler::Site;
use guide_model::{Address, OwnFile, Page};
use ketamine_guide::prerender::{Target, write_site};
use ketamine_guide::routes::{Base, frame_path, markdown_path};
use scraper::{ElementRef, Html, Selector};
use tempfile::TempDir;

/// Scheme and host that the site is written for.
pub const ORIGIN: &str = "https://guide.test";

/// The documents of the guide, by their paths below the base.
const DOCUMENTS: &[&str] = &["whole-guide/", "about/design/"];

/// What the clinic of [`at_a_clinic`] writes in its `clinic.json`.
const CLINIC: &str = r##"{
    "name": "Riverside <b>Clinic</b> & Partners",
    "phone": "+44 20 7946 0958",
    "region": "gb",
    "accent": "#7a1fa2",
    "logo": "https://clinic.example/logo.svg",
    "hidden_pages": ["how-it-works", "cost-and-access", "other-conditions", "faq", "myths", "claims", "history", "quality", "for-clinics"],
    "reviewer": {"name": "A. Reviewer", "credentials": "psychiatrist", "date": "2026-01-31"}
}"##;

const TEMPLATE: &str = "<!doctype html><html><head><!--head--></head><body><div id=\"app\"></div>\
    <script type=\"module\" id=\"start\">start();</script></body></html>";

/// The written guide.
pub struct WrittenSite {
    /// The content it was written from.
    pub content: Site,
    /// The path it is served under.
    pub base: Base,
    /// The HTML of each page by its path, base included.
    pub pages: BTreeMap<String, String>,
    /// The HTML of each document on which the app does not start, by its path, base included.
    pub documents: BTreeMap<String, String>,
    folder: TempDir,
}

/// A page's HTML, read.
pub struct WrittenPage {
    /// Its path, base included.
    pub path: String,
    html: Html,
}

/// The guide written for a host's root.
pub fn at_the_root() -> Result<&'static WrittenSite, String> {
    static SITE: OnceLock<Result<WrittenSite, String>> = OnceLock::new();
    SITE.get_or_init(|| WrittenSite::write("/", "{}")).as_ref().map_err(Clone::clone)
}

/// The guide written for the folder `/ketamine/` of a host.
pub fn under_a_folder() -> Result<&'static WrittenSite, String> {
    static SITE: OnceLock<Result<WrittenSite, String>> = OnceLock::new();
    SITE.get_or_init(|| WrittenSite::write("/ketamine/", "{}")).as_ref().map_err(Clone::clone)
}

/// The guide written for a clinic in another country that changes all it can.
pub fn at_a_clinic() -> Result<&'static WrittenSite, String> {
    static SITE: OnceLock<Result<WrittenSite, String>> = OnceLock::new();
    SITE.get_or_init(|| WrittenSite::write("/ketamine/", CLINIC)).as_ref().map_err(Clone::clone)
}

const PROGRAMS: &[&str] = &[
    "v1/guide-embed_bg.wasm",
    "v1/guide-settings_bg.wasm",
    "programs/search-box.js",
    "programs/search-box_bg.wasm",
    "programs/forms.js",
    "programs/forms_bg.wasm",
];

/// The file of an address.
pub fn file_of(address: &Address) -> String {
    match address {
        Address::Page(Page::NotFound) => "404.html".to_owned(),
        address => format!("{}index.html", address.path().trim_start_matches('/')),
    }
}

impl WrittenSite {
    /// Writes the guide for a clinic with this `clinic.json`.
    pub fn write(public_url: &str, clinic: &str) -> Result<WrittenSite, String> {
        let in_words = |error: &dyn std::fmt::Display| error.to_string();
        // An error means that there is an executor already.
        let _ = any_spawner::Executor::init_futures_executor();
        let folder = tempfile::tempdir().map_err(|error| in_words(&error))?;
        fs::write(folder.path().join("index.html"), TEMPLATE).map_err(|error| in_words(&error))?;
        // The programs beside the app, which Trunk would have put here.
        for program in PROGRAMS.iter().map(|program| folder.path().join(program)) {
            let within = program.parent().map_or(Ok(()), fs::create_dir_all);
            within.and_then(|()| fs::write(program, [])).map_err(|error| in_words(&error))?;
        }
        let content = Path::new(env!("CARGO_MANIFEST_DIR")).join("content");
        let content = guide_compiler::compile(&content, guide_compiler::today()).map_err(|error| in_words(&error))?;
        let (clinic, problems) = clinic_config::parse(clinic.as_bytes());
        if let Some(problem) = problems.first() {
            return Err(problem.to_string());
        }
        let target = Target::new(folder.path().to_owned(), Base::new(public_url), ORIGIN, clinic);
        let base = target.base();
        write_site(&target, &content).map_err(|error| in_words(&error))?;
        let mut pages = BTreeMap::new();
        for address in every_address(base, &content) {
            let file = file_of(&address);
            let html = fs::read_to_string(folder.path().join(&file)).map_err(|error| format!("{file}: {error}"))?;
            pages.insert(base.href(&address), html);
        }
        let mut documents = BTreeMap::new();
        let frames = Page::framed().filter(|page| base.shows(*page)).map(frame_path);
        for path in DOCUMENTS.iter().map(|path| (*path).to_owned()).chain(frames) {
            let file = format!("{path}index.html");
            let html = fs::read_to_string(folder.path().join(&file)).map_err(|error| format!("{file}: {error}"))?;
            documents.insert(base.file(&path), html);
        }
        Ok(WrittenSite { content, base, pages, documents, folder })
    }

    /// The bytes of another file of the site.
    pub fn bytes(&self, path: &str) -> Result<Vec<u8>, String> {
        fs::read(self.folder.path().join(path)).map_err(|error| format!("{path}: {error}"))
    }

    /// The text of another file of the site.
    pub fn file(&self, path: &str) -> Result<String, String> {
        fs::read_to_string(self.folder.path().join(path)).map_err(|error| format!("{path}: {error}"))
    }

    /// The paths of all files of the site.
    pub fn files(&self) -> Result<Vec<String>, String> {
        fn collect(folder: &Path, below: &str, paths: &mut Vec<String>) -> std::io::Result<()> {
            for entry in fs::read_dir(folder)? {
                let entry = entry?;
                let path = format!("{below}{}", entry.file_name().to_string_lossy());
                match entry.file_type()?.is_dir() {
                    true => collect(&entry.path(), &format!("{path}/"), paths)?,
                    false => paths.push(path),
                }
            }
            Ok(())
        }
        let mut paths = Vec::new();
        collect(self.folder.path(), "", &mut paths).map_err(|error| error.to_string())?;
        Ok(paths)
    }

    /// Looks at every page and gathers what is wrong with each.
    pub fn check_pages(&self, check: impl FnMut(&WrittenPage, &mut Vec<String>)) -> TestResult {
        check_each(&self.pages, check)
    }

    /// Looks at every document and gathers what is wrong with each.
    pub fn check_documents(&self, check: impl FnMut(&WrittenPage, &mut Vec<String>)) -> TestResult {
        check_each(&self.documents, check)
    }

    /// The pages that have a copy in Markdown, each with the copy.
    pub fn copies(&self) -> Result<Vec<(Page, String)>, String> {
        let paths = Page::ALL.iter().filter_map(|page| Some((*page, markdown_path(*page)?)));
        paths.map(|(page, path)| Ok((page, self.file(&path)?))).collect()
    }

    /// The ids of every page and document, by path; a copy in Markdown has none.
    pub fn ids(&self) -> HashMap<String, HashSet<String>> {
        let ids = |html: &str| -> HashSet<String> {
            let page = WrittenPage::read("", html);
            page.all("[id]").filter_map(|element| element.attr("id").map(str::to_owned)).collect()
        };
        let pages = self.pages.iter().chain(&self.documents).map(|(path, html)| (path.clone(), ids(html)));
        let copies = Page::ALL.iter().filter_map(|page| Some((self.base.file(&markdown_path(*page)?), HashSet::new())));
        let files = OwnFile::ALL.iter().filter(|file| self.file(file.path()).is_ok());
        let files = files.map(|file| (self.base.file(file.path()), HashSet::new()));
        // Documents are among the files too, and have ids.
        files.chain(pages).chain(copies).collect()
    }

    /// The page at an address.
    pub fn page(&self, address: &Address) -> Result<WrittenPage, String> {
        let path = self.base.href(address);
        let html = self.pages.get(&path).ok_or_else(|| format!("{path} was not written"))?;
        Ok(WrittenPage::read(&path, html))
    }
}

impl WrittenPage {
    fn read(path: &str, html: &str) -> WrittenPage {
        WrittenPage { path: path.to_owned(), html: Html::parse_document(html) }
    }

    /// Every element of a selector, in the page's order. A selector that cannot be read finds nothing.
    pub fn all<'a>(&'a self, selector: &str) -> impl Iterator<Item = ElementRef<'a>> + use<'a> {
        let selector = Selector::parse(selector).ok();
        let found: Vec<_> = selector.iter().flat_map(|selector| self.html.select(selector)).collect();
        found.into_iter()
    }

    /// How many elements a selector finds.
    pub fn count(&self, selector: &str) -> usize {
        self.all(selector).count()
    }

    /// The words of the first element of a selector.
    pub fn words(&self, selector: &str) -> String {
        self.all(selector).next().map(|element| element.text().collect()).unwrap_or_default()
    }

    /// An attribute of the first element of a selector.
    pub fn attribute(&self, selector: &str, name: &str) -> String {
        let first = self.all(selector).next();
        first.and_then(|element| element.attr(name).map(str::to_owned)).unwrap_or_default()
    }

    /// Where the page's links lead.
    pub fn links(&self) -> impl Iterator<Item = &str> {
        self.all("a[href]").filter_map(|link| link.attr("href"))
    }
}

fn check_each(pages: &BTreeMap<String, String>, mut check: impl FnMut(&WrittenPage, &mut Vec<String>)) -> TestResult {
    let mut faults = Vec::new();
    for (path, html) in pages {
        let page = WrittenPage::read(path, html);
        let mut of_page = Vec::new();
        check(&page, &mut of_page);
        faults.extend(of_page.into_iter().map(|fault| format!("{path}: {fault}")));
    }
    told(&faults)
}

/// Every address that a copy of the guide has.
pub fn every_address(base: Base, content: &Site) -> Vec<Address> {
    let pages = Page::ALL.iter().filter(|page| base.shows(**page)).map(|page| Address::Page(*page));
    let sources = content.sources.iter().map(|source| Address::Source(source.entry.id.clone()));
    pages.chain(sources).collect()
}

/// What a test returns.
pub type TestResult = Result<(), Told>;

/// A message that a failed test prints as it is, line by line.
pub struct Told(String);

impl fmt::Debug for Told {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl From<String> for Told {
    fn from(message: String) -> Told {
        Told(message)
    }
}

/// Nothing, or all faults.
pub fn told(faults: &[String]) -> TestResult {
    const SHOWN: usize = 20;
    if faults.is_empty() {
        return Ok(());
    }
    let first = faults.iter().take(SHOWN).map(String::as_str).collect::<Vec<_>>().join("\n");
    Err(Told(format!("{} faults:\n{first}", faults.len())))
}
