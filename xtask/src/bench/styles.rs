//! Takes the inline style sheets out of a page.

const END: &str = "</style>";

/// The page without the texts of its `<style>` elements, and these texts.
pub fn split_styles(html: &str) -> (String, String) {
    let (mut page, mut styles) = (String::new(), String::new());
    let mut rest = html;
    while let Some((before, text, after)) = next_style(rest) {
        page.push_str(before);
        styles.push_str(text);
        rest = after;
    }
    page.push_str(rest);
    (page, styles)
}

/// What is before the first style sheet's text, the text, and what follows, tags left in place.
fn next_style(html: &str) -> Option<(&str, &str, &str)> {
    let tag = ["<style>", "<style "].iter().filter_map(|tag| html.find(tag)).min()?;
    let start = tag + html.get(tag..)?.find('>')? + 1;
    let end = start + html.get(start..)?.find(END)?;
    Some((html.get(..start)?, html.get(start..end)?, html.get(end..)?))
}

#[cfg(test)]
mod tests {
    use super::split_styles;

    #[test]
    fn every_style_sheet_is_taken_out() {
        let html = "<head><style type=\"text/css\">a{}</style><style>b{}</style></head><p>text</p>";
        let (page, styles) = split_styles(html);
        assert_eq!(page, "<head><style type=\"text/css\"></style><style></style></head><p>text</p>");
        assert_eq!(styles, "a{}b{}");
    }

    #[test]
    fn pages_without_styles_stay_as_they_are() {
        for html in ["<p>text</p>", "<style>never closed", ""] {
            assert_eq!(split_styles(html), (html.to_owned(), String::new()));
        }
    }
}
