//! What counts how much when results are put in order.

/// What counts how much. All but the lengths and `saturation` are factors; 1 is a plain word in a text.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Weights {
    /// A word in the heading.
    pub title: f32,
    /// A word in another name of it, such as "shock treatment" for ECT.
    pub also: f32,
    /// A word in a heading above, such as the page's title for a section.
    pub above: f32,
    /// A word in the text.
    pub body: f32,
    /// How much less a word counts in a heading that is long: 0 not at all, 1 in proportion.
    pub title_length: f32,
    /// The same for texts.
    pub body_length: f32,
    /// How soon more of the same word stop to count; the smaller, the sooner (BM25's k1).
    pub saturation: f32,
    /// A word of which the query is only the beginning, if half of it is typed; more if more is.
    pub begun: f32,
    /// The same if what is typed is a word of its own.
    pub begun_beside_word: f32,
    /// A word that was typed with one error.
    pub one_error: f32,
    /// A word that was typed with two.
    pub two_errors: f32,
    /// The guide's word for an everyday word.
    pub meaning: f32,
    /// An everyday phrase of several words, word by word.
    pub phrase_as_words: f32,
    /// A word such as "the" or "my" beside words that say more.
    pub small_word: f32,
    /// How much an entry loses that lacks words of the query: 0 nothing, 1 in proportion to their weight.
    pub missing_words: f32,
    /// An entry whose heading is the query, word for word; less if the two only overlap.
    pub same_title: f32,
    /// The same for another name of it.
    pub same_name: f32,
    /// A heading in which the words of the query follow each other as they were typed.
    pub in_order: f32,
    /// A whole page.
    pub page: f32,
    /// A section of a page.
    pub section: f32,
    /// A section below another one, beside that: it says a part of what is sought.
    pub subsection: f32,
    /// Of a section below another one: how much the words of that heading count that nobody asked for.
    pub heading_above: f32,
    /// A question with its answer.
    pub question: f32,
    /// A word of the glossary.
    pub term: f32,
    /// A myth.
    pub myth: f32,
    /// A source: readers seldom look for one.
    pub source: f32,
    /// Which share of the best score a result must have to be shown.
    pub least: f32,
}

impl Weights {
    /// The weights in use. `tests/queries.rs` measures them.
    pub const DEFAULT: Weights = Weights {
        title: 4.0,
        also: 3.0,
        above: 0.7,
        body: 1.0,
        title_length: 0.3,
        body_length: 0.5,
        saturation: 1.5,
        begun: 0.6,
        begun_beside_word: 0.3,
        one_error: 0.8,
        two_errors: 0.5,
        meaning: 0.8,
        phrase_as_words: 0.7,
        small_word: 0.1,
        missing_words: 1.0,
        same_title: 0.6,
        same_name: 0.5,
        in_order: 0.2,
        page: 1.1,
        section: 1.0,
        subsection: 0.95,
        heading_above: 0.3,
        question: 1.05,
        term: 1.0,
        myth: 0.95,
        source: 0.45,
        least: 0.2,
    };
}
