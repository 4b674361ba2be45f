//! The stem of a word: "driving", "drives" and "drive" are one.

use frostem::{Algorithm, Stemmer};

/// The stem of a folded word (Snowball's English stemmer, "Porter 2"). Words of other scripts are their own stems.
pub(crate) fn stem(word: &str) -> String {
    if word.bytes().all(|byte| byte.is_ascii_lowercase()) {
        Stemmer::new(Algorithm::English).stem(word).into_owned()
    } else {
        word.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::stem;

    #[test]
    fn forms_of_a_word_have_one_stem() {
        for (one, other) in [("driving", "drives"), ("suicidal", "suicide"), ("injections", "injected")] {
            assert_eq!(stem(one), stem(other));
        }
        assert_ne!(stem("ketamine"), stem("esketamine"));
    }
}
