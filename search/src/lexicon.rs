//! What the content says about words: which weigh little, what everyday words mean, which phrases show danger.

/// The words of `search.toml`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Lexicon {
    /// Words that say little about what is sought, such as "the".
    pub small_words: Vec<String>,
    /// What everyday words mean in the guide's words.
    pub everyday: Vec<Everyday>,
    /// Phrases that show that someone may be in danger. A word with | is any of these words: "kill|hang myself".
    pub danger: Vec<String>,
}

/// Words that readers say, and the guide's words for the same.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Everyday {
    /// Words or phrases of readers; each means all of the others.
    pub says: Vec<String>,
    /// Words or phrases of the guide.
    pub means: Vec<String>,
}

impl Lexicon {
    /// Every word and phrase, in a fixed order.
    pub(crate) fn phrases(&self) -> impl Iterator<Item = &str> {
        let everyday = self.everyday.iter().flat_map(|entry| entry.says.iter().chain(&entry.means));
        self.small_words.iter().chain(everyday).chain(&self.danger).map(String::as_str)
    }
}
