//! Whatever stands in a content file, the compiler returns: a site, or problems that name a file and a line.

mod content_folder;

use std::fs;
use std::path::Path;

use content_folder::{ContentFolder, TestResult};
use guide_compiler::Problem;
use guide_model::Page;
use proptest::prelude::*;

/// Pieces of the guide's own syntax, whole and broken, between any words.
const PIECES: &[&str] = &[
    "\n",
    "\n\n",
    " ",
    "## ",
    "### ",
    "#### ",
    "{#a-section}",
    "{#",
    "}",
    "- ",
    "1. ",
    "> ",
    "---\n",
    "| a | b |\n|---|---|\n| c | d |\n",
    "Table: ",
    "|",
    "**",
    "*",
    "`",
    "```\n",
    "![x](y)",
    "<b>",
    "</b>",
    "<script>",
    "<!--",
    "&lt;",
    "&#0;",
    "\\",
    "[",
    "]",
    "(",
    ")",
    "[@zarate-2006]",
    "[@",
    "[@zarate-2006; @",
    "[@-]",
    "[@zarate-2006;@berman-2000]",
    "](page:benefits)",
    "](page:benefits#",
    "](source:",
    "](term:",
    "](tel:988)",
    "](sms:",
    "](javascript:alert(1))",
    "](https://",
    "::: do\n",
    "::: note Its title\n",
    "::: figure next-day\n",
    "::: chart ",
    "::: timeline ",
    "::: listing faq\n",
    "::: checklist \n",
    "::: call-911\n",
    ":::\n",
    ":::",
    "+++\n",
    "45 out of 100 people",
    "999 of 1,000",
    "rare",
    "suicide",
    "988",
    "FDA",
    "(FDA)",
    "\u{feff}",
    "\u{202e}",
    "é",
    "🙂",
    "“",
    "\t",
    "\r\n",
    "[[",
    "]]",
    "\"\"\"",
    " = ",
];

fn any_words() -> impl Strategy<Value = String> {
    let piece = prop_oneof![4 => prop::sample::select(PIECES).prop_map(str::to_owned), 1 => any::<String>(), 1 => "[a-z ]{0,12}"];
    prop::collection::vec(piece, 0..24).prop_map(|pieces| pieces.concat())
}

/// Compiles, and says what is wrong with a problem that it reports, or with the folder.
fn fault_of(folder: &ContentFolder) -> Option<String> {
    let problems = match folder.compiled() {
        Ok(compiled) => compiled.err()?,
        Err(error) => return Some(error.to_string()),
    };
    let is_whole = |problem: &&Problem| problem.line > 0 && !problem.what.is_empty() && !problem.remedy.is_empty();
    problems.0.iter().find(|problem| !is_whole(problem)).map(ToString::to_string)
}

/// Each case compiles a whole folder, so there are few, unless `PROPTEST_CASES` asks for more.
fn cases() -> ProptestConfig {
    const FEW: u32 = 96;
    let usual = ProptestConfig::default();
    if std::env::var_os("PROPTEST_CASES").is_some() { usual } else { ProptestConfig { cases: FEW, ..usual } }
}

proptest! {
    #![proptest_config(cases())]

    #[test]
    fn any_body_is_read_or_refused(body in any_words()) {
        prop_assert_eq!(fault_of(&ContentFolder::valid().body(&body)), None);
    }

    #[test]
    fn any_words_in_the_place_of_a_whole_file_are_read_or_refused(
        path in prop::sample::select(&[
            "en/pages/benefits.md", "en/faq.toml", "en/myths.toml", "en/glossary.toml", "en/help.toml", "en/claims.toml", "en/features.toml",
            "en/decision.toml", "en/search.toml", "en/interface.toml", "sources.toml", "figures/next-day.toml", "reviews.toml",
        ]),
        text in any_words(),
    ) {
        prop_assert_eq!(fault_of(&ContentFolder::valid().file(path, &text)), None);
    }

    #[test]
    fn any_words_in_an_answer_and_in_a_key_point_are_read_or_refused(words in any_words()) {
        let value = toml::Value::String(words).to_string();
        let faq = format!("[[group]]\nid = \"a\"\ntitle = \"A\"\n[[group.question]]\nid = \"q\"\nquestion = {value}\nanswer = {value}\n");
        let folder = ContentFolder::valid().file("en/faq.toml", &faq).page(Page::Faq, "\n::: listing faq\n:::\n");
        let folder = folder.changed("en/pages/benefits.md", "purpose = \"What it is for.\"", &format!("purpose = {value}\nkey_points = [{value}]"));
        prop_assert_eq!(fault_of(&folder), None);
    }
}

/// What once made the compiler stop, and what looks as if it might.
#[test]
fn every_file_of_the_corpus_is_read_or_refused() -> TestResult {
    let corpus = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/corpus");
    let mut read = 0;
    for entry in fs::read_dir(corpus)? {
        let body = fs::read_to_string(entry?.path())?;
        assert_eq!(fault_of(&ContentFolder::valid().body(&body)), None);
        read += 1;
    }
    assert!(read > 5, "{read} files");
    Ok(())
}
