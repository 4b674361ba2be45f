//! Lays the files of the site into Trunk's staging folder.

use std::fs;
use std::path::{Path, PathBuf};

use clinic_config::ClinicConfig;
use guide_compiler::{Site, file_name};
use guide_model::{Address, Page};
use smaller_copies::CopyError;
use thiserror::Error;

use super::clinic;
use super::documents::{self, documents};
use super::embed_script::embed_script;
use super::embed_sheet::embed_sheet;
use super::hosting::{self, Pages, Table};
use super::integrity::import_map;
use super::llms;
use super::manifest;
use super::markdown::Copies;
use super::oembed;
use super::offline;
use super::open_data;
use super::packed_records::packed_records;
use super::packed_texts::packed_texts;
use super::paper;
use super::policy::{Inline, Outside};
use super::render::render;
use super::sheets;
use super::shorter::{shorten_scripts, shorter_inline};
use super::social_card::{self, CardError};
use super::start_script;
use super::template::{Template, TemplateError};
use crate::content::{imprint, keep_article};
use crate::head::Head;
use crate::records::RecordCache;
use crate::routes::{Base, EMBED_SCRIPT, OFFLINE};
use crate::texts;

/// Where the site is written and what its addresses begin with.
#[derive(Clone, Debug)]
pub struct Target {
    folder: PathBuf,
    base: Base,
    origin: String,
    clinic: ClinicConfig,
    is_kept_on_devices: bool,
}

impl Target {
    /// `folder` holds Trunk's `index.html`; `origin` is scheme and host, such as `https://example.org`; `clinic` is what
    /// the clinic that hosts the guide says of itself, with a logo that lies in the folder already.
    pub fn new(folder: PathBuf, base: Base, origin: &str, clinic: ClinicConfig) -> Target {
        let base = base.with_clinic(clinic::settings(&clinic));
        Target { folder, base, origin: origin.trim_end_matches('/').to_owned(), clinic, is_kept_on_devices: true }
    }

    /// The same without copies on readers' devices; who has one loses it.
    pub fn without_copies_on_devices(self) -> Target {
        Target { is_kept_on_devices: false, ..self }
    }

    /// Where this copy stands, with what its clinic changed.
    pub const fn base(&self) -> Base {
        self.base
    }
}

/// What stopped the prerendering.
#[derive(Debug, Error)]
pub enum WriteError {
    /// `index.html` lacks a place.
    #[error(transparent)]
    Template(#[from] TemplateError),
    /// A file could not be read or written.
    #[error("{path}: {reason}")]
    File {
        /// Which file.
        path: PathBuf,
        /// What the system said.
        reason: std::io::Error,
    },
    /// A smaller copy of a file could not be made.
    #[error(transparent)]
    Copy(#[from] CopyError),
    /// A card could not be drawn.
    #[error(transparent)]
    Card(#[from] CardError),
    /// The data could not be written as JSON.
    #[error("the guide's data cannot be written as JSON: {0}")]
    OpenData(#[from] serde_json::Error),
    /// A record could not be packed.
    #[error("the record {path} cannot be packed: {reason}")]
    Record {
        /// Which record.
        path: String,
        /// What the writer said.
        reason: postcard::Error,
    },
}

/// Writes every page and document, the records, the sitemap and `robots.txt`; returns how many pages were written.
///
/// # Errors
/// When a file cannot be read or written, or `index.html` is not the template it should be.
pub fn write_site(target: &Target, site: &Site) -> Result<usize, WriteError> {
    let index = target.folder.join("index.html");
    let html = fs::read_to_string(&index).map_err(|reason| WriteError::File { path: index, reason })?;
    shorten_scripts(&target.folder)?;
    let (html, start) = start_script::take_out(&shorter_inline(&html), target.base)?;
    let outside = Outside::of(&target.clinic);
    let rules = clinic::color_rules(&target.clinic) + &paper::help_rules(target.base);
    let template = Template::parse(&html)?.with_styles(&rules)?.with_outside(outside.clone());
    let mut template = template.with_programs(vec![
        ("search", name_program(&target.folder, "search-box")?),
        ("forms", name_program(&target.folder, "forms")?),
    ]);
    let mut written = Pages { outside, ..Pages::default() };
    if target.is_kept_on_devices {
        let (path, script) = offline::page_script();
        write(&target.folder.join(&path), script)?;
        template = template.with_offline_script(path);
    }

    // After the last script of the app is there. The script that starts it has its mark on its own element.
    template = template.with_import_map(import_map(&target.folder, target.base)?);
    write(&target.folder.join(&start.path), &start.text)?;

    for article in &site.articles {
        keep_article(*article);
    }
    let (drawn_texts, packed) = packed_texts(target.base)?;
    for (path, bytes) in packed {
        write(&target.folder.join(path), bytes)?;
    }
    template = template.with_mark_of_texts(drawn_texts.mark());
    if target.is_kept_on_devices {
        let html = template.fill_offline(&documents::offline(target.base), target.base);
        written.inline.join(Inline::of(&html));
        write(&target.folder.join(OFFLINE).join("index.html"), html)?;
    }
    for (name, bytes) in &site.packed_texts {
        write(&target.folder.join(texts::FOLDER).join(name), bytes)?;
    }
    write(&target.folder.join("data").join(site.bundle.search.as_str()), &site.search_index)?;
    for page in Page::ALL {
        write(&target.folder.join(social_card::path(*page)), social_card::draw(*page)?)?;
    }
    write(&target.folder.join("v1/embed.css"), embed_sheet())?;
    write(&target.folder.join(EMBED_SCRIPT), embed_script(&target.folder)?)?;
    let (sheets, rules) = sheets::all();
    write(&target.folder.join(sheets), rules)?;
    let clinic = target.clinic.card();
    let records = packed_records(site, &clinic, target.base)?;
    let cache = RecordCache::default();
    for (file, packed) in &records {
        cache.insert(file, packed.as_slice());
        write(&target.folder.join(file.path()), packed)?;
    }
    let pages = all_pages(target.base, site);
    for (address, head) in &pages {
        let page = render(address.clone(), head.clone(), target.base, drawn_texts, &cache);
        let html = template.fill(&page, target.base, &target.origin);
        written.inline.join(Inline::of(&html));
        write(&file_of(&target.folder, address), html)?;
    }
    for document in documents(target.base) {
        let file = target.folder.join(&document.path).join("index.html");
        let html = template.fill_document(&document, target.base);
        let inline = if document.is_framed() { &mut written.in_frames } else { &mut written.inline };
        inline.join(Inline::of(&html));
        write(&file, html)?;
    }
    for page in Page::framed().filter(|page| target.base.shows(*page)) {
        write(&target.folder.join(oembed::path(page)), oembed::document(page, target.base, &target.origin))?;
    }
    for (path, copy) in (Copies { site, clinic: &clinic, base: target.base, origin: &target.origin }).files() {
        write(&target.folder.join(path), copy)?;
    }
    for (path, json) in open_data::files(site, target.base, &target.origin)? {
        write(&target.folder.join(path), json)?;
    }
    write(&target.folder.join(llms::PATH), llms::llms(target.base, &target.origin))?;
    write(&target.folder.join("sitemap.xml"), sitemap(target, site, &pages))?;
    write(&target.folder.join("robots.txt"), robots(target))?;
    write(&target.folder.join(manifest::PATH), manifest::manifest().to_string())?;
    written.files = paths_of(&target.folder)?;
    for (path, text) in hosting::files(&Table { base: target.base, pages: written }) {
        write(&target.folder.join(path), text)?;
    }
    // Last: it lists what lies in the folder.
    let worker =
        if target.is_kept_on_devices { offline::worker(&target.folder)? } else { offline::remover().to_owned() };
    write(&target.folder.join(offline::WORKER), worker)?;
    Ok(pages.len())
}

/// Names a program beside the app after its bytes, so that it can be kept for ever; returns where its script lies.
///
/// Trunk names only the app so. The script and what it loads share a name but for the end.
fn name_program(folder: &Path, name: &str) -> Result<String, WriteError> {
    let file = |ending: &str| folder.join(format!("programs/{name}{ending}"));
    let (script, program) = (file(".js"), file("_bg.wasm"));
    let read = |path: &Path| fs::read(path).map_err(|reason| WriteError::File { path: path.to_owned(), reason });
    let bytes = [read(&script)?, read(&program)?].concat();
    let path = format!("programs/{}", file_name(name, &bytes, "js"));
    let rename = |from: &Path, to: String| {
        fs::rename(from, folder.join(&to)).map_err(|reason| WriteError::File { path: folder.join(to), reason })
    };
    rename(&program, path.replace(".js", "_bg.wasm"))?;
    rename(&script, path.clone())?;
    Ok(path)
}

/// Every address of this copy of the guide with its head.
fn all_pages(base: Base, site: &Site) -> Vec<(Address, Head)> {
    let shown = Page::ALL.iter().filter(move |page| base.shows(**page));
    let pages = shown.map(|page| (Address::Page(*page), Head::of_page(*page)));
    let sources =
        site.sources.iter().map(|source| (Address::Source(source.entry.id.clone()), Head::of_source(&source.entry)));
    pages.chain(sources).collect()
}

/// The file that a static host serves for an address.
fn file_of(folder: &Path, address: &Address) -> PathBuf {
    match address {
        Address::Page(Page::NotFound) => folder.join("404.html"),
        address => folder.join(address.path().trim_start_matches('/')).join("index.html"),
    }
}

/// The paths of all files of a folder, in order.
fn paths_of(folder: &Path) -> Result<Vec<String>, WriteError> {
    let mut paths = Vec::new();
    collect(folder, "", &mut paths)?;
    paths.sort();
    Ok(paths)
}

fn write(path: &Path, text: impl AsRef<[u8]>) -> Result<(), WriteError> {
    let result = path.parent().map_or(Ok(()), fs::create_dir_all).and_then(|()| fs::write(path, text));
    result.map_err(|reason| WriteError::File { path: path.to_owned(), reason })
}

/// The paths of all files of a folder, with slashes.
pub(super) fn collect(folder: &Path, below: &str, paths: &mut Vec<String>) -> Result<(), WriteError> {
    let failed = |reason| WriteError::File { path: folder.to_owned(), reason };
    for entry in fs::read_dir(folder).map_err(failed)? {
        let entry = entry.map_err(failed)?;
        let path = format!("{below}{}", entry.file_name().to_string_lossy());
        match entry.file_type().map_err(failed)?.is_dir() {
            true => collect(&entry.path(), &format!("{path}/"), paths)?,
            false => paths.push(path),
        }
    }
    Ok(())
}

/// The addresses that search engines may list, with the day each text last changed (sitemaps.org protocol 0.9).
fn sitemap(target: &Target, site: &Site, pages: &[(Address, Head)]) -> String {
    // A source's page changes when a page that cites it does.
    let date = |address: &Address| match address {
        Address::Page(page) => Some(imprint(*page).updated),
        Address::Source(id) => {
            let source = site.sources.iter().find(|source| source.entry.id == *id)?;
            source.cited_by.iter().map(|place| imprint(place.page).updated).max()
        }
    };
    let entries: String = pages
        .iter()
        .filter(|(_, head)| head.is_indexed)
        .map(|(address, _)| {
            let date = date(address).map(|date| format!("<lastmod>{date}</lastmod>")).unwrap_or_default();
            format!("<url><loc>{}{}</loc>{date}</url>\n", target.origin, target.base.href(address))
        })
        .collect();
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n{entries}</urlset>\n"
    )
}

fn robots(target: &Target) -> String {
    format!("User-agent: *\nAllow: /\nSitemap: {}{}\n", target.origin, target.base.file("sitemap.xml"))
}
