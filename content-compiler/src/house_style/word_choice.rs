//! Words that promise, words of chance without a number, shares and ratios in place of counts.

use std::sync::LazyLock;

use regex::Regex;

use super::passage::Sentence;
use super::{Broken, Passage, pattern};

/// Words that promise more than evidence can hold. They may stand between quotation marks, as what somebody says.
static PROMISES: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?i)\b(cure[sd]?|curing|miracles?|miraculous|safe(?:ly|r|st)?|proven|(?:not|non-?|isn['’]t) ?-?addictive|instant(?:ly)?|guarantee[sd]?|breakthroughs?|game[- ]?changers?|revolutionary|promising|remarkabl[ey]|amazing(?:ly)?|dramatic(?:ally)?|exciting)\b",
    )
});
/// Words of chance, which say nothing without a number.
static CHANCE: LazyLock<Regex> = LazyLock::new(|| pattern(r"(?i)\b((?:un)?common(?:ly)?|rare(?:ly)?)\b"));
/// Fixed phrases in which these words are not about chance.
static NOT_CHANCE: LazyLock<Regex> = LazyLock::new(|| pattern(r"(?i)\b(in common|common sense)\b"));
static QUOTED: LazyLock<Regex> = LazyLock::new(|| pattern(r"“[^”]*”"));
static SHARE: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"(?i)\b\d[\d.,]* ?%|\bper ?cent\b|\b(?:1|one) in \d{1,3}(?:,\d{3})*\b"));
static RATIO: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?i)\b(?:twice|three times|\d+ times|\d+-fold) (?:as|more|less|higher|lower|the)\b|\b(?:doubled?|halved?) (?:the|their|your) (?:risk|chance|odds)\b",
    )
});

pub(super) fn broken(passage: &Passage) -> Vec<Broken> {
    let mut all = Vec::new();
    for (place, sentence) in passage.sentences.iter().enumerate() {
        let own_words = without(&QUOTED, &sentence.text);
        if let Some(word) = first(&PROMISES, &own_words) {
            all.push(Broken::new(
                format!("\"{word}\" promises more than the evidence can hold"),
                "Say what was measured; only quoted words of others may promise.",
            ));
        }
        if let Some(word) = first(&CHANCE, &without(&NOT_CHANCE, &own_words))
            && !has_number_near(&passage.sentences, place)
        {
            all.push(Broken::new(
                format!("\"{word}\" stands alone"),
                "Put a number in the same sentence or the next, or leave the word out.",
            ));
        }
        if let Some(share) = first(&SHARE, &own_words) {
            all.push(Broken::new(format!("\"{share}\" is a share"), "Write N out of 100 people."));
        }
        if let Some(ratio) = first(&RATIO, &own_words) {
            all.push(Broken::new(
                format!("\"{ratio}\" compares without saying what with"),
                "Give both groups as N out of 100 people.",
            ));
        }
    }
    all
}

fn has_number_near(sentences: &[Sentence], place: usize) -> bool {
    let near = sentences.iter().skip(place.saturating_sub(1)).take(if place == 0 { 2 } else { 3 });
    near.into_iter().any(|sentence| sentence.text.chars().any(|sign| sign.is_ascii_digit()))
}

fn without(pattern: &LazyLock<Regex>, text: &str) -> String {
    pattern.replace_all(text, " ").into_owned()
}

fn first(pattern: &LazyLock<Regex>, text: &str) -> Option<String> {
    pattern.find(text).map(|found| found.as_str().to_owned())
}
