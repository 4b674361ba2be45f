//! One `<style>` in the place of all of a page's head: the policy then names one mark instead of a dozen.

const START: &str = "<style>";
const END: &str = "</style>";
const HEAD_END: &str = "</head>";

/// The page with the rules of all `<style>` elements of its head in one, where the last of them stood, in the same order.
pub fn one_style(html: &str) -> String {
    let (head, body) = html.split_at(html.find(HEAD_END).unwrap_or_default());
    let (mut page, mut rules) = (String::with_capacity(html.len()), String::new());
    let mut rest = head;
    let mut place = None;
    while let Some((before, after)) = rest.split_once(START) {
        let Some((text, after)) = after.split_once(END) else { break };
        page.push_str(before);
        rules.push_str(text);
        place = Some(page.len());
        rest = after.trim_start_matches('\n');
    }
    page.push_str(rest);
    if let Some(place) = place {
        page.insert_str(place, &format!("{START}{rules}{END}\n"));
    }
    page + body
}

#[cfg(test)]
mod tests {
    use super::one_style;

    #[test]
    fn rules_keep_their_order_and_nothing_else_is_lost() {
        let html = "<head><style>a{}\n</style><script>x</script>\n<style>b{}</style>\n<style>c{}</style><script>y</script></head><body><style>d{}</style>";
        let one =
            "<head><script>x</script>\n<style>a{}\nb{}c{}</style>\n<script>y</script></head><body><style>d{}</style>";
        assert_eq!(one_style(html), one);
    }

    #[test]
    fn pages_without_styles_stay_as_they_are() {
        for html in ["<head></head><body>a</body>", "<head><style>never closed</head>", "a"] {
            assert_eq!(one_style(html), html);
        }
    }
}
