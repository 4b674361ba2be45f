//! Checks the content folder and turns it into typed, packed data and JSON records.
//!
//! `build.rs` calls [`compile`] and writes [`Site::packed_frame`]; the prerenderer calls it again for the texts and the records.
//! A mistake in the content is a build error that names file, line, what is wrong and what to do.

mod anchors;
mod articles;
mod assembly;
mod call_box;
mod directive_block;
mod directives;
mod figures;
mod fingerprint;
mod front_matter;
mod house_style;
mod inlines;
mod interface;
mod leak;
mod library;
mod listings;
mod markdown;
mod markdown_copy;
mod page_writer;
mod problem;
mod readability;
mod records;
mod related;
mod reviews;
mod search;
mod terms;
mod today;

use std::path::{Path, PathBuf};

use guide_model::{Article, Bundle, Claim, Date, Feature, List, Page, PageImprint, Source, Words, of_page};
use guide_search::Entry;

use articles::PageHead;
pub use fingerprint::{FILE_DIGITS, file_name, fingerprint};
use markdown_copy::{Records, markdown_copy};
pub use problem::{Problem, Problems};
use reviews::mark;
use search::ReadLexicon;
pub use today::today;

/// The language that is built. A second language is one more folder under `content/`.
pub const LANGUAGE: &str = "en";

/// The checked content.
#[derive(Clone, Debug)]
pub struct Site {
    /// What the app needs at once.
    pub bundle: Bundle,
    /// What is told of each page wherever it is drawn, in the order of [`Page::ALL`].
    pub imprints: List<PageImprint>,
    /// The words of the frame.
    pub words: Words,
    /// The texts, one for each page, in the order of [`Page::ALL`].
    pub articles: Vec<Article>,
    /// The bibliography, in the order of `sources.toml`, with the pages that cite each source.
    pub sources: Vec<Source>,
    /// The claim ledger.
    pub claims: Vec<Claim>,
    /// What clinic pages offer besides claims.
    pub features: Vec<Feature>,
    /// The texts, packed (postcard's wire format, version 1): the name of each page's file below `data/pages/`, and its
    /// bytes, in the order of [`Page::ALL`].
    pub packed_texts: Vec<(String, Vec<u8>)>,
    /// The mark of each page's text, in the order of [`Page::ALL`]: what a signature in `reviews.toml` names.
    pub marks: Vec<String>,
    /// What the search finds: pages, sections, questions, terms, myths, help lines and sources.
    pub search_entries: Vec<Entry>,
    /// The same, packed for the browser with what the search knows of words. [`Bundle::search`] is the file's name.
    pub search_index: Vec<u8>,
}

impl Site {
    /// The text of a page.
    pub fn article(&self, page: Page) -> Option<&Article> {
        self.articles.iter().find(|article| article.page == page)
    }

    /// What is told of a page wherever it is drawn.
    pub fn imprint(&self, page: Page) -> &'static PageImprint {
        of_page(self.imprints, page)
    }

    /// What is told of the pages, packed in the same way: what is compiled into programs that draw whole pages.
    ///
    /// # Errors
    /// When a value cannot be packed.
    pub fn packed_imprints(&self) -> Result<Vec<u8>, postcard::Error> {
        postcard::to_stdvec(&self.imprints)
    }

    /// The frame, packed (postcard's wire format, version 1): what is compiled into the app.
    ///
    /// # Errors
    /// When a value cannot be packed.
    pub fn packed_frame(&self) -> Result<Vec<u8>, postcard::Error> {
        postcard::to_stdvec(&self.bundle)
    }

    /// How many sentences of the whole guide have more than 20 words, and how many sentences there are.
    pub fn long_sentences(&self) -> (u32, u32) {
        self.imprints
            .iter()
            .fold((0, 0), |(long, all), page| (long + page.score.long_sentences, all + page.score.sentences))
    }
}

/// Reads and checks the content folder at `root`. `today` decides which reviews are overdue.
///
/// # Errors
/// All problems found, each with file, line, what is wrong and the remedy.
pub fn compile(root: &Path, today: Date) -> Result<Site, Problems> {
    let mut problems = Problems::default();
    let words = interface::read(root, &mut problems);
    let mut sources = records::read_sources(root, &mut problems);
    let library = library::Library::read(root, &sources, &mut problems);
    let mut anchors = anchors::Anchors::default();
    let mut claims = records::read_claims(root, &sources, &mut anchors, &mut problems);
    let mut features = records::read_features(root, &mut anchors, &mut problems);
    let crisis = listings::crisis::read(root, &mut problems);
    let reviews = reviews::Reviews::read(root, &mut problems);
    let lexicon = ReadLexicon::read(root, &mut problems);
    let mut pages: Vec<(PageHead, Article)> = Page::ALL
        .iter()
        .filter_map(|page| articles::read(root, *page, &library, &mut anchors, &mut problems))
        .collect();
    anchors.check(&mut problems);
    records::drop_unconfirmed(&mut sources);
    records::note_citations(root, &mut sources, pages.iter().map(|(_, article)| article), &claims, &mut problems);
    let (Some(words), Some(lexicon), true) = (words, lexicon, problems.0.is_empty()) else {
        return Err(problems.each_once());
    };
    assembly::fill_search_list(&mut pages);
    related::fill_up(&mut pages, &claims);
    assembly::name_sources(&sources, &mut claims);
    assembly::name_places(&pages, &mut claims, &mut features);
    let records = Records { claims: &claims, features: &features, sources: &sources };
    let marks: Vec<String> =
        pages.iter().map(|(head, article)| mark(&markdown_copy(&head.title(), article, records))).collect();
    let mut summaries = Vec::new();
    let mut imprints = Vec::new();
    let mut articles = Vec::new();
    let mut packed_texts = Vec::new();
    for ((head, article), mark) in pages.into_iter().zip(&marks) {
        let review = reviews.state(article.page, mark, head.next_review(), today);
        let bytes = postcard::to_stdvec(&article).map_err(|error| not_packed(articles::path(article.page), &error))?;
        let file = file_name(article.page.as_str(), &bytes, "bin");
        summaries.push(head.summary(assembly::parts(&article)));
        imprints.push(head.imprint(review, leak::string(file.clone())));
        packed_texts.push((file, bytes));
        articles.push(article);
    }
    let (pages, imprints) = (leak::slice(summaries), leak::slice(imprints));
    let search_entries = search::entries(pages.iter().zip(imprints.iter()), &articles, &sources);
    lexicon.check_meanings(&search_entries, &mut problems);
    if !problems.0.is_empty() {
        return Err(problems);
    }
    let search_index = guide_search::pack(&search_entries, &lexicon.lexicon)
        .map_err(|error| not_packed(PathBuf::from(format!("{LANGUAGE}/search.toml")), &error))?;
    let search = leak::string(file_name(Page::Search.as_str(), &search_index, "bin"));
    let bundle = Bundle { language: leak::string(LANGUAGE), pages, crisis, search };
    Ok(Site {
        bundle,
        imprints,
        words,
        articles,
        packed_texts,
        sources,
        claims,
        features,
        marks,
        search_entries,
        search_index,
    })
}

fn not_packed(file: PathBuf, error: &postcard::Error) -> Problems {
    Problems(vec![Problem {
        file,
        line: 1,
        what: format!("what is made of it cannot be packed: {error}"),
        remedy: "This is a fault of the code: its types must be ones that postcard can write.".to_owned(),
    }])
}
