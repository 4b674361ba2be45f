//! Splits text into words and what stands between them, and writes a word as it is compared: lower case, no accents.

/// A piece of text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Piece<'a> {
    /// Letters and digits; an apostrophe between two letters belongs to the word.
    Word(&'a str),
    /// What stands between words: spaces, stops, hyphens.
    Between(&'a str),
}

/// The pieces of a text, in order. Together they are the text.
pub(crate) fn pieces(text: &str) -> impl Iterator<Item = Piece<'_>> {
    let mut rest = text;
    std::iter::from_fn(move || {
        let first = rest.chars().next()?;
        let is_word = belongs_to_word(first);
        let (piece, after) = rest.split_at(if is_word { end_of_word(rest) } else { end_of_gap(rest) });
        rest = after;
        Some(if is_word { Piece::Word(piece) } else { Piece::Between(piece) })
    })
}

/// Whether a piece is a word.
pub(crate) fn is_word(piece: &str) -> bool {
    piece.chars().next().is_some_and(belongs_to_word)
}

/// The words of a text as they are compared.
pub(crate) fn folded_words(text: &str) -> impl Iterator<Item = String> + '_ {
    pieces(text).filter_map(|piece| match piece {
        Piece::Word(word) => Some(fold(word)),
        Piece::Between(_) => None,
    })
}

fn belongs_to_word(sign: char) -> bool {
    sign.is_alphanumeric() || is_combining(sign)
}

fn is_apostrophe(sign: char) -> bool {
    matches!(sign, '\'' | '’' | 'ʼ' | '`' | '´')
}

/// The block "Combining Diacritical Marks" of Unicode: accents that follow their letter.
fn is_combining(sign: char) -> bool {
    matches!(sign, '\u{300}'..='\u{36f}')
}

fn end_of_word(text: &str) -> usize {
    let mut signs = text.char_indices().peekable();
    while let Some((at, sign)) = signs.next() {
        let within = is_apostrophe(sign) && signs.peek().is_some_and(|(_, next)| next.is_alphabetic());
        if !belongs_to_word(sign) && !within {
            return at;
        }
    }
    text.len()
}

fn end_of_gap(text: &str) -> usize {
    text.find(belongs_to_word).unwrap_or(text.len())
}

/// A word as it is compared: "Don’t" is "dont", "naïve" is "naive".
pub(crate) fn fold(word: &str) -> String {
    let mut folded = String::new();
    fold_into(&mut folded, word);
    folded
}

/// Writes a word as it is compared behind others.
pub(crate) fn fold_into(folded: &mut String, word: &str) {
    for sign in word.chars().filter(|sign| !is_combining(*sign) && !is_apostrophe(*sign)) {
        if sign.is_ascii() {
            folded.push(sign.to_ascii_lowercase());
        } else {
            sign.to_lowercase().for_each(|sign| push_plain(folded, sign));
        }
    }
}

/// The letters of European names without their accents; others stay as they are.
fn push_plain(folded: &mut String, sign: char) {
    let plain = match sign {
        'à'..='å' | 'ā' | 'ă' | 'ą' => "a",
        'æ' => "ae",
        'ç' | 'ć' | 'č' => "c",
        'ď' | 'đ' | 'ð' => "d",
        'è'..='ë' | 'ē' | 'ė' | 'ę' | 'ě' => "e",
        'ğ' => "g",
        'ì'..='ï' | 'ī' | 'ı' => "i",
        'ł' => "l",
        'ñ' | 'ń' | 'ň' => "n",
        'ò'..='ö' | 'ø' | 'ō' | 'ő' => "o",
        'œ' => "oe",
        'ř' => "r",
        'ß' => "ss",
        'ś' | 'š' | 'ş' | 'ș' => "s",
        'ť' | 'ț' => "t",
        'ù'..='ü' | 'ū' | 'ů' | 'ű' => "u",
        'ý' | 'ÿ' => "y",
        'ź' | 'ż' | 'ž' => "z",
        sign => {
            return if !is_combining(sign) {
                folded.push(sign)
            };
        }
    };
    folded.push_str(plain);
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(text: &str) -> Vec<String> {
        folded_words(text).collect()
    }

    #[test]
    fn words_are_lower_case_without_accents_and_apostrophes() {
        assert_eq!(words("Don’t STOP, naïve Mårten"), ["dont", "stop", "naive", "marten"]);
        assert_eq!(words("cafe\u{301} Straße"), ["cafe", "strasse"]);
    }

    #[test]
    fn hyphens_part_words_and_quotes_around_them_are_no_part_of_them() {
        assert_eq!(words("treatment-resistant 'half better'"), ["treatment", "resistant", "half", "better"]);
        assert_eq!(words("S-ketamine 0.5"), ["s", "ketamine", "0", "5"]);
    }

    #[test]
    fn pieces_together_are_the_text() {
        let text = "Call 911: \u{202e}you can’t breathe… 🙂 ’ \u{0} done'";
        let joined: String = pieces(text)
            .map(|piece| match piece {
                Piece::Word(words) | Piece::Between(words) => words,
            })
            .collect();
        assert_eq!(joined, text);
    }
}
