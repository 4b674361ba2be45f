//! How a page is built at its top, so that the browser can tell if something altered it before the app takes it over.

use crate::markup::VOID;

/// Elements below the app's own are counted down to this level: frame, page, and the parts of the page. What lies deeper
/// is mostly static, and the app does not look at it.
const LEVELS: usize = 3;

/// How many elements stand in the first three levels of what the app's element holds. `start/start.js` counts them too.
pub(super) fn shape(body: &str) -> usize {
    let (mut depth, mut count) = (0_usize, 0);
    // Texts and values are escaped, so that each of these signs begins a tag or a comment.
    for tag in body.split('<').skip(1) {
        let name: &str = tag.split(|sign: char| !sign.is_ascii_alphanumeric()).next().unwrap_or_default();
        if tag.starts_with('/') {
            depth = depth.saturating_sub(1);
        } else if !name.is_empty() {
            count += usize::from(depth < LEVELS);
            let is_closed = VOID.contains(&name) || tag.split('>').next().is_some_and(|tag| tag.ends_with('/'));
            depth += usize::from(!is_closed);
        }
    }
    count
}

#[cfg(test)]
mod tests {
    use super::shape;

    #[test]
    fn three_levels_are_counted() {
        assert_eq!(shape(""), 0);
        assert_eq!(shape("<a>1</a><p>a<b>c<i>d<u>deep</u></i></b></p>"), 4);
        assert_eq!(shape("<p><input><!----><img src=\"a\"><b><i></i></b></p>"), 5);
    }
}
