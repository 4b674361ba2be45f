//! Whether a query shows that someone may be in danger. When in doubt it does: help that is not needed does no harm.

use crate::phrases::ChoicePhrase;
use crate::query::QueryWord;
use crate::vocabulary::{Likeness, Term};

/// Whether the words of a query hold one of the phrases, in order and with one other word at most between two of its own.
pub(crate) fn shows_danger(words: &[QueryWord], phrases: &[ChoicePhrase]) -> bool {
    phrases.iter().any(|phrase| (0..words.len()).any(|from| begins_with(&words[from..], phrase)))
}

fn begins_with(words: &[QueryWord], phrase: &[Vec<Term>]) -> bool {
    let Some((choices, rest)) = phrase.split_first() else { return true };
    match words {
        [first, others @ ..] if may_mean(first, choices) => {
            rest.is_empty()
                || begins_with(others, rest)
                || others.get(1..).is_some_and(|others| begins_with(others, rest))
        }
        _ => false,
    }
}

/// Whether a word may be one of a phrase: in any form, with typing errors, or most of it. A word of its own, such as
/// "over", is not the beginning of another.
fn may_mean(word: &QueryWord, choices: &[Term]) -> bool {
    const LEAST_LETTERS: usize = 4;
    word.meant.iter().filter(|meant| choices.contains(&meant.term)).any(|meant| match meant.likeness {
        Likeness::Same | Likeness::Near(_) => true,
        Likeness::Begins { typed, of } => !word.is_known() && typed >= LEAST_LETTERS && 2 * typed >= of,
    })
}
