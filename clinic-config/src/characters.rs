//! Characters that nobody sees, and that could make a text look like another.

/// The first and last of each range: control characters, line separators, zero-width and direction marks, fillers, tags.
const UNSEEN: &[(char, char)] = &[
    ('\u{0}', '\u{1f}'),
    ('\u{7f}', '\u{9f}'),
    ('\u{ad}', '\u{ad}'),
    ('\u{61c}', '\u{61c}'),
    ('\u{180e}', '\u{180e}'),
    ('\u{200b}', '\u{200f}'),
    ('\u{2028}', '\u{202e}'),
    ('\u{2060}', '\u{206f}'),
    ('\u{feff}', '\u{feff}'),
    ('\u{fff9}', '\u{fffb}'),
    ('\u{e0000}', '\u{e007f}'),
];

/// Whether nobody would see the character.
pub(crate) fn is_unseen(character: char) -> bool {
    UNSEEN.iter().any(|(first, last)| (*first..=*last).contains(&character))
}

/// The first character of a text that nobody would see.
pub(crate) fn unseen(text: &str) -> Option<char> {
    text.chars().find(|character| is_unseen(*character))
}

/// The regular expression of a text that holds something and nothing unseen, as JSON Schema writes it.
pub(crate) fn seen_pattern() -> String {
    // Schemas are read with and without the flag for characters above U+FFFF, so the tags are left to the parser.
    let ranges = UNSEEN.iter().filter(|(first, _)| u32::from(*first) <= 0xffff);
    let class: String =
        ranges.map(|(first, last)| format!("\\u{:04x}-\\u{:04x}", u32::from(*first), u32::from(*last))).collect();
    format!("^[^{class}]*[^\\s{class}][^{class}]*$")
}
