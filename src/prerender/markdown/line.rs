//! A line of Markdown: its words, and the signs in them that must not be read as marks.

/// A line that grows.
#[derive(Default)]
pub(super) struct Line {
    text: String,
    /// Whether an element stands at the line's end.
    ends_in_element: bool,
}

impl Line {
    /// Adds words.
    pub(super) fn words(&mut self, words: &str) {
        self.text.push_str(words);
        self.ends_in_element = false;
    }

    /// Adds an element's words. Elements side by side are set apart by the style sheet, and here by a space.
    pub(super) fn element(&mut self, words: &str) {
        if self.ends_in_element && !self.text.ends_with(' ') {
            self.text.push(' ');
        }
        self.text.push_str(words);
        self.ends_in_element = true;
    }

    /// Adds the words of a span, which the style sheet sets apart from a word before it.
    pub(super) fn span(&mut self, words: &str) {
        self.ends_in_element |= self.text.ends_with(char::is_alphanumeric);
        self.element(words);
    }

    /// What is on the line.
    pub(super) fn finished(&self) -> String {
        self.text.trim().to_owned()
    }

    /// Puts the line below the blocks, if there is anything on it, and begins another.
    pub(super) fn end(&mut self, blocks: &mut Vec<String>) {
        let text = std::mem::take(self).finished();
        if !text.is_empty() {
            blocks.push(guard(&text));
        }
    }
}

/// A paragraph that would be read as a list or a heading by its first signs is kept from it.
fn guard(line: &str) -> String {
    let after_number = line.trim_start_matches(|sign: char| sign.is_ascii_digit());
    let digits = line.len() - after_number.len();
    if digits > 0 && after_number.starts_with(". ") {
        return format!("{}\\{after_number}", &line[..digits]);
    }
    let is_mark = ["#", "- ", "+ ", ">"].iter().any(|mark| line.starts_with(mark));
    if is_mark { format!("\\{line}") } else { line.to_owned() }
}

/// Words with the signs kept from being marks.
pub(super) fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for sign in text.chars() {
        if matches!(sign, '\\' | '`' | '*' | '_' | '[' | ']' | '<') {
            escaped.push('\\');
        }
        escaped.push(sign);
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;

    fn block(words: &str) -> String {
        let (mut line, mut blocks) = (Line::default(), Vec::new());
        line.words(&escape(words));
        line.end(&mut blocks);
        blocks.concat()
    }

    #[test]
    fn words_are_never_marks() {
        assert_eq!(block("A *new* [drug] <b>"), "A \\*new\\* \\[drug\\] \\<b>");
        assert_eq!(block("2019. A drug"), "2019\\. A drug");
        assert_eq!(block("- 5 points"), "\\- 5 points");
        assert_eq!(block("5 of 10"), "5 of 10");
    }
}
