//! Whether a word may be another one with a typing error or two.

use strsim::osa_distance;

/// Words longer than this are not compared letter by letter: nobody mistypes them, and it would take long.
const LONGEST: usize = 32;

/// How many errors a word of some letters may have.
pub(crate) const fn errors_allowed(letters: usize) -> usize {
    match letters {
        0..=2 => 0,
        3..=6 => 1,
        7..=LONGEST => 2,
        _ => 0,
    }
}

/// Which letters stand in a word, one bit for each. Two words differ by at least half of the bits in which these differ.
pub(crate) fn letters_in(word: &str) -> u32 {
    word.bytes().fold(0, |letters, byte| {
        letters
            | match byte {
                b'a'..=b'z' => 1 << (byte - b'a'),
                b'0'..=b'9' => 1 << 26,
                _ => 1 << 27,
            }
    })
}

/// How many errors part a typed word from a known one, if these are at most `most`: a letter left out, added, taken for
/// another or changed with its neighbor (optimal string alignment).
pub(crate) fn errors_between(typed: &str, known: &str, most: usize) -> Option<usize> {
    let length_differs = typed.len().abs_diff(known.len());
    // A three-letter word with another first letter is another word.
    if length_differs > most || (typed.len() <= 3 && typed.bytes().next() != known.bytes().next()) {
        return None;
    }
    Some(osa_distance(typed, known)).filter(|errors| *errors <= most)
}

/// Whether so many errors can part words with these letters; cheap, and true for all that [`errors_between`] accepts.
pub(crate) const fn can_be_near(typed: u32, known: u32, most: usize) -> bool {
    (typed & !known).count_ones() as usize <= most && (known & !typed).count_ones() as usize <= most
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_error_of_each_kind_counts_as_one() {
        for typed in ["suicde", "suiccide", "suicude", "siucide"] {
            assert_eq!(errors_between(typed, "suicide", 2), Some(1), "{typed}");
        }
        assert_eq!(errors_between("sweden", "suicide", 2), None);
    }

    #[test]
    fn short_words_must_begin_alike() {
        assert_eq!(errors_between("kil", "kill", 1), Some(1));
        assert_eq!(errors_between("ill", "kill", 1), None);
    }

    #[test]
    fn letters_never_rule_out_a_near_word() {
        for (typed, known) in [("siezures", "seizures"), ("insurence", "insurance"), ("naseua", "nausea")] {
            assert!(can_be_near(letters_in(typed), letters_in(known), 2), "{typed}");
        }
        assert!(!can_be_near(letters_in("bladder"), letters_in("glutamate"), 2));
    }
}
