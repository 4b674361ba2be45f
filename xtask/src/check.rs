//! `check`: compiles the content and prints what was measured, page by page.

use guide_compiler::compile;
use guide_model::Score;

use crate::arguments::Arguments;
use crate::command::Outcome;
use crate::project::Project;

/// Checks the content and prints the table.
pub fn main(arguments: Arguments) -> Outcome {
    arguments.finish()?;
    check(&Project::find()?)
}

/// Checks the content; the error holds every mistake with file, line and remedy.
pub fn check(project: &Project) -> Outcome {
    let site =
        compile(&project.root.join("content")).map_err(|problems| format!("the content has mistakes.\n{problems}"))?;
    println!("{}", row("page", ["words", "grade", "long sentences", "sources"].map(str::to_owned)));
    let mut total = Score::default();
    let pages = site.bundle.pages.all();
    for page in pages {
        println!("{}", score_row(page.page.as_str(), &page.score));
        total.words += page.score.words;
        total.sentences += page.score.sentences;
        total.long_sentences += page.score.long_sentences;
    }
    println!(
        "\n{} pages, {} words, {} of {} sentences have more than 20 words, {} sources, {} checked claims.",
        pages.len(),
        total.words,
        total.long_sentences,
        total.sentences,
        site.sources.len(),
        site.claims.len(),
    );
    Ok(())
}

fn score_row(page: &str, score: &Score) -> String {
    let grade = format!("{:.1}", f64::from(score.grade_times_ten) / 10.0);
    let long = format!("{} of {}", score.long_sentences, score.sentences);
    row(page, [score.words.to_string(), grade, long, score.sources.to_string()])
}

fn row(page: &str, [words, grade, long, sources]: [String; 4]) -> String {
    format!("{page:<18} {words:>7} {grade:>6} {long:>15} {sources:>8}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_is_one_line() {
        let score = Score { words: 900, sentences: 60, long_sentences: 3, grade_times_ten: 64, sources: 12 };
        assert_eq!(score_row("benefits", &score), "benefits               900    6.4         3 of 60       12");
    }
}
